"""The readers of dates, in the order in which they are tried."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.dates.expressions import DateExpression
from newsparse.dates.readers.dateparser_fallback import amount_by_dateparser
from newsparse.dates.readers.named_by_another_day import day_beside, week_of_day
from newsparse.dates.readers.quarters import quarter, shifted_quarter
from newsparse.dates.readers.ranges import first_of_list, range_of_dates
from newsparse.dates.readers.single_readers import FIGURE, SINGLE_READERS, Read, read_single, reader
from newsparse.dates.tokens import Tokens

_ANY: Final = " ".join(sorted(frozenset[str]().union(*(one.starts for one in SINGLE_READERS))))
READERS: Final = (
    reader("day beside another", "adjacent", day_beside, "It fell the day before Christmas Day."),
    reader("week of a day", "units", week_of_day, "It fell in the week of March 6."),
    reader("quarter", "quarters", quarter, "It fell in the third quarter of 2023."),
    reader("shifted quarter", "shifts units", shifted_quarter, "It fell last quarter."),
    reader("range", _ANY, range_of_dates, "It fell from March 3 to March 5."),
    reader("first day of a list", FIGURE, first_of_list, "It fell on 3 and 4 May."),
    reader("single date", _ANY, read_single, "It fell on March 5."),
    reader("amount of time, by dateparser", "ago", amount_by_dateparser, "It fell twenty-three days ago."),
)
"""The first reader that returns something wins; `SINGLE_READERS` are those of "single date"."""


@lru_cache(maxsize=1024)
def _readers(figure: bool, names: tuple[str, ...]) -> tuple[Read, ...]:
    """Return the readers of tokens with certain word lists; cached for up to 1,024 combinations."""
    names = (*names, FIGURE) if figure else names
    return tuple(one.read for one in READERS if not one.starts.isdisjoint(names))


def read_date(tokens: Tokens, i: int) -> DateExpression | None:
    """Read the date that begins at a token, or whose amount of time ends there; `None` if there is none.

    >>> from newsparse.dates.tokens import tokenise
    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> tokens = tokenise("on March 5", "on march 5", 0, 10, vocabulary_of(load("en")))
    >>> read_date(tokens, 0), read_date(tokens, 1).day
    (None, 5)
    """
    for read in _readers(tokens.words[i][0].isdigit(), tuple(tokens.tags[i])):
        found = read(tokens, i)
        if found is not None:
            return found
    return None
