"""From the meaning of an expression to days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple, TypeAlias

from newsparse.dates.calendar_arithmetic import (
    bounds,
    day_moved,
    day_of,
    holiday,
    holiday_near,
    month_moved,
    weekday_near,
    weekday_shifted,
    year_near,
)
from newsparse.dates.expressions import DAYS_OF_A_WEEK, DateExpression, ExpressionKind, Tense
from newsparse.terms import Precision, Relation

_YEARS_OF_A_DECADE: Final = 10
_MONTHS_OF_A_QUARTER: Final = 3
_SATURDAY: Final = 5
_OF_A_HISTORY: Final = frozenset(("date", "day of month", "holiday"))
"""Days that, in a history, are of the year it tells of, not near the story's own day."""


class ResolvedDays(NamedTuple):
    """The days that a mention means."""

    day: date | None
    precision: Precision
    start: date | None
    end: date | None
    relation: Relation


class Reference(NamedTuple):
    """The days that dates are counted from."""

    story_day: date | None
    """The story's day; `None` if unknown."""
    last_day: date | None
    """The day last mentioned, at first the story's; `None` if unknown."""
    tense: Callable[[], Tense]
    """Returns whether the words around the date look back or forward."""
    year: int = -1
    """In a history, the year last named (0 if none was), to which days without a year belong; -1 in news."""


def resolve(expression: DateExpression, reference: Reference, timed: bool) -> ResolvedDays:
    """Resolve an expression.

    Args:
        expression: the meaning of the words.
        reference: the days and the tense that it is counted from.
        timed: whether a part or time of the day is next to it.

    >>> resolve(DateExpression("days away", amount=-1), Reference(date(2024, 5, 1), None, lambda: Tense.UNKNOWN), False).day
    datetime.date(2024, 4, 30)
    """
    resolver = _PERIOD_RESOLVERS.get(expression.kind)
    if resolver is None and _is_period(expression):
        resolver = _period
    return resolver(expression, reference) if resolver is not None else _one_day(expression, reference, timed)


def _is_period(expression: DateExpression) -> bool:
    """Whether an expression that can mean one day means more: "March last year", "two weeks ago", but not "a week earlier"."""
    kind, precision = expression.kind, expression.precision
    if kind == "date in another year":
        return not expression.day
    if kind == "ago":
        return precision is not Precision.DAY
    return kind == "later" and precision is not Precision.DAY and precision is not Precision.WEEK


def _unresolved(precision: Precision) -> ResolvedDays:
    return ResolvedDays(None, precision, None, None, Relation.UNRESOLVED)


def _relation(absolute: object) -> Relation:
    return Relation.ABSOLUTE if absolute else Relation.RELATIVE


# -- one day


def _one_day(expression: DateExpression, reference: Reference, timed: bool) -> ResolvedDays:
    day = _day(expression, reference)
    precision = Precision.TIME if timed or expression.precision is Precision.TIME else Precision.DAY
    if day is None:
        return _unresolved(precision)
    stated = expression.parts[0] if expression.kind == "day beside" else expression
    return ResolvedDays(day, precision, day, day, _relation(stated.kind in ("date", "holiday") and stated.year))


def _day(expression: DateExpression, reference: Reference) -> date | None:
    """Return the one day that an expression means."""
    if expression.kind == "date" and expression.year:
        return day_of(expression.year, expression.month, expression.day)
    if expression.kind == "holiday" and expression.year:
        return holiday(expression.year, expression.holiday_rule)
    if expression.kind in _OF_A_HISTORY and _tells_of_another_year(expression, reference):
        return day_of(reference.year, expression.month, expression.day) if expression.kind == "date" and reference.year else None
    if expression.kind == "day beside":
        day = _day(expression.parts[0], reference)
        return day_moved(day, expression.amount) if day else None
    base = reference.story_day
    return None if base is None else _DAY_RESOLVERS.get(expression.kind, _day_away)(expression, base, reference)


def _tells_of_another_year(expression: DateExpression, reference: Reference) -> bool:
    """Whether a day or month without a year is of the year that a history tells of."""
    return reference.year >= 0 and expression.shift is None and reference.tense() <= Tense.UNKNOWN


def _day_away(expression: DateExpression, base: date, reference: Reference) -> date | None:
    """Resolve "yesterday", "three days ago", "the same day"."""
    days = expression.amount * (DAYS_OF_A_WEEK if expression.precision is Precision.WEEK else 1)
    start = reference.last_day if expression.kind in ("anaphor", "later") else base
    return day_moved(start, days) if start else None


def _date(expression: DateExpression, base: date, reference: Reference) -> date | None:
    """Resolve a day of a month without a year."""
    month, day = expression.month, expression.day
    if expression.shift is not None:
        shift = expression.shift
        return year_near(base, month, day, Tense.FUTURE if shift > 0 else Tense.PAST_VERB if shift < 0 else Tense.UNKNOWN)
    if expression.weekday >= 0:
        for year in (base.year, base.year - 1, base.year + 1):
            found = day_of(year, month, day)
            if found and found.weekday() == expression.weekday:
                return found
    return year_near(base, month, day, reference.tense())


def _date_in_another_year(expression: DateExpression, base: date, _: Reference) -> date | None:
    return day_of(base.year + expression.amount, expression.month, expression.day)


def _day_in_another_month(expression: DateExpression, base: date, _: Reference) -> date | None:
    first = month_moved(base, expression.amount)
    return day_of(first.year, first.month, expression.day) if first else None


def _holiday(expression: DateExpression, base: date, reference: Reference) -> date | None:
    return holiday_near(base, expression.holiday_rule, reference.tense())


def _weekday(expression: DateExpression, base: date, reference: Reference) -> date | None:
    if expression.shift is None:
        return weekday_near(base, expression.weekday, reference.tense())
    return weekday_shifted(base, expression.weekday, expression.shift)


def _weekday_of_week(expression: DateExpression, base: date, _: Reference) -> date | None:
    return day_moved(base, expression.weekday - base.weekday() + DAYS_OF_A_WEEK * (expression.shift or 0))


def _day_of_month(expression: DateExpression, base: date, reference: Reference) -> date | None:
    """Resolve a day without a month: the nearest that the tense allows, or that has the weekday named."""
    tense = reference.tense() if expression.shift is None else expression.shift
    months = (month_moved(base, away) for away in (-1, 0, 1))
    around = [found for first in months if first and (found := day_of(first.year, first.month, expression.day))]
    if expression.weekday >= 0:
        around = [found for found in around if found.weekday() == expression.weekday] or around
    elif tense:
        around = [found for found in around if (found >= base if tense > 0 else found <= base)]
    return min(around, key=lambda found: abs((found - base).days), default=None)


_DAY_RESOLVERS: Final[Mapping[ExpressionKind, Callable[[DateExpression, date, Reference], date | None]]] = {
    "date": _date,
    "date in another year": _date_in_another_year,
    "day in another month": _day_in_another_month,
    "day of month": _day_of_month,
    "holiday": _holiday,
    "weekday": _weekday,
    "weekday of week": _weekday_of_week,
}
"""How days are counted from the story's day; the other kinds are a number of days away."""


# -- several days


def _overnight(_: DateExpression, reference: Reference) -> ResolvedDays:
    """Resolve the night before the story's day, or the coming one."""
    base = reference.story_day
    start = day_moved(base, 0 if reference.tense() == Tense.FUTURE else -1) if base else None
    if start is None:
        return _unresolved(Precision.TIME)
    return ResolvedDays(None, Precision.TIME, start, day_moved(start, 1), Relation.RELATIVE)


def _decade(expression: DateExpression, _: Reference) -> ResolvedDays:
    start, end = day_of(expression.year, 1, 1), day_of(expression.year + _YEARS_OF_A_DECADE - 1, 12, 31)
    return ResolvedDays(None, Precision.RANGE, start, end, Relation.ABSOLUTE)


def _week_of_day(expression: DateExpression, reference: Reference) -> ResolvedDays:
    day = _day(expression.parts[0], reference)
    if day is None:
        return _unresolved(Precision.WEEK)
    return ResolvedDays(None, Precision.WEEK, *bounds(day, Precision.WEEK), _relation(expression.parts[0].year))


def _period(expression: DateExpression, reference: Reference) -> ResolvedDays:
    """Resolve a week, month or year."""
    precision = Precision.MONTH if expression.kind in ("month", "date in another year") else expression.precision
    day = day_of(expression.year, expression.month or 1, 1) if expression.year else _day_within(expression, precision, reference)
    if day is None:
        return _unresolved(precision)
    return ResolvedDays(None, precision, *bounds(day, precision), _relation(expression.year))


def _day_within(expression: DateExpression, precision: Precision, reference: Reference) -> date | None:
    """Return a day of a week, month or year that is counted from the reference days."""
    base = reference.story_day
    if expression.kind == "month" and _tells_of_another_year(expression, reference):
        return day_of(reference.year, expression.month, 1) if reference.year else None
    if base is None:
        return None
    if expression.kind == "date in another year":
        return day_of(base.year + expression.amount, expression.month, 1)
    if expression.kind == "month":
        return _day_of_named_month(base, expression.month, expression.shift, reference.tense)
    if expression.kind == "period":
        shift = _shift_of_weekend(base, reference.tense()) if expression.shift is None else expression.shift
        return _moved(base, shift, precision)
    start = reference.last_day if expression.kind == "later" else base
    return _moved(start, expression.amount, precision) if start else None


def _shift_of_weekend(base: date, tense: Tense) -> int:
    """Return the week of "the weekend": this one (0) on a weekend or looking forward, else the last (-1)."""
    return 0 if base.weekday() >= _SATURDAY or tense == Tense.FUTURE else -1


def _day_of_named_month(base: date, month: int, shift: int | None, tense: Callable[[], Tense]) -> date | None:
    if shift is None:
        if month == base.month:
            return base
        return year_near(base.replace(day=1), month, 1, tense())
    if shift == 0:
        return day_of(base.year, month, 1)
    passed = month >= base.month if shift < 0 else month <= base.month
    return day_of(base.year + shift * passed, month, 1)


def _moved(base: date, count: int, precision: Precision) -> date | None:
    """Return a day that is a number of weeks, months, quarters or years away."""
    if precision in (Precision.WEEK, Precision.WEEKEND):
        return day_moved(base, DAYS_OF_A_WEEK * count)
    if precision is Precision.MONTH:
        return month_moved(base, count)
    if precision is Precision.RANGE:
        return month_moved(base, _MONTHS_OF_A_QUARTER * count)
    return day_of(base.year + count, 1, 1)


def _quarter(expression: DateExpression, reference: Reference) -> ResolvedDays:
    """Resolve a quarter or half; without a year the current one, else the latest, or the next if that is meant."""
    first, last = expression.months
    year = expression.year or _year_of_quarter(expression, reference)
    start, end = day_of(year, first, 1), day_of(year, last, 1)
    if start is None or end is None:
        return _unresolved(Precision.RANGE)
    return ResolvedDays(None, Precision.RANGE, start, bounds(end, Precision.MONTH)[1], _relation(expression.year))


def _year_of_quarter(expression: DateExpression, reference: Reference) -> int:
    """Return the year of a quarter that states none; 0 if it is unknown."""
    base, (first, last) = reference.story_day, expression.months
    if base is None:
        return 0
    if expression.shift is not None or first <= base.month <= last:
        return base.year + (expression.shift or 0)
    tense = reference.tense()
    if tense == Tense.PRESENT:
        tense = Tense.UNKNOWN
    elif tense != Tense.FUTURE:
        tense = Tense.PAST_VERB
    day = year_near(base.replace(day=1), first, 1, tense)
    return day.year if day else 0


def _range(expression: DateExpression, reference: Reference) -> ResolvedDays:
    first, second = expression.parts
    if first.kind in ("month", "year"):
        return _range_of_periods(first, second, reference)
    if second.year and not first.year:
        first = first._replace(year=second.year - (first.month > second.month))
    start = _day(first, reference)
    end = _end_of_range(start, second) if start is not None else None
    if start is None or end is None or end < start:
        return _unresolved(Precision.RANGE)
    return ResolvedDays(None, Precision.RANGE, start, end, _relation(second.year))


def _end_of_range(start: date, second: DateExpression) -> date | None:
    """Return the last day of a range that begins on a given day."""
    if second.kind == "day of month":
        end = day_of(start.year, start.month, second.day)
        if end is None or end >= start:
            return end
        after = month_moved(start, 1)
        return day_of(after.year, after.month, second.day) if after else None
    if second.kind == "weekday":
        return day_moved(start, (second.weekday - start.weekday()) % DAYS_OF_A_WEEK)
    return day_of(second.year or start.year + (second.month < start.month), second.month, second.day)


def _range_of_periods(first: DateExpression, second: DateExpression, reference: Reference) -> ResolvedDays:
    """Resolve a range from one month or year to another."""
    unit = Precision.MONTH if first.kind == "month" else Precision.YEAR
    base, year = reference.story_day, second.year or first.year
    last = day_of(year, second.month or 1, 1) if year else None
    if base is not None and not year:
        last = _day_of_named_month(base, second.month, None, reference.tense)
    if last is None:
        return _unresolved(Precision.RANGE)
    start = day_of(first.year or last.year - (first.month > second.month), first.month or 1, 1)
    if start is None or start > last:
        return _unresolved(Precision.RANGE)
    return ResolvedDays(None, Precision.RANGE, start, bounds(last, unit)[1], _relation(year))


_Resolver: TypeAlias = Callable[[DateExpression, Reference], ResolvedDays]
_PERIOD_RESOLVERS: Final[Mapping[ExpressionKind, _Resolver]] = {
    "overnight": _overnight,
    "decade": _decade,
    "quarter": _quarter,
    "week of day": _week_of_day,
    "period": _period,
    "month": _period,
    "year": _period,
    "range": _range,
}
"""How several days are resolved; the other kinds are one day, unless `_is_period`."""
