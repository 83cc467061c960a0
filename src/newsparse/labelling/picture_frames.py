"""Furniture on the line of a caption: the picture's place in its gallery before it, and links to buy the picture after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.layout import Block, first_visible, last_visible
from newsparse.patterns import pattern

# [1/3] A crane lifts ...    2 of 5 | Visitors walk ...
_COUNTER: Final = pattern(r"(?:\[\d{1,3}/\d{1,3}\]|\d{1,3}\sof\s\d{1,3}\s\|)(?=\s\S++(?:\s\S++){3})")
_LINKS: Final = ("Purchase Licensing Rights", "Acquire Licensing Rights", "Buy Photo", "hide caption", "toggle caption")
"""Links after a credit, as they are printed."""
_LONGEST_LINK: Final = 45  # characters from a link to the end of its line: "Purchase Licensing Rights, opens new tab"


def part_frames(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Split a caption from the picture's place in its gallery, and from the link after its credit.

    >>> line = "[1/3] The pier in Elmford on Friday. REUTERS/Ann Poe Purchase Licensing Rights, opens new tab"
    >>> for block in part_frames(line, [Block(0, len(line), 0, 0)]):
    ...     line[block.start : block.end]
    '[1/3]'
    'The pier in Elmford on Friday. REUTERS/Ann Poe'
    'Purchase Licensing Rights, opens new tab'
    """
    links = [link for link in _LINKS if link in text]
    parted: list[Block] = []
    for block in blocks:
        start, end = block.start, block.end
        counter = _COUNTER.match(text, start, end) if text[start] in "[0123456789" else None
        if counter is None and not links:
            parted.append(block)  # nearly all lines
            continue
        if counter is not None:
            parted.append(block._replace(end=counter.end()))
            start = first_visible(text, counter.end(), end)
        at = max([text.rfind(link, max(start, end - _LONGEST_LINK), end) for link in links], default=-1)
        if at > start:
            middle = last_visible(text, start, at)
            parted += (block._replace(start=start, end=middle), block._replace(start=at))
        else:
            parted.append(block._replace(start=start))
    return parted
