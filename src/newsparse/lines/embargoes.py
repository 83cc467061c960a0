"""Embargoes: the time before which a release must not be published."""

import datetime
from typing import Final

import regex

from newsparse.knowledge import Language
from newsparse.knowledge.languages import embargo_words as words
from newsparse.lines.days import closest_day, full_year, month_number
from newsparse.patterns import any_of, holds_any, pattern

# "EMBARGOED UNTIL 00:01 GMT, May 1, 2024", "Sperrfrist: 1. Mai 2024, 12 Uhr", "Sous embargo jusqu'au 3 mars 2024 à 10h",
# "Embargado hasta el 3 de marzo", "Not for publication before ...", "Gesperrt bis ...", "Onder embargo tot ...".
_OPENING: Final = pattern(
    rf"""\W*+ (?:achtung\W++|attention\W++|important\W++)?+ (?:
        (?:{any_of(words.BEFORE_EMBARGO)}\s){{0,2}}+ embargo(?:ed|é|ée)?(?:\s(?:strict|notice))?\b
      | (?:\p{{L}}{{3,12}}\s){{0,2}} embargad[oa]\b | {any_of(words.HOLDS)}\b
      | frei\s(?:für|ab)\b(?=\s(?:den\s)?(?:\d|\p{{L}}+tag\b|sonnabend\b|mittwoch\b))
      | for\s(?:release|use)\b(?=:?\s(?:(?:on|at|after|from)\s)?(?:\p{{L}}{{3,9}}day\b|\d|\p{{L}}{{3,9}}\.?\s\d)[^\n]{{0,60}})
      | es\sgilt\sdas\sgesprochene\swort\W++sperrfrist\b
      | (?:not|hold)\sfor\s(?:publication|release|broadcast|use)(?:\s(?:or|and)\s(?:publication|release|broadcast|use))*+
        \s(?:before|until|till|prior\sto)\b
      | (?:do\s)?not\s(?:to\sbe\s)?(?:publish(?:ed)?|release[d]?|use[d]?)\s(?:before|until)\b
      | [^.\n"“”„«‘']{{0,60}}\bembargoed\suntil\b
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
# The bare word may also mean a ban on trade: "Embargo on tin lifted".
_TRADE_BAN: Final = pattern(
    r"\W*+embargo\b(?!\s*+(?:[:：–—(-]|\d|$|(?:notice|strict|until|till?|before|bis|avant|hasta|tot|até|fino|al|do)(?!\p{L})|jusqu['’]))",
    regex.IGNORECASE,
)
# A longer line is a paragraph.
_LONGEST_LINE: Final = 200
# Signs after the opening that confirm an embargo.
_CONFIRMATION: Final = pattern(
    r"\b(?:until|till|before|for\srelease|bis|jusqu['’](?:au|à)|avant|hasta|tot|até|fino|al)\b|sperrfrist|\d", regex.IGNORECASE
)
_ZONE: Final = r"""(?:(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?(?!\w)|[A-Z]{2,4}(?!\w)
    |(?:eastern|central|mountain|pacific)(?:\s(?:standard|daylight))?(?:\stime)?
    |(?:london|uk|british|paris|brussels|berlin|madrid|rome)\s(?:summer\s)?time
    |heure\sde\s(?:paris|bruxelles|berlin|londres)|hora\sde\s(?:madrid|londres)|hora\speninsular)"""
_ZONE_APART: Final = pattern(rf"(?<!\w){_ZONE}", regex.VERBOSE | regex.IGNORECASE)
_TIME: Final = pattern(
    rf"""(?<![\d.,])(?: (?P<hour>\d{{1,2}}) (?:\s?[:.h]\s?(?P<minute>\d\d)|(?P<minute>\d\d)(?=\s?(?:hrs|hours|h\b|gmt|utc|bst)))?
          (?:\s?+(?P<half>[ap]\.?m\b\.?))? (?P<unit>\s?(?:hrs|hours|uhr|uur|heures?|horas?|h)\b)?
      | (?P<noon>(?:12\s)?(?:noon|midday|midi)) | (?P<midnight>midnight|mitternacht|minuit) )
      (?:[\s,(]*+ (?P<zone>{_ZONE}))?+ (?![\w])""",
    regex.VERBOSE | regex.IGNORECASE,
)
_DAY: Final = pattern(
    r"""(?P<month>\p{L}{3,12}+)\.?+\s(?P<day>\d{1,2})(?:st|nd|rd|th)?+(?!\d|\s?[:.]\d)(?:,?\s(?P<year>20\d\d|19\d\d))?
    | (?<![\d:.])(?P<day>\d{1,2})(?:\.|er|º|st|nd|rd|th)?+\s(?:de\s|of\s)?(?P<month>\p{L}{3,12}+)\.?,?
      (?:\s(?:de(?:l)?\s)?(?P<year>20\d\d|19\d\d))?
    | (?<!\d)(?P<day>\d{1,2})[./](?P<number>\d{1,2})[./](?P<year>20\d\d|\d\d)(?![\d.])
    | (?P<year>20\d\d)-(?P<number>\d\d)-(?P<day>\d\d)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FROM_GREENWICH: Final = pattern(r"(?:gmt|utc)\s?(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?")
_FARTHEST: Final = 14 * 60  # minutes from Greenwich; no zone is farther
# Zones with summer time, with the days after which it begins and ends, month and day.
_ZONES_WITH_SUMMER_TIME: Final = ((words.AMERICAN_ZONES, (3, 8), (11, 1)), (words.EUROPEAN_ZONES, (3, 25), (10, 25)))


def may_state_embargo(low: str) -> bool:
    """Return True if a text in lower case may state an embargo: a quick test before the exact one."""
    return holds_any(low.replace("\n", " "), words.HINTS)


def is_embargo(text: str, start: int, end: int) -> bool:
    """Return True if a line states an embargo."""
    if end - start >= _LONGEST_LINE:
        return False
    opening = _OPENING.match(text, start, end) if may_state_embargo(text[start:end].lower()) else None
    if opening is None or _TRADE_BAN.match(text, start, end):
        return False
    return opening.end() >= end - 2 or text[opening.end()] in ":：" or _CONFIRMATION.search(text, start, end) is not None


def read_embargo(text: str, start: int, end: int, language: Language, base: datetime.date | None = None) -> datetime.datetime | None:
    """Read the end of an embargo: aware if a zone is stated, else naive; at midnight if no time is stated.

    *base*, the day of the release, completes a date without a year.
    """
    opening = _OPENING.match(text, start, end)
    found = _find_day(text, opening.end(), end, language, base) if opening else None
    if opening is None or found is None:
        return None
    day, first, last = found
    pieces = ((opening.end(), first), (last, end))
    times = [time for a, b in pieces for time in _TIME.finditer(text, a, b)]
    time = next((time for time in times if _is_time(time)), times[0] if times else None)
    if time is None:
        return datetime.datetime(day.year, day.month, day.day)
    hour, minute = int(time["hour"] or (12 if time["noon"] else 0)), int(time["minute"] or 0)
    if time["half"]:
        hour = hour % 12 + (12 if time["half"][0] in "pP" else 0)
    try:
        moment = datetime.datetime(day.year, day.month, day.day, hour, minute)
    except ValueError:
        return None
    zone = _minutes_from_greenwich(_zone_apart(text, opening.end(), end) or "", moment)
    return moment if zone is None else moment.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=zone)))


def _zone_apart(text: str, start: int, end: int, among: frozenset[str] | None = None) -> str | None:
    """The zone named apart from the time, "midnight, 7 March 2024 (London time)"; only one *among* those given, if any are."""
    named = (found.group() for found in _ZONE_APART.finditer(text, start, end))
    return next((zone for zone in named if (zone.lower() in among if among else _is_known_zone(zone))), None)


def _is_time(time: "regex.Match[str]") -> bool:
    """Return True if a figure is certainly a time of day."""
    return any(time[name] for name in ("minute", "half", "unit", "noon", "midnight")) or _is_known_zone(time["zone"])


def _is_known_zone(zone: str | None) -> bool:
    return zone is not None and _minutes_from_greenwich(zone, datetime.datetime(2000, 1, 1)) is not None


def _find_day(text: str, start: int, end: int, language: Language, base: datetime.date | None) -> tuple[datetime.date, int, int] | None:
    """The stated date, and its position."""
    for match in _DAY.finditer(text, start, end, overlapped=True):
        month = int(match["number"]) if match["number"] else month_number(match["month"].lower(), language.dates.months)
        day, year = int(match["day"]), full_year(match["year"]) if match["year"] else None
        if month and (
            month > 12 >= day or ("/" in match.group() and day <= 12 and _zone_apart(text, start, end, words.MONTH_FIRST_ZONES))
        ):  # 5/31/2024
            month, day = day, month
        found = closest_day(year or None, month or 0, day, base)
        if found is not None:
            return found, match.start(), match.end()
    return None


def _minutes_from_greenwich(zone: str, moment: datetime.datetime) -> int | None:
    """Minutes from Greenwich; `None` if no zone that exists is named."""
    low = zone.lower()
    if low in words.ZONES:
        return words.ZONES[low]
    if stated := _FROM_GREENWICH.fullmatch(low):
        minutes = 60 * int(stated["hours"]) + int(stated["minutes"] or 0)
        return (-minutes if stated["sign"] == "-" else minutes) if minutes <= _FARTHEST else None
    for word in low.split():
        for zones, begins, ends in _ZONES_WITH_SUMMER_TIME:
            if word in zones:
                summer = _first_sunday(moment.year, *begins) <= moment.date() < _first_sunday(moment.year, *ends)
                return zones[word] + 60 * summer
    return None


def _first_sunday(year: int, month: int, day: int) -> datetime.date:
    """The first Sunday on or after a date; summer time begins and ends on Sundays."""
    first = datetime.date(year, month, day)
    return first + datetime.timedelta(days=6 - first.weekday())
