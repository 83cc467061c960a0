"""Values whose places are moved between the text that the rules read and the text that was given."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any, Final, TypeVar

from attrs import evolve, fields, has

from newsparse.layout.lines import visible_span
from newsparse.passage import Passage, read
from newsparse.repair.aligned import PLACES
from newsparse.repair.reading import Reading
from newsparse.segment import Segment, kept_why
from newsparse.span import Span
from newsparse.terms import Kind, Label

V = TypeVar("V")


def given_segments(reading: Reading, segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments of the text that was given; together they cover all of it, as they cover the text that was read."""
    if reading.same:
        return tuple(segments)
    moved = _Given(reading)
    placed = [
        Segment(span, segment.label, segment.kind, moved(kept_why(segment)))
        for segment in segments
        for span in reading.aligned.rows(segment.span.start, segment.span.end)
        if len(span)  # none for a line break that was not given
    ]
    found: list[Segment] = []
    done = 0
    for segment in placed if reading.aligned.order is None else sorted(placed, key=attrgetter("span")):
        start, end = segment.span.start, segment.span.end
        if end <= done:
            continue  # the blank of a mark of which the rest was read: "## " for "<h3>"
        if start > done:
            found.append(Segment(Span(done, start), Label.BLANK))  # marks that nothing is read for
        found.append(segment if start >= done else Segment(Span(done, end), segment.label, segment.kind, kept_why(segment)))
        done = end
    if done < reading.aligned.size:
        found.append(Segment(Span(done, reading.aligned.size), Label.BLANK))
    return tuple(found)


def read_segments(reading: Reading, segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments as the rules read them: the inverse of `given_segments`."""
    if reading.same:
        return tuple(segments)
    placed = (Segment(reading.aligned.piece(s.span), s.label, s.kind, kept_why(s)) for s in segments)
    found = [segment for segment in placed if len(segment.span)]
    return tuple(found) if reading.aligned.order is None else tuple(_joined(found))


def _joined(rows: Iterable[Segment]) -> Iterator[Segment]:
    """Join the rows of columns: those that touch are parts of one segment, since there are line breaks between segments."""
    before: Segment | None = None
    for row in sorted(rows, key=attrgetter("span")):
        if before and before.span.end == row.span.start and (before.label, before.kind) == (row.label, row.kind):
            before = Segment(Span(before.span.start, row.span.end), row.label, row.kind, kept_why(before))
            continue
        if before:
            yield before
        before = row
    if before:
        yield before


def whole_segments(reading: Reading, segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments in reading order, each as one: those of columns have a segment for each row, between rows of the other column."""
    if reading.aligned.order is None:
        return segments
    return [evolve(s, span=reading.aligned.given(s.span.start, s.span.end)) for s in read_segments(reading, segments)]


def given_value(reading: Reading, value: V) -> V:
    """A value of a view with all its spans and passages in the text that was given."""
    return value if reading.same else _Given(reading)(value)


def _is_inside(span: Span, furniture: Sequence[Span]) -> bool:
    """Return True if a piece is only a part of furniture: a form took a field above the page for the headline."""
    place = bisect_left(furniture, span.end, key=attrgetter("start")) - 1
    return place >= 0 and furniture[place].start <= span.start and span.end <= furniture[place].end and furniture[place] != span


def pins_of_marks(reading: Reading, pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """Add the pieces that the marks of Markdown make certain: headings, pictures, rules."""
    furniture = [reading.aligned.piece(Span(line.start, line.end)) for line in reading.lines if line.label is Label.BOILERPLATE]
    pins = [pin for pin in pins if not _is_inside(pin.span, furniture)]
    found = list(pins)
    for label, start, end, kind in reading.lines:
        if label is Label.HEADLINE:
            continue  # left to the choice of the headline, on which standfirst and decks depend
        span = visible_span(reading.text, reading.aligned.piece(Span(start, end)))
        if span.start < span.end and all(pin.span.end <= span.start or span.end <= pin.span.start for pin in pins):
            other = Kind.OTHER if label is Label.BOILERPLATE else None
            found.append(Segment(span, label, kind or other, "a mark of the text"))
    return tuple(sorted(found, key=lambda pin: pin.span.start))


class _Given:
    """Moves values; one that several others share is moved once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.moved: dict[int, tuple[Any, Any]] = {}

    def __call__(self, value: Any) -> Any:
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return tuple(map(self, value))
        if not has(type(value)):
            return value
        known = self.moved.get(id(value))
        if known is None:
            known = self.moved[id(value)] = value, self._move(value)
        return known[1]

    def _move(self, value: Any) -> Any:
        if isinstance(value, Span):
            return self.reading.aligned.given(value.start, value.end)
        if isinstance(value, Passage):
            return self._passage(value)
        made = object.__new__(type(value))
        for name in (field.name for field in fields(type(value))):
            _set(made, name, self(getattr(value, name)))
        if self.reading.aligned.order is not None and hasattr(made, "content"):  # another column may be between its parts
            parts = [part.span for part in (*made.content, made.cue, made.source) if part]
            _set(made, "span", Span(min(part.start for part in parts), max(part.end for part in parts)))
        return made

    def _passage(self, passage: Passage) -> Passage:
        reading, place = self.reading, passage.locate
        text = passage.text
        if reading.printed is not reading.text:
            printed = read(reading.printed, passage.span, passage.label, rows="\n" in text).text
            text = printed if len(printed) == len(text) else text
        span = reading.aligned.given(passage.span.start, passage.span.end)
        first, last, aligned = passage.span.start, passage.span.end, reading.aligned
        if passage.anchors:
            moved = [self(place(i, i + 1)) for i in range(len(text))]
            return Passage(span, text, passage.label, _anchors(span, [(one.start, one.end) for one in moved]))
        starts, ends = aligned.starts[first:last], aligned.ends[first:last]
        if len(span) == len(starts) and array(PLACES, starts) == array(PLACES, range(span.start, span.end)):
            return Passage(span, text, passage.label)  # nothing was repaired in it
        return Passage(span, text, passage.label, _anchors(span, zip(starts, map(max, starts, ends), strict=True)))


def _anchors(whole: Span, places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The offsets from which a text and the places of its characters advance together."""
    anchors = [(0, whole.start)]
    done = whole.start
    for i, (first, last) in enumerate(spots := list(places)):
        start = max(first, done)
        doubled = i + 1 < len(spots) and spots[i + 1] == (first, last) and last - start > 1  # "- " is read for "<li>"
        end = start + 1 if doubled else last
        if start != done:  # nothing is read for what is between
            if i:
                anchors.append((i, done))
            anchors.append((i, start))
        if end - start != 1:  # a character for several
            if anchors[-1] != (i, start):
                anchors.append((i, start))
            anchors.append((i + 1, end))
        done = end
    return tuple(dict.fromkeys(anchors)) if len(anchors) > 1 else ()


_set: Final = object.__setattr__
