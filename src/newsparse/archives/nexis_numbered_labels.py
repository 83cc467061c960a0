"""The labels of an old Nexis document above its story and after it, and their values."""

from typing import Final

from newsparse.archives.labelled_lines import LabelMatch, match_label
from newsparse.archives.nexis_labels import ALL_LABELS, HEAD_LABELS, TAIL_LABELS
from newsparse.archives.nexis_numbered_document import NumberedDocument
from newsparse.span import Span

# A line of a value that is as long continues on the next, where no blank lines separate values.
_FULL_VALUE_LINE: Final = 56
_MOST_LINES_TO_LABEL: Final = 12  # lines from an unlisted label down to a listed one
_MOST_RUNS_TO_LABEL: Final = 2  # the same in runs of lines


def note_head_labels(document: NumberedDocument, first: int) -> int:
    """Note the labels above a story; return the line on which it begins."""
    i = first
    while i < document.end:
        found = _label_in_capitals(document, i)
        if found is None:
            if not _is_unlisted_field(document, i):
                return i
            colon = document.text.index(":", document.lines[i].start) + 1
            found = LabelMatch("", colon, colon)
        if found.key == "body":
            document.draft.add("body", Span(document.lines[i].start, found.name_end), None)
            return i + 1
        stop = _value_stop(document, i, one_line=found.key == "words")
        if found.key == "standfirst" and _is_value_below_blank_line(document, found, i, stop):
            stop = next(after for _, after in document.runs(stop))
        _note_field(document, found, i, stop)
        i = stop
    return i


def find_tail(document: NumberedDocument, body: int) -> int:
    """Return the line on which the labels after the story begin: searched backwards from the end, run by run."""
    end, labels = document.end, document.labels
    tail, passed = end, 0
    for start, stop in reversed(list(document.runs(body))):
        closing = [i for i in range(start, stop) if i in labels or document.claims_rights(i)]
        if closing and closing[0] == start:
            tail, passed = start, 0
            continue
        inside = next((i for i in closing if _closes_document(document, i)), None)
        if inside is not None and tail in (stop, end):
            return inside
        if document.is_centred(start) or document.has_empty_label_above(start):
            continue  # a claim of rights continues, or an empty label's value is below it
        if tail == end or passed or not document.is_unlisted_label(start):
            break
        passed += 1
    return tail


def note_tail(document: NumberedDocument, first: int) -> None:
    """Note the labels after a story, and the claims of rights."""
    i = first
    while i < document.end:
        found = match_label(document.text, document.lines[i], ALL_LABELS)
        if found is None or not _is_in_capitals(document, i, found):
            i = _note_unlabelled_run(document, i)
            continue
        stop = _value_stop(document, i, one_line=False)
        if _is_value_below_blank_line(document, found, i, stop) and not document.is_centred(stop):
            stop = next(after for _, after in document.runs(stop))
        _note_field(document, found, i, stop)
        i = stop


def _note_unlabelled_run(document: NumberedDocument, i: int) -> int:
    """Note the lines up to the next label or blank line: rights, a further caption, or nothing known; return the line after them."""
    stop = next(after for _, after in document.runs(i))
    stop = next((k for k in range(i + 1, stop) if match_label(document.text, document.lines[k], ALL_LABELS)), stop)
    if document.claims_rights(i):
        after = document.note_rights(i, stop, whole=True)
        if after < stop:
            document.add("", after, stop)
        return stop
    items = document.draft.items
    caption = bool(items) and items[-1].key == "caption" and not document.is_centred(i) and not document.is_unlisted_label(i)
    document.add("caption" if caption else "", i, stop)
    return stop


def _note_field(document: NumberedDocument, found: LabelMatch, i: int, stop: int) -> None:
    """Note a label and the value from its line to *stop*."""
    lines, value = document.lines, found.value_start
    if value >= lines[i].end and stop > i + 1:
        value = lines[i + 1].start
    last = lines[stop - 1].end
    document.draft.add(found.key, Span(lines[i].start, found.name_end), Span(value, last) if value < last else None)


def _value_stop(document: NumberedDocument, i: int, *, one_line: bool) -> int:
    """Return the line after a label's value, which may span several lines."""
    lines, stop = document.lines, i + 1
    # Without any blank lines, a value continues only after a full line.
    tight = not any(line.gap for line in lines[max(i - 3, 1) : i + 4])
    while not one_line and stop < document.end and not lines[stop].gap and not document.begins_field(stop):
        above = lines[stop - 1]
        if tight and above.end - above.start < _FULL_VALUE_LINE and document.text[above.end - 1] not in ";,":
            break
        stop += 1
    return stop


def _is_value_below_blank_line(document: NumberedDocument, found: LabelMatch, i: int, stop: int) -> bool:
    """Whether a label has nothing on its line or right below it, and the next run is no label."""
    empty = found.value_start >= document.lines[i].end and stop == i + 1
    return empty and stop < document.end and not document.begins_field(stop)


def _label_in_capitals(document: NumberedDocument, i: int) -> LabelMatch | None:
    """Return the label of the head that a line opens with."""
    found = match_label(document.text, document.lines[i], HEAD_LABELS)
    return found if found and _is_in_capitals(document, i, found) else None


def _is_in_capitals(document: NumberedDocument, i: int, found: LabelMatch) -> bool:
    return document.text[document.lines[i].start : found.name_end].isupper()


def _is_unlisted_field(document: NumberedDocument, i: int) -> bool:
    """Whether a line is an unlisted label that leads to a listed one: within two runs that are labels themselves."""
    if not (document.lines[i].gap and document.is_unlisted_label(i)):
        return False
    for k, (start, _) in enumerate(document.runs(i, min(document.end, i + _MOST_LINES_TO_LABEL))):
        if k and _label_in_capitals(document, start):
            return True
        if k > _MOST_RUNS_TO_LABEL or not document.is_unlisted_label(start):
            return False
    return False


def _closes_document(document: NumberedDocument, i: int) -> bool:
    """Whether a line is a label that only follows stories, or claims rights."""
    found = document.labels.get(i)
    return found is None or document.text[document.lines[i].start : found.name_end - 1].lower() in TAIL_LABELS
