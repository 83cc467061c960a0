"""Gale: labels before the story, "Full Text:", the citation and the document number behind it."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.envelope.archives.blocks import covered
from newsparse.envelope.archives.form import COPYRIGHT, Draft, Form, finish, labelled
from newsparse.envelope.values import Envelope
from newsparse.layout.lines import Line
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
_CITATION: Final = regex.compile(r"Source\ Citation|Citation\ \(MLA|Gale\ Document\ Number")
NUMBER: Final = regex.compile(r"(?:Gale\ )?Document\ Number:\s*+(?P<id>GALE\|\w{4,20}|[A-Z]{1,2}\d{6,12})")


def _read(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read an article with Gale's labels and document number."""
    end = next((i for i, line in enumerate(lines) if NUMBER.match(text, line.start, line.end)), None)
    labels = {i: found for i in range(end if end is not None else len(lines)) if (found := labelled(text, lines[i], _LABELS))}
    body = next((i for i, found in labels.items() if found[0] == "body"), None)
    head = {found[0] for i, found in labels.items() if body is None or i < body}
    if not ({"published", "publication"} & head) or body is None or (end is None and len(head) < 4):
        return None
    draft = Draft("Gale", text)
    first = min(labels)
    if first:
        draft.add("" if "headline" in head else "headline", None, covered(lines, 0, first))
    for i in range(first, body):
        if i in labels:
            key, name, value = labels[i]
            draft.add(key, Span(lines[i].start, name), Span(value, lines[i].end) if value < lines[i].end else None)
        else:
            draft.line("", lines[i])
    draft.add("body", Span(lines[body].start, labels[body][1]), None)
    if labels[body][2] < lines[body].end and COPYRIGHT.match(text, labels[body][2], lines[body].end):
        draft.add("copyright", None, Span(labels[body][2], lines[body].end))
    elif body + 1 < len(lines) and COPYRIGHT.match(text, lines[body + 1].start, lines[body + 1].end):
        draft.line("copyright", lines[body + 1])
    stop = end if end is not None else len(lines)
    tail = next((i for i in range(body + 1, stop) if _CITATION.match(text, lines[i].start, lines[i].end)), stop)
    for i in range(body + 2, tail):
        if i in labels and lines[i].gap:
            draft.stray(lines[i], labels[i][1])
    if tail < stop:
        draft.add("", None, covered(lines, tail, stop))
    if end is None:
        draft.truncated(lines[-1])
        return finish(draft)
    match = NUMBER.match(text, lines[end].start, lines[end].end)
    if match:
        draft.add("document", Span(lines[end].start, match.start("id")), Span(*match.span("id")))
        if match.end() < lines[end].end:
            draft.add("", None, Span(match.end(), lines[end].end))
    if end + 1 < len(lines):
        draft.other(lines[end + 1].start, lines[-1].end)
    return finish(draft)


GALE: Final = Form("Gale", ("Full Text:", "Full text:"), _read)
