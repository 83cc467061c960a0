"""A text made from another one, with the place of each of its characters in the first."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsparse.span import Span

PLACES: Final = "i"
"""The type of arrays of offsets."""


class Edit(NamedTuple):
    """A piece of a text and the text that replaces it."""

    start: int
    end: int
    read_as: str


def without_inner(edits: list[Edit]) -> Iterator[Edit]:
    """The edits from the first to the last, without those inside others."""
    done = 0
    for edit in sorted(edits):
        if edit.start >= done:
            yield edit
            done = edit.end


class AlignedText(NamedTuple):
    """A text that is read in place of the one that was given.

    >>> made = aligned("&ldquo;Go").edited([Edit(0, 7, "“")])
    >>> made.text, made.given(0, 2), made.piece(Span(7, 9))
    ('“Go', Span(start=0, end=8), Span(start=1, end=3))
    """

    text: str
    starts: Sequence[int]
    """Start of each character in the given text: an array, or a range if all places are the same."""
    ends: Sequence[int]
    """End of each character in the given text."""
    size: int
    """The length of the text that was given."""
    order: array[int] | None = None
    """The characters as they follow each other in the text that was given; `None` if that is how they are read."""

    def edited(self, edits: Sequence[Edit]) -> AlignedText:
        """Replace pieces: in order, without overlaps. A replacement of the same length is read character by character."""
        if not edits:
            return self
        pieces: list[Edit] = []
        done = 0
        for edit in edits:
            pieces += (Edit(done, edit.start, self.text[done : edit.start]), edit)
            done = edit.end
        return self.arranged([*pieces, Edit(done, len(self.text), self.text[done:])])

    def arranged(self, pieces: Sequence[Edit]) -> AlignedText:
        """Read pieces one after the other."""
        starts, ends = self.starts, self.ends
        new_starts, new_ends = array(PLACES), array(PLACES)
        for start, end, read_as in pieces:
            if len(read_as) == end - start:
                new_starts.extend(starts[start:end])
                new_ends.extend(ends[start:end])
            elif read_as:  # one character for several, or line breaks that were not given
                first = starts[start] if start < len(starts) else self.size
                new_starts += array(PLACES, [first]) * len(read_as)
                new_ends += array(PLACES, [max(first, ends[end - 1]) if end > start else first]) * len(read_as)
        return AlignedText("".join([piece.read_as for piece in pieces]), new_starts, new_ends, self.size)

    def in_columns(self) -> AlignedText:
        """Note the order in which the characters were given, for a text that is read in another order."""
        given = [at for at, start in enumerate(self.starts) if start < self.ends[at]]
        return self._replace(order=array(PLACES, sorted(given, key=self.starts.__getitem__)))

    def given(self, start: int, end: int) -> Span:
        """The span of a piece in the text that was given: from the first of its characters there to the last."""
        if start == end:
            place = self.starts[start] if start < len(self.starts) else self.size
            return Span(place, place)
        if self.order is not None:
            return Span(min(self.starts[start:end]), max(self.ends[start:end]))
        return Span(self.starts[start], max(self.starts[start], self.ends[end - 1]))

    def piece(self, span: Span) -> Span:
        """Map a span of the text that was given to the repaired text, without line breaks that the repair added at its ends."""
        if self.order is not None:
            first, last = (bisect_left(self.order, offset, key=self.starts.__getitem__) for offset in (span.start, span.end))
            return Span(self.order[first], self.order[last - 1] + 1) if first < last else Span(0, 0)
        start, end = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        while start < end and self.starts[start] == self.ends[start]:
            start += 1
        return Span(start, max(start, end))

    def rows(self, start: int, end: int) -> Iterator[Span]:
        """The pieces of a piece that were given one after the other: it has several if it was printed in columns."""
        starts, ends, order = self.starts, self.ends, self.order
        if order is None:
            yield self.given(start, end)
            return
        begins = before = -1
        for at in range(start, end):
            if starts[at] == ends[at]:
                continue  # a line break that was not given
            if begins < 0:
                begins = at
            elif starts[at] != ends[before] and order[bisect_left(order, starts[at], key=starts.__getitem__) - 1] != before:
                yield Span(starts[begins], ends[before])
                begins = at
            before = at
        if begins >= 0:
            yield Span(starts[begins], ends[before])


def aligned(text: str) -> AlignedText:
    """A text that is read as it was given."""
    return AlignedText(text, range(len(text)), range(1, len(text) + 1), len(text))
