"""Exports of news archives as plain text: which archive it is, what its record says, where the story stands.

One small module per archive, each a `Form`; every form is strict, so that a story that merely holds
"BYLINE:" or "Document" is none.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from newsparse.envelope.archives.blocks import covered, hard_wrapped
from newsparse.envelope.archives.covers import FACTIVA_COVER, PROQUEST_COVER
from newsparse.envelope.archives.europresse import EUROPRESSE
from newsparse.envelope.archives.factiva import FACTIVA, FACTIVA_SCREEN
from newsparse.envelope.archives.form import Form
from newsparse.envelope.archives.gale import GALE
from newsparse.envelope.archives.newsbank import NEWSBANK
from newsparse.envelope.archives.nexis import COVER, NEXIS, NEXIS_UNI
from newsparse.envelope.archives.proquest import PROQUEST
from newsparse.envelope.values import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.recognition.datelines import match_dateline
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Label

FORMS: Final = (NEXIS_UNI, NEXIS, FACTIVA, FACTIVA_SCREEN, PROQUEST, NEWSBANK, EUROPRESSE, GALE, COVER, PROQUEST_COVER, FACTIVA_COVER)
"""Every form, in the order in which they are asked."""

__all__ = ["FORMS", "Form", "open_record"]


def open_record(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope | None:
    """Recognise an archive's export.

    Args:
        layout: the text, cut into lines.
        language: its language, for the names of months in a dateline.
        knowledge: the agencies.

    Returns:
        The record, and the pieces that are certain; `None` where the text is no export.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> head = "1 of 9 DOCUMENTS\\n\\nElmford Herald\\n\\nMay 4, 2010\\n\\nPier reopens\\n\\nLENGTH: 9 words\\n\\n"
    >>> text = head + "The pier reopened.\\n\\nLOAD-DATE: May 5, 2010"
    >>> known = default_knowledge()
    >>> record = open_record(lay_out(text), known.language("en"), known).record
    >>> record.publication, record.word_count, str(record.published)
    ('Elmford Herald', 9, '2010-05-04')
    """
    text = layout.text
    for form in FORMS:
        for mark in form.marks:
            if mark in text:
                found = form.read(text, layout.lines)
                if found is not None:
                    return _told(found, layout, language, knowledge)
                break
    return None


def _told(envelope: Envelope, layout: Layout, language: Language, knowledge: Knowledge) -> Envelope:
    """Pin the sentences between what the archive printed around the story, its hard wraps undone, and the dateline before them."""
    text, pins = layout.text, envelope.pins
    title = next((pin.span.end for pin in pins if pin.label is Label.HEADLINE), None)
    if title is None:
        return envelope
    placed = any(pin.label is Label.DATELINE for pin in pins)
    told: list[Segment] = []
    for k, (first, last) in enumerate(_free(layout.lines, pins, title)):
        span = covered(layout.lines, first, last)
        line = match_dateline(text, span.start, span.end, language, knowledge) if k < _OPENING and not placed else None
        if line:
            placed = True
            told.append(Segment(Span(span.start, line.end), Label.DATELINE, None, (Evidence(line.why, 10.0),)))
            span = Span(line.end + len(text[line.end : span.end]) - len(text[line.end : span.end].lstrip()), span.end)
        if last > first + 1 or (len(span) >= _SHORTEST and text[span.end - 1] in _STOPS and text[span.start] not in _ITEMS):
            told.append(Segment(span, Label.PARAGRAPH, None, _WHY))
    return evolve(envelope, pins=tuple(sorted([*pins, *told], key=lambda pin: pin.span))) if told else envelope


def _free(lines: Sequence[Line], pins: Sequence[Segment], title: int) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs behind the headline that no pin covers: lines that the archive wrapped together, others one by one."""
    starts = [pin.span.start for pin in pins]
    free = [False] * (len(lines) + 1)
    for i, line in enumerate(lines):
        place = bisect_right(starts, line.start)
        covers = place and pins[place - 1].span.end > line.start
        free[i] = line.start > title and not covers and not (place < len(starts) and starts[place] < line.end)
    indent = min((line.indent for i, line in enumerate(lines) if free[i]), default=0) + _INDENT
    start = None
    for i in range(len(lines) + 1):
        goes_on = start is not None and free[i] and not lines[i].gap and lines[i].indent < indent
        if start is not None and not goes_on:
            if hard_wrapped(lines, start, i):
                yield start, i
            else:
                yield from ((k, k + 1) for k in range(start, i))
            start = None
        if start is None and free[i]:
            start = i


# Paragraphs in which a dateline may stand, the shortest sentence, what ends one, and what opens an item instead.
_OPENING: Final = 3
_SHORTEST: Final = 12
_STOPS: Final = ".!?:\"”»'’…"
_ITEMS: Final = "•*-–—"
_INDENT: Final = 3
_WHY: Final = (Evidence("a sentence between an archive's labels", 10.0),)
