"""Blocks that were run together without a space: "The pier is open.The ferry is not."."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# open.The   open.”The   open.“We      not "U.S.The", "example.Com" or a name of a file
_GLUED: Final = pattern(r"(?<=\p{Ll}{2}|\d{2}|\p{Ll}[)])[.!?][”\"’»)]?(?=[“„«]?\p{Lu}[\p{Ll}’' ])")
# fallsBy Harriet LoweThe      where a headline or a byline ends
_JOINT: Final = pattern(r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}*+\s)")
_NAME_PREFIX: Final = pattern(r"(?:^|[\s(“\"])(?:Mac|Mc|De|Di|La|Le|Van|Fitz|O)$")
_FEWEST: Final = 3
_LONGEST_LINE: Final = 400  # characters; blocks that were run together make lines that no paragraph has
_LONGEST_HEAD: Final = 300
_MOST_JOINTS: Final = 4


def has_long_line(text: str) -> bool:
    """Whether a line is longer than a paragraph."""
    return max(map(len, text.splitlines(keepends=True)), default=0) >= _LONGEST_LINE


def glued_blocks(text: str) -> list[Edit]:
    """Set blank lines between blocks that were run together; none if fewer than three sentences show it.

    >>> story = "Pier opensThe pier is open.The ferry is not.Nobody knows why.It is late."
    >>> [edit.start for edit in glued_blocks(story * 6)[:3]]
    [10, 27, 44]
    """
    edits: list[Edit] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if len(line) >= _LONGEST_LINE:
            edits += _glued(text, start, start + len(line), headed=not text[:start].strip())
        start += len(line)
    return edits


def _glued(text: str, start: int, end: int, *, headed: bool) -> list[Edit]:
    stops = [found.end() for found in _GLUED.finditer(text, start, end)]
    if len(stops) < _FEWEST:
        return []
    head = min(stops[0], start + _LONGEST_HEAD)
    joints = [found.start() for found in _JOINT.finditer(text, start, head)] if headed else []
    joints = [at for at in joints if not _NAME_PREFIX.search(text, max(start, at - 5), at)]
    return [Edit(at, at, "\n\n") for at in sorted({*joints[:_MOST_JOINTS], *stops})]
