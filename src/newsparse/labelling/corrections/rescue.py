"""A body for texts in which the path finds none."""

from __future__ import annotations

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.evidence.main_prose import densest_run
from newsparse.labelling.states import State
from newsparse.lines.forms import RUNNING, FoundBy


def find_body(draft: DraftLabels) -> None:
    """Where no block is a paragraph, make paragraphs of the densest prose, and of all but furniture if the caller gave the headline.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> draft = draft_of(["The pier in Elmford is open again, said the mayor on Friday."], [State.TAIL])
    >>> find_body(draft)
    >>> State(draft.path[0]).name
    'PARAGRAPH'
    """
    facts, path = draft.facts, draft.path
    if State.PARAGRAPH in path:
        return
    first, last = densest_run(facts)
    for i, fact in enumerate(facts):
        dense = first <= i <= last and fact.shape in RUNNING and fact.found_by is not FoundBy.OWN_PHRASE
        if path[i] != State.HEADLINE and (dense or (draft.headline_given and fact.kind is None)):
            path[i] = State.PARAGRAPH
