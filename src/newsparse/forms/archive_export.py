"""An archive's export: the record of its first document, the story between the labels, and the documents after it."""

from attrs import evolve

from newsparse.archives import ArchiveDocument, read_document
from newsparse.archives.record_draft import RecordDraft
from newsparse.forms.values import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout
from newsparse.splitting import pieces


def open_export(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope | None:
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
    >>> record = open_export(lay_out(text), known.language("en"), known).record
    >>> record.publication, record.word_count, str(record.published)
    ('Elmford Herald', 9, '2010-05-04')
    """
    document = read_document(layout.text, layout.lines)
    if document is None:
        return None
    from newsparse.forms.archive_story import pin_story  # most texts are no exports

    first_end = next(pieces(layout.text), (0, 0))[1]
    if first_end < len(layout.text):
        lines = [line for line in layout.lines if line.end <= first_end]
        first = read_document(layout.text[:first_end], lines)
        if first is not None:
            document = _with_others(first, first_end, layout)
    pins = pin_story(document.pins, layout, language, knowledge)
    return Envelope(pins, None, document.record, document.defects)


def _with_others(first: ArchiveDocument, start: int, layout: Layout) -> ArchiveDocument:
    """The first document, with the documents after it set aside."""
    line = next((line for line in layout.lines if line.start >= start), None)
    if line is None:
        return first
    others = RecordDraft(first.record.archive, layout.text)
    others.set_aside_others(line.start, layout.lines[-1].end)
    return evolve(first, pins=(*first.pins, *others.pins), defects=(*first.defects, *others.defects))
