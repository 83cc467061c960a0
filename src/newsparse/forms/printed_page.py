"""Pages of a newspaper as a PDF has them: running heads, page numbers, and lines that send the reader to another page."""

from operator import attrgetter
from typing import Final

import regex

from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_OF_PAGE: Final = r"(?:pages?|seite|página|pág\.|pagina|pag\.|s\.|p\.)"
_PAGE: Final = r"\p{Lu}?-?\d{1,3}\p{Lu}?"
# THE ELMFORD COURIER      A3      A9   THE ELMFORD COURIER   SATURDAY, JUNE 7, 2025      Elmford Courier      Page 5
_GAP: Final = pattern(r"[ \t]{2,}+|\s\|\s")
_NUMBER: Final = pattern(rf"(?P<named>(?i:page|seite|página|pagina|sida|side|strona|sivu)\s)?{_PAGE}")
_YEAR: Final = pattern(r"(?:1[789]|20)\d\d")
_MOST_PIECES: Final = 6  # a scan has gaps between words, too
# Page 5 of 9      - 4 -      See STRIKE, Page A9      Fortsetzung auf Seite 4
_PAGE_NUMBER: Final = pattern(
    rf"""(?:page|seite|página|pagina|sida|side|strona)\s{_PAGE}(?:\s(?:of|von|de|di|van|av|z|/)\s\d{{1,3}})? | [-–—]\s\d{{1,3}}\s[-–—]
    | \(?(?:see|turn\sto|please\s(?:see|turn\sto)|siehe|lire|zie)\s[^\n.]{{0,40}}?{_OF_PAGE}\s?{_PAGE}\)?""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Continued from Page A3      Fortsetzung von Seite 1
_CONTINUED: Final = pattern(
    rf"""\(?(?:continued\s(?:on|from)|fortsetzung\s(?:auf|von)|suite\sde|viene\sde|continúa\sen|sigue\sen|segue\s(?:a|da)|vervolg\s(?:op|van))
    \s[^\n.]{{0,40}}?{_OF_PAGE}\s?{_PAGE}\)?""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FIGURE: Final = pattern(r"\d")
# How these lines open, in small letters; a running head has a gap instead.
_OPENINGS: Final = (
    *("page", "seite", "página", "pagina", "sida", "side", "strona", "see", "turn", "please", "siehe", "lire", "zie"),
    *("continue", "fortsetzung", "suite", "viene", "continúa", "sigue", "segue", "vervolg", "-", "–", "—", "("),
)
_LONGEST_OPENING: Final = max(map(len, _OPENINGS))
_FIRST: Final = frozenset("".join(opening[0] + opening[0].upper() for opening in _OPENINGS))
_LONGEST: Final = 90  # characters
_LONGEST_TITLE: Final = 4  # words of the title under which a story goes on: "STRIKE"
# THE ELMFORD COURIER, FRIDAY, MARCH 4, 1910.      ELMFORD GAZETTE. 4 MARCH l910      a figure may be read as a letter
_PAPER: Final = pattern(
    r"""(?!EMBARGO)\p{Lu}\P{Ll}{4,50}?[,.]\s{1,8}(?:\p{Lu}{5,10}(?:\s\p{Lu}{5,9})?[,.]\s)?(?:\p{Lu}{3,10}\.?\s[\dl]{1,2}[.,]?|[\dl]{1,2}\.?\s\p{Lu}{3,10},?)
    \s[1l2][6789l0][\dl]{2}\.?\s*""",
    regex.VERBOSE,
)
_LONGEST_NOISE: Final = 16  # characters
_FEWEST_MARKS: Final = 2
_SPECKS: Final = frozenset("~^|•¬\\{}`°«»■·")  # a scanner's misreadings, even beside single letters
_WORD_OR_FIGURE: Final = pattern(r"\p{L}{3}|\d|\p{Lo}")
_WORD: Final = 3  # letters
PRINTED: Final = (Evidence("a running head, a page number or a line to another page"),)
"""The evidence of the lines around a printed page."""
_NOISE: Final = (Evidence("marks without words, as in a scan"),)


def set_pages_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Separate the lines of the printed page from those of the story."""
    text = copy.text
    aside = []
    short = [line for line in copy.lines if line.end - line.start <= _LONGEST_NOISE and not text[line.start : line.start + _WORD].isalpha()]
    noise = [line for line in short if _is_noise(text[line.start : line.end])]
    tabs = "\t" in text
    for above, line in zip((None, *copy.lines), copy.lines, strict=False):
        start, end = line.start, line.end
        if end - start > _LONGEST:
            continue
        opens = text[start] in _FIRST and text[start : start + _LONGEST_OPENING].lower().startswith(_OPENINGS)
        if above is not None and not opens and text.find("  ", start, end) < 0 and not (tabs and text.find("\t", start, end) >= 0):
            continue  # most lines
        if not _FIGURE.search(text, start, end):
            continue
        if _CONTINUED.fullmatch(text, start, end):
            if above is not None and _is_title(text[above.start : above.end]):
                aside.append(above)
            aside.append(line)
        elif _is_of_page(text, line, top=above is None):
            aside.append(line)
    if not (aside or noise):
        return copy, ()  # most texts
    starts = {line.start for line in (*aside, *noise)}
    kinds = [Kind.PUBLISHED if _YEAR.search(text, line.start, line.end) else Kind.OTHER for line in aside]
    pins = tuple(Segment(Span(line.start, line.end), Label.BOILERPLATE, kind, PRINTED) for line, kind in zip(aside, kinds, strict=True))
    pins += tuple(Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER, _NOISE) for line in noise)
    return copy.only([line for line in copy.lines if line.start not in starts]), tuple(sorted(pins, key=attrgetter("span.start")))


def _is_title(above: str) -> bool:
    """Return True if the line above a line to another page is the word or two under which the story continues."""
    return above.isupper() and above.count(" ") < _LONGEST_TITLE


def _is_of_page(text: str, line: Line, *, top: bool) -> bool:
    """Return True if a line is the name of an old paper with its day, on *top*, a page number or a running head."""
    written = text[line.start : line.end]
    paper = top and "(" not in written and _PAPER.fullmatch(written) is not None
    return paper or _PAGE_NUMBER.fullmatch(written) is not None or _is_running_head(written)


def _is_noise(line: str) -> bool:
    """Return True if a line has different marks and no word or figure, ". ~ _ - '", "~ Ij   .  ' •", and not "* * *"."""
    if _WORD_OR_FIGURE.search(line):
        return False  # most lines
    marks = {sign for sign in line if not sign.isalnum() and not sign.isspace()}
    return len(marks) >= _FEWEST_MARKS and not (_SPECKS.isdisjoint(marks) and any(map(str.isalnum, line)))


def _is_running_head(line: str) -> bool:
    """Return True if a line has the paper's name in capitals and a page number, with wide gaps between, and perhaps a day."""
    pieces = _GAP.split(line)
    numbers = [found for piece in pieces if (found := _NUMBER.fullmatch(piece))]
    if not 1 < len(pieces) <= _MOST_PIECES or len(numbers) != 1:
        return False
    loud = [piece for piece in pieces if piece.isupper() and not _FIGURE.search(piece)]
    dated = any(_YEAR.search(piece) for piece in pieces)
    return numbers[0]["named"] is not None or any(dated or " " in piece for piece in loud)
