"""A run of capitalised words, cut and folded once for all that reads it."""

import itertools
from typing import Final, NamedTuple

from newsparse.attribution.speakers.entities import PERSON, NameKind
from newsparse.attribution.speakers.name_words import SUFFIXES, SegmentedName, Spans, fold_word
from newsparse.knowledge.people_words import PeopleWords

_DOTTED_SUFFIXES: Final = ("jr", "sr")


class WordRun(NamedTuple):
    """Capitalised words in a row, with the small words between them."""

    text: str
    """The article's text."""
    spans: Spans
    """The spans of its words."""
    words: list[str]
    """Its words, folded."""
    gaps: list[str]
    """The text after each word but the last: small words, or nothing."""
    people: PeopleWords
    common: frozenset[str]

    def part(self, first: int, last: int) -> "WordRun":
        """Return the words from one index up to another as a run of their own."""
        if last - first == len(self.words):
            return self
        return WordRun(self.text, self.spans[first:last], self.words[first:last], self.gaps[first : last - 1], self.people, self.common)

    def written(self, first: int, last: int) -> str:
        """Return the words from one index up to another as written."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""

    def name(self, kind: NameKind, first: int = 0, last: int | None = None, title: str = "") -> SegmentedName:
        """Return some of its words as one name, without initials and suffixes."""
        spans, words = self.spans[first:last], self.words[first:last]
        initials = kind == PERSON and len(words) > 1
        plain = tuple([word for word in words if not (word in SUFFIXES or (initials and len(word) == 1))])
        end = end_of_name(self.text, *spans[-1], words[-1])
        return SegmentedName(spans[0][0], end, kind, title, plain or tuple(words))


def word_run(text: str, spans: Spans, people: PeopleWords, common: frozenset[str]) -> WordRun:
    """Fold the words at some spans.

    >>> from newsparse.knowledge.languages import load
    >>> en = load("en")
    >>> run = word_run("Bank of Elmford", [(0, 4), (8, 15)], en.people, en.function_words)
    >>> run.words, run.gaps
    (['bank', 'elmford'], ['of'])
    """
    gaps = [text[before[1] : after[0]].strip() for before, after in itertools.pairwise(spans)]
    return WordRun(text, spans, [fold_word(text[start:end]) for start, end in spans], gaps, people, common)


def end_of_name(text: str, start: int, end: int, word: str) -> int:
    """Return where a name ends whose last word is given: before a full stop, but after that of "Jr."."""
    if text[end - 1] == "." and word not in SUFFIXES and text.count(".", start, end) == 1:
        end -= 1
    return end + 1 if word in _DOTTED_SUFFIXES and text[end : end + 1] == "." else end
