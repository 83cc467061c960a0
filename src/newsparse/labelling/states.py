"""The states of blocks on the way through a text."""

from __future__ import annotations

from enum import IntEnum
from itertools import compress
from typing import Final

Path = bytearray
"""A state for each block."""


class State(IntEnum):
    """The role of a block on the way through a text, in the order of the columns of the table of weights."""

    FRONT = 0
    HEADLINE = 1
    STANDFIRST = 2
    BYLINE = 3
    PARAGRAPH = 4
    CAPTION = 5
    CREDIT = 6
    CROSSHEAD = 7
    INNER = 8
    TAIL = 9


FURNITURE: Final = (State.FRONT, State.INNER, State.TAIL)
"""The states of furniture: before, inside and after the body."""
BODY: Final = (State.PARAGRAPH, State.CROSSHEAD)
"""The states of the body: its paragraphs and the headings between them."""


# For each state, a translation of a path that leaves nothing but that state above zero.
_ONLY: Final = tuple(bytes(state) + b"\1" + bytes(255 - state) for state in State)


def where(path: Path, state: int) -> list[int]:
    """The blocks that a path gives a state.

    >>> where(bytearray([State.PARAGRAPH, State.INNER, State.PARAGRAPH]), State.PARAGRAPH)
    [0, 2]
    """
    first = path.find(state)
    end = path.rfind(state) + 1
    return list(compress(range(first, end), path[first:end].translate(_ONLY[state]))) if end else []
