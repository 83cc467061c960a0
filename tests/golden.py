"""Golden cases: texts with the results that a careful reader expects.

`golden/<topic>.txt` holds the cases of a topic, each with its text and its result, one line per item, limited to the fields of
the topic (`TOPICS`):

    === pier-reopens
    > published: 2024-01-09
    Pier reopens

    The pier reopened on Friday.
    --- expected
    headline: Pier reopens
    paragraph: The pier reopened on Friday.

Lines that start with `>` are options of the call; `! xfail: reason` marks a known failure. Texts are exact: what an editor hides or
changes is written as an escape (`\\t`, `\\r`, `\\x01`, `\\x20` for a blank at the end of a line, `\\x3d== ` for a line that would
open a case), a backslash is doubled, and one at the end of a text says that no line break follows.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import regex

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
_CASE: Final = "=== "
_EXPECTED: Final = "--- expected\n"
_DIRECTIVES: Final = ("> ", "! ")
_ESCAPES: Final = {"\\": "\\\\", "\t": "\\t", "\r": "\\r"}
_ESCAPE: Final = regex.compile(r"\\(?:x(?P<code>[0-9a-f]{2})|u(?P<code>[0-9a-f]{4})|U(?P<code>[0-9a-f]{8})|(?P<letter>[tr\\\n]))")
_LETTERS: Final = {"t": "\t", "r": "\r", "\\": "\\", "\n": ""}
_SHOWN_AS_THEY_ARE: Final = "\n \u200c\u200d"  # Persian words hold joiners
_HIDDEN: Final = ("C", "Z")  # categories of characters


class Case(NamedTuple):
    """A text and its expected result."""

    topic: str
    name: str
    directives: tuple[str, ...]
    """The lines with options and with a known failure."""
    text: str
    expected: str

    @property
    def id(self) -> str:
        """The name under which a failure is reported."""
        return f"{self.topic}/{self.name}"

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it shows."""
        return TOPICS[self.topic.split("-")[0]]

    @property
    def options(self) -> dict[str, Any]:
        """The options of the call."""
        given = (line[2:].partition(":") for line in self.directives if line.startswith("> "))
        return {name: date.fromisoformat(value.strip()) if name == "published" else value.strip() for name, _, value in given}

    @property
    def known_failure(self) -> str | None:
        """Why it is known to fail."""
        return next((line[2:] for line in self.directives if line.startswith("! xfail")), None)


@cache
def cases() -> tuple[Case, ...]:
    """Read every case."""
    return tuple([case for path in sorted(ROOT.glob("*.txt"), key=lambda path: path.stem) for case in read(path)])


def read(path: Path) -> list[Case]:
    """Read the cases of a topic."""
    found: list[Case] = []
    for block in ("\n" + path.read_bytes().decode("utf-8")).split(f"\n{_CASE}")[1:]:
        name, _, rest = block.partition("\n")
        shown, marked, expected = f"\n{rest}\n".partition(f"\n{_EXPECTED}")
        if not marked:
            raise ValueError(f"{path.name}: {name!r} has no line {_EXPECTED!r}")
        text = f"{shown[1:]}\n" if shown else ""
        directives = []
        while text.startswith(_DIRECTIVES):
            line, _, text = text.partition("\n")
            directives.append(line)
        if any(case.name == name for case in found):
            raise ValueError(f"{path.name}: two cases are called {name!r}")
        found.append(Case(path.stem, name, tuple(directives), unescape(text), unescape(expected.rstrip("\n") + "\n").lstrip("\n")))
    return found


def write(path: Path, of_topic: Iterable[Case]) -> None:
    """Write the cases of a topic, by name."""
    blocks = [
        "".join([f"{_CASE}{case.name}\n", *(f"{line}\n" for line in case.directives), escape(case.text), _EXPECTED, escape(case.expected)])
        for case in sorted(of_topic)
    ]
    path.write_bytes("\n".join(blocks).encode("utf-8"))


def rewrite(case: Case, expected: str) -> None:
    """Replace the expected result of a case."""
    path = ROOT / f"{case.topic}.txt"
    write(path, [case._replace(expected=expected) if other.name == case.name else other for other in read(path)])


def escape(text: str) -> str:
    """Write a text as lines in which everything can be seen."""
    if not text:
        return ""
    lines = text.split("\n")
    ended = lines[-1] == ""
    shown = [_escape_line(line) for line in (lines[:-1] if ended else lines)]
    if shown[0].startswith(_DIRECTIVES):
        shown[0] = f"\\x{ord(shown[0][0]):02x}{shown[0][1:]}"
    return "\n".join(shown) + ("\n" if ended else "\\\n")


def _escape_line(line: str) -> str:
    shown = "".join([_shown(char) for char in line])
    if shown.endswith(" "):
        shown = f"{shown[:-1]}\\x20"
    return f"\\x{ord(line[0]):02x}{shown[1:]}" if line.startswith((_CASE, "--- ")) else shown


def _shown(char: str) -> str:
    if char in _SHOWN_AS_THEY_ARE or unicodedata.category(char)[0] not in _HIDDEN:
        return _ESCAPES.get(char, char)
    code = ord(char)
    return _ESCAPES.get(char) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")


def unescape(shown: str) -> str:
    """Return the text that `escape` wrote."""
    return _ESCAPE.sub(lambda found: chr(int(found["code"], 16)) if found["code"] else _LETTERS[found["letter"]], shown)


def parse(case: Case) -> Article:
    """Parse a case."""
    return newsparse.parse(case.text, **case.options)


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
    place = article._reading.aligned.piece  # columns are read one after the other
    placed = [(place(p.span).start, p.label.value, p.text) for p in (*article.paragraphs, *article.crossheads, *article.notes)]
    for caption in article.captions:
        parts = [caption.text, caption.credit or "—", caption.agency or "—", caption.photographer or "—"]
        placed.append((place(caption.span).start, "caption", " | ".join(parts)))
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
