"""Lines cut into paragraphs, by their indents or by the width at which a machine broke them, and the rows of tables among them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.layout import Line
from newsparse.patterns import pattern

PARAGRAPH_INDENT: Final = 3  # columns
WIDEST_LINE: Final = 100  # characters; no machine sets a longer line
_NARROWEST_WRAP: Final = 45  # characters
_FEWEST_LINES: Final = 3  # this few lines may be a single paragraph
# Characters before a break inside a sentence, and at its end.
_INSIDE_SENTENCE: Final = ",;-–—&/$%("
_QUOTES: Final = "\"”»'’"
SENTENCE_ENDS: Final = ".!?:\"”»'’…)。！？」』）："
# This much space at a line's end shows that the break is not a wrap.
_MOST_ROOM: Final = 20
# Figures in columns, or headings over them: "Elmford        34  12   .739", "Stocks\t3,200", "East            W   L   Pct.   GB"
_COLUMNS: Final = pattern(r"\S(?:[ ]{3,}|\t)[-+(]?(?:[$€£][ ]*+)?\.?\d[\d.,/]*+(?:[ \t]|$)")
_COLUMN_HEADINGS: Final = pattern(r"(?:\S++[ ](?:\S++[ ])*+[ ]++){3}")
_LONGEST_ROW: Final = 80  # characters


class Paragraph(NamedTuple):
    """Lines that belong together: a paragraph, a heading, an item, a row."""

    start: int
    end: int
    several: bool  # True if it has several lines
    alone: bool  # True if blank lines surround it, if the text has any


def cut_by_indents(text: str, lines: Sequence[Line], *, tabular: bool = False) -> list[Paragraph]:
    """Cut lines before each indent, and around rows; a stray blank line inside a sentence is ignored.

    >>> rows = "  OSLO (AP) - The pier\\nis open."
    >>> cut_by_indents(rows, [Line(2, 22, 2, False), Line(23, 31, 0, False)])
    [Paragraph(start=2, end=31, several=True, alone=True)]
    """
    starts: list[int] = []
    tabs, gap = "\t" in text, -1  # where the next wide gap is
    parts = True  # the line before belongs to no paragraph with this one
    before = 0  # where it ends
    for i, line in enumerate(lines):
        start, end = line.start, line.end
        if gap < start:
            gap = text.find("  ", start)
            gap = gap if gap >= 0 else len(text)
        row = False
        if end - start < _LONGEST_ROW:
            row = ((tabs or gap < end) and in_columns(text, start, end)) or (tabular and text[end - 1] not in SENTENCE_ENDS)
        if parts or row or line.indent >= PARAGRAPH_INDENT or (line.gap and not (text[start].islower() and text[before - 1].isalpha())):
            starts.append(i)
        parts = row or end - start > WIDEST_LINE
        before = end
    if len(starts) == 1:  # a teletype's paragraphs may open with a single space
        shallow = [i for i, line in enumerate(lines) if i and line.indent]
        if len(shallow) > 1 and all(text[lines[i - 1].end - 1] in SENTENCE_ENDS for i in shallow):
            starts += shallow
    lost = len(starts) == 1 and len(lines) >= _FEWEST_LINES and not lines[0].indent
    return cut_by_measure(text, lines) if lost else _joined(lines, starts)


def cut_by_measure(text: str, lines: Sequence[Line]) -> list[Paragraph]:
    """Cut after each line that ends before the width of the others."""
    measure = _measure(text, lines)
    return _joined(lines, [i for i in range(len(lines)) if not i or not _goes_on(text, lines[i - 1], lines[i], measure)])


def _joined(lines: Sequence[Line], starts: Sequence[int]) -> list[Paragraph]:
    """The paragraphs that begin on some of the lines."""
    spaced = True in [line.gap for line in lines[1:]]
    return [
        Paragraph(
            lines[i].start,
            lines[j - 1].end,
            several=j - i > 1,
            alone=not spaced or ((i == 0 or lines[i].gap) and (j == len(lines) or lines[j].gap)),
        )
        for i, j in pairwise((*starts, len(lines)))
    ]


def _measure(text: str, lines: Sequence[Line]) -> int:
    """The width at which a machine broke lines; 0 if each paragraph is one line."""
    widest = max((line.end - line.start for line in lines), default=0)
    if widest > WIDEST_LINE:
        return 0
    inner = [(line, after) for line, after in pairwise(lines) if not after.gap and line.end - line.start >= _NARROWEST_WRAP]
    broken = [after for line, after in inner if _breaks_sentence(text, line)]
    if 2 * len(broken) > len(inner) or (2 * len(broken) == len(inner) and any(text[after.start].islower() for after in broken)):
        return widest
    # Sentences end at line ends by chance; no break came before the measure was full.
    full = len(inner) > 1 and all(after.gap or _room_left(text, line, after, widest) < 0 for line, after in pairwise(lines))
    return widest if broken and full else 0


def _breaks_sentence(text: str, line: Line) -> bool:
    ends = text[line.start : line.end].rstrip(_QUOTES)[-1:]  # "asked,”" breaks a sentence
    return ends in _INSIDE_SENTENCE or text[line.end - 1].isalnum()


def _goes_on(text: str, line: Line, after: Line, measure: int) -> bool:
    """Return True if two lines belong to one paragraph that a machine broke at a fixed width."""
    if not measure or after.gap or after.indent > line.indent + 1:
        return False
    if any("   " in text[each.start : each.end] or "\t" in text[each.start : each.end] for each in (line, after)):
        return False  # rows
    left = _room_left(text, line, after, measure)
    return left < (0 if text[line.end - 1] in SENTENCE_ENDS else _MOST_ROOM) or (left < _MOST_ROOM and text[after.start].islower())


def _room_left(text: str, line: Line, after: Line, measure: int) -> int:
    """The space that the next line's first word would have left on a line; negative if the word did not fit."""
    return measure - (line.end - line.start) - 1 - len(text[after.start : after.start + measure].split(None, 1)[0])


def in_columns(text: str, start: int, end: int) -> bool:
    """Return True if a line is set in columns."""
    if text.find("  ", start, end) < 0 and text.find("\t", start, end) < 0:
        return False
    return _COLUMNS.search(text, start, end) is not None or _COLUMN_HEADINGS.match(text, start, end) is not None
