"""From passages to dates: the one way in."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final, NamedTuple

import regex

from newsparse.dates.clocks import around
from newsparse.dates.joined import led, listed, listed_after, ranged
from newsparse.dates.readers import Reading, Window, single
from newsparse.dates.resolver import resolve
from newsparse.dates.signed import Signed, joined, signed
from newsparse.dates.tense import tense
from newsparse.dates.unusual import counted
from newsparse.dates.values import DateMention
from newsparse.dates.vocabulary import BEGINS, Vocabulary, itemise, lower, vocabulary, words_of
from newsparse.knowledge import Language
from newsparse.passage import Passage

_BEFORE: Final = 48  # characters: "between the third and the fifth of" fits before a month
_AFTER: Final = 56  # "Wednesday, the 14th of September of 2024, at 10:30 a.m." behind its first word
# "am 14. wurde", "am 3.5.": the day of a month that no word gives away, where a dot marks it.
_STRAY: Final = regex.compile(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
_NEAR: Final = 26  # two words of the usual length
_JOINING: Final = 3  # characters between two days of one month: "至", "から", "부터 "
_WIDEST: Final = 4000  # characters read at once; only a list of nothing but dates is longer
_SIGNS: Final = " ,.;:()'\"“”-–—/!?«»„،؛؟"
_SENTENCE: Final = 240  # how far a verb may stand from the date that its tense decides


def find_dates(text: str, passages: Sequence[Passage], language: Language, base: date | None) -> tuple[DateMention, ...]:
    """Find the dates that a story mentions.

    Args:
        text: the article's text.
        passages: the passages to look in; offsets are into *text*.
        language: the language they are in.
        base: the story's own day, which completes and resolves; `None` where it is not known.

    Returns:
        The mentions, in reading order.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.span import Span
    >>> from newsparse.terms import Label
    >>> text = "The pier reopened on Friday."
    >>> [m.date for m in find_dates(text, [read(text, Span(0, 28), Label.PARAGRAPH)], load("en"), date(2024, 5, 6))]
    [datetime.date(2024, 5, 3)]
    """
    known = vocabulary(language)
    if not known.singles:
        return ()
    found: list[DateMention] = []
    last = base
    dotted = "." in language.dates.ordinal_endings
    signs = language.dates.signs
    for passage in passages:
        low = lower(passage.text)
        if signs:
            written = list(joined(passage.text, list(signed(passage.text, language))))
            if written:
                last = _written(passage, written, known, base, last, found)
                continue
        hits = known.triggers.intersection(words_of(low))
        stray = [m.start() for m in _STRAY.finditer(low)] if dotted else []
        if hits or stray:
            for place in _places(passage.text, low, hits, stray, known):
                last = _read(passage, low, place, known, language.code, base, last, found)
    return tuple(found)


class _Place(NamedTuple):
    """A stretch of a passage that may hold dates, cut at white space."""

    start: int
    end: int
    weekday: int
    """0-6 where it is a weekday alone, which needs no reading, else -1."""


def _places(text: str, low: str, hits: frozenset[str], stray: list[int], known: Vocabulary) -> list[_Place]:
    """Stretches around the words that may begin a date, none overlapping, in reading order."""
    places = [_around(low, place, place + 1, known) for place in stray]
    for hit in hits:
        size, written = len(hit), hit in known.written
        narrow, joined = hit in known.narrow, known.joined.get(hit)
        weekday = known.days.get(hit, -1)
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
                if weekday >= 0 and _alone(low, place, end, known):
                    places.append(_Place(place, end, weekday))
                else:
                    places.append(_around(low, place, end, known))
            place = low.find(hit, end)
    if len(places) < 2:
        return places
    places.sort()
    merged = [places[0]]
    for this in places[1:]:
        before = merged[-1]
        if this.start >= before.end:
            merged.append(this)
        elif before.end - before.start < _WIDEST:
            merged[-1] = _Place(before.start, max(this.end, before.end), -1)
        elif this.end > before.end:
            merged.append(_Place(before.end, this.end, -1))
    return merged


def _around(low: str, start: int, end: int, known: Vocabulary) -> _Place:
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
    return _Place(start, end, -1)


def _quiet(word: str, known: Vocabulary) -> bool:
    """Whether a word beside a weekday has no part in its date."""
    word = word.strip('"“”,;:()')
    return word.isalpha() and word not in known.telling


def _alone(low: str, start: int, end: int, known: Vocabulary) -> bool:
    """Whether nothing beside a weekday belongs to it."""
    behind = low[end : end + _NEAR]
    after = behind.split(None, 2)
    if behind[:1] == " ":
        if not after or not _quiet(after[0], known) or after[0] in known.reports:
            return False
    elif behind[:1] == ",":
        if behind[1:2] != " " or len(after) < 2 or not _quiet(after[1], known):
            return False
    elif behind and behind[:1] not in '.;:?!)"”»،؟':
        return False
    before = low[max(0, start - _NEAR) : start]
    if before[-1:] not in ("", " "):
        return False
    words = before.split()
    if words and words[-1] in known.words.on:
        words.pop()
    return not words or _quiet(words[-1], known)


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


def _read(
    passage: Passage,
    low: str,
    place: _Place,
    known: Vocabulary,
    code: str,
    base: date | None,
    last: date | None,
    found: list[DateMention],
) -> date | None:
    """Read one stretch into *found*; returns the day last mentioned."""
    if place.weekday >= 0:
        reading = Reading("weekday", 0, 1, weekday=place.weekday)
        return _mention(passage, reading, place.start, place.end, False, known, base, last, found)
    window = Window(passage.text, low, itemise(passage.text, low, place.start, place.end, known), known)
    i, count, done = 0, len(window.items), place.start
    while i < count:
        item = window.items[i]
        if BEGINS not in item.tags and not item.word[0].isdigit():
            i += 1
            continue
        found_here = led(window, i)
        if found_here is None:
            alone = single(window, i)
            figured = item.number >= 0
            if figured or alone is not None or "months" in item.tags:
                found_here = ranged(window, i, alone) or (listed(window, i) if figured else None) or alone
            if found_here is None and "ago" in item.tags:
                found_here = counted(window, i, code)
        if found_here is None:
            i += 1
            continue
        stop = done
        while found_here is not None:
            first, stop, timed = around(window, found_here)
            last = _mention(passage, found_here, max(first, done), stop, timed, known, base, last, found)
            done = stop
            i = max(found_here.end, i + 1)
            found_here = listed_after(window, found_here)
        while i < count and window.items[i].start < stop:
            i += 1
    return last


def _written(
    passage: Passage, written: Sequence[Signed], known: Vocabulary, base: date | None, last: date | None, found: list[DateMention]
) -> date | None:
    """Resolve dates of figures with signs into *found*; a day right behind another is of its month: "3月9日、12日"."""
    past = -_JOINING - 1
    for reading, start, end in written:
        near = reading.kind == "ordinal" and start - past <= _JOINING
        last = _mention(passage, reading, start, end, False, known, last if near else base, last, found)
        past = end
    return last


def _mention(
    passage: Passage,
    reading: Reading,
    first: int,
    stop: int,
    timed: bool,
    known: Vocabulary,
    base: date | None,
    last: date | None,
    found: list[DateMention],
) -> date | None:
    """Resolve a reading and add it to *found*; returns the day last mentioned."""
    text = passage.text
    before, after = max(0, first - _SENTENCE), min(len(text), stop + _SENTENCE)
    days = resolve(reading, base, last, partial(tense, text, before, first, stop, after, known), timed)
    found.append(DateMention(passage.locate(first, stop), text[first:stop], days.day, days.precision, days.start, days.end, days.relation))
    if reading.kind in ("month", "year", "decade"):
        return None  # "in October … on the same day": of which day it speaks is not said
    return days.day or last
