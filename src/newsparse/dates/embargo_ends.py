"""The time at which an embargo ends."""

import datetime
from typing import Final

import regex
from attrs import evolve

from newsparse.dates.finder import find_dates
from newsparse.knowledge import Language
from newsparse.knowledge.languages import embargo_words as words
from newsparse.knowledge.languages import load
from newsparse.lines.embargoes import is_embargo
from newsparse.passage import read
from newsparse.patterns import any_of, pattern
from newsparse.span import Span
from newsparse.terms import Label

_ZONE: Final = r"""(?:(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?(?!\w)|[A-Z]{2,4}(?!\w)
    |(?:eastern|central|mountain|pacific)(?:\s(?:standard|daylight))?(?:\stime)?
    |(?:london|uk|british|paris|brussels|berlin|madrid|rome)\s(?:summer\s)?time
    |heure\sde\s(?:paris|bruxelles|berlin|londres)|hora\sde\s(?:madrid|londres)|hora\speninsular)"""
_ZONE_APART: Final = pattern(rf"(?<!\w){_ZONE}", regex.VERBOSE | regex.IGNORECASE)
# "00.01", "6 a.m. EST", "0001 hrs", "18 h (heure de Paris)", "noon ET", "T06:00:00Z"; no part of a day such as "7.12." or "7.12.2026".
_TIME: Final = pattern(
    rf"""(?:(?<![\w.,:])|(?<=\dT)) (?:
        (?P<hour>\d{{1,2}}) (?:\s?[:.h]\s?(?P<minute>\d\d)(?::\d\d)?(?!\.)|(?P<glued>\d\d)(?=\s?(?:hrs|hours|h\b|{any_of(words.ZONES)}\b)))?
          (?:\s?+(?P<half>[ap]\.?m\b\.?))? (?P<unit>\s?(?:hrs|hours|uhr|uur|heures?|horas?|h)\b)?
      | (?P<noon>(?:12\s)?{any_of(words.NOON)}) | (?P<midnight>{any_of(words.MIDNIGHT)}) )
      (?:(?P<zone>Z|[+-]\d\d:?\d\d)|[\s,(]*+ (?P<zone>{_ZONE}))?+ (?!\w)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FROM_GREENWICH: Final = pattern(r"(?:gmt|utc)?\s?(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?")
_FARTHEST: Final = 14 * 60  # minutes from Greenwich; no zone is farther
_WEEK: Final = datetime.timedelta(days=7)
# Zones with summer time, with the days after which it begins and ends, month and day.
_ZONES_WITH_SUMMER_TIME: Final = ((words.AMERICAN_ZONES, (3, 8), (11, 1)), (words.EUROPEAN_ZONES, (3, 25), (10, 25)))


def read_embargo(text: str, span: Span, language: Language, base: datetime.date | None) -> datetime.datetime | None:
    """Read the end of an embargo: aware if a zone is stated, else naive; at midnight if no time is stated; `None` for another line.

    *base*, the day of the release, completes a day without a year, and a weekday, which is the next one.
    """
    found = _find_day(text, span, language, base) if is_embargo(text, span.start, span.end) else None
    if found is None:
        return None
    day, place = found
    times = [time for time in _TIME.finditer(text, span.start, span.end) if _is_beside(time, place)]
    time = next((time for time in times if _is_time(time)), times[0] if times else None)
    if time is None:
        return datetime.datetime(day.year, day.month, day.day)
    hour, minute = int(time["hour"] or (12 if time["noon"] else 0)), int(time["minute"] or time["glued"] or 0)
    if time["half"]:
        hour = hour % 12 + (12 if time["half"][0] in "pP" else 0)
    try:
        moment = datetime.datetime(day.year, day.month, day.day, hour, minute)
    except ValueError:
        return None
    zone = _minutes_from_greenwich(time["zone"] if _is_known_zone(time["zone"]) else _zone_apart(text, span), moment)
    return moment if zone is None else moment.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=zone)))


def _find_day(text: str, span: Span, language: Language, base: datetime.date | None) -> tuple[datetime.date, Span] | None:
    """The stated day and its place with a time beside it; figures alone are in the order of the country whose zone is stated."""
    passage = read(text, span, Label.NOTE)
    order = "mdy" if _zone_apart(text, span).lower() in words.MONTH_FIRST_ZONES else language.dates.order or "dmy"
    named = [load(code) for piece, code in words.LANGUAGES.items() if piece in passage.text.lower()]
    later = base + _WEEK if base and base <= datetime.date.max - _WEEK else None
    for known in (language, load("en"), *named, evolve(language, dates=evolve(language.dates, order=order))):
        days: list[tuple[datetime.date, Span]] = []
        for since in (base, later):
            days += [(mention.date, mention.span) for mention in find_dates([passage], known, since) if mention.date][:1]
        if days:
            return days[-1] if base and days[0][0] < base <= days[-1][0] else days[0]
    return None


def _is_beside(time: "regex.Match[str]", day: Span) -> bool:
    """Return True if a time is not a part of the day itself, as the year is in "May 3, 2024 GMT"; it may belong to the day's place."""
    apart = time.end() <= day.start or day.end <= time.start()
    return apart or (_is_time(time) and (time.start() <= day.start or (time.end() >= day.end and not time["glued"])))


def _zone_apart(text: str, span: Span) -> str:
    """The zone named apart from the time, "midnight, 7 March 2024 (London time)"; "" if none is."""
    return next((found.group() for found in _ZONE_APART.finditer(text, span.start, span.end) if _is_known_zone(found.group())), "")


def _is_time(time: "regex.Match[str]") -> bool:
    """Return True if a figure is certainly a time of day."""
    return any(time[name] for name in ("minute", "glued", "half", "unit", "noon", "midnight")) or _is_known_zone(time["zone"])


def _is_known_zone(zone: str | None) -> bool:
    return zone is not None and _minutes_from_greenwich(zone, datetime.datetime(2000, 1, 1)) is not None


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
