"""From passages to dates: the entry point of the package."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

import regex

from newsparse.dates.candidates import places
from newsparse.dates.compound_dates import led, listed, listed_after, ranged
from newsparse.dates.dateparser_fallback import counted
from newsparse.dates.fast_path import Glance
from newsparse.dates.quarters import quarter
from newsparse.dates.resolver import resolve
from newsparse.dates.simple_dates import Reading, single
from newsparse.dates.tense import tense
from newsparse.dates.times_of_day import around
from newsparse.dates.tokens import cut
from newsparse.dates.unspaced_dates import Signed, joined, signed
from newsparse.dates.values import DateMention
from newsparse.dates.vocabulary import Vocabulary, lower, vocabulary, words_of
from newsparse.dates.weekday_surnames import is_person
from newsparse.knowledge import Language
from newsparse.passage import Passage

# "am 14. wurde", "am 3.5.": the day of a month marked only by a dot.
_STRAY: Final = regex.compile(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
_QUARTERS: Final = frozenset(("quarters", "shifts", "units"))  # lists with which a quarter can begin: "Q3", "last", "trimestre"
_JOINING: Final = 3  # characters between two days of one month: "至", "から", "부터 "
_SENTENCE: Final = 240  # largest distance of a verb from the date whose tense it decides


def find_dates(text: str, passages: Sequence[Passage], language: Language, base: date | None) -> tuple[DateMention, ...]:
    """Find the dates that a story mentions.

    Args:
        text: the article's text.
        passages: the passages to look in; offsets are into *text*.
        language: the language they are in.
        base: the story's own day, to complete and resolve dates; `None` if unknown.

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
    signs = language.dates.figure_suffixes
    for passage in passages:
        low = lower(passage.text)
        if signs:
            written = list(joined(passage.text, list(signed(passage.text, language))))
            if written:
                last = _written(passage, written, known, base, last, found)
                continue
        hits = known.triggers.keys() & words_of(low)
        stray = [m.start() for m in _STRAY.finditer(low)] if dotted else []
        if hits or stray:
            for place in places(passage.text, low, hits, stray, known):
                last = _read(passage, low, place, known, language.code, base, last, found)
    return tuple(found)


def _read(
    passage: Passage,
    low: str,
    place: Glance,
    known: Vocabulary,
    code: str,
    base: date | None,
    last: date | None,
    found: list[DateMention],
) -> date | None:
    """Read one stretch into *found*; return the day last mentioned."""
    if place.reading is not None:
        return _mention(passage, place.reading, place.start, place.end, False, known, base, last, found)
    window = cut(passage.text, low, place.start, place.end, known)
    i, count, done = 0, len(window.words), place.start
    while i < count:
        if not window.begins(i):
            i += 1
            continue
        found_here = led(window, i) or (quarter(window, i) if _QUARTERS.intersection(window.tags[i]) else None)
        if found_here is None:
            alone = single(window, i)
            figured = window.number(i) >= 0
            if figured or alone is not None or "months" in window.tags[i]:
                found_here = ranged(window, i, alone) or (listed(window, i) if figured else None) or alone
            if found_here is None and "ago" in window.tags[i]:
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
        while i < count and window.spans[i][0] < stop:
            i += 1
    return last


def _written(
    passage: Passage, written: Sequence[Signed], known: Vocabulary, base: date | None, last: date | None, found: list[DateMention]
) -> date | None:
    """Resolve dates of figures with signs into *found*; a day directly after another is in its month: "3月9日、12日"."""
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
    """Resolve a reading and add it to *found*; return the day last mentioned."""
    text = passage.text
    if reading.kind == "weekday" and reading.shift is None and is_person(text, first, stop, known):
        return last
    before, after = max(0, first - _SENTENCE), min(len(text), stop + _SENTENCE)
    days = resolve(reading, base, last, partial(tense, text, before, first, stop, after, known), timed)
    found.append(
        DateMention(passage.locate(first, stop), text[first:stop], passage, days.day, days.precision, days.start, days.end, days.relation)
    )
    if reading.kind in ("month", "year", "decade"):
        return None  # "in October … on the same day": the text does not say which day
    return days.day or last
