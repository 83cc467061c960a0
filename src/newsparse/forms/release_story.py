"""The story of a press release: its headline and decks, paragraphs, items, crossheads and pictures."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import regex

from newsparse.forms.agency_copy_indented import in_columns
from newsparse.layout import Line, last_visible
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# "image: Oak boards on the pier. view more", and below it "Credit: Jane Marlow".
_PICTURE: Final = pattern(r"(?P<label>(?:image|photo|video|caption):)\s++(?!https?:)(?=\S)", regex.IGNORECASE)
_MORE: Final = "view more"
_CREDIT: Final = pattern(r"credit:\s++\S", regex.IGNORECASE)
# "- Free entry", "2. Pictures", and the lines of an advisory: "WHAT: Opening of the pier".
_ITEM: Final = pattern(r"\p{Lu}{3,8}:\s++\S|[•*▪●■–-]\s++\S|\d{1,2}[.)]\s++\S")
_ROW_OF_ADVISORY: Final = pattern(r"(?:WHO|WHAT|WHEN|WHERE|WHY|HOW):\s", regex.IGNORECASE)
_FEWEST_BARE_ITEMS: Final = 3  # short lines in a row that are a list below its heading
_FEWEST_SPACES: Final = 2  # spaces in an item
_LONGEST_CROSSHEAD: Final = 120  # characters
_PARAGRAPH_ENDS: Final = '.!?:"”»“’)…'
_STORY_EVIDENCE: Final = (Evidence("the story of a press release"),)
_PICTURE_EVIDENCE: Final = (Evidence("the picture of a press release"),)


def pin_story(text: str, plain: Sequence[Line], lead: int) -> list[Segment]:
    """The headline and its decks, the paragraphs, list items and crossheads in the rest of a release."""
    lines = [line for line in plain if line.start < line.end]
    labels = [_label_in_story(text, line, lead) for line in lines]
    if Label.STANDFIRST in labels:
        labels[labels.index(Label.STANDFIRST)] = Label.HEADLINE
    if labels and labels[-1] is Label.CROSSHEAD:
        labels[-1] = Label.PARAGRAPH
    for start, end in _in_a_row(labels, Label.CROSSHEAD):
        if end - start >= _FEWEST_BARE_ITEMS:  # "Highlights", its items without bullets, "Outlook"
            last = end - (text.count(" ", lines[end - 1].start, lines[end - 1].end) < _FEWEST_SPACES)
            labels[start + 1 : last] = [Label.LIST_ITEM] * (last - start - 1)
    return [Segment(Span(line.start, line.end), label, why=_STORY_EVIDENCE) for line, label in zip(lines, labels, strict=True)]


def _label_in_story(text: str, line: Line, lead: int) -> Label:
    """The label of a line of the story by itself: one above the lead is a deck, a short one without a full stop a crosshead."""
    if line.start < lead:
        return Label.LIST_ITEM if _ROW_OF_ADVISORY.match(text, line.start, line.end) else Label.STANDFIRST
    if _ITEM.match(text, line.start, line.end):
        return Label.LIST_ITEM
    if in_columns(text, line.start, line.end):
        return Label.TABLE
    return Label.PARAGRAPH if text[line.end - 1] in _PARAGRAPH_ENDS or line.end - line.start > _LONGEST_CROSSHEAD else Label.CROSSHEAD


def _in_a_row(labels: Sequence[Label], label: Label) -> Iterator[tuple[int, int]]:
    """Yield the first of each row of equal labels and the end of the row."""
    for same, row in groupby(range(len(labels)), labels.__getitem__):
        if same is label:
            indexes = list(row)
            yield indexes[0], indexes[-1] + 1


def pin_picture(text: str, line: Line, after: Line | None) -> list[Segment]:
    """Pin a line that is the caption of a picture, or the credit below one."""
    label = _PICTURE.match(text, line.start, line.end)
    if label is not None:
        button = line.end - len(_MORE) if text[line.start : line.end].lower().endswith(" " + _MORE) else line.end
        caption = Span(label.end(), last_visible(text, label.end(), button))
        around = (Span(*label.span("label")), Span(button, line.end))
        furniture = [Segment(span, Label.BOILERPLATE, Kind.GALLERY, _PICTURE_EVIDENCE) for span in around if span.start < span.end]
        return [*furniture, Segment(caption, Label.CAPTION, why=_PICTURE_EVIDENCE)]
    credited = after is not None and _PICTURE.match(text, after.start, after.end) and _CREDIT.match(text, line.start, line.end)
    return [Segment(Span(line.start, line.end), Label.CREDIT, why=_PICTURE_EVIDENCE)] if credited else []
