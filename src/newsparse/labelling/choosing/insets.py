"""Boxes between the two marks that a site sets around them: the best path is chosen as if they were absent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.knowledge.insets import INSET_MARKS, InsetMarks
from newsparse.labelling.change import Change
from newsparse.lines.facts import Facts
from newsparse.terms import Label

_MOST_LINES: Final = 24  # lines from one mark to the other
_LONGEST_MARK: Final = 14  # words of a line that is a mark
_WHY: Final = "in a box between two marks of the site"
_OPENINGS: Final = tuple(marks.opens for marks in INSET_MARKS)


def insets(facts: Sequence[Facts], headline: int) -> Mapping[int, Change]:
    """Find the lines of boxes that two marks enclose: "skip past newsletter promotion", then "after newsletter promotion".

    Args:
        facts: the facts of each block.
        headline: the block chosen as the headline, which is in no box; -1 for none.

    Returns:
        The blocks, the marks among them, each with its label.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.facts import measure
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lines = "It is open.", "skip past newsletter promotion", "We write daily.", "after newsletter promotion", "It is lit."
    >>> [(i, str(change.kind)) for i, change in insets([measure(line, words) for line in lines], -1).items()]
    [(1, 'newsletter'), (2, 'newsletter'), (3, 'newsletter')]
    """
    found: dict[int, Change] = {}
    for i, fact in enumerate(facts):
        if i not in found and i != headline and fact.words <= _LONGEST_MARK and fact.key.startswith(_OPENINGS):
            marks = next((marks for marks in INSET_MARKS if fact.key.startswith(marks.opens) and fact.key.endswith(marks.opens_with)), None)
            end = _end(facts, i, marks) if marks else -1
            if marks is not None and end > i and not i < headline <= end:
                found.update(dict.fromkeys(range(i, end + 1), Change(Label.BOILERPLATE, marks.kind, _WHY)))
    return found


def _end(facts: Sequence[Facts], start: int, marks: InsetMarks) -> int:
    """The line that closes a box; -1 if there is none."""
    for i in range(start + 1, min(len(facts), start + _MOST_LINES)):
        key = facts[i].key
        if key.startswith(marks.closes) and key.endswith(marks.closes_with) and facts[i].words <= _LONGEST_MARK:
            return i
    return -1
