"""Views as flat rows for data frames, CSV writers and databases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final

from newsparse.article import Article, Row

COLUMNS: Final[dict[str, dict[str, str]]] = {
    "attributions": {
        "start": "offset of the first character of content, cue and source",
        "end": "offset just past their last character",
        "who": 'the speakers\' names, joined by ", "; if there are none, the source',
        "text": 'the content, its pieces joined by " … "',
        "quoted": 'the parts in quotation marks, joined by " … "',
        "kind": "direct, indirect or mixed",
        "nature": "speech, writing, belief or other",
        "speaker": "the first speaker's name",
        "speaker_kind": "person, organisation or group",
        "speaker_description": "the first speaker's longest apposition or title",
        "source": "the source, in the words of the text",
        "cue": "the reporting words",
        "anonymous": "whether the text does not name the source",
        "confidence": "the probability that content and source are right, from 0 to 1",
        "speaker_confidence": "the probability that the speakers' names are right, from 0 to 1",
        "label": "the label of the passage where it begins: headline, standfirst, paragraph, caption, …",
        "paragraph_start": "offset of the first character of that passage",
        "paragraph_end": "offset just past that passage",
    },
    "speakers": {
        "start": "offset of the fullest mention",
        "end": "offset just past it",
        "name": "the fullest form in the text",
        "kind": "person, organisation or group",
        "description": "the longest apposition or title",
        "mention": "the fullest mention's text",
        "mentions": "the number of mentions in the text",
        "attributions": "the number of their attributions",
    },
    "dates": {
        "start": "offset of the mention",
        "end": "offset just past it",
        "text": "the mention's text",
        "date": "the day, if it is a single day",
        "precision": "the precision: day, week, month, …",
        "first_day": "the first day it covers",
        "last_day": "the last day it covers",
        "relation": "whether the text states the date (absolute), it is relative to the story's day, or it is unresolved",
    },
    "captions": {
        "start": "offset of the caption, including its credit",
        "end": "offset just past it",
        "text": "the text, without the credit",
        "credit": "the credit as printed",
        "agency": "the agency's canonical name",
        "photographer": "the photographer's name",
    },
    "bylines": {
        "start": "offset of the byline",
        "end": "offset just past it",
        "name": "the name; a byline with several names has a row for each",
        "role": "the role: author, reporting, editing, …",
        "affiliation": "the employer or job title",
        "text": "the byline's text",
    },
    "passages": {
        "start": "offset of the passage",
        "end": "offset just past it",
        "label": "the label: paragraph, crosshead, …",
        "text": "the readable text",
    },
    "segments": {
        "start": "offset of the segment",
        "end": "offset just past it",
        "label": "the label: headline, paragraph, boilerplate, …",
        "kind": "the kind of boilerplate",
        "text": "the exact slice of the article's text",
        "reason": "the strongest evidence",
        "weight": "the weight of that evidence",
    },
}
"""The columns of each view, in order, with their meaning; new ones are added at the end."""


def rows(article: Article, view: str, id: str | int | None = None) -> list[Row]:  # noqa: A002
    """Return a view as rows; see `Article.rows`."""
    if view not in COLUMNS:
        raise ValueError(f"rows: {view!r:.60} has no rows; there are {', '.join(map(repr, COLUMNS))}")
    named: Row = {} if id is None else {"id": id}
    return [named | dict(zip(COLUMNS[view], cells, strict=True)) for cells in _VIEWS[view](article)]


def _attributions(article: Article) -> Iterator[tuple[Any, ...]]:
    for said in article.attributions:
        speaker, span = said.speaker, said.span
        yield (
            *(span.start, span.end, said.who, said.text, " … ".join(piece.text for piece in said.quoted) or None),
            *(said.kind.value, said.nature.value),
            *((speaker.name, speaker.kind.value, speaker.description) if speaker else (None, None, None)),
            *(said.source.text if said.source else None, said.cue.text if said.cue else None, said.anonymous),
            *(said.confidence, said.speaker_confidence),
            *(said.paragraph.label.value, said.paragraph.span.start, said.paragraph.span.end),
        )


def _speakers(article: Article) -> Iterator[tuple[Any, ...]]:
    count = Counter(speaker.name for said in article.attributions for speaker in said.speakers)
    for speaker in article.speakers:
        mention = speaker.mention
        place = (mention.span.start, mention.span.end) if mention else (None, None)
        yield (
            *(*place, speaker.name, speaker.kind.value, speaker.description, mention.text if mention else None),
            *(len(speaker.mentions), count[speaker.name]),
        )


def _dates(article: Article) -> Iterator[tuple[Any, ...]]:
    for mention in article.dates:
        yield (
            *(mention.span.start, mention.span.end, mention.text, mention.date, mention.precision.value),
            *(mention.start, mention.end, mention.relation.value),
        )


def _captions(article: Article) -> Iterator[tuple[Any, ...]]:
    for caption in article.captions:
        yield caption.span.start, caption.span.end, caption.text, caption.credit, caption.agency, caption.photographer


def _bylines(article: Article) -> Iterator[tuple[Any, ...]]:
    for byline in article.bylines:
        for name in byline.names:
            yield byline.span.start, byline.span.end, name, byline.role.value, byline.affiliation, byline.text


def _passages(article: Article) -> Iterator[tuple[Any, ...]]:
    for passage in article.passages:
        yield passage.span.start, passage.span.end, passage.label.value, passage.text


def _segments(article: Article) -> Iterator[tuple[Any, ...]]:
    for segment in article.segments:
        reason, span = next(iter(segment.why), None), segment.span
        yield (
            *(span.start, span.end, segment.label.value, segment.kind.value if segment.kind else None),
            *(span.of(article.text), reason.name if reason else None, reason.weight if reason else None),
        )


_VIEWS: Final[dict[str, Callable[[Article], Iterator[tuple[Any, ...]]]]] = {
    "attributions": _attributions,
    "speakers": _speakers,
    "dates": _dates,
    "captions": _captions,
    "bylines": _bylines,
    "passages": _passages,
    "segments": _segments,
}
