"""Headlines in large type, which have several lines near the top of a text."""

from collections.abc import Sequence
from typing import Final

from newsparse.layout.block import Block
from newsparse.layout.lines import Line
from newsparse.layout.measure import NARROWEST_WRAP, next_word_width
from newsparse.patterns import YEAR, pattern

# A headline in large type has up to five lines, with a few lines at most above it.
_MOST_LARGE_LINES: Final = 5
_LINES_ABOVE_HEADLINE: Final = 4
_TWO_NAMES: Final = pattern(r"\p{Ll}{2,4}(?:\s\p{Lu}[\p{L}.’'-]*+){2,3}\s\p{Ll}{1,3}(?:\s\p{Lu}[\p{L}.’'-]*+){2,3}")  # "di Ann Poe e Bo Wu"
_YEAR: Final = pattern(YEAR)
_SHARE_OF_LINE_ABOVE: Final = 1.3  # wider lines are in smaller type
_WIDEST_LARGE_LINE: Final = 48  # columns of a line of a headline in print
_NARROWEST_LOUD_LINE: Final = 16  # the same in capitals; shorter ones are codes
_SHORTEST_WORD: Final = 4  # letters; shorter ones in small letters are parts of names, too
_LONGEST_NAME: Final = 3  # words
_OPEN_END: Final = pattern(r"\s\p{Ll}{1,3}$")  # "Der Storch bleibt, die": no headline ends so


def join_large_type(text: str, blocks: list[Block], lines: Sequence[Line], *, printed: bool) -> list[Block]:
    """Join the lines of a headline in large type near the top: short ones without a stop, the later ones in small letters.

    In print, a line may also open with a capital, if the one above ends in a word that no headline ends with, or had no room for its
    first word.
    """
    i = 0
    while i < min(len(blocks), _LINES_ABOVE_HEADLINE * (1 + printed)):
        block, last = blocks[i], i
        while last + 1 < len(blocks) and _sets_on(text, blocks[last], blocks[last + 1], lines, first=last == i, printed=printed):
            last += 1
        below = blocks[last + 1 : last + 2]
        opens = (not i or lines[block.first].gap or printed) and text[block.start].isupper()
        if opens and 0 < last - i < _MOST_LARGE_LINES and below and not text[below[0].start].islower():
            blocks = [*blocks[:i], Block(block.start, blocks[last].end, block.first, blocks[last].last), *blocks[last + 1 :]]
        i += 1
    return blocks


def _sets_on(text: str, above: Block, block: Block, lines: Sequence[Line], *, first: bool, printed: bool) -> bool:
    """Return True if a short line continues the one above it: not its first word alone is in small letters, as in "by Ann Poe"."""
    line, ends = lines[block.first], text[above.end - 1]
    apart = line.gap and not (printed and text[block.start].islower())  # a scan has blank lines between those of a headline
    if apart or line.indent or not text[block.end - 1].isalnum() or not (ends.isalnum() or ends == ","):
        return False
    if _YEAR.search(text, block.start, block.end):
        return False
    words = text[block.start : block.end].split()
    if printed and _had_no_room(text, lines[above.last], line) and _is_no_name(text, above, block, words):
        return True
    if max(above.end - above.start, block.end - block.start) > NARROWEST_WRAP:
        return False
    if not words[0][0].islower():
        return printed and _OPEN_END.search(text, above.start, above.end) is not None and not words[0].isupper()
    aside = any(word[0].isdigit() for word in words) or _TWO_NAMES.fullmatch(text, block.start, block.end)  # "vor 3 Stunden"
    return not aside and (any(word[0].islower() for word in words[1:]) or not (first or words[1:]))


def _had_no_room(text: str, line: Line, below: Line) -> bool:
    """Return True if a line of large type may have been broken only for want of room."""
    width, width_below = line.end - line.start, below.end - below.start
    widest = max(width, width_below)
    return widest <= min(_WIDEST_LARGE_LINE, _SHARE_OF_LINE_ABOVE * width) and width + 1 + next_word_width(text, below) > widest


def _is_no_name(text: str, above: Block, block: Block, words: Sequence[str]) -> bool:
    """Return True if a line of a headline cannot be an author: a longer word is in small letters; in capitals, if short words are near."""
    longer = [word for word in words if len(word) >= _SHORTEST_WORD]
    if text[above.start : block.end].isupper():
        short_words = len(longer) < len(words) or " " in text[above.end - _SHORTEST_WORD : above.end]
        return above.end - above.start >= _NARROWEST_LOUD_LINE and bool(longer) and (short_words or len(words) > _LONGEST_NAME)
    return any(word[0].islower() for word in (longer if words[1:] else words))
