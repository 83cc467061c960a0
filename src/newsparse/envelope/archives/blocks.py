"""Runs of lines as archives set them: a label or a paragraph, parted by blank lines."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.layout.lines import Line
from newsparse.span import Span


def runs(lines: Sequence[Line], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of lines without a blank line between them, as half-open pairs of indexes.

    >>> list(runs([Line(0, 4, 0, 0), Line(5, 9, 0, 0), Line(11, 15, 0, 1)], 0, 3))
    [(0, 2), (2, 3)]
    """
    start = first
    for i in range(first + 1, last + 1):
        if i == last or lines[i].gap:
            if i > start:
                yield start, i
            start = i


def covered(lines: Sequence[Line], first: int, last: int) -> Span:
    """Return the span of a run of lines.

    >>> covered([Line(0, 4, 0, 0), Line(5, 9, 0, 0)], 0, 2)
    Span(start=0, end=9)
    """
    return Span(lines[first].start, lines[last - 1].end)


# A measure no machine wraps at below, and how ragged its right edge may be: the longest word that did not fit.
_NARROWEST: Final = 50
_RAGGED: Final = 24


def hard_wrapped(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether a run of lines was broken by a machine, so that it is one paragraph.

    >>> hard_wrapped([Line(0, 74, 0, 0), Line(75, 145, 0, 0), Line(146, 160, 0, 0)], 0, 3)
    True
    >>> hard_wrapped([Line(0, 20, 0, 0), Line(21, 145, 0, 0)], 0, 2)
    False
    """
    widths = [line.end - line.start for line in lines[first : last - 1]]
    if not widths:
        return False
    widest = max(*widths, lines[last - 1].end - lines[last - 1].start)
    return min(widths) >= _NARROWEST and widest <= 2 * _NARROWEST and widest - min(widths) <= _RAGGED
