"""Bylines: who did what, recognised and read by the same match."""

from collections.abc import Sequence

from attrs import frozen

from newsparse.knowledge import Knowledge, Language
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Role


@frozen
class Byline:
    """The people named for one role, in one place of the text.

    >>> Byline(Span(0, 11), "By Ann Poe", ("Ann Poe",)).role.value
    'author'
    """

    span: Span
    """Where it stands in `Article.text`."""
    text: str
    """Its readable text."""
    names: tuple[str, ...]
    """The names, in order, without "and"; an agency where it signs."""
    role: Role = Role.AUTHOR
    """What they did."""
    affiliation: str | None = None
    """Whom they work for or as what: "AP Sports Writer"."""


def bylines(text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge) -> tuple[Byline, ...]:
    """Read the bylines and sign-offs of labelled segments, in order."""
    return ()
