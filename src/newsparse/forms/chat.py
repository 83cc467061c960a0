"""Chats as a messenger exports them: each message is a paragraph; its time and its sender are not."""

from typing import Final

from newsparse.forms.values import Copy
from newsparse.patterns import holds_any, pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# [03.05.24, 10:15:02] Ann Poe: Text      12/05/2025, 8:02 AM - Ann Poe: Text      12/05/2025, 08:01 - Ann Poe left
# [03.05.24, 10:15:02] Ann Poe: image omitted
_HEAD: Final = pattern(
    r"[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\]|\s-)"
    r"(?P<sent>\s[^:\n]{1,40}:\s[\u200e\u200f]?(?!(?:<[^<>\n]{3,60}>|"
    r"\p{L}{3,8}\s(?:card\s)?(?:omitted|weggelassen|absente?|omitid[ao]|omess[ao]|ocultad[ao]|weggelaten|utelämnad|pominięt[oey]))$))?+"
)
_MARKS_BEFORE_DAY: Final = 3  # a direction mark, a bracket, and the first figure
_FEWEST: Final = 3
_WHO: Final = (Evidence("who posted, and when"),)
_POST: Final = (Evidence("a post of a thread"),)


def pin_chat(copy: Copy) -> tuple[Segment, ...]:
    """Pin the messages, and the time and the sender before each."""
    text, pins = copy.text, list[Segment]()
    first = copy.lines[0]
    if not holds_any(text[first.start : first.start + _MARKS_BEFORE_DAY], "0123456789") or not _HEAD.match(text, first.start, first.end):
        return ()  # most texts
    heads = [_HEAD.match(text, line.start, line.end) for line in copy.lines]
    if sum(map(bool, heads)) < _FEWEST:
        return ()
    for line, head in zip(copy.lines, heads, strict=True):
        if head is None:  # the message above goes on; a blank line ends a paragraph of it
            start = pins.pop().span.start if pins[-1].label is Label.PARAGRAPH and not line.gap else line.start
            pins.append(Segment(Span(start, line.end), Label.PARAGRAPH, None, _POST))
        elif head["sent"] is None:
            pins.append(Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER, _WHO))
        else:
            mark = head.start() + len(head.group().rstrip(" \u200e\u200f"))
            pins += (
                Segment(Span(line.start, mark), Label.BOILERPLATE, Kind.OTHER, _WHO),
                Segment(Span(head.end(), line.end), Label.PARAGRAPH, None, _POST),
            )
    return tuple(pins)
