"""From the meaning of an expression to days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from newsparse.dates.calendar_arithmetic import (
    bounds,
    day_of,
    holiday,
    holiday_near,
    month_moved,
    moved,
    weekday_near,
    weekday_shifted,
    year_near,
)
from newsparse.dates.simple_dates import Reading
from newsparse.dates.tense import FUTURE, PRESENT
from newsparse.terms import Precision, Relation


class Days(NamedTuple):
    """The days that a mention means."""

    day: date | None
    precision: Precision
    start: date | None
    end: date | None
    relation: Relation


def resolve(reading: Reading, base: date | None, last: date | None, tense: Callable[[], int], timed: bool) -> Days:
    """Resolve a reading.

    Args:
        reading: the meaning of the expression.
        base: the story's day.
        last: the day last mentioned, at first the story's; `None` if unknown.
        tense: a function that returns whether the words around it look back or forward.
        timed: whether a part or time of the day is next to it.

    >>> resolve(Reading("offset", 0, 1, amount=-1), date(2024, 5, 1), None, lambda: 0, False).day
    datetime.date(2024, 4, 30)
    """
    if reading.kind == "range":
        return _range(reading, base, last, tense)
    if reading.kind == "overnight":
        return _night(base, tense)
    if reading.kind == "decade":
        start, end = day_of(reading.year, 1, 1), day_of(reading.year + 9, 12, 31)
        return Days(None, Precision.RANGE, start, end, Relation.ABSOLUTE)
    if reading.kind == "quarter":
        return _quarter(reading, base, tense)
    if reading.kind == "week of":
        day = _day(reading.parts[0], base, last, tense)
        if day is None:
            return Days(None, Precision.WEEK, None, None, Relation.UNRESOLVED)
        return Days(None, Precision.WEEK, *bounds(day, Precision.WEEK), Relation.ABSOLUTE if reading.parts[0].year else Relation.RELATIVE)
    if (
        reading.kind in ("period", "month", "year")
        or (reading.kind == "of year" and not reading.day)
        or (reading.kind in ("ago", "later") and _long(reading))
    ):
        return _stretch(reading, base, last, tense)
    day = _day(reading, base, last, tense)
    stated = reading.parts[0] if reading.kind == "beside" else reading
    absolute = stated.kind in ("date", "holiday") and stated.year
    precision = Precision.TIME if timed or reading.precision is Precision.TIME else Precision.DAY
    if day is None:
        return Days(None, precision, None, None, Relation.UNRESOLVED)
    return Days(day, precision, day, day, Relation.ABSOLUTE if absolute else Relation.RELATIVE)


def _long(reading: Reading) -> bool:
    """Whether an amount is too coarse for one day: "two weeks ago", "a month later", but not "a week earlier"."""
    return reading.precision is not Precision.DAY and not (reading.kind == "later" and reading.precision is Precision.WEEK)


def _day(reading: Reading, base: date | None, last: date | None, tense: Callable[[], int]) -> date | None:
    if reading.kind == "date" and reading.year:
        return day_of(reading.year, reading.month, reading.day)
    if reading.kind == "holiday" and reading.year:
        return holiday(reading.year, reading.rule)
    if reading.kind == "beside":
        day = _day(reading.parts[0], base, last, tense)
        return moved(day, reading.amount) if day else None
    if base is None:
        return None
    if reading.kind == "of year":
        return day_of(base.year + reading.amount, reading.month, reading.day)
    if reading.kind == "of month":
        first = month_moved(base, reading.amount)
        return day_of(first.year, first.month, reading.day) if first else None
    if reading.kind == "date":
        if reading.shift is not None:
            return year_near(base, reading.month, reading.day, 2 * reading.shift)
        if reading.weekday >= 0:
            named = [d for k in (0, -1, 1) if (d := day_of(base.year + k, reading.month, reading.day)) and d.weekday() == reading.weekday]
            if named:
                return named[0]
        return year_near(base, reading.month, reading.day, tense())
    if reading.kind == "holiday":
        return holiday_near(base, reading.rule, tense())
    if reading.kind == "weekday":
        if reading.shift is None:
            return weekday_near(base, reading.weekday, tense())
        return weekday_shifted(base, reading.weekday, reading.shift)
    if reading.kind == "week day":
        return moved(base, reading.weekday - base.weekday() + 7 * (reading.shift or 0))
    if reading.kind == "ordinal":
        return _of_month(base, reading, tense() if reading.shift is None else reading.shift)
    days = reading.amount * (7 if reading.precision is Precision.WEEK else 1)
    start = last if reading.kind in ("then", "later") else base
    return moved(start, days) if start else None


def _night(base: date | None, tense: Callable[[], int]) -> Days:
    """Resolve the night before the story's day, or the coming one."""
    start = moved(base, 0 if tense() == FUTURE else -1) if base else None
    if start is None:
        return Days(None, Precision.TIME, None, None, Relation.UNRESOLVED)
    return Days(None, Precision.TIME, start, moved(start, 1), Relation.RELATIVE)


def _of_month(base: date, reading: Reading, tense: int) -> date | None:
    """Resolve a day without a month: the nearest that the tense allows, or that has the weekday named."""
    around = [found for k in (-1, 0, 1) if (first := month_moved(base, k)) and (found := day_of(first.year, first.month, reading.day))]
    if reading.weekday >= 0:
        around = [found for found in around if found.weekday() == reading.weekday] or around
    elif tense:
        around = [found for found in around if (found >= base if tense > 0 else found <= base)]
    return min(around, key=lambda found: abs((found - base).days), default=None)


def _stretch(reading: Reading, base: date | None, last: date | None, tense: Callable[[], int]) -> Days:
    precision = Precision.MONTH if reading.kind in ("month", "of year") else reading.precision
    day: date | None = None
    if reading.year:
        day = day_of(reading.year, reading.month or 1, 1)
    elif base is not None:
        if reading.kind == "of year":
            day = day_of(base.year + reading.amount, reading.month, 1)
        elif reading.kind == "month":
            day = _month(base, reading.month, reading.shift, tense)
        elif reading.kind == "period":
            day = _moved(base, _weekend(base, tense()) if reading.shift is None else reading.shift, precision)
        else:
            start = last if reading.kind == "later" else base
            day = _moved(start, reading.amount, precision) if start else None
    if day is None:
        return Days(None, precision, None, None, Relation.UNRESOLVED)
    start, end = bounds(day, precision)
    return Days(None, precision, start, end, Relation.ABSOLUTE if reading.year else Relation.RELATIVE)


def _weekend(base: date, tense: int) -> int:
    """Return the week of "the weekend": this one (0) on a weekend or looking forward, else the last (-1)."""
    return 0 if base.weekday() >= 5 or tense == FUTURE else -1


def _month(base: date, month: int, shift: int | None, tense: Callable[[], int]) -> date | None:
    if shift is None:
        if month == base.month:
            return base
        return year_near(base.replace(day=1), month, 1, tense())
    if shift == 0:
        return day_of(base.year, month, 1)
    year = base.year + (shift if (month >= base.month if shift < 0 else month <= base.month) else 0)
    return day_of(year, month, 1)


def _moved(base: date, count: int, precision: Precision) -> date | None:
    if precision in (Precision.WEEK, Precision.WEEKEND):
        return moved(base, 7 * count)
    if precision in (Precision.MONTH, Precision.RANGE):
        return month_moved(base, count if precision is Precision.MONTH else 3 * count)
    return day_of(base.year + count, 1, 1)


def _quarter(reading: Reading, base: date | None, tense: Callable[[], int]) -> Days:
    """Resolve a quarter or half; without a year the current one, else the latest, or the next if that is meant."""
    first, last = reading.rule
    year = reading.year
    if not year and base is not None:
        if reading.shift is not None or first <= base.month <= last:
            year = base.year + (reading.shift or 0)
        else:
            told = tense()
            looks = told if told == FUTURE else 0 if told == PRESENT else -2
            day = year_near(base.replace(day=1), first, 1, looks)
            year = day.year if day else 0
    start, end = day_of(year, first, 1), day_of(year, last, 1)
    if start is None or end is None:
        return Days(None, Precision.RANGE, None, None, Relation.UNRESOLVED)
    return Days(None, Precision.RANGE, start, bounds(end, Precision.MONTH)[1], Relation.ABSOLUTE if reading.year else Relation.RELATIVE)


def _range(reading: Reading, base: date | None, last: date | None, tense: Callable[[], int]) -> Days:
    first, second = reading.parts
    if first.kind in ("month", "year"):
        return _long_range(first, second, base, tense)
    if second.year and not first.year:
        first = first._replace(year=second.year - (first.month > second.month))
    start = _day(first, base, last, tense)
    end = None
    if start is not None:
        if second.kind == "ordinal":
            end = day_of(start.year, start.month, second.day)
            if end is not None and end < start:
                after = month_moved(start, 1)
                end = day_of(after.year, after.month, second.day) if after else None
        elif second.kind == "weekday":
            end = moved(start, (second.weekday - start.weekday()) % 7)
        elif second.year:
            end = day_of(second.year, second.month, second.day)
        else:
            end = day_of(start.year + (second.month < start.month), second.month, second.day)
    if start is None or end is None or end < start:
        return Days(None, Precision.RANGE, None, None, Relation.UNRESOLVED)
    return Days(None, Precision.RANGE, start, end, Relation.ABSOLUTE if second.year else Relation.RELATIVE)


def _long_range(first: Reading, second: Reading, base: date | None, tense: Callable[[], int]) -> Days:
    """Resolve a range from one month or year to another."""
    unit = Precision.MONTH if first.kind == "month" else Precision.YEAR
    year = second.year or first.year
    last = day_of(year, second.month or 1, 1) if year else _month(base, second.month, None, tense) if base else None
    if last is None:
        return Days(None, Precision.RANGE, None, None, Relation.UNRESOLVED)
    start = day_of(first.year or last.year - (first.month > second.month), first.month or 1, 1)
    if start is None or start > last:
        return Days(None, Precision.RANGE, None, None, Relation.UNRESOLVED)
    return Days(None, Precision.RANGE, start, bounds(last, unit)[1], Relation.ABSOLUTE if year else Relation.RELATIVE)
