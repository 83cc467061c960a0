"""Lines that a printed page has besides its stories: running heads, page numbers, and lines that send the reader to another page."""

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from string import ascii_lowercase
from typing import Final

import regex

from newsparse.layout.lines import Line
from newsparse.layout.measure import WIDEST_PRINT
from newsparse.patterns import YEAR, pattern

_OF_PAGE: Final = r"(?:pages?|seite|página|pág\.|pagina|pag\.|s\.|p\.)"
_PAGE: Final = r"\p{Lu}?-?\d{1,3}\p{Lu}?"
_THERE: Final = rf"(?:{_OF_PAGE}\s?{_PAGE}|(?<=[\s,])(?-i:\p{{Lu}})-?\d{{1,2}})"  # Page 9   A9
# THE ELMFORD COURIER      A3      A9   THE ELMFORD COURIER   SATURDAY, JUNE 7, 2025      Elmford Courier      Page 5
_GAP: Final = pattern(r"[ \t]{2,}+|\s\|\s|\u3000++")
_NUMBER: Final = pattern(rf"(?P<named>(?i:page|seite|página|pagina|sida|side|strona|sivu)\s)?{_PAGE}|[(（]\d{{1,3}}[)）]|\d{{1,3}}面")
_YEAR: Final = pattern(YEAR + r"|[１２]\d{3}年")
_DAY: Final = pattern(r"(?=\P{L}*\p{Lu})(?=[^\n]*\p{L}{3})[^\n]*\d{1,2}[^\n]*\b" + YEAR + r"\.?")
_PAGE_ONLY: Final = pattern(_PAGE)
_FULL_DATE: Final = pattern(r"(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}),? " + YEAR + r"\b")
_FEWEST_BESIDE: Final = 5  # words beside a page number: a day and a paper's name
_LONG_WORD: Final = 4  # letters
_LONGEST_NUMBER: Final = 3  # digits of a page
_DIGITS: Final = frozenset("0123456789０１２３４５６７８９")
_SECTIONS: Final = frozenset("ABCDEFGH")  # of a paper, before the number of a page
_CENTURIES: Final = (" 20", " 19", " 18", " 17")
_SHORTEST_BESIDE: Final = 24  # characters of a line of prose beside it
_ENDS: Final = '.!?"”’)'
_DENSE: Final = pattern(r"\p{Lo}{2,12}")  # a paper or a section in Chinese or Japanese
_WIDE_GAP: Final = pattern(r" {10,}+")
_SHORTEST_HEAD: Final = 8  # characters of a running head that is known by recurring with the next number
_SHORTEST_PAGE: Final = 200  # characters between two of them
_DIGITS_OF_YEAR: Final = 4
_MOST_PIECES: Final = 6  # a scan has gaps between words, too
# Page 5 of 9      - 4 -      [Column 611]      See STRIKE, Page A9      Please see STRIKE, A9      Fortsetzung auf Seite 4
_PAGE_NUMBER: Final = pattern(
    rf"""(?:page|seite|página|pagina|sida|side|strona)\s{_PAGE}(?:\s(?:of|von|de|di|van|av|z|/)\s\d{{1,3}})? | [-–—]\s\d{{1,3}}\s[-–—]
    | \[(?:col(?:umn|\.)|{_OF_PAGE})\s?\d{{1,5}}\]
    | \(?(?:see|turn\sto|please\s(?:see|turn\sto)|siehe|lire|zie)\s[^\n.]{{0,40}}?{_THERE}\)?""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Continued from Page A3      Fortsetzung von Seite 1      STRIKE (from Page 9)      BRIDGE, from B1      BRIDGE from B1
_CONTINUED: Final = pattern(
    rf"""(?:(?-i:\p{{Lu}}[\p{{Lu}} ]{{1,30}})\s(?=\())?\(?
      (?:continued\s(?:on|from)|from(?=\s(?:page|(?-i:\p{{Lu}})\d))|fortsetzung\s(?:auf|von)|suite\sde|viene\sde|continúa\sen|sigue\sen|segue\s(?:a|da)|vervolg\s(?:op|van))
    \s[^\n.]{{0,40}}?{_THERE}\)? | (?-i:\p{{Lu}}[\p{{Lu}} ]{{1,30}}),?\s(?:continued\s)?from\s(?:page\s)?{_PAGE}""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FIGURE: Final = pattern(r"\d")
# How these lines open, in small letters; a running head has a gap instead.
_OPENINGS: Final = (
    *("page", "seite", "página", "pagina", "sida", "side", "strona", "see", "from", "turn", "please", "siehe", "lire", "zie"),
    *("continue", "fortsetzung", "suite", "viene", "continúa", "sigue", "segue", "vervolg", "-", "–", "—", "(", "["),
)
_LONGEST_OPENING: Final = max(map(len, _OPENINGS))
_FIRST: Final = frozenset("".join(opening[0] + opening[0].upper() for opening in _OPENINGS))
_LONGEST: Final = 90  # characters
_AFTER_WORDS: Final = frozenset(ascii_lowercase + ".,;:!?\"'’”")  # ends of lines; after a figure, a letter belongs to a number: "12a"
_WIDEST: Final = 160  # characters of a line with a wide gap
_LONGEST_REMARK: Final = 400  # characters of a remark in brackets by somebody who copied the page: "[From reel 14. Spelling kept.]"
_LONGEST_TITLE: Final = 4  # words of the title under which a story goes on: "STRIKE"
# THE ELMFORD COURIER, FRIDAY, MARCH 4, 1910.      ELMFORD GAZETTE. 4 MARCH l910      a figure may be read as a letter
_PAPER: Final = pattern(
    r"""\p{Lu}\P{Ll}{4,50}?[,.]\s{1,8}(?:\p{Lu}{5,10}(?:\s\p{Lu}{5,9})?[,.]\s)?(?:\p{Lu}{3,10}\.?\s[\dl]{1,2}[.,]?|[\dl]{1,2}\.?\s\p{Lu}{3,10},?)
    \s[1l2][6789l0][\dl]{2}\.?\s*""",
    regex.VERBOSE,
)

# 12/2/26, 3:03 PM      02.12.2026, 15:03  Pier reopens - Elmford Courier      above each page that a browser prints
STAMP: Final = pattern(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2},?\s\d{1,2}:\d\d(?:\s[AP]M)?(?:\s+(?P<title>\S.*))?")
# https://elmford.example/pier      1/2      below it
_ADDRESS: Final = pattern(r"(?:file|https?)://\S+(?:\s+\d{1,3}/\d{1,3})?")
_PAGE_OF_PAGES: Final = pattern(r"\d{1,3}/\d{1,3}")
_FEWEST_SPACES: Final = 3  # of a title


def page_lines(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines of a text that belong to the page and not to a story.

    >>> from newsparse.layout import cut_lines
    >>> text = "He met a\\n- 4 -\\nfriend."
    >>> [text[line.start : line.end] for line in page_lines(text, list(cut_lines(text)))]
    ['- 4 -']
    """
    found = browser_lines(text, lines)
    numbered: dict[str, list[tuple[int, Line]]] = {}
    top = text[lines[0].start : lines[0].end] if lines else ""
    if top[:1] == "[" and top.find("]", 0, _LONGEST_REMARK) == len(top) - 1 and ". " in top:
        found.append(lines[0])
    tabs, gaps, barred = "\t" in text, "   " in text, "|" in text or "\u3000" in text
    printed: bool | None = None  # whether no line is as long as a paragraph
    gap = -1  # where the next wide gap is
    for i, line in enumerate(lines):
        start, end, above = line.start, line.end, lines[i - 1] if i else None
        if end - start > _LONGEST and (end - start > _WIDEST or not gaps or text.find("   ", start, end) < 0):
            continue
        if gap < start:
            gap = text.find("  ", start)
            gap = gap if gap >= 0 else len(text)
        gapped = gap < end or (tabs and text.find("\t", start, end) >= 0)
        # A number is the last word or beside a gap, or opens the line: "A4 TUESDAY, MARCH 12, 2024 THE ELMFORD COURIER".
        first, last = text[start], text[end - 1]
        figure = first in _DIGITS or (first in _SECTIONS and text[start + 1 : start + 2].isdigit())
        if last in _AFTER_WORDS and not (gapped or barred or figure or above is None or text[end - 2].isdigit()):
            continue  # most lines
        figure = (figure or last in _DIGITS) and (
            end - start <= _LONGEST_NUMBER or any(text.find(sign, start, end) >= 0 for sign in _CENTURIES)
        )
        opens = figure or (first in _FIRST and text[start : start + _LONGEST_OPENING].lower().startswith(_OPENINGS))
        if not (gapped or opens or above is None or last == ")" or text.find(" from ", start, end) > 0):
            continue
        if not _FIGURE.search(text, start, end):
            continue
        if _CONTINUED.fullmatch(text, start, end):
            if above is not None and (title := text[above.start : above.end]).isupper() and title.count(" ") < _LONGEST_TITLE:
                found.append(above)
            found.append(line)
        elif end - start <= _LONGEST_NUMBER and text[start:end].isdecimal():
            below = lines[i + 1] if i + 1 < len(lines) else None
            printed = max([each.end - each.start for each in lines]) <= WIDEST_PRINT if printed is None else printed
            beside = printed and above and below and not (line.gap and below.gap) and below.end - below.start >= _SHORTEST_BESIDE
            if beside and above and (text[above.end - 1] in _ENDS or above.end - above.start >= _SHORTEST_BESIDE):
                found.append(line)  # between two pages that no blank line divides
        elif _is_of_page(text, line, top=above is None):
            second = above is not None and above is lines[0] and not line.gap
            if above is not None and second and _YEAR.search(text, start, end) and text[above.start : above.end].isupper():
                found.append(above)  # the name of the paper
            found.append(line)
        elif head := _numbered_head(text[start:end]):
            numbered.setdefault(head[0], []).append((head[1], line))
    for heads in numbered.values():
        apart = [other - number == 1 and below.start - line.end >= _SHORTEST_PAGE for (number, line), (other, below) in pairwise(heads)]
        if apart and all(apart):
            found += [line for _, line in heads]
            found += lines[:1] if heads[0][1] in lines[1:2] and not lines[1].gap else ()  # who prints it
    return sorted({line.start: line for line in found}.values(), key=attrgetter("start"))


def browser_lines(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines that a browser prints above and below each page: the time, the title, the address, and the number of the page."""
    if "://" not in text:
        return []  # most texts
    written = [text[line.start : line.end] for line in lines]
    heads = [(i, stamp) for i, words in enumerate(written) if words[0] in _DIGITS and ":" in words and (stamp := STAMP.fullmatch(words))]
    if not heads:
        return []
    feet = [i for i, words in enumerate(written) if _ADDRESS.fullmatch(words) or _PAGE_OF_PAGES.fullmatch(words)]
    if not any(written[i][-1].isdigit() and "/" in written[i][-_LONGEST_NUMBER - 1 :] for i in feet):
        return []
    found = {*feet, *(i for i, _ in heads)}
    found.update(
        i + 1 for i, stamp in heads if stamp["title"] is None and written[i + 1 : i + 2] and written[i + 1].count(" ") >= _FEWEST_SPACES
    )
    return [lines[i] for i in sorted(found)]


def _numbered_head(line: str) -> tuple[str, int] | None:
    """Return what a line has beside a page number at one of its ends, after a wide gap, and the number."""
    first, *rest = _WIDE_GAP.split(line)
    last = rest[0] if len(rest) == 1 else ""
    for words, number in ((first, last), (last, first)):
        if number.isdecimal() and len(words) >= _SHORTEST_HEAD and len(number) < _DIGITS_OF_YEAR:
            return words, int(number)
    return None


def _is_of_page(text: str, line: Line, *, top: bool) -> bool:
    """Return True if a line is the name of an old paper with its day, on *top*, a page number or a running head."""
    written = text[line.start : line.end]
    paper = top and "(" not in written and _PAPER.fullmatch(written) is not None
    return paper or _PAGE_NUMBER.fullmatch(written) is not None or _is_running_head(written)


def _is_running_head(line: str) -> bool:
    """Return True if a line has the paper's name and a page number, and wide gaps between, a day with its year, or the name in capitals."""
    words = line.split() if ":" not in line else []
    for number, rest in ((words[0], words[1:]), (words[-1], words[:-1])) if words else ():
        if len(rest) >= _FEWEST_BESIDE - (not number.isdecimal()) and _PAGE_ONLY.fullmatch(number) and _FULL_DATE.search(" ".join(rest)):
            return all(word[0].isupper() for word in rest if len(word) >= _LONG_WORD and word[0].isalpha())
    pieces = _GAP.split(line) if "  " in line or "\t" in line or "|" in line or "\u3000" in line else [line]
    if not 1 < len(pieces) <= _MOST_PIECES:
        return False
    numbers = [found for piece in pieces if (found := _NUMBER.fullmatch(piece))]
    if len(numbers) != 1:
        return False
    loud = [piece for piece in pieces if (piece.isupper() or _DENSE.fullmatch(piece)) and not _FIGURE.search(piece)]
    dated = any(_YEAR.search(piece) for piece in pieces)
    opened = len(pieces) > len(numbers) + 1 and all(piece[:1].isupper() or piece[:1].isdigit() for piece in pieces)
    if opened and any(map(_DAY.fullmatch, pieces)):
        return True
    return numbers[0]["named"] is not None or any(dated or " " in piece for piece in loud)
