"""Blocks: groups of lines that belong together."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from itertools import pairwise
from typing import Any, Final, NamedTuple

from attrs import frozen

from newsparse.layout.lines import Line, cut_lines
from newsparse.patterns import pattern

# Wire copy wraps at 60 to 72 columns (Reuters mostly at 60 to 64); a line width outside
# these bounds is not a hard wrap.
_NARROWEST_WRAP: Final = 40
_WIDEST_WRAP: Final = 100
# A paragraph opens with three spaces or more (dpa), four (Reuters) or a tab (ANPA).
PARAGRAPH_INDENT: Final = 3
# Below this share of full lines, the writer made the line breaks, not a machine.
_SHARE_OF_FULL_LINES: Final = 0.8
# Lines this much longer than the wrapping width were not wrapped at it.
_LONGER_THAN_WRAPPED: Final = 8
# Columns of print may be narrower than agency copy, and their lines differ more in width.
_NARROWEST_COLUMN: Final = 24
_SHARE_OF_FULL_COLUMN: Final = 0.85
_SHARE_OF_LONGEST_LINE: Final = 1.1
_QUOTES: Final = "\"”»’'"
_SHARE_OF_BROKEN_LINE: Final = 0.5  # of a line that breaks a sentence; the words that it divided may have been joined
_PRINT_INDENT: Final = 2  # columns before the first line of a paragraph in print
_COLUMN_GAP: Final = "   "
_FEWEST_BROKEN_LINES: Final = 2  # lines that break inside a sentence and show the width of a column
_EAST: Final = "\u2e80"  # the first character of scripts without spaces
_FEWEST_DENSE_LINES: Final = 5  # the same in a script without spaces, where menus have such lines
# Marks that end a sentence, and closing marks that can follow them.
_SENTENCE_ENDS: Final = '.!?"”“»。！？．」』）'
# The lines of a bracket split over several lines: `(`, `Image:`, `Getty)`.
_MOST_BRACKET_LINES: Final = 3
# A headline in large type has up to five lines, with a few lines at most above it.
_MOST_LARGE_LINES: Final = 5
_LINES_ABOVE_HEADLINE: Final = 4
_TWO_NAMES: Final = pattern(r"\p{Ll}{2,4}(?:\s\p{Lu}[\p{L}.’'-]*+){2,3}\s\p{Ll}{1,3}(?:\s\p{Lu}[\p{L}.’'-]*+){2,3}")  # "di Ann Poe e Bo Wu"
_OPEN_END: Final = pattern(r"\s\p{Ll}{1,3}$")  # "Der Storch bleibt, die": no headline ends so


class Block(NamedTuple):
    """Lines that belong together: a paragraph, a heading, a menu entry."""

    start: int  # offset of its first visible character
    end: int  # offset just past its last one
    first: int  # index of its first line in `Layout.lines`
    last: int  # index of its last line


# Makes one as the constructor does, in half the time.
_new_block: Final[Callable[[tuple[Any, ...]], Block]] = partial(tuple.__new__, Block)


@frozen
class Layout:
    """A text cut into lines and blocks."""

    text: str
    lines: tuple[Line, ...]  # every line that is not blank

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every block, in order; each line belongs to exactly one. Found on demand: agency copy is mostly read by its lines."""
        return tuple(_blocks(self.text, self.lines))


def lay_out(text: str) -> Layout:
    """Cut a text into lines and blocks."""
    return Layout(text, tuple(cut_lines(text)))


def _blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    measure = _wrapping_width(text, lines)
    if not measure:
        single = [_new_block((line.start, line.end, i, i)) for i, line in enumerate(lines)]
        printed = _column_blocks(text, lines)
        return _join_large_type(text, printed or _join_split_brackets(text, single, lines), lines, printed=bool(printed))
    firsts = [i for i, line in enumerate(lines) if line.gap or line.indent >= PARAGRAPH_INDENT or not i]
    head = firsts[1] if len(firsts) > 1 else 0  # its lines may be a headline, a deck and a byline
    short = [i for i in range(1, head) if not _is_full(text, lines[i - 1], lines[i], measure)]
    heads = short if 2 * len(short) >= head - 1 else []
    blocks = [_new_block((lines[i].start, lines[end - 1].end, i, end - 1)) for i, end in pairwise((*sorted((*firsts, *heads)), len(lines)))]
    return _join_large_type(text, blocks, lines, printed=True) if heads else blocks


def _join_large_type(text: str, blocks: list[Block], lines: Sequence[Line], *, printed: bool) -> list[Block]:
    """Join the lines of a headline in large type near the top: short ones without a stop, the later ones in small letters.

    In print, a line may also open with a capital, if the one above ends in a word that no headline ends with.
    """
    i = 0
    while i < min(len(blocks), _LINES_ABOVE_HEADLINE):
        block, last = blocks[i], i
        while last + 1 < len(blocks) and _sets_on(text, blocks[last], blocks[last + 1], lines, first=last == i, printed=printed):
            last += 1
        below = blocks[last + 1 : last + 2]
        opens = (not i or lines[block.first].gap) and text[block.start].isupper()
        if opens and 0 < last - i < _MOST_LARGE_LINES and below and not text[below[0].start].islower():
            blocks = [*blocks[:i], Block(block.start, blocks[last].end, block.first, blocks[last].last), *blocks[last + 1 :]]
        i += 1
    return blocks


def _sets_on(text: str, above: Block, block: Block, lines: Sequence[Line], *, first: bool, printed: bool) -> bool:
    """Return True if a short line continues the one above it: not its first word alone is in small letters, as in "by Ann Poe"."""
    line, ends = lines[block.first], text[above.end - 1]
    if line.gap or line.indent or not text[block.end - 1].isalnum():
        return False
    open_end = printed and _OPEN_END.search(text, above.start, above.end) is not None
    if (
        not (text[block.start].islower() or open_end)
        or max(above.end - above.start, block.end - block.start) > _NARROWEST_WRAP
        or not (ends.isalnum() or ends == ",")
    ):
        return False
    words = text[block.start : block.end].split()
    if open_end and not words[0][0].islower():
        return not words[0].isupper()
    aside = any(word[0].isdigit() for word in words) or _TWO_NAMES.fullmatch(text, block.start, block.end)  # "vor 3 Stunden"
    return not aside and (any(word[0].islower() for word in words[1:]) or not (first or words[1:]))


def _join_split_brackets(text: str, blocks: list[Block], lines: Sequence[Line]) -> list[Block]:
    """Join the lines of a bracket that page code split: a line, `(`, `Image:`, `Getty)`."""
    if True not in [text[end - 1] == "(" for _, end, _, _ in blocks]:
        return blocks  # most texts
    joined: list[Block] = []
    i = 0
    while i < len(blocks):
        block = blocks[i]
        if text[block.end - 1] == "(":
            shut = _closing_block(text, blocks, lines, i)
            if shut is not None:
                if block.end - block.start == 1 and joined and not lines[block.first].gap:
                    block = joined.pop()
                block = Block(block.start, blocks[shut].end, block.first, blocks[shut].last)
                i = shut
        joined.append(block)
        i += 1
    return joined


def _closing_block(text: str, blocks: Sequence[Block], lines: Sequence[Line], i: int) -> int | None:
    """Return the block, at most three lines later, that closes the bracket."""
    for j in range(i + 1, min(len(blocks), i + 1 + _MOST_BRACKET_LINES)):
        if lines[blocks[j].first].gap or blocks[j].end - blocks[j].start > _NARROWEST_WRAP:
            return None
        if text[blocks[j].end - 1] == ")":
            return j
    return None


def _wrapping_width(text: str, lines: Sequence[Line]) -> int:
    """Return the width at which the lines are wrapped, if most breaks are there only because the next word did not fit; else 0."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and b.indent < PARAGRAPH_INDENT]
    if not pairs:
        return 0
    widths = [a.end - a.start + a.indent for a, _ in pairs]
    measure = sorted(widths)[len(widths) * 9 // 10]
    if not _NARROWEST_WRAP <= measure <= _WIDEST_WRAP:
        return 0
    widest = measure + _LONGER_THAN_WRAPPED
    if 2 * sum([line.end - line.start > widest for line in lines]) > len(pairs):
        return 0
    least = measure - 3
    full = sum([width >= least or width + 1 + _next_word_width(text, b) > least for width, (_, b) in zip(widths, pairs, strict=True)])
    # A break at the end of a sentence is the writer's; a machine breaks anywhere.
    inside = sum([text[a.end - 1] not in _SENTENCE_ENDS for a, _ in pairs])
    return measure if full >= _SHARE_OF_FULL_LINES * len(pairs) and 2 * inside >= len(pairs) else 0


def _column_blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    """Join the lines of print, with heads, lists and page numbers among the paragraphs; empty if the text is not print."""
    measure = _column_width(text, lines)
    if not measure:
        return []
    blocks: list[Block] = []
    for i, line in enumerate(lines):
        # A blank line inside a paragraph that an indent opens is the end of a column or a page.
        inside = bool(blocks) and blocks[-1].last > blocks[-1].first and lines[blocks[-1].first].indent >= _PRINT_INDENT
        if i and (inside or not line.gap) and _goes_on(text, lines, i, measure):
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].first, i)
        else:
            blocks.append(_new_block((line.start, line.end, i, i)))
    held = sum([block.end - block.start for block in blocks if block.last > block.first])
    widths = [line.end - line.start for line in lines]
    # Of heads, lists and what was written above them, the lines are shorter or longer.
    return blocks if 2 * held > sum([width for width in widths if measure < 2 * width and width <= measure + _LONGER_THAN_WRAPPED]) else []


def _column_width(text: str, lines: Sequence[Line]) -> int:
    """Return the width of the lines that break inside sentences; 0 if few do, or if other lines are much longer."""
    if 10 * sum([line.end - line.start > _WIDEST_WRAP + _LONGER_THAN_WRAPPED for line in lines]) > len(lines):
        return 0  # most texts: a line is a paragraph
    broken = [(a, b) for a, b in pairwise(lines) if not b.gap and b.indent < PARAGRAPH_INDENT and text[a.end - 1] not in _SENTENCE_ENDS]
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
    wide = [line for line in lines if line.end - line.start > measure + _LONGER_THAN_WRAPPED]
    longer = sum([line.end - line.start for line in wide if _COLUMN_GAP not in text[line.start : line.end]])  # not the head of a page
    fits = _NARROWEST_COLUMN <= columns * measure <= _WIDEST_WRAP and 4 * longer < sum([line.end - line.start for line in lines])
    return measure if fits else 0


def _goes_on(text: str, lines: Sequence[Line], i: int, measure: int) -> bool:
    """Return True if a line of print continues the one above it; a short one without a stop, such as a byline, does not."""
    line = lines[i]
    above = lines[i - 1]
    if line.indent >= (_PRINT_INDENT if line.gap else PARAGRAPH_INDENT):
        return False
    if text[above.end - 1] in _SENTENCE_ENDS and (line.gap or line.indent >= above.indent + _PRINT_INDENT):
        return False
    if text[line.start].islower() and text[above.start : above.end].rstrip(_QUOTES)[-1:] not in _SENTENCE_ENDS:
        # A headline on two lines, not an author and an address.
        heading = (above.gap or i == 1) and (i + 1 == len(lines) or lines[i + 1].gap) and "@" not in text[line.start : line.end]
        if (
            heading
            or text[above.start : above.end].rstrip(_QUOTES)[-1:] == ","
            or above.indent >= _PRINT_INDENT
            or text[above.start].islower()
            or above.end - above.start > _SHARE_OF_BROKEN_LINE * measure
        ):
            return True
    if not _is_full(text, above, line, measure):
        return False
    if text[line.start].islower() or text[line.end - 1] in _SENTENCE_ENDS:
        return True
    return i + 1 < len(lines) and not lines[i + 1].gap and _is_full(text, line, lines[i + 1], measure)


def _is_full(text: str, line: Line, below: Line, measure: int) -> bool:
    """Return True if a line breaks a word or has no room for the next one; letters of print differ in width."""
    width = line.end - line.start + (line.indent // PARAGRAPH_INDENT if _has_no_spaces(text[line.start]) else line.indent)
    if text[line.end - 1] == "-" and text[line.end - 2 : line.end - 1].isalpha() and text[below.start].isalpha():
        return True
    if _COLUMN_GAP in text[line.start : line.end] or _COLUMN_GAP in text[below.start : below.end]:
        return False  # the head or the foot of a page, a row of a table
    return _SHARE_OF_FULL_COLUMN * measure < width + 1 + _next_word_width(text, below) and width <= _SHARE_OF_LONGEST_LINE * measure


def _next_word_width(text: str, line: Line) -> int:
    """Count the columns that the line above would need for one more word, or character in scripts without spaces."""
    if _has_no_spaces(text[line.start]):
        return 1
    space = text.find(" ", line.start, line.end)
    return (space if space >= 0 else line.end) - line.start


def _has_no_spaces(letter: str) -> bool:
    """Return True if a character's script puts no spaces between words: Chinese, Japanese."""
    return _EAST <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or "\uff00" <= letter <= "\uffef"
