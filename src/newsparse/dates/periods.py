"""Readers of quarters, weeks, months, years and decades, and of amounts of time: "Q3", "in March", "the 1990s", "three days ago"."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

from newsparse.dates.days import DASHES, is_bare_year, month_name, past_links, shifted_year, stated_year
from newsparse.dates.expressions import CENTURY_OF_SHORT_DECADES, DECADES, SHORT_DECADES, DateExpression
from newsparse.dates.tokens import Tokens
from newsparse.knowledge.languages.shared_date_words import COUNTED_NOUNS
from newsparse.terms import Precision

_NO_PERIOD: Final = frozenset((Precision.DAY, Precision.RANGE))  # "this day"; a quarter has its own reader
_LARGEST_AMOUNT: Final = 999
_NOON: Final = 0.5  # of a day, from which hours are counted
_SHORTEST_PLURAL: Final = 4  # letters of a plural after a year, which then counts something: "in 2000 cases", but not "in 1987 as"
_REACH_OF_POSSESSIVE: Final = 3  # tokens: "in her late 20s"
_MONTHS_OF_A_HALF: Final = 6  # a half of a match has the same name, so a half of a year needs a year
_LAST_QUARTER: Final = (10, 12)
_LONGEST_SHORT_NAME: Final = 3  # characters: "q 3"; without a year it can also be the name of a car
_REACH_OF_FISCAL: Final = 4  # tokens before a quarter that can say whose year it is in: "fiscal 2024's third quarter"
_REACH_OF_MATCH: Final = 240  # characters around a quarter that are searched for a match


def amount_of_time(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "three days ago", "a week earlier", "vor drei Tagen", "il y a trois jours"."""
    words = tokens.vocabulary.words
    leading = tokens.tag(i, "leading_ago")
    at = i + 1 if leading is not None else i
    number = tokens.number(at)
    count = tokens.tag(at, "numbers") or (number if 0 < number <= _LARGEST_AMOUNT and not tokens.ending(at) else 0)
    unit = tokens.tag(at + 1, "units")
    if count and leading is None and tokens.words[at + 1] in words.clock_units and tokens.tag(at + 2, "ago"):
        days = tokens.tag(at + 2, "ago") * count / words.clock_units[tokens.words[at + 1]]
        return DateExpression("days away", i, at + 3, amount=math.floor(_NOON + days))
    if not count or unit is None or unit is Precision.WEEKEND:
        return None
    end = at + 2
    if leading is not None:
        if leading > 0 and unit is not Precision.DAY:
            return None  # "in two years" is a duration as often as a date
        return DateExpression("ago", i, end, amount=leading * count, precision=unit)
    ago = tokens.tag(end, "ago")
    if ago is not None:
        return DateExpression("ago", i, end + 1, amount=ago * count, precision=unit)
    later = tokens.tag(end, "later")
    if later is None or (tokens.words[end] in words.clause_openers and tokens.words[end + 1][:1].isalnum()):
        return None
    return DateExpression("later", i, end + 1, amount=later * count, precision=unit)


def period(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "this week", "last year", "la semaine dernière", "i fjor", "the weekend", "last October"."""
    named = tokens.tag(i, "relative_periods")
    if named is not None:
        return DateExpression("period", i, i + 1, precision=named[0], shift=named[1])
    shift = tokens.tag(i, "shifts")
    if shift is not None:
        unit = tokens.tag(i + 1, "units")
        if unit is not None and unit not in _NO_PERIOD:
            return DateExpression("period", i, i + 2, shift=shift, precision=unit)
        month, end = month_name(tokens, i + 1)
        return DateExpression("month", i, end, month=month, shift=shift, precision=Precision.MONTH) if month else None
    unit = tokens.tag(i, "units")
    if unit is not None and unit not in _NO_PERIOD and tokens.tag(i + 1, "trailing_shifts") is not None:
        return DateExpression("period", i, i + 2, shift=tokens.tag(i + 1, "trailing_shifts"), precision=unit)
    if unit is Precision.WEEKEND and tokens.tag(i - 1, "articles"):
        return DateExpression("period", i if tokens.tag(i - 1, "day_prepositions") else i - 1, i + 1, precision=unit)
    return None


def month_alone(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "March 2020", "in March"."""
    words = tokens.vocabulary.words
    month, end = month_name(tokens, i)
    if not month:
        return None
    year, past = stated_year(tokens, end)
    if year:
        return DateExpression("month", i, past, year, month, precision=Precision.MONTH)
    shifted = shifted_year(tokens, end)
    if shifted:
        return DateExpression("date in another year", i, shifted[1], month=month, amount=shifted[0], precision=Precision.MONTH)
    before = tokens.words[i - 2 if tokens.words[i - 1] == "-" else i - 1]
    if before not in words.period_prepositions or tokens.capital(end):
        return None
    if tokens.words[i] in words.ambiguous and before in words.personal_prepositions:
        return None  # "by May": a person
    return DateExpression("month", i, end, month=month, precision=Precision.MONTH)


def decade(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "1990s", "90er", and the figure of "années 1990"."""
    words, number, ending = tokens.vocabulary.words, tokens.number(i), tokens.ending(i)
    first_year = tokens.tag(i, "decade_names")
    if first_year is not None:
        return DateExpression("decade", i, i + 1, first_year, precision=Precision.RANGE)
    if number not in DECADES and number not in SHORT_DECADES:
        return None
    short = number in SHORT_DECADES
    if short and any(tokens.words[at] in words.age_possessives for at in range(i - _REACH_OF_POSSESSIVE, i)):
        return None  # "in her late 20s"
    if ending in words.decade_endings if ending else tokens.tag(i - 1, "decade_prefixes"):
        return DateExpression("decade", i, i + 1, number + CENTURY_OF_SHORT_DECADES * short, precision=Precision.RANGE)
    return None


def year_alone(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "in 1987", "a 1987 raid"."""
    if not is_bare_year(tokens, i):
        return None
    following = tokens.words[i + 1]
    beside_noun = (tokens.tag(i - 1, "articles") or tokens.tag(i - 1, "numbers") == 1) and following.isalpha() and not tokens.capital(i + 1)
    if not (tokens.tag(i - 1, "period_prepositions") or beside_noun):
        return None
    counts = following in COUNTED_NOUNS or (following.endswith("s") and len(following) >= _SHORTEST_PLURAL)
    if following in DASHES or following == "/" or counts:
        return None
    return DateExpression("year", i, i + 1, tokens.number(i), precision=Precision.YEAR)


class _Year(NamedTuple):
    """The year of a quarter and where it ends; neither figure nor shift if the words leave it open."""

    end: int
    figure: int = 0
    shift: int | None = None


def quarter(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the first quarter of 2023", "third-quarter 2024", "Q3", "the second half of 1987".

    A half counts only with a year, and quarters of a company's own year are skipped: "the fiscal first quarter".
    """
    months = tokens.tag(i, "quarters")
    year = _year_after(tokens, i + 1)
    if year is not None and year.end == i + 1:
        year = _year_before(tokens, i)
    if year is None or _is_no_calendar_quarter(tokens, i, i + 1):
        return None
    if year == _Year(i + 1):
        half, short = months[1] - months[0] + 1 == _MONTHS_OF_A_HALF, len(tokens.words[i]) <= _LONGEST_SHORT_NAME
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
    end = past_links(tokens, i) if of else i + 1 if tokens.words[i] in ("/", "-") else i
    named = end > i and of and tokens.tag(end, "units") is Precision.YEAR
    if named:
        end += 2 if tokens.tag(end + 1, "of") and tokens.number(end + 2) >= 0 else 1
    if is_bare_year(tokens, end):
        split = (tokens.words[end + 1] in DASHES or tokens.words[end + 1] == "/") and tokens.number(end + 2) >= 0
        return None if split else _Year(end + 1, tokens.number(end))
    if named:
        return _Year(end)
    amount = end == i + 1 and tokens.words[end][:1].isdigit() and not tokens.words[end][-1].isalpha()  # "au premier trimestre de 3 %"
    return None if of and not amount else _Year(i)


def _year_before(tokens: Tokens, i: int) -> _Year | None:
    """Return the year before a quarter: "the 1986", "last year's"; `None` if unknown: "the prior year's", "year-earlier"."""
    at = i - 3 if tokens.words[i - 1] == "s" and tokens.words[i - 2] == "'" else i - 1
    if is_bare_year(tokens, at):
        return _Year(i + 1, tokens.number(at))
    if tokens.tag(at, "units") is Precision.YEAR:
        shift = tokens.tag(at - 1, "shifts")
        return None if shift is None else _Year(i + 1, shift=shift)
    return None if tokens.words[at - 1] == "-" and tokens.tag(at - 2, "units") is Precision.YEAR else _Year(i + 1)


def _is_no_calendar_quarter(tokens: Tokens, i: int, end: int) -> bool:
    """Return True if nearby words show that it is not a calendar quarter: "fiscal third quarter", "third quarter-final"."""
    words, past = tokens.vocabulary.words, tokens.spans[end - 1][1]
    glued = tokens.low[past : past + 1] == "-" and tokens.number(end + 1) < 0
    near = (*range(i - _REACH_OF_FISCAL, i), end)
    return glued or tokens.words[end] in words.other_quarters or any(tokens.words[at] in words.fiscal for at in near)


def _is_of_a_match(tokens: Tokens, i: int) -> bool:
    """Return True if the words around a quarter are about a match: "she scored twice in the third quarter"."""
    start, end = tokens.spans[i]
    around = tokens.low[max(0, start - _REACH_OF_MATCH) : end + _REACH_OF_MATCH]
    return any(word in around for word in tokens.vocabulary.words.match_words)
