"""Every form of export, in the order in which they are tried."""

from collections.abc import Sequence
from typing import Final

from newsparse.archives import europresse, factiva, gale, newsbank, nexis_numbered, nexis_uni, proquest
from newsparse.archives.form import Form
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.rule_table import RuleTable

FORMS: Final[RuleTable[Form]] = RuleTable(
    "archives",
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

_WORDS: Final = frozenset(word for form in FORMS.rules if not form.on_top for word in form.words)
# Words of the first lines, of which the archive's own lines at the foot of a page may be some.
_TOP_WORDS: Final = tuple(sorted(word for form in FORMS.rules if form.on_top for word in form.words))
_TOP_LINES: Final = 24
# Words that end with a colon are looked for only before the text's colons.
_LABELS: Final = tuple(sorted(word[:-1] for word in _WORDS if word.endswith(":")))
# Pieces that several words share, and rare letters, which are found fastest: a text without the piece has none of them.
_PIECES: Final = ("Q", "Docum", "Dokum", "Full", "news")
_SHARED: Final = {
    shared: tuple(word for word in sorted(_WORDS) if shared == next((piece for piece in _PIECES if piece in word), word))
    for shared in (*_PIECES, *sorted(word for word in _WORDS if not word.endswith(":") and not any(map(word.__contains__, _PIECES))))
}


def words_in(text: str, top: str) -> set[str]:
    """Find the words of any form that a text holds, with as few searches of the whole text as possible.

    Args:
        text: the text.
        top: its first lines, to which the words of some forms are limited.

    >>> sorted(words_in("LENGTH: 20 words", "LENGTH: 20 words")), words_in("Pier reopens in other words", "Pier reopens")
    (['LENGTH:', 'words'], set())
    """
    found = {word for shared, words in _SHARED.items() if shared in text for word in words if word in text}
    found.update(filter(top.__contains__, _TOP_WORDS))
    for before in text.split(":")[:-1]:
        if before.endswith(_LABELS):
            found.update(f"{label}:" for label in _LABELS if before.endswith(label))
    return found


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
    held = words_in(text, text[: lines[_TOP_LINES].start] if len(lines) > _TOP_LINES else text)
    for form in FORMS.active:
        if (not form.words or not held.isdisjoint(form.words)) and (found := form.read(text, lines)) is not None:
            return found
    return None
