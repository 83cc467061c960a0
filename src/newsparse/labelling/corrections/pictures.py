"""Pictures whose credit is a line of its own: above the caption, or below it at the top of the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import Path, State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Quoted, Shape, Sign

_SHORTEST_CAPTION: Final = 4  # words
_LONGEST_CREDIT: Final = 8  # words of a credit over a button
_BUTTONS: Final = frozenset(("hide caption", "toggle caption", "show caption"))
_LONGEST_CROSSHEAD: Final = 8  # words of a crosshead below a caption
_LONGER_THAN_HEADS: Final = 7  # words of a line that is rather a caption than a crosshead
_MOST_CAPITALS: Final = 0.7  # share of its words that begin with a capital: titles and menus have more
_USUAL_CAPTION: Final = 27  # words: nine captions in ten are no longer (WIRE)
_TOP: Final = 16  # lines below the headline that may have the story's first picture
_CAPTION_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.DATE_LINE, Shape.SENTENCE, Shape.SHORT_SENTENCE, Shape.PARAGRAPH))


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
        captioned = path[i + 1] == State.CAPTION or (path[i - 1] == State.CAPTION and facts[i - 1].words >= _SHORTEST_CAPTION)
        if not _is_credit(facts[i]) or path[i] in (State.HEADLINE, State.BYLINE) or captioned:
            continue
        below = facts[i + 1]
        heads = path[i + 1] == State.HEADLINE or (path[i + 1] == State.CROSSHEAD and below.words < _LONGER_THAN_HEADS)
        captions = _may_caption(below) and not below.mark and not heads
        if captions and _goes_on(facts, i + 2) and not (_may_caption(facts[i - 1]) and not facts[i - 1].mark):
            path[i], path[i + 1] = State.CREDIT, State.CAPTION
            if path[i - 1] == State.CAPTION:  # too short: a paper's name or a place below the byline
                path[i - 1] = State.FRONT if path.find(State.PARAGRAPH, 0, i) < 0 else State.INNER


def captions_above_credits(draft: DraftLabels) -> None:
    """Take a line right above a credit, between the headline and the start of the story, for the caption of its first picture."""
    facts, path = draft.facts, draft.path
    top = path.find(State.HEADLINE)
    body = where(path, State.PARAGRAPH)
    if top < 0 or not body or body[-1] < top:
        return
    for i in range(top + 2, min(top + _TOP, body[-1])):
        # The line right below the headline is rather a standfirst, unless the credit is in brackets.
        bracketed = Sign.BRACKET in facts[i].signs
        if (i > top + 2 or bracketed) and _is_credit(facts[i]) and path[i] != State.BYLINE and not _is_source(facts[i]):
            above_story = path.find(State.PARAGRAPH, top, i - 1) < 0
            kept = (State.BYLINE, State.HEADLINE) if bracketed else (State.BYLINE, State.HEADLINE, State.STANDFIRST)
            if above_story and _may_caption(facts[i - 1]) and path[i - 1] not in kept:
                path[i - 1], path[i] = State.CAPTION, State.CREDIT


def captions_over_buttons(draft: DraftLabels) -> None:
    """Make caption and credit of the two lines above a button that hides or shows the caption; the credit may be there once more below.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> credit = "Ann Poe/Harbour Public Radio"
    >>> lines = "The pier runs far out to sea.", credit, "hide caption", "toggle caption", credit
    >>> draft = draft_of(lines, [State.FRONT, State.BYLINE, State.FRONT, State.FRONT, State.BYLINE])
    >>> captions_over_buttons(draft)
    >>> [State(state).name for state in draft.path]
    ['CAPTION', 'CREDIT', 'FRONT', 'FRONT', 'CREDIT']
    """
    facts, path = draft.facts, draft.path
    for i in range(2, len(path)):
        credit = facts[i - 1]
        if facts[i].key not in _BUTTONS or not 0 < credit.words <= _LONGEST_CREDIT or credit.kind is not None or credit.mark:
            continue
        if path[i - 1] != State.HEADLINE and path[i - 2] != State.HEADLINE and _may_caption(facts[i - 2]):
            path[i - 2], path[i - 1] = State.CAPTION, State.CREDIT
            for j in range(i + 1, min(i + 3, len(path))):
                if facts[j].key == credit.key:
                    path[j] = State.CREDIT


def _goes_on(facts: Sequence[Facts], i: int) -> bool:
    """Whether prose is at a place, or below a short line there: a crosshead."""
    heads = not facts[i].mark and facts[i].kind is None and facts[i].words <= _LONGEST_CROSSHEAD
    return facts[i].shape in PROSE or (heads and i + 1 < len(facts) and facts[i + 1].shape in PROSE)


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


def _may_caption(fact: Facts) -> bool:
    """Whether a line may be the caption of a picture."""
    plain = fact.kind is None and fact.credit is None and fact.by is None and not fact.name and fact.quoted is not Quoted.ALL
    short = _SHORTEST_CAPTION <= fact.words <= _USUAL_CAPTION
    return (
        plain
        and short
        and fact.upper < _MOST_CAPITALS
        and Sign.BAR not in fact.signs
        and fact.shape in _CAPTION_SHAPES
        and fact.lead in (Lead.CAPITAL, Lead.QUOTE)
    )
