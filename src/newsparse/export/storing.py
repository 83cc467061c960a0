"""From articles to JSON-ready values: what `Article.to_dict` returns.

Each passage and each speaker is written once, in a table, and other values refer to it by number, so the output
grows with the text, however many attributions share a paragraph. Fields at their default are left out, and so are
those that follow from other fields and the text.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable
from enum import Enum
from functools import lru_cache, partial
from typing import Any, Final, NamedTuple, TypeAlias, get_type_hints

import attrs

from newsparse.article import VIEWS, Article
from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.labelling import Byline, Caption, Dateline
from newsparse.passage import Passage, readable
from newsparse.segment import Evidence, Segment, place
from newsparse.span import Span
from newsparse.terms import Label, Nature
from newsparse.version import __version__

SCHEMA: Final = 3
"""The number of the current format; raise it with every key that an older reader does not know."""
OLDEST_SCHEMA: Final = 2
"""The number of the oldest format that a release has written."""
FIELDS: Final = ("language", "options", "transmission", "record")
"""The fields of an article that are written between its text and its segments."""
_PLAIN: Final = frozenset((str, int, float, bool))


def write(article: Article, views: Iterable[str], *, why: bool) -> dict[str, Any]:
    """Write an article's fields and some of its views; see `Article.to_dict`."""
    names = list(views)
    for name in names:
        if name not in VIEWS:
            hint = f"use one of {', '.join(VIEWS)}" if isinstance(name, str) else "write to_dict(*views) if you have a list"
            raise ValueError(f"to_dict: {name!r:.60} is not a view; {hint}")
    writer = _Writer(article, why, sure="confidence" in names)
    data = {"schema": SCHEMA, "version": __version__, "text": article.text}
    data |= {name: writer.value(getattr(article, name)) for name in FIELDS}
    data["segments"] = [writer.segment(segment) for segment in article.segments]
    for name in names:
        value = getattr(article, name)
        if name != "body" or "paragraphs" not in names or value != body(article.paragraphs):
            data[name] = writer.view(value)
    if article._oddities and "defects" not in names:
        data["oddities"] = writer.value(article._oddities)
    data["tables"] = {"passages": writer.passages, "speakers": writer.speakers}
    return data


def body(paragraphs: Iterable[Passage]) -> str:
    """Join paragraphs into the body, which is not written if the paragraphs are."""
    return "\n\n".join(passage.text for passage in paragraphs)


class _Writer:
    """The state of writing one article."""

    def __init__(self, article: Article, why: bool, sure: bool) -> None:
        self.text = article.text
        self.labels = [segment.label for segment in article.segments]
        self.starts = [place(segment)[0] for segment in article.segments]
        self.why, self.sure = why, sure
        self.passages: list[Any] = []
        self.speakers: list[Any] = []
        # Numbers in the tables, by object and by value, so that each object is hashed only once; an object is kept, so that no other one
        # gets its id.
        self.known: dict[int, tuple[int, object]] = {}
        self.equal: dict[object, int] = {}

    def view(self, value: Any) -> Any:
        """Write a view, in which segments are numbers."""
        if isinstance(value, tuple) and value and isinstance(value[0], Segment):
            return [bisect_right(self.starts, place(segment)[0]) - 1 for segment in value]
        return self.value(value)

    def value(self, value: Any) -> Any:
        """Write any value."""
        if value is None or value.__class__ in _PLAIN:
            return value
        if isinstance(value, tuple):
            return [self.value(item) for item in value]
        if isinstance(value, Span):
            return [value.start, value.end]
        if isinstance(value, Passage):
            return self._number(value, self.passages, self._passage)
        if isinstance(value, Speaker):
            return self._number(value, self.speakers, self._object)
        if isinstance(value, Evidence):
            return _row(value.name, value.weight if value.weight or value.span else None, self.value(value.span))
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, datetime.date):
            return value.isoformat()
        return self._object(value)

    def segment(self, segment: Segment) -> list[Any]:
        """Write a segment as start, end and, if it is not blank, label, kind, evidence and confidence."""
        why = self.value(segment.why) if self.why else None
        label = segment.label.value if segment.label is not Label.BLANK or why else None
        sure = segment.confidence if self.sure and label else None
        return _row(*place(segment), label, segment.kind.value if segment.kind else None, why or None, sure)

    def _passage(self, passage: Passage) -> list[Any]:
        """Write a passage as start, end and, if they do not follow from these, label, text and anchors."""
        start, end = passage.span.start, passage.span.end
        at = bisect_right(self.starts, start) - 1
        label = None if at >= 0 and self.labels[at] is passage.label else passage.label.value
        text = None if passage.text == readable(self.text[start:end]) else passage.text
        return _row(start, end, label, text, self.value(passage.anchors) or None)

    def _object(self, value: Any) -> dict[str, Any]:
        """Write an attrs value, without the fields at their default."""
        made = {}
        following = FOLLOWING.get(value.__class__, {})
        for name, _, default in fields_of(value.__class__):
            if name == "why" and not self.why:
                continue
            held = getattr(value, name)
            expected = following[name](partial(getattr, value), self.text) if name in following else default
            if held is not expected and held != expected:
                made[name] = self.value(held)
        return made

    def _number(self, value: Any, table: list[Any], write: Callable[[Any], Any]) -> int:
        """Return the number of a value in its table, and add it if it is new."""
        if id(value) not in self.known:
            if value not in self.equal:
                row = write(value)
                self.equal[value] = len(table)
                table.append(row)
            self.known[id(value)] = self.equal[value], value
        return self.known[id(value)][0]


def _row(*values: Any) -> list[Any]:
    """Values by place, without those that are missing at the end."""
    row = list(values)
    while row[-1] is None:
        row.pop()
    return row


# -- the fields that are written and read, from the classes themselves ----------------------------------


class Field(NamedTuple):
    """One field of a class."""

    name: str  # its name, without the underscore of a private one
    hint: Any  # the type of its value, as users see it
    default: Any  # the default, which is not written; `attrs.NOTHING` if there is none


@lru_cache(maxsize=64)
def fields_of(cls: Any) -> tuple[Field, ...]:
    """Return the fields of a value's class, in order."""
    hints = get_type_hints(cls)
    found = []
    for field in attrs.fields(cls):
        name = field.alias or field.name
        found.append(Field(name, hints[name] if name == field.name else _type_of(cls, name), field.default))
    return tuple(found)


def _type_of(cls: Any, name: str) -> Any:
    """The type of a property."""
    return get_type_hints(vars(cls)[name].fget)["return"]


@lru_cache(maxsize=1)
def views_of_article() -> dict[str, Any]:
    """Return the views of an article, in order, with their types."""
    return {name: _type_of(Article, name) for name in VIEWS}


Get: TypeAlias = Callable[[str], Any]
"""A function that returns the other fields of a value, by name."""


def reach(get: Get, text: str = "") -> Span | None:
    """Return the span of an attribution: from the first to the last of content, cue and source."""
    parts = [piece.span for piece in (*(get("content") or ()), get("cue"), get("source")) if piece]
    return Span(min(span.start for span in parts), max(span.end for span in parts)) if parts else None


def _text(get: Get, text: str) -> str | None:
    span = get("span")
    return readable(span.of(text)) if span else None


FOLLOWING: Final[dict[Any, dict[str, Callable[[Get, str], Any]]]] = {
    Byline: {"text": _text},
    Dateline: {"text": _text},
    Caption: {"text": _text},
    DateMention: {"text": _text, "start": lambda get, _: get("date"), "end": lambda get, _: get("date")},
    Attribution: {"span": reach, "nature": lambda *_: Nature.SPEECH},  # the commonest form of attribution
    Speaker: {"mention": lambda get, _: next(iter(get("mentions") or ()), None)},
}
"""Fields that are left out when they follow from other fields and the text, with functions that derive them."""
