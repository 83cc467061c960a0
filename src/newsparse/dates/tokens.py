"""The stretches of a passage that can contain dates, each cut into tokens: words, figures, signs and known phrases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import define, field

from newsparse.dates.expressions import DateExpression
from newsparse.dates.vocabulary import FIGURE_TAGS, NO_TAGS, PIECE, Vocabulary
from newsparse.patterns import pattern

# A figure and its ending: "14", "th".
_FIGURE: Final = pattern(r"(\d{1,4})(\D*)")
_NO_FIGURE: Final = (-1, "")
# "am 14. wurde", "am 3.5.": the day of a month marked only by a dot; a capital after it begins a noun, or is a month.
_DOTTED_DAY: Final = pattern(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
# "ngày 3/5", "(3/5)", where the day is written first.
_DAY_AND_MONTH: Final = pattern(r"(?<=\p{L}[\s(])\d{1,2}[/-]\d{1,2}(?![\d/-])")
_REACH_BEFORE: Final = 40  # characters: "in fiscal 2024's", "between the third and the fifth of" fit before a date's word
_WIDEST: Final = 4000  # characters read at once; only a pure list of dates is longer
_REACH_AFTER: Final = 56  # "the 14th of September of 2024, at 10:30 a.m."
_ASCII_BETWEEN_WORDS: Final = "\n\t,.'-/():;\"!?[]"
_BETWEEN_WORDS: Final = _ASCII_BETWEEN_WORDS + "\xa0\u200c”“–—«»…„‚‘،؛؟："
_SPACES: Final = str.maketrans(dict.fromkeys(_ASCII_BETWEEN_WORDS, " "))


@define(eq=False)
class Tokens:
    """The tokens of a stretch of a passage; an index a little beyond either end gives an empty token."""

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
        """Return True if a token is capitalised."""
        return 0 <= i < len(self.spans) and self.text[self.spans[i][0]].isupper()

    def proper(self, i: int) -> bool:
        """Return True if a token is capitalised as this language writes months and weekdays."""
        return not self.vocabulary.words.capitalised or self.capital(i)

    def at_offset(self, i: int, offset: int) -> int:
        """Return the index of the first token from *i* on that begins at or after an offset."""
        while i < len(self.spans) and self.spans[i][0] < offset:
            i += 1
        return i


def fold_case(text: str) -> str:
    """Return *text* in lower case, with the same length and one kind of apostrophe.

    >>> fold_case("İzmir’s")
    "İzmir's"
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.replace("’", "'")


def tokens_around_dates(text: str, vocabulary: Vocabulary) -> Iterator[Tokens]:
    """Yield the stretches of a passage that can contain dates."""
    low = fold_case(text)
    for start, end in _stretches(text, low, vocabulary):
        yield tokenise(text, low, start, end, vocabulary)


def tokenise(text: str, low: str, start: int, end: int, vocabulary: Vocabulary) -> Tokens:
    """Cut a piece of a passage into tokens, the longest known phrase first."""
    spans = [found.span() for found in PIECE.finditer(low, start, end)]
    words = [low[first:last] for first, last in spans]
    single = vocabulary.tags.get
    tags = [single(word) or (FIGURE_TAGS if word[0].isdigit() else NO_TAGS) for word in words]
    if not vocabulary.phrases_by_first_word.keys().isdisjoint(words):
        _merge_phrases(words, spans, tags, vocabulary)
    return Tokens(text, low, vocabulary, words, spans, tags, _figures(words))


def _figures(words: list[str]) -> dict[int, tuple[int, str]]:
    """Return the value and the ending of each figure, by its index."""
    figures = ((i, _FIGURE.fullmatch(word)) for i, word in enumerate(words) if word[0].isdigit())
    return {i: (int(figure[1]), figure[2]) for i, figure in figures if figure is not None and figure[1].isdecimal()}


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


def _stretches(text: str, low: str, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """Return where a passage's date words are, with the words around them that can belong to the date; those that overlap are merged."""
    places = [day.start() for day in _DOTTED_DAY.finditer(text)] if "." in vocabulary.words.ordinal_endings else []
    if vocabulary.words.order == "dmy":
        places += [day.start() for day in _DAY_AND_MONTH.finditer(text)]
    apart = _words_apart(low)
    for word in vocabulary.triggers & set(apart.split()):
        at = apart.find(f" {word} ")
        while at >= 0:
            if word not in vocabulary.names or text[at].isupper():
                places.append(at)
            at = apart.find(f" {word} ", at + len(word) + 1)
    merged: list[tuple[int, int]] = []
    for place in sorted(places):
        start = low.find(" ", place - _REACH_BEFORE, place) + 1 if place > _REACH_BEFORE else 0
        end = low.find(" ", place + _REACH_AFTER, place + 2 * _REACH_AFTER)
        end = end if end >= 0 else min(place + 2 * _REACH_AFTER, len(low))
        if merged and start <= merged[-1][1]:
            first, last = merged[-1]
            start = merged.pop()[0] if last - first < _WIDEST else last
        merged.append((start, end))
    return merged


def _words_apart(low: str) -> str:
    """Return a text with spaces for the signs between its words, and one before and after, as cheaply as possible."""
    if low.isascii():
        return f" {low.translate(_SPACES)} "
    for sign in _BETWEEN_WORDS:
        low = low.replace(sign, " ")
    return f" {low} "
