"""Agency copy, by its layout (indented paragraphs in a measure) or by a dateline that only an agency sets."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from newsparse.forms.desk_lines import RULE_CHARACTERS, WITHDRAWS, is_byline, kills_story, pin_above_story
from newsparse.forms.end_lines import NOTICE, find_next_story, pin_other_story
from newsparse.forms.paragraphs import PARAGRAPH_INDENT, WIDEST_LINE
from newsparse.forms.story import StoryForm, pin_titles, read_head, read_story
from newsparse.forms.values import WITHDRAWN, Copy
from newsparse.forms.wire_header import fill_gaps, lines_without_control_bytes
from newsparse.knowledge.languages.gazetteer import REGIONS, TOWNS
from newsparse.layout import Line, first_visible
from newsparse.lines.dateline_marks import AGENCY_MARK
from newsparse.lines.datelines import dateline_segment, read_dateline_with_day
from newsparse.lines.end_marks import agency_mark_after_sentence, end_mark_after_sentence
from newsparse.lines.names import folded_mark
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment, place
from newsparse.span import Span
from newsparse.terms import AgencyKind, Kind, Label

# The head of indented copy: a headline of up to four lines, a byline with its affiliation, an advisory or two.
_MOST_HEAD_LINES: Final = 8
_FEWEST_INDENTS: Final = 2
# Lines above the dateline of other copy: keywords, headline, five bullets, an advisory, byline, affiliation, stamps.
_MOST_LINES_ABOVE: Final = 14
_MOST_TITLES: Final = 4  # headline, deck, and others without a mark
_LONGEST_HEADLINE: Final = 200  # characters
_MOST_BARE_TITLES: Final = 2  # a headline and a deck
_SENTENCE: Final = 60  # characters of a line that is a sentence rather than a heading
_SENTENCE_END: Final = pattern(r"(?<!\.\p{Lu})[.!?…”»\"]$")  # but "Agência de Notícias, S.A."
# An agency's mark after the last sentence: "(TT)", "/ritzau/", "(©NTB)".
_MARK_IN_BRACKETS: Final = pattern(r"[(/\[]©?(?P<name>\p{L}[\p{L} -]{1,14})[)/\]]\.?$")
# A place with a line to itself: "Paris, France |", "ELMFORD, Ohio"
_PLACE: Final = pattern(r"(?P<place>\p{Lu}[\p{L} '’-]{1,40}+)(?:,\s(?P<region>\p{Lu}[\p{L} ]{2,30}))?(?P<bar>\s\|)?")
_LONGEST_PLACE: Final = 80  # characters of such a line
INDENTED: Final = StoryForm((Evidence("agency copy by its layout"),), indents=True, figures=True)
_UNINDENTED: Final = StoryForm((Evidence("agency copy by its dateline"),), headings=True, cautious=True)


def dateline_limit(lines: Sequence[Line], i: int) -> int:
    """The offset up to which a dateline that opens line *i* may run: it may wrap, but not into the next paragraph."""
    after = lines[i + 1] if i + 1 < len(lines) else None
    return after.end if after and not after.gap and after.indent < PARAGRAPH_INDENT else lines[i].end


def pin_indented_copy(copy: Copy) -> tuple[Segment, ...]:
    """Pin an indented dateline under a headline, with every line within a measure."""
    text = copy.text
    lines: Sequence[Line] = copy.lines
    if not any(line.indent for line in lines[1:_MOST_HEAD_LINES]):
        return ()
    if shared := min([line.indent for line in lines], default=0):
        lines = [evolve(line, indent=line.indent - shared) for line in lines]
    framed = "\x03" in text or "\x02" in text
    if framed:
        lines = lines_without_control_bytes(text, lines, 0, len(text))
    for i, line in enumerate(lines[1:_MOST_HEAD_LINES], 1):
        may_open = line.end - line.start <= WIDEST_LINE and (line.indent or _is_above_indents(lines, i))
        found = copy.datelines.at(line.start, dateline_limit(lines, i)) if may_open else None
        if found and (found.day or found.agency):
            break
    else:
        return ()
    head, titles = read_head(copy, lines[:i], INDENTED.why, joins=True)
    if max(line.end - line.start for line in lines) > WIDEST_LINE or not (titles or head):
        return ()
    after = find_next_story(copy, lines, i)
    dateline = dateline_segment(line.start, found)
    story, tail, _ = read_story(copy, lines[i:after], INDENTED, dateline, signed=found.agency is not None)
    pins = [*sorted([*head, *pin_titles(titles, INDENTED.why)], key=place), *story, *tail]
    pins += pin_other_story(lines[after:]) if after else []
    return fill_gaps(text, pins) if framed else tuple(pins)


def _is_above_indents(lines: Sequence[Line], i: int) -> bool:
    """Return True if a flush line begins a story whose other paragraphs open with an indent: there are several, without blank lines."""
    below = lines[i + 1 :]
    indented = sum([line.indent >= PARAGRAPH_INDENT for line in below])
    return indented >= _FEWEST_INDENTS and not any(line.gap or 0 < line.indent < PARAGRAPH_INDENT for line in below)


def pin_unindented_copy(copy: Copy) -> tuple[Segment, ...]:
    """Pin copy whose dateline names an agency and which ends as only copy does; without such an end, pin only the marked pieces."""
    first = copy.some_blocks(0, 2 * _MOST_LINES_ABOVE + 1)
    opening = _find_opening(copy, first) or _find_place_alone(copy, first)
    if opening is None:
        return ()
    text, blocks = copy.text, copy.blocks()
    lead, dateline = opening
    placed = dateline.span
    after = find_next_story(copy, blocks, lead)
    others = pin_other_story(blocks[after:]) if after else []
    blocks = blocks[:after]
    above = [line for line in blocks[:lead] if line.start != placed.start]
    head, titles = read_head(copy, above, _UNINDENTED.why, joins=False)
    said = first_visible(text, max(placed.end, blocks[lead].start), blocks[lead].end)
    if kills_story(text, said, blocks[lead].end) or any(WITHDRAWS(text, line.start, line.end) for line in blocks[: lead + 1]):
        return tuple(sorted([*head, dateline, *_pin_withdrawn(text, titles, blocks[lead:], placed.end)], key=place))
    if len(titles) > _MOST_TITLES or (titles and titles[0].end - titles[0].start > _LONGEST_HEADLINE):
        return ()
    story, tail, count = read_story(copy, blocks[lead:], _UNINDENTED, dateline, signed=True)
    bare = dateline.why[0].name == AGENCY_MARK and len(story) > count and _is_bare(text, titles, story)
    if not bare and not _is_closed(copy, blocks, tail):
        # Without its rules, the labelling could not tell a headline from the decks below it.
        titles, head = [], [pin for pin in head if pin.span.of(text).strip(RULE_CHARACTERS)]
        story = [dateline] if any(placed.end == line.end for line in blocks[:lead]) else []
    return (*sorted([*head, *pin_titles(titles, _UNINDENTED.why), *story], key=place), *tail, *others)


def _is_bare(text: str, titles: Sequence[Line], body: Sequence[Segment]) -> bool:
    """Return True if copy without end matter has only a headline and a deck above it, and no crosshead in it except after a rule."""
    if len(titles) > _MOST_BARE_TITLES or any(line.end - line.start > 2 * _SENTENCE or text[line.end - 1] in ".:" for line in titles):
        return False
    return all(pin.label is not Label.CROSSHEAD or above.label is Label.BOILERPLATE for above, pin in pairwise(body))


def _pin_withdrawn(text: str, titles: Sequence[Line], lines: Sequence[Line], placed: int) -> list[Segment]:
    """The headline of a story that the desk withdraws, and its text, which is a note."""
    pins = pin_titles(titles, _UNINDENTED.why)
    starts = [(first_visible(text, max(line.start, placed), line.end), line.end) for line in lines]
    return pins + [Segment(Span(start, end), Label.NOTE, why=WITHDRAWN) for start, end in starts if start < end]


def _find_opening(copy: Copy, blocks: Sequence[Line]) -> tuple[int, Segment] | None:
    """The block in which an agency's story begins, and its dateline: it has an agency's dateline, or one with a day under a headline."""
    for i, line in enumerate(blocks[:_MOST_LINES_ABOVE]):
        found = copy.datelines.at(line.start, line.end)
        if found is None or (found.end == line.end and copy.text[line.end - 1] == ")" and is_byline(copy, line.start, line.end, bare=True)):
            continue  # "Ann Poe (AP)" signs the story
        bare = not (found.places or found.day) and line.end - found.end < _SENTENCE
        if bare and not _SENTENCE_END.search(copy.text, found.end, line.end):
            continue  # "PAP - Nauka i Zdrowie" names a service
        if found.agency:
            filed, why = is_news_agency(found.agency, copy), found.why
        elif found.day and i and line.end - found.end > _SENTENCE:
            filed, why = True, found.why
        else:
            filed, why = _ends_with_agency_mark(copy, line, capitals=" ".join(found.places).isupper()), AGENCY_MARK
        if filed:
            lead = _story_start(copy, blocks, i) if found.end >= line.end else i
            return lead, dateline_segment(line.start, found._replace(why=why))
    return None


def _story_start(copy: Copy, blocks: Sequence[Line], i: int) -> int:
    """The block on which a story begins if its dateline has its own line: after byline and stamps, or after the headline at the top."""
    barred = "|" in copy.text[blocks[i].start : blocks[i].end]
    for k in range(i + 1, min(i + _MOST_LINES_ABOVE, len(blocks))):
        line = blocks[k]
        long = line.end - line.start > _SENTENCE and copy.text[line.end - 1] in '.!?…"”»'
        if long or not (barred or pin_above_story(copy, line, ())):
            return k
    return min(i + 1, len(blocks) - 1)


def _find_place_alone(copy: Copy, blocks: Sequence[Line]) -> tuple[int, Segment] | None:
    """A place with a line to itself: between a byline and a sentence, with its region or a day, or followed by a bar at the top."""
    for i, line in enumerate(blocks[: min(_MOST_LINES_ABOVE, len(blocks) - 1)]):
        short = line.end - line.start <= _LONGEST_PLACE
        dated = read_dateline_with_day(copy.text, line.start, line.end, copy.language) if i and short else None
        if dated and blocks[i + 1].end - blocks[i + 1].start > _SENTENCE:
            return i + 1, dateline_segment(line.start, dated)
        place = _PLACE.fullmatch(copy.text, line.start, line.end) if short else None
        if place is None or not (place["place"].lower() in TOWNS or (place["region"] or "").lower() in REGIONS):
            continue
        lead = next((k for k in range(i + 1, min(i + _MOST_LINES_ABOVE, len(blocks))) if blocks[k].end - blocks[k].start > _SENTENCE), 0)
        capitals = place["place"].isupper() and lead == i + 1
        signed = i > 0 and is_byline(copy, blocks[i - 1].start, blocks[i - 1].end)
        if (i == 0 and place["bar"] and lead) or (capitals and (signed or place["region"])):
            return lead, Segment(line.span, Label.DATELINE, why=(Evidence("a place over the first sentence"),))
    return None


def _ends_with_agency_mark(copy: Copy, line: Line, *, capitals: bool) -> bool:
    """Return True if the dateline names no agency but an agency's mark ends the first paragraph or the text: "STOCKHOLM. ... (TT)".

    After a place in *capitals*, an agency's notice will do.
    """
    ends = [(block.start, block.end) for block in copy.layout.blocks[-3:]]
    if line.end - line.start > 2 * _SENTENCE:
        ends.append((line.start, line.end))
    marks = [_MARK_IN_BRACKETS.search(copy.text, max(start, end - 20), end) for start, end in ends]
    names = [copy.knowledge.datelines.get(folded_mark(mark["name"])) for mark in marks if mark]
    return any(is_news_agency(name, copy) for name in names) or (capitals and any(NOTICE(copy.text, *end) for end in ends))


def is_news_agency(name: str | None, copy: Copy) -> bool:
    """Return True if an agency sends news rather than press releases."""
    return any(agency.name == name and agency.kind is AgencyKind.NEWS for agency in copy.knowledge.agencies)


def _is_closed(copy: Copy, blocks: Sequence[Line], tail: Sequence[Segment]) -> bool:
    """Return True if a text ends as only copy does."""
    own = (Kind.END_MARK, Kind.SIGN_OFF, Kind.CONTACT, Kind.NOTICE)
    if tail:
        return any(pin.label in (Label.TRANSMISSION, Label.BYLINE) or pin.kind in own for pin in tail)
    start, end = blocks[-1].start, blocks[-1].end
    return any((agency_mark_after_sentence(copy.text, start, end, copy.knowledge), end_mark_after_sentence(copy.text, start, end)))
