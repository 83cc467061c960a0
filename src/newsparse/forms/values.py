"""Values read from an envelope: the wire header, and the pieces that are certain."""

from datetime import datetime
from typing import NamedTuple

from attrs import frozen

from newsparse.archives.values import Record
from newsparse.defect import Defect
from newsparse.documented import documented
from newsparse.lines.dateline_match import DatelineMatch
from newsparse.passage import Passage
from newsparse.segment import Segment


@documented
@frozen
class Transmission:
    """The header of a wire message, ANPA 1312 or IPTC 7901.

    >>> Transmission(service="W", number="2870").number
    '2870'
    """

    service: str | None = None
    """The service or source that sent it: "W", "eca"."""
    number: str | None = None
    """Its number in the service's sequence, as printed: "2870", "062"."""
    priority: str | None = None
    """How urgent it is: "f" for a flash, "4"."""
    category: str | None = None
    """The desk's category: "l", "i"."""
    word_count: int | None = None
    """The word count that the header line states."""
    slug: str | None = None
    """The full name that the story runs under: "BC-US--Fog Delay"."""
    version: str | None = None
    """The version of the story: "1st Ld-Writethru"."""
    sent: datetime | None = None
    """When it was sent; aware if the message states a zone."""
    notes: tuple[Passage, ...] = ()
    """Notes to desks: the text after "Eds:"."""


@frozen
class Envelope:
    """The pieces recognised around a story before its blocks are labelled, and the data they state.

    >>> Envelope().pins
    ()
    """

    pins: tuple[Segment, ...] = ()
    """Pieces with a certain label, in order and without overlap; the labelling keeps them as they are."""
    transmission: Transmission | None = None
    record: Record | None = None
    defects: tuple[Defect, ...] = ()


class LeadDateline(NamedTuple):
    """The dateline that opens a story, found before."""

    start: int
    """Where it was looked for: the start of its line."""
    limit: int
    """How far it might have run."""
    match: DatelineMatch
