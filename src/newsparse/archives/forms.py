"""The forms of export: the words that reveal each, and its reader, loaded only when a text contains one of them."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final, NamedTuple, cast

from newsparse.archives.values import ArchiveDocument
from newsparse.layout import Line


class Form(NamedTuple):
    """One archive's form of export.

    >>> Form("nexis_numbered", "read", ("LENGTH:",)).read("Pier reopens", []) is None
    True
    """

    module: str
    """The module that reads it."""
    reader: str
    """The function in that module; it returns `None` if a text is not such an export."""
    marks: tuple[str, ...]
    """Words of which every such export contains at least one; other texts are skipped."""

    def read(self, text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
        """Read a text that contains a mark; `None` if it is not such an export."""
        return cast("ArchiveDocument | None", getattr(import_module(f"{__package__}.{self.module}"), self.reader)(text, lines))


FORMS: Final = (
    Form(
        "nexis_uni",
        "read",
        (
            "Length:",
            "Länge:",
            "Longueur:",
            "Lengte:",
            "Longitud:",
            "End of Document",
            "Ende des Dokuments",
            "Dokumentende",
            "Fin du document",
        ),
    ),
    Form("nexis_numbered", "read", ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "DOCUMENT", "Dokument ", "Document ")),
    Form("factiva", "read_codes", ("HD",)),
    Form("factiva", "read_screen", ("words", "Wörter", "mots", "palabras", "palavras", "woorden", "parole")),
    Form("proquest", "read", ("Full text", "FULL TEXT", "ProQuest")),
    Form("newsbank", "read", ("Record Number:", "Record:", "Author/Byline:", "Readability:", "Edition:", "Section:", "Page:")),
    Form("europresse", "read", ("ertificat", "news·", "news20", "news:20", " mots")),
    Form("gale", "read", ("Full Text:", "Full text:")),
    Form("cover_pages", "read_nexis", ("Request", "Job Number", "Printopdracht", "Send To")),
    Form("cover_pages", "read_proquest", ("____", "****")),
    Form("cover_pages", "read_factiva", ("Results Found", "Timestamp", "Résultats", "Gefundene", "Resultados")),
)
"""Every form, in the order in which they are tried."""


def read_document(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a text as one document of an archive's export, by the first form that fits.

    Args:
        text: the text.
        lines: its lines.

    Returns:
        The record and the certain pieces; `None` if the text is no export.

    >>> from newsparse.layout import lay_out
    >>> text = "1 of 9 DOCUMENTS\\n\\nElmford Herald\\n\\nMay 4, 2010\\n\\nPier reopens\\n\\nLENGTH: 9 words\\n\\nThe pier reopened."
    >>> read_document(text, lay_out(text).lines).record.publication
    'Elmford Herald'
    """
    for form in FORMS:
        if any(mark in text for mark in form.marks) and (found := form.read(text, lines)) is not None:
            return found
    return None
