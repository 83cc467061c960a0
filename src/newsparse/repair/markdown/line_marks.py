"""The labels that marks give to lines: headings, pictures, lists, quotations, tables, footnotes and rules."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit, without_inner
from newsparse.repair.markdown.forms import TARGET, is_prose, matches
from newsparse.repair.markdown.front_matter import FrontMatter, front_matter
from newsparse.repair.markdown.headings import Heading, headings, lines_of_headings
from newsparse.repair.markdown.marked_line import MarkedLine
from newsparse.repair.markdown.pictures import pictures
from newsparse.terms import Label

_QUOTED: Final = pattern(r"(?m)^[ ]{0,3}>[> \t]*")
_BLOCK_QUOTE: Final = pattern(r"(?m)^[ ]{0,3}>[> \t]*(?P<words>[^\s>][^\n]*(?:\n[ ]{0,3}>[> \t]*[^\s>][^\n]*)*+)$")
_RULE: Final = pattern(r"(?m)^[ ]{0,3}(?:(?:\*[ ]?){3,}|(?!--+[ ]+--)(?:-[ ]?){3,}|(?:_[ ]?){3,})[ \t]*$")
# - a jar      1. a jar      and the lines on which a converter breaks it
_MARK: Final = r"(?:[-*+]|\d{1,3}\\?[.)])[ ]{1,4}"
_ITEMS: Final = pattern(rf"(?m)(?:^[ ]{{0,8}}{_MARK}\S[^\n]*+(?:\n[ ]{{2,8}}(?!{_MARK})\S[^\n]*+)*+(?:\n+(?=[ ]{{0,8}}{_MARK})|$)){{2,}}+")
_FEWEST_SPACES: Final = 2  # in an item with its mark that no menu has
_LINKED: Final = pattern(r"\][\[(]")
_ITEM: Final = pattern(rf"(?m)^[ ]{{0,8}}(?P<item>{_MARK}\S[^\n]*+(?:\n[ ]{{2,8}}(?!{_MARK})\S[^\n]*+)*+)$")
# | Year | Jars |
# |------|------|      the row between the heads of a table and its figures
_TABLE: Final = pattern(
    r"(?m)^[^\n|]*\|[^\n]*\n(?P<rule>[ ]{0,3}(?:\|[ \t]*)?:?-{2,}[-: \t]*\|[-:| \t]*(?:\n|\Z))(?:[^\n|]*\|[^\n]*(?:\n|\Z))*+"
    r"|^[ ]*\S[^\n]*\n(?P<rule>[ ]*-{2,}(?:[ ]{1,9}-{2,})+[ ]*\n)(?:[ ]*[^\s-][^\n]*(?:\n|\Z))++"
)
_FOOTNOTE: Final = pattern(r"(?m)^(?P<mark>\[\^[\w-]{1,20}\]:[ \t]*)(?P<words>\S[^\n]*)$")


def line_marks(text: str) -> tuple[list[Edit], list[MarkedLine]]:
    """Label headings, pictures, quotations, tables, footnotes and rules by their marks.

    >>> edits, lines = line_marks("# Pier reopens\\n\\nThe pier is open.\\n\\n## What it costs\\n\\nNothing.")
    >>> [edit.start for edit in edits], [line.label.value for line in lines]
    ([0, 35], ['headline', 'crosshead'])
    """
    matter = front_matter(text)
    above = matter.end if not matter.start else 0
    found, edits = headings(text, above)
    lines = [MarkedLine(Label.BOILERPLATE, *target.span()) for target in matches(TARGET, text, "]:", start=above)]
    first, last = _edges_of_prose(text, above, {*lines, *found}, range(matter.start, matter.end))
    lines += lines_of_headings(text, found, first, last, matter)
    marks_of_pictures, lines_of_pictures = pictures(text, above, found[0].start if found else first)
    edits += marks_of_pictures
    lines += [*lines_of_pictures, *_items(text, first, last)]
    lines += [MarkedLine(Label.BOILERPLATE, *rule.span()) for rule in _RULE.finditer(text, above) if rule.group().strip()]
    lines += [MarkedLine(Label.BLOCK_QUOTE, *quote.span("words")) for quote in matches(_BLOCK_QUOTE, text, ">", start=first)]
    for table in matches(_TABLE, text, "|", "--", start=first):
        lines.append(MarkedLine(Label.TABLE, table.start(), table.start() + len(table.group().rstrip())))
        edits.append(Edit(*table.span("rule"), ""))
    for footnote in matches(_FOOTNOTE, text, "[^", start=first):
        lines.append(MarkedLine(Label.NOTE, *footnote.span("words")))
        edits.append(Edit(*footnote.span("mark"), ""))
    edits += [Edit(*quoted.span(), "") for quoted in matches(_QUOTED, text, ">")]
    lines = [line for line in lines if not matter.start <= line.start < matter.end]
    return list(without_inner(edits)), sorted([*_fields(text, matter, lines), *_apart(lines)], key=attrgetter("start"))


def _items(text: str, first: int, last: int) -> Iterator[MarkedLine]:
    """The story's own lists: they are between its paragraphs, or below a colon."""
    for run in _ITEMS.finditer(text, first):
        above = text[: run.start()].rstrip()
        if above.endswith(":"):
            yield MarkedLine(Label.PARAGRAPH, above.rfind("\n") + 1, len(above))
        elif run.start() >= last:
            continue
        items = list(_ITEM.finditer(text, *run.span()))
        menu = not above.endswith(":") and all(item["item"].count(" ") < _FEWEST_SPACES for item in items)
        if not (menu or _LINKED.search(run.group())):
            yield from (MarkedLine(Label.LIST_ITEM, *item.span("item")) for item in items)


def _apart(lines: list[MarkedLine]) -> list[MarkedLine]:
    """The lines in order; of two that overlap the inner one: a picture's caption in a heading or a quotation."""
    apart: list[MarkedLine] = []
    for line in sorted(lines, key=lambda line: (line.start, -line.end), reverse=True):
        if not apart or line.end <= apart[-1].start:
            apart.append(line)
    return apart[::-1]


def _fields(text: str, matter: FrontMatter, lines: list[MarkedLine]) -> list[MarkedLine]:
    """The fields above a page, and all around them as furniture; a title and a summary only if the page does not state them."""
    stated = {line.label for line in lines} & {Label.HEADLINE, Label.STANDFIRST}
    found: list[MarkedLine] = []
    done = matter.start + len(text[matter.start : matter.end]) - len(text[matter.start : matter.end].lstrip("\ufeff\n "))
    for field in matter.fields:
        if field.label not in stated:
            stated |= {field.label} & {Label.HEADLINE}
            found += [_furniture(text, done, field.start), field]
            done = field.end
    return [*found, _furniture(text, done, matter.end)] if matter.end else []


def _furniture(text: str, start: int, end: int) -> MarkedLine:
    """Return what is visible of a piece of front matter."""
    piece = text[start:end]
    return MarkedLine(Label.BOILERPLATE, end - len(piece.lstrip()), start + len(piece.rstrip()))


def _edges_of_prose(text: str, above: int, others: set[MarkedLine | Heading], fields: range) -> tuple[int, int]:
    """Return the end of the first line of prose and the start of the last; the text's end and start if there is no prose."""
    first, last, at = len(text), 0, above
    starts = {text.rfind("\n", 0, other.start) + 1 for other in others}
    for line in text[above:].split("\n"):
        if at not in starts and at not in fields and line.lstrip()[:1] != ">" and is_prose(line):
            first, last = min(first, at + len(line)), at
        at += len(line) + 1
    return first, last
