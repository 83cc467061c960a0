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
# Rules, which also separate the items of one story.
_RULE_CHARACTERS: Final = "_*-=~ "
_SIGN_OFF_STARTS: Final = ("(", "Reporting", "Editing", "Writing")
_SIGN_OFF_LETTERS: Final = "(REW"
# Marks that may close a story on the line of its last sentence.
_GLUED_MARKS: Final = ("Enditem", "REUTER", "Reuter", "/ritzau/", "-ENDS-", "-ends-", "###", "-30-", "■")
# The longest line that is a mark.
_LONGEST_MARK: Final = 24


def find_next_story(copy: Copy, lines: Sequence[Line], lead: int, *, opens: Callable[[Line], bool] | None = None) -> int | None:
    """Find where a second story begins: after the end mark of the first, and above its own dateline.

    Args:
        copy: the text.
        lines: its lines or blocks.
        lead: the line on which the first story begins.
        opens: other openings of a story besides a dateline.

    Returns:
        The first line of the second story's head; `None` if the text holds one story.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "OSLO (AP) - The pier is open.", "-30-", "Tin up", "LONDON (AP) - Tin rose on Friday."
    >>> copy = Copy(lay_out(chr(10).join(rows)), default_knowledge().language("en"), default_knowledge())
    >>> find_next_story(copy, copy.lines, 0)
    2
    """
    text = copy.text
    ended: int | None = None
    for i in range(lead, len(lines)):
        start, end = lines[i].start, lines[i].end
        # Most lines are too long for a mark and open unlike a sign-off.
        if ended is not None and i - ended <= _MOST_HEAD_LINES:
            found = copy.dateline(start, end)
            if (found and (found.agency or found.day)) or (opens and opens(lines[i])):
                return ended + 1
        short = i > lead and (end - start <= _LONGEST_MARK or text[start] in _SIGN_OFF_LETTERS)
        if (short and _ends_story(copy, start, end)) or (
            not short and text.endswith(_GLUED_MARKS, start, end) and end_mark_after_sentence(text, start, end)
        ):
            ended = i
    return None


def _ends_story(copy: Copy, start: int, end: int) -> bool:
    """Whether a line closes a story; a bare rule may also separate the items of one."""
    text = copy.text
    if end - start <= _LONGEST_MARK and why_end_mark(text, start, end, copy.knowledge):
        return bool(text[start:end].strip(_RULE_CHARACTERS)) and "more" not in text[start:end].lower()
    return text.startswith(_SIGN_OFF_STARTS, start, end) and is_sign_off(text, start, end, copy.language)


def pin_story_after_end_mark(copy: Copy) -> tuple[Segment, ...]:
    """Pin a second story in copy without datelines, by an agency's end mark that occurs twice.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "Tin up", "Tin rose.", "/ritzau/", "Pier open", "The pier opened.", "/ritzau/"
    >>> copy = Copy(lay_out(chr(10).join(rows)), default_knowledge().language("da"), default_knowledge())
    >>> [pin.span.start for pin in pin_story_after_end_mark(copy)][:1]
    [26]
    """
    text, lines = copy.text, copy.blocks()
    marks = [i for i, line in enumerate(lines) if line.end - line.start <= _LONGEST_MARK and text[line.start] in "/(-"]
    own = [i for i in marks if text[lines[i].start : lines[i].end] in copy.knowledge.end_marks]
    own = [i for i in own if text[lines[i].start : lines[i].end].strip(_RULE_CHARACTERS)]
    return tuple(pin_other_story(lines[own[0] + 1 :])) if len(own) > 1 and own[1] - own[0] > 1 else ()


def pin_other_story(lines: Sequence[Line]) -> list[Segment]:
    """Return the lines of another story, one segment each."""
    why = (Evidence("another story after the end of the first"),)
    return [Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER_STORY, why) for line in lines]
