"""Decks and standfirsts below the headline, known by the dateline, the byline or the rest of the head that follows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.states import BODY, FURNITURE, Path, State
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, PROSE, Mark, Shape, Sign

_LONGEST_DECK: Final = 25  # words: one or two lines of a column rather than a paragraph
_MOST_DECKS: Final = 3
_LONGEST_STANDFIRST: Final = 60  # words of a standfirst of whole sentences
_SHORTEST_STANDFIRST: Final = 10  # words of one without a full stop
_MOST_BETWEEN: Final = 6  # lines of furniture, bylines and captions between a headline and its standfirst
_BETWEEN: Final = frozenset((State.BYLINE, State.CAPTION, State.CREDIT))
_DECK_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE))
_PLAIN_SIGNS: Final = frozenset((Sign.LABEL, Sign.BRACKET))  # of a standfirst


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


def raise_standfirst(facts: Sequence[Facts], path: Path, lead: int) -> None:
    """Make a standfirst of the line below the headline that a byline, a date, furniture or a picture parts from the body.

    Right below the headline it may lack a full stop, and may have been taken for the first paragraph; below other lines of the
    head it is sentences.

    Args:
        facts: the facts of each block.
        path: the state of each block, changed in place.
        lead: the block with the dateline, which is a paragraph; -1 for none.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "Pier reopens", "It was closed for two years, and people missed it.", "By Ann Poe", "The pier is open.", "It is lit."
    >>> draft = draft_of(lines, [State.HEADLINE, State.PARAGRAPH, State.BYLINE, State.PARAGRAPH, State.PARAGRAPH])
    >>> raise_standfirst(draft.facts, draft.path, -1)
    >>> State(draft.path[1]).name
    'STANDFIRST'
    """
    top = path.find(State.HEADLINE)
    if top < 0 or State.STANDFIRST in path:
        return
    body = path.find(State.PARAGRAPH, top)
    for i in range(top + 1, min(body, top + 2 + _MOST_BETWEEN)):
        fact = facts[i]
        if path[i] == State.FRONT and _is_standfirst(fact, facts[top].key, below=i == top + 1):
            path[i] = State.STANDFIRST
            return
        if path[i] not in _BETWEEN and fact.kind is None and fact.stamp not in DATED:
            return
    if body == top + 1 and body != lead and _may_stand_first(facts[body]) and _head_goes_on(facts, path, body + 1):
        path[body] = State.STANDFIRST


def _may_stand_first(fact: Facts) -> bool:
    """Whether a paragraph is as short as a standfirst, and nothing follows a colon at its end."""
    return fact.words <= _LONGEST_STANDFIRST and fact.mark != Mark.COLON


def _head_goes_on(facts: Sequence[Facts], path: Path, start: int) -> bool:
    """Whether a byline or a date is in the lines from a place on to the next paragraph, none of them in the body."""
    end = path.find(State.PARAGRAPH, start)
    if end > start and path[start] == State.BYLINE:
        return True
    between = range(start, end) if 0 < end - start <= _MOST_BETWEEN else ()
    if any(path[i] == State.CROSSHEAD for i in between):
        return False
    return any(path[i] == State.BYLINE or (path[i] in FURNITURE and facts[i].stamp in DATED) for i in between)


def _is_standfirst(fact: Facts, headline: str, *, below: bool) -> bool:
    """Whether a line may be a standfirst: sentences, or a longer line, that neither repeat the headline nor say who, when or where."""
    if fact.kind is not None or not _PLAIN_SIGNS.issuperset(fact.signs) or fact.credit is not None or fact.by is not None:
        return False
    if headline in fact.key or fact.key in headline or fact.opener:
        return False
    if fact.shape in PROSE:
        return fact.words <= _LONGEST_STANDFIRST
    return (
        below
        and fact.shape in _DECK_SHAPES
        and fact.stamp not in DATED
        and fact.words >= _SHORTEST_STANDFIRST
        and Sign.BRACKET not in fact.signs
    )
