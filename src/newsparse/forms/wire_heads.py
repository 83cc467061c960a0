"""The lines between the header of a wire message and its story: slug, flags, advisories, headline, byline, notes."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex
from attrs import evolve

from newsparse.defect import Defect
from newsparse.forms.agency_copy_indented import dateline_limit
from newsparse.forms.desk_lines import pin_advisory, pin_byline, pin_deck, pin_head_line
from newsparse.forms.evidence import HEADER_LINE
from newsparse.forms.values import Transmission
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Line
from newsparse.lines.datelines import match_dateline
from newsparse.lines.embargoes import is_embargo
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

_KEYWORD: Final = pattern(r"(?P<slug>[A-Z]{2,4}[-–][^,<]{2,80}?)(?:,\s*(?P<version>[^<]*?))?,?\s*(?P<words>\d{1,5})?\s*<?$")
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
# "AM-US--Fog Delay, 1st Add": the lines above it say where the first take left off.
_FURTHER_TAKE: Final = pattern(r"\b(?:\d(?:st|nd|rd|th)|\d{2}th)\s(?:Add|Take)\b")
# AP's marks over flashes and over stories on hold: "APFlash", "$Adv03".
_FLASH_MARK: Final = pattern(r"(?:AP)?(?:News\s?Alert|Flash|Bulletin|Urgent)|\$\w{2,10}", regex.IGNORECASE)
# Sports, where a centred line above a glance is not a headline.
_SPORTS_CATEGORIES: Final = ("s", "z")
_LONGEST_HEADING: Final = 40  # characters
# How many lines a head without marks may have.
_MOST_HEAD_LINES: Final = 8
# The indent of a paragraph.
_PARAGRAPH_INDENT: Final = 3


class WireHead(NamedTuple):
    """The lines between the header and the story."""

    pins: list[Segment]
    body: Sequence[Line]
    """The lines of the story."""
    transmission: Transmission
    """The header's data, with what the head states."""
    defects: list[Defect]


def pin_plain_head(text: str, lines: Sequence[Line], sent: Transmission, language: Language, knowledge: Knowledge) -> WireHead:
    """Pin headline, byline and the like above the dateline, as Reuters set them; without a dateline, the first line."""
    first = len(lines)
    for i in range(1, min(_MOST_HEAD_LINES, len(lines))):
        if match_dateline(text, lines[i].start, dateline_limit(lines, i), language, knowledge):
            first = i
            break
    else:
        first = next((i for i, line in enumerate(lines) if i and (line.indent >= _PARAGRAPH_INDENT or line.gap)), min(1, len(lines)))
    pins: list[Segment] = []
    for i, line in enumerate(lines[:first]):
        known = pin_head_line(text, line, language, knowledge, after=bool(pins) and pins[-1].label is Label.BYLINE) if i else None
        if known:
            pins.append(known)
        elif pins and pins[-1].label is Label.HEADLINE and line.indent < _PARAGRAPH_INDENT and not line.gap:
            pins[-1] = Segment(Span(pins[-1].span.start, line.end), Label.HEADLINE, why=HEADER_LINE)
        else:
            pins.append(Segment(Span(line.start, line.end), Label.STANDFIRST if pins else Label.HEADLINE, why=HEADER_LINE))
    return WireHead(pins, lines[first:], sent, [])


def pin_anpa_head(text: str, lines: Sequence[Line], sent: Transmission, language: Language, knowledge: Knowledge) -> WireHead:
    """Pin the lines that open with "^": slug, headline, advisories, notes, byline, abstract."""
    heads = [line for line in lines if text[line.start] == "^"]
    body = [line for line in lines if text[line.start] != "^"]
    if body and heads[-1].start > body[0].start:  # a digest: header lines all the way down
        count = next(i for i, line in enumerate(lines) if text[line.start] != "^")
        heads, body = list(lines[:count]), list(lines[count:])
    head = _AnpaHead(text, sent, text[body[0].start : body[0].end] if body else None)
    for line in heads:
        head.read(line, language, knowledge)
    pins, named = head.pins, f"{head.slug or ''} {head.version or ''}"
    defects = _header_defects(text, pins, named, head.notes)
    if any(defect.code == "killed-story" for defect in defects):
        pins = [Segment(pin.span, Label.NOTE, why=HEADER_LINE) if pin.label is Label.LIST_ITEM else pin for pin in pins]
    return WireHead(pins, body, evolve(sent, slug=head.slug, version=head.version, notes=tuple(head.notes)), defects)


class _AnpaHead:
    """The head of an ANPA message while its lines are read."""

    def __init__(self, text: str, sent: Transmission, lead: str | None) -> None:
        self.text = text
        self.sent = sent
        self.lead = lead
        """The first line of the story; `None` if the message has only a head."""
        self.slug = sent.slug
        self.version = sent.version
        self.notes: list[Passage] = []
        self.pins: list[Segment] = []
        self.has_headline = False

    def read(self, line: Line, language: Language, knowledge: Knowledge) -> None:
        """Pin a line."""
        start, end = line.start + 1, line.end
        while end > start and self.text[end - 1] in "<= ":
            end -= 1
        said = self.text[start:end]
        signed = bool(self.pins) and self.pins[-1].label is Label.BYLINE
        if pin := pin_byline(self.text, Line(start, end, 0, False), language, knowledge, after=signed):
            self.pins.append(pin)
        elif self._is_for_desks(said, start, end):
            self.pins.append(Segment(Span(line.start, line.end), Label.TRANSMISSION, why=HEADER_LINE))
        elif self._is_note(said):
            self.pins.append(Segment(Span(start, max(start, end)), Label.NOTE, why=HEADER_LINE))
        elif _FLASH_MARK.fullmatch(said) or (said and _FURTHER_TAKE.search(self.version or "")):
            self.pins.append(Segment(Span(line.start, line.end), Label.TRANSMISSION, why=HEADER_LINE))
        elif said:
            self.pins.append(Segment(Span(start, end), self._title_label(line, said), why=HEADER_LINE))

    def _is_for_desks(self, said: str, start: int, end: int) -> bool:
        """Whether a line is the slug, a note to editors or a line on pictures; note what it states."""
        named = _KEYWORD.fullmatch(said.rpartition("^")[2].rstrip("< "))
        if named and not self.has_headline and (not self.pins or "*" in said[:2]):
            self.slug, self.version = named["slug"].strip(), (named["version"] or "").strip(" ,") or None
            return True
        if _PHOTO.match(said) or _ADDRESSED_TO_EDITORS.fullmatch(said):
            return True
        note = _NOTE_TO_EDITORS.match(said)
        if note:
            close = end - (1 if said[0] == "(" and said.endswith(")") else 0)
            self.notes.append(read(self.text, Span(start + note.end(), close), Label.TRANSMISSION))
        return note is not None

    def _is_note(self, said: str) -> bool:
        """Whether a line is for readers: an embargo, an editor's note, why the story is withdrawn."""
        if is_embargo(said, 0, len(said)) or _EDITORS_NOTE.match(said):
            return True
        return said.endswith(".") and _KILL.search(f"{self.slug or ''} {self.version or ''}") is not None

    def _title_label(self, line: Line, said: str) -> Label:
        """The label of a line in the head that is for the paper."""
        if _is_centred_heading(self.text, line, said, self.sent, titled=self.has_headline):
            return Label.CROSSHEAD
        if not self.has_headline:
            self.has_headline = True
            return Label.HEADLINE
        if self.lead is None:
            return Label.LIST_ITEM
        return Label.TRANSMISSION if said[:40] in self.lead else Label.STANDFIRST


def _is_centred_heading(text: str, line: Line, said: str, sent: Transmission, *, titled: bool) -> bool:
    """Whether a header line is a heading in a glance or a digest: centred by its "=", or in capitals under the headline."""
    if text[line.end - 1] == "=":
        return titled or sent.category in _SPORTS_CATEGORIES
    return titled and said.isupper() and len(said) <= _LONGEST_HEADING


def _header_defects(text: str, pins: Sequence[Segment], named: str, notes: Sequence[Passage] = ()) -> list[Defect]:
    """Defects that slug, flags, headline and notes report: the story is withdrawn, or corrected."""
    titles = " ".join(pin.span.of(text) for pin in pins if pin.label is Label.HEADLINE)[:80]
    about = f"{named} {titles} {' '.join(note.text for note in notes)[:80]}"
    here = pins[0].span if pins else Span(0, 0)
    if _KILL.search(f"{named} {titles}"):
        return [Defect("killed-story", "the desk withdrew the story", here)]
    return [Defect("correction", "the desk corrects a story that it sent earlier", here)] if _CORRECTION.search(about) else []


def pin_iptc_head(text: str, lines: Sequence[Line], sent: Transmission, language: Language, knowledge: Knowledge) -> WireHead:
    """Pin the lines down to the one that ends in "=": flags, headline, byline."""
    count = next((i for i, line in enumerate(lines[:_MOST_HEAD_LINES], 1) if text[line.end - 1] == "="), 0)
    if not count:
        head = pin_plain_head(text, lines, sent, language, knowledge)
        return head._replace(defects=_header_defects(text, head.pins, sent.slug or ""))
    flags: list[str] = []
    pins: list[Segment] = []
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
            pins.append(Segment(Span(line.start, end), Label.NOTE, why=HEADER_LINE))
        elif (
            flag and (not titled or said[:1] == "(" or said.startswith(("Attention", "ATTENTION", "Achtung")))
        ) or _ADDRESSED_TO_EDITORS.fullmatch(said):
            flags += [said] if flag and not titled else []
            pins.append(Segment(Span(line.start, end), Label.TRANSMISSION, why=HEADER_LINE))
        elif (pin := pin_byline(text, Line(line.start, end, 0, False), language, knowledge)) or (pin := pin_deck(text, line.start, end)):
            pins.append(pin)
        elif _DESK_BYLINE.match(said):
            pins.append(Segment(Span(line.start, end), Label.BYLINE, why=HEADER_LINE))
        elif pins and pins[-1].label is Label.HEADLINE:
            pins[-1] = Segment(Span(pins[-1].span.start, end), Label.HEADLINE, why=HEADER_LINE)
        else:
            pins.append(Segment(Span(line.start, end), Label.HEADLINE, why=HEADER_LINE))
    version = " ".join(flags) or None
    defects = _header_defects(text, pins, f"{sent.slug} {version or ''}")
    return WireHead(pins, lines[count:], evolve(sent, version=version), defects)
