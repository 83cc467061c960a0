"""Marks that data sets have for line breaks: "Pier reopens <n> It is open. <n> Boats sail", or a tab behind the title."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit

# reopens <n> It   reopens</s>It   reopens [SEP] It   reopens || It   reopens ##LF## It      one of these behind a title is enough
_SURE: Final = r"</?(?!(?:br|[pP]|h\d)\b)[A-Za-z]{1,8}\d?>|\[(?:SEP|EO[SPL]|NL|LF|BR|PAR|PARA)\]|\|{2,5}|[¶↵⏎]|\#\#[A-Z]{2,8}\#\#"
# reopens NEWLINE_CHAR NEWLINE_CHAR It   reopens | It   reopens *** It   reopens  It      of these it takes several
_MARK: Final = pattern(
    rf"\s?(?P<mark>(?P<sure>{_SURE})|\b(?:NEW_?LINE|LINE|PARA)_[A-Z]{{2,10}}\b|\||\*{{3}}|<p>)(?:\s?(?P=mark)){{0,3}}\s?"
    r"|(?<=\S)(?P<gap>[ \xa0]{2,9})(?=\S)"
)
_SIGNS: Final = "<[|¶↵⏎#_*"  # each mark has one
_GAPS: Final = ("  ", "\xa0")
_FEWEST: Final = 3
_SHORTEST: Final = 200  # characters of a text
_MARKS_TO_A_LINE: Final = 4
_STOPS: Final = ".!?…:;”“\"»’')。！？」"
# Pier reopens	It is open again after two months of repairs      maybe with a number before the title
_TITLE_AND_TAB: Final = pattern(r"\s{0,9}+(?:[^\t\n]{1,40}\t){0,4}?[^\t\n]{12,200}(?<![.:;,\s])\t(?=[^\t\n]{50})")
# By . Ann Poe . PUBLISHED: . 09:34 EST, 12 June 2013 . | . UPDATED: .      lines that got a stop before they were joined
_JOINED_BYLINE: Final = pattern(r"By \.\s(?=\p{Lu}|and\b)")
_SIGNED: Final = "By ."
_STOP_OF_HEAD: Final = pattern(r"\s\.(?:\s\|\s\.)?\s")
_LONGEST_HEAD: Final = 250  # characters


def may_have_break_marks(text: str) -> bool:
    """A quick test for texts of many lines.

    >>> may_have_break_marks("Pier reopens\\tIt is open."), may_have_break_marks("Pier reopens\\n\\nIt is open.")
    (True, False)
    """
    return text.find("\t", 0, _LONGEST_HEAD) > 0 or text.startswith(_SIGNED)


def break_marks(text: str) -> list[Edit]:
    """Read line breaks for the marks that stand for them: several, half of them after sentences; or a sure one behind a title.

    >>> text = "Pier opens <n> " + "It is open. <n> Nobody knows why. <n> " * 12 + "It is late."
    >>> [edit.start for edit in break_marks(text)][:3]
    [10, 26, 48]
    """
    head = _TITLE_AND_TAB.match(text) if "\t" in text else None
    if head and "\t" not in text[head.end() :]:  # a table has more
        return [Edit(at, at + 1, "\n\n") for at in range(head.end()) if text[at] == "\t"]
    if text.startswith(_SIGNED) and _JOINED_BYLINE.match(text):
        return [Edit(3, 5, ""), *[Edit(*stop.span(), "\n") for stop in _STOP_OF_HEAD.finditer(text, 5, _LONGEST_HEAD)]]
    lines = text.strip().count("\n")
    signs = sum(map(text.count, _SIGNS)) or (not lines and holds_any(text, _GAPS))
    marks = list(_MARK.finditer(text)) if signs and signs >= _MARKS_TO_A_LINE * lines and len(text) >= _SHORTEST else []
    commonest = Counter(mark["mark"] for mark in marks).most_common(1)
    marks = [mark for mark in marks if mark["mark"] == commonest[0][0]]
    if not marks or len(marks) < _MARKS_TO_A_LINE * lines or (marks[0]["gap"] and lines):
        return []
    stopped = sum(text[mark.start() - 1] in _STOPS for mark in marks)
    if len(marks) < _FEWEST:
        divides = bool(marks[0]["sure"]) and not stopped and marks[-1].start() < _LONGEST_HEAD
    else:  # gaps after sentences alone may be a typist's habit
        divides = 2 * stopped >= len(marks) and not (marks[0]["gap"] and stopped == len(marks))
    return [Edit(*mark.span(), "\n\n") for mark in marks] if divides else []
