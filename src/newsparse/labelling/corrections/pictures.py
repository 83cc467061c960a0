"""Pictures whose credit is a line of its own: above the caption, or below it at the top of the story."""

from __future__ import annotations

from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.facts.forms import PROSE, Lead, Shape
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.states import Path, State, where

_SHORTEST_CAPTION: Final = 4  # words
_LONGER_THAN_HEADS: Final = 7  # words of a line that is rather a caption than a crosshead
_MOST_CAPITALS: Final = 0.7  # share of its words that begin with a capital: titles and menus have more
_USUAL_CAPTION: Final = 27  # words: nine captions in ten are no longer (WIRE)
_TOP: Final = 16  # lines below the headline that may have the story's first picture
# Sorts of lines that may be a caption.
_TELLING: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.DATE_LINE, Shape.SENTENCE, Shape.SHORT_SENTENCE, Shape.PARAGRAPH))


def captions_below_credits(draft: DraftLabels) -> None:
    """Take a line without a full stop, right below a line that is a credit and above prose, for the caption of the picture.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open again.", "Getty Images", "Crowds came from early morning", "It was shut for two years, she said."
    >>> draft = draft_of(lines, [State.PARAGRAPH, State.INNER, State.INNER, State.PARAGRAPH])
    >>> captions_below_credits(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'CREDIT', 'CAPTION', 'PARAGRAPH']
    """
    facts, path = draft.facts, draft.path
    first, last = _story(path)
    for i in range(first, last):
        if not _is_credit(facts[i]) or path[i] in (State.HEADLINE, State.BYLINE) or State.CAPTION in (path[i - 1], path[i + 1]):
            continue
        below = facts[i + 1]
        heads = path[i + 1] == State.HEADLINE or (path[i + 1] == State.CROSSHEAD and below.words < _LONGER_THAN_HEADS)
        told = _may_tell(below) and not below.mark and not heads
        if told and facts[i + 2].shape in PROSE and not (_may_tell(facts[i - 1]) and not facts[i - 1].mark):
            path[i], path[i + 1] = State.CREDIT, State.CAPTION


def captions_above_credits(draft: DraftLabels) -> None:
    """Take a line right above a credit, between the headline and the start of the story, for the caption of its first picture."""
    facts, path = draft.facts, draft.path
    top = path.find(State.HEADLINE)
    body = where(path, State.PARAGRAPH)
    if top < 0 or not body or body[-1] < top:
        return
    for i in range(top + 3, min(top + _TOP, body[-1])):
        if _is_credit(facts[i]) and path[i] != State.BYLINE and not _is_source(facts[i]):
            above = i - 1
            fresh = not any(path[j] == State.PARAGRAPH for j in range(top, above))
            if fresh and _may_tell(facts[above]) and path[above] not in (State.BYLINE, State.STANDFIRST, State.HEADLINE):
                path[above], path[i] = State.CAPTION, State.CREDIT


def _story(path: Path) -> tuple[int, int]:
    """From the line below the headline, or the first paragraph, to the last line that may be above a picture."""
    body = where(path, State.PARAGRAPH)
    if not body:
        return 0, 0
    top = path.find(State.HEADLINE, 0, body[0])
    return max(1, top + 1 if top >= 0 else body[0]), min(body[-1], len(path) - 2)


def _is_credit(fact: Facts) -> bool:
    """Whether a line is a sure credit and nothing else."""
    return fact.shape == Shape.CREDIT and fact.kind is None


def _is_source(fact: Facts) -> bool:
    """Whether a line may name the agency that the story is from, rather than the picture: a single word."""
    return fact.words == 1


def _may_tell(fact: Facts) -> bool:
    """Whether a line may be the caption of a picture."""
    plain = fact.kind is None and fact.credit is None and fact.by is None and not fact.name and fact.quoted != "all"
    short = _SHORTEST_CAPTION <= fact.words <= _USUAL_CAPTION
    return (
        plain
        and short
        and fact.upper < _MOST_CAPITALS
        and "b" not in fact.signs
        and fact.shape in _TELLING
        and fact.lead in (Lead.CAPITAL, Lead.QUOTE)
    )
