"""Lines below a story: sign-offs, initials, contacts, rights, notes for desks, and the beginning of another story."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import regex

from newsparse.forms.desk_lines import MATERIAL, RULE_CHARACTERS, is_addressed, kills_story
from newsparse.forms.values import ABOUT_CONTACT, TO_DESKS, WITHDRAWN, Copy
from newsparse.knowledge.languages import desk_words as words
from newsparse.layout import Line
from newsparse.lines.bylines import bracketed_name, match_byline
from newsparse.lines.end_marks import (
    ENDS_OF_MARKS,
    claims_rights,
    end_mark_after_sentence,
    why_agency_mark,
    why_end_mark,
)
from newsparse.lines.names import folded_mark
from newsparse.patterns import any_of, holds_any, opening, pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# Notes for desks that dpa and others print below the story: "# Notizblock", "## dpa-Kontakte", "--- not for publication ---".
_DESK_NOTES: Final = opening(
    pattern(
        r"""\#{1,3}\s*+(?:dpa[ -]?)?(?:notebook|notizblock|kontakte?|contacts?|redaktionelle|internet|orte?\b|service\b|quellen?\b)
    | (?:notebook|notizblock)$
    | (?:(?:\*\s){3,4}\*?+\s{0,4}+)?+ (?:the\sfollowing\sinformation|die\sfolgenden\sinformationen)\s(?:is|are|sind)\s(?:not|nicht)""",
        regex.VERBOSE | regex.IGNORECASE,
    ),
    ("#", "*", "noteb", "notiz", "the following", "die folgenden"),
    "",
)
# "((ann.poe@example.com; +44 20 7555 0101))", "minsu.kim@example.kr", "To contact the reporter on this story: ..."
_CONTACT: Final = pattern(
    r"""\(\([^\n]{0,300}(?:@|\d{4}|[Nn]ewsroom)[^\n]{0,300}
    | \(?(?:[\p{L} ]{3,30}:\s|[^\n@.!?]{2,24}\s)?+[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?
    | \(?(?:tel|phone|telefon|rückfragehinweis)\b[^\n]{0,120} | \([^\n()@]{0,60}\bnewsroom\b[^\n]{0,80}\d{4}[^\n]{0,40}\)?
    | (?:https?://|www\.)\S{3,200}""",
    regex.VERBOSE | regex.IGNORECASE,
)
# ... seit zwei Jahren gesperrt. (roe/dpa)
_SIGNED_END: Final = pattern(r"[.!?…][\"”“»]?\s(?P<mark>\((?P<names>\p{L}{2,8}(?:/\p{L}{2,8}){0,3})\))$")
_ENDS_OF_PROSE: Final = '.!?…"”“»)'
_SHORTEST_PROSE: Final = 50  # characters of a line of prose
_SIGNED: Final = (Evidence("initials or an agency after the last sentence"),)
NOTICE: Final = opening(
    pattern(
        rf"\(?{any_of(words.NOTICES)}|(?:\(?{MATERIAL}\)\s?){{1,4}}$"
        r"|\(?this\s(?:story|report|article|copy)\s(?:is|has\sbeen|was|has\snot\sbeen)\s[^\n]{0,120}\b(?:feed|syndicat|auto-?generated)"
        r"|\(?(?:only|except\sfor)\sthe\sheadline\b[^\n]{0,200}\b(?:feed|syndicated|edited)\b",
        regex.IGNORECASE,
    ),
    ("this", "only", "except", *{phrase.split()[0] for phrase in (*words.MATERIAL, *words.NOTICES)}),
)
_CORRECTED: Final = opening(
    pattern(
        r"[(_ ]*+(?:this\s(?:[^\n]{1,20}\s)?(?:story|version|article|report)\s(?:has\sbeen\s|was\s|is\s(?:being\s)?)?(?:correct|refiled)"
        r"|this\sstory\shas\sbeen\s(?:updated|edited)|\(corrects\s"
        r"|an\searlier\sversion\sof\sthis\s(?:story|article|report))",
        regex.IGNORECASE,
    ),
    ("this", "an", "corrects"),
    "(_ ",
)
# Of a teletype: "NNNN", "AP-NY-10-15-85 1412EDT", "UPI 08-09-85 07:14 PPD".
_ROUTING: Final = pattern(r"NNNN|[A-Z]{2,3}(?:-[A-Z]{2}-|\s)\d\d-\d\d-\d\d\s\d\d:?\d\d\s?[A-Z]{3}<?")
# "Follow AP's coverage at ...", "More AP football: https://..."
_PROMOTED: Final = pattern(
    r"(?:follow\s[^\n]{2,80}|(?:more|ap|see|for\smore)\s[^\n]{2,120})(?:https?://|www\.|\bon\s(?:x|twitter|facebook)\b)[^\n]{0,200}$",
    regex.IGNORECASE,
)
# How these lines open, in small letters; the patterns are only compiled for texts that may have them.
_PROMOTED_WORDS: Final = ("http", "www.", "twitter", "facebook", "on x", "on\u00a0x")
_PROMOTED_OPENINGS: Final = ("follow", "more", "ap", "see", "for")
_ADDRESSES: Final = ("@", "://", "www.", "newsroom")
_PHONES: Final = ("tel", "phone", "rückfragehinweis")
# A list of names or a mark rather than a sentence.
_LONGEST_NAMES: Final = 60
_LONGEST_SIGNS: Final = 12  # characters of a line without letters or figures
# The first characters of lines that open notes for desks.
_FIRST_OF_NOTES: Final = frozenset("#*nNtTdD")
_FIRST_OF_CONTACTS: Final = frozenset("(tTrRpPmMcC")
# The most lines that a sign-off may span.
_MOST_SIGN_OFF_LINES: Final = 6
# To contact the reporter on this story:      Pressekontakt:      Media contact
_CONTACTS: Final = opening(
    pattern(
        rf"to\scontact\sthe\s(?:reporters?|editors?|authors?|writers?)\b|rückfragehinweis:?|{any_of(words.PRESS_CONTACTS)}\s?:?\s*$",
        regex.IGNORECASE | regex.MULTILINE,
    ),
    ("to", "rück", "press", "medi", "conta", "pers"),
)
# The most lines between the end of a story and the next dateline: keyword, headline, decks, advisory, byline.
_MOST_LINES_BETWEEN: Final = 8
_SIGN_OFF_STARTS: Final = ("(", "Reporting", "Editing", "Writing")
_FIRST_OF_SIGN_OFFS: Final = frozenset("(REW")
_LONGEST_MARK: Final = 24  # characters
_LAST_LINES: Final = 3  # a caption may be below the reporter's name
# ...予定されている。（山田太郎）
_LAST_NAME: Final = pattern(r"(?<=[。」』！？])(?P<mark>[（(【][^（）()【】\n]{3,9}[)）】])$")
_WHO_REPORTED: Final = (Evidence("who reported and edited"),)


def pin_signed_end(copy: Copy) -> tuple[Segment, ...]:
    """Pin the initials or agencies in brackets after the last sentence of a page's story, "(roe/dpa)"; a caption's credit is like them.

    Prose is right above, none is below, and no other line ends like that.
    """
    text, lines = copy.text, copy.lines
    ends = [line for line in lines[-_LAST_LINES:] if text[line.end - 1] in "）】"]
    named = (_LAST_NAME.search(text, max(line.start, line.end - _LONGEST_MARK), line.end) for line in ends)
    name = next(filter(None, named), None)
    if name and bracketed_name(name["mark"], copy.language):
        return (Segment(Span(*name.span("mark")), Label.BYLINE, why=_WHO_REPORTED),)
    prose = [i for i, line in enumerate(lines) if line.end - line.start > _SHORTEST_PROSE and text[line.end - 1] in _ENDS_OF_PROSE]
    closed = [i for i in prose if text[lines[i].end - 1] == ")"]
    found = [(i, mark) for i in closed if (mark := _SIGNED_END.search(text, lines[i].end - _SHORTEST_PROSE, lines[i].end))]
    if len(found) != 1 or found[0][0] != prose[-1] or not {prose[-1] - 1, prose[-1] - 2}.intersection(prose):
        return ()
    mark = found[0][1]
    if not all(name.islower() or folded_mark(name) in copy.knowledge.datelines for name in mark["names"].split("/")):
        return ()
    return (Segment(Span(*mark.span("mark")), Label.BOILERPLATE, Kind.END_MARK, _SIGNED),)


def pin_last_lines(copy: Copy, lines: Sequence[Line], *, signed: bool = True) -> tuple[list[Segment], int] | None:
    """Find the end matter in the last lines of copy; return it with its number of lines, as a sign-off in brackets may span several."""
    text, last = copy.text, lines[-1]
    if text[last.end - 1] == ")" and text.find("(", last.start, last.end) < 0:
        first = next((line for line in lines[-2 : -_MOST_SIGN_OFF_LINES - 1 : -1] if text[line.start] == "("), None)
        if first and copy.is_sign_off(first.start, last.end):
            pin = Segment(Span(first.start, last.end), Label.BOILERPLATE, Kind.SIGN_OFF, _WHO_REPORTED)
            return [pin], len(lines) - lines.index(first)
    own = pin_end_line(copy, last, signed=signed)
    return ([own], 1) if own else None


def pin_sections(copy: Copy, lines: Sequence[Line]) -> tuple[list[Segment], int]:
    """Pin the sections below a story (desk notes, contacts); return them with the number of lines above."""
    text, count = copy.text, len(lines)
    pins: list[Segment] = []
    notes = [i for i in range(1, count) if text[lines[i].start] in _FIRST_OF_NOTES]
    desk = next((i for i in notes if _DESK_NOTES(text, lines[i].start, lines[i].end)), count)
    opened = [i for i in range(1, desk) if text[lines[i].start] in _FIRST_OF_CONTACTS]
    contacts = next((i for i in opened if _CONTACTS(text, lines[i].start, lines[i].end)), desk)
    if contacts < desk:
        pins.append(Segment(Span(lines[contacts].start, lines[desk - 1].end), Label.BOILERPLATE, Kind.CONTACT, ABOUT_CONTACT))
    for line in lines[desk:]:
        if copy.is_sign_off(line.start, line.end):
            pins.append(Segment(line.span, Label.BOILERPLATE, Kind.SIGN_OFF, _WHO_REPORTED))
        elif pins and pins[-1].label is Label.TRANSMISSION:
            pins[-1] = Segment(Span(pins[-1].span.start, line.end), Label.TRANSMISSION, why=TO_DESKS)
        else:
            pins.append(Segment(line.span, Label.TRANSMISSION, why=TO_DESKS))
    return pins, contacts


def pin_end_line(copy: Copy, line: Line, *, signed: bool = True) -> Segment | None:
    """Return the last line of agency copy as end matter, or `None`; initials count only if an agency has *signed* the copy."""
    text, start, end = copy.text, line.start, line.end
    kind, why = Kind.END_MARK, why_end_mark(text, start, end, copy.knowledge)
    if kills_story(text, start, end):
        return Segment(Span(start, end), Label.NOTE, why=WITHDRAWN)
    routes = text[start : start + 2].isupper() and _ROUTING.fullmatch(text, start, end)
    if routes or (why is None and is_addressed(text, start, end)):
        return Segment(Span(start, end), Label.TRANSMISSION, why=TO_DESKS)
    if why is None:
        kind, why = _kind_of_line(copy, start, end, signed=signed)
    if why:
        return Segment(Span(start, end), Label.BOILERPLATE, kind, why)
    if _CORRECTED(text, start, end):
        return Segment(Span(start, end), Label.NOTE, why=(Evidence("a note on what was corrected"),))
    if _is_signature(copy, start, end):
        return Segment(Span(start, end), Label.BYLINE, why=(Evidence("the author's name, below the story"),))
    return None


def _kind_of_line(copy: Copy, start: int, end: int, *, signed: bool) -> tuple[Kind, str | None]:
    """The kind of a line below a story for those who handle copy, and the reason; no reason for other lines."""
    text = copy.text
    said = text[start:end]
    low = said.lower()
    if low == "more":
        return Kind.END_MARK, "more of the story follows"
    if copy.is_sign_off(start, end):
        return Kind.SIGN_OFF, _WHO_REPORTED[0].name
    if end - start < _LONGEST_SIGNS and not any(map(str.isalnum, said)):
        return Kind.END_MARK, "a mark that closes copy"
    if claims_rights(text, start, end):
        return Kind.COPYRIGHT, "the agency's rights"
    if signed and (mark := why_agency_mark(text, start, end, copy.knowledge)) is not None:
        return Kind.END_MARK, mark
    may_be_contact = holds_any(low, _ADDRESSES) or low.startswith("((") or low.removeprefix("(").startswith(_PHONES)
    if may_be_contact and _CONTACT.fullmatch(text, start, end):
        return Kind.CONTACT, "a contact for questions about the story"
    if NOTICE(text, start, end):
        return Kind.NOTICE, "a notice of the agency"
    promoted = low.startswith(_PROMOTED_OPENINGS) and holds_any(low, _PROMOTED_WORDS) and _PROMOTED.match(text, start, end)
    return Kind.PROMOTION, "where to read more of the agency" if promoted else None


def _is_signature(copy: Copy, start: int, end: int) -> bool:
    """Return True if a line under a story names its author: "Ann Poe, Reuters", "(By Ann Poe)", "By: Ann Poe"."""
    text = copy.text
    said = text[start:end]
    short = len(said) < _LONGEST_NAMES
    if short and said[-1] not in '.!?"”' and ("," in said or "/" in said or "(" in said):
        named = match_byline(text, start, end, copy.language, copy.knowledge)
        if named and named.affiliation and folded_mark(named.affiliation) in copy.knowledge.datelines:
            return True
    if said[:4] == "(By " and said[-1] == ")" and match_byline(text, start + 1, end - 1, copy.language, copy.knowledge, opened=True):
        return True
    return short and ":" in said and match_byline(text, start, end, copy.language, copy.knowledge, opened=True) is not None


def find_next_story(copy: Copy, lines: Sequence[Line], lead: int) -> int | None:
    """Find where a second story begins: after the end mark of the first, and above its own dateline."""
    text = copy.text
    ended: list[int] = []
    for i in range(lead + 1, len(lines)):
        start, end = lines[i].start, lines[i].end
        last = text[end - 1]
        # Most lines cannot close a story.
        may_end = last in ENDS_OF_MARKS or text[start] in _FIRST_OF_SIGN_OFFS or last.isdigit() or end - start <= _LONGEST_MARK
        if may_end and _ends_story(copy, start, end):
            ended.append(i)
    for i, after in pairwise((*ended, len(lines))):
        for line in lines[i + 1 : min(i + _MOST_LINES_BETWEEN, after) + 1]:
            found = copy.datelines.at(line.start, line.end)
            if found and (found.agency or found.day):
                return i + 1
    return None


def _ends_story(copy: Copy, start: int, end: int) -> bool:
    """Return True if a line closes a story; a bare rule may also separate the items of one."""
    text = copy.text
    if end - start <= _LONGEST_MARK and why_end_mark(text, start, end, copy.knowledge):
        return bool(text[start:end].strip(RULE_CHARACTERS)) and "more" not in text[start:end].lower()
    signed = text.startswith(_SIGN_OFF_STARTS, start, end) and copy.is_sign_off(start, end)
    return signed or end_mark_after_sentence(text, start, end) is not None


def pin_other_story(lines: Sequence[Line]) -> list[Segment]:
    """Return the lines of another story, one segment each."""
    why = (Evidence("another story after the end of the first"),)
    return [Segment(line.span, Label.BOILERPLATE, Kind.OTHER_STORY, why) for line in lines]
