"""Several stories in one text: find where the second begins."""

from collections.abc import Callable, Sequence
from typing import Final

from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.lines.end_marks import end_mark_after_sentence, why_end_mark
from newsparse.lines.sign_offs import is_sign_off
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# The most lines between the end of a story and the next dateline: keyword, headline, decks, advisory, byline.
_MOST_HEAD_LINES: Final = 8
_RULE_CHARACTERS: Final = "_*-=~ "
_SIGN_OFF_STARTS: Final = ("(", "Reporting", "Editing", "Writing")
_LONGEST_MARK: Final = 24  # characters


def find_next_story(copy: Copy, lines: Sequence[Line], lead: int, *, opens: Callable[[Line], bool] | None = None) -> int | None:
    """Find where a second story begins: after the end mark of the first, and above its own dateline.

    Args:
        copy: the text.
        lines: its lines or blocks.
        lead: the line on which the first story begins.
        opens: other openings of a story besides a dateline.

    Returns:
        The first line of the second story's head; `None` if the text holds one story.
    """
    ended: int | None = None
    for i in range(lead, len(lines)):
        if ended is not None and i - ended <= _MOST_HEAD_LINES:
            found = copy.dateline(lines[i].start, lines[i].end)
            if (found and (found.agency or found.day)) or (opens and opens(lines[i])):
                return ended + 1
        if i > lead and _ends_story(copy, lines[i].start, lines[i].end):
            ended = i
    return None


def _ends_story(copy: Copy, start: int, end: int) -> bool:
    """Whether a line closes a story; a bare rule may also separate the items of one."""
    text = copy.text
    if end - start <= _LONGEST_MARK and why_end_mark(text, start, end, copy.knowledge):
        return bool(text[start:end].strip(_RULE_CHARACTERS)) and "more" not in text[start:end].lower()
    signed = text.startswith(_SIGN_OFF_STARTS, start, end) and is_sign_off(text, start, end, copy.language)
    return signed or end_mark_after_sentence(text, start, end) is not None


def pin_story_after_end_mark(copy: Copy) -> tuple[Segment, ...]:
    """Pin a second story in copy without datelines, by an agency's end mark that occurs twice: "/ritzau/"."""
    lines = copy.blocks()
    said = [copy.text[line.start : line.end] if line.end - line.start <= _LONGEST_MARK else "" for line in lines]
    marks = [i for i, mark in enumerate(said) if mark[:1] in ("/", "(", "-") and mark in copy.knowledge.end_marks]
    marks = [i for i in marks if said[i].strip(_RULE_CHARACTERS)]
    return tuple(pin_other_story(lines[marks[0] + 1 :])) if len(marks) > 1 and marks[1] - marks[0] > 1 else ()


def pin_other_story(lines: Sequence[Line]) -> list[Segment]:
    """Return the lines of another story, one segment each."""
    why = (Evidence("another story after the end of the first"),)
    return [Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER_STORY, why) for line in lines]
