"""Agency copy from files and feeds, without indents: the lines around a story whose dateline names its agency."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Final

import regex
from attrs import evolve

from newsparse.forms.agency_body_unindented import (
    RULE_CHARACTERS,
    SENTENCE_ENDS,
    SENTENCE_LENGTH,
    is_all_agency_copy,
    pin_unindented_body,
)
from newsparse.forms.agency_end_matter import DESK_NOTES, NOTICE, pin_desk_notes, pin_end_lines
from newsparse.forms.desk_lines import TRAILING_MARK, pin_byline, pin_head_line, withdraws_story
from newsparse.forms.evidence import ABOUT_CONTACT, COPY_BY_DATELINE, END_MARK, TO_DESKS, WITHDRAWN
from newsparse.forms.further_stories import find_next_story, pin_other_story
from newsparse.forms.values import LeadDateline
from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.gazetteer import REGIONS, TOWNS
from newsparse.layout import Layout, Line, first_visible, last_visible
from newsparse.lines.agency_marks import folded_mark
from newsparse.lines.bylines import is_affiliation, match_byline
from newsparse.lines.dateline_match import AGENCY_MARK
from newsparse.lines.datelines import match_dateline
from newsparse.lines.end_marks import agency_mark_after_sentence, end_mark_after_sentence, why_agency_mark
from newsparse.lines.furniture import furniture_words, match_furniture
from newsparse.patterns import pattern
from newsparse.segment import Segment, shared_reason
from newsparse.span import Span
from newsparse.terms import AgencyKind, Kind, Label

# How many lines may precede the dateline: keywords, headline, five bullets, an advisory, byline, affiliation, stamps.
_MOST_HEAD_LINES: Final = 14
# How many unmarked lines may precede the dateline: headline, deck, a stamp.
_MOST_PLAIN_LINES: Final = 4
# The same in copy without end matter: a headline and a deck.
_MOST_TITLES: Final = 2
# The heading of the bullet summary on Reuters' site.
_SUMMARY_TABS: Final = frozenset(("Summary", "Companies", "Law Firms"))
# An agency's mark after the last sentence: "(TT)", "/ritzau/", "(©NTB)".
_MARK_IN_BRACKETS: Final = pattern(r"[(/\[]©?(?P<name>\p{L}[\p{L} -]{1,14})[)/\]]\.?$")
_WORD: Final = pattern(r"[\p{L}-]++")
# Kinds of end matter that only desks set, and how many lines to look back for the next one.
_END_KINDS: Final = frozenset((Kind.END_MARK, Kind.SIGN_OFF, Kind.CONTACT, Kind.NOTICE))
_END_LINES_READ: Final = 8
_CONTACTS: Final = pattern(r"to\scontact\sthe\s(?:reporters?|editors?|authors?|writers?)\b|rückfragehinweis:?", regex.IGNORECASE)
# The region after a place that has a line to itself: "Paris, France |"
_PLACE: Final = pattern(r"(?P<place>\p{Lu}[\p{L} '’-]{1,40}+)(?:,\s(?P<region>\p{Lu}[\p{L} ]{2,30}))?(?P<bar>\s\|)?")


def pin_unindented_copy(
    layout: Layout, language: Language, knowledge: Knowledge, _dateline: LeadDateline | None = None
) -> tuple[Segment, ...]:
    """Pin the lines around agency copy that is not indented.

    Args:
        layout: the text, cut into lines and blocks.
        language: its language.
        knowledge: the agencies.

    Returns:
        The certain pieces in order; none unless the text clearly comes from a desk.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "TIN/ (UPDATE 1)", "Tin up", "(Adds quote)", "OSLO, May 1 (Reuters) - Tin rose on Monday.", "(Reporting by Ann Poe)"
    >>> known = default_knowledge()
    >>> [str(pin.kind or pin.label) for pin in pin_unindented_copy(lay_out(chr(10).join(rows)), known.language("en"), known)]
    ['transmission', 'headline', 'transmission', 'dateline', 'paragraph', 'sign-off']
    """
    text = layout.text
    opening = _find_opening(layout, language, knowledge)
    if opening is None:
        return ()
    blocks = _blocks_as_lines(layout, len(layout.blocks))
    lead, placed, why = opening
    after = find_next_story(text, blocks, lead, language, knowledge)
    others = pin_other_story(blocks[after:]) if after else []
    blocks = blocks[:after]
    head, plain = _pin_head(text, blocks[:lead], placed, language, knowledge)
    if any(withdraws_story(text, line) for line in blocks[: lead + 1]):
        body = [Segment(Span(max(line.start, placed.end), line.end), Label.NOTE, why=WITHDRAWN) for line in blocks[lead:]]
        titles = [
            evolve(pin, label=Label.NOTE, why=WITHDRAWN) if pin.span.of(text).endswith(".") else pin for pin in _pin_titles(text, plain)
        ]
        dateline = Segment(placed, Label.DATELINE, why=shared_reason(why))
        return tuple(sorted([*head, *titles, dateline, *_trimmed(text, body)], key=attrgetter("span.start")))
    if len(plain) > _MOST_PLAIN_LINES:
        return ()
    tail, last, closed = _pin_end_matter(text, blocks, lead, language, knowledge)
    closed = closed or (why == AGENCY_MARK and _is_headline_and_deck(text, plain) and is_all_agency_copy(text, blocks[lead:last], language))
    dateline = Segment(placed, Label.DATELINE, why=shared_reason(why))
    if not closed:
        whole = placed.end in {line.end for line in blocks[:lead]}
        return (*sorted([*head, *([dateline] if whole else [])], key=attrgetter("span.start")), *tail, *others)
    head += _pin_titles(text, plain)
    body = pin_unindented_body(text, blocks[lead:last], placed.end, language, knowledge)
    return (*sorted([*head, dateline], key=attrgetter("span.start")), *body, *tail, *others)


def pin_signed_copy(
    layout: Layout, _language: Language, knowledge: Knowledge, _dateline: LeadDateline | None = None
) -> tuple[Segment, ...]:
    """Pin the last paragraph of a story that has no dateline but ends with an agency's mark in brackets: "... sagte sie. (dpa)".

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "Pier open", "The pier in Elmford is open again, two years after a storm broke it.", "It is lit. (dpa)"
    >>> known = default_knowledge()
    >>> [pin.label.value for pin in pin_signed_copy(lay_out(chr(10).join(rows)), known.language("en"), known)]
    ['paragraph', 'boilerplate']
    """
    text, lines = layout.text, layout.blocks
    if len(lines) <= _MOST_TITLES or text[lines[-1].end - 1] not in ")]":
        return ()
    start, end = lines[-1].start, lines[-1].end
    above = lines[-2]
    found = _MARK_IN_BRACKETS.search(text, max(start, end - 20), end)
    name = knowledge.datelines.get(folded_mark(found["name"])) if found else None
    stop = last_visible(text, start, found.start()) if found else start
    ends_like_story = (
        above.end - above.start > SENTENCE_LENGTH
        and text[above.end - 1] in SENTENCE_ENDS
        and stop > start
        and text[stop - 1] in SENTENCE_ENDS
    )
    if not found or not name or not ends_like_story or not _is_news_agency(name, knowledge):
        return ()
    return (
        Segment(Span(start, stop), Label.PARAGRAPH, why=COPY_BY_DATELINE),
        Segment(Span(found.start(), end), Label.BOILERPLATE, Kind.END_MARK, END_MARK),
    )


def _is_headline_and_deck(text: str, plain: Sequence[Line]) -> bool:
    """Whether the lines above a dateline are a headline and a deck, without sentences."""
    return len(plain) <= _MOST_TITLES and all(
        line.end - line.start < 2 * SENTENCE_LENGTH and text[line.end - 1] not in ".:" for line in plain
    )


def _trimmed(text: str, pins: Sequence[Segment]) -> list[Segment]:
    """Pieces without the white space before them."""
    spans = (Span(first_visible(text, pin.span.start, pin.span.end), pin.span.end) for pin in pins)
    return [evolve(pin, span=span) for pin, span in zip(pins, spans, strict=True) if len(span)]


def _pin_head(text: str, lines: Sequence[Line], placed: Span, language: Language, knowledge: Knowledge) -> tuple[list[Segment], list[Line]]:
    """The certain pieces above the dateline, and the lines that carry no mark of their own."""
    pins: list[Segment] = []
    plain: list[Line] = []
    signed = named = listed = False
    for line in lines:
        if line.start == placed.start:
            continue
        if named and is_affiliation(text, line.start, line.end, language, knowledge):
            pins += [Segment(Span(part.start, part.end), Label.BYLINE, why=COPY_BY_DATELINE) for part in (plain.pop(), line)]
            named, signed = False, True
            continue
        found = _pin_above_dateline(text, line, language, knowledge, after=signed, titled=bool(plain))
        pins += found
        signed = any(pin.label is Label.BYLINE for pin in found)
        listed = listed or any(pin.kind is Kind.NAVIGATION for pin in found)
        start, end = _rest_of_line(text, line, found)
        if start < end and listed:
            pins.append(Segment(Span(start, end), Label.STANDFIRST, why=COPY_BY_DATELINE))
        elif start < end:
            plain.append(Line(start, end, 0, line.gap))
        named = not found and _is_person(text, line, language, knowledge)
    return pins, plain


def _pin_above_dateline(text: str, line: Line, language: Language, knowledge: Knowledge, *, after: bool, titled: bool) -> list[Segment]:
    """The pieces in a line above a dateline that a desk, a file or a site set there; empty if it may be a headline or a deck."""
    said, span = text[line.start : line.end], Span(line.start, line.end)
    if not said.strip(RULE_CHARACTERS):
        return [Segment(span, Label.BOILERPLATE, Kind.END_MARK, COPY_BY_DATELINE)]
    if titled and said in _SUMMARY_TABS:
        return [Segment(span, Label.BOILERPLATE, Kind.NAVIGATION, COPY_BY_DATELINE)]
    if pin := pin_head_line(text, line, language, knowledge, after=after):
        return [pin]
    bar = match_furniture(said, furniture_words(language, knowledge)) if titled and "|" in said else None
    if bar and bar.whole:  # "Email | Print | Single Page"
        return [Segment(span, Label.BOILERPLATE, bar.kind, COPY_BY_DATELINE)]
    if titled and "|" in said and match_byline(text, line.start, line.end, language, knowledge):
        return [Segment(span, Label.BYLINE, why=COPY_BY_DATELINE)]
    if trailing := TRAILING_MARK.search(text, line.start, line.end):
        mark = Segment(Span(trailing.start("mark"), line.end), Label.TRANSMISSION, why=TO_DESKS)
        by = pin_byline(text, Line(line.start, trailing.start(), 0, False), language, knowledge)
        return [by, mark] if by else [mark]
    return []


def _rest_of_line(text: str, line: Line, found: Sequence[Segment]) -> tuple[int, int]:
    """The bounds of the rest of a line, before or after the pieces found in it."""
    if not found:
        return line.start, line.end
    first, last = found[0].span.start, found[-1].span.end
    if first > line.start:
        return line.start, last_visible(text, line.start, first)
    return first_visible(text, last, line.end), line.end


def _pin_titles(text: str, plain: Sequence[Line]) -> list[Segment]:
    """The headline and the decks under it; a keyword in capitals above the headline is the desk's."""
    pins: list[Segment] = []
    titled = False
    for i, line in enumerate(plain):
        said = text[line.start : line.end]
        lower = any(not text[after.start : after.end].isupper() for after in plain[i + 1 :])
        slug = " " not in said and "-" in said and i + 1 < len(plain)  # BRIDGE-REOPEN
        keyword = not titled and said.isupper() and (slug or (lower and len(said.split()) < 5))
        label = Label.TRANSMISSION if keyword else Label.STANDFIRST if titled else Label.HEADLINE
        titled = titled or not keyword
        pins.append(Segment(Span(line.start, line.end), label, why=TO_DESKS if keyword else COPY_BY_DATELINE))
    return pins


def _is_person(text: str, line: Line, language: Language, knowledge: Knowledge) -> bool:
    """Whether a line is a person's name, above his or her employer: "ANN POE", "Associated Press"."""
    found = match_byline(text, line.start, line.end, language, knowledge) if line.end - line.start < SENTENCE_LENGTH else None
    return found is not None


def _blocks_as_lines(layout: Layout, count: int) -> list[Line]:
    """The first blocks, as lines."""
    return [Line(block.start, block.end, 0, layout.lines[block.first].gap) for block in layout.blocks[:count]]


def _find_opening(layout: Layout, language: Language, knowledge: Knowledge) -> tuple[int, Span, str] | None:
    """The block in which an agency's story begins, its dateline, and why the dateline is an agency's."""
    text, blocks = layout.text, _blocks_as_lines(layout, 2 * _MOST_HEAD_LINES)
    for i, line in enumerate(blocks[:_MOST_HEAD_LINES]):
        found = match_dateline(text, line.start, line.end, language, knowledge)
        if found is None:
            continue
        marked = False
        filed = (
            _is_news_agency(found.agency, knowledge)
            if found.agency
            else bool(found.day) and i > 0 and line.end - found.end > SENTENCE_LENGTH
        )
        if not filed and not found.agency:
            filed = marked = _ends_with_agency_mark(text, line, layout, knowledge, capitals=" ".join(found.places).isupper())
        if filed:
            lead = _story_start(text, blocks, i, language, knowledge) if found.end >= line.end else i
            return lead, Span(line.start, found.end), AGENCY_MARK if marked else found.why
    return _find_place_alone(text, blocks, language, knowledge)


def _story_start(text: str, blocks: Sequence[Line], i: int, language: Language, knowledge: Knowledge) -> int:
    """The block on which a story begins if its dateline has its own line: after byline and stamps, or after the headline at the top."""
    barred = "|" in text[blocks[i].start : blocks[i].end]
    for k in range(i + 1, min(i + _MOST_HEAD_LINES, len(blocks))):
        start, end = blocks[k].start, blocks[k].end
        long = end - start > SENTENCE_LENGTH and text[end - 1] in SENTENCE_ENDS
        if long or not (barred or pin_head_line(text, blocks[k], language, knowledge)):
            return k
    return min(i + 1, len(blocks) - 1)


def _find_place_alone(text: str, blocks: Sequence[Line], language: Language, knowledge: Knowledge) -> tuple[int, Span, str] | None:
    """A place with a line to itself: between a byline and a sentence, or followed by a bar at the top."""
    why = "a place over the first sentence"
    for i in range(min(_MOST_HEAD_LINES, len(blocks) - 1)):
        line = blocks[i]
        place = _PLACE.fullmatch(text, line.start, line.end) if line.end - line.start < SENTENCE_LENGTH else None
        if place is None or not (place["place"].lower() in TOWNS or (place["region"] or "").lower() in REGIONS):
            continue
        after = next(
            (k for k in range(i + 1, min(i + _MOST_HEAD_LINES, len(blocks))) if blocks[k].end - blocks[k].start > SENTENCE_LENGTH * 1.5),
            None,
        )
        if i == 0 and place["bar"] and after:
            return after, Span(line.start, line.end), why
        if place["region"] and not place["bar"] and place["place"].isupper() and blocks[i + 1].end - blocks[i + 1].start > SENTENCE_LENGTH:
            return i + 1, Span(line.start, line.end), why
        signed = pin_head_line(text, blocks[i - 1], language, knowledge) if i and place["place"].isupper() and after == i + 1 else None
        if signed and signed.label is Label.BYLINE:
            return i + 1, Span(line.start, line.end), why
    return None


def _ends_with_agency_mark(text: str, line: Line, layout: Layout, knowledge: Knowledge, *, capitals: bool) -> bool:
    """Whether an agency's mark ends the first paragraph or the text, where the dateline names no agency: "STOCKHOLM. ... (TT)"."""
    ends = [(block.start, block.end) for block in layout.blocks[-3:]]
    if line.end - line.start > 2 * SENTENCE_LENGTH:
        ends.append((line.start, line.end))
    for start, end in ends:
        found = _MARK_IN_BRACKETS.search(text, max(start, end - 20), end)
        if found and (name := knowledge.datelines.get(folded_mark(found["name"]))) and _is_news_agency(name, knowledge):
            return True
        if capitals and (NOTICE.match(text, start, end) or why_agency_mark(text, start, end, knowledge) == "an agency's end mark"):
            return True
    return False


def _is_news_agency(name: str, knowledge: Knowledge) -> bool:
    """Whether an agency files news rather than releases."""
    return any(agency.name == name and agency.kind is AgencyKind.NEWS for agency in knowledge.agencies)


def _pin_end_matter(
    text: str, blocks: Sequence[Line], lead: int, language: Language, knowledge: Knowledge
) -> tuple[list[Segment], int, bool]:
    """The end matter, read from the last line upwards, the number of blocks before it, and whether it closes the text."""
    pins: list[Segment] = []
    count = len(blocks)
    desk = next((i for i in range(lead + 1, count) if DESK_NOTES.match(text, blocks[i].start, blocks[i].end)), None)
    if desk is not None:
        pins += pin_desk_notes(text, blocks[desk:], language)
        count = desk
    contacts = next((i for i in range(lead + 1, count) if _CONTACTS.match(text, blocks[i].start, blocks[i].end)), None)
    if contacts is not None:
        pins.insert(0, Segment(Span(blocks[contacts].start, blocks[count - 1].end), Label.BOILERPLATE, Kind.CONTACT, ABOUT_CONTACT))
        count = contacts
    while count > lead + 1:
        found = pin_end_lines(text, blocks[max(lead + 1, count - _END_LINES_READ) : count], language, knowledge)
        if found is None:
            break
        pins.insert(0, found[0])
        count -= found[1]
    closed = any(
        pin.label in (Label.TRANSMISSION, Label.BYLINE) or pin.kind in _END_KINDS or _claims_agency_rights(text, pin, knowledge)
        for pin in pins
    )
    if not closed and count == len(blocks):
        start, end = blocks[-1].start, blocks[-1].end
        at = agency_mark_after_sentence(text, start, end, knowledge) or end_mark_after_sentence(text, start, end)
        closed = at is not None and at > start
    return pins, count, closed


def _claims_agency_rights(text: str, pin: Segment, knowledge: Knowledge) -> bool:
    """Whether a line claims the rights of an agency that files news."""
    if pin.kind is not Kind.COPYRIGHT:
        return False
    said = f" {' '.join(_WORD.findall(pin.span.of(text)))} "
    return any(f" {name} " in said for agency in knowledge.agencies if agency.kind is AgencyKind.NEWS for name in agency.names)
