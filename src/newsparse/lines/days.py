"""Dates of lines: their sort, the month that a word names, years of two figures, and years that are left out."""

import datetime
from collections.abc import Mapping
from typing import Final

import regex

from newsparse.knowledge.languages.calendar_names import ENGLISH_MONTHS, MONTH_STARTS
from newsparse.lines.forms import Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.words import LineWords
from newsparse.patterns import holds_any, pattern

Day = tuple[int | None, int, int]
"""Year (if stated), month (0 if only the day is stated) and day."""
# POSIX's rule for "%y" (strptime): 69 to 99 are in the twentieth century.
_PIVOT: Final = 69
# 12:30   12.30 Uhr   9 p.m.   11h20      and not: at 4.25 per cent
_TIME: Final = pattern(
    r"\b\d{1,2}(?:[:.h][0-5]\d\b(?!\.\d|\s?(?:%|p(?:e|ro|or|our)[rt]?\s?[cz]))|\s?(?:[ap]\.?m\b|uhr\b))", regex.IGNORECASE
)
# 12/05/2024   2024-05-12   12.05.2024   2024年5月   5月3日      a number of years is not a day: 100年ぶり
_DAY: Final = pattern(
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)
_DAY_SIGNS: Final = "./-월月"
_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b")
_CENTURIES: Final = ("19", "20")
# 3 hours ago   vor 5 Std.
_AGO: Final = pattern(r"\b\d+\s?(?:h|min|mins|minutes?|hours?|days?|hrs?)\s(?:ago|read)\b|\bvor\s\d+\s", regex.IGNORECASE)
_AGO_WORDS: Final = ("ago", "read", "vor", "AGO", "READ", "VOR", "Ago", "Read", "Vor")
# A line of more words gives the time of an event, not of publication.
_LONGEST_DATED: Final = 30


def full_year(figures: str) -> int:
    """Read a year; two figures from 69 to 99 are in the twentieth century, from 00 to 68 in the twenty-first."""
    year = int(figures)
    return year if len(figures) > 2 else year + (1900 if year >= _PIVOT else 2000)


def closest_day(year: int | None, month: int | None, day: int, base: datetime.date | None) -> datetime.date | None:
    """Complete a day by the year and month closest to *base*.

    `None` if there is none in the calendar, or if neither the year nor *base*, the day of the story, is known.
    """
    if year is None and base is None:
        return None
    years = (year,) if year is not None else (base.year - 1, base.year, base.year + 1) if base else ()
    months = range(1, 13) if month is None else (month,)
    days = [found for each in years for one in months if (found := day_of(each, one, day))]
    return min(days, key=lambda found: abs((found - base).days) if base else 0, default=None)


def day_of(year: int, month: int, day: int) -> datetime.date | None:
    """Return a day, or `None` if the calendar does not have it."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def month_number(word: str, months: Mapping[str, int]) -> int | None:
    """The month that a lower-case word names, in the story's language or another."""
    found = months.get(word)
    if found:
        return found
    for number, name in enumerate(ENGLISH_MONTHS, 1):
        if word == name or word == name[:3] or (word == "sept" and number == 9):
            return number
    return MONTH_STARTS.get(word[:4]) or MONTH_STARTS.get(word[:3])


def stamp_of(words: LineWords, lexicon: Lexicon) -> Stamp:
    """The sort of date in a line that contains figures."""
    line = words.line
    if words.size > _LONGEST_DATED:
        return Stamp.NONE
    if holds_any(line, _AGO_WORDS) and _AGO.search(line):
        return Stamp.AGO
    if _TIME.search(line):
        return Stamp.TIME
    if holds_any(line, _DAY_SIGNS) and _DAY.search(line):
        return Stamp.DAY
    if holds_any(line, _CENTURIES) and _YEAR.search(line):
        return Stamp.DAY if not lexicon.months.isdisjoint(words.folded) else Stamp.YEAR
    return Stamp.NONE
