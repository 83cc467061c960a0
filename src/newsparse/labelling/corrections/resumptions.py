"""A story that goes on below a teaser or an advertisement, although its paragraphs are short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.facts.forms import DATED, Lead, Mark, Shape
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.states import FURNITURE, Path, State, where
from newsparse.terms import Kind

_SENTENCES: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.SHORT_SENTENCE))
_MOST_TITLES: Final = 3  # titles of other stories in a teaser
_LONGEST_TITLE: Final = 16  # words of such a title
_FEWEST_SENTENCES: Final = 2  # sentences below a teaser


def keep_resumed_story(draft: DraftLabels) -> None:
    """Make paragraphs of two sentences or more, or of a quotation, right below a label with a few titles or an advertisement.

    A list of other stories has a title above each of its sentences; a story has at most a crosshead among several.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "It was open.", "Read also", "Ferry fares to rise", "Nobody was hurt.", "More rain", "The repairs begin at once.", "Menu"
    >>> draft = draft_of(lines, [State.PARAGRAPH, *[State.TAIL] * 6])
    >>> keep_resumed_story(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'INNER', 'INNER', 'PARAGRAPH', 'CROSSHEAD', 'PARAGRAPH', 'TAIL']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    last = body[-1] if body else len(path)
    while (resumed := _resumed(facts, path, last + 1)) is not None:
        start, run = resumed
        last = max(i for i in run if facts[i].shape in _SENTENCES)
        for i in range(body[-1] + 1, last + 1):
            if path[i] in FURNITURE:
                path[i] = (
                    State.INNER if i < start and i not in run else State.PARAGRAPH if facts[i].shape in _SENTENCES else State.CROSSHEAD
                )
        body.append(last)


def _resumed(facts: Sequence[Facts], path: Path, first: int) -> tuple[int, Sequence[int]] | None:
    """Where a story goes on below a teaser, and its lines from a place on, also those above the teaser; `None` if it does not."""
    above = _quotations(facts, path, first)
    teaser = first + len(above)
    start = _below_teaser(facts, teaser)
    if start is None:
        return None
    run = _run(facts, path, start)
    sentences = [i for i in run if facts[i].shape in _SENTENCES]
    if not sentences:
        return None
    linked = facts[teaser].how == "start"  # no sentence below belongs to a link on a line of its own
    least = 1 if facts[sentences[0]].quoted or (linked and facts[sentences[0]].sentences) else _FEWEST_SENTENCES
    if len(above) + len(sentences) < least or 3 * len(sentences) < 2 * len(run) or sentences[0] > start + linked:
        return None
    return start, [*above, *run]


def _quotations(facts: Sequence[Facts], path: Path, first: int) -> range:
    """The lines from a place on that are sentences with quotations, which only a story has."""
    end = first
    while end < len(path) and path[end] in FURNITURE and facts[end].shape in _SENTENCES and facts[end].quoted and _is_plain(facts[end]):
        end += 1
    return range(first, end)


def _below_teaser(facts: Sequence[Facts], i: int) -> int | None:
    """The line below a label and its titles, a link, or the word for an advertisement; `None` if a line is none of these."""
    if i >= len(facts) or facts[i].how not in ("line", "start"):
        return None
    if facts[i].how == "start":
        return i + 1 if facts[i].kind is Kind.RELATED and not facts[i].mark else None
    if facts[i].kind is Kind.ADVERTISEMENT:
        return i + 1
    if facts[i].kind is not Kind.RELATED:
        return None
    titles = 0
    while titles < _MOST_TITLES and i + titles + 1 < len(facts) and _is_title(facts[i + titles + 1]):
        titles += 1
    return i + titles + 1 if titles else None


def _is_title(fact: Facts) -> bool:
    """Whether a line may be the title of another story: neither a name nor a credit, which lists of whole stories have, too."""
    plain = fact.kind is None and not fact.name and not fact.by and fact.credit is None and fact.lead != Lead.BULLET
    return plain and fact.mark in (Mark.NONE, Mark.QUESTION) and 2 <= fact.words <= _LONGEST_TITLE


def _run(facts: Sequence[Facts], path: Path, start: int) -> range:
    """The lines from a place on that are neither furniture nor dated nor signed, and hold no address."""
    end = start
    while end < len(path) and path[end] in FURNITURE and _is_plain(facts[end]):
        end += 1
    return range(start, end)


def _is_plain(fact: Facts) -> bool:
    return fact.kind is None and not fact.by and fact.stamp not in DATED and "u" not in fact.signs and "h" not in fact.signs
