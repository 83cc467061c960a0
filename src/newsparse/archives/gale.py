"""Gale: labels before the story, "Full Text:", and the citation and document number after it."""

from collections.abc import Mapping, Sequence
from typing import Final

import regex

from newsparse.archives.form import Form
from newsparse.archives.head_lines import lines_above
from newsparse.archives.labelled_lines import COPYRIGHT, LabelMatch, match_label, match_line
from newsparse.archives.line_runs import span_of_lines
from newsparse.archives.marks import Mark, Place
from newsparse.archives.record_draft import RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.person_names import NAME_WORD
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

_LABELS: Final = {
    "title": "headline",
    "author": "byline",
    "author(s)": "byline",
    "authors": "byline",
    "byline": "byline",
    "date": "published",
    "publication date": "published",
    "from": "publication",
    "source": "publication",
    "publication title": "publication",
    "publisher": "",
    "document type": "",
    "content level": "",
    "lexile measure": "",
    "length": "words",
    "section": "section",
    "issn": "",
    "volume": "",
    "issue": "",
    "page": "page",
    "language": "language",
    "abstract": "standfirst",
    "article preview": "",
    "copyright": "copyright",
    "full text": "body",
}
# "Elmford Times (Elmford, OH), March 3, 2019, p. B1", "Elmford Times [Elmford], 3 Mar. 2019"
_PAPER: Final = pattern(
    r"(?P<publication>[^\r\n]{3,80}?),\s(?P<published>\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?:,\s(?P<page>p\.?\s[^\r\n]{1,12}))?\.?"
)
# "Quenby Post. (Jan. 13, 2010): Business News: pB2."
_SOURCE: Final = pattern(
    r"(?P<publication>[^()\r\n]{3,80}?)\.?\s(?:(?:Vol\.|\d)[^()\r\n]{0,20}\s)?\((?P<published>[^()\r\n]{2,24}\d{4})\)"
    r"(?::\s(?P<section>[^:\r\n]{2,40}))?(?::\s?(?P<page>p[^:\r\n]{1,12}?))?\.?"
)
# "Quenby Post."
_FULL_STOP: Final = pattern(r"(?<=\p{Ll}{3})(?<!Corp|Assn)\.$")
# "..., 4 May 2019, p. A1(L). Gale Academic OneFile, ..."
_CITED_PAGE: Final = pattern(r",\s(?P<page>pp?\.\s?[\p{L}\d+-]{1,10})(?:\(\p{L}\))?\.")
_PICTURES: Final = pattern(r"CAPTION\(S\):?|(?:Photo|Picture|Graphic|Map|Chart|Image)\(?s?\)?:?", regex.IGNORECASE)
# "Ann Poe" below the title, "Poe, Ann" below the story
_NAME: Final = pattern(rf"(?:By\s)?{NAME_WORD}(?:\s(?:de|van|von|der|la)\b)*+(?:\s{NAME_WORD}){{1,2}}")
_SURNAME_FIRST: Final = pattern(rf"\p{{Lu}}[\p{{L}}'’-]++,\s{NAME_WORD}(?:\s{NAME_WORD})?")
_URL: Final = pattern(r"https?://\S+")
_CITATION: Final = pattern(r"Source\ Citation|Citation\ \(MLA|Gale\ Document\ Number")
_NUMBER_LABEL: Final = r"(?:Gale\ )?Document\ Number:"
_NUMBER: Final = pattern(_NUMBER_LABEL + r"\s*+(?P<id>GALE\|\w{4,20}|[A-Z]{1,2}\d{6,12})")
# Labels of a head, by which its first line is found.
_HEAD_LABEL: Final = pattern(
    r"(?:Title|Author(?:\(s\)|s)?|Date|Publication Date|From|Source|Publisher|Document Type|Content Level|Length|Lexile Measure|Copyright):"
)


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article with Gale's labels and document number."""
    end = next((i for i, line in enumerate(lines) if _NUMBER.match(text, line.start, line.end)), None)
    labels = {i: found for i in range(end if end is not None else len(lines)) if (found := match_label(text, lines[i], _LABELS))}
    body = next((i for i, found in labels.items() if found.key == "body"), None)
    head = {found.key for i, found in labels.items() if body is None or i < body}
    named = next((i for i in range(body or 0) if i < 4 and match_line(_PAPER, text, lines[i], 160)), None) if end is not None else None
    if body is None or not ({"published", "publication"} & head or named is not None) or (end is None and len(head) < 4):
        return None
    draft = RecordDraft("Gale", text)
    _note_head(draft, lines, labels, body, named)
    draft.add("body", Span(lines[body].start, labels[body].name_end), None)
    if labels[body].value_start < lines[body].end and COPYRIGHT.match(text, labels[body].value_start, lines[body].end):
        draft.add("copyright", None, Span(labels[body].value_start, lines[body].end))
    elif body + 1 < len(lines) and COPYRIGHT.match(text, lines[body + 1].start, lines[body + 1].end):
        draft.add_line("copyright", lines[body + 1])
    stop = end if end is not None else len(lines)
    begun = _story_start(draft, lines, body + 1, stop)
    tail = next((i for i in range(body + 1, stop) if _CITATION.match(text, lines[i].start, lines[i].end)), stop)
    last = _note_captions(draft, lines, begun, _note_rights(draft, lines, begun, tail))
    for i in range(begun, last):
        if i in labels and lines[i].gap:
            draft.report_label_in_story(lines[i], labels[i].name_end)
    if tail < stop:
        draft.add("", None, span_of_lines(lines, tail, stop))
        cited = _CITED_PAGE.search(text, lines[tail].start, lines[stop - 1].end)
        if cited and not draft.has("page"):
            draft.add("page", None, Span(*cited.span("page")))
    if end is None:
        draft.report_truncation(lines[-1])
        return finished_document(draft)
    match = _NUMBER.match(text, lines[end].start, lines[end].end)
    if match:
        draft.add("document", Span(lines[end].start, match.start("id")), Span(*match.span("id")))
        if match.end() < lines[end].end:
            draft.add("", None, Span(match.end(), lines[end].end))
    if end + 1 < len(lines):
        draft.set_aside_others(lines[end + 1].start, lines[-1].end)
    return finished_document(draft)


def _note_head(draft: RecordDraft, lines: Sequence[Line], labels: Mapping[int, LabelMatch], body: int, named: int | None) -> None:
    """Note title, author and paper above the labels, and the labels above the story."""
    text = draft.text
    head = {found.key for i, found in labels.items() if i < body}
    first = min(labels)
    if first:
        over = named or first
        signed = over > 1 and match_line(_NAME, text, lines[over - 1], 60) is not None and "byline" not in head
        draft.add("" if "headline" in head else "headline", None, span_of_lines(lines, 0, over - signed))
        if signed:
            draft.add_line("byline", lines[over - 1])
    if named and (paper := match_line(_PAPER, text, lines[named], 160)):
        for key in ("publication", "published", "page"):
            if paper[key]:
                draft.add(key, None, Span(*paper.span(key)))
    for i in range(first, body):
        if i in labels:
            key, name, value = labels[i]
            source = _SOURCE.fullmatch(text, value, lines[i].end) if key == "publication" else None
            if source:
                draft.add("", Span(lines[i].start, name), Span(value, lines[i].end))
                for part in ("publication", "published", "section", "page"):
                    if source[part]:
                        draft.add(part, None, Span(*source.span(part)))
            else:
                stop = lines[i].end - (key == "publication" and _FULL_STOP.search(text, value, lines[i].end) is not None)
                draft.add(key, Span(lines[i].start, name), Span(value, stop) if value < stop else None)
                if stop < lines[i].end:
                    draft.add("", None, Span(stop, lines[i].end))
        else:
            continues = i - 1 in labels and labels[i - 1].key == "standfirst" and labels[i - 1].value_start >= lines[i - 1].end
            draft.add_line("standfirst" if continues else "", lines[i])


def _story_start(draft: RecordDraft, lines: Sequence[Line], first: int, stop: int) -> int:
    """Note labels and addresses between "Full Text:" and the story; return the line on which it begins."""
    text, begun = draft.text, first
    while begun < min(stop, first + 4):
        line, found = lines[begun], match_label(text, lines[begun], _LABELS)
        if found and found.key in ("byline", "section", "page", "words"):
            draft.add_labelled(line, found)
        elif match_line(_URL, text, line, 200):
            draft.add_line("", line)
        elif not COPYRIGHT.match(text, line.start, line.end):
            break
        begun += 1
    return begun


def _note_captions(draft: RecordDraft, lines: Sequence[Line], begun: int, last: int) -> int:
    """Note the captions below the story, under their heading; return the line after the story's last one."""
    heading = next(
        (
            i
            for i in range(begun, last)
            if (lines[i].gap or "(" in draft.text[lines[i].start : lines[i].end]) and match_line(_PICTURES, draft.text, lines[i], 20)
        ),
        None,
    )
    if heading is None or last - heading > 8 or heading == begun:
        return last
    draft.add_line("", lines[heading])
    for i in range(heading + 1, last):
        draft.add_line("caption", lines[i])
    return heading


def _note_rights(draft: RecordDraft, lines: Sequence[Line], begun: int, tail: int) -> int:
    """Note rights and addresses after the story; return the line after its last one."""
    text, last = draft.text, tail
    while last > begun:
        line = lines[last - 1]
        claims = COPYRIGHT.match(text, line.start, line.end) is not None
        if not claims and not match_line(_URL, text, line, 200) and not match_line(_SURNAME_FIRST, text, line, 60):
            break
        if found := match_label(text, line, _LABELS):
            draft.add_labelled(line, found)
        else:
            draft.add_line("copyright" if claims else "", line)
        last -= 1
    return last


def _document_start(text: str, start: int, _end: int, least: int) -> int | None:
    """Return where the document begins that has "Full Text:" on a line: its first label, or the title above the labels."""
    above = lines_above(text, start, least)
    count = next((i for i, line in enumerate(above) if not _HEAD_LABEL.match(text, line.start)), len(above))
    if count < 2:
        return None
    first = above[count - 1].start
    return first if text.startswith("Title:", first) or count == len(above) else above[count].start


FORM: Final = Form(
    "Gale",
    "Gale",
    ("Full Text:", "Full text:"),
    _read,
    (
        Mark("gale_text", Place.HEAD, r"Full\ [Tt]ext:[^\r\n]{0,120}+", document_start=_document_start),
        Mark("gale_number", Place.LAST_LINE, _NUMBER_LABEL + r"\ *+GALE\|[^\r\n]{4,40}+"),
    ),
)
