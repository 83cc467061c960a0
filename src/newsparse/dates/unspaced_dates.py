"""Dates in text without spaces: figures with suffixes ("2024年3月5日", "3월 5일", "5日") and words ("昨日", "先週木曜日", "지난달")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

import regex

from newsparse.dates.expressions import BARE_YEARS, CENTURY_OF_SHORT_DECADES, LAST_DAY, LAST_MONTH, OLDEST_YEAR, DateExpression
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.memo import PerOwner
from newsparse.patterns import pattern
from newsparse.terms import Precision

# "5日間", "5天内", "5일간", "5日目": a number of days, or the fifth of several.
_AFTER_NUMBER_OF_DAYS: Final = "间間内內后後前目以来連连ぶ간째만동후전"
# "2号线", "3号楼", "5号门": the number of a line, a house, a gate, a player, and no day.
_NUMBERED: Final = r"(?<=[号號])(?:[线線楼樓门門院路房室馆館厅廳台臺柜櫃桌床车車厂廠井桥橋墩码碼站球员員选選病仓倉店铺鋪舱艙座]|机组|機組)"
# "1990年代" is a decade, "2023年度" a business year, "2023年間" so many years.
_AFTER_NUMBER_OF_YEARS: Final = "代度间間内內后後前来대도간후전"
# "令和7年", and "2025年(令和7年)": the year of an era beside the common one.
_ERA_YEAR: Final = r"令和(?P<era>\d{1,2}|元)"
_ERA: Final = r"[（(]\p{Han}{2}(?:\d{1,2}|元)年[）)]"
_YEAR_BEFORE_REIWA: Final = 2018
# "10日朝鮮半島", "10日夕刊": the sign before them is no part of the day.
_AFTER_NO_PART: Final = "鮮日刊报報"
# Words and signs between the two ends of a range: "3月9日至12日", "3日（金）から5日", "3일부터 5일까지", "3월 3일~5일".
_BETWEEN: Final = pattern(r"(?:[（(][^（()）]{1,3}[)）])?\s?(?:から|〜|～|~|至|到|부터|–|-|—)\s?")
_ENDS_OF_RANGES: Final = frozenset(("date", "day of month"))


class _Found(NamedTuple):
    """A date, and where it begins and ends."""

    start: int
    end: int
    expression: DateExpression
    timed: bool = False  # True if a part or time of the day follows the day: "5日朝", "5日午前9時", "5일 오후"


def find_unspaced_dates(text: str, language: Language) -> list[_Found]:
    """Find the dates of a text in a language whose figures have suffixes, with the two ends of a range joined."""
    found: list[_Found] = []
    for one in _single_dates(text, language):
        joined = _range(text, found[-1], one) if found else None
        if joined is None:
            found.append(one)
        else:
            found[-1] = joined
    return found


def _any(words: Iterable[str]) -> str:
    """Return a pattern that matches any of some words, longest first; without words, a pattern that never matches."""
    return "|".join(regex.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"


def _first_signs(words: DateWords) -> str:
    """Return the signs, beside figures, that a date can begin with: most places are left after one look."""
    lists = (("令和",), words.lookalikes, words.every, words.numbers, words.shifts, words.week_shifts, words.weekdays)
    relatives = (words.relative_periods, words.relative, words.anaphors, words.overnight)
    return "".join(regex.escape(sign) for sign in sorted({word[0] for listed in (*lists, *relatives) for word in listed}))


def _compile(words: DateWords) -> regex.Pattern[str]:
    """Compile the pattern of a language's suffixes and words."""
    year, month, day = words.figure_suffixes or ("", "", "")
    months = [word for word, (unit, _) in words.relative_periods.items() if unit is Precision.MONTH]
    years = [word for word, (unit, _) in words.relative_periods.items() if unit is Precision.YEAR]
    stated_year = rf"(?: (?P<year>\d{{4}}+)[{year}](?:{_ERA})?+ | {_ERA_YEAR}[{year}] )"
    weekdays = _any(name for name in words.weekdays if len(name) > 1)
    return regex.compile(
        rf"""(?<!\d)(?=[\d{_first_signs(words)}])
        (?: (?P<no_date>{_any(words.lookalikes)}
              |(?:{_any(words.every)})\s?(?:\d{{1,2}}+[{month}]\s?\d{{1,2}}+[{day}]|(?:{weekdays})))                 # 毎週金曜日
          | (?: (?: {stated_year} | (?P<relative_year>{_any(years)})の? | (?P<shift>{_any(words.shifts)}) )\s? )?+
            (?P<month>\d{{1,2}}+)[{month}]\s?(?P<day>\d{{1,2}}+)[{day}]                                         # 2024年3月5日, 去年3月5日
          | (?: {stated_year} | (?P<relative_year>{_any(years)})の? )\s?(?P<month>\d{{1,2}}+)[{month}] # 2024年3月, 昨年3月
          | (?P<decade>(?:\d\d)?\d0)[{year}][代대]                                                             # 1990年代
          | (?P<bare_year>\d{{4}}+)[{year}](?![{_AFTER_NUMBER_OF_YEARS}])                                       # 2023年
          | (?P<count>\d{{1,3}}+|{_any(words.numbers)})\s?(?P<ago>{_any(words.ago)})                             # 3日前, 三天前
          | (?: (?: (?P<relative_month>{_any(months)})の? | (?P<shift>{_any(words.shifts)}) )\s? )?+
            (?P<day>\d{{1,2}}+)[{day}](?![{_AFTER_NUMBER_OF_DAYS}]|{_NUMBERED})                                         # 5日, 先月5日
          | (?: (?: (?P<week>{_any(words.week_shifts)})の? | (?P<shift>{_any(words.shifts)}) )\s? )?+
            (?P<weekday>{weekdays})                               # 先週木曜日
          | (?P<word>{_any((*words.relative_periods, *words.relative, *words.anaphors, *words.overnight))})                # 昨日, 先週
        )
        (?P<time>(?:\s?(?:{_any(words.day_parts)})(?![{_AFTER_NO_PART}]))?+
          (?:\s?\d{{1,2}}+[時时點点시](?![間间간])(?:\s?\d{{1,2}}+[分분]|[半반])?+)?+)""",
        regex.VERBOSE,
    )


_pattern: Final = PerOwner(_compile)


def _single_dates(text: str, language: Language) -> Iterator[_Found]:
    for found in _pattern(language.dates).finditer(text):
        groups = {name: value for name, value in found.groupdict().items() if value}
        expression = None if "no_date" in groups else _expression(groups, language.dates)
        if expression is not None:
            yield _Found(found.start(), found.end(), expression, "time" in groups)


def _expression(groups: Mapping[str, str], words: DateWords) -> DateExpression | None:
    """Return the meaning of a match's groups; `None` if the calendar has no such date."""
    if "month" in groups or "day" in groups:
        return _month_or_day(groups, words)
    if "decade" in groups:
        decade = int(groups["decade"])
        return DateExpression("decade", year=decade if decade > 99 else CENTURY_OF_SHORT_DECADES + decade, precision=Precision.RANGE)
    if "bare_year" in groups:
        year = int(groups["bare_year"])
        return DateExpression("year", year=year, precision=Precision.YEAR) if year in BARE_YEARS else None
    if "ago" in groups:
        count = words.numbers.get(groups["count"], 0) or int(groups["count"])
        return DateExpression("ago", amount=words.ago[groups["ago"]] * count)
    if "weekday" in groups:
        weekday = words.weekdays[groups["weekday"]]
        if "week" in groups:
            return DateExpression("weekday of week", weekday=weekday, shift=words.week_shifts[groups["week"]])
        return DateExpression("weekday", weekday=weekday, shift=words.shifts.get(groups.get("shift", "")))
    return _word(groups["word"], words)


def _month_or_day(groups: Mapping[str, str], words: DateWords) -> DateExpression | None:
    """Return the meaning of figures with suffixes; `None` if the calendar has no such date."""
    year, month, day = (int(groups.get(name, 0)) for name in ("year", "month", "day"))
    if "era" in groups:
        year = _YEAR_BEFORE_REIWA + int(groups["era"].replace("元", "1"))
    impossible = month > LAST_MONTH or day > LAST_DAY or 0 < year < OLDEST_YEAR
    if impossible or ("month" in groups and not month) or ("day" in groups and not day):
        return None
    shift = words.shifts.get(groups.get("shift", ""))
    precision = Precision.DAY if day else Precision.MONTH
    found = DateExpression(
        "date" if day and month else "month" if month else "day of month", year=year, month=month, day=day, shift=shift, precision=precision
    )
    if "relative_year" in groups:
        return found._replace(kind="date in another year", amount=words.relative_periods[groups["relative_year"]][1])
    if "relative_month" in groups:
        return found._replace(kind="day in another month", amount=words.relative_periods[groups["relative_month"]][1])
    return found


def _word(word: str, words: DateWords) -> DateExpression:
    if word in words.relative_periods:
        unit, shift = words.relative_periods[word]
        return DateExpression("period", shift=shift, precision=unit)
    if word in words.overnight:
        return DateExpression("overnight")
    if word in words.anaphors:
        return DateExpression("anaphor", amount=words.anaphors[word])
    precision = Precision.TIME if word in words.relative_parts else Precision.DAY
    return DateExpression("days away", amount=words.relative[word], precision=precision)


def _range(text: str, one: _Found, other: _Found) -> _Found | None:
    """Join two dates with nothing but a word or sign of a range between them."""
    first, second = one.expression, other.expression
    if first.kind not in _ENDS_OF_RANGES or second.kind not in _ENDS_OF_RANGES:
        return None
    if not _BETWEEN.fullmatch(text, one.end, other.start):
        return None
    if second.kind == "day of month" and first.kind == "date":
        second = first._replace(day=second.day)
    return _Found(one.start, other.end, DateExpression("range", precision=Precision.RANGE, parts=(first, second)))
