"""Agency copy pasted from a web page: find the lines around and inside it that belong to the page."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from newsparse.forms.agency_copy import dateline_limit
from newsparse.forms.desk_lines import pin_above_story
from newsparse.forms.end_lines import pin_end_line
from newsparse.forms.paragraphs import PARAGRAPH_INDENT, SENTENCE_ENDS
from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.lines.end_marks import why_end_mark
from newsparse.lines.forms import FoundBy
from newsparse.lines.furniture import FurnitureMatch, match_furniture
from newsparse.lines.lexicon import Lexicon, lexicon_for
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_MOST_LINES_ABOVE: Final = 40  # lines of a page above the dateline
_SHORTEST_OPENING: Final = 48  # characters of a line without an indent that opens a story
_FIRST_WIDE_LETTER: Final = "\u3040"  # kana, Chinese
_MOST_UNKNOWN_LINES: Final = 6  # lines above headline and decks; with more, the text is a page and not copy
_FEWEST_HEADLINE_WORDS: Final = 3
_SHORTEST_WRAPPED_LINE: Final = 40  # characters
_LONGEST_TEASER: Final = 120  # characters of a line of the page that is not a sentence
_LONGEST_COMMENT: Final = 400  # characters of a sentence of a form or a comment
_LINES_NEAR: Final = 3  # lines from such a sentence to the furniture that it belongs to
_KINDS_WITH_SENTENCES: Final = frozenset(
    (Kind.RELATED, Kind.COMMENTS, Kind.NEWSLETTER, Kind.BIOGRAPHY, Kind.PROMOTION, Kind.PAYWALL, Kind.CONSENT, Kind.PUBLISHED)
)
# Kinds of single lines inside a story, whatever word opens them.
_KINDS_OF_LINKS: Final = frozenset((Kind.RELATED, Kind.SHARE, Kind.NEWSLETTER, Kind.ADVERTISEMENT, Kind.PLAYER, Kind.GALLERY))
# Kinds of which a sentence may stand between the paragraphs of a story.
_KINDS_OF_REQUESTS: Final = frozenset((Kind.NEWSLETTER, Kind.CONSENT, Kind.PAYWALL, Kind.PROMOTION))
# Kinds that desks and companies also set around their copy; these are recognised without the page.
_KINDS_OF_DESKS: Final = frozenset((Kind.CONTACT, Kind.NOTICE, Kind.ABOUT, Kind.COPYRIGHT, Kind.PUBLISHED))
# Every dateline in question contains one of these: a day's figures, or a bracket around an agency's mark.
_DATELINE_SIGN: Final = pattern(r"[\d(/（【|]")
_DATELINE_REACH: Final = 130
_OF_PAGE: Final = (Evidence("a page's line around agency copy"),)


def set_page_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the lines of a page above, inside and below a story with a dateline."""
    lines, at = copy.lines, _find_dateline(copy)
    if at < 0:
        return copy, ()
    words = lexicon_for(copy.language, copy.knowledge)
    above = _kinds_above(copy, at, words)
    if above is None:
        return copy, ()
    aside = above | _kinds_below(copy, at, words)
    if not aside:
        return copy, ()  # most copy
    kept = [evolve(line, gap=line.gap or i - 1 in aside) for i, line in enumerate(lines) if i not in aside]
    kept[:1] = [evolve(line, gap=False) for line in kept[:1]]
    pins = [Segment(Span(lines[i].start, lines[i].end), Label.BOILERPLATE, kind, _OF_PAGE) for i, kind in sorted(aside.items())]
    return copy.only(kept), tuple(pins)


def _find_dateline(copy: Copy) -> int:
    """The first line that opens with a dateline that has a day or an agency; -1 if none does."""
    text = copy.text
    for i, line in enumerate(copy.lines[:_MOST_LINES_ABOVE]):
        size = line.end - line.start
        long = (
            size > _SHORTEST_OPENING
            or line.indent >= PARAGRAPH_INDENT
            or (text[line.start] >= _FIRST_WIDE_LETTER and 2 * size > _SHORTEST_OPENING)
        )
        if long and _DATELINE_SIGN.search(text, line.start, line.start + _DATELINE_REACH):
            found = copy.datelines.at(line.start, dateline_limit(copy.lines, i))
            if found and (found.day or found.agency):
                return i
    return -1


def _kinds_above(copy: Copy, at: int, words: Lexicon) -> dict[int, Kind] | None:
    """The kinds of the page's lines above the dateline, by line; `None` if no desk set the others."""
    text, lines = copy.text, copy.lines[:at]
    found = [match_furniture(text[line.start : line.end], words) for line in lines]
    if all(match is None or match.kind in _KINDS_OF_DESKS for match in found):
        return {}
    known = [bool(pin_above_story(copy, line, ())) for line in lines]
    plain = [i for i in range(at) if not found[i] and not known[i]]
    if not plain:
        return None
    # The headline is the first of the last consecutive lines of some length.
    full = [i for i in plain if text.count(" ", lines[i].start, lines[i].end) >= _FEWEST_HEADLINE_WORDS - 1] or plain
    top = full[-1]
    while top - 1 in full:
        top -= 1
    others = [i for i in plain if i < top]
    if len(others) > _MOST_UNKNOWN_LINES:
        return None
    kinds = {i: match.kind for i, match in enumerate(found) if match and not (known[i] and i > top)}
    return kinds | dict.fromkeys(others, Kind.OTHER)


def _kinds_below(copy: Copy, at: int, words: Lexicon) -> dict[int, Kind]:
    """The kinds of the page's lines below the dateline: after the story, and single lines inside it."""
    text, lines = copy.text, copy.lines
    found = _furniture_below(copy, at, words)
    if all(match.kind in _KINDS_OF_DESKS for match in found.values()):
        return {}  # most copy
    ended = next((i for i in range(at + 1, len(lines)) if _ends_copy(copy, lines[i])), None)
    cut = len(lines)  # the line on which the page resumes after the story
    for i in range(len(lines) - 1, at, -1):
        if i in found or (ended is not None and i > ended):
            cut = i
        elif i == ended or not _is_of_page(text, lines, i, found):
            break
    aside = {i: match.kind for i, match in found.items() if i < cut and (match.whole or _is_link(text, lines[i], match))}
    held = Kind.OTHER  # the kind that an unmarked line belongs to: a link, a form, a comment
    for i in range(cut, len(lines)):
        if i in found and found[i].kind is not Kind.PUBLISHED:
            held = found[i].kind
        if i in found or (ended is not None and ended < i) or not pin_end_line(copy, lines[i], signed=False):
            aside[i] = found[i].kind if i in found else held
    return aside


def _is_link(text: str, line: Line, match: FurnitureMatch) -> bool:
    """Return True for a link inside a story, or a short sentence that addresses the reader: "Sign up and never miss a story."."""
    if text[line.end - 1] not in SENTENCE_ENDS:
        return match.kind in _KINDS_OF_LINKS
    return match.kind in _KINDS_OF_REQUESTS and line.end - line.start <= _LONGEST_TEASER and match.found_by is FoundBy.OPENING


def _is_of_page(text: str, lines: Sequence[Line], i: int, found: Mapping[int, FurnitureMatch]) -> bool:
    """Return True if a line near the end may belong to the page: it is not a sentence, or part of a form or a comment between furniture."""
    length = lines[i].end - lines[i].start
    if text[lines[i].end - 1] not in SENTENCE_ENDS:
        return length <= _LONGEST_TEASER
    near = [k for k in range(i - _LINES_NEAR, i) if k in found and found[k].kind in _KINDS_WITH_SENTENCES]
    above = any(found[k].kind not in _KINDS_OF_REQUESTS or text[lines[k].end - 1] not in SENTENCE_ENDS for k in near)
    below = i + 1 == len(lines) or any(k in found for k in range(i + 1, i + 1 + _LINES_NEAR))
    return above and below and length <= _LONGEST_COMMENT


def _furniture_below(copy: Copy, at: int, words: Lexicon) -> dict[int, FurnitureMatch]:
    """The lines below the dateline that are the page's furniture."""
    text, lines = copy.text, copy.lines
    found: dict[int, FurnitureMatch] = {}
    for i, (above, line) in enumerate(pairwise(lines[at:]), at + 1):
        if i - 1 in found or _is_apart(copy, above, line):
            start, end = line.start, line.end
            match = match_furniture(text[start:end], words)
            # "Kontakt:" heads an address; "(Foto)" and "Keywords: TIN/" are the desk's.
            heads = match and match.kind is Kind.NAVIGATION and text[end - 1] == ":"
            own = match and (text[start] == "(" or match.kind is Kind.TAGS) and pin_end_line(copy, line)
            if match and not heads and not own and not _ends_copy(copy, line):
                found[i] = match
    return found


def _ends_copy(copy: Copy, line: Line) -> bool:
    """Return True if a line closes agency copy."""
    start, end = line.start, line.end
    if end - start <= _SHORTEST_WRAPPED_LINE and why_end_mark(copy.text, start, end, copy.knowledge):
        return any(map(str.isalnum, copy.text[start:end]))
    return copy.is_sign_off(start, end)


def _is_apart(copy: Copy, above: Line, line: Line) -> bool:
    """Return True if a line is separate from any paragraph that was broken into lines, and does not open one with an indent."""
    short = line.end - line.start < _SHORTEST_WRAPPED_LINE
    if line.indent >= PARAGRAPH_INDENT and not short:
        return False
    if line.gap or copy.text[above.end - 1] in SENTENCE_ENDS or above.end - above.start < _SHORTEST_WRAPPED_LINE:
        return True
    return short and copy.is_sign_off(above.start, above.end)
