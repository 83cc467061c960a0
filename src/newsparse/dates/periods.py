"""Readers of quarters, weeks, months, years and decades, and of amounts of time: "Q3", "in March", "the 1990s", "three days ago"."""

from __future__ import annotations

import math
from typing import Final

from newsparse.dates.days import DASHES, is_bare_year, month_name, past_links, shifted_year, stated_year
from newsparse.dates.expressions import CENTURY_OF_SHORT_DECADES, DECADES, SHORT_DECADES, DateExpression
from newsparse.dates.tokens import Tokens
from newsparse.knowledge.shared_date_words import COUNTED_NOUNS
from newsparse.terms import Precision

_LARGEST_AMOUNT: Final = 999
_NOON: Final = 0.5  # of a day, from which hours are counted
_SHORTEST_PLURAL: Final = 4  # letters of a plural after a year, which then counts something: "in 2000 cases", but not "in 1987 as"
_REACH_OF_POSSESSIVE: Final = 3  # tokens: "in her late 20s"
_MONTHS_OF_A_HALF: Final = 6  # a half of a match has the same name, so a half of a year needs a year
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
    if count and leading is None and tokens.word(at + 1) in words.clock_units and tokens.tag(at + 2, "ago"):
        days = tokens.tag(at + 2, "ago") * count / words.clock_units[tokens.word(at + 1)]
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
    if later is None or (tokens.word(end) in words.clause_openers and tokens.word(end + 1)[:1].isalnum()):
        return None
    return DateExpression("later", i, end + 1, amount=later * count, precision=unit)


def period(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "this week", "last year", "la semaine dernière", "the weekend", "last October"."""
    shift = tokens.tag(i, "shifts")
    if shift is not None:
        unit = tokens.tag(i + 1, "units")
        if unit is Precision.DAY or (unit is Precision.RANGE and tokens.tag(i + 2, "of")):
            return None  # "the last quarter of the century"
        if unit is not None:
            return DateExpression("period", i, i + 2, shift=shift, precision=unit)
        month, end = month_name(tokens, i + 1)
        return DateExpression("month", i, end, month=month, shift=shift, precision=Precision.MONTH) if month else None
    unit = tokens.tag(i, "units")
    if unit is not None and unit is not Precision.DAY and tokens.tag(i + 1, "trailing_shifts") is not None:
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
    before = tokens.word(i - 2 if tokens.word(i - 1) == "-" else i - 1)
    if before not in words.period_prepositions or tokens.capital(end):
        return None
    if tokens.word(i) in words.ambiguous and before in words.personal_prepositions:
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
    if short and any(tokens.word(at) in words.age_possessives for at in range(i - _REACH_OF_POSSESSIVE, i)):
        return None  # "in her late 20s"
    if ending in words.decade_endings if ending else tokens.tag(i - 1, "decade_prefixes"):
        return DateExpression("decade", i, i + 1, number + CENTURY_OF_SHORT_DECADES * short, precision=Precision.RANGE)
    return None


def year_alone(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "in 1987", "a 1987 raid"."""
    if not is_bare_year(tokens, i):
        return None
    following = tokens.word(i + 1)
    beside_noun = (tokens.tag(i - 1, "articles") or tokens.tag(i - 1, "numbers") == 1) and following.isalpha() and not tokens.capital(i + 1)
    if not (tokens.tag(i - 1, "period_prepositions") or beside_noun):
        return None
    counts = following in COUNTED_NOUNS or (following.endswith("s") and len(following) >= _SHORTEST_PLURAL)
    if following in DASHES or following == "/" or counts:
        return None
    return DateExpression("year", i, i + 1, tokens.number(i), precision=Precision.YEAR)


def quarter(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the first quarter of 2023", "third-quarter 2024", "last year's third quarter", "Q3", "the second half of 1987".

    A half counts only with a year, and quarters of a company's own year are skipped: "the fiscal first quarter".
    """
    months, year, shift, end = tokens.tag(i, "quarters"), 0, None, i + 1
    of, before = tokens.tag(end, "of"), i - 3 if tokens.word(i - 1) == "s" and tokens.word(i - 2) == "'" else i - 1
    at = past_links(tokens, end) if of else end + 1 if tokens.word(end) in ("/", "-") else end
    named = of and tokens.tag(at, "units") is Precision.YEAR  # "of the year", "del año 2023"
    at += bool(named)
    if shifted := shifted_year(tokens, end):
        shift, end = shifted
    elif is_bare_year(tokens, at):
        year, end = tokens.number(at), at + 1
    elif is_bare_year(tokens, before):
        year = tokens.number(before)
    elif named:
        of, end = None, at
    elif tokens.tag(before, "units") is Precision.YEAR and (shift := tokens.tag(before - 1, "shifts")) is None:
        return None  # "the prior year's"
    stated = year or shift is not None
    half, short = months[1] - months[0] + 1 == _MONTHS_OF_A_HALF, len(tokens.word(i)) <= _LONGEST_SHORT_NAME
    if (not stated and (of or half or short)) or _is_no_calendar_quarter(tokens, i, end):
        return None
    return DateExpression("quarter", i, end, year, months=months, shift=shift, precision=Precision.RANGE)


def _is_no_calendar_quarter(tokens: Tokens, i: int, end: int) -> bool:
    """Return True if nearby words show that it is not a calendar quarter: "fiscal third quarter", a quarter of a match."""
    words, (start, past) = tokens.vocabulary.words, tokens.spans[i]
    around = tokens.low[max(0, start - _REACH_OF_MATCH) : past + _REACH_OF_MATCH]
    fiscal = any(tokens.word(at) in words.fiscal for at in (*range(i - _REACH_OF_FISCAL, i), end))
    return fiscal or tokens.word(end) in words.other_quarters or any(word in around for word in words.match_words)
