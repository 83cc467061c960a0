"""ProQuest: rules of underscores, "Full text:", and a list of labels after the story."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.line_runs import covered
from newsparse.archives.record_draft import COPYRIGHT, Draft, finish, is_line, labelled
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

RULE: Final = pattern(r"_{20,}+|\*{20,}+")
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
_OWN: Final = (
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
_INFO: Final = pattern(
    r"(?P<publication>[^;\[\]\r\n]{2,80}?)\s?[;\[][^\r\n]{0,120}?(?P<published>\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?::\s(?P<page>[\p{L}\d][\p{L}\d.-]{0,10}(?<!\.)))?"
)
# "Credit: By Ann Poe", "CREDIT: Ann Poe", if no label names the author
_CREDITED: Final = pattern(r"By\s\p{Lu}[^\r\n]{2,80}|\p{Lu}\p{Ll}[\p{L}.'’-]*+(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}")
# The most lines of a label's value, and the length of the shortest sentence.
_VALUE: Final = 3
_SENTENCE: Final = 60
_KINDS: Final = pattern(r"(?:illustration|photo(?:graph)?|graph|map|chart|drawing|cartoon|table)s?", regex.IGNORECASE)
_NONE: Final = pattern(r"(?:none|not)\ available\.?", regex.IGNORECASE)
_BRACKETED: Final = pattern(r":?\s?\[[^\[\]]{0,40}\b(?:edition|final|all|corrected)\b[^\[\]]{0,40}\]$", regex.IGNORECASE)
_FOOT: Final = pattern(r"Contact\ us\ at:|Database\ copyright|Terms\ and\ Conditions:")


def read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a document with its list of labels, or the bare form with "ABSTRACT." and "FULL TEXT."."""
    start = 0
    while start < len(lines) and (is_line(RULE, text, lines[start], 400) or is_line(_NUMBERED, text, lines[start], 400)):
        start += 1
    headings = {i: match["name"] for i in range(start, len(lines)) if (match := is_line(_HEADING, text, lines[i], 30))}
    labels = {i: found for i in range(start, len(lines)) if (found := labelled(text, lines[i], _LABELS))}
    own = sum(any(text.startswith(mark, lines[i].start) for mark in _OWN) for i in labels)
    body = next((i for i, found in labels.items() if found[0] == "body"), None)
    if body is None:
        body = next((i for i, name in headings.items() if name == "FULL TEXT"), None)
    if own < 2 and not (body is not None and body in labels and _opens(text, lines, labels, body, ruled=start > 0)):
        return _read_bare(text, lines, start, headings)
    draft = _started(text, lines, start)
    # A rule inside the story is followed by labels.
    last = max((i for i in labels if any(text.startswith(mark, lines[i].start) for mark in _OWN)), default=start)
    end = next((i for i in range(max(start, last), len(lines)) if is_line(RULE, text, lines[i], 400)), len(lines))
    _foot(draft, lines, end)
    labels = {i: found for i, found in labels.items() if i < end}
    tail = _tail(text, lines, labels, body if body is not None else start, end)
    while body is not None and body + 1 < tail < end and is_line(_KINDS, text, lines[tail - 1], 20):
        tail -= 1
    first = min([i for i in (*labels, *headings) if i < end], default=end)
    repeated = _title(draft, lines, start, first, {text[found[2] : lines[i].end] for i, found in labels.items() if found[0] == "headline"})
    i = first
    while i < end:
        if body is not None and body < i < tail:
            if i in labels and lines[i].gap:
                draft.stray(lines[i], labels[i][1])
            i += 1
            continue
        if i in labels:
            key, name, value = labels[i]
            stop = i + 1
            while (
                key != "body"
                and stop < end
                and stop not in labels
                and stop not in headings
                and not (body is not None and body < stop < tail)
            ):
                stop += 1
            span = Span(value, lines[stop - 1].end) if value < lines[stop - 1].end else None
            _titled(draft, "title" if key == "headline" and repeated else key, Span(lines[i].start, name), span, told=body is not None)
            i = stop
        elif i in headings:
            draft.add("body", Span(lines[i].start, lines[i].end), None)
            stop = next((k for k in range(i + 1, end) if k in labels or k in headings), end)
            if headings[i].startswith("ABSTRACT") and stop > i + 1:
                draft.add("standfirst", None, covered(lines, i + 1, stop))
                i = stop
            else:
                i += 1
        else:
            draft.line("", lines[i])
            i += 1
    if body is not None and tail == end:
        draft.truncated(lines[end - 1])
    _told(draft)
    return finish(draft)


def _started(text: str, lines: Sequence[Line], start: int) -> Draft:
    """Return a draft with the rules and the number above the document."""
    draft = Draft("ProQuest", text)
    for i in range(start):
        draft.line("", lines[i])
    return draft


def _told(draft: Draft) -> None:
    """Take from "Publication info:" the values that no label after the story repeats."""
    info = next((item.value for item in draft.items if item.key == "info" and item.value), None)
    told = {item.key for item in draft.items}
    if info and (stated := _INFO.match(draft.text, info.start, info.end)):
        for key in ("publication", "published", "page"):
            if key not in told and stated[key]:
                draft.add(key, None, Span(*stated.span(key)))
    credit = next((k for k, item in enumerate(draft.items) if item.key == "credit"), None)
    if credit is not None and "byline" not in told:
        item = draft.items[credit]
        if item.value and _CREDITED.fullmatch(draft.text, item.value.start, item.value.end):
            draft.items[credit] = item._replace(key="byline", value=_unhoused(draft, item.value))


def _unhoused(draft: Draft, credit: Span) -> Span:
    """Cut the paper's name from a credit: "By Ann Poe Elmford Post"."""
    paper = next((item.value.of(draft.text) for item in draft.items if item.key == "publication" and item.value), "").split(";")[0].strip()
    said = credit.of(draft.text)
    if paper and said.endswith(" " + paper) and len(said) > len(paper) + 8:
        draft.add("", None, Span(credit.end - len(paper), credit.end))
        return Span(credit.start, credit.start + len(said[: -len(paper)].rstrip(" ,;")))
    return credit


def _opens(text: str, lines: Sequence[Line], labels: dict[int, tuple[str, int, int]], body: int, *, ruled: bool) -> bool:
    """Whether an export that is cut off is recognised by its rule, or by three labels before the story."""
    before = [text[lines[i].start : found[1]] for i, found in labels.items() if i < body]
    return ruled or (len(before) > 2 and any(name in ("Abstract:", "Links:", "Publication info:") for name in before))


def _title(draft: Draft, lines: Sequence[Line], start: int, first: int, titles: set[str]) -> bool:
    """Note the lines before the first label; return whether they are the title that a label repeats."""
    if first <= start:
        return False
    repeated = draft.text[lines[start].start : lines[start].end] in titles
    stop = start + 1 if repeated else first
    _titled(draft, "headline" if repeated or not titles else "", None, covered(lines, start, stop))
    if stop < first:
        draft.add("", None, covered(lines, stop, first))
    return repeated


def _titled(draft: Draft, key: str, name: Span | None, value: Span | None, *, told: bool = True) -> None:
    """Note a label; drop the edition after a title, "Divers Finish Work: [Final Edition]"; keep an abstract if the story is *told*."""
    if key == "abstract":
        key = "standfirst" if told and value and not _NONE.fullmatch(draft.text, value.start, value.end) else ""
    edition = _BRACKETED.search(draft.text, value.start, value.end) if value and key == "headline" else None
    if edition and value:
        draft.add("edition", None, Span(*edition.span()))
        value = Span(value.start, edition.start())
    draft.add(key, name, value)


def _foot(draft: Draft, lines: Sequence[Line], end: int) -> None:
    """Note the rule after the document, and the archive's own lines after it."""
    text = draft.text
    after = end
    while after < len(lines) and (
        is_line(RULE, text, lines[after], 400)
        or _FOOT.match(text, lines[after].start, lines[after].end)
        or COPYRIGHT.search(text, lines[after].start, min(lines[after].end, lines[after].start + 100))
    ):
        draft.line("", lines[after])
        after += 1
    if after < len(lines):
        draft.other(lines[after].start, lines[-1].end)


def _tail(text: str, lines: Sequence[Line], labels: dict[int, tuple[str, int, int]], body: int, end: int) -> int:
    """Return the line on which the final labels begin: labels that run to the end, with no paragraph between them."""
    tail = end
    behind = [i for i in labels if i > body]
    parted = all(lines[i].gap for i in behind if any(text.startswith(mark, lines[i].start) for mark in _OWN))
    for i in sorted(behind, reverse=True):
        if parted and not lines[i].gap and tail < end and labels[i][0] not in ("credit", "caption"):
            break  # the labels are set apart, and this is an ordinary line
        between = lines[i + 1 : tail] if tail != end else ()
        if len(between) > _VALUE or any(line.gap and _tells(text, line) for line in between):
            break
        tail = i
    return tail


def _tells(text: str, line: Line) -> bool:
    """Whether a line is a sentence rather than a line between labels."""
    return line.end - line.start > _SENTENCE or text[line.end - 1] in '.!?"”'


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
    draft = _started(text, lines, start)
    draft.add("headline", None, covered(lines, start, first))
    draft.add("body", Span(lines[first].start, lines[first].end), None)
    if second > first + 1:
        draft.add("standfirst", None, covered(lines, first + 1, second))
    draft.add("body", Span(lines[second].start, lines[second].end), None)
    if len(order) > 2 and order[2][1].startswith("ABSTRACT") and order[2][0] > second + 2:
        above = order[2][0] - 1
        while above > second + 1 and not lines[above].gap:
            above -= 1
        draft.other(lines[above].start, lines[-1].end)
    return finish(draft)
