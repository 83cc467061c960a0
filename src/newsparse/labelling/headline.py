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
    top = facts[0].key
    for i in range(max(0, first - _ABOVE), min(len(facts), first + _BELOW)):
        fact = facts[i]
        if fact.words < 2 or fact.words > 32 or (fact.kind is not None and fact.how != "part") or (i >= first and fact.mark == "stop"):
            continue
        score = _score(fact, core) + (_place(first - i) if first else 0.0)
        if i == 0:
            score += 1.2 if first <= 24 else _LATE
        elif fact.words >= 3 and fact.key in top:
            score += 2.0
        if score > best + _MARGIN:
            best, chosen = score, i
    return chosen


def part_headline(line: str, *, top: bool = False) -> tuple[int, int]:
    """Where the headline stands in its line: without a kicker before " - " and the site's name after " | ".

    Args:
        line: the line.
        top: it opens the text, as a page's title does: the site's name may stand after a dash.

    >>> line = "Storm in Elmford - Pier reopens after two years"
    >>> line[slice(*part_headline(line))]
    'Pier reopens after two years'
    >>> line = "Pier reopens after two years | Harbour Post"
    >>> line[slice(*part_headline(line))]
    'Pier reopens after two years'
    """
    start, end = 0, len(line)
    bar = line.find(" | ")
    if bar > 0 and len(line[:bar].split()) >= _FEW:
        end = bar
    site = max(line.rfind(" - ", 0, end), line.rfind(" – ", 0, end))
    if top and site > 0 and len(line[site + 3 : end].split()) <= _SITE and len(line[:site].split()) >= _FEW:
        end = site
    dash = line.find(" - ", 0, end)
    if dash > 0 and len(line[:dash].split()) <= _KICKER and len(line[dash + 3 : end].split()) >= _FEW:
        start = dash + 3
    return start, end


def _place(far: int) -> float:
    """What the distance above the first prose says: on top of it, below it, or lost in the menus."""
    if far <= 0:
        return -1.0
    return 0.6 if far <= 8 else 0.5 if far <= 16 else -0.5


def _score(fact: Facts, core: frozenset[str]) -> float:
    """What a line says for itself."""
    score = 1.0 if _FEW <= fact.words <= _MANY else 0.0 if fact.words < _FEW else -1.0
    score += 0.5 if 6 <= fact.words <= 16 else 0.0
    score -= 1.2 if fact.mark == "stop" else 0.8 if fact.mark in ("colon", "comma", "arrow") else 0.0
    score -= 1.5 if fact.sentences and fact.mark == "stop" else 0.4 if fact.sentences else 0.0
    score -= 2.0 if fact.credit is not None else 0.0
    score -= 2.0 if fact.stamp in ("time", "ago") or (fact.stamp == "day" and fact.words < 8) else 0.0
    score -= 2.0 if fact.by or fact.name else 0.0
    score -= 1.5 if "b" in fact.signs else 0.0
    score -= 1.5 if "u" in fact.signs or "c" in fact.signs else 0.0
    score -= 1.5 if fact.lead == "bullet" or fact.opener else 0.0
    words = _words(fact.key)
    return score + (2.5 * len(words & core) / len(words) if words else 0.0)


def _core(facts: Sequence[Facts], first: int, last: int) -> frozenset[str]:
    """Words of the densest prose."""
    words: set[str] = set()
    for fact in facts[first : min(last + 1, first + 60)]:
        if fact.words >= 5:
            words |= _words(fact.key)
    return frozenset(words)


def _words(key: str) -> set[str]:
    """The longer words of a line; pairs of characters where no spaces part them."""
    if len(key) > 12 and " " not in key[:40] and key[:1] >= "\u1100":
        return {key[i : i + 2] for i in range(len(key) - 1)}
    return {word for word in (word.strip(_MARKS) for word in key.replace("\u00ad", "").split()) if len(word) > 3}


# The first of two equal lines wins, also over a slightly better later one: captions and links follow the headline.
_MARGIN: Final = 0.0
# How far above the prose it may stand; a kicker's words.
_ABOVE: Final = 250
_KICKER: Final = 4
# Words of a site's name.
_SITE: Final = 3
# What the first line of a long page, its title, is given ahead.
_LATE: Final = 0.3
_MARKS: Final = ".,:;'\"“”‘’„«»?!()"
