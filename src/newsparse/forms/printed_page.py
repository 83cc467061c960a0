"""Pages of a newspaper as a PDF has them: the lines of the page, and the noise of a scan, are set aside."""

from operator import attrgetter
from typing import Final

from newsparse.forms.values import Copy
from newsparse.layout.page_lines import page_lines
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_LONGEST_NOISE: Final = 16  # characters
_FEWEST_MARKS: Final = 2
_SPECKS: Final = frozenset("~^|•¬\\{}`°«»■·")  # a scanner's misreadings, even beside single letters
_WORD_OR_FIGURE: Final = pattern(r"\p{L}{3}|\d|\p{Lo}")
_WORD: Final = 3  # letters
_YEAR: Final = pattern(r"(?:1[789]|20)\d\d")
PRINTED: Final = (Evidence("a running head, a page number or a line to another page"),)
"""The evidence of the lines around a printed page."""
_NOISE: Final = (Evidence("marks without words, as in a scan"),)


def set_pages_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Separate the lines of the printed page from those of the story."""
    text = copy.text
    short = [line for line in copy.lines if line.end - line.start <= _LONGEST_NOISE and not text[line.start : line.start + _WORD].isalpha()]
    noise = [line for line in short if _is_noise(text[line.start : line.end])]
    aside = page_lines(text, copy.lines)
    if not (aside or noise):
        return copy, ()  # most texts
    starts = {line.start for line in (*aside, *noise)}
    kinds = [Kind.PUBLISHED if _YEAR.search(text, line.start, line.end) else Kind.OTHER for line in aside]
    pins = tuple(Segment(Span(line.start, line.end), Label.BOILERPLATE, kind, PRINTED) for line, kind in zip(aside, kinds, strict=True))
    pins += tuple(Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER, _NOISE) for line in noise)
    return copy.only([line for line in copy.lines if line.start not in starts]), tuple(sorted(pins, key=attrgetter("span.start")))


def _is_noise(line: str) -> bool:
    """Return True if a line has different marks and no word or figure, ". ~ _ - '", "~ Ij   .  ' •", and not "* * *"."""
    if _WORD_OR_FIGURE.search(line):
        return False  # most lines
    marks = {sign for sign in line if not sign.isalnum() and not sign.isspace()}
    return len(marks) >= _FEWEST_MARKS and not (_SPECKS.isdisjoint(marks) and any(map(str.isalnum, line)))
