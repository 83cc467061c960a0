"""Sentences in which publishers write about themselves; they read like the story's, so the path's label does not count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsparse.knowledge.shared_furniture import PROMOTIONS
from newsparse.labelling.change import Change
from newsparse.lines.facts import Facts
from newsparse.lines.forms import FoundBy, Lead
from newsparse.terms import Label

_LONGEST: Final = 60  # words of such a sentence
_WHY: Final = "a sentence that the publisher prints with all stories"


def _by_first_word(starts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The beginnings by their first word: most lines have none of these words."""
    table: dict[str, tuple[str, ...]] = {}
    for start in starts:
        first = start.partition(" ")[0]
        table[first] = (*table.get(first, ()), start)
    return table


_STARTS: Final = _by_first_word(start for promotion in PROMOTIONS for start in promotion.starts)
_ENDS: Final = tuple(end for promotion in PROMOTIONS for end in promotion.ends)


def promotions(facts: Sequence[Facts], headline: int) -> dict[int, Change]:
    """Find sentences in which a publisher writes about itself: its newsletter, its app, its commissions.

    Args:
        facts: the facts of each block.
        headline: the block chosen as the headline, which is none; -1 for none.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.facts import measure
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lines = "It is open.", "The Tide newsletter has all you need to know. Sign up here.", "It is lit."
    >>> [(i, str(change.kind)) for i, change in promotions([measure(line, words) for line in lines], -1).items()]
    [(1, 'newsletter')]
    """
    found: dict[int, Change] = {}
    for i, fact in enumerate(facts):
        key = fact.key
        starts = _STARTS.get(key.partition(" ")[0], ())
        if not (starts and key.startswith(starts)) and not key.endswith(_ENDS):
            continue  # nearly all lines
        if fact.words <= _LONGEST and i != headline and fact.found_by is not FoundBy.OWN_PHRASE and fact.lead is not Lead.QUOTE:
            kind = next(kind for kind, begins, ends in PROMOTIONS if key.startswith(begins) or key.endswith(ends))
            found[i] = Change(Label.BOILERPLATE, kind, _WHY)
    return found
