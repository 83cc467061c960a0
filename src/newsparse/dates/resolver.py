"""From the meaning of an expression to days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final, NamedTuple, TypeAlias

from newsparse.dates import calendar_arithmetic as calendar
from newsparse.dates.expressions import DAYS_OF_A_WEEK, DateExpression, ExpressionKind, Tense
from newsparse.dates.solar_hijri import solar_day
from newsparse.lines.days import day_of
from newsparse.terms import Precision, Relation

_YEARS_OF_A_DECADE: Final = 10
_SATURDAY: Final = 5
_OF_A_HISTORY: Final = frozenset(("date", "day of month", "holiday"))
"""Days in a history: they belong to the year that it is about and not to the story's own."""
_DAY_OR_WEEK: Final = frozenset((Precision.DAY, Precision.WEEK))

_Days: TypeAlias = tuple[date | None, date | None]  # the first and last day of a period; both `None` if unknown
_UNKNOWN: Final[_Days] = (None, None)


class ResolvedDays(NamedTuple):
    """The days that a mention means."""

    day: date | None
    precision: Precision
    start: date | None
    end: date | None
    relation: Relation


class Reference(NamedTuple):
    """The days that dates are counted from."""

    story_day: date | None  # the story's day; `None` if unknown
    last_day: date | None  # the day last mentioned, at first the story's; `None` if unknown
    tense: Callable[[], Tense]  # returns whether the words around the date look back or forward
    year: int = -1  # in a history, the year last named (0 if none was), to which days without a year belong; -1 in news


def resolve(expression: DateExpression, reference: Reference, timed: bool) -> ResolvedDays:
    """Resolve an expression.

    *reference* contains the days and the tense that it is counted from; *timed*: a part or time of the day is next to it.

    >>> resolve(DateExpression("days away", amount=-1), Reference(date(2024, 5, 1), None, lambda: Tense.UNKNOWN), False).day
    datetime.date(2024, 4, 30)
    """
    precision = _precision(expression, timed)
    several = _SEVERAL_DAYS.get(expression.kind)
    if several is None and _is_period(expression):
        several = _period
    day = None if several is not None else _day(expression, reference)
    start, end = several(expression, reference) if several is not None else (day, day)
    if start is None or end is None:
        return ResolvedDays(None, precision, None, None, Relation.UNRESOLVED)
    stated = any(part.year for part in expression.parts or (expression,))
    return ResolvedDays(day, precision, start, end, Relation.ABSOLUTE if stated else Relation.RELATIVE)


def _precision(expression: DateExpression, timed: bool) -> Precision:
    """Return how much of the calendar an expression covers."""
    if expression.kind == "overnight":
        return Precision.TIME
    if expression.kind in _SEVERAL_DAYS or _is_period(expression):
        return expression.precision
    return Precision.TIME if timed or expression.precision is Precision.TIME else Precision.DAY


def _is_period(expression: DateExpression) -> bool:
    """Return True if an expression that can mean one day means more: "March last year", "two weeks ago", but not "a week earlier"."""
    kind, precision = expression.kind, expression.precision
    if kind == "date in another year":
        return not expression.day
    return (kind == "ago" and precision is not Precision.DAY) or (kind == "later" and precision not in _DAY_OR_WEEK)


def _of_a_history(expression: DateExpression, reference: Reference) -> bool:
    """Return True if a day or month without a year belongs to the year that a history is about."""
    # Above the first year that it names, a history tells of the story's own day, as an obituary of a death.
    past = reference.year > 0 or (reference.year == 0 and reference.story_day is None)
    return past and expression.shift is None and reference.tense() <= Tense.UNKNOWN


def _day(expression: DateExpression, reference: Reference) -> date | None:
    """Return the one day that an expression means."""
    kind, year = expression.kind, expression.year
    if year:
        return calendar.holiday(year, expression.holiday_rule) if kind == "holiday" else day_of(year, expression.month, expression.day)
    if kind in _OF_A_HISTORY and _of_a_history(expression, reference):
        return day_of(reference.year, expression.month, expression.day) if kind == "date" and reference.year else None
    if kind == "day beside":
        day = _day(expression.parts[0], reference)
        return calendar.day_moved(day, expression.amount) if day else None
    base = reference.story_day
    if kind == "ago" and expression.amount > 0 and reference.tense() < Tense.UNKNOWN:
        return None  # "han reparado el tejado en nueve días"
    return None if base is None else _DAY_RESOLVERS.get(kind, _day_away)(expression, base, reference)


def _day_away(expression: DateExpression, base: date, reference: Reference) -> date | None:
    """Resolve "yesterday", "three days ago", "the same day"."""
    start = reference.last_day if expression.kind in ("anaphor", "later") else base
    return calendar.moved(start, expression.amount, expression.precision) if start else None


def _date(expression: DateExpression, base: date, reference: Reference) -> date | None:
    """Resolve a day of a month without a year."""
    month, day, shift = expression.month, expression.day, expression.shift
    if shift is not None:
        return calendar.year_near(base, month, day, Tense.FUTURE if shift > 0 else Tense.PAST_VERB if shift < 0 else Tense.UNKNOWN)
    if expression.weekday >= 0:
        for year in (base.year, base.year - 1, base.year + 1):
            found = day_of(year, month, day)
            if found and found.weekday() == expression.weekday:
                return found
    return calendar.year_near(base, month, day, reference.tense())


def _day_in_another_month(expression: DateExpression, base: date, _: Reference) -> date | None:
    first = calendar.month_moved(base, expression.amount)
    return day_of(first.year, first.month, expression.day) if first else None


def _holiday(expression: DateExpression, base: date, reference: Reference) -> date | None:
    around = [day for year in calendar.years_around(base) if (day := calendar.holiday(year, expression.holiday_rule))]
    return calendar.likelier(around, base, reference.tense())


def _solar_date(expression: DateExpression, base: date, reference: Reference) -> date | None:
    years = range(base.year - 622, base.year - 619)  # the year 622 began the first one
    around = [day for year in years if (day := solar_day(year, expression.month, expression.day))]
    return calendar.likelier(around, base, reference.tense())


def _weekday(expression: DateExpression, base: date, reference: Reference) -> date | None:
    if expression.shift is None:
        return calendar.weekday_near(base, expression.weekday, reference.tense())
    return calendar.weekday_shifted(base, expression.weekday, expression.shift)


def _day_of_month(expression: DateExpression, base: date, reference: Reference) -> date | None:
    """Resolve a day without a month: the nearest that the tense allows, or that has the weekday named."""
    months = (calendar.month_moved(base, away) for away in (-1, 0, 1))
    around = [found for first in months if first and (found := day_of(first.year, first.month, expression.day))]
    if expression.weekday >= 0:
        return _nearest([found for found in around if found.weekday() == expression.weekday] or around, base, 0)
    return _nearest(around, base, reference.tense() if expression.shift is None else expression.shift)


def _nearest(found: Iterable[date], base: date, direction: int) -> date | None:
    """Return the day nearest to another; not after it if the direction is below 0, not before it if above."""
    allowed = [day for day in found if not direction or (day >= base if direction > 0 else day <= base)]
    return min(allowed, key=lambda day: abs((day - base).days), default=None)


_DAY_RESOLVERS: Final[Mapping[ExpressionKind, Callable[[DateExpression, date, Reference], date | None]]] = {
    "date": _date,
    "date in another year": lambda told, base, _: day_of(base.year + told.amount, told.month, told.day),
    "day in another month": _day_in_another_month,
    "day of month": _day_of_month,
    "holiday": _holiday,
    "solar date": _solar_date,
    "weekday": _weekday,
    "weekday of week": lambda told, base, _: calendar.day_moved(base, told.weekday - base.weekday() + DAYS_OF_A_WEEK * (told.shift or 0)),
}
"""How days are counted from the story's day; the other kinds are a number of days away."""


def _overnight(_: DateExpression, reference: Reference) -> _Days:
    """Resolve the night before the story's day, or the coming one."""
    base = reference.story_day
    start = calendar.day_moved(base, 0 if reference.tense() == Tense.FUTURE else -1) if base else None
    return (start, calendar.day_moved(start, 1)) if start else _UNKNOWN


def _week_of_day(expression: DateExpression, reference: Reference) -> _Days:
    day = _day(expression.parts[0], reference)
    return calendar.bounds(day, Precision.WEEK) if day else _UNKNOWN


def _period(expression: DateExpression, reference: Reference) -> _Days:
    """Resolve a week, month or year."""
    day = day_of(expression.year, expression.month or 1, 1) if expression.year else _day_within(expression, reference)
    return calendar.bounds(day, expression.precision) if day else _UNKNOWN


def _day_within(expression: DateExpression, reference: Reference) -> date | None:
    """Return a day of a week, month or year that is counted from the reference days."""
    base, kind, precision = reference.story_day, expression.kind, expression.precision
    if kind == "month" and _of_a_history(expression, reference):
        return day_of(reference.year, expression.month, 1) if reference.year else None
    if base is None:
        return None
    if kind == "date in another year":
        return day_of(base.year + expression.amount, expression.month, 1)
    if kind == "month":
        return _day_of_named_month(base, expression, reference)
    if kind == "period":
        shift = expression.shift
        if shift is None:  # "the weekend" is this one on a weekend or looking forward, else the last
            shift = 0 if base.weekday() >= _SATURDAY or reference.tense() == Tense.FUTURE else -1
        return calendar.moved(base, shift, precision)
    return _day_away(expression, base, reference)


def _day_of_named_month(base: date, expression: DateExpression, reference: Reference) -> date | None:
    month, shift = expression.month, expression.shift
    if shift is None:
        return calendar.year_near(base.replace(day=1), month, 1, reference.tense())
    passed = shift != 0 and (month >= base.month if shift < 0 else month <= base.month)
    return day_of(base.year + shift * passed, month, 1)


def _quarter(expression: DateExpression, reference: Reference) -> _Days:
    """Resolve a quarter or half; without a year the current one, else the latest, or the next if that is meant."""
    first, last = expression.months
    year = expression.year or _year_of_quarter(expression, reference)
    start, end = day_of(year, first, 1), day_of(year, last, 1)
    return (start, calendar.bounds(end, Precision.MONTH)[1]) if end else _UNKNOWN


def _year_of_quarter(expression: DateExpression, reference: Reference) -> int:
    """Return the year of a quarter that states none; 0 if it is unknown."""
    base, (first, last) = reference.story_day, expression.months
    if base is None:
        return 0
    if expression.shift is not None or first <= base.month <= last:
        return base.year + (expression.shift or 0)
    tense = reference.tense()
    if tense != Tense.FUTURE:
        tense = Tense.UNKNOWN if tense == Tense.PRESENT else Tense.PAST_VERB
    day = calendar.year_near(base.replace(day=1), first, 1, tense)
    return day.year if day else 0


def _range(expression: DateExpression, reference: Reference) -> _Days:
    first, second = expression.parts
    if first.kind in ("month", "year"):
        return _range_of_periods(first, second, reference)
    if second.year and not first.year:
        first = first._replace(year=second.year - (first.month > second.month))
    start = _day(first, reference)
    end = _end_of_range(start, second) if start is not None else None
    return (start, end) if start and end and start <= end else _UNKNOWN


def _end_of_range(start: date, second: DateExpression) -> date | None:
    """Return the last day of a range that begins on a given day."""
    if second.kind == "day of month":
        return day_of(start.year, start.month, second.day)
    if second.kind == "weekday":
        return calendar.day_moved(start, (second.weekday - start.weekday()) % DAYS_OF_A_WEEK)
    return day_of(second.year or start.year + (second.month < start.month), second.month, second.day)


def _range_of_periods(first: DateExpression, second: DateExpression, reference: Reference) -> _Days:
    """Resolve a range from one month or year to another."""
    year = second.year or first.year
    last = day_of(year, second.month or 1, 1) if year else _day_within(second, reference)
    start = day_of(first.year or last.year - (first.month > second.month), first.month or 1, 1) if last else None
    return (start, calendar.bounds(last, second.precision)[1]) if last and start and start <= last else _UNKNOWN


_SEVERAL_DAYS: Final[Mapping[ExpressionKind, Callable[[DateExpression, Reference], _Days]]] = {
    "overnight": _overnight,
    "decade": lambda told, _: (day_of(told.year, 1, 1), day_of(told.year + _YEARS_OF_A_DECADE - 1, 12, 31)),
    "quarter": _quarter,
    "week of day": _week_of_day,
    **dict.fromkeys(("period", "month", "year"), _period),
    "range": _range,
}
"""How several days are resolved; the other kinds are one day, unless `_is_period`."""
