"""Shared by the exports: the parts of an article in reading order, and texts that any encoding can write."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, TypeAlias, TypeVar

import regex
from attrs import frozen

from newsparse.arguments import name_of
from newsparse.article import Article
from newsparse.labelling import Caption
from newsparse.passage import Passage
from newsparse.repair import whole_segments
from newsparse.segment import Segment
from newsparse.terms import STORY_LABELS, Label

Value = TypeVar("Value")
_SURROGATE: Final = regex.compile(r"[\ud800-\udfff]")


def writable(value: Value) -> Value:
    """Replace lone surrogates, which no encoding can write, by U+FFFD in a text or JSON-ready value; offsets stay.

    Keys without a value are left out.

    >>> writable({"name": "Pier\\ud800!", "url": None})
    {'name': 'Pier\ufffd!'}
    """
    made: object = value
    if isinstance(value, str):
        made = value if value.isascii() else _SURROGATE.sub("\ufffd", value)
    elif isinstance(value, list):
        made = [writable(item) for item in value]
    elif isinstance(value, dict):
        made = {key: writable(item) for key, item in value.items() if item is not None}
    return made  # type: ignore[return-value]  # of the same class


def article_of(value: object) -> Article:
    """Return *value* if it is an article; else raise an error that says how to get one."""
    if not isinstance(value, Article):
        raise TypeError(f"an export needs an Article, not {name_of(value)}; pass newsparse.parse(text)")
    return value


@frozen
class Block:
    """A passage that begins a new block, with the dateline that opens it."""

    passage: Passage
    dateline: Passage | None = None


@frozen
class Figure:
    """A caption with its credit."""

    caption: Caption


@frozen
class Furniture:
    """Consecutive segments that are not part of the story."""

    segments: tuple[Segment, ...]


Part: TypeAlias = Block | Figure | Furniture

_STORY: Final = STORY_LABELS | {Label.NOTE}


def parts(article: Article) -> Iterator[Part]:
    """Lay out an article as blocks, figures and furniture.

    A dateline joins the block it opens, a credit its caption. Consecutive segments that are neither story nor blank form one piece of
    furniture; furniture without a letter or digit is left out.

    >>> import newsparse
    >>> article = newsparse.parse("Pier reopens\\n\\nELMFORD, Ohio (AP) — The pier reopened on Friday.\\n\\nShare this story")
    >>> [type(part).__name__ for part in parts(article)]
    ['Block', 'Block', 'Furniture']
    """
    passages = {passage.span: passage for passage in (*article.passages, *article.notes)}
    captions = article.captions
    starts = [caption.span.start for caption in captions]
    dateline: Passage | None = None
    furniture: list[Segment] = []
    shown = -1
    for segment in whole_segments(article._reading, article.segments):
        if segment.label is Label.BLANK:
            continue
        if segment.label not in _STORY:
            if any(map(str.isalnum, segment.span.of(article.text))):
                furniture.append(segment)
            continue
        passage = passages[segment.span]
        if segment.label is Label.DATELINE:
            dateline = passage
            continue
        if furniture:
            yield Furniture(tuple(furniture))
            furniture = []
        if segment.label in (Label.CAPTION, Label.CREDIT):
            held = bisect_right(starts, segment.span.start) - 1
            if held >= 0 and segment.span.end <= captions[held].span.end:
                if held > shown:
                    yield Figure(captions[held])
                    shown = held
                continue
        yield Block(passage, dateline)
        dateline = None
    if dateline is not None:
        yield Block(dateline)
    if furniture:
        yield Furniture(tuple(furniture))
