"""Embargoes: until when a release must not be published."""

import datetime
from typing import Final

import regex

from newsparse.knowledge import Language
from newsparse.recognition.datelines import month_number

# "EMBARGOED UNTIL 00:01 GMT, May 1, 2024", "Sperrfrist: 1. Mai 2024, 12 Uhr", "Under embargo until 6 a.m. EST on 3 June 2024".
_OPENING: Final = regex.compile(
    r"(?:\W*+(?:(?:strictly\s|under\s)?embargo(?:ed)?\b|sperrfrist\b|(?:not\sfor|hold\sfor)\s(?:publication|release)\s(?:before|until)\b))",
    regex.IGNORECASE,
)
_TIME: Final = regex.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?\s*+(?P<half>[ap]\.?m\.?)?(?:\s*+(?:hrs|hours|uhr))?\s*+(?P<zone>GMT|UTC|BST|CET|CEST|MEZ|MESZ|EST|EDT|CST|CDT|MST|MDT|PST|PDT)?(?!\d|\w)",
    regex.IGNORECASE,
)
_DAY: Final = regex.compile(
    r"""(?P<month>\p{L}{3,12}+)\.?+\s(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<year>20\d\d|19\d\d)
    | (?P<day>\d{1,2})(?:\.|st|nd|rd|th)?+\s(?P<month>\p{L}{3,12}+)\.?,?\s(?P<year>20\d\d|19\d\d)
    | (?P<day>\d{1,2})[./](?P<number>\d{1,2})[./](?P<year>20\d\d)
    | (?P<year>20\d\d)-(?P<number>\d\d)-(?P<day>\d\d)""",
    regex.VERBOSE,
)
_ZONES: Final = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip


def is_embargo(text: str, start: int, end: int) -> bool:
    """Whether a line states an embargo.

    >>> is_embargo("EMBARGOED UNTIL May 1, 2024", 0, 27)
    True
    """
    return end - start < 160 and _OPENING.match(text, start, end) is not None


def read_embargo(text: str, start: int, end: int, language: Language) -> datetime.datetime | None:
    """Read until when: aware where a zone is stated, else naive; at midnight where no time is.

    >>> from newsparse.knowledge import default_knowledge
    >>> line = "EMBARGOED UNTIL 00:01 GMT, May 1, 2024"
    >>> read_embargo(line, 0, len(line), default_knowledge().language("en")).isoformat()
    '2024-05-01T00:01:00+00:00'
    """
    opening = _OPENING.match(text, start, end)
    day = _DAY.search(text, opening.end(), end) if opening else None
    if opening is None or day is None:
        return None
    month = int(day["number"]) if day["number"] else month_number(day["month"].lower(), language.dates.months)
    hour, minute, zone = 0, 0, None
    pieces = ((opening.end(), day.start()), (day.end(), end))
    time = next(
        (found for a, b in pieces for found in _TIME.finditer(text, a, b) if found["minute"] or found["half"] or found["zone"]), None
    )
    time = time or next((found for a, b in pieces for found in _TIME.finditer(text, a, b)), None)
    if time:
        hour, minute = int(time["hour"]), int(time["minute"] or 0)
        if time["half"]:
            hour = hour % 12 + (12 if time["half"][0] in "pP" else 0)
        zone = _ZONES.get((time["zone"] or "").lower())
    try:
        moment = datetime.datetime(int(day["year"]), month or 0, int(day["day"]), hour, minute)
    except ValueError:
        return None
    return moment if zone is None else moment.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=zone)))
