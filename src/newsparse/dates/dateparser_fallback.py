"""Amounts of time in several units, read by dateparser, which is imported when the first of them occurs."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Any, Final

from newsparse.dates.expressions import DateExpression
from newsparse.dates.tokens import Tokens

_ANCHOR: Final = datetime.datetime(2001, 1, 15, 12)
"""An arbitrary noon: an expression is read as a distance from it, and only the distance is kept."""
_DAY: Final = ["day", "month", "year"]
_SETTINGS: Final[Any] = {"TIMEZONE": "UTC", "RETURN_AS_TIMEZONE_AWARE": False, "PARSERS": ["relative-time"], "REQUIRE_PARTS": _DAY}
_FARTHEST: Final = 100  # days; "a decade ago" is not one day, whatever the arithmetic says


def compound_amount(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "two weeks and three days ago", "1 week 2 days ago"."""
    second = _after_amount(tokens, i)
    if second and not _is_number(tokens, second):
        second += 1  # "and"
    last = _after_amount(tokens, second) if second else 0
    if not last or tokens.tag(last, "ago") is None:
        return None
    days = days_away(tokens.low[tokens.spans[i][0] : tokens.spans[last][1]], tokens.vocabulary.language)
    return None if days is None or abs(days) > _FARTHEST else DateExpression("days away", i, last + 1, amount=days)


def _is_number(tokens: Tokens, i: int) -> bool:
    return tokens.number(i) > 0 or bool(tokens.tag(i, "numbers"))


def _after_amount(tokens: Tokens, i: int) -> int:
    """The index after a number and a unit; 0 if there are none."""
    known = tokens.tag(i + 1, "units") is not None or tokens.words[i + 1] in tokens.vocabulary.words.clock_units
    return i + 2 if known and _is_number(tokens, i) else 0


@lru_cache(maxsize=1024)
def days_away(expression: str, language: str) -> int | None:
    """Return how many days an expression is from its reference day; `None` if dateparser does not understand it.

    A call takes half a millisecond. Its settings keep it from reading the clock and the local time zone.

    >>> days_away("two weeks and three days ago", "en")
    -17
    """
    import dateparser

    try:
        found = dateparser.parse(expression, languages=[language], settings={"RELATIVE_BASE": _ANCHOR, **_SETTINGS})
    except (ValueError, OverflowError):
        return None
    return (found.date() - _ANCHOR.date()).days if found else None
