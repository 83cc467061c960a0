"""A date mentioned in a story."""

import datetime

from attrs import field, frozen

from newsparse.documented import documented
from newsparse.passage import Passage
from newsparse.span import Span
from newsparse.terms import Precision, Relation


@documented
@frozen
class DateMention:
    """A date as the text puts it, and the days it means.

    >>> import newsparse
    >>> mention = newsparse.parse("The pier reopened on May 10, 2024, the mayor said.", headline="").dates[0]
    >>> str(mention), mention.date.day, mention.paragraph.text[:8]
    ('May 10, 2024', 10, 'The pier')
    """

    span: Span
    """Where it stands in `Article.text`; "on" is left out."""
    text: str
    """Its readable text."""
    paragraph: Passage = field(repr=False)
    """The paragraph that mentions it."""
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

    def __str__(self) -> str:
        return self.text
