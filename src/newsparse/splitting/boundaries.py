"""From an export, feed or digest to one text per article, in one pass over the lines that mark where they begin and end."""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

import regex

from newsparse.archives.form import Mark, Place
from newsparse.archives.forms import FORMS
from newsparse.arguments import text_of
from newsparse.layout import cut_lines
from newsparse.patterns import pattern
from newsparse.repair.line_ends import plain_line_ends
from newsparse.splitting.parts import find_parts

# A headline with its lines, and a desk's dateline, after the mark that closes copy.
_NEXT_COPY: Final = pattern(
    r"""\s++ (?:[^\r\n]{1,300}+ \s++){0,6}? \p{Lu}[\p{L}.'’ -]{1,40}+ (?:,\ [^()\r\n]{1,30}?)?
    \ ?\((?:AP|Reuters|REUTERS|AFP|dpa|UPI|EFE|ANSA|TASS|PTI|Xinhua|Kyodo|Yonhap|Bloomberg|CNS|CP|AAP|IANS)\)\ ?[-–—_:]""",
    regex.VERBOSE,
)
_FARTHEST_COPY: Final = 3000  # characters from the end of copy up to the dateline of the next
# The end of copy is looked for only in texts with one of these.
_COPY_ENDS: Final = tuple("\n" + end for end in "###|# # #|-30-|- 30 -|END|ends|-END|- END|--END|-- END|-ends|- ends|(END|(end".split("|"))


def _next_copy(text: str, _start: int, end: int) -> int | None:
    """Return the end of copy if other copy follows it."""
    return end if _NEXT_COPY.match(text, end, end + _FARTHEST_COPY) else None


_START: Final = Mark(
    "transmission_start",
    Place.FIRST_LINE,
    # ENQ SYN SYN SOH, as control bytes or as what a gateway made of them, and the number of the message
    r"""(?: \^[EV] | \\x(?:05|16) | [\u2405\u2416] | <(?:ENQ|SYN)> ){0,8}+
    (?: \^A | \\x01 | \u2401 | <SOH> ) (?=[A-Za-z]{1,4}\d{3,4}(?!\d))""",
)
_END: Final = Mark("transmission_end", Place.LAST_LINE, r"(?<=\x04) [\s\x00\x04\x7f]*+")  # EOT
_TRANSMISSION_BYTES: Final = r"(?<=\x05) \x05{0,7}+ \x16{1,8}+ \x01 | (?<=\x16) \x16{0,7}+ \x01 | (?<=\x01)"
"""The first bytes of each message but the first, wherever they are."""

_LINE_MARKS: Final = (
    *(mark for form in FORMS.rules for mark in form.marks),
    Mark("mail_from", Place.FIRST_LINE, r"From\ [^\s@]{1,80}@[^\s@]{1,80}\ [^\r\n]{10,60}?\d{4}"),
    Mark("digest_rule", Place.FIRST_LINE, r"-{20,80}+ (?=\s*+(?:Message|From|Date|Subject):\ )"),
    Mark(
        "copy_end",
        Place.COPY_END,
        r"\#{3,5}+ | \#\ \#\ \# | -\ ?30\ ?- | -{0,2}\ ?(?:ENDS?|ends)\ ?-{0,2} | \((?:END|ENDS|end|ends)\)",
        words=_COPY_ENDS,
        cut=_next_copy,
    ),
    Mark("release_head", Place.RELEASE_HEAD, r"FOR\ (?:IMMEDIATE\ )?RELEASE\b[^\r\n]{0,60}+ | EMBARGOED\b[^\r\n]{0,80}+", words=_COPY_ENDS),
)
"""Marks that fill a line, in the order in which they are looked for."""
_MARKS: Final = {mark.name: mark for mark in (*_LINE_MARKS, _START, _END)}
# A mark fills its line; the first bytes of a transmission open one.
_LINE: Final = rf"\ufeff?+ (?P<{_START.name}>{_START.pattern}) | [ \t\ufeff]*+ (?: %s ) [ \t\u00a0]*+ (?= [\r\n\f] | \Z )"
# A set comes first, so that the search jumps from one of these characters to the next.
_EVENT: Final = rf"""[\n\r\f\x01\x04\x05\x16] (?:
    (?<=[\n\r\f]) (?: %s )
  | (?P<{_START.name}> {_TRANSMISSION_BYTES} )
  | (?P<{_END.name}> {_END.pattern} )
  )"""
# Lines after an end mark that still belong to the article before it.
_LINES_AFTER_END: Final = pattern(
    r"(?:\s|(?:©|\(c\)|Copyright|About\ Lexis ?Nexis|OpenURL\ Link|Article\ Bookmark|All\ [Rr]ights\ [Rr]eserved)[^\r\n]{0,400}+"
    r"|Page\ \d{1,4}(?:\ of\ \d{1,4})?[^\r\n]{0,20}Factiva[^\r\n]{0,60}+"
    r"|Citation\ \([^()\r\n]{2,20}\)[^\r\n]{0,20}+(?:\s++[^\r\n]{0,600}?newsbank[^\r\n]{0,600}+)?+)*+"
)
# White space, and the control characters of a line between two transmissions.
_BLANK: Final = pattern(r"[\s\x00-\x08\x0e-\x1f\x7f\ufeff]*+")


class _Event(NamedTuple):
    """A mark that was found: its name, the start of its line, and its end without the spaces after it."""

    name: str
    start: int
    end: int


def iter_split(text: str) -> Iterator[str]:
    """Yield the articles of an export, a feed of wire messages or a digest one by one; see `split`.

    The text is read once, and only one piece is held at a time.

    Args:
        text: the text.

    Yields:
        The pieces, in order; joined, they are the text.

    Raises:
        TypeError: *text* is not a `str`.

    >>> from newsparse import iter_split
    >>> [len(piece) for piece in iter_split("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down.")]
    [27, 27]
    """
    text = text_of(text)  # checked here, so that the call itself raises, not the loop over its result
    return (text[start:end] for start, end in pieces(plain_line_ends(text)))


def split(text: str) -> tuple[str, ...]:
    """Split an archive export, a feed of wire messages, a mailbox, a digest or a newsletter into one text per article.

    A text with a single article is returned whole. A cover page, a table of contents or the top of a newsletter
    becomes a piece of its own, which parses to an article with the defect ``no-story``. If no marks divide the
    stories, they are found by their heads: headline, byline and dateline, or a headline right above one paragraph.

    Args:
        text: the text.

    Returns:
        The pieces, in order; ``"".join(split(text)) == text``.

    Raises:
        TypeError: *text* is not a `str`.

    >>> from newsparse import split
    >>> split("Pier reopens\\n\\nThe pier reopened.")
    ('Pier reopens\\n\\nThe pier reopened.',)
    >>> len(split("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down."))
    2
    """
    return tuple(iter_split(text))


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each article of a text; the pieces touch and cover it.

    >>> list(pieces("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down."))
    [(0, 27), (27, 54)]
    """
    rest = len(text)
    while rest and _blank_end(text, rest - 1, rest) == rest:
        rest -= 1
    done = known = 0
    for cut in _cuts(text):
        if cut >= rest:
            break
        # Up to `known`, the text after the last cut is known to be blank.
        known = _blank_end(text, max(known, done), cut)
        if known < cut:
            yield done, cut
            done = known = cut
    parts = None if done else find_parts(text, cut_lines(text))
    for start in parts.starts if parts else ():
        if done < start and _blank_end(text, done, start) < start:
            yield done, start
            done = start
    if done < len(text) or not text:
        yield done, len(text)


def _cuts(text: str) -> Iterator[int]:
    """Yield where the marks in a text cut it."""
    top = _blank_end(text, 0, len(text))  # an end mark there ends nothing
    cover_end, copy_ended = 0, False
    for event in _events(text):
        mark = _MARKS[event.name]
        start = mark.cut(text, event.start, event.end) if mark.cut else event.start
        match mark.place:
            case Place.COVER_LINE:
                cover_end = _next_start(text, event.end)
            case Place.LAST_LINE:
                if cover_end:
                    yield cover_end
                yield _next_start(text, event.end)
                cover_end, copy_ended = 0, False
            case Place.FIRST_LINE if start is not None:
                yield start
                cover_end, copy_ended = 0, False
            case Place.COPY_END if event.start > top:
                copy_ended = True
                if start is not None:
                    yield start
            case Place.RELEASE_HEAD if copy_ended:
                yield event.start


def _events(text: str) -> Iterator[_Event]:
    """Yield the marks in a text, in order."""
    held = {mark.words: any(word in text for word in mark.words) for mark in _LINE_MARKS}
    opening, later = _patterns(tuple(not mark.words or held[mark.words] for mark in _LINE_MARKS))
    first = opening.match(text)
    if first:
        yield _Event(first.lastgroup or "", 0, _visible_end(text, 0, first.end()))
    for found in later.finditer(text, first.end() if first else 0):
        at, end, name = found.start(), found.end(), found.lastgroup or ""
        yield _Event(name, at + 1 if text[at] in "\n\r\f" else at, _visible_end(text, at, end))


@cache
def _patterns(looked_for: tuple[bool, ...]) -> "tuple[regex.Pattern[str], regex.Pattern[str]]":
    """Return the patterns for a text's first line and for what follows, compiled when a text with these marks is first met."""
    marks = (mark for mark, wanted in zip(_LINE_MARKS, looked_for, strict=True) if wanted)
    line = _LINE % " | ".join(f"(?P<{mark.name}> {mark.pattern} )" for mark in marks)
    return regex.compile(line, regex.VERBOSE), regex.compile(_EVENT % line, regex.VERBOSE)


def _visible_end(text: str, start: int, end: int) -> int:
    """Return the end of a mark without the spaces between it and the end of its line."""
    return start + len(text[start:end].rstrip(" \t\u00a0"))


def _next_start(text: str, end: int) -> int:
    """Return where the next article can begin after an end mark: past the lines that belong to the previous one."""
    return match.end() if (match := _LINES_AFTER_END.match(text, end)) else end


def _blank_end(text: str, start: int, end: int) -> int:
    """Return the offset up to which a piece is blank."""
    return match.end() if (match := _BLANK.match(text, start, end)) else start
