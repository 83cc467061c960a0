"""Press releases: recognise them, and label the story and the lines around it that no newspaper prints."""

from collections.abc import Sequence
from itertools import groupby, takewhile
from typing import Final

import regex
from attrs import evolve

from newsparse.forms import release_lines as release
from newsparse.forms.agency_copy import is_news_agency
from newsparse.forms.desk_lines import EMBARGO, is_byline, pin_above_story
from newsparse.forms.end_lines import find_next_story, pin_other_story
from newsparse.forms.paragraphs import SENTENCE_ENDS, Paragraph
from newsparse.forms.story import StoryForm, lines_of_site, read_body
from newsparse.forms.values import Copy
from newsparse.knowledge import Language
from newsparse.knowledge.languages import release_words as words
from newsparse.layout import Line, first_visible, last_visible
from newsparse.lines.dateline_head import read_places_and_day
from newsparse.lines.datelines import dateline_segment, read_unmarked_dateline
from newsparse.lines.embargoes import OPENINGS, is_embargo
from newsparse.lines.end_marks import why_end_mark
from newsparse.lines.lexicon import FIRST_UNSPACED_LETTER
from newsparse.patterns import MARKS, holds_any, pattern
from newsparse.segment import Evidence, Segment, place
from newsparse.span import Span
from newsparse.terms import AgencyKind, Kind, Label

_FIGURE: Final = pattern(r"\d")
# Every dateline with the mark of a release wire contains two slashes or one of these: "/PRNewswire/", "(BUSINESS WIRE)", "(ots)".
_WIRE_SIGNS: Final = ("(Newsfile", "(ots", "(OTS", "(Ots")
_TOP: Final = 2000  # characters in which a text says that it is a release
_LONGEST_OPENING: Final = 120  # characters of the words with which it does, perhaps on two lines
_OPENINGS: Final = (*release.OPENINGS, *OPENINGS)  # how they open
_LETTERS: Final = 4
_FIRST_LETTERS: Final = frozenset(case(words[:_LETTERS]) for words in _OPENINGS for case in (str.lower, str.upper, str.capitalize))
_FEWEST_SPACES: Final = 2  # spaces in a headline
_MOST_SPACES_OF_NAME: Final = 4  # spaces in an issuer's name over or under the release line
_SHORTEST_SENTENCE: Final = 45  # characters of the first sentence
_SHORTEST_DENSE: Final = 15  # of one in a script without spaces
_SENTENCE_ENDS: Final = '.!?"”»。」'
_MOST_LINES_ABOVE: Final = 30  # lines above the story
# HOME  SERVICES  NEWS      Overview | Releases | Gallery
_ENTRY: Final = r"[^\s|]++(?:\s[^\s|]++){0,3}+"
_MENU: Final = pattern(rf"{_ENTRY}(?:(?:\s{{2,}}+|\s\|\s){_ENTRY}){{2,9}}+")
_OFFICE: Final = pattern(r"\s[|–—-]\s|,\s")
# "CASE #: 25-004417", "DATE: August 14, 2025": fields above the headline
_FIELD: Final = pattern(r"\p{Lu}[\p{L}#./ ]{1,24}:\s++(?P<value>(?P<number>[\p{Lu}#]{0,4}\d[\d./:-]*+)|\S[^\n]{0,40})")
_LINES_ON_TOP: Final = 6  # lines in which a release says that it is one
_MOST_LINES_TO_DATELINE: Final = 10  # lines in which it has the dateline of a release wire
_LINES_AT_END: Final = 12  # lines in which a profile, contacts or an end mark confirm it
# "image: Oak boards on the pier. view more", and below it "Credit: Jane Marlow".
_PICTURE: Final = pattern(r"(?P<label>(?:image|photo|video|caption):)\s++(?!https?:)(?=\S)", regex.IGNORECASE)
_MORE: Final = "view more"
_PICTURE_CREDIT: Final = pattern(r"credit:\s++\S", regex.IGNORECASE)
# The lines of an advisory, "WHAT: Opening of the pier", and items with a number.
_ITEM: Final = pattern(r"\p{Lu}{3,8}:\s++\S|\d{1,2}[.)]\s++\S")
_ROW_OF_ADVISORY: Final = pattern(r"(?:WHO|WHAT|WHEN|WHERE|WHY|HOW):\s", regex.IGNORECASE)
_FEWEST_BARE_ITEMS: Final = 3  # short lines in a row that are a list below its heading
_STORY: Final = StoryForm((Evidence("the story of a press release"),), headings=True)
_OF_PICTURE: Final = (Evidence("the picture of a press release"),)
_OF_RELEASE: Final = (Evidence("a line of a press release"),)
_WHY: Final = {
    Kind.ABOUT: (Evidence("about the company that issued the release"),),
    Kind.NOTICE: (Evidence("a notice of a press release"),),
    Kind.CONTACT: (Evidence("a contact of a press release"),),
    Kind.END_MARK: (Evidence("a mark that closes a release"),),
    Kind.OTHER: _OF_RELEASE,
}


def pin_release(copy: Copy) -> tuple[Segment, ...]:
    """Pin a press release: release line, embargo, contacts, "About" and notices around the story, and the story."""
    text = copy.text
    if not ((_has_wire_sign(text[:_TOP]) or _may_say_release(text, copy.lines)) and _is_release(copy)):
        return ()  # most texts
    lines = copy.blocks()
    lead = _find_lead(copy, lines)
    second = find_next_story(copy, lines, lead)
    others = pin_other_story(lines[second:]) if second else []
    pins, plain = _pin_around(copy, lines[:second], lead)
    above = [line for line in plain if line.start < lines[lead].start]
    head = _letterhead(copy, lines, lead, above) or lines_of_site(text, pins, above)
    pins += [Segment(line.span, Label.BOILERPLATE, Kind.OTHER, _OF_RELEASE) for line in head]
    titles = above[len(head) :]
    if len(titles) > 1 and text[titles[-1].end - 1] in ":：" and not _ROW_OF_ADVISORY.match(text, titles[-1].start):
        del titles[-1]  # "From Chairwoman Ann Poe:", whose words are the story
    pins += _pin_titles(copy, titles)
    taken = {line.start for line in (*head, *titles)}
    pins += _pin_story(copy, [line for line in plain if line.start not in taken])
    return (*sorted(pins, key=place), *others)


def _pin_around(copy: Copy, lines: Sequence[Line], lead: int) -> tuple[list[Segment], list[Line]]:
    """Pin the lines around the story and its dateline, and return them with the lines of the story itself."""
    text = copy.text
    pins: list[Segment] = []
    plain: list[Line] = []
    mode: Kind | None = None
    done = 0
    found = copy.datelines.at(lines[lead].start, lines[lead].end)
    placed = found is not None
    around = _lines_around_headline(text, lines[lead:], copy.language)
    for i, line in enumerate(lines):
        start, end = line.start, line.end
        if start < done:
            continue  # the day of the embargo above
        if i == lead and found:
            mode = None
            pins.append(dateline_segment(start, found))
            plain.append(Line(first_visible(text, found.end, end), end, 0, line.gap))
        elif is_embargo(text, start, end):
            done, mode = _embargo_end(text, line, lines[i + 1 : i + 2]), None
            pins.append(Segment(Span(start, done), Label.NOTE, why=EMBARGO))
        elif picture := _pin_picture(text, line, above=lines[i - 1] if i else None):
            pins += picture
        else:
            kind, mode = release.kind_of_line(copy, line, None if i == lead else mode, head=i <= lead)
            if kind is not None:
                pins.append(Segment(Span(start, end), Label.BOILERPLATE, kind, _WHY[kind]))
            elif i < lead and (pin := _pin_above_story(copy, line, around, placed=placed)):
                placed = placed or pin.label is Label.DATELINE
                pins.append(pin)
            else:
                plain.append(line)
    return pins, plain


def _pin_titles(copy: Copy, lines: Sequence[Line]) -> list[Segment]:
    """Pin the headline, the byline and decks under it, and the rows of an advisory."""
    labels: list[Label] = []
    for line in lines:
        if _ROW_OF_ADVISORY.match(copy.text, line.start, line.end):
            labels.append(Label.LIST_ITEM)
        elif Label.HEADLINE not in labels:
            labels.append(Label.HEADLINE)
        else:
            labels.append(Label.BYLINE if is_byline(copy, line.start, line.end) else Label.STANDFIRST)
    return [Segment(line.span, label, None, _STORY.why) for line, label in zip(lines, labels, strict=True)]


def _pin_story(copy: Copy, lines: Sequence[Line]) -> list[Segment]:
    """Pin the paragraphs, items and crossheads of a release; short lines in a row are a list below its heading."""
    text = copy.text
    parts = [Paragraph(line.start, line.end, several=False, alone=True) for line in lines if line.start < line.end]
    pins = read_body(copy, parts, _STORY, Span(0, 0), signed=False)
    pins = [
        evolve(pin, label=Label.LIST_ITEM) if i and _ITEM.match(text, pin.span.start, pin.span.end) else pin for i, pin in enumerate(pins)
    ]
    bare = [pin.label is Label.CROSSHEAD or (pin.label is Label.PARAGRAPH and pin.span.of(text)[-1] not in SENTENCE_ENDS) for pin in pins]
    for same, run in groupby(range(len(pins)), bare.__getitem__):
        row = list(run)
        if same and len(row) >= _FEWEST_BARE_ITEMS:
            last = row[-1] + (" " in pins[row[-1]].span.of(text))
            pins[row[0]] = evolve(pins[row[0]], label=Label.CROSSHEAD)
            pins[row[0] + 1 : last] = [evolve(pin, label=Label.LIST_ITEM) for pin in pins[row[0] + 1 : last]]
    return pins


def _pin_picture(text: str, line: Line, above: Line | None) -> list[Segment]:
    """Pin a line that is the caption of a picture, or the credit below one."""
    label = _PICTURE.match(text, line.start, line.end)
    if label is not None:
        button = line.end - len(_MORE) if text[line.start : line.end].lower().endswith(" " + _MORE) else line.end
        caption = Span(label.end(), last_visible(text, label.end(), button))
        around = (Span(*label.span("label")), Span(button, line.end))
        furniture = [Segment(span, Label.BOILERPLATE, Kind.GALLERY, _OF_PICTURE) for span in around if span.start < span.end]
        return [*furniture, Segment(caption, Label.CAPTION, why=_OF_PICTURE)]
    credited = above is not None and _PICTURE.match(text, above.start, above.end) and _PICTURE_CREDIT.match(text, line.start, line.end)
    return [Segment(line.span, Label.CREDIT, why=_OF_PICTURE)] if credited else []


def _letterhead(copy: Copy, lines: Sequence[Line], lead: int, plain: Sequence[Line]) -> Sequence[Line]:
    """The issuer's name and office beside the release line or embargo, if a headline is below: all lines over it, and those of its block.

    A line below it is an issuer's name if the block has a day, too, or the release repeats it: "PRESS RELEASE", "Elmford council".
    """
    text, above = copy.text, lines[:lead]
    announced = next(
        (i for i, line in enumerate(above) if release.names_release(text, line) or is_embargo(text, line.start, line.end)), None
    )
    if announced is None:
        heads = [i for i, line in enumerate(plain[:-1]) if _MENU.fullmatch(text, line.start, line.end)]
        return plain[: heads[-1] + 1] if heads else ()
    first = above[announced].start
    block = list(takewhile(lambda line: not line.gap, above[announced + 1 :]))
    below = above[announced + 1 + len(block) :]
    office = [*below[:1], *takewhile(lambda line: not line.gap, below[1:])]  # "Elmford council", "Press office", in a block of their own
    days = [i for i, line in enumerate(block) for pin in pin_above_story(copy, line, _OF_RELEASE, first=True) if pin.kind is Kind.PUBLISHED]
    if days and not below:  # no blank line parts the headline from them
        del block[days[-1] + 1 :]
    low = text.lower()
    recurring = [line for line in (*block, *below[:1]) if text[line.start].isalnum() and low.find(_name(low, line), line.end) >= 0]
    names = [line for line in block if days or line in recurring] or (office if recurring else [])
    last = names[-1].end if names else above[announced].end
    head = [line for line in plain if line.start < last]
    rest = [line for line in plain if last <= line.start]
    titled = any(text.count(" ", line.start, line.end) >= _FEWEST_SPACES or _is_dense(text, line) for line in rest)
    named = all(
        line.end - line.start < release.LONGEST_NAME and (line.start < first or _name(text, line).count(" ") <= _MOST_SPACES_OF_NAME)
        for line in head
    )
    return head if titled and named else ()


def _name(text: str, line: Line) -> str:
    """The name of an issuer, without the office behind it: "Elmford council – Press office"."""
    return _OFFICE.split(text[line.start : line.end], 1)[0]


def _is_dense(text: str, line: Line) -> bool:
    """Return True if a line is in a script whose words are short or not spaced: Japanese, Chinese, Korean."""
    return any(map(FIRST_UNSPACED_LETTER.__le__, text[line.start : line.end]))


def _embargo_end(text: str, line: Line, below: Sequence[Line]) -> int:
    """Return where an embargo ends: with the line below if only that one states its day."""
    dated = [_FIGURE.search(text, each.start, each.end) for each in (line, *below)]
    return below[0].end if below and dated[1] and not dated[0] and below[0].end - below[0].start < release.LONGEST_NAME else line.end


def _lines_around_headline(text: str, lines: Sequence[Line], language: Language) -> frozenset[str]:
    """Lines that may precede a headline: buttons, and the issuer named in the source line."""
    buttons = words.BUTTONS.union(*(phrases.lines for phrases in language.furniture if phrases.kind is Kind.SHARE))
    return buttons.union(name for line in lines if (name := release.issuer(text, line)))


def _pin_above_story(copy: Copy, line: Line, around: frozenset[str], *, placed: bool) -> Segment | None:
    """Return the certain piece that a line above the story is, other than contacts and notices; `None` if it may be headline or deck."""
    text, span = copy.text, line.span
    alone = None if placed else read_unmarked_dateline(text, line.start, line.end, copy.language)
    if alone and alone.day and alone.day[0]:
        return Segment(span, Label.DATELINE, why=(Evidence("a place and a date over the release"),))
    stamp = next(iter(pin_above_story(copy, line, _OF_RELEASE, first=True)), None)
    if stamp and stamp.label in (Label.BOILERPLATE, Label.STANDFIRST):
        return stamp
    if text[line.start : line.end].lower() in around or release.NUMBER.fullmatch(text, line.start, line.end):
        return Segment(span, Label.BOILERPLATE, Kind.OTHER, _OF_RELEASE)
    field = _FIELD.fullmatch(text, line.start, line.end)
    if field is None:
        return None
    places, day = ((), None) if field["number"] else read_places_and_day(field["value"], copy.language.dates)
    dated = places == () and day is not None
    return Segment(span, Label.BOILERPLATE, Kind.PUBLISHED if dated else Kind.OTHER, _OF_RELEASE) if dated or field["number"] else None


def _find_lead(copy: Copy, lines: Sequence[Line]) -> int:
    """The line on which the story begins: it has a dateline, or is the first sentence, or is below the headline."""
    weak, sentences, said = [], [], []
    for i, line in enumerate(lines):
        found = copy.datelines.at(line.start, line.end) if i < _MOST_LINES_ABOVE else None
        if found and (found.day or found.agency):
            return i
        if is_embargo(copy.text, line.start, line.end) or release.names_release(copy.text, line):
            continue
        said.append(i)
        if line.end - line.start > (_SHORTEST_DENSE if _is_dense(copy.text, line) else _SHORTEST_SENTENCE):
            sentences += [i] if copy.text[line.end - 1] in _SENTENCE_ENDS else []
            weak += [i] if found and copy.text[line.end - 1] in (*_SENTENCE_ENDS, ":") else []  # "... released this statement:"
    return (weak or sentences or said[1:] or [0])[0]


def _may_say_release(text: str, lines: Sequence[Line]) -> bool:
    """Return True if one of the first lines may be a release line or an embargo: a quick test."""
    top = text[:_TOP]
    if holds_any(top, ("mbarg", "MBARG")) or release.may_follow_bar(top):
        return True
    for line in lines:
        start = line.start
        if start > _TOP:
            break
        if text[start : start + _LETTERS] in _FIRST_LETTERS or not text[start].isalnum() or text[start] >= FIRST_UNSPACED_LETTER:
            opens = text[start : start + _LONGEST_OPENING].lower().replace("\n", " ").lstrip(MARKS)
            if opens.startswith(_OPENINGS):
                return True
    return False


def _is_release(copy: Copy) -> bool:
    """Return True if a text is clearly a release: a release line or embargo at the top, or a release wire's dateline."""
    text, lines = copy.text, copy.some_blocks(0, 2 * _LINES_ON_TOP)
    head = lines[:_LINES_ON_TOP]
    held = [line for line in head if is_embargo(text, line.start, line.end)]
    if any(_FIGURE.search(text, line.start, line.end) for line in held):  # an agency's story may have an embargo, too
        found = [copy.datelines.at(line.start, line.end) for line in lines]
        return not any(match and is_news_agency(match.agency, copy) for match in found)
    if held or any(release.names_release(text, line) for line in head):
        tail = copy.some_blocks(-_LINES_AT_END)
        closed = any(
            release.ABOUT.match(text, line.start, line.end) or why_end_mark(text, line.start, line.end, copy.knowledge) for line in tail
        )
        provided = any(release.ABOVE_ISSUER.match(text, line.start, line.end) for line in head)
        return closed or provided or any(release.is_contact(copy, line) for line in (*head, *tail))
    openings = [line for line in lines[:_MOST_LINES_TO_DATELINE] if _has_wire_sign(text[line.start : line.start + release.LONGEST_CONTACT])]
    filed = [match for line in openings if (match := copy.datelines.filed(line.start, line.end))]
    return bool(filed) and filed[0].agency in {agency.name for agency in copy.knowledge.agencies if agency.kind is AgencyKind.RELEASE}


def _has_wire_sign(piece: str) -> bool:
    """Return True if a piece of text may contain the mark of a release wire."""
    return piece.count("/") > 1 or "WIRE" in piece or ("(" in piece and holds_any(piece, _WIRE_SIGNS))
