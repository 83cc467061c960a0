"""The stretches of a passage that can contain dates, each cut into tokens: words, figures, signs and known phrases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import define, field

from newsparse.dates.expressions import DateExpression
from newsparse.dates.vocabulary import FIGURE_TAGS, NO_TAGS, PIECE, Trigger, Vocabulary
from newsparse.patterns import pattern
from newsparse.terms import Precision

# A figure and its ending: "14", "th".
_FIGURE: Final = pattern(r"(\d{1,4})(\D*)")
_MOST_DIGITS: Final = 4
_NO_FIGURE: Final = (-1, "")
# "am 14. wurde", "am 3.5.": the day of a month marked only by a dot; a capital after it begins a noun, or is a month.
_DOTTED_DAY: Final = pattern(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
# "ngày 3/5", "(3/5)", where the day is written first.
_DAY_AND_MONTH: Final = pattern(r"(?<=\p{L}[\s(])\d{1,2}[/-]\d{1,2}(?![\d/-])")
# The two figures after a year, and those before it: "2020-03-05", "5.3.2020", "5. 3. 2020".
_AFTER_YEAR: Final = pattern(r"([-/]|\.\s?)\d{1,2}\1\d")
_BEFORE_YEAR: Final = pattern(r"\d([-/]|\.\s?)\d{1,2}\1\Z")
_REACH_OF_FIGURES: Final = 8  # characters
_REACH_BEFORE: Final = 48  # characters: "between the third and the fifth of" fits before a month
_REACH_AFTER: Final = 56  # "Wednesday, the 14th of September of 2024, at 10:30 a.m." after its first word
_TWO_WORDS: Final = 26  # characters of two words of the usual length
_WIDEST: Final = 4000  # characters read at once; only a pure list of dates is longer
_SPARE_WORDS: Final = 2  # words beside a date, on either side, that are not part of dates
_BETWEEN_PASSAGES: Final = "\x1e"  # all passages are searched at once; no stretch crosses this
_SIGNS: Final = " ,.;:()'\"“”-–—/!?«»„،؛؟"
# "1987-1991", "1987-91", after its first year.
_TO_YEAR: Final = pattern(r"[-–—](?:\d{4}|\d{2})(?![\w/-])")
_ASCII_BETWEEN_WORDS: Final = "\n\t\x1e,.'-/():;\"!?[]"
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


def tokens_around_dates(texts: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, Tokens]]:
    """Yield the stretches of passages that can contain dates, in reading order, each with the index of its passage."""
    joined = _BETWEEN_PASSAGES.join(texts)
    low = fold_case(joined)
    at, begin, end = -1, 0, -1
    passage_low = ""
    for start, stop in _stretches(joined, low, vocabulary):
        if start > end:
            while start > end:
                at += 1
                begin, end = end + 1, end + 1 + len(texts[at])
            passage_low = low[begin:end]
        yield at, tokenise(texts[at], passage_low, start - begin, stop - begin, vocabulary)


def fold_case(text: str) -> str:
    """Return *text* in lower case, with the same length and one kind of apostrophe.

    >>> fold_case("İzmir’s")
    "İzmir's"
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.replace("’", "'")


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
    figures: dict[int, tuple[int, str]] = {}
    for i, word in enumerate(words):
        if word.isdecimal():
            if len(word) <= _MOST_DIGITS:
                figures[i] = int(word), ""
        elif word[0].isdigit():
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


# -- stretches


def _stretches(text: str, low: str, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """Return the surroundings of a text's date words; those that overlap are merged."""
    found: list[tuple[int, int]] = []
    if "." in vocabulary.words.ordinal_endings:
        found += [_surroundings(low, day.start(), day.start() + 1, vocabulary) for day in _DOTTED_DAY.finditer(text)]
    if vocabulary.words.order == "dmy":
        found += [_surroundings(low, day.start(), day.start() + 1, vocabulary) for day in _DAY_AND_MONTH.finditer(text)]
    apart = _words_apart(low)
    for word in vocabulary.triggers.keys() & apart.split():
        trigger, size = vocabulary.triggers[word], len(word)
        start = apart.find(f" {word} ")
        while start >= 0:
            end = start + size
            if not (trigger.needs_capital and text[start].islower()) and _can_be_date(low, start, end, trigger, vocabulary):
                found.append(_surroundings(low, start, end, vocabulary))
            start = apart.find(f" {word} ", end)
    return _merged(found) if len(found) > 1 else found


def _words_apart(low: str) -> str:
    """Return a text with spaces for the signs between its words, and one before and after, as cheaply as possible."""
    if low.isascii():
        return f" {low.translate(_SPACES)} "
    for sign in _BETWEEN_WORDS:
        low = low.replace(sign, " ")
    return f" {low} "


def _merged(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found.sort()
    merged = [found[0]]
    for start, end in found[1:]:
        first, last = merged[-1]
        if start < last and last - first < _WIDEST:
            merged[-1] = first, max(end, last)
        elif end > last:
            merged.append((max(start, last), end))
    return merged


def _surroundings(low: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return where the words around a place begin and end that can belong to its date, with two more on either side."""
    return _start_of_surroundings(low, start, vocabulary), _end_of_surroundings(low, end, vocabulary)


def _start_of_surroundings(low: str, start: int, vocabulary: Vocabulary) -> int:
    floor, spare = max(0, start - _REACH_BEFORE), _SPARE_WORDS
    first = low.rfind(_BETWEEN_PASSAGES, floor, start) + 1
    while start > floor and spare:
        cut = low.rfind(" ", floor, start - 1) + 1
        if cut <= first:
            return first if first or not floor else start
        word = low[cut:start].strip(_SIGNS)
        spare -= not (word in vocabulary.date_words or word[:1].isdigit() or not word)
        start = cut
    return start


def _end_of_surroundings(low: str, end: int, vocabulary: Vocabulary) -> int:
    top, spare = min(len(low), end + _REACH_AFTER), _SPARE_WORDS + 1  # the first piece is glued to the place itself
    last = low.find(_BETWEEN_PASSAGES, end, top)
    while end < top and spare:
        cut = low.find(" ", end, top if last < 0 else last)
        if cut < 0:
            return last if last >= 0 else top if top == len(low) else end
        word = low[end:cut].strip(_SIGNS)
        spare -= not (word in vocabulary.date_words or word[:1].isdigit()) or cut == end
        end = cut + 1
    return end


def _can_be_date(low: str, start: int, end: int, trigger: Trigger, vocabulary: Vocabulary) -> bool:
    """Return True if the words next to a date word allow a date."""
    if not (trigger.needs_neighbour or trigger.neighbours_in_phrases):
        return True
    before, after = _neighbours(low, start, end)
    if trigger.needs_neighbour and _has_neighbour(low, start, end, before, after, vocabulary):
        return True
    return any(one in ("", before) and other in ("", after) for one, other in trigger.neighbours_in_phrases)


def _neighbours(low: str, start: int, end: int) -> tuple[str, str]:
    """Return the words directly before and after a place, "" if there is none."""
    before, after = low[max(0, start - _TWO_WORDS) : start].split(), low[end : end + _TWO_WORDS].split(None, 1)
    return before[-1].strip(_SIGNS) if before else "", after[0].strip(_SIGNS) if after else ""


def _has_neighbour(low: str, start: int, end: int, before: str, after: str, vocabulary: Vocabulary) -> bool:
    """Return True if the words next to a unit or a year allow a date: most years and weeks are not dates."""
    words, word = vocabulary.words, low[start:end]
    if word.isdecimal():
        return (
            (before in vocabulary.before_years and low[end : end + 1] != "/")
            or after in words.range_openers.get(before, ())
            or _is_in_figures(low, start, end)
            or _TO_YEAR.match(low, end) is not None
        )
    unit = words.units[word]
    if before in vocabulary.before_units or after in vocabulary.after_units or (unit is Precision.WEEKEND and before in words.articles):
        return True
    if before.isdigit() or before in words.numbers:  # "ten years" is a date only in "ten years ago", "within ten years"
        earlier = low[max(0, start - _TWO_WORDS) : start].split()[:-1]
        return after in vocabulary.after_amounts or bool(earlier and earlier[-1] in vocabulary.before_amounts)
    return unit is Precision.WEEK and after in words.of


def _is_in_figures(low: str, start: int, end: int) -> bool:
    """Return True if a year is part of a date in figures."""
    return bool(_AFTER_YEAR.match(low, end) or _BEFORE_YEAR.search(low, max(0, start - _REACH_OF_FIGURES), start))
