"""Subjects of a reported clause in front of its reporting clause: "*a trend that* Roe predicts *will last*"."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence
from newsparse.attribution.units import NAME, WORD

# English words: only English has weights.
_QUANTITIES: Final = frozenset({"many", "some"})


def with_extracted_subject(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading in which a finite verb right after the cue has its subject, where the source had swallowed it.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["a", "step", "that", "roe", "says", "is", "wrong"]
    >>> units = Units([*range(7)], [*range(1, 8)], [WORD] * 3 + [NAME] + [WORD] * 3, words, [0, 7])
    >>> with_extracted_subject(sentence(units, 0, load("en").speech), Analysis("", (4, 5), ((5, 7),), (0, 4), 4))[2:4]
    (((0, 3), (5, 7)), (3, 4))
    """
    (start, _), *others = reading.content
    if reading.source is None or others or reading.source[1] != reading.cue[0]:
        return reading
    left, right = reading.source
    kinds, words = sentence.units.kinds, sentence.units.words
    if start != reading.cue[1] or words[start] not in FINITE:
        return reading
    for i in range(right - 2, left - 1, -1):
        if words[i] in RELATIVES:
            return reading._replace(content=((i, i + 1), *reading.content), source=(i + 1, right))
        if words[i] == sentence.speech.statement_complementiser:
            return reading if i == left else reading._replace(content=((left, i + 1), *reading.content), source=(i + 1, right))
    named = kinds[right - 1] == NAME or words[right - 1] in sentence.speech.pronouns or words[right - 1] in _QUANTITIES
    if right - left > 1 and named and kinds[right - 2] == WORD:
        return reading._replace(content=((left, right - 1), *reading.content), source=(right - 1, right))  # "*a step* Roe says *is wrong*"
    return reading
