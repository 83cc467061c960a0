"""Elements of records, whose names say what part of a story they hold: `<HEADLINE>Pier reopens</HEADLINE>`."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.markdown import MarkedLine
from newsparse.terms import Kind, Label

# <BYLINE> Ann Roe </BYLINE>      an element that holds no other one, and has its lines for itself
_ELEMENT: Final = pattern(
    r"(?m)(?:^[ \t]{0,40}|(?<=>))<(?P<name>[A-Za-z][\w.:-]{0,30}+)(?:\s[^<>]{0,600})?>\s{0,99}+(?P<value>[^<>]{1,400}+)"
    r"</(?P=name)>(?=[ \t]{0,40}(?:$|<))"
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
    found = list(_ELEMENT.finditer(text)) if "</" in text else []
    names = {element["name"].lower() for element in found}
    if not names & _OF_RECORDS:
        return []  # most texts
    title = next((name for name in _HEADLINES if name in names), None)
    lines: list[MarkedLine] = []
    done: set[Label] = set()
    for element in found:
        name, start = element["name"].lower(), element.start("value")
        end = start + len(element["value"].rstrip())
        label = Label.HEADLINE if name == title else _LABELS.get(name, Label.BOILERPLATE)
        if label in done:
            label = Label.CROSSHEAD if label is Label.HEADLINE else Label.BOILERPLATE  # a name in the order of an index
        elif label is not Label.BOILERPLATE:
            done.add(label)
        if label is not Label.BOILERPLATE:
            lines.append(MarkedLine(label, start, end))
        elif name not in _OF_STORIES and end - start <= _LONGEST:
            lines.append(MarkedLine(label, start, end, Kind.OTHER))
    return lines
