"""Readers of weeks, months, years and decades, and of amounts of time: "last week", "in March", "the 1990s", "three days ago"."""

from __future__ import annotations

from typing import Final

from newsparse.dates.expressions import DateExpression
from newsparse.dates.limits import CENTURY_OF_SHORT_DECADES, DECADES, SHORT_DECADES, SHORTEST_PLURAL
from newsparse.dates.readers.date_parts import DASHES, is_bare_year, month_name, shifted_year, stated_year
from newsparse.dates.tokens import Tokens
from newsparse.knowledge.shared_date_words import COUNTED_NOUNS
from newsparse.terms import Precision

_NO_PERIOD: Final = frozenset((Precision.DAY, Precision.RANGE))  # "this day"; a quarter has a reader of its own
_LARGEST_AMOUNT: Final = 999
_REACH_OF_POSSESSIVE: Final = 3  # tokens: "in her late 20s"


def amount_of_time(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "three days ago", "a week earlier", "vor drei Tagen", "il y a trois jours"."""
    words = tokens.vocabulary.words
    leading = tokens.tag(i, "leading_ago")
    at = i + 1 if leading is not None else i
    number = tokens.number(at)
    count = tokens.tag(at, "numbers") or (number if 0 < number <= _LARGEST_AMOUNT and not tokens.ending(at) else 0)
    unit = tokens.tag(at + 1, "units")
    compound = tokens.word(at - 1) == "-" and tokens.tag(at - 2, "numbers")  # "twenty-three days"
    if not count or compound or unit is None or unit is Precision.WEEKEND:
        return None
    end = at + 2
    if leading is not None:
        if leading > 0 and unit is not Precision.DAY:
            return None  # "in two years" is a duration as often as a date
        return DateExpression("ago", i, end, amount=leading * count, precision=unit)
    ago = tokens.tag(end, "ago")
    if ago is not None:
        if ago > 0 and words.leading_ago.get(tokens.word(i)) and unit is not Precision.DAY:
            return None
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
        if unit is not None and unit not in _NO_PERIOD:
            return DateExpression("period", i, i + 2, shift=shift, precision=unit)
        month, end = month_name(tokens, i + 1)
        return DateExpression("month", i, end, month=month, shift=shift) if month else None
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
        return DateExpression("month", i, past, year, month)
    shifted = shifted_year(tokens, end)
    if shifted:
        return DateExpression("date in another year", i, shifted[1], month=month, amount=shifted[0], precision=Precision.MONTH)
    before = tokens.word(i - 2 if tokens.word(i - 1) == "-" else i - 1)
    if before not in words.period_prepositions or tokens.capital(end):
        return None
    if tokens.word(i) in words.ambiguous and before in words.personal_prepositions:
        return None  # "by May": a person
    return DateExpression("month", i, end, month=month)


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
    """Read "in 1987"."""
    if not is_bare_year(tokens, i) or not tokens.tag(i - 1, "period_prepositions"):
        return None
    following = tokens.word(i + 1)
    counts = following in COUNTED_NOUNS or (following.endswith("s") and len(following) >= SHORTEST_PLURAL)
    if following in DASHES or following == "/" or counts:
        return None
    return DateExpression("year", i, i + 1, tokens.number(i), precision=Precision.YEAR)
