"""The days on which a story was published and updated, as stated in its own text."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import regex

from newsparse.dates import StoryDays
from newsparse.dates.finder import find_dates
from newsparse.knowledge import Language
from newsparse.knowledge.shared_date_words import PUBLISHED, UPDATED
from newsparse.passage import read
from newsparse.patterns import pattern
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label, Relation

_LONGEST_LINE: Final = 240  # characters; a line that states the day of a story is shorter than a paragraph
_SEGMENTS_ABOVE_STORY: Final = 12  # segments; later ones are no longer above the story
_WITHOUT_DAYS: Final = frozenset((Label.HEADLINE, Label.TRANSMISSION, Label.DATELINE))
_MOST_OTHER_WORDS: Final = 4  # besides a date, in a line that states a day
_REACH_OF_UPDATED: Final = 40  # characters before a date in which "Updated" refers to it
_UPDATED: Final = pattern(UPDATED, regex.IGNORECASE)
# Overrides an "Updated" farther away.
_PUBLISHED: Final = pattern(PUBLISHED, regex.IGNORECASE)
_WORD: Final = pattern(r"\p{L}{2,}+")


def story_days(text: str, segments: Sequence[Segment], language: Language) -> StoryDays:
    """Return the days on which the text says it was published and last updated.

    Only bylines, lines labelled as published lines, and lines above the story with little besides a
    date are examined, and only dates with a year count.

    Args:
        text: the article's text.
        segments: its segments.
        language: its language, whose month names are read.

    >>> from newsparse.knowledge.languages import load
    >>> line = "Published 3 May 2024 | Updated: May 5, 2024"
    >>> story_days(line, [Segment(Span(0, 43), Label.BOILERPLATE, Kind.PUBLISHED)], load("en"))
    StoryDays(published=datetime.date(2024, 5, 3), updated=datetime.date(2024, 5, 5))
    """
    published: datetime.date | None = None
    updated: datetime.date | None = None
    for segment, for_dates in _lines_with_days(segments):
        line = segment.span
        for span, day in _days_with_year(text, line, language):
            if not for_dates and _count_words(line.of(text)) - _count_words(span.of(text)) > _MOST_OTHER_WORDS:
                continue
            if _is_update(text[max(line.start, span.start - _REACH_OF_UPDATED) : span.start]):
                updated = updated or day
            else:
                published = published or day
        if published and updated:
            break
    return StoryDays(published, updated)


def _count_words(text: str) -> int:
    return len(_WORD.findall(text))


def _is_update(before: str) -> bool:
    """Whether the nearest word before a date says that it is the day of a change."""
    update = [found.start() for found in _UPDATED.finditer(before)]
    post = [found.start() for found in _PUBLISHED.finditer(before)]
    return bool(update) and (not post or update[-1] > post[-1])


def _lines_with_days(segments: Iterable[Segment]) -> Iterator[tuple[Segment, bool]]:
    """Yield the lines that can state a day, and whether that is their purpose."""
    blank, byline, published = Label.BLANK, Label.BYLINE, Kind.PUBLISHED
    remaining = _SEGMENTS_ABOVE_STORY
    for segment in segments:
        label = segment.label
        if label is blank:
            continue
        remaining = remaining - 1 if label is not Label.DATELINE else 0
        for_dates = label is byline or segment.kind is published
        if (for_dates or (remaining >= 0 and label not in _WITHOUT_DAYS)) and len(segment.span) <= _LONGEST_LINE:
            yield segment, for_dates


def _days_with_year(text: str, span: Span, language: Language) -> list[tuple[Span, datetime.date]]:
    """Return the dates with a year in a line."""
    if not any(map(str.isnumeric, span.of(text))):
        return []
    passage = read(text, span, Label.BYLINE)
    mentions = find_dates([passage], language, None)
    return [(mention.span, mention.date) for mention in mentions if mention.date and mention.relation is Relation.ABSOLUTE]
