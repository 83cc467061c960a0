"""The labels before they are corrected, with the facts that they were chosen by."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from newsparse.labelling.states import Path, State
from newsparse.layout import Block, Layout, lay_out
from newsparse.lines.facts import Facts, measure
from newsparse.lines.lexicon import Lexicon, lexicon_for


class DraftLabels(NamedTuple):
    """The labels of a text before they are corrected."""

    layout: Layout
    blocks: Sequence[Block]
    facts: Sequence[Facts]
    path: Path
    """The state of each block, changed in place."""
    lexicon: Lexicon
    headline_given: bool
    """Whether the caller said what the headline is."""
    settled: Collection[int] = ()
    """Blocks that were corrected before, which the corrections of the edges leave alone."""


def draft_of(lines: Sequence[str], states: Sequence[State]) -> DraftLabels:
    """A draft of English lines with their states: what the examples of corrections are made of.

    >>> draft_of(["The pier is open."], [State.PARAGRAPH]).path
    bytearray(b'\\x04')
    """
    from newsparse.knowledge import default_knowledge

    knowledge = default_knowledge()
    lexicon = lexicon_for(knowledge.language("en"), knowledge)
    layout = lay_out("\n".join(lines))
    return DraftLabels(layout, layout.blocks, [measure(line, lexicon) for line in lines], bytearray(states), lexicon, headline_given=False)
