"""Stories as cells and lines of data: marks for their line breaks, "reopens <n> It is", the quotes of a list or a record, tabs."""

from __future__ import annotations

from collections import Counter
from typing import Final

import regex

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.markdown import key_of_field

# reopens <n> It   reopens</s>It   reopens [SEP] It   reopens || It   reopens ¶ It   reopens NEWLINE_CHAR NEWLINE_CHAR It
_MARK: Final = pattern(
    r"\s?(?P<mark></?(?!br\b)[A-Za-z]{1,8}>|\[[A-Z]{2,8}\]|\|{1,5}|[¶↵⏎]|\*{3}|\#\#[A-Z]{2,8}\#\#|\b[A-Z]{2,10}_[A-Z]{2,10}\b"
    r")(?:\s?(?P=mark)){0,3}\s?"
)
_FEWEST: Final = 3
_SHORTEST: Final = 400  # characters; blocks that were run together make lines that no paragraph has
_MARKS_TO_A_LINE: Final = 4
_STOPS: Final = ".!?…:;”“\"»’')。！？」"
# ['Pier reopens', "It's open."]   {"title": "Pier reopens", "pages": 2}   b'Pier reopens\\n'   "Pier ""reopens""\n"      as programs print them
_OPENING: Final = pattern(r"\s*+(?:(?P<list>\[)\s*+[\"']|(?P<record>\{)(?=\s*+[\"'])|(?P<bytes>b?+)(?P<mark>[\"']))")
_CLOSING: Final = pattern(r"(?P<mark>[\"']?)\s*+(?P<closes>[\]}]?)\s*+\Z")
_LONGEST_CLOSING: Final = 40  # characters
_DOUBLED: Final = pattern(r'""')
_ITEM: Final = pattern(r"(?<!\\)[\"'],\s{1,9}[\"']")
_FIELD: Final = pattern(r"(?<!\\)(?:[\"'\w\]],|\{)\s*+[\"'](?P<name>\p{L}[\p{L}_]{0,30})[\"']:\s*+\[?[\"']?")
_NAMES: Final = {"headline": "title", "standfirst": "summary", "byline": "author", "published": "date", "body": "text"}
# Pier reopens	It is open again after two months of repairs      and maybe a number before the title
_ROW: Final = pattern(r"\s*+(?:[^\t\n]{1,40}\t){0,4}?(?P<title>[^\t\n]{12,200}(?<![.:;,\s]))\t(?=[^\t\n]{50})")
# By . Ann Poe . PUBLISHED: . 09:34 EST, 12 June 2013 . | . UPDATED: .      lines that got a stop before they were joined
_STOPPED_HEAD: Final = pattern(r"By \.\s(?=\S)")
_STOP_OF_HEAD: Final = pattern(r"\s\.(?:\s\|\s\.)?\s")
_LONGEST_HEAD: Final = 250  # characters


def printed_values(text: str) -> list[Edit]:
    """Read a list or a record as a program printed it: its items as paragraphs, its names as those of fields above a story.

    >>> row = '{"title": "Pier reopens", "pages": 2, "text": "It is open."}'
    >>> [edit.read_as for edit in printed_values(row)], printed_values("['It is open.', \\"It's late.\\"]")[1]
    (['\\n', ': ', '\\n', ': ', '\\n', ': ', ''], Edit(start=14, end=18, read_as='\\n\\n'))
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, max(opening.end(), len(text) - _LONGEST_CLOSING)) if opening else None
    if opening is None or closing is None:
        return []  # most texts
    if closing["closes"] != ("]" if opening["list"] else "}" if opening["record"] else ""):
        return []
    inside = opening.end(), closing.start()
    if opening["record"]:
        edits = [Edit(*field.span(), f"\n{_NAMES.get(key_of_field(field['name']) or '', 'id')}: ") for field in _FIELD.finditer(text, 0, inside[1])]
        return [*edits, Edit(*closing.span(), "")]
    if opening["list"]:
        edits = [Edit(*item.span(), "\n\n") for item in _ITEM.finditer(text, *inside)]
    else:
        edits = [Edit(*doubled.span(), '"') for doubled in _DOUBLED.finditer(text, *inside)]
        if opening["mark"] != closing["mark"] or not (edits or opening["bytes"] or "\\n" in text):
            return []  # a quotation
    return [Edit(0, opening.end(), ""), *edits, Edit(*closing.span(), "")]


def marks_for_breaks(text: str) -> list[Edit]:
    """Read line breaks for the marks that stand for them; none if fewer than three do, half of them after sentences.

    >>> text = "Pier opens <n> " + "It is open. <n> Nobody knows why. <n> " * 12 + "It is late."
    >>> [edit.start for edit in marks_for_breaks(text)][:3]
    [10, 26, 44]
    """
    if row := _ROW.match(text):
        return [Edit(at, at + 1, "\n\n") for at in range(row.end()) if text[at] == "\t"]
    if _STOPPED_HEAD.match(text):
        return [Edit(3, 5, ""), *[Edit(*stop.span(), "\n") for stop in _STOP_OF_HEAD.finditer(text, 5, _LONGEST_HEAD)]]
    if len(text) < _SHORTEST:
        return []
    marks = list(_MARK.finditer(text))
    often = Counter(mark["mark"] for mark in marks).most_common(1)
    marks = [mark for mark in marks if mark["mark"] == often[0][0]]
    stopped = sum(text[mark.start() - 1] in _STOPS for mark in marks)
    if len(marks) < max(_FEWEST, _MARKS_TO_A_LINE * text.strip().count("\n")) or 2 * stopped < len(marks):
        return []
    return [Edit(*mark.span(), "\n\n") for mark in marks]
