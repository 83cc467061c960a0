"""Control bytes around the lines of copy, and how to clean them away."""

from collections.abc import Sequence
from typing import Final

from newsparse.forms.evidence import HEADER_LINE
from newsparse.layout import Line
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

_BYTE_ORDER_MARK: Final = "\ufeff"


def fill_gaps(text: str, pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """The pins, plus a piece for anything visible between them: the marks around header lines, control bytes."""
    pieces: list[Segment] = []
    done = int(text.startswith(_BYTE_ORDER_MARK))
    for pin in (*pins, Segment(Span(len(text), len(text)), Label.BLANK)):
        between = text[done : pin.span.start]
        if between and not between.isspace() and (left := between.strip()):
            at = done + between.index(left)
            pieces.append(Segment(Span(at, at + len(left)), Label.TRANSMISSION, why=HEADER_LINE))
        if pin.span.start < pin.span.end:
            pieces.append(pin)
        done = pin.span.end
    return tuple(pieces)


def lines_without_control_bytes(text: str, lines: Sequence[Line], first: int, stop: int) -> list[Line]:
    """The lines of the story without the control bytes around them; a line that holds only control bytes counts as blank."""
    kept: list[Line] = []
    gap = False
    for line in lines:
        start, end = max(line.start, first), min(line.end, stop)
        while start < end and _is_control_byte(text[end - 1]):
            end -= 1
        while end - start >= 2 and text[end - 2 : end] == "^M":
            end -= 2
            while start < end and _is_control_byte(text[end - 1]):
                end -= 1
        while start < end and _is_control_byte(text[start]):
            start += 1
        if start < end:
            kept.append(Line(start, end, line.indent, bool(kept) and (line.gap or gap)))
        gap = start >= end and (line.gap or gap)
    return kept


def _is_control_byte(char: str) -> bool:
    return char <= " " or char in "\x7f\ufffd\u00a0" or "\u2400" <= char <= "\u2421"
