"""Dates that archives print, in any of the languages of their exports.

An export's labels are in the reader's language, its date in the story's; so all languages are read at once.
"""

import datetime
from typing import Final

import regex

from newsparse.knowledge.calendar_names import MONTH_NAMES
from newsparse.patterns import pattern

_DAY: Final = pattern(
    r"""
    (?<!\w) (?:
      (?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})                                        # 2010-01-12
    | (?P<d>\d{1,2}) (?:\.|st|nd|rd|th|er|º)?+ \s++ (?:de\s++)? (?P<n>\p{L}{3,10}+) \.? ,? \s++ (?:de\s++)? (?P<y>\d{4})  # 12. Januar 2010
    | (?P<n>\p{L}{3,10}+) \.? \s++ (?P<d>\d{1,2}) (?:st|nd|rd|th)?+ ,? \s++ (?P<y>\d{4})   # January 12, 2010
    | (?P<d>\d{1,2}) \. (?P<m>\d{1,2}) \. (?P<y>\d{4})                                # 12.01.2010
    ) (?!\w)
    """,
    regex.VERBOSE,
)
# No paper is older, and "April 20, 1400 GMT" is a time.
_OLDEST_YEAR: Final = 1600
# Other words on a line with a date: the weekday, the time with its zone.
_WEEKDAY_OR_TIME: Final = pattern(
    r"""\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b | \b(?:mo|di|mi|do|fr|sa|so)\. | \b(?:mon|diens|donners|frei|sams|sonn)tag\b
    | \b(?:mittwoch|sonnabend)\b | \b(?:lun|mar|mercre|jeu|vendre|same)di\b | \bdimanche\b
    | \b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b | \b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\b
    | \b(?:luned|marted|mercoled|gioved|venerd)[iì]\b | \bsabato\b | \bdomenica\b
    | \b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\b | \b[ap]\.?m\b\.? | \b(?:uhr|heures?|uur|ore|gmt|utc|met|cet|cest|bst)\b | [+-]\d\d:?\d\d\b
    | \b(?-i:[A-Z]{2,5}T)\b | \b(?-i:(?:[A-Z]\p{Ll}+\s){1,3}Time)\b | [,.;()|/\s-]""",
    regex.VERBOSE | regex.IGNORECASE,
)


def stated_day(text: str, start: int, end: int) -> datetime.date | None:
    """Return the first whole day that a piece of text states.

    >>> stated_day("Dienstag 12. Januar 2010", 0, 24)
    datetime.date(2010, 1, 12)
    >>> stated_day("January 12, 2010 Tuesday", 0, 24)
    datetime.date(2010, 1, 12)
    >>> stated_day("12 enero 2010", 0, 13) == stated_day("mardi 12 janvier 2010", 0, 21)
    True
    """
    # A date line is short; a paragraph that mentions a date is longer.
    for match in _DAY.finditer(text, start, min(end, start + 200)):
        name = match["n"]
        month = MONTH_NAMES.get(name.lower(), 0) if name else int(match["m"])
        try:
            day = datetime.date(int(match["y"]), month, int(match["d"]))
        except ValueError:
            continue
        if day.year >= _OLDEST_YEAR:
            return day
    return None


def is_day_line(text: str, start: int, end: int) -> bool:
    """Whether a line states only a date, with or without the weekday and the time with its zone.

    >>> is_day_line("January 16, 2009 Friday 9:25 PM EST", 0, 35), is_day_line("Highlights of January 16, 2009", 0, 30)
    (True, False)
    """
    if end - start >= _LONGEST_DATE_LINE or stated_day(text, start, end) is None:
        return False
    return not _WEEKDAY_OR_TIME.sub("", _DAY.sub("", text[start:end]))


def is_weekday_or_time(text: str, start: int, end: int) -> bool:
    """Whether a line is only a weekday or a time with its zone, as archives print below the date.

    >>> is_weekday_or_time("23:22 Central European Time", 0, 27), is_weekday_or_time("woensdag", 0, 8), is_weekday_or_time("Final", 0, 5)
    (True, True, False)
    """
    return end - start < _LONGEST_DATE_LINE and not _WEEKDAY_OR_TIME.sub("", text[start:end])


def is_month_or_season(text: str, start: int, end: int) -> bool:
    """Whether a line states only a month or a season, as monthlies and quarterlies do; their day is unknown.

    >>> is_month_or_season("March 2019", 0, 10), is_month_or_season("Winter 2008/2009", 0, 16), is_month_or_season("Elmford 2009", 0, 12)
    (True, True, False)
    """
    found = _MONTH.fullmatch(text, start, end) if end - start < _LONGEST_DATE_LINE else None
    return found is not None and all(name.lower() in MONTH_NAMES or name.lower() in _SEASONS for name in found.captures("n"))


# The longest line of a date.
_LONGEST_DATE_LINE: Final = 80
# "March 2019", "März/April 2019", "Winter 2008/2009", "Summer, 2008"
_MONTH: Final = pattern(r"(?P<n>\p{L}{3,10}+)(?:\s?[/-]\s?(?P<n>\p{L}{3,10}+))?,?\s(?:1[6-9]|20)\d\d(?:\s?[/-]\s?\d{2,4})?")
_SEASONS: Final = frozenset(
    "spring summer autumn fall winter frühjahr frühling sommer herbst printemps été automne hiver lente zomer herfst primavera verano"
    " otoño invierno".split()
)
