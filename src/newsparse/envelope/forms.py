"""Recognise the envelope that a text arrives in, if any."""

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.defect import Defect
from newsparse.envelope.agency_body import RULES
from newsparse.envelope.agency_copy_indented import Opened, pin_copy
from newsparse.envelope.agency_copy_unindented import pin_filed, pin_signed
from newsparse.envelope.archive_export import open_export
from newsparse.envelope.desk_lines import WITHDRAWN, corrects
from newsparse.envelope.further_stories import after_mark, other_story
from newsparse.envelope.pasted_from_page import set_aside
from newsparse.envelope.press_releases import pin_release
from newsparse.envelope.values import Envelope
from newsparse.envelope.wire_message import read_wire
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.recognition.datelines import match_dateline
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label


def open_envelope(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope:
    """Recognise the envelope of a text.

    Args:
        layout: the text, cut into lines and blocks.
        language: its language.
        knowledge: languages and agencies.

    Returns:
        The certain pieces and the data of the header; an empty envelope if there is none.
    """
    wire = read_wire(layout, language, knowledge) or open_export(layout, language, knowledge)
    if wire:
        return wire
    core, aside, opened = set_aside(layout, language, knowledge)
    pins = _recognised(core, language, knowledge, opened)
    if aside:
        told = any(pin.label is Label.PARAGRAPH or pin.label is Label.HEADLINE for pin in pins)
        pins = _with(pins, aside) if told else _recognised(layout, language, knowledge, opened)
    if not pins:
        blocks = [Line(block.start, block.end, 0, False) for block in layout.blocks]
        second = after_mark(layout.text, blocks, knowledge)
        pins = tuple(other_story(layout.text, blocks[second:])) if second else pin_signed(layout.text, blocks, knowledge)
    killed = [
        Defect("killed-story", "the desk withdrew the story", pin.span) for pin in pins if pin.label is Label.NOTE and pin.why == WITHDRAWN
    ]
    others = [
        Defect("several-stories", "another story follows the end of the first", pin.span) for pin in pins if pin.kind is Kind.OTHER_STORY
    ]
    if not others and (again := _again(layout.text, pins, language, knowledge)):
        others = [Defect("several-stories", "a part after a rule has its own agency dateline", again)]
    corrected = [
        Defect("correction", "the desk corrects a story that it sent earlier", pin.span) for pin in pins if corrects(layout.text, pin)
    ]
    return Envelope(pins, None, None, (*killed[:1], *corrected[:1], *others[:1]))


def _recognised(layout: Layout, language: Language, knowledge: Knowledge, opened: Opened | None) -> tuple[Segment, ...]:
    """The pieces of a text that is a release or agency copy; empty if it is neither."""
    return (
        pin_release(layout, language, knowledge) or pin_copy(layout, language, knowledge, opened) or pin_filed(layout, language, knowledge)
    )


def _with(pins: Sequence[Segment], aside: Sequence[Segment]) -> tuple[Segment, ...]:
    """The pins, and between them every piece set aside that does not overlap one."""
    made = list(pins)
    for one in aside:
        at = bisect_right(pins, one.span.start, key=_start)
        before = pins[at - 1].span.end if at else 0
        after = pins[at].span.start if at < len(pins) else one.span.end
        if before <= one.span.start and one.span.end <= after:
            made.append(one)
    return tuple(sorted(made, key=_start))


def _start(pin: Segment) -> int:
    return pin.span.start


def _again(text: str, pins: Sequence[Segment], language: Language, knowledge: Knowledge) -> Span | None:
    """The first paragraph after a rule that opens with an agency's dateline: briefs, and stories set one after another."""
    ruled = False
    for pin in pins:
        if pin.kind is Kind.END_MARK and not pin.span.of(text).strip(RULES):
            ruled = True
        elif ruled and pin.label is Label.PARAGRAPH:
            found = match_dateline(text, pin.span.start, pin.span.end, language, knowledge)
            if found and found.agency:
                return pin.span
    return None
