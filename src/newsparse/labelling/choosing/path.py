"""The best path through a story's order: one state for every block, by the evidence for all blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import add, itemgetter
from typing import Final

from newsparse.labelling.evidence.certainties import COMMENTED, FOLLOWS, IS_HEADLINE, OPENS, STORY, certainty_among_few, certainty_on_top
from newsparse.labelling.evidence.neighbours import Surroundings
from newsparse.labelling.evidence.readings import LineReading
from newsparse.labelling.states import Path
from newsparse.labelling.weight_table import FIELDS, Groups, Names, Table


@lru_cache(maxsize=1)
def table() -> Table:
    """The table of weights; read when a text is first labelled."""
    from newsparse.labelling.choosing import path_weights
    from newsparse.labelling.groups.rules import WEIGHTS

    return Table({**path_weights.EVIDENCE, **WEIGHTS}, path_weights.ORDER, path_weights.START, path_weights.END)


def best_path(made: Table, blocks: Iterable[int]) -> Path:
    """The states of the blocks on the best path.

    >>> from newsparse.labelling.weight_table import pack
    >>> made = Table({}, [[0] * 10] * 10, [0] * 10, [0] * 10)
    >>> best_path(made, map(pack, [(5, 0, 0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 9, 0, 0, 0, 0, 0)]))
    bytearray(b'\\x00\\x04')
    """
    back, packed = made.ways(blocks)
    if not back:
        return bytearray()
    here = list(map(add, FIELDS.unpack(packed.to_bytes(FIELDS.size, "little")), made.end))
    state = here.index(max(here))
    path = bytearray([state])
    for came_from in reversed(back[:-1]):
        state = came_from[state]
        path.append(state)
    path.reverse()
    return path


_WEIGHT: Final = itemgetter(0)
# Texts with more blocks than this are not stories: their segments name only their own evidence.
_MOST_EXPLAINED: Final = 20_000
# A few blocks have no densest prose: sentences are paragraphs, short lines rarely are, furniture words are furniture.
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
    """Sum the weights for each state of each block, packed, and add the evidence to *groups* unless there are too many blocks.

    *opens* is the block that a dateline opens, *top* the first block of the story.
    """
    few, count = len(readings) <= _MOST_EXPLAINED, len(readings)
    more = [-STORY] * top + [0] * (around.thread - top) + [COMMENTED] * (count - max(top, around.thread))
    if opens >= 0:
        more[opens : opens + 2] = (OPENS, FOLLOWS)[: count - opens]
    if around.headline >= 0:
        more[around.headline] += IS_HEADLINE
    if count and 0 not in grouped:
        more[0] += certainty_on_top(around.facts)
    if count <= _FEW_BLOCKS:
        for i, reading in enumerate(readings):
            if i not in grouped:
                more[i] += certainty_among_few(reading.facts)
    for i, (reading, evidence) in enumerate(zip(readings, around.groups(made), strict=False)):
        if i in grouped:
            evidence += ((sum([made.rows[name] for name in grouped[i]]), grouped[i]),)  # noqa: PLW2901
        if few:
            groups.append(evidence)
        yield reading.weight + sum(map(_WEIGHT, evidence)) + more[i]
