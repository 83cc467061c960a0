"""The forms of export: the words that reveal each, and its reader, loaded only when a text contains one of them."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final, NamedTuple, cast

from newsparse.envelope.values import Envelope
from newsparse.layout import Line


class Form(NamedTuple):
    """One archive's form of export.

    >>> Form("nexis_old", "read", ("LENGTH:",)).read("Pier reopens", []) is None
    True
    """

    module: str
    """The module that reads it."""
    reader: str
    """The function in that module; it returns `None` if a text is not such an export."""
    marks: tuple[str, ...]
    """Words of which every such export contains at least one; other texts are skipped."""

    def read(self, text: str, lines: Sequence[Line]) -> Envelope | None:
        """Read a text that contains a mark; `None` if it is not such an export."""
        return cast("Envelope | None", getattr(import_module(f"{__package__}.{self.module}"), self.reader)(text, lines))


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
    Form("nexis_old", "read", ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "DOCUMENT", "Dokument ", "Document ")),
    Form("factiva", "read_codes", ("HD",)),
    Form("factiva", "read_screen", ("words", "Wörter", "mots", "palabras", "palavras", "woorden", "parole")),
    Form("proquest", "read", ("Full text", "FULL TEXT", "ProQuest")),
    Form("newsbank", "read", ("Record Number:", "Record:", "Author/Byline:", "Readability:", "Edition:", "Section:", "Page:")),
    Form("europresse", "read", ("ertificat", "news·", "news20", "news:20", " mots")),
    Form("gale", "read", ("Full Text:", "Full text:")),
    Form("covers", "read_nexis", ("Request", "Job Number", "Printopdracht", "Send To")),
    Form("covers", "read_proquest", ("____", "****")),
    Form("covers", "read_factiva", ("Results Found", "Timestamp", "Résultats", "Gefundene", "Resultados")),
)
"""Every form, in the order in which they are tried."""
