"""Datelines: place, date and agency before the first sentence."""

import datetime
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.passage import read
from newsparse.recognition.datelines import match_dateline, read_dateline
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

# Marks that may follow a dateline on its own line.
_BODY: Final = frozenset((Label.PARAGRAPH, Label.LIST_ITEM, Label.TABLE, Label.BLOCK_QUOTE))


@documented
@frozen
class Dateline:
    """Where and when a story was filed, and by which agency.

    >>> Dateline(Span(0, 13), "OSLO (AP) —", ("OSLO",), agency="AP").places
    ('OSLO',)
    """

    span: Span
    """Its position in `Article.text`."""
    text: str
    """Its readable text."""
    places: tuple[str, ...] = ()
    """The places, each with its region or country: "ROSEMONT, Ill."."""
    date: datetime.date | None = None
    """The date of filing, if it is stated and its year can be determined."""
    agency: str | None = None
    """The agency's canonical name."""

    def __str__(self) -> str:
        return self.text


def dateline(
    text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge, base: datetime.date | None
) -> Dateline | None:
    """Read the dateline of labelled segments; *base* is the date that completes one without a year."""
    for i, segment in enumerate(segments):
        if segment.label is not Label.DATELINE:
            continue
        span = segment.span
        readable = read(text, span, Label.DATELINE).text
        if not readable:
            continue
        follow = next((s for s in segments[i + 1 : i + 3] if s.label is not Label.BLANK), segment)
        reach = follow.span.end if follow.label in _BODY else span.end
        found = (
            match_dateline(text, span.start, reach, language, knowledge)
            or match_dateline(text, span.start, reach, language, knowledge, sure=True)
            or read_dateline(text, span.start, span.end, language)
        )
        if found is None:
            place = readable.strip(" -–—_:.|")
            return Dateline(span, readable, (place,) if place else ())
        return Dateline(span, readable, found.places, _resolve(found.day, base), found.agency)
    return None


def _resolve(day: tuple[int | None, int, int] | None, base: datetime.date | None) -> datetime.date | None:
    """The full date: in the year and month stated, otherwise the one closest to *base*."""
    if day is None or (day[0] is None and base is None):
        return None
    years = (day[0],) if day[0] is not None else (base.year - 1, base.year, base.year + 1) if base else ()
    months = (day[1],) if day[1] else range(1, 13)
    days = [found for year in years for month in months if (found := _day(year, month, day[2]))]
    return min(days, key=lambda found: abs((found - base).days) if base else 0, default=None)


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
