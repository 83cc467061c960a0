"""The days on which a story was published and updated, as stated in its own text."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import regex

from newsparse.dates import StoryDays
from newsparse.dates.expressions import LAST_MONTH
from newsparse.dates.finder import find_dates
from newsparse.knowledge import Language
from newsparse.knowledge.languages import load
from newsparse.knowledge.languages.shared_date_words import PUBLISHED, UPDATED
from newsparse.lines.days import day_of, full_year, month_number
from newsparse.lines.embargoes import is_embargo
from newsparse.passage import read
from newsparse.patterns import pattern
from newsparse.segment import Segment, place
from newsparse.span import Span
from newsparse.terms import BODY_LABELS, Kind, Label, Relation

_LONGEST_LINE: Final = 240  # characters; a line that states the day of a story is shorter than a paragraph
_LONGEST_FIGURES: Final = 12  # characters of a day in figures on the last line
_LINES_ABOVE_STORY: Final = 12  # later ones are no longer above the story, unless the headline is near
_LINES_FROM_HEADLINE: Final = 6
_SHORTEST_PROSE: Final = 80  # characters of a paragraph after which no line is above the story
_LINES_BELOW_STORY: Final = 3  # "(The Post, 3 May 2024, page 2)"
_OF_OTHERS: Final = frozenset((Kind.RELATED, Kind.COMMENTS))  # they have their own days
_WITHOUT_DAYS: Final = frozenset((Label.HEADLINE, Label.TRANSMISSION, Label.DATELINE))
_LONGEST_ISSUE: Final = 100  # characters of a line with "Published in print" before its day
_MOST_OTHER_WORDS: Final = 4  # besides days, in a line that states one
_MOST_NAMES: Final = 8  # in such a line above the headline
_FEWEST_TELLING: Final = 2  # words in small letters of a line that tells of something: "Exhibition runs until 3 May 2024"
_REACH_OF_UPDATED: Final = 40  # characters before a date in which "Updated" refers to it
# A line without one of these has no day with a year.
_YEAR: Final = pattern(r"\d{4}|\d[./-]\d{1,2}[./-]\d{2}")
_UPDATED: Final = pattern(UPDATED, regex.IGNORECASE)
# Overrides an "Updated" farther away.
_PUBLISHED: Final = pattern(PUBLISHED, regex.IGNORECASE)
# "First published in The Post on 3 May 2024"
_POSTED: Final = pattern(f"{PUBLISHED}|{UPDATED}", regex.IGNORECASE)
# "The Post. Published in print 2024-05-03"
_ISSUED: Final = pattern(rf"(?:^|[.|;·–—]\s)\s*+(?:{PUBLISHED})[^.,;]{{0,24}}\Z", regex.IGNORECASE)
# "09-Sep-2024 16:42:07 - ", "9 Sep 2024 | "
_STAMPED: Final = pattern(r"[\p{L}\d.,/ -]{6,30}?(?:\s\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Z]{3,4}\s)?[-–—|]|\s\|)\s")
# "SLUG: PIER   DATE: 05/22/25"
_DAY_FIELD: Final = pattern(r"(?:^|\s\s|[|;])\s*(?:date|datum|fecha|data|дата)\s?:\s*\Z", regex.IGNORECASE)
_WORD: Final = pattern(r"\p{L}{2,}+")
# "25.04.24", "10/13/16": a year of two figures, which is read only in a line that states a day.
_SHORT_YEAR: Final = pattern(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d/-]|[.,]\d)")
_SENT: Final = pattern(r"(?P<day>\d{1,2})-(?P<month>\p{Lu}{3})-(?P<year>\d\d(?:\d\d)?)\s\d")


def story_days(text: str, segments: Sequence[Segment], language: Language) -> StoryDays:
    """Return the days on which the text says it was published and last updated.

    Only bylines, lines labelled as published lines, fields such as "DATE: 05/22/25", and lines above the story, around
    its headline or right below it with little besides dates are examined, and only dates with a year count.
    """
    published: datetime.date | None = None
    updated: datetime.date | None = None
    held: datetime.date | None = None
    for segment, for_dates, above, in_story in _lines_with_days(text, segments):
        line = segment.span
        days = _days_with_year(text, line, language)
        if days and segment.label is Label.NOTE and is_embargo(text, line.start, line.end):
            held = held or days[0][1]
            continue
        gaps = zip((line.start, *(day.end for day, _ in days)), (*(day.start for day, _ in days), line.end), strict=True)
        others = [word for start, end in gaps for word in _WORD.findall(text, start, end)]
        small = sum(map(str.islower, others))
        few = len(others) <= _MOST_OTHER_WORDS or (above and len(others) <= _MOST_NAMES and small <= 1)  # "The Post, 3 May, page 2"
        tells = in_story and small >= _FEWEST_TELLING and not _POSTED.search(text, line.start, line.end)
        for span, day in days:
            before = text[max(line.start, span.start - _REACH_OF_UPDATED) : span.start]
            sure = for_dates or _DAY_FIELD.search(before) or (_ISSUED.search(before) and len(line) <= _LONGEST_ISSUE)
            if not (sure or few) or (tells and not before.rstrip().endswith(":")):  # "Data de publicação: 3 May 2024"
                continue
            if _is_update(before):
                updated = updated or day
            else:
                published = published or day
    return StoryDays(published or _day_sent(text, segments, language) or _day_in_headline(text, segments, language), updated, held)


def _day_in_headline(text: str, segments: Iterable[Segment], language: Language) -> datetime.date | None:
    """Return the day that a headline ends in or names with its weekday, or that is stamped before it.

    "Press Briefing - May 3, 2024", "Minutes of the meeting on Tuesday 11 March 2025 at 7 pm", "09-Sep-2024 16:42 - Pier opens".
    """
    for line in [segment.span for segment in segments if segment.label is Label.HEADLINE]:
        days = _days_with_year(text, line, language)
        if not days:
            continue
        (first, _), (last, day) = days[0], days[-1]
        named = len(days) == 1 and last.of(text).split()[0].strip(",.").lower() in language.dates.weekdays
        if named or last.end >= line.end - 1 or (first.start == line.start and _STAMPED.match(text, line.start, line.end)):
            return day
    return None


def _day_sent(text: str, segments: Iterable[Segment], language: Language) -> datetime.date | None:
    """Return the day in the desk's line below copy: "03-MAR-25 09:41 NNNN"."""
    ends = (segment.span for segment in segments if segment.kind is Kind.END_MARK)
    found = next((match for span in ends if (match := _SENT.match(text, span.start, span.end))), None)
    month = month_number(found["month"].lower(), language.dates.months) if found else None
    return day_of(full_year(found["year"]), month, int(found["day"])) if found and month else None


def _is_update(before: str) -> bool:
    """Return True if the nearest word before a date says that it is the day of a change."""
    update = [found.start() for found in _UPDATED.finditer(before)]
    post = [found.start() for found in _PUBLISHED.finditer(before)]
    return bool(update) and (not post or update[-1] > post[-1])


def _lines_with_days(text: str, segments: Iterable[Segment]) -> Iterator[tuple[Segment, bool, bool, bool]]:
    """Yield the lines that can state a day, those just below the headline first; whether that is their purpose; whether they are above;
    and whether they are in the story or below it, where days of other things are.
    """
    lines = [segment for segment in segments if segment.label is not Label.BLANK]
    labels = [line.label for line in lines]
    headline = labels.index(Label.HEADLINE) if Label.HEADLINE in labels else 0
    dateline = labels.index(Label.DATELINE) if Label.DATELINE in labels else len(lines)
    body = [at for at, label in enumerate(labels) if label in BODY_LABELS]
    last = body[-1] if body else len(lines)
    near = {*range(_LINES_ABOVE_STORY), *range(headline - _LINES_FROM_HEADLINE, headline + _LINES_FROM_HEADLINE + 1)} & {*range(dateline)}
    begun = next((at for at in body if at > headline and _size(lines[at]) >= _SHORTEST_PROSE), len(lines))
    near |= {at for at in range(last + 1, min(last + 1 + _LINES_BELOW_STORY, len(lines))) if lines[at].kind not in _OF_OTHERS}
    if lines and lines[-1].kind not in _OF_OTHERS and _size(lines[-1]) <= _LONGEST_FIGURES:
        near.add(len(lines) - 1)
    found: list[tuple[int, Segment, bool]] = []
    byline, published = Label.BYLINE, Kind.PUBLISHED
    for at, (line, label) in enumerate(zip(lines, labels, strict=True)):
        for_dates = label is byline or line.kind is published
        if not (for_dates or (at in near and label not in _WITHOUT_DAYS)) or _size(line) > _LONGEST_LINE:
            continue
        if for_dates or not begun <= at <= last or _PUBLISHED.search(text, *place(line)):
            found.append((at, line, for_dates))
    for at, line, for_dates in sorted(found, key=lambda one: not headline <= one[0] <= headline + _LINES_FROM_HEADLINE):
        yield line, for_dates, at < headline, line.label is not Label.BYLINE and (line.label in BODY_LABELS or at > last)


def _size(line: Segment) -> int:
    start, end = place(line)
    return end - start


def _days_with_year(text: str, span: Span, language: Language) -> list[tuple[Span, datetime.date]]:
    """Return the dates with a year in a line, in the story's language or in English."""
    if _YEAR.search(text, span.start, span.end) is None:
        return []
    passage = read(text, span, Label.BYLINE)
    for known in (language, load("en")):
        mentions = find_dates([passage], known, None)
        days = [(mention.span, mention.date) for mention in mentions if mention.date and mention.relation is Relation.ABSOLUTE]
        if days or language.code == "en":
            break
    return days or _days_with_short_year(text, span, language)


def _days_with_short_year(text: str, span: Span, language: Language) -> list[tuple[Span, datetime.date]]:
    """Return the dates in figures whose year has two, if the language or a figure above twelve gives the order of day and month."""
    days: list[tuple[Span, datetime.date]] = []
    for found in _SHORT_YEAR.finditer(text, span.start, span.end):
        one, two = int(found[1]), int(found[3])
        day_first = language.dates.order == "dmy" or one > LAST_MONTH
        if day_first or two > LAST_MONTH:
            day, month = (one, two) if day_first else (two, one)
            if (date := day_of(full_year(found[4]), month, day)) is not None:
                days.append((Span(*found.span()), date))
    return days
