"""Entries of live blogs and live reports, numbered heads, lists, and lines that recur."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsparse.labelling.groups.calendars import opens_with_time
from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Mark, Shape, Sign, Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.memo import PerOwner
from newsparse.patterns import pattern

_HEADS: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.QUESTION, Shape.SCRAP))
_LONGEST_TIME: Final = 6  # words of a line that is a time, with at most a name
_LONGEST_HEAD: Final = 4  # words of a line that is the head of an entry: "6:05 p.m.", "14.20 Uhr", "___"
_FEWEST_ENTRIES: Final = 3  # fewer heads may be dates and rules of any page
_LONGEST_OPENING: Final = 60  # words of prose above the first entry
_FEWEST_HEADS: Final = 2  # lines that open with a time and what happened
# 1) A lamp for the pier      12. Ferry to Quenby
_NUMBERED: Final = pattern(r"(\d{1,2})[.)]\s\P{L}?+\p{L}")
_LONGEST_NUMBERED: Final = 30  # words of a numbered head
# june 9 -- elmford hall      9. juni: elmford      9 de junio, elmford
_DAY: Final = pattern(r"(?P<month>\p{L}{3,9}+)\.?\s(?P<day>\d{1,2})\b|(?P<day>\d{1,2})\.?\s(?:de\s)?(?P<month>\p{L}{3,9}+)")
_FEWEST_ITEMS: Final = 6  # a ranking of other stories mostly has five, a timetable has more
_LONGEST_LABEL: Final = 14  # words of the line above a list
_HALF_YEAR: Final = 6  # a date this many months earlier is in the next year
_SHORTEST_OPENING: Final = 5  # words of a line with a colon above bullets
_FEWEST_OPENED: Final = 2  # bullets below such a line


ITEM: Final = "a bullet of the story, or the line that opens its list"
_REACH_OF_LIST: Final = 4  # lines below the main prose in which a list begins
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
            for i in heads:
                if found is below:
                    yield i - 1, "the time of an entry of a live report"
                yield i, "the head of an entry of a live blog"
                yield from _prose_below(facts, i)
            for i in [i for i in timed if _is_minute(page, i - 1)] if found is below else ():
                yield i - 1, "the time of an entry of a live report"
                yield from _prose_below(facts, i - 1)


def titles_below_times(facts: Sequence[Facts]) -> list[int]:
    """The lines right below lines that are only times, in a text with three or more, most with prose below: they are no headline."""
    times = [i for i, fact in enumerate(facts[:-2]) if fact.stamp is Stamp.TIME and fact.words <= _LONGEST_HEAD and _is_time(fact)]
    told = sum([facts[i + 1].is_prose or facts[i + 2].is_prose for i in times])
    return [i + 1 for i in times] if len(times) >= _FEWEST_ENTRIES and 3 * told >= 2 * len(times) else []


def live_reports(page: Page) -> Iterator[Member]:
    """The entries of a live report: prose between and under times or rules of underscores, most of them below prose.

    The time of a reader's comment is right above prose, too, but a name is above it.
    """
    facts = page.facts
    timed = Stamp.TIME
    heads = {i for i, fact in enumerate(facts) if (fact.stamp is timed or fact.key[:2] == "__") and _is_time_or_rule(fact)}
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


def _is_time_or_rule(fact: Facts) -> bool:
    timed = fact.stamp is Stamp.TIME and (fact.lead is Lead.DIGIT or fact.key.startswith("_"))
    return fact.words <= _LONGEST_HEAD and (timed or fact.key.startswith("__"))


def numbered_heads(page: Page) -> Iterator[Member]:
    """Lines numbered from one to three or more in the main prose, with prose or bullets between them."""
    run: list[int] = []
    told = True
    for i in range(page.first, min(page.last + 2, len(page.facts))):
        fact = page.facts[i]
        number = _number(fact)
        if told and number == len(run) + 1:
            run.append(i)
            told = False
        else:
            told = told or fact.shape in PROSE or (fact.lead is Lead.BULLET and number is None)
    for i in range(run[0], run[-1] + 1) if len(run) >= _FEWEST_ENTRIES else ():
        if i in run:
            yield i, "one of several lines with numbers in order, prose between them"
        elif page.facts[i].lead is Lead.BULLET:
            yield i, "an item under a line with a number"


def _number(fact: Facts) -> int | None:
    """The number that a line of a few words opens with."""
    number = _NUMBERED.match(fact.key) if fact.key[:1].isdigit() and 2 <= fact.words <= _LONGEST_NUMBERED else None
    return int(number[1]) if number else None


def bullets(page: Page) -> Iterator[Member]:
    """Bullets below a line that ends with a colon, or three or more that are sentences or labelled figures, near the main prose."""
    facts = page.facts
    near = [i for i in range(max(1, page.first), min(page.last + _REACH_OF_LIST, len(facts))) if facts[i].lead is Lead.BULLET]
    for start in [i for i in near if facts[i - 1].lead is not Lead.BULLET]:
        above, end = facts[start - 1], start
        opened = above.mark is Mark.COLON and above.kind is None and above.words >= _SHORTEST_OPENING
        while end < len(facts) and facts[end].lead is Lead.BULLET and ((opened and facts[end].kind is None) or _is_item(facts[end])):
            end += 1
        if end - start < (_FEWEST_OPENED if opened else _FEWEST_ENTRIES):
            continue
        if opened:
            yield start - 1, ITEM
        elif above.kind is None and above.words <= _LONGEST_HEAD and not above.mark and start - 1 != page.headline:
            yield start - 1, "a heading over a list"
        yield from ((i, ITEM) for i in range(start, end))


def _is_item(fact: Facts) -> bool:
    """Return True if a bullet is a sentence or a labelled figure: "• 31: wells tested"."""
    return (fact.mark is Mark.STOP or (bool(fact.digits) and Sign.LABEL in fact.signs)) and not fact.has_link


def lists(page: Page) -> Iterator[Member]:
    """Lists right below prose, perhaps under a label: numbered from one, or in order of dates."""
    facts = page.facts
    months = _MONTHS(page.lexicon)
    done = 0
    for start in range(max(1, page.first), min(page.last + 2, len(facts))):
        if start < done or not facts[start - 1].is_prose or facts[start].is_prose:
            continue
        label = _place(facts[start], months) is None
        items = _items(facts, start + label, months, facts[start] if label else None)
        if items and label and not facts[start].mark:
            yield start, "a heading over a list"  # "Tour dates"
        yield from ((i, "an item of a list that the story opens") for i in items)
        done = items[-1] + 1 if items else done


def _months(lexicon: Lexicon) -> Mapping[str, int]:
    """The months that a word names, in the language of a text or in English."""
    return {**lexicon.knowledge.language("en").dates.months, **lexicon.language.dates.months}


_MONTHS: Final = PerOwner(_months)


def _items(facts: Sequence[Facts], start: int, months: Mapping[str, int], label: Facts | None) -> list[int]:
    """The items of the list that begins at a line, perhaps under its *label*; none if too few, or of too few days."""
    place = _place(facts[start], months) if start < len(facts) else None
    dated = place is not None and len(place) > 1
    if place is None or not (dated or place == (1,)):
        return []
    if label is not None and (label.kind is not None or label.words > _LONGEST_LABEL or not (dated or label.mark is Mark.COLON)):
        return []
    items, i = [start], start + 1
    places: set[tuple[int, ...]] = {place}
    while i < len(facts):
        after = _place(facts[i], months)
        if after is not None and _follows(place, after):
            place = after
            places.add(after)
            items.append(i)
        elif dated or i > items[-1] + 1:
            break
        i += 1  # a numbered item may have its own line below it: a link, a price
    return list(range(start, items[-1] + 1)) if len(places) >= _FEWEST_ITEMS else []


def _place(fact: Facts, months: Mapping[str, int]) -> tuple[int, ...] | None:
    """The number, or month and day, at the start of a line."""
    number = _NUMBERED.match(fact.key) if fact.key[:1].isdigit() else None
    if number is not None:
        return (int(number[1]),)
    day = _DAY.match(fact.key) if fact.words > 2 else None
    month = months.get(day["month"]) if day is not None else None
    return (month, int(day["day"])) if day is not None and month else None


def _follows(place: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Return True if a number is the next one, or a date the same or a later one.

    >>> _follows((1,), (2,)), _follows((12, 30), (1, 2)), _follows((5, 3), (5, 1))
    (True, True, False)
    """
    if len(place) != len(after):
        return False
    return after[0] == place[0] + 1 if len(place) == 1 else after >= place or place[0] - after[0] > _HALF_YEAR
