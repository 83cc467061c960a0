"""NewsBank: headline, paper and date, a few labels, story, "Record Number:"."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.form import Form
from newsparse.archives.head_lines import FARTHEST_HEAD, start_of_line_above
from newsparse.archives.labelled_lines import COPYRIGHT, match_label, match_line, parts_between_bars
from newsparse.archives.marks import Mark, Place
from newsparse.archives.printed_dates import is_day_line
from newsparse.archives.record_draft import RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.person_names import person_name
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

_HEAD_LABELS: Final = {
    "author/byline": "byline",
    "author": "byline",
    "byline": "byline",
    "headline": "headline",
    "title": "headline",
    "paper": "publication",
    "publication": "publication",
    "source": "publication",
    "date": "published",
    "section": "section",
    "edition": "edition",
    "page": "page",
    "column": "",
    "readability": "",
    "length": "words",
    "dateline": "dateline",
    "location": "",
    "article text": "",
    "full text": "",
}
_TAIL_LABELS: Final = {
    "caption": "caption",
    "memo": "note",
    "correction": "note",
    "index terms": "",
    "record number": "document",
    "record": "document",
    "copyright": "copyright",
    "openurl link": "",
    "article bookmark": "",
}
# "Elmford Herald, The (OH) - January 12, 2010", "Elmford Herald (OH)"
# "January 12, 2010 | Elmford Herald, The (OH)"
_PAPER: Final = pattern(
    r"(?P<paper>[^\r\n|]{2,60}?\([A-Z][\p{L} .,]{1,40}\))(?:\s++[-–|]\s++(?P<day>[^\r\n]{6,40}))?"
    r"|(?P<day>[^\r\n|]{6,30}\d{4})\s\|\s(?P<paper>[^\r\n|]{2,60}?\([A-Z][\p{L} .,]{1,40}\))"
)
_NUMBER_LINE: Final = r"Record(?:[\ \u00a0]Number)?:[\ \t\u00a0]*+\S{1,40}+"
_NUMBER: Final = pattern(_NUMBER_LINE)
_NUMBER_LABELS: Final = ("Record Number:", "Record:")
# "BY MIA MOE", "Staff Writer", "Photo"
_BYLINE: Final = pattern(r"(?i:by)\s\p{Lu}[^\r\n]{2,70}")
_JOB_TITLE: Final = pattern(r"(?:\p{L}+\s){0,4}(?:writer|reporter|correspondent|editor|columnist|staff)s?", regex.IGNORECASE)
_PICTURE_KIND: Final = pattern(r"(?:photo|graphic|map|chart|drawing|illustration|image)s?:?(?:\s\(?\d{1,2}\)?)?", regex.IGNORECASE)
# "512 Words", "OpenURL Link"
_ARCHIVE_LINE: Final = pattern(
    r"(?P<words>\d{1,3}(?:,?\d{3})?\swords)|OpenURL\sLink|Citation\s\([^()\r\n]{2,20}\)|Report\san\sissue.{0,40}", regex.IGNORECASE
)
_VALUE_WITHOUT_LABEL: Final = pattern(
    r"(?P<words>\d{1,3}(?:,?\d{3})?\swords)|(?P<page>(?:page|pg\.?)\s[A-Z]{0,3}-?\d{1,4}[A-Z]?)", regex.IGNORECASE
)
_PERSON: Final = person_name("de|van|von|der|la", 4)
# "Ann Poe and Bo Lee; Staff Writer"
_NAMES: Final = pattern(rf"{_PERSON}(?:(?:,|;|\sand|\s&)\s{_PERSON}){{0,3}}(?:\s?[,;/|]\s?[^\r\n\d]{{4,40}})?")
# The most lines of the head.
_MOST_HEAD_LINES: Final = 14


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article with its paper on the first or second line, and its record number after the story."""
    numbers = [i for i, line in enumerate(lines) if text.startswith(_NUMBER_LABELS, line.start) and match_line(_NUMBER, text, line, 80)]
    draft = RecordDraft("NewsBank", text)
    end = _record_end(text, lines, numbers[0]) if numbers else len(lines)
    paper = next((i for i in range(min(3, end)) if _is_paper_line(text, lines, i, end)), None)
    cut = _note_head(draft, lines, end, paper)
    keys = {item.key for item in draft.items}
    if not keys >= {"publication", "published"} or (not numbers and (paper is None or not keys & {"byline", "section", "page"})):
        return None
    if "headline" not in keys and cut < end:
        draft.add_line("headline", lines[cut])
        cut += 1
        while cut < end and (found := match_label(text, lines[cut], _HEAD_LABELS)):
            draft.add_labelled(lines[cut], found)
            cut += 1
    tail = end
    while tail > cut and _may_follow_story(text, lines[tail - 1]):
        tail -= 1
    last_sentence = next((k for k in range(tail - 1, cut - 1, -1) if lines[k].gap and _is_sentence(text, lines[k])), cut)
    tail = next(
        (k for k in range(last_sentence, tail) if (found := match_label(text, lines[k], _TAIL_LABELS)) and found.key != "document"), tail
    )
    _note_tail(draft, lines, tail, end)
    for k in range(cut, tail):
        if (found := match_label(text, lines[k], _HEAD_LABELS)) and lines[k].gap:
            draft.report_label_in_story(lines[k], found.name_end)
    if not numbers and tail == end:
        draft.report_truncation(lines[-1])
    if end < len(lines):
        draft.set_aside_others(lines[end].start, lines[-1].end)
    return finished_document(draft)


def _note_head(draft: RecordDraft, lines: Sequence[Line], end: int, paper: int | None) -> int:
    """Note headline, paper, date and labels above the story; return the line after them."""
    text = draft.text
    untitled: Line | None = None
    cut = i = 0
    while i < min(end, _MOST_HEAD_LINES):
        line = lines[i]
        match = match_line(_PAPER, text, line, 400) if i == paper else None
        loose = match_line(_ARCHIVE_LINE, text, line, 60)
        parts = [(part, match_label(text, part, _HEAD_LABELS)) for part in parts_between_bars(text, line)]
        if any(known for _, known in parts) and all(known or _key_without_label(text, part) for part, known in parts):
            for part, known in parts:
                if known:
                    draft.add_labelled(part, known)
                elif part.start < part.end:
                    draft.add_line(_key_without_label(text, part), part)
        elif match is not None:
            draft.add("publication", None, Span(*match.span("paper")))
            if match["day"]:
                draft.add("published", None, Span(*match.span("day")))
        elif loose is not None:
            draft.add_line("words" if loose["words"] else "", line)
        elif i - 1 == paper and is_day_line(text, line.start, line.end):
            draft.add_line("published", line)
        elif not draft.has("byline") and (
            (cut and i > 1 and match_line(_BYLINE, text, line, 80))
            or (untitled is not None and paper is not None and i - 1 in (paper, paper + 1) and _is_byline(text, lines, i, end))
        ):
            draft.add_line("byline", line)
        elif cut and match_line(_JOB_TITLE, text, line, 40) and draft.items[-1].key == "byline":
            draft.add_line("", line)
        elif untitled is None and (not cut or i == 1) and not draft.has("headline") and (paper or paper == 0):
            draft.add_line("headline", line)
            untitled = line
        else:
            break
        cut = i + 1
        i += 1
    return cut


def _key_without_label(text: str, part: Line) -> str:
    """Return the key of an unlabelled part of a line with bars: "512 Words", "Page B1"; "" for any other."""
    loose = match_line(_VALUE_WITHOUT_LABEL, text, part, 40)
    return (loose.lastgroup or "") if loose else ""


def _is_byline(text: str, lines: Sequence[Line], i: int, end: int) -> bool:
    """Whether a line below the headline holds only names: the next line has labels."""
    return (
        match_line(_NAMES, text, lines[i], 80) is not None
        and i + 1 < end
        and match_label(text, parts_between_bars(text, lines[i + 1])[0], _HEAD_LABELS) is not None
    )


def _is_paper_line(text: str, lines: Sequence[Line], i: int, end: int) -> bool:
    """Whether a line is the paper's name: the date is on it or on the next line, or a label is there."""
    match = match_line(_PAPER, text, lines[i], 400)
    if match is None or match["day"] or not i:
        return match is not None
    after = lines[i + 1] if i + 1 < end else None
    return after is not None and (is_day_line(text, after.start, after.end) or match_label(text, after, _HEAD_LABELS) is not None)


def _note_tail(draft: RecordDraft, lines: Sequence[Line], tail: int, end: int) -> None:
    """Note the labels after the story."""
    text, k = draft.text, tail
    while k < end:
        found = match_label(text, lines[k], _TAIL_LABELS | _HEAD_LABELS)
        stop = k + 1
        if found is not None and found.key in ("caption", "note"):
            while stop < end and not _may_follow_story(text, lines[stop]):
                stop += 1
            # "Caption:" has its own line, then comes "Photo" or nothing, then the pictures line by line.
            value = found.value_start if found.value_start < lines[k].end else lines[k + 1].start if stop > k + 1 else found.value_start
            if stop > k + 1 and value == lines[k + 1].start and match_line(_PICTURE_KIND, text, lines[k + 1], 12) and stop > k + 2:
                draft.add_line("", lines[k + 1])
                value = lines[k + 2].start
            last = lines[stop - 1].end
            draft.add(found.key, Span(lines[k].start, found.name_end), Span(value, last) if value < last else None)
        elif found is not None:
            draft.add_labelled(lines[k], found)
        else:
            draft.add_line("copyright" if COPYRIGHT.match(text, lines[k].start, lines[k].end) else "", lines[k])
        k = stop


def _is_sentence(text: str, line: Line) -> bool:
    """Whether a line is a sentence of the story rather than a label."""
    return text[line.end - 1] in '.!?"”' and match_label(text, line, _TAIL_LABELS | _HEAD_LABELS) is None


def _may_follow_story(text: str, line: Line) -> bool:
    """Whether a line may follow the story: any label, a claim of rights, a citation."""
    return match_label(text, line, _TAIL_LABELS | _HEAD_LABELS) is not None or _claims_rights(text, line)


def _claims_rights(text: str, line: Line) -> bool:
    """Whether a line claims rights, or explains how to cite the article from NewsBank."""
    if COPYRIGHT.match(text, line.start, line.end) or match_line(_ARCHIVE_LINE, text, line, 60):
        return True
    return "newsbank" in text[line.start : min(line.end, line.start + 600)].lower()


def _record_end(text: str, lines: Sequence[Line], number: int) -> int:
    """Return the line after the last one that belongs to the record."""
    end = number + 1
    while end < len(lines) and (match_label(text, lines[end], _TAIL_LABELS) or _claims_rights(text, lines[end])):
        end += 1
    return end


# A line that NewsBank prints below a paper's name; Nexis Uni prints a length there.
_LABEL_BELOW: Final = pattern(
    r"(?:\s*+[^\r\n]{1,80}){0,2}?\s*+(?:Author/Byline|Author|Section|Page|Edition):(?![^\0]{0,400}?[\r\n]Length:)"
)
# "Elmford Herald, The (OH) - May 4, 2010", "May 4, 2010 | Elmford Herald (OH)"
_DATED_PAPER: Final = pattern(
    r"[^()|\r\n]{2,60}\([A-Z]{2}[^()\r\n]{0,30}\)\s[-–]\s(?:\p{L}{3,9},\s)?\p{L}{3,9}\.?\s\d{1,2},\s\d{4}"
    r"|\p{L}{3,9}\.?\s\d{1,2},\s\d{4}\s\|\s[^()|\r\n]{2,60}\([A-Z][^()\r\n]{0,40}\)"
)
# A label, or a paper's name with its state, before or after the day: such lines are many, so another line must confirm them.
_PAPER_MARK: Final = r"""(?:Paper|Author/Byline|Edition|Section|Page):[^\r\n]{1,80}+
    | [^\x00-\x1f(|:]{2,60}+\([A-Z][\p{L} .,]{1,40}\)(?:\ -\ [^\r\n]{6,40}+)?
    | [^\x00-\x1f|]{10,34}+(?<=\d{4}\ )\|\ [^\x00-\x1f(|]{2,60}+\([A-Z][\p{L} .,]{1,40}\)"""


def _document_start(text: str, start: int, end: int, least: int) -> int | None:
    """Return where the document begins that has a paper's name on a line: with the title above it."""
    before, bracket, _ = text[start:end].partition("(")
    if not bracket or ":" in before:
        return None
    sure = _DATED_PAPER.fullmatch(text, start, end) or _LABEL_BELOW.match(text, end, end + FARTHEST_HEAD)
    return start_of_line_above(text, start, end, least) if sure else None


FORM: Final = Form(
    "NewsBank",
    "NewsBank",
    ("Record Number:", "Record:", "Author/Byline:", "Readability:", "Edition:", "Section:", "Page:"),
    _read,
    (
        Mark("newsbank_paper", Place.HEAD, _PAPER_MARK, document_start=_document_start),
        Mark("newsbank_number", Place.LAST_LINE, _NUMBER_LINE, needs_evidence=True),
    ),
)
