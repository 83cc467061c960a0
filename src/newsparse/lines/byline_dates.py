"""Dates on the line of a byline, before "by" or after the names."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.patterns import pattern

_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_WEEKDAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
DATED: Final = rf"(?:on\s(?=\d|{_MONTH}|{_WEEKDAY}) | {_WEEKDAY}(?:\.,?|,)\s(?=\d|{_MONTH}))"
"""A date after the names, for a verbose pattern: "on May 3", "Thu., Aug. 9"."""
# January 17, 2017 at 6:08 PM ET by      16th Jan 2008, 09:28am by      05/03/2026 by
_BEFORE_BY: Final = pattern(
    rf"""(?:(?:\d{{1,4}}(?:st|nd|rd|th|[ap]m)? | [ap]\.?m\.? | at | {_MONTH}\p{{L}}{{0,6}}+ | {_WEEKDAY}(?:day)? | (?-i:\p{{Lu}}{{2,4}}))
      [\s,.:/|·•●-]{{1,3}}+){{2,12}}+ (?=by\s\p{{L}})""",
    regex.VERBOSE | regex.IGNORECASE,
)


def without_date_before_by(line: str) -> str:
    """A byline without the date that precedes "by".

    >>> without_date_before_by("January 17, 2017 at 6:08 PM ET by Ann Roe"), without_date_before_by("3 pies by Ann Roe")
    ('by Ann Roe', '3 pies by Ann Roe')
    """
    if "by " not in line and "By " not in line:
        return line
    date = _BEFORE_BY.match(line)
    return line[date.end() :] if date is not None and any(map(str.isdigit, date.group())) else line
