"""Notes to readers above a story: corrections, editor's notes, embargoes."""

from typing import Final

from newsparse.forms.desk_lines import EMBARGO, TO_READERS, pin_advisory
from newsparse.forms.paragraphs import SENTENCE_ENDS
from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.lines.lexicon import folded_text, lexicon_for
from newsparse.segment import Segment
from newsparse.terms import Label

_MOST: Final = 3  # notes
_LONGEST_OPENING: Final = 80  # characters of a note, by which it is known


def set_notes_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the notes above a headline: "Editor's note: This story was updated.", "CORRECTION: An earlier version ..."."""
    if not copy.lines or not _opens_note(copy, copy.lines[0]):
        return copy, ()  # most texts: agency copy is not cut into blocks
    blocks = copy.some_blocks(0, _MOST + 1)
    notes: list[Segment] = []
    for block in blocks[:-1]:
        if (note := _note(copy, block)) is None:
            break
        notes.append(note)
    below = blocks[len(notes)] if notes else None
    if below is None or (notes[-1].why == EMBARGO and copy.text[below.end - 1] in SENTENCE_ENDS):
        return copy, ()  # a story about an embargo, whose headline looks like the line of one
    return copy.only([line for line in copy.lines if line.start >= below.start]), tuple(notes)


def _note(copy: Copy, block: Line) -> Segment | None:
    """A block at the top of a text as a note to readers; one without a full stop may be a headline."""
    text, start, end = copy.text, block.start, block.end
    pin = pin_advisory(text, start, end)
    if pin and pin.label is Label.NOTE and (pin.why != TO_READERS or text[end - 1] in SENTENCE_ENDS):
        return pin
    opens = text[end - 1] in SENTENCE_ENDS and _opens_as_note(copy, block)
    return Segment(block.span, Label.NOTE, why=TO_READERS) if opens else None


def _opens_note(copy: Copy, line: Line) -> bool:
    """Return True if a line may be the first one of a note."""
    pin = pin_advisory(copy.text, line.start, line.end)
    return _opens_as_note(copy, line) or (pin is not None and pin.label is Label.NOTE)


def _opens_as_note(copy: Copy, line: Line) -> bool:
    low = folded_text(copy.text[line.start : min(line.end, line.start + _LONGEST_OPENING)])
    return low.startswith(lexicon_for(copy.language, copy.knowledge).notes.get(low[:1], ()))
