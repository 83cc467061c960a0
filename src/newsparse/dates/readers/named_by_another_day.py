"""Readers of a week or a day named by another day: "the week of March 6", "the day before last Tuesday"."""

from __future__ import annotations

from typing import Final

from newsparse.dates.expressions import DateExpression
from newsparse.dates.readers.single_days import day_and_month, numeric_date
from newsparse.dates.readers.single_readers import read_single
from newsparse.dates.tokens import Tokens
from newsparse.terms import Precision

_DAYS: Final = frozenset(("date", "date in another year", "weekday", "holiday", "weekday of week", "days away", "day of month"))


def day_beside(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the day before last Tuesday", at "the day before"."""
    distance = tokens.tag(i, "adjacent")
    if distance is None:
        return None
    at = _day_after(tokens, i + 1)
    day = read_single(tokens, at) if tokens.word(at)[:1].isalnum() else None
    if day is None or day.kind not in _DAYS:
        return None
    return DateExpression("day beside", i, day.end, amount=distance, parts=(day,))


def week_of_day(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the week of March 6", at "week"."""
    if tokens.tag(i, "units") is not Precision.WEEK or not tokens.tag(i + 1, "of"):
        return None
    at = _day_after(tokens, i + 2)
    day = day_and_month(tokens, at) or numeric_date(tokens, at)
    if day is None:
        return None
    article = tokens.tag(i - 1, "articles") and not tokens.tag(i - 1, "day_prepositions")
    return DateExpression("week of day", i - 1 if article else i, day.end, precision=Precision.WEEK, parts=(day,))


def _day_after(tokens: Tokens, i: int) -> int:
    """Return the index after the small words before a day."""
    while tokens.tag(i, "of") or tokens.tag(i, "articles") or tokens.tag(i, "day_prepositions"):
        i += 1
    return i
