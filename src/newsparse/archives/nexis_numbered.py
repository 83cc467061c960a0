"""Nexis, the old form: a numbered document with labels in capitals, and centred lines above the headline."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

import regex

from newsparse.archives.form import Form
from newsparse.archives.labelled_lines import COPYRIGHT, LabelMatch, match_label, match_line
from newsparse.archives.line_runs import line_runs, span_of_lines
from newsparse.archives.marks import Mark, Place
from newsparse.archives.nexis_labels import ALL_LABELS, HEAD_LABELS, TAIL_LABELS
from newsparse.archives.printed_dates import is_day_line, is_month_or_season, is_weekday_or_time
from newsparse.archives.record_draft import RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

# "2 of 100 DOCUMENTS", "Dokument 2 von 100", "Document 2 de 100"
_NUMBER_LINE: Final = (
    r"(?:FOCUS\ -\ )?\d{1,6}\ (?:of|von|de|van)\ \d{1,6}\ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)"
    r"|(?:Dokument|Document)\ \d{1,6}\ (?:von|de|van)\ \d{1,6}"  # "Document 2 of 9" is ProQuest's
)
_NUMBERED: Final = pattern(_NUMBER_LINE)
# "Late Edition - Final", "Home Edition", "Fernausgabe", "1. Edition", "FINAL EDITION"
_EDITION: Final = pattern(r"\b(?:edition|\p{L}*ausgabe|édition|editie|edición|edizione|final|first|second|early|late)\b", regex.IGNORECASE)
_CORRECTED: Final = pattern(r"corrections?\ appended", regex.IGNORECASE)
# "March 3, 1996, Sunday, Late Edition - Final"
_EDITION_AFTER_DAY: Final = pattern(
    r",\s(?P<edition>[^,\r\n]{0,30}\b(?:Edition|Final|Ausgabe|Édition|Editie)\b[^\r\n]{0,40})$", regex.IGNORECASE
)
# An unlisted label in capitals; it counts only before a listed one.
_UNLISTED_LABEL: Final = pattern(r"\p{Lu}[\p{Lu} /-]{2,30}+:(?:\s|$)")
_RIGHTS: Final = pattern(
    r"(?:all\ )?rights\ reserved|alle\ rechte\ vorbehalten|tous\ droits\ r[ée]serv[ée]s|alle\ rechten\ voorbehouden|todos\ los\ derechos",
    regex.IGNORECASE,
)
# The last character of a name that continues on the next centred line.
_UNFINISHED: Final = pattern(r"(?:[,&/-]|\b(?:and|of|the|und|der|et|de|la|en|y|d/b/a|all))$", regex.IGNORECASE)
_BYLINE: Final = pattern(
    r"(?:(?i:by|von|par|door)\s.{2,80}|\p{Lu}[\p{L}.'’-]++(?:\s(?:de|van|von|der|la)\b)*+(?:\s\p{Lu}[\p{L}.'’-]++){1,2})"
)
_NOTICE: Final = pattern(
    r"\bmay\snot\sbe\b|\b(?:republished|redistributed|reproduced)\b|\bPrepared\sby\b|\bresponsibility\sfor\b|\btranscri", regex.IGNORECASE
)
# Blank lines below a whole sentence: a document without labels after its story is complete rather than cut off.
_BLANK_LINES: Final = pattern(r"(?:[ \t]*+(?:\r\n|\r|\n|\f)){3}")
_SENTENCE_ENDS: Final = '.!?"”»'
# The indent of centred lines, and the length of runs of prose.
_CENTRED_INDENT: Final = 8
_SHORTEST_PROSE: Final = 160
# The length of a centred line that fills its measure and so continues on the next.
_FULL_LINE: Final = 60
_FULL_VALUE_LINE: Final = 56
# The most runs above the date, lines of a run before it, and labels above it.
_MOST_LINES_ABOVE: Final = 4
_MOST_EARLY_LABELS: Final = 8


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a numbered document with labels in capitals."""
    marks = [i for i, line in enumerate(lines) if match_line(_NUMBERED, text, line, 40)]
    begin = marks[0] + 1 if marks else 0
    end = marks[1] if len(marks) > 1 else len(lines)
    labels = _labels_in_capitals(text, lines, begin, end)
    keys = {found.key for found in labels.values()}
    if not labels or not (marks or ("words" in keys and keys & {"loaded", "language"})):
        return _read_without_labels(text, lines, marks) if marks else None
    draft = _numbered_draft(text, lines, marks)
    first = next((i for i in labels if lines[i].gap or labels[i].key in ("words", "section", "byline")), min(labels))
    early = [i for i in labels if i >= first][:_MOST_EARLY_LABELS]
    first = next((i for i in early if labels[i].key or _precedes_label(text, lines, labels, i, end)), first)
    below = _story_above_labels(text, lines, begin, first, labels, end)
    body = _note_head_labels(draft, lines, _note_head(draft, lines, begin, below if below is not None else first, labels, below=below), end)
    tail = _tail_start(text, lines, body, end, labels)
    if tail < end:
        _note_tail(draft, lines, tail, end)
    elif _BLANK_LINES.match(text, lines[end - 1].end) is None or text[lines[end - 1].end - 1] not in _SENTENCE_ENDS:
        draft.report_truncation(lines[end - 1])
    _read_names_as_bylines(draft)
    for i, label in labels.items():
        if body <= i < tail and lines[i].gap:
            draft.report_label_in_story(lines[i], label.name_end)
    return finished_document(draft)


def _labels_in_capitals(text: str, lines: Sequence[Line], begin: int, end: int) -> dict[int, LabelMatch]:
    found = ((i, match_label(text, lines[i], ALL_LABELS)) for i in range(begin, end))
    return {i: label for i, label in found if label and text[lines[i].start : label.name_end].isupper()}


def _read_names_as_bylines(draft: RecordDraft) -> None:
    """Read "NAME: By Ann Poe" as a byline; without "By" it names the story's subject."""
    text = draft.text
    for k, item in enumerate(draft.items):
        if item.key == "name" and item.value and text.startswith("By ", item.value.start):
            draft.items[k] = item._replace(key="byline")


def _numbered_draft(text: str, lines: Sequence[Line], marks: Sequence[int]) -> RecordDraft:
    """Return a draft with the document's number, the lines above it, and the documents that follow."""
    draft = RecordDraft("Nexis", text)
    if marks:
        draft.add("cover", None, span_of_lines(lines, 0, marks[0])) if marks[0] else None
        draft.add_line("document", lines[marks[0]])
    if len(marks) > 1:
        draft.set_aside_others(lines[marks[1]].start, lines[-1].end)
    return draft


def _read_without_labels(text: str, lines: Sequence[Line], marks: Sequence[int]) -> ArchiveDocument:
    """Read a document without labels: one that is cut off, or of which only the copyright notice is shown."""
    draft = _numbered_draft(text, lines, marks)
    end = marks[1] if len(marks) > 1 else len(lines)
    begin = marks[0] + 1
    if any(_is_dated(text, line) for line in lines[begin:end][: 2 * _MOST_LINES_ABOVE]):
        _note_head(draft, lines, begin, end, {}, below=None)
    else:
        for i in range(begin, end):
            if COPYRIGHT.match(text, lines[i].start, lines[i].end) or _RIGHTS.fullmatch(text, lines[i].start, lines[i].end):
                draft.add_line("copyright", lines[i])
    draft.report_truncation(lines[end - 1])
    return finished_document(draft)


def _precedes_label(text: str, lines: Sequence[Line], labels: Mapping[int, LabelMatch], i: int, end: int) -> bool:
    """Whether a label precedes another one: "SHOW: ..." comes above the date of a broadcast, or above its headline."""
    after = next((start for start, _ in islice(line_runs(lines, i, end), 1, 2)), end)
    return after in labels or i + 1 in labels


def _story_above_labels(text: str, lines: Sequence[Line], begin: int, first: int, labels: Mapping[int, LabelMatch], end: int) -> int | None:
    """Return the line on which a story above all labels begins, if there is one."""
    day = next((i for i in range(begin, first) if _is_dated(text, lines[i])), None)
    if day is None or _has_lines_behind(text, lines, first, labels, end):
        return None
    start = day + 1
    while start < first and not lines[start].gap:
        start += 1
    over = [(a, b) for a, b in line_runs(lines, start, first)]
    prose = any(lines[b - 1].end - lines[a].start > _SHORTEST_PROSE for a, b in over)
    centred = _is_centred(lines, begin, first)
    titled = any(not _is_archive_line(text, lines, a, b, centred=centred) for a, b in islice(line_runs(lines, begin, day), 1, None))
    ends = bool(over) and text[lines[over[-1][1] - 1].end - 1] in _SENTENCE_ENDS
    return start if over and (prose or (titled and ends) or len(over) > 2) else None


def _has_lines_behind(text: str, lines: Sequence[Line], first: int, labels: Mapping[int, LabelMatch], end: int) -> bool:
    """Whether anything but labels and rights follows the first label."""
    for start, _ in line_runs(lines, first, end):
        line = lines[start]
        if start in labels or COPYRIGHT.match(text, line.start, line.end) or line.indent >= _CENTRED_INDENT:
            continue
        return not (start - 1 in labels and labels[start - 1].value_start >= lines[start - 1].end)
    return False


def _note_head(
    draft: RecordDraft, lines: Sequence[Line], begin: int, first: int, labels: Mapping[int, LabelMatch], *, below: int | None
) -> int:
    """Read the lines between the number and the first label: rights, publication, date, edition, headline."""
    text = draft.text
    centred = _is_centred(lines, begin, first)
    named = dated = False
    titles: list[tuple[int, int]] = []
    over: list[tuple[int, int]] = []  # between publication and date: a headline if none follows
    spans = list(line_runs(lines, begin, first))
    for k, (start, stop) in enumerate(spans):
        if start in labels and stop == start + 1:
            draft.add_labelled(lines[start], labels[start])
            continue
        if COPYRIGHT.match(text, lines[start].start, lines[start].end):
            start = _note_rights(draft, lines, start, stop, whole=dated)  # noqa: PLW2901
            if start == stop:
                continue
        day = (
            None if dated else next((i for i in range(start, min(stop, start + 2 * _MOST_LINES_ABOVE)) if _is_dated(text, lines[i])), None)
        )
        if day is not None:
            if day > start:
                named = _note_publication(draft, lines, start, day, named=named)
            dated = True
            after = _note_day(draft, lines, day, stop, labels, centred=centred, wide=k + 1 < len(spans) or below is not None)
            if after < stop:
                titles.append((after, stop))
        elif not named:
            named = _note_publication(draft, lines, start, stop, named=False)
        elif _is_archive_line(text, lines, start, stop, centred=centred):
            draft.add("edition" if _is_edition(text, lines, start, stop) else "", None, span_of_lines(lines, start, stop))
        elif not dated:
            over.append((start, stop))
        elif not titles and stop == start + 1 and k + 1 < len(spans) and _is_edition(text, lines, start, stop):
            draft.add("edition", None, span_of_lines(lines, start, stop))
        else:
            titles.append((start, stop))
    _note_titles(draft, lines, titles, over)
    if below is not None and (titles or over):
        return _note_author(draft, lines, first)
    return first


def _is_archive_line(text: str, lines: Sequence[Line], start: int, stop: int, *, centred: bool) -> bool:
    """Whether a run in the head belongs to the archive or the paper rather than the headline: centred, a second date, a notice."""
    if centred and any(line.indent >= _CENTRED_INDENT for line in lines[start:stop]):
        return True
    span = span_of_lines(lines, start, stop)
    if stop == start + 1 and (_is_dated(text, lines[start]) or is_weekday_or_time(text, span.start, span.end)):
        return True
    return _NOTICE.search(text, span.start, min(span.end, span.start + 400)) is not None


def _note_titles(draft: RecordDraft, lines: Sequence[Line], titles: Sequence[tuple[int, int]], over: Sequence[tuple[int, int]]) -> None:
    """Note headline, deck and byline: the lines below the date, or above it if only a name is below."""
    text = draft.text
    signed = [run for run in titles if match_line(_BYLINE, text, lines[run[0]], 60) and run[1] == run[0] + 1]
    if over and len(signed) == len(titles):
        titles = [*over, *titles]
    else:
        for start, stop in over:
            draft.add("edition" if _is_edition(text, lines, start, stop) else "", None, span_of_lines(lines, start, stop))
    for k, (start, stop) in enumerate(titles):
        key = "headline" if not k else "byline" if match_line(_BYLINE, text, lines[start], 90) else "standfirst"
        draft.add(key, None, span_of_lines(lines, start, stop))


def _note_author(draft: RecordDraft, lines: Sequence[Line], first: int) -> int:
    """Note the author of a story above its labels, right below the date."""
    if match_line(_BYLINE, draft.text, lines[first], 40) and first + 1 < len(lines) and lines[first + 1].gap:
        draft.add_line("byline", lines[first])
        return first + 1
    return first


def _is_centred(lines: Sequence[Line], begin: int, first: int) -> bool:
    """Whether the archive centred its own lines and set the paper's at the margin."""
    indents = [lines[i].indent for i in range(begin, min(first + 1, len(lines)))]
    return bool(indents) and max(indents) >= _CENTRED_INDENT


def _note_rights(draft: RecordDraft, lines: Sequence[Line], start: int, stop: int, *, whole: bool) -> int:
    """Note a claim of rights; return the line after it."""
    text = draft.text
    claimed = next((i for i in range(start, min(stop, start + _MOST_LINES_ABOVE)) if match_line(_RIGHTS, text, lines[i], 60)), None)
    after = start + 1
    if claimed is None:
        while after < stop and (whole or _continues(text, lines[after - 1])):
            after += 1
        draft.add("copyright", None, span_of_lines(lines, start, after))
        return after
    if claimed > start:
        draft.add("copyright", None, span_of_lines(lines, start, claimed))
    draft.add_line("", lines[claimed])
    return claimed + 1


def _continues(text: str, line: Line) -> bool:
    """Whether a centred line continues on the next."""
    return line.end - line.start >= _FULL_LINE or _UNFINISHED.search(text, max(line.start, line.end - 10), line.end) is not None


def _note_publication(draft: RecordDraft, lines: Sequence[Line], start: int, stop: int, *, named: bool) -> bool:
    """Note the publication's name, and the lines next to it."""
    text = draft.text
    if named:
        draft.add("", None, span_of_lines(lines, start, stop))
        return True
    after = start + 1
    while after < stop and (_continues(text, lines[after - 1]) or text[lines[after].start] == "("):
        after += 1
    draft.add("publication", None, span_of_lines(lines, start, after))
    if after < stop:
        draft.add("edition" if _is_edition(text, lines, after, stop) else "", None, span_of_lines(lines, after, stop))
    return True


def _is_edition(text: str, lines: Sequence[Line], start: int, stop: int) -> bool:
    return _EDITION.search(text, lines[start].start, lines[stop - 1].end) is not None


def _note_day(
    draft: RecordDraft, lines: Sequence[Line], day: int, stop: int, labels: Mapping[int, LabelMatch], *, centred: bool, wide: bool
) -> int:
    """Note the date, and the time and edition below it; return the line after them."""
    text = draft.text
    edition = _EDITION_AFTER_DAY.search(text, lines[day].start, lines[day].end)
    draft.add("published", None, Span(lines[day].start, edition.start() if edition else lines[day].end))
    if edition:
        draft.add("edition", None, Span(edition.start("edition"), lines[day].end))
    after, first = day + 1, None
    while after < stop:
        line = lines[after]
        if (
            after in labels
            or is_weekday_or_time(text, line.start, line.end)
            or _is_dated(text, line)
            or match_line(_CORRECTED, text, line, 40)
        ):
            if first is not None:
                draft.add("edition", None, span_of_lines(lines, first, after))
                first = None
            draft.add_labelled(line, labels[after]) if after in labels else draft.add_line("", line)
        elif line.indent >= _CENTRED_INDENT if centred else wide or _EDITION.search(text, line.start, line.end):
            first = after if first is None else first
        else:
            break
        after += 1
    if first is not None:
        draft.add("edition", None, span_of_lines(lines, first, after))
    return after


def _is_dated(text: str, line: Line) -> bool:
    """Whether a line states a date, or the month of a monthly; an edition may follow the date."""
    edition = _EDITION_AFTER_DAY.search(text, line.start, line.end) if line.end - line.start < 2 * _FULL_LINE else None
    end = edition.start() if edition else line.end
    return is_day_line(text, line.start, end) or is_month_or_season(text, line.start, end)


def _note_head_labels(draft: RecordDraft, lines: Sequence[Line], first: int, end: int) -> int:
    """Note the labels above a story; return the line on which it begins."""
    text, i = draft.text, first
    while i < end:
        found = match_label(text, lines[i], HEAD_LABELS)
        if found is None or not text[lines[i].start : found.name_end].isupper():
            if not (lines[i].gap and _UNLISTED_LABEL.match(text, lines[i].start, lines[i].end) and _leads_to_label(text, lines, i, end)):
                return i
            colon = text.index(":", lines[i].start) + 1
            found = LabelMatch("", colon, colon)
        key, name, value = found
        if key == "body":
            draft.add("body", Span(lines[i].start, name), None)
            return i + 1
        stop = _value_stop(text, lines, i, end, one=key == "words")
        if value >= lines[i].end and stop == i + 1 and key == "standfirst" and stop < end and not _begins_field(text, lines[stop]):
            stop = next(after for start, after in line_runs(lines, stop, end))
        if value >= lines[i].end and stop > i + 1:
            value = lines[i + 1].start
        last = lines[stop - 1].end
        draft.add(key, Span(lines[i].start, name), Span(value, last) if value < last else None)
        i = stop
    return i


def _leads_to_label(text: str, lines: Sequence[Line], i: int, end: int) -> bool:
    """Whether an unlisted label leads to a listed one: within two runs that are labels themselves."""
    for k, (start, _) in enumerate(line_runs(lines, i, min(end, i + 12))):
        found = match_label(text, lines[start], HEAD_LABELS)
        if k and found and text[lines[start].start : found.name_end].isupper():
            return True
        if k > 2 or not _UNLISTED_LABEL.match(text, lines[start].start, lines[start].end):
            return False
    return False


def _value_stop(text: str, lines: Sequence[Line], i: int, end: int, *, one: bool) -> int:
    """Return the line after a label's value, which may span several lines."""
    stop = i + 1
    # Without any blank lines, a value continues only after a full line.
    tight = not any(line.gap for line in lines[max(i - 3, 1) : i + 4])
    while not one and stop < end and not lines[stop].gap and not _begins_field(text, lines[stop]):
        if tight and lines[stop - 1].end - lines[stop - 1].start < _FULL_VALUE_LINE and text[lines[stop - 1].end - 1] not in ";,":
            break
        stop += 1
    return stop


def _begins_field(text: str, line: Line) -> bool:
    """Whether a line ends the value before it: it is another label, or a claim of rights."""
    return match_label(text, line, ALL_LABELS) is not None or COPYRIGHT.match(text, line.start, line.end) is not None


def _tail_start(text: str, lines: Sequence[Line], body: int, end: int, labels: Mapping[int, LabelMatch]) -> int:
    """Return the line on which the labels after the story begin: searched backwards from the end, run by run."""
    tail = end
    passed = 0
    for start, stop in reversed(list(line_runs(lines, body, end))):
        closes = [k for k in range(start, stop) if k in labels or COPYRIGHT.match(text, lines[k].start, lines[k].end)]
        if closes and closes[0] == start:
            tail, passed = start, 0
        elif (first := next((k for k in closes if _is_tail_label(text, lines[k], labels.get(k))), None)) is not None and tail in (
            stop,
            end,
        ):
            return first
        elif lines[start].indent >= _CENTRED_INDENT or (
            start and start - 1 in labels and labels[start - 1].value_start >= lines[start - 1].end
        ):
            continue  # a claim of rights continues, or an empty label's value is below it
        elif tail == end or passed or not _UNLISTED_LABEL.match(text, lines[start].start, lines[start].end):
            break
        else:
            passed += 1
    return tail


def _is_tail_label(text: str, line: Line, found: LabelMatch | None) -> bool:
    """Whether a line is a label that only follows stories, or claims rights."""
    return found is None or text[line.start : found.name_end - 1].lower() in TAIL_LABELS


def _note_tail(draft: RecordDraft, lines: Sequence[Line], first: int, end: int) -> None:
    """Note the labels after a story, and the claims of rights."""
    text, i = draft.text, first
    while i < end:
        found = match_label(text, lines[i], ALL_LABELS)
        if found is None or not text[lines[i].start : found.name_end].isupper():
            run = next(after for _, after in line_runs(lines, i, end))
            run = next((k for k in range(i + 1, run) if match_label(text, lines[k], ALL_LABELS)), run)
            if COPYRIGHT.match(text, lines[i].start, lines[i].end):
                after = _note_rights(draft, lines, i, run, whole=True)
                if after < run:
                    draft.add("", None, span_of_lines(lines, after, run))
            elif (
                _is_about_pictures(draft)
                and lines[i].indent < _CENTRED_INDENT
                and not _UNLISTED_LABEL.match(text, lines[i].start, lines[i].end)
            ):
                draft.add("caption", None, span_of_lines(lines, i, run))
            else:
                draft.add("", None, span_of_lines(lines, i, run))
            i = run
            continue
        key, name, value = found
        stop = _value_stop(text, lines, i, end, one=False)
        if (
            value >= lines[i].end
            and stop == i + 1
            and stop < end
            and lines[stop].indent < _CENTRED_INDENT
            and not _begins_field(text, lines[stop])
        ):
            stop = next(after for _, after in line_runs(lines, stop, end))
        if value >= lines[i].end and stop > i + 1:
            value = lines[i + 1].start
        last = lines[stop - 1].end
        draft.add(key, Span(lines[i].start, name), Span(value, last) if value < last else None)
        i = stop


def _is_about_pictures(draft: RecordDraft) -> bool:
    """Whether the last value is about pictures."""
    return bool(draft.items) and draft.items[-1].key == "caption"


FORM: Final = Form(
    "Nexis, numbered documents",
    "Nexis",
    ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "DOCUMENT", "Dokument ", "Document "),
    _read,
    (Mark("nexis_number", Place.FIRST_LINE, _NUMBER_LINE),),
)
