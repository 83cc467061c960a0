"""What a dateline says."""

from typing import NamedTuple

Day = tuple[int | None, int, int]
"""Year (where stated), month (0 where only the day is stated) and day."""


class DatelineMatch(NamedTuple):
    """A dateline in front of a sentence.

    >>> DatelineMatch(6, ("OSLO",), None, None, "a known place").places
    ('OSLO',)
    """

    end: int
    """Offset just past its last mark."""
    places: tuple[str, ...]
    day: Day | None
    """Year (where stated), month (0 where only the day is stated) and day."""
    agency: str | None
    why: str
    """What makes it one."""
