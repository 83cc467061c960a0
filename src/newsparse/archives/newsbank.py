"""NewsBank: headline, paper and date, a few labels, story, "Record Number:"."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.printed_values import BYLINE, JOB_TITLE, NAMES
from newsparse.archives.record_draft import RecordDraft, finished_document, labels_of, match_label
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern

_HEAD_LABELS: Final = labels_of(
    byline="author/byline, author, byline",
    headline="headline, title",
    publication="paper, publication, source",
    published="date",
    section="section",
    edition="edition",
    page="page",
    words="length",
    dateline="dateline",
    _="column, readability, location, article text, full text",
)
_TAIL_LABELS: Final = labels_of(
    caption="caption",
    note="memo, correction",
    document="record number, record",
    copyright="copyright",
    _="index terms, openurl link, article bookmark",
)
_LABELS: Final = _TAIL_LABELS | _HEAD_LABELS
# "Elmford Herald, The (OH) - January 12, 2010", "January 12, 2010 | Elmford Herald, The (OH)", "Elmford Herald (OH)"
_PAPER: Final = pattern(
    r"(?P<publication>[^\r\n|]{2,60}?\([A-Z][\p{L} .,]{1,40}\))(?:\s++[-–|]\s++(?P<published>[^\r\n]{6,40}))?"
    r"|(?P<published>[^\r\n|]{6,30}\d{4})\s\|\s(?P<publication>[^\r\n|]{2,60}?\([A-Z][\p{L} .,]{1,40}\))"
)
_NUMBER_LINE: Final = r"Record(?:[\ \u00a0]Number)?:[\ \t\u00a0]*+\S{1,40}+"
_NUMBER: Final = pattern(_NUMBER_LINE)
_HEADINGS: Final = labels_of(
    caption="photo, photos, graphic, map, chart, drawing, illustration, image",
    _="openurl link, report an issue, citation (apa style), citation (mla style), citation (chicago style), citation (aglc style)",
)
# "512 Words", "Page B1"
_UNLABELLED: Final = pattern(r"(?P<words>\d{1,3}(?:,?\d{3})?\swords)|(?P<page>(?:page|pg\.?)\s[A-Z]{0,3}-?\d{1,4}[A-Z]?)", regex.IGNORECASE)
_MOST_HEAD_LINES: Final = 14
_BAR: Final = " | "


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article with its paper on one of the first lines, and its record number after the story."""
    lines = [*_cut_at_bars(text, lines[:_MOST_HEAD_LINES]), *lines[_MOST_HEAD_LINES:]]
    draft = RecordDraft("NewsBank", text, lines, _LABELS, _HEADINGS)
    number = next((i for i in range(len(lines)) if draft.whole(_NUMBER, i, 80)), None)
    end = len(lines) if number is None else number + 1
    while number is not None and end < len(lines) and not draft.label(end, _HEAD_LABELS):
        if not (draft.label(end) or draft.claims_rights(end) or "newsbank" in draft.said(end)[:600].lower()):
            break
        end += 1
    paper = next((i for i in range(min(3, end)) if _is_paper_line(draft, i, end)), None)
    cut = _note_head(draft, end, paper)
    keys = {item.key for item in draft.items}
    if not keys >= {"publication", "published"} or (number is None and (paper is None or not keys & {"byline", "section", "page"})):
        return None
    tail = draft.note_story(cut, end, _TAIL_LABELS)
    if number is None and tail == end:
        draft.report_truncation(lines[-1])
    return finished_document(draft)


def _note_head(draft: RecordDraft, end: int, paper: int | None) -> int:
    """Note headline, paper, date and labels above the story; return the line after them."""
    titled = False
    for i in range(min(end, _MOST_HEAD_LINES)):
        line = draft.lines[i]
        label, known = draft.label(i), draft.whole(_UNLABELLED, i)
        match = draft.whole(_PAPER, i, 400) if i == paper else None
        if label:
            draft.add_field(i, i + 1, label)
        elif known:
            draft.add_line(known.lastgroup or "", line)
        elif match is not None:
            draft.add_groups(match)
        elif i - 1 == paper and draft.is_dated(i):
            draft.add_line("published", line)
        elif not draft.has("byline") and ((i > 1 and draft.whole(BYLINE, i, 80)) or (titled and _is_byline(draft, i, end, paper))):
            draft.add_line("byline", line)
        elif i and draft.whole(JOB_TITLE, i, 40) and draft.items[-1].key == "byline":
            draft.add_line("", line)
        elif not draft.has("headline"):
            draft.add_line("headline", line)
            titled = True
        else:
            return i
    return min(end, _MOST_HEAD_LINES)


def _cut_at_bars(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines; cut those that have labels between bars: "Author: Ann Poe | Section: Metro"."""
    for line in lines:
        parts: list[Line] = []
        start = line.start
        for said in text[line.start : line.end].split(_BAR):
            parts.append(Line(start, start + len(said), line.indent, line.gap and not parts))
            start += len(said) + len(_BAR)
        yield from parts if any(match_label(text, part, _HEAD_LABELS) for part in parts) else [line]


def _is_byline(draft: RecordDraft, i: int, end: int, paper: int | None) -> bool:
    """Return True if a line right below the paper's, or one further, contains only names: the next line has labels."""
    near = paper is not None and i - 1 in (paper, paper + 1) and i + 1 < end
    return near and NAMES.match(draft.said(i)[:80]) is not None and draft.label(i + 1, _HEAD_LABELS) is not None


def _is_paper_line(draft: RecordDraft, i: int, end: int) -> bool:
    """Return True if a line is the paper's name: the date is on it or on the next line, or a label is there."""
    match = draft.whole(_PAPER, i, 400)
    if match is None or match["published"] or not i:
        return match is not None
    return i + 1 < end and (draft.is_dated(i + 1) or draft.label(i + 1, _HEAD_LABELS) is not None)


FORM: Final = Form(
    "NewsBank",
    "NewsBank",
    (),
    _read,
    (Mark("newsbank_number", Place.LAST_LINE, _NUMBER_LINE, words=("Copyright", "©", "Author", "Section:", "Page:")),),
    ("Record Number:", "Record:", "Author/Byline:", "Readability:", "Edition:", "Section:", "Page:"),
)
