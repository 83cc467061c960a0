"""Runs of lines as archives set them: labels and paragraphs separated by blank lines."""

from collections.abc import Iterator, Sequence

from newsparse.layout.lines import Line
from newsparse.span import Span


def line_runs(lines: Sequence[Line], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of lines without a blank line between them, as half-open pairs of indexes.

    >>> list(line_runs([Line(0, 4, 0, False), Line(5, 9, 0, False), Line(11, 15, 0, True)], 0, 3))
    [(0, 2), (2, 3)]
    """
    start = first
    for i in range(first + 1, last + 1):
        if i == last or lines[i].gap:
            if i > start:
                yield start, i
            start = i


def span_of_lines(lines: Sequence[Line], first: int, last: int) -> Span:
    """Return the span of a run of lines.

    >>> span_of_lines([Line(0, 4, 0, False), Line(5, 9, 0, False)], 0, 2)
    Span(start=0, end=9)
    """
    return Span(lines[first].start, lines[last - 1].end)
