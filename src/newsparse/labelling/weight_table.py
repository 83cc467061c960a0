"""Weights of evidence, packed so that one addition adds up all states at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from heapq import nlargest
from struct import Struct
from typing import Any, Final

from newsparse.labelling.states import State
from newsparse.memo import Memo
from newsparse.segment import Evidence, shared_evidence

Names = tuple[str, ...]
"""Names of evidence."""
Group = tuple[int, Names]
"""Evidence that occurs together, after its packed weight."""
Groups = tuple[Group, ...]
Row = tuple[int, ...]
"""A weight for each state."""
NOTHING: Final[Group] = (0, ())

# Weights are summed as one whole number, a field of 32 bits for each state: one addition adds up all
# states at once. Fields may be below zero; half a field is added to each before they are taken apart.
_BITS: Final = 32
_HALF: Final = 1 << (_BITS - 1)
FIELDS: Final = Struct("<10I")
# The state that the lowest four bits of a field name, and the fields without these bits.
_FROM: Final = bytes([15 - (byte & 15) for byte in range(256)])
_WORTH: Final = sum([((1 << (_BITS - 4)) - 1) << (_BITS * field) for field in range(10)])
_STATES: Final = range(len(State))
_FIELD: Final = (1 << _BITS) - 1
_ONES: Final = sum([1 << (_BITS * state) for state in _STATES])
# The number of reasons that a segment carries, and of sums that are cached: four times as many would answer only 1% more of the
# look-ups on new texts.
_REASONS: Final = 3
_KEPT: Final = 2048


class Table:
    """The fitted weights, ready for adding up; sums are cached.

    >>> made = Table({"any line": (0,) * 10}, [[0] * 10] * 10, [0] * 10, [0] * 10)
    >>> made.weighed(lambda which: (f"{which} line",))["any",]
    (0, ('any line',))
    """

    __slots__ = ("_alone", "_memos", "_reach", "_tagged", "end", "gains", "plain", "rows", "start", "steps")

    def __init__(self, evidence: Mapping[str, Row], order: Sequence[Sequence[int]], start: Sequence[int], end: Sequence[int]) -> None:
        self.plain = evidence
        # Each evidence's weights for all states, packed into one number.
        self.rows = {name: pack(row) for name, row in evidence.items()}
        self._memos: dict[object, Memo[Any, Group]] = {}
        # For each state, the weights of the steps to the others: times 16, the lowest four bits name the state; packed and lifted.
        self._tagged = tuple(pack([(weight << 4) + 15 - state for weight in row]) + LIFT for state, row in enumerate(order))
        self.steps = tuple((bytes([state]) * len(State), pack(row) + LIFT) for state, row in enumerate(order))
        # For each state and each other: by how much the other may be worse and still win by its steps.
        self.gains = tuple(tuple(max(a - b for a, b in zip(other, row, strict=True)) for other in order) for row in order)
        # The gains of each state, packed and raised; and the sign bits that are left if no other state is near enough.
        self._reach = tuple([pack(gain) + LIFT for gain in self.gains])
        self._alone = tuple([_HALF << (_BITS * state) for state in _STATES])
        self.start, self.end = pack(start) + LIFT, tuple(end)

    def weighed(self, name: Callable[..., Names]) -> Memo[Any, Group]:
        """Remember, for each set of arguments, the names that a function returns and their weight."""

        if name not in self._memos:

            def weigh(arguments: tuple[Any, ...]) -> Group:
                names = name(*arguments)
                return sum([self.rows.get(each, 0) for each in names]), names

            self._memos[name] = Memo(weigh, _KEPT)
        return self._memos[name]

    def ways(self, blocks: Iterable[int]) -> tuple[list[bytes], int]:
        """Find the best ways through the blocks.

        Args:
            blocks: for each block, the weight of its evidence for each state, packed.

        Returns:
            For each block, the best previous state of each state of the next; and the scores of the last block, packed and raised.
        """
        reach, alone, steps = self._reach, self._alone, self.steps
        back: list[bytes] = []
        ahead, packed, best = self.start, 0, 0
        for own in blocks:
            packed = ahead + own
            # A state that is much worse than the best cannot win by any step, and mostly the state that was best before is again the only
            # one that can. One sum compares all.
            top = packed >> _BITS * best & _FIELD
            if (packed + reach[best] - top * _ONES) & LIFT != alone[best]:
                here = FIELDS.unpack(packed.to_bytes(FIELDS.size, "little"))
                top = max(here)
                best = here.index(top)
                if (packed + reach[best] - top * _ONES) & LIFT != alone[best]:
                    came_from, ahead = self._step(here, best)
                    back.append(came_from)
                    continue
            came_from, ahead = steps[best]
            back.append(came_from)
        return back, packed

    def _step(self, here: Sequence[int], first: int) -> tuple[bytes, int]:
        """Find the best previous state for each state of the next block, and the scores of these ways above their common part.

        Args:
            here: the score of the best way to each state of this block, raised above zero.
            first: the state with the highest score.

        Returns:
            A state for each state of the next block; the scores, packed and raised above zero.
        """
        top, gains, tagged = here[first], self.gains[first], self._tagged
        live = [state for state in _STATES if top - here[state] <= gains[state]]
        # The lowest four bits name the state, and of equals the first wins.
        base = here[live[0]]
        best = reduce(_larger, [tagged[state] + (here[state] - base << 4) * _ONES for state in live])
        return best.to_bytes(FIELDS.size, "little")[::4].translate(_FROM), best >> 4 & _WORTH

    def why(self, groups: Iterable[Names], state: int) -> tuple[Evidence, ...]:
        """The strongest evidence of some groups for a state."""
        plain = self.plain
        found = [(plain[name][state], name) for names in groups for name in names if name in plain and plain[name][state] > 0]
        return tuple([shared_evidence(name, weight / 100) for weight, name in nlargest(_REASONS, found)])


def _larger(these: int, others: int) -> int:
    """The larger of each two fields, which differ by less than half a field."""
    # In the highest bit of each field: whether the first is not the smaller.
    chosen = ((these + LIFT - others & LIFT) >> (_BITS - 1)) * _FIELD
    return others ^ (these ^ others) & chosen


def pack(values: Sequence[int]) -> int:
    """Put a number for each state into one.

    >>> pack([1, 2]) + pack([3, 4]) == pack([4, 6])
    True
    """
    return sum([value << (_BITS * state) for state, value in enumerate(values)])


LIFT: Final = pack([_HALF] * len(State))
"""Added to every field of a sum to keep it positive, so that the sum can be taken apart."""
