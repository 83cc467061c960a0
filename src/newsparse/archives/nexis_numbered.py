"""Nexis, the old form: a numbered document with labels in capitals, and centred lines above the headline."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.nexis_labels import ALL_LABELS, HEAD_LABELS, TAIL_LABELS
from newsparse.archives.nexis_numbered_head import MOST_LINES_ABOVE, RIGHTS, NumberedDocument, note_head
from newsparse.archives.record_draft import LabelMatch, finished_document, match_line
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
# An unlisted label in capitals; it counts only before a listed one.
_UNLISTED_LABEL: Final = pattern(r"\p{Lu}[\p{Lu} /-]{2,30}+:(?:\s|$)")
_SHORTEST_PROSE: Final = 160  # characters of a run of prose
_MOST_EARLY_LABELS: Final = 8  # labels above the headline
_MOST_LINES_TO_LABEL: Final = 12  # lines from an unlisted label down to a listed one
_MOST_RUNS_TO_LABEL: Final = 2  # the same in runs of lines


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a numbered document with labels in capitals."""
    marks = [i for i, line in enumerate(lines) if match_line(_NUMBERED, text, line)]
    begin, end = marks[0] + 1 if marks else 0, marks[1] if len(marks) > 1 else len(lines)
    document = NumberedDocument("Nexis", text, lines, ALL_LABELS, begin=begin, end=end)
    labels = document.labels_in(begin, end)
    keys = {found.key for found in labels.values()}
    if not marks and not ("words" in keys and keys & {"loaded", "language"}):
        return None
    if marks:
        document.add_lines("cover", 0, marks[0])
        document.add_line("document", lines[marks[0]])
        document.set_aside_from(end)
    if not labels:
        _note_unlabelled(document)
        return finished_document(document)
    first = _first_label(document, labels)
    story = _story_above_labels(document, first)
    head_end = note_head(document, first if story is None else story, story_follows=story is not None)
    body = _note_head_labels(document, head_end)
    tail = _tail_start(document, body)
    _note_tail(document, tail)
    if tail == end and _is_cut_off(document):
        document.report_truncation(lines[end - 1])
    for k, item in enumerate(document.items):
        if item.key == "name" and item.value and text.startswith("By ", item.value.start):  # without "By" it names the story's subject
            document.items[k] = item._replace(key="byline")
    document.report_labels(body, tail)
    return finished_document(document)


def _note_unlabelled(document: NumberedDocument) -> None:
    """Note a document without labels: one that is cut off, or of which only the copyright notice is shown."""
    begin, end = document.begin, document.end
    if any(document.is_dated(i) for i in range(begin, min(end, begin + 2 * MOST_LINES_ABOVE))):
        note_head(document, end, story_follows=False)
    else:
        for i in range(begin, end):
            if document.claims_rights(i) or document.whole(RIGHTS, i):
                document.add_line("copyright", document.lines[i])
    document.report_truncation(document.lines[end - 1])


def _first_label(document: NumberedDocument, labels: dict[int, LabelMatch]) -> int:
    """Return the first label below the head: not one of the lines that a broadcast prints above its date or its headline."""
    first = next((i for i in labels if document.lines[i].gap or labels[i].key in ("words", "section", "byline")), min(labels))
    for i in [i for i in labels if i >= first][:_MOST_EARLY_LABELS]:
        after = next((start for start, _ in islice(document.runs(i, document.end), 1, 2)), document.end)
        if labels[i].key or after in labels or i + 1 in labels:
            return i
    return first


def _story_above_labels(document: NumberedDocument, first: int) -> int | None:
    """Return the line on which a story above all labels begins, if there is one."""
    begin, lines = document.begin, document.lines
    day = next((i for i in range(begin, first) if document.is_dated(i)), None)
    if day is None or _has_lines_after(document, first):
        return None
    start = next((i for i in range(day + 1, first) if lines[i].gap), first)
    runs = list(document.runs(start, first))
    if not runs:
        return None
    prose = any(lines[stop - 1].end - lines[begun].start > _SHORTEST_PROSE for begun, stop in runs)
    centred = document.is_centred(begin, first + 1)
    titled = any(not document.is_archive_run(*run, centred=centred) for run in islice(document.runs(begin, day), 1, None))
    return start if prose or (titled and document.is_full_sentence(first - 1)) or len(runs) > 2 else None


def _has_lines_after(document: NumberedDocument, first: int) -> bool:
    """Whether anything but labels and rights follows the first label."""
    for start, _ in document.runs(first, document.end):
        if not document.label(start) and not document.claims_rights(start) and not document.is_centred(start, start + 1):
            return not _has_empty_label_above(document, start)
    return False


def _has_empty_label_above(document: NumberedDocument, i: int) -> bool:
    """Whether the line above a line is a label without a value."""
    above = document.label(i - 1) if i > document.begin else None
    return above is not None and above.value_start >= document.lines[i - 1].end


def _is_cut_off(document: NumberedDocument) -> bool:
    """Whether a document without labels after its story misses its end."""
    end = document.lines[document.end - 1].end
    return _BLANK_LINES.match(document.text, end) is None or not document.is_full_sentence(document.end - 1)


def _note_head_labels(document: NumberedDocument, first: int) -> int:
    """Note the labels above a story; return the line on which it begins."""
    i = first
    while i < document.end:
        found = document.label(i, HEAD_LABELS)
        if found is None:
            if not _leads_to_label(document, i):
                return i
            colon = document.text.index(":", document.lines[i].start) + 1
            found = LabelMatch("", colon, colon)
        if found.key == "body":
            document.add_heading(i)
            return i + 1
        stop = i + 1 if found.key == "words" else document.value_stop(i, document.end)
        if found.key == "standfirst":
            stop = _stop_below_blank_line(document, found, i, stop)
        i = document.add_field(i, stop, found)
    return i


def _is_unlisted_label(document: NumberedDocument, i: int) -> bool:
    """Whether a line opens with a label in capitals, listed or not."""
    return document.opens(_UNLISTED_LABEL, i) is not None


def _leads_to_label(document: NumberedDocument, i: int) -> bool:
    """Whether a line is an unlisted label that leads to a listed one: within two runs that are labels themselves."""
    if not (document.lines[i].gap and _is_unlisted_label(document, i)):
        return False
    for k, (start, _) in enumerate(document.runs(i, min(document.end, i + _MOST_LINES_TO_LABEL))):
        if k and document.label(start, HEAD_LABELS):
            return True
        if k > _MOST_RUNS_TO_LABEL or not _is_unlisted_label(document, start):
            return False
    return False


def _stop_below_blank_line(document: NumberedDocument, found: LabelMatch, i: int, stop: int) -> int:
    """Return the line after a value that is below a blank line, as its label has nothing on its line; else *stop*."""
    empty = found.value_start >= document.lines[i].end and stop == i + 1 < document.end
    if not empty or document.label(stop) or document.claims_rights(stop):
        return stop
    return next(after for _, after in document.runs(stop, document.end))


def _tail_start(document: NumberedDocument, body: int) -> int:
    """Return the line on which the labels after the story begin: searched backwards from the end, run by run."""
    end = document.end
    tail, passed = end, 0
    for start, stop in reversed(list(document.runs(body, end))):
        closing = [i for i in range(start, stop) if document.label(i) or document.claims_rights(i)]
        if closing and closing[0] == start:
            tail, passed = start, 0
            continue
        # Inside a run, a label that only follows stories, or a claim of rights.
        inside = next((i for i in closing if document.claims_rights(i) or document.label(i, TAIL_LABELS)), None)
        if inside is not None and tail in (stop, end):
            return inside
        if document.is_centred(start, start + 1) or _has_empty_label_above(document, start):
            continue  # a claim of rights continues, or an empty label's value is below it
        if tail == end or passed or not _is_unlisted_label(document, start):
            break
        passed += 1
    return tail


def _note_tail(document: NumberedDocument, tail: int) -> None:
    """Note the labels after a story, the claims of rights, and further captions."""
    i = tail
    while i < document.end:
        found = document.label(i)
        if found:
            stop = document.value_stop(i, document.end)
            if stop < document.end and not document.is_centred(stop, stop + 1):
                stop = _stop_below_blank_line(document, found, i, stop)
            i = document.add_field(i, stop, found)
            continue
        stop = next(after for _, after in document.runs(i, document.end))
        stop = next((k for k in range(i + 1, stop) if document.label(k)), stop)
        if document.claims_rights(i):
            document.add_lines("", document.note_rights(i, stop, whole=True), stop)
        else:
            further = document.items[-1].key == "caption" and not document.is_centred(i, i + 1) and not _is_unlisted_label(document, i)
            document.add_lines("caption" if further else "", i, stop)
        i = stop


FORM: Final = Form(
    "Nexis, numbered documents",
    "Nexis",
    ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "DOCUMENT", "Dokument ", "Document "),
    _read,
    (Mark("nexis_number", Place.FIRST_LINE, _NUMBER_LINE),),
)
