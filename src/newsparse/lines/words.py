"""A line with its words, cut once for all measurements."""

from __future__ import annotations

from typing import Final

from attrs import define

from newsparse.lines.lexicon import folded_text
from newsparse.patterns import pattern

OPENING_MARKS: Final = "\"'“„‘‚«»「『‹`"
"""Marks before the first word of a line."""
_LONGEST_READ: Final = 2000  # characters of a line that are read
_PER_LONG_WORD: Final = 6  # characters of a word, with its space, of a longer line
_END_READ: Final = 40  # characters at its end
# Characters of scripts written without spaces; 2.2 of them are as long as one word of news text.
_IDEOGRAPH: Final = pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
_IDEOGRAPHS_PER_WORD: Final = 2.2
# Marks beside a word.
_BESIDE: Final = '.,:;"“”‘„«»?!()[]…'
_MARKS_TO_SPACES: Final = bytes([32 if byte < 128 and chr(byte) in _BESIDE else byte for byte in range(256)])
_WIDE_MARKS: Final = [mark for mark in _BESIDE if not mark.isascii()]
# The longest entry of a menu, in characters.
_LONGEST_ENTRY: Final = 100
# Scripts without spaces, and Korean, say in two letters what others say in more than three. Before this letter are the
# quotation marks and dashes of all scripts, and accented letters of Vietnamese and Greek.
_EAST: Final = "\u2e80"
# The first letters of a word, which its forms share.
_STEM_LENGTH: Final = 6


# Not frozen, and no tuple: a slot is read in a tenth of the time of a field of a named tuple.
@define(eq=False, repr=False, weakref_slot=False)
class LineWords:
    """A line and its words."""

    line: str  # the line; of a very long one, the first part
    tokens: list[str]  # its words, as they are
    key: str  # its words folded and joined, for finding it again
    folded: list[str]  # the words of the key, without the marks beside them
    size: int  # its length in words; 2.2 ideographs count as one
    whole: bool  # True if `line` is all of it
    end: str  # its last characters
    tidy: bool  # True if single spaces are the only white space in it
    # True if it is short and contains nothing but letters and spaces, as most entries of menus do: no figures, marks or signs.
    letters: bool


def cut_words(line: str) -> LineWords:
    """Cut a line into words.

    >>> words = cut_words("READ  ALSO: Ferry fares")
    >>> words.key, words.folded, words.letters
    ('read also: ferry fares', ['read', 'also', 'ferry', 'fares'], False)
    """
    full = len(line)
    whole = full <= _LONGEST_READ
    text = line if whole else line[:_LONGEST_READ]
    tokens = text.split()
    size = len(tokens) if whole else full // _PER_LONG_WORD
    # An ideograph takes three bytes, so a text with fewer bytes a letter is less than a third ideographs.
    dense = not text.isascii() and 3 * len(text.encode("utf-8", "surrogatepass")) > 5 * len(text)
    if dense and 3 * len(_IDEOGRAPH.findall(text)) > len(text):
        size = max(1, round(full / _IDEOGRAPHS_PER_WORD))
    tidy = whole and "  " not in text
    if full <= _LONGEST_ENTRY and text[-1:].isalpha() and text.replace(" ", "").isalpha():
        key = " ".join(tokens).lower()
        return LineWords(text, tokens, key, key.split(), size, whole, text, tidy, True)
    # A line that is printed as it is has no other white space than spaces.
    tidy = tidy and text.isprintable()
    key = folded_text(text if tidy else " ".join(tokens))
    return LineWords(text, tokens, key, unmarked(key), size, whole, line[-_END_READ:], tidy, False)


def unmarked(key: str) -> list[str]:
    """The words of a folded line without the marks beside them."""
    if not key.isascii():
        for mark in _WIDE_MARKS:
            if mark in key:  # a translation would look up every character
                key = key.replace(mark, " ")
    return key.encode("utf-8", "surrogatepass").translate(_MARKS_TO_SPACES).decode("utf-8", "surrogatepass").split()


def stems(words: LineWords) -> tuple[str, ...]:
    """The longer words of a line by their stems, each once; pairs of letters in the scripts of the East.

    >>> stems(cut_words("The harbours of Elmford"))
    ('harbou', 'elmfor')
    >>> stems(cut_words("‘Harbours’ of Elmford"))
    ('harbou', 'elmfor')
    """
    key, folded = words.key, words.folded
    if not key.isascii():
        key = key.replace("\u00ad", "")
        if key[:1] >= _EAST or key[-1:] >= _EAST:
            return tuple(dict.fromkeys([word[i : i + 2] for word in key.split() for i in range(len(word) - 1)]))
        if len(key) < len(words.key):
            folded = unmarked(key)
    return tuple({word[:_STEM_LENGTH]: None for word in folded if len(word) > 3})
