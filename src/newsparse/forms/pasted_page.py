"""Agency copy pasted from a web page: find the lines around and inside it that belong to the page."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from attrs import evolve

from newsparse.forms.agency_copy import dateline_limit
from newsparse.forms.desk_lines import pin_above_story
from newsparse.forms.end_lines import pin_end_line
from newsparse.forms.paragraphs import SENTENCE_ENDS
from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.lines.end_marks import why_end_mark
from newsparse.lines.furniture import FurnitureMatch, match_furniture
from newsparse.lines.lexicon import Lexicon, lexicon_for
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_MOST_LINES_ABOVE: Final = 40  # lines of a page above the dateline
_SHORTEST_OPENING: Final = 48  # characters of a line without an indent that opens a story, in scripts that part all words
_MOST_UNKNOWN_LINES: Final = 6  # lines above headline and decks; with more, the text is a page and not copy
_FEWEST_HEADLINE_WORDS: Final = 3
_SHORTEST_WRAPPED_LINE: Final = 40  # characters
_LONGEST_TEASER: Final = 120  # characters of a line of the page inside or below the story
_LINES_NEAR: Final = 3  # lines from such a sentence to the furniture that it belongs to
_KINDS_WITH_SENTENCES: Final = frozenset((Kind.RELATED, Kind.COMMENTS, Kind.BIOGRAPHY, Kind.PUBLISHED))
# Kinds of single lines inside a story: of links, and of sentences that address the reader.
_KINDS_OF_LINKS: Final = frozenset((Kind.RELATED, Kind.SHARE, Kind.NEWSLETTER, Kind.ADVERTISEMENT, Kind.PLAYER, Kind.GALLERY))
_KINDS_OF_REQUESTS: Final = frozenset((Kind.NEWSLETTER, Kind.CONSENT, Kind.PAYWALL, Kind.PROMOTION))
# Kinds that desks and companies also set around their copy; these are recognised without the page.
_KINDS_OF_DESKS: Final = frozenset((Kind.CONTACT, Kind.NOTICE, Kind.ABOUT, Kind.COPYRIGHT, Kind.PUBLISHED))
_OF_PAGE: Final = (Evidence("a page's line around agency copy"),)


def set_page_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the lines of a page above, inside and below a story with a dateline."""
    text, lines = copy.text, copy.lines
    near = enumerate(lines[:_MOST_LINES_ABOVE])
    # A quick test spares most entries of menus.
    long = [i for i, line in near if line.end - line.start > _SHORTEST_OPENING or line.indent or not text[line.start].isascii()]
    at = next((i for i in long if copy.datelines.filed(lines[i].start, dateline_limit(lines, i))), -1)
    words = lexicon_for(copy.language, copy.knowledge)
    above = _kinds_above(copy, at, words) if at >= 0 else None
    if above is None:
        return copy, ()
    aside = above | _kinds_below(copy, at, words)
    if not aside:
        return copy, ()  # most copy
    kept = [evolve(line, gap=line.gap or i - 1 in aside) for i, line in enumerate(lines) if i not in aside]
    kept[:1] = [evolve(line, gap=False) for line in kept[:1]]
    pins = [Segment(Span(lines[i].start, lines[i].end), Label.BOILERPLATE, kind, _OF_PAGE) for i, kind in sorted(aside.items())]
    return copy.only(kept), tuple(pins)


def _kinds_above(copy: Copy, at: int, words: Lexicon) -> dict[int, Kind] | None:
    """The kinds of the page's lines above the dateline, by line; `None` if no desk set the others."""
    text, lines = copy.text, copy.lines[:at]
    found = [match_furniture(text[line.start : line.end], words) for line in lines]
    if all(match is None or match.kind in _KINDS_OF_DESKS for match in found):
        return {}
    known = [bool(pin_above_story(copy, line, (), titled=None in found[:i])) for i, line in enumerate(lines)]
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
    return {i: match.kind for i, match in enumerate(found) if match} | dict.fromkeys(others, Kind.OTHER)


def _kinds_below(copy: Copy, at: int, words: Lexicon) -> dict[int, Kind]:
    """The kinds of the page's lines below the dateline: single lines inside the story, and all from the line on which the page resumes."""
    text, lines = copy.text, copy.lines
    # No line of a paragraph that was broken into lines is furniture.
    apart = [
        i
        for i, (above, line) in enumerate(pairwise(lines[at:]), at + 1)
        if line.gap or text[above.end - 1] in SENTENCE_ENDS or above.end - above.start < _SHORTEST_WRAPPED_LINE
    ]
    found = {i: match for i in apart if (match := _furniture(copy, lines[i], words))}
    if all(match.kind in _KINDS_OF_DESKS for match in found.values()):
        return {}  # most copy
    ended = next((i for i in range(at + 1, len(lines)) if _ends_copy(copy, lines[i])), len(lines))
    cut = len(lines)
    for i in range(len(lines) - 1, at, -1):
        if i in found or i > ended:
            cut = i
        elif i == ended or not _is_of_page(copy, i, found):
            break
    kinds = {i: _KINDS_OF_REQUESTS if text[lines[i].end - 1] in SENTENCE_ENDS else _KINDS_OF_LINKS for i in found}
    aside = {i: match.kind for i, match in found.items() if i < cut and (match.whole or match.kind in kinds[i])}
    held = Kind.OTHER  # the kind that an unmarked line belongs to: a link, a form, a comment
    for i in range(cut, len(lines)):
        held = found[i].kind if i in found and found[i].kind is not Kind.PUBLISHED else held
        if i in found or i > ended or not pin_end_line(copy, lines[i], signed=False):
            aside[i] = found[i].kind if i in found else held
    return aside


def _is_of_page(copy: Copy, i: int, found: Mapping[int, FurnitureMatch]) -> bool:
    """Return True if a line near the end may belong to the page: it is not a sentence, or part of a form or a comment below furniture."""
    line = copy.lines[i]
    if copy.text[line.end - 1] not in SENTENCE_ENDS:
        return line.end - line.start <= _LONGEST_TEASER
    return any(k in found and found[k].kind in _KINDS_WITH_SENTENCES for k in range(i - _LINES_NEAR, i))


def _furniture(copy: Copy, line: Line, words: Lexicon) -> FurnitureMatch | None:
    """Match a line below the dateline that is the page's furniture."""
    text, start, end = copy.text, line.start, line.end
    match = match_furniture(text[start:end], words)
    # "(Foto)" and "Keywords: TIN/" are the desk's.
    own = match and (text[start] == "(" or match.kind is Kind.TAGS) and pin_end_line(copy, line)
    return None if own or (match and _ends_copy(copy, line)) else match


def _ends_copy(copy: Copy, line: Line) -> bool:
    """Return True if a line closes agency copy."""
    if line.end - line.start <= _SHORTEST_WRAPPED_LINE and why_end_mark(copy.text, line.start, line.end, copy.knowledge):
        return any(map(str.isalnum, copy.text[line.start : line.end]))
    return copy.is_sign_off(line.start, line.end)
