"""The elements of records that collections of news keep: `<HEADLINE>Pier reopens</HEADLINE>`, `<DOCNO> AP880212-0001 </DOCNO>`."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.markdown import MarkedLine
from newsparse.terms import Kind, Label

# An element that holds no other one and has its lines for itself.
_ELEMENT: Final = pattern(
    r"(?m)(?:^[ \t]{0,40}|(?<=>))<(?P<name>[A-Za-z][\w.:-]{0,30}+)(?:\s[^<>]{0,600})?>\s*+(?P<value>[^<>]{1,400}?)\s*+</(?P=name)>(?=[ \t]{0,40}(?:$|<))"
)
_HEADLINES: Final = ("headline", "hl1", "head", "title")  # a record may also have a title for its files
_LABELS: Final = {"byline": Label.BYLINE, "author": Label.BYLINE, "dateline": Label.DATELINE}
_OF_RECORDS: Final = frozenset({"headline", "hl1", "head", "dateline", "byline", "docno"})
_OF_STORIES: Final = frozenset("p s li q td h1 h2 h3 h4 h5 h6 b i em strong text body lead caption credit hl2".split())
_LONGEST: Final = 120  # characters of a value that is no text


def elements(text: str) -> list[MarkedLine]:
    """Label the lines of a record by the names of their elements; empty for pages and feeds, which have other ones.

    >>> record = "<DOC>\\n<DOCNO> 17 </DOCNO>\\n<HEAD>Pier reopens</HEAD>\\n<TEXT>\\nIt is open.\\n</TEXT>\\n</DOC>\\n"
    >>> [(line.label.value, record[line.start : line.end]) for line in elements(record)]
    [('boilerplate', '17'), ('headline', 'Pier reopens')]
    """
    found = [(one["name"].lower(), *one.span("value")) for one in _ELEMENT.finditer(text)] if "</" in text else []
    names = {name for name, _, _ in found}
    if not names & _OF_RECORDS:
        return []  # most texts
    titles = next((name for name in _HEADLINES if name in names), None)
    lines: list[MarkedLine] = []
    for name, start, end in found:
        label = Label.HEADLINE if name == titles else _LABELS.get(name, Label.BOILERPLATE)
        if any(line.label is label for line in lines) and label is not Label.BOILERPLATE:
            label = Label.CROSSHEAD if label is Label.HEADLINE else Label.BOILERPLATE  # a name in the order of an index
        if label is not Label.BOILERPLATE or (name not in _OF_STORIES and end - start <= _LONGEST):
            lines.append(MarkedLine(label, start, end, Kind.OTHER if label is Label.BOILERPLATE else None))
    return lines
