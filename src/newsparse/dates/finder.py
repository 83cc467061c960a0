"""From passages to dates: the one way in."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

import regex

from newsparse.dates.readers import Window, around, ranged, single
from newsparse.dates.resolver import resolve
from newsparse.dates.tense import tense
from newsparse.dates.unusual import counted
from newsparse.dates.values import DateMention
from newsparse.dates.vocabulary import Vocabulary, itemise, lower, vocabulary, words_of
from newsparse.knowledge import Language
from newsparse.passage import Passage

_BEFORE: Final = 48  # characters: "between the third and the fifth of" fits before a month
_AFTER: Final = 56  # "Wednesday, the 14th of September of 2024, at 10:30 a.m." behind its first word
# "am 14. wurde", "am 3.5.": the day of a month that no word gives away, where a dot marks it.
_STRAY: Final = regex.compile(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
_NEAR: Final = 26  # "la semaine prochaine", "in 1987": little stands around a unit or a year
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
    known = vocabulary(language.dates)
    if not known.singles:
        return ()
    found: list[DateMention] = []
    last = base
    for passage in passages:
        low = lower(passage.text)
        hits = known.triggers.intersection(words_of(low))
        stray = [m.start() for m in _STRAY.finditer(low)] if "." in language.dates.ordinal_endings else []
        if not hits and not stray:
            continue
        for start, end in _windows(passage.text, low, hits, stray, known):
            last = _read(passage, low, start, end, known, language.code, base, last, found)
    return tuple(found)


def _windows(text: str, low: str, hits: frozenset[str], stray: list[int], known: Vocabulary) -> list[tuple[int, int]]:
    """Stretches around the words that may begin a date, none overlapping, cut at white space."""
    places = [(place - _BEFORE, place, place + _AFTER) for place in stray]
    for hit in hits:
        reach = (_NEAR, _NEAR) if hit in known.narrow else (_BEFORE, _AFTER)
        place = low.find(hit)
        while place >= 0:
            whole = not (place and low[place - 1].isalnum()) and not low[place + len(hit) : place + len(hit) + 1].isalnum()
            if whole and (hit not in known.narrow or _framed(low, place, hit, known)):
                places.append((place - reach[0], place, place + reach[1]))
            place = low.find(hit, place + len(hit))
    windows: list[tuple[int, int]] = []
    for first, place, last in sorted(places):
        start, end = max(0, first), min(len(text), last)
        if start:
            start = text.find(" ", start, place) + 1 or place
        if end < len(text):
            end = text.rfind(" ", place, end) + 1 or end
        if windows and start < windows[-1][1]:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return windows


def _framed(low: str, place: int, hit: str, known: Vocabulary) -> bool:
    """Whether what stands before a unit or a year lets it be part of a date: most years and weeks are none."""
    before = low[max(0, place - 16) : place].split()
    word = before[-1] if before else ""
    if hit.isdecimal():
        return word in known.words.within or word[-1:] in "-./," or low[place + 4 : place + 5] in ("-", "/", ".")
    return bool(known.words.trailing) or word in known.singles or word.isdigit()


def _read(
    passage: Passage,
    low: str,
    start: int,
    end: int,
    known: Vocabulary,
    code: str,
    base: date | None,
    last: date | None,
    found: list[DateMention],
) -> date | None:
    """Read one stretch into *found*; returns the day last mentioned."""
    window = Window(passage.text, low, itemise(passage.text, low, start, end, known), known)
    i, count, done = 0, len(window.items), start
    while i < count:
        item = window.items[i]
        if not item.tags and not item.word[0].isdigit():
            i += 1
            continue
        reading = single(window, i)
        reading = ranged(window, i, reading) or reading or counted(window, i, code)
        if reading is None:
            i += 1
            continue
        first, stop, timed = around(window, reading)
        first = max(first, done)
        before, after = max(0, first - _SENTENCE), min(len(low), stop + _SENTENCE)
        days = resolve(reading, base, last, partial(tense, passage.text, before, first, stop, after, known.words), timed)
        found.append(
            DateMention(
                passage.locate(first, stop), passage.text[first:stop], days.day, days.precision, days.start, days.end, days.relation
            )
        )
        last = days.day or last
        done = stop
        i = max(reading.end, i + 1)
        while i < count and window.items[i].start < stop:
            i += 1
    return last
