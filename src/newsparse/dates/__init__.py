"""Find the dates that a story mentions and resolve them by the story's own day."""

import datetime
from typing import NamedTuple

from attrs import field, frozen

from newsparse.documented import documented
from newsparse.passage import Passage
from newsparse.span import Span
from newsparse.terms import Precision, Relation

__all__ = ["DateMention", "StoryDays"]


@documented
@frozen
class DateMention:
    """A date mentioned in the body: its words, and the days it means.

    >>> import newsparse
    >>> mention = newsparse.parse("The pier reopened on May 10, 2024, the mayor said.", headline="").dates[0]
    >>> str(mention), mention.date.day, mention.paragraph.text[:8]
    ('May 10, 2024', 10, 'The pier')
    """

    span: Span
    """Its place in `Article.text`, without a preposition such as "on"."""
    text: str
    """Its readable text."""
    paragraph: Passage = field(repr=False)
    """The passage that mentions it: a paragraph, the headline, a caption."""
    date: datetime.date | None = None
    """The one day meant; `None` if there is more than one or it is unknown."""
    precision: Precision = Precision.DAY
    """The period that it covers: a day, a week, a month and so on."""
    start: datetime.date | None = None
    """The first day it covers, if known."""
    end: datetime.date | None = None
    """The last day it covers, if known."""
    relation: Relation = Relation.UNRESOLVED
    """How the days are known: stated in the words, or counted from the story's day."""

    def __str__(self) -> str:
        return self.text


class StoryDays(NamedTuple):
    """The days of a story, each `None` if its text does not state it."""

    published: datetime.date | None
    updated: datetime.date | None
    held: datetime.date | None  # the day on which an embargo ends, if it has a year
