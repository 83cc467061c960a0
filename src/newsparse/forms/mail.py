"""Stories sent by e-mail: find the heads of the mail and of forwarded mails, and the signature."""

from collections.abc import Sequence
from typing import Final

import regex
from attrs import evolve

from newsparse.forms.desk_lines import is_byline
from newsparse.forms.release_lines import names_release
from newsparse.forms.values import Copy
from newsparse.knowledge.languages import mail_words as words
from newsparse.layout import Line, last_visible
from newsparse.lines.embargoes import is_embargo
from newsparse.lines.newsletters import leads_to_page
from newsparse.patterns import any_of, holds_any, pattern, quick_test
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# From: Ann Poe <ann@harbour.example>      *Subject:* Pier reopens      Gesendet: Freitag, 3. Mai 2024 09:14      Objet : Le pont
# Content-Type: text/plain      MIME-Version: 1.0      ----- Forwarded Message ----- From: Ann Poe
_FIELD: Final = pattern(
    rf"(?:-{{3,40}}+\s?{any_of(words.FORWARDED)}\s?-{{3,40}}+\s++)?[*_]{{0,2}}(?:(?P<sender>{any_of(words.SENDERS)})|(?P<date>{any_of(words.DATES)})|(?P<subject>{any_of(words.SUBJECTS)})"
    rf"|{any_of(words.OTHER_FIELDS)}|[a-z]++(?:-[a-z]++)++)[*_]{{0,2}}\s?[:：][*_]{{0,2}}\s?+(?P<value>.*)",
    regex.IGNORECASE,
)
_BOUNDARY: Final = pattern(r"--(?!-)[\w'()+,./:=?-]{8,72}")  # between the parts of a message
_LINES_TO_PART: Final = 3
_LONGEST_LABEL: Final = 20  # characters of a field's label with its colon
# Fwd: RE: [Harbour-list]
_REPLY_MARK: Final = pattern(rf"(?:(?:{any_of(words.REPLY_MARKS)}\s?:|\[[^\[\]\n]{{1,40}}\])\s++)++", regex.IGNORECASE)
# [EXTERNAL]      CAUTION: This email originated from outside of the organization.
_FROM_OUTSIDE: Final = pattern(
    rf"(?:[*\[<(]{{1,4}}|\p{{Lu}}{{4,10}}:|this\s)(?=[^\n]{{0,100}}\b{any_of(words.FROM_OUTSIDE)}\b)[^\n]{{0,300}}", regex.IGNORECASE
)
# ---------- Forwarded message ---------      Begin forwarded message:      -----Ursprüngliche Nachricht-----
# On Wed, Sep 6, 2023 at 10:15 AM Ann Poe <ann@harbour.example> wrote:      Am 6.9.2023 um 10:15 schrieb Ann Poe:
_QUOTED_ON: Final = rf"{any_of(words.QUOTING_OPENINGS)}\s(?=[^\n]{{0,60}}\d)"
_DAY_QUOTED: Final = pattern(_QUOTED_ON, regex.IGNORECASE)
_QUOTES: Final = pattern(
    rf"-{{0,40}}+\s?{any_of(words.FORWARDED)}\s?(?::|-{{0,40}}+)"
    rf"|{_QUOTED_ON}[^\n]{{4,160}}\b{any_of(words.WROTE)}[^\n:]{{0,80}}\s?:",
    regex.IGNORECASE,
)
# Each of these lines contains one of these.
_holds_quoting_word: Final = quick_test([max(line.replace("'", " ").split(), key=len) for line in (*words.FORWARDED, *words.WROTE)])
_LONGEST_QUOTING: Final = 300  # characters of such a line
_GREETING: Final = pattern(rf"{any_of(words.GREETINGS)}\b[^\n.]{{0,80}}[,!:?]", regex.IGNORECASE)
_AFTER_GREETING: Final = ",!"
_TO_EDITOR: Final = pattern(rf"\b{any_of(words.EDITORS)}\b", regex.IGNORECASE)
# "--", "Kind regards,", "Viele Grüße aus Elmford", "Sent from my phone"
_CLOSING: Final = pattern(
    rf"--|{any_of(words.CLOSINGS)}(?:\s(?:from|aus|de)\s.{{2,40}})?[,.!]?|{any_of(words.SENT_FROM, '.{2,30}')}\b.{{0,120}}",
    regex.IGNORECASE,
)
# CONFIDENTIALITY NOTICE: …      Diese E-Mail enthält vertrauliche Informationen und ist nur für …
_NOTICE: Final = pattern(
    rf"[*_\s-]{{0,6}}+(?:{any_of(words.NOTICE_OPENINGS)}[*_\s]*+(?:[:.–—-]|$)"
    rf"|[^\n\"“„«「]{{0,60}}?{any_of(words.THIS_MAIL)}[^\n]{{0,400}}?{any_of(words.FOR_READER)})",
    regex.IGNORECASE,
)
_may_be_private: Final = quick_test([*words.FOR_READER, *words.NOTICE_OPENINGS])
_names_mail: Final = quick_test([*words.THIS_MAIL, *words.NOTICE_OPENINGS])
_LAST_LINES: Final = 8  # lines of a text among which a notice begins
_MOST_LINES_ABOVE: Final = 60  # lines above the story: several heads, and remarks of those who forwarded it
_LONGEST_REMARK: Final = 500  # characters of a remark by somebody who forwarded it
_MOST_LINES_OF_COVER: Final = 8  # lines of a note above what a mail forwards
_FEWEST_FIELDS: Final = 3
_MOST_SIGNATURE_LINES: Final = 12
# A line across the page, below which few lines say who sent the mail and how to be sent no more.
_RULE: Final = pattern(r"[-_=*~–—─━]{4,80}")
_MOST_LINES_BELOW_RULE: Final = 6
_SHORTEST_LEAD: Final = 90  # characters of a first line that is not a headline
_ENDS_OF_PROSE: Final = ".:"
_HEAD: Final = (Evidence("the head of an e-mail"),)
_SUBJECT: Final = (Evidence("the subject of an e-mail"),)
_SIGNATURE: Final = (Evidence("the signature of an e-mail"),)
_PRIVATE: Final = (Evidence("who may read an e-mail"),)
_REMARK: Final = (Evidence("a remark on an e-mail"),)
_ANSWERED: Final = (Evidence("another part of an e-mail, or one that it answers"),)


def _may_quote(text: str) -> bool:
    return _holds_quoting_word(text[: _LONGEST_REMARK + _LONGEST_QUOTING].lower())


def set_mail_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the head of an e-mail, remarks above a forwarded one, the signature, and the e-mail that this one answers."""
    text, lines = copy.text, copy.lines
    opened = _may_open_field(text, lines[0]) or text[lines[0].end - 1] in _AFTER_GREETING
    notice = _notice_start(text, lines)
    if not (opened or notice < len(lines) or _may_quote(text)):
        return copy, ()  # most texts
    top, subject, answered = _story(text, lines)
    notice = notice if answered == len(lines) else _notice_start(text, lines[:answered])
    lines = lines[:notice]
    top = _past_cover(text, lines, top or _greets(text, lines))
    end = _signature_start(text, lines, top) if 0 < top < len(lines) else notice
    if top >= len(lines):
        top, end = 0, notice
    if top == 0 and end == len(copy.lines):
        return copy, ()
    quoted, remarks = _without_remarks(text, lines[top:end])
    story = copy.only((evolve(quoted[0], gap=False), *quoted[1:]))
    pins = [pin for line in lines[:top] for pin in _head_pins(copy, line, subject, titled=_is_titled(story))]
    pins += [_aside(line, Kind.CONTACT, _SIGNATURE) for line in lines[end:]]
    pins += [_aside(line, Kind.NOTICE, _PRIVATE) for line in copy.lines[notice:answered]]
    pins += [_aside(line, Kind.OTHER, _ANSWERED) for line in copy.lines[answered:]]
    pins += [_aside(line, Kind.OTHER, _REMARK) for line in remarks]
    return story, tuple(pins)


def _aside(line: Line, kind: Kind, why: tuple[Evidence, ...]) -> Segment:
    return Segment(line.span, Label.BOILERPLATE, kind, why)


def _may_open_field(text: str, line: Line) -> bool:
    return text.startswith("---", line.start) or holds_any(text[line.start : line.start + _LONGEST_LABEL], ":：")


def _notice_start(text: str, lines: Sequence[Line]) -> int:
    """The line on which a notice about who may read the mail begins, or after the last."""
    last = range(max(1, len(lines) - _LAST_LINES), len(lines))
    end = text[lines[last[0]].start : lines[-1].end].lower() if last else ""
    if not (_may_be_private(end) and _names_mail(" ".join(end.split()))):
        return len(lines)  # most texts
    return next((i for i in last if _NOTICE.match(text, lines[i].start, lines[i].end)), len(lines))


def _without_remarks(text: str, lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """Separate a quoted story from what those who answered wrote between its paragraphs, with fewer marks of a quotation."""
    depths = [text.count(">", text.rfind("\n", 0, line.start) + 1, line.start) for line in lines]
    usual = sorted(depths)[len(depths) // 2]
    story = [line for line, depth in zip(lines, depths, strict=True) if depth >= usual]
    return story, [line for line, depth in zip(lines, depths, strict=True) if depth < usual]


def _greets(text: str, lines: Sequence[Line]) -> int:
    """Return 1 if the first line is the greeting of a mail without a head, which no letter to the editor has; else 0."""
    first = lines[0]
    if len(lines) == 1 or not lines[1].gap or text[first.end - 1] not in _AFTER_GREETING:
        return 0
    return int(bool(_GREETING.fullmatch(text, first.start, first.end) and not _TO_EDITOR.search(text, first.start, first.end)))


def _past_cover(text: str, lines: Sequence[Line], top: int) -> int:
    """The first line below a note that ends with a closing and a name, above a longer text: "Please find our release below. Best, Tom"."""
    for i in range(top + 1, min(top + _MOST_LINES_OF_COVER, len(lines))) if top else ():
        if _CLOSING.fullmatch(text, lines[i].start, lines[i].end):
            below = next((k for k in range(i + 1, len(lines)) if lines[k].gap and lines[k - 1].start > lines[i].start), len(lines))
            note = lines[i].start - lines[top].start
            longer = below < len(lines) and lines[-1].end - lines[below].start > 2 * note
            return below if longer and note < _LONGEST_REMARK else top
    greeted = top and _GREETING.fullmatch(text, lines[top - 1].start, lines[top - 1].end)
    noted = greeted and not _may_be_title(text, lines[top]) and lines[top].end - lines[top].start < _SHORTEST_LEAD
    if noted and top + 2 < len(lines) and lines[top + 1].gap and lines[top + 2].gap and _may_be_title(text, lines[top + 1]):
        return top + 1  # "Here is the story for tomorrow.", and its headline
    return top


def _is_titled(story: Copy) -> bool:
    """Return True if a story begins with a title, perhaps below the line of a release; a newsletter begins with its name."""
    text, above = story.text, story.some_blocks(0, 2)
    if any(leads_to_page(line.span.of(text)) for line in above):
        return False
    first = above[names_release(text, above[0]) or is_embargo(text, above[0].start, above[0].end) if len(above) > 1 else 0]
    return _may_be_title(text, first) and not is_byline(story, first.start, first.end)


def _may_be_title(text: str, line: Line) -> bool:
    return line.end - line.start < _SHORTEST_LEAD and text[line.end - 1] not in _ENDS_OF_PROSE


def _story(text: str, lines: Sequence[Line]) -> tuple[int, Line | None, int]:
    """The first line of the longest of the mails, the subject of its head, and the line after its last; 0 if the text is not a mail."""
    top, subject, end, i = 0, None, len(lines), 0
    quotes, forwards = _may_quote(text), False
    while i < min(len(lines), _MOST_LINES_ABOVE):
        own = lines[i].start - (lines[top].start if top else 0)
        if not top and own > _LONGEST_REMARK:
            break
        quoted = _lines_quoting(text, lines[i : i + 2]) if quotes else 0
        length, found = (quoted, None) if quoted else _head(text, lines, i, _FEWEST_FIELDS - forwards)
        if length and top and (own > _LONGEST_REMARK or own > lines[-1].end - lines[i].start):
            end = i
            break
        if length:
            i += length
            top, subject, quotes, forwards = i, found, True, quoted > 0
        else:
            i += 1
    parted = next((i for i in range(top, min(top + _LINES_TO_PART, end)) if _is_boundary(text, lines[i])), 0) if top else 0
    if parted:
        boundary, top = lines[parted].span.of(text), parted
        while top < end and (_is_boundary(text, lines[top]) or _FIELD.fullmatch(text, lines[top].start, lines[top].end)):
            top += 1
        end = next((i for i in range(top, end) if text.startswith(boundary, lines[i].start)), end)
    while 0 < top < end and any(form.fullmatch(text, lines[top].start, lines[top].end) for form in (_GREETING, _FROM_OUTSIDE)):
        top += 1
    return top, subject, end


def _is_boundary(text: str, line: Line) -> bool:
    return text.startswith("--", line.start) and _BOUNDARY.fullmatch(text, line.start, line.end) is not None


def _lines_quoting(text: str, lines: Sequence[Line]) -> int:
    """The number of lines, two at most, that say whose mail is quoted below; 0 if the first does not."""
    pieces = [text[line.start : line.end] for line in lines if line is lines[0] or not line.gap]
    return next((n for n in range(1, len(pieces) + 1) if _QUOTES.fullmatch(" ".join(pieces[:n]).removeprefix("> "))), 0)


def _head(text: str, lines: Sequence[Line], i: int, fewest: int) -> tuple[int, Line | None]:
    """The number of lines of the head that begins on a line, and the line of its subject; 0 if none does or it has too few."""
    if not _may_open_field(text, lines[i]):
        return 0, None  # most texts
    subject, sender, j = None, False, i
    while j < len(lines) and (j == i or not lines[j].gap):
        field = _FIELD.fullmatch(text, lines[j].start, lines[j].end)
        if not field and (j == i or lines[j].indent <= lines[i].indent):
            break
        subject = lines[j] if field and field["subject"] else subject
        sender = sender or bool(field and field["sender"])
        j += 1
    return (j - i, subject) if sender and subject and j - i >= fewest else (0, None)


def _head_pins(copy: Copy, line: Line, subject: Line | None, *, titled: bool) -> list[Segment]:
    """The pieces of a line above the story: its subject is the headline if the story begins with prose."""
    text = copy.text
    field = _FIELD.fullmatch(text, line.start, line.end)
    kind = Kind.PUBLISHED if (field and field["date"]) or _DAY_QUOTED.match(text, line.start, line.end) else Kind.OTHER
    if line is not subject or not field or not field["value"] or titled:
        return [Segment(line.span, Label.BOILERPLATE, kind, _HEAD)]
    marks = _REPLY_MARK.match(text, field.start("value"), line.end)
    at = marks.end() if marks else field.start("value")
    label = Span(line.start, last_visible(text, line.start, at))
    return [Segment(label, Label.BOILERPLATE, kind, _HEAD), Segment(Span(at, line.end), Label.HEADLINE, None, _SUBJECT)]


def _signature_start(text: str, lines: Sequence[Line], top: int) -> int:
    """The line on which the signature begins, or after the last."""
    count = len(lines)
    last = range(max(top + 1, count - _MOST_SIGNATURE_LINES), count)
    ruled = range(count - _MOST_LINES_BELOW_RULE, count)
    forms = ((i, form) for i in last for form in ((_CLOSING, _RULE) if i in ruled else (_CLOSING,)))
    return next((i for i, form in forms if form.fullmatch(text, lines[i].start, lines[i].end)), count)
