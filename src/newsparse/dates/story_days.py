"""The day of the story, as stated in its own text."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import regex

from newsparse.dates.finder import find_dates
from newsparse.knowledge import Language
from newsparse.passage import read
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label, Relation

_LONGEST: Final = 240  # characters; a line that states the day of a story is shorter than a paragraph
_FRONT: Final = 12  # segments; later ones are no longer above the story
_SILENT: Final = frozenset((Label.HEADLINE, Label.TRANSMISSION, Label.DATELINE))
_REACH: Final = 40  # characters before a date in which "Updated" refers to it
# "Updated:", "Last modified on", "Aktualisiert am", "Mis à jour le", "Actualizado el".
_UPDATED: Final = regex.compile(
    r"\b(?:updated?|modified|revised|aktualisiert|mis à jour|modifié"
    r"|actualizad[oa]|aggiornato|bijgewerkt|uppdaterad|oppdatert|atualizad[oa])\b",
    regex.IGNORECASE,
)
# "Published", "Posted on", "Veröffentlicht", "Publié le": overrides an "Updated" farther away.
_PUBLISHED: Final = regex.compile(
    r"\b(?:published|posted|created|issued|released|veröffentlicht|erstellt|publié"
    r"|publicad[oa]|pubblicato|gepubliceerd|publicerad|publisert)\b",
    regex.IGNORECASE,
)
_WORD: Final = regex.compile(r"\p{L}{2,}+")


def stated_days(text: str, segments: Sequence[Segment], language: Language) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the days on which the text says it was published and last updated.

    Only bylines, lines labelled as published lines, and lines above the story with little besides a
    date are examined, and only dates with a year count.

    Args:
        text: the article's text.
        segments: its segments.
        language: its language, whose month names are read.

    Returns:
        The two days, each `None` if the text does not state it.

    >>> from newsparse.knowledge.languages import load
    >>> line = "Published 3 May 2024 | Updated: May 5, 2024"
    >>> stated_days(line, [Segment(Span(0, 43), Label.BOILERPLATE, Kind.PUBLISHED)], load("en"))
    (datetime.date(2024, 5, 3), datetime.date(2024, 5, 5))
    """
    published: datetime.date | None = None
    updated: datetime.date | None = None
    for segment, line in _asked(segments):
        for span, day in _days(text, segment.span, language):
            before = text[max(segment.span.start, span.start - _REACH) : span.start]
            if not line and len(_WORD.findall(segment.span.of(text))) - len(_WORD.findall(span.of(text))) > 4:
                continue
            update = [found.start() for found in _UPDATED.finditer(before)]
            post = [found.start() for found in _PUBLISHED.finditer(before)]
            if update and (not post or update[-1] > post[-1]):
                updated = updated or day
            else:
                published = published or day
        if published and updated:
            break
    return published, updated


def _asked(segments: Iterable[Segment]) -> Iterator[tuple[Segment, bool]]:
    """Yield the lines that can state a day, and whether that is their purpose."""
    blank, byline, published = Label.BLANK, Label.BYLINE, Kind.PUBLISHED
    front = _FRONT
    for segment in segments:
        label = segment.label
        if label is blank:
            continue
        front = front - 1 if label is not Label.DATELINE else 0
        line = label is byline or segment.kind is published
        if (line or (front >= 0 and label not in _SILENT)) and len(segment.span) <= _LONGEST:
            yield segment, line


def _days(text: str, span: Span, language: Language) -> list[tuple[Span, datetime.date]]:
    """Yield the dates with a year in a line."""
    if not any(map(str.isnumeric, span.of(text))):
        return []
    passage = read(text, span, Label.BYLINE)
    mentions = find_dates(text, [passage], language, None)
    return [(mention.span, mention.date) for mention in mentions if mention.date and mention.relation is Relation.ABSOLUTE]
