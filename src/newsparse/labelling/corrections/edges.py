"""The edges of the body: short lines above its first sentence and below its last one, which are no paragraphs."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, Lead, Mark, Sign
from newsparse.terms import Kind

_LONGEST_LINE: Final = 20  # words of a line without a full stop
_LONGEST_DATE: Final = 14  # words of a line that says when the story was published
_LONGEST_FURNITURE: Final = 40  # words of furniture
_FEWEST_SENTENCES: Final = 3  # paragraphs that end like sentences: they show how the story's do
_LEAST_SENTENCES: Final = 0.9  # their share of all paragraphs between the edges
_NEAR_TOP: Final = 2  # paragraphs of the body among which a date is above the story
_ENDS: Final = frozenset((Mark.STOP, Mark.QUESTION, Mark.COLON, Mark.ELLIPSIS))
# Kinds of furniture that may be whole sentences.
_NO_STORY: Final = frozenset((Kind.COPYRIGHT, Kind.PUBLISHED, Kind.NEWSLETTER, Kind.PAYWALL, Kind.SHARE, Kind.TAGS, Kind.OTHER))
# The same below a story; above it, they may introduce it.
_NO_STORY_BELOW: Final = _NO_STORY | {Kind.NOTICE, Kind.PROMOTION}


def drop_outer_lines(draft: DraftLabels) -> None:
    """Take lines without a full stop out of the body, above its first sentence and below its last, where paragraphs have one.

    Above are dates, sections and captions, below are links. A list below a colon, and one of facts with their labels, is the story's.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "Harbour news", "The pier is open.", "It is lit.", "It is long.", "Ferry fares to rise", "Mayor to resign"
    >>> draft = draft_of(lines, [State.PARAGRAPH] * 6)
    >>> drop_outer_lines(draft)
    >>> where(draft.path, State.PARAGRAPH)
    [1, 2, 3]
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if draft.headline_given or len(body) <= _FEWEST_SENTENCES:
        return
    above = list(takewhile(lambda i: _is_line(draft, i), body))
    below = list(takewhile(lambda i: _is_line(draft, i), body[: len(above) - 1 : -1] if above else reversed(body)))
    if not above and not below:
        return
    inside = body[len(above) : len(body) - len(below)]
    ended = sum([facts[i].mark in _ENDS for i in inside])
    if ended < _FEWEST_SENTENCES or ended < _LEAST_SENTENCES * len(inside):
        return
    for i in above:
        path[i] = State.FRONT
    if facts[inside[-1]].mark != Mark.COLON and 2 * sum([Sign.LABEL in facts[i].signs for i in below]) <= len(below):
        for i in below:
            path[i] = State.TAIL


def drop_outer_furniture(draft: DraftLabels) -> None:
    """Take out of the body a date above it, and notices and other furniture in whole sentences at its edges.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "Friday, May 3, 2024", "The pier is open.", "Copyright 2024 Elmford Press. All rights reserved."
    >>> draft = draft_of(lines, [State.PARAGRAPH] * 3)
    >>> drop_outer_furniture(draft)
    >>> where(draft.path, State.PARAGRAPH)
    [1]
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if draft.headline_given:
        return
    for i in body[: min(_NEAR_TOP, len(body) - 1)]:
        if i not in draft.settled and (_is_date(facts[i]) or _is_furniture(facts[i], _NO_STORY)):
            path[i] = State.FRONT
    for i in takewhile(lambda i: _is_furniture(facts[i], _NO_STORY_BELOW), body[:0:-1]):
        if i not in draft.settled:
            path[i] = State.TAIL


def drop_outer_crossheads(draft: DraftLabels) -> None:
    """Make furniture of crossheads that have no paragraph above or below them; a numbered one or a time heads what follows.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> draft = draft_of(("Harbour news", "The pier is open.", "Read more stories"), [State.CROSSHEAD, State.PARAGRAPH, State.CROSSHEAD])
    >>> drop_outer_crossheads(draft)
    >>> [State(state).name for state in draft.path]
    ['FRONT', 'PARAGRAPH', 'TAIL']
    """
    facts, path = draft.facts, draft.path
    first, last = path.find(State.PARAGRAPH), path.rfind(State.PARAGRAPH)
    for i in where(path, State.CROSSHEAD) if first >= 0 else ():
        if not first < i < last and i not in draft.settled and facts[i].lead in (Lead.CAPITAL, Lead.QUOTE, Lead.OTHER):
            path[i] = State.FRONT if i < first else State.TAIL


def _is_line(draft: DraftLabels, i: int) -> bool:
    """Whether a block is a line without a full stop, and no correction made it part of the story."""
    fact = draft.facts[i]
    plain = fact.mark == Mark.NONE and fact.words <= _LONGEST_LINE and fact.lead != Lead.BULLET and not fact.sentences
    return plain and i not in draft.settled


def _is_date(fact: Facts) -> bool:
    """Whether a line only says when."""
    return fact.stamp in DATED and fact.words <= _LONGEST_DATE and fact.mark == Mark.NONE and not fact.sentences


def _is_furniture(fact: Facts, kinds: frozenset[Kind]) -> bool:
    return fact.kind in kinds and fact.words <= _LONGEST_FURNITURE
