"""Values of the forms: the text, its certain pieces, the wire header, and evidence that several forms give."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from attrs import field, frozen

from newsparse.archives.values import Record
from newsparse.defect import Defect
from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.lines.datelines import Datelines
from newsparse.lines.sign_offs import is_sign_off
from newsparse.passage import Passage
from newsparse.segment import Evidence, Segment

HEADER_LINE: Final = (Evidence("a header line of a wire message"),)
TO_DESKS: Final = (Evidence("a note to desks, not for publication"),)
END_MARK: Final = (Evidence("an end mark after the last sentence"),)
WITHDRAWN: Final = (Evidence("the desk withdraws the story"),)
ABOUT_CONTACT: Final = (Evidence("a contact for questions about the story"),)


@documented
@frozen
class Transmission:
    """The header of a wire message, ANPA 1312 or IPTC 7901, or what the desk's lines say around copy that has none.

    >>> from newsparse import Transmission
    >>> Transmission(service="W", number="2870").number
    '2870'
    """

    service: str | None = None
    """The service or source that sent it: "W", "eca"."""
    number: str | None = None
    """Its number in the service's sequence, as printed: "2870", "062"."""
    priority: str | None = None
    """How urgent it is: "f" for a flash, "4"."""
    category: str | None = None
    """The desk's category: "l", "i"."""
    word_count: int | None = None
    """The word count that the header line states."""
    slug: str | None = None
    """The full name that the story runs under: `BC-US--Fog Delay`."""
    version: str | None = None
    """The version of the story: "1st Ld-Writethru"."""
    sent: datetime | None = None
    """When it was sent; it has a time zone if the message states one."""
    notes: tuple[Passage, ...] = ()
    """Notes to desks: the text after "Eds:", and in copy without a header "Adds quote" and the like."""


@frozen
class Envelope:
    """The pieces recognised around a story before its blocks are labelled, and the data they state.

    >>> Envelope().pins
    ()
    """

    # Pieces with a certain label, in order and without overlap; the labelling keeps them as they are.
    pins: tuple[Segment, ...] = ()
    transmission: Transmission | None = None
    record: Record | None = None
    defects: tuple[Defect, ...] = ()
    layout: Layout | None = field(default=None, eq=False, repr=False)  # the lines of the story, if those around it are set differently
    datelines: Datelines | None = field(default=None, eq=False, repr=False)  # the datelines that were looked for, for the labelling


class Copy:
    """A text while its form is read: its lines, the options, and its datelines."""

    __slots__ = ("_blocks", "datelines", "knowledge", "language", "layout", "lines", "text")

    def __init__(self, layout: Layout, language: Language, knowledge: Knowledge, datelines: Datelines | None = None) -> None:
        self.layout = layout
        self.text = layout.text
        self.lines = layout.lines
        self.language = language
        self.knowledge = knowledge
        self.datelines = datelines or Datelines(self.text, language, knowledge)
        self._blocks: list[Line] | None = None

    def only(self, lines: Sequence[Line]) -> "Copy":
        """The same text with some of its lines."""
        return Copy(Layout(self.text, tuple(lines)), self.language, self.knowledge, self.datelines)

    def is_sign_off(self, start: int, end: int) -> bool:
        """Return True if a piece of the text says who reported, edited or contributed."""
        return is_sign_off(self.text, start, end, self.language)

    def blocks(self) -> list[Line]:
        """The blocks, as lines."""
        if self._blocks is None:
            self._blocks = self.some_blocks(0)
        return self._blocks

    def some_blocks(self, first: int, last: int | None = None) -> list[Line]:
        """The blocks of a slice, as lines."""
        lines = self.lines
        return [Line(start, end, 0, lines[at].gap) for start, end, at, _ in self.layout.blocks[first:last]]
