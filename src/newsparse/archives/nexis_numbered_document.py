"""A numbered Nexis document while it is read: its lines, the labels among them, and the draft of its record."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex
from attrs import frozen

from newsparse.archives.labelled_lines import COPYRIGHT, LabelMatch, match_label, match_line
from newsparse.archives.line_runs import line_runs, span_of_lines
from newsparse.archives.nexis_labels import ALL_LABELS
from newsparse.archives.printed_dates import is_day_line, is_month_or_season
from newsparse.archives.record_draft import RecordDraft
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

RIGHTS: Final = pattern(
    r"(?:all\ )?rights\ reserved|alle\ rechte\ vorbehalten|tous\ droits\ r[ée]serv[ée]s|alle\ rechten\ voorbehouden|todos\ los\ derechos",
    regex.IGNORECASE,
)
# "March 3, 1996, Sunday, Late Edition - Final"
EDITION_AFTER_DAY: Final = pattern(
    r",\s(?P<edition>[^,\r\n]{0,30}\b(?:Edition|Final|Ausgabe|Édition|Editie)\b[^\r\n]{0,40})$", regex.IGNORECASE
)
# An unlisted label in capitals; it counts only before a listed one.
_UNLISTED_LABEL: Final = pattern(r"\p{Lu}[\p{Lu} /-]{2,30}+:(?:\s|$)")
# The last character of a name that continues on the next centred line.
_UNFINISHED: Final = pattern(r"(?:[,&/-]|\b(?:and|of|the|und|der|et|de|la|en|y|d/b/a|all))$", regex.IGNORECASE)
CENTRED_INDENT: Final = 8
MOST_LINES_ABOVE: Final = 4  # of a run, before the line that is looked for
# The length of a centred line that fills its measure and so continues on the next.
_FULL_LINE: Final = 60


@frozen
class NumberedDocument:
    """A document of an export, or as much of it as the export holds."""

    draft: RecordDraft
    lines: Sequence[Line]
    begin: int
    """The line after the document's number."""
    end: int
    """The line of the next document's number, or the number of lines."""
    labels: dict[int, LabelMatch]
    """Lines that open with a listed label in capitals."""

    @property
    def text(self) -> str:
        """The text that the lines are in."""
        return self.draft.text

    def runs(self, first: int, last: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield the runs of lines without a blank line between them, up to *last* or the end."""
        return line_runs(self.lines, first, self.end if last is None else last)

    def span(self, first: int, last: int) -> Span:
        """Return the span of some lines."""
        return span_of_lines(self.lines, first, last)

    def add(self, key: str, first: int, last: int) -> None:
        """Note some lines that are a bare value."""
        self.draft.add(key, None, self.span(first, last))

    def claims_rights(self, i: int) -> bool:
        """Whether a line opens with a claim of rights."""
        return COPYRIGHT.match(self.text, self.lines[i].start, self.lines[i].end) is not None

    def is_centred(self, i: int) -> bool:
        """Whether a line is indented so far that the archive centred it."""
        return self.lines[i].indent >= CENTRED_INDENT

    def is_dated(self, i: int) -> bool:
        """Whether a line states a date, or the month of a monthly; an edition may follow the date."""
        text, line = self.text, self.lines[i]
        edition = EDITION_AFTER_DAY.search(text, line.start, line.end) if line.end - line.start < 2 * _FULL_LINE else None
        end = edition.start() if edition else line.end
        return is_day_line(text, line.start, end) or is_month_or_season(text, line.start, end)

    def is_unlisted_label(self, i: int) -> bool:
        """Whether a line opens with a label in capitals, listed or not."""
        return _UNLISTED_LABEL.match(self.text, self.lines[i].start, self.lines[i].end) is not None

    def begins_field(self, i: int) -> bool:
        """Whether a line ends the value before it: it is another label, or a claim of rights."""
        return match_label(self.text, self.lines[i], ALL_LABELS) is not None or self.claims_rights(i)

    def has_empty_label_above(self, i: int) -> bool:
        """Whether the line above a line is a label without a value."""
        return i - 1 in self.labels and self.labels[i - 1].value_start >= self.lines[i - 1].end

    def continues(self, i: int) -> bool:
        """Whether a centred line continues on the next."""
        line = self.lines[i]
        if line.end - line.start >= _FULL_LINE:
            return True
        return _UNFINISHED.search(self.text, max(line.start, line.end - 10), line.end) is not None

    def note_rights(self, start: int, stop: int, *, whole: bool) -> int:
        """Note a claim of rights; return the line after it.

        Args:
            start: the line that opens with the claim.
            stop: the end of its run.
            whole: whether the claim has the whole run.
        """
        near = range(start, min(stop, start + MOST_LINES_ABOVE))
        claimed = next((i for i in near if match_line(RIGHTS, self.text, self.lines[i], 60)), None)
        after = start + 1
        if claimed is None:
            while after < stop and (whole or self.continues(after - 1)):
                after += 1
            self.add("copyright", start, after)
            return after
        if claimed > start:
            self.add("copyright", start, claimed)
        self.draft.add_line("", self.lines[claimed])
        return claimed + 1
