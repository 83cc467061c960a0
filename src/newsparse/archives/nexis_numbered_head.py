"""The lines between the number of an old Nexis document and its labels: rights, publication, date, edition, headline."""

from typing import Final

import regex
from attrs import define, field

from newsparse.archives.labelled_lines import match_line
from newsparse.archives.nexis_labels import CORRECTION_APPENDED
from newsparse.archives.nexis_numbered_document import EDITION_AFTER_DAY, MOST_LINES_ABOVE, NumberedDocument
from newsparse.archives.printed_dates import is_weekday_or_time
from newsparse.patterns import pattern
from newsparse.span import Span

# "Late Edition - Final", "Home Edition", "Fernausgabe", "1. Edition", "FINAL EDITION"
_EDITION: Final = pattern(r"\b(?:edition|\p{L}*ausgabe|édition|editie|edición|edizione|final|first|second|early|late)\b", regex.IGNORECASE)
_BYLINE: Final = pattern(
    r"(?:(?i:by|von|par|door)\s.{2,80}|\p{Lu}[\p{L}.'’-]++(?:\s(?:de|van|von|der|la)\b)*+(?:\s\p{Lu}[\p{L}.'’-]++){1,2})"
)
_NOTICE: Final = pattern(
    r"\bmay\snot\sbe\b|\b(?:republished|redistributed|reproduced)\b|\bPrepared\sby\b|\bresponsibility\sfor\b|\btranscri", regex.IGNORECASE
)


def note_head(document: NumberedDocument, first: int, *, story_follows: bool) -> int:
    """Note the lines above the first label.

    Args:
        document: the document.
        first: its first label, or the first line of a story above all labels.
        story_follows: whether it is that story.

    Returns:
        The line after the head: the first label, or the first line of the story after a byline.
    """
    head = _Head(document, first, story_follows)
    for start, stop in document.runs(document.begin, first):
        head.note_run(start, stop)
    head.note_titles()
    return head.note_author() if story_follows and (head.titles or head.above_day) else first


def is_archive_line(document: NumberedDocument, start: int, stop: int, *, centred: bool) -> bool:
    """Whether a run in the head belongs to the archive or the paper rather than the headline: centred, a second date, a notice."""
    if centred and any(document.is_centred(i) for i in range(start, stop)):
        return True
    span = document.span(start, stop)
    if stop == start + 1 and (document.is_dated(start) or is_weekday_or_time(document.text, span.start, span.end)):
        return True
    return _NOTICE.search(document.text, span.start, min(span.end, span.start + 400)) is not None


def is_head_centred(document: NumberedDocument, first: int) -> bool:
    """Whether the archive centred its own lines and set the paper's at the margin."""
    return any(document.is_centred(i) for i in range(document.begin, min(first + 1, len(document.lines))))


@define
class _Head:
    """The lines above the first label, sorted run by run."""

    document: NumberedDocument
    first: int
    story_follows: bool
    centred: bool = field(init=False)
    named: bool = field(default=False, init=False)
    """Whether the publication was found."""
    dated: bool = field(default=False, init=False)
    above_day: list[tuple[int, int]] = field(factory=list, init=False)
    """Runs between publication and date: a headline if none follows."""
    titles: list[tuple[int, int]] = field(factory=list, init=False)
    """Runs below the date: headline, standfirst, byline."""

    def __attrs_post_init__(self) -> None:
        self.centred = is_head_centred(self.document, self.first)

    def note_run(self, start: int, stop: int) -> None:
        """Note one run of lines."""
        document = self.document
        if start in document.labels and stop == start + 1:
            document.draft.add_labelled(document.lines[start], document.labels[start])
            return
        if document.claims_rights(start):
            start = document.note_rights(start, stop, whole=self.dated)
            if start == stop:
                return
        near = () if self.dated else range(start, min(stop, start + 2 * MOST_LINES_ABOVE))
        day = next((i for i in near if document.is_dated(i)), None)
        if day is not None:
            self._note_dated_run(start, day, stop)
        elif not self.named:
            self._note_publication(start, stop)
        elif is_archive_line(document, start, stop, centred=self.centred):
            self._note_edition(start, stop)
        elif not self.dated:
            self.above_day.append((start, stop))
        elif not self.titles and stop == start + 1 and stop < self.first and self._is_edition(start, stop):
            document.add("edition", start, stop)
        else:
            self.titles.append((start, stop))

    def _note_dated_run(self, start: int, day: int, stop: int) -> None:
        """Note a run with the date: publication above it, edition and titles below."""
        if day > start:
            self._note_publication(start, day)
        self.dated = True
        after = self._note_day(day, stop)
        if after < stop:
            self.titles.append((after, stop))

    def _note_publication(self, start: int, stop: int) -> None:
        """Note the publication's name, and the lines next to it."""
        document = self.document
        if self.named:
            document.add("", start, stop)
            return
        self.named = True
        after = start + 1
        while after < stop and (document.continues(after - 1) or document.text[document.lines[after].start] == "("):
            after += 1
        document.add("publication", start, after)
        if after < stop:
            self._note_edition(after, stop)

    def _note_day(self, day: int, stop: int) -> int:
        """Note the date, and the time and edition below it; return the line after them."""
        document, text, line = self.document, self.document.text, self.document.lines[day]
        edition = EDITION_AFTER_DAY.search(text, line.start, line.end)
        document.draft.add("published", None, Span(line.start, edition.start() if edition else line.end))
        if edition:
            document.draft.add("edition", None, Span(edition.start("edition"), line.end))
        after, first = day + 1, None
        while after < stop:
            if self._goes_with_day(after):
                if first is not None:
                    document.add("edition", first, after)
                    first = None
                label = document.labels.get(after)
                line = document.lines[after]
                document.draft.add_labelled(line, label) if label else document.draft.add_line("", line)
            elif self._continues_edition(after, stop):
                first = after if first is None else first
            else:
                break
            after += 1
        if first is not None:
            document.add("edition", first, after)
        return after

    def _goes_with_day(self, i: int) -> bool:
        """Whether a line below the date belongs to it: a label, a weekday or time, another date, a notice of corrections."""
        document, line = self.document, self.document.lines[i]
        if i in document.labels or is_weekday_or_time(document.text, line.start, line.end) or document.is_dated(i):
            return True
        return match_line(CORRECTION_APPENDED, document.text, line, 40) is not None

    def _continues_edition(self, i: int, stop: int) -> bool:
        """Whether a line below the date belongs to the edition: centred as the date is, or in a run that cannot hold the headline."""
        if self.centred:
            return self.document.is_centred(i)
        return stop < self.first or self.story_follows or self._is_edition(i, i + 1)

    def _note_edition(self, start: int, stop: int) -> None:
        """Note lines of the archive or the paper, as the edition if they say so."""
        self.document.add("edition" if self._is_edition(start, stop) else "", start, stop)

    def _is_edition(self, start: int, stop: int) -> bool:
        span = self.document.span(start, stop)
        return _EDITION.search(self.document.text, span.start, span.end) is not None

    def note_titles(self) -> None:
        """Note headline, deck and byline: the lines below the date, or above it if only a name is below."""
        document, titles = self.document, self.titles
        signed = [start for start, stop in titles if stop == start + 1 and self._is_byline(start, 60)]
        if self.above_day and len(signed) == len(titles):
            titles = [*self.above_day, *titles]
        else:
            for start, stop in self.above_day:
                self._note_edition(start, stop)
        for k, (start, stop) in enumerate(titles):
            document.add("headline" if not k else "byline" if self._is_byline(start, 90) else "standfirst", start, stop)

    def note_author(self) -> int:
        """Note the author of a story above its labels, right below the date; return the line after."""
        document, first = self.document, self.first
        if self._is_byline(first, 40) and first + 1 < len(document.lines) and document.lines[first + 1].gap:
            document.draft.add_line("byline", document.lines[first])
            return first + 1
        return first

    def _is_byline(self, i: int, widest: int) -> bool:
        return match_line(_BYLINE, self.document.text, self.document.lines[i], widest) is not None
