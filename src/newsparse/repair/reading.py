"""The text that the rules read: the one that was given, without the damage that it suffered on its way."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.defect import Defect, defect_at
from newsparse.knowledge import Language
from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import AlignedText, Edit, aligned
from newsparse.repair.break_marks import break_marks, may_have_break_marks
from newsparse.repair.capitals import is_in_capitals, with_small_letters
from newsparse.repair.columns import columns, in_reading_order
from newsparse.repair.elements import elements
from newsparse.repair.encodings import SIGNS_OF_ENCODINGS, windows_1252, wrong_utf_8
from newsparse.repair.escapes import entities, escapes, holds_entity, tags
from newsparse.repair.glued import glued_blocks, glued_headlines, has_long_line
from newsparse.repair.glued_words import glued_words
from newsparse.repair.hyphens import divided_words, drop_caps, may_divide_words, may_have_drop_cap
from newsparse.repair.inline_breaks import inline_breaks
from newsparse.repair.line_ends import plain_line_ends, trailing_spaces
from newsparse.repair.line_numbers import line_numbers
from newsparse.repair.link_numbers import link_numbers
from newsparse.repair.lost_breaks import lost_breaks
from newsparse.repair.markdown import (
    MarkedLine,
    half_bold,
    has_bold_lines,
    inline_marks,
    is_markdown,
    line_marks,
    opens_with_fence,
    uniform,
)
from newsparse.repair.messages import SIGNS_OF_MESSAGES, coded_characters, linked_words, message_parts
from newsparse.repair.page_breaks import may_break_pages, page_breaks
from newsparse.repair.printed_values import printed_values
from newsparse.repair.styles import styles
from newsparse.repair.subtitles import has_subtitles, subtitles
from newsparse.repair.wikitext import wikitext
from newsparse.repair.word_gaps import word_gaps
from newsparse.span import Span
from newsparse.terms import Label

_FEW_LINES: Final = 8
_WIDEST_WRAP: Final = 80  # characters of a line; a page's paragraphs are longer
_BYTE_ORDER: Final = "\ufeff"
_PARAGRAPH: Final = pattern(r"(?m)^[^\n\p{L}\p{N}]*+[\p{L}\p{N}][^\n]*+")
_PAIR: Final = pattern(r"\r\n")
_RETURN: Final = pattern(r"\r\n|_x000D_\r?\n?")  # of a spreadsheet
_MOST_COLUMNS: Final = 6  # side by side on a page of print
_ODD_BYTES: Final = ("\x01", "\x02", "\x03", "\x16")  # of a wire message, whose bytes mean something


class Reading(NamedTuple):
    """The text that the rules read."""

    aligned: AlignedText
    printed: str
    """The same text with the case of the letters as given, if they were folded; else the same."""
    lines: tuple[MarkedLine, ...]
    """Lines that marks label, as spans of the text that was given."""
    defects: tuple[Defect, ...]
    """The damage that was found."""
    same: bool
    """True if the text is read as it was given."""

    @property
    def headline(self) -> Span | None:
        """The headline in the text that the rules read, if a mark says which line it is."""
        return next((self.aligned.piece(Span(line.start, line.end)) for line in self.lines if line.label is Label.HEADLINE), None)

    @property
    def text(self) -> str:
        """The text that the rules read."""
        return self.aligned.text

    def with_small_letters(self, language: Language) -> Reading:
        """The same in small letters, if it is in capitals throughout."""
        if not is_in_capitals(self.text):
            return self
        return self._replace(aligned=self.aligned._replace(text=with_small_letters(self.text, language)), same=False)

    @property
    def in_columns(self) -> bool:
        """True if lines contain words of two columns."""
        return any(defect.code == "columns" for defect in self.defects)

    def piece(self, span: Span) -> str:
        """The characters that are read for a span of the text that was given."""
        return self.aligned.piece(span).of(self.printed)


def read_as(text: str, headline: str | None = None) -> Reading:
    """Read a text without the damage that it suffered; the headline, if it is known, has a line of its own."""
    if not _may_be_damaged(text):
        plain = plain_line_ends(text)
        return Reading(aligned(plain), plain, (), (), True)
    return _Repair(text).result(headline)


def _may_be_damaged(text: str) -> bool:
    """A quick test: most texts contain none of these."""
    if holds_any(text, _ODD_BYTES):
        return False
    plain = plain_line_ends(text)
    return (
        text.startswith((_BYTE_ORDER, "@", "<"))
        or bool(printed_values(text))
        or may_have_break_marks(text)
        or holds_any(text, [sign for sign in _SIGNS if sign[0] in text])
        or opens_with_fence(plain)
        or has_bold_lines(plain)
        or holds_entity(text)
        or may_divide_words(text)
        or may_have_drop_cap(text)
        or may_break_pages(text)
        or ("    " in text and _may_be_in_columns(text))
        or next(line_numbers(text), None) is not None
        or has_subtitles(plain)
        or bool(word_gaps(plain))
        or (has_long_line(plain, _WIDEST_WRAP) and bool(inline_breaks(plain) or glued_words(plain)))
        or bool(glued_headlines(plain))
        or text.count("\n") < _FEW_LINES
        or (not (text.isascii() or text.isprintable()) and holds_any(text, _SUSPICIOUS))
    )


# Of escapes, tags and Markdown; most texts do not have the first character of one, and a search for a single character is fast.
_SIGNS: Final = (
    "\nReferences",
    "\\n",
    "</",
    "<br",
    "<p>",
    "[/caption]",
    "](",
    "**",
    " __",
    "# ",
    "[[",
    "===",
    "\n---",
    "_x000D_",
    *SIGNS_OF_MESSAGES,
)
# Characters of texts that were decoded wrongly.
_SUSPICIOUS: Final = ("Ã", "Â", "â", "Ð", "Ñ", "ð", *map(chr, range(0x91, 0x98)))


def _may_be_in_columns(text: str) -> bool:
    """Return True if a text with wide spaces may have columns, or other damage that such texts have."""
    decoded = not text.isascii() and holds_any(text, SIGNS_OF_ENCODINGS)
    return decoded or has_long_line(text) or columns(plain_line_ends(text)) is not None


class _Repair:
    """Undoes the kinds of damage one by one."""

    def __init__(self, text: str) -> None:
        self.given = text
        # The mark for an ellipsis in Windows-1252 is a line end in a text that has no other.
        self.aligned = aligned(text if "\n" in text or "\r" in text else plain_line_ends(text))
        self.lines: list[MarkedLine] = []
        self.defects: list[Defect] = []

    def result(self, headline: str | None) -> Reading:
        self.aligned = self.aligned.edited([Edit(0, 1, "")] if self.text.startswith(_BYTE_ORDER) else [])
        self._undo("escaped", printed := printed_values(self.text))
        self._undo("escaped", list(escapes(self.text, sure=bool(printed))))
        self._encodings()
        # One character for each line end, so that the patterns below read the texts of all systems alike.
        self.aligned = self.aligned.edited(
            [Edit(*found.span(), "\n") for found in (_RETURN if "_x000D_" in self.text else _PAIR).finditer(self.text)]
        )
        self.aligned = self.aligned._replace(text=plain_line_ends(self.text))
        self.aligned = self.aligned.edited(trailing_spaces(self.text))
        self.aligned = self.aligned.edited(message_parts(self.text))
        self._undo("glued", break_marks(self.text))
        self._undo("quoted-printable", coded_characters(self.text))
        self.aligned = self.aligned.edited(headed := linked_words(self.text))
        self._subtitles()
        self.aligned = self.aligned.edited(list(entities(self.text)))  # first: feeds escape the tags of their items
        styled, lines = styles(self.text)
        self._label(lines or elements(self.text))
        self._undo("markup", styled)
        self.aligned = self.aligned.edited(half_bold(self.text))
        markdown = is_markdown(self.text)
        self.aligned = self.aligned.edited(edits := list(tags(self.text, sure=markdown)) or wikitext(self.text))
        marked = any(edit.read_as.strip() for edit in (*headed, *edits))  # Markdown's marks are read for some of them
        if markdown or marked or (edits and is_markdown(self.text)):
            self._markdown(report=markdown or not marked)
        self._undo("glued", glued_blocks(self.text) or glued_headlines(self.text))
        self.aligned = self.aligned.edited(glued_words(self.text))
        self._undo("one-line", lost_breaks(self.text, headline) if self.text.count("\n") < _FEW_LINES else [])
        self.aligned = self.aligned.edited(inline_breaks(self.text))
        self.aligned = self.aligned.edited(list(drop_caps(self.text)) if may_have_drop_cap(self.text) else [])
        self.aligned = self.aligned.edited(list(line_numbers(self.text)) or list(link_numbers(self.text)))
        self.aligned = self.aligned.edited(word_gaps(self.text))
        in_columns = self._columns()
        self._undo("page-break", list(page_breaks(self.text)) if may_break_pages(self.text) else [])
        edits, joined = divided_words(self.text, narrow=in_columns)
        if joined:
            self._undo("hyphenated", edits)
        else:
            self.aligned = self.aligned.edited(edits)
        if in_columns:
            self.aligned = self.aligned.in_columns()
        return Reading(self.aligned, self.text, tuple(self.lines), tuple(self.defects), self.text == plain_line_ends(self.given))

    @property
    def text(self) -> str:
        return self.aligned.text

    def _undo(self, code: str, edits: list[Edit]) -> None:
        if edits:
            self._report(code, self.aligned.given(edits[0].start, max(edits[0].end, edits[0].start)))
            self.aligned = self.aligned.edited(edits)

    def _report(self, code: str, span: Span) -> None:
        if all(defect.code != code for defect in self.defects):
            self.defects.append(defect_at(code, span))

    def _encodings(self) -> None:
        self._undo("mojibake", list(wrong_utf_8(self.text)))
        read_as = windows_1252(self.text)
        if read_as != self.text:
            place = next(i for i, (old, new) in enumerate(zip(self.text, read_as, strict=True)) if old != new)
            self._report("windows-1252", self.aligned.given(place, place + 1))
            self.aligned = self.aligned._replace(text=read_as)

    def _subtitles(self) -> None:
        """Read subtitles as paragraphs, and a line above them as the headline."""
        edits = subtitles(self.text)
        if not edits:
            return  # most texts
        self.aligned = self.aligned.edited(edits)
        titles = list(_PARAGRAPH.finditer(self.text, 0, edits[0].start))
        said = list(_PARAGRAPH.finditer(self.text, edits[0].start))
        for label, found in ((Label.HEADLINE, titles if len(titles) == 1 else []), (Label.PARAGRAPH, said)):
            self._label([MarkedLine(label, *one.span()) for one in found])

    def _label(self, lines: list[MarkedLine]) -> None:
        """Label lines, without the blanks at their ends, one of which may be half of a line end of Windows."""
        given = [self.aligned.given(line.start, line.start + len(self.text[line.start : line.end].rstrip())) for line in lines]
        self.lines += [line._replace(start=span.start, end=span.end) for line, span in zip(lines, given, strict=True)]

    def _columns(self) -> bool:
        """Read columns one after the other; return whether that was done."""
        arranged = False
        for _ in range(_MOST_COLUMNS):  # the right one may be columns itself
            found = columns(self.text)
            if found is None:
                break
            self._report("columns", self.aligned.given(found.gutter, found.gutter + 1))
            if not found.stretches:
                break
            self.aligned = self.aligned.arranged(list(in_reading_order(self.text, found.stretches)))
            arranged = True
        return arranged

    def _markdown(self, *, report: bool) -> None:
        """Read the marks of Markdown; the lines that they label keep their places in the text that was given."""
        self.aligned = self.aligned.edited(uniform(self.text))
        edits, lines = line_marks(self.text)
        if report:
            marks: list[Edit | MarkedLine] = [*edits, *lines] or [*inline_marks(self.text)]
            first = min([(mark.start, mark.end) for mark in marks if mark.start < mark.end], default=(0, len(self.text)))
            self._report("markdown", self.aligned.given(*first))
        self._label(lines)
        self.aligned = self.aligned.edited(edits)
        self.aligned = self.aligned.edited(list(inline_marks(self.text)))
