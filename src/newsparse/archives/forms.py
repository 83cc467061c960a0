"""Every form of export, in the order in which they are tried."""

from collections.abc import Sequence
from typing import Final

from newsparse.archives import europresse, factiva, gale, newsbank, nexis_cover, nexis_numbered, nexis_uni, proquest
from newsparse.archives.form import Form
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line

FORMS: Final[tuple[Form, ...]] = (
    nexis_uni.FORM,
    nexis_numbered.FORM,
    factiva.CODES,
    factiva.SCREEN,
    proquest.FORM,
    newsbank.FORM,
    europresse.FORM,
    gale.FORM,
    nexis_cover.FORM,
    proquest.COVER,
    factiva.COVER,
)
"""The forms that a text is read as; the first that fits wins. Marks of documents are looked for in this order, too."""

_WORDS: Final = frozenset(word for form in FORMS for word in form.words)
# Words that end with a colon are looked for only before the text's colons.
_LABELS: Final = tuple(sorted(word[:-1] for word in _WORDS if word.endswith(":")))
# Pieces that several words share: a text without the piece has none of them.
_PIECES: Final = ("ocument", "okument", "pala", "Full", "esult", "mots")
_SHARED: Final = {
    shared: tuple(word for word in sorted(_WORDS) if shared == next((piece for piece in _PIECES if piece in word), word))
    for shared in (*_PIECES, *sorted(word for word in _WORDS if not word.endswith(":") and not any(map(word.__contains__, _PIECES))))
}


def words_in(text: str) -> set[str]:
    """Find the words of any form that a text holds, with as few searches of the whole text as possible.

    >>> sorted(words_in("LENGTH: 20 words")), words_in("Pier reopens")
    (['LENGTH:', 'words'], set())
    """
    found = {word for shared, words in _SHARED.items() if shared in text for word in words if word in text}
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
    held = words_in(text)
    if held:
        for form in FORMS:
            if not held.isdisjoint(form.words) and (found := form.read(text, lines)) is not None:
                return found
    return None
