"""Wire messages in ANPA 1312 and IPTC 7901, and their remains after a gateway."""

import datetime
from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

import regex

from newsparse.defect import Defect
from newsparse.envelope.agency_copy_indented import dateline_limit, pin_indented_body
from newsparse.envelope.agency_end_matter import DESK_NOTES, pin_desk_notes
from newsparse.envelope.control_bytes import cleaned_lines, fill_gaps
from newsparse.envelope.desk_lines import pin_advisory, pin_byline, pin_deck, pin_head_line
from newsparse.envelope.values import Envelope, Transmission
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.recognition.datelines import match_dateline
from newsparse.recognition.embargoes import is_embargo
from newsparse.recognition.months import month_number
from newsparse.recognition.years import full_year
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

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
    (?P<keyword>[^\s\x00-\x1f][^\r\n\x00-\x1f]{{0,60}}?) [ ]++ (?P<month>\d\d)-(?P<day>\d\d) [ ]*+ (?P<words>\d{{1,5}})?
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
# An opening that few texts have: a cheap test before the exact one.
_MONTH_DAY: Final = pattern("[0-9]-[0-9]")
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
# 131137 GMT Nov 13
_IPTC_TRAILER: Final = pattern(
    rf"""{_FILLING} (?:\^C)?+ (?P<day>\d\d) (?P<hour>\d\d) (?P<minute>\d\d) [ ]?
    (?P<zone>GMT|UTC|CET|MEZ|[A-Z]{{3,4}}(?=[ ]\p{{Lu}}\p{{Ll}}))? [ ]?
    (?P<name>\p{{L}}{{3,9}}+) \.? [ ] (?P<year>\d\d) \b""",
    regex.VERBOSE,
)
_ZONES: Final = {"GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EST": -300, "EDT": -240}
_KEYWORD: Final = pattern(r"(?P<slug>[A-Z]{2,4}[-–][^,<]{2,80}?)(?:,\s*(?P<version>[^<]*?))?,?\s*(?P<words>\d{1,5})?\s*<?$")
_VERSION: Final = pattern(r"\s{2,}|\s(?=\d\w+Ld)")
_PHOTO: Final = pattern(
    r"(?:AP|Reuters|AFP|EPA)?\s*(?:Photos?|Graphics?|Video|Audio|Interactive)\b|With (?:AP )?Photo|With (?:AM|BC|PM)-", regex.IGNORECASE
)
_NOTE_TO_EDITORS: Final = pattern(r"\(?(?:Eds\.?|Editors):\s*+(?=\S)", regex.IGNORECASE)
_EDITORS_NOTE: Final = pattern(r"\(?EDITOR['’]?S['’]?\s+NOTE\b")
_KILL: Final = pattern(
    r"\b(?:(?:MANDATORY\s)?KILL|ELIMINATION|WITHDRAWAL|WITHDRAWN|zurückgezogen|zurückziehung|storn(?:o|iert)|annul(?:ation|e|é|ée)|retirad[ao]|anulad[ao]|anulación)\b",
    regex.IGNORECASE,
)
_CORRECTION: Final = pattern(
    r"\b(?:CORRECTION|CORRECTIVE|CORRECTS|berichtig(?:ung|t)|korr(?:ektur|igiert)?|rectificatif|rectificación|corrección|rettifica|correzione)\b",
    regex.IGNORECASE,
)
# To those who handle the message: "EDITORS:", "TO ALL EDITORS:", "ACHTUNG REDAKTIONEN:", and its signature.
_ADDRESSED_TO_EDITORS: Final = pattern(
    r"(?:(?:attention|to\sall|note\sto|achtung|à\sl'attention\sdes)\s)?(?:editors|redaktionen|rédactions|redacciones|clients)"
    r"(?:,\s[\p{L} ]{3,30})?\s?[:.]?|The\sAP",
    regex.IGNORECASE,
)
_FLAG: Final = pattern(
    r"(?:CORRECTION|KILL|Berichtigung|\(?Achtung\)?:?|\(?(?:RECTIFICACIÓN|RECTIFICATIF|ACTUALISATION|AMPLIACIÓN|RETTIFICA)\)?|\(.{3,60}\))"
)
_DESK_BYLINE: Final = pattern(r"(?i:by|von)\s(?:dpa|our|unser)")

# DC4 DC2 before the keyword: the story is a table.
_TABULAR: Final = pattern(r"\x14\x12|DC4\sDC2|\^T\^R|\\x14\\x12|\u2414\u2412|<DC4><DC2>")
# "AM-US--Fog Delay, 1st Add": the lines above it say where the first take left off.
_FURTHER_TAKE: Final = pattern(r"\b(?:\d(?:st|nd|rd|th)|\d{2}th)\s(?:Add|Take)\b")
# AP's marks over flashes and over stories on hold: "APFlash", "$Adv03".
_FLASH_MARK: Final = pattern(r"(?:AP)?(?:News\s?Alert|Flash|Bulletin|Urgent)|\$\w{2,10}", regex.IGNORECASE)
# The end of a text, and its stand-ins.
_TEXT_ENDS: Final = ("\x03", "\\x03", "^C", "\u2403", "<ETX>", "[ETX]")

# Sports, where a centred line above a glance is not a headline; the longest heading.
_SPORTS_CATEGORIES: Final = ("s", "z")
_LONGEST_HEADING: Final = 40
# Hyphens between two trailers, and the number of trailers to examine.
_HYPHENS_BETWEEN_TRAILERS: Final = 8
_MOST_TRAILERS: Final = 4

_WHY_HEADER: Final = (Evidence("the header of a wire message"),)
_WHY_TRAILER: Final = (Evidence("the trailer of a wire message"),)
_WHY_LINE: Final = (Evidence("a header line of a wire message"),)


class _Header(NamedTuple):
    """The data of the header block, and the offset at which the story begins."""

    end: int
    sent: Transmission
    iptc: bool
    tabular: bool
    """Whether it announces a table."""


def open_message(layout: Layout, language: Language, knowledge: Knowledge) -> Envelope | None:
    """Read a wire message.

    Args:
        layout: the text, cut into lines.
        language: its language.
        knowledge: the agencies.

    Returns:
        Its header and all its pieces; `None` if the text is not a wire message.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "W0001\\x1fasian", "r a\\x13\\x11 BC-XX--Alert   11-13 0012", "\\x02^BC-XX--Alert,12<", "   OSLO (AP) _ It is open."
    >>> text = chr(10).join(rows)
    >>> found = open_message(lay_out(text), default_knowledge().language("en"), default_knowledge())
    >>> found.transmission.number, found.transmission.slug, [pin.label.value for pin in found.pins]
    ('0001', 'BC-XX--Alert', ['transmission', 'transmission', 'dateline', 'paragraph'])
    """
    text = layout.text
    header = _read_header(text)
    if header is None:
        return None
    sent = header.sent
    defects: list[Defect] = []
    if sent.number is None:
        defects.append(Defect("cut-transmission", "the beginning of the message is missing", Span(0, 0)))
    limit = _next_message(text, header)
    stop, when = _read_trailer(text, header, limit)
    pins = [Segment(Span(_first_visible(text, 0), _last_visible(text, 0, header.end)), Label.TRANSMISSION, why=_WHY_HEADER)]
    lines = [line for line in layout.lines if line.end > header.end and line.start < stop]
    lines = cleaned_lines(text, lines, header.end, stop)
    if header.iptc:
        head, body, sent, odd = _pin_iptc_head(text, lines, sent, language, knowledge)
        defects += odd
    elif any(text[line.start] == "^" for line in lines[:3]):
        head, body, sent, odd = _pin_anpa_head(text, lines, sent, language, knowledge)
        defects += odd
    else:
        head, body = _pin_plain_head(text, lines, language, knowledge)
    desk = next((i for i, line in enumerate(body) if DESK_NOTES.match(text, line.start, line.end)), len(body))
    pins += head
    killed = any(defect.code == "killed-story" for defect in defects)
    story = _pin_sections(text, body[:desk], header, language, knowledge)
    pins += [Segment(pin.span, Label.NOTE, why=_WHY_LINE) if killed and pin.label is Label.PARAGRAPH else pin for pin in story]
    if desk < len(body):
        pins += pin_desk_notes(text, body[desk:], language)
    if stop < limit and (first := _first_visible(text, stop)) < limit:
        pins.append(Segment(Span(first, _last_visible(text, first, limit)), Label.TRANSMISSION, why=_WHY_TRAILER))
    elif "\x03" not in text[-400:] and "\x01" in text[: _first_visible(text, 0) + 60] and stop == len(text):
        defects.append(Defect("cut-transmission", "the end of the message is missing", Span(len(text), len(text))))
    if limit < len(text):
        rest = Span(limit, _last_visible(text, limit, len(text)))
        pins.append(Segment(rest, Label.BOILERPLATE, Kind.OTHER_STORY, (Evidence("another message"),)))
        defects.append(Defect("several-stories", "the text has several messages; split it with newsparse.split", rest))
    found = Transmission(
        sent.service, sent.number, sent.priority, sent.category, sent.word_count, sent.slug, sent.version, when, sent.notes
    )
    return Envelope(fill_gaps(text, pins), found, None, tuple(defects))


def _read_header(text: str, start: int = 0) -> _Header | None:
    """The header at the start of a text, or at an offset."""
    first = _first_visible(text, start)
    top = text[first : first + 600]
    found = _ANPA.match(text, start, first + 600) if _MONTH_DAY.search(top) else None
    if found and (found["service"] or found["keyword"][:3] in ("BC-", "AM-", "PM-", "AP-")):
        words = int(found["words"]) if found["words"] else None
        keyword = _VERSION.split(found["keyword"], 1)[0]
        sent = Transmission(found["service"], found["number"], found["priority"], found["category"], words, keyword)
        return _Header(found.end(), sent, False, _TABULAR.search(found["format"]) is not None)
    found = _FIRST_LINE_ONLY.match(text, start, first + 120) if any(map(top[:120].__contains__, _UNIT_SEPARATORS)) else None
    if found and found["opens"].strip(" ?\t\xa0") and found["parts"].strip(" ?\t\xa0"):
        return _Header(found.end(), Transmission(found["service"], found["number"]), iptc=False, tabular=False)
    found = _IPTC.match(text, start, first + 600) if "/" in top or "\x02" in top or "\\x02" in top or "^B" in top else None
    if found:
        words = int(found["words"]) if found["words"] else None
        sent = Transmission(found["service"], found["number"], found["priority"], found["category"], words, found["slug"].strip())
        return _Header(found.end(), sent, True, tabular=False)
    return None


def _next_message(text: str, header: _Header) -> int:
    """Where another message begins after the first one; the text's end if there is none."""
    over = text.find("\x04", header.end)
    begun = text.find("\x01", over) if over >= 0 else -1
    while begun > 0 and text[begun - 1] in "\x05\x16":
        begun -= 1
    if begun >= 0:
        return begun
    # Where the bytes between messages are lost, a header follows a trailer.
    closed = _IPTC_TRAILER if header.iptc else _ANPA_TRAILER
    if header.iptc or text.count("-", header.end) > _HYPHENS_BETWEEN_TRAILERS:
        for trailer in islice(closed.finditer(text, header.end), _MOST_TRAILERS):
            if _read_header(text, trailer.end()):
                return trailer.end()
    return len(text)


def _read_trailer(text: str, header: _Header, limit: int) -> tuple[int, datetime.datetime | None]:
    """Where the message's trailer begins, and the time of sending that it states."""
    tail = max(header.end, limit - 400)
    pattern = _IPTC_TRAILER if header.iptc else _ANPA_TRAILER
    found = None
    for found in pattern.finditer(text, tail, limit):  # noqa: B007 - the last one counts
        pass
    if found:
        month = int(found["month"]) if not header.iptc else month_number(found["name"].lower(), {})
        zone = _ZONES.get(found["zone"] or "")
        try:
            when = datetime.datetime(
                full_year(found["year"]),
                month or 0,
                int(found["day"]),
                int(found["hour"]),
                int(found["minute"]),
                tzinfo=None if zone is None else datetime.timezone(datetime.timedelta(minutes=zone)),
            )
        except ValueError:
            when = None
        return found.start(), when
    mark = max(text.rfind(etx, tail if len(etx) > 1 else header.end, limit) for etx in _TEXT_ENDS)
    return (mark if mark >= 0 else limit), None


def _pin_plain_head(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> tuple[list[Segment], Sequence[Line]]:
    """Headline, byline and the like above the dateline, as Reuters set them; without a dateline, the first line."""
    first = len(lines)
    for i in range(1, min(8, len(lines))):
        if match_dateline(text, lines[i].start, dateline_limit(lines, i), language, knowledge):
            first = i
            break
    else:
        first = next((i for i, line in enumerate(lines) if i and (line.indent >= 3 or line.gap)), min(1, len(lines)))
    pins: list[Segment] = []
    for i, line in enumerate(lines[:first]):
        known = pin_head_line(text, line, language, knowledge, after=bool(pins) and pins[-1].label is Label.BYLINE) if i else None
        if known:
            pins.append(known)
        elif pins and pins[-1].label is Label.HEADLINE and line.indent < 3 and not line.gap:
            pins[-1] = Segment(Span(pins[-1].span.start, line.end), Label.HEADLINE, why=_WHY_LINE)
        else:
            pins.append(Segment(Span(line.start, line.end), Label.STANDFIRST if pins else Label.HEADLINE, why=_WHY_LINE))
    return pins, lines[first:]


def _pin_anpa_head(
    text: str, lines: Sequence[Line], sent: Transmission, language: Language, knowledge: Knowledge
) -> tuple[list[Segment], Sequence[Line], Transmission, list[Defect]]:
    """The lines that open with "^": slug, headline, advisories, notes, byline, abstract."""
    slug, version, notes = sent.slug, sent.version, []
    pins: list[Segment] = []
    heads = [line for line in lines if text[line.start] == "^"]
    body = [line for line in lines if text[line.start] != "^"]
    if body and heads[-1].start > body[0].start:  # a digest: header lines all the way down
        count = next(i for i, line in enumerate(lines) if text[line.start] != "^")
        heads, body = list(lines[:count]), list(lines[count:])
    lead = text[body[0].start : body[0].end] if body else ""
    titled = False
    for line in heads:
        start, end = line.start + 1, line.end
        while end > start and text[end - 1] in "<= ":
            end -= 1
        said = text[start:end]
        span = Span(start, max(start, end))
        named = _KEYWORD.fullmatch(said.rpartition("^")[2].rstrip("< "))
        signed = bool(pins) and pins[-1].label is Label.BYLINE
        if pin := pin_byline(text, Line(start, end, 0, False), language, knowledge, after=signed):
            pins.append(pin)
            continue
        if named and not titled and (not pins or "*" in said[:2]):
            slug, version = named["slug"].strip(), (named["version"] or "").strip(" ,") or None
            pins.append(Segment(Span(line.start, line.end), Label.TRANSMISSION, why=_WHY_LINE))
        elif _PHOTO.match(said) or _ADDRESSED_TO_EDITORS.fullmatch(said):
            pins.append(Segment(Span(line.start, line.end), Label.TRANSMISSION, why=_WHY_LINE))
        elif eds := _NOTE_TO_EDITORS.match(said):
            pins.append(Segment(Span(line.start, line.end), Label.TRANSMISSION, why=_WHY_LINE))
            close = end - (1 if said[0] == "(" and said.endswith(")") else 0)
            notes.append(read(text, Span(start + eds.end(), close), Label.TRANSMISSION))
        elif (
            is_embargo(said, 0, len(said))
            or _EDITORS_NOTE.match(said)
            or (said.endswith(".") and _KILL.search(f"{slug or ''} {version or ''}"))
        ):
            pins.append(Segment(span, Label.NOTE, why=_WHY_LINE))
        elif _FLASH_MARK.fullmatch(said) or (said and _FURTHER_TAKE.search(version or "")):
            pins.append(Segment(Span(line.start, line.end), Label.TRANSMISSION, why=_WHY_LINE))
        elif said and _is_centred_heading(text, line, said, sent, titled=titled):
            pins.append(Segment(span, Label.CROSSHEAD, why=_WHY_LINE))
        elif not titled and said:
            titled = True
            pins.append(Segment(span, Label.HEADLINE, why=_WHY_LINE))
        elif said:
            repeats = said[:40] in lead
            label = Label.LIST_ITEM if not body else Label.TRANSMISSION if repeats else Label.STANDFIRST
            pins.append(Segment(span, label, why=_WHY_LINE))
    defects = _header_defects(text, pins, f"{slug or ''} {version or ''}", notes)
    if any(defect.code == "killed-story" for defect in defects):
        pins = [Segment(pin.span, Label.NOTE, why=_WHY_LINE) if pin.label is Label.LIST_ITEM else pin for pin in pins]
    return pins, body, _with_slug(sent, slug, version, tuple(notes)), defects


def _is_centred_heading(text: str, line: Line, said: str, sent: Transmission, *, titled: bool) -> bool:
    """Whether a header line is a heading in a glance or a digest: centred by its "=", or in capitals under the headline."""
    if text[line.end - 1] == "=":
        return titled or sent.category in _SPORTS_CATEGORIES
    return titled and said.isupper() and len(said) <= _LONGEST_HEADING


def _pin_sections(text: str, lines: Sequence[Line], header: _Header, language: Language, knowledge: Knowledge) -> list[Segment]:
    """The body, with header lines inside digests and glances as crossheads."""
    pins: list[Segment] = []
    done = 0
    for i in [*(i for i, line in enumerate(lines) if text[line.start] == "^"), len(lines)]:
        if i > done:
            pins += pin_indented_body(text, lines[done:i], language, knowledge, tabular=header.tabular)
        if i < len(lines):
            said = text[lines[i].start + 1 : lines[i].end].rstrip("<= ")
            start = lines[i].start + 1
            pins += [Segment(Span(start, start + len(said)), Label.CROSSHEAD, why=_WHY_LINE)] if said else []
        done = i + 1
    return pins


def _header_defects(text: str, pins: Sequence[Segment], named: str, notes: Sequence[Passage] = ()) -> list[Defect]:
    """Defects that slug, flags, headline and notes report: the story is withdrawn, or corrected."""
    titles = " ".join(pin.span.of(text) for pin in pins if pin.label is Label.HEADLINE)[:80]
    about = f"{named} {titles} {' '.join(note.text for note in notes)[:80]}"
    here = pins[0].span if pins else Span(0, 0)
    if _KILL.search(f"{named} {titles}"):
        return [Defect("killed-story", "the desk withdrew the story", here)]
    return [Defect("correction", "the desk corrects a story that it sent earlier", here)] if _CORRECTION.search(about) else []


def _pin_iptc_head(
    text: str, lines: Sequence[Line], sent: Transmission, language: Language, knowledge: Knowledge
) -> tuple[list[Segment], Sequence[Line], Transmission, list[Defect]]:
    """The lines down to the one that ends in "=": flags, headline, byline."""
    count = next((i for i, line in enumerate(lines[:8], 1) if text[line.end - 1] == "="), 0)
    if not count:
        pins, body = _pin_plain_head(text, lines, language, knowledge)
        return pins, body, sent, _header_defects(text, pins, sent.slug or "")
    flags: list[str] = []
    pins = []
    for line in lines[:count]:
        end = line.end
        while end > line.start and text[end - 1] in "= ":
            end -= 1
        said = text[line.start : end]
        titled = any(pin.label is Label.HEADLINE for pin in pins)
        flag = not _ADDRESSED_TO_EDITORS.fullmatch(said) and (
            _FLAG.fullmatch(said) or ((pin := pin_advisory(text, line.start, end)) and pin.span.end == end)
        )
        if is_embargo(said, 0, len(said)):
            pins.append(Segment(Span(line.start, end), Label.NOTE, why=_WHY_LINE))
        elif (
            flag and (not titled or said[:1] == "(" or said.startswith(("Attention", "ATTENTION", "Achtung")))
        ) or _ADDRESSED_TO_EDITORS.fullmatch(said):
            flags += [said] if flag and not titled else []
            pins.append(Segment(Span(line.start, end), Label.TRANSMISSION, why=_WHY_LINE))
        elif (pin := pin_byline(text, Line(line.start, end, 0, False), language, knowledge)) or (pin := pin_deck(text, line.start, end)):
            pins.append(pin)
        elif _DESK_BYLINE.match(said):
            pins.append(Segment(Span(line.start, end), Label.BYLINE, why=_WHY_LINE))
        elif pins and pins[-1].label is Label.HEADLINE:
            pins[-1] = Segment(Span(pins[-1].span.start, end), Label.HEADLINE, why=_WHY_LINE)
        else:
            pins.append(Segment(Span(line.start, end), Label.HEADLINE, why=_WHY_LINE))
    version = " ".join(flags) or None
    return pins, lines[count:], _with_slug(sent, sent.slug, version, ()), _header_defects(text, pins, f"{sent.slug} {version or ''}")


def _with_slug(sent: Transmission, slug: str | None, version: str | None, notes: tuple[Passage, ...]) -> Transmission:
    return Transmission(sent.service, sent.number, sent.priority, sent.category, sent.word_count, slug, version, sent.sent, notes)


def _first_visible(text: str, start: int) -> int:
    """Offset of the first character from *start* on that is not white space."""
    rest = text[start : start + 400]
    return start + len(rest) - len(rest.lstrip())


def _last_visible(text: str, start: int, end: int) -> int:
    return max(start, end - (len(text[start:end]) - len(text[start:end].rstrip())))
