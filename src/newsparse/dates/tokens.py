"""A stretch of a passage, split into tokens: words, figures, signs and known phrases."""

from collections.abc import Mapping
from typing import Any, Final

from attrs import define, field

from newsparse.dates.expressions import DateExpression
from newsparse.dates.vocabulary import BEGINS, NO_TAGS, PIECE, Vocabulary
from newsparse.patterns import pattern

# A figure and its ending: "14", "th".
_FIGURE: Final = pattern(r"(\d{1,4})(\D*)")
_NO_FIGURE: Final = (-1, "")


@define(eq=False)
class Tokens:
    """The tokens of a stretch of a passage; an index beyond either end gives an empty token.

    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> vocabulary = vocabulary_of(load("en"))
    >>> tokens = tokenise("Day after tomorrow, 3", "day after tomorrow, 3", 0, 21, vocabulary)
    >>> tokens.words, tokens.tag(0, "relative"), tokens.number(2)
    (['day after tomorrow', ',', '3'], 2, 3)
    """

    text: str
    """The passage's text."""
    low: str
    """The same in lower case, with the same length."""
    vocabulary: Vocabulary
    words: list[str]
    """Each token in lower case."""
    spans: list[tuple[int, int]]
    """The place of each token in the passage."""
    tags: list[Mapping[str, object]]
    """The parts of a date that each token can be."""
    figures: dict[int, tuple[int, str]]
    """The tokens that are figures of up to four digits, mapped to their value and their ending."""
    singles: dict[int, DateExpression | None] = field(factory=dict)
    """The single dates that were read so far, by the index of their first token."""

    def tag(self, i: int, name: str) -> Any:
        """Return a list's value for a token; `None` if the list does not contain it or there is no token."""
        return self.tags[i].get(name) if 0 <= i < len(self.tags) else None

    def word(self, i: int) -> str:
        """Return a token's word; "" if there is none."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def number(self, i: int) -> int:
        """Return a figure's value, else -1."""
        return self.figures.get(i, _NO_FIGURE)[0]

    def ending(self, i: int) -> str:
        """Return the ending of a figure: "th"."""
        return self.figures.get(i, _NO_FIGURE)[1]

    def capital(self, i: int) -> bool:
        """Whether a token is capitalised."""
        return 0 <= i < len(self.spans) and self.text[self.spans[i][0]].isupper()

    def proper(self, i: int) -> bool:
        """Whether a token is capitalised as this language writes months and weekdays."""
        return not self.vocabulary.words.capitalised or self.capital(i)

    def original(self, i: int) -> str:
        """Return a token as the passage writes it."""
        start, end = self.spans[i]
        return self.text[start:end]

    def at_offset(self, i: int, offset: int) -> int:
        """Return the index of the first token from *i* on that begins at or after an offset."""
        while i < len(self.spans) and self.spans[i][0] < offset:
            i += 1
        return i

    def begins(self, i: int) -> bool:
        """Whether a date can begin with a token."""
        return BEGINS in self.tags[i] or self.words[i][0].isdigit()


def tokenise(text: str, low: str, start: int, end: int, vocabulary: Vocabulary) -> Tokens:
    """Split a piece of a passage into tokens, the longest known phrase first.

    Args:
        text: the passage's text.
        low: the same in lower case, with the same length.
        start: offset of the piece.
        end: offset just past it.
        vocabulary: the language's words.

    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> tokenise("On May 14th", "on may 14th", 0, 11, vocabulary_of(load("en"))).figures
    {2: (14, 'th')}
    """
    spans = [found.span() for found in PIECE.finditer(low, start, end)]
    words = [low[first:last] for first, last in spans]
    single = vocabulary.tags.get
    tags = [single(word, NO_TAGS) for word in words]
    if not vocabulary.phrases_by_first_word.keys().isdisjoint(words):
        _merge_phrases(words, spans, tags, vocabulary)
    return Tokens(text, low, vocabulary, words, spans, tags, _figures(words))


def _figures(words: list[str]) -> dict[int, tuple[int, str]]:
    """Return the value and the ending of each figure, by its index."""
    figures: dict[int, tuple[int, str]] = {}
    for i, word in enumerate(words):
        if word[0].isdigit():
            figure = _FIGURE.fullmatch(word)
            if figure is not None and figure[1].isdecimal():
                figures[i] = int(figure[1]), figure[2]
    return figures


def _merge_phrases(words: list[str], spans: list[tuple[int, int]], tags: list[Mapping[str, object]], vocabulary: Vocabulary) -> None:
    """Merge the tokens of each known phrase into one token."""
    i = 0
    while i < len(words) - 1:
        for pieces, meaning in vocabulary.phrases_by_first_word.get(words[i], ()):
            stop = i + len(pieces)
            if words[i + 1] == pieces[1] and tuple(words[i:stop]) == pieces:
                words[i:stop] = [" ".join(pieces)]
                tags[i:stop] = [meaning]
                spans[i:stop] = [(spans[i][0], spans[stop - 1][1])]
                break
        i += 1
