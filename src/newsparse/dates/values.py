"""A date mentioned in a story."""

import datetime

from attrs import frozen

from newsparse.span import Span
from newsparse.terms import Precision, Relation


@frozen
class DateMention:
    """A date as the text puts it, and the days it means.

    >>> DateMention(Span(0, 6), "May 10", datetime.date(2024, 5, 10)).date.day
    10
    """

    span: Span
    """Where it stands in `Article.text`; "on" is left out."""
    text: str
    """Its readable text."""
    date: datetime.date | None = None
    """The one day meant; `None` where there is no one day or it cannot be known."""
    precision: Precision = Precision.DAY
    """How much of the calendar it covers."""
    start: datetime.date | None = None
    """The first day it covers, where known."""
    end: datetime.date | None = None
    """The last day it covers, where known."""
    relation: Relation = Relation.UNRESOLVED
    """Whether the words state the date or it was counted from the story's day."""
