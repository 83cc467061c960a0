"""Sentences between paragraphs that were taken for crossheads: these end without a mark, or with a question mark."""

from __future__ import annotations

from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import BODY, State, where
from newsparse.lines.forms import Lead, Mark, Stamp

_STOPS: Final = frozenset(".。")
_AFTER_STOP: Final = "\"'”’»)」』 "
_LONGEST_LABEL: Final = 3  # words of a crosshead with a colon: "Pros:"
_HEADS: Final = frozenset((Lead.BULLET, Lead.DIGIT, Lead.ENTRY))


def keep_sentences(draft: DraftLabels) -> None:
    """Make paragraphs of crossheads that end with a full stop or a comma, or with a colon after several words, right below a paragraph.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "She walked to the pier.", "It was closed.", "So she wrote to the mayor:", "“Open it.”", "The lamps", "They are lit."
    >>> states = [State.PARAGRAPH, State.CROSSHEAD, State.CROSSHEAD, State.PARAGRAPH, State.CROSSHEAD, State.PARAGRAPH]
    >>> draft = draft_of(lines, states)
    >>> keep_sentences(draft)
    >>> where(draft.path, State.CROSSHEAD)
    [4]
    """
    path = draft.path
    for i in where(path, State.CROSSHEAD):
        if 0 < i < len(path) - 1 and path[i - 1] == State.PARAGRAPH and path[i + 1] in BODY and _is_sentence(draft, i):
            path[i] = State.PARAGRAPH


def _is_sentence(draft: DraftLabels, i: int) -> bool:
    """Whether a line ends like a sentence, or like one that goes on below it."""
    fact = draft.facts[i]
    if fact.words == 1 or fact.kind is not None or fact.stamp is not Stamp.NONE or fact.lead in _HEADS:
        return False
    if fact.mark is Mark.STOP:  # not "It is open!", which heads as well
        block = draft.blocks[i]
        line = draft.layout.text[block.start : block.end].rstrip(_AFTER_STOP)
        return line[-1:] in _STOPS and not fact.key[-1:].isdigit()
    return fact.mark is Mark.COMMA or (fact.mark is Mark.COLON and fact.words > _LONGEST_LABEL)
