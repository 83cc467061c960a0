"""The headline: one choice among the front lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from newsparse.labelling.evidence import densest_run
from newsparse.labelling.facts import Facts

# The headline stands above the prose or among its first lines, and not deep in a page's menus.
_BELOW: Final = 3
_ABOVE: Final = 250
# Words that a headline has at least behind a kicker or before a site's name; those of a kicker, of a site's name.
_FEW: Final = 4
_KICKER: Final = 4
_SITE: Final = 3
# More lines than this above the prose make a page of menus.
_FRONT: Final = 24
# How far below a line that says the same counts.
_NEAR: Final = 4
_LONGEST: Final = 32
# What a line must reach to be taken at all: nearly all headlines of the corpora do.
_LEAST: Final = 0.0
_MARKS: Final = ".,:;'\"“”‘’„«»?!()"


def choose_headline(facts: Sequence[Facts]) -> int:
    """Index of the block that is the headline, -1 where none looks like one.

    >>> choose_headline([])
    -1
    """
    best, chosen = _LEAST, -1
    for i, names, core, top in headline_evidence(facts):
        score = CORE * core + TOP * top
        for name in names:
            score += WEIGHTS.get(name, 0.0)
        if score > best:
            best, chosen = score, i
    return chosen


def headline_evidence(facts: Sequence[Facts]) -> list[tuple[int, list[str], float, float]]:
    """What speaks for and against each line that may be the headline.

    Returns:
        For each such line its index, its named evidence, and the shares of its longer words that the prose
        and the line on top of the text say too.

    >>> headline_evidence([])
    []
    """
    if not facts:
        return []
    first, last = densest_run(facts)
    core = _core(facts, first, last)
    top = _words(facts[0].key)
    page = first > _FRONT
    pool: list[tuple[int, set[str]]] = []
    for i in range(max(0, first - _ABOVE), min(len(facts), first + _BELOW)):
        fact = facts[i]
        if fact.words < 2 or fact.words > _LONGEST or (fact.kind is not None and fact.how != "part"):
            continue
        if i < first or fact.mark != "stop":
            pool.append((i, _words(fact.key)))
    result: list[tuple[int, list[str], float, float]] = []
    for k, (i, words) in enumerate(pool):
        fact = facts[i]
        names = _own(fact)
        names.append(
            ("page, " if page else "") + (_TOPS[i] if i < len(_TOPS) else _STEPS[bisect_right(_FAR, first - i)] + " above the prose")
        )
        names.append("after " + (_NEIGHBOURS.get(facts[i - 1].shape, "a line") if i else "nothing"))
        ahead = [_NEIGHBOURS.get(below.shape, "a line") for below in facts[i + 1 : i + 4]]
        names.append("before " + (ahead[0] if ahead else "nothing"))
        if "a byline or date" in ahead:
            names.append("a byline or date soon after")
        if "prose" in ahead:
            names.append("prose soon after")
        if i and fact.key in facts[0].key and fact.words >= 3:
            names.append("stands in the line on top")
        size = len(words) or 1
        if (
            i < 2
            and fact.words >= _FEW
            and any(0 < len(facts[j].key) < len(fact.key) and len(other) > 1 and facts[j].key in fact.key for j, other in pool[k + 1 :])
        ):
            names.append("holds a line below")
        if i == 0 and ("|" in fact.key or " - " in fact.key or " – " in fact.key):
            names.append("first line with a bar or dash")
        if _said(pool[k + 1 : k + 1 + _NEAR], i, words):
            names.append("said again below")
        above = pool[max(0, k - _NEAR) : k]
        if _said(above, i, words):
            names.append("held by a line above" if any(fact.key in facts[j].key for j, _ in above) else "said above")
        result.append((i, names, len(words & core) / size, len(words & top) / size if i else 0.0))
    return result


def _said(lines: Sequence[tuple[int, set[str]]], i: int, words: set[str]) -> bool:
    """Whether one of the lines near *i* says most of its words."""
    return any(
        abs(i - j) <= 2 * _NEAR and len(other) > 1 and len(words) > 1 and len(words & other) * 2 > min(len(words), len(other))
        for j, other in lines
    )


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


def _own(fact: Facts) -> list[str]:
    """What a line says for itself."""
    names = [_LENGTHS[bisect_right(_SIZES, fact.words)], f"ends with {fact.mark or 'no mark'}"]
    # Letters without case say nothing of how a line opens.
    if fact.lead != "other" or not fact.key[:1].isalpha():
        names.append(f"opens with {fact.lead}")
    if fact.sentences:
        names.append("a sentence ends inside")
    if fact.credit is not None:
        names.append("a credit" if fact.credit.sure else "a doubtful credit")
    if fact.stamp:
        names.append(f"a {fact.stamp} stamp" + (", short" if fact.words < 8 else ""))
    if fact.by:
        names.append("a byline")
    if fact.name:
        names.append("a name")
    if fact.kind is not None:
        names.append("furniture words")
    if fact.opener:
        names.append("opens like a caption")
    names.extend("sign " + sign for sign in fact.signs)
    if fact.caps:
        names.append("all capitals")
    if fact.digits > 0.2:
        names.append("many figures")
    return names


def _core(facts: Sequence[Facts], first: int, last: int) -> frozenset[str]:
    """Words of the densest prose."""
    words: set[str] = set()
    for fact in facts[first : min(last + 1, first + 60)]:
        if fact.words >= 5:
            words |= _words(fact.key)
    return frozenset(words)


def _words(key: str) -> set[str]:
    """The longer words of a line; pairs of characters where no spaces part them."""
    if len(key) > 5 and " " not in key[:40] and key[:1] >= "\u1100":
        return {key[i : i + 2] for i in range(len(key) - 1)}
    return {word for word in (word.strip(_MARKS) for word in key.replace("\u00ad", "").split()) if len(word) > 3}


_SIZES: Final = (3, 4, 6, 9, 13, 17, 21)
_LENGTHS: Final = ("2 words", "3 words", "4-5 words", "6-8 words", "9-12 words", "13-16 words", "17-20 words", "21 words or more")
_FAR: Final = (1, 2, 4, 8, 16, 40)
_STEPS: Final = ("none", "1", "2-3", "4-7", "8-15", "16-39", "40 or more")
_TOPS: Final = ("first line", "second line", "third line")
_NEIGHBOURS: Final = {
    "paragraph": "prose",
    "sentence": "prose",
    "long line": "prose",
    "credited line": "a credit",
    "credit": "a credit",
    "byline": "a byline or date",
    "date line": "a byline or date",
    "name": "a scrap",
    "scrap": "a scrap",
    "furniture": "furniture",
    "end matter": "furniture",
}
# W
WEIGHTS: Final[dict[str, float]] = {
    "1 above the prose": -0.11,
    "13-16 words": 0.96,
    "17-20 words": 0.62,
    "2 words": -1.38,
    "2-3 above the prose": -0.64,
    "21 words or more": -0.14,
    "3 words": -1.42,
    "4-7 above the prose": -0.28,
    "6-8 words": 0.77,
    "8-15 above the prose": 0.12,
    "9-12 words": 0.67,
    "a byline": -1.00,
    "a byline or date soon after": 1.34,
    "a credit": -1.05,
    "a day stamp": -0.29,
    "a name": -0.87,
    "a sentence ends inside": -0.08,
    "a time stamp": -0.47,
    "a time stamp, short": -0.20,
    "after a line": -0.55,
    "after a scrap": 0.10,
    "after nothing": 1.26,
    "after prose": -0.80,
    "all capitals": -0.38,
    "before a credit": 0.15,
    "before a line": -0.49,
    "before a scrap": -0.19,
    "before prose": 0.51,
    "ends with no mark": 0.56,
    "ends with question": 0.28,
    "ends with stop": -0.54,
    "first line": 0.73,
    "furniture words": -0.15,
    "held by a line above": 1.07,
    "holds a line below": -0.84,
    "many figures": -0.59,
    "none above the prose": -0.96,
    "opens like a caption": -0.16,
    "opens with digit": 0.59,
    "opens with quote": 0.69,
    "opens with small": -0.20,
    "opens with stage": -0.10,
    "page, 1 above the prose": 0.12,
    "page, 16-39 above the prose": -0.22,
    "page, 2-3 above the prose": 0.42,
    "page, 4-7 above the prose": 0.20,
    "page, 40 or more above the prose": -0.58,
    "page, first line": 0.53,
    "page, none above the prose": -0.40,
    "said above": 0.34,
    "said again below": -0.57,
    "second line": 0.95,
    "sign b": -0.13,
    "sign c": -0.13,
    "sign l": 0.73,
    "sign p": -0.56,
    "sign u": 0.12,
    "stands in the line on top": 0.33,
    "third line": 0.11,
}
"""What each evidence counts; written by benchmarks/fit_headline.py."""
CORE: Final = 1.80
TOP: Final = 2.22
