"""Turns of speech: lines that open with a name and a colon, or are below a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Mark, Shape
from newsparse.lines.names import turn_label

_SENTENCES: Final = PROSE | {Shape.SHORT_SENTENCE, Shape.QUESTION}
_NAMES: Final = frozenset((Shape.NAME, Shape.LABEL))
_ENDS_OF_TURNS: Final = frozenset((Mark.STOP, Mark.QUESTION, Mark.ELLIPSIS, Mark.COMMA, Mark.COLON))
_FEWEST_SPEAKERS: Final = 2  # whose names recur
_FARTHEST_TURN: Final = 6  # lines to the next turn
_LONGEST_NAME: Final = 7  # words


def may_be_turn(facts: Sequence[Facts], i: int) -> bool:
    """Return True if a line may be one of `turns_of_speech`: most lines are not."""
    return ":" in facts[i].key or facts[i].shape in _NAMES or (i > 0 and ":" in facts[i - 1].key)


def turns_of_speech(facts: Sequence[Facts]) -> frozenset[int]:
    """The lines near each other that open with a name and a colon or are a name above a sentence, and these sentences.

    Two names recur, and one is a given name or asks again and again.

    >>> turns_of_speech([])
    frozenset()
    """
    labels: dict[int, str] = {}
    asked: list[tuple[str, str]] = []
    below = set[int]()
    given = False
    for i, fact in enumerate(facts):
        opens = ":" in fact.key and fact.mark in _ENDS_OF_TURNS
        over = (":" in fact.key or fact.shape in _NAMES) and i + 1 < len(facts) and facts[i + 1].shape in _SENTENCES
        label = turn_label(fact.key) if fact.kind is None and (opens or over) else ""
        if not label or label.count(" ") >= _LONGEST_NAME:
            continue
        alone = over and not any(map(str.isalpha, fact.key[fact.key.find(label) + len(label) :]))
        if alone or opens:
            labels[i] = label.rpartition(" ")[2]
            given = given or not FORENAMES.isdisjoint(label.split())
            asked += [(labels[i], fact.key)] if fact.mark is Mark.QUESTION else []
            below.update([i + 1] if alone else [])
    times = Counter(labels.values())
    places = [i for i, name in labels.items() if times[name] > 1]
    near = [i for i, after in pairwise(places) if after - i <= _FARTHEST_TURN]
    given = given or max(Counter([name for name, _ in set(asked)]).values(), default=0) > 1
    if not given or len({labels[i] for i in places}) < _FEWEST_SPEAKERS or len(near) < _FEWEST_SPEAKERS:
        return frozenset()
    spoken = frozenset(places).union([i + 1 for i in places if i + 1 in below])
    return spoken if 1 in spoken else spoken - {0}  # "Calder: No money for the pier" may be the headline
