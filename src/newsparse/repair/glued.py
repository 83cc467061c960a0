"""Blocks that were run together: "The pier is open.The ferry is not.", "Pier reopens By Ann Poe ELMFORD (AP) - It is open."."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit

# open.The   open.”The   open.“We      not "U.S.The", "example.Com" or a name of a file
_GLUED: Final = pattern(r"(?<=\p{Ll}{2}|\d{2}|\p{Ll}[)])[.!?][”\"’»)]?(?=[“„«]?\p{Lu}[\p{Ll}’' ])")
# fallsBy Harriet LoweThe   18h40La      where a headline, a byline or a date ends
_JOINT: Final = pattern(r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}*+\s)|(?<=\d{2})(?=\p{Lu}\p{Ll}++\s)")
_NAME_PREFIX: Final = pattern(r"(?:^|[\s(“\"])(?:Mac|Mc|De|Di|La|Le|Van|Fitz|O)$")
# ELMFORD, Ohio (AP) --      a dateline that names its agency, within a line
_FILED: Final = pattern(
    r"""(?<=[\p{Ll}\d.?!”"’)]\s) \p{Lu}{3}[\p{Lu}.'’-]*+ (?:\s\p{Lu}{2}[\p{Lu}.'’-]*+){0,3} (?:,\s[^()\n]{2,40}?)?
    \s?\(\p{L}[\p{L}\s]{1,24}\)\s?\.?(?:--|[-–—])\s""",
    regex.VERBOSE,
)
BYLINE_OPENINGS: Final = ("By", "Von", "Par", "Por", "Di", "Door", "Av", "Af")
OPENS_BYLINE: Final = rf"(?:{'|'.join(BYLINE_OPENINGS)})"
_SIGNS: Final = tuple(f"{word} " for word in BYLINE_OPENINGS)
# By Ann Poe      Von Jan Roe und Eva Poe, dpa      right before such a dateline
_SIGNED: Final = pattern(
    rf"(?<=\s){OPENS_BYLINE}"
    r"""(?:,?\s(?:(?:and|und|et|y|e|en|och|og|de|da|van|von)\s)?+ \p{Lu}[\p{L}.'’-]++){2,8}
    (?:,\s\p{L}{2,12})?+ [,\s]*+$""",
    regex.VERBOSE,
)
# after stormy nightMembers vote      the last line of a headline in large type and what was printed below it
_LAST_OF_HEADLINE: Final = pattern(
    r"""(?<![\p{L}\d])\p{Ll}{2,20}(?=\p{Lu}(?:\p{Ll}*+\s|\p{Lu}{2}[\p{Lu}\ ]*+[,(—-])) | \p{Lu}{4}(?=\p{Lu}\p{Ll}++\s)
    | \p{L}{3}(?="""
    rf"{OPENS_BYLINE}\s)",
    regex.VERBOSE,
)
_MOST_HEAD_LINES: Final = 6
_FEWEST_LINES: Final = 10  # of a print
_SHORTEST_BELOW: Final = 20  # characters of what was printed below it
_LONGER: Final = 1.3  # than the line above, which is in large type as well
_FEWEST: Final = 3
_LONGEST_LINE: Final = 400  # characters; blocks that were run together make lines that no paragraph has
_LONGEST_HEAD: Final = 300
_SHORTEST_LINE: Final = 120
_MOST_JOINTS: Final = 4
_ABOVE: Final = " \t\r\n\ufeff"


def has_long_line(text: str, length: int = _LONGEST_LINE) -> bool:
    """Return True if a line has so many characters; as a rule, more than a paragraph."""
    start = 0
    while start + length <= len(text) and (end := text.rfind("\n", start, start + length - 1)) >= 0:
        start = end + 1
    return start + length <= len(text)


def glued_blocks(text: str) -> list[Edit]:
    """Set blank lines between blocks that were run together; none if fewer than three sentences show it.

    >>> story = "Pier opensThe pier is open.The ferry is not.Nobody knows why.It is late."
    >>> [edit.start for edit in glued_blocks(story * 6)[:3]]
    [10, 27, 44]
    """
    edits = _blocks_of_the_head(text)
    start = 0
    for line in text.splitlines(keepends=True):
        if len(line) >= _LONGEST_LINE:
            edits += _glued(text, start, start + len(line), headed=not text[:start].strip(_ABOVE))
        start += len(line)
    return edits


def glued_headlines(text: str) -> list[Edit]:
    """Break a line of a print between the end of a headline in large type and the smaller type below it.

    >>> text = "Harbor council backs plan\\nafter stormy nightMembers vote for a terminal near the town" + "\\nof Elmford" * 10
    >>> glued_headlines(text)
    [Edit(start=44, end=44, read_as='\\n')]
    """
    start, above = 0, ""
    for line in text[: _SHORTEST_LINE * _MOST_HEAD_LINES].split("\n", _MOST_HEAD_LINES)[:_MOST_HEAD_LINES]:
        longer = len(line) > _LONGER * len(above)
        joined = [word for word in line.split() if word[1:] != word[1:].lower()] if above and (longer or holds_any(line, _SIGNS)) else []
        found = _LAST_OF_HEADLINE.search(text, start, start + len(line)) if joined and not (line[0].isspace() or line.isupper()) else None
        below = start + len(line) - found.end() if found else 0
        if found and ((longer and below > _SHORTEST_BELOW) or text.startswith(_SIGNS, found.end())):
            lines = [one for one in text.split("\n") if one.strip()]
            printed = len(lines) >= _FEWEST_LINES and max(map(len, lines)) <= _SHORTEST_LINE
            return [Edit(found.end(), found.end(), "\n")] if printed and 1 in map(text.count, joined) else []
        start, above = start + len(line) + 1, line.strip()
    return []


def _blocks_of_the_head(text: str) -> list[Edit]:
    """Split headline, byline and dateline if a text begins with all of them in one line."""
    start = len(text) - len(text.lstrip(_ABOVE))
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    filed = _FILED.search(text, start, min(end, start + _LONGEST_HEAD)) if end - start >= _SHORTEST_LINE else None
    if filed is None:
        return []
    signed = _SIGNED.search(text, start, filed.start())
    begins = [filed.start()] if signed is None else [signed.start(), filed.start()]
    return [Edit(at, at, "\n\n") for at in begins if at > start]


def _glued(text: str, start: int, end: int, *, headed: bool) -> list[Edit]:
    stops = [found.end() for found in _GLUED.finditer(text, start, end)]
    if len(stops) < _FEWEST:
        return []
    head = min(stops[0], start + _LONGEST_HEAD)
    joints = [found.start() for found in _JOINT.finditer(text, start, head)] if headed else []
    joints = [at for at in joints if not _NAME_PREFIX.search(text, max(start, at - 5), at)]
    return [Edit(at, at, "\n\n") for at in sorted({*joints[:_MOST_JOINTS], *stops})]
