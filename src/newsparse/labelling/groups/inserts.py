"""What pages set into a story, with the sentences below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, FoundBy, Lead, Mark, Shape
from newsparse.terms import Kind

_SENTENCES: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.SHORT_SENTENCE))
_MOST_TITLES: Final = 3  # titles of other stories under one label
_LONGEST_TITLE: Final = 16  # words of such a title
_LONGEST_INSERT: Final = 8  # lines of labels, titles and pictures between two paragraphs
_WITHOUT_TITLES: Final = frozenset((Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT))
_LINK_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ARROW))
# Kinds of lines that pages set between two paragraphs of a story, with what they announce.
_INSERTS: Final = frozenset((Kind.RELATED, Kind.ADVERTISEMENT, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.CONSENT))


def resumptions(page: Page) -> Iterator[Member]:
    """Sentences, with a crosshead among them, right below a teaser or an advertisement that is right below prose.

    They are two or more, or a quotation, or below a link. A list of other stories has a title above each of its sentences.
    """
    facts = page.facts
    i = page.top
    while 0 < i < len(facts):
        end = _below_insert(facts, i) if facts[i - 1].shape in _SENTENCES else i
        if end == i:
            i += 1
            continue
        run = end
        while run < len(facts) and _is_plain(facts[run]):
            run += 1
        told = [k for k in range(end, run) if facts[k].shape in _SENTENCES]
        linked = facts[end - 1].found_by is FoundBy.OPENING or facts[end - 1].kind in _WITHOUT_TITLES
        sure = told and (len(told) > 1 or facts[told[0]].quoted or linked) and told[0] <= end + linked
        if sure and 3 * len(told) >= 2 * (told[-1] + 1 - end):
            for k in range(end, told[-1] + 1):
                yield k, "a sentence below a teaser or an advertisement" if k in told else "a heading below a teaser or an advertisement"
        i = end


def _below_insert(facts: Sequence[Facts], i: int) -> int:
    """The line below a label with its titles, links, advertisements and pictures; the line itself if it is none of these."""
    end, titles = i, _MOST_TITLES
    while end < min(len(facts), i + _LONGEST_INSERT):
        fact = facts[end]
        if fact.kind in _INSERTS and (fact.found_by is FoundBy.LINE or (fact.found_by is FoundBy.OPENING and fact.mark in _LINK_ENDS)):
            titles = 0 if fact.kind is Kind.RELATED and fact.found_by is FoundBy.LINE else _MOST_TITLES
        elif titles < _MOST_TITLES and _is_title(fact):
            titles += 1
        elif fact.shape not in (Shape.CREDIT, Shape.CREDITED_LINE) or end == i:
            break
        end += 1
    return end


def _is_title(fact: Facts) -> bool:
    """Whether a line may be the title of another story: neither a name nor a credit, which lists of whole stories have, too."""
    plain = fact.kind is None and not fact.name and not fact.by and fact.credit is None and fact.lead is not Lead.BULLET
    return plain and fact.mark in (Mark.NONE, Mark.QUESTION) and 2 <= fact.words <= _LONGEST_TITLE


def _is_plain(fact: Facts) -> bool:
    """Whether a line is neither furniture nor dated nor signed, and holds no address."""
    return fact.kind is None and not fact.by and fact.stamp not in DATED and not fact.has_link
