"""Nexis, the old form: a numbered document with labels in capitals, and centred lines above the headline."""

from collections.abc import Mapping, Sequence
from typing import Final

import regex
from attrs import define, field

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.nexis_uni import ALL_LABELS, CORRECTION_APPENDED
from newsparse.archives.printed_values import BYLINE, NAMES, is_day_line, is_weekday_or_time
from newsparse.archives.record_draft import LabelMatch, RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.languages.field_words import ABOVE_STORY, BELOW_STORY
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

# "2 of 100 DOCUMENTS", "Dokument 2 von 100", "Document 2 de 100"
_NUMBER_LINE: Final = (
    r"(?:FOCUS\ -\ )?\d{1,6}\ (?:of|von|de|van)\ \d{1,6}\ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)"
    r"|(?:Dokument|Document)\ \d{1,6}\ (?:von|de|van)\ \d{1,6}"  # "Document 2 of 9" is ProQuest's
)
_NUMBERED: Final = pattern(_NUMBER_LINE)
# "March 3, 1996, Sunday, Late Edition - Final"
_EDITION_AFTER_DAY: Final = pattern(
    r",\s(?P<edition>[^,\r\n]{0,30}\b(?:Edition|Final|Ausgabe|Édition|Editie)\b[^\r\n]{0,40})$", regex.IGNORECASE
)
# "Late Edition - Final", "Home Edition", "Fernausgabe", "1. Edition", "FINAL EDITION"
_EDITION: Final = pattern(r"\b(?:edition|\p{L}*ausgabe|édition|editie|edición|edizione|final|first|second|early|late)\b", regex.IGNORECASE)
# The end of a name that continues on the next centred line.
_UNFINISHED: Final = pattern(r"(?:[,&/-]|\b(?:and|of|the|und|der|et|de|la|en|y|d/b/a|all))$", regex.IGNORECASE)
_CENTRED_INDENT: Final = 8
_FULL_LINE: Final = 60  # characters of a centred line that fills its measure and so continues on the next
_MOST_LINES_ABOVE: Final = 4  # of a run, before the line that is looked for


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a numbered document with labels in capitals."""
    draft = _Numbered("Nexis", text, lines, ALL_LABELS)
    marks = [i for i in range(len(lines)) if draft.whole(_NUMBERED, i)]
    draft.begin, draft.end = marks[0] + 1 if marks else 0, len(lines)
    labels = draft.labels_in(draft.begin, draft.end)
    keys = {found.key for found in labels.values()}
    if not marks and not ("words" in keys and keys & {"loaded", "language"}):
        return None
    if marks:
        draft.add_lines("cover", 0, marks[0])
        draft.add_line("document", lines[marks[0]])
    if not labels:  # it is cut off
        draft.report_truncation(lines[draft.end - 1])
        return finished_document(draft)
    # Not one of the lines that a broadcast prints above its date or its headline.
    first = next((i for i in labels if labels[i].key), min(labels))
    story = _story_above_labels(draft, first)
    begun = first if story is None else story
    draft.note_head(begun)
    body = _note_head_labels(draft, begun)
    tail = draft.note_story(body, draft.end, BELOW_STORY)
    if tail == draft.end:  # without labels after the story
        draft.report_truncation(lines[draft.end - 1])
    for k, item in enumerate(draft.items):
        if item.key == "name" and item.value and text.startswith("By ", item.value.start):  # without "By" it names the story's subject
            draft.items[k] = item._replace(key="byline")
    return finished_document(draft)


@define(eq=False, repr=False)
class _Numbered(RecordDraft):
    """A document of an export, or as much of it as the export contains: its lines from *begin* to *end*, and its head."""

    begin: int = 0
    end: int = 0
    first: int = 0  # the first label, or the first line of a story that precedes all labels
    above_day: list[tuple[int, int]] = field(factory=list)  # runs between publication and date: a headline if none follows
    titles: list[tuple[int, int]] = field(factory=list)  # runs below the date: headline, standfirst, byline

    def label(self, i: int, labels: Mapping[str, str] | None = None) -> LabelMatch | None:
        """The label in capitals that a line opens with."""
        found = RecordDraft.label(self, i, labels)
        return found if found and self.text[self.lines[i].start : found.name_end].isupper() else None

    def is_dated(self, i: int) -> bool:
        """Return True if a line states a date; an edition may follow it."""
        line, edition = self.lines[i], self.edition_after_day(i)
        return is_day_line(self.text, line.start, edition.start() if edition else line.end)

    def edition_after_day(self, i: int) -> "regex.Match[str] | None":
        """Match an edition after the date on a line."""
        line = self.lines[i]
        return _EDITION_AFTER_DAY.search(self.text, line.start, min(line.end, line.start + 2 * _FULL_LINE))

    def is_byline(self, i: int, widest: int) -> bool:
        """Return True if a line of less than *widest* characters names the author."""
        return self.whole(BYLINE, i, widest) is not None or self.whole(NAMES, i, widest) is not None

    def note_head(self, first: int) -> None:
        """Note the lines above the first label, or above a story that precedes all labels."""
        self.first = first
        for start, stop in self.runs(self.begin, first):
            self._note_run(start, stop)
        self._note_titles()

    def _note_run(self, start: int, stop: int) -> None:
        """Note one run of lines: the publication, then the date, then titles; the archive's own lines may be anywhere."""
        dated = self.has("published")
        if stop == start + 1 and self.label(start):
            self.note_record(start, stop)
            return
        while start < stop and self.claims_rights(start):
            after = self._name_stop(start, stop)
            self.note_record(start, after)
            start = after
        if start == stop:
            return
        near = () if dated else range(start, min(stop, start + 2 * _MOST_LINES_ABOVE))
        day = next((i for i in near if self.is_dated(i)), None)
        if day is not None:
            self._note_publication(start, day)
            after = self._note_day(day, stop)
            if after < stop:
                self.titles.append((after, stop))
        elif not self.has("publication"):
            self._note_publication(start, stop)
        elif any(line.indent >= _CENTRED_INDENT for line in self.lines[start:stop]):  # a line of the archive or the paper
            self.add_lines("", start, stop)
        elif not dated:
            self.above_day.append((start, stop))
        else:
            self.titles.append((start, stop))

    def _name_stop(self, start: int, stop: int) -> int:
        """Return the line after a name that may continue on further lines."""
        for after in range(start + 1, stop):
            said = self.said(after - 1)
            if len(said) < _FULL_LINE and not _UNFINISHED.search(said) and not self.said(after).startswith("("):
                return after
        return stop

    def _note_publication(self, start: int, stop: int) -> None:
        """Note the publication's name, and the lines next to it; what precedes the date after the name is the archive's."""
        after = self._name_stop(start, stop)
        self.add_lines("publication", start, after)
        self.add_lines("", after, stop)

    def _note_day(self, day: int, stop: int) -> int:
        """Note the date, and the time and edition below it; return the line after them."""
        line, edition = self.lines[day], self.edition_after_day(day)
        self.add("published", None, Span(line.start, edition.start() if edition else line.end))
        if edition:
            self.add_groups(edition)
        after = day + 1
        while after < stop:
            begun = after
            while after < stop and not self._goes_with_day(after) and (stop < self.first or _EDITION.search(self.said(after))):
                after += 1
            self.add_lines("edition", begun, after)
            if after == stop or not self._goes_with_day(after):
                break
            self.note_record(after, after + 1)
            after += 1
        return after

    def _goes_with_day(self, i: int) -> bool:
        """Return True if a line below the date belongs to it: a weekday or time, a notice of corrections."""
        line = self.lines[i]
        return is_weekday_or_time(self.text, line.start, line.end) or self.whole(CORRECTION_APPENDED, i) is not None

    def _note_titles(self) -> None:
        """Note headline, deck and byline: the lines below the date, or above it if only a name is below."""
        if all(self.is_byline(start, 60) for start, _ in self.titles):
            self.titles = [*self.above_day, *self.titles]
        else:
            for start, stop in self.above_day:
                self.add_lines("", start, stop)
        for k, (start, stop) in enumerate(self.titles):
            self.add_lines("headline" if not k else "byline" if self.is_byline(start, 90) else "standfirst", start, stop)


def _story_above_labels(draft: _Numbered, first: int) -> int | None:
    """Return the line on which a story above all labels begins, if there is one: then only labels and rights follow the first label."""
    begin, lines = draft.begin, draft.lines
    day = next((i for i in range(begin, first) if draft.is_dated(i)), None)
    follows = next((i for i, _ in draft.runs(first, draft.end) if not draft.is_of_record(i)), None)
    if day is None or follows is not None:
        return None
    start = next((i for i in range(day + 1, first) if lines[i].gap), first)
    runs = list(draft.runs(start, first))
    return start if runs and (len(runs) > 2 or draft.said(first - 1)[-1] in '.!?"”»') else None


def _note_head_labels(draft: _Numbered, first: int) -> int:
    """Note the labels above a story; return the line on which it begins."""
    i = first
    while i < draft.end and (found := draft.label(i, ABOVE_STORY)):
        if found.key == "body":
            draft.add_heading(i)
            return i + 1
        i = draft.add_field(i, draft.value_stop(i, draft.end, found), found)
    return i


FORM: Final = Form(
    "Nexis, numbered documents",
    "Nexis",
    ("DOCUMENT", "Dokument ", "Document "),
    _read,
    (Mark("nexis_number", Place.FIRST_LINE, _NUMBER_LINE),),
    ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:"),
)
