"""Adjuncts of a reporting verb before a clause without "that": "said *in a statement on Friday evening* she would leave"."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import Sentence
from newsparse.attribution.units import NAME, NUMBER, WORD
from newsparse.knowledge.calendar_names import ENGLISH_WEEKDAYS

_SAYING: Final = frozenset("announced confirmed said say saying says".split())
_PREPOSITIONS: Final = frozenset("at by during from in on through via".split())
_TIMES: Final = frozenset("today tonight yesterday".split())
_WHICH: Final = frozenset({"earlier", "last", "this"})
_PARTS: Final = frozenset("afternoon evening month morning night week weekend year".split())
_MORE: Final = frozenset({"early", "late"})
_NOUN: Final = 6  # units of the noun phrase after a preposition
_CLAUSE: Final = 12  # units in which a clause has its verb


def after_adjuncts(sentence: Sentence, cue: int, start: int, end: int) -> int:
    """Return where the clause begins after the adjuncts of a cue, if a content begins inside them; 0 if it does not.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = "roe said in its report last week profits would fall".split()
    >>> units = Units([*range(10)], [*range(1, 11)], [NAME, *[WORD] * 9], words, [0, 10])
    >>> after_adjuncts(sentence(units, 0, load("en").speech), 1, 4, 10)
    7
    """
    words, kinds = sentence.units.words, sentence.units.kinds
    if words[cue] not in _SAYING:
        return 0
    i, timed = cue + 1, False
    while i < end:
        after = _time(words, i, end)
        timed = timed or after > i
        if after == i and words[i] in _PREPOSITIONS:
            after = _phrase(sentence, i + 1, end)
        if after == i:
            break
        i = after
    if not start < i < end - 1 or kinds[i] not in (WORD, NAME, NUMBER):
        return 0
    verb = next((k for k in range(i + 1, min(i + _CLAUSE, end)) if words[k] in FINITE or words[k].endswith("ed")), 0)
    opens = timed or words[i] in sentence.speech.pronouns or words[i] in sentence.speech.determiners
    return i if verb and opens and words[i] not in FINITE and words[i] not in sentence.speech.adjunct_openers else 0


def _time(words: list[str], start: int, end: int) -> int:
    """Return the end of a time that begins at a unit: "late on Sunday", "Friday evening", "last week"; the unit if there is none."""
    i = start + (words[start] in _MORE)
    i += i < end and words[i] == "on"
    if i < end and words[i] in ENGLISH_WEEKDAYS:
        return i + 1 + (i + 1 < end and words[i + 1] in _PARTS)
    if words[start] in _TIMES:
        return start + 1
    return start + 2 if words[start] in _WHICH and start + 1 < end and words[start + 1] in _PARTS else start


def _phrase(sentence: Sentence, start: int, end: int) -> int:
    """Return the end of a noun phrase after a preposition: where a time, a further preposition or a clause begins."""
    words, kinds, speech = sentence.units.words, sentence.units.kinds, sentence.speech
    if start >= end or words[start] in speech.complementisers:
        return start - 1
    i = start + 1
    while i < min(start + _NOUN, end) and kinds[i] in (WORD, NAME):
        word = words[i]
        clause = word in speech.pronouns or word in speech.determiners or word in speech.complementisers or word in FINITE
        if clause or word in _PREPOSITIONS or word in speech.adjunct_openers or _time(words, i, end) > i:
            break
        i += 1
    return i
