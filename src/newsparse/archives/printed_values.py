"""Values as archives print them: dates, numbers, section with page and edition.

An export's labels are in the reader's language, its date in the story's; so dates of all languages are read at once.
"""

import datetime
from typing import Final

import regex

from newsparse.knowledge.languages.calendar_names import MONTH_NAMES, WEEKDAY_NAMES
from newsparse.patterns import NAME_WORD, any_of, pattern
from newsparse.span import Span

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
    rf"\b{any_of(WEEKDAY_NAMES)}\b"
    r"""| \b(?:mo|di|mi|do|fr|sa|so)\.
    | \b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\b | \b[ap]\.?m\b\.? | \b(?:uhr|heures?|uur|ore|gmt|utc|met|cet|cest|bst)\b | [+-]\d\d:?\d\d\b
    | \b(?-i:[A-Z]{2,5}T)\b | \b(?-i:(?:[A-Z]\p{Ll}+\s){1,3}Time)\b | [,.;()|/\s-]""",
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST_DATE_LINE: Final = 80  # characters
_PERSON: Final = rf"{NAME_WORD}(?:\s(?:de|du|del|la|le|van|von|der|den|di|da|el|ben|y|{NAME_WORD})){{1,4}}"
# "Ann Poe", "ANA POE; Bo Lee", "Propos recueillis par Ann Poe et Bo Lee (avec AFP)"
NAMES: Final = pattern(
    rf"(?:(?i:(?:propos\srecueillis\s)?par|by|von|por|door|di)\s)?+{_PERSON}(?:(?:\s?[,;&/]\s?|\s(?:and|und|et|y|e|en)\s){_PERSON}){{0,5}}"
    r"(?:\s\((?:avec|with|mit|à)\s[^()\r\n]{2,30}\))?;?"
)
BYLINE: Final = pattern(r"(?i:by|von|par|por|door|di)\s\p{Lu}[^\r\n]{2,80}")
JOB_TITLE: Final = pattern(
    r"(?:\p{L}+\s){0,4}(?:(?:staff\s)?(?:correspondent|(?:editor|reporter|writer|columnist)s?)|staff|redakteur(?:in)?|korrespondent(?:in)?"
    r"|correspondante?|corresponsal|redactora?)",
    regex.IGNORECASE,
)
_NUMBER: Final = pattern(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})++(?!\d)|\d{1,9}+")


def stated_day(text: str, start: int, end: int) -> datetime.date | None:
    """Return the first whole day that a piece of text states.

    >>> stated_day("Dienstag 12. Januar 2010", 0, 24)
    datetime.date(2010, 1, 12)
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


def stated_number(text: str, span: Span) -> int | None:
    """Return the whole number at the start of a value: 1,204 words."""
    match = _NUMBER.search(text, span.start, min(span.end, span.start + 40))
    return int(regex.sub(r"\D", "", match.group())) if match else None


def is_day_line(text: str, start: int, end: int) -> bool:
    """Return True if a line states only a date, perhaps with the weekday and the time: "January 16, 2009 Friday 9:25 PM EST"."""
    short = end - start < _LONGEST_DATE_LINE and stated_day(text, start, end) is not None
    return short and not _WEEKDAY_OR_TIME.sub("", _DAY.sub("", text[start:end]))


def is_weekday_or_time(text: str, start: int, end: int) -> bool:
    """Return True if a line is only a weekday or a time with its zone, as below a date: "23:22 Central European Time", "woensdag"."""
    return end - start < _LONGEST_DATE_LINE and not _WEEKDAY_OR_TIME.sub("", text[start:end])


# "Pg. 5", "S. 12", "Blz. 4", "p. A1", "Seite 3", "pag. 7"
_PAGE_IN_VALUE: Final = pattern(
    r"(?:^|(?<=[;,\s]))(?:Pg?\.|S\.|pages?\b|Blz\.|pagina\b|Seiten?\b|p[áa]g\.)\s*+"
    r"(?P<page>(?=\p{L}{0,4}-?\d)[\p{L}\d.,-]{1,12}+(?<![.,])(?:\s?[-–]\s?\d{1,3})?)",
    regex.IGNORECASE,
)
_PAGE_ALONE: Final = pattern(r"pp?\.?\s?(?P<page>\p{Lu}{0,2}\d[\d.-]*+)\+?$")
# The number of an issue, the letter of a regional edition: "Ausg. 167", "Ausgabe: R"
_ISSUE_OR_EDITION: Final = pattern(r"\bAusg(?:abe|\.)?:?\s++(?P<edition>[\p{L}\d][\p{L}\d ./-]{0,30}+)", regex.IGNORECASE)
# The version of a page on a site: "Version:1"
_VERSION: Final = pattern(r"\bVersion:?\s?\d{1,3}\b", regex.IGNORECASE)


def read_place_in_paper(section: str | None, page: str | None, edition: str | None) -> tuple[str | None, str | None, str | None]:
    """Separate section, page and edition; those in the section's value count if they have no separate label.

    >>> read_place_in_paper("Section A; Column 1; Foreign Desk; Pg. 1", None, None)
    ('Section A; Column 1; Foreign Desk', '1', None)
    >>> read_place_in_paper("Wirtschaft; Ausgabe: R; S. 12", None, None)
    ('Wirtschaft', '12', 'R')
    """
    if page and (printed := _PAGE_IN_VALUE.match(page) or _PAGE_ALONE.match(page)):  # "p. 12", "pB2"
        page = printed["page"]
    if section and (found := _PAGE_IN_VALUE.search(section)):  # "NEWS; Pg. 5"
        page = page or found["page"]
        section = section[: found.start()] + section[found.end() :]
    if section and (issue := _ISSUE_OR_EDITION.search(section)):
        edition = edition or issue["edition"].strip()
        section = section[: issue.start()] + section[issue.end() :]
    if section:
        parts = (part.strip(" ,-") for part in _VERSION.sub("", section).split(";"))
        section = "; ".join(part for part in parts if part) or None
    return section, page, edition
