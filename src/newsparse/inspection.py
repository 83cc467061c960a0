"""What is odd about a text: every check that can report a defect."""

from collections.abc import Sequence
from typing import Final

from newsparse.defect import Defect
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

CODES: Final = {
    "no-headline": "No line reads like a headline.",
    "no-story": "The text holds no body.",
}
"""Every code that a defect can have, and what it means."""


def inspect(text: str, segments: Sequence[Segment], oddities: Sequence[Defect], *, asked: bool) -> tuple[Defect, ...]:
    """Return what is odd about a labelled text, in reading order.

    Args:
        text: the article's text.
        segments: its segments.
        oddities: what the envelope found odd.
        asked: whether a headline was looked for.
    """
    defects = list(oddities)
    labels = {segment.label for segment in segments}
    whole = Span(0, len(text))
    if asked and Label.HEADLINE not in labels:
        defects.append(Defect("no-headline", "no line reads like a headline", whole))
    if Label.PARAGRAPH not in labels:
        defects.append(Defect("no-story", "the text holds no body", whole))
    return tuple(sorted(defects, key=lambda defect: (defect.span, defect.code)))
