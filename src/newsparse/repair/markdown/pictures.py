"""Pictures, with their captions and credits."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.markdown.forms import LINKED_PICTURE, PICTURE, matches
from newsparse.repair.markdown.marked_line import MarkedLine
from newsparse.terms import Label

# The caption of a picture is in italics below it, right beside it, or on the next line.
_ITALICS: Final = r"(?P<words>(?P<mark>[*_])(?![*_])[^\n*_]{1,600}(?:\n[^\n*_]{1,200}){0,9}(?P=mark)[^\n]{0,200})$"
_BESIDE: Final = r"(?:(?=[\p{Lu}\"“«„])|[ \t]*\\?[ ]?\n(?![\s!\[#>|-]))(?P<words>(?:[^\n]|\n(?![ \t]{0,20}\n)){1,600}+)(?=\n|\Z)"
_CAPTION: Final = pattern(rf"{_BESIDE}|\s{{2,4}}{_ITALICS}", regex.MULTILINE)


def pictures(text: str, start: int, top: int) -> tuple[list[Edit], list[MarkedLine]]:
    """The captions and credits of pictures from a place on, and their marks; above the top of the page are logos.

    >>> edits, lines = pictures("![The pier.](pier.jpg \\"Photo: Ann Roe\\")", 0, 0)
    >>> [(line.label.value, line.start, line.end) for line in lines]
    [('caption', 2, 11), ('credit', 23, 37)]
    """
    edits: list[Edit] = []
    lines: list[MarkedLine] = []
    for picture in matches(PICTURE, text, "![", start=start):
        place = picture.start() - (text[picture.start() - 1 : picture.start()] == "[")
        linked = LINKED_PICTURE.match(text, place)
        if linked and picture.start() < top:
            lines.append(MarkedLine(Label.BOILERPLATE, *picture.span("words")))
            continue
        whole = linked or picture
        stands_alone = not place or text.count("\n", max(0, place - 4), place) > 1
        below = _CAPTION.match(text, whole.end()) if stands_alone else None
        if below is not None:
            lines.append(MarkedLine(Label.CAPTION, *below.span("words")))
            edits.append(Edit(whole.end(), whole.end(), "\n\n"))
        if below is not None or text[picture.end() :].lstrip("\n *_").startswith(picture["words"]):
            edits.append(Edit(*whole.span(), ""))  # the line below says it again
        elif " " not in picture["words"].strip():
            lines.append(MarkedLine(Label.BOILERPLATE, *picture.span("words")))  # the name of a file
        else:
            lines.append(MarkedLine(Label.CAPTION, *picture.span("words")))
            if picture["title"] and picture["title"] not in picture["words"]:  # a credit
                edits.append(Edit(picture.start(), picture.start("words"), ""))
                edits += (Edit(picture.end("words"), picture.start("title"), "\n"), Edit(picture.end("title"), picture.end(), ""))
                lines.append(MarkedLine(Label.CREDIT, *picture.span("title")))
    return edits, lines
