"""The Iranian calendar: days of the solar Hijri years, turned into days of the common calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

SOLAR_YEARS: Final = range(1210, 1635)
"""Years in which the arithmetic below is exact (1831 to 2256)."""
_DAYS_OF_SUMMER_MONTHS: Final = 31  # of the first six months; the others have 30 days, the last one 29 in common years
_NEW_YEAR_1404: Final = date(2025, 3, 21)


def solar_day(year: int, month: int, day: int) -> date | None:
    """Return a day of the solar Hijri calendar in the common one, or `None` if the calendar does not have it.

    In these years, 8 of 33 are leap years: those whose remainder by 33 is 1, 5, 9, 13, 17, 22, 26 or 30. Source: Kazimierz M. Borkowski,
    "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996), pages 223-230.

    >>> solar_day(1403, 12, 30), solar_day(1404, 1, 1), solar_day(1404, 12, 30)
    (datetime.date(2025, 3, 20), datetime.date(2025, 3, 21), None)
    """
    if year not in SOLAR_YEARS or not (1 <= month <= 12 and 1 <= day <= _DAYS_OF_SUMMER_MONTHS):
        return None
    days_before = (month - 1) * 30 + min(month - 1, 6)
    found = _new_year(year) + timedelta(days_before + day - 1)
    return found if found < _new_year(year + 1) and (month <= 6 or day < _DAYS_OF_SUMMER_MONTHS) else None


def _new_year(year: int) -> date:
    leap_days = (8 * year + 21) // 33 - (8 * 1404 + 21) // 33
    return _NEW_YEAR_1404 + timedelta((year - 1404) * 365 + leap_days)
