"""An archive's export: the record of its first document, the story between its labels, and the documents after it.

Everything between the labels is the story; none of it is furniture of a page.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

import regex
from attrs import evolve

from newsparse.archives import ArchiveDocument, read_document
from newsparse.archives.printed_values import is_weekday_or_time
from newsparse.defect import defect_at
from newsparse.forms.archive_captions import cut_captions
from newsparse.forms.end_lines import pin_end_line
from newsparse.forms.paragraphs import SENTENCE_ENDS, Paragraph, cut_by_measure
from newsparse.forms.story import StoryForm, read_body
from newsparse.forms.values import ABOUT_CONTACT, Copy, Envelope
from newsparse.layout import Layout, Line, first_visible
from newsparse.lines.bylines import match_byline
from newsparse.lines.datelines import dateline_segment, match_dateline
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.splitting import pieces
from newsparse.terms import Kind, Label

_MOST_COVERS: Final = 4
_MOST_OPENING_PARAGRAPHS: Final = 3  # paragraphs in which a dateline is looked for
_LONGEST_NAME: Final = 60  # characters
# "DEN HAAG, dinsdag"
_PLACE_AND_WEEKDAY: Final = pattern(r"\p{Lu}[\p{Lu} '’.-]{1,40}+,\s(?P<day>\p{L}{5,12})")
# "Published by HT Syndication with permission from The Post.", "Distributed by Lake News Services"
_SYNDICATED: Final = pattern(
    r"(?:published|distributed|syndicated|provided|supplied)\sby\s\p{Lu}[^\r\n]{2,160}|to\ssee\smore\sof\s[^\r\n]{2,120}\bgo\sto\s[^\r\n]{3,120}"
    r"|for\s(?:reprints|full\sdetails\son)\b[^\r\n]{2,200}|article\sby\s[^\r\n]{2,80}|information\sfrom:\s[^\r\n]{2,120}",
    regex.IGNORECASE,
)
# "Link to Original Story", "Link to Image"
_LINK: Final = pattern(r"link\sto\s(?:the\s)?(?:original\sstory|original\sarticle|image|story|article)s?", regex.IGNORECASE)
_BELOW_STORY: Final = (
    (_SYNDICATED, Kind.NOTICE, (Evidence("who supplied the story to the archive"),)),
    (_LINK, Kind.RELATED, (Evidence("where else the story was published"),)),
)
# "-By Cy Roe, Lake Newswires; 201-555-0100; cy.roe@lake.example"
_SIGNATURE: Final = pattern(r"(?P<dash>[-–—]{1,2})\s?(?P<by>By\s\p{Lu}[^;\r\n]{3,80})(?P<rest>;[^\r\n]{2,200})?")
_ABOVE_DOCUMENTS: Final = (Evidence("above an archive's documents", 10.0),)
_STORY: Final = StoryForm((Evidence("between an archive's labels", 10.0),), headings=True)


def open_export(copy: Copy) -> Envelope | None:
    """Read an archive's export: its record and the certain pieces; `None` for other texts."""
    text, lines = copy.text, copy.lines
    document = read_document(text, lines)
    if document is None:
        return None
    ends = [end for _, end in islice(pieces(text), _MOST_COVERS)]
    if ends[0] < len(text):
        document = _first_document(copy, ends) or document
    pins = [piece for pin in document.pins for piece in (cut_captions(copy, pin) if pin.label is Label.CAPTION else (pin,))]
    return Envelope(_pin_story(copy, tuple(pins)), None, document.record, document.defects)


def _first_document(copy: Copy, ends: Sequence[int]) -> ArchiveDocument | None:
    """The first of several documents that end at some places, with the covers above it, and those after it set aside."""
    text, lines = copy.text, copy.lines
    above: list[Segment] = []
    document: ArchiveDocument | None = None
    start = end = 0
    for end in ends:
        own = [line for line in lines if start <= line.start and line.end <= end]
        document = read_document(text[:end], own)
        if end == len(text) or not (document.is_cover if document else start == 0 and len(own) == 1):
            break
        # A line above the first document says when the export was made.
        above += document.pins if document else [Segment(Span(own[0].start, own[0].end), Label.RECORD, None, _ABOVE_DOCUMENTS)]
        start = end
    rest = next((line.start for line in copy.layout.lines if line.start >= end), None)
    if document is None or (rest is None and not above):
        return None  # a mark inside the last line parts nothing
    document = evolve(document, pins=(*above, *document.pins))
    return document if rest is None else _with_others(document, rest, copy.layout)


def _with_others(first: ArchiveDocument, start: int, layout: Layout) -> ArchiveDocument:
    """A document, with the documents after it set aside."""
    rest = Span(start, layout.lines[-1].end)
    why = (Evidence(f"another document of {first.record.archive}"),)
    others = defect_at("several-stories", rest)
    aside = Segment(rest, Label.BOILERPLATE, Kind.OTHER_STORY, why)
    return evolve(first, pins=(*first.pins, aside), defects=(*first.defects, others))


def _pin_story(copy: Copy, pins: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """The pieces that the archive's reader pinned, with those of the story among them."""
    text = copy.text
    title = next((pin.span.end for pin in pins if pin.label is Label.HEADLINE), 0)
    parts = cut_by_measure(text, list(_free_lines(text, copy.lines, pins, title)))
    if not parts:
        return pins
    story, last = _pin_end(copy, parts)
    parts = parts[:last]
    labelled = next((pin for pin in pins if pin.label is Label.DATELINE), None)
    if labelled:  # a later dateline belongs to a report in the story
        place, dateline = 0, _doubtful_dateline(copy, parts[0], labelled.span.of(text))
    else:
        place, dateline = _find_dateline(copy, parts[:_MOST_OPENING_PARAGRAPHS])
    if dateline and labelled:
        pins = tuple(evolve(pin, label=Label.RECORD) if pin is labelled else pin for pin in pins)
    if dateline:
        story.append(dateline)
        summary = [part for part in parts[:place] if text[part.start] in "•*"]
        story += [Segment(Span(part.start, part.end), Label.STANDFIRST, None, _STORY.why) for part in summary]
        parts = [part for part in parts if part not in summary]
    names = [part for above, part in pairwise(parts) if (not part.alone or part is parts[-1]) and _signs(copy, part, above)]
    why = (Evidence("a name below a letter", 10.0),)
    story += [Segment(Span(part.start, part.end), Label.BYLINE, None, why) for part in names]
    parts = [part for part in parts if part not in names]
    story += read_body(copy, parts, _STORY, dateline.span if dateline else Span(0, 0), signed=False)
    return tuple(sorted([*pins, *story], key=lambda pin: pin.span))


def _signs(copy: Copy, part: Paragraph, above: Paragraph) -> bool:
    """Return True if a name below the last sentence signs a letter."""
    if part.end - part.start >= _LONGEST_NAME or copy.text[above.end - 1] not in SENTENCE_ENDS:
        return False
    return match_byline(copy.text, part.start, part.end, copy.language, copy.knowledge) is not None


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
        if start < title or start >= line.end:
            continue
        indent = line.indent
        if start > line.start:  # a label precedes it: the next line shows the indent
            indent = lines[i + 1].indent if i + 1 < len(lines) and not lines[i + 1].gap else indent
        yield Line(start, line.end, indent, line.gap or last != i - 1)
        last = i


def _pin_end(copy: Copy, parts: Sequence[Paragraph]) -> tuple[list[Segment], int]:
    """The end matter, read from the last paragraph upwards, and the number of paragraphs before it."""
    ended: list[Segment] = []
    last = len(parts)
    while last > 1 and (own := _pin_last_paragraph(copy, parts[last - 1])):
        ended[:0] = own
        last -= 1
    return ended, last


def _pin_last_paragraph(copy: Copy, part: Paragraph) -> list[Segment]:
    """The pieces of a paragraph below the story; nothing if the paragraph belongs to the story."""
    text, start, end = copy.text, part.start, part.end
    span = Span(start, end)
    if pin := pin_end_line(copy, Line(start, end, 0, gap=False), signed=False):
        return [pin]
    if found := next(((kind, why) for form, kind, why in _BELOW_STORY if form.fullmatch(text, start, end)), None):
        return [Segment(span, Label.BOILERPLATE, *found)]
    signed = _SIGNATURE.fullmatch(text, start, end)
    if not signed:
        return []
    by = Segment(Span(*signed.span("by")), Label.BYLINE, None, (Evidence("the author's name, below the story", 10.0),))
    around = [Segment(Span(*signed.span("dash")), Label.RECORD, None, (Evidence("a dash before the author's name"),)), by]
    rest = [Segment(Span(*signed.span("rest")), Label.BOILERPLATE, Kind.CONTACT, ABOUT_CONTACT)] if signed["rest"] else []
    return [*around, *rest]


def _find_dateline(copy: Copy, parts: Sequence[Paragraph]) -> tuple[int, Segment | None]:
    """The first dateline among the opening paragraphs, and which one it opens."""
    text = copy.text
    for k, part in enumerate(parts):
        if found := copy.datelines.at(part.start, part.end):
            return k, Segment(Span(part.start, found.end), Label.DATELINE, None, (Evidence(found.why, 10.0),))
    for k, part in enumerate(parts):
        alone = _PLACE_AND_WEEKDAY.fullmatch(text, part.start, part.end)
        if alone and is_weekday_or_time(text, alone.start("day"), part.end):
            return k, Segment(Span(part.start, part.end), Label.DATELINE, None, (Evidence("a place and a day of the week", 10.0),))
    return 0, _doubtful_dateline(copy, parts[0]) if parts else None


def _doubtful_dateline(copy: Copy, part: Paragraph, place: str = "") -> Segment | None:
    """The dateline of the first paragraph if it has a day, "ELMFORD, 8. Mai. Die Brücke ...", or repeats the *place* of a label."""
    found = match_dateline(copy.text, part.start, part.end, copy.language, copy.knowledge, sure=True)
    sure = found and found.places and ((found.day and found.places[0].isupper()) or found.places[0].casefold() == place.casefold())
    return dateline_segment(part.start, found) if found and sure else None
