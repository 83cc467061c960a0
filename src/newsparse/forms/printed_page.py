"""Pages of a newspaper as a PDF has them: the lines of the page, and the noise of a scan, are set aside."""

from operator import attrgetter
from typing import Final

from newsparse.forms.values import Copy
from newsparse.layout.page_lines import STAMP, page_lines
from newsparse.lines.embargoes import is_embargo
from newsparse.patterns import YEAR, pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_LONGEST_NOISE: Final = 16  # characters
_FEWEST_MARKS: Final = 2
_SPECKS: Final = frozenset("~^|•¬\\{}`°«»■·")  # a scanner's misreadings, even beside single letters
_WORD_OR_FIGURE: Final = pattern(r"\p{L}{3}|\d|\p{Lo}")
_WORD: Final = 3  # letters
# "ANN POE / THE ELMFORD COURIER", above its caption
_CREDIT: Final = pattern(r"\p{Lu}[\p{Lu}.'’-]++(?:\s\p{Lu}[\p{Lu}.'’-]*+){1,3}\s?/\s?\p{Lu}[\p{Lu}.&'’ -]{1,40}")
_LONGEST_CREDIT: Final = 70  # characters
_MOST_CAPTION_LINES: Final = 6
_YEAR: Final = pattern(YEAR)
PRINTED: Final = (Evidence("a running head, a page number or a line to another page"),)
"""The evidence of the lines around a printed page."""
_PICTURE: Final = (Evidence("a photographer and a newspaper in capitals, and the lines below them"),)
_NOISE: Final = (Evidence("marks without words, as in a scan"),)


def set_pages_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Separate the lines of the printed page from those of the story."""
    text = copy.text
    short = [line for line in copy.lines if line.end - line.start <= _LONGEST_NOISE and not text[line.start : line.start + _WORD].isalpha()]
    noise = [line for line in short if _is_noise(text[line.start : line.end])]
    aside = [line for line in page_lines(text, copy.lines) if not is_embargo(text, line.start, line.end)]
    pictures = _captions_below_credits(copy)
    if not (aside or noise or pictures):
        return copy, ()  # most texts
    starts = {line.start for line in (*aside, *noise)}
    starts |= {line.start for line in copy.lines for pin in pictures if pin.span.start <= line.start < pin.span.end}
    dated = [_YEAR.search(text, line.start, line.end) and not STAMP.fullmatch(text, line.start, line.end) for line in aside]
    kinds = [Kind.PUBLISHED if each else Kind.OTHER for each in dated]
    pins = tuple(Segment(line.span, Label.BOILERPLATE, kind, PRINTED) for line, kind in zip(aside, kinds, strict=True))
    pins += (*(Segment(line.span, Label.BOILERPLATE, Kind.OTHER, _NOISE) for line in noise), *pictures)
    return copy.only([line for line in copy.lines if line.start not in starts]), tuple(sorted(pins, key=attrgetter("span.start")))


def _captions_below_credits(copy: Copy) -> list[Segment]:
    """Return the credits in capitals that open a block, each with its caption: the other lines of the block."""
    text, lines = copy.text, copy.lines
    pins: list[Segment] = []
    for i, line in enumerate(lines[:-1] if "/" in text else ()):
        if line.end - line.start > _LONGEST_CREDIT or "/" not in text[line.start : line.end] or not (line.gap or i == 0):
            continue  # most lines
        stop = next((k for k in range(i + 1, len(lines)) if lines[k].gap), len(lines))
        if not 1 < stop - i <= _MOST_CAPTION_LINES or _CREDIT.fullmatch(text, line.start, line.end) is None:
            continue
        caption = Span(lines[i + 1].start, lines[stop - 1].end)
        if not caption.of(text).isupper():
            pins += [Segment(line.span, Label.CREDIT, why=_PICTURE), Segment(caption, Label.CAPTION, why=_PICTURE)]
    return pins


def _is_noise(line: str) -> bool:
    """Return True if a line has different marks and no word or figure, ". ~ _ - '", "~ Ij   .  ' •", and not "* * *"."""
    if _WORD_OR_FIGURE.search(line):
        return False  # most lines
    marks = {sign for sign in line if not sign.isalnum() and not sign.isspace()}
    return len(marks) >= _FEWEST_MARKS and not (_SPECKS.isdisjoint(marks) and any(map(str.isalnum, line)))
