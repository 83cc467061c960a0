"""Where the source of a chosen reading begins and ends: without the words that open its clause, with the whole of "Roe's office"."""

from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import COMMA, NAME, NUMBER, WORD, Units
from newsparse.knowledge import SpeechWords

_CONJUNCTIONS: Final = frozenset("and although as because but if since so though when whereas while yet".split())
_ADVERBS: Final = frozenset("however indeed instead later meanwhile now still then there today yesterday".split())
_TIMES: Final = frozenset("day week weekend month year night morning evening afternoon spring summer autumn fall winter".split())
_POINTING: Final = frozenset({"earlier", "last", "later", "next", "this"})
_SUBJECTS: Final = frozenset({"he", "i", "she", "they", "we"})
_LONGEST_HEAD: Final = 3  # units: "Roe's *chief of staff*"


def source_bounds(units: Units, reading: Analysis, speech: SpeechWords) -> tuple[int, int] | None:
    """Return the first unit of a reading's source and the one just past its last; `None` if it has none.

    >>> from newsparse.knowledge.languages import load
    >>> words = ["last", "week", "roe", "said"]
    >>> units = Units([0, 5, 10, 14], [4, 9, 13, 18], [WORD, WORD, NAME, WORD], words, [0, 4])
    >>> source_bounds(units, Analysis("", (3, 4), ((4, 5),), (0, 3), 3), load("en").speech)
    (2, 3)
    """
    if reading.source is None:
        return None
    first, last = reading.source
    while (opening := _opening(units, first, last)) and first + opening < last:
        first += opening
    subject = _pronoun(units, first, last, speech)
    if subject is not None:
        return subject, subject + 1
    ends = [start for start, _ in (reading.cue, *reading.content) if start >= last]
    if units.words[last - 1].endswith(("'s", "’s")):
        last = _head(units, last, min([last + _LONGEST_HEAD, len(units.kinds), *ends]), speech)
    return first, last


def _pronoun(units: Units, first: int, last: int, speech: SpeechWords) -> int | None:
    """Return the pronoun that a source ends in, but for auxiliaries: "in their report *they* could not"; `None` if there is none."""
    i = last - 1
    while i > first and units.words[i] in speech.auxiliaries:
        i -= 1
    return i if last - first > 1 and units.words[i] in _SUBJECTS else None


def _opening(units: Units, first: int, last: int) -> int:
    """Count the units that open the source's clause: "*Though* she", "*Instead,* Roe", "*Last week* Roe", "*In 2010* Roe"."""
    words, kinds = units.words, units.kinds
    word = words[first]
    if word in _CONJUNCTIONS:
        return 1
    if last - first < 3:
        return 0
    if kinds[first + 1] == COMMA:
        return 2 * (kinds[first] == WORD and (word in _ADVERBS or word.endswith("ly")))
    timed = (word in _POINTING and words[first + 1] in _TIMES) or (word == "in" and kinds[first + 1] == NUMBER)
    timed = timed or (word == "on" and words[first + 1].endswith("day"))
    return (2 + (kinds[first + 2] == COMMA)) if timed else 0


def _head(units: Units, start: int, end: int, speech: SpeechWords) -> int:
    """Find the end of the noun that a possessive belongs to: "Roe's *aides*"; *start* if there is none."""
    i = start
    while i < end and units.kinds[i] in (WORD, NAME):
        word = units.words[i]
        if word in speech.auxiliaries or word in speech.verbs or word in speech.adjunct_openers or word in speech.phrase_breaks:
            break
        i += 1
    return i
