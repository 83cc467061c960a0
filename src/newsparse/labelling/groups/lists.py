"""Lists that belong to the story: numbered heads, bullets, items with the same labels, and lists in the order of numbers or dates."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from newsparse.labelling.groups.page import SENTENCES, Member, Page, runs
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Mark, Sign
from newsparse.lines.lexicon import Lexicon
from newsparse.memo import PerOwner
from newsparse.patterns import pattern

ITEM: Final = "a bullet of the story, or the line that opens its list"
_FEWEST: Final = 3  # fewer numbers or bullets may be any page's
_LONGEST_HEADING: Final = 4  # words of a heading over bullets
# 1) A lamp for the pier      12. Ferry to Quenby      45/24 Apologies, in minutes
_NUMBERED: Final = pattern(r"(\d{1,3})(?:[.)]|/(\d{1,3})\.?)\s\P{L}?+\p{L}")
_LONGEST_NUMBERED: Final = 30  # words of a numbered head
# june 9 -- elmford hall      9. juni: elmford      9 de junio, elmford
_DAY: Final = pattern(r"(?P<month>\p{L}{3,9}+)\.?\s(?P<day>\d{1,2})\b|(?P<day>\d{1,2})\.?\s(?:de\s)?(?P<month>\p{L}{3,9}+)")
_FEWEST_ITEMS: Final = 6  # a ranking of other stories mostly has five, a timetable has more
_LONGEST_LABEL: Final = 14  # words of the line above a list
_HALF_YEAR: Final = 6  # a date this many months earlier is in the next year
_SHORTEST_OPENING: Final = 5  # words of a line with a colon above bullets
_FEWEST_OPENED: Final = 2  # bullets below such a line
_REACH_OF_LIST: Final = 4  # lines below the main prose in which a list begins
# price: 30 euros      best for : small flats      cons: no lid
_FIELD: Final = pattern(r"\P{L}{0,2}(?P<label>\p{L}[^:：\d]{1,28}[^\s:：\d])\s?[:：]\s?\S")
_FEWEST_FIELDS: Final = 2  # labels that at least three items have; a single one may be a link's, a picture's or a comment's
_LONGEST_FIELD: Final = 60  # words of a line with a label
_WIDEST_ITEM: Final = 12  # lines from one label to its next occurrence


def numbered_heads(page: Page) -> Iterator[Member]:
    """Lines numbered from one to three or more, or as minutes are, with prose or bullets between them, and the prose below each."""
    facts, run, after, minuted = page.facts, list[int](), set[tuple[int, int]](), False
    told = True
    opened = [i for i, fact in enumerate(facts) if fact.key[:1].isdigit()]
    numbers = {i: number for i in opened if (number := _number(facts[i]))}
    if len(numbers) < _FEWEST:
        return  # most texts
    for i in range(page.top, len(facts)):
        number = numbers.get(i)
        inside = page.first <= i < page.last + 2 or (number is not None and number[1])
        if told and inside and number is not None and (number in after if run else number[0] == 1 or number[1]):
            run.append(i)
            told, minuted = False, number[1] > 0
            after = {(number[0] + 1, number[1]), (number[0] + (not minuted), number[1] + minuted)}
        else:
            told = told or facts[i].shape in (SENTENCES if minuted else PROSE) or (facts[i].lead is Lead.BULLET and number is None)
    heads = frozenset(run)
    for i in range(run[0], len(facts)) if len(run) >= _FEWEST else ():
        if i in heads:
            yield i, "one of several lines with numbers in order, prose between them"
        elif (i < run[-1] and facts[i].lead is Lead.BULLET) or (
            minuted and facts[i].kind is None and facts[i].shape in SENTENCES and (i - 1 in heads or i < run[-1])
        ):
            yield i, "an item under a line with a number"


def _number(fact: Facts) -> tuple[int, int] | None:
    """The number that a line of a few words opens with, and that of the year or the meeting in minutes, else 0."""
    number = _NUMBERED.match(fact.key) if fact.key[:1].isdigit() and 2 <= fact.words <= _LONGEST_NUMBERED else None
    return (int(number[1]), int(number[2] or 0)) if number else None


def bullets(page: Page) -> Iterator[Member]:
    """Bullets below a line that ends with a colon, or three or more that are sentences or labelled figures, near the main prose."""
    facts = page.facts
    near = [i for i in range(max(1, page.first), min(page.last + _REACH_OF_LIST, len(facts))) if facts[i].lead is Lead.BULLET]
    for start in [i for i in near if facts[i - 1].lead is not Lead.BULLET]:
        above, end = facts[start - 1], start
        opened = above.mark is Mark.COLON and above.kind is None and above.words >= _SHORTEST_OPENING
        while end < len(facts) and facts[end].lead is Lead.BULLET and ((opened and facts[end].kind is None) or _is_item(facts[end])):
            end += 1
        if end - start < (_FEWEST_OPENED if opened else _FEWEST):
            continue
        if opened:
            yield start - 1, ITEM
        elif above.kind is None and above.words <= _LONGEST_HEADING and not above.mark and start - 1 != page.headline:
            yield start - 1, "a heading over a list"
        yield from ((i, ITEM) for i in range(start, end))


def _is_item(fact: Facts) -> bool:
    """Return True if a bullet is a sentence or a labelled figure: "• 31: wells tested"."""
    return (fact.mark is Mark.STOP or (bool(fact.digits) and Sign.LABEL in fact.signs)) and not fact.has_link


def items_with_fields(page: Page) -> Iterator[Member]:
    """Three or more items near the main prose whose lines have the same labels, "Price: $30", most with prose of their own."""
    facts = page.facts
    found: dict[str, list[int]] = {}
    for i in page.labelled[bisect_left(page.labelled, page.first) :]:
        fact = facts[i]
        field = _FIELD.match(fact.key) if fact.words <= _LONGEST_FIELD and not fact.by and not fact.credit and not fact.has_link else None
        if field is not None:
            found.setdefault(field["label"], []).append(i)
    several = [lines for lines in found.values() if len({facts[i].key for i in lines}) >= _FEWEST]
    prose = [i for i, fact in enumerate(facts) if fact.is_prose] if len(several) >= _FEWEST_FIELDS else []
    recurring = [lines for lines in several if _parts_prose(lines, prose)]
    fields = sorted({i for lines in recurring for i in lines}) if len(recurring) >= _FEWEST_FIELDS else []
    for run in runs(fields, _WIDEST_ITEM, _FEWEST_FIELDS * _FEWEST):
        for last, i in pairwise((0, *run)) if run[0] <= page.last + _REACH_OF_LIST else ():
            above = facts[i - 1]
            if i - 1 != last and above.words <= _LONGEST_LABEL and not (above.mark or above.kind or above.credit or above.stamp):
                yield i - 1, "a heading over a list"
            yield i, ITEM


def _parts_prose(lines: Sequence[int], prose: Sequence[int]) -> bool:
    """Return True if prose is between most of some lines."""
    parted = [bisect(prose, i) < bisect(prose, j) for i, j in pairwise(lines)]
    return 2 * sum(parted) > len(parted)


def lists(page: Page) -> Iterator[Member]:
    """Lists right below prose, perhaps under a label: numbered from one, or in order of dates."""
    facts = page.facts
    months = _months(page.lexicon)
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


@PerOwner
def _months(lexicon: Lexicon) -> Mapping[str, int]:
    """The months that a word names, in the language of a text or in English."""
    return {**lexicon.knowledge.language("en").dates.months, **lexicon.language.dates.months}


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
    number = _number(fact)
    if number is not None and not number[1]:
        return number[:1]
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
