"""Short lines that recur between all others: the best path is chosen as if they were absent."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Sequence
from typing import Final

from newsparse.labelling.change import Change
from newsparse.labelling.states import Path, State, where
from newsparse.labelling.weight_table import Groups
from newsparse.lines.facts import Facts, names_in
from newsparse.lines.lexicon import Lexicon
from newsparse.terms import Kind, Label

# Held-out publishers lose least with 4 to 8 copies.
_FEWEST_COPIES: Final = 4
_LONGEST_REFRAIN: Final = 8  # words


def refrains(facts: Sequence[Facts], headline: int, lexicon: Lexicon) -> frozenset[int]:
    """Find the short lines that recur between all other blocks: "Article content", "Advertisement".

    Such lines say nothing about their neighbours, so the other blocks are labelled as if these were absent.
    Names may mark speakers' turns; a picture's credit, a byline and the headline are recognised by themselves.

    Args:
        facts: the facts of each block.
        headline: the block chosen as the headline; -1 for none.
        lexicon: the language's words.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.facts import measure
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lines = ["Article content", "The pier reopened on Friday after two years of repairs, she said."]
    >>> sorted(refrains([measure(line, words) for line in lines * 4], -1, words))
    [0, 2, 4, 6]
    """
    plain = [
        i for i, fact in enumerate(facts) if fact.words <= _LONGEST_REFRAIN and not fact.mark and not (fact.credit or fact.by or fact.name)
    ]
    if len(plain) < _FEWEST_COPIES:
        return frozenset()
    counts = Counter([facts[i].key for i in plain])
    often = [i for i in plain if counts[facts[i].key] >= _FEWEST_COPIES and i != headline]
    found = frozenset([i for i in often if names_in(facts[i], lexicon) is None])
    return found if len(found) < len(facts) else frozenset()


def refrain(fact: Facts) -> Change:
    """The label of one of the `refrains`."""
    return Change(Label.BOILERPLATE, fact.kind or Kind.OTHER, "a short line that comes again and again between the rest")


def place_among(kept: Sequence[int], i: int) -> int:
    """The place of each block among those that are kept; -1 for the others."""
    at = bisect_left(kept, i)
    return at if i >= 0 and at < len(kept) and kept[at] == i else -1


def with_refrains(path: Path, groups: Sequence[Groups], count: int, often: Container[int]) -> tuple[Path, list[Groups]]:
    """A path over the kept blocks as one over all: a block that was left out is furniture, before, inside or after the body."""
    body = where(path, State.PARAGRAPH)
    first, last = (body[0], body[-1]) if body else (len(path), len(path))
    whole = bytearray()
    names: list[Groups] = []
    k = 0
    for i in range(count):
        if i in often:
            whole.append(State.FRONT if k <= first else State.INNER if k <= last else State.TAIL)
            names.append(())
        else:
            whole.append(path[k])
            names.append(groups[k] if groups else ())
            k += 1
    return whole, names if groups else []
