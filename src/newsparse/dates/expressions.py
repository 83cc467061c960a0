"""The meaning of a date's words, and the tense around them, before any day is known; and the limits of what is a date."""

from __future__ import annotations

from enum import IntEnum
from typing import Final, Literal, NamedTuple, TypeAlias

from newsparse.terms import Precision

OLDEST_YEAR: Final = 1000
"""The first year that a date can state next to a day or a month."""
LATEST_YEAR: Final = 2199
BARE_YEARS: Final = range(1900, 2100)
"""Years that are read without a day or a month; most other figures of four digits count something."""
DECADES: Final = range(1800, 2100, 10)
SHORT_DECADES: Final = range(20, 100, 10)
"""Decades of two figures, all of the last century: "the 90s"."""
CENTURY_OF_SHORT_DECADES: Final = 1900
LAST_MONTH: Final = 12
LAST_DAY: Final = 31
DAYS_OF_A_WEEK: Final = 7

ExpressionKind: TypeAlias = Literal[
    "date",  # "March 5, 2020", "5 March"
    "solar date",  # "۲۲ مهر": a day of the Iranian calendar without a year
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

    kind: ExpressionKind  # the kind of expression; it says which of the fields below count
    first: int = 0  # index of its first token
    end: int = 1  # index just past its last token
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = -1
    amount: int = 0  # days, units, weeks or years from the reference day
    shift: int | None = None  # -1, 0 or 1 for "last", "this", "next"
    precision: Precision = Precision.DAY
    holiday_rule: tuple[int, ...] = ()  # the rule of a holiday, as in `DateWords.holidays`
    months: tuple[int, int] = (1, 12)  # the first and last month of a quarter
    parts: tuple[DateExpression, ...] = ()  # the two ends of a range, or the day whose neighbour or week it is


class Tense(IntEnum):
    """The direction in which the words around a date look: back or forward."""

    PAST_VERB = -2  # the verb next to the date is in the past
    PAST = -1
    UNKNOWN = 0
    PRESENT = 1  # the sentence looks neither back nor explicitly forward
    FUTURE = 2
