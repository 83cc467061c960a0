"""Live reports: entries of prose, each under the time at which it was filed or after a rule."""

from __future__ import annotations

from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import FURNITURE, State
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Stamp

# Fewer heads may be dates and rules of any page.
_FEWEST_HEADS: Final = 3
# Words of a head: "6:05 p.m.", "14.20 Uhr", "___", "___ 6:05 p.m. EST".
_LONGEST_HEAD: Final = 4


def keep_live_reports(draft: DraftLabels) -> None:
    """Make paragraphs of the prose between and under the heads of a live report, and furniture of the heads.

    A head is a time of day or a rule of underscores on a line of its own, right above prose. The time of a reader's comment is
    one, too, but a name is above it: most heads of a live report have prose or another head above them.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> prose = "The pier in Elmford will be open again on Friday, the mayor says."
    >>> draft = draft_of([prose, *["6:05 p.m.", prose] * 3], [State.PARAGRAPH, *[State.TAIL] * 6])
    >>> keep_live_reports(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'TAIL', 'PARAGRAPH', 'TAIL', 'PARAGRAPH', 'TAIL', 'PARAGRAPH']
    """
    facts, path = draft.facts, draft.path
    heads = [i for i, fact in enumerate(facts) if _is_head(fact)]
    opening = [i for i in heads if i + 1 < len(facts) and facts[i + 1].shape in PROSE and not _is_head(facts[i + 1])]
    joined = sum(i == 0 or _is_head(facts[i - 1]) or facts[i - 1].shape in PROSE for i in opening)
    if len(opening) < _FEWEST_HEADS or 3 * joined < 2 * len(opening):
        return
    end = opening[-1] + 1
    while end < len(facts) and facts[end].is_prose:
        end += 1
    for i in opening:
        path[i] = State.INNER if path[i] == State.PARAGRAPH else path[i]
    for i in range(opening[0] + 1, end):
        if path[i] in FURNITURE and facts[i].is_prose and not _is_head(facts[i]):
            path[i] = State.PARAGRAPH


def _is_head(fact: Facts) -> bool:
    return fact.words <= _LONGEST_HEAD and (
        (fact.stamp == Stamp.TIME and (fact.lead == Lead.DIGIT or fact.key.startswith("_"))) or fact.key.startswith("__")
    )
