"""Threads: each post is a paragraph and not a headline, and lines with the author and time of a post are furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import sub
from typing import Final

import regex

from newsparse.labelling.groups.page import Member, Page, Posts
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, RUNNING, Shape
from newsparse.patterns import holds_any, pattern

# 2/5 The mayor said      That is all. 5/5      (3/n)
_NUMBER: Final = pattern(
    r"\(?(?P<first>\d{1,2})/(?:\d{1,2}|n|x)?\)?[\s:.)-].*|.*\s\(?(?P<last>\d{1,2})/(?:\d{1,2}|n|x)?\)?(?:\s/?end|\s🧵)?"
)
# #2 · 3 June 2024, 09:40      u/tidepool (op) · 4h      Ann, 3 May 2024 09:14 #12
_FORUM_HEAD: Final = pattern(
    r"(?:.{0,40}\s)?\#\d{1,4}\b.{0,60}|(?:.{0,12}\s)?u/\S{2,30}.{0,30}"
    r"|.{2,50}\s·\s\d{1,2}\s?[smhdwy]\p{L}{0,6}\b.{0,12}"
)
_SIGNS: Final = ("#", "u/", "·")
_TOLD: Final = RUNNING | {Shape.QUESTION, Shape.SHORT_SENTENCE}
_LONGEST_AUTHOR: Final = 2  # words
_FEWEST: Final = 3
_LINES_ABOVE: Final = 5  # lines above the first numbered post
_LONGEST_HEAD: Final = 12  # words
_FIGURES: Final = pattern(r"\d++")
_WORDS: Final = pattern(r"\p{L}++(?:\s++\p{L}++)*+")
_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d\d")
_LONGEST_POST: Final = 25  # lines from one date to the next
_MOST_OTHER_PROSE: Final = 60  # words on a page of posts
_LONGEST_SHARE: Final = 4  # lines of a post, on average


def threads(page: Page) -> Iterator[Member]:
    """The posts of a thread, and the lines above them."""
    yield from ((i, "who posted, and when") for i in page.posts.heads)
    yield from ((i, "a post of a thread") for i in page.posts.lines)


def find_posts(facts: Sequence[Facts]) -> Posts:
    """The lines that head posts, and those of the posts: below heads as forums have, below dates of one form, or numbered."""
    return _forum(facts) or _dated(facts) or _numbered(facts) or Posts([], [])


def _forum(facts: Sequence[Facts]) -> Posts | None:
    """The lines that head the posts of a forum, with the authors' names above them, and those of the posts."""
    if not any(map(_heads_post, facts[: _LINES_ABOVE + 1])):
        return None  # most texts
    heads = [i for i, fact in enumerate(facts) if _heads_post(fact)]
    if len(heads) < _FEWEST or len(facts) > _LONGEST_SHARE * len(heads) + _LINES_ABOVE:
        return None
    above = [i - 1 for i in heads if i and i - 1 not in heads and facts[i - 1].words <= _LONGEST_AUTHOR]
    told = {i for i in range(heads[0], len(facts)) if facts[i].shape in _TOLD}
    return Posts([*heads, *above], sorted(told.difference(heads, above)))


def _dated(facts: Sequence[Facts]) -> Posts | None:
    """The dates of the posts of a forum, all of one form, and the lines of the posts: a page that has hardly any other prose, and no story.

    Below a story, what has dates are readers' comments.
    """
    forms: dict[str, list[int]] = {}
    dated = [i for i, fact in enumerate(facts) if fact.stamp in DATED and fact.words <= _LONGEST_HEAD]
    for i in dated if len(dated) >= _FEWEST else ():
        if _YEAR.search(facts[i].key):
            forms.setdefault(_WORDS.sub("a", _FIGURES.sub("0", facts[i].key)), []).append(i)
    groups = [heads for heads in forms.values() if len(heads) >= _FEWEST]
    prose = sum([fact.words for fact in facts if fact.is_prose]) if groups else 0
    for heads in groups:
        ends = [*heads[1:], min(heads[-1] + _LONGEST_POST // 2, len(facts))]
        if max(map(sub, ends, heads)) > _LONGEST_POST:
            continue
        told = [[k for k in range(i, end) if facts[k].shape in _TOLD and facts[k].kind is None] for i, end in zip(heads, ends, strict=True)]
        sizes = [sum([facts[k].words for k in post if facts[k].is_prose]) for post in told]
        few_others = prose - sum(sizes) < _MOST_OTHER_PROSE
        if few_others and 2 * max(sizes) <= sum(sizes):
            return Posts(heads, sorted({k for post in told for k in post}.difference(heads)))
    return None


def _numbered(facts: Sequence[Facts]) -> Posts | None:
    """The lines of posts with numbers in order, from near the top on."""
    if not any("/" in fact.key and _number(fact) for fact in facts[:_LINES_ABOVE]):
        return None  # most texts
    numbers = {i: int(found["first"] or found["last"]) for i, fact in enumerate(facts) if "/" in fact.key and (found := _number(fact))}
    told, order = list(numbers), list(numbers.values())
    if len(told) < _FEWEST or order != sorted(set(order)):
        return None
    times = Counter([fact.key for fact in facts])
    heads = [i for i, fact in enumerate(facts[: told[-1]]) if times[fact.key] > len(told) // 2 and i not in told]
    between = {i for i in range(told[0], told[-1] + 1) if facts[i].shape in RUNNING}
    return Posts(heads, sorted(between.union(told).difference(heads)))


def _number(fact: Facts) -> regex.Match[str] | None:
    return _NUMBER.fullmatch(fact.key) if fact.words > _FEWEST else None


def _heads_post(fact: Facts) -> bool:
    """Return True if a line heads a post of a forum."""
    return fact.words <= _LONGEST_HEAD and holds_any(fact.key, _SIGNS) and _FORUM_HEAD.fullmatch(fact.key) is not None
