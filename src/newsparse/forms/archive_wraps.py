"""Lines that an archive broke at a width: the width, and the lines that belong to one paragraph."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.layout.lines import Line

# The narrowest and the widest line that a machine breaks.
_NARROWEST_WRAP: Final = 45
_WIDEST_WRAP: Final = 100
# Characters before a break inside a sentence.
_INSIDE_SENTENCE: Final = ",;-–—&/$%("
_QUOTES: Final = "\"”»'’"
_SENTENCE_ENDS: Final = ".!?:\"”»'’…)"
# This much space at a line's end shows that the break is not a wrap.
_MOST_ROOM: Final = 20


def wrap_width(text: str, lines: Sequence[Line]) -> int:
    """Return the width at which a machine broke lines; 0 if each paragraph is one line.

    >>> rows = "The pier in Elmford reopened on Friday after two years of\\nrepairs."
    >>> wrap_width(rows, [Line(0, 57, 0, False), Line(58, 66, 0, False)])
    57
    """
    total = broken = sure = widest = 0
    for line, after in pairwise(lines):
        width = line.end - line.start
        widest = max(widest, width)
        if after.gap or width < _NARROWEST_WRAP:
            continue
        total += 1
        ends = text[line.start : line.end].rstrip(_QUOTES)[-1:]  # "asked,”" breaks a sentence
        open_ = ends in _INSIDE_SENTENCE or text[line.end - 1].isalnum()
        broken += open_
        sure += open_ and text[after.start].islower() and not text.startswith(("http", "www"), after.start)
    if lines:
        widest = max(widest, lines[-1].end - lines[-1].start)
    if widest > _WIDEST_WRAP or not broken:
        return 0
    if 2 * broken > total or (sure and 2 * broken == total):
        return widest
    # Sentences end at line ends by chance; no break came before the measure was full.
    full = total > 1 and all(after.gap or _room_left(text, line, after, widest) < 0 for line, after in pairwise(lines))
    return widest if full else 0


def is_wrap(text: str, line: Line, after: Line, widest: int) -> bool:
    """Whether two lines belong to one paragraph that a machine broke at a width.

    >>> rows = "The pier in Elmford reopened on Friday after two years of\\nrepairs."
    >>> is_wrap(rows, Line(0, 57, 0, False), Line(58, 66, 0, False), 57)
    True
    """
    if not widest or after.gap or after.indent > line.indent + 1:
        return False
    if _is_row(text, line) or _is_row(text, after):
        return False
    left = _room_left(text, line, after, widest)
    return left < (0 if text[line.end - 1] in _SENTENCE_ENDS else _MOST_ROOM) or (left < _MOST_ROOM and text[after.start].islower())


def _room_left(text: str, line: Line, after: Line, widest: int) -> int:
    """The space that the next line's first word would have left on a line; negative if it had no room."""
    return widest - (line.end - line.start) - 1 - len(text[after.start : after.start + widest].split(None, 1)[0])


def _is_row(text: str, line: Line) -> bool:
    """Whether a line is set in columns."""
    return "   " in text[line.start : line.end] or "\t" in text[line.start : line.end]
