"""The headline: one choice among the lines in front."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.labelling.choosing.headline_candidates import repeated_without_site, says_title_otherwise
from newsparse.labelling.choosing.headline_evidence import headline_evidence
from newsparse.labelling.choosing.headline_weights import WEIGHTS
from newsparse.labelling.evidence.main_prose import densest_run
from newsparse.lines.facts import Facts
from newsparse.lines.lexicon import folded_line
from newsparse.segment import Evidence

# The least score of a headline: nearly all headlines of the corpora reach it.
_LEAST: Final = -2.5
# The least score of a headline in other words than the title on top.
_FAIR: Final = 0.5
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
