"""The contents of a dateline."""

from typing import NamedTuple

Day = tuple[int | None, int, int]
"""Year (if stated), month (0 if only the day is stated) and day."""


class DatelineMatch(NamedTuple):
    """A dateline before a sentence.

    >>> DatelineMatch(6, ("OSLO",), None, None, "a known place").places
    ('OSLO',)
    """

    end: int
    """Offset just past its closing mark."""
    places: tuple[str, ...]
    day: Day | None
    """Year (if stated), month (0 if only the day is stated) and day."""
    agency: str | None
    why: str
    """Why it counts as a dateline."""
