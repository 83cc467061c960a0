"""A story that goes on below an advertisement or a picture set into it, although only a sentence is left."""

from __future__ import annotations

from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import FURNITURE, State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, FoundBy, Lead, Mark, Shape
from newsparse.terms import Kind

_SENTENCES: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.SHORT_SENTENCE))
_SHORTEST: Final = 5  # words of a sentence that goes on
_MOST_BETWEEN: Final = 4  # lines of furniture between two sentences of the story
# Kinds of furniture that end a story.
_LAST: Final = frozenset((Kind.COMMENTS, Kind.COPYRIGHT, Kind.BIOGRAPHY, Kind.END_MARK, Kind.SIGN_OFF, Kind.TAGS, Kind.CONTACT))


def keep_continued_story(draft: DraftLabels) -> None:
    """Make a paragraph of a sentence about the story, one that has a longer word of it, right below an advertisement or a picture.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier in Elmford is open again.", "Advertisement", "Elmford paid for the pier.", "Menu", "Ferry fares", "It is dear."
    >>> draft = draft_of(lines, [State.PARAGRAPH, *[State.TAIL] * 5])
    >>> keep_continued_story(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'INNER', 'PARAGRAPH', 'TAIL', 'TAIL', 'TAIL']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if not body:
        return
    common = draft.lexicon.function_words
    story = {stem for i in body for stem in facts[i].stems if stem not in common}
    above = body[0]  # the last line of the story above
    for i in range(body[0] + 1, len(path)):
        if path[i] not in FURNITURE:
            above = i
        elif i > body[-1] and (facts[i].kind in _LAST or i - above > _MOST_BETWEEN or facts[i].by or facts[i].name):
            return
        elif i - above <= _MOST_BETWEEN and _tells(facts[i]) and not story.isdisjoint(facts[i].stems):
            inset = path[i - 1] in (State.CAPTION, State.CREDIT) or (
                facts[i - 1].kind is Kind.ADVERTISEMENT and facts[i - 1].found_by is FoundBy.LINE
            )
            if inset:
                path[above + 1 : i] = bytes([State.INNER if state in FURNITURE else state for state in path[above + 1 : i]])
                path[i] = State.PARAGRAPH
                above = i


def _tells(fact: Facts) -> bool:
    """Whether a line is a plain sentence."""
    plain = fact.kind is None and not fact.by and fact.stamp not in DATED and not fact.has_link
    ends = fact.mark in (Mark.STOP, Mark.QUESTION) or bool(fact.quoted)
    return plain and ends and fact.shape in _SENTENCES and fact.words >= _SHORTEST and fact.lead in (Lead.CAPITAL, Lead.QUOTE, Lead.DIGIT)
