"""The beginning of readers' comments: line after line with a writer and a date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, PROSE, FoundBy, Lead, Mark, Stamp
from newsparse.patterns import holds_any, pattern
from newsparse.terms import Kind

_LONGEST_HEAD: Final = 9  # words of a line that heads or signs a comment
_SHORTEST_NAMED_HEAD: Final = 3  # words of a line that names somebody beside a date
_FEWEST_HEADS: Final = 4  # lines that make a thread
_FARTHEST_HEAD: Final = 50  # blocks from the first of these to the last
_NEAREST_LABEL: Final = 8  # blocks above a thread in which its label is
_SHORTEST_STORY: Final = 100  # words of prose between a headline and the comments on the story


def thread_start(facts: Sequence[Facts], headline: int) -> int:
    """The block that opens a thread of comments below a story; the number of blocks if there is none."""
    heads: list[int] = []
    words = 0
    for i in range(headline + 1, len(facts)):
        fact = facts[i]
        if fact.shape in PROSE:
            words += fact.words
        elif words >= _SHORTEST_STORY and _heads(fact):
            if _says(fact) or (_names_writer(fact) and any(below.stamp in DATED for below in facts[i + 1 : i + 2])):
                return _labelled(facts, i)
            # Dates one below another are a list of links.
            heads = [*heads[-_FEWEST_HEADS:], i] if not heads or i > heads[-1] + 1 else [*heads[:-1], i]
            window = [head for head in heads[-_FEWEST_HEADS:] if i - head <= _FARTHEST_HEAD]
            form, count = Counter([_form(facts[head]) for head in window]).most_common(1)[0]
            if len(window) == _FEWEST_HEADS and count >= _FEWEST_HEADS - 1:
                first = next(head for head in window if _form(facts[head]) == form)
                below = links_to_reply(facts[first]) and not facts[first].stamp  # such a link is below its comment
                return _labelled(facts, first - min(b - a for a, b in pairwise(window)) + 1 if below else first)
    return len(facts)


def _labelled(facts: Sequence[Facts], start: int) -> int:
    """The label above a thread, if it is near: the first comment may be above the line that signs it."""
    return next((i for i in range(start - 1, max(-1, start - _NEAREST_LABEL), -1) if facts[i].kind is Kind.COMMENTS), start)


def _heads(fact: Facts) -> bool:
    """Return True if a line may head or sign a comment: a link to reply, a name with a date, `Ann says:`."""
    if fact.kind is Kind.COMMENTS:
        return fact.found_by is not FoundBy.FORM
    if fact.words <= _LONGEST_HEAD and links_to_reply(fact):
        return True
    if not fact.stamp and fact.mark is not Mark.COLON:
        return False  # most lines
    # An entry of a live blog has its time on the clock.
    if fact.lead in _NO_HEADS or (fact.words > _LONGEST_HEAD and not _says(fact) and not links_to_reply(fact)):
        return False
    dated = fact.words >= _SHORTEST_NAMED_HEAD and (
        fact.stamp == Stamp.DAY or (fact.stamp == Stamp.TIME and _YEAR.search(fact.key) is not None)
    )
    return dated or (fact.stamp == Stamp.AGO and _CLOCK.search(fact.key) is None) or _names_writer(fact)


def links_to_reply(fact: Facts) -> bool:
    """Return True if a line has a link to reply to a comment: "Like · Reply", "Log in to Reply"."""
    return holds_any(fact.key, _LINKS) and _LINK.search(fact.key) is not None


def _says(fact: Facts) -> bool:
    """Return True if a line is sure to head a comment, even if there are no others: "Ann Roe on May 3, 2024 at 7:21 pm said:"."""
    return _names_writer(fact) and _YEAR.search(fact.key) is not None


def _names_writer(fact: Facts) -> bool:
    """Return True if a line names who wrote what is below it: "Ann Roe says:"."""
    return fact.mark is Mark.COLON and fact.key.endswith(_SAID)


def _form(fact: Facts) -> tuple[Kind | None, str, str]:
    """The form that the heads of one thread share."""
    return fact.kind, fact.stamp, fact.lead


_NO_HEADS: Final = frozenset((Lead.OTHER, Lead.BULLET, Lead.ENTRY))
_LINKS: Final = ("permalink", "reply", "antworten", "répondre", "responder", "rispondi", "odpowiedz", "ответить")
_LINK: Final = pattern(rf"\b(?:{'|'.join(_LINKS)})\b")
_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d\b")
_CLOCK: Final = pattern(r"\b\d{1,2}:\d\d\b")
_SAID: Final = (" says", " said", " wrote", " sagt", " schrieb", " dit", " dice", " dijo", " пишет")
