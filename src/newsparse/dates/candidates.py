"""Stretches of a passage that can hold dates: the surroundings of date words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import Final

from newsparse.dates.expressions import NO_DATE, Candidate
from newsparse.dates.fast_path import read_fast
from newsparse.dates.vocabulary import Trigger, Vocabulary
from newsparse.terms import Precision

_REACH_BEFORE: Final = 48  # characters: "between the third and the fifth of" fits before a month
_REACH_AFTER: Final = 56  # "Wednesday, the 14th of September of 2024, at 10:30 a.m." after its first word
_TWO_WORDS: Final = 26  # characters of two words of the usual length
_WIDEST: Final = 4000  # characters read at once; only a pure list of dates is longer
_SPARE_WORDS: Final = 2  # words beside a date, on either side, that are not part of dates
_SIGNS: Final = " ,.;:()'\"“”-–—/!?«»„،؛؟"
_DATE_SIGNS: Final = frozenset("-./")  # "2020-03-05", "5.3.2020"
_START_END: Final = itemgetter(0, 1)


def find_candidates(
    text: str, low: str, trigger_words: Collection[str], day_offsets: Sequence[int], vocabulary: Vocabulary
) -> list[Candidate]:
    """Find the stretches of a passage that can hold dates.

    Args:
        text: the passage's text.
        low: the same in lower case.
        trigger_words: its words that can belong to a date.
        day_offsets: the offsets of figures that can be days of a month.
        vocabulary: the language's words.

    Returns:
        The stretches in reading order, without overlap; those without an expression remain to be read.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> text = "It fell in March and rose again on the first Monday."
    >>> found = find_candidates(text, text.lower(), {"march", "monday"}, [], vocabulary_of(load("en")))
    >>> [(text[one.start : one.end], one.expression and one.expression.month) for one in found]
    [('March', 3), ('rose again on the first Monday.', None)]
    """
    found = [_surroundings(low, offset, offset + 1, vocabulary) for offset in day_offsets]
    for word in trigger_words:
        size, trigger = len(word), vocabulary.triggers[word]
        start = low.find(word)
        while start >= 0:
            end = start + size
            lower_case = trigger.needs_capital and text[start].islower()
            if not (lower_case or (start and low[start - 1].isalnum()) or low[end : end + 1].isalnum()):
                candidate = read_fast(text, low, start, end, vocabulary) if trigger.kind else None
                if candidate is None:
                    candidate = (
                        _surroundings(low, start, end, vocabulary) if _can_be_date(low, start, end, trigger, vocabulary) else NO_DATE
                    )
                if candidate is not NO_DATE:
                    found.append(candidate)
            start = low.find(word, end)
    return _merged(low, found, vocabulary) if len(found) > 1 else found


def _merged(low: str, found: list[Candidate], vocabulary: Vocabulary) -> list[Candidate]:
    """Merge overlapping stretches; a date from the fast path is then read again with its surroundings."""
    found.sort(key=_START_END)
    merged = [found[0]]
    for this in found[1:]:
        last = merged[-1]
        if this.start >= last.end:
            merged.append(this)
        elif last.end - last.start < _WIDEST:
            start = last.start if last.expression is None else _surroundings(low, last.start, last.end, vocabulary).start
            merged[-1] = Candidate(max(start, merged[-2].end if len(merged) > 1 else 0), max(this.end, last.end))
        elif this.end > last.end:
            merged.append(Candidate(last.end, this.end))
    return merged


def _surroundings(low: str, start: int, end: int, vocabulary: Vocabulary) -> Candidate:
    """Return the words around a place that can belong to its date, and two more on either side."""
    return Candidate(_start_of_surroundings(low, start, vocabulary), _end_of_surroundings(low, end, vocabulary))


def _start_of_surroundings(low: str, start: int, vocabulary: Vocabulary) -> int:
    """Return where the words before a place begin."""
    floor, spare = max(0, start - _REACH_BEFORE), _SPARE_WORDS
    while start > floor and spare:
        cut = low.rfind(" ", floor, start - 1) + 1
        if not cut:
            return start if floor else 0
        word = low[cut:start].strip(_SIGNS)
        spare -= not (word in vocabulary.date_words or word[:1].isdigit() or not word)
        start = cut
    return start


def _end_of_surroundings(low: str, end: int, vocabulary: Vocabulary) -> int:
    """Return where the words after a place end."""
    top, spare = min(len(low), end + _REACH_AFTER), _SPARE_WORDS + 1  # the first piece is glued to the place itself
    while end < top and spare:
        cut = low.find(" ", end, top)
        if cut < 0:
            return top if top == len(low) else end
        word = low[end:cut].strip(_SIGNS)
        spare -= not (word in vocabulary.date_words or word[:1].isdigit()) or cut == end
        end = cut + 1
    return end


def _can_be_date(low: str, start: int, end: int, trigger: Trigger, vocabulary: Vocabulary) -> bool:
    """Whether the words next to a date word allow a date."""
    if trigger.needs_neighbour and _has_neighbour(low, start, end, vocabulary):
        return True
    if trigger.neighbours_in_phrases:
        before, after = _neighbours(low, start, end)
        return any(one in ("", before) and other in ("", after) for one, other in trigger.neighbours_in_phrases)
    return not trigger.needs_neighbour


def _neighbours(low: str, start: int, end: int) -> tuple[str, str]:
    """Return the words directly before and after a place, "" if there is none."""
    before, after = low[max(0, start - _TWO_WORDS) : start].split(), low[end : end + _TWO_WORDS].split(None, 1)
    return before[-1].strip(_SIGNS) if before else "", after[0].strip(_SIGNS) if after else ""


def _has_neighbour(low: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the words next to a unit or a year allow a date: most years and weeks are not dates."""
    words, word = vocabulary.words, low[start:end]
    before, after = _neighbours(low, start, end)
    if word.isdecimal():
        return (
            (before in vocabulary.before_years and low[end : end + 1] != "/")
            or after in words.range_openers.get(before, ())
            or _is_in_figures(low, start, end)
        )
    unit = words.units[word]
    if before in vocabulary.before_units or after in vocabulary.after_units or (unit is Precision.WEEKEND and before in words.articles):
        return True
    if before.isdigit() or before in words.numbers:  # "ten years" is a date only in "ten years ago", "within ten years"
        earlier = low[max(0, start - _TWO_WORDS) : start].split()[:-1]
        return after in vocabulary.after_amounts or bool(earlier and earlier[-1] in vocabulary.before_amounts)
    return unit is Precision.WEEK and after in words.of


def _is_in_figures(low: str, start: int, end: int) -> bool:
    """Whether a year is part of a date in figures: "2020-03-05", "5.3.2020"."""
    sign_after, sign_before = low[end : end + 1], low[start - 1 : start]
    return (sign_after in _DATE_SIGNS and sign_after in low[end + 2 : end + 4]) or (
        sign_before in _DATE_SIGNS and sign_before in low[max(0, start - 4) : start - 2]
    )
