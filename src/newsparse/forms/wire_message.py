"""Wire messages in ANPA 1312 and IPTC 7901, and their remains after a gateway: header, head, story, trailer."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex
from attrs import evolve

from newsparse.defect import Defect, defect_at
from newsparse.forms import wire_header as wire
from newsparse.forms.agency_copy import INDENTED, dateline_limit
from newsparse.forms.desk_lines import KILL, SLUG, SUBSTITUTE, is_byline, kills_story, pin_advisory
from newsparse.forms.paragraphs import PARAGRAPH_INDENT
from newsparse.forms.story import pin_titles, read_head, read_story
from newsparse.forms.values import HEADER_LINE, Copy, Envelope, Transmission
from newsparse.knowledge.languages import desk_words
from newsparse.layout import Line, first_visible, last_visible
from newsparse.lines.embargoes import is_embargo
from newsparse.passage import Passage, read
from newsparse.patterns import any_of, pattern
from newsparse.segment import Evidence, Segment, place
from newsparse.span import Span
from newsparse.terms import Kind, Label

_HEADER: Final = (Evidence("the header of a wire message"),)
_TRAILER: Final = (Evidence("the trailer of a wire message"),)
_NOTE_TO_EDITORS: Final = pattern(r"\(?(?:Eds\.?|Editors):\s*+(?=\S)", regex.IGNORECASE)
_CORRECTION: Final = pattern(rf"\b{any_of(desk_words.CORRECTIONS)}\b", regex.IGNORECASE)
# To those who handle the message: "AP Photo ELM101", "EDITORS:", "TO ALL EDITORS:", "ACHTUNG REDAKTIONEN:" and its signature, and AP's
# marks over flashes and over stories on hold: "APFlash", "$Adv03".
_FOR_DESKS: Final = pattern(
    r"""(?:AP|Reuters|AFP|EPA)?\s*(?:Photos?|Graphics?|Video|Audio|Interactive)\b | With\ (?:AP\ )?Photo | With\ (?:AM|BC|PM)-
    | (?: (?:(?:attention|to\sall|note\sto|achtung|à\sl'attention\sdes)\s)?(?:editors|redaktionen|rédactions|redacciones|clients)
          (?:,\s[\p{L} ]{3,30})?\s?[:.]?
        | The\sAP | (?:AP)?(?:News\s?Alert|Flash|Bulletin|Urgent) | \$\w{2,10} ) $""",
    regex.VERBOSE | regex.IGNORECASE,
)
# "AM-US--Fog Delay, 1st Add": the lines above it say where the first take left off.
_FURTHER_TAKE: Final = pattern(r"\b(?:\d(?:st|nd|rd|th)|\d{2}th)\s(?:Add|Take)\b")
# Sports, where a centred line above a glance is not a headline.
_SPORTS_CATEGORIES: Final = ("s", "z")
_LONGEST_HEADING: Final = 40  # characters
_MOST_HEAD_LINES: Final = 8  # lines of a head without marks
_MOST_OPENING_LINES: Final = 4  # lines in which an agency's dateline is looked for


def open_message(copy: Copy) -> Envelope | None:
    """Read a wire message: its header and all its pieces; `None` if the text is not one."""
    text = copy.text
    header = wire.read_header(text)
    if header is None:
        return None
    limit = wire.next_message(text, header)
    stop, when = wire.read_trailer(text, header, limit)
    lines = [line for line in copy.lines if line.end > header.story_start and line.start < stop]
    lines = wire.lines_without_control_bytes(text, lines, header.story_start, stop)
    marked = not header.is_iptc and any(text[line.start] == "^" for line in lines[:3])
    head = (_read_anpa_head if marked else _read_plain_head)(copy, lines, header)
    top = Span(first_visible(text, 0, wire.MOST_BLANKS), last_visible(text, 0, header.story_start))
    pins = [Segment(top, Label.TRANSMISSION, why=_HEADER), *head.pins]
    killed = any(defect.code == "killed-story" for defect in head.defects)
    body = _read_sections(copy, head.body, header)
    if killed:  # the text is a note
        body = [Segment(pin.span, Label.NOTE, why=HEADER_LINE) if pin.label is Label.PARAGRAPH else pin for pin in body]
    pins += body
    if stop < limit and (first := first_visible(text, stop, stop + wire.MOST_BLANKS)) < limit:
        pins.append(Segment(Span(first, last_visible(text, first, limit)), Label.TRANSMISSION, why=_TRAILER))
    defects = _defects_of_ends(text, header, stop)
    defects[1:1] = head.defects
    if limit < len(text):
        rest = Span(limit, last_visible(text, limit, len(text)))
        pins.append(Segment(rest, Label.BOILERPLATE, Kind.OTHER_STORY, (Evidence("another message"),)))
        defects.append(defect_at("several-stories", rest))
    return Envelope(wire.fill_gaps(text, pins), evolve(head.transmission, sent=when), None, tuple(defects))


def _defects_of_ends(text: str, header: wire.WireHeader, stop: int) -> list[Defect]:
    """Return the defects of a message whose beginning or end is missing."""
    defects: list[Defect] = []
    if header.transmission.number is None:
        defects.append(defect_at("cut-transmission", Span(0, 0)))
    if stop == len(text) and "\x03" not in text[-400:] and "\x01" in text[: first_visible(text, 0, wire.MOST_BLANKS) + 60]:
        defects.append(defect_at("cut-transmission", Span(len(text), len(text))))
    return defects


def _read_sections(copy: Copy, lines: Sequence[Line], header: wire.WireHeader) -> list[Segment]:
    """The body, with header lines inside digests and glances as crossheads."""
    pins: list[Segment] = []
    done = 0
    for i in [*(i for i, line in enumerate(lines) if copy.text[line.start] == "^"), len(lines)]:
        if i > done:
            pins += _read_story(copy, lines[done:i], header)
        if i < len(lines):
            start, end = _without_marks(copy.text, lines[i])
            pins += [Segment(Span(start, end), Label.CROSSHEAD, why=HEADER_LINE)] if start < end else []
        done = i + 1
    return pins


def _read_story(copy: Copy, lines: Sequence[Line], header: wire.WireHeader) -> list[Segment]:
    """Dateline, body and end matter of a story."""
    opening = [copy.datelines.at(line.start, line.end) for line in lines[:_MOST_OPENING_LINES]]
    signed = any(found is not None and found.agency is not None for found in opening)
    story, tail, _ = read_story(copy, lines, INDENTED._replace(tabular=header.is_table), None, signed=signed)
    return [*story, *tail]


def _without_marks(text: str, line: Line) -> tuple[int, int]:
    """The bounds of a header line without the marks around it."""
    start, end = line.start + (text[line.start] == "^"), line.end
    while end > start and text[end - 1] in "<= ":
        end -= 1
    return start, end


class _WireHead(NamedTuple):
    """The lines between the header and the story."""

    pins: list[Segment]
    body: Sequence[Line]  # the lines of the story
    transmission: Transmission  # the header's data, completed by the head's
    defects: list[Defect]


def _read_plain_head(copy: Copy, lines: Sequence[Line], header: wire.WireHeader) -> _WireHead:
    """Read flags, headline, byline and the like: the lines down to the one that ends in "=", or above the dateline, or the first line."""
    text, sent = copy.text, header.transmission
    count = next((i for i, line in enumerate(lines[:_MOST_HEAD_LINES], 1) if text[line.end - 1] == "="), 0) if header.is_iptc else 0
    if not count:
        above = range(1, min(_MOST_HEAD_LINES, len(lines)))
        parted = (i for i, line in enumerate(lines) if i and (line.indent >= PARAGRAPH_INDENT or line.gap))
        filed = (i for i in above if copy.datelines.at(lines[i].start, dateline_limit(lines, i)))
        count = next(filed, None) or next(parted, min(1, len(lines)))
    own = [Line(*_without_marks(text, line), line.indent, line.gap) for line in lines[:count]]
    addressed = [line for line in own if header.is_iptc and _FOR_DESKS.match(text, line.start, line.end)]  # else "VIDEO MALL EXPANDS"
    pins, titles = read_head(copy, [line for line in own if line not in addressed], HEADER_LINE, joins=True)
    version = None
    if header.is_iptc:
        corrections = [pin for pin in pins if pin.label is Label.NOTE and not is_embargo(text, pin.span.start, pin.span.end)]
        pins = [Segment(pin.span, Label.TRANSMISSION, why=HEADER_LINE) if pin in corrections else pin for pin in pins]
        top = titles[0].start if titles else len(text)
        version = " ".join([pin.span.of(text) for pin in pins if pin.label is Label.TRANSMISSION and pin.span.start < top]) or None
    pins += [Segment(line.span, Label.TRANSMISSION, why=HEADER_LINE) for line in addressed]
    pins = sorted([*pins, *pin_titles(titles, HEADER_LINE)], key=place)
    defects = _header_defects(text, pins, f"{sent.slug or ''} {version or ''}") if header.is_iptc else []
    return _WireHead(pins, lines[count:], evolve(sent, version=version), defects)


def _read_anpa_head(copy: Copy, lines: Sequence[Line], header: wire.WireHeader) -> _WireHead:
    """Read the lines that open with "^": slug, headline, advisories, notes, byline, abstract."""
    text, sent = copy.text, header.transmission
    heads = [line for line in lines if text[line.start] == "^"]
    body = [line for line in lines if text[line.start] != "^"]
    if body and heads[-1].start > body[0].start:  # a digest: header lines all the way down
        count = next(i for i, line in enumerate(lines) if text[line.start] != "^")
        heads, body = list(lines[:count]), list(lines[count:])
    slug, version = sent.slug, sent.version
    notes: list[Passage] = []
    pins: list[Segment] = []
    titled = False
    for line in heads:
        start, end = _without_marks(text, line)
        said, whole = text[start:end], line.span
        named = SLUG.fullmatch(said.rpartition("^")[2].rstrip("< "))
        note = _NOTE_TO_EDITORS.match(said)
        if is_byline(copy, start, end, after=bool(pins) and pins[-1].label is Label.BYLINE):
            pins.append(Segment(Span(start, end), Label.BYLINE, why=HEADER_LINE))
        elif named and not titled and (not pins or "*" in said[:2]):
            slug, version = named["slug"].strip(), (named["version"] or "").strip(" ,") or None
            pins.append(Segment(whole, Label.TRANSMISSION, why=HEADER_LINE))
        elif note or _FOR_DESKS.match(said) or (said and _FURTHER_TAKE.search(version or "")):
            if note:
                close = end - (said[0] == "(" and said[-1] == ")")
                notes.append(read(text, Span(start + note.end(), close), Label.TRANSMISSION))
            pins.append(Segment(whole, Label.TRANSMISSION, why=HEADER_LINE))
        elif pin := pin_advisory(text, start, end) if said else None:
            pins.append(evolve(pin, why=HEADER_LINE))
        elif said[-1:] == "." and KILL.search(f"{slug or ''} {version or ''}"):
            pins.append(Segment(Span(start, end), Label.NOTE, why=HEADER_LINE))
        elif said:
            label = _title_label(copy, line, said, sent, body, titled=titled)
            titled = titled or label is Label.HEADLINE
            pins.append(Segment(Span(start, end), label, why=HEADER_LINE))
    defects = _header_defects(text, pins, f"{slug or ''} {version or ''}", notes)
    return _WireHead(pins, body, evolve(sent, slug=slug, version=version, notes=tuple(notes)), defects)


def _title_label(copy: Copy, line: Line, said: str, sent: Transmission, body: Sequence[Line], *, titled: bool) -> Label:
    """The label of a line in an ANPA head that is for the paper."""
    centred = copy.text[line.end - 1] == "=" and (titled or sent.category in _SPORTS_CATEGORIES)
    if centred or (titled and copy.text[line.end - 1] != "=" and said.isupper() and len(said) <= _LONGEST_HEADING):
        return Label.CROSSHEAD
    if not titled:
        return Label.HEADLINE
    if not body:
        return Label.LIST_ITEM
    return Label.TRANSMISSION if said[:40] in copy.text[body[0].start : body[0].end] else Label.STANDFIRST


def _header_defects(text: str, pins: Sequence[Segment], named: str, notes: Sequence[Passage] = ()) -> list[Defect]:
    """Defects that slug, flags, headline and notes report: the story is withdrawn, or corrected."""
    titles = " ".join(pin.span.of(text) for pin in pins if pin.label is Label.HEADLINE)[:80]
    about = f"{named} {titles} {' '.join(note.text for note in notes)[:80]}"
    here = pins[0].span if pins else Span(0, 0)
    killed = [note.text for note in notes if kills_story(note.text, 0, len(note.text)) and not SUBSTITUTE.search(note.text)]
    if killed or KILL.search(f"{named} {titles}"):
        return [defect_at("killed-story", here)]
    return [defect_at("correction", here)] if _CORRECTION.search(about) else []
