"""Stretches of a passage that can hold dates: the surroundings of date words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import Final

from newsparse.dates.fast_path import Glance, glance
from newsparse.dates.vocabulary import Vocabulary
from newsparse.terms import Precision

_BEFORE: Final = 48  # characters: "between the third and the fifth of" fits before a month
_AFTER: Final = 56  # "Wednesday, the 14th of September of 2024, at 10:30 a.m." after its first word
_NEAR: Final = 26  # two words of the usual length
_WIDEST: Final = 4000  # characters read at once; only a pure list of dates is longer
_SIGNS: Final = " ,.;:()'\"“”-–—/!?«»„،؛؟"
_SLASHES: Final = frozenset("-./")  # "2020-03-05", "5.3.2020"
_START_END: Final = itemgetter(0, 1)


def places(text: str, low: str, hits: Collection[str], stray: Sequence[int], known: Vocabulary) -> list[Glance]:
    """Find the stretches of a passage that can hold dates.

    Args:
        text: the passage's text.
        low: the same in lower case.
        hits: its words that can belong to a date.
        stray: the places of figures that can be days of a month.
        known: the language's words.

    Returns:
        The stretches in reading order, without overlap; those without a reading remain to be read.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.dates.vocabulary import vocabulary
    >>> known, text = vocabulary(load("en")), "It fell in March and rose again on the first Monday."
    >>> [(text[start:end], reading and reading.month) for start, end, reading in places(text, text.lower(), {"march", "monday"}, [], known)]
    [('March', 3), ('rose again on the first Monday.', None)]
    """
    found = [_around(low, place, place + 1, known) for place in stray]
    for hit in hits:
        size, (kind, written, narrow, joined) = len(hit), known.triggers[hit]
        place = low.find(hit)
        while place >= 0:
            end = place + size
            if not ((written and text[place].islower()) or (place and low[place - 1].isalnum()) or low[end : end + 1].isalnum()):
                here = glance(text, low, place, end, kind, known) if kind else None
                if here is not None:
                    if here.reading is not None:
                        found.append(here)
                elif (narrow and _framed(low, place, end, known)) or (_joined(low, place, end, joined) if joined else not narrow):
                    found.append(_around(low, place, end, known))
            place = low.find(hit, end)
    return _merged(low, found, known) if len(found) > 1 else found


def _merged(low: str, found: list[Glance], known: Vocabulary) -> list[Glance]:
    """Merge overlapping stretches; a date read at a glance is then read again with its surroundings."""
    found.sort(key=_START_END)
    merged = [found[0]]
    for this in found[1:]:
        before = merged[-1]
        if this.start >= before.end:
            merged.append(this)
        elif before.end - before.start < _WIDEST:
            start = before.start if before.reading is None else _around(low, before.start, before.end, known).start
            merged[-1] = Glance(max(start, merged[-2].end if len(merged) > 1 else 0), max(this.end, before.end))
        elif this.end > before.end:
            merged.append(Glance(before.end, this.end))
    return merged


def _around(low: str, start: int, end: int, known: Vocabulary) -> Glance:
    """Return the words around a place that can belong to its date, and two more on either side."""
    floor, top, spare = max(0, start - _BEFORE), min(len(low), end + _AFTER), 2
    while start > floor and spare:
        cut = low.rfind(" ", floor, start - 1) + 1
        if not cut:
            start = start if floor else 0
            break
        word = low[cut:start].strip(_SIGNS)
        spare -= not (word in known.telling or word[:1].isdigit() or not word)
        start = cut
    spare = 3  # the first piece is glued to the place itself
    while end < top and spare:
        cut = low.find(" ", end, top)
        if cut < 0:
            end = top if top == len(low) else end
            break
        word = low[end:cut].strip(_SIGNS)
        spare -= not (word in known.telling or word[:1].isdigit()) or cut == end
        end = cut + 1
    return Glance(start, end)


def _joined(low: str, place: int, end: int, joined: Collection[tuple[str, str]]) -> bool:
    """Whether a word that means a day only in a phrase is between the other words of that phrase."""
    words, after = low[max(0, place - _NEAR) : place].split(), low[end : end + _NEAR].split(None, 1)
    before, behind = words[-1].strip(_SIGNS) if words else "", after[0].strip(_SIGNS) if after else ""
    return any(one in ("", before) and other in ("", behind) for one, other in joined)


def _framed(low: str, place: int, end: int, known: Vocabulary) -> bool:
    """Whether the words next to a unit or a year allow a date: most years and weeks are not dates."""
    hit, before = low[place:end], low[max(0, place - _NEAR) : place].split()
    after = low[end : end + _NEAR].split(None, 1)
    word, behind = before[-1].strip(_SIGNS) if before else "", after[0].strip(_SIGNS) if after else ""
    if hit.isdecimal():
        return (
            (word in known.framing and low[end : end + 1] != "/")
            or behind in known.words.range_openers.get(word, ())
            or (low[end : end + 1] in _SLASHES and low[end : end + 1] in low[end + 2 : end + 4])
            or (low[place - 1 : place] in _SLASHES and low[place - 1] in low[max(0, place - 4) : place - 2])
        )
    unit = known.words.units[hit]
    if word in known.shifting or behind in known.trailing or (unit is Precision.WEEKEND and word in known.words.articles):
        return True
    if word.isdigit() or word in known.words.numbers:  # "ten years" is a date only in "ten years ago", "within ten years"
        return behind in known.counting or (len(before) > 1 and before[-2] in known.opening)
    return unit is Precision.WEEK and behind in known.words.of
