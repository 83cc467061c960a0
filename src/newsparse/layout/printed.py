"""The blocks of print: lines in columns, with heads, lists and page numbers among the paragraphs."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from newsparse.layout.block import Block, new_block
from newsparse.layout.lines import Line
from newsparse.layout.measure import (
    LONGER_THAN_WRAPPED,
    PARAGRAPH_INDENT,
    QUOTES,
    SENTENCE_ENDS,
    SHARE_OF_LONGEST_LINE,
    Ruler,
    breaks_inside,
    column_width,
    ends_sentence,
    fitting_ruler,
    is_full,
)

_SHARE_OF_BROKEN_LINE: Final = 0.3  # of a line that breaks a sentence; the words that it divided may have been joined
_PRINT_INDENT: Final = 2  # columns before the first line of a paragraph in print
_FEWEST_SPACED_LINES: Final = 4  # lines that break inside a sentence before a blank line, where the space between lines became one
_MOST_GAPS: Final = 8  # blank lines in all, for each of them


def printed_blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    """Join the lines of print, with heads, lists and page numbers among the paragraphs; empty if the text is not print."""
    measure = column_width(text, lines)
    if not measure:
        return []
    ruler = fitting_ruler(text, lines)
    blocks: list[Block] = []
    for i, line in enumerate(lines):
        joins = (
            i > 0
            and (not line.gap or _is_inside(text, lines, blocks[-1], line, ruler))
            and not _ends_above(text, lines[i - 1], line, ruler)
        )
        if joins and _goes_on(text, lines, i, measure):
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].first, i)
        else:
            blocks.append(new_block((line.start, line.end, i, i)))
    held = sum([block.end - block.start for block in blocks if block.last > block.first])
    widths = [line.end - line.start for line in lines]
    # Of heads, lists and what was written above them, the lines are shorter or longer.
    return blocks if 2 * held > sum([width for width in widths if measure < 2 * width and width <= measure + LONGER_THAN_WRAPPED]) else []


def _is_inside(text: str, lines: Sequence[Line], block: Block, line: Line, ruler: Ruler) -> bool:
    """Return True if a blank line is the end of a column or a page: inside a paragraph that an indent opens, or a sentence."""
    if block.last > block.first and lines[block.first].indent >= _PRINT_INDENT:
        return True
    above = lines[block.last]
    return breaks_inside(text, above, line) and not ruler.has_room(text, above, line)


def _ends_above(text: str, above: Line, line: Line, ruler: Ruler) -> bool:
    """Return True if the line above ends its paragraph: it ends a sentence, and the next word would have fitted."""
    return ends_sentence(text, above) and not text[line.start].islower() and ruler.has_room(text, above, line)


def _goes_on(text: str, lines: Sequence[Line], i: int, measure: int) -> bool:
    """Return True if a line of print continues the one above it; a short one without a stop, such as a byline, does not."""
    line = lines[i]
    above = lines[i - 1]
    if line.indent >= (_PRINT_INDENT if line.gap else PARAGRAPH_INDENT):
        return False
    if text[above.end - 1] in SENTENCE_ENDS and (line.gap or line.indent >= above.indent + _PRINT_INDENT):
        return False
    if breaks_inside(text, above, line):
        # A headline on two lines, not an author and an address.
        heading = (above.gap or i == 1) and (i + 1 == len(lines) or lines[i + 1].gap) and "@" not in text[line.start : line.end]
        if (
            heading
            or text[above.start : above.end].rstrip(QUOTES)[-1:] == ","
            or above.indent >= _PRINT_INDENT
            or text[above.start].islower()
            or above.end - above.start > _SHARE_OF_BROKEN_LINE * measure
        ):
            return True
    if not is_full(text, above, line, measure) or line.end - line.start > SHARE_OF_LONGEST_LINE * measure:
        return False
    if text[line.start].islower() or text[line.end - 1] in SENTENCE_ENDS:
        return True
    return i + 1 < len(lines) and not lines[i + 1].gap and is_full(text, line, lines[i + 1], measure)


def without_line_spacing(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines without their gaps if gaps are inside sentences as well, as between the widely spaced lines of a print."""
    broken = [b.gap for a, b in pairwise(lines) if breaks_inside(text, a, b)]
    inside = sum(broken)
    if inside < _FEWEST_SPACED_LINES or 2 * inside < len(broken) or _MOST_GAPS * inside < sum([line.gap for line in lines]):
        return lines
    return [evolve(line, gap=False) for line in lines]
