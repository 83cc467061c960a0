"""News in brief, minutes, briefings: several items, each under its own head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import RUNNING, Mark

HEAD: Final = "the head of one of several items"
_FEWEST: Final = 3  # items
_LONGEST_HEAD: Final = 9  # words
# The share of the words of a text's prose that are below heads: a story with crossheads has less, and no rules above them.
_LEAST_SHARE: Final = 0.8
_LEAST_RULED: Final = 0.5


def briefs(page: Page) -> Iterator[Member]:
    """The heads of several items, and the lines below each."""
    for head, end in page.briefs:
        yield head, HEAD
        yield from ((i, "one of several items") for i in range(head + 1, end) if page.facts[i].shape in RUNNING)


def find_briefs(facts: Sequence[Facts], gaps: Sequence[bool]) -> list[tuple[int, int]]:
    """The head and the end of each item, between rules or else blank lines, if three or more of one form hold most of the prose."""
    ruled = [i + 1 for i, fact in enumerate(facts) if not fact.key]  # no letters: a rule
    return _items(facts, ruled, ruled=True) or _items(facts, [i for i, gap in enumerate(gaps) if gap or not i])


def _items(facts: Sequence[Facts], opens: Sequence[int], *, ruled: bool = False) -> list[tuple[int, int]]:
    """The items among the pieces that begin at some lines; below a rule, other lines may be among the text of an item."""
    if len(opens) < _FEWEST:
        return []
    items = [(i, end) for i, end in pairwise([*opens, len(facts)]) if end - i > 1 and _may_head(facts[i]) and _is_told(facts[i + 1])]
    items = items if ruled else [(head, end) for head, end in items if all(map(_is_told, facts[head + 1 : end]))]
    capitals = sum([facts[head].caps for head, _ in items])
    items = [(head, end) for head, end in items if facts[head].caps == (2 * capitals > len(items))]
    if len(items) < _FEWEST:
        return []
    told = sum([fact.words for head, end in items for fact in facts[head + 1 : end] if _is_told(fact)])
    prose = sum([fact.words for fact in facts if fact.shape in RUNNING])
    return items if told >= (_LEAST_RULED if ruled or capitals else _LEAST_SHARE) * prose else []


def _may_head(fact: Facts) -> bool:
    """Return True if a line may be the head of an item."""
    plain = (fact.kind is None or fact.caps) and fact.by is None and fact.credit is None and not (fact.stamp or fact.has_link)
    return plain and not fact.sentences and fact.words <= _LONGEST_HEAD and fact.mark in (Mark.NONE, Mark.QUESTION)


def _is_told(fact: Facts) -> bool:
    """Return True if a line may be the text of an item."""
    return fact.shape in RUNNING and fact.kind is None and fact.credit is None
