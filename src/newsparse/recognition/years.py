"""Years of two figures, and years that are left out."""

import datetime
from typing import Final

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
