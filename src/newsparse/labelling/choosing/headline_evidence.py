"""The named evidence for and against each line that may be the headline."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsparse.labelling.choosing.headline_candidates import (
    CAPITALISED,
    FAIR_LENGTH,
    FEW_WORDS,
    NEAR,
    Candidate,
    HeadlineContext,
    candidates,
    headline_context,
)
from newsparse.lines.facts import Facts
from newsparse.lines.forms import Lead, Mark, Shape

_LONGEST_KICKER: Final = 3  # words
# The shapes and ends of a line that looks like a headline.
_ALIKE: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.LONG_LINE, Shape.SENTENCE))
_ALIKE_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ELLIPSIS))
# The longest headline whose capitals distinguish it from a standfirst.
_LONGEST_BESIDE_STANDFIRST: Final = 12
# A line with fewer words may be the kicker of the line below it.
_SHORT_LINE: Final = 6
# Languages whose papers seldom set a kicker above the headline: there, the upper of two lines is the headline and the other its standfirst.
_FEW_KICKERS: Final = frozenset(("en",))
# How many candidates below or above are compared with a line.
_NEXT: Final = 4


def headline_evidence(facts: Sequence[Facts], language: str = "") -> list[tuple[int, list[str]]]:
    """Collect the evidence for and against each line that may be the headline: the line's index, and its named evidence.

    Args:
        facts: the facts of all blocks.
        language: the code of their language; `""` where it is not known.

    >>> headline_evidence([])
    []
    """
    if not facts:
        return []
    story = headline_context(facts)
    lines, trails = candidates(facts, story)
    keys = Counter([fact.key for fact in facts])
    later = {fact.key for fact in facts[story.first + 1 :]}
    most = max([len(words & story.prose) for _, words in lines], default=0) or 1
    alike = [i for i, _ in lines if i < story.first and _like_a_headline(facts[i])]
    indices = {i for i, _ in lines}
    custom = "in a language with few kickers" if language in _FEW_KICKERS else "in a language with many kickers"
    found: list[tuple[int, list[str]]] = []
    for k, (i, words) in enumerate(lines):
        fact = facts[i]
        names = _place(facts, i, story, trails)
        names += _words_in_prose(words, story, most)
        if _said(lines[k + 1 : k + 1 + _NEXT], i, words):
            names.append("said again below")
        if _said(lines[max(0, k - _NEXT) : k], i, words):
            names.append("said above")
        if fact.words >= FEW_WORDS and keys[fact.key] > 1:
            names.append("again below the first prose" if i < story.first and fact.key in later else "twice in the text")
        if i:
            names += _in_first_line(facts, i, words, story)
        turns = _turn(fact, alike.index(i) if i in alike else -1, len(alike), "on a page" if story.page else "in a story")
        names += turns
        if not story.page:
            pairs = [*_pair(facts, i, i - 1 in indices), *(turns[:1] if i in alike else ())]
            names += [f"{custom}, {pair}" for pair in pairs]
        found.append((i, names))
    return found


def _words_in_prose(words: frozenset[str], story: HeadlineContext, most: int) -> list[str]:
    """The share of a line's words in the prose and in the first paragraph, and its rank among the candidates."""
    if not story.prose:
        return []
    shared = len(words & story.prose)
    names = [_TOPICAL[bisect_right(_SOME, shared / most)]]
    if len(words) > 1:
        names.append(f"{_SHARES[bisect_right(_SHARE_STEPS, shared / len(words))]} of its words are in the prose")
        names.append(f"{_SHARES[bisect_right(_SHARE_STEPS, len(words & story.lead) / len(words))]} of its words are in the first paragraph")
    return names


def _in_first_line(facts: Sequence[Facts], i: int, words: frozenset[str], story: HeadlineContext) -> list[str]:
    """Name the words that a line shares with the first line, which is the title on a page."""
    fact = facts[i]
    names = ["is the first line without a site or section"] if fact.key in story.parts else []
    if story.titled:
        shared = _ON_TOP[bisect_right(_THIRDS, len(words & story.top) / (len(words) or 1))]
        names.append(shared)
        if story.page:
            side = "below the first prose" if i > story.first else "above the prose"
            names += [f"{shared}, {side}", f"{shared}, {_own_size(fact)}"]
        if fact.words > 2 and fact.key in facts[0].key:
            names.append("the first line holds it")
    return names


def _pair(facts: Sequence[Facts], i: int, follows: bool) -> list[str]:
    """Which of two lines it is: the upper one, over a line like a headline, or one that *follows* a line that may be the headline."""
    fact, names = facts[i], []
    if i + 1 < len(facts) and fact.words <= _LONGEST_BESIDE_STANDFIRST and _like_a_headline(facts[i + 1]):
        names += ["above a line like a headline", f"{_own_size(fact)} above a line like a headline"]
    if follows:
        short = facts[i - 1].words < _SHORT_LINE
        names += ["right below a line that may be one", f"right below a {'short' if short else 'long'} line that may be one"]
    return names


def _like_a_headline(fact: Facts) -> bool:
    """Whether a line looks like a headline: of a fair length, without a full stop, and of no other kind."""
    fair = FEW_WORDS <= fact.words <= FAIR_LENGTH and fact.kind is None and not fact.stamp and not fact.opener
    return fair and fact.shape in _ALIKE and fact.mark in _ALIKE_ENDS and fact.lead not in (Lead.BULLET, Lead.SMALL)


def _turn(fact: Facts, rank: int, count: int, where: str) -> list[str]:
    """Which of the lines like a headline above the prose it is, counted from the first and from the last."""
    if rank < 0:
        return [f"{where}, unlike a headline", f"{where}, {_own_size(fact)}, unlike a headline"]
    turn = f"{_ORDINALS[min(rank, len(_ORDINALS) - 1)]} line like a headline"
    left = _NUMBERS[min(count - rank - 1, len(_NUMBERS) - 1)]
    return [f"{where}, {turn}", f"{where}, {_own_size(fact)}, {turn}", f"{where}, {left} more lines like a headline below"]


def _place(facts: Sequence[Facts], i: int, story: HeadlineContext, trails: set[int]) -> list[str]:
    """The place of a line: on top, how far above the prose, between which lines."""
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
        if (far := ahead.index("a byline or date")) > 0:
            names.append(f"a byline or date {_LINES_BELOW[far - 1]} below")
    if "prose" in ahead:
        names.append("prose in the next three lines")
    if story.page:
        names.append(place if i < len(_TOPS) else "deep in a page")
    else:
        names.append(f"in a story, {_own_size(facts[i])}, {place}")
    if facts[i].words >= _LONGEST_KICKER and facts[i].upper >= 0:
        names.append(_case(facts[i]))
    return names


def _own_size(fact: Facts) -> str:
    return _OWN_WORDS[bisect_right(_OWN_SIZES, fact.words)]


def _case(fact: Facts) -> str:
    return "capitalised" if fact.upper > CAPITALISED else "not capitalised"


def _neighbour(facts: Sequence[Facts], j: int, trails: set[int]) -> str:
    return "furniture" if j in trails else _NEIGHBOURS.get(facts[j].shape, "a line")


def _said(lines: Sequence[Candidate], i: int, words: frozenset[str]) -> bool:
    """Whether one of the lines near *i* has most of its words."""
    size = len(words)
    if size < 2:
        return False
    for j, other in lines:
        if not words.isdisjoint(other) and len(other) > 1 and abs(i - j) <= NEAR and len(words & other) * 2 > min(size, len(other)):
            return True
    return False


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
# Shares of a line's words.
_SHARE_STEPS: Final = (1e-9, 0.34, 0.6, 0.8)
_SHARES: Final = ("none", "few", "half", "most", "nearly all")
_ORDINALS: Final = ("the first", "the second", "the third", "a later")
_NUMBERS: Final = ("no", "one", "two", "three or")
_LINES_BELOW: Final = ("two lines", "three lines")
_OWN_SIZES: Final = (4, 6, 9, 13, 19)
_OWN_WORDS: Final = ("2-3 words", "4-5 words", "6-8 words", "9-12 words", "13-18 words", "19 words or more")
_NEIGHBOURS: Final = {
    Shape.PARAGRAPH: "prose",
    Shape.SENTENCE: "prose",
    Shape.LONG_LINE: "prose",
    Shape.CREDITED_LINE: "a credit",
    Shape.CREDIT: "a credit",
    Shape.BYLINE: "a byline or date",
    Shape.DATE_LINE: "a byline or date",
    Shape.NAME: "one to three words",
    Shape.SCRAP: "one to three words",
    Shape.FURNITURE: "furniture",
    Shape.END_MATTER: "furniture",
}
