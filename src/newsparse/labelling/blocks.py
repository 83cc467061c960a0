"""The blocks to label: what the envelope leaves, credits parted from what is glued to them and joined with their marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from newsparse.layout import Block, Layout, first_visible, last_visible
from newsparse.lines.credit_names import is_names
from newsparse.lines.lexicon import Lexicon, folded_line
from newsparse.patterns import pattern
from newsparse.segment import Segment

# ... May 1, 2024. /CFPOfficials said      an agency's name may follow, with the next sentence right after it
_GLUED: Final = pattern(r"[.!?…][”\"’')]?\s?/\s?(?=\p{Lu})")
# The longest name of an agency in a credit, with its picture word: "Anadolu Agency Photo".
_LONGEST_NAME: Final = 30
_PICTURE: Final = (" photo", " photos", " file photo")
_LONGEST_MARK: Final = 30  # characters of a credit's mark on a line of its own
_LONGEST_LINE: Final = 60  # characters of the line below it, which says whose picture it is


def free_blocks(layout: Layout, pins: Sequence[Segment]) -> list[Block]:
    """The blocks, or what is left of them, that the envelope is not certain of."""
    if not pins:
        return list(layout.blocks)
    text = layout.text
    free: list[Block] = []
    if _cover(text, pins):
        return free  # most agency copy
    k = 0
    for block in layout.blocks:
        start = block.start
        while k < len(pins) and pins[k].span.end <= start:
            k += 1
        j = k
        while j < len(pins) and pins[j].span.start < block.end:
            _add(layout, free, block, start, pins[j].span.start)
            start = max(start, pins[j].span.end)
            j += 1
        _add(layout, free, block, start, block.end)
    return free


def _cover(text: str, pins: Sequence[Segment]) -> bool:
    """Whether only white space is between the pins."""
    done = 0
    for pin in pins:
        span = pin.span
        if text[done : span.start].strip():
            return False
        done = max(done, span.end)
    return not text[done:].strip()


def _add(layout: Layout, free: list[Block], block: Block, start: int, end: int) -> None:
    first, last = first_visible(layout.text, start, end), last_visible(layout.text, start, end)
    if start > block.start and first < last:  # before the text of a line, a quoted e-mail has a mark
        at = bisect_right(layout.lines, first, block.first, block.last, key=attrgetter("end"))
        first = max(first, layout.lines[at].start)
    if first < last:
        free.append(Block(first, last, block.first, block.last))


def join_marks(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """Join a line that is a credit's mark with the line below that says whose picture it is: "Photo:", "Ann Poe".

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> rows = "The pier on Friday.", "Photo:", "Ann Poe"
    >>> text = chr(10).join(rows)
    >>> lines = [Block(0, 19, 0, 0), Block(20, 26, 1, 1), Block(27, 34, 2, 2)]
    >>> joined = join_marks(text, lines, lexicon_for(default_knowledge().language("en"), default_knowledge()))
    >>> [text[block.start : block.end] for block in joined] == [rows[0], "Photo:" + chr(10) + "Ann Poe"]
    True
    """
    joined: list[Block] = []
    for block in blocks:
        above = joined[-1] if joined else None
        if (
            above is not None
            and above.end - above.start <= _LONGEST_MARK
            and block.end - block.start <= _LONGEST_LINE
            and text[above.end - 1] in ":：©"
            and folded_line(text[above.start : above.end]) in lexicon.mark_phrases
            and is_names(text[block.start : block.end])
        ):
            joined[-1] = Block(above.start, block.end, above.first, block.last)
        else:
            joined.append(block)
    return joined


def part_glued_credits(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """Split a caption with its credit from the sentence glued to the agency's name.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> line = "The pier on Friday. /CGTNOfficials came."
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> [line[block.start : block.end] for block in part_glued_credits(line, [Block(0, 40, 0, 0)], words)]
    ['The pier on Friday. /CGTN', 'Officials came.']
    """
    parted: list[Block] = []
    for block in blocks:
        end = _glued(text, block, lexicon) if "/" in text[block.start : block.end] else None
        if end is None:
            parted.append(block)
        else:
            rest = first_visible(text, end, block.end)
            parted += (Block(block.start, end, block.first, block.last), Block(rest, block.end, block.first, block.last))
    return parted


def _glued(text: str, block: Block, lexicon: Lexicon) -> int | None:
    """The offset at which the agency's name ends and a sentence begins; `None` if there is none."""
    for found in _GLUED.finditer(text, block.start, block.end):
        at = found.end()
        for end in range(min(block.end - 2, at + _LONGEST_NAME), at + 1, -1):
            if text[end].isupper() and (text[end + 1].islower() or text[end + 1] == " ") and text[end - 1].isalnum():
                name = folded_line(text[at:end])
                if name in lexicon.agencies or any(name.endswith(word) and name[: -len(word)] in lexicon.agencies for word in _PICTURE):
                    return end
    return None
