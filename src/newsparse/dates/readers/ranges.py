"""Readers of several days: ranges ("March 3-5", "from Monday to Friday", "1987-1991") and lists ("3 and 4 May")."""

from __future__ import annotations

from typing import Final

from newsparse.dates.expressions import DateExpression
from newsparse.dates.limits import LATEST_YEAR
from newsparse.dates.readers.date_parts import DASHES, day_number, is_year, month_name, stated_year
from newsparse.dates.readers.single_days import day_and_month, numeric_date, weekday
from newsparse.dates.readers.single_readers import read_single
from newsparse.dates.tokens import Tokens
from newsparse.knowledge.shared_date_words import COUNTED_NOUNS, LIST_JOINERS
from newsparse.terms import Precision

_ENDS_OF_RANGES: Final = frozenset(("date", "weekday"))
_LONGEST_LIST: Final = 8  # days; a longer list is not one of days
_SIGNS_AFTER_FIGURES: Final = frozenset("/-:%")


def range_of_dates(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "March 3-5", "from Monday to Friday", "du 3 au 5 mars", "between May 1 and May 5", "from 1987 to 1991"."""
    first = read_single(tokens, i)
    if first is None and tokens.number(i) < 0 and not tokens.tag(i, "months"):
        return None
    joiners = _joiners(tokens, i)
    if first is not None and first.kind in _ENDS_OF_RANGES and first.shift is None:
        return _from_day(tokens, i, first, joiners)
    if first is None or first.kind == "day of month":
        found = _from_day_number(tokens, i, joiners)
        if found is not None:
            return found
    return _range_of_months(tokens, i, joiners) or _range_of_years(tokens, i, joiners)


def _joiners(tokens: Tokens, i: int) -> frozenset[str] | None:
    """Return the words that join a range, if the word before opens one: "from"."""
    joiners: frozenset[str] | None = tokens.tag(i - 2 if tokens.tag(i - 1, "articles") else i - 1, "range_openers")
    return joiners


def _joins(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> bool:
    """Whether a word joins the ends of a range of days."""
    return bool(tokens.word(i) in joiners if joiners else tokens.tag(i, "range_joiners"))


def _second(tokens: Tokens, i: int) -> int:
    """Return the index of the second end of a range, after the word that joins it and articles."""
    i += 1
    while tokens.tag(i, "articles"):
        i += 1
    return i


def _from_day(tokens: Tokens, i: int, first: DateExpression, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read a range that begins with a whole day: "March 3-5", "Monday to Friday"."""
    join = first.end
    if not _joins(tokens, join, joiners):
        return None
    at = _second(tokens, join)
    second = weekday(tokens, at) or day_and_month(tokens, at) or numeric_date(tokens, at)
    if second is not None and second.kind == first.kind and second.shift is None:
        bare = first.kind == "weekday" and not joiners
        if bare and tokens.word(join) not in DASHES and tokens.word(join) not in tokens.vocabulary.words.range_joiners:
            return None
        return _range(i, second.end, first, second)
    day, end = day_number(tokens, at)
    counts = tokens.word(end) in COUNTED_NOUNS
    if first.kind == "date" and day > first.day and tokens.number(at) > 0 and not first.year and not counts:
        year, end = stated_year(tokens, end)
        first = first._replace(year=year)
        return _range(i, end, first, first._replace(day=day))
    return None


def _from_day_number(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read a range whose month follows its second day: "du 3 au 5 mars"."""
    day, join = day_number(tokens, i)
    if not day or tokens.number(i) <= 0 or not _joins(tokens, join, joiners):
        return None
    at = _second(tokens, join)
    second = day_and_month(tokens, at)
    if second is None or tokens.tag(at, "months") is not None or second.day <= day:
        return None
    return _range(i, second.end, second._replace(day=day), second)


def _range_of_months(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read "from March to May", "in March-May 2020"."""
    month, at = month_name(tokens, i)
    if not month or not (joiners or tokens.tag(i - 1, "period_prepositions")):
        return None
    year, at = stated_year(tokens, at)
    if tokens.word(at) not in (joiners or DASHES):
        return None
    last, end = month_name(tokens, at + 1)
    if not last:
        return None
    last_year, end = stated_year(tokens, end)
    return _range(i, end, DateExpression("month", i, at, year, month), DateExpression("month", at + 1, end, last_year, last))


def _range_of_years(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read "between 1987 and 1991", "in 1987-1991"."""
    if not (joiners or tokens.tag(i - 1, "period_prepositions")):
        return None
    if not is_year(tokens, i) or tokens.word(i + 1) not in (joiners or DASHES):
        return None
    first, second = tokens.number(i), tokens.number(i + 2)
    if not first < second <= LATEST_YEAR or not is_year(tokens, i + 2):
        return None
    return _range(i, i + 3, DateExpression("year", i, i + 1, first), DateExpression("year", i + 2, i + 3, second))


def _range(first: int, end: int, one: DateExpression, other: DateExpression) -> DateExpression:
    return DateExpression("range", first, end, precision=Precision.RANGE, parts=(one, other))


def first_of_list(tokens: Tokens, i: int) -> DateExpression | None:
    """Read the first day of "3 and 4 May", "3./4. Mai", "les 3 et 4 mai": the month follows the last one."""
    day, end = day_number(tokens, i)
    at = end
    if not day or tokens.number(i) < 0 or tokens.word(at) not in LIST_JOINERS:
        return None
    for _ in range(_LONGEST_LIST):
        second, past = day_number(tokens, at + 1) if tokens.word(at) in LIST_JOINERS else (0, at)
        if not second or tokens.number(at + 1) < 0:
            return None
        last = day_and_month(tokens, at + 1)
        if last is not None and tokens.tag(at + 1, "months") is None:
            return DateExpression("date", i, end, last.year, last.month, day) if last.day > day else None
        at = past
    return None


def next_of_list(tokens: Tokens, first: DateExpression) -> DateExpression | None:
    """Read a further day of "March 3 and 4", "May 3, 5 and 8", unless something is counted: "May 3 and 4 people"."""
    at = first.end
    if first.kind != "date" or first.year or tokens.word(at) not in LIST_JOINERS or tokens.number(at - 1) < 0:
        return None
    day, end = day_number(tokens, at + 1)
    if tokens.number(at + 1) < 0 or day <= first.day or _counts(tokens, end):
        return None
    year, end = stated_year(tokens, end)
    return DateExpression("date", at + 1, end, year, first.month, day)


def _counts(tokens: Tokens, i: int) -> bool:
    """Whether the token after a figure shows that it counts something."""
    word = tokens.word(i)
    if word in LIST_JOINERS:
        return word in _SIGNS_AFTER_FIGURES
    apart = tokens.tag(i, "day_prepositions") or tokens.tag(i, "period_prepositions") or tokens.tag(i, "time_prepositions")
    return word in _SIGNS_AFTER_FIGURES or (word[:1].isalpha() and not apart)
