"""The best path through a story's order: one state for every block, by the evidence of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import add

from newsparse.labelling.states import Path
from newsparse.labelling.weight_table import FIELDS, Table, make_table


@lru_cache(maxsize=1)
def table() -> Table:
    """The table of weights; read when a text is first labelled."""
    from newsparse.labelling.choosing import path_weights
    from newsparse.labelling.groups import WEIGHTS

    return make_table({**path_weights.EVIDENCE, **WEIGHTS}, path_weights.ORDER, path_weights.START, path_weights.END, path_weights.WORDS)


def best_path(made: Table, blocks: Iterable[int]) -> Path:
    """The states of the blocks on the best path.

    Args:
        made: the table of weights.
        blocks: for each block, what the evidence says for each state, packed.

    >>> from newsparse.labelling.weight_table import pack
    >>> made = make_table({}, [[0] * 10] * 10, [0] * 10, [0] * 10)
    >>> best_path(made, map(pack, [(5, 0, 0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 9, 0, 0, 0, 0, 0)]))
    bytearray(b'\\x00\\x04')
    """
    step, apart, size = made.step, FIELDS.unpack, FIELDS.size
    ahead = made.start
    here: Sequence[int] = ()
    back: list[bytes] = []
    for own in blocks:
        here = apart((ahead + own).to_bytes(size, "little"))
        came_from, ahead = step(here)
        back.append(came_from)
    if not here:
        return bytearray()
    here = list(map(add, here, made.end))
    state = here.index(max(here))
    path = bytearray([state])
    for came_from in reversed(back[:-1]):
        state = came_from[state]
        path.append(state)
    path.reverse()
    return path
