"""The fields that are written and read, derived from the classes themselves."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias, get_type_hints

import attrs

from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.labelling import Byline, Caption, Dateline
from newsparse.passage import readable
from newsparse.span import Span
from newsparse.terms import Nature

FIELDS: Final = ("language", "options", "transmission", "record")
"""The fields of an article that are written between its text and its segments."""


class Field(NamedTuple):
    """One field of a class."""

    name: str
    """Its name, without the underscore of a private one."""
    hint: Any
    """The type of its value, as users see it."""
    default: Any
    """The default, which is not written; `attrs.NOTHING` if there is none."""


@lru_cache(maxsize=64)
def fields_of(cls: Any) -> tuple[Field, ...]:
    """Return the fields of a value's class, in order.

    >>> from newsparse.segment import Evidence
    >>> [field.name for field in fields_of(Evidence)]
    ['name', 'weight', 'span']
    """
    hints = get_type_hints(cls)
    found = []
    for field in attrs.fields(cls):
        name = field.alias or field.name
        view = getattr(cls, name, None) if name != field.name else None
        hint = get_type_hints(view.fget)["return"] if isinstance(view, property) else hints[field.name]
        found.append(Field(name, hint, field.default))
    return tuple(found)


@lru_cache(maxsize=4)
def views_of(cls: Any) -> dict[str, Any]:
    """Return the views of the article class, in order, with their types.

    A view is a public attribute with a type that is not a field.

    >>> from newsparse.article import Article
    >>> list(views_of(Article))[:3]
    ['headline', 'standfirst', 'bylines']
    """
    fields = {field.name for field in attrs.fields(cls)}
    views = {}
    for name, hint in get_type_hints(cls).items():
        if name not in fields and not name.startswith("_"):
            views[name] = hint
            if name == "paragraphs":
                views["body"] = str  # which is not kept but joined anew
    return views


Get: TypeAlias = Callable[[str], Any]
"""A function that returns the other fields of a value, by name."""


def reach(get: Get, text: str = "") -> Span | None:
    """Return the span of an attribution: from the first to the last of content, cue and source."""
    parts = [piece.span for piece in (*(get("content") or ()), get("cue"), get("source")) if piece]
    return Span(min(span.start for span in parts), max(span.end for span in parts)) if parts else None


def _text(get: Get, text: str) -> str | None:
    span = get("span")
    return readable(span.of(text)) if span else None


def _one_day(get: Get, text: str) -> Any:
    return get("date")


def _speech(get: Get, text: str) -> Nature:
    return Nature.SPEECH  # the commonest form of attribution


def _only(get: Get, text: str) -> Any:
    mentions = get("mentions")
    return mentions[0] if mentions else None


FOLLOWING: Final[dict[Any, dict[str, Callable[[Get, str], Any]]]] = {
    Byline: {"text": _text},
    Dateline: {"text": _text},
    Caption: {"text": _text},
    DateMention: {"text": _text, "start": _one_day, "end": _one_day},
    Attribution: {"span": reach, "nature": _speech},
    Speaker: {"mention": _only},
}
"""Fields that are left out when they follow from other fields and the text, with functions that derive them."""
