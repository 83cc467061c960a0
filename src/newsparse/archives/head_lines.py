"""The lines of a document's head, read upwards from a line that must belong to it."""

from typing import Final, NamedTuple

FARTHEST_HEAD: Final = 3000  # characters from a line of the head up to its start
_MOST_LINES: Final = 24  # lines up to the start of the head
# Rounds of the search for each line: blank lines take some of them.
_ROUNDS: Final = 4


class HeadLine(NamedTuple):
    """A line that is not blank, without the white space around it."""

    start: int
    end: int
    gap_above: bool
    """Whether a blank line is above it, or the earliest offset allowed."""


def lines_above(text: str, start: int, least: int) -> list[HeadLine]:
    """Return the lines above an offset that are not blank, nearest first.

    Args:
        text: the text.
        start: the offset.
        least: the earliest offset at which the head can begin.

    >>> [line.start for line in lines_above("Pier reopens\\n\\nMay 4, 2010\\nBody", 26, 0)]
    [14, 0]
    """
    least = max(least, start - FARTHEST_HEAD)
    found: list[HeadLine] = []
    end, rounds = start, 0
    while end > least and len(found) < _MOST_LINES and rounds < _ROUNDS * _MOST_LINES:
        rounds += 1
        below = end
        while end > least and text[end - 1] in "\r\n\f":  # a single line end
            end -= 1
            if below - end == (2 if text[end : end + 2] == "\r\n" else 1) and text[end - 1 : end + 1] != "\r\n":
                break
        begin = max(text.rfind("\n", least, end), text.rfind("\r", least, end), text.rfind("\f", least, end), least - 1) + 1
        line = text[begin:end]
        if line.strip():
            found.append(HeadLine(begin + len(line) - len(line.lstrip()), begin + len(line.rstrip()), begin <= least))
        elif found:
            found[-1] = found[-1]._replace(gap_above=True)
        end = begin
    return found


def start_of_line_above(text: str, start: int, _end: int, least: int) -> int:
    """Return the start of the line above a mark: a title over the paper's name, or the paper's name over the day.

    Args:
        text: the text.
        start: offset of the mark's line.
        least: the earliest offset at which the head can begin.

    >>> start_of_line_above("Pier reopens\\nMay 4, 2010", 13, 24, 0)
    0
    """
    above = lines_above(text, start, least)
    if "|" in text[start : start + 60]:  # the title is right above or below it
        return above[0].start if above and count_line_ends(text, above[0].end, start) < 2 else start
    return above[0].start if above else start


def count_line_ends(text: str, start: int, end: int) -> int:
    """Count the line ends between two offsets.

    >>> count_line_ends("Pier\\r\\n\\r\\nreopens", 4, 8)
    2
    """
    between = text[start:end].replace("\r\n", "\n")
    return between.count("\n") + between.count("\r")
