"""Agency copy pasted from a web page: find the lines around and inside it that belong to the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.forms.agency_copy_indented import dateline_limit
from newsparse.forms.agency_end_matter import pin_end_line
from newsparse.forms.desk_lines import pin_head_line
from newsparse.forms.values import LeadDateline
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.lines.datelines import match_dateline
from newsparse.lines.end_marks import why_end_mark
from newsparse.lines.furniture import FurnitureMatch, FurnitureWords, furniture_words, match_furniture
from newsparse.lines.sign_offs import is_sign_off
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_MOST_LINES_ABOVE: Final = 40  # lines of a page above the dateline
_SHORTEST_OPENING: Final = 48  # characters of a line without an indent that opens a story
_PARAGRAPH_INDENT: Final = 3
# The most unknown lines above the dateline besides headline and decks; with more, the text is a page and not copy.
_MOST_UNKNOWN_LINES: Final = 6
_FEWEST_HEADLINE_WORDS: Final = 3  # words of a headline without other support
_MOST_HEADLINE_WORDS: Final = 18  # words of any headline
_SHORTEST_WRAPPED_LINE: Final = 40  # characters of a line of a wrapped headline
# A line with such an ending is complete; a longer one without it is no teaser.
_SENTENCE_ENDS: Final = frozenset(".!?…\"”»'’)。！？」』）")
_LONGEST_TEASER: Final = 120
_LONGEST_COMMENT: Final = 400  # characters of a sentence of a form or a comment
_LINES_NEAR: Final = 3  # lines from such a sentence to the furniture that it belongs to
# A line that ends so is a sentence or a label.
_NO_HEADLINE_ENDS: Final = frozenset(".:。：")
# Kinds of furniture that sentences may follow.
_KINDS_WITH_SENTENCES: Final = frozenset(
    (Kind.RELATED, Kind.COMMENTS, Kind.NEWSLETTER, Kind.BIOGRAPHY, Kind.PROMOTION, Kind.PAYWALL, Kind.CONSENT, Kind.PUBLISHED)
)
# Kinds of single lines inside a story, whatever word opens them.
_KINDS_OF_LINKS: Final = frozenset((Kind.RELATED, Kind.SHARE, Kind.NEWSLETTER, Kind.ADVERTISEMENT, Kind.PLAYER, Kind.GALLERY))
# Kinds that desks and companies also set around their copy; these are recognised without the page.
_KINDS_OF_DESKS: Final = frozenset((Kind.CONTACT, Kind.NOTICE, Kind.ABOUT, Kind.COPYRIGHT, Kind.PUBLISHED))
_WORD: Final = pattern(r"[\p{L}\p{M}\p{N}]{3,}+")
# Every dateline in question contains one of these: a day's figures, or a bracket around an agency's mark.
_DATELINE_SIGN: Final = pattern(r"[\d(/（【|]")
_DATELINE_REACH: Final = 130
_STEM_LENGTH: Final = 5
# Words that a headline shares with its story, and that a line of the page is unlikely to share by chance.
_FEWEST_SHARED_STEMS: Final = 2
_LEAD_LENGTH: Final = 600
_PAGE_EVIDENCE: Final = (Evidence("a page's line around agency copy"),)


class PageSetAside(NamedTuple):
    """Copy without the lines of the page around it."""

    copy: Layout
    """The lines of the copy; all lines if no page surrounds it."""
    page_pins: tuple[Segment, ...]
    """The page's lines."""
    dateline: LeadDateline | None


def set_page_aside(layout: Layout, language: Language, knowledge: Knowledge) -> PageSetAside:
    """Set aside the lines of a page above, inside and below a story with a dateline.

    Args:
        layout: the text, cut into lines.
        language: its language.
        knowledge: languages and agencies.

    Returns:
        The copy, the pieces set aside, and the dateline.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "Share this story", "Pier reopens", "OSLO (AP) - The pier is open again after the storm.", "Facebook Twitter Email"
    >>> known = default_knowledge()
    >>> [str(pin.kind) for pin in set_page_aside(lay_out(chr(10).join(rows)), known.language("en"), known).page_pins]
    ['share', 'share']
    """
    lines = layout.lines
    at, dateline = _find_dateline(layout.text, lines, language, knowledge)
    if dateline is None:
        return PageSetAside(layout, (), None)
    words = furniture_words(language, knowledge)
    aside = _kinds_above(layout.text, lines, at, words, language, knowledge) if at else {}
    if aside is None:
        return PageSetAside(layout, (), dateline)
    _set_aside_below(layout, at, language, knowledge, words, aside)
    if not aside:
        return PageSetAside(layout, (), dateline)
    kept = [line._replace(gap=line.gap or i - 1 in aside) for i, line in enumerate(lines) if i not in aside]
    kept[:1] = [line._replace(gap=False) for line in kept[:1]]
    pins = [Segment(Span(lines[i].start, lines[i].end), Label.BOILERPLATE, kind, _PAGE_EVIDENCE) for i, kind in sorted(aside.items())]
    return PageSetAside(Layout(layout.text, tuple(kept)), tuple(pins), dateline)


def _find_dateline(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> tuple[int, LeadDateline | None]:
    """The first line that opens with a dateline that has a day or an agency."""
    for i in range(min(_MOST_LINES_ABOVE, len(lines))):
        line = lines[i]
        wide = 2 if text[line.start] >= "\u3040" else 1
        if (line.indent >= _PARAGRAPH_INDENT or wide * (line.end - line.start) > _SHORTEST_OPENING) and _DATELINE_SIGN.search(
            text, line.start, line.start + _DATELINE_REACH
        ):
            limit = dateline_limit(lines, i)
            found = match_dateline(text, line.start, limit, language, knowledge)
            if found and (found.day or found.agency):
                return i, LeadDateline(line.start, limit, found)
    return -1, None


def _kinds_above(
    text: str, lines: Sequence[Line], at: int, words: FurnitureWords, language: Language, knowledge: Knowledge
) -> dict[int, Kind] | None:
    """The kinds of the page's lines above the dateline, by line; `None` if no desk set the others."""
    found = [match_furniture(text[line.start : line.end], words) for line in lines[:at]]
    if all(match is None or match.kind in _KINDS_OF_DESKS for match in found):
        return {}
    known = [pin_head_line(text, line, language, knowledge) is not None for line in lines[:at]]
    lead = _stems(text[lines[at].start : lines[at].start + _LEAD_LENGTH])
    # "Opinion: ..." may open a headline as well as a link.
    titles = [
        i for i, match in enumerate(found) if match and not match.whole and len(_line_stems(text, lines[i]) & lead) >= _FEWEST_SHARED_STEMS
    ]
    plain = [i for i in range(at) if (not found[i] or i in titles) and not known[i]]
    if not plain:
        return None
    top = _headline_line(text, lines, plain, lead)
    while top - 1 in plain and not lines[top].gap and lines[top - 1].end - lines[top - 1].start > _SHORTEST_WRAPPED_LINE:
        top -= 1
    others = [i for i in plain if i < top or (i > top and text[lines[i].end - 1] in ":：")]
    if len(others) > _MOST_UNKNOWN_LINES:
        return None
    kinds = {i: match.kind for i, match in enumerate(found) if match and i not in plain and not (known[i] and i > top)}
    return kinds | dict.fromkeys(others, Kind.OTHER)


def _headline_line(text: str, lines: Sequence[Line], plain: Sequence[int], lead: frozenset[str]) -> int:
    """The first line above a dateline that shares words with the story as few others do; else the first of the last consecutive lines."""
    titles = [
        i
        for i in plain
        if text[lines[i].end - 1] not in _NO_HEADLINE_ENDS and text.count(" ", lines[i].start, lines[i].end) < _MOST_HEADLINE_WORDS
    ] or plain
    shared = {i: len(_line_stems(text, lines[i]) & lead) for i in titles}
    first_shared = next((i for i in titles if shared[i] >= _FEWEST_SHARED_STEMS), None)
    if first_shared is not None:
        return first_shared
    full = [i for i in titles if text.count(" ", lines[i].start, lines[i].end) >= _FEWEST_HEADLINE_WORDS - 1] or titles
    last = full[-1]
    while last - 1 in full:
        last -= 1
    return last


def _line_stems(text: str, line: Line) -> frozenset[str]:
    return _stems(text[line.start : line.end])


def _stems(said: str) -> frozenset[str]:
    """The beginnings of a text's words; in scripts without spaces, its pairs of characters."""
    if said and said[len(said) // 2] >= "\u3040":
        return frozenset(said[i : i + 2] for i in range(len(said) - 1))
    return frozenset(word[:_STEM_LENGTH] for word in _WORD.findall(said.lower()))


def _set_aside_below(
    layout: Layout, at: int, language: Language, knowledge: Knowledge, words: FurnitureWords, aside: dict[int, Kind]
) -> None:
    """Set aside the page's lines below the dateline: after the story, and single lines inside it."""
    text, lines = layout.text, layout.lines
    furniture = _furniture_below(text, lines, at, words)
    if not furniture:
        return
    found, ended = _furniture_of_page(text, lines, at, furniture, language, knowledge)
    if all(match.kind in _KINDS_OF_DESKS for match in found.values()) and not _has_site_footer(text, lines, found):
        return
    cut = _page_start(text, lines, at, found, ended)
    for i, match in found.items():
        if i < cut and (match.whole or (match.kind in _KINDS_OF_LINKS and text[lines[i].end - 1] not in _SENTENCE_ENDS)):
            aside[i] = match.kind
    held = Kind.OTHER  # the kind that an unmarked line belongs to: a link, a form, a comment
    for i in range(cut, len(lines)):
        if i in found:
            aside[i] = kind = found[i].kind
            if kind is not Kind.PUBLISHED:
                held = kind if kind in _KINDS_WITH_SENTENCES else Kind.OTHER
        elif (ended is not None and ended < i) or not pin_end_line(text, lines[i], language, knowledge, signed=False):
            aside[i] = held


def _furniture_below(text: str, lines: Sequence[Line], at: int, words: FurnitureWords) -> dict[int, FurnitureMatch]:
    """The lines below the dateline that are furniture by their words, and part of no paragraph."""
    found: dict[int, FurnitureMatch] = {}
    for i in range(at + 1, len(lines)):
        if (i - 1 in found or _is_apart(text, lines, i)) and (match := match_furniture(text[lines[i].start : lines[i].end], words)):
            found[i] = match
    return found


def _furniture_of_page(
    text: str, lines: Sequence[Line], at: int, furniture: dict[int, FurnitureMatch], language: Language, knowledge: Knowledge
) -> tuple[dict[int, FurnitureMatch], int | None]:
    """The furniture that is the page's and not the desk's, and the line that closes the copy; `None` if no line does."""
    found: dict[int, FurnitureMatch] = {}
    ended: int | None = None
    for i in range(at + 1, len(lines)):
        start, end = lines[i].start, lines[i].end
        if ended is None and _ends_copy(text, start, end, language, knowledge):
            ended = i
        elif (match := furniture.get(i)) and (i - 1 in found or i - 1 == ended or _is_apart(text, lines, i)):
            # "Kontakt:" heads an address; "(Foto)" and "Keywords: TIN/" are the desk's.
            heads = match.kind is Kind.NAVIGATION and text[end - 1] == ":"
            desk = text[start] == "(" or match.kind is Kind.TAGS
            if not heads and not (desk and pin_end_line(text, lines[i], language, knowledge)):
                found[i] = match
    return found, ended


def _has_site_footer(text: str, lines: Sequence[Line], found: dict[int, FurnitureMatch]) -> bool:
    """Whether the matches include a copyright line and a link of a site's footer."""
    linked = any(match.whole and text[lines[i].end - 1].isalpha() for i, match in found.items())
    return linked and any(match.kind is Kind.COPYRIGHT for match in found.values())


def _ends_copy(text: str, start: int, end: int, language: Language, knowledge: Knowledge) -> bool:
    """Whether a line closes agency copy."""
    if end - start <= _SHORTEST_WRAPPED_LINE and why_end_mark(text, start, end, knowledge):
        return any(map(str.isalnum, text[start:end]))
    return is_sign_off(text, start, end, language)


def _is_apart(text: str, lines: Sequence[Line], i: int) -> bool:
    """Whether a line is separate from any paragraph that was broken into lines."""
    above = lines[i - 1]
    return lines[i].gap or text[above.end - 1] in _SENTENCE_ENDS or above.end - above.start < _SHORTEST_WRAPPED_LINE


def _page_start(text: str, lines: Sequence[Line], at: int, found: dict[int, FurnitureMatch], ended: int | None) -> int:
    """The line on which the page resumes after the story."""
    cut = len(lines)
    for i in range(len(lines) - 1, at, -1):
        if i in found:
            cut = i
        elif i == ended or ((ended is None or i < ended) and not _is_of_page(text, lines, i, found)):
            break
    return cut


def _is_of_page(text: str, lines: Sequence[Line], i: int, found: dict[int, FurnitureMatch]) -> bool:
    """Whether a line near the end belongs to the page: not a sentence, or part of a form, a link or a comment."""
    start, end = lines[i].start, lines[i].end
    if text[end - 1] not in _SENTENCE_ENDS:
        return end - start <= _LONGEST_TEASER
    above = any(found[k].kind in _KINDS_WITH_SENTENCES for k in range(max(0, i - _LINES_NEAR), i) if k in found)
    below = i + 1 >= len(lines) or any(k in found for k in range(i + 1, i + 1 + _LINES_NEAR))
    return above and below and end - start <= _LONGEST_COMMENT
