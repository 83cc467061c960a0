"""Chats: a long message may be a story that somebody sent; else each message is a paragraph; its time and its sender are not."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.forms.values import Copy
from newsparse.layout import Line, first_visible, last_visible
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
_TIME: Final = r"(?:(?:午前|午後|上午|下午|오전|오후)\s?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
# 3:12 PM      午後 3:12
_TIME_ALONE: Final = pattern(_TIME)
# Ann Poe  3:12 PM      Ann Poe, [03.05.2024 10:15]      Ann Poe — Today at 3:12 PM      [10:15] Ann Poe
_NAME_AND_TIME: Final = pattern(
    rf"[^\n:.!?]{{2,40}}?(?:\s\s|,\s|\s[—–-]\s|\s(?=\[))\[?(?:[^\d\n:.]{{3,14}}\s|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}},?\s)?{_TIME}\]?"
    rf"|\[{_TIME}\]\s[^\n:.!?]{{2,40}}"
)
# :cry: 2      👍 3      2 replies      (edited)
_REACTION: Final = pattern(r":[\w+-]{2,30}:(?:\s?\d+)?|[\p{So}\p{Sk}\ufe0f\u200d\s\d]+|\d+\s?\p{L}{3,12}")
# ... is open. (edited)      …予定だ。（編集済み）
_EDITED: Final = pattern(r"\s?[(（](?:edited|bearbeitet|modifié|editado|modificato|bewerkt|編集済み|已编辑|수정됨)[)）]$")
# One of the first lines of a chat has the time of its first message.
_CLOCK: Final = pattern(r"\d[:.]\d\d")
_LINES_TO_CLOCK: Final = 4
_CHANNEL: Final = pattern(r"#\s?\S{2,40}|[^\s-]{1,20}(?:-[^\s-]{1,20}){1,3}")  # copy-desk
_LONGEST_HEAD: Final = 60  # characters
_FIGURES: Final = "0123456789"
_SHORTEST_STORY: Final = 200  # characters of a message that is a story, and three lines or more
_FEWEST_LINES: Final = 3
_BOLD: Final = "*_"
_AROUND_MESSAGE: Final = " \u200e\u200f"
_FEWEST: Final = 3
_WHO: Final = (Evidence("who posted, and when"),)
_POST: Final = (Evidence("a post of a thread"),)


class _Message(NamedTuple):
    """A message of a chat."""

    first: int
    """The line with its sender."""
    start: int
    """The line on which its text begins."""
    text: int
    """The offset at which it begins."""


def set_chat_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the messages around one that is longer than all the others together: a story that somebody sent."""
    text, lines = copy.text, copy.lines
    messages = [*_messages(copy), _Message(len(lines), len(lines), 0)]
    for message, below in pairwise(messages):
        end = below.first
        while end > message.start + 1 and _REACTION.fullmatch(text, lines[end - 1].start, lines[end - 1].end):
            end -= 1
        size = lines[end - 1].end - message.text
        others = lines[-1].end - lines[0].start - size
        if len(messages) > 2 and size > max(_SHORTEST_STORY, others) and end - message.start >= _FEWEST_LINES:
            first = max(message.text, lines[message.start].start)
            story = [evolve(lines[message.start], start=first, gap=False), *lines[message.start + 1 : end]]
            aside = [(line.start, line.end) for line in (*lines[: message.start], *lines[end:])]
            aside += [(lines[message.start].start, last_visible(text, 0, first))] if message.first == message.start else []
            if edited := _EDITED.search(text, story[-1].start, story[-1].end):
                aside.append((first_visible(text, edited.start(), edited.end()), edited.end()))
                story[-1] = evolve(story[-1], end=edited.start())
            bold = [i for i, line in enumerate(story) if _is_bold(text, line)]
            for i in bold:
                start, end = story[i].start, story[i].end
                aside += (start, start + 1), (end - 1, end)
                story[i] = evolve(story[i], start=start + 1, end=end - 1)
            return copy.only(story), tuple([Segment(Span(*piece), Label.BOILERPLATE, Kind.OTHER, _WHO) for piece in aside])
    return copy, ()


def _is_bold(text: str, line: Line) -> bool:
    """Return True if marks make all of a line bold: "*Pier reopens*"."""
    mark = text[line.start]
    return mark in _BOLD and text[line.end - 1] == mark and text.count(mark, line.start, line.end) == len("**") < line.end - line.start


def _messages(copy: Copy) -> list[_Message]:
    """The messages of a chat, as an export has them or as they are copied from its window; none for most texts."""
    text, lines = copy.text, copy.lines
    if not _CLOCK.search(text, lines[0].start, lines[min(_LINES_TO_CLOCK, len(lines)) - 1].end):
        return []  # most texts
    top = int(len(lines) > 1 and _CHANNEL.fullmatch(text, lines[0].start, lines[0].end) is not None)
    exported = _HEAD.match(text, lines[top].start, lines[top].end) is not None
    if not (exported or _message(text, lines, top) or _message(text, lines, top + 1)):
        return []
    found: list[_Message] = []
    for i, line in enumerate(lines):
        head = _HEAD.match(text, line.start, line.end) if exported else None
        if head:
            found.append(_Message(i, i, head.end()) if head["sent"] else _Message(i, i + 1, line.end))
        elif not exported and (message := _message(text, lines, i)):
            found.append(message)
    return found if found[0].first == top else []


def _message(text: str, lines: Sequence[Line], i: int) -> _Message | None:
    """The message whose sender and time are on a line as a window shows them, or on the two lines that end with it."""
    line = lines[i] if i < len(lines) else None
    if line is None or line.end - line.start > _LONGEST_HEAD or not holds_any(text[line.start : line.end], _FIGURES):
        return None  # most lines
    if i and _TIME_ALONE.fullmatch(text, line.start, line.end) and lines[i - 1].end - lines[i - 1].start <= _LONGEST_HEAD:
        return _Message(i - 1, i + 1, line.end)
    return _Message(i, i + 1, line.end) if _NAME_AND_TIME.fullmatch(text, line.start, line.end) else None


def pin_chat(copy: Copy) -> tuple[Segment, ...]:
    """Pin the messages, and the time and the sender before each."""
    text, pins = copy.text, list[Segment]()
    messages = {message.first: message for message in _messages(copy)}
    if len(messages) < _FEWEST or not _HEAD.match(text, copy.lines[0].start, copy.lines[0].end):
        return ()  # most texts
    for i, line in enumerate(copy.lines):
        message = messages.get(i)
        if message is None:  # the message above goes on; a blank line ends a paragraph of it
            start = pins.pop().span.start if pins[-1].label is Label.PARAGRAPH and not line.gap else line.start
            pins.append(Segment(Span(start, line.end), Label.PARAGRAPH, None, _POST))
        elif message.start > i:
            pins.append(Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER, _WHO))
        else:
            mark = line.start + len(text[line.start : message.text].rstrip(_AROUND_MESSAGE))
            pins += (
                Segment(Span(line.start, mark), Label.BOILERPLATE, Kind.OTHER, _WHO),
                Segment(Span(message.text, line.end), Label.PARAGRAPH, None, _POST),
            )
    return tuple(pins)
