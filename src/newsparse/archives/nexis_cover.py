"""The cover page of a Nexis export: the query, its time, and the list of results."""

from collections.abc import Sequence
from typing import Final

from newsparse.archives.form import Form
from newsparse.archives.marks import Mark, Place
from newsparse.archives.record_draft import cover_page
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern

# Statements of a cover page; a single one proves nothing.
_STATEMENT: Final = pattern(
    r"(?:(?:Download|Print)\ Request|Time\ Of\ Request|Send\ To|Terms|Search\ Terms"
    r"|Source|Combined\ Source|Project\ ID|User\ Name|Date\ and\ Time"
    r"|Job\ Number|Client/Matter|Printopdracht|Tijdstip\ printopdracht|Verzenden\ naar|Zoektermen|Bron):|Documents?\ \(\d++\)$"
)
_FEWEST_STATEMENTS: Final = 2
_LINES_READ: Final = 12  # lines of a cover page
_REQUEST_LINE: Final = r"""(?:(?:Download|Print|Email|Delivery)\ Request|Printopdracht|Druckauftrag|User\ Name):[^\r\n]{0,400}+
    (?= \s{1,20}+ (?:Time\ Of\ Request|Tijdstip|Zeitpunkt|Date\ and\ Time)[^\r\n]{0,40}: )"""
_COVER_LINE: Final = r"""Dokumente?\ \(\d++\) | Documents?\ \(\d++\)
    | (?: Client/Matter | Search\ (?:Terms|Type) | Narrowed\ by | Content\ Type | User\ Name | Date\ and\ Time | Job\ Number )
      [:\t][^\r\n]{0,2000}+
    | News\t[^\r\n]{0,2000}+"""


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a cover page: two statements of the query among its first lines."""
    stated = sum(_STATEMENT.match(text, line.start, line.end) is not None for line in lines[:_LINES_READ])
    return cover_page("Nexis", text, lines) if stated >= _FEWEST_STATEMENTS else None


FORM: Final = Form(
    "Nexis, cover page",
    "Nexis",
    ("Request", "Job Number", "Printopdracht", "Send To"),
    _read,
    (Mark("nexis_request", Place.SEPARATOR, _REQUEST_LINE), Mark("nexis_cover", Place.COVER_LINE, _COVER_LINE)),
    on_top=True,
)
