"""The stretches of a passage that can contain dates, each cut into tokens: words, figures, signs and known phrases."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from attrs import define, field

from newsparse.dates.expressions import DateExpression
from newsparse.dates.vocabulary import FIGURE, FIGURES, NO_FIGURE, NO_TAGS, PIECE, Vocabulary
from newsparse.patterns import pattern

# "am 14. wurde", "am 3.5.": the day of a month marked only by a dot; a capital after it begins a noun, or is a month.
_DOTTED_DAY: Final = pattern(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
# "ngày 3/5", "(3/5)", where the day is written first.
_DAY_AND_MONTH: Final = pattern(r"(?<=\p{L}[\s(])\d{1,2}[/-]\d{1,2}(?![\d/-])")
_REACH_BEFORE: Final = 32  # characters: "in fiscal 2024's", "between the third and the fifth of" fit before a date's word
_BETWEEN_PASSAGES: Final = "\n"
_EMPTY: Final = 8  # tokens; the farthest that a reader looks beyond an end is 5
_WIDEST: Final = 4000  # characters read at once; only a pure list of dates is longer
_REACH_AFTER: Final = 32  # "the 14th of September of 2024, at 10:30 a.m."
_ASCII_BETWEEN_WORDS: Final = "\n\t,.'-/():;\"!?[]"
_BETWEEN_WORDS: Final = _ASCII_BETWEEN_WORDS + "\xa0\u200c”“–—«»…„‚‘،؛؟："
_SPACES: Final = str.maketrans(dict.fromkeys(_ASCII_BETWEEN_WORDS, " "))


@define(eq=False)
class Tokens:
    """The tokens of a stretch of a passage, and then empty ones, so that an index a little beyond either end gives an empty one."""

    text: str  # the passage's text
    low: str  # the same in lower case, with the same length
    vocabulary: Vocabulary
    words: list[str]  # each token in lower case
    spans: list[tuple[int, int]]  # the place of each token in the passage
    tags: list[Mapping[str, object]]  # the parts of a date that each token can be
    # The single dates that were read so far, by the index of their first token.
    singles: dict[int, DateExpression | None] = field(factory=dict)

    def tag(self, i: int, name: str) -> Any:
        """Return a list's value for a token; `None` if the list does not contain it."""
        return self.tags[i].get(name)

    def number(self, i: int) -> int:
        """Return a figure's value, else -1."""
        return self.tags[i].get(FIGURE, NO_FIGURE)[0]  # type: ignore[index, no-any-return]

    def ending(self, i: int) -> str:
        """Return the ending of a figure: "th"."""
        return self.tags[i].get(FIGURE, NO_FIGURE)[1]  # type: ignore[index, no-any-return]

    def capital(self, i: int) -> bool:
        """Return True if a token is capitalised."""
        start = self.spans[i][0]
        return self.text[start : start + 1].isupper()

    def proper(self, i: int) -> bool:
        """Return True if a token is capitalised as this language writes months and weekdays."""
        return not self.vocabulary.words.capitalised or self.capital(i)

    def at_offset(self, i: int, offset: int) -> int:
        """Return the index of the first token from *i* on that begins at or after an offset."""
        while self.spans[i][0] < offset:
            i += 1
        return i


def fold_case(text: str) -> str:
    """Return *text* in lower case, with the same length and one kind of apostrophe."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.replace("’", "'")


def tokens_around_dates(texts: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, Tokens]]:
    """Yield the stretches of passages that can contain dates, in reading order, each with the index of its passage."""
    joined = _BETWEEN_PASSAGES.join(texts)
    low = fold_case(joined)
    places = sorted(_places(joined, low, vocabulary))
    begin = past = 0
    for at, text in enumerate(texts):
        end, first = begin + len(text), past
        past = bisect(places, end, first)
        if past > first:
            passage = low[begin:end]
            for start, stop in _stretches(passage, [place - begin for place in places[first:past]]):
                yield at, tokenise(text, passage, start, stop, vocabulary)
        begin = end + 1


def tokenise(text: str, low: str, start: int, end: int, vocabulary: Vocabulary) -> Tokens:
    """Cut a piece of a passage into tokens, the longest known phrase first."""
    spans = [found.span() for found in PIECE.finditer(low, start, end)]
    words = [low[first:last] for first, last in spans]
    single = vocabulary.tags.get
    tags = [single(word) or (FIGURES[word] if word[0].isdigit() else NO_TAGS) for word in words]
    _merge_phrases(words, spans, tags, vocabulary)
    words += [""] * _EMPTY
    tags += [NO_TAGS] * _EMPTY
    spans += [(len(text), len(text))] * _EMPTY
    return Tokens(text, low, vocabulary, words, spans, tags)


def _merge_phrases(words: list[str], spans: list[tuple[int, int]], tags: list[Mapping[str, object]], vocabulary: Vocabulary) -> None:
    """Merge the tokens of each known phrase into one token."""
    known, merged = vocabulary.phrases, 0
    for at, pair in [(at, pair) for at, pair in enumerate(pairwise(words)) if pair in known]:
        i = at - merged
        for pieces, meaning in known[pair]:
            stop = i + len(pieces)
            if tuple(words[i:stop]) == pieces:
                words[i:stop] = [" ".join(pieces)]
                tags[i:stop] = [meaning]
                spans[i:stop] = [(spans[i][0], spans[stop - 1][1])]
                merged += len(pieces) - 1
                break


def _places(text: str, low: str, vocabulary: Vocabulary) -> list[int]:
    """Return where a text's date words are."""
    places = [day.start() for day in _DOTTED_DAY.finditer(text)] if "." in vocabulary.words.ordinal_endings else []
    if vocabulary.words.order == "dmy":
        places += [day.start() for day in _DAY_AND_MONTH.finditer(text)]
    apart = _words_apart(low)
    for word in vocabulary.triggers.keys() & apart.split():
        name, near, past = word in vocabulary.names, vocabulary.triggers[word], len(word) + 1
        at = apart.find(f" {word} ")
        while at >= 0:
            if not (name and text[at].islower()) and (not near or not near.isdisjoint(_beside(low, apart, at, at + past))):
                places.append(at)
            at = apart.find(f" {word} ", at + past)
    return places


def _beside(low: str, apart: str, start: int, end: int) -> list[str]:
    """Return the three words before a word and the one after it, and the signs that touch it."""
    before = apart[max(0, start - _REACH_BEFORE) : start].rsplit(None, 3)[-3:]
    return [*before, *apart[end : end + _REACH_BEFORE].split(None, 1)[:1], low[start - 1 : start], low[end - 1 : end]]


def _stretches(low: str, places: Sequence[int]) -> list[tuple[int, int]]:
    """Return the words around the date words of a passage that can belong to the dates; stretches that overlap are merged."""
    merged: list[tuple[int, int]] = []
    for place in places:
        start = low.find(" ", place - _REACH_BEFORE, place) + 1 if place > _REACH_BEFORE else 0
        end = low.find(" ", place + _REACH_AFTER, place + _REACH_AFTER + 56)
        end = end if end >= 0 else min(place + _REACH_AFTER + 56, len(low))
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
