"""A form of export: its name, the words that reveal it, its reader, and the marks of its documents."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line


class Place(Enum):
    """The place of a mark in a document, which says where its text is cut."""

    FIRST_LINE = "it opens a document, a cover page or a message"
    LAST_LINE = "it ends a document"
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
    words: tuple[str, ...] = ()
    """Words, at least one of which is in every text with such marks; empty if the mark is looked for in every text."""
    cut: Callable[[str, int, int], int | None] | None = None
    """Where the text is cut, if not at the line: a function of the text and the line's start and end.

    It returns `None` if the line is not a mark after all.
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
