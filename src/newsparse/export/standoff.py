"""Standoff annotations in the format of the BRAT annotation tool."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.article import Article
from newsparse.export.layout import article_of, writable
from newsparse.span import Span
from newsparse.terms import Label, Term

# A piece of a line: BRAT's spans cannot contain a line break.
_PIECE: Final = regex.compile(r"[^\s](?:[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*+(?<=\S))?")


def standoff(article: Article) -> str:
    """Write an article's annotations as BRAT's `.ann`; save the text itself beside it, as `.txt`.

    Args:
        article: the article to write.

    Returns:
        Text-bound annotations (`T`) of segments, contents, cues, sources, speakers' mentions and dates;
        relations (`R`) from each content to its source and cue; attributes (`A`) for the kind of boilerplate and the
        nature and kind of an attribution; notes (`#`) with the speaker's name and the resolved day. Offsets are code
        points; a span over several lines is written as one fragment per line. Write the `.txt` with
        `newline=""`, so that line breaks stay as they are.

    >>> import newsparse
    >>> from newsparse.export import standoff
    >>> standoff(newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.")).splitlines()[0].split("\\t")
    ['T1', 'Headline 0 12', 'Pier reopens']
    """
    return _Sheet(article_of(article).text).write(article)


class _Sheet:
    """Lines, numbered by their letter."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.counts: dict[str, int] = {}

    def write(self, article: Article) -> str:
        """Write all annotations."""
        for segment in article.segments:
            if segment.label is not Label.BLANK:
                place = self.bound(_name(segment.label), [segment.span])
                if place and segment.kind:
                    self.add("A", f"Kind {place} {_name(segment.kind)}")
        for said in article.attributions:
            content = self.bound("Content", [passage.span for passage in said.content])
            if not content:
                continue
            self.add("A", f"Nature {content} {_name(said.nature)}")
            self.add("A", f"Quote {content} {_name(said.kind)}")
            for role, part in (("Source", said.source), ("Cue", said.cue)):
                place = self.bound(role, [part.span]) if part is not None else ""
                if place:
                    self.add("R", f"Has_{role} Arg1:{content} Arg2:{place}")
            if said.speakers:
                self.note(content, ", ".join(speaker.name for speaker in said.speakers))
        for speaker in article.speakers:
            for mention in speaker.mentions:
                self.note(self.bound("Speaker", [mention.span]), speaker.name)
        for mentioned in article.dates:
            self.note(self.bound("Date", [mentioned.span]), mentioned.date.isoformat() if mentioned.date else "")
        return "".join(line + "\n" for line in self.lines)

    def add(self, letter: str, rest: str, join: str = "\t") -> str:
        """Add a line and return its number."""
        self.counts[letter] = self.counts.get(letter, 0) + 1
        number = f"{letter}{self.counts[letter]}"
        self.lines.append(f"{number}{join}{rest}")
        return number

    def bound(self, name: str, spans: Sequence[Span]) -> str:
        """Add a text-bound annotation and return its number, or an empty string if the spans contain only white space."""
        pieces = [match.span() for span in spans for match in _PIECE.finditer(self.text, span.start, span.end)]
        if not pieces:
            return ""
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(self.text[start:end].replace("\t", " ") for start, end in pieces)
        return self.add("T", f"{name} {places}\t{writable(words)}")

    def note(self, place: str, words: str) -> None:
        """Add an annotator's note if there is anything to note."""
        if place and words:
            self.add("#", f"AnnotatorNotes {place}\t{writable(words)}")


def _name(term: Term) -> str:
    """Spell a term as BRAT does: `List_item`."""
    return str(term).replace(" ", "_").replace("-", "_").capitalize()
