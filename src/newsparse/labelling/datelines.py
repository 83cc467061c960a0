"""Datelines: place, day and agency in front of the first sentence."""

import datetime
from collections.abc import Sequence

from attrs import frozen

from newsparse.knowledge import Knowledge, Language
from newsparse.segment import Segment
from newsparse.span import Span


@frozen
class Dateline:
    """Where and when a story was filed, and by which agency.

    >>> Dateline(Span(0, 13), "OSLO (AP) —", ("OSLO",), agency="AP").places
    ('OSLO',)
    """

    span: Span
    """Where it stands in `Article.text`."""
    text: str
    """Its readable text."""
    places: tuple[str, ...] = ()
    """The places, each with its region or country: "ROSEMONT, Ill."."""
    date: datetime.date | None = None
    """The day it was filed, where it is stated and its year can be known."""
    agency: str | None = None
    """The agency's canonical name."""


def dateline(
    text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge, base: datetime.date | None
) -> Dateline | None:
    """Read the dateline of labelled segments; *base* is the day that completes a date without a year."""
    return None
