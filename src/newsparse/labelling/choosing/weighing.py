"""The weight of the evidence for each block, and of certainties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final

from newsparse.labelling.evidence.certainties import COMMENTED, FOLLOWS, IS_HEADLINE, OPENS, STORY, certainty_among_few
from newsparse.labelling.evidence.neighbours import Surroundings
from newsparse.labelling.evidence.readings import LineReading
from newsparse.labelling.weight_table import Groups, Names, Table

_WEIGHT: Final = itemgetter(0)
_NAMES: Final = itemgetter(1)
# Texts of more blocks than this are no stories: their segments name only their own evidence.
_MOST_EXPLAINED: Final = 20_000
# Among a few blocks there is no densest prose to go by: sentences are paragraphs, short lines hardly, furniture words furniture.
_FEW_BLOCKS: Final = 8


def weigh(
    around: Surroundings,
    readings: Sequence[LineReading],
    made: Table,
    groups: list[Groups],
    grouped: Mapping[int, Names],
    opens: int,
    top: int,
) -> Iterator[int]:
    """Sum the weights for each state of each block, packed; *groups* takes the evidence, if there are few enough blocks.

    A dateline *opens* the story, and none of the story is above its *top*.
    """
    few = len(readings) <= _MOST_EXPLAINED
    bare = len(readings) <= _FEW_BLOCKS
    headline = around.headline
    for i, evidence in enumerate(zip(*around.groups(made), strict=False)):
        total = readings[i].weight + sum(map(_WEIGHT, evidence))
        if i in grouped:
            sure = sum([made.rows[name] for name in grouped[i]])
            total += sure
        elif bare:
            total += certainty_among_few(readings[i].facts)
        if few:
            groups.append((*evidence, (sure, grouped[i])) if i in grouped else evidence)
        if i == headline:
            total += IS_HEADLINE
        if opens >= 0 and opens <= i <= opens + 1:
            total += OPENS if i == opens else FOLLOWS
        elif i < top:
            total -= STORY
        elif i >= around.thread:
            total += COMMENTED
        yield total
