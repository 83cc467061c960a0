"""The best path through a story's order: one state for every block, by the evidence of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import repeat
from operator import add
from struct import Struct
from typing import Final, TypeVar

from newsparse.segment import Evidence

_K = TypeVar("_K")
_V = TypeVar("_V")

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


class Table:
    """The fitted weights, ready for adding up; what it has added up once it remembers."""

    __slots__ = ("end", "gains", "loudest", "order", "plain", "reasons", "rows", "start", "sums")

    def __init__(
        self, evidence: dict[str, tuple[int, ...]], order: Sequence[Sequence[int]], start: Sequence[int], end: Sequence[int]
    ) -> None:
        self.plain = evidence
        # Each evidence's weights for all states, packed into one number.
        self.rows = {name: sum((weight + _ZERO) << (_BITS * state) for state, weight in enumerate(row)) for name, row in evidence.items()}
        # For each state, the weights of the steps to the others, times 16: the lowest four bits name the state.
        self.order = tuple(tuple(weight << 4 for weight in row) for row in order)
        # For each state and each other: how far the other may lie behind and still win by its steps.
        self.gains = tuple(tuple(max(a - b for a, b in zip(other, row, strict=True)) for other in order) for row in order)
        self.start, self.end = tuple(start), tuple(end)
        self.sums: dict[tuple[str, ...], tuple[int, int]] = {}
        self.loudest: dict[tuple[tuple[str, ...], int], tuple[tuple[int, str], ...]] = {}
        self.reasons: dict[tuple[tuple[int, str], ...], tuple[Evidence, ...]] = {}

    def total(self, names: tuple[str, ...]) -> tuple[int, int]:
        """The sum of the packed rows of some evidence, and how many rows it holds."""
        known = self.sums.get(names)
        if known is None:
            rows = self.rows
            found = [rows[name] for name in names if name in rows]
            known = keep(self.sums, names, (sum(found), len(found)))
        return known

    def why(self, groups: Iterable[tuple[str, ...]], state: int) -> tuple[Evidence, ...]:
        """The evidence of some groups that speaks loudest for a state."""
        loud: list[tuple[int, str]] = []
        loudest = self.loudest
        for names in groups:
            known = loudest.get((names, state))
            loud += self._loudest(names, state) if known is None else known
        loud.sort(reverse=True)
        key = tuple(loud[:_REASONS])
        made = self.reasons.get(key)
        return keep(self.reasons, key, tuple([Evidence(name, weight / 100) for weight, name in key])) if made is None else made

    def _loudest(self, names: tuple[str, ...], state: int) -> tuple[tuple[int, str], ...]:
        plain = self.plain
        found = sorted(((plain[name][state], name) for name in names if name in plain and plain[name][state] > 0), reverse=True)
        return keep(self.loudest, (names, state), tuple(found[:_REASONS]))


# Reasons that a segment carries; sums and reasons that are remembered at a time.
_REASONS: Final = 3
_KEPT: Final = 8192


def keep(memory: dict[_K, _V], key: _K, value: _V) -> _V:
    """Remember a value in a memory that starts anew when it is full.

    >>> keep({}, "a", 1)
    1
    """
    if len(memory) >= _KEPT:
        memory.clear()
    memory[key] = value
    return value


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
    return Table(dict(evidence), order, start, end)


def scores(made: Table, names: Iterable[str]) -> tuple[int, ...]:
    """Sum the weights of evidence for each state, in hundredths; unknown evidence counts nothing."""
    rows = made.rows
    found = [rows[name] for name in names if name in rows]
    return tuple(unpack(sum(found), len(found)))


def unpack(total: int, count: int) -> list[int]:
    """Take a sum of packed rows apart."""
    zero = count * _ZERO
    return [field - zero for field in _FIELDS.unpack(total.to_bytes(_FIELDS.size, "little"))]


def best_path(made: Table, blocks: Iterable[Sequence[int]]) -> list[int]:
    """The states of the blocks on the best path.

    Args:
        made: the table of weights.
        blocks: for each block, what the evidence says for each state.

    >>> made = make_table({}, [[0] * 10] * 10, [0] * 10, [0] * 10)
    >>> best_path(made, [(5, 0, 0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 9, 0, 0, 0, 0, 0)])
    [0, 4]
    """
    order, gains = made.order, made.gains
    here: list[int] = []
    back: list[bytes] = []
    for own in blocks:
        if not here:
            here = list(map(add, made.start, own))
            continue
        top = max(here)
        first = here.index(top)
        # A state too far behind the first cannot catch up by any step: mostly one or two are left.
        live = [state for state, value, gain in zip(_STATES, here, gains[first], strict=True) if top - value <= gain]
        if len(live) == 1:
            back.append(_FROM[first])
            here = [top + (step >> 4) + value for step, value in zip(order[first], own, strict=True)]
            continue
        steps = [map(add, order[state], repeat((here[state] << 4) + 15 - state)) for state in live]
        tops = list(map(max, *steps))
        back.append(bytes([15 - (value & 15) for value in tops]))
        here = [(value >> 4) + more for value, more in zip(tops, own, strict=True)]
    if not here:
        return []
    here = list(map(add, here, made.end))
    path = [here.index(max(here))]
    for came_from in reversed(back):
        path.append(came_from[path[-1]])
    path.reverse()
    return path


_STATES: Final = tuple(range(len(State)))
_FROM: Final = tuple(bytes([state]) * len(State) for state in _STATES)
