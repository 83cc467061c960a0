"""A form of export: its name, the words that reveal it, its reader, and the marks of its documents."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Final, NamedTuple

from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line, cut_lines

FARTHEST_HEAD: Final = 3000  # characters from a line of the head up to its start
_MOST_LINES: Final = 24  # lines up to the start of the head


class Place(Enum):
    """The place of a mark in a document, which says where its text is cut."""

    FIRST_LINE = "it opens a document"
    HEAD = "it is in the head of a document whose first line has no mark"
    NEXT_HEAD = "it is in such a head, and cuts only after evidence of its form and where no other form's document is open"
    EVIDENCE = "it shows the form of the document that is open"
    LAST_LINE = "it ends a document; the next one may have any form"
    SEPARATOR = "it opens a cover page or a message, in which any form may follow"
    COVER_LINE = "it is on a cover page, which ends with the last such line"
    COPY_END = "it ends copy, perhaps inside a document"
    RELEASE_HEAD = "it opens a press release, if copy ended above it"


class Mark(NamedTuple):
    """A line that separates the documents of an export."""

    name: str
    """Its name, an identifier that no other mark has."""
    place: Place
    pattern: str
    """The pattern of the whole line, without the white space around it: a verbose pattern without groups that capture."""
    needs_evidence: bool = False
    """True if it counts only after evidence of its form in the same document, so that a story with such a line is not cut."""
    words: tuple[str, ...] = ()
    """Words, at least one of which is in every text with such marks; empty if the mark is looked for in every text."""
    document_start: Callable[[str, int, int, int], int | None] | None = None
    """Where the document begins: a function of the text, the line's start and end, and the earliest offset possible.

    It returns `None` if the line is not a mark after all. A mark in a head needs such a function, a first line may have one.
    """


class Form(NamedTuple):
    """One form in which an archive exports its documents."""

    name: str
    archive: str
    """The archive's name, as `Record.archive` gives it."""
    words: tuple[str, ...]
    """Words, at least one of which, or of the labels, is in every document; other texts are not read. Where there are neither, a glance at
    the first line is enough."""
    read: Callable[[str, Sequence[Line]], ArchiveDocument | None]
    """The reader; it returns `None` if a text is not such a document."""
    marks: tuple[Mark, ...] = ()
    """The marks of its documents."""
    labels: tuple[str, ...] = ()
    """Labels that end with a colon, as the words."""
    on_top: bool = False
    """True if every document contains one of the words in its first lines."""


def lines_above(text: str, start: int, least: int) -> list[Line]:
    """Return the lines above an offset that are not blank, nearest first; none begins before *least*.

    >>> [line.start for line in lines_above("Pier reopens\\n\\nMay 4, 2010\\nBody", 26, 0)]
    [14, 0]
    """
    least = max(least, start - FARTHEST_HEAD)
    above = cut_lines(text[least:start])[-_MOST_LINES:]
    return [Line(least + line.start, least + line.end, line.indent, line.gap or not k) for k, line in enumerate(above)][::-1]


def start_of_line_above(text: str, start: int, _end: int, least: int) -> int:
    """Return the start of the line above a mark: a title over the paper's name, or the paper's name over the day."""
    above = lines_above(text, start, least)
    return above[0].start if above else start


def count_line_ends(text: str, start: int, end: int) -> int:
    """Count the line ends between two offsets."""
    between = text[start:end].replace("\r\n", "\n")
    return between.count("\n") + between.count("\r")
