"""Characters that were decoded with the wrong encoding."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit

# Marks and letters that Windows-1252 has where Latin-1 has control characters; 0x85 is also a line end (NEL).
_WINDOWS_1252: Final = {byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xA0)}
_C1: Final = {byte: character for byte, character in _WINDOWS_1252.items() if character != "\ufffd"}
# Quotation marks, apostrophes and dashes: text that was Windows-1252 has some of them.
_C1_MARKS: Final = tuple(map(chr, range(0x91, 0x98)))
# UTF-8 read as Windows-1252: “Ã©”, “â€™”, “Ð¡”. All but the first of its characters are bytes from 0x80 to 0xBF.
_TAIL: Final = "\u0080-\u00bf" + "".join(sorted({*_C1.values()}))
_SEQUENCE: Final = pattern(rf"[\u00c2-\u00df][{_TAIL}]|[\u00e0-\u00ef][{_TAIL}]{{2}}|[\u00f0-\u00f4][{_TAIL}]{{3}}")
_FIRST_BYTES: Final = "ÂÃÄÅÆÇÈÉÎÏÐÑ×ØÙÚÛãåæçèéêëìíîïâáàðÌÍÊ"
# The first characters of Latin letters, quotation marks and dashes; those of other scripts are seen several times.
_USUAL: Final = ("Ã", "Â", "â")
SIGNS_OF_ENCODINGS: Final = (*_FIRST_BYTES, *_C1_MARKS)
"""Characters of which a text has one that was decoded wrongly."""
_FEWEST: Final = 3
_BYTES: Final = {ord(character): byte for byte, character in _C1.items()}


def windows_1252(text: str) -> str:
    """Read the control characters of Windows-1252 text that was decoded as Latin-1 as the marks that they were, if it has such marks."""
    return text if text.isascii() or not holds_any(text, _C1_MARKS) else text.translate(_C1)


def wrong_utf_8(text: str) -> Iterator[Edit]:
    """Restore UTF-8 that was decoded as Windows-1252 or Latin-1.

    >>> list(wrong_utf_8("Caf\\u00c3\\u00a9"))
    [Edit(start=3, end=5, read_as='é')]
    """
    if text.isascii() or not holds_any(text, _FIRST_BYTES):
        return
    if not holds_any(text, _USUAL) and len(_SEQUENCE.findall(text)) < _FEWEST:
        return  # a multiplication sign before a control character
    for found in _SEQUENCE.finditer(text):
        meant = _decoded(found)
        if meant is not None:
            yield Edit(*found.span(), meant)


def _decoded(found: regex.Match[str]) -> str | None:
    try:
        return found.group().translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
