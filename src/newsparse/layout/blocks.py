"""Blocks: groups of lines that belong together."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from attrs import frozen

from newsparse.layout.block import Block, new_block
from newsparse.layout.large_type import join_large_type
from newsparse.layout.lines import Line, cut_lines
from newsparse.layout.measure import NARROWEST_WRAP, PARAGRAPH_INDENT, ends_sentence, has_room, wrapping_width
from newsparse.layout.printed import printed_blocks, without_line_spacing

# The lines of a bracket split over several lines: `(`, `Image:`, `Getty)`.
_MOST_BRACKET_LINES: Final = 3


@frozen
class Layout:
    """A text cut into lines and blocks."""

    text: str
    lines: tuple[Line, ...]  # every line that is not blank

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every block, in order; each line belongs to exactly one. Found on demand: agency copy is mostly read by its lines."""
        return tuple(_blocks(self.text, self.lines))


def lay_out(text: str) -> Layout:
    """Cut a text into lines and blocks."""
    return Layout(text, tuple(cut_lines(text)))


def _blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    lines = without_line_spacing(text, lines)
    measure = wrapping_width(text, lines)
    if not measure:
        single = [new_block((line.start, line.end, i, i)) for i, line in enumerate(lines)]
        printed = printed_blocks(text, lines)
        return join_large_type(text, printed or _join_split_brackets(text, single, lines), lines, printed=bool(printed))
    firsts = [i for i, line in enumerate(lines) if line.gap or line.indent >= PARAGRAPH_INDENT or not i]
    pairs = enumerate(pairwise(lines), 1)
    # A machine fills its lines; a headline, a byline or a credit ends before that.
    short = [i for i, (a, b) in pairs if has_room(text, a, b, measure) and not (text[b.start].islower() or ends_sentence(text, a))]
    cuts = {*firsts, *short, *([1] if _is_loud(text, lines[0], lines[1]) else ())}
    blocks = [new_block((lines[i].start, lines[end - 1].end, i, end - 1)) for i, end in pairwise((*sorted(cuts), len(lines)))]
    return join_large_type(text, blocks, lines, printed=True)


def _is_loud(text: str, line: Line, below: Line) -> bool:
    """Return True if a line in capitals is a headline: it has no margin, but the lines below it have one, and small letters."""
    apart = text[line.start - 1 : line.start] in ("", "\n") and text[below.start - 1] == " "  # indents leave out the text's margin
    return apart and text[line.start : line.end].isupper() and not text[below.start : below.end].isupper()


def _join_split_brackets(text: str, blocks: list[Block], lines: Sequence[Line]) -> list[Block]:
    """Join the lines of a bracket that page code split: a line, `(`, `Image:`, `Getty)`."""
    if True not in [text[end - 1] == "(" for _, end, _, _ in blocks]:
        return blocks  # most texts
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
        if lines[blocks[j].first].gap or blocks[j].end - blocks[j].start > NARROWEST_WRAP:
            return None
        if text[blocks[j].end - 1] == ")":
            return j
    return None
