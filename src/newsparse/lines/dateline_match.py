"""A dateline that was found, and the line in which it is looked for."""

from typing import Final, NamedTuple

from newsparse.knowledge import Knowledge, Language

Day = tuple[int | None, int, int]
"""Year (if stated), month (0 if only the day is stated) and day."""


# Why a match counts as a dateline, where several forms give the same reason.
AGENCY_MARK: Final = "an agency's mark"
PLACE_AND_DATE: Final = "a place and a date"
KNOWN_DATELINE: Final = "known to be a dateline"


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


NO_DATELINE: Final = DatelineMatch(0, (), None, None, "no dateline")
"""Returned by a form for a text that no later form may read as a dateline either."""


class Opening(NamedTuple):
    """The text in which a dateline is looked for: a paragraph or a line."""

    text: str
    start: int
    """Offset of its first visible character."""
    end: int
    limit: int
    """How far a dateline may run."""
    language: Language
    knowledge: Knowledge
    sure: bool
    """Whether a dateline is known to be here; then as much as possible is read."""
