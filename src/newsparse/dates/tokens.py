"""A stretch of a passage, split into words, figures, signs and known phrases."""

from collections.abc import Mapping
from typing import Any, Final

import regex
from attrs import define

from newsparse.dates.vocabulary import BEGINS, NO_TAGS, PIECE, Vocabulary

# A figure and its ending: "14", "th".
_FIGURE: Final = regex.compile(r"(\d{1,4})(\D*)")
_NO_FIGURE: Final = (-1, "")


@define(eq=False)
class Window:
    """A stretch of a passage, split into items; an index beyond either end gives an empty item.

    >>> from newsparse.dates.vocabulary import gather
    >>> from newsparse.knowledge.language import DateWords
    >>> known = gather(DateWords(relative={"day after tomorrow": 2}))
    >>> window = cut("Day after tomorrow, 3", "day after tomorrow, 3", 0, 21, known)
    >>> window.words, window.tag(0, "relative"), window.number(2)
    (['day after tomorrow', ',', '3'], 2, 3)
    """

    text: str
    """The passage's text."""
    low: str
    """The same in lower case, with the same length."""
    known: Vocabulary
    words: list[str]
    """Each item in lower case."""
    spans: list[tuple[int, int]]
    """The place of each item in the passage."""
    tags: list[Mapping[str, object]]
    """What each item can be."""
    figures: dict[int, tuple[int, str]]
    """The items that are figures of up to four digits, mapped to their value and their ending."""

    def tag(self, i: int, name: str) -> Any:
        """Return a list's value for an item; `None` if the list does not contain it or there is no item."""
        return self.tags[i].get(name) if 0 <= i < len(self.tags) else None

    def word(self, i: int) -> str:
        """Return an item's word; "" if there is none."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def number(self, i: int) -> int:
        """Return a figure's value, else -1."""
        return self.figures.get(i, _NO_FIGURE)[0]

    def ending(self, i: int) -> str:
        """Return the ending of a figure: "th"."""
        return self.figures.get(i, _NO_FIGURE)[1]

    def capital(self, i: int) -> bool:
        """Whether an item is capitalised."""
        return 0 <= i < len(self.spans) and self.text[self.spans[i][0]].isupper()

    def proper(self, i: int) -> bool:
        """Whether an item is capitalised as this language writes months and weekdays."""
        return not self.known.words.capitalised or self.capital(i)

    def begins(self, i: int) -> bool:
        """Whether a date can begin with an item."""
        return BEGINS in self.tags[i] or self.words[i][0].isdigit()


def cut(text: str, low: str, start: int, end: int, known: Vocabulary) -> Window:
    """Split a piece of a passage into items, the longest known phrase first.

    Args:
        text: the passage's text.
        low: the same in lower case, with the same length.
        start: offset of the piece.
        end: offset just past it.
        known: the language's words.

    >>> from newsparse.dates.vocabulary import gather
    >>> from newsparse.knowledge.language import DateWords
    >>> cut("On May 14th", "on may 14th", 0, 11, gather(DateWords())).figures
    {2: (14, 'th')}
    """
    spans = [found.span() for found in PIECE.finditer(low, start, end)]
    words = [low[first:last] for first, last in spans]
    single = known.singles.get
    tags = [single(word, NO_TAGS) for word in words]
    if not known.phrases.keys().isdisjoint(words):
        _put_together(words, spans, tags, known)
    figures: dict[int, tuple[int, str]] = {}
    for i, word in enumerate(words):
        if word[0].isdigit():
            figure = _FIGURE.fullmatch(word)
            if figure is not None and figure[1].isdecimal():
                figures[i] = int(figure[1]), figure[2]
    return Window(text, low, known, words, spans, tags, figures)


def _put_together(words: list[str], spans: list[tuple[int, int]], tags: list[Mapping[str, object]], known: Vocabulary) -> None:
    """Merge the items of each known phrase into one item."""
    i = 0
    while i < len(words) - 1:
        for pieces, meaning in known.phrases.get(words[i], ()):
            stop = i + len(pieces)
            if words[i + 1] == pieces[1] and tuple(words[i:stop]) == pieces:
                words[i:stop] = [" ".join(pieces)]
                tags[i:stop] = [meaning]
                spans[i:stop] = [(spans[i][0], spans[stop - 1][1])]
                break
        i += 1
