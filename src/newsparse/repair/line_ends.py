"""Line ends."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

_TRAILING: Final = pattern(r"(?<![ \t])[ \t]++(?=\n)")
_SHARE_OF_LINES: Final = 0.9


def plain_line_ends(text: str) -> str:
    """Turn every line end into a line feed without moving offsets, for all rules: the first of a pair becomes a space."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text if text.isascii() else text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def trailing_spaces(text: str) -> list[Edit]:
    """Leave out the spaces at line ends if nearly all lines have them: they are no mark of a broken line, then.

    >>> trailing_spaces("Pier reopens \\nIt is open. \\n")
    [Edit(start=12, end=13, read_as=''), Edit(start=25, end=26, read_as='')]
    """
    if text.count(" \n") < _SHARE_OF_LINES * text.count("\n"):
        return []
    return [Edit(*found.span(), "") for found in _TRAILING.finditer(text)]
