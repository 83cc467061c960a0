"""The main prose of a text: the stretch with the most prose and the least else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Shape

# Shapes of lines that may be amid prose.
_MILD: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.SHORT_SENTENCE, Shape.CREDITED_LINE, Shape.LONG_LINE, Shape.CREDIT))


def densest_run(facts: Sequence[Facts]) -> tuple[int, int]:
    """First and last block of the run with the most prose and the least else.

    Words of prose count for it, every other line against it; the largest sum wins.
    """
    best = total = first = last = start = 0
    for i, fact in enumerate(facts):
        if fact.kind is not None:
            gain = -8
        elif (shape := fact.shape) in PROSE:
            gain = min(fact.words, 80)
        else:
            gain = -2 if shape in _MILD else -6
        if total <= 0:
            total, start = 0, i
        total += gain
        if total > best:
            best, first, last = total, start, i
    return first, last
