"""From the labels of units to the spans of source, cue and content."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import COMMA, DASH, MARK, QUOTE, STOP, WORD, Units

BY_FIELD: Final = "source and content by their neighbours"
"""The rule's name if no rule offered a reading."""

# A run of units that are all source or all content.
_RUN: Final = regex.compile(rb"\x01++ | \x02++", regex.VERBOSE)


def analysis(units: Units, labels: Sequence[int], cue: int, start: int) -> Analysis | None:
    """Turn labels into spans; `None` if there is no content."""
    pieces: list[tuple[int, int]] = []
    sources: list[tuple[int, int]] = []
    for run in _RUN.finditer(bytes(labels)):
        left, right = run.span()
        (sources if labels[left] == 1 else pieces).append((start + left, start + right))
    content = [trimmed for piece in pieces if (trimmed := trim(units, *piece)) is not None]
    if not content:
        return None
    source = min(sources, key=lambda s: min(abs(s[0] - cue), abs(s[1] - cue))) if sources else None
    source = trim(units, *source) if source else None
    first = last = cue
    while (
        first > start
        and labels[first - 1 - start] == 0
        and units.kinds[first - 1] == WORD
        and cue - first < 4
        and (not source or first != source[1])
    ):
        if content and any(first == b for _, b in content):
            break
        first -= 1
    if source is not None and source[1] < first and cue - source[1] < 5 and QUOTE not in units.kinds[source[1] : first]:
        # "Roe said, adding": the cue before the comma is a cue of its own.
        first = cue if COMMA in units.kinds[source[1] + 1 : cue] else source[1]
    elif source is None or source[1] != first:
        first = cue
    while first < cue and units.kinds[first] != WORD:
        first += 1
    return Analysis(BY_FIELD, (first, last + 1), tuple(content), source, cue)


def trim(units: Units, first: int, last: int) -> tuple[int, int] | None:
    """Strip commas, dashes and stops from both ends of a range."""
    kinds = units.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH):
        first += 1
    while last > first and kinds[last - 1] in (COMMA, DASH, STOP):
        last -= 1
    return (first, last) if first < last and not (last - first == 1 and kinds[first] == MARK) else None
