"""Pages of an export without an article: the query, the list of results, the bibliography."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.proquest import RULE
from newsparse.archives.record_draft import Draft, finish, is_line
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern

_PROQUEST: Final = pattern(
    r"Report\ [Ii]nformation(?:\ from\ ProQuest)?|Table\ of\ contents|Bibliography|Contact\ us\ at:.*", regex.IGNORECASE
)
_FACTIVA: Final = pattern(r"Search\ Summary|Résumé\ de\ la\ recherche|Suchzusammenfassung|Resumen\ de\ la\ búsqueda", regex.IGNORECASE)
# Statements of a cover page; a single one proves nothing.
_NEXIS: Final = pattern(
    r"(?:(?:Download|Print)\ Request|Time\ Of\ Request|Send\ To|Terms|Search\ Terms"
    r"|Source|Combined\ Source|Project\ ID|User\ Name|Date\ and\ Time"
    r"|Job\ Number|Client/Matter|Printopdracht|Tijdstip\ printopdracht|Verzenden\ naar|Zoektermen|Bron):|Documents?\ \(\d++\)$"
)
_ASKED: Final = ("Results Found", "Timestamp", "Résultats", "Gefundene", "Resultados")
# A list of a thousand documents with three lines each.
_LONGEST: Final = 4_000


def read_proquest(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the pages that ProQuest prints before and after its documents, between rules."""
    first = next((i for i, line in enumerate(lines) if not is_line(RULE, text, line, 400)), None)
    if not first or len(lines) > _LONGEST or not is_line(_PROQUEST, text, lines[first], 200):
        return None
    return _cover("ProQuest", text, lines)


def read_factiva(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the search summary at the end of Factiva's exports."""
    if not lines or len(lines) > _LONGEST or not is_line(_FACTIVA, text, lines[0]) or not any(word in text for word in _ASKED):
        return None
    return _cover("Factiva", text, lines)


def read_nexis(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a cover page: the query, its time, and the list of results."""
    known = sum(_NEXIS.match(text, line.start, line.end) is not None for line in lines[:12])
    if known < 2 or len(lines) > _LONGEST:
        return None
    return _cover("Nexis", text, lines)


def _cover(archive: str, text: str, lines: Sequence[Line]) -> ArchiveDocument:
    draft = Draft(archive, text)
    for line in lines:
        draft.line("cover", line)
    return finish(draft)
