"""NewsBank: headline, paper and day, a few labels, story, "Record Number:"."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.envelope.archives.days import stated_day
from newsparse.envelope.archives.form import COPYRIGHT, Draft, Form, bar_parts, finish, is_line, labelled
from newsparse.envelope.values import Envelope
from newsparse.layout.lines import Line
from newsparse.span import Span

_HEAD: Final = {
    "author/byline": "byline",
    "author": "byline",
    "byline": "byline",
    "headline": "headline",
    "title": "headline",
    "paper": "publication",
    "publication": "publication",
    "source": "publication",
    "date": "published",
    "section": "section",
    "edition": "edition",
    "page": "page",
    "column": "",
    "readability": "",
    "length": "words",
    "dateline": "dateline",
    "location": "",
}
_TAIL: Final = {
    "caption": "caption",
    "memo": "note",
    "correction": "note",
    "index terms": "",
    "record number": "document",
    "record": "document",
    "copyright": "copyright",
    "openurl link": "",
    "article bookmark": "",
}
# "Elmford Herald, The (OH) - January 12, 2010", "Elmford Herald (OH)"
# "January 12, 2010 | Elmford Herald, The (OH)"
_PAPER: Final = regex.compile(
    r"(?P<paper>[^\r\n|]{2,60}?\([A-Z][\p{L} .,]{1,40}\))(?:\s++[-–|]\s++(?P<day>[^\r\n]{6,40}))?"
    r"|(?P<day>[^\r\n|]{6,30}\d{4})\s\|\s(?P<paper>[^\r\n|]{2,60}?\([A-Z][\p{L} .,]{1,40}\))"
)
_RECORD: Final = ("Record Number:", "Record:")
# "512 Words", "OpenURL Link"
_LINES: Final = regex.compile(
    r"(?P<words>\d{1,3}(?:,?\d{3})?\swords)|OpenURL\sLink|Citation\s\(aglc\sStyle\)|Report\san\sissue.{0,40}", regex.IGNORECASE
)
# Lines of the head, at most.
_DEEP: Final = 14


def _read(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read an article with its paper on the first or second line, and its record number behind the story."""
    numbers = [i for i, line in enumerate(lines) if text.startswith(_RECORD, line.start)]
    draft = Draft("NewsBank", text)
    end, cut = _end(text, lines, numbers[0]) if numbers else len(lines), 0
    paper = next((i for i in range(min(3, end)) if (match := is_line(_PAPER, text, lines[i], 400)) and (match["day"] or not i)), None)
    untitled: Line | None = None
    i = 0
    while i < min(end, _DEEP):
        line = lines[i]
        match = is_line(_PAPER, text, line, 400) if i == paper else None
        loose = is_line(_LINES, text, line, 60)
        parts = [(part, labelled(text, part, _HEAD)) for part in bar_parts(text, line)]
        if all(known for _, known in parts):
            for part, known in parts:
                draft.labelled(part, known) if known else None
        elif match is not None:
            draft.add("publication", None, Span(*match.span("paper")))
            if match["day"]:
                draft.add("published", None, Span(*match.span("day")))
        elif loose is not None:
            draft.line("words" if loose["words"] else "", line)
        elif i == 1 and line.end - line.start < 40 and stated_day(text, line.start, line.end):
            draft.line("published", line)
        elif untitled is None and not cut and not any(item.key == "headline" for item in draft.items) and (paper or paper == 0):
            draft.line("headline", line)
            untitled = line
        else:
            break
        cut = i + 1
        i += 1
    keys = {item.key for item in draft.items}
    if not keys >= {"publication", "published"} or (not numbers and (paper is None or not keys & {"byline", "section", "page"})):
        return None
    if "headline" not in keys and cut < end:
        draft.line("headline", lines[cut])
        cut += 1
        while cut < end and (found := labelled(text, lines[cut], _HEAD)):
            draft.labelled(lines[cut], found)
            cut += 1
    tail = end
    while tail > cut and _closes(text, lines[tail - 1]):
        tail -= 1
    tail = next((k for k in range(cut, tail) if labelled(text, lines[k], _TAIL)), tail)
    _tail(draft, lines, tail, end)
    for k in range(cut, tail):
        if (found := labelled(text, lines[k], _HEAD)) and lines[k].gap:
            draft.stray(lines[k], found[1])
    if not numbers:
        draft.truncated(lines[-1])
    if end < len(lines):
        draft.other(lines[end].start, lines[-1].end)
    return finish(draft)


def _tail(draft: Draft, lines: Sequence[Line], tail: int, end: int) -> None:
    """Note the labels behind the story."""
    text = draft.text
    for k in range(tail, end):
        found = labelled(text, lines[k], _TAIL | _HEAD)
        if found is not None:
            draft.labelled(lines[k], found)
        else:
            draft.line("copyright" if COPYRIGHT.match(text, lines[k].start, lines[k].end) else "", lines[k])


def _closes(text: str, line: Line) -> bool:
    """Whether a line may stand behind the story: any label, or a claim of rights."""
    return labelled(text, line, _TAIL | _HEAD) is not None or COPYRIGHT.match(text, line.start, line.end) is not None


def _end(text: str, lines: Sequence[Line], number: int) -> int:
    """Return the line after the last one that belongs to the record."""
    end = number + 1
    while end < len(lines) and (labelled(text, lines[end], _TAIL) or COPYRIGHT.match(text, lines[end].start, lines[end].end)):
        end += 1
    return end


NEWSBANK: Final = Form("NewsBank", (*_RECORD, "Author/Byline:", "Readability:", "Edition:", "Section:", "Page:"), _read)
