"""Forms that the readers skip, read by dateparser, which is imported when the first of them occurs."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Final

from newsparse.dates.expressions import DateExpression
from newsparse.dates.tokens import Tokens
from newsparse.patterns import pattern
from newsparse.terms import Precision

_ANCHOR: Final = datetime.datetime(2001, 1, 15, 12)
"""An arbitrary noon: expressions are read as a distance from it, and only the distance is kept."""
_FARTHEST: Final = 100  # days; "a decade ago" is not one day, whatever the arithmetic says
_DAY: Final = datetime.timedelta(1)
_FIGURES: Final = pattern(r"\d++(?:[.,:]\d++)*+")
_LONGEST_FIGURE: Final = 6  # characters: a million seconds are eleven days
_SEVERAL: Final = 5
"""The number with which a unit is looked up: a plural in every language."""
_MOST_TOKENS: Final = 5  # before "ago": "twenty-three days ago"
_FEWEST_TOKENS: Final = 2
_MOST_UNITS: Final = 999_999  # a million seconds are eleven days
_UNITS_OF_ONE_DAY: Final = frozenset((Precision.DAY, Precision.WEEK))


def days_away(expression: str, language: str) -> int | None:
    """Return how many days an expression is from its reference day; `None` if it is not understood.

    Hours, minutes and seconds are counted here once the unit is known. The clock and the local zone are not used.

    >>> days_away("a fortnight ago", "en"), days_away("36 hours ago", "en")
    (-14, -1)
    """
    figures = _FIGURES.findall(expression)
    if len(figures) == 1 and figures[0].isdecimal() and figures[0] != "1":
        several = _distance(expression.replace(figures[0], str(_SEVERAL)), language)
        if several is None or len(figures[0]) > _LONGEST_FIGURE:
            return None
        if abs(several) < _SEVERAL * _DAY:
            return _days(several * int(figures[0]) / _SEVERAL)
    distance = _distance(expression, language)
    return None if distance is None else _days(distance)


def _days(distance: datetime.timedelta) -> int:
    return ((_ANCHOR + distance).date() - _ANCHOR.date()).days


@lru_cache(maxsize=1024)
def _distance(expression: str, language: str) -> datetime.timedelta | None:
    """Return the distance of an expression by dateparser, which takes half a millisecond; the last 1,024 answers are cached."""
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
    return found - _ANCHOR if found else None


def amount_by_dateparser(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "36 hours ago", "a fortnight ago", "twenty-three days ago", at their last word."""
    if tokens.tag(i, "ago") is None or not _can_be_one_day(tokens, i - 1):
        return None
    first = _start_of_amount(tokens, i)
    if i - first < _FEWEST_TOKENS:
        return None
    days = _by_the_clock(tokens, first, i)
    if days is None:
        expression = tokens.low[tokens.spans[first][0] : tokens.spans[i][1]].replace("-", " ")
        days = days_away(expression, tokens.vocabulary.language)
    return None if days is None or abs(days) > _FARTHEST else DateExpression("days away", first, i + 1, amount=days)


def _can_be_one_day(tokens: Tokens, i: int) -> bool:
    """Whether a distance in a unit can lead to one day: not "sixty million years", "a while", "a few days"."""
    words, unit = tokens.vocabulary.words, tokens.word(i)
    if unit in words.vague_units or words.units.get(unit, Precision.DAY) not in _UNITS_OF_ONE_DAY:
        return False
    known = unit in words.units or unit in words.clock_units
    return not known or tokens.word(i - 1)[:1].isdigit() or tokens.tag(i - 1, "numbers") is not None


def _start_of_amount(tokens: Tokens, i: int) -> int:
    """Return the index of the first number in reach before "ago", or its own index."""
    first = i
    while first > 0 and i - first < _MOST_TOKENS and (tokens.word(first - 1).isalnum() or tokens.word(first - 1) == "-"):
        first -= 1
    while first < i and tokens.number(first) < 0 and not tokens.tag(first, "numbers"):
        first += 1
    return first


def _by_the_clock(tokens: Tokens, first: int, i: int) -> int | None:
    """Return the days from the story's noon to so many hours, minutes or seconds ago; `None` if the amount is another one."""
    in_a_day = tokens.vocabulary.words.clock_units.get(tokens.word(first + 1))
    if in_a_day is None or first + _FEWEST_TOKENS != i:
        return None
    count = tokens.tag(first, "numbers") or tokens.number(first)
    return _days(tokens.tag(i, "ago") * count * _DAY / in_a_day) if count <= _MOST_UNITS else None
