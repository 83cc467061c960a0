"""The options of a `parse` call, checked."""

from __future__ import annotations

import datetime

from attrs import frozen

from newsparse.arguments import name_of, plain
from newsparse.defect import Defect
from newsparse.documented import documented
from newsparse.knowledge import Knowledge
from newsparse.knowledge.language_tags import tag_of


def _headline(given: str | None) -> str | None:
    if given is None:
        return None
    if not isinstance(given, str):
        raise TypeError(f"headline must be str ('' if the text has none) or None if you do not know it, not {name_of(given)}")
    return plain(given) if given.strip() else ""


def _published(given: datetime.date | None) -> datetime.date | None:
    if given is None or type(given) is datetime.date:
        return given
    if isinstance(given, str):
        raise TypeError(f"published must be a datetime.date, not str; use {_day_of(given)}")
    if not isinstance(given, datetime.date):
        raise TypeError(f"published must be a datetime.date or a datetime.datetime, not {type(given).__name__}")
    if given != given:  # noqa: PLR0124  # pandas' NaT, a datetime that equals nothing
        raise ValueError(f"published is {given!r}, which is not a day; pass None if you do not know the day")
    return datetime.date(given.year, given.month, given.day)


def _day_of(given: str) -> str:
    """Return the code that makes a day of a string."""
    try:
        return f"datetime.date.fromisoformat({datetime.date.fromisoformat(given[:10]).isoformat()!r})"
    except ValueError:
        return "datetime.date(year, month, day)"


def _language(given: str | None) -> str | None:
    return None if given is None else tag_of(given, short=False)


class Sources:
    """Slots, not fields, for the objects from which an article's views are computed.

    `attrs.asdict`, printers and comparisons therefore leave them out, and `attrs.evolve` of an article keeps them.
    """

    __slots__ = ("_knowledge", "_oddities")
    _knowledge: Knowledge
    _oddities: tuple[Defect, ...]


@documented
@frozen
class Options(Sources):
    """The options of a `parse` call.

    >>> from newsparse import Options
    >>> Options(language="en").language
    'en'
    """

    headline: str | None = None
    """The headline, if you know it; `""` for a text without one."""
    published: datetime.date | None = None
    """The day the story was published."""
    language: str | None = None
    """The BCP 47 tag of the text's language; `None` to detect it."""

    def __attrs_post_init__(self) -> None:
        """Check what was given; attrs would read the signature of each converter, which takes longer than making the class."""
        for name, check in (("headline", _headline), ("published", _published), ("language", _language)):
            object.__setattr__(self, name, check(getattr(self, name)))

    def _read_with(self, knowledge: Knowledge, oddities: tuple[Defect, ...]) -> Options:
        """Add the objects from which views are computed to options that only one article has."""
        object.__setattr__(self, "_knowledge", knowledge)
        object.__setattr__(self, "_oddities", oddities)
        return self
