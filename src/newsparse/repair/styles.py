"""Tagged text of InDesign and QuarkXPress: styles, whose names say what part of a story a line is, and tags for the type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit, without_inner
from newsparse.repair.markdown import MarkedLine, key_of_field
from newsparse.terms import Label

# <ParaStyle:Headline>Pier reopens   <pstyle:Body>It is open.   @Headline:Pier reopens
_STYLED: Final = pattern(r"(?m)^(?:<(?:ParaStyle|pstyle):|@)(?P<name>[^<>:=@\n]{1,40})[>:](?P<words>[^\n]*)")
# <ASCII-MAC>   <Version:18><ColorTable:=<Black:COLOR>>   @Body=<Ps100t0>      whole lines
# <0x201C>   <\#210>   <cTypeface:Italic>   <I>
_TAG: Final = pattern(
    r"(?m)^(?:<(?!0x|\\|ParaStyle|pstyle)[^\n]*>|@[^:=\n]{1,40}=[^\n]*)\n"
    r"|<0x(?P<code>[0-9A-Fa-f]{2,5})>|<\\\#(?P<byte>1[3-9]\d|2[0-5]\d)>|<[^<>\n]{0,80}>"
)
_OPENINGS: Final = ("<", "@")
_FEWEST: Final = 3  # styled lines
_LABELS: Final = {
    "headline": Label.HEADLINE,
    "standfirst": Label.STANDFIRST,
    "byline": Label.BYLINE,
    "dateline": Label.DATELINE,
    "caption": Label.CAPTION,
    "cutline": Label.CAPTION,
    "credit": Label.CREDIT,
}
_ABOVE_BODY: Final = (Label.HEADLINE, Label.STANDFIRST)
_BYTES_OF_MAC: Final = range(0xD0, 0xD6)  # dashes and quotation marks there; letters in Windows, whose bytes all others are


def styles(text: str) -> tuple[list[Edit], list[MarkedLine]]:
    """Drop the tags of a layout, and label lines by the names of their styles; nothing for other texts.

    >>> edits, lines = styles("@Head:Pier reopens\\n@Byline:By Ann Poe\\n@Body:It <I>is<$> open.\\n")
    >>> [edit.start for edit in edits], [line.label.value for line in lines]
    ([0, 19, 38, 47, 52], ['headline', 'byline'])
    """
    found = list(_STYLED.finditer(text)) if text.startswith(_OPENINGS) else []
    keys = [_key_of_style(line["name"].lower()) for line in found]
    if len(found) < _FEWEST or ("headline" not in keys and "body" not in keys):
        return [], []  # most texts
    edits = [Edit(line.start(), line.start("words"), "") for line in found]
    body = keys.index("body") if "body" in keys else len(keys)
    lines: list[MarkedLine] = []
    for i, (line, key) in enumerate(zip(found, keys, strict=True)):
        label = _LABELS.get(key)
        if i > body and label in _ABOVE_BODY:
            label = Label.CROSSHEAD
        if label:
            lines.append(MarkedLine(label, *line.span("words")))
    return list(without_inner([*edits, *_tags(text)])), lines


def _tags(text: str) -> Iterator[Edit]:
    """Read the codes of characters, and drop all other tags."""
    for tag in _TAG.finditer(text):
        byte = int(tag["byte"] or 0)
        if byte:
            character = bytes([byte]).decode("mac-roman" if byte in _BYTES_OF_MAC else "cp1252", "ignore")
        else:
            character = chr(int(tag["code"], 16)) if tag["code"] else ""
        yield Edit(*tag.span(), character)


def _key_of_style(name: str) -> str:
    """What a style is for: "headline" for "Head 48 pt", "caption" for "Photo caption"; "" if the name does not say it."""
    return next((word for word in name.split() if word in _LABELS), None) or key_of_field(name) or ""
