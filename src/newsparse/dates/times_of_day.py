"""Times and parts of the day next to a date that belong to it."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.dates.expressions import DateExpression
from newsparse.dates.tokens import Tokens
from newsparse.knowledge.shared_date_words import CLOCK_TIME, PREPOSITIONS_AFTER_TIMES, PREPOSITIONS_BEFORE_TIMES
from newsparse.patterns import pattern

_TIME_AFTER: Final = pattern(rf",?\s(?:(?:{PREPOSITIONS_BEFORE_TIMES})\s)?{CLOCK_TIME}")
_TIME_BEFORE: Final = pattern(rf"(?<![\w.,:]){CLOCK_TIME}(?:,)?\s(?:{PREPOSITIONS_AFTER_TIMES})?\Z")
_DIGIT: Final = pattern(r"\d")
_LONGEST_TIME: Final = 32  # characters before a date
_DAYS: Final = frozenset(
    ("weekday", "date", "date in another year", "days away", "anaphor", "weekday of week", "holiday", "ago", "day beside")
)
"""The expressions of one day, next to which a time can be."""


class WithTime(NamedTuple):
    """The place of a date, including the time next to it."""

    start: int
    end: int
    timed: bool
    """Whether it has a time or a part of the day."""


def with_time_of_day(tokens: Tokens, expression: DateExpression) -> WithTime:
    """Return the place of an expression, widened by the modifier, the part of the day and the time next to it."""
    first, end = expression.first, tokens.spans[expression.end - 1][1]
    start = tokens.spans[_first_modifier(tokens, first)][0]
    past = expression.end
    timed = expression.kind == "weekday" and _contains_day_part(tokens, past - 1)
    if expression.kind not in _DAYS:
        return WithTime(start, end, timed)
    if tokens.tag(past, "day_parts") is not None:
        end, timed = tokens.spans[past][1], True
    elif tokens.tag(past, "time_prepositions") and tokens.tag(past + 1, "times_of_day"):
        return WithTime(start, tokens.spans[past + 1][1], True)
    after = _TIME_AFTER.match(tokens.low, end)
    if after:
        return WithTime(start, after.end(), True)
    before = _time_before(tokens, first, start)
    return WithTime(start, end, timed) if before is None else WithTime(before, end, True)


def _first_modifier(tokens: Tokens, first: int) -> int:
    """Return the index of a modifier before a date: "early", "mid-"; the date's own index if there is none."""
    if tokens.tag(first - 1, "day_modifiers"):
        return first - 1
    return first - 2 if tokens.word(first - 1) == "-" and tokens.tag(first - 2, "day_modifiers") else first


def _time_before(tokens: Tokens, first: int, start: int) -> int | None:
    """Return where "4 p.m. on", "noon on", "overnight" before a date begins."""
    low, floor = tokens.low, max(0, start - _LONGEST_TIME)
    before = _TIME_BEFORE.search(low, floor, start) if _DIGIT.search(low, floor, start) else None
    if before:
        return before.start()
    at = first - 2 if tokens.tag(first - 1, "day_prepositions") else first - 1
    return tokens.spans[at][0] if tokens.tag(at, "times_of_day") or tokens.tag(at, "overnight") else None


def _contains_day_part(tokens: Tokens, i: int) -> bool:
    """Whether a weekday contains a part of the day: "Montagabend"."""
    parts = tokens.vocabulary.words.day_parts
    return tokens.word(i) not in parts and tokens.word(i).endswith(tuple(part for part in parts if part.isalpha()))
