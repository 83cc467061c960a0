"""The narrator's words before a quotation: "*In a speech in Elm,* Roe said, “…”", "*Roe was blunt:* “…,” she said"."""

from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COLON, QUOTE

# English words: only English has weights.
_OPENERS: Final = frozenset("after as asked at before during in on pressed questioned when while".split())


def from_quotation(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading without the words that say when, where, why or how a quotation was spoken.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["in", "may", ",", "roe", "said", ",", "go"]
    >>> units = Units([*range(7)], [*range(1, 8)], [0, 0, 3, 1, 0, 3, QUOTE], words, [0, 7])
    >>> from_quotation(sentence(units, 0, load("en").speech), Analysis("", (4, 5), ((0, 2), (6, 7)), (3, 4), 4)).content
    ((6, 7),)
    """
    kinds, words = sentence.units.kinds, sentence.units.words
    (start, end), *others = reading.content
    if start + 1 >= end or end > reading.anchor:
        return reading
    if kinds[end - 1] == QUOTE:
        introduced = kinds[end - 2] == COLON and end - 3 > start and words[end - 3] not in sentence.speech.verbs
        return reading._replace(content=((end - 1, end), *others)) if introduced else reading
    quoted = others and reading.anchor < others[0][0] and kinds[others[0][0]] == QUOTE and QUOTE not in kinds[start:end]
    opens = words[start] in _OPENERS or words[start].endswith("ing")
    return reading._replace(content=tuple(others)) if quoted and opens else reading
