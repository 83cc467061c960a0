"""Listings: pages that have no story of their own, but titles and summaries of several, each with its date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsparse.labelling.groups.page import Member, Page, runs
from newsparse.lines.facts import Facts
from newsparse.lines.forms import RUNNING, Mark, Stamp

_DATES: Final = frozenset((Stamp.DAY, Stamp.AGO))
_LONGEST_ENTRY: Final = 9  # lines from one date to the next
_FEWEST: Final = 4  # entries; comments have dates, but no titles
_TITLE: Final = range(3, 17)  # words
_MOST_PROSE_AROUND: Final = 60  # words of prose above and below the entries; a story has more
_REACH: Final = 2  # lines of an entry above the first date and below the last


def listings(page: Page) -> Iterator[Member]:
    """The entries of a listing, and the lines with their dates."""
    dates, entries = page.listed
    yield from ((i, "the date of an entry of a listing") for i in dates)
    yield from ((i, "an entry of a listing") for i in entries)


def find_entries(facts: Sequence[Facts]) -> tuple[list[int], list[int]]:
    """The lines with the dates, and the titles and summaries, of four or more entries in a text that has hardly any other prose."""
    dated = [i for i, fact in enumerate(facts) if fact.stamp in _DATES]
    prose = sum([fact.words for fact in facts if fact.is_prose]) if len(dated) >= _FEWEST else 0
    for run in runs(dated, _LONGEST_ENTRY, _FEWEST):
        entries = range(max(run[0] - _REACH, 0), min(run[-1] + _REACH + 1, len(facts)))
        if prose - sum([facts[i].words for i in entries if facts[i].is_prose]) >= _MOST_PROSE_AROUND:
            continue
        between = [facts[date + 1 : after] for date, after in pairwise(run)]
        titled = sum([any(map(_may_be_title, lines)) and any(fact.shape in RUNNING for fact in lines) for lines in between])
        if 5 * titled >= 4 * len(between):
            return run, [i for i in entries if i not in run and (_may_be_title(facts[i]) or facts[i].shape in RUNNING)]
    return [], []


def _may_be_title(fact: Facts) -> bool:
    return fact.words in _TITLE and not (fact.mark is Mark.STOP or fact.kind or fact.name)
