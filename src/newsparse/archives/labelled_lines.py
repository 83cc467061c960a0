"""Lines of labels and values, and claims of rights, as archives print them."""

from collections.abc import Mapping
from typing import Final, NamedTuple

import regex

from newsparse.layout.lines import Line
from newsparse.patterns import pattern

# "LOAD-DATE: ", "Publication title:", "LÄNGE:"
LABEL: Final = pattern(r"(?P<name>[\p{L}][\p{L}\p{M} /()'’-]{1,34}+):(?:[\s\u00a0]++|$)")
COPYRIGHT: Final = pattern(
    r"\(?(?:©|\(c\)|copyright\b|all\ rights\ reserved|alle\ rechte\ vorbehalten|tous\ droits\ r[ée]serv[ée]s"
    r"|alle\ rechten\ voorbehouden|todos\ los\ derechos)",
    regex.IGNORECASE,
)


class LabelMatch(NamedTuple):
    """A label at the start of a line.

    >>> LabelMatch("byline", 7, 8).key
    'byline'
    """

    key: str
    """The key of its value; "" for a label without further use."""
    name_end: int
    """Offset after the label's colon."""
    value_start: int
    """Offset of the value; the end of the line if the line has none."""


def match_label(text: str, line: Line, labels: Mapping[str, str]) -> LabelMatch | None:
    """Match a line that opens with one of an archive's labels.

    Args:
        text: the text.
        line: the line.
        labels: the key of each label, by its name in lower case.

    >>> match_label("BYLINE: Ann Poe", Line(0, 15, 0, False), {"byline": "byline"})
    LabelMatch(key='byline', name_end=7, value_start=8)
    """
    match = LABEL.match(text, line.start, line.end)
    if match is None:
        return None
    key = labels.get(match["name"].strip().lower())
    return None if key is None else LabelMatch(key, match.end("name") + 1, match.end())


def parts_between_bars(text: str, line: Line) -> list[Line]:
    """Return the parts of a line between its bars: "Author: Ann Poe | Section: Metro".

    >>> [(part.start, part.end) for part in parts_between_bars("A: b | C: d", Line(0, 11, 0, False))]
    [(0, 4), (7, 11)]
    """
    parts, start = [], line.start
    for bar in regex.finditer(r"\s\|\s", text[line.start : line.end]) if text.find(" | ", line.start, line.end) >= 0 else ():
        parts.append(Line(start, line.start + bar.start(), line.indent, line.gap))
        start = line.start + bar.end()
    return [*parts, Line(start, line.end, line.indent, line.gap)]


def match_line(pattern: "regex.Pattern[str]", text: str, line: Line, widest: int = 60) -> "regex.Match[str] | None":
    """Match a pattern against the whole of a short line.

    >>> match_line(COPYRIGHT, "Copyright", Line(0, 9, 0, False)) is not None
    True
    """
    return pattern.fullmatch(text, line.start, line.end) if line.end - line.start < widest else None
