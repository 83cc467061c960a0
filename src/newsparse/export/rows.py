"""Views as flat rows for data frames, CSV files and databases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import Enum
from typing import Any, Final, TypeAlias

from newsparse.arguments import name_of
from newsparse.article import Article, Row
from newsparse.attribution import Attribution

Column: TypeAlias = tuple[str, str | Callable[[Any, Any], Any]]
"""A column: its meaning, and how to read it: by the path of an attribute, or by a function of the value and its row's context."""


def rows(article: Article, view: str, id: str | int | None = None) -> list[Row]:  # noqa: A002
    """Return a view as rows; see `Article.rows`."""
    if view not in COLUMNS:
        raise ValueError(f"rows: {view!r:.60} is not a view with rows; use one of {', '.join(map(repr, COLUMNS))}")
    if id is not None and not isinstance(id, str) and not hasattr(type(id), "__index__"):  # NumPy's numbers have that, too
        raise TypeError(f"rows: id must be a str or an int, not {name_of(id)}: {id!r:.60}; pass str(…) of it")
    named: Row = {} if id is None else {"id": id}
    columns = [(name, read) for name, (_, read) in COLUMNS[view].items()]
    return [named | {name: _cell(value, beside, read) for name, read in columns} for value, beside in _values(article, view)]


def _values(article: Article, view: str) -> list[tuple[Any, Any]]:
    """Return the values that have a row, each with the context of its row."""
    if view == "bylines":
        return [(byline, name) for byline in article.bylines for name in byline.names]
    if view == "speakers":
        count = Counter(speaker.name for said in article.attributions for speaker in said.speakers)
        return [(speaker, count[speaker.name]) for speaker in article.speakers]
    if view == "segments":
        return [(segment, (article.text, next(iter(segment.why), None))) for segment in article.segments]
    beside: Any = {} if view == "attributions" else None
    return [(value, beside) for value in getattr(article, view)]


def _paragraph(said: Attribution, texts: dict[int, str]) -> str:
    """Return the text of the paragraph, made once: a long one may contain many attributions."""
    key = id(said.paragraph)
    if key not in texts:
        texts[key] = said.paragraph.text
    return texts[key]


def _cell(value: Any, beside: Any, read: str | Callable[[Any, Any], Any]) -> Any:
    if not isinstance(read, str):
        return read(value, beside)
    for name in read.split("."):
        value = None if value is None else getattr(value, name)
    return value.value if isinstance(value, Enum) else value


def _place(what: str) -> dict[str, Column]:
    """The first columns of every view."""
    return {"start": (f"offset of {what}", "span.start"), "end": ("offset just past it", "span.end")}


COLUMNS: Final[dict[str, dict[str, Column]]] = {
    "attributions": {
        "start": ("offset of the first character of content, cue and source", "span.start"),
        "end": ("offset just past their last character", "span.end"),
        "who": ('the speakers\' names, joined by `", "`; if there are none, the source', "who"),
        "text": ('the content, its pieces joined by `" … "`', "text"),
        "quoted": (
            'the parts in quotation marks, joined by `" … "`',
            lambda said, _: " … ".join(piece.text for piece in said.quoted) or None,
        ),
        "kind": ("direct, indirect or mixed", "kind"),
        "nature": ("speech, writing, belief or other", "nature"),
        "speaker": ("the first speaker's name", "speaker.name"),
        "speaker_kind": ("person, organisation or group", "speaker.kind"),
        "speaker_description": ("the first speaker's longest apposition or title", "speaker.description"),
        "source": ("the source, in the words of the text", "source.text"),
        "cue": ("the reporting words", "cue.text"),
        "anonymous": ("whether the text does not name the source", "anonymous"),
        "confidence": ("the probability that content and source are right, from 0 to 1", "confidence"),
        "speaker_confidence": ("the probability that the speakers' names are right, from 0 to 1", "speaker_confidence"),
        "label": ("the label of the passage that it begins in: headline, standfirst, paragraph, caption, …", "paragraph.label"),
        "paragraph_start": ("offset of the first character of that passage", "paragraph.span.start"),
        "paragraph_end": ("offset just past that passage", "paragraph.span.end"),
        "paragraph": ("the text of that passage", _paragraph),
        "speaker_pronoun": ("the pronoun that the text uses for the first speaker: she, he, …", "speaker.pronoun"),
    },
    "speakers": {
        "start": ("offset of the fullest mention", "mention.span.start"),
        "end": ("offset just past it", "mention.span.end"),
        "name": ("the fullest form in the text", "name"),
        "kind": ("person, organisation or group", "kind"),
        "description": ("the longest apposition or title", "description"),
        "mention": ("the fullest mention's text", "mention.text"),
        "mentions": ("the number of mentions in the text", lambda speaker, _: len(speaker.mentions)),
        "attributions": ("the number of the speaker's attributions", lambda _, count: count),
        "pronoun": ("the pronoun that the text uses for the person: she, he, …", "pronoun"),
    },
    "dates": {
        **_place("the mention"),
        "text": ("the mention's text", "text"),
        "date": ("the day, if it is a single day", "date"),
        "precision": ("the precision: day, week, month, …", "precision"),
        "first_day": ("the first day it covers", "start"),
        "last_day": ("the last day it covers", "end"),
        "relation": ("absolute (stated), relative (counted from the day of the story) or unresolved", "relation"),
    },
    "captions": {
        **_place("the caption, including its credit"),
        "text": ("the text, without the credit", "text"),
        "credit": ("the credit as printed", "credit"),
        "agency": ("the agency's canonical name", "agency"),
        "photographer": ("the photographer's name", "photographer"),
    },
    "bylines": {
        **_place("the byline"),
        "name": ("the name; a byline with several names has a row for each", lambda _, name: name),
        "role": ("the role: author, reporting, editing, …", "role"),
        "affiliation": ("the employer or job title", "affiliation"),
        "text": ("the byline's text", "text"),
    },
    "passages": {**_place("the passage"), "label": ("the label: paragraph, crosshead, …", "label"), "text": ("the readable text", "text")},
    "segments": {
        **_place("the segment"),
        "label": ("the label: headline, paragraph, boilerplate, …", "label"),
        "kind": ("the kind of boilerplate", "kind"),
        "text": ("the exact slice of the article's text", lambda segment, beside: segment.span.of(beside[0])),
        "reason": ("the strongest evidence", lambda _, beside: beside[1] and beside[1].name),
        "weight": ("the weight of that evidence", lambda _, beside: beside[1] and beside[1].weight),
        "confidence": ("the probability that the label is right, from 0 to 1", "confidence"),
    },
}
"""The columns of each view, in order; new ones are added at the end."""
