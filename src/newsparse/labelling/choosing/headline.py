"""The headline: one choice among the lines in front."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.labelling.choosing.headline_candidates import FEW_WORDS, repeated_without_site, says_title_otherwise
from newsparse.labelling.choosing.headline_evidence import headline_evidence
from newsparse.labelling.choosing.headline_weights import WEIGHTS
from newsparse.labelling.evidence.main_prose import densest_run
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Shape, Sign
from newsparse.lines.lexicon import folded_line
from newsparse.segment import Evidence

# The least score of a headline: nearly all headlines of the corpora reach it.
_LEAST: Final = -2.5
_LINES_ON_TOP: Final = 3  # lines on top, one of which is a name, and lines between it and the prose
# The least score of a headline in other words than the title on top.
_FAIR: Final = 0.5
_LINES_OVER_CAPTION: Final = 4  # lines above a caption among which the headline is
# Reasons that the choice carries.
_REASONS: Final = 3


class HeadlineChoice(NamedTuple):
    """The headline that was chosen."""

    block: int
    """Its index; -1 where no line looks like one."""
    why: tuple[Evidence, ...]
    """The evidence for it, strongest first."""


def given_headline(facts: Sequence[Facts], headline: str) -> HeadlineChoice:
    """The block that is the headline that the caller gave.

    >>> given_headline([], "Pier reopens").block
    -1
    """
    wanted = folded_line(headline)
    return HeadlineChoice(
        next((i for i, fact in enumerate(facts) if wanted and fact.key == wanted), -1), (Evidence("the headline as given", 0.0),)
    )


def choose_headline(facts: Sequence[Facts], language: str = "") -> HeadlineChoice:
    """Choose the block that is the headline, by the facts of all blocks and the code of their language.

    >>> choose_headline([])
    HeadlineChoice(block=-1, why=())
    """
    named = _name_over_lead(facts)
    if named is not None:
        return HeadlineChoice(named, (Evidence("a name that also opens the first paragraph", 0.0),))
    best, chosen, evidence = _LEAST, -1, []
    fair: list[tuple[float, int]] = []
    for i, names in headline_evidence(facts, language):
        score = 0.0
        for name in names:
            score += WEIGHTS.get(name, 0.0)
        if score >= _FAIR:
            fair.append((score, i))
        if score > best:
            best, chosen, evidence = score, i, names
    over = _over_picture(facts, fair, chosen)
    if over >= 0:
        return HeadlineChoice(over, (Evidence("above a caption with its credit", 0.0),))
    below = repeated_without_site(facts) if chosen == 0 else 0
    if below:
        return HeadlineChoice(below, (Evidence("the first line without its site and section", 0.0),))
    if chosen == 0 and len(fair) > 1 and all(facts[i].key != facts[0].key for _, i in fair if i):
        first = densest_run(facts)[0]
        _, other = max([(score, i) for score, i in fair if says_title_otherwise(facts, i, first)], default=(0.0, 0))
        if other:
            return HeadlineChoice(other, (Evidence("the title on top in other words", 0.0),))
    loud = sorted(((WEIGHTS.get(name, 0.0), name) for name in evidence), reverse=True)[:_REASONS]
    return HeadlineChoice(chosen, tuple([Evidence(name, weight) for weight, name in loud if weight > 0]))


def _over_picture(facts: Sequence[Facts], fair: Sequence[tuple[float, int]], chosen: int) -> int:
    """The best line right above the chosen one, where that is a caption: a credit in brackets is below it; -1 if there is none.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> facts = draft_of(["Pier reopens after two years", "The first visitors at the gates", "(Image: Ann Poe)"], []).facts
    >>> _over_picture(facts, [(1.0, 0), (2.0, 1)], 1), _over_picture(facts, [(2.0, 1)], 1)
    (0, -1)
    """
    below = facts[chosen + 1] if 0 < chosen < len(facts) - 1 else None
    if below is None or below.shape is not Shape.CREDIT or below.lead is not Lead.OTHER or Sign.BRACKET not in below.signs:
        return -1
    return max([(score, i) for score, i in fair if chosen - _LINES_OVER_CAPTION <= i < chosen], default=(0.0, -1))[1]


def _name_over_lead(facts: Sequence[Facts]) -> int | None:
    """The name on top that also opens the prose a few lines below, with only its dates between: the headline of an obituary.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lead = "Ann Poe, 85, of Elmford, died at home on Sunday, her family said."
    >>> texts = ("Ann Poe", "1938 - 2024", lead), ("Ann Poe", "Pier reopens at last", lead)
    >>> [_name_over_lead(draft_of(lines, []).facts) for lines in texts]
    [0, None]
    """
    top = next((i for i, fact in enumerate(facts[:_LINES_ON_TOP]) if fact.kind is None), None)
    if top is None or not facts[top].name or facts[top].opens_byline:
        return None
    for fact in facts[top + 1 : top + 1 + _LINES_ON_TOP]:
        if fact.shape in PROSE:
            return top if fact.key.startswith((f"{facts[top].key} ", f"{facts[top].key}, ")) else None
        if fact.words >= FEW_WORDS and not fact.digits:
            return None
    return None
