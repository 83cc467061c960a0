"""How wide the lines of a text are, and whether a line had room for the first word of the next."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.layout.lines import Line

# Wire copy wraps at 60 to 72 columns (Reuters mostly at 60 to 64); a line width outside
# these bounds is not a hard wrap.
NARROWEST_WRAP: Final = 40
_WIDEST_WRAP: Final = 100
WIDEST_PRINT: Final = 120  # characters of a line of print
# A paragraph opens with three spaces or more (dpa), four (Reuters) or a tab (ANPA).
PARAGRAPH_INDENT: Final = 3
# Below this share of full lines, the writer made the line breaks, not a machine.
_SHARE_OF_FULL_LINES: Final = 0.8
# Lines this much longer than the wrapping width were not wrapped at it.
LONGER_THAN_WRAPPED: Final = 8
# Columns of print may be narrower than agency copy, and their lines differ more in width.
_NARROWEST_COLUMN: Final = 16
_SHARE_OF_FULL_COLUMN: Final = 0.85
SHARE_OF_LONGEST_LINE: Final = 1.1
_COLUMN_GAP: Final = "   "
_FEWEST_BROKEN_LINES: Final = 2  # lines that break inside a sentence and show the width of a column
_EAST: Final = "\u2e80"  # the first character of scripts without spaces
_FEWEST_DENSE_LINES: Final = 5  # the same in a script without spaces, where menus have such lines
# Marks that end a sentence, and closing marks that can follow them.
SENTENCE_ENDS: Final = '.!?"”“»。！？．」』）'
QUOTES: Final = "\"”»’'"
# Letters of print that are about half as wide as others, or half as wide again.
_NARROW: Final = dict.fromkeys(map(ord, "ijlftrI.,;:!|()[]'’‘ -/"))
_WIDE: Final = dict.fromkeys(map(ord, "mwABCDEFGHKLMNOPQRSTUVWXYZ—%&@"))
_DIFFERENCE: Final = 0.45
_SHARE_OF_MIDDLE: Final = 0.9  # of the width of most lines; narrower ones are in larger type
_MOST_OUTLIERS: Final = 20  # one line in so many is narrower for other reasons


def wrapping_width(text: str, lines: Sequence[Line]) -> int:
    """Return the width at which the lines are wrapped, if most breaks are there only because the next word did not fit; else 0."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and b.indent < PARAGRAPH_INDENT]
    if not pairs:
        return 0
    widths = [a.end - a.start + a.indent for a, _ in pairs]
    measure = sorted(widths)[len(widths) * 9 // 10]
    if not NARROWEST_WRAP <= measure <= _WIDEST_WRAP:
        return 0
    widest = measure + LONGER_THAN_WRAPPED
    if 2 * sum([line.end - line.start > widest for line in lines]) > len(pairs):
        return 0
    least = measure - 3
    full = sum([width >= least or width + 1 + next_word_width(text, b) > least for width, (_, b) in zip(widths, pairs, strict=True)])
    # A break at the end of a sentence is the writer's; a machine breaks anywhere.
    inside = sum([text[a.end - 1] not in SENTENCE_ENDS for a, _ in pairs])
    return measure if full >= _SHARE_OF_FULL_LINES * len(pairs) and 2 * inside >= len(pairs) else 0


def column_width(text: str, lines: Sequence[Line]) -> int:
    """Return the width of the lines that break inside sentences; 0 if few do, or if other lines are much longer."""
    if 10 * sum([line.end - line.start > WIDEST_PRINT + LONGER_THAN_WRAPPED for line in lines]) > len(lines):
        return 0  # most texts: a line is a paragraph
    broken = [(a, b) for a, b in pairwise(lines) if not b.gap and b.indent < PARAGRAPH_INDENT and text[a.end - 1] not in SENTENCE_ENDS]
    loud = text.isupper()  # of a teletype, whose lines never open with a small letter
    widths = [a.end - a.start for a, b in broken if loud or text[b.start].islower()]
    east = [(a, b) for a, b in broken if text[b.start] >= _EAST and not b.indent]
    dense = [a.end - a.start for a, b in east if _has_no_spaces(text[a.end - 1]) and _has_no_spaces(text[b.start])]
    columns = 1
    if len(dense) > max(len(widths), _FEWEST_DENSE_LINES):  # each character is as wide as two Latin ones
        widths, columns = dense, 2
        full = max(widths) - 2
        if sum([full <= width for width in widths]) < _SHARE_OF_FULL_LINES * len(widths):
            return 0  # a menu
    if len(widths) < _FEWEST_BROKEN_LINES:
        return 0
    measure = sorted(widths)[len(widths) * 9 // 10]
    wide = [line for line in lines if line.end - line.start > measure + LONGER_THAN_WRAPPED]
    longer = sum([line.end - line.start for line in wide if _COLUMN_GAP not in text[line.start : line.end]])  # not the head of a page
    fits = _NARROWEST_COLUMN <= columns * measure <= WIDEST_PRINT and 4 * longer < sum([line.end - line.start for line in lines])
    return measure if fits else 0


class Ruler(NamedTuple):
    """Measures the lines of a print, with the letters of a typewriter or of type."""

    typewriter: bool
    measure: float  # what nearly all lines that break inside a sentence would need for one more word

    def has_room(self, text: str, line: Line, below: Line) -> bool:
        """Return True if the first word of the line below would have fitted into a line."""
        return self.width(text, line, below) < self.measure

    def width(self, text: str, line: Line, below: Line) -> float:
        """The width of a line and the first word of the line below, in letters."""
        written = f"{text[line.start : line.end]} {text[below.start : below.start + next_word_width(text, below)]}"
        if self.typewriter:
            return len(written)
        return len(written) + _DIFFERENCE * (len(written.translate(_NARROW)) - len(written.translate(_WIDE)))


def fitting_ruler(text: str, lines: Sequence[Line]) -> Ruler:
    """Return the ruler by which the lines that break inside a sentence differ less."""
    broken = [(a, b) for a, b in pairwise(lines) if not b.gap and breaks_inside(text, a, b)]
    rulers: list[tuple[float, Ruler]] = []
    for ruler in (Ruler(typewriter=True, measure=0), Ruler(typewriter=False, measure=0)):
        widths = sorted([ruler.width(text, *pair) for pair in broken]) or [0]
        middle = widths[len(widths) // 2]
        of_text = [width for width in widths if width >= _SHARE_OF_MIDDLE * middle]
        lowest = of_text[len(of_text) // _MOST_OUTLIERS]
        rulers.append((middle / max(lowest, 1), ruler._replace(measure=lowest)))
    return min(rulers)[1]


def is_full(text: str, line: Line, below: Line, measure: int) -> bool:
    """Return True if a line breaks a word or has no room for the next one; letters of print differ in width."""
    width = line.end - line.start + (line.indent // PARAGRAPH_INDENT if _has_no_spaces(text[line.start]) else line.indent)
    if text[line.end - 1] == "-" and text[line.end - 2 : line.end - 1].isalpha() and text[below.start].isalpha():
        return True
    if _COLUMN_GAP in text[line.start : line.end] or _COLUMN_GAP in text[below.start : below.end]:
        return False  # the head or the foot of a page, a row of a table
    return _SHARE_OF_FULL_COLUMN * measure < width + 1 + next_word_width(text, below) and width <= SHARE_OF_LONGEST_LINE * measure


def has_room(text: str, line: Line, below: Line, measure: int) -> bool:
    """Return True if the first word of the line below would have fitted into a line."""
    return line.end - line.start + line.indent + 1 + next_word_width(text, below) <= _SHARE_OF_FULL_COLUMN * measure


def ends_sentence(text: str, line: Line) -> bool:
    """Return True if a sentence ends with a line."""
    return text[line.start : line.end].rstrip(QUOTES)[-1:] in SENTENCE_ENDS


def breaks_inside(text: str, line: Line, below: Line) -> bool:
    """Return True if a sentence goes on in the line below, with a small letter."""
    return text[below.start].islower() and not ends_sentence(text, line)


def next_word_width(text: str, line: Line) -> int:
    """Count the columns that the line above would need for one more word, or character in scripts without spaces."""
    if _has_no_spaces(text[line.start]):
        return 1
    space = text.find(" ", line.start, line.end)
    return (space if space >= 0 else line.end) - line.start


def _has_no_spaces(letter: str) -> bool:
    """Return True if a character's script puts no spaces between words: Chinese, Japanese."""
    return _EAST <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or "\uff00" <= letter <= "\uffef"
