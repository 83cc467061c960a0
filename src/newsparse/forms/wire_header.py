"""The header and the trailer of a wire message, ANPA 1312 or IPTC 7901, with the remains of their control bytes."""

import datetime
from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

import regex

from newsparse.forms.values import HEADER_LINE, Transmission
from newsparse.knowledge.languages.embargo_words import ZONES
from newsparse.layout import Line, first_visible
from newsparse.lines.days import full_year, month_number
from newsparse.patterns import holds_any, pattern
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

# A control byte, or a gateway's stand-in: "^A", "\\x01" spelled out, its picture or name, a replacement character, "?".
_BYTE: Final = (
    r"(?:[\x00-\x08\x0e-\x1f\x7f\ufffd\u2400-\u2421]|\^[A-Z@_\\\]](?![A-Za-z])|\^\?|\\x[01][0-9A-Fa-f]|\\x7[fF]"
    r"|[<\[](?:NUL|SOH|STX|ETX|EOT|ENQ|ACK|BEL|BS|FF|SO|SI|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|FS|GS|RS|US|DEL)[>\]])"
)
_OPENING_BYTES: Final = rf"(?:\^[A-Z@_\\\]]|{_BYTE}|[ \t\u00a0?])*+"
_STRAY_BYTES: Final = rf"(?:{_BYTE}|[ \t\u00a0])*+"
# Names of the bytes, as a listing prints them.
_SPELLED_BYTES: Final = r"(?:(?:NUL|ENQ|SYN|SOH|US)[ ])*+"
# The mark before the story's first letter may be glued to it: "^BTIN PRICES RISE".
_STORY_BYTES: Final = rf"(?:{_BYTE}|[ \t\u00a0]|\^B(?!C-)|\?)*+"
# Filling before a trailer on its line; bounded, because the search covers the whole text.
_FILLING: Final = rf"(?:{_BYTE}|[ \t\u00a0?]){{0,40}}+"
# Line ends, and blank lines after them.
_LINE_ENDS: Final = r"(?:[ \t]*+[\r\n])++"
# Lines of a mail or a file above the message.
_LINES_ABOVE: Final = r"(?: [^\n\r]{0,80}+ [\r\n]++ ){0,6}?"
# ANPA: service letter, number, selector; priority, category, format, keyword with version, day, words.
# W2870 asian / f l BC-LT--Fog Delay   11-13 1049
_ANPA: Final = pattern(
    rf"""[\s\ufeff]*+ {_LINES_ABOVE}
    (?: {_OPENING_BYTES} {_SPELLED_BYTES} (?P<service>[A-Za-z]{{1,3}}) (?P<number>\d{{3,4}})
        {_OPENING_BYTES} {_SPELLED_BYTES} (?P<selector>[a-z-]{{2,8}}) {_STRAY_BYTES} (?:\^M)? {_LINE_ENDS} )?+
    {_STRAY_BYTES} (?P<priority>[a-z]{{1,2}}) [ ] (?P<category>[a-z]) (?P<format>(?:{_BYTE}|[ \u00a0?]|DC[1-4](?=[ ]))*+)
    (?P<slug>[^\s\x00-\x1f][^\r\n\x00-\x1f]{{0,60}}?) [ ]++ (?P<month>\d\d)-(?P<day>\d\d) [ ]*+ (?P<words>\d{{1,5}})?
    {_STRAY_BYTES} (?:\^M)? (?=[\r\n]|$) (?:{_LINE_ENDS})?+ (?:STX[ ])?+ {_STORY_BYTES}""",
    regex.VERBOSE,
)
# ANPA with its first line alone, as some archives keep Reuters' messages: "SYN SYN SOH f0999 US reute LF STX".
_FIRST_LINE_ONLY: Final = pattern(
    rf"""[\s\ufeff]*+ {_LINES_ABOVE}
    (?P<opens>{_OPENING_BYTES} {_SPELLED_BYTES}) [\r\n]{{0,2}}+ (?P<service>[A-Za-z]{{1,3}}) (?P<number>\d{{3,4}})
    (?P<parts>{_OPENING_BYTES} {_SPELLED_BYTES}) (?P<selector>[a-z-]{{2,8}})(?![\p{{L}}\d,.])
    {_STRAY_BYTES} (?:LF[ ]?)?+ (?:\^M)? [\r\n]*+ (?:STX\b)?+ {_STORY_BYTES}""",
    regex.VERBOSE,
)
# The separator of number and station: a byte, or its stand-in.
_UNIT_SEPARATORS: Final = ("\x1f", "US ", "^_", "\\x1f", "\u241f", "\ufffd", "<US>", "[US]")
# Quick tests before the exact ones; they start at figures, because texts have few: the day and the words at the end of ANPA's line, the
# number of a message, and the end of IPTC's number with its priority.
_DAY_OR_PRIORITY: Final = pattern(
    r"[0-9]{2}(?:-(?<=[ ][0-9]{2}-)[0-9]{2}[ ]*+[0-9]{0,5}+[ \t\u00a0]*+(?![^\x00-\x1f\x7f\ufffd\u2400-\u2421^\\<\[])"
    r"|[0-9][ ][0-9][ ][A-Za-z])"
)
_NUMBER: Final = pattern(r"\d{3}(?<=[A-Za-z]\d{3})")
# IPTC: source and number, priority, category, words, the rest; a slug that ends in a slash.
# eca062 4 i 211 ccccb dpa 061 / Germany-politics/
_IPTC: Final = pattern(
    rf"""[\s\ufeff]*+ {_LINES_ABOVE} {_OPENING_BYTES} (?P<service>[A-Za-z]{{2,4}}) (?P<number>\d{{3,4}}) [ ]
    (?P<priority>\d) [ ] (?P<category>[A-Za-z]{{1,4}}) [ ]
    (?P<words>\d{{1,5}})? (?P<rest>[^\r\n]{{0,60}}) [\r\n\s]++
    (?P<slug>[^\r\n]{{1,120}}?) (?: / {_STRAY_BYTES} (?:\^M)? {_LINE_ENDS} {_STORY_BYTES} | {_LINE_ENDS} [ \t]*+ (?:\x02|\^B|\\x02) )""",
    regex.VERBOSE,
)
# AP-WF-11-13-13 1509GMT<
_ANPA_TRAILER: Final = pattern(
    rf"""{_FILLING} (?:\^C)?+ [A-Z]{{2,4}} - [A-Z]{{2}} - (?P<month>\d\d) - (?P<day>\d\d) - (?P<year>\d\d) [ ]
    (?P<hour>\d\d) (?P<minute>\d\d) (?P<zone>[A-Z]{{3}})? <?""",
    regex.VERBOSE,
)
# UPI 08-09-85 07:14 PPD
_UPI_STAMP: Final = pattern(
    r"[A-Z]{2,4}\s(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\s(?P<hour>\d\d):?(?P<minute>\d\d)\s?(?P<zone>[A-Z]{3})?"
)
# 131137 GMT Nov 13
_IPTC_TRAILER: Final = pattern(
    rf"""{_FILLING} (?:\^C)?+ (?P<day>\d\d) (?P<hour>\d\d) (?P<minute>\d\d) [ ]?
    (?P<zone>GMT|UTC|CET|MEZ|[A-Z]{{3,4}}(?=[ ]\p{{Lu}}\p{{Ll}}))? [ ]?
    (?P<name>\p{{L}}{{3,9}}+) \.? [ ] (?P<year>\d\d) \b""",
    regex.VERBOSE,
)
# DC4 DC2 before the keyword: the story is a table.
_TABULAR: Final = pattern(r"\x14\x12|DC4\sDC2|\^T\^R|\\x14\\x12|\u2414\u2412|<DC4><DC2>")
_CONTROL_BYTES: Final = "".join(map(chr, (*range(0x21), 0x7F, 0xA0, *range(0x2400, 0x2422), 0xFFFD)))
# The end of a text, and its stand-ins.
_TEXT_ENDS: Final = ("\x03", "\\x03", "^C", "\u2403", "<ETX>", "[ETX]")
_HYPHENS_BETWEEN_TRAILERS: Final = 8
MOST_BLANKS: Final = 400  # characters of white space above a message
_MOST_TRAILERS: Final = 4  # trailers examined


class WireHeader(NamedTuple):
    """The data of the header block, and the offset at which the story begins."""

    story_start: int
    transmission: Transmission
    is_iptc: bool
    is_table: bool  # True if it announces a table


def read_header(text: str, start: int = 0) -> WireHeader | None:
    """The header at the start of a text, or at an offset."""
    first = first_visible(text, start, start + MOST_BLANKS)
    top = text[first : first + 600]
    if not (_DAY_OR_PRIORITY.search(top) or (holds_any(top[:120], _UNIT_SEPARATORS) and _NUMBER.search(top[:120]))):
        return None  # most texts
    found = _ANPA.match(text, start, first + 600)
    if found and (found["service"] or found["slug"][:3] in ("BC-", "AM-", "PM-", "AP-")):
        return WireHeader(found.end(), _sent(found), is_iptc=False, is_table=_TABULAR.search(found["format"]) is not None)
    found = _FIRST_LINE_ONLY.match(text, start, first + 120)
    if found and found["opens"].strip(" ?\t\xa0") and found["parts"].strip(" ?\t\xa0"):
        return WireHeader(found.end(), Transmission(found["service"], found["number"]), is_iptc=False, is_table=False)
    found = _IPTC.match(text, start, first + 600)
    return WireHeader(found.end(), _sent(found), is_iptc=True, is_table=False) if found else None


def _sent(found: "regex.Match[str]") -> Transmission:
    words = int(found["words"]) if found["words"] else None
    return Transmission(found["service"], found["number"], found["priority"], found["category"], words, found["slug"].strip())


def next_message(text: str, header: WireHeader) -> int:
    """Return the start of the second message, or the end of the text."""
    over = text.find("\x04", header.story_start)
    begun = text.find("\x01", over) if over >= 0 else -1
    while begun > 0 and text[begun - 1] in "\x05\x16":
        begun -= 1
    if begun >= 0:
        return begun
    # If the bytes between messages are lost, a header follows a trailer.
    closed = _IPTC_TRAILER if header.is_iptc else _ANPA_TRAILER
    if header.is_iptc or text.count("-", header.story_start) > _HYPHENS_BETWEEN_TRAILERS:
        for trailer in islice(closed.finditer(text, header.story_start), _MOST_TRAILERS):
            if read_header(text, trailer.end()):
                return trailer.end()
    return len(text)


def read_trailer(text: str, header: WireHeader, limit: int) -> tuple[int, datetime.datetime | None]:
    """Return the start of the message's trailer, and the time of sending in it."""
    tail = max(header.story_start, limit - 400)
    pattern = _IPTC_TRAILER if header.is_iptc else _ANPA_TRAILER
    found = None
    for found in pattern.finditer(text, tail, limit):  # noqa: B007 - the last one counts
        pass
    if found:
        return found.start(), _moment(found, month_number(found["name"].lower(), {}) if header.is_iptc else int(found["month"]))
    mark = max(text.rfind(etx, tail if len(etx) > 1 else header.story_start, limit) for etx in _TEXT_ENDS)
    return (mark if mark >= 0 else limit), None


def _moment(found: "regex.Match[str]", month: int | None) -> datetime.datetime | None:
    """The time of sending that a trailer states; `None` if there is no such time."""
    zone = ZONES.get((found["zone"] or "").lower())
    day, hour, minute = int(found["day"]), int(found["hour"]), int(found["minute"])
    known = None if zone is None else datetime.timezone(datetime.timedelta(minutes=zone))
    try:
        return datetime.datetime(full_year(found["year"]), month or 0, day, hour, minute, tzinfo=known)
    except ValueError:
        return None


def read_stamp(text: str, start: int, end: int) -> datetime.datetime | None:
    """Return the time at which copy was sent, from the stamp below it: "AP-NY-10-15-85 1412EDT", "UPI 08-09-85 07:14 PPD"."""
    start = max(start, text.rfind("\n", start, end) + 1)
    if found := _IPTC_TRAILER.fullmatch(text, start, end):
        return _moment(found, month_number(found["name"].lower(), {}))
    found = _ANPA_TRAILER.fullmatch(text, start, end) or _UPI_STAMP.fullmatch(text, start, end)
    return _moment(found, int(found["month"])) if found else None


def fill_gaps(text: str, pins: Sequence[Segment]) -> tuple[Segment, ...]:
    """The pins, and a piece for everything visible between them: the marks around header lines, control bytes."""
    pieces: list[Segment] = []
    done = int(text.startswith("\ufeff"))
    for pin in (*pins, Segment(Span(len(text), len(text)), Label.BLANK)):
        between = text[done : pin.span.start]
        if between and not between.isspace() and (left := between.strip()):
            at = done + between.index(left)
            pieces.append(Segment(Span(at, at + len(left)), Label.TRANSMISSION, why=HEADER_LINE))
        if pin.span.start < pin.span.end:
            pieces.append(pin)
        done = pin.span.end
    return tuple(pieces)


def lines_without_control_bytes(text: str, lines: Sequence[Line], first: int, stop: int) -> list[Line]:
    """The lines of the story without the control bytes around them; a line that contains only control bytes counts as blank."""
    kept: list[Line] = []
    gap = False
    for line in lines:
        start, end = max(line.start, first), min(line.end, stop)
        said = text[start:end].rstrip(_CONTROL_BYTES)
        while said.endswith("^M"):
            said = said[:-2].rstrip(_CONTROL_BYTES)
        start, end = start + len(said) - len(said.lstrip(_CONTROL_BYTES)), start + len(said)
        if start < end:
            kept.append(Line(start, end, line.indent, bool(kept) and (line.gap or gap)))
        gap = start >= end and (line.gap or gap)
    return kept
