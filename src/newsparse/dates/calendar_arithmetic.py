"""Calendar arithmetic, from the story's own day and the meaning of an expression to days. No clock."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

from newsparse.dates.expressions import Tense
from newsparse.terms import Precision

MOST_DAYS_AHEAD: Final = 120
"""Days that a date without year and tense can be in the future; news looks back more often than forward (judged on TimeML)."""
MOST_DAYS_AHEAD_IN_FUTURE: Final = 320
"""Most days ahead for a date in a sentence about the future; beyond that, it is a day of the last weeks."""
MOST_DAYS_AHEAD_IN_PAST: Final = 60
"""Days ahead within which even a past form means the coming day, unless it is the date's own verb: "it said the rights expire Nov. 30"."""


def day_of(year: int, month: int, day: int) -> date | None:
    """Return a day, or `None` if the calendar does not have it.

    >>> day_of(2023, 2, 29) is None
    True
    """
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_moved(base: date, days: int) -> date | None:
    """Return the day that many days away, or `None` past the end of the calendar.

    >>> day_moved(date(2024, 1, 1), -1)
    datetime.date(2023, 12, 31)
    """
    try:
        return base + timedelta(days)
    except OverflowError:
        return None


def weekday_near(base: date, weekday: int, tense: Tense) -> date | None:
    """Return the weekday that a plain "Thursday" means; on a Thursday, that same day.

    >>> weekday_near(date(2024, 1, 8), 3, Tense.PAST), weekday_near(date(2024, 1, 8), 3, Tense.PRESENT)
    (datetime.date(2024, 1, 4), datetime.date(2024, 1, 11))
    """
    days_since = (base.weekday() - weekday) % 7
    return day_moved(base, (7 - days_since) % 7 if tense > Tense.UNKNOWN else -days_since)


def weekday_shifted(base: date, weekday: int, shift: int) -> date | None:
    """Return "last Monday" (-1), "this Monday" (0), "next Monday" (1): strictly before, in this week, strictly after.

    >>> weekday_shifted(date(2024, 1, 8), 0, -1), weekday_shifted(date(2024, 1, 8), 0, 1)
    (datetime.date(2024, 1, 1), datetime.date(2024, 1, 15))
    """
    if shift < 0:
        return day_moved(base, -((base.weekday() - weekday - 1) % 7 + 1))
    if shift > 0:
        return day_moved(base, (weekday - base.weekday() - 1) % 7 + 1)
    return day_moved(base, weekday - base.weekday())


def year_near(base: date, month: int, day: int, tense: Tense) -> date | None:
    """Complete a day without a year: the last one, the next one, or the likelier of both, by tense.

    >>> year_near(date(2024, 1, 8), 12, 30, Tense.UNKNOWN), year_near(date(2024, 5, 8), 12, 30, Tense.PRESENT)
    (datetime.date(2023, 12, 30), datetime.date(2024, 12, 30))
    """
    around = [found for year in _years_around(base) if (found := day_of(year, month, day))]
    coming = next((found for found in around if found >= base), None)
    last = max((found for found in around if found <= base), default=None)
    if coming is None or last is None:
        return coming or last
    days_ahead, days_since = (coming - base).days, (base - last).days
    if tense == Tense.PAST_VERB:
        return last
    if tense == Tense.FUTURE and days_ahead <= MOST_DAYS_AHEAD_IN_FUTURE:
        return coming
    if tense > Tense.UNKNOWN:
        return coming if days_ahead <= 2 * days_since else last
    return coming if days_ahead <= (MOST_DAYS_AHEAD_IN_PAST if tense == Tense.PAST else MOST_DAYS_AHEAD) else last


def _years_around(base: date) -> range:
    """Return the year of a day, the one before and the one after."""
    return range(max(base.year - 1, date.min.year), min(base.year + 1, date.max.year) + 1)


def month_moved(base: date, months: int) -> date | None:
    """Return the first day of the month that many months away.

    >>> month_moved(date(2024, 1, 31), -1)
    datetime.date(2023, 12, 1)
    """
    count = base.year * 12 + base.month - 1 + months
    return day_of(count // 12, count % 12 + 1, 1)


def bounds(day: date, precision: Precision) -> tuple[date | None, date | None]:
    """Return the first and last day of the week, its weekend, the month, quarter (a `RANGE`) or year that contains a day.

    >>> bounds(date(2024, 2, 14), Precision.MONTH)
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    if precision is Precision.WEEK:
        return day_moved(day, -day.weekday()), day_moved(day, 6 - day.weekday())
    if precision is Precision.WEEKEND:
        return day_moved(day, 5 - day.weekday()), day_moved(day, 6 - day.weekday())
    if precision is Precision.MONTH:
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    if precision is Precision.RANGE:
        first = day.month - (day.month - 1) % 3
        return date(day.year, first, 1), bounds(date(day.year, first + 2, 1), Precision.MONTH)[1]
    if precision is Precision.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return day, day


def easter(year: int) -> date:
    """Return Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def holiday(year: int, rule: tuple[int, ...]) -> date | None:
    """Return a holiday of a year by its rule (`DateWords.holidays`).

    >>> holiday(2024, (12, 25)), holiday(2024, (11, 4, 3)), holiday(2024, (1,))
    (datetime.date(2024, 12, 25), datetime.date(2024, 11, 28), datetime.date(2024, 4, 1))
    """
    if len(rule) == 1:
        return day_moved(easter(year), rule[0])
    if len(rule) == 2:
        return day_of(year, rule[0], rule[1])
    month, which, weekday = rule[:3]
    length = calendar.monthrange(year, month)[1]
    days = [day for day in range(1, length + 1) if date(year, month, day).weekday() == weekday]
    return date(year, month, days[which - 1 if which > 0 else which] + sum(rule[3:]))


def holiday_near(base: date, rule: tuple[int, ...], tense: Tense) -> date | None:
    """Return the holiday that a story of a given day means.

    >>> holiday_near(date(2024, 1, 8), (12, 25), Tense.UNKNOWN)
    datetime.date(2023, 12, 25)
    """
    found = [day for year in _years_around(base) if (day := holiday(year, rule))]
    nearest = min(found, key=lambda day: abs((day - base).days), default=None)
    if tense < Tense.UNKNOWN:
        return max((day for day in found if day <= base), default=nearest)
    if tense > Tense.UNKNOWN:
        return min((day for day in found if day >= base), default=nearest)
    return nearest
