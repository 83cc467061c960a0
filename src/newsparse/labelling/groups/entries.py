"""Entries of live blogs and live reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.knowledge.languages.shared_furniture import POINT_LABELS
from newsparse.labelling.groups.calendars import opens_with_time
from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Mark, Shape, Stamp

_HEADS: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.QUESTION, Shape.SCRAP))
_LONGEST_TIME: Final = 6  # words of a line that is a time, with at most a name
_LONGEST_HEAD: Final = 4  # words of a line that is the head of an entry: "6:05 p.m.", "14.20 Uhr", "___"
_FEWEST_ENTRIES: Final = 3  # fewer heads may be dates and rules of any page
_LONGEST_OPENING: Final = 60  # words of prose above the first entry
_FEWEST_HEADS: Final = 2  # lines that open with a time and what happened
_FARTHEST_LABEL: Final = 8  # lines from the label of a live blog in brief to its first entry
_MINUTES: Final = "'’′"
_FIGURES: Final = frozenset((Lead.ENTRY, Lead.DIGIT))


def entries(page: Page) -> Iterator[Member]:
    """The entries of a live blog: prose under a time with what happened, or under a short line under a time."""
    facts = page.facts
    inside = range(max(1, page.top), len(facts) - 1)
    counted = [i for i, fact in enumerate(facts) if fact.lead in _FIGURES]
    if not counted:
        return  # most texts
    headed = [
        i for i in counted if i in inside and facts[i].mark is not Mark.STOP and (facts[i].lead is Lead.ENTRY or _is_timed_head(facts[i]))
    ]
    first = next((i for i in headed if facts[i + 1].is_prose), page.top)
    if sum([fact.words for fact in facts[page.top : first] if fact.is_prose]) > _LONGEST_OPENING:
        headed = [i for i in headed if facts[i].lead is Lead.ENTRY]  # a site's news below a story
    timed = [i + 1 for i in counted if i + 1 in inside and (_is_time(facts[i]) or _is_minute(page, i))]
    below = [i for i in timed if facts[i].shape in _HEADS and facts[i].kind is None]
    for found in (headed, below):
        heads = [i for i in found if facts[i + 1].shape in PROSE or facts[i + 1].shape is Shape.LONG_LINE]
        if len(heads) >= _FEWEST_HEADS and 3 * len(heads) >= 2 * len(found):
            near = range(max(0, heads[0] - _FARTHEST_LABEL), heads[0])  # "Key points"
            label = next((i for i in near if facts[i].key.rstrip(":") in POINT_LABELS), heads[0])
            yield from ((i, "prose of an entry") for i in range(label + 1, heads[0]) if facts[i].lead is Lead.BULLET)
            for i in heads:
                if found is below:
                    yield i - 1, "the time of an entry of a live report"
                yield i, "the head of an entry of a live blog"
                yield from _prose_below(facts, i)
            for i in _without_heads(page, counted, heads) if found is below else ():
                yield i - 1, "the time of an entry of a live report"
                yield from _prose_below(facts, i - 1)


def _without_heads(page: Page, counted: Sequence[int], heads: Sequence[int]) -> list[int]:
    """The lines of entries right below a minute, or prose right below a time; of more such times than *heads*, each is a comment's."""
    facts = page.facts
    near = [i for i in counted if page.top <= i < len(facts) - 1]
    plain = [i + 1 for i in near if _is_time(facts[i]) and facts[i + 1].is_prose]
    told = {i + 1 for i in near if i + 2 < len(facts) and _is_minute(page, i)}.union(plain if len(plain) <= len(heads) else ())
    return sorted(told.difference(heads))


def live_reports(page: Page) -> Iterator[Member]:
    """The entries of a live report: prose between and under times or rules of underscores, most of them below prose.

    The time of a reader's comment is right above prose, too, but a name is above it.
    """
    facts = page.facts
    timed, figure = Stamp.TIME, Lead.DIGIT
    found = [
        i for i, fact in enumerate(facts) if fact.key[:2] == "__" or (fact.stamp is timed and (fact.lead is figure or fact.key[:1] == "_"))
    ]
    heads = {i for i in found if facts[i].words <= _LONGEST_HEAD}
    opening = [i for i in heads if i + 1 < len(facts) and facts[i + 1].shape in PROSE]
    joined = sum(i == 0 or i - 1 in heads or facts[i - 1].shape in PROSE for i in opening)
    if len(opening) >= _FEWEST_ENTRIES and 3 * joined >= 2 * len(opening):
        if min(opening) and facts[min(opening) - 1].mark is Mark.COLON:
            yield min(opening) - 1, "prose of an entry"  # "The Latest on the vote in Elmford:"
        for i in sorted(opening):
            yield i, "the time of an entry of a live report"
            yield from _prose_below(facts, i)


def _is_timed_head(fact: Facts) -> bool:
    """Return True if a line is a time and what happened, not who wrote then: "18:42 El puente viejo, cerrado"."""
    return fact.lead is Lead.DIGIT and fact.words > 2 and not (fact.name or fact.by) and opens_with_time(fact)


def _prose_below(facts: Sequence[Facts], i: int) -> Iterator[Member]:
    """The prose right below a line."""
    i += 1
    while i < len(facts) and facts[i].is_prose:
        yield i, "prose of an entry"
        i += 1


def _is_time(fact: Facts) -> bool:
    """Return True if a line is a time, with at most a name."""
    return fact.stamp in (Stamp.TIME, Stamp.AGO) and fact.words <= _LONGEST_TIME and fact.lead is Lead.DIGIT


def _is_minute(page: Page, i: int) -> bool:
    """Return True if a line is a minute of a match: "84'", "90+3'"."""
    fact = page.facts[i]
    return fact.words == 1 and page.text[page.blocks[i].end - 1] in _MINUTES and bool(fact.digits)
