"""Furniture between the paragraphs of a story: lines whose words say so, and what goes with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.facts import Facts
from newsparse.labelling.path import Path, State, where
from newsparse.layout import Block, Layout
from newsparse.patterns import pattern
from newsparse.terms import Kind

_TEXT: Final = (State.PARAGRAPH, State.CROSSHEAD)
# A line of furniture words, a link and the title of another story have no more words.
_LINE: Final = 8
_LINK: Final = 25
_TITLE: Final = 16
# Kinds of links and forms that a phrase at the start gives away, where no sentence follows; kinds whose sentences it gives away
# beside another line of the kind.
_LINKS: Final = frozenset((Kind.RELATED, Kind.SHARE, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT, Kind.CONSENT))
_FORMS: Final = frozenset((Kind.NEWSLETTER, Kind.PAYWALL, Kind.CONSENT))
# Kinds that have lines of their own below their label, and the longest of these.
_GROUPS: Final = _FORMS | {Kind.RELATED, Kind.GALLERY, Kind.PLAYER}
_TOLD: Final = 20
# — Elmford Harbour (@elmharbour) May 3, 2024       the foot of an embedded post
_FOOT: Final = pattern(r"[—–-]{1,2}\s?(?P<name>[^\n()]{1,60}+)\(@\w{2,30}\)")
# What posts hold and paragraphs do not: pic.twitter.com/x, https://t.co/x, #pier
_POST: Final = pattern(r"\bpic\.[\w-]+\.\w|\bhttps?://|(?<![\w&])#\p{L}")
_POSTED: Final = 80
# Paragraphs in which whoever posted is looked for.
_READ: Final = 200


def settle_interruptions(layout: Layout, blocks: Sequence[Block], facts: Sequence[Facts], path: Path) -> None:
    """Take furniture that the path holds for the story's out of it, between its first and its last paragraph.

    Args:
        layout: the text, cut into lines.
        blocks: its blocks.
        facts: the facts of each block.
        path: the state of each block, changed in place.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.facts import measure
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> from newsparse.layout import lay_out
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lines = "The pier is open.", "Read also: Ferry fares to rise", "It is lit again."
    >>> layout = lay_out(chr(10).join(lines))
    >>> path = bytearray([State.PARAGRAPH] * 3)
    >>> settle_interruptions(layout, layout.blocks, [measure(line, words) for line in lines], path)
    >>> State(path[1]).name
    'INNER'
    """
    body = where(path, State.PARAGRAPH)
    if len(body) <= 1:
        return
    text = layout.text
    gaps = [layout.lines[block.first].gap for block in blocks]
    apart = 3 * sum([gaps[i] for i in body]) >= 2 * len(body)
    listed = False  # under a label: links, one after another
    grouped = False  # in a group of lines that furniture words open, where paragraphs are apart
    for i in range(body[0] + 1, body[-1]):
        fact = facts[i]
        if fact.words > _LINK and fact.kind is None and not fact.signs:  # most paragraphs
            listed, grouped = False, grouped and not gaps[i]
            continue
        if fact.kind is not None and fact.how == "line":
            listed = fact.kind is Kind.RELATED
        elif not listed or not _is_title(fact):
            listed = False
        grouped = apart and (_opens(fact) if gaps[i] else grouped)
        if path[i] in _TEXT and (listed or (grouped and fact.words <= _TOLD) or _is_furniture(facts, i)):
            path[i] = State.INNER
        elif "h" in fact.signs and (foot := _FOOT.match(text, blocks[i].start, blocks[i].end)) and not _told(facts, body, foot["name"]):
            path[i] = State.INNER
            above = facts[i - 1]
            if path[i - 1] in _TEXT and above.words <= _POSTED and _POST.search(text, blocks[i - 1].start, blocks[i - 1].end):
                path[i - 1] = State.INNER


def _told(facts: Sequence[Facts], body: Sequence[int], name: str) -> bool:
    """Whether the story itself tells of whoever posted: then the post is quoted, and not the page's."""
    name = name.strip().lower()
    return any(name in facts[i].key for i in body[:_READ] if facts[i].words > _LINE and "h" not in facts[i].signs)


def _opens(fact: Facts) -> bool:
    """Whether a line is a label over what is grouped with it."""
    return fact.kind in _GROUPS and fact.how == "line"


def _is_title(fact: Facts) -> bool:
    """Whether a line may be the title of another story."""
    return fact.kind is None and not fact.mark and 2 <= fact.words <= _TITLE and fact.lead != "bullet"


def _is_furniture(facts: Sequence[Facts], i: int) -> bool:
    """Whether the words of a line make it furniture, whatever stands around it; or beside another line of its kind."""
    fact = facts[i]
    if fact.kind is None or fact.quoted == "all":
        return False
    if fact.how == "line":
        return fact.words <= _LINE
    if fact.how == "start" and fact.kind in _LINKS and not fact.sentences and not fact.mark:
        return fact.words <= _LINK
    beside = facts[i - 1].kind is fact.kind or facts[i + 1].kind is fact.kind
    return fact.how == "start" and fact.kind in _FORMS and beside
