"""Days and months after a short object: the narrator says when it was said: "endorsed Roe *on Friday*"."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COMMA, NUMBER, QUOTE
from newsparse.knowledge.calendar_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS

_OBJECT: Final = 4  # units of a short object
_YEAR: Final = 4  # digits
_SPANS: Final = frozenset({"month", "week", "year"})
_WHICH: Final = frozenset({"last", "this"})


def without_day(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading whose content, if it is a short object, ends before the day.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import NAME, WORD, Units
    >>> words = ["poe", "endorsed", "roe", "on", "friday"]
    >>> units = Units([*range(5)], [*range(1, 6)], [NAME, WORD, NAME, WORD, WORD], words, [0, 5])
    >>> without_day(sentence(units, 0, load("en").speech), Analysis("", (1, 2), ((2, 5),), (0, 1), 1)).content
    ((2, 3),)
    """
    start, end = reading.content[-1]
    if start != reading.cue[1] or end > sentence.end:
        return reading
    day = _day(sentence, end)
    if not start < day <= start + _OBJECT:
        return reading
    words, kinds = sentence.units.words[start:day], sentence.units.kinds[start:day]
    speech = sentence.speech
    clause = words[0] in speech.complementisers or words[0] in speech.phrase_breaks or words[0] == "to" or not FINITE.isdisjoint(words)
    if clause or QUOTE in kinds or COMMA in kinds or any(word.endswith(("ed", "ing")) for word in words):
        return reading
    return reading._replace(content=(*reading.content[:-1], (start, day)))


def _day(sentence: Sentence, end: int) -> int:
    """Return where the day begins that ends before a unit: "on Friday", "in June 2015", "last week"; 0 if there is none."""
    kinds, words = sentence.units.kinds, sentence.units.words
    last, before = words[end - 1], words[end - 2]
    if last in ENGLISH_WEEKDAYS:
        return end - 1 - (before == "on")
    if last in ENGLISH_MONTHS and before in ("in", "last"):
        return end - 2
    if kinds[end - 1] == NUMBER and before == "in" and len(last) == _YEAR:
        return end - 2
    if kinds[end - 1] == NUMBER and before in ENGLISH_MONTHS and words[end - 3] in ("in", "on"):
        return end - 3
    return end - 2 if last in _SPANS and before in _WHICH else 0
