"""Find names in headlines, where a capital alone does not show a name."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from newsparse.attribution.speakers.entities import PERSON, Entity
from newsparse.attribution.speakers.name_index import NameIndex, frequency
from newsparse.attribution.speakers.name_words import SegmentedName, Token
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS


class HeadlineNames:
    """Finds names in headlines by those of the body.

    >>> from newsparse.knowledge.languages import load
    >>> headline = [(0, 3, "ana"), (4, 8, "ruiz")]
    >>> found = HeadlineNames("Ana Ruiz resigns", load("en"), NameIndex("", load("en").people), Counter(["ruiz"]))
    >>> [piece.words for piece in found.new_full_names(headline)]
    [('ana', 'ruiz')]
    """

    def __init__(self, text: str, language: Language, names: NameIndex, counts: Counter[str]) -> None:
        """Take the story's names, and how often each word occurs as a name of one word."""
        self._text = text
        self._people = language.people
        self._common = language.function_words
        self._names = names
        self._counts = counts

    def new_full_names(self, headline: Sequence[Token]) -> Iterator[SegmentedName]:
        """Yield full names that only a headline gives: two capitalised words, the second a surname known from the body.

        Enter each before you take the next, so that none is found twice.
        """
        for (start, mid, first), (begin, end, last) in itertools.pairwise(headline):
            if (
                last not in self._counts
                or (first, last) in self._names.by_words
                or last in self._names.by_surname
                or not self._text[mid:begin].isspace()
            ):
                continue
            # In a sentence-case headline two capitals are a name, unless all nouns have capitals; else the first must be a given name.
            if first in FORENAME_GENDERS or (len(headline) == 2 and not self._people.capitalised_nouns and self._may_be_a_forename(first)):
                yield SegmentedName(start, end, PERSON, "", (first, last))

    def _may_be_a_forename(self, word: str) -> bool:
        """Whether a word that is not a known given name may be one."""
        people = self._people
        known = (
            people.titles,
            people.title_modifiers,
            people.roles,
            people.demonyms,
            people.sentence_openers,
            people.places,
            people.organisation_words,
        )
        return word.isalpha() and word not in self._common and word not in people.group_nouns and not any(word in group for group in known)

    @cached_property
    def _first_words(self) -> set[str]:
        """The first word of every name, once all of the body are found."""
        return {words[0] for words in self._names.by_words}

    def known_names(self, headline: Sequence[Token]) -> Iterator[tuple[int, int, Entity]]:
        """Yield names from the body in a headline set in capitals, whatever surrounds them.

        Count each before you take the next: of two bearers of a surname, the one named most often is meant.
        """
        words = [word for _, _, word in headline]
        index = 0
        while index < len(words):
            entity, size = self._longest_known_name(words[index : index + 4])
            if entity is not None:
                yield headline[index][0], headline[index + size - 1][1], entity
            index += size

    def _longest_known_name(self, words: list[str]) -> tuple[Entity | None, int]:
        """Find the longest name from the body that some words begin with, and its number of words."""
        for size in range(len(words), 0, -1) if words[0] in self._first_words else ():
            if (entity := self._names.by_words.get(tuple(words[:size]))) is not None:
                return entity, size
        bearers = self._names.by_surname.get(words[0])
        return max(bearers, key=frequency) if bearers else self._names.by_initials(words[0]), 1
