"""The meaning of a date's words, and the tense around them, before any day is known."""

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, NamedTuple, TypeAlias

from newsparse.terms import Precision

ExpressionKind: TypeAlias = Literal[
    "date",  # "March 5, 2020", "5 March"
    "day of month",  # "the 14th"
    "weekday",  # "Thursday", "last Monday"
    "weekday of week",  # "Monday of last week"
    "days away",  # "yesterday"
    "ago",  # "three days ago"
    "later",  # "three days later": counted from the day last mentioned
    "anaphor",  # "the same day": the day last mentioned, or one next to it
    "day beside",  # "the day before last Tuesday"
    "holiday",  # "Easter", "the first Monday in May"
    "date in another year",  # "March 5 last year", "March last year"
    "day in another month",  # "先月5日"
    "overnight",
    "week of day",  # "the week of March 6"
    "period",  # "last week"
    "month",
    "quarter",
    "year",
    "decade",
    "range",
]


class DateExpression(NamedTuple):
    """The words of a date and what they say, before any day is known."""

    kind: ExpressionKind
    """The kind of expression; it says which of the fields below count."""
    first: int = 0
    """Index of its first token."""
    end: int = 1
    """Index just past its last token."""
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = -1
    amount: int = 0
    """Days, units, weeks or years from the reference day."""
    shift: int | None = None
    """-1, 0 or 1 for "last", "this", "next"."""
    precision: Precision = Precision.DAY
    holiday_rule: tuple[int, ...] = ()
    """The rule of a holiday, as in `DateWords.holidays`."""
    months: tuple[int, int] = (1, 12)
    """The first and last month of a quarter."""
    parts: tuple[DateExpression, ...] = ()
    """The two ends of a range, or the day whose neighbour or week it is."""


class Candidate(NamedTuple):
    """A stretch of a passage that can hold a date; it remains to be read if it has no expression."""

    start: int
    end: int
    expression: DateExpression | None = None


NO_DATE: Final = Candidate(0, 0)
"""The result for a date word that is no date: "the mild December weather"."""


class Tense(IntEnum):
    """Whether the words around a date look back or forward."""

    PAST_VERB = -2
    """The verb next to the date is in the past."""
    PAST = -1
    UNKNOWN = 0
    PRESENT = 1
    """The sentence looks neither back nor explicitly forward."""
    FUTURE = 2
