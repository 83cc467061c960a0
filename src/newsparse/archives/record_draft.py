"""The draft of a record: labels and values as a reader notes them, and the document made of them."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import regex
from attrs import evolve, field, frozen

from newsparse.archives.labelled_lines import LabelMatch
from newsparse.archives.printed_captions import cut_captions
from newsparse.archives.printed_dates import stated_day
from newsparse.archives.section_and_page import read_place_in_paper
from newsparse.archives.values import ArchiveDocument, Record
from newsparse.defect import Defect
from newsparse.layout.lines import Line
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_NUMBER: Final = pattern(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})++(?!\d)|\d{1,9}+")
# "2 of 100 DOCUMENTS", "Dokument 3 von 17"
_NUMBERED: Final = pattern(r"(?:FOCUS\ -\ |Dokument\ |Document\ )?(?P<number>\d{1,6})\ (?:of|von|de|van)\ \d{1,6}\b.*")
# The words after a paper's name: "The Elmford Times; Elmford, Ohio", "The Elmford Times(Vol. 168, Issue 58318)"
_PLACE_AFTER_PAPER: Final = pattern(r"\s?;.*+$|\s?\((?:Vol|Issue|No)\b.*+$|\s?\[[^\[\]]*\]$")
# Values with a field of their own in the record; other labels only appear among its `fields`.
_ARTICLE_LABELS: Final = {
    "headline": Label.HEADLINE,
    "standfirst": Label.STANDFIRST,
    "byline": Label.BYLINE,
    "dateline": Label.DATELINE,
    "caption": Label.CAPTION,
    "note": Label.NOTE,
}


class RecordItem(NamedTuple):
    """A label and its value in an export; the name is empty if the form prints none."""

    key: str
    """The key of the value: "headline", "section", "loaded"; "" for a label without further use."""
    name: Span | None
    value: Span | None


@frozen
class RecordDraft:
    """Labels and values collected while a form's reader goes through the lines."""

    archive: str
    text: str
    items: list[RecordItem] = field(factory=list)
    pins: list[Segment] = field(factory=list)
    defects: list[Defect] = field(factory=list)

    def has(self, key: str) -> bool:
        """Whether something is noted under a key."""
        return any(item.key == key for item in self.items)

    def value_of(self, key: str) -> Span | None:
        """Return the first value that is noted under a key."""
        return next((item.value for item in self.items if item.key == key and item.value), None)

    def add(self, key: str, name: Span | None, value: Span | None) -> None:
        """Note a label with its value."""
        self.items.append(RecordItem(key, name, value))

    def add_line(self, key: str, line: Line) -> None:
        """Note a line that is a bare value."""
        self.items.append(RecordItem(key, None, Span(line.start, line.end)))

    def add_labelled(self, line: Line, label: LabelMatch) -> None:
        """Note a line that consists of a label and its value."""
        value = Span(label.value_start, line.end) if label.value_start < line.end else None
        self.items.append(RecordItem(label.key, Span(line.start, label.name_end), value))

    def report_truncation(self, line: Line) -> None:
        """Report that the export is cut off."""
        message = "the end of the archive export is missing"
        self.defects.append(Defect("truncated-export", message, Span(line.start, line.end)))

    def report_label_in_story(self, line: Line, name: int) -> None:
        """Report a line of the story that looks like a label."""
        message = "a line of the story looks like a field label of the archive export"
        self.defects.append(Defect("labels-in-story", message, Span(line.start, name)))
        self.pins.append(Segment(Span(line.start, line.end), Label.PARAGRAPH, None, (Evidence("a line of the story", 10.0),)))

    def set_aside_others(self, start: int, end: int) -> None:
        """Set aside another story in the text."""
        why = (Evidence(f"another document of {self.archive}"),)
        self.pins.append(Segment(Span(start, end), Label.BOILERPLATE, Kind.OTHER_STORY, why))
        message = "the text has several stories; split it with newsparse.split"
        self.defects.append(Defect("several-stories", message, Span(start, end)))


def stated_number(text: str, span: Span) -> int | None:
    """Return the whole number at the start of a value: 1,204 words.

    >>> stated_number("1,204 words", Span(0, 11))
    1204
    """
    match = _NUMBER.search(text, span.start, min(span.end, span.start + 40))
    digits = regex.sub(r"\D", "", match.group()) if match else ""
    return int(digits) if digits else None


def finished_document(draft: RecordDraft) -> ArchiveDocument:
    """Make the document of the collected items: pins in order, and the record."""
    text, why = draft.text, (Evidence(f"{draft.archive} record", 10.0),)
    pins = list(draft.pins)
    values: dict[str, Span] = {}
    fields: list[tuple[str, Passage]] = []
    for item in sorted(draft.items, key=_start):
        if item.name is not None and item.name.end > item.name.start:
            shown = item.key in _ARTICLE_LABELS and item.value is not None
            end = item.value.end if item.value is not None and not shown and item.key != "body" else item.name.end
            pins.append(Segment(Span(item.name.start, end), Label.RECORD, None, why))
        if item.value is None or item.value.end <= item.value.start:
            continue
        if item.key == "body":
            continue
        values.setdefault(item.key, item.value)
        name = item.name.of(text).rstrip(": \t\u00a0") if item.name else item.key
        fields.append((name, read(text, item.value, Label.RECORD)))
        if item.key in _ARTICLE_LABELS:
            cut = {"headline": _cut_headline, "caption": cut_captions}.get(item.key)
            pins.extend(cut(text, item.value, why) if cut else [Segment(item.value, _ARTICLE_LABELS[item.key], None, why)])
        elif item.name is None:
            pins.append(Segment(item.value, Label.RECORD, None, why))
    pins.sort(key=lambda pin: pin.span)
    return ArchiveDocument(pins=_without_overlaps(text, pins), record=_record(draft, values, tuple(fields)), defects=tuple(draft.defects))


def _start(item: RecordItem) -> int:
    span = item.name or item.value
    return span.start if span else 0


def _without_overlaps(text: str, pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """Drop pins that overlap an earlier one; add the marks between two values on one line to the first of them."""
    kept: list[Segment] = []
    for pin in pins:
        last = kept[-1] if kept else None
        if last and pin.span.start < last.span.end:
            continue
        between = text[last.span.end : pin.span.start] if last else ""
        if last and (left := between.strip()) and "\n" not in between and "\r" not in between:
            # Marks between two values on one line belong to the record: " - ", " | ", "10:15 UTC".
            at = last.span.end + between.index(left)
            if last.label is Label.RECORD and not any(map(str.isalnum, left)):
                kept[-1] = evolve(last, span=Span(last.span.start, at + len(left)))
            else:
                kept.append(Segment(Span(at, at + len(left)), Label.RECORD, None, pin.why))
        kept.append(pin)
    return tuple(kept)


def _cut_headline(text: str, span: Span, why: tuple[Evidence, ...]) -> list[Segment]:
    """Split a headline from its decks, which an archive adds after a semicolon at the line's end."""
    cut = regex.search(r";[ \t]*+[\r\n]\s*+(?=\S)", text, pos=span.start, endpos=span.end)
    if cut is None or cut.start() == span.start:
        return [Segment(span, Label.HEADLINE, None, why)]
    return [
        Segment(Span(span.start, cut.start()), Label.HEADLINE, None, why),
        Segment(Span(cut.start(), cut.start() + 1), Label.RECORD, None, why),
        Segment(Span(cut.end(), span.end), Label.STANDFIRST, None, why),
    ]


def _record(draft: RecordDraft, values: Mapping[str, Span], fields: tuple[tuple[str, Passage], ...]) -> Record:
    text = draft.text

    def plain(key: str) -> str | None:
        return read(text, values[key], Label.RECORD).text if key in values else None

    def day(key: str) -> datetime.date | None:
        return stated_day(text, values[key].start, values[key].end) if key in values else None

    paper, edition = plain("publication"), plain("edition")
    place = read_place_in_paper(plain("section"), plain("page"), edition.strip(" :[]") if edition else None)
    document = plain("document")
    return Record(
        archive=draft.archive,
        publication=_PLACE_AFTER_PAPER.sub("", paper) if paper else None,
        published=day("published"),
        section=place.section,
        page=place.page,
        edition=place.edition,
        word_count=stated_number(text, values["words"]) if "words" in values else None,
        loaded=day("loaded"),
        document=_NUMBERED.sub(r"\g<number>", document) if document else None,
        copyright=plain("copyright"),
        fields=fields,
    )


# A list of a thousand documents with three lines each.
_LONGEST_COVER: Final = 4_000


def cover_page(archive: str, text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Make a document of a cover page, all of whose lines are the archive's; `None` if it is too long for one."""
    if len(lines) > _LONGEST_COVER:
        return None
    draft = RecordDraft(archive, text)
    for line in lines:
        draft.add_line("cover", line)
    return finished_document(draft)
