"""The lines between the number of an old Nexis document and its labels: rights, publication, date, edition, headline."""

from collections.abc import Mapping
from typing import Final

import regex
from attrs import define, field

from newsparse.archives.nexis_labels import CORRECTION_APPENDED
from newsparse.archives.printed_values import is_day_line, is_month_or_season, is_weekday_or_time
from newsparse.archives.record_draft import LabelMatch, RecordDraft
from newsparse.patterns import pattern
from newsparse.span import Span

RIGHTS: Final = pattern(
    r"(?:all\ )?rights\ reserved|alle\ rechte\ vorbehalten|tous\ droits\ r[ée]serv[ée]s|alle\ rechten\ voorbehouden|todos\ los\ derechos",
    regex.IGNORECASE,
)
# "March 3, 1996, Sunday, Late Edition - Final"
_EDITION_AFTER_DAY: Final = pattern(
    r",\s(?P<edition>[^,\r\n]{0,30}\b(?:Edition|Final|Ausgabe|Édition|Editie)\b[^\r\n]{0,40})$", regex.IGNORECASE
)
# "Late Edition - Final", "Home Edition", "Fernausgabe", "1. Edition", "FINAL EDITION"
_EDITION: Final = pattern(r"\b(?:edition|\p{L}*ausgabe|édition|editie|edición|edizione|final|first|second|early|late)\b", regex.IGNORECASE)
_BYLINE: Final = pattern(
    r"(?:(?i:by|von|par|door)\s.{2,80}|\p{Lu}[\p{L}.'’-]++(?:\s(?:de|van|von|der|la)\b)*+(?:\s\p{Lu}[\p{L}.'’-]++){1,2})"
)
_NOTICE: Final = pattern(
    r"\bmay\snot\sbe\b|\b(?:republished|redistributed|reproduced)\b|\bPrepared\sby\b|\bresponsibility\sfor\b|\btranscri", regex.IGNORECASE
)
# The end of a name that continues on the next centred line.
_UNFINISHED: Final = pattern(r"(?:[,&/-]|\b(?:and|of|the|und|der|et|de|la|en|y|d/b/a|all))$", regex.IGNORECASE)
_CENTRED_INDENT: Final = 8
_FULL_LINE: Final = 60  # characters of a centred line that fills its measure and so continues on the next
MOST_LINES_ABOVE: Final = 4  # of a run, before the line that is looked for


@define
class NumberedDocument(RecordDraft):
    """A document of an export, or as much of it as the export holds: the lines from *begin* to *end*."""

    begin: int = 0
    end: int = 0

    def label(self, i: int, labels: Mapping[str, str] | None = None) -> LabelMatch | None:
        """The label in capitals that a line opens with."""
        found = RecordDraft.label(self, i, labels)
        return found if found and self.text[self.lines[i].start : found.name_end].isupper() else None

    def is_centred(self, first: int, stop: int) -> bool:
        """Whether one of some lines is indented so far that the archive centred it."""
        return any(line.indent >= _CENTRED_INDENT for line in self.lines[first:stop])

    def is_dated(self, i: int) -> bool:
        """Whether a line states a date, or the month of a monthly; an edition may follow the date."""
        line, edition = self.lines[i], self.edition_after_day(i)
        end = edition.start() if edition else line.end
        return is_day_line(self.text, line.start, end) or is_month_or_season(self.text, line.start, end)

    def edition_after_day(self, i: int) -> "regex.Match[str] | None":
        """Match an edition after the date on a line."""
        line = self.lines[i]
        return _EDITION_AFTER_DAY.search(self.text, line.start, line.end) if line.end - line.start < 2 * _FULL_LINE else None

    def is_archive_run(self, start: int, stop: int, *, centred: bool) -> bool:
        """Whether a run in the head belongs to the archive or the paper rather than the headline: centred, a second date, a notice."""
        if centred and self.is_centred(start, stop):
            return True
        first, last = self.lines[start].start, self.lines[stop - 1].end
        if stop == start + 1 and (self.is_dated(start) or is_weekday_or_time(self.text, first, last)):
            return True
        return _NOTICE.search(self.text, first, min(last, first + 400)) is not None

    def note_rights(self, start: int, stop: int, *, whole: bool) -> int:
        """Note a claim of rights, which may have the *whole* run; return the line after it."""
        near = range(start, min(stop, start + MOST_LINES_ABOVE))
        claimed = next((i for i in near if self.whole(RIGHTS, i)), None)
        if claimed is not None:
            self.add_lines("copyright", start, claimed)
            self.add_line("", self.lines[claimed])
            return claimed + 1
        after = stop if whole else self._name_stop(start, stop)
        self.add_lines("copyright", start, after)
        return after

    def _name_stop(self, start: int, stop: int) -> int:
        """Return the line after a name that may continue on further lines."""
        after = start + 1
        while after < stop:
            line = self.lines[after - 1]
            if line.end - line.start < _FULL_LINE and not _UNFINISHED.search(self.text, max(line.start, line.end - 10), line.end):
                break
            after += 1
        return after

    def note_publication(self, start: int, stop: int) -> None:
        """Note the publication's name, and the lines next to it; what precedes the date after the name is the archive's."""
        if self.has("publication"):
            self.add_lines("", start, stop)
            return
        after = self._name_stop(start, stop)
        while after < stop and self.said(after).startswith("("):
            after += 1
        self.add_lines("publication", start, after)
        self.note_edition(after, stop)

    def note_edition(self, start: int, stop: int) -> None:
        """Note lines of the archive or the paper, as the edition if they say so."""
        if start < stop:
            self.add_lines("edition" if self.is_edition(start, stop) else "", start, stop)

    def is_edition(self, start: int, stop: int) -> bool:
        """Whether some lines name an edition."""
        return _EDITION.search(self.text, self.lines[start].start, self.lines[stop - 1].end) is not None

    def is_byline(self, i: int, widest: int) -> bool:
        """Whether a line of less than *widest* characters holds who wrote the story."""
        return self.whole(_BYLINE, i, widest) is not None


def note_head(document: NumberedDocument, first: int, *, story_follows: bool) -> int:
    """Note the lines above the first label, or above a story that precedes all labels; return the line after the head."""
    head = _Head(document, first, story_follows, document.is_centred(document.begin, first + 1))
    for start, stop in document.runs(document.begin, first):
        head.note_run(start, stop)
    head.note_titles()
    lines = document.lines
    if (
        story_follows
        and (head.titles or head.above_day)
        and document.is_byline(first, 40)
        and lines[first + 1 : first + 2]
        and lines[first + 1].gap
    ):
        document.add_line("byline", lines[first])
        return first + 1
    return first


@define
class _Head:
    """The lines above the first label, sorted run by run."""

    document: NumberedDocument
    first: int
    story_follows: bool
    centred: bool
    """Whether the archive centred its own lines and set the paper's at the margin."""
    above_day: list[tuple[int, int]] = field(factory=list, init=False)
    """Runs between publication and date: a headline if none follows."""
    titles: list[tuple[int, int]] = field(factory=list, init=False)
    """Runs below the date: headline, standfirst, byline."""

    def note_run(self, start: int, stop: int) -> None:
        """Note one run of lines: the publication, then the date, then titles; the archive's own lines may be anywhere."""
        document, dated = self.document, self.document.has("published")
        if stop == start + 1 and (label := document.label(start)):
            document.add_labelled(document.lines[start], label)
            return
        if document.claims_rights(start):
            start = document.note_rights(start, stop, whole=dated)
            if start == stop:
                return
        near = () if dated else range(start, min(stop, start + 2 * MOST_LINES_ABOVE))
        day = next((i for i in near if document.is_dated(i)), None)
        if day is not None:
            if day > start:
                document.note_publication(start, day)
            after = self._note_day(day, stop)
            if after < stop:
                self.titles.append((after, stop))
        elif not document.has("publication"):
            document.note_publication(start, stop)
        elif document.is_archive_run(start, stop, centred=self.centred):
            document.note_edition(start, stop)
        elif not dated:
            self.above_day.append((start, stop))
        elif not self.titles and stop == start + 1 and stop < self.first and document.is_edition(start, stop):
            document.add_lines("edition", start, stop)
        else:
            self.titles.append((start, stop))

    def _note_day(self, day: int, stop: int) -> int:
        """Note the date, and the time and edition below it; return the line after them."""
        document, line = self.document, self.document.lines[day]
        edition = document.edition_after_day(day)
        document.add("published", None, Span(line.start, edition.start() if edition else line.end))
        if edition:
            document.add_groups(edition)
        after = day + 1
        while after < stop:
            begun = after
            while after < stop and not self._goes_with_day(after) and self._may_be_edition(after, stop):
                after += 1
            document.add_lines("edition", begun, after)
            if after == stop or not self._goes_with_day(after):
                break
            label = document.label(after)
            if label:
                document.add_labelled(document.lines[after], label)
            else:
                document.add_line("", document.lines[after])
            after += 1
        return after

    def _goes_with_day(self, i: int) -> bool:
        """Whether a line below the date belongs to it: a label, a weekday or time, another date, a notice of corrections."""
        document, line = self.document, self.document.lines[i]
        if document.label(i) or is_weekday_or_time(document.text, line.start, line.end) or document.is_dated(i):
            return True
        return document.whole(CORRECTION_APPENDED, i) is not None

    def _may_be_edition(self, i: int, stop: int) -> bool:
        """Whether a line below the date belongs to the edition: centred as the date is, or in a run that cannot hold the headline."""
        if self.centred:
            return self.document.is_centred(i, i + 1)
        return stop < self.first or self.story_follows or self.document.is_edition(i, i + 1)

    def note_titles(self) -> None:
        """Note headline, deck and byline: the lines below the date, or above it if only a name is below."""
        document, titles = self.document, self.titles
        if self.above_day and all(stop == start + 1 and document.is_byline(start, 60) for start, stop in titles):
            titles = [*self.above_day, *titles]
        else:
            for start, stop in self.above_day:
                document.note_edition(start, stop)
        for k, (start, stop) in enumerate(titles):
            document.add_lines("headline" if not k else "byline" if document.is_byline(start, 90) else "standfirst", start, stop)
