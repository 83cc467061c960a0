"""Gale: labels before the story, "Full Text:", and the citation and document number after it."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.printed_values import NAMES
from newsparse.archives.record_draft import COPYRIGHT, LabelMatch, RecordDraft, finished_document, labels_of
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

_LABELS: Final = labels_of(
    headline="title",
    byline="author, author(s), authors, byline",
    published="date, publication date",
    publication="from, source, publication title",
    words="length",
    section="section",
    page="page",
    language="language",
    standfirst="abstract",
    copyright="copyright",
    body="full text",
    _="publisher, document type, content level, lexile measure, issn, volume, issue, article preview",
)
# "Quenby Post. (Jan. 13, 2010): Business News: pB2."
_SOURCE: Final = pattern(
    r"(?P<publication>[^()\r\n]{3,80}?)\.?\s(?:(?:Vol\.|\d)[^()\r\n]{0,20}\s)?\((?P<published>[^()\r\n]{2,24}\d{4})\)"
    r"(?::\s(?P<section>[^:\r\n]{2,40}))?(?::\s?(?P<page>p[^:\r\n]{1,12}?))?\.?"
)
# "Elmford Times (Elmford, OH), March 3, 2019, p. B1", "Elmford Times [Elmford], 3 Mar. 2019"
_PAPER: Final = pattern(
    r"(?P<publication>[^\r\n]{3,80}?),\s(?P<published>\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?:,\s(?P<page>p\.?\s[^\r\n]{1,12}))?\.?"
)
# "..., 4 May 2019, p. A1(L). Gale Academic OneFile, ..."
_CITED_PAGE: Final = pattern(r",\s(?P<page>pp?\.\s?[\p{L}\d+-]{1,10})(?:\(\p{L}\))?\.")
_HEADINGS: Final = labels_of(
    caption="caption(s), photo, photos, photo(s), picture, pictures, graphic, graphics, map, maps, chart, charts, image, images"
)
_CITATION: Final = pattern(r"Source\ Citation|Citation\ \(MLA|Gale\ Document\ Number")
_NUMBER_LABEL: Final = r"(?:Gale\ )?Document\ Number:"
_NUMBER: Final = pattern(_NUMBER_LABEL + r"\s*+(?P<id>GALE\|\w{4,20}|[A-Z]{1,2}\d{6,12})")
_MOST_LINES_TO_STORY: Final = 4


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article with Gale's labels and document number."""
    draft = RecordDraft("Gale", text, lines, _LABELS, _HEADINGS)
    end = next((i for i in range(len(lines)) if draft.opens(_NUMBER, i)), None)
    stop = len(lines) if end is None else end
    labels = draft.labels_in(0, stop)
    body = next((i for i, found in labels.items() if found.key == "body"), 0)
    head = {found.key for i, found in labels.items() if i < body}
    paper = next((i for i in range(min(body, 4)) if draft.whole(_PAPER, i, 160)), None) if end is not None else None
    if not body or not (paper is not None or head & {"published", "publication"}) or (end is None and len(head) < 4):
        return None
    _note_head(draft, {i: labels[i] for i in labels if i < body}, body, paper)
    begun = _story_start(draft, body, labels[body], stop)
    tail = next((i for i in range(body + 1, stop) if draft.opens(_CITATION, i)), stop)
    draft.note_story(begun, tail)
    draft.add_lines("", tail, stop)
    cited = _CITED_PAGE.search(text, lines[tail].start, lines[stop - 1].end) if tail < stop else None
    if cited and not draft.has("page"):
        draft.add_groups(cited)
    match = draft.opens(_NUMBER, end) if end is not None else None
    if match:
        draft.add("document", Span(lines[stop].start, match.start("id")), Span(*match.span("id")))
        draft.add("", None, Span(match.end(), lines[stop].end))
    else:
        draft.report_truncation(lines[-1])
    return finished_document(draft)


def _note_head(draft: RecordDraft, labels: Mapping[int, LabelMatch], body: int, paper: int | None) -> None:
    """Note title, author and paper above the labels, and the labels above the story."""
    keys = {found.key for found in labels.values()}
    first = min([*labels, body])
    title = paper or first
    signed = title > 1 and draft.whole(NAMES, title - 1) is not None and "byline" not in keys
    draft.add_lines("" if "headline" in keys else "headline", 0, title - signed if first else 0)
    if signed and first:
        draft.add_lines("byline", title - 1, title)
    if paper and (match := draft.whole(_PAPER, paper, 160)):
        draft.add_groups(match)
    draft.note_record(first, body)
    for k, (key, _, value) in enumerate(draft.items):
        source = _SOURCE.fullmatch(draft.text, value.start, value.end) if value and key == "publication" else None
        if source:
            draft.items[k] = draft.items[k]._replace(key="")
            draft.add_groups(source)
            break


def _story_start(draft: RecordDraft, body: int, label: LabelMatch, stop: int) -> int:
    """Note rights, labels and addresses between "Full Text:" and the story; return the line on which it begins."""
    draft.add_heading(body)
    if COPYRIGHT.match(draft.text, label.value_start, draft.lines[body].end):
        draft.add("copyright", None, Span(label.value_start, draft.lines[body].end))
    begun = body + 1
    while begun < min(stop, body + 1 + _MOST_LINES_TO_STORY) and draft.is_of_record(begun):
        begun += 1
    draft.note_record(body + 1, begun)
    return begun


FORM: Final = Form(
    "Gale",
    "Gale",
    (),
    _read,
    (Mark("gale_number", Place.LAST_LINE, _NUMBER_LABEL + r"\ *+GALE\|[^\r\n]{4,40}+"),),
    ("Full Text:", "Full text:"),
)
