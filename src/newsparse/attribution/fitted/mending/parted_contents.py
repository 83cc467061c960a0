"""Contents that a reporting clause parts: "*In the long run*, Roe said, *the pier will go*"."""

from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COLON, COMMA, DASH, OPEN, QUOTE

# English words: only English has weights.
_CONNECTIVES: Final = frozenset("and but however indeed instead meanwhile moreover now so still then yet".split())
_ADDING: Final = frozenset({"as", "compared", "where", "which", "who", "whose"})


def parted(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading with the words before its reporting clause, if both ends of that clause are commas.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import NAME, WORD, Units
    >>> words = ["in", "elm", ",", "roe", "said", ",", "piers", "last"]
    >>> units = Units([*range(8)], [*range(1, 9)], [WORD, NAME, COMMA, NAME, WORD, COMMA, WORD, WORD], words, [0, 8])
    >>> parted(sentence(units, 0, load("en").speech), Analysis("", (4, 5), ((6, 8),), (3, 4), 4)).content
    ((0, 2), (6, 8))
    """
    if reading.source is None:
        return reading
    content, *others = reading.content
    if others:
        return _without_narration(sentence, reading)
    kinds, words, first = sentence.units.kinds, sentence.units.words, sentence.first
    start, end = min(reading.source[0], reading.cue[0]), max(reading.source[1], reading.cue[1])
    comma = start - 1 - (words[start - 1] == "as")  # "In Elm, *as* Roe said, piers last"
    if content[0] != end + 1 or kinds[end] != COMMA or kinds[content[0]] == QUOTE or comma <= first or kinds[comma] != COMMA:
        return reading
    left = comma
    while left > first and kinds[left - 1] not in (COMMA, DASH, COLON, OPEN):
        left -= 1
    if left == comma or (left == comma - 1 and words[left] in _CONNECTIVES):
        return reading
    return reading._replace(content=((left, comma), content))


def _without_narration(sentence: Sentence, reading: Analysis) -> Analysis:
    """Leave out the narrator's words after a source: "The pier is old, according to Roe*, taking a step to its end*"."""
    (start, _), words = reading.content[-1], sentence.units.words
    if words[reading.cue[0]] not in _ACCORDING or start < reading.cue[1]:
        return reading
    adds = words[start].endswith("ing") or words[start] in _ADDING or sentence.units.kinds[start - 1] == DASH
    return reading._replace(content=reading.content[:-1]) if adds else reading


_ACCORDING: Final = frozenset({"according"})
