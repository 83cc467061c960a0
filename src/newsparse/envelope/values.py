"""Values read from an envelope: the wire header and the archive record."""

from datetime import date, datetime

from attrs import frozen

from newsparse.defect import Defect
from newsparse.documented import documented
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


@documented
@frozen
class Record:
    """A story's record in an archive's export.

    >>> Record(archive="Nexis", page="4").page
    '4'
    """

    archive: str
    """The archive whose form it has: "Nexis", "Factiva", "ProQuest", ..."""
    publication: str | None = None
    """The name of the paper or agency that published the story."""
    published: date | None = None
    """The day of publication; `None` if the record states only a month or a season."""
    section: str | None = None
    """The section of the paper, without the page and issue that some archives print after it."""
    page: str | None = None
    """The page as printed, without a leading "Pg.": "A14", "3B"."""
    edition: str | None = None
    """The edition, as printed: "Late Edition - Final"."""
    word_count: int | None = None
    """The word count that the record states."""
    loaded: date | None = None
    """The day it was loaded into the archive."""
    document: str | None = None
    """Its identifier in the archive, else its number in the export: "2" of "2 of 100 DOCUMENTS"."""
    copyright: str | None = None
    """Its copyright line."""
    fields: tuple[tuple[str, Passage], ...] = ()
    """Every label and value as found, in order."""

    def get(self, name: str) -> str | None:
        """Return the value of a label as printed; of its first occurrence if it has several.

        Args:
            name: the label, in any case; hyphens, spaces and colons do not matter.

        Returns:
            The value's readable text; `None` if the record lacks the label.

        >>> from newsparse import Label, Passage, Span
        >>> record = Record("Nexis", fields=(("LOAD-DATE", Passage(Span(11, 22), "May 3, 2011", Label.RECORD)),))
        >>> record.get("Load date"), record.get("SUBJECT")
        ('May 3, 2011', None)
        """
        wanted = _plain(name)
        return next((value.text for label, value in self.fields if _plain(label) == wanted), None)


def _plain(label: str) -> str:
    """The letters and figures of a label, in lower case."""
    return "".join(filter(str.isalnum, label)).casefold()


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
