"""Exports of news archives as plain text: which archive it is, what its record says, where the story stands.

One small module per archive, each a `Form`; every form is strict, so that a story that merely holds
"BYLINE:" or "Document" is none.
"""

from bisect import bisect_right
from typing import Final

from attrs import evolve

from newsparse.envelope.archives.blocks import covered, hard_wrapped, runs
from newsparse.envelope.archives.europresse import EUROPRESSE
from newsparse.envelope.archives.factiva import FACTIVA, FACTIVA_SCREEN
from newsparse.envelope.archives.form import Form
from newsparse.envelope.archives.gale import GALE
from newsparse.envelope.archives.newsbank import NEWSBANK
from newsparse.envelope.archives.nexis import COVER, NEXIS, NEXIS_UNI
from newsparse.envelope.archives.proquest import PROQUEST
from newsparse.envelope.values import Envelope
from newsparse.layout import Layout
from newsparse.segment import Evidence, Segment
from newsparse.terms import Label

FORMS: Final = (NEXIS_UNI, NEXIS, FACTIVA, FACTIVA_SCREEN, PROQUEST, NEWSBANK, EUROPRESSE, GALE, COVER)
"""Every form, in the order in which they are asked."""

__all__ = ["FORMS", "Form", "open_record"]


def open_record(layout: Layout) -> Envelope | None:
    """Recognise an archive's export.

    >>> from newsparse.layout import lay_out
    >>> head = "1 of 9 DOCUMENTS\\n\\nElmford Herald\\n\\nMay 4, 2010\\n\\nPier reopens\\n\\nLENGTH: 9 words\\n\\n"
    >>> text = head + "The pier reopened.\\n\\nLOAD-DATE: May 5, 2010"
    >>> record = open_record(lay_out(text)).record
    >>> record.publication, record.word_count, str(record.published)
    ('Elmford Herald', 9, '2010-05-04')
    """
    text = layout.text
    for form in FORMS:
        if any(mark in text for mark in form.marks):
            found = form.read(text, layout.lines)
            if found is not None:
                return found if layout.wrapped else _joined(found, layout)
    return None


def _joined(envelope: Envelope, layout: Layout) -> Envelope:
    """Pin the paragraphs that the archive wrapped, where the text as a whole does not look hard-wrapped."""
    why = (Evidence("lines wrapped by the archive", 10.0),)
    pins: list[Segment] = []
    starts = [pin.span.start for pin in envelope.pins]
    for first, last in runs(layout.lines, 0, len(layout.lines)):
        span = covered(layout.lines, first, last)
        place = bisect_right(starts, span.start)
        if (place and envelope.pins[place - 1].span.end > span.start) or (place < len(starts) and starts[place] < span.end):
            continue
        if hard_wrapped(layout.lines, first, last):
            pins.append(Segment(span, Label.PARAGRAPH, None, why))
    return evolve(envelope, pins=tuple(sorted([*envelope.pins, *pins], key=lambda pin: pin.span))) if pins else envelope
