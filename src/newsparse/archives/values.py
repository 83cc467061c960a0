"""Values read from an archive's export: a story's record, and the pieces that the archive's reader is certain of."""

from datetime import date
from typing import Final

from attrs import frozen

from newsparse.defect import Defect
from newsparse.documented import documented
from newsparse.passage import Passage
from newsparse.segment import Segment


@documented
@frozen
class Record:
    """What an archive's export says about a story.

    >>> from newsparse import Record
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
    """Its identifier in the archive, or else its number in the export: "2" of "2 of 100 DOCUMENTS"."""
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

        >>> from newsparse import Label, Passage, Record, Span
        >>> record = Record("Nexis", fields=(("LOAD-DATE", Passage(Span(11, 22), "May 3, 2011", Label.RECORD)),))
        >>> record.get("Load date"), record.get("SUBJECT")
        ('May 3, 2011', None)
        """
        wanted = _plain(name)
        return next((value.text for label, value in self.fields if _plain(label) == wanted), None)


def _plain(label: str) -> str:
    """The letters and figures of a label, in lower case."""
    return "".join(filter(str.isalnum, label)).casefold()


COVER: Final = "cover"
"""The name of the fields of a cover page."""


@frozen
class ArchiveDocument:
    """One document of an archive's export: its record, and the pieces whose label is certain.

    >>> ArchiveDocument(Record("Nexis")).record.archive
    'Nexis'
    """

    record: Record
    pins: tuple[Segment, ...] = ()  # pieces with a certain label, in order and without overlap
    defects: tuple[Defect, ...] = ()

    @property
    def is_cover(self) -> bool:
        """True for a page that the archive prints before or after its documents."""
        return bool(self.record.fields) and all(name == COVER for name, _ in self.record.fields)
