"""Stories as cells and lines of data: marks for their line breaks, "reopens <n> It is", the quotes of a list or a record, tabs."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.markdown import key_of_field

# reopens <n> It   reopens</s>It   reopens [SEP] It   reopens || It   reopens NEWLINE_CHAR NEWLINE_CHAR It      no prose has these
_SURE: Final = r"</?(?!(?:br|[pP]|h\d)\b)[A-Za-z]{1,8}\d?>|\[[A-Z]{2,8}\]|\|{2,5}|[¶↵⏎]|\#\#[A-Z]{2,8}\#\#|\b[A-Z]{2,10}_[A-Z]{2,10}\b"
# reopens | It   reopens *** It   reopens  It      nor several of these after sentences; gaps after sentences alone may be a typist's habit
_MARK: Final = pattern(rf"\s?(?P<mark>(?P<sure>{_SURE})|\||\*{{3}}|<p>)(?:\s?(?P=mark)){{0,3}}\s?|(?<=\S)(?P<gap>[ \xa0]{{2,9}})(?=\S)")
_FEWEST: Final = 3
_SHORTEST: Final = 200  # characters
_MARKS_TO_A_LINE: Final = 4
_STOPS: Final = ".!?…:;”“\"»’')。！？」"
# ['Pier reopens', "It's open."]   {"title": "Pier reopens", "pages": 2}   b'Pier reopens\\n'   "Pier ""reopens""\n"
_OPENING: Final = pattern(r"\s*+(?:\[?(?P<record>\{)(?=\s*+[\"'])|(?P<list>\[)\s*+[\"']|(?P<bytes>b?+)(?P<mark>[\"']))")
_CLOSING: Final = pattern(r"(?P<mark>[\"']?)\s*+(?P<closes>[\]}]?)\]?\s*+\Z")
_LONGEST_CLOSING: Final = 40  # characters
_DOUBLED: Final = pattern(r'""')
_ITEM: Final = pattern(r"(?<!\\)[\"'],\s{1,9}[\"']")
_FIELD: Final = pattern(r"(?<!\\)(?:[\"'\w\]],|\{)\s*+[\"'](?P<name>\p{L}[\p{L}_]{0,30})[\"']:\s*+\[?[\"']?")
_NAMES: Final = {"headline": "title", "standfirst": "summary", "byline": "author", "published": "date", "body": "text"}
# Pier reopens	It is open again after two months of repairs      and maybe a number before the title
_ROW: Final = pattern(r"\s*+(?:[^\t\n]{1,40}\t){0,4}?[^\t\n]{12,200}(?<![.:;,\s])\t(?=[^\t\n]{50})")
# By . Ann Poe . PUBLISHED: . 09:34 EST, 12 June 2013 . | . UPDATED: .      lines that got a stop before they were joined
_STOP_OF_HEAD: Final = pattern(r"\s\.(?:\s\|\s\.)?\s")
_LONGEST_HEAD: Final = 250  # characters


def printed_values(text: str) -> list[Edit]:
    """Read a list or a record as a program printed it: its items as paragraphs, its names as those of fields above a story.

    >>> row = '{"title": "Pier reopens", "pages": 2, "text": "It is open."}'
    >>> [edit.read_as for edit in printed_values(row)]
    ['\\ntitle: ', '\\nid: ', '\\ntext: ', '']
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, max(opening.end(), len(text) - _LONGEST_CLOSING)) if opening else None
    if opening is None or closing is None or closing["closes"] != ("}" if opening["record"] else "]" if opening["list"] else ""):
        return []  # most texts
    inside = opening.end(), closing.start()
    if opening["record"]:
        return [*_fields(text, inside[1]), Edit(*closing.span(), "")]
    if opening["list"]:
        edits = [Edit(*item.span(), "\n\n") for item in _ITEM.finditer(text, *inside)]
    else:
        edits = [Edit(*doubled.span(), '"') for doubled in _DOUBLED.finditer(text, *inside)]
        if opening["mark"] != closing["mark"] or not (edits or opening["bytes"] or "\\n" in text):
            return []  # a quotation
    return [Edit(0, opening.end(), ""), *edits, Edit(*closing.span(), "")]


def _fields(text: str, end: int) -> list[Edit]:
    """The names of a record's fields; without a title, only its text is read."""
    fields = list(_FIELD.finditer(text, 0, end))
    names = [_NAMES.get(key_of_field(field["name"]) or "", "id") for field in fields]
    if "title" in names:
        return [Edit(*field.span(), f"\n{name}: ") for field, name in zip(fields, names, strict=True)]
    ends = [field.start() for field in fields[1:]] + [end]
    return [Edit(field.start(), field.end() if name == "text" else last, "") for field, name, last in zip(fields, names, ends, strict=True)]


def marks_for_breaks(text: str) -> list[Edit]:
    """Read line breaks for the marks that stand for them: several, half of them after sentences; or a sure one behind a title.

    >>> text = "Pier opens <n> " + "It is open. <n> Nobody knows why. <n> " * 12 + "It is late."
    >>> [edit.start for edit in marks_for_breaks(text)][:3]
    [10, 26, 48]
    """
    if row := _ROW.match(text):
        return [Edit(at, at + 1, "\n\n") for at in range(row.end()) if text[at] == "\t"]
    if text.startswith(("By . ", "By .\n")):
        return [Edit(3, 5, ""), *[Edit(*stop.span(), "\n") for stop in _STOP_OF_HEAD.finditer(text, 5, _LONGEST_HEAD)]]
    marks = list(_MARK.finditer(text)) if len(text) >= _SHORTEST else []
    often = Counter(mark["mark"] for mark in marks).most_common(1)
    marks = [mark for mark in marks if mark["mark"] == often[0][0]]
    if not marks or len(marks) < _MARKS_TO_A_LINE * text.strip().count("\n"):
        return []
    stopped = sum(text[mark.start() - 1] in _STOPS for mark in marks)
    several = len(marks) >= _FEWEST and 2 * stopped >= len(marks) and not (marks[0]["gap"] and stopped == len(marks))
    behind_title = len(marks) < _FEWEST and marks[0]["sure"] and not stopped and marks[-1].start() < _LONGEST_HEAD
    return [Edit(*mark.span(), "\n\n") for mark in marks] if several or behind_title else []
