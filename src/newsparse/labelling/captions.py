"""Captions and the credits that go with them."""

from collections.abc import Sequence

from attrs import frozen

from newsparse.knowledge import Knowledge, Language
from newsparse.segment import Segment
from newsparse.span import Span


@frozen
class Caption:
    """The text that goes with a picture.

    >>> Caption(Span(0, 9), "The pier.", "CGTN Photo", "CGTN").agency
    'CGTN'
    """

    span: Span
    """Where it stands in `Article.text`, its credit with it."""
    text: str
    """The readable text, without the credit."""
    credit: str | None = None
    """The credit as printed, without the marks around it: "CGTN Photo"."""
    agency: str | None = None
    """The agency's canonical name: "Reuters" for `REUTERS/…`."""
    photographer: str | None = None
    """The photographer's name."""


def captions(text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge) -> tuple[Caption, ...]:
    """Read the captions of labelled segments, each with the credit beside it."""
    return ()
