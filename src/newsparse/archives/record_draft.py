"""The draft of a record: a document's lines, their labels, the noted values, and the document made from them."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from types import MappingProxyType
from typing import Final, NamedTuple

import regex
from attrs import define, field

from newsparse.archives.form import Form, Mark
from newsparse.archives.printed_values import is_day_line, read_place_in_paper, stated_day, stated_number
from newsparse.archives.values import COVER, ArchiveDocument, Record
from newsparse.defect import Defect, defect_at
from newsparse.layout import first_visible
from newsparse.layout.lines import Line
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment, place
from newsparse.span import Span
from newsparse.terms import Label

# "LOAD-DATE: ", "Publication title:", "LÄNGE:"
_LABEL: Final = pattern(r"(?P<name>[\p{L}][\p{L}\p{M} /()'’-]{1,34}+):(?:[\s\u00a0]++|$)")
_ALL_RIGHTS: Final = (
    r"(?:all\ )?rights\ reserved|alle\ rechte\ vorbehalten|tous\ droits\ r[ée]serv[ée]s|alle\ rechten\ voorbehouden|todos\ los\ derechos"
)
_RIGHTS: Final = pattern(_ALL_RIGHTS, regex.IGNORECASE)
COPYRIGHT: Final = pattern(rf"\(?(?:©|\(c\)|copyright\b|{_ALL_RIGHTS})", regex.IGNORECASE)
_ADDRESSES: Final = ("http://", "https://")
# "2 of 100 DOCUMENTS", "Dokument 3 von 17"
_NUMBERED: Final = pattern(r"(?:FOCUS\ -\ |Dokument\ |Document\ )?(?P<number>\d{1,6})\ (?:of|von|de|van)\ \d{1,6}\b.*")
# The words or the full stop after a paper's name: "The Elmford Times; Elmford, Ohio", "The Elmford Times(Vol. 168, Issue 58318)",
# "The Elmford Times (London)", "Elmford Times (OH)"; but "The Elmford Times (Online)" and "Elmford Times Blogs (Harbour)" are whole names.
_PLACE_AFTER_PAPER: Final = pattern(
    r"\s?;.*+$|\s?\((?:Vol|Issue|No)\b.*+$|\s?\[[^\[\]]*\]$|(?<=\p{Ll}{3})(?<!Corp|Assn)\.$|,\sn[o°]\.?\s\d[\d ]*+$"
    r"|(?<!\bBlogs?\s?)\s?\((?!(?i:online|web|digital|print|internet|[\p{L} ]{0,20}\bedi[tc]i?[oó]n)\b)"
    r"(?:\p{Lu}(?=[^()]{0,40}[\p{Ll}.])[\p{L}.,'’ -]{0,40}|\p{Lu}{2}|USA)\)$"
)
# Decks follow the headline after a semicolon at the line's end.
_DECK: Final = pattern(r";[ \t]*+[\r\n]\s*+(?=\S)")
# Values that are parts of the article; the others are only the record's.
_ARTICLE_LABELS: Final = {key: Label(key) for key in ("headline", "standfirst", "byline", "dateline", "caption", "note")}
_ON_ONE_LINE: Final = ("document", "words")
# Keys whose values may have several lines, with blank lines between them.
_SEVERAL: Final = ("caption", "note")


class LabelMatch(NamedTuple):
    """A label at the start of a line: the key of its value, the offset after its colon, and that of the value or the line's end."""

    key: str
    name_end: int
    value_start: int


def labels_of(**words: str) -> dict[str, str]:
    """Map the names of labels, separated by commas, to the keys of their values; those under `_` are of no further use."""
    return {name.strip(): key.strip("_") for key, names in words.items() for name in names.split(",")}


def match_label(text: str, line: Line, labels: Mapping[str, str]) -> LabelMatch | None:
    """Match a line that opens with one of an archive's labels, whose keys *labels* has by their names in lower case."""
    match = _LABEL.match(text, line.start, line.end)
    key = labels.get(match["name"].strip().lower()) if match else None
    return LabelMatch(key, match.end("name") + 1, match.end()) if match and key is not None else None


def match_line(pattern: "regex.Pattern[str]", text: str, line: Line, widest: int = 60) -> "regex.Match[str] | None":
    """Match a pattern against the whole of a line of less than *widest* characters."""
    return pattern.fullmatch(text, line.start, line.end) if line.end - line.start < widest else None


class RecordItem(NamedTuple):
    """A label and its value under a key: "headline", "section", ""; no name if the form prints none."""

    key: str
    name: Span | None
    value: Span | None


@define(eq=False, repr=False)
class RecordDraft:
    """A document while a form's reader goes through its lines: lines are referred to by index, and values noted under keys."""

    archive: str
    text: str
    lines: Sequence[Line] = ()
    labels: Mapping[str, str] = field(factory=dict)  # the key of each label, by its name in lower case
    # The key of what is below each heading, a line of its own, by its words in lower case.
    headings: Mapping[str, str] = field(factory=dict)
    items: list[RecordItem] = field(factory=list)
    pins: list[Segment] = field(factory=list)
    defects: list[Defect] = field(factory=list)

    def said(self, i: int) -> str:
        """The words of a line."""
        return self.text[self.lines[i].start : self.lines[i].end]

    def label(self, i: int, labels: Mapping[str, str] | None = None) -> LabelMatch | None:
        """The label that a line opens with: any of the archive's, or one of *labels*; or the heading that it is."""
        line = self.lines[i]
        if labels is None and (key := self.heading(i)) is not None:
            return LabelMatch(key, line.end, line.end)
        return match_label(self.text, line, self.labels if labels is None else labels)

    def heading(self, i: int) -> str | None:
        """The key of what is below a line, if it is a heading."""
        return self.headings.get(self.said(i).lower().rstrip(" :."))

    def labels_in(self, first: int, stop: int) -> dict[int, LabelMatch]:
        """The labels among some lines."""
        return {i: found for i in range(first, stop) if (found := self.label(i))}

    def whole(self, pattern: "regex.Pattern[str]", i: int, widest: int = 60) -> "regex.Match[str] | None":
        """Match a pattern against the whole of a line of less than *widest* characters."""
        return match_line(pattern, self.text, self.lines[i], widest)

    def opens(self, pattern: "regex.Pattern[str]", i: int) -> "regex.Match[str] | None":
        """Match a pattern at the start of a line."""
        return pattern.match(self.text, self.lines[i].start, self.lines[i].end)

    def claims_rights(self, i: int) -> bool:
        """Return True if a line opens with a claim of rights."""
        return self.opens(COPYRIGHT, i) is not None

    def is_dated(self, i: int) -> bool:
        """Return True if a line states a day and little else."""
        return is_day_line(self.text, self.lines[i].start, self.lines[i].end)

    def runs(self, first: int, stop: int) -> Iterator[tuple[int, int]]:
        """Yield the runs of lines without a blank line between them, as half-open pairs of indexes."""
        start = first
        for i in range(first + 1, stop + 1):
            if i == stop or self.lines[i].gap:
                yield start, i
                start = i

    def has(self, key: str) -> bool:
        """Return True if something is noted under a key."""
        return any(item.key == key for item in self.items)

    def add(self, key: str, name: Span | None, value: Span | None) -> None:
        """Note a label with its value, unless the value is empty."""
        value = value if value is not None and value.start < value.end else None
        if name is not None or value is not None:
            self.items.append(RecordItem(key, name, value))

    def add_line(self, key: str, line: Line) -> None:
        """Note a line that is a bare value."""
        self.add(key, None, Span(line.start, line.end))

    def add_lines(self, key: str, first: int, stop: int) -> None:
        """Note some lines that are one bare value, if there are any."""
        if first < stop:
            self.add(key, None, Span(self.lines[first].start, self.lines[stop - 1].end))

    def add_each(self, key: str, first: int, stop: int) -> None:
        """Note each of some lines as a bare value."""
        for line in self.lines[first:stop]:
            self.add_line(key, line)

    def add_groups(self, match: "regex.Match[str]", *keys: str) -> None:
        """Note the named groups of a match as bare values."""
        for key in keys or match.re.groupindex:
            if match[key]:
                self.add(key, None, Span(*match.span(key)))

    def add_heading(self, i: int) -> None:
        """Note a line or label that only announces the story."""
        found = self.label(i)
        self.add("body", Span(self.lines[i].start, found.name_end if found else self.lines[i].end), None)

    def add_field(self, i: int, stop: int, label: LabelMatch) -> int:
        """Note a label and its value, from the label's line or the next one up to *stop*; return *stop*."""
        below = label.value_start >= self.lines[i].end and stop > i + 1
        start = self.lines[i + 1].start if below else label.value_start
        self.add(label.key, Span(self.lines[i].start, label.name_end), Span(start, max(self.lines[stop - 1].end, start)))
        return stop

    def is_of_record(self, i: int) -> bool:
        """Return True if a line opens with a label, a claim of rights or an address."""
        return self.label(i) is not None or self.claims_rights(i) or self.text.startswith(_ADDRESSES, self.lines[i].start)

    def value_stop(self, i: int, stop: int, label: LabelMatch) -> int:
        """Return the line after a label's value: a blank line, another label or a claim of rights precedes it.

        A value that is not beside its label nor right below it may be below a blank line.
        """
        after = i + 1
        if label.key in _ON_ONE_LINE and label.value_start < self.lines[i].end:
            return after
        while after < stop and not self.lines[after].gap and not self.is_of_record(after):
            after += 1
        below = label.value_start >= self.lines[i].end and after == i + 1 < stop and not self.is_of_record(after)
        return next(past for _, past in self.runs(after, stop)) if below else after

    def tail_start(self, first: int, stop: int, labels: Mapping[str, str]) -> int:
        """Return the line on which the record below a story begins, which *stop* ends: searched upwards from the first heading, run by run.

        Inside a run, it begins with one of *labels*, which follow stories, with a claim of rights, or with lines that end the run.
        """
        tail = next((i for i in range(first, stop) if self.heading(i) is not None), stop)
        for start, past in reversed(list(self.runs(first, tail))):
            own = [i for i in range(start, past) if self.label(i) or self.claims_rights(i)]
            if own and own[0] == start and (start > first or self.lines[start].gap):
                tail = start
                continue
            last = past - sum(1 for _ in takewhile(set(own).__contains__, range(past - 1, start, -1)))
            closing = (i for i in own if self.claims_rights(i) or ((found := self.label(i, labels)) and found.key != "document"))
            if (inside := min(next(closing, past), last)) < past:
                return inside
            above = self.label(start - 1) if start > first else None
            if above is None or above.value_start < self.lines[start - 1].end:
                break  # else it is the value of an empty label
        return tail

    def note_record(self, first: int, stop: int) -> None:
        """Note lines of the record: labels with their values, claims of rights, and other lines.

        Pictures and remarks go on to the next label, one picture or remark up to each blank line.
        """
        i = first
        while i < stop:
            found, line = self.label(i), self.lines[i]
            if found is None:
                past = next((k for k in range(i + 1, stop) if self.lines[k].gap or self.is_of_record(k)), stop)
                self.add_lines("copyright" if self.claims_rights(i) and not self.whole(_RIGHTS, i) else "", i, past)
            elif found.key in _SEVERAL:
                past = next((k for k in range(i + 1, stop) if self.is_of_record(k)), stop)
                inline = found.value_start < line.end
                self.add("", Span(line.start, found.name_end), None)
                for start, end in self.runs(i if inline else i + 1, past):
                    self.add(found.key, None, Span(max(found.value_start, self.lines[start].start), self.lines[end - 1].end))
            else:
                past = self.add_field(i, self.value_stop(i, stop, found), found)
            i = past

    def note_story(self, begun: int, stop: int, labels: Mapping[str, str] = MappingProxyType({})) -> int:
        """Note the record below a story, report lines of the story that look like labels, and return the line after the story."""
        tail = self.tail_start(begun, stop, labels)
        self.report_labels(begun, tail)
        self.note_record(tail, stop)
        return tail

    def report_truncation(self, line: Line) -> None:
        """Report that the export is cut off."""
        self.defects.append(defect_at("truncated-export", Span(line.start, line.end)))

    def report_labels(self, first: int, stop: int) -> None:
        """Report lines of the story that look like labels."""
        for i, found in self.labels_in(first, stop).items():
            line = self.lines[i]
            if line.gap:
                self.defects.append(defect_at("labels-in-story", Span(line.start, found.name_end)))
                self.pins.append(Segment(Span(line.start, line.end), Label.PARAGRAPH, None, (Evidence("a line of the story", 10.0),)))


def finished_document(draft: RecordDraft) -> ArchiveDocument:
    """Make the document from the notes: pins in order, and the record."""
    text, why = draft.text, (Evidence(f"{draft.archive} record", 10.0),)
    pins = list(draft.pins)
    values: dict[str, Span] = {}
    fields: list[tuple[str, Passage]] = []
    for key, label, value in sorted(draft.items, key=lambda item: (item.name or item.value or Span(0, 0)).start):
        shown = key in _ARTICLE_LABELS and value is not None
        if label is not None:
            end = value.end if value is not None and not shown and key != "body" else label.end
            pins.append(Segment(Span(label.start, end), Label.RECORD, None, why))
        if value is None or key == "body":
            continue
        values.setdefault(key, value)
        fields.append((key if label is None else label.of(text).rstrip(": \t\u00a0"), read(text, value, Label.RECORD)))
        if key == "headline":
            pins.extend(_cut_headline(text, value, why))
        elif shown or label is None:
            pins.append(Segment(value, _ARTICLE_LABELS.get(key, Label.RECORD), None, why))
    pins.sort(key=place)
    return ArchiveDocument(pins=_without_overlaps(text, pins), record=_record(draft, values, tuple(fields)), defects=tuple(draft.defects))


def _without_overlaps(text: str, pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """Drop pins that overlap an earlier one; text between two values on one line belongs to the record: " - ", "10:15 UTC"."""
    kept: list[Segment] = []
    end = 0
    for pin in pins:
        start = pin.span.start
        if start < end:
            continue
        between = text[end:start]
        if kept and between.strip() and "\n" not in between and "\r" not in between:
            at = first_visible(text, end, start)
            kept.append(Segment(Span(at, at + len(text[at:start].rstrip())), Label.RECORD, None, pin.why))
        kept.append(pin)
        end = pin.span.end
    return tuple(kept)


def _cut_headline(text: str, span: Span, why: tuple[Evidence, ...]) -> list[Segment]:
    """Split a headline from its decks."""
    cut = _DECK.search(text, span.start + 1, span.end)
    parts = [(span.start, cut.start()), (cut.start(), cut.start() + 1), (cut.end(), span.end)] if cut else [(span.start, span.end)]
    labels = (Label.HEADLINE, Label.RECORD, Label.STANDFIRST)
    return [Segment(Span(*part), label, None, why) for part, label in zip(parts, labels, strict=False)]


def _record(draft: RecordDraft, values: Mapping[str, Span], fields: tuple[tuple[str, Passage], ...]) -> Record:
    text = draft.text

    def plain(key: str) -> str | None:
        return read(text, values[key], Label.RECORD).text if key in values else None

    def day(key: str) -> datetime.date | None:
        return stated_day(text, values[key].start, values[key].end) if key in values else None

    paper, edition, document = plain("publication"), plain("edition"), plain("document")
    section, page, edition = read_place_in_paper(plain("section"), plain("page"), (edition or "").strip(" :[]") or None)
    return Record(
        archive=draft.archive,
        publication=_PLACE_AFTER_PAPER.sub("", paper or "") or paper,
        published=day("published"),
        section=section,
        page=page,
        edition=edition,
        word_count=stated_number(text, values["words"]) if "words" in values else None,
        loaded=day("loaded"),
        document=_NUMBERED.sub(r"\g<number>", document) if document else None,
        copyright=plain("copyright"),
        fields=fields,
    )


def cover_form(name: str, archive: str, words: tuple[str, ...], opening: str, marks: tuple[Mark, ...] = ()) -> Form:
    """Make the form of a page that an archive prints before or after its documents, all of whose lines are the archive's."""
    opens = pattern(opening)

    def read_cover(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
        if not opens.match(text, lines[0].start):
            return None
        draft = RecordDraft(archive, text, lines)
        draft.add_each(COVER, 0, len(lines))
        return finished_document(draft)

    return Form(name, archive, words, read_cover, marks, on_top=True)
