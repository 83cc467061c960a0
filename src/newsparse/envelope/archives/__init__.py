"""Plain-text exports of news archives: recognise the archive, read its record, find the story.

Each archive has one small module, loaded when a text contains a word of its form. Every form is strict, so that a story that
merely contains "BYLINE:" or "Document" is not mistaken for an export.
"""

from collections.abc import Sequence

from attrs import evolve

from newsparse.envelope.archives.forms import FORMS, Form
from newsparse.envelope.values import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.splitting import pieces

__all__ = ["FORMS", "Form", "open_record"]


def open_record(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope | None:
    """Recognise an archive's export.

    Args:
        layout: the text, cut into lines.
        language: its language, for the names of months in a dateline.
        knowledge: the agencies.

    Returns:
        The record and the certain pieces; `None` if the text is not an export.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> head = "1 of 9 DOCUMENTS\\n\\nElmford Herald\\n\\nMay 4, 2010\\n\\nPier reopens\\n\\nLENGTH: 9 words\\n\\n"
    >>> text = head + "The pier reopened.\\n\\nLOAD-DATE: May 5, 2010"
    >>> known = default_knowledge()
    >>> record = open_record(lay_out(text), known.language("en"), known).record
    >>> record.publication, record.word_count, str(record.published)
    ('Elmford Herald', 9, '2010-05-04')
    """
    found = _read(layout.text, layout.lines)
    if found is None:
        return None
    from newsparse.envelope.archives.story import tell

    first = next(pieces(layout.text), (0, 0))[1]
    if first < len(layout.text):
        lines = [line for line in layout.lines if line.end <= first]
        apart = _read(layout.text[:first], lines)
        if apart is not None:
            found = _beside(apart, first, layout)
    return tell(found, layout, language, knowledge)


def _read(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read the first form that fits the text."""
    for form in FORMS:
        if any(mark in text for mark in form.marks) and (found := form.read(text, lines)) is not None:
            return found
    return None


def _beside(first: Envelope, start: int, layout: Layout) -> Envelope:
    """Set aside the documents after the first."""
    line = next((line for line in layout.lines if line.start >= start), None)
    if line is None:
        return first
    from newsparse.envelope.archives.form import Draft

    other = Draft("", layout.text)
    other.other(line.start, layout.lines[-1].end)
    return evolve(first, pins=(*first.pins, *other.extra), defects=(*first.defects, *other.defects))
