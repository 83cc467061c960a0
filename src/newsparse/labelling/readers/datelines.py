"""Datelines: place, date and agency before the first sentence."""

import datetime
from collections.abc import Sequence

from attrs import frozen

from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.passage import read
from newsparse.recognition.datelines import match_dateline, read_unmarked_dateline
from newsparse.recognition.years import closest_day
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import BODY_LABELS, Label


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
        reach = follow.span.end if follow.label in BODY_LABELS else span.end
        found = (
            match_dateline(text, span.start, reach, language, knowledge)
            or match_dateline(text, span.start, reach, language, knowledge, sure=True)
            or read_unmarked_dateline(text, span.start, span.end, language)
        )
        if found is None:
            place = readable.strip(" -–—_:.|")
            return Dateline(span, readable, (place,) if place else ())
        day = closest_day(found.day[0], found.day[1] or None, found.day[2], base) if found.day else None
        return Dateline(span, readable, found.places, day, found.agency)
    return None
