"""The forms in which a text arrives, in the order in which they are tried, and the envelope of a text by the first that fits."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

from attrs import evolve

from newsparse.defect import Defect, defect_at
from newsparse.forms.agency_copy import pin_indented_copy, pin_unindented_copy
from newsparse.forms.archive_export import open_export
from newsparse.forms.desk_lines import KILL, RULE_CHARACTERS, SUBSTITUTE, corrects_story, read_transmission
from newsparse.forms.end_lines import pin_signed_end
from newsparse.forms.labelled_head import set_fields_aside
from newsparse.forms.mail import set_mail_aside
from newsparse.forms.masthead import set_masthead_aside
from newsparse.forms.notes_above import set_notes_aside
from newsparse.forms.pasted_page import set_page_aside
from newsparse.forms.press_release import pin_release
from newsparse.forms.printed_page import set_pages_aside
from newsparse.forms.script import pin_script
from newsparse.forms.values import WITHDRAWN, Copy, Envelope
from newsparse.forms.wire_message import open_message
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout
from newsparse.rule_table import RuleTable
from newsparse.segment import Segment, place, start_of
from newsparse.span import Span
from newsparse.terms import Kind, Label

Below: TypeAlias = Callable[[Copy], Envelope | None]
"""Reads a part of a text by the forms that are further down in the table."""


class Form(NamedTuple):
    """A form in which a text arrives."""

    name: str
    # The envelope of a text that has it; `None` for others, most of which a quick test rules out.
    read: Callable[[Copy, Below], Envelope | None]
    example: str


def _of_copy(pin: Callable[[Copy], tuple[Segment, ...]]) -> Callable[[Copy, Below], Envelope | None]:
    """A reader that pins the pieces of copy and reports its defects."""

    def read(copy: Copy, _below: Below) -> Envelope | None:
        pins = pin(copy)
        if not pins:
            return None  # most texts
        return Envelope(pins, read_transmission(copy.text, pins), defects=_defects(copy, pins))

    return read


def _pin_unindented(copy: Copy) -> tuple[Segment, ...]:
    """Pin copy without indents; of a page's story, at most its head and the initials at its end."""
    pins = pin_unindented_copy(copy)
    return pins if any(pin.label is Label.PARAGRAPH for pin in pins) else (*pins, *pin_signed_end(copy))


def _around(
    set_aside: Callable[[Copy], tuple[Copy, tuple[Segment, ...]]], *, needs_story: bool = False, set_apart: bool = False
) -> Callable[[Copy, Below], Envelope | None]:
    """A reader that sets aside what is around a story, and reads the story by the forms further down.

    What is set aside may supply the headline. If the reader *needs_story*, it gives up on a text in which these forms find none.
    If the story is *set_apart*, its lines are measured without those around it, which a mail program set.
    """

    def read(copy: Copy, below: Below) -> Envelope | None:
        story, around = set_aside(copy)
        if not around:
            return None  # most texts
        found = below(story) or Envelope()
        labels = {pin.label for pin in found.pins}
        if needs_story and labels.isdisjoint((Label.PARAGRAPH, Label.HEADLINE)):
            return None
        if Label.HEADLINE in labels:
            around = tuple(evolve(pin, label=Label.BOILERPLATE, kind=Kind.OTHER) if pin.label is Label.HEADLINE else pin for pin in around)
        return evolve(found, pins=(*found.pins, *around), layout=story.layout if set_apart else found.layout)

    return read


def _read_below_notes(copy: Copy, below: Below) -> Envelope | None:
    """Set aside the notes above a story, unless the forms further down read them with it, as those of copy do."""
    story, notes = set_notes_aside(copy)
    if not notes:
        return None  # most texts
    whole = below(copy) or Envelope()
    if any(pin.label is Label.NOTE for pin in whole.pins):
        return whole
    found = below(story) or Envelope()
    return evolve(found, pins=(*notes, *found.pins))


FORMS: Final = RuleTable(
    "forms",
    Form("wire message", lambda copy, _below: open_message(copy), "W2870 US … BC-US--Fog Delay … AP-NY-10-15-85 1412EDT"),
    Form("archive export", lambda copy, _below: open_export(copy), "1 of 9 DOCUMENTS … LENGTH: 243 words"),
    Form("mail", _around(set_mail_aside, set_apart=True), "From: Ann Poe … Subject: Fwd: Pier reopens"),
    Form("printed page", _around(set_pages_aside), "THE ELMFORD COURIER      A3 … See PIER, Page A9"),
    Form("labelled head", _around(set_fields_aside), "title: Pier reopens … author: Ann Poe … date: 2024-05-07"),
    Form("broadcast script", _of_copy(pin_script), "((ANCHOR ON CAM)) … ((SOT :07 ANN POE, MAYOR))"),
    Form("copy pasted from a page", _around(set_page_aside, needs_story=True), "Share this story … OSLO (AP) - The pier …"),
    Form("press release", _of_copy(pin_release), "FOR IMMEDIATE RELEASE … About Acme"),
    Form("notes above a story", _read_below_notes, "Editor's note: This story was updated. … Pier reopens"),
    Form("masthead", _around(set_masthead_aside), "THE ELMFORD COURIER … Friday, May 3, 2024 … Harbor council backs plan"),
    Form("agency copy with indents", _of_copy(pin_indented_copy), "PIER REOPENS …     OSLO, Feb 26 - The pier …"),
    Form("agency copy without indents", _of_copy(_pin_unindented), "OSLO, May 1 (Reuters) - … (Reporting by …)"),
)
"""Every form, in the order in which they are tried."""


def open_envelope(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope:
    """Recognise the form of a text."""
    copy = Copy(layout, language, knowledge)
    found = _read(copy, FORMS.active) or Envelope()
    defects = (*_withdrawn(copy, found), *found.defects)
    return Envelope(_apart(found.pins), found.transmission, found.record, defects, found.layout, copy.datelines)


def _apart(pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """Keep the first of overlapping pieces: a line of a mangled message may fit two forms."""
    kept: list[Segment] = []
    done = 0
    for pin in sorted(pins, key=start_of):
        start, end = place(pin)
        if done <= start:
            kept.append(pin)
            done = end
    return tuple(kept)


def _read(copy: Copy, forms: Sequence[Form]) -> Envelope | None:
    """The envelope by the first form that fits; `None` for a text without visible lines."""
    for i, form in enumerate(forms if copy.lines else (), 1):
        if found := form.read(copy, lambda part, rest=forms[i:]: _read(part, rest)):  # type: ignore[misc]
            return found
    return None


_CORRECTING: Final = frozenset((Label.NOTE, Label.HEADLINE))


def _defects(copy: Copy, pins: Sequence[Segment]) -> tuple[Defect, ...]:
    """Return the defects of copy that is corrected or one of several stories; at most one of each code."""
    corrected = [pin for pin in pins if pin.label in _CORRECTING and corrects_story(copy.text, pin)]
    others = [pin.span for pin in pins if pin.kind is Kind.OTHER_STORY]
    found = [defect_at("correction", pin.span) for pin in corrected[:1]]
    again = others[0] if others else _second_dateline(copy, pins)
    return (*found, defect_at("several-stories", again)) if again else tuple(found)


def _withdrawn(copy: Copy, found: Envelope) -> list[Defect]:
    """Report that the desk withdraws the story, or an earlier one if the note about it says that another below takes its place."""
    notes = [pin.span for pin in found.pins if pin.label is Label.NOTE and pin.why == WITHDRAWN]
    if not notes:
        version = found.transmission.version if found.transmission else None
        return [defect_at("killed-story", found.pins[0].span)] if version and KILL.search(version) else []
    replaced = any(SUBSTITUTE.search(note.of(copy.text)) for note in notes) and notes[-1].end < copy.lines[-1].end
    return [defect_at("correction" if replaced else "killed-story", notes[0])]


def _second_dateline(copy: Copy, pins: Sequence[Segment]) -> Span | None:
    """The first paragraph after a rule that opens with an agency's dateline: briefs, and stories set one after another."""
    ruled = False
    for pin in pins:
        if pin.kind is Kind.END_MARK and not pin.span.of(copy.text).strip(RULE_CHARACTERS):
            ruled = True
        elif ruled and pin.label is Label.PARAGRAPH:
            found = copy.datelines.at(pin.span.start, pin.span.end)
            if found and found.agency:
                return pin.span
    return None
