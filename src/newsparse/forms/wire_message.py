"""Wire messages in ANPA 1312 and IPTC 7901, and their remains after a gateway: header, head, story, trailer."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from newsparse.defect import Defect
from newsparse.forms.agency_copy_indented import pin_indented_body
from newsparse.forms.agency_end_matter import DESK_NOTES, pin_desk_notes
from newsparse.forms.control_bytes import fill_gaps, lines_without_control_bytes
from newsparse.forms.evidence import HEADER_LINE
from newsparse.forms.values import Envelope
from newsparse.forms.wire_header import MOST_BLANKS, WireHeader, next_message, read_header, read_trailer
from newsparse.forms.wire_heads import WireHead, pin_anpa_head, pin_iptc_head, pin_plain_head
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line, first_visible, last_visible
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_HEADER_EVIDENCE: Final = (Evidence("the header of a wire message"),)
_TRAILER_EVIDENCE: Final = (Evidence("the trailer of a wire message"),)


def open_message(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope | None:
    """Read a wire message.

    Args:
        layout: the text, cut into lines.
        language: its language.
        knowledge: the agencies.

    Returns:
        Its header and all its pieces; `None` if the text is not a wire message.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "W0001\\x1fasian", "r a\\x13\\x11 BC-XX--Alert   11-13 0012", "\\x02^BC-XX--Alert,12<", "   OSLO (AP) _ It is open."
    >>> text = chr(10).join(rows)
    >>> found = open_message(lay_out(text), default_knowledge().language("en"), default_knowledge())
    >>> found.transmission.number, found.transmission.slug, [pin.label.value for pin in found.pins]
    ('0001', 'BC-XX--Alert', ['transmission', 'transmission', 'dateline', 'paragraph'])
    """
    text = layout.text
    header = read_header(text)
    if header is None:
        return None
    limit = next_message(text, header)
    stop, when = read_trailer(text, header, limit)
    lines = [line for line in layout.lines if line.end > header.story_start and line.start < stop]
    head = _pin_head(text, lines_without_control_bytes(text, lines, header.story_start, stop), header, language, knowledge)
    pins = [
        Segment(
            Span(first_visible(text, 0, MOST_BLANKS), last_visible(text, 0, header.story_start)), Label.TRANSMISSION, why=_HEADER_EVIDENCE
        )
    ]
    pins += [*head.pins, *_pin_story(text, head, header, language, knowledge)]
    if stop < limit and (first := first_visible(text, stop, stop + MOST_BLANKS)) < limit:
        pins.append(Segment(Span(first, last_visible(text, first, limit)), Label.TRANSMISSION, why=_TRAILER_EVIDENCE))
    if limit < len(text):
        rest = Span(limit, last_visible(text, limit, len(text)))
        pins.append(Segment(rest, Label.BOILERPLATE, Kind.OTHER_STORY, (Evidence("another message"),)))
    defects = _defects(text, header, head, stop, limit)
    return Envelope(fill_gaps(text, pins), evolve(head.transmission, sent=when), None, tuple(defects))


def _pin_head(text: str, lines: Sequence[Line], header: WireHeader, language: Language, knowledge: Knowledge) -> WireHead:
    """Pin the lines above the story, in the form that the message has."""
    if header.is_iptc:
        return pin_iptc_head(text, lines, header.transmission, language, knowledge)
    if any(text[line.start] == "^" for line in lines[:3]):
        return pin_anpa_head(text, lines, header.transmission, language, knowledge)
    return pin_plain_head(text, lines, header.transmission, language, knowledge)


def _pin_story(text: str, head: WireHead, header: WireHeader, language: Language, knowledge: Knowledge) -> list[Segment]:
    """Pin the story and the desk's notes below it; the text of a message that kills a story is a note."""
    lines = head.body
    desk = next((i for i, line in enumerate(lines) if DESK_NOTES.match(text, line.start, line.end)), len(lines))
    pins = _pin_sections(text, lines[:desk], header, language, knowledge)
    if any(defect.code == "killed-story" for defect in head.defects):
        pins = [Segment(pin.span, Label.NOTE, why=HEADER_LINE) if pin.label is Label.PARAGRAPH else pin for pin in pins]
    return [*pins, *pin_desk_notes(text, lines[desk:], language)] if desk < len(lines) else pins


def _defects(text: str, header: WireHeader, head: WireHead, stop: int, limit: int) -> list[Defect]:
    """Defects of a message: those of its head, a missing beginning or end, another message after it."""
    defects: list[Defect] = []
    if header.transmission.number is None:
        defects.append(Defect("cut-transmission", "the beginning of the message is missing", Span(0, 0)))
    defects += head.defects
    if stop == len(text) and "\x03" not in text[-400:] and "\x01" in text[: first_visible(text, 0, MOST_BLANKS) + 60]:
        defects.append(Defect("cut-transmission", "the end of the message is missing", Span(len(text), len(text))))
    if limit < len(text):
        rest = Span(limit, last_visible(text, limit, len(text)))
        defects.append(Defect("several-stories", "the text has several messages; split it with newsparse.split", rest))
    return defects


def _pin_sections(text: str, lines: Sequence[Line], header: WireHeader, language: Language, knowledge: Knowledge) -> list[Segment]:
    """The body, with header lines inside digests and glances as crossheads."""
    pins: list[Segment] = []
    done = 0
    for i in [*(i for i, line in enumerate(lines) if text[line.start] == "^"), len(lines)]:
        if i > done:
            pins += pin_indented_body(text, lines[done:i], language, knowledge, tabular=header.is_table)
        if i < len(lines):
            said = text[lines[i].start + 1 : lines[i].end].rstrip("<= ")
            start = lines[i].start + 1
            pins += [Segment(Span(start, start + len(said)), Label.CROSSHEAD, why=HEADER_LINE)] if said else []
        done = i + 1
    return pins
