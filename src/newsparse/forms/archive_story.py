"""The story between an archive's labels: unwrapped paragraphs, items, tables, crossheads, the dateline, the end matter.

Everything between the labels is the story; none of it is furniture of a page.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex
from attrs import evolve

from newsparse.archives.printed_values import is_weekday_or_time
from newsparse.archives.record_draft import span_of_lines
from newsparse.forms.agency_end_matter import pin_end_line
from newsparse.forms.archive_wraps import is_wrap, wrap_width
from newsparse.forms.evidence import ABOUT_CONTACT
from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.person_names import NAME_WORD
from newsparse.layout import Layout, Line, first_visible
from newsparse.lines.bylines import match_byline
from newsparse.lines.datelines import match_dateline
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_MOST_OPENING_PARAGRAPHS: Final = 3  # paragraphs in which a dateline is looked for
_SHORTEST_SENTENCE: Final = 12  # characters
_LONGEST_HEADING: Final = 60  # characters
_LONGEST_REMARK: Final = 300  # characters of a notice, an address or a signature below the story
_LONGEST_BIOGRAPHY: Final = 400  # characters
_SENTENCE_ENDS: Final = ".!?:\"”»'’…"
# "• Tin up", "* Tin up"
_ITEM: Final = pattern(r"[•*▪■●◦·]\s*+(?=\S)")
# "Lake index    1,204   +4.1 pct"
_ROW: Final = pattern(r"\S(?:\t|\ {2,})\S.*?(?:\t|\ {2,})\S")
# "DEN HAAG, dinsdag"
_PLACE_AND_WEEKDAY: Final = pattern(r"\p{Lu}[\p{Lu} '’.-]{1,40}+,\s(?P<day>\p{L}{5,12})")
# The separator of a place and the first sentence: "ELMFORD, Ohio (AP) — "
_AFTER_PLACE: Final = pattern(r"(?:,\s\p{L}[\p{L}. ]{1,20})?(?:\s?\([^()\r\n]{2,30}\))?\s?(?:[.:]|[—–_-]{1,2})\s")
# An unlisted place, "QUENBY - The pier"; not a desk's heading, "UPDATE - The pier".
_UNLISTED_PLACE: Final = pattern(
    r"(?!(?:UPDATE|CORRECT|EXCLUSIVE|ANALYSIS|OPINION|COMMENT|EDITORIAL|REVIEW|INTERVIEW|PROFILE|FACT|BRIEF|WRAP|LIVE|VIDEO|PHOTO|BREAKING"
    r"|WATCH|NOTE|SUMMARY|QUESTION|ANSWER|SPECIAL|NEWS|ADVISORY|ATTENTION|EDITOR|FEATURE|REPORT|SPORT|POLL|TIMELINE|OBITUAR|LETTER)"
    r"|\p{Lu}*\s(?:NEWS|UPDATE|BRIEF))(?P<place>\p{Lu}[\p{Lu}.'’]{2,20}(?:[ -]\p{Lu}[\p{Lu}.'’]{1,20}){0,2})"
    r"(?:\s[-–—]{1,2}\s|\.\s?[-–—]\s|(?:\s\p{Ll}{2,4})?\s\|\s|,\s(?:\d{1,2}\.|im)\s\p{L}{3,9}\.\s)(?=[“„\"‘«]?\p{Lu}\p{Ll}*\s)"
)
_COLUMNS: Final = pattern(r"\S(?:\t|\ {3,})\S")
_LONGEST_ROW: Final = 200  # characters
# "https://www.elmfordtimes.example/pier.html", "URL: https://…"
_ADDRESS: Final = pattern(r"(?:URL:\s)?<?(?:https?://|www\.)\S+>?", regex.IGNORECASE)
# "Published by HT Syndication with permission from The Post.", "Distributed by Lake News Services"
_SYNDICATED: Final = pattern(
    r"(?:published|distributed|syndicated|provided|supplied)\sby\s\p{Lu}[^\r\n]{2,160}|to\ssee\smore\sof\s[^\r\n]{2,120}\bgo\sto\s[^\r\n]{3,120}"
    r"|for\s(?:reprints|full\sdetails\son)\b[^\r\n]{2,200}|article\sby\s[^\r\n]{2,80}|information\sfrom:\s[^\r\n]{2,120}",
    regex.IGNORECASE,
)
# "Link to Original Story", "Link to Image"
_LINK: Final = pattern(r"link\sto\s(?:the\s)?(?:original\sstory|original\sarticle|image|story|article)s?", regex.IGNORECASE)
# "-By Cy Roe, Lake Newswires; 201-555-0100; cy.roe@lake.example"
_SIGNATURE: Final = pattern(r"[-–—]{1,2}\s?(?P<by>By\s\p{Lu}[^;\r\n]{3,80})(?P<rest>;[^\r\n]{2,200})?")
# "Contact Ann Poe at 555-0100.", "Ann Poe can be reached at …"; "… is a reporter in Elmford", "… writes for the Herald"
_CONTACT: Final = pattern(
    rf"(?:contact|reach|e-?mail|call)\s(?:the\s(?:reporter|writer|author)|(?:{NAME_WORD}\s){{1,4}}(?:at|on)\b)"
    rf"|(?:{NAME_WORD}\s){{1,4}}(?:can|may)\sbe\s(?:reached|contacted|e-?mailed)\b",
    regex.IGNORECASE,
)
_ABOUT: Final = pattern(
    r",?\s(?:is|was|are|writes|covers|reports|teaches|has\sbeen|ist|schreibt|lebt|est|écrit|es|escribe|schrijft|is)\s", regex.IGNORECASE
)
_SENTENCE_EVIDENCE: Final = (Evidence("a sentence between an archive's labels", 10.0),)
_LINE_EVIDENCE: Final = (Evidence("a line between an archive's labels", 10.0),)
_HEADING_EVIDENCE: Final = (Evidence("a line of its own between an archive's paragraphs", 10.0),)


def pin_story(pins: tuple[Segment, ...], layout: Layout, language: Language, knowledge: Knowledge) -> tuple[Segment, ...]:
    """Pin the story between an archive's labels.

    Args:
        pins: the pieces that the archive's reader pinned.
        layout: the text, cut into lines.
        language: its language.
        knowledge: the agencies.

    Returns:
        The pins, with the story's pieces among them.
    """
    text = layout.text
    title = next((pin.span.end for pin in pins if pin.label is Label.HEADLINE), 0)
    lines = list(_free_lines(text, layout.lines, pins, title))
    if not lines:
        return pins
    paragraphs = list(_paragraphs(text, lines))
    story, last = _pin_end_matter(text, paragraphs, _signers(text, pins, language, knowledge), language, knowledge)
    paragraphs = paragraphs[:last]
    opening = paragraphs[:_MOST_OPENING_PARAGRAPHS]
    place, dateline = _find_dateline(text, opening, language, knowledge)
    labelled = next((pin for pin in pins if pin.label is Label.DATELINE), None)
    if dateline and labelled and place:
        dateline = None  # the label's dateline is the story's; this one belongs to a report in it
    if labelled and not dateline and opening:
        place, dateline = 0, _repeated_dateline(text, labelled.span.of(text), opening[0].span)
    if dateline and labelled:
        pins = tuple(evolve(pin, label=Label.RECORD) if pin is labelled else pin for pin in pins)
    signed = any(pin.label is Label.BYLINE for pin in pins)
    for k, paragraph in enumerate(paragraphs):
        span = paragraph.span
        if dateline and k == place:
            story.append(dateline)
            span = Span(first_visible(text, dateline.span.end, span.end), span.end)
        if not len(span):
            continue
        before = paragraphs[k - 1].span.of(text) if k else None
        after = paragraphs[k + 1].span.of(text) if k + 1 < last else None
        part = _Part(span.of(text), span, before, after, paragraph.alone, before_dateline=dateline is not None and k < place)
        if pin := _pin_part(text, part, language, knowledge, signed=signed):
            story.append(pin)
    return tuple(sorted([*pins, *_merge_rows(text, story)], key=lambda pin: pin.span))


class _Paragraph(NamedTuple):
    """A paragraph of the story, with hard wraps undone."""

    span: Span
    alone: bool
    """Whether blank lines surround it."""


class _Part(NamedTuple):
    """A paragraph or line of the story, without its dateline, and what is beside it."""

    said: str
    span: Span
    before: str | None
    """The paragraph above; `None` for the first."""
    after: str | None
    """The paragraph below; `None` for the last."""
    alone: bool
    before_dateline: bool


def _free_lines(text: str, lines: Sequence[Line], pins: Sequence[Segment], title: int) -> Iterator[Line]:
    """Yield the lines after the headline that no pin covers, and the rest of the line after the story's own label.

    Each line's gap shows whether anything comes between it and the line before.
    """
    at, last = 0, -1
    for i, line in enumerate(lines):
        while at < len(pins) and pins[at].span.end <= line.start:
            at += 1
        start = line.start
        if at < len(pins) and pins[at].span.start <= start:
            pinned = pins[at].span.end
            if pinned >= line.end or pins[at].label is not Label.RECORD or (at + 1 < len(pins) and pins[at + 1].span.start < line.end):
                continue
            start = first_visible(text, pinned, line.end)
        elif at < len(pins) and pins[at].span.start < line.end:
            continue
        if start < title or start >= line.end:
            continue
        indent = line.indent
        if start > line.start:  # a label precedes it: the next line shows the indent
            indent = lines[i + 1].indent if i + 1 < len(lines) and not lines[i + 1].gap else indent
        yield Line(start, line.end, indent, line.gap or last != i - 1)
        last = i


def _paragraphs(text: str, lines: Sequence[Line]) -> Iterator[_Paragraph]:
    """Yield the story's paragraphs, with hard wraps undone, and whether blank lines surround them."""
    widest = wrap_width(text, lines)
    start = 0
    for i in range(1, len(lines) + 1):
        if i < len(lines) and is_wrap(text, lines[i - 1], lines[i], widest):
            continue
        alone = (start == 0 or lines[start].gap > 0) and (i == len(lines) or lines[i].gap > 0)
        yield _Paragraph(span_of_lines(lines, start, i), alone)
        start = i


def _signers(text: str, pins: Sequence[Segment], language: Language, knowledge: Knowledge) -> tuple[str, ...]:
    """The full names of the story's authors, folded."""
    found = (match_byline(text, pin.span.start, pin.span.end, language, knowledge) for pin in pins if pin.label is Label.BYLINE)
    return tuple(name.casefold() for line in found if line for name in line.names if " " in name)


def _pin_end_matter(
    text: str, paragraphs: Sequence[_Paragraph], signers: tuple[str, ...], language: Language, knowledge: Knowledge
) -> tuple[list[Segment], int]:
    """The end matter, read from the last paragraph upwards, and the number of paragraphs before it."""
    pins: list[Segment] = []
    last = len(paragraphs)
    while last > 1 and (found := _pin_last_paragraph(text, paragraphs[last - 1].span, signers, language, knowledge)):
        pins[:0] = found
        last -= 1
    return pins, last


def _pin_last_paragraph(text: str, span: Span, signers: tuple[str, ...], language: Language, knowledge: Knowledge) -> list[Segment]:
    """The pieces of a paragraph below the story; none if it is the story's own."""
    start, end = span.start, span.end
    pin = pin_end_line(text, Line(start, end, 0, False), language, knowledge, signed=False)
    if pin is not None:
        return [pin]
    if len(span) < _LONGEST_REMARK and _SYNDICATED.fullmatch(text, start, end):
        return [Segment(span, Label.BOILERPLATE, Kind.NOTICE, (Evidence("whom the archive has the story from"),))]
    if len(span) < _LONGEST_BIOGRAPHY:
        contact = _CONTACT.match(text, start, end)
        if contact or _is_about_author(span.of(text), signers):
            kind = Kind.CONTACT if contact else Kind.BIOGRAPHY
            return [Segment(span, Label.BOILERPLATE, kind, (Evidence("about who signed the story"),))]
    if len(span) < _LONGEST_HEADING and _LINK.fullmatch(text, start, end):
        return [Segment(span, Label.BOILERPLATE, Kind.RELATED, (Evidence("where else the story is"),))]
    if len(span) < _LONGEST_REMARK and _ADDRESS.fullmatch(text, start, end):
        return [Segment(span, Label.RECORD, None, (Evidence("an address below the story"),))]
    signed = _SIGNATURE.fullmatch(text, start, end) if len(span) < _LONGEST_REMARK else None
    return _pin_signature(signed) if signed else []


def _pin_signature(signed: "regex.Match[str]") -> list[Segment]:
    """The dash before an author's name, the name, and the address after it."""
    start, at = signed.start(), signed.start("by")
    pins = [
        Segment(Span(start, at), Label.RECORD, None, (Evidence("a dash before who wrote it"),)),
        Segment(Span(at, signed.end("by")), Label.BYLINE, None, (Evidence("who wrote it, under the story", 10.0),)),
    ]
    if signed["rest"]:
        pins.append(Segment(Span(*signed.span("rest")), Label.BOILERPLATE, Kind.CONTACT, ABOUT_CONTACT))
    return pins


def _is_about_author(said: str, signers: tuple[str, ...]) -> bool:
    """Whether a last paragraph is about the author: "Ann Poe is a reporter in Elmford." """
    folded = said[:80].casefold()
    name = next((name for name in signers if folded.startswith(name)), None)
    return name is not None and _ABOUT.match(said, len(name)) is not None


def _find_dateline(text: str, paragraphs: Sequence[_Paragraph], language: Language, knowledge: Knowledge) -> tuple[int, Segment | None]:
    """The first dateline among the opening paragraphs, and which one it opens."""
    for k, (span, _) in enumerate(paragraphs):
        line = match_dateline(text, span.start, span.end, language, knowledge)
        if line:
            return k, Segment(Span(span.start, line.end), Label.DATELINE, None, (Evidence(line.why, 10.0),))
    for k, (span, alone) in enumerate(paragraphs):
        found = _PLACE_AND_WEEKDAY.fullmatch(text, span.start, span.end) if alone and len(span) < _LONGEST_HEADING else None
        if found and is_weekday_or_time(text, found.start("day"), span.end):
            return k, Segment(span, Label.DATELINE, None, (Evidence("a place and a day of the week", 10.0),))
    span = paragraphs[0].span if paragraphs else Span(0, 0)
    found = _UNLISTED_PLACE.match(text, span.start, span.end)
    if found and not any(text.startswith(found["place"], other.span.start) for other in paragraphs[1:]):
        return 0, Segment(
            Span(span.start, span.start + len(found.group().rstrip())),
            Label.DATELINE,
            None,
            (Evidence("a place in capitals at the start of a story", 10.0),),
        )
    return 0, None


def _repeated_dateline(text: str, said: str, span: Span) -> Segment | None:
    """The place that a label states, if the first sentence repeats it."""
    if text[span.start : span.start + len(said)].casefold() != said.casefold():
        return None
    found = _AFTER_PLACE.match(text, span.start + len(said), span.end)
    return (
        Segment(Span(span.start, span.start + len(said + found.group().rstrip())), Label.DATELINE, None, _LINE_EVIDENCE) if found else None
    )


def _pin_part(text: str, part: _Part, language: Language, knowledge: Knowledge, *, signed: bool) -> Segment | None:
    """The piece that a part of the story is; `None` if only the labelling can decide. A label may have *signed* the story."""
    said, span = part.said, part.span
    if _ITEM.match(said):
        return Segment(span, Label.STANDFIRST if part.before_dateline else Label.LIST_ITEM, None, _LINE_EVIDENCE)
    if _is_row(said) or (_COLUMNS.search(said) and any(_is_row(beside) for beside in (part.before, part.after) if beside is not None)):
        return Segment(span, Label.TABLE, None, _LINE_EVIDENCE)
    quoted = len(said) > 2 and said[-1] in "\"”»'’" and said[-2].isalnum()  # no full stop inside the quotation marks
    sentence = len(said) >= _SHORTEST_SENTENCE and said[-1] in _SENTENCE_ENDS
    heading = _is_heading(part)
    if sentence and not (quoted and heading):
        return Segment(span, Label.PARAGRAPH, None, _SENTENCE_EVIDENCE)
    if _ADDRESS.fullmatch(said):
        return Segment(span, Label.RECORD, None, (Evidence("an address in the story"),))
    may_sign = len(said) < _LONGEST_HEADING and not (signed and part.before is not None)
    if may_sign and match_byline(text, span.start, span.end, language, knowledge):
        below_letter = part.before is not None and (not part.alone or part.after is None) and part.before[-1] in _SENTENCE_ENDS
        if below_letter and not signed:
            return Segment(span, Label.BYLINE, None, (Evidence("a name below a letter", 10.0),))
        if part.before is None or part.after is None:
            return None
    if heading:
        return Segment(span, Label.CROSSHEAD, None, _HEADING_EVIDENCE)
    return Segment(span, Label.PARAGRAPH, None, _LINE_EVIDENCE)


def _merge_rows(text: str, story: Sequence[Segment]) -> list[Segment]:
    """The pieces, with the rows of each table merged."""
    kept: list[Segment] = []
    for pin in story:
        if kept and pin.label is kept[-1].label is Label.TABLE:
            between = text[kept[-1].span.end : pin.span.start].replace("\r\n", "\n").replace("\r", "\n")
            if between.isspace() and between.count("\n") == 1:
                kept[-1] = evolve(kept[-1], span=Span(kept[-1].span.start, pin.span.end))
                continue
        kept.append(pin)
    return kept


def _is_row(said: str) -> bool:
    """Whether a line is set in columns with figures."""
    return len(said) < _LONGEST_ROW and _ROW.search(said) is not None and any(map(str.isdigit, said))


def _is_heading(part: _Part) -> bool:
    """Whether a part is set like a heading between paragraphs: short, alone, without a full stop."""
    bare = part.said.strip("\"“”«»'‘’„ ")
    return (
        part.before is not None
        and part.after is not None
        and part.alone
        and len(part.said) < _LONGEST_HEADING
        and bare[-1:] not in ".,;"
        and bare[:1].isalnum()
        and bare[:1].upper() == bare[:1]
    )
