"""Readers of quarters and halves of a year: "the first quarter of 2023", "Q3", "last quarter"."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.dates.expressions import DateExpression
from newsparse.dates.readers.date_parts import DASHES, is_bare_year, past_links, shifted_year
from newsparse.dates.tokens import Tokens
from newsparse.dates.vocabulary import Vocabulary
from newsparse.terms import Precision

MONTHS_OF_A_HALF: Final = 6
"""A half of a match has the same name, so a half of a year needs a year."""
_LAST_QUARTER: Final = (10, 12)
_LONGEST_SHORT_NAME: Final = 3  # characters: "q 3"; without a year it can also be the name of a car
_REACH_OF_FISCAL: Final = 4  # tokens before a quarter that can say whose year it is in: "fiscal 2024's third quarter"
_REACH_OF_MATCH: Final = 240  # characters around a quarter that are searched for a match


def is_about_a_match(low: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the words around a quarter are about a match.

    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> is_about_a_match("she scored twice in the third quarter", 24, 37, vocabulary_of(load("en")))
    True
    """
    around = low[max(0, start - _REACH_OF_MATCH) : end + _REACH_OF_MATCH]
    return any(word in around for word in vocabulary.words.match_words)


class _Year(NamedTuple):
    """The year of a quarter and where it ends; neither figure nor shift if the words leave it open."""

    end: int
    figure: int = 0
    shift: int | None = None


def quarter(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the first quarter of 2023", "third-quarter 2024", "Q3", "the second half of 1987".

    A half counts only with a year, and quarters of a company's own year are skipped: "the fiscal first quarter".

    >>> from newsparse.dates.tokens import tokenise
    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> text = "Third quarter of 2023, third quarter of the match, first half"
    >>> tokens = tokenise(text, text.lower(), 0, len(text), vocabulary_of(load("en")))
    >>> [(found.months, found.year) for i in range(len(tokens.words)) if (found := quarter(tokens, i))]
    [((7, 9), 2023)]
    """
    months = tokens.tag(i, "quarters")
    if months is None:
        return None
    year = _year_after(tokens, i + 1)
    if year is not None and year.end == i + 1:
        year = _year_before(tokens, i)
    if year is None or _is_no_calendar_quarter(tokens, i, i + 1):
        return None
    if year == _Year(i + 1):
        half, short = months[1] - months[0] + 1 == MONTHS_OF_A_HALF, len(tokens.word(i)) <= _LONGEST_SHORT_NAME
        if half or short or _is_of_a_match(tokens, i):
            return None
    return DateExpression("quarter", i, year.end, year.figure, months=months, shift=year.shift, precision=Precision.RANGE)


def shifted_quarter(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "last quarter", "le trimestre dernier", and the last quarter of a year."""
    shift = tokens.tag(i, "shifts")
    if shift is not None and tokens.tag(i + 1, "units") is Precision.RANGE:
        year = _year_after(tokens, i + 2)
    elif tokens.tag(i, "units") is Precision.RANGE and tokens.tag(i + 1, "trailing_shifts") is not None:
        shift, year = tokens.tag(i + 1, "trailing_shifts"), _Year(i + 2)
    else:
        return None
    if year is None or _is_no_calendar_quarter(tokens, i, i + 2):
        return None
    if year.end > i + 2:
        if shift >= 0:
            return None
        return DateExpression("quarter", i, year.end, year.figure, months=_LAST_QUARTER, shift=year.shift, precision=Precision.RANGE)
    return None if _is_of_a_match(tokens, i) else DateExpression("period", i, i + 2, shift=shift, precision=Precision.RANGE)


def _year_after(tokens: Tokens, i: int) -> _Year | None:
    """Return the year after a quarter; `None` if the quarter is of something else: "of the match", "2023/24"."""
    shifted = shifted_year(tokens, i)
    if shifted:
        return _Year(shifted[1], shift=shifted[0])
    of = tokens.tag(i, "of")
    end = past_links(tokens, i) if of else i + 1 if tokens.word(i) in ("/", "-") else i
    named = end > i and of and tokens.tag(end, "units") is Precision.YEAR
    if named:
        end += 2 if tokens.tag(end + 1, "of") and tokens.number(end + 2) >= 0 else 1
    if is_bare_year(tokens, end):
        split = (tokens.word(end + 1) in DASHES or tokens.word(end + 1) == "/") and tokens.number(end + 2) >= 0
        return None if split else _Year(end + 1, tokens.number(end))
    if named:
        return _Year(end)
    amount = end == i + 1 and tokens.word(end)[:1].isdigit() and not tokens.word(end)[-1].isalpha()  # "au premier trimestre de 3 %"
    return None if of and not amount else _Year(i)


def _year_before(tokens: Tokens, i: int) -> _Year | None:
    """Return the year before a quarter: "the 1986", "last year's"; `None` if unknown: "the prior year's", "year-earlier"."""
    at = i - 3 if tokens.word(i - 1) == "s" and tokens.word(i - 2) == "'" else i - 1
    if is_bare_year(tokens, at):
        return _Year(i + 1, tokens.number(at))
    if tokens.tag(at, "units") is Precision.YEAR:
        shift = tokens.tag(at - 1, "shifts")
        return None if shift is None else _Year(i + 1, shift=shift)
    return None if tokens.word(at - 1) == "-" and tokens.tag(at - 2, "units") is Precision.YEAR else _Year(i + 1)


def _is_no_calendar_quarter(tokens: Tokens, i: int, end: int) -> bool:
    """Whether nearby words show that it is not a calendar quarter: "fiscal third quarter", "third quarter-final"."""
    words, past = tokens.vocabulary.words, tokens.spans[end - 1][1]
    glued = tokens.low[past : past + 1] == "-" and tokens.number(end + 1) < 0
    near = (*range(i - _REACH_OF_FISCAL, i), end)
    return glued or tokens.word(end) in words.other_quarters or any(tokens.word(at) in words.fiscal for at in near)


def _is_of_a_match(tokens: Tokens, i: int) -> bool:
    return is_about_a_match(tokens.low, *tokens.spans[i], tokens.vocabulary)
