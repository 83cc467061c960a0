"""A text made from another one, with the place of each of its characters in the first."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.span import Span


class Edit(NamedTuple):
    """A piece of a text and what is read in its place."""

    start: int
    end: int
    read_as: str


class AlignedText(NamedTuple):
    """A text that is read in place of the one that was given.

    >>> made = aligned("&ldquo;Go").edited([Edit(0, 7, "“")])
    >>> made.text, made.given(0, 2), made.place(7)
    ('“Go', Span(start=0, end=8), 1)
    """

    text: str
    starts: array[int] | None
    """Where each character begins in the text that was given; `None` where both have the same places."""
    ends: array[int] | None
    """Where each ends."""
    size: int
    """The length of the text that was given."""

    def edited(self, edits: Sequence[Edit]) -> AlignedText:
        """Replace pieces: in order, without overlaps. What replaces a piece of its own length is read character by character."""
        if not edits:
            return self
        text, starts, ends = self.text, self.starts, self.ends
        if starts is None or ends is None:
            starts, ends = array("q", range(len(text))), array("q", range(1, len(text) + 1))
        pieces: list[str] = []
        new_starts, new_ends = array("q"), array("q")
        done = 0
        for start, end, read_as in edits:
            pieces += (text[done:start], read_as)
            new_starts += starts[done:start]
            new_ends += ends[done:start]
            if len(read_as) == end - start:
                new_starts += starts[start:end]
                new_ends += ends[start:end]
            elif read_as:  # one character for several, or line breaks that were not given
                first = starts[start] if start < len(starts) else self.size
                new_starts += array("q", [first]) * len(read_as)
                new_ends += array("q", [ends[end - 1] if end > start else first]) * len(read_as)
            done = end
        pieces.append(text[done:])
        new_starts += starts[done:]
        new_ends += ends[done:]
        return AlignedText("".join(pieces), new_starts, new_ends, self.size)

    def with_text(self, text: str) -> AlignedText:
        """The same places with other characters, as many."""
        return self._replace(text=text)

    def given(self, start: int, end: int) -> Span:
        """The span of a piece in the text that was given."""
        if self.starts is None or self.ends is None:
            return Span(start, end)
        if start == end:
            place = self.starts[start] if start < len(self.starts) else self.size
            return Span(place, place)
        return Span(self.starts[start], max(self.starts[start], self.ends[end - 1]))

    def place(self, offset: int) -> int:
        """The first character here that begins at an offset of the text that was given, or after it."""
        return offset if self.starts is None else bisect_left(self.starts, offset)

    def piece(self, span: Span) -> Span:
        """Map a span of the text that was given to the repaired text, without line breaks that the repair added at its ends."""
        if self.starts is None or self.ends is None:
            return span
        start, end = self.place(span.start), self.place(span.end)
        while start < end and self.starts[start] == self.ends[start]:
            start += 1
        return Span(start, max(start, end))


def aligned(text: str) -> AlignedText:
    """A text that is read as it was given.

    >>> aligned("Pier").given(0, 4)
    Span(start=0, end=4)
    """
    return AlignedText(text, None, None, len(text))
