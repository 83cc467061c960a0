"""Lines with their offsets, whatever ends them."""

from typing import Final, NamedTuple

# What may stand around a line's text and is no text: white space, and characters without width
# (directional marks, zero-width space and joiners, word joiner, byte order mark, soft hyphen).
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"
_AROUND: Final = (
    "".join(
        map(chr, [*range(9, 14), *range(28, 31), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
    )
    + INVISIBLE
)
_TAB: Final = 4
# An ideographic space opens a paragraph by itself.
_WIDE: Final = 3


class Line(NamedTuple):
    """One line that holds something; `start` and `end` leave out the white space around it."""

    start: int
    """Offset of its first visible character."""
    end: int
    """Offset just past its last one."""
    indent: int
    """Columns of white space before it; a tab counts as four, an ideographic space as three."""
    gap: int
    """Blank lines between it and the line before, or the start of the text."""


def cut_lines(text: str) -> list[Line]:
    """Cut a text at every line end that `str.splitlines` knows; blank lines only count.

    >>> cut_lines("Pier reopens\\r\\n\\r\\n  OSLO")
    [Line(start=0, end=12, indent=0, gap=0), Line(start=18, end=22, indent=2, gap=1)]
    """
    lines: list[Line] = []
    offset = gap = 0
    for raw in text.splitlines(keepends=True):
        lead = raw.lstrip(_AROUND)
        if lead:
            before = len(raw) - len(lead)
            start = offset + before
            indent = before + (_TAB - 1) * raw.count("\t", 0, before) + (_WIDE - 1) * raw.count("\u3000", 0, before) if before else 0
            lines.append(Line(start, start + len(lead.rstrip(_AROUND)), indent, gap))
            gap = 0
        else:
            gap += 1
        offset += len(raw)
    return lines
