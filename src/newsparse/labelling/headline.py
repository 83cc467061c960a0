"""The headline: one choice among the front lines."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.labelling.evidence import ENDS, OPENS, SIGNS, STAMPS, densest_run
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
# Words of a line that is more than a kicker, and of one under the headline that may be a standfirst.
_KICKER: Final = 3
_STANDFIRST: Final = 7
# The longest headline that a standfirst is told from by its capitals.
_BRIEF: Final = 12
# Shares of words with a capital.
_HALF: Final = 0.5
_CAPITALISED: Final = 0.6
# More lines than this above the prose make a page of menus.
_FRONT: Final = 24
# How far below or above a line that says the same counts: lines, and candidates.
_NEAR: Final = 8
_NEXT: Final = 4
# What opens like a byline and is no longer than this in words is one.
_BYLINE: Final = 6
# The longest date, the share of figures in it, and the longest byline with a date.
_STAMPS: Final = frozenset(("time", "day", "ago"))
_DATED: Final = 10
_FIGURES: Final = 0.2
_DATED_BYLINE: Final = 14
# A trail of sections before a headline ("Home News Pier reopens") is no longer than this in words.
_TRAIL: Final = 7
# Blocks of prose, from its first, whose words tell what the story is about.
_PROSE: Final = 15
# What a line must reach to be taken at all: nearly all headlines of the corpora do.
_LEAST: Final = -1.5
# Reasons that the choice carries.
_REASONS: Final = 3
# What stands between the sections of "Home | News | Elmford", which is no title.
_BARS: Final = pattern(r"\s[|/>›»·•]|[|>›»]\s")
# A section before a headline, a site after it.
_BESIDE: Final = pattern(r"(?:[^|]{1,30}+\s?[|»›]\s|\s[|»›–—-]\s?[^|]{1,40}+)?+")

Line = tuple[int, frozenset[str]]
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
    prose = frozenset[str]().union(*[fact.stems for fact in facts[first : min(last + 1, first + _PROSE)] if fact.words > _FEW])
    story = Story(first, first > _FRONT, prose, facts[0].stems if titled else frozenset())
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
            names.append("again below the first prose" if i < first and fact.key in later else "twice in the text")
        if titled and i:
            names.append(_ON_TOP[bisect_right(_THIRDS, len(words & story.top) / (len(words) or 1))])
            if fact.words > 2 and fact.key in facts[0].key:
                names.append("the first line holds it")
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
        free = free and not _dates(fact)
        # A page's title may name an agency as its site.
        free = free and (fact.shape != "credited line" or (i == 0 and (story.page or "|" in fact.key)))
        if 2 <= fact.words <= _LONGEST and free and (i < first or fact.mark != "stop"):
            lines.append((i, fact.stems))
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


def _dates(fact: Facts) -> bool:
    """Whether a line is a date, or a byline with its date: "14 December 2011 Last updated at 17:09 GMT"."""
    if fact.stamp not in _STAMPS:
        return False
    return (fact.words <= _DATED and fact.digits >= _FIGURES) or (fact.signed == "opened" and fact.words <= _DATED_BYLINE)


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
    above = f"{_STEPS[bisect_right(_FAR, far)]} above the prose" if far >= 0 else "below the first prose"
    place = _TOPS[i] if i < len(_TOPS) else above
    ahead = [_NEIGHBOURS.get(below.shape, "a line") for below in facts[i + 1 : i + _NEXT]]
    for j in trails.intersection(range(i + 1, i + _NEXT)) if trails else ():
        ahead[j - i - 1] = "furniture"
    names = [
        f"on a page, {place}" if story.page else place,
        (_neighbour(facts, i - 1, trails) if i else "nothing") + " right above",
        (ahead[0] if ahead else "nothing") + " right below",
    ]
    if "a byline or date" in ahead:
        names.append("a byline or date in the next three lines")
    if "prose" in ahead:
        names.append("prose in the next three lines")
    names += _sizes(facts, i)
    if story.page:
        names.append(place if i < len(_TOPS) else "deep in a page")
    else:
        names.append(f"in a story, {_own_size(facts[i])}, {place}")
    if facts[i].words >= _KICKER and facts[i].upper >= 0:
        names.append(_case(facts[i]))
    return names


def _sizes(facts: Sequence[Facts], i: int) -> list[str]:
    """How long a line is beside the ones around it: a kicker and a standfirst are told from a headline by that."""
    fact, names = facts[i], []
    below = facts[i + 1] if i + 1 < len(facts) else None
    if below is not None and below.words > _FEW and below.kind is None:
        size = _own_size(fact)
        if fact.words >= below.words:
            names.append(f"{size} above a shorter line")
        elif below.shape in _FULL:
            sort = "sentence" if below.mark == "stop" else "line"
            names.append(f"{size} above a longer {sort} of {_BELOW_WORDS[bisect_right(_BELOW_SIZES, below.words)]}")
            if fact.words <= _BRIEF and below.words > _STANDFIRST and below.upper < _HALF:
                names.append(f"{size}, {_case(fact)}, above a longer line that is not capitalised")
    above = facts[i - 1] if i else None
    if above is not None and above.kind is None:
        if above.words <= _FEW:
            names.append("below a kicker")
        elif above.mark != "stop":
            names.append(f"below a {'shorter' if above.words < fact.words else 'longer'} line")
    return names


def _own_size(fact: Facts) -> str:
    return _OWN_WORDS[bisect_right(_OWN_SIZES, fact.words)]


def _case(fact: Facts) -> str:
    return "capitalised" if fact.upper > _CAPITALISED else "not capitalised"


def _neighbour(facts: Sequence[Facts], j: int, trails: set[int]) -> str:
    return "furniture" if j in trails else _NEIGHBOURS.get(facts[j].shape, "a line")


def _said(lines: Sequence[Line], i: int, words: frozenset[str]) -> bool:
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
    names = [_LENGTHS[bisect_right(_SIZES, fact.words)], ENDS[fact.mark]]
    # Letters without case say nothing of how a line opens.
    if fact.lead != "other" or not fact.key[:1].isalpha():
        names.append(OPENS[fact.lead])
    if fact.sentences:
        names.append("a sentence ends inside")
    if fact.credit is not None:
        names.append("holds a sure picture credit" if fact.credit.sure else "holds a doubtful picture credit")
    if fact.stamp:
        names.append(STAMPS[fact.stamp] + (", less than 8 words" if fact.words < 8 else ""))
    if fact.signed in _SIGNED:
        names.append("reads as a byline")
    if fact.name:
        names.append("looks like a name")
    if fact.kind is not None:
        names.append("furniture words")
    if fact.opener:
        names.append("opens like a caption")
    names.extend(SIGNS[sign] for sign in fact.signs)
    if fact.caps:
        names.append("all capitals")
    if fact.digits > 0.2:
        names.append("many figures")
    return names


# Lines that name their author, and not only capitals.
_SIGNED: Final = frozenset(("opened", "known"))
_SIZES: Final = (3, 4, 6, 17, 21)
_LENGTHS: Final = ("2 words", "3 words", "4-5 words", "6-16 words", "17-20 words", "21 words or more")
_FAR: Final = (1, 2, 4, 8, 16, 40)
_STEPS: Final = ("right", "1 line", "2-3 lines", "4-7 lines", "8-15 lines", "16-39 lines", "40 lines or more")
_TOPS: Final = ("the first line", "the second line", "the third line")
_THIRDS: Final = (1e-9, 0.34, 0.67)
_ON_TOP: Final = (
    "none of its words are in the first line",
    "few of its words are in the first line",
    "some of its words are in the first line",
    "most of its words are in the first line",
)
_SOME: Final = (1e-9, 0.4, 0.7, 1.0)
_TOPICAL: Final = (
    "shares no word with the prose",
    "shares few words with the prose",
    "shares some words with the prose",
    "shares many words with the prose",
    "shares most words with the prose",
)
# What a kicker, or a headline, stands above.
_FULL: Final = frozenset(("line", "question", "long line", "short sentence", "sentence", "label", "paragraph"))
_OWN_SIZES: Final = (4, 6, 9, 13, 19)
_OWN_WORDS: Final = ("2-3 words", "4-5 words", "6-8 words", "9-12 words", "13-18 words", "19 words or more")
_BELOW_SIZES: Final = (9, 14, 22, 32)
_BELOW_WORDS: Final = ("5-8 words", "9-13 words", "14-21 words", "22-31 words", "32 words or more")
_NEIGHBOURS: Final = {
    "paragraph": "prose",
    "sentence": "prose",
    "long line": "prose",
    "credited line": "a credit",
    "credit": "a credit",
    "byline": "a byline or date",
    "date line": "a byline or date",
    "name": "one to three words",
    "scrap": "one to three words",
    "furniture": "furniture",
    "end matter": "furniture",
}
WEIGHTS: Final[dict[str, float]] = {
    "1 line above the prose": 0.43,
    "13-18 words above a longer line of 14-21 words": 0.19,
    "13-18 words above a longer line of 22-31 words": 0.21,
    "13-18 words above a longer sentence of 22-31 words": 0.19,
    "13-18 words above a longer sentence of 32 words or more": 0.44,
    "13-18 words above a shorter line": -0.25,
    "17-20 words": 0.11,
    "19 words or more above a shorter line": -0.26,
    "2 words": -0.44,
    "2-3 lines above the prose": -0.18,
    "2-3 words above a longer line of 14-21 words": -0.26,
    "2-3 words above a longer line of 5-8 words": -0.13,
    "2-3 words above a longer line of 9-13 words": -0.12,
    "2-3 words above a longer sentence of 14-21 words": 0.34,
    "2-3 words above a longer sentence of 22-31 words": -0.10,
    "2-3 words above a longer sentence of 32 words or more": -0.32,
    "2-3 words, not capitalised, above a longer line that is not capitalised": -0.27,
    "21 words or more": -0.20,
    "3 words": -0.65,
    "4-5 words": 0.23,
    "4-5 words above a longer line of 5-8 words": -0.22,
    "4-5 words above a longer sentence of 22-31 words": 0.09,
    "4-5 words above a longer sentence of 32 words or more": -0.16,
    "4-5 words, capitalised, above a longer line that is not capitalised": 0.27,
    "4-5 words, not capitalised, above a longer line that is not capitalised": -0.27,
    "4-7 lines above the prose": -0.39,
    "6-16 words": 0.95,
    "6-8 words above a longer line of 14-21 words": -0.11,
    "6-8 words above a longer line of 5-8 words": 0.29,
    "6-8 words above a longer line of 9-13 words": -0.10,
    "6-8 words above a longer sentence of 14-21 words": 0.60,
    "6-8 words above a longer sentence of 22-31 words": 0.13,
    "6-8 words above a longer sentence of 32 words or more": -0.20,
    "6-8 words above a longer sentence of 9-13 words": 0.10,
    "6-8 words above a shorter line": -0.23,
    "6-8 words, capitalised, above a longer line that is not capitalised": 0.12,
    "6-8 words, not capitalised, above a longer line that is not capitalised": 0.13,
    "9-12 words above a longer line of 14-21 words": 0.19,
    "9-12 words above a longer line of 22-31 words": 0.34,
    "9-12 words above a longer line of 9-13 words": 0.22,
    "9-12 words above a longer sentence of 32 words or more": -0.10,
    "9-12 words above a shorter line": 0.24,
    "9-12 words, capitalised, above a longer line that is not capitalised": 0.21,
    "9-12 words, not capitalised, above a longer line that is not capitalised": 0.31,
    "reads as a byline": -0.11,
    "a byline or date in the next three lines": 1.80,
    "a byline or date right above": 0.64,
    "a byline or date right below": 0.13,
    "holds a sure picture credit": 0.25,
    "a credit right below": 0.18,
    "holds a doubtful picture credit": 0.09,
    "a line right above": -0.42,
    "a line right below": -0.23,
    "looks like a name": -0.52,
    "a sentence ends inside": -0.19,
    "again below the first prose": 0.56,
    "all capitals": -0.11,
    "below a kicker": 0.55,
    "below a shorter line": 0.46,
    "below the first prose": -1.32,
    "capitalised": 0.36,
    "deep in a page": 0.26,
    "ends with a colon": -0.17,
    "ends with a full stop": -0.80,
    "ends with a question mark": 0.70,
    "ends with an arrow": -0.24,
    "ends without a mark": 0.49,
    "few of its words are in the first line": -0.97,
    "the first line": 0.43,
    "furniture right above": 0.26,
    "furniture right below": 0.12,
    "furniture words": 0.20,
    "holds a bar or bullet": -1.05,
    "holds a date in figures": -0.28,
    "holds a hash or at sign": -0.11,
    "holds a time": -0.14,
    "holds a year": 0.09,
    "holds a year, less than 8 words": -0.17,
    "holds an address": -0.29,
    "holds brackets": -0.52,
    "many figures": 0.20,
    "most of its words are in the first line": 1.56,
    "none of its words are in the first line": -1.22,
    "not capitalised": 0.14,
    "nothing right above": 0.43,
    "one to three words right below": -0.55,
    "opens like a caption": 0.35,
    "opens with a bullet": -0.15,
    "opens with a figure": 0.50,
    "opens with a label and colon": 0.18,
    "opens with a quotation mark": 0.39,
    "opens with a small letter": -0.25,
    "opens with capitals and a colon": -0.11,
    "on a page, 2-3 lines above the prose": 0.45,
    "on a page, 4-7 lines above the prose": 0.50,
    "on a page, 40 lines or more above the prose": -0.38,
    "on a page, 8-15 lines above the prose": 0.19,
    "on a page, below the first prose": -0.46,
    "on a page, the first line": -0.68,
    "on a page, the second line": 0.43,
    "prose in the next three lines": 0.12,
    "prose right above": -0.86,
    "prose right below": 0.35,
    "right above the prose": -0.34,
    "said above": 0.16,
    "said again below": 0.41,
    "the second line": 1.23,
    "shares few words with the prose": -0.79,
    "shares many words with the prose": 0.50,
    "shares most words with the prose": 0.94,
    "shares no word with the prose": -1.47,
    "shares some words with the prose": 0.82,
    "some of its words are in the first line": 0.32,
    "in a story, 13-18 words, 2-3 lines above the prose": 0.18,
    "in a story, 13-18 words, 4-7 lines above the prose": -0.14,
    "in a story, 13-18 words, 8-15 lines above the prose": -0.10,
    "in a story, 13-18 words, below the first prose": -0.34,
    "in a story, 13-18 words, the second line": 0.36,
    "in a story, 13-18 words, the third line": -0.10,
    "in a story, 19 words or more, below the first prose": -0.23,
    "in a story, 19 words or more, the first line": 0.37,
    "in a story, 19 words or more, right above the prose": -0.10,
    "in a story, 19 words or more, the second line": -0.09,
    "in a story, 2-3 words, 2-3 lines above the prose": -0.18,
    "in a story, 2-3 words, 4-7 lines above the prose": -0.09,
    "in a story, 2-3 words, 8-15 lines above the prose": 0.11,
    "in a story, 2-3 words, below the first prose": -0.08,
    "in a story, 2-3 words, the second line": -0.37,
    "in a story, 2-3 words, the third line": -0.11,
    "in a story, 4-5 words, 4-7 lines above the prose": -0.23,
    "in a story, 4-5 words, below the first prose": -0.14,
    "in a story, 4-5 words, the first line": 0.08,
    "in a story, 4-5 words, the second line": 0.39,
    "in a story, 6-8 words, 1 line above the prose": 0.18,
    "in a story, 6-8 words, 2-3 lines above the prose": 0.10,
    "in a story, 6-8 words, 4-7 lines above the prose": 0.33,
    "in a story, 6-8 words, 8-15 lines above the prose": -0.09,
    "in a story, 6-8 words, below the first prose": -0.36,
    "in a story, 6-8 words, the first line": 0.38,
    "in a story, 6-8 words, the second line": 0.12,
    "in a story, 6-8 words, the third line": -0.09,
    "in a story, 9-12 words, 1 line above the prose": -0.12,
    "in a story, 9-12 words, 2-3 lines above the prose": -0.19,
    "in a story, 9-12 words, 4-7 lines above the prose": -0.24,
    "in a story, 9-12 words, below the first prose": -0.17,
    "in a story, 9-12 words, the first line": 0.29,
    "in a story, 9-12 words, the second line": 0.38,
    "in a story, 9-12 words, the third line": 0.28,
    "the first line holds it": 1.10,
    "the third line": -0.14,
}
"""What each evidence counts; written by training/fit_headline.py."""
