"""Long lines without a sentence: markup and code, and rows of names to choose from."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import Mark
from newsparse.patterns import pattern

# <img src="https://stats.example/    <script>    <div style=
_TAG: Final = pattern(r"<(?:img|link|script|style|iframe|div|meta|input|form)\b", regex.IGNORECASE)
_SHORTEST_ROW: Final = 60  # words of a row of names: a sentence of so many has function words


def drop_lines_without_sentences(draft: DraftLabels) -> None:
    """Take out of the body markup that is left of a page, and long rows of names: no function word and no end of a sentence is in them.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open.", " ".join(["Elmford Quenby Stonewick"] * 20), '<img src="https://stats.example/1.gif" alt="">'
    >>> draft = draft_of(lines, [State.PARAGRAPH] * 3)
    >>> drop_lines_without_sentences(draft)
    >>> where(draft.path, State.PARAGRAPH)
    [0]
    """
    text, blocks, facts, path = draft.layout.text, draft.blocks, draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    for i in body:
        if _is_row(facts[i]) or (text[blocks[i].start] == "<" and _TAG.match(text, blocks[i].start, blocks[i].end)):
            path[i] = State.INNER if i < body[-1] else State.TAIL


def _is_row(fact: Facts) -> bool:
    """Whether a long line has no function word, in a language whose words are known and that spells with capitals."""
    return fact.words >= _SHORTEST_ROW and fact.small == 0 and fact.upper >= 0 and not fact.sentences and fact.mark != Mark.STOP
