"""Every form of export, in the order in which they are tried."""

from collections.abc import Sequence
from typing import Final

from newsparse.archives import europresse, factiva, gale, newsbank, nexis_numbered, nexis_uni, proquest
from newsparse.archives.form import Form
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import holds_any, holds_label
from newsparse.rule_table import RuleTable

FORMS: Final[RuleTable[Form]] = RuleTable(
    "archives",
    europresse.PAGES,
    nexis_uni.FORM,
    nexis_numbered.FORM,
    factiva.CODES,
    factiva.SCREEN,
    proquest.FORM,
    newsbank.FORM,
    europresse.FORM,
    gale.FORM,
    nexis_uni.COVER,
    proquest.COVER,
    factiva.COVER,
)
"""The forms that a text is read as; the first that fits wins. Marks of documents are looked for in this order, too."""
_LABELS: Final = tuple({label for form in FORMS.active for label in form.labels})
_TOP_LINES: Final = 24


def read_document(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a text as one document of an archive's export, by the first form that fits."""
    if not lines:
        return None  # only marks between documents
    top = text[: lines[_TOP_LINES].start] if len(lines) > _TOP_LINES else text
    labelled = holds_label(text, _LABELS)
    for form in FORMS.active:
        may_be = not (form.words or form.labels) or holds_any(top if form.on_top else text, form.words)
        if (may_be or (labelled and holds_label(text, form.labels))) and (found := form.read(text, lines)):
            return found
    return None
