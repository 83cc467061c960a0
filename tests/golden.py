"""Golden cases: texts with the results that a careful reader expects.

`golden/<topic>/<case>.txt` is the input, byte for byte; `<case>.expected` beside it holds the result,
one line per item, limited to the fields of its topic (`TOPICS`). Lines that start with
`>` are options of the call (`> published: 2024-01-09`); `! xfail: reason` marks a known failure.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import newsparse
from newsparse import Article

ROOT: Final = Path(__file__).parent / "golden"
_HEAD: Final = ("headline", "standfirst", "byline", "dateline")
_BODY: Final = ("paragraph", "list item", "table", "block quote", "crosshead", "caption", "note")
TOPICS: Final = {
    "hard": (*_HEAD, *_BODY, "said", "date", "boilerplate"),
    "head": _HEAD,
    "body": (*_HEAD, *_BODY, "boilerplate"),
    "copy": (*_HEAD, *_BODY, "transmission", "boilerplate", "defect", "embargo"),
    "pasted": (*_HEAD, *_BODY, "said", "boilerplate", "defect"),
    "archive": (*_HEAD, *_BODY, "record", "boilerplate", "defect"),
    "captions": ("caption", "paragraph"),
    "said": ("said",),
    "who": ("who", "speaker"),
    "dates": ("date",),
    "language": ("language", *_HEAD, *_BODY, "boilerplate"),
}
"""The fields that each topic shows; topic `said-de` shows those of `said`."""


def cases() -> list[Path]:
    """List the input of every case."""
    return sorted(ROOT.glob("*/*.txt"))


def topic(case: Path) -> tuple[str, ...]:
    """Return the fields that a case shows."""
    return TOPICS[case.parent.name.split("-")[0]]


def options(expected: Path) -> dict[str, Any]:
    """Read the options of a case."""
    given: dict[str, Any] = {}
    for line in expected.read_text("utf-8").splitlines() if expected.exists() else []:
        if line.startswith("> "):
            name, _, value = line[2:].partition(":")
            given[name] = date.fromisoformat(value.strip()) if name == "published" else value.strip()
    return given


def parse(case: Path) -> Article:
    """Parse a case."""
    text = case.read_bytes().decode("utf-8", "surrogateescape")
    return newsparse.parse(text, **options(case.with_suffix(".expected")))


def render(article: Article, fields: Iterable[str]) -> str:
    """Render fields of an article, one line per item."""
    shown = set(fields)
    return "".join(f"{name}: {value}\n" for name, value in _things(article) if name.split(" (")[0] in shown)


def _things(article: Article) -> Iterator[tuple[str, str]]:
    yield "language", article.language
    if article.transmission:
        sent = article.transmission
        for name in ("service", "number", "priority", "category", "word_count", "slug", "version", "sent"):
            yield "transmission", f"{name} = {getattr(sent, name)}"
        for note in sent.notes:
            yield "transmission", f"note = {_line(note.text)}"
    if article.record:
        record = article.record
        for name in ("archive", "publication", "published", "section", "page", "edition", "word_count", "loaded", "document", "copyright"):
            yield "record", f"{name} = {getattr(record, name)}"
    if article.embargo:
        yield "embargo", article.embargo.isoformat()
    yield "headline", _line(article.headline or "—")
    if article.standfirst:
        yield "standfirst", _line(article.standfirst)
    for byline in article.bylines:
        yield "byline", " | ".join([", ".join(byline.names), byline.role.value, byline.affiliation or "—"])
    if article.dateline:
        line = article.dateline
        yield "dateline", " | ".join(["; ".join(line.places), str(line.date or "—"), line.agency or "—"])
    placed = [(p.span.start, p.label.value, p.text) for p in (*article.paragraphs, *article.crossheads, *article.notes)]
    for caption in article.captions:
        parts = [caption.text, caption.credit or "—", caption.agency or "—", caption.photographer or "—"]
        placed.append((caption.span.start, "caption", " | ".join(parts)))
    for _, label, text in sorted(placed):
        yield label, _line(text)
    for said in article.attributions:
        who = " & ".join(s.name for s in said.speakers) or ("(anonymous)" if said.anonymous else "—")
        what = " … ".join(_line(p.text) for p in said.content)
        source, cue = (_line(p.text) if p else "—" for p in (said.source, said.cue))
        yield "who", f"{who} | {source}"
        yield "said", f"{who} | {source} | {cue} | {said.kind} {said.nature} | {what}"
    for speaker in article.speakers:
        called = f" | {speaker.pronoun}" if speaker.pronoun else ""
        yield "speaker", f"{speaker.name} | {speaker.kind} | {speaker.description or '—'} | {len(speaker.mentions)}{called}"
    for mention in article.dates:
        yield "date", f"{_line(mention.text)} | {mention.date or '—'} | {mention.precision} {mention.start or '—'}..{mention.end or '—'}"
    for segment in article.boilerplate:
        yield f"boilerplate ({segment.kind})", _line(segment.span.of(article.text))
    for defect in article.defects:
        yield "defect", defect.code


def _line(text: str) -> str:
    return " ⏎ ".join(" ".join(row.split()) for row in text.splitlines() if row.strip())
