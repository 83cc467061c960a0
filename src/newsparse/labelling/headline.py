"""The headline: one choice among the front lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.evidence import densest_run
from newsparse.labelling.facts import Facts

# The headline stands above the prose or among its first lines, and not deep in a page's menus.
_BELOW: Final = 3
# Words that a headline has, in the corpora from which the weights come: 90% lie between these.
_FEW, _MANY = 4, 20
# What a line must reach, alone on top of a text, to be taken for one.
_LEAST: Final = 1.0


def choose_headline(facts: Sequence[Facts]) -> int:
    """Index of the block that is the headline, -1 where none looks like one.

    >>> choose_headline([])
    -1
    """
    if not facts:
        return -1
    first, last = densest_run(facts)
    core = _core(facts, first, last)
    best, chosen = _LEAST, -1
    top = facts[0].key if facts else ""
    for i in range(max(0, first - 250), min(len(facts), first + _BELOW)):
        fact = facts[i]
        if fact.words < 2 or fact.words > 32 or (fact.kind is not None and fact.how != "part"):
            continue
        score = _score(fact, core)
        far = first - i
        score += 1.0 if 0 < far <= 3 else 0.6 if far <= 8 else 0.0 if far <= 16 else -0.6
        score -= 1.5 if i >= first and far < 0 else 0.0
        if i == 0:
            score += 1.2 if first <= 12 else 0.3
        if i and fact.words >= 3 and fact.key in top:
            score += 2.0
        if i == first and fact.mark == "stop":
            continue
        if score > best + 0.001:
            best, chosen = score, i
    return chosen


def _score(fact: Facts, core: frozenset[str]) -> float:
    score = 1.0 if _FEW <= fact.words <= _MANY else 0.0 if fact.words < _FEW else -1.0
    score += 0.5 if 6 <= fact.words <= 16 else 0.0
    score -= 1.2 if fact.mark == "stop" else 0.8 if fact.mark in ("colon", "comma", "arrow") else 0.0
    score -= 1.5 if fact.sentences else 0.0
    score -= 2.0 if fact.credit is not None else 0.0
    score -= 2.0 if fact.stamp in ("time", "ago") or (fact.stamp == "day" and fact.words < 8) else 0.0
    score -= 2.0 if fact.by or fact.name else 0.0
    score -= 1.5 if "b" in fact.signs else 0.0
    score -= 1.5 if "u" in fact.signs or "c" in fact.signs else 0.0
    words = {word.strip(".,:;'\"“”‘’„?!()") for word in fact.key.split()}
    words = {word for word in words if len(word) > 3}
    if words:
        score += 2.5 * len(words & core) / len(words)
    return score


def _core(facts: Sequence[Facts], first: int, last: int) -> frozenset[str]:
    """Words of the densest prose."""
    words: set[str] = set()
    for fact in facts[first : min(last + 1, first + 60)]:
        if fact.words >= 5:
            words.update(word.strip(".,:;'\"“”‘’„?!()") for word in fact.key.split())
    return frozenset(words)
