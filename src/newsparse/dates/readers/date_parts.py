"""The parts that dates are made of: the number of a day, the name of a month, a year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsparse.dates.limits import BARE_YEARS, LAST_DAY, LATEST_YEAR, OLDEST_YEAR
from newsparse.dates.tokens import Tokens
from newsparse.terms import Precision

DASHES: Final = frozenset("-–—")
"""Signs between the ends of a range."""
_YEAR_DIGITS: Final = 4
_DAY_DIGITS: Final = 2


def stated_year(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return a year at a token, or after a comma or "of", and where it ends; 0 if there is none."""
    at = i + 1 if tokens.word(i) == "," or tokens.tag(i, "of") else i
    return (tokens.number(at), at + 1) if is_year(tokens, at) else (0, i)


def is_year(tokens: Tokens, i: int) -> bool:
    """Whether a token is a year of four digits."""
    return OLDEST_YEAR <= tokens.number(i) <= LATEST_YEAR and not tokens.ending(i) and len(tokens.word(i)) == _YEAR_DIGITS


def is_bare_year(tokens: Tokens, i: int) -> bool:
    """Whether a token is a year that can be read without a day or a month."""
    return tokens.number(i) in BARE_YEARS and not tokens.ending(i)


def past_links(tokens: Tokens, i: int) -> int:
    """Return the index after "of" and articles: "of the", "de l'" before "année dernière"."""
    while tokens.tag(i, "of") or tokens.tag(i, "articles") or (tokens.word(i) == "'" and tokens.tag(i - 1, "articles")):
        i += 1
    return i


def shifted_year(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """Return how many years away "last year", "of next year", "letzten Jahres" after a month or day is, and where it ends."""
    i = past_links(tokens, i)
    shift = tokens.tag(i, "shifts")
    if shift is not None and tokens.tag(i + 1, "units") is Precision.YEAR:
        return shift, i + 2
    if tokens.tag(i, "units") is Precision.YEAR and tokens.tag(i + 1, "trailing_shifts") is not None:
        return tokens.tag(i + 1, "trailing_shifts"), i + 2
    return None


def day_number(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return the day of a month at a token ("5", "5th", "5.", "fifth"), and where it ends; 0 if there is none."""
    number, ending = tokens.number(i), tokens.ending(i)
    if 1 <= number <= LAST_DAY and len(tokens.word(i)) - len(ending) <= _DAY_DIGITS:
        endings = tokens.vocabulary.words.ordinal_endings
        if not ending:
            return number, i + 2 if "." in endings and tokens.word(i + 1) == "." else i + 1
        if ending in endings:
            return number, i + 1
    ordinal = tokens.tag(i, "ordinals")
    return (ordinal, i + 1) if ordinal else (0, i)


def month_name(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return a month's number at a token, and where it ends, including its dot; 0 if there is none."""
    month = tokens.tag(i, "months")
    if not month or not tokens.proper(i):
        return 0, i
    dotted = (
        tokens.word(i + 1) == "."
        and i + 2 < len(tokens.words)
        and not tokens.capital(i + 2)
        and is_abbreviation(tokens.word(i), tokens.vocabulary.words.months)
    )
    return month, i + 2 if dotted else i + 1


def is_abbreviation(word: str, names: Mapping[str, int]) -> bool:
    """Whether a name is an abbreviation of a longer one, as "sept" is of "september".

    >>> is_abbreviation("sept", {"sept": 9, "september": 9}), is_abbreviation("mars", {"mars": 3, "mar": 3})
    (True, False)
    """
    return any(name != word and name.startswith(word) for name in names)
