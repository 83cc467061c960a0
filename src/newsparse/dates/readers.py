"""The readers of dates in one table, and those of several days: ranges ("March 3-5", "1987-1991") and lists ("3 and 4 May")."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from newsparse.dates import days
from newsparse.dates.dateparser_fallback import compound_amount
from newsparse.dates.expressions import LATEST_YEAR, DateExpression
from newsparse.dates.periods import amount_of_time, decade, month_alone, period, quarter, shifted_quarter, year_alone
from newsparse.dates.tokens import Tokens
from newsparse.dates.vocabulary import BEGINS, FIGURE
from newsparse.knowledge.languages.shared_date_words import COUNTED_NOUNS, LIST_JOINERS
from newsparse.rule_table import RuleTable
from newsparse.terms import Precision

_ENDS_OF_RANGES: Final = frozenset(("date", "weekday"))
_DIGITS_OF_SHORT_YEAR: Final = 2
_CENTURY: Final = 100
_LONGEST_LIST: Final = 8  # days; a longer list is not one of days
_SIGNS_AFTER_FIGURES: Final = frozenset("/-:%")
_DAYS: Final = frozenset(("date", "date in another year", "weekday", "holiday", "weekday of week", "days away", "day of month"))


class DateReader(NamedTuple):
    """A reader of one form of date."""

    name: str  # the form of date that it reads
    starts: frozenset[str]  # the word lists of `DateWords` whose words it begins with; `FIGURE` for figures
    # Reads tokens from an index on; returns `None` if they are not such a date.
    read: Callable[[Tokens, int], DateExpression | None]
    example: str  # a sentence in English with such a date


def read_date(tokens: Tokens, i: int) -> DateExpression | None:
    """Read the date that begins at a token; `None` if there is none."""
    return _read_by_first(READERS_OF_SEVERAL.active, tokens, i) or read_single(tokens, i)


def read_single(tokens: Tokens, i: int) -> DateExpression | None:
    """Read one day or one period; the result is kept with the tokens, because ranges and lists ask for it again."""
    if i not in tokens.singles:
        tokens.singles[i] = _read_by_first(READERS.active, tokens, i)
    return tokens.singles[i]


def _read_by_first(readers: Iterable[DateReader], tokens: Tokens, i: int) -> DateExpression | None:
    """Read by the first reader that returns something."""
    lists = tokens.tag(i, BEGINS)
    if lists is None:
        return None
    for one in readers:
        if not one.starts.isdisjoint(lists) and (found := one.read(tokens, i)) is not None:
            return found
    return None


def range_of_dates(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "March 3-5", "from Monday to Friday", "du 3 au 5 mars", "between May 1 and May 5", "from 1987 to 1991"."""
    first = read_single(tokens, i)
    if first is None and tokens.number(i) < 0 and not tokens.tag(i, "months"):
        return None
    joiners: frozenset[str] | None = tokens.tag(i - 2 if tokens.tag(i - 1, "articles") else i - 1, "range_openers")  # "from"
    if first is not None and first.kind in _ENDS_OF_RANGES and first.shift is None:
        return _from_day(tokens, i, first, joiners)
    if first is None or first.kind == "day of month":
        found = _from_day_number(tokens, i, joiners)
        if found is not None:
            return found
    return _range_of_months(tokens, i, joiners) or _range_of_years(tokens, i, joiners)


def _joins(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> bool:
    """Return True if a word or dash joins the ends of a range of days."""
    word = tokens.words[i]
    return word in joiners if joiners and word not in days.DASHES else word in days.DASHES or bool(tokens.tag(i, "range_joiners"))


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
    second = days.weekday(tokens, at) or days.day_and_month(tokens, at) or days.numeric_date(tokens, at)
    if second is not None and second.kind == first.kind and second.shift is None:
        return _range(i, second.end, first, second)
    day, end = days.day_number(tokens, at)
    counts = tokens.words[end] in COUNTED_NOUNS
    if first.kind == "date" and day > first.day and tokens.number(at) > 0 and not first.year and not counts:
        year, end = days.stated_year(tokens, end)
        first = first._replace(year=year)
        return _range(i, end, first, first._replace(day=day))
    return None


def _from_day_number(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read a range whose month follows its second day: "du 3 au 5 mars"."""
    day, join = days.day_number(tokens, i)
    if not day or tokens.number(i) <= 0 or not _joins(tokens, join, joiners):
        return None
    at = _second(tokens, join)
    second = days.day_and_month(tokens, at)
    if second is None or tokens.tag(at, "months") is not None or second.day <= day:
        return None
    return _range(i, second.end, second._replace(day=day), second)


def _range_of_months(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read "from March to May", "in March-May 2020"."""
    month, at = days.month_name(tokens, i)
    if not month or not (joiners or tokens.tag(i - 1, "period_prepositions")):
        return None
    year, at = days.stated_year(tokens, at)
    if tokens.words[at] not in (joiners or days.DASHES):
        return None
    last, end = days.month_name(tokens, at + 1)
    if not last:
        return None
    last_year, end = days.stated_year(tokens, end)
    month_to = DateExpression("month", at + 1, end, last_year, last, precision=Precision.MONTH)
    return _range(i, end, month_to._replace(first=i, end=at, year=year, month=month), month_to)


def _range_of_years(tokens: Tokens, i: int, joiners: frozenset[str] | None) -> DateExpression | None:
    """Read "between 1987 and 1991", "1987-1991", "1987-91"."""
    first, second, join = tokens.number(i), tokens.number(i + 2), tokens.words[i + 1]
    joins = join in days.DASHES or (joiners and join in joiners)
    if not (joins and days.is_year(tokens, i)) or tokens.words[i - 1] in days.DASHES or tokens.tag(i - 1, "quarters"):
        return None
    if join in days.DASHES and len(tokens.words[i + 2]) == _DIGITS_OF_SHORT_YEAR:
        second += first - first % _CENTURY
    elif not days.is_year(tokens, i + 2):
        return None
    if not first < second <= LATEST_YEAR or tokens.ending(i + 2) or tokens.words[i + 3] in _SIGNS_AFTER_FIGURES:
        return None
    year_to = DateExpression("year", i + 2, i + 3, second, precision=Precision.YEAR)
    return _range(i, i + 3, year_to._replace(first=i, end=i + 1, year=first), year_to)


def _range(first: int, end: int, one: DateExpression, other: DateExpression) -> DateExpression:
    return DateExpression("range", first, end, precision=Precision.RANGE, parts=(one, other))


def first_of_list(tokens: Tokens, i: int) -> DateExpression | None:
    """Read the first day of "3 and 4 May", "3./4. Mai", "les 3 et 4 mai": the month follows the last one."""
    day, end = days.day_number(tokens, i)
    at = end
    if not day or tokens.number(i) < 0 or tokens.words[at] not in LIST_JOINERS or tokens.words[i - 1] == ":":
        return None  # "14:02, 9 January"
    for _ in range(_LONGEST_LIST):
        second, past = days.day_number(tokens, at + 1) if tokens.words[at] in LIST_JOINERS else (0, at)
        if not second or tokens.number(at + 1) < 0:
            return None
        last = days.day_and_month(tokens, at + 1)
        if last is not None and tokens.tag(at + 1, "months") is None:
            return DateExpression("date", i, end, last.year, last.month, day) if last.day > day else None
        at = past
    return None


def next_of_list(tokens: Tokens, first: DateExpression) -> DateExpression | None:
    """Read a further day of "March 3 and 4", "May 3, 5 and 8", unless something is counted: "May 3 and 4 people"."""
    at = first.end
    if first.kind != "date" or first.year or tokens.words[at] not in LIST_JOINERS or tokens.number(at - 1) < 0:
        return None
    day, end = days.day_number(tokens, at + 1)
    if tokens.number(at + 1) < 0 or day <= first.day or _counts(tokens, end):
        return None
    year, end = days.stated_year(tokens, end)
    return DateExpression("date", at + 1, end, year, first.month, day)


def _counts(tokens: Tokens, i: int) -> bool:
    """Return True if the token after a figure shows that it counts something."""
    word = tokens.words[i]
    if word in LIST_JOINERS:
        return word in _SIGNS_AFTER_FIGURES
    apart = tokens.tag(i, "day_prepositions") or tokens.tag(i, "period_prepositions") or tokens.tag(i, "time_prepositions")
    return word in _SIGNS_AFTER_FIGURES or (word[:1].isalpha() and not apart)


def day_beside(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the day before last Tuesday", at "the day before"."""
    at = _day_after(tokens, i + 1)
    day = read_single(tokens, at) if tokens.words[at][:1].isalnum() else None
    if day is None or day.kind not in _DAYS:
        return None
    return DateExpression("day beside", i, day.end, amount=tokens.tag(i, "adjacent"), parts=(day,))


def week_of_day(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the week of March 6", at "week"."""
    if tokens.tag(i, "units") is not Precision.WEEK or not tokens.tag(i + 1, "of"):
        return None
    at = _day_after(tokens, i + 2)
    day = days.day_and_month(tokens, at) or days.numeric_date(tokens, at)
    if day is None:
        return None
    article = tokens.tag(i - 1, "articles") and not tokens.tag(i - 1, "day_prepositions")
    return DateExpression("week of day", i - 1 if article else i, day.end, precision=Precision.WEEK, parts=(day,))


def _day_after(tokens: Tokens, i: int) -> int:
    """Return the index after the small words before a day."""
    while tokens.tag(i, "of") or tokens.tag(i, "articles") or tokens.tag(i, "day_prepositions"):
        i += 1
    return i


def _reader(name: str, starts: str, read: Callable[[Tokens, int], DateExpression | None], example: str) -> DateReader:
    return DateReader(name, frozenset(starts.split()), read, example)


READERS_OF_SEVERAL: Final = RuleTable(
    "readers of several dates",
    _reader("range", f"weekdays months holidays relative ordinals numbers {FIGURE}", range_of_dates, "It fell from March 3 to March 5."),
    _reader("first day of a list", FIGURE, first_of_list, "It fell on 3 and 4 May."),
    _reader("week of a day", "units", week_of_day, "It fell in the week of March 6."),
    _reader("day beside another", "adjacent", day_beside, "It fell the day before Christmas Day."),
)
"""Readers that combine what those of one day or period read; they are tried before these."""

READERS: Final = RuleTable(
    "date readers",
    _reader("weekday", "weekdays shifts", days.weekday, "It fell on Thursday."),
    _reader("relative day", "relative anaphors overnight", days.relative_day, "It fell yesterday."),
    _reader("period", "shifts units relative_periods", period, "It fell last week."),
    _reader("numeric date", FIGURE, days.numeric_date, "It fell on 2024-03-05."),
    _reader("day and month", f"months ordinals {FIGURE}", days.day_and_month, "It fell on March 5."),
    _reader("month", "months", month_alone, "It fell in March 2020."),
    _reader("amount of time in two units", f"numbers {FIGURE}", compound_amount, "It fell two weeks and three days ago."),
    _reader("amount of time", f"numbers leading_ago {FIGURE}", amount_of_time, "It fell three days ago."),
    _reader("decade", f"decade_names {FIGURE}", decade, "It fell in the 1990s."),
    _reader("year", FIGURE, year_alone, "It fell in 1987."),
    _reader("quarter", "quarters", quarter, "It fell in the third quarter of 2023."),
    _reader("shifted quarter", "shifts units", shifted_quarter, "It fell last quarter."),
    _reader("holiday", "holidays", days.holiday, "It closes on Christmas Day."),
    _reader("day of the month", FIGURE, days.day_alone, "It fell on the 14th."),
)
"""Readers of one day or period, the commonest first; the first that returns something wins."""
