"""From articles to JSON-ready values.

Each passage and each speaker is written once, in a table, and other values refer to it by number, so
the output grows with the text, however many attributions share a paragraph. Fields at their default
are left out, and so is the text of a passage that reads as printed.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import partial
from typing import Any, Final

import attrs

from newsparse.attribution import Speaker
from newsparse.passage import Passage, readable
from newsparse.segment import Evidence, Segment, place
from newsparse.serial.shapes import FIELDS, FOLLOWING, fields_of
from newsparse.span import Span
from newsparse.terms import Label
from newsparse.version import __version__

SCHEMA: Final = 2
"""The number of the current form; raise it with every key that an older reader does not know."""


def write(article: Any, views: Iterable[str], *, why: bool) -> dict[str, Any]:
    """Write an article's fields and some of its views.

    Args:
        article: the article; its `_oddities` are the defects that the envelope found.
        views: the names of the views to write.
        why: whether to write the evidence of segments and attributions.
    """
    writer = _Writer(article.text, article.segments, why)
    data = {"schema": SCHEMA, "version": __version__, "text": article.text}
    data |= {name: writer.value(getattr(article, name)) for name in FIELDS}
    data["segments"] = [writer.segment(segment) for segment in article.segments]
    names = list(views)
    for name in names:
        value = getattr(article, name)
        if name != "body" or "paragraphs" not in names or value != body(article.paragraphs):
            data[name] = writer.view(value)
    if article._oddities and "defects" not in names:
        data["oddities"] = writer.value(article._oddities)
    data["tables"] = {"passages": writer.passages, "speakers": writer.speakers}
    return data


class _Writer:
    """The state of writing one article."""

    def __init__(self, text: str, segments: Sequence[Segment], why: bool) -> None:
        self.text = text
        self.labels = [segment.label for segment in segments]
        self.starts = [place(segment)[0] for segment in segments]
        self.why = why
        self.passages: list[Any] = []
        self.speakers: list[Any] = []
        # Numbers in the tables, by object and by value, so that each object is hashed only once.
        self.known: dict[int, int] = {}
        self.equal: dict[object, int] = {}
        self.kept: list[object] = []  # keeps objects alive, so that no object id is reused

    def view(self, value: Any) -> Any:
        """Write a view, in which segments are numbers."""
        if isinstance(value, tuple) and value and isinstance(value[0], Segment):
            numbers = {start: number for number, start in enumerate(self.starts)}
            return [numbers[place(segment)[0]] for segment in value]
        return self.value(value)

    def value(self, value: Any) -> Any:
        """Write any value."""
        write = _WRITERS.get(value.__class__)
        if write is not None:
            return write(self, value)
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, datetime.date):
            return value.isoformat()
        return self.object(value) if attrs.has(value.__class__) else value

    def items(self, values: Iterable[Any]) -> list[Any]:
        """Write a tuple."""
        return [self.value(value) for value in values]

    def object(self, value: Any) -> dict[str, Any]:
        """Write an attrs value, without the fields at their default."""
        made = {}
        following = FOLLOWING.get(value.__class__)
        for name, _, default in fields_of(value.__class__):
            if name == "why" and not self.why:
                continue
            held = getattr(value, name)
            expected = following[name](partial(getattr, value), self.text) if following and name in following else default
            if held is not expected and held != expected:
                made[name] = self.value(held)
        return made

    def segment(self, segment: Segment) -> list[Any]:
        """Write a segment as start, end and, if it is not blank, label, kind and evidence."""
        row: list[Any] = [*place(segment)]
        why = self.items(segment.why) if self.why else []
        if segment.label is not Label.BLANK or why:
            row.append(segment.label.value)
        if segment.kind or why:
            row.append(segment.kind.value if segment.kind else None)
        if why:
            row.append(why)
        return row

    def passage(self, passage: Passage) -> int:
        """Add a passage to its table: start, end and, if they do not follow from these, label, text and anchors."""
        return self._number(passage, self.passages, self._passage)

    def _passage(self, passage: Passage) -> list[Any]:
        start, end = passage.span.start, passage.span.end
        at = bisect_right(self.starts, start) - 1
        label = None if at >= 0 and self.labels[at] is passage.label else passage.label.value
        text = None if passage.text == readable(self.text[start:end]) else passage.text
        row: list[Any] = [start, end, label, text, [list(pair) for pair in passage.anchors] or None]
        while row[-1] is None:
            row.pop()
        return row

    def speaker(self, speaker: Speaker) -> int:
        """Add a speaker to its table."""
        return self._number(speaker, self.speakers, self.object)

    def _number(self, value: Any, table: list[Any], write: Callable[[Any], Any]) -> int:
        number = self.known.get(id(value))
        if number is None:
            self.kept.append(value)
            number = self.equal.get(value)
            if number is None:
                row = write(value)
                number = self.equal[value] = len(table)
                table.append(row)
            self.known[id(value)] = number
        return number


def body(paragraphs: Iterable[Passage]) -> str:
    """Join paragraphs into the body, which is not written if the paragraphs are."""
    return "\n\n".join(passage.text for passage in paragraphs)


def _span(writer: _Writer, span: Span) -> list[int]:
    return [span.start, span.end]


def _evidence(writer: _Writer, evidence: Evidence) -> list[Any]:
    row: list[Any] = [evidence.name]
    if evidence.weight or evidence.span:
        row.append(evidence.weight)
    if evidence.span:
        row.append([evidence.span.start, evidence.span.end])
    return row


_WRITERS: Final[dict[Any, Callable[[_Writer, Any], Any]]] = {
    tuple: _Writer.items,
    Span: _span,
    Evidence: _evidence,
    Passage: _Writer.passage,
    Speaker: _Writer.speaker,
}
