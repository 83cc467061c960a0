"""Nexis, the old form: a numbered document with labels in capitals, and centred lines above the headline."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsparse.archives.form import Form
from newsparse.archives.labelled_lines import match_label, match_line
from newsparse.archives.line_runs import span_of_lines
from newsparse.archives.marks import Mark, Place
from newsparse.archives.nexis_labels import ALL_LABELS
from newsparse.archives.nexis_numbered_document import MOST_LINES_ABOVE, RIGHTS, NumberedDocument
from newsparse.archives.nexis_numbered_head import is_archive_line, is_head_centred, note_head
from newsparse.archives.nexis_numbered_labels import find_tail, note_head_labels, note_tail
from newsparse.archives.record_draft import RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern

# "2 of 100 DOCUMENTS", "Dokument 2 von 100", "Document 2 de 100"
_NUMBER_LINE: Final = (
    r"(?:FOCUS\ -\ )?\d{1,6}\ (?:of|von|de|van)\ \d{1,6}\ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)"
    r"|(?:Dokument|Document)\ \d{1,6}\ (?:von|de|van)\ \d{1,6}"  # "Document 2 of 9" is ProQuest's
)
_NUMBERED: Final = pattern(_NUMBER_LINE)
# Blank lines below a whole sentence: a document without labels after its story is complete rather than cut off.
_BLANK_LINES: Final = pattern(r"(?:[ \t]*+(?:\r\n|\r|\n|\f)){3}")
_SENTENCE_ENDS: Final = '.!?"”»'
_SHORTEST_PROSE: Final = 160  # characters of a run of prose
_MOST_EARLY_LABELS: Final = 8  # labels above the headline


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a numbered document with labels in capitals."""
    marks = [i for i, line in enumerate(lines) if match_line(_NUMBERED, text, line, 40)]
    document = _document(text, lines, marks)
    labels, end = document.labels, document.end
    keys = {found.key for found in labels.values()}
    if not labels or not (marks or ("words" in keys and keys & {"loaded", "language"})):
        return _read_without_labels(document, marks) if marks else None
    _note_surroundings(document, marks)
    first = _first_label(document)
    story = _story_above_labels(document, first)
    head_end = note_head(document, first if story is None else story, story_follows=story is not None)
    body = note_head_labels(document, head_end)
    tail = find_tail(document, body)
    if tail < end:
        note_tail(document, tail)
    elif _is_cut_off(document):
        document.draft.report_truncation(lines[end - 1])
    _read_names_as_bylines(document.draft)
    for i, label in labels.items():
        if body <= i < tail and lines[i].gap:
            document.draft.report_label_in_story(lines[i], label.name_end)
    return finished_document(document.draft)


def _document(text: str, lines: Sequence[Line], marks: Sequence[int]) -> NumberedDocument:
    """Return the first document between the lines with numbers, and its labels."""
    begin = marks[0] + 1 if marks else 0
    end = marks[1] if len(marks) > 1 else len(lines)
    found = ((i, match_label(text, lines[i], ALL_LABELS)) for i in range(begin, end))
    labels = {i: label for i, label in found if label and text[lines[i].start : label.name_end].isupper()}
    return NumberedDocument(RecordDraft("Nexis", text), lines, begin, end, labels)


def _note_surroundings(document: NumberedDocument, marks: Sequence[int]) -> None:
    """Note the document's number, the lines above it, and the documents that follow."""
    draft, lines = document.draft, document.lines
    if marks:
        if marks[0]:
            draft.add("cover", None, span_of_lines(lines, 0, marks[0]))
        draft.add_line("document", lines[marks[0]])
    if len(marks) > 1:
        draft.set_aside_others(lines[marks[1]].start, lines[-1].end)


def _read_without_labels(document: NumberedDocument, marks: Sequence[int]) -> ArchiveDocument:
    """Read a document without labels: one that is cut off, or of which only the copyright notice is shown."""
    _note_surroundings(document, marks)
    begin, end = document.begin, document.end
    if any(document.is_dated(i) for i in range(begin, min(end, begin + 2 * MOST_LINES_ABOVE))):
        note_head(document, end, story_follows=False)
    else:
        for i in range(begin, end):
            line = document.lines[i]
            if document.claims_rights(i) or RIGHTS.fullmatch(document.text, line.start, line.end):
                document.draft.add_line("copyright", line)
    document.draft.report_truncation(document.lines[end - 1])
    return finished_document(document.draft)


def _first_label(document: NumberedDocument) -> int:
    """Return the first label below the head: not one of the lines that a broadcast prints above its date."""
    labels, lines = document.labels, document.lines
    first = next((i for i in labels if lines[i].gap or labels[i].key in ("words", "section", "byline")), min(labels))
    early = [i for i in labels if i >= first][:_MOST_EARLY_LABELS]
    return next((i for i in early if labels[i].key or _precedes_label(document, i)), first)


def _precedes_label(document: NumberedDocument, i: int) -> bool:
    """Whether a label precedes another one: "SHOW: ..." comes above the date of a broadcast, or above its headline."""
    after = next((start for start, _ in islice(document.runs(i), 1, 2)), document.end)
    return after in document.labels or i + 1 in document.labels


def _story_above_labels(document: NumberedDocument, first: int) -> int | None:
    """Return the line on which a story above all labels begins, if there is one."""
    begin, lines = document.begin, document.lines
    day = next((i for i in range(begin, first) if document.is_dated(i)), None)
    if day is None or _has_lines_after(document, first):
        return None
    start = day + 1
    while start < first and not lines[start].gap:
        start += 1
    runs = list(document.runs(start, first))
    if not runs:
        return None
    prose = any(lines[stop - 1].end - lines[begun].start > _SHORTEST_PROSE for begun, stop in runs)
    centred = is_head_centred(document, first)
    titled = any(not is_archive_line(document, *run, centred=centred) for run in islice(document.runs(begin, day), 1, None))
    ends = document.text[lines[runs[-1][1] - 1].end - 1] in _SENTENCE_ENDS
    return start if prose or (titled and ends) or len(runs) > 2 else None


def _has_lines_after(document: NumberedDocument, first: int) -> bool:
    """Whether anything but labels and rights follows the first label."""
    for start, _ in document.runs(first):
        if start not in document.labels and not document.claims_rights(start) and not document.is_centred(start):
            return not document.has_empty_label_above(start)
    return False


def _is_cut_off(document: NumberedDocument) -> bool:
    """Whether a document without labels after its story misses its end."""
    end = document.lines[document.end - 1].end
    return _BLANK_LINES.match(document.text, end) is None or document.text[end - 1] not in _SENTENCE_ENDS


def _read_names_as_bylines(draft: RecordDraft) -> None:
    """Read "NAME: By Ann Poe" as a byline; without "By" it names the story's subject."""
    for k, item in enumerate(draft.items):
        if item.key == "name" and item.value and draft.text.startswith("By ", item.value.start):
            draft.items[k] = item._replace(key="byline")


FORM: Final = Form(
    "Nexis, numbered documents",
    "Nexis",
    ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "DOCUMENT", "Dokument ", "Document "),
    _read,
    (Mark("nexis_number", Place.FIRST_LINE, _NUMBER_LINE),),
)
