"""ProQuest: rules of underscores, "Full text:", and a list of labels after the story."""

from collections.abc import Mapping, Sequence
from typing import Final

import regex

from newsparse.archives.form import Form
from newsparse.archives.head_lines import FARTHEST_HEAD
from newsparse.archives.labelled_lines import COPYRIGHT, LabelMatch, match_label, match_line
from newsparse.archives.line_runs import span_of_lines
from newsparse.archives.marks import Mark, Place
from newsparse.archives.record_draft import RecordDraft, cover_page, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.person_names import NAME_WORD
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

_RULE_LINE: Final = r"_{20,}+|\*{20,}+"
_RULE: Final = pattern(_RULE_LINE)
_LABELS: Final = {
    "author": "byline",
    "title": "headline",
    "subtitle": "standfirst",
    "publication info": "info",
    "abstract": "abstract",
    "links": "",
    "full text": "body",
    "credit": "credit",
    "caption": "caption",
    "illustration caption": "caption",
    "photo caption": "caption",
    "illustration": "",
    "photograph": "",
    "subject": "",
    "location": "",
    "people": "",
    "company / organization": "",
    "business indexing term": "",
    "identifier / keyword": "",
    "classification": "",
    "publication title": "publication",
    "first page": "page",
    "pages": "page",
    "page": "page",
    "publication year": "",
    "publication date": "published",
    "year": "",
    "dateline": "dateline",
    "section": "section",
    "column": "",
    "edition": "edition",
    "publisher": "",
    "place of publication": "",
    "country of publication": "",
    "publication subject": "",
    "issn": "",
    "source type": "",
    "language of publication": "language",
    "document type": "",
    "proquest document id": "document",
    "document url": "",
    "copyright": "copyright",
    "last updated": "loaded",
    "full text availability": "",
    "database": "",
    "word count": "words",
    "volume": "",
    "narrow subject": "",
    "broad subject": "",
    "supplement": "",
    "document feature": "",
    "author affiliation": "",
    "correspondence author": "",
    "number": "",
    "season": "",
    "start page": "page",
    "number of pages": "",
    "company": "",
    "company/organization": "",
    "geographic": "",
    "keywords": "",
    "tags": "",
    "publisher statement": "",
    "accession number": "",
    "documenturl": "",
    "publicationdate": "published",
    "publicationtitle": "publication",
    "issue": "",
}
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
# "ABSTRACT", "FULL TEXT.", "Full text" on their own lines, without the other labels.
_HEADING: Final = pattern(r"(?P<name>ABSTRACT(?:\ \([A-Z]++\))?|FULL\ TEXT|DETAILS)\.?")
_NUMBERED: Final = pattern(r"Document\ \d++\ of\ \d++")
# "The Elmford Times ; Elmford, Ohio [Elmford, Ohio]03 Mar 2019: B.1."
_PUBLICATION_INFO: Final = pattern(
    r"(?P<publication>[^;\[\]\r\n]{2,80}?)\s?[;\[][^\r\n]{0,120}?(?P<published>\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?::\s(?P<page>[\p{L}\d][\p{L}\d.-]{0,10}(?<!\.)))?"
)
# "Credit: By Ann Poe", "CREDIT: Ann Poe", if no label names the author
_CREDITED_AUTHOR: Final = pattern(rf"By\s\p{{Lu}}[^\r\n]{{2,80}}|\p{{Lu}}\p{{Ll}}[\p{{L}}.'’-]*+(?:\s{NAME_WORD}){{1,3}}")
# The fewest of ProQuest's own labels in a document.
_FEWEST_OWN_LABELS: Final = 2
_MOST_VALUE_LINES: Final = 3  # lines of a label's value
_SHORTEST_SENTENCE: Final = 60  # characters
_KINDS: Final = pattern(r"(?:illustration|photo(?:graph)?|graph|map|chart|drawing|cartoon|table)s?", regex.IGNORECASE)
_NO_ABSTRACT: Final = pattern(r"(?:none|not)\ available\.?", regex.IGNORECASE)
_EDITION_IN_TITLE: Final = pattern(r":?\s?\[[^\[\]]{0,40}\b(?:edition|final|all|corrected)\b[^\[\]]{0,40}\]$", regex.IGNORECASE)
_FOOT: Final = pattern(r"Contact\ us\ at:|Database\ copyright|Terms\ and\ Conditions:")


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a document with its list of labels, or the bare form with "ABSTRACT." and "FULL TEXT."."""
    start = 0
    while start < len(lines) and (match_line(_RULE, text, lines[start], 400) or match_line(_NUMBERED, text, lines[start], 400)):
        start += 1
    headings = {i: match["name"] for i in range(start, len(lines)) if (match := match_line(_HEADING, text, lines[i], 30))}
    labels = {i: found for i in range(start, len(lines)) if (found := match_label(text, lines[i], _LABELS))}
    own = [i for i in labels if text.startswith(_OWN_LABELS, lines[i].start)]
    body = next((i for i, found in labels.items() if found.key == "body"), None)
    if body is None:
        body = next((i for i, name in headings.items() if name == "FULL TEXT"), None)
    if len(own) < _FEWEST_OWN_LABELS and not (
        body is not None and body in labels and _is_cut_document(text, lines, labels, body, ruled=start > 0)
    ):
        return _read_bare(text, lines, start, headings)
    draft = _draft_with_rules(text, lines, start)
    # A rule inside the story is followed by labels.
    last = max(own, default=start)
    end = next((i for i in range(max(start, last), len(lines)) if match_line(_RULE, text, lines[i], 400)), len(lines))
    _note_foot(draft, lines, end)
    labels = {i: found for i, found in labels.items() if i < end}
    tail = _tail_start(text, lines, labels, body if body is not None else start, end)
    while body is not None and body + 1 < tail < end and match_line(_KINDS, text, lines[tail - 1], 20):
        tail -= 1
    first = min([i for i in (*labels, *headings) if i < end], default=end)
    titles = {text[found.value_start : lines[i].end] for i, found in labels.items() if found.key == "headline"}
    unused = {"headline": "title"} if _note_title(draft, lines, start, first, titles) else {}
    if body is None:
        unused["abstract"] = ""
    labels = {i: found._replace(key=unused.get(found.key, found.key)) for i, found in labels.items()}
    story = range(0) if body is None else range(body + 1, tail)
    _note_fields(draft, lines[:end], labels, headings, story, first)
    if body is not None and tail == end:
        draft.report_truncation(lines[end - 1])
    _note_publication_info(draft)
    return finished_document(draft)


def _note_fields(
    draft: RecordDraft, lines: Sequence[Line], labels: Mapping[int, LabelMatch], headings: Mapping[int, str], story: range, first: int
) -> None:
    """Note labels with their values, and headings; report labels inside the story."""
    i = first
    while i < len(lines):
        if i in story:
            if i in labels and lines[i].gap:
                draft.report_label_in_story(lines[i], labels[i].name_end)
            i += 1
        elif i in labels:
            label, opened = labels[i], lines[i].start
            i = i + 1 if label.key == "body" else _value_stop(i, len(lines), labels, headings, story)
            last = lines[i - 1].end
            value = Span(label.value_start, last) if label.value_start < last else None
            _note_field(draft, label.key, Span(opened, label.name_end), value)
        elif i in headings:
            draft.add("body", Span(lines[i].start, lines[i].end), None)
            stop = _value_stop(i, len(lines), labels, headings, story) if headings[i].startswith("ABSTRACT") else i + 1
            if stop > i + 1:
                draft.add("standfirst", None, span_of_lines(lines, i + 1, stop))
            i = stop
        else:
            draft.add_line("", lines[i])
            i += 1


def _value_stop(i: int, end: int, labels: Mapping[int, LabelMatch], headings: Mapping[int, str], story: range) -> int:
    """Return the line after the value of a label or heading: the next label, heading or line of the story."""
    return next((k for k in range(i + 1, end) if k in labels or k in headings or k in story), end)


def _draft_with_rules(text: str, lines: Sequence[Line], start: int) -> RecordDraft:
    """Return a draft with the rules and the number above the document."""
    draft = RecordDraft("ProQuest", text)
    for i in range(start):
        draft.add_line("", lines[i])
    return draft


def _note_publication_info(draft: RecordDraft) -> None:
    """Take from "Publication info:" the values that no label after the story repeats."""
    info = draft.value_of("info")
    noted = {item.key for item in draft.items}
    if info and (stated := _PUBLICATION_INFO.match(draft.text, info.start, info.end)):
        for key in ("publication", "published", "page"):
            if key not in noted and stated[key]:
                draft.add(key, None, Span(*stated.span(key)))
    credit = next((k for k, item in enumerate(draft.items) if item.key == "credit"), None)
    if credit is not None and "byline" not in noted:
        item = draft.items[credit]
        if item.value and _CREDITED_AUTHOR.fullmatch(draft.text, item.value.start, item.value.end):
            draft.items[credit] = item._replace(key="byline", value=_without_paper(draft, item.value))


def _without_paper(draft: RecordDraft, credit: Span) -> Span:
    """Cut the paper's name from a credit: "By Ann Poe Elmford Post"."""
    publication, said = draft.value_of("publication"), credit.of(draft.text)
    paper = publication.of(draft.text).split(";")[0].strip() if publication else ""
    if paper and said.endswith(" " + paper) and len(said) > len(paper) + 8:
        draft.add("", None, Span(credit.end - len(paper), credit.end))
        return Span(credit.start, credit.start + len(said[: -len(paper)].rstrip(" ,;")))
    return credit


def _is_cut_document(text: str, lines: Sequence[Line], labels: dict[int, LabelMatch], body: int, *, ruled: bool) -> bool:
    """Whether an export that is cut off is recognised by its rule, or by three labels before the story."""
    before = [text[lines[i].start : found.name_end] for i, found in labels.items() if i < body]
    return ruled or (len(before) > 2 and any(name in ("Abstract:", "Links:", "Publication info:") for name in before))


def _note_title(draft: RecordDraft, lines: Sequence[Line], start: int, first: int, titles: set[str]) -> bool:
    """Note the lines before the first label; return whether they are the title that a label repeats."""
    if first <= start:
        return False
    repeated = draft.text[lines[start].start : lines[start].end] in titles
    stop = start + 1 if repeated else first
    _note_field(draft, "headline" if repeated or not titles else "", None, span_of_lines(lines, start, stop))
    if stop < first:
        draft.add("", None, span_of_lines(lines, stop, first))
    return repeated


def _note_field(draft: RecordDraft, key: str, name: Span | None, value: Span | None) -> None:
    """Note a label; drop the edition after a title, "Divers Finish Work: [Final Edition]"; drop an abstract that is not there."""
    if key == "abstract":
        key = "standfirst" if value and not _NO_ABSTRACT.fullmatch(draft.text, value.start, value.end) else ""
    edition = _EDITION_IN_TITLE.search(draft.text, value.start, value.end) if value and key == "headline" else None
    if edition and value:
        draft.add("edition", None, Span(*edition.span()))
        value = Span(value.start, edition.start())
    draft.add(key, name, value)


def _note_foot(draft: RecordDraft, lines: Sequence[Line], end: int) -> None:
    """Note the rule after the document, and the archive's own lines after it."""
    text = draft.text
    after = end
    while after < len(lines) and (
        match_line(_RULE, text, lines[after], 400)
        or _FOOT.match(text, lines[after].start, lines[after].end)
        or COPYRIGHT.search(text, lines[after].start, min(lines[after].end, lines[after].start + 100))
    ):
        draft.add_line("", lines[after])
        after += 1
    if after < len(lines):
        draft.set_aside_others(lines[after].start, lines[-1].end)


def _tail_start(text: str, lines: Sequence[Line], labels: dict[int, LabelMatch], body: int, end: int) -> int:
    """Return the line on which the final labels begin: labels that run to the end, with no paragraph between them."""
    tail = end
    following = [i for i in labels if i > body]
    parted = all(lines[i].gap for i in following if text.startswith(_OWN_LABELS, lines[i].start))
    for i in sorted(following, reverse=True):
        if parted and not lines[i].gap and tail < end and labels[i].key not in ("credit", "caption"):
            break  # the labels are set apart, and this is an ordinary line
        between = lines[i + 1 : tail] if tail != end else ()
        if len(between) > _MOST_VALUE_LINES or any(line.gap and _is_sentence(text, line) for line in between):
            break
        tail = i
    return tail


def _is_sentence(text: str, line: Line) -> bool:
    """Whether a line is a sentence rather than a line between labels."""
    return line.end - line.start > _SHORTEST_SENTENCE or text[line.end - 1] in '.!?"”'


def _read_bare(text: str, lines: Sequence[Line], start: int, headings: dict[int, str]) -> ArchiveDocument | None:
    """Read a headline, "ABSTRACT.", the abstract, "FULL TEXT.", the story."""
    order = list(headings.items())
    if (
        len(order) < 2
        or not order[0][1].startswith("ABSTRACT")
        or order[1][1] != "FULL TEXT"
        or order[0][0] > start + 6
        or order[0][0] == start
    ):
        return None
    (first, _), (second, _) = order[:2]
    draft = _draft_with_rules(text, lines, start)
    draft.add("headline", None, span_of_lines(lines, start, first))
    draft.add("body", Span(lines[first].start, lines[first].end), None)
    if second > first + 1:
        draft.add("standfirst", None, span_of_lines(lines, first + 1, second))
    draft.add("body", Span(lines[second].start, lines[second].end), None)
    if len(order) > 2 and order[2][1].startswith("ABSTRACT") and order[2][0] > second + 2:
        above = order[2][0] - 1
        while above > second + 1 and not lines[above].gap:
            above -= 1
        draft.set_aside_others(lines[above].start, lines[-1].end)
    return finished_document(draft)


# Lines that open a document below its rule or come right above it; stories contain rules of underscores, too.
_OPENS_DOCUMENT: Final = pattern(
    r"""\s*+ (?:[^\r\n]{1,400}+ \s++){0,5}?
    (?:Abstract|Full\ [Tt]ext|Author|Links|Publication\ info|Document\ \d++\ of|Report\ [Ii]nformation
      |Table\ of\ [Cc]ontents|Bibliography)\b""",
    regex.VERBOSE,
)
_LAST_LABEL: Final = pattern(r"[\r\n](?:Database|Last\ updated|Document\ URL|ProQuest\ document\ ID|Copyright):[^\r\n]{0,400}+\s*+$")
_LAST_RULE: Final = pattern(rf"(?:{_RULE_LINE})\s*+(?:Contact\ us\ at:|\Z)")
# The largest distance from a rule up to the last label of the document above it.
_LABEL_DISTANCE: Final = 600
# The largest distance from an abstract up to the start of its headline, and a blank line.
_HEADLINE_DISTANCE: Final = 1000
_BLANK_LINE: Final = pattern(r"(?:\r\n|\r|\n)[ \t]*+[\r\n]\s*+")


def _rule_start(text: str, start: int, end: int, _least: int) -> int | None:
    """Return the start of a rule that separates two documents; `None` for another rule."""
    rule = start + len(text[start:end]) - len(text[start:end].lstrip(" \t\ufeff"))
    if _LAST_RULE.match(text, rule):
        return None
    parts = _OPENS_DOCUMENT.match(text, end, end + FARTHEST_HEAD) or _LAST_LABEL.search(text, max(0, start - _LABEL_DISTANCE), start)
    return start if parts else None


def _abstract_start(text: str, start: int, _end: int, _least: int) -> int:
    """Return the start of the headline above "ABSTRACT": the lines up to the blank line before them."""
    above = text[max(0, start - _HEADLINE_DISTANCE) : start]
    lines = above.rstrip()
    blanks = list(_BLANK_LINE.finditer(lines))
    return start - len(above) + (blanks[-1].end() if blanks else len(lines) - len(lines[lines.rfind("\n") + 1 :]))


_COVER: Final = pattern(
    r"Report\ [Ii]nformation(?:\ from\ ProQuest)?|Table\ of\ contents|Bibliography|Contact\ us\ at:.*", regex.IGNORECASE
)


def _read_cover(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a page that ProQuest prints before or after its documents, between rules."""
    first = next((i for i, line in enumerate(lines) if not match_line(_RULE, text, line, 400)), None)
    return cover_page("ProQuest", text, lines) if first and match_line(_COVER, text, lines[first], 200) else None


_WORDS: Final = ("ProQuest", "Full text:", "Full Text:")
FORM: Final = Form(
    "ProQuest",
    "ProQuest",
    ("Full text", "FULL TEXT", "ProQuest"),
    _read,
    (
        Mark("proquest_rule", Place.FIRST_LINE, _RULE_LINE, words=_WORDS, document_start=_rule_start),
        Mark("proquest_text", Place.EVIDENCE, r"FULL\ TEXT\.?"),
        Mark("proquest_abstract", Place.NEXT_HEAD, r"ABSTRACT\.?", document_start=_abstract_start),
        Mark("proquest_foot", Place.FOOT, r"Terms\ and\ Conditions:[^\r\n]{0,200}+", words=_WORDS),
    ),
)
COVER: Final = Form("ProQuest, list of results", "ProQuest", ("____", "****"), _read_cover, on_top=True)
