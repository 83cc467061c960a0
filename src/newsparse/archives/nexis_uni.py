"""Nexis Uni: title, paper and date, labels, "Body", the story, labels, "End of Document"."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.form import Form
from newsparse.archives.head_lines import lines_above
from newsparse.archives.labelled_lines import COPYRIGHT, LabelMatch, match_label, match_line
from newsparse.archives.line_runs import line_runs, span_of_lines
from newsparse.archives.marks import Mark, Place
from newsparse.archives.nexis_labels import (
    ALL_LABELS,
    BODY_HEADINGS,
    CORRECTION_APPENDED,
    END_HEADINGS,
    HEAD_LABELS,
    PICTURE_HEADINGS,
    REMARK_HEADINGS,
    TAIL_LABELS,
)
from newsparse.archives.printed_dates import is_day_line, is_month_or_season, is_weekday_or_time, stated_day
from newsparse.archives.record_draft import RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

_END_LINE: Final = (
    r"End\ of\ Document|Ende\ des\ Dokuments|Dokumentende|Fin\ d[ue]\ document|Einde\ van\ (?:het\ )?document|Fin\ del\ documento"
)
_END: Final = pattern(_END_LINE, regex.IGNORECASE)
# The label of a story's length, in the languages of the archive.
_LENGTHS: Final = ("Length:", "Länge:", "Longueur:", "Lengte:", "Longitud:")
# A line above the label that states a day.
_DAY_LINE: Final = pattern(r"(?=[^\r\n]{0,60}\b(?:1[6-9]|20)\d\d\b)(?!.{0,40}(?:©|\(c\)|Copyright))[^\r\n]{4,80}", regex.IGNORECASE)
# The archive's header on every page: "Page 1 of 2", with the title repeated on the next line.
_PAGE_HEAD: Final = pattern(r"\ufeff?+(?:Page|Seite|Pagina|Página)\ \d{1,4}\ (?:of|von|de|van|sur|di)\ \d{1,4}")
# Headings inside the body of some papers.
_ABSTRACT: Final = pattern(r"ABSTRACT|FULL\ TEXT")
_DISTRIBUTOR: Final = "Delivered by Newstex"
_MOST_HEAD_LINES: Final = 8  # lines above the date: a title of several lines, the paper; lines between a title and a label
_MOST_REMARKS: Final = 3  # pictures or remarks under one heading
_LONGEST_HEADING: Final = 28  # characters


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a document with its title at the top and "Body" above the story."""
    bodies = [i for i, line in enumerate(lines) if line.end - line.start < 16 and text[line.start : line.end].lower() in BODY_HEADINGS]
    ends = [i for i, line in enumerate(lines) if match_line(_END, text, line, _LONGEST_HEADING)]
    head = next((i for i in bodies if not ends or i < ends[0]), None)
    has_body = head is not None
    if head is None and ends:  # a picture without a story
        head = next((k for k in range(1, ends[0]) if _ends_story(text, lines, k)), None)
    if head is None or not _is_document(text, lines, head, ends):
        return None
    draft = RecordDraft("Nexis", text)
    end = ends[0] if ends else len(lines)
    if ends and end + 1 < len(lines):
        draft.set_aside_others(lines[end + 1].start, lines[-1].end)
    paged = [i for i in range(end) if match_line(_PAGE_HEAD, text, lines[i], 30)]
    if paged:
        lines, head, end = _without_page_heads(draft, lines, paged, head, end)
    begun = _note_head(draft, lines, head)
    if has_body:
        draft.add("body", Span(lines[head].start, lines[head].end), None)
    closing = [k for k in range(head + has_body, end) if _ends_story(text, lines, k)]
    said = [text[lines[k].start : lines[k].end] for k in closing]
    # A single word inside the story is not a heading if it occurs again below, or if more than pictures follow.
    sure = (
        k
        for n, k in enumerate(closing)
        if said[n] not in said[n + 1 : n + _MOST_HEAD_LINES] and _has_few_lines(text, lines, k, [*closing, end][n + 1])
    )
    tail = next(sure, end)
    begun = _story_start(draft, lines, head + has_body, tail)
    k = _note_pictures_and_remarks(draft, lines, tail, end)
    _note_tail(draft, lines, k, end)
    if ends:
        draft.add_line("end", lines[end])
    else:
        draft.report_truncation(lines[max(end - 1, 0)])
    for i in range(begun, tail):
        if lines[i].gap and (found := match_label(text, lines[i], HEAD_LABELS)) and found.key in ("byline", "section", "words", "dateline"):
            draft.report_label_in_story(lines[i], found.name_end)
    return finished_document(draft)


def _is_document(text: str, lines: Sequence[Line], head: int, ends: Sequence[int]) -> bool:
    """Whether the archive's lines surround "Body": a length above it, a load date or the end mark after it."""
    words = next((i for i in range(head) if (found := match_label(text, lines[i], HEAD_LABELS)) and found.key == "words"), None)
    stop = ends[0] if ends else len(lines)
    loads = any((found := match_label(text, lines[i], TAIL_LABELS)) and found.key == "loaded" for i in range(head, stop))
    dated = any(_is_dated(text, line) for line in lines[:head][:_MOST_HEAD_LINES])
    if words is not None and (loads or (dated and head - words < _MOST_HEAD_LINES)):
        return True
    return bool(ends) and (loads or dated)


def _without_page_heads(
    draft: RecordDraft, lines: Sequence[Line], paged: Sequence[int], head: int, end: int
) -> tuple[Sequence[Line], int, int]:
    """Set aside the archive's lines at the top of every page; return the other lines, and the new positions of "Body" and the end."""
    text = draft.text
    apart = set(paged)
    running = [i + 1 for i in paged if i + 1 < end and not lines[i + 1].gap]
    said = [text[line.start : line.end] for line in lines[:end]]
    over = {said[i] for i in range(head) if i not in running}
    one = len(running) > 1 and len({said[i] for i in running}) == 1
    apart.update(i for i in running if said[i] in over or (one and i > running[0]))
    for i in sorted(apart):
        draft.add_line("", lines[i])
    kept = [line for i, line in enumerate(lines) if i not in apart]
    return kept, head - sum(i < head for i in apart), end - sum(i < end for i in apart)


def _note_head(draft: RecordDraft, lines: Sequence[Line], head: int) -> int:
    """Note title, paper, date, edition, rights and labels above "Body"; return its line."""
    text = draft.text
    first = next((i for i in range(head) if match_label(text, lines[i], HEAD_LABELS)), head)
    day = next((i for i in range(1, first) if _is_dated(text, lines[i])), None)
    rights = next((i for i in range(first) if COPYRIGHT.search(text, lines[i].start, min(lines[i].end, lines[i].start + 120))), first)
    # Where the date is on the second line, the paper is on the first and the headline below them.
    led = day == 1 and first > 2 and rights != 2
    paper = 0 if led else day - 1 if day and day > 1 else min(1, max(rights - 1, 0))
    said = [text[line.start : line.end] for line in lines[:paper]]
    once = next((i for i in range(1, paper) if said[i] == said[0]), paper)  # repeated below itself
    if paper > 0:
        draft.add("headline", None, span_of_lines(lines, 0, once))
    for i in range(once, paper):
        draft.add_line("", lines[i])
    if paper < first and paper != rights:
        draft.add_line("publication" if led or paper else "headline", lines[paper])
    edition: int | None = None
    for i in range(paper + 1, first):
        line = lines[i]
        if i >= rights and COPYRIGHT.search(text, line.start, min(line.end, line.start + 120)):
            draft.add_line("copyright", line)
        elif i == day:
            draft.add_line("published", line)
        elif led and edition is None and i > 1:
            draft.add_line("headline", line)
            led = False
        elif is_weekday_or_time(text, line.start, line.end) or match_line(CORRECTION_APPENDED, text, line, 40) or _is_dated(text, line):
            draft.add_line("", line)
        else:
            draft.add_line("edition" if edition is None and i < rights else "", line)
            edition = i
    i = _note_labels(draft, lines, first, head)
    while i < head:
        draft.add_line("", lines[i])
        i += 1
    return i


def _is_dated(text: str, line: Line) -> bool:
    """Whether a line states a date, or the month of a monthly."""
    if is_day_line(text, line.start, line.end) or is_month_or_season(text, line.start, line.end):
        return True
    short = line.end - line.start < _LONGEST_HEADING and ":" not in text[line.start : line.end]
    return short and stated_day(text, line.start, line.end) is not None


def _note_labels(draft: RecordDraft, lines: Sequence[Line], first: int, head: int) -> int:
    """Note the labels above "Body"; a value may span several lines."""
    text, i = draft.text, first
    while i < head:
        found = match_label(text, lines[i], HEAD_LABELS)
        if found is None:
            draft.add_line("copyright" if COPYRIGHT.match(text, lines[i].start, lines[i].end) else "", lines[i])
            i += 1
            continue
        label = found._replace(key="") if found.key == "body" else found
        i = _note_field(draft, lines, i, i + 1 if label.key == "words" else head, label)
    return i


def _note_field(draft: RecordDraft, lines: Sequence[Line], i: int, end: int, label: LabelMatch) -> int:
    """Note a label and its value, which may span several lines; return the line after them."""
    stop, value = i + 1, label.value_start
    while stop < end and not lines[stop].gap and match_label(draft.text, lines[stop], ALL_LABELS) is None:
        stop += 1
    if value >= lines[i].end and stop > i + 1:
        value = lines[i + 1].start
    last = lines[stop - 1].end
    draft.add(label.key, Span(lines[i].start, label.name_end), Span(value, last) if value < last else None)
    return stop


def _ends_story(text: str, lines: Sequence[Line], k: int) -> bool:
    """Whether a line ends the story: a heading of the parts after it, or the load date."""
    line = lines[k]
    if (
        line.end - line.start < _LONGEST_HEADING
        and (line.gap or _has_no_gaps(lines, k))
        and text[line.start : line.end].lower() in PICTURE_HEADINGS | END_HEADINGS
    ):
        return True
    found = match_label(text, line, TAIL_LABELS)
    return found is not None and found.key == "loaded"


def _has_few_lines(text: str, lines: Sequence[Line], k: int, stop: int) -> bool:
    """Whether only a few pictures or remarks follow a heading, if it is one of theirs."""
    if text[lines[k].start : lines[k].end].lower() not in PICTURE_HEADINGS | REMARK_HEADINGS:
        return True
    below = next((j for j in range(k + 1, stop) if match_label(text, lines[j], TAIL_LABELS)), stop)
    return sum(line.gap > 0 for line in lines[k + 1 : below]) <= _MOST_REMARKS


def _has_no_gaps(lines: Sequence[Line], k: int) -> bool:
    """Whether no blank lines surround a line."""
    return not any(line.gap for line in lines[max(k - 3, 1) : k + 4])


def _story_start(draft: RecordDraft, lines: Sequence[Line], first: int, tail: int) -> int:
    """Note lines that some papers print between "Body" and the story; return the line on which the story begins."""
    text = draft.text
    if first < tail and _DISTRIBUTOR in text[lines[first].start : lines[first].end]:
        draft.add_line("", lines[first])
        return first + 1
    if first < tail and match_line(_ABSTRACT, text, lines[first], _LONGEST_HEADING):
        full = next((i for i in range(first, min(tail, first + _MOST_HEAD_LINES)) if text.startswith("FULL TEXT", lines[i].start)), None)
        draft.add("body", Span(lines[first].start, lines[first].end), None)
        if full is not None and full > first:
            if full > first + 1:
                draft.add("standfirst", None, span_of_lines(lines, first + 1, full))
            draft.add("body", Span(lines[full].start, lines[full].end), None)
            return full + 1
        return first + 1
    return first


def _note_pictures_and_remarks(draft: RecordDraft, lines: Sequence[Line], tail: int, end: int) -> int:
    """Note pictures and remarks, each under its own heading; return the line after them."""
    text, k = draft.text, tail
    while k < end and text[lines[k].start : lines[k].end].lower() in PICTURE_HEADINGS | REMARK_HEADINGS:
        name = Span(lines[k].start, lines[k].end)
        stop = next((j for j in range(k + 1, end) if _ends_story(text, lines, j) or match_label(text, lines[j], TAIL_LABELS)), end)
        key = "caption" if name.of(text).lower() in PICTURE_HEADINGS else "note"
        if key == "note" or stop == k + 1:
            draft.add(key, name, span_of_lines(lines, k + 1, stop) if stop > k + 1 else None)
        else:
            draft.add("", name, None)
            for start, after in line_runs(lines, k + 1, stop):  # pictures, separated by blank lines
                draft.add(key, None, span_of_lines(lines, start, after))
        k = stop
        while k < end and not _ends_story(text, lines, k) and match_label(text, lines[k], TAIL_LABELS):
            k = _note_tail(draft, lines, k, k + 1)
    return k


def _note_tail(draft: RecordDraft, lines: Sequence[Line], first: int, end: int) -> int:
    """Note the labels after the story, and the other lines there."""
    text, i = draft.text, first
    while i < end:
        found = match_label(text, lines[i], ALL_LABELS)
        if found is None:
            draft.add_line("copyright" if COPYRIGHT.search(text, lines[i].start, min(lines[i].end, lines[i].start + 400)) else "", lines[i])
            i += 1
            continue
        i = _note_field(draft, lines, i, end, found)
    return i


def _document_start(text: str, start: int, _end: int, least: int) -> int | None:
    """Return where the document begins that has "Body" on a line: two lines above the day if a length is given; titles can wrap."""
    above = lines_above(text, start, least)
    length = next((i for i, line in enumerate(above) if text.startswith(_LENGTHS, line.start)), None)
    if length is None:
        return None
    day = next((i for i in range(length + 1, len(above)) if _DAY_LINE.fullmatch(text, above[i].start, above[i].end)), None)
    if day is None or day + 2 >= len(above):
        return above[-1].start if day is not None and above else None
    title = day + 2
    while not above[title].gap_above and title + 1 < len(above) and title < day + 4:
        title += 1
    if title + 1 < len(above) and _PAGE_HEAD.fullmatch(text, above[title + 1].start, above[title + 1].end):
        title += 1
    return above[title].start


FORM: Final = Form(
    "Nexis Uni",
    "Nexis",
    (*_LENGTHS, "End of Document", "Ende des Dokuments", "Dokumentende", "Fin du document"),
    _read,
    (
        Mark("nexis_uni_body", Place.HEAD, r"Body|Text|Corps|Texte|Tekst|Volltext|Textkörper", document_start=_document_start),
        Mark("nexis_uni_load_date", Place.EVIDENCE, r"(?:Load-Date|Ladedatum):[^\r\n]{1,40}+"),
        Mark("nexis_uni_end", Place.LAST_LINE, _END_LINE, needs_evidence=True),
    ),
)
