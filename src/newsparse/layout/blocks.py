"""Blocks: groups of lines that belong together."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import frozen

from newsparse.layout.lines import Line, cut_lines

# Wire copy wraps at 60 to 72 columns (WIRE counts a mode of 60-64 for Reuters); a line
# width outside these bounds is not a hard wrap.
_NARROWEST_WRAP: Final = 40
_WIDEST_WRAP: Final = 100
# A paragraph opens with three spaces or more (dpa), four (Reuters) or a tab (ANPA).
PARAGRAPH_INDENT: Final = 3
# Below this share of full lines, the writer made the line breaks, not a machine.
_SHARE_OF_FULL_LINES: Final = 0.8
# Lines this much longer than the wrapping width were not wrapped at it.
_LONGER_THAN_WRAPPED: Final = 8
# Marks that end a sentence, and closing marks that can follow them.
_SENTENCE_ENDS: Final = '.!?"”»。！？．」』）'
# The lines of a bracket split over several lines: `(`, `Image:`, `Getty)`.
_MOST_BRACKET_LINES: Final = 3


class Block(NamedTuple):
    """Lines that belong together: a paragraph, a heading, a menu entry."""

    start: int
    """Offset of its first visible character."""
    end: int
    """Offset just past its last one."""
    first: int
    """Index of its first line in `Layout.lines`."""
    last: int
    """Index of its last line."""


@frozen
class Layout:
    """A text cut into lines and blocks."""

    text: str
    lines: tuple[Line, ...]
    """Every line that is not blank."""

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every block, in order; each line belongs to exactly one. Found on demand: agency copy is mostly read by its lines."""
        return tuple(_blocks(self.text, self.lines))


def lay_out(text: str) -> Layout:
    """Cut a text into lines and blocks.

    >>> lay_out("Pier reopens\\n\\nThe pier reopened.").blocks
    (Block(start=0, end=12, first=0, last=0), Block(start=14, end=32, first=1, last=1))
    """
    return Layout(text, tuple(cut_lines(text)))


def _blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    if not _is_wrapped(text, lines):
        return _join_split_brackets(text, [Block(line.start, line.end, i, i) for i, line in enumerate(lines)], lines)
    blocks: list[Block] = []
    for i, line in enumerate(lines):
        if i == 0 or line.gap or line.indent >= PARAGRAPH_INDENT:
            blocks.append(Block(line.start, line.end, i, i))
        else:
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].first, i)
    return blocks


def _join_split_brackets(text: str, blocks: list[Block], lines: Sequence[Line]) -> list[Block]:
    """Join the lines of a bracket that page code split: a line, `(`, `Image:`, `Getty)`."""
    joined: list[Block] = []
    i = 0
    while i < len(blocks):
        block = blocks[i]
        if text[block.end - 1] == "(":
            shut = _closing_block(text, blocks, lines, i)
            if shut is not None:
                if block.end - block.start == 1 and joined and not lines[block.first].gap:
                    block = joined.pop()
                block = Block(block.start, blocks[shut].end, block.first, blocks[shut].last)
                i = shut
        joined.append(block)
        i += 1
    return joined


def _closing_block(text: str, blocks: Sequence[Block], lines: Sequence[Line], i: int) -> int | None:
    """Return the block, at most three lines later, that closes the bracket."""
    for j in range(i + 1, min(len(blocks), i + 1 + _MOST_BRACKET_LINES)):
        if lines[blocks[j].first].gap or blocks[j].end - blocks[j].start > _NARROWEST_WRAP:
            return None
        if text[blocks[j].end - 1] == ")":
            return j
    return None


def _is_wrapped(text: str, lines: Sequence[Line]) -> bool:
    """Whether most line breaks are there only because the next word did not fit."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and b.indent < PARAGRAPH_INDENT]
    if not pairs:
        return False
    widths = [a.end - a.start + a.indent for a, _ in pairs]
    measure = sorted(widths)[len(widths) * 9 // 10]
    if not _NARROWEST_WRAP <= measure <= _WIDEST_WRAP:
        return False
    if 2 * sum([line.end - line.start > measure + _LONGER_THAN_WRAPPED for line in lines]) > len(pairs):
        return False
    least = measure - 3
    full = sum([width >= least or width + 1 + _next_word_width(text, b) > least for width, (_, b) in zip(widths, pairs, strict=True)])
    # A break at the end of a sentence is the writer's; a machine breaks anywhere.
    return full >= _SHARE_OF_FULL_LINES * len(pairs) and 2 * sum([text[a.end - 1] not in _SENTENCE_ENDS for a, _ in pairs]) >= len(pairs)


def _next_word_width(text: str, line: Line) -> int:
    """Count the columns that the line above would need for one more word, or character in scripts without spaces."""
    if _has_no_spaces(text[line.start]):
        return 1
    space = text.find(" ", line.start, line.end)
    return (space if space >= 0 else line.end) - line.start


def _has_no_spaces(letter: str) -> bool:
    """Whether a character's script puts no spaces between words: Chinese, Japanese."""
    return "\u2e80" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or "\uff00" <= letter <= "\uffef"
