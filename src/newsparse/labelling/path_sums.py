"""Sums over all paths: the probability of each state of each block."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import exp
from operator import mul
from typing import Final

from newsparse.labelling.weight_table import FIELDS, LIFT, Table

_UNIT: Final = 100  # weights are in hundredths; a path whose weights add up to one more is e times likelier
# The least probability of a state by the block's own evidence: with it, every text has a path.
_LEAST: Final = -60.0
_HALF: Final = LIFT & 0xFFFFFFFF

# A text of more blocks than this is not a story: it is summed up in pieces, which takes less memory.
_MOST: Final = 20_000

Row = Sequence[float]
"""A number for each state."""


def marginals(made: Table, blocks: Iterator[int]) -> list[Row]:
    """The probability of each state of each block: the share of all paths that go through it."""
    rows: list[Row] = []
    while piece := list(islice(blocks, _MOST)):
        rows.extend(_sums(made, piece))
    return rows


def _sums(made: Table, blocks: Sequence[int]) -> list[Row]:
    """The probabilities for a text that is short enough to be summed up in one piece."""
    own = [_shares(apart(block + LIFT)) for block in blocks]
    steps = [[exp(weight / _UNIT) for weight in row] for row in [apart(packed) for _, packed in made.steps]]
    turned = list(zip(*steps, strict=True))
    here = _scaled(map(mul, _shares(apart(made.start)), own[0]))
    ahead = [here]
    for row in own[1:]:
        here = _scaled(sum(map(mul, here, column)) * each for column, each in zip(turned, row, strict=True))
        ahead.append(here)
    behind = _shares(made.end)
    found: list[Row] = [array("f", _scaled(map(mul, ahead[-1], behind)))]
    for before, row in zip(ahead[-2::-1], own[:0:-1], strict=True):
        after = list(map(mul, row, behind))
        behind = _scaled(sum(map(mul, step, after)) for step in steps)
        found.append(array("f", _scaled(map(mul, before, behind))))
    found.reverse()
    return found


def apart(packed: int) -> list[int]:
    """Take apart weights that were packed and lifted above zero."""
    return [field - _HALF for field in FIELDS.unpack(packed.to_bytes(FIELDS.size, "little"))]


def _shares(weights: Sequence[int]) -> list[float]:
    top = max(weights)
    return [exp(max(_LEAST, (weight - top) / _UNIT)) for weight in weights]


def _scaled(row: Iterable[float]) -> list[float]:
    values = list(row)
    total = sum(values)
    return [value / total for value in values]
