"""Days as lines state them: the month that a word names, years of two figures, and years that are left out."""

import datetime
from collections.abc import Mapping
from typing import Final

from newsparse.knowledge.calendar_names import ENGLISH_MONTHS, MONTH_STARTS

Day = tuple[int | None, int, int]
"""Year (if stated), month (0 if only the day is stated) and day."""
# POSIX's rule for "%y" (strptime): 69 to 99 are in the twentieth century.
_PIVOT: Final = 69


def full_year(figures: str) -> int:
    """Read a year; two figures from 69 to 99 are in the twentieth century, from 00 to 68 in the twenty-first.

    >>> full_year("98"), full_year("13"), full_year("1987")
    (1998, 2013, 1987)
    """
    year = int(figures)
    return year if len(figures) > 2 else year + (1900 if year >= _PIVOT else 2000)


def closest_day(year: int | None, month: int | None, day: int, base: datetime.date | None) -> datetime.date | None:
    """Complete a day by the year and month closest to *base*.

    Args:
        year: the year; `None` if it is left out.
        month: the month; `None` if it is left out.
        day: the day of the month.
        base: the day of the story; `None` if unknown.

    Returns:
        The day; `None` if there is none in the calendar, or if neither the year nor *base* is known.

    >>> closest_day(None, 12, 30, datetime.date(2024, 1, 8)), closest_day(2024, 2, 30, None)
    (datetime.date(2023, 12, 30), None)
    """
    if year is None and base is None:
        return None
    years = (year,) if year is not None else (base.year - 1, base.year, base.year + 1) if base else ()
    months = range(1, 13) if month is None else (month,)
    days = [found for each in years for one in months if (found := _valid_day(each, one, day))]
    return min(days, key=lambda found: abs((found - base).days) if base else 0, default=None)


def _valid_day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def month_number(word: str, months: Mapping[str, int]) -> int | None:
    """The month that a lower-case word names, in the story's language or another; one typing error is allowed.

    Args:
        word: the word.
        months: the names of months in the story's language.

    >>> month_number("marhc", {}), month_number("okt", {})
    (3, 10)
    """
    found = months.get(word)
    if found:
        return found
    for number, name in enumerate(ENGLISH_MONTHS, 1):
        if word == name or word == name[:3] or (word == "sept" and number == 9):
            return number
    near = [number for number, name in enumerate(ENGLISH_MONTHS, 1) if len(word) > 3 and _is_misspelt(word, name)]
    return near[0] if len(near) == 1 else MONTH_STARTS.get(word[:4]) or MONTH_STARTS.get(word[:3])


def _is_misspelt(word: str, name: str) -> bool:
    """Whether a word differs from a month's name by one typing error: "Narch", "Marhc", "Ferbuary"."""
    if abs(len(word) - len(name)) > 1 or len(name) < 4:
        return False
    same = 0
    while same < min(len(word), len(name)) and word[same] == name[same]:
        same += 1
    a, b = word[same:], name[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
