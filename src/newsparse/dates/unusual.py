"""Forms that the readers leave aside, read by dateparser; it is imported when the first of them turns up."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Final

from newsparse.dates.readers import Reading
from newsparse.dates.window import Window

_ANCHOR: Final = datetime.datetime(2001, 1, 15, 12)
"""Any noon would do: expressions are read as a distance from it, and only the distance is kept."""
_FARTHEST: Final = 100  # days; "a decade ago" is no one day, whatever the arithmetic says
_LONGEST: Final = 5  # items: "twenty-three days ago"


@lru_cache(maxsize=1024)
def days_away(expression: str, language: str) -> int | None:
    """Return how many days an expression lies from the day it counts from; `None` where it is not understood.

    The last 1,024 answers are kept. Neither the clock nor the local zone is read.

    >>> days_away("a fortnight ago", "en")
    -14
    """
    import dateparser

    try:
        found = dateparser.parse(
            expression,
            languages=[language],
            settings={
                "RELATIVE_BASE": _ANCHOR,
                "TIMEZONE": "UTC",
                "RETURN_AS_TIMEZONE_AWARE": False,
                "PARSERS": ["relative-time"],
                "REQUIRE_PARTS": ["day", "month", "year"],
            },
        )
    except (ValueError, OverflowError):
        return None
    return (found.date() - _ANCHOR.date()).days if found else None


def counted(w: Window, i: int, language: str) -> Reading | None:
    """Read "a fortnight ago", "36 hours ago", "twenty-three days ago", at their last word."""
    if w.tag(i, "ago") is None:
        return None
    first = i
    while first > 0 and i - first < _LONGEST and (w.word(first - 1).isalnum() or w.word(first - 1) == "-"):
        first -= 1
    while first < i and w.number(first) < 0 and not w.tag(first, "numbers"):
        first += 1
    if i - first < 2:
        return None
    expression = w.low[w.spans[first][0] : w.spans[i][1]].replace("-", " ")
    days = days_away(expression, language)
    return None if days is None or abs(days) > _FARTHEST else Reading("offset", first, i + 1, amount=days)
