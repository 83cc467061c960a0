"""Lists, records and strings as Python, JSON and CSV write them: `['Pier reopens', 'It is open.']`, `{"title": "Pier reopens", …}`."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.markdown import key_of_field

# ['Pier reopens', "It's open."]   {"title": "Pier reopens", "pages": 2}   [{"title": …}]   b'Pier reopens\n'   "Pier ""reopens"""
_OPENING: Final = pattern(r"\s{0,9}+(?:\[?(?P<record>\{)(?=\s{0,99}+[\"'])|(?P<list>\[)\s{0,99}+[\"']|(?P<bytes>b?)(?P<mark>[\"']))")
_OPENINGS: Final = ("[", "{", "b", '"', "'")
_WIDEST_MARGIN: Final = 10  # characters
_CLOSINGS: Final = {
    "record": pattern(r"(?P<closing>[\"']?\s{0,9}+\}\s{0,9}+\]?\s{0,9}+)\Z"),
    "list": pattern(r"(?P<closing>[\"']\s{0,9}+\]\s{0,9}+)\Z"),
    "mark": pattern(r"(?P<closing>[\"']\s{0,9}+)\Z"),
}
_LONGEST_CLOSING: Final = 40  # characters
_DOUBLED: Final = pattern(r'""')
_BETWEEN_ITEMS: Final = pattern(r"(?<!\\)[\"'],\s{1,9}+[\"']")
# {"title": "       ", "pages": 2, "text": "
_FIELD: Final = pattern(r"(?<!\\)(?:[\"'\w\]],|\{)\s{0,99}+[\"'](?P<name>\p{L}[\p{L}\d_-]{0,30})[\"']:\s{0,9}+\[?[\"']?")
_NAMES: Final = {"headline": "title", "standfirst": "summary", "byline": "author", "published": "date", "body": ""}
_OTHER: Final = "id"


def printed_values(text: str) -> list[Edit]:
    """Read the items of a list as paragraphs, the fields of a record as lines above and below its text; nothing for other texts.

    >>> row = '{"title": "Pier reopens", "pages": 2, "text": "It is open."}'
    >>> [edit.read_as for edit in printed_values(row)]
    ['\\ntitle: ', '\\nid: ', '\\n\\n', '']
    """
    opening = _OPENING.match(text) if text[:_WIDEST_MARGIN].lstrip()[:1] in _OPENINGS else None
    if opening is None:
        return []  # most texts
    form = "record" if opening["record"] else "list" if opening["list"] else "mark"
    closing = _CLOSINGS[form].search(text, max(opening.end(), len(text) - _LONGEST_CLOSING))
    if closing is None:
        return []
    start, end = opening.end(), closing.start("closing")
    ends = Edit(0, start, ""), Edit(end, len(text), "")
    if form == "record":
        fields = _fields(text, end)
        return [*fields, ends[1]] if fields else []
    if form == "list":
        edits = [Edit(*gap.span(), "\n\n") for gap in _BETWEEN_ITEMS.finditer(text, start, end)]
        return [ends[0], *edits, ends[1]] if edits or _is_one_string(text, start, end) else []
    edits = [Edit(*doubled.span(), '"') for doubled in _DOUBLED.finditer(text, start, end)]
    # A story may begin and end with a quotation.
    alone = opening["bytes"] or "\\n" in text or (edits and 2 * len(edits) == text.count('"', start, end))
    return [ends[0], *edits, ends[1]] if alone and text[start - 1] == text[end] else []


def _is_one_string(text: str, start: int, end: int) -> bool:
    """Return True if the marks around a piece are a pair: it has no other one, except behind a backslash."""
    mark = text[start - 1]
    return mark == text[end] and text.count(mark, start, end) == text.count(f"\\{mark}", start, end)


def _fields(text: str, end: int) -> list[Edit]:
    """Read the names of a record's fields, if one is its text; a record without a title says nothing else by the names unknown here."""
    fields = list(_FIELD.finditer(text, 0, end))
    names = [_NAMES.get(key_of_field(field["name"]) or "", _OTHER) for field in fields]
    if "" not in names:
        return []
    titled = "title" in names
    edits: list[Edit] = []
    ends = [*[field.start() for field in fields[1:]], end]
    for field, name, after in zip(fields, names, ends, strict=True):
        if name == _OTHER and not titled:
            edits.append(Edit(field.start(), after, ""))
        else:
            edits.append(Edit(*field.span(), f"\n{name}: " if name else "\n\n"))
    return edits
