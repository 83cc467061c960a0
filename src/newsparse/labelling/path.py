"""The best path through a story's order: one state for every block, by the evidence of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from struct import Struct
from typing import Final, NamedTuple

# Weights are summed as one whole number per row, a field of 32 bits for each state: a sum of up to
# some thousand rows stays inside its field, and one addition adds up all states at once.
_BITS: Final = 32
_ZERO: Final = 1 << 18
_FIELDS: Final = Struct("<10I")


class State(IntEnum):
    """What a block can be on the way through a text; the order of the columns in the table of weights."""

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


class Table(NamedTuple):
    """The fitted weights, ready for adding up."""

    rows: dict[str, int]
    """Each evidence's weights for all states, packed into one number."""
    plain: dict[str, tuple[int, ...]]
    """The same, unpacked, in hundredths."""
    order: tuple[tuple[tuple[int, int], ...], ...]
    """For each state, the states it may follow with their weights."""
    start: tuple[int, ...]
    end: tuple[int, ...]


@lru_cache(maxsize=1)
def table() -> Table:
    """The table of weights; read when a text is first labelled."""
    from newsparse.labelling import weights

    return make_table(weights.EVIDENCE, weights.ORDER, weights.START, weights.END)


def make_table(evidence: dict[str, tuple[int, ...]], order: Sequence[Sequence[int]], start: Sequence[int], end: Sequence[int]) -> Table:
    """Pack weights for adding up.

    >>> made = make_table({"any line": (0,) * 10}, [[0] * 10] * 10, [0] * 10, [0] * 10)
    >>> scores(made, ["any line", "no such evidence"])
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    """
    rows = {name: sum((weight + _ZERO) << (_BITS * state) for state, weight in enumerate(row)) for name, row in evidence.items()}
    into = tuple(tuple((state, order[state][target]) for state in State if order[state][target] > _NEVER) for target in State)
    return Table(rows, dict(evidence), into, tuple(start), tuple(end))


# Below this the order forbids a step.
_NEVER: Final = -900


def scores(made: Table, names: Iterable[str]) -> tuple[int, ...]:
    """Sum the weights of evidence for each state, in hundredths; unknown evidence counts nothing."""
    rows = made.rows
    found = [rows[name] for name in names if name in rows]
    return unpack(sum(found), len(found))


def unpack(total: int, count: int) -> tuple[int, ...]:
    """Take a sum of packed rows apart."""
    zero = count * _ZERO
    return tuple([field - zero for field in _FIELDS.unpack(total.to_bytes(_FIELDS.size, "little"))])


def best_path(made: Table, blocks: Sequence[tuple[int, ...]]) -> list[int]:
    """The states of the blocks on the best path.

    Args:
        made: the table of weights.
        blocks: for each block, what the evidence says for each state.

    >>> made = make_table({}, [[0] * 10] * 10, [0] * 10, [0] * 10)
    >>> best_path(made, [(5, 0, 0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 9, 0, 0, 0, 0, 0)])
    [0, 4]
    """
    if not blocks:
        return []
    order = made.order
    here = [a + b for a, b in zip(made.start, blocks[0], strict=True)]
    back: list[bytes] = []
    for own in blocks[1:]:
        there: list[int] = []
        came = bytearray(len(here))
        for target, steps in enumerate(order):
            top, best = -(1 << 60), 0
            for state, weight in steps:
                value = here[state] + weight
                if value > top:
                    top, best = value, state
            there.append(top + own[target])
            came[target] = best
        back.append(bytes(came))
        here = there
    last = max(range(len(here)), key=lambda state: here[state] + made.end[state])
    path = [last]
    for came_from in reversed(back):
        path.append(came_from[path[-1]])
    path.reverse()
    return path
