"""The readers of one day or one period, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from newsparse.dates.expressions import DateExpression
from newsparse.dates.readers.periods import amount_of_time, decade, month_alone, period, year_alone
from newsparse.dates.readers.single_days import day_alone, day_and_month, holiday, numeric_date, relative_day, weekday
from newsparse.dates.tokens import Tokens

Read: TypeAlias = Callable[[Tokens, int], DateExpression | None]
FIGURE: Final = "figure"
"""Stands for the word lists of a token that begins with a digit."""


class DateReader(NamedTuple):
    """A reader of one form of date."""

    name: str
    """The form of date that it reads."""
    starts: frozenset[str]
    """The word lists of `DateWords` whose words it begins with, or `FIGURE`."""
    read: Read
    """Reads tokens from an index on; returns `None` if they are no such date."""
    example: str
    """A sentence in English with such a date."""


def reader(name: str, starts: str, read: Read, example: str) -> DateReader:
    """Make a reader; *starts* is separated by white space."""
    return DateReader(name, frozenset(starts.split()), read, example)


SINGLE_READERS: Final = (
    reader("holiday", "holidays", holiday, "It closes on Christmas Day."),
    reader("numeric date", FIGURE, numeric_date, "It fell on 2024-03-05."),
    reader("weekday", "weekdays", weekday, "It fell on Thursday."),
    reader("day and month", f"months {FIGURE}", day_and_month, "It fell on March 5."),
    reader("month", "months", month_alone, "It fell in March 2020."),
    reader("relative day", "relative anaphors overnight", relative_day, "It fell yesterday."),
    reader("amount of time in figures", FIGURE, amount_of_time, "It fell 3 days ago."),
    reader("decade", f"decade_names {FIGURE}", decade, "It fell in the 1990s."),
    reader("year", FIGURE, year_alone, "It fell in 1987."),
    reader("day of the month", FIGURE, day_alone, "It fell on the 14th."),
    reader("shifted weekday", "shifts", weekday, "It fell last Thursday."),
    reader("shifted period", "shifts", period, "It fell last week."),
    reader("amount of time", "leading_ago numbers", amount_of_time, "It fell three days ago."),
    reader("period", "units", period, "It fell on the weekend."),
    reader("ordinal and month", "ordinals", day_and_month, "It fell on the fifth of March."),
)
"""The first reader that returns something wins."""


@lru_cache(maxsize=1024)
def _readers(names: tuple[str, ...]) -> tuple[Read, ...]:
    """Return the readers of tokens with certain word lists; cached for up to 1,024 combinations."""
    return tuple(one.read for one in SINGLE_READERS if not one.starts.isdisjoint(names))


def read_single(tokens: Tokens, i: int) -> DateExpression | None:
    """Read one day or one period; the result is kept with the tokens, because ranges and lists ask for it again."""
    if i in tokens.singles:
        return tokens.singles[i]
    found = tokens.singles[i] = _read_single(tokens, i)
    return found


def _read_single(tokens: Tokens, i: int) -> DateExpression | None:
    tags = tokens.tags[i]
    holidays = "holidays" in tags
    figure = tokens.words[i][0].isdigit() and not holidays
    if not figure and (not tags or ("lookalikes" in tags and not holidays)):
        return None
    for read in _readers((FIGURE,) if figure else tuple(tags)):
        found = read(tokens, i)
        if found is not None:
            return found
    return None
