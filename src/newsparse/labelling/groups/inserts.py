"""Inserts: blocks that pages set into a story, with the sentences below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.labelling.groups.page import SENTENCES, Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, FoundBy, Lead, Mark, Quoted, Shape
from newsparse.terms import Kind

_SIGNED: Final = frozenset((Shape.NAME, Shape.BYLINE))
_FEW_LINES: Final = 60  # of a text that is little more than the story; below the main prose of a longer one are other stories
_MOST_TITLES: Final = 3  # titles of other stories under one label
# The number of titles counted already below a label: an offer has one line that praises it.
_TITLES_BELOW: Final[dict[Kind | None, int]] = {Kind.RELATED: 0, Kind.NEWSLETTER: _MOST_TITLES - 1}
_LONGEST_TITLE: Final = 16  # words of such a title
_LONGEST_INSERT: Final = 8  # lines of labels, titles and pictures between two paragraphs
_WITHOUT_TITLES: Final = frozenset((Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT))
_LONGEST_LINK: Final = 5  # words of a link to the rest of a story
# Such a link is below the beginning of a story; "read more" is also above another one.
_READ_ON: Final = ("continue reading", "keep reading", "weiterlesen", "lire la suite", "leer más", "continua a leggere", "читать далее")
_FEWEST_LINKS: Final = 2
_SHORTEST_STORY: Final = 60  # words of the story above others
_LINK_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ARROW))
# Kinds of lines that pages set between two paragraphs of a story, and the blocks that they announce.
_INSERTS: Final = frozenset((Kind.RELATED, Kind.ADVERTISEMENT, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.CONSENT))
BELOW_TEASER: Final = "a sentence below a teaser or an advertisement"
ABOVE_TEASER: Final = "a sentence above a teaser or an advertisement"


def resumptions(page: Page) -> Iterator[Member]:
    """Sentences, with a crosshead among them, right below a teaser or an advertisement that is right below prose.

    They are two or more, or a quotation, or below a link, or blank lines set the teaser apart.
    A list of other stories has a title above each of its sentences.
    """
    facts = page.facts
    i = page.top
    stop = len(facts) if len(facts) <= _FEW_LINES else page.last + 2
    while 0 < i < stop:
        signed = facts[i - 1].shape in _SIGNED and i > 1 and facts[i - 2].quoted is Quoted.ALL  # a pull quote
        end = _below_insert(facts, i) if facts[i - 1].shape in SENTENCES or signed else i
        if end == i:
            i += 1
            continue
        if facts[i].kind is Kind.RELATED:
            yield from ((k, "a title under a label for other stories") for k in range(i + 1, end) if facts[k].kind is None)
        run = end
        while run < len(facts) and _is_plain(facts[run]):
            run += 1
        told = [k for k in range(end, run) if facts[k].shape in SENTENCES]
        linked = facts[end - 1].found_by is FoundBy.OPENING or facts[end - 1].kind in _WITHOUT_TITLES
        headed = len(told) > 1 and facts[end].shape is Shape.LINE and facts[i].kind is not Kind.RELATED  # a crosshead
        parted = told == [end] and facts[end].mark is Mark.STOP and not any(page.gaps[i + 1 : end])
        sure = told and (len(told) > 1 or facts[told[0]].quoted or parted) and told[0] <= end + (linked or headed)
        if sure and 3 * len(told) >= 2 * (told[-1] + 1 - end):
            yield from _prose_above(facts, i, page.headline)
            for k in range(end, told[-1] + 1):
                yield k, BELOW_TEASER if k in told else "a heading below a teaser or an advertisement"
        i = end


def _prose_above(facts: Sequence[Facts], i: int, headline: int) -> Iterator[Member]:
    """The sentences right above a block set into the story."""
    while i - 1 > headline and facts[i - 1].shape in SENTENCES and facts[i - 1].kind is None:
        i -= 1
        yield i, ABOVE_TEASER


def other_stories(page: Page) -> Iterator[Member]:
    """The beginnings of other stories below this one, each signed or dated and with a link to its rest."""
    facts, above = page.facts, page.top
    links = [i for i in range(above, len(facts)) if facts[i].words <= _LONGEST_LINK and facts[i].key.startswith(_READ_ON)]
    for k, link in enumerate(links if len(links) >= _FEWEST_LINKS else ()):
        between = range(above + 1, link)
        heads = [i for i in between if (facts[i].by or facts[i].name or facts[i].stamp in DATED)]
        above = link
        # Above the first link is also the story.
        start = heads[0 if k else -1] if heads else link
        if sum([fact.words for fact in facts[page.top : start] if fact.is_prose]) >= _SHORTEST_STORY:
            yield from ((i, "the beginning of another story, above a link to its rest") for i in range(start, link))


def _below_insert(facts: Sequence[Facts], i: int) -> int:
    """The line below a label with its titles, links, advertisements and pictures; the line itself if it is none of these."""
    end, titles = i, _MOST_TITLES
    while end < min(len(facts), i + _LONGEST_INSERT):
        fact = facts[end]
        if fact.kind in _INSERTS and (fact.found_by is FoundBy.LINE or _is_link(fact, below=end > i)):
            labels = fact.found_by is FoundBy.LINE or fact.kind is Kind.NEWSLETTER
            titles = _TITLES_BELOW.get(fact.kind, _MOST_TITLES) if labels else _MOST_TITLES
        elif titles < _MOST_TITLES and _is_title(fact):
            titles += 1
        elif fact.shape not in (Shape.CREDIT, Shape.CREDITED_LINE) or end == i:
            break
        end += 1
    return end


def _is_link(fact: Facts, *, below: bool) -> bool:
    """Return True if furniture words open a link, "READ MORE: Ten piers", or an offer *below* another insert: "Sign up here."."""
    return fact.found_by is FoundBy.OPENING and (fact.mark in _LINK_ENDS or (below and fact.kind is Kind.NEWSLETTER))


def _is_title(fact: Facts) -> bool:
    """Return True if a line may be the title of another story. Names and credits may not: lists of whole stories have them, too."""
    plain = fact.kind is None and not fact.name and not fact.by and fact.credit is None and fact.lead is not Lead.BULLET
    return plain and fact.mark in (Mark.NONE, Mark.QUESTION) and 2 <= fact.words <= _LONGEST_TITLE


def _is_plain(fact: Facts) -> bool:
    """Return True if a line is not furniture and has no date, signature or address."""
    return fact.kind is None and not fact.by and fact.stamp not in DATED and not fact.has_link
