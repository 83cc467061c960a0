"""Dates in text without spaces: figures with signs ("2024年3月5日", "3월 5일", "5日") and words ("昨日", "先週木曜日", "지난달")."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsparse.dates.simple_dates import Reading
from newsparse.knowledge import Language
from newsparse.terms import Precision

# "5日間", "5天内", "5일간", "5日目": a number of days, or the fifth of several.
_COUNTED: Final = "间間内內后後前目以来連连ぶ간째만동후전"
# "1990年代" is a decade, "2023年度" a business year, "2023年間" so many years.
_NO_YEAR: Final = "代度间間内內后後前来대도간후전"
# Words and signs between the two ends of a range: "3月9日至12日", "3日（金）から5日", "3일부터 5일까지", "3월 3일~5일".
_JOINED: Final = regex.compile(r"(?:[（(][^（()）]{1,3}[)）])?\s?(?:から|〜|～|~|至|到|부터|–|-|—)\s?")


class Signed(NamedTuple):
    """A date and its place."""

    reading: Reading
    start: int
    end: int


def _any(words: Iterable[str]) -> str:
    """Return a pattern that matches any of some words, longest first; without words, a pattern that never matches."""
    return "|".join(regex.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


@lru_cache(maxsize=8)
def _pattern(language: Language) -> "regex.Pattern[str]":
    """Compile the pattern of a language's signs and words; cached for up to eight languages."""
    words = language.dates
    year, month, day = words.figure_suffixes or ("", "", "")
    months = [word for word, (unit, _) in words.relative_periods.items() if unit is Precision.MONTH]
    years = [word for word, (unit, _) in words.relative_periods.items() if unit is Precision.YEAR]
    return regex.compile(
        rf"""(?<!\d)
        (?: (?P<none>{_any(words.lookalikes)})
          | (?: (?: (?P<year>\d{{4}}+)[{year}] | (?P<of_year>{_any(years)})の? | (?P<shift>{_any(words.shifts)}) )\s? )?+
            (?P<month>\d{{1,2}}+)[{month}]\s?(?P<day>\d{{1,2}}+)[{day}]                                         # 2024年3月5日, 去年3月5日
          | (?: (?P<year>\d{{4}}+)[{year}] | (?P<of_year>{_any(years)})の? )\s?(?P<month>\d{{1,2}}+)[{month}]      # 2024年3月, 昨年3月
          | (?P<decade>(?:\d\d)?\d0)[{year}][代대]                                                             # 1990年代
          | (?P<alone>\d{{4}}+)[{year}](?![{_NO_YEAR}])                                                         # 2023年
          | (?P<count>\d{{1,3}}+|{_any(words.numbers)})\s?(?P<ago>{_any(words.ago)})                             # 3日前, 三天前
          | (?: (?: (?P<of_month>{_any(months)})の? | (?P<shift>{_any(words.shifts)}) )\s? )?+
            (?P<day>\d{{1,2}}+)[{day}](?![{_COUNTED}])                                                          # 5日, 先月5日
          | (?: (?P<week>{_any(words.week_shifts)})の? | (?P<shift>{_any(words.shifts)}) )?+\s?
            (?P<weekday>{_any(name for name in words.weekdays if len(name) > 1)})                               # 先週木曜日
          | (?P<word>{_any((*words.relative_periods, *words.relative, *words.anaphors, *words.overnight))})                # 昨日, 先週
        )""",
        regex.VERBOSE,
    )


def signed(text: str, language: Language) -> Iterator[Signed]:
    """Find the dates of a text in a language whose figures have suffixes.

    Args:
        text: a passage's text.
        language: the language, with `DateWords.figure_suffixes`.

    >>> from newsparse.knowledge.languages import load
    >>> [found.reading.day for found in signed("会議は2024年3月5日から5日間開かれ、8日に終わる。", load("ja"))]
    [5, 8]
    """
    for found in _pattern(language).finditer(text):
        groups = {name: value for name, value in found.groupdict().items() if value}
        reading = None if "none" in groups else _reading(groups, language)
        if reading is not None:
            yield Signed(reading, found.start(), found.end())


def _reading(groups: dict[str, str], language: Language) -> Reading | None:
    """Return the meaning of a match's groups; `None` if the calendar has no such date."""
    words = language.dates
    year, month, day = (int(groups.get(name, 0)) for name in ("year", "month", "day"))
    if month > 12 or day > 31 or (year and year < 1000) or ("month" in groups and not month) or ("day" in groups and not day):
        return None
    if "month" in groups or "day" in groups:
        shift = words.shifts.get(groups.get("shift", ""))
        kind = "date" if day and month else "month" if month else "ordinal"
        precision = Precision.DAY if day else Precision.MONTH
        reading = Reading(kind, 0, 1, year, month, day, shift=shift, precision=precision)
        if "of_year" in groups:
            return reading._replace(kind="of year", amount=words.relative_periods[groups["of_year"]][1])
        if "of_month" in groups:
            return reading._replace(kind="of month", amount=words.relative_periods[groups["of_month"]][1])
        return reading
    if "decade" in groups:
        decade = int(groups["decade"])
        return Reading("decade", 0, 1, decade if decade > 99 else 1900 + decade, precision=Precision.RANGE)
    if "alone" in groups:
        year = int(groups["alone"])
        return Reading("year", 0, 1, year, precision=Precision.YEAR) if 1900 <= year <= 2099 else None
    if "ago" in groups:
        count = words.numbers.get(groups["count"], 0) or int(groups["count"])
        return Reading("ago", 0, 1, amount=words.ago[groups["ago"]] * count)
    if "weekday" in groups:
        weekday = words.weekdays[groups["weekday"]]
        if "week" in groups:
            return Reading("week day", 0, 1, weekday=weekday, shift=words.week_shifts[groups["week"]])
        return Reading("weekday", 0, 1, weekday=weekday, shift=words.shifts.get(groups.get("shift", "")))
    return _word(groups["word"], language)


def _word(word: str, language: Language) -> Reading:
    words = language.dates
    if word in words.relative_periods:
        unit, shift = words.relative_periods[word]
        return Reading("period", 0, 1, shift=shift, precision=unit)
    if word in words.overnight:
        return Reading("overnight", 0, 1)
    if word in words.anaphors:
        return Reading("then", 0, 1, amount=words.anaphors[word])
    precision = Precision.TIME if word in words.relative_parts else Precision.DAY
    return Reading("offset", 0, 1, amount=words.relative[word], precision=precision)


def joined(text: str, found: Sequence[Signed]) -> Iterator[Signed]:
    """Join the two ends of a range; a day directly after another is in its month.

    Args:
        text: the passage's text.
        found: the result of `signed`.

    >>> from newsparse.knowledge.languages import load
    >>> text = "会議は3月3日から5日まで開かれた。"
    >>> [(text[one.start : one.end], one.reading.kind) for one in joined(text, list(signed(text, load("ja"))))]
    [('3月3日から5日', 'range')]
    """
    i = 0
    while i < len(found):
        one = found[i]
        i += 1
        if i < len(found) and one.reading.kind in _ENDS and found[i].reading.kind in _ENDS:
            other = found[i]
            if _JOINED.fullmatch(text, one.end, other.start):
                i += 1
                second = other.reading
                if second.kind == "ordinal" and one.reading.kind == "date":
                    second = one.reading._replace(day=second.day)
                reading = Reading("range", 0, 1, precision=Precision.RANGE, parts=(one.reading, second))
                yield Signed(reading, one.start, other.end)
                continue
        yield one


_ENDS: Final = frozenset(("date", "ordinal"))
