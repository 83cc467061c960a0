"""Notes to readers above a story: corrections, editor's notes, embargoes."""

from itertools import takewhile
from typing import Final

from newsparse.forms.desk_lines import TO_READERS, pin_advisory
from newsparse.forms.paragraphs import SENTENCE_ENDS
from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.lines.embargoes import is_embargo
from newsparse.lines.lexicon import folded_text, lexicon_for
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

_MOST: Final = 3  # notes


def set_notes_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the notes above a headline: "Editor's note: This story was updated.", "CORRECTION: An earlier version ..."."""
    blocks = copy.some_blocks(0, _MOST + 1)
    notes = list(takewhile(lambda block: _is_note(copy, block), blocks[:-1]))
    below = blocks[len(notes)] if notes else None
    if below is None or (is_embargo(copy.text, notes[-1].start, notes[-1].end) and copy.text[below.end - 1] in SENTENCE_ENDS):
        return copy, ()  # most texts; and a story about an embargo, whose headline looks like the line of one
    story = copy.only([line for line in copy.lines if line.start >= below.start])
    return story, tuple(Segment(Span(note.start, note.end), Label.NOTE, why=TO_READERS) for note in notes)


def _is_note(copy: Copy, block: Line) -> bool:
    """Return True if a block at the top of a text is a note to readers; one without a full stop may be a headline."""
    text, start, end = copy.text, block.start, block.end
    if is_embargo(text, start, end):
        return True
    if text[end - 1] not in SENTENCE_ENDS:
        return False
    low = folded_text(text[start:end])
    if low.startswith(lexicon_for(copy.language, copy.knowledge).notes.get(low[:1], ())):
        return True
    pin = pin_advisory(text, start, end)
    return pin is not None and pin.label is Label.NOTE
