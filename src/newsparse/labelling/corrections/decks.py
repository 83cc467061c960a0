"""Decks below the headline, known by the dateline or byline that follows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.facts.forms import Shape
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.states import BODY, Path, State

_LONGEST_DECK: Final = 25  # words: one or two lines of a column rather than a paragraph
_MOST_DECKS: Final = 3
_DECK_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE))


def raise_decks(facts: Sequence[Facts], path: Path, lead: int) -> None:
    """Make decks of short lines without a full stop under the headline, if the lead has a dateline or a byline with "by"."""
    top = path.index(State.HEADLINE) + 1 if State.HEADLINE in path else lead
    if lead < 0 and top > 0:
        near = range(top, min(len(path), top + _MOST_DECKS))
        lead = next((i for i in near if (by := facts[i].by) is not None and by.opened and path[i] == State.BYLINE), -1)
    for i in range(top, min(lead, top + _MOST_DECKS)):
        plain = facts[i].shape in _DECK_SHAPES and not facts[i].stamp and not facts[i].signs and facts[i].words <= _LONGEST_DECK
        if not plain or path[i] not in (*BODY, State.FRONT, State.STANDFIRST):
            return
        path[i] = State.STANDFIRST
