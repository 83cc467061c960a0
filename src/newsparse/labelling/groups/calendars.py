"""Calendars of events: lines that open with a time, below lines that name a day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsparse.labelling.groups.page import Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import Lead, Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.patterns import pattern

# 19.30 uhr: orgelkonzert      20:00 koor      10 a.m.-4 p.m. flea market      kl. 19 konsert
_TIMED: Final = pattern(
    r"(?:\+{3}\s|kl\.?\s|om\s|alle\s|at\s|às\s|à\s)?\d{1,2}(?:[.:h]\d\d)?(?:\s?(?:uhr|uur|h|hs|hrs|[ap]\.?m\.?|год\.?|ч\.?|時|时|시))?"
    r"(?:\s?[-–—]\s?\d{1,2}(?:[.:h]\d\d)?(?:\s?(?:uhr|uur|h|hrs|[ap]\.?m\.?))?)?(?:\s?[:|,–—-]\s?|\s)\P{L}?\p{L}"
)
_FIRST_WORD: Final = pattern(r"[\p{L}\p{M}'’]+(?:-\p{L}+)?")
_LONGEST_DAY: Final = 5  # words
_FEWEST_ENTRIES: Final = 3
_FARTHEST: Final = 4  # lines from one entry to the next


def calendars(page: Page) -> Iterator[Member]:
    """Three or more lines that open with a time, the lines among them that name a day, and everything in between."""
    facts = page.facts
    when, entry = Stamp.TIME, Lead.ENTRY
    timed = [i for i, fact in enumerate(facts) if (fact.stamp is when or fact.lead is entry) and opens_with_time(fact)]
    days = [i for i, fact in enumerate(facts) if names_day(fact, page.lexicon)] if len(timed) >= _FEWEST_ENTRIES else []
    if not days or {day + 1 for day in days}.isdisjoint(timed):
        return
    first, last = min(timed[0], days[0]), timed[-1]
    if any(after - before > _FARTHEST for before, after in pairwise(timed)):
        return
    headed, entries = frozenset(days), frozenset(timed)
    for i in range(first, last + 1):
        if i in headed:
            yield i, "the day of entries of a calendar"
        elif i in entries or facts[i].kind is None:
            yield i, "an entry of a calendar"


def opens_with_time(fact: Facts) -> bool:
    """Return True if a line opens with a time, and goes on: "19.30 Uhr: Orgelkonzert"."""
    return (fact.lead is Lead.ENTRY or fact.stamp is Stamp.TIME) and fact.words > 1 and _TIMED.match(fact.key) is not None


def names_day(fact: Facts, lexicon: Lexicon) -> bool:
    """Return True if a line is a day of the week, mostly with its date: "Freitag, 14. Juni"."""
    first = _FIRST_WORD.match(fact.key) if fact.words <= _LONGEST_DAY else None
    return first is not None and first.group() in lexicon.language.dates.weekdays
