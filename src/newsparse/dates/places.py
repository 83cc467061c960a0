"""Where a passage may hold dates: around the words that give one away. Most of them are read at a glance."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.dates.readers import COUNTED, LOOSE, Reading
from newsparse.dates.vocabulary import Vocabulary
from newsparse.terms import Precision

_BEFORE: Final = 48  # characters: "between the third and the fifth of" fits before a month
_AFTER: Final = 56  # "Wednesday, the 14th of September of 2024, at 10:30 a.m." behind its first word
_NEAR: Final = 26  # two words of the usual length
_WIDEST: Final = 4000  # characters read at once; only a list of nothing but dates is longer
_SIGNS: Final = " ,.;:()'\"“”-–—/!?«»„،؛؟"
_ENDS: Final = frozenset('.;:?!)"”»،؟')
"""What may stand behind a date that nothing belongs to."""
_SHIFTED: Final = frozenset(("weekdays", "months", "units"))
_START_END: Final = itemgetter(0, 1)


class Place(NamedTuple):
    """A stretch of a passage that may hold dates, cut at white space."""

    start: int
    end: int
    reading: Reading | None = None
    """What it says, where nothing beside it has a part in it; `None` where it is yet to be read."""


def places(text: str, low: str, hits: Collection[str], stray: Sequence[int], known: Vocabulary) -> list[Place]:
    """Find the stretches of a passage that may hold dates.

    Args:
        text: the passage's text.
        low: the same in lower case.
        hits: the words of it that may belong to a date.
        stray: where figures stand that may be days of a month.
        known: the language's words.

    Returns:
        The stretches in reading order, none overlapping.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.dates.vocabulary import vocabulary
    >>> known, text = vocabulary(load("en")), "It fell in March and rose again on the first Monday."
    >>> [(text[start:end], reading and reading.month) for start, end, reading in places(text, text.lower(), {"march", "monday"}, [], known)]
    [('March', 3), ('again on the first Monday.', None)]
    """
    found = [_around(low, place, place + 1, known) for place in stray]
    for hit in hits:
        size, written = len(hit), hit in known.written
        narrow, joined = hit in known.narrow, known.joined.get(hit)
        glance = known.plain.get(hit, "years" if hit.isdecimal() else "")
        place = low.find(hit)
        while place >= 0:
            end = place + size
            if (
                not (written and text[place].islower())
                and not (place and low[place - 1].isalnum())
                and not low[end : end + 1].isalnum()
                and (not narrow or _framed(low, place, hit, known))
                and (joined is None or _joined(low, place, end, joined))
            ):
                here = _glance(text, low, place, end, glance, known) if glance and _apart(low, end, known) else None
                if here is None:
                    found.append(_around(low, place, end, known))
                elif here.reading is not None:
                    found.append(here)
            place = low.find(hit, end)
    return _merged(found) if len(found) > 1 else found


def _merged(found: list[Place]) -> list[Place]:
    """Put overlapping stretches together."""
    found.sort(key=_START_END)
    merged = [found[0]]
    for this in found[1:]:
        before = merged[-1]
        if this.start >= before.end:
            merged.append(this)
        elif before.end - before.start < _WIDEST:
            merged[-1] = Place(before.start, max(this.end, before.end))
        elif this.end > before.end:
            merged.append(Place(before.end, this.end))
    return merged


def _around(low: str, start: int, end: int, known: Vocabulary) -> Place:
    """The words around a place that may belong to its date, and two more on either side."""
    floor, top, spare = max(0, start - _BEFORE), min(len(low), end + _AFTER), 2
    while start > floor and spare:
        cut = low.rfind(" ", floor, start - 1) + 1
        if not cut:
            start = start if floor else 0
            break
        word = low[cut:start].strip(_SIGNS)
        spare -= not (word in known.telling or word[:1].isdigit() or not word)
        start = cut
    spare = 3  # the first is what is glued to the place itself
    while end < top and spare:
        cut = low.find(" ", end, top)
        if cut < 0:
            end = top if top == len(low) else end
            break
        word = low[end:cut].strip(_SIGNS)
        spare -= not (word in known.telling or word[:1].isdigit()) or cut == end
        end = cut + 1
    return Place(start, end)


def _quiet(word: str, known: Vocabulary) -> bool:
    """Whether a word beside a date word has no part in its date."""
    word = word.strip('"“”,;:()')
    return word.isalpha() and word not in known.telling


def _apart(low: str, end: int, known: Vocabulary) -> bool:
    """Whether nothing behind a word belongs to it."""
    behind = low[end : end + _NEAR]
    if behind[:1] == " ":
        after = behind.split(None, 1)
        return bool(after) and _quiet(after[0], known) and after[0] not in known.reports
    if behind[:1] == ",":
        after = behind.split(None, 2)
        return behind[1:2] == " " and len(after) > 1 and _quiet(after[1], known)
    return not behind or behind[0] in _ENDS


def _glance(text: str, low: str, place: int, end: int, kind: str, known: Vocabulary) -> Place | None:
    """Read a word that nothing behind it belongs to; `None` where the words before it take more than a glance.

    A place without a reading is no date: "the mild December weather".
    """
    if place and low[place - 1] != " ":
        return None
    floor = max(0, place - _NEAR)
    before, hit, start = low[floor:place].split(), low[place:end], place
    last = before[-1] if before else ""
    reading: Reading | None = None
    if kind in _SHIFTED and "shifts" in known.singles.get(last, ()):
        start = low.rindex(last, floor, place)
        reading = _shifted(hit, kind, known.words.shifts[before.pop()], known)
    elif kind == "weekdays":
        reading = Reading("weekday", 0, 1, weekday=known.words.weekdays[hit])
    elif kind == "relative":
        if known.words.capitalised and text[place].isupper() and last[-1:].isalnum():
            return None  # "USA Today"
        precision = Precision.TIME if hit in known.words.moments else Precision.DAY
        reading = Reading("offset", 0, 1, amount=known.words.relative[hit], precision=precision)
    elif kind == "months" and (not last or _quiet(last, known)):
        return Place(place, end)
    elif last in known.words.within and last not in known.words.early and last not in known.words.decades:
        before.pop()
        if kind == "months":
            if text[end + 1 : end + 2].isupper() or (hit in known.words.names and last in LOOSE):
                return Place(place, end)
            reading = Reading("month", 0, 1, month=known.words.months[hit])
        elif kind == "years" and len(hit) == 4 and not _counted(low, end):
            reading = Reading("year", 0, 1, int(hit), precision=Precision.YEAR)
    if before and before[-1] in known.words.on:
        before.pop()
    return Place(start, end, reading) if reading is not None and (not before or _quiet(before[-1], known)) else None


def _counted(low: str, end: int) -> bool:
    """Whether what is behind a year is numbered by it: "in 2000 cases"."""
    after = low[end : end + _NEAR].split(None, 1)
    word = after[0].strip(_SIGNS) if low[end : end + 1] == " " else ""
    return word in COUNTED or (word.endswith("s") and len(word) > 3)


def _shifted(hit: str, kind: str, shift: int, known: Vocabulary) -> Reading:
    """Read "last Friday", "next March", "this week"."""
    if kind == "weekdays":
        return Reading("weekday", 0, 2, weekday=known.words.weekdays[hit], shift=shift)
    if kind == "months":
        return Reading("month", 0, 2, month=known.words.months[hit], shift=shift)
    return Reading("period", 0, 2, shift=shift, precision=known.words.units[hit])


def _joined(low: str, place: int, end: int, joined: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether a word that means a day only in a phrase stands beside another word of that phrase."""
    before, after = low[max(0, place - _NEAR) : place].split(), low[end : end + _NEAR].split()
    return bool((before and before[-1].strip(_SIGNS) in joined[0]) or (after and after[0].strip(_SIGNS) in joined[1]))


def _framed(low: str, place: int, hit: str, known: Vocabulary) -> bool:
    """Whether what stands before a unit or a year lets it be part of a date: most years and weeks are none."""
    before = low[max(0, place - 16) : place].split()
    word = before[-1] if before else ""
    if hit.isdecimal():
        return (
            word in known.words.within
            or (hit[-1] == "0" and word in known.telling)
            or word[-1:] in "-./,"
            or low[place + 4 : place + 5] in ("-", "/", ".")
        )
    if known.words.trailing:
        return True
    word = word.strip(_SIGNS)
    if word.isdigit() or word in known.words.numbers:  # "ten years" is a date only in "ten years ago", "within ten years"
        after = low[place + len(hit) : place + len(hit) + _NEAR].split(None, 1)
        return bool(after and after[0].strip(_SIGNS) in known.telling) or (len(before) > 1 and before[-2] in known.telling)
    return word in known.telling


