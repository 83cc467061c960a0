"""The head of a story below its headline: decks and standfirsts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.knowledge.languages.shared_furniture import POINT_LABELS
from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, PROSE, Mark, Shape, Sign

_LONGEST_DECK: Final = 25  # words: one or two lines of a column rather than a paragraph
_MOST_DECKS: Final = 3
_LONGEST_STANDFIRST: Final = 60  # words of a standfirst of whole sentences
_SHORTEST_STANDFIRST: Final = 10  # words of one without a full stop
_MOST_BETWEEN: Final = 6  # lines of the head between a headline and its standfirst, or a standfirst and the lead
_LINES_ON_TOP: Final = 12  # in which points of a story in brief may be
DECK_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE))
"""Sorts of lines that a deck may be."""
_PLAIN_SIGNS: Final = frozenset((Sign.LABEL, Sign.BRACKET))


def key_points(facts: Sequence[Facts], chosen: int) -> Sequence[int]:
    """The points of a story in brief above its headline, if the line *chosen* as the headline is the first one, under their label."""
    if not 0 < chosen < _LINES_ON_TOP or facts[chosen - 1].key.rstrip(":") not in POINT_LABELS:
        return ()
    signed = next((i for i, fact in enumerate(facts[:_LINES_ON_TOP]) if i > chosen and fact.opens_byline), 0)
    return range(chosen, signed - 1)  # the headline is right above its byline


def decks(page: Page) -> Iterator[Member]:
    """The lines between the headline and a lead with a dateline; short ones without a full stop above a byline with "by"."""
    facts, top = page.facts, page.headline + 1
    lead = page.opens
    if lead < 0 and page.headline >= 0:
        near = range(top, min(len(facts), top + _MOST_DECKS))
        lead = next((i for i in near if (by := facts[i].by) is not None and by.opened), -1)
    told = [fact.shape in PROSE for fact in facts[top:lead]] if page.opens > top > 0 else []
    for i in range(top, min(lead, top + _MOST_DECKS)):
        fact = facts[i]
        said = sum(told) == 1 and told[i - top] and _may_stand_first(fact)
        if not said and (fact.shape not in DECK_SHAPES or fact.stamp or fact.signs or fact.words > _LONGEST_DECK):
            return
        yield i, "between the headline and a dateline or byline"


def standfirsts(page: Page) -> Iterator[Member]:
    """The line below the headline with a byline, a date, furniture or a picture between it and the prose."""
    facts, top = page.facts, page.headline + 1
    if page.headline < 0 or top >= len(facts) or page.opens == top:
        return
    fact, title = facts[top], facts[page.headline].key
    if title in fact.key or fact.key in title or not _may_stand_first(fact):
        return
    below = next((i for i in range(top + 1, len(facts)) if facts[i].shape in PROSE), len(facts))
    between = facts[top + 1 : below]
    dated = any(near.shape is Shape.BYLINE or (near.stamp in DATED and near.credit is None) for near in between)
    if 0 < len(between) <= _MOST_BETWEEN and dated and not any(near.shape in DECK_SHAPES for near in between):
        yield top, "parted from the body by a byline or a date"


def _may_stand_first(fact: Facts) -> bool:
    """Return True if a line may be a standfirst: sentences or a longer line without a byline, a date or a dateline."""
    if fact.kind is not None or not _PLAIN_SIGNS.issuperset(fact.signs) or fact.credit is not None or fact.by is not None or fact.opener:
        return False
    if fact.shape in PROSE:
        return fact.words <= _LONGEST_STANDFIRST and fact.mark is not Mark.COLON
    return fact.shape in DECK_SHAPES and fact.stamp not in DATED and fact.words >= _SHORTEST_STANDFIRST and Sign.BRACKET not in fact.signs
