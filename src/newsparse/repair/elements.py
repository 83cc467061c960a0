"""Names of the parts of a story: elements of records, `<HEADLINE>Pier reopens</HEADLINE>`, and styles of layouts, `@Headline:Pier reopens`."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit, without_inner
from newsparse.repair.markdown import MarkedLine, key_of_field
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
# <ParaStyle:Headline>Pier reopens   <pstyle:Body>It is open.   @Headline:Pier reopens      in the tagged text of InDesign and QuarkXPress
_STYLED: Final = pattern(r"(?m)^(?:<(?:ParaStyle|pstyle):|@)(?P<name>[^<>:=@\n]{1,40})[>:](?P<words>[^\n]*)")
# <ASCII-MAC>   <Version:18><ColorTable:=<Black:COLOR>>   @Body=<Ps100t0>      <0x201C>   <\#210>   <cTypeface:Italic>   <I>
_TAG_OF_LAYOUT: Final = pattern(
    r"(?m)^(?:<(?!0x|\\|ParaStyle|pstyle)[^\n]*>|@[^:=\n]{1,40}=[^\n]*)\n|<0x(?P<code>[0-9A-Fa-f]{2,5})>|<\\\#(?P<byte>1[3-9]\d|2[0-5]\d)>|<[^<>\n]{0,80}>"
)
_OPENS_LAYOUT: Final = ("<", "@")
_FEWEST_STYLED: Final = 3  # lines
_STYLES: Final = {
    "headline": Label.HEADLINE,
    "standfirst": Label.STANDFIRST,
    "byline": Label.BYLINE,
    "dateline": Label.DATELINE,
    "caption": Label.CAPTION,
    "cutline": Label.CAPTION,
    "credit": Label.CREDIT,
}
_OF_MAC: Final = range(0xD0, 0xD6)  # dashes and quotation marks; others are those of Windows


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


def styles(text: str) -> tuple[list[Edit], list[MarkedLine]]:
    """Drop the tags of a layout, and label lines by the names of their styles; nothing for other texts.

    >>> edits, lines = styles("@Head:Pier reopens\\n@Byline:By Ann Poe\\n@Body:It <I>is<$> open.\\n")
    >>> [edit.start for edit in edits], [line.label.value for line in lines]
    ([0, 19, 38, 47, 52], ['headline', 'byline'])
    """
    found = list(_STYLED.finditer(text)) if text.lstrip("\ufeff")[:1] in _OPENS_LAYOUT else []
    keys = [_key_of_style(line["name"].lower()) for line in found]
    if len(found) < _FEWEST_STYLED or ("headline" not in keys and "body" not in keys):
        return [], []  # most texts
    edits = [Edit(line.start(), line.start("words"), "") for line in found]
    for tag in _TAG_OF_LAYOUT.finditer(text):
        byte = int(tag["byte"] or 0)
        character = (
            chr(int(tag["code"], 16)) if tag["code"] else bytes([byte]).decode("mac-roman" if byte in _OF_MAC else "cp1252", "ignore")
        )
        edits.append(Edit(*tag.span(), character if byte or tag["code"] else ""))
    lines: list[MarkedLine] = []
    begun = False
    for line, key in zip(found, keys, strict=True):
        label = _STYLES.get(key)
        if begun and label in (Label.HEADLINE, Label.STANDFIRST):
            label = Label.CROSSHEAD
        begun = begun or key == "body"
        if label:
            lines.append(MarkedLine(label, *line.span("words")))
    return list(without_inner(edits)), lines


def _key_of_style(name: str) -> str:
    """What a style is for: "headline" for "Head 48 pt", "caption" for "Photo caption"; "" if the name does not say it."""
    return next((word for word in name.split() if word in _STYLES), None) or key_of_field(name) or ""
