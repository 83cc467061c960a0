"""The fields that feeds and content systems print above a story: "title: Pier reopens", "HED: Pier reopens", "dc:creator: Ann Poe"."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from attrs import evolve

from newsparse.forms.values import Copy
from newsparse.knowledge.languages.field_words import ABOVE_STORY
from newsparse.knowledge.languages.mail_words import SUBJECTS
from newsparse.layout import Line
from newsparse.patterns import holds_any, pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# The label and the kind of the values whose keys a story shows; all others are furniture.
_LABELS: Final = {
    "headline": (Label.HEADLINE, None),
    "standfirst": (Label.STANDFIRST, None),
    "byline": (Label.BYLINE, None),
    "published": (Label.BOILERPLATE, Kind.PUBLISHED),
    "body": (Label.PARAGRAPH, None),
}
_KEYS: Final = ABOVE_STORY | dict.fromkeys(SUBJECTS, "headline")
_FIELD: Final = pattern(r"(?P<name>(?:dc:|content:)?[\p{L}_]{2,16}+)\s?(?P<mark>[:：])\s*+(?P<value>\S.*+)")
# "Case No.:  25-118842", "Edition:", in a head whose values are aligned
_ALIGNED: Final = pattern(r"(?P<name>\p{Lu}[\p{L}. ]{1,24}?)\s?:(?:[ \t]{2,}\S.*+)?")
_RULE: Final = pattern(r"[<=*#~_>-]{2,}+\s?\w[^\n.]{0,40}")  # <<<STORY 1>>>
_FEWEST: Final = 3  # fields, among them the title
_MOST_LINES_ABOVE: Final = 6  # of a letterhead above aligned fields
_WHY: Final = (Evidence("a field above the story"),)


def set_fields_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the fields above a story and below it; the titles of the stories after it become crossheads."""
    lines = copy.lines
    if aligned := _aligned_heads(copy):
        return copy.only([line for i, line in enumerate(lines) if i not in aligned]), tuple(aligned.values())
    if all(_field(copy, line) is None for line in lines[:2]):
        return copy, ()  # most texts
    fields = [_field(copy, line) for line in lines]
    pins: list[Segment] = []
    taken: set[int] = set()
    opened: dict[int, int] = {}  # where stories begin behind the names of their fields, by the ends of the lines
    at = 0
    for group in _groups(fields):
        first, head = group[0], [pin for i in group for pin in fields[i] or ()]
        titled = any(pin.label is Label.HEADLINE for pin in head)
        ruled = first > at and _RULE.fullmatch(copy.text, lines[first - 1].start, lines[first - 1].end) is not None
        if not taken and first - ruled > 0:
            return copy, ()
        if titled and (len(group) >= _FEWEST or first == 0):  # "Headline: Pier reopens", a blank line, the story
            pins += [_aside(line) for line in lines[first - ruled : first]]
            pins += [evolve(pin, label=Label.CROSSHEAD) if taken and pin.label is Label.HEADLINE else pin for pin in head]
            opened |= {pin.span.end: pin.span.start for pin in head if pin.label is Label.PARAGRAPH}
        elif taken and group[-1] == len(lines) - 1:
            pins += [_aside(lines[i]) for i in group]
        else:
            continue
        taken.update(range(first - ruled, group[-1] + 1))
        at = group[-1] + 1
    kept = [evolve(line, start=opened.get(line.end, line.start)) for i, line in enumerate(lines) if i not in taken or line.end in opened]
    return copy.only(kept) if taken else copy, tuple([pin for pin in pins if pin.label is not Label.PARAGRAPH])


def _aligned_heads(copy: Copy) -> dict[int, Segment]:
    """The fields of a head without a title, by their lines: their values are aligned, one is a day, and the head may recur on a page."""
    lines = copy.lines
    if ":  " not in copy.text and ":\t" not in copy.text:
        return {}  # most texts
    if not any(_ALIGNED.fullmatch(copy.text, line.start, line.end) for line in lines[: _MOST_LINES_ABOVE + 1]):
        return {}
    names = [_ALIGNED.fullmatch(copy.text, line.start, line.end) for line in lines]
    head: set[str] = set()
    pins: dict[int, Segment] = {}
    for group in _groups(names):
        labels = {name["name"] for i in group if (name := names[i])}
        fields = {i: (_field(copy, lines[i]) or [_aside(lines[i])])[-1] for i in group}
        dated = any(pin.kind is Kind.PUBLISHED and any(map(str.isdigit, pin.span.of(copy.text))) for pin in fields.values())
        furniture = all(pin.label is Label.BOILERPLATE for pin in fields.values())
        if len(labels) == len(group) >= _FEWEST and dated and furniture and (labels <= head if head else group[0] <= _MOST_LINES_ABOVE):
            pins |= fields
            head |= labels
    return pins


def _aside(line: Line, kind: Kind | None = Kind.OTHER) -> Segment:
    return Segment(line.span, Label.BOILERPLATE, kind, _WHY)


def _groups(fields: Sequence[object]) -> Iterator[list[int]]:
    """The numbers of fields one below the other."""
    for found, group in groupby(range(len(fields)), key=lambda i: fields[i] is not None):
        if found:
            yield list(group)


def _field(copy: Copy, line: Line) -> list[Segment] | None:
    """The name of a field and its value; `None` if a line is none."""
    found = _FIELD.fullmatch(copy.text, line.start, line.end) if holds_any(copy.text[line.start : line.end], ":：") else None
    key = _KEYS.get(found["name"].lower()) if found is not None else None
    if found is None or key is None:
        return None
    label, kind = _LABELS.get(key, (Label.BOILERPLATE, Kind.OTHER))
    if label is Label.BOILERPLATE or (label is Label.BYLINE and found["value"][0].isdigit()):  # "Words: 206"
        return [_aside(line, kind or Kind.OTHER)]
    name, value = Span(line.start, found.start("mark") + 1), Span(found.start("value"), line.end)
    return [Segment(name, Label.BOILERPLATE, Kind.OTHER, _WHY), Segment(value, label, None, _WHY)]
