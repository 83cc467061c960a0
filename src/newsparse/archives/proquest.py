"""ProQuest: rules of underscores, "Full text:", and a list of labels after the story; or only "ABSTRACT." and "FULL TEXT."."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import regex

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.record_draft import LabelMatch, RecordDraft, RecordItem, cover_form, finished_document, labels_of
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import NAME_WORD, pattern
from newsparse.span import Span

_LABELS: Final = labels_of(
    byline="author",
    headline="title",
    standfirst="subtitle",
    info="publication info",
    abstract="abstract",
    body="full text",
    credit="credit",
    caption="caption, illustration caption, photo caption",
    publication="publication title, publicationtitle",
    page="first page, pages, page, start page",
    published="publication date, publicationdate",
    dateline="dateline",
    section="section",
    edition="edition",
    language="language of publication",
    document="proquest document id",
    copyright="copyright",
    loaded="last updated",
    words="word count",
    _="links, illustration, photograph, subject, location, people, company / organization, company/organization, company, geographic"
    ", business indexing term, identifier / keyword, keywords, tags, classification, publication year, year, season, column, publisher"
    ", publisher statement, place of publication, country of publication, publication subject, issn, source type, document type"
    ", document url, documenturl, document feature, full text availability, database, volume, issue, number, number of pages, supplement"
    ", narrow subject, broad subject, author affiliation, correspondence author, accession number",
)
# Labels that no newspaper prints; two of them identify an export.
_OWN_LABELS: Final = (
    "Publication title:",
    "ProQuest document ID:",
    "Document URL:",
    "Source type:",
    "Publication info:",
    "Publication date:",
    "Database:",
)
_FEWEST_OWN_LABELS: Final = 2
_RULE_LINE: Final = r"_{20,}+|\*{20,}+"
_RULE: Final = pattern(_RULE_LINE)
_NUMBERED: Final = pattern(r"Document\ \d++\ of\ \d++")
# "ABSTRACT", "FULL TEXT.", "Full text" on their own lines, without the other labels.
_HEADING: Final = pattern(r"(?P<name>ABSTRACT|FULL\ TEXT|DETAILS)(?:\ \([A-Z]++\))?\.?")
# "The Elmford Times ; Elmford, Ohio [Elmford, Ohio]03 Mar 2019: B.1."
_PUBLICATION_INFO: Final = pattern(
    r"(?P<publication>[^;\[\]\r\n]{2,80}?)\s?[;\[][^\r\n]{0,120}?(?P<published>\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?::\s(?P<page>[\p{L}\d][\p{L}\d.-]{0,10}(?<!\.)))?"
)
# "Credit: By Ann Poe", "CREDIT: Ann Poe", if no label names the author
_CREDITED_AUTHOR: Final = pattern(rf"By\s\p{{Lu}}[^\r\n]{{2,80}}|\p{{Lu}}\p{{Ll}}[\p{{L}}.'’-]*+(?:\s{NAME_WORD}){{1,3}}")
_MOST_LINES_TO_ABSTRACT: Final = 6
_HEADINGS: Final = labels_of(
    _="illustration, illustrations, photo, photos, photograph, graph, graphs, map, maps, chart, charts, drawing, cartoon, table"
)
_NO_ABSTRACT: Final = pattern(r"(?:none|not)\ available\.?", regex.IGNORECASE)
_EDITION_IN_TITLE: Final = pattern(r":?\s?\[[^\[\]]{0,40}\b(?:edition|final|all|corrected)\b[^\[\]]{0,40}\]$", regex.IGNORECASE)


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a document with its list of labels, or the bare form with "ABSTRACT." and "FULL TEXT."."""
    draft = RecordDraft("ProQuest", text, lines, _LABELS, _HEADINGS)
    start = next((i for i in range(len(lines)) if not draft.whole(_RULE, i, 400) and not draft.whole(_NUMBERED, i)), len(lines))
    draft.add_each("", 0, start)
    headings = {i: match["name"].lower() for i in range(start, len(lines)) if (match := draft.whole(_HEADING, i, 30))}
    labels = draft.labels_in(start, len(lines))
    own = [i for i in labels if text.startswith(_OWN_LABELS, lines[i].start)]
    body = next((i for i, found in labels.items() if found.key == "body"), None)
    if len(own) < _FEWEST_OWN_LABELS and (body is None or not start):
        return _read_bare(draft, start, headings)
    # A rule inside the story is followed by labels.
    end = next((i for i in range(max(own, default=start), len(lines)) if draft.whole(_RULE, i, 400)), len(lines))
    draft.add_each("", end, len(lines))
    for i, name in headings.items():
        labels[i] = LabelMatch(_LABELS.get(name, ""), lines[i].end, lines[i].end)
    labels = {i: labels[i] for i in sorted(labels) if i < end}
    body = next((i for i, found in labels.items() if found.key == "body"), None) if body is None else body
    tail = draft.tail_start(start if body is None else body + 1, end, {})
    story = range(0) if body is None else range(body + 1, tail)
    _note_fields(draft, start, end, labels, story)
    draft.report_labels(story.start, story.stop)
    if body is not None and tail == end:
        draft.report_truncation(lines[end - 1])
    _note_publication_info(draft)
    return finished_document(draft)


def _note_fields(draft: RecordDraft, start: int, end: int, labels: dict[int, LabelMatch], story: range) -> None:
    """Note the title above the labels, which a label may repeat, and the labels with their values outside the story."""
    first = min(labels, default=end)
    titles = [draft.text[found.value_start : draft.lines[i].end] for i, found in labels.items() if found.key == "headline"]
    repeated = first > start and draft.said(start) in titles
    titled = start + 1 if repeated else first
    draft.add_lines("headline" if repeated or not titles else "", start, titled)
    draft.add_lines("", titled, first)
    for i, after in pairwise([*labels, end]):
        if i not in story:
            draft.add_field(i, min(after, story.start) if i < story.start else after, labels[i])
    for k, (key, name, value) in enumerate(tuple(draft.items)):
        if key == "abstract" and value:
            stated = story and not _NO_ABSTRACT.fullmatch(draft.text, value.start, value.end)
            draft.items[k] = RecordItem("standfirst" if stated else "", name, value)
        elif key == "headline" and name and repeated:
            draft.items[k] = RecordItem("", name, value)
        elif key == "headline" and value and (edition := _EDITION_IN_TITLE.search(draft.text, value.start, value.end)):
            draft.items[k] = RecordItem(key, name, Span(value.start, edition.start()))
            draft.add("edition", None, Span(*edition.span()))


def _note_publication_info(draft: RecordDraft) -> None:
    """Take from "Publication info:" and "Credit:" the values that no label repeats."""
    noted = {item.key for item in draft.items}
    for k, (key, name, value) in enumerate(tuple(draft.items)):
        stated = _PUBLICATION_INFO.match(draft.text, value.start, value.end) if key == "info" and value else None
        if stated:
            draft.add_groups(stated, *(key for key in ("publication", "published", "page") if key not in noted))
        elif key == "credit" and value and "byline" not in noted and _CREDITED_AUTHOR.fullmatch(draft.text, value.start, value.end):
            draft.items[k] = RecordItem("byline", name, value)


def _read_bare(draft: RecordDraft, start: int, headings: dict[int, str]) -> ArchiveDocument | None:
    """Read a headline, "ABSTRACT.", the abstract, "FULL TEXT.", the story."""
    (first, abstract), (second, full), *_ = [*headings.items(), (0, ""), (0, "")]
    if not (abstract == "abstract" and full == "full text" and start < first <= start + _MOST_LINES_TO_ABSTRACT):
        return None
    draft.add_lines("headline", start, first)
    draft.add_heading(first)
    draft.add_lines("standfirst", first + 1, second)
    draft.add_heading(second)
    return finished_document(draft)


# Lines that open a document below its rule or come right above it; stories contain rules of underscores, too.
_OPENS_DOCUMENT: Final = pattern(
    r"""\s*+ (?:[^\r\n]{1,400}+ \s++){0,5}?
    (?:Abstract|Full\ [Tt]ext|Author|Links|Publication\ info|Document\ \d++\ of|Report\ [Ii]nformation
      |Table\ of\ [Cc]ontents|Bibliography)\b""",
    regex.VERBOSE,
)
_FARTHEST: Final = 3000  # characters below a rule up to the last of these lines
_LAST_RULE: Final = pattern(rf"(?:{_RULE_LINE})\s*+(?:Contact\ us\ at:|\Z)")


def _rule_start(text: str, start: int, end: int) -> int | None:
    """Return the start of a rule that separates two documents; `None` for another rule."""
    rule = start + len(text[start:end]) - len(text[start:end].lstrip(" \t\ufeff"))
    if _LAST_RULE.match(text, rule):
        return None
    parts = _OPENS_DOCUMENT.match(text, end, end + _FARTHEST)
    return start if parts else None


_COVER: Final = (
    rf"\s*+(?:(?:{_RULE_LINE})\s++){{1,3}}+(?:(?i:Report\ information(?:\ from\ ProQuest)?|Table\ of\ contents|Bibliography)[ \t]*+[\r\n]"
    r"|Contact\ us\ at:)"
)
_WORDS: Final = ("ProQuest", "Full text:", "Full Text:")
FORM: Final = Form(
    "ProQuest",
    "ProQuest",
    ("Full text", "FULL TEXT", "ProQuest"),
    _read,
    (Mark("proquest_rule", Place.FIRST_LINE, _RULE_LINE, words=_WORDS, cut=_rule_start),),
)
COVER: Final = cover_form("ProQuest, list of results", "ProQuest", ("____", "****"), _COVER)
