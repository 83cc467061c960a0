"""The headline: one choice among the front lines."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.labelling.evidence import densest_run
from newsparse.labelling.facts import Facts
from newsparse.patterns import pattern
from newsparse.segment import Evidence

# The headline is one of the lines on top, or stands above the prose or among its first lines (a standfirst may look like
# prose), and not deep in a page's menus.
_BELOW: Final = 8
_ABOVE: Final = 60
# A headline's words at least, where it is told from a scrap; those at most of any candidate.
_FEW: Final = 4
_LONGEST: Final = 32
# More lines than this above the prose make a page of menus.
_FRONT: Final = 24
# How far below or above a line that says the same counts: lines, and candidates.
_NEAR: Final = 8
_NEXT: Final = 4
# What opens like a byline and is no longer than this in words is one.
_BYLINE: Final = 6
# A trail of sections before a headline ("Home News Pier reopens") is no longer than this in words.
_TRAIL: Final = 7
# Blocks of prose, from its first, whose words tell what the story is about.
_PROSE: Final = 15
# What a line must reach to be taken at all: nearly all headlines of the corpora do.
_LEAST: Final = -1.5
# Reasons that the choice carries.
_REASONS: Final = 3
_MARKS: Final = ".,:;'\"“”‘’„«»?!()"
# Scripts without spaces, and Korean, say in two letters what others say in more than three.
_EAST: Final = "\u1100"
# What stands between the sections of "Home | News | Elmford", which is no title.
_BARS: Final = pattern(r"\s[|/>›»·•]|[|>›»]\s")
# A section before a headline, a site after it.
_BESIDE: Final = pattern(r"(?:[^|]{1,30}+\s?[|»›]\s|\s[|»›–—-]\s?[^|]{1,40}+)?+")
# Letters that tell a word in all its forms.
_STEM: Final = 6

Line = tuple[int, set[str]]
"""A line that may be the headline: its index and its longer words."""


class Choice(NamedTuple):
    """The headline that was chosen."""

    block: int
    """Its index; -1 where no line looks like one."""
    why: tuple[Evidence, ...]
    """What spoke for it, loudest first."""


class Story(NamedTuple):
    """What the front lines are compared with."""

    first: int
    """The first block of its densest prose."""
    page: bool
    """Whether many lines stand above it: a page with its menus."""
    prose: frozenset[str]
    """The longer words of its prose."""
    top: frozenset[str]
    """Those of the line on top, where it is as long as a title."""


def choose_headline(facts: Sequence[Facts]) -> Choice:
    """Choose the block that is the headline.

    >>> choose_headline([])
    Choice(block=-1, why=())
    """
    best, chosen, told = _LEAST, -1, []
    for i, names in headline_evidence(facts):
        score = 0.0
        for name in names:
            score += WEIGHTS.get(name, 0.0)
        if score > best:
            best, chosen, told = score, i, names
    loud = sorted(((WEIGHTS.get(name, 0.0), name) for name in told), reverse=True)[:_REASONS]
    return Choice(chosen, tuple([Evidence(name, weight) for weight, name in loud if weight > 0]))


def headline_evidence(facts: Sequence[Facts]) -> list[tuple[int, list[str]]]:
    """What speaks for and against each line that may be the headline: its index, and its named evidence.

    >>> headline_evidence([])
    []
    """
    if not facts:
        return []
    first, last = densest_run(facts)
    titled = facts[0].credit is None and facts[0].kind is None and any(len(part.split()) >= _FEW for part in _BARS.split(facts[0].key))
    prose = frozenset[str]().union(*[_words(fact.key) for fact in facts[first : min(last + 1, first + _PROSE)] if fact.words > _FEW])
    story = Story(first, first > _FRONT, prose, frozenset(_words(facts[0].key)) if titled else frozenset())
    lines, trails = _candidates(facts, story)
    keys = Counter([fact.key for fact in facts])
    later = {fact.key for fact in facts[first + 1 :]}
    topical = [len(words & story.prose) for _, words in lines]
    most = max(topical, default=0) or 1
    found: list[tuple[int, list[str]]] = []
    for k, (i, words) in enumerate(lines):
        fact = facts[i]
        names = _own(fact)
        names += _place(facts, i, story, trails)
        if prose:
            names.append(_TOPICAL[bisect_right(_SOME, topical[k] / most)])
        if _said(lines[k + 1 : k + 1 + _NEXT], i, words):
            names.append("said again below")
        if _said(lines[max(0, k - _NEXT) : k], i, words):
            names.append("said above")
        if fact.words >= _FEW and keys[fact.key] > 1:
            names.append("again behind the first prose" if i < first and fact.key in later else "stands twice")
        if titled and i:
            names.append(_ON_TOP[bisect_right(_THIRDS, len(words & story.top) / (len(words) or 1))])
            if fact.words > 2 and fact.key in facts[0].key:
                names.append("stands in the line on top")
        found.append((i, names))
    return found


def _candidates(facts: Sequence[Facts], story: Story) -> tuple[list[Line], set[int]]:
    """The lines that may be the headline, and those that are one behind a trail of sections, which the line itself follows."""
    first = story.first
    lines: list[Line] = []
    highest = max(0, first - _ABOVE)
    for i in (*range(min(len(_TOPS), highest)), *range(highest, min(len(facts), first + _BELOW))):
        fact = facts[i]
        free = (fact.kind is None or fact.how == "part") and not (fact.signed in _SIGNED and fact.words <= _BYLINE)
        # A page's title may name an agency as its site.
        free = free and (fact.shape != "credited line" or (i == 0 and (story.page or "|" in fact.key)))
        if 2 <= fact.words <= _LONGEST and free and (i < first or fact.mark != "stop"):
            lines.append((i, _words(fact.key)))
    keys = [facts[i].key for i, _ in lines]
    trails = {
        i
        for k, (i, _) in enumerate(lines)
        if facts[i].words >= _FEW
        for m in [m for m in range(k + 1, min(k + 1 + _NEAR, len(keys))) if keys[m] and keys[m] in keys[k]]
        if lines[m][0] - i <= _NEAR
        and (_holds(keys[k], keys[m]) or (keys[k].endswith(keys[m]) and _trails(facts[i], facts[lines[m][0]], i, story)))
    }
    return [line for line in lines if line[0] not in trails], trails


def _trails(fact: Facts, below: Facts, i: int, story: Story) -> bool:
    """Whether a line is the one below it behind a trail of sections; a page's title may have a kicker before it."""
    if below.words < 3 or below.words < fact.words - _TRAIL or len(below.key) >= len(fact.key):
        return False
    return (not i and story.page) or not fact.key[: -len(below.key)].rstrip().endswith((":", "-", "–", "—"))


def _holds(line: str, below: str) -> bool:
    """Whether a line is the one below it between a section and a site: "news | pier reopens - harbour post"."""
    before, _, after = line.partition(below)
    return below.count(" ") >= _FEW - 1 and bool(before or after) and all(_BESIDE.fullmatch(part) for part in (before, after))


def _place(facts: Sequence[Facts], i: int, story: Story, trails: set[int]) -> list[str]:
    """Where a line stands: on top, how far above the prose, between which lines."""
    far = story.first - i
    place = _TOPS[i] if i < len(_TOPS) else _STEPS[bisect_right(_FAR, far)] + " above the prose" if far >= 0 else "below the first prose"
    ahead = [_NEIGHBOURS.get(below.shape, "a line") for below in facts[i + 1 : i + _NEXT]]
    for j in trails.intersection(range(i + 1, i + _NEXT)) if trails else ():
        ahead[j - i - 1] = "furniture"
    names = [
        ("page, " if story.page else "") + place,
        "after " + (_neighbour(facts, i - 1, trails) if i else "nothing"),
        "before " + (ahead[0] if ahead else "nothing"),
    ]
    if "a byline or date" in ahead:
        names.append("a byline or date soon after")
    if "prose" in ahead:
        names.append("prose soon after")
    own = facts[i].words
    if own <= _FEW + 1 and ahead and own < facts[i + 1].words > _FEW and facts[i + 1].shape in _FULL:
        names.append("a longer line right below")
    return names


def _neighbour(facts: Sequence[Facts], j: int, trails: set[int]) -> str:
    return "furniture" if j in trails else _NEIGHBOURS.get(facts[j].shape, "a line")


def _said(lines: Sequence[Line], i: int, words: set[str]) -> bool:
    """Whether one of the lines near *i* says most of its words."""
    size = len(words)
    if size < 2:
        return False
    for j, other in lines:
        if not words.isdisjoint(other) and len(other) > 1 and abs(i - j) <= _NEAR and len(words & other) * 2 > min(size, len(other)):
            return True
    return False


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
    if fact.signed in _SIGNED:
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


def _words(key: str) -> set[str]:
    """The longer words of a line, by their stems; pairs of letters in the scripts of the East."""
    if not key.isascii():
        key = key.replace("\u00ad", "")
        if key[:1] >= _EAST or key[-1:] >= _EAST:
            return {word[i : i + 2] for word in key.split() for i in range(len(word) - 1)}
    return {word[:_STEM] for word in [word.strip(_MARKS) for word in key.split() if len(word) > 3] if len(word) > 3}


# Lines that name their author, and not only capitals.
_SIGNED: Final = frozenset(("opened", "known"))
_SIZES: Final = (3, 4, 6, 17, 21)
_LENGTHS: Final = ("2 words", "3 words", "4-5 words", "6-16 words", "17-20 words", "21 words or more")
_FAR: Final = (1, 2, 4, 8, 16, 40)
_STEPS: Final = ("none", "1", "2-3", "4-7", "8-15", "16-39", "40 or more")
_TOPS: Final = ("first line", "second line", "third line")
_THIRDS: Final = (1e-9, 0.34, 0.67)
_ON_TOP: Final = (
    "the line on top says none of it",
    "the line on top says little of it",
    "the line on top says some of it",
    "the line on top says most of it",
)
_SOME: Final = (1e-9, 0.4, 0.7, 1.0)
_TOPICAL: Final = (
    "says nothing of the prose",
    "says little of the prose",
    "says some of the prose",
    "says much of the prose",
    "says most of the prose",
)
# What a kicker stands above.
_FULL: Final = frozenset(("line", "question", "long line", "short sentence", "sentence", "label"))
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
WEIGHTS: Final[dict[str, float]] = {
    "1 above the prose": 0.10,
    "17-20 words": 0.17,
    "2 words": -0.69,
    "2-3 above the prose": -0.38,
    "21 words or more": -0.27,
    "3 words": -0.67,
    "4-5 words": 0.45,
    "4-7 above the prose": -0.35,
    "6-16 words": 1.01,
    "8-15 above the prose": 0.23,
    "a byline": -0.35,
    "a byline or date soon after": 1.61,
    "a day stamp": -0.19,
    "a doubtful credit": -0.08,
    "a longer line right below": -0.39,
    "a name": -0.46,
    "a sentence ends inside": -0.27,
    "a time stamp": -0.10,
    "a time stamp, short": -0.13,
    "a year stamp": -0.16,
    "after a byline or date": -0.12,
    "after a credit": -0.11,
    "after a line": -0.18,
    "after a scrap": 0.69,
    "after furniture": 0.37,
    "after nothing": 0.52,
    "after prose": -1.17,
    "again behind the first prose": 0.75,
    "all capitals": -0.21,
    "before a credit": 0.29,
    "before a line": -0.62,
    "before a scrap": -0.28,
    "before furniture": 0.21,
    "before prose": 0.34,
    "below the first prose": -1.19,
    "ends with no mark": 0.70,
    "ends with question": 0.17,
    "ends with stop": -0.71,
    "first line": 1.02,
    "many figures": -0.38,
    "none above the prose": -0.28,
    "opens with digit": 0.19,
    "opens with quote": 0.71,
    "page, 1 above the prose": 0.14,
    "page, 2-3 above the prose": 0.08,
    "page, 4-7 above the prose": 0.39,
    "page, 40 or more above the prose": -0.20,
    "page, 8-15 above the prose": 0.28,
    "page, below the first prose": -0.51,
    "page, first line": -0.50,
    "page, none above the prose": -0.10,
    "page, second line": 0.37,
    "prose soon after": 0.20,
    "said above": 0.64,
    "says little of the prose": -0.45,
    "says most of the prose": 1.04,
    "says much of the prose": 0.12,
    "says nothing of the prose": -1.46,
    "says some of the prose": 0.75,
    "second line": 0.99,
    "sign b": -0.41,
    "sign l": 0.51,
    "sign p": -0.27,
    "stands in the line on top": 0.84,
    "the line on top says little of it": -0.66,
    "the line on top says most of it": 1.22,
    "the line on top says none of it": -1.36,
    "the line on top says some of it": 0.45,
    "third line": -0.15,
}
"""What each evidence counts; written by training/fit_headline.py."""
