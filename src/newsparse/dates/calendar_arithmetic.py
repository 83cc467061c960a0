"""Calendar arithmetic: from the story's own day and the meaning of an expression to days, without a clock."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from newsparse.dates.expressions import Tense
from newsparse.lines.days import day_of
from newsparse.terms import Precision

# Days that a day without a year can be ahead of the story, else it is of the year before; news looks back more often
# than forward (judged on TimeML). Even a past form can mean the coming day: "it said the rights expire Nov. 30".
_MOST_AHEAD: Final = {Tense.PAST: 60, Tense.UNKNOWN: 120, Tense.FUTURE: 320}
_MONTHS: Final = {Precision.MONTH: 1, Precision.RANGE: 3, Precision.YEAR: 12}


def day_moved(base: date, days: int) -> date | None:
    """Return the day that many days away, or `None` past the end of the calendar."""
    try:
        return base + timedelta(days)
    except OverflowError:
        return None


def month_moved(base: date, months: int) -> date | None:
    """Return the first day of the month that many months away."""
    count = base.year * 12 + base.month - 1 + months
    return day_of(count // 12, count % 12 + 1, 1)


def moved(base: date, count: int, unit: Precision) -> date | None:
    """Return a day that is a number of days, weeks, months, quarters (a `RANGE`) or years away."""
    if unit in _MONTHS:
        return month_moved(base, _MONTHS[unit] * count)
    return day_moved(base, count * (7 if unit in (Precision.WEEK, Precision.WEEKEND) else 1))


def weekday_near(base: date, weekday: int, tense: Tense) -> date | None:
    """Return the weekday that a plain "Thursday" means; on a Thursday, that same day."""
    days_since = (base.weekday() - weekday) % 7
    return day_moved(base, (7 - days_since) % 7 if tense > Tense.UNKNOWN else -days_since)


def weekday_shifted(base: date, weekday: int, shift: int) -> date | None:
    """Return "last Monday" (-1), "this Monday" (0), "next Monday" (1): strictly before, in this week, strictly after."""
    if shift < 0:
        return day_moved(base, -((base.weekday() - weekday - 1) % 7 + 1))
    return day_moved(base, (weekday - base.weekday() - 1) % 7 + 1 if shift else weekday - base.weekday())


def year_near(base: date, month: int, day: int, tense: Tense) -> date | None:
    """Complete a day without a year: the last one, the next one, or the likelier of both, by tense."""
    return likelier([found for year in years_around(base) if (found := day_of(year, month, day))], base, tense)


def likelier(around: Sequence[date], base: date, tense: Tense) -> date | None:
    """Return the last of some days before a day, or the next one after it, whichever is likelier by tense."""
    coming = next((found for found in around if found >= base), None)
    last = max((found for found in around if found <= base), default=None)
    if coming is None or last is None:
        return coming or last
    days_ahead, days_since = (coming - base).days, (base - last).days
    ahead = days_ahead <= _MOST_AHEAD.get(tense, 0) or (tense > Tense.UNKNOWN and days_ahead <= 2 * days_since)
    return coming if ahead else last


def years_around(base: date) -> range:
    """Return the year of a day, the one before and the one after."""
    return range(max(base.year - 1, date.min.year), min(base.year + 1, date.max.year) + 1)


def bounds(day: date, precision: Precision) -> tuple[date | None, date | None]:
    """Return the first and last day of the week, its weekend, the month, quarter (a `RANGE`) or year that contains a day."""
    if precision in (Precision.WEEK, Precision.WEEKEND):
        return day_moved(day, (0 if precision is Precision.WEEK else 5) - day.weekday()), day_moved(day, 6 - day.weekday())
    length = _MONTHS[precision]
    last = day.month + (-day.month) % length
    return date(day.year, last - length + 1, 1), date(day.year, last, calendar.monthrange(day.year, last)[1])


def easter(year: int) -> date:
    """Return Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher)."""
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
