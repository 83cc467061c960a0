"""Short lines that recur between all others: the other lines are labelled as if these were absent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsparse.lines.facts import Facts, names_in
from newsparse.lines.lexicon import Lexicon

# Held-out publishers lose least with 4 to 8 copies.
_FEWEST_COPIES: Final = 4
_LONGEST_REFRAIN: Final = 8  # words
WHY: Final = "a short line that comes again and again between the rest"


def refrains(facts: Sequence[Facts], headline: int, lexicon: Lexicon) -> frozenset[int]:
    """Find the short lines that recur between all others ("Article content") and so say nothing about their neighbours.

    Names may mark speakers' turns; a picture's credit, a byline and the headline are recognised without this.
    """
    short = [i for i, fact in enumerate(facts) if fact.words <= _LONGEST_REFRAIN and not fact.mark]
    plain = [i for i in short if not (facts[i].credit or facts[i].by or facts[i].name)]
    if len(plain) < _FEWEST_COPIES:
        return frozenset()
    counts = Counter([facts[i].key for i in plain])
    often = [i for i in plain if counts[facts[i].key] >= _FEWEST_COPIES and i != headline]
    found = frozenset([i for i in often if names_in(facts[i], lexicon) is None])
    return found if len(found) < len(facts) else frozenset()
