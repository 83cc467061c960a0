"""Lines with their offsets, for all kinds of line ends."""

from collections import Counter
from itertools import pairwise
from typing import Final

from attrs import define

from newsparse.span import Span

# Characters around a line's text that are not part of it: white space and zero-width characters
# (directional marks, zero-width space and joiners, word joiner, byte order mark, soft hyphen).
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"
_WHITE_SPACE: Final = (
    "".join(
        map(chr, [*range(9, 14), *range(28, 31), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
    )
    + INVISIBLE
)
_UNIT_SEPARATOR: Final = "\x1f"  # white space to Python, but a mark in wire headers
# Set before each line of an e-mail that is replied to.
_QUOTE_MARK: Final = ">"
_FEWEST_QUOTED_LINES: Final = 5
_FEWEST_AT_MARGIN: Final = 3  # lines that go on in the middle of a sentence
_NARROWEST: Final = 30  # columns of a line that goes on in the next one; rows of tables are narrower
_TAB_COLUMNS: Final = 4
# A single ideographic space is enough to open a paragraph.
_IDEOGRAPHIC_SPACE_COLUMNS: Final = 3


# Not frozen, and no tuple: a slot is read in a tenth of the time of a field of a named tuple, and copy is mostly read by its lines.
@define(weakref_slot=False)
class Line:
    """A line that is not blank; `start` and `end` exclude the white space around it."""

    start: int  # offset of its first visible character
    end: int  # offset just past its last one
    indent: int  # columns of white space between it and the margin of the text; a tab counts as four, an ideographic space as three
    gap: bool  # True if blank lines separate it from the line before; their number is not kept

    @property
    def span(self) -> Span:
        """Its place in the text."""
        return Span(self.start, self.end)


def cut_lines(text: str) -> list[Line]:
    """Cut a text at every line end that `str.splitlines` knows; blank lines only separate other lines.

    >>> cut_lines("Pier reopens\\r\\n\\r\\n  OSLO")
    [Line(start=0, end=12, indent=0, gap=False), Line(start=18, end=22, indent=2, gap=True)]
    """
    quoted = _is_quoted(text)
    white: str | None = _WHITE_SPACE
    if not quoted and _UNIT_SEPARATOR not in text and (text.isascii() or not any(map(text.__contains__, INVISIBLE))):
        white = None  # Python's own white space, which takes a third of the time
    leading = _WHITE_SPACE + _QUOTE_MARK if quoted else white
    plain = not (quoted or "\t" in text or "\u3000" in text)  # a column for each character before a line
    lines: list[Line] = []
    offset = 0
    gap = False
    for raw in text.splitlines(keepends=True):
        lead = raw.lstrip(leading)
        if lead:
            before = len(raw) - len(lead)
            start = offset + before
            indent = before if plain or not before else _columns(raw[:before], quoted=quoted)
            lines.append(Line(start, start + len(lead.rstrip(white)), indent, gap))
            gap = False
        else:
            gap = bool(lines)
        offset += len(raw)
    if lines and (margin := _margin(text, lines)):
        for line in lines:
            line.indent = max(0, line.indent - margin)
    return lines


def _margin(text: str, lines: list[Line]) -> int:
    """The columns before every line, or before most that go on with a small letter: terminal browsers set headings left of the text."""
    indents = [line.indent for line in lines]
    if 2 * indents.count(0) >= len(indents):
        return 0  # most texts
    below = [b for a, b in pairwise(lines) if not b.gap and a.end - a.start >= _NARROWEST]
    inside = Counter([line.indent for line in below if text[line.start].islower()])
    usual, count = inside.most_common(1)[0] if inside else (0, 0)
    return usual if count >= _FEWEST_AT_MARGIN and 2 * count > inside.total() else min(indents)


def _columns(margin: str, *, quoted: bool) -> int:
    """The width of the white space before a line."""
    if quoted:
        margin = margin.rpartition(_QUOTE_MARK)[2].removeprefix(" ")
    return len(margin) + (_TAB_COLUMNS - 1) * margin.count("\t") + (_IDEOGRAPHIC_SPACE_COLUMNS - 1) * margin.count("\u3000")


def _is_quoted(text: str) -> bool:
    """Return True if most lines, from the first to the last quoted one, are quoted as in a reply to an e-mail: "> The pier is open"."""
    if _QUOTE_MARK not in text or text.count("\n" + _QUOTE_MARK) < _FEWEST_QUOTED_LINES:
        return False  # most texts
    quoted = [line.startswith(_QUOTE_MARK) for line in text.splitlines() if line.strip(_WHITE_SPACE)]
    span = len(quoted) - quoted.index(True) - quoted[::-1].index(True)
    return 4 * sum(quoted) > 3 * span and 2 * sum(quoted) > len(quoted)


def visible_span(text: str, span: Span) -> Span:
    """Return a piece of a text without the white space and the invisible characters around it, as a line is cut."""
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip(_WHITE_SPACE))
    return Span(start, max(start, span.start + len(piece.rstrip(_WHITE_SPACE))))


def first_visible(text: str, start: int, end: int) -> int:
    """Return the offset of the first character of a piece that is not white space; the piece's end if there is none."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip())


def last_visible(text: str, start: int, end: int) -> int:
    """Return the offset just past the last character of a piece that is not white space; the piece's start if there is none."""
    return start + len(text[start:end].rstrip())
