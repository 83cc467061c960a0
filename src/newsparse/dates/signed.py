"""Dates whose figures carry a sign and whose text has no spaces: "2024年3月5日", "3월 5일", "5日"."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsparse.dates.readers import Reading
from newsparse.terms import Precision

# "5日間", "5天内", "5일간", "5日目": so many days, or the fifth of several.
_COUNTED: Final = "间間内內後后前目以来連连ぶ간째만동후전"
# "지난달 1일": a day of another month than the story's, which is left alone.
_OTHER_MONTH: Final = "지난달\\s|다음달\\s|先月|来月|上月|下月"


class Signed(NamedTuple):
    """A date and where it stands."""

    reading: Reading
    start: int
    end: int


@lru_cache(maxsize=8)
def _pattern(signs: tuple[str, str, str]) -> regex.Pattern[str]:
    """Compile the pattern of a language's three signs; the few that there are are kept."""
    year, month, day = signs
    return regex.compile(
        rf"""(?<!\d)
        (?: (?: (?P<year>\d{{4}}+)[{year}]\s? )?+ (?P<month>\d{{1,2}}+)[{month}]\s?(?P<day>\d{{1,2}}+)[{day}]  # 2024年3月5日, 3月5日
          | (?P<year>\d{{4}}+)[{year}]\s?(?P<month>\d{{1,2}}+)[{month}]                                        # 2024年3月
          | (?<!{_OTHER_MONTH})(?P<day>\d{{1,2}}+)[{day}](?![{_COUNTED}])                                                         # 5日
        )""",
        regex.VERBOSE,
    )


def signed(text: str, signs: tuple[str, str, str]) -> Iterator[Signed]:
    """Find the dates of a text that are written in figures with signs.

    Args:
        text: a passage's text.
        signs: the characters that may stand behind a year, a month and a day.

    >>> [found.reading.day for found in signed("会議は2024年3月5日から5日間開かれ、8日に終わる。", ("年", "月", "日"))]
    [5, 8]
    """
    for found in _pattern(signs).finditer(text):
        year, month, day = (int(found[name] or 0) for name in ("year", "month", "day"))
        if month > 12 or day > 31 or (found["month"] and not month) or (found["day"] and not day) or (found["year"] and year < 1000):
            continue
        if not day:
            reading = Reading("month", 0, 1, year, month, precision=Precision.MONTH)
        else:
            reading = Reading("date" if month else "ordinal", 0, 1, year, month, day)
        yield Signed(reading, found.start(), found.end())
