"""Marks: the lines that separate the documents of an export or a feed."""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple


class Place(Enum):
    """The place of a mark in a document, which says where its text is cut."""

    FIRST_LINE = "it opens a document"
    HEAD = "it is in the head of a document whose first line has no mark"
    NEXT_HEAD = "it is in such a head, and cuts only after evidence of its form and where no other form's document is open"
    EVIDENCE = "it shows the form of the document that is open"
    LAST_LINE = "it ends a document; the next one may have any form"
    FOOT = "it ends a document; the next one is likely to have the same form"
    SEPARATOR = "it opens a cover page or a message, in which any form may follow"
    COVER_LINE = "it is on a cover page, which ends with the last such line"
    COPY_END = "it ends copy, perhaps inside a document"
    RELEASE_HEAD = "it opens a press release, if copy ended above it"


class Mark(NamedTuple):
    """A line that separates the documents of an export.

    >>> Mark("gale_number", Place.LAST_LINE, r"Document\\ Number:\\ GALE.{4,40}+").needs_evidence
    False
    """

    name: str
    """Its name, an identifier that no other mark has."""
    place: Place
    pattern: str
    """The pattern of the whole line, without the white space around it: a verbose pattern without groups that capture."""
    needs_evidence: bool = False
    """Whether it counts only after evidence of its form in the same document, so that a story with such a line is not cut."""
    words: tuple[str, ...] = ()
    """Words of which a text with such marks contains at least one; empty if the mark is looked for in every text."""
    document_start: Callable[[str, int, int, int], int | None] | None = None
    """Where the document begins: a function of the text, the line's start and end, and the earliest offset possible.

    It returns `None` if the line is no mark after all. A mark in a head needs it, a first line may have it.
    """
