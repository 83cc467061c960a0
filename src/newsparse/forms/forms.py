"""The forms in which a text arrives, in the order in which they are tried, and the envelope of a text by the first that fits."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.forms.agency_copy_indented import pin_indented_copy
from newsparse.forms.agency_copy_unindented import pin_signed_copy, pin_unindented_copy
from newsparse.forms.archive_export import open_export
from newsparse.forms.copy_defects import copy_defects
from newsparse.forms.further_stories import pin_story_after_end_mark
from newsparse.forms.mail import set_mail_aside
from newsparse.forms.pasted_from_page import set_page_aside
from newsparse.forms.press_releases import pin_release
from newsparse.forms.values import Envelope, LeadDateline
from newsparse.forms.wire_message import open_message
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout
from newsparse.segment import Segment
from newsparse.terms import Kind, Label


class EnvelopeForm(NamedTuple):
    """A form with a header or labels of its own, which account for the whole text."""

    name: str
    recognise: Callable[[Layout, Language, Knowledge], Envelope | None]
    """The envelope of a text that has this form; `None` for others."""


class CopyForm(NamedTuple):
    """A form of copy, known by some of its lines."""

    name: str
    pin: Callable[[Layout, Language, Knowledge, LeadDateline | None], tuple[Segment, ...]]
    """The certain pieces of a text that has this form, and perhaps a dateline that was found before; none for others."""


FORMS: Final = (
    EnvelopeForm("wire message", open_message),
    EnvelopeForm("archive export", open_export),
)
"""Forms that account for the whole text."""
COPY_FORMS: Final = (
    CopyForm("press release", pin_release),
    CopyForm("agency copy with indents", pin_indented_copy),
    CopyForm("agency copy without indents", pin_unindented_copy),
)
"""Forms of copy, which may be pasted from a page; the page's own lines are set aside first."""
LAST_FORMS: Final = (
    CopyForm("copy above another story", pin_story_after_end_mark),
    CopyForm("copy signed by an agency", pin_signed_copy),
)
"""Forms that show only at the end of a text."""


def open_envelope(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope:
    """Recognise the envelope of a text.

    Args:
        layout: the text, cut into lines and blocks.
        language: its language.
        knowledge: languages and agencies.

    Returns:
        The certain pieces and the data of the header; an empty envelope if there is none.
    """
    for form in FORMS:
        envelope = form.recognise(layout, language, knowledge)
        if envelope:
            return envelope
    story, mail = set_mail_aside(layout)
    pins = _pin_copy(story, language, knowledge) or _first_pins(LAST_FORMS, story, language, knowledge, None)
    pins = _merged(pins, _without_headline(mail) if any(pin.label is Label.HEADLINE for pin in pins) else mail) if mail else pins
    return Envelope(pins, defects=copy_defects(layout.text, pins, language, knowledge))


def _pin_copy(layout: Layout, language: Language, knowledge: Knowledge) -> tuple[Segment, ...]:
    """The pieces of copy and of the page that it was pasted from; none if the text is no copy."""
    copy, page_pins, dateline = set_page_aside(layout, language, knowledge)
    pins = _first_pins(COPY_FORMS, copy, language, knowledge, dateline)
    if not page_pins:
        return pins
    if any(pin.label is Label.PARAGRAPH or pin.label is Label.HEADLINE for pin in pins):
        return _merged(pins, page_pins)
    return _first_pins(COPY_FORMS, layout, language, knowledge, dateline)  # without its story, the page is the labelling's


def _first_pins(
    forms: Sequence[CopyForm], layout: Layout, language: Language, knowledge: Knowledge, dateline: LeadDateline | None
) -> tuple[Segment, ...]:
    """The pieces by the first form that fits."""
    return next((pins for form in forms if (pins := form.pin(layout, language, knowledge, dateline))), ())


def _without_headline(pins: Sequence[Segment]) -> Sequence[Segment]:
    """The pins of a mail whose story has a headline of its own."""
    return [evolve(pin, label=Label.BOILERPLATE, kind=Kind.OTHER) if pin.label is Label.HEADLINE else pin for pin in pins]


def _merged(pins: Sequence[Segment], page_pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """The pins of copy, and between them those of the page that overlap none."""
    merged = list(pins)
    for pin in page_pins:
        at = bisect_right(pins, pin.span.start, key=attrgetter("span.start"))
        before = pins[at - 1].span.end if at else 0
        after = pins[at].span.start if at < len(pins) else pin.span.end
        if before <= pin.span.start and pin.span.end <= after:
            merged.append(pin)
    return tuple(sorted(merged, key=attrgetter("span.start")))
