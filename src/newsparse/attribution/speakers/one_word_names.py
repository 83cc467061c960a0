"""Find the entity that a name of one word means, and the names in headlines, where a capital alone does not show one."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from newsparse.attribution.speakers.bearers import PRONOUN_OF_A_SURNAME, pronouns_after
from newsparse.attribution.speakers.entities import ONE_WORD, PERSON, PLACE, WORDS_LOOKED_UP, Entity
from newsparse.attribution.speakers.name_index import NameIndex, frequency, likelihood, misspelt
from newsparse.attribution.speakers.name_words import SegmentedName, Token, fold_word, without_accents, word_at, word_before
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.patterns import grouped

_MENTIONS_THAT_VOTE: Final = 40  # maximum number of mentions whose pronouns say which of several bearers a surname means


class HeadlineNames:
    """Finds names in headlines by those of the body."""

    def __init__(self, text: str, names: NameIndex, counts: Counter[str]) -> None:
        """Take the story's names, and how often each word occurs as a name of one word."""
        self._text = text
        self._names = names
        self._counts = counts

    def new_full_names(self, headline: Sequence[Token]) -> Iterator[SegmentedName]:
        """Yield full names that only a headline gives: two capitalised words, the second a surname known from the body.

        Enter each before you take the next, so that none is found twice.
        """
        for (start, mid, first), (begin, end, last) in itertools.pairwise(headline):
            known = (first, last) in self._names.by_words or last in self._names.by_surname
            if not known and last in self._counts and first in FORENAME_GENDERS and self._text[mid:begin].isspace():
                yield SegmentedName(start, end, PERSON, "", (first, last))

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


def first_occurrences(singles: Sequence[SegmentedName]) -> dict[str, tuple[SegmentedName, ...]]:
    """Index names of one word by that word, each with as many of its first occurrences as vote."""
    return grouped(((piece.words[0], piece) for piece in singles), _MENTIONS_THAT_VOTE)


class OneWordNames:
    """Finds what names of one word mean, once the longer names of the story are entered."""

    def __init__(self, text: str, language: Language, names: NameIndex, singles: Sequence[SegmentedName], counts: Counter[str]) -> None:
        """Take the longer names, the *singles* without a title, and how often each word occurs as a name, with or without a title."""
        self._text = text
        self._people = language.people
        self._common = language.function_words
        self._verbs = language.speech_words.verbs
        self._names = names
        self._singles = singles
        self._counts = counts
        self._looked_up = 0  # how many words have been compared with surnames

    def entity_without_title(self, piece: SegmentedName) -> Entity | None:
        """Find the entity that a single word names; if two people share a surname and most pronouns after it are "he", not Melanie Roe."""
        likeliest, word = self.entity(piece), piece.words[0]
        bearers = self._names.by_surname.get(word, ())
        if likeliest is None or likeliest not in bearers or len({entity.gender for entity in bearers} - {""}) < 2:
            return likeliest
        votes = self._count_following_pronouns(word)
        gender = "m" if votes["m"] > 2 * votes["f"] + 1 else "f" if votes["f"] > 2 * votes["m"] + 1 else likeliest.gender
        return likeliest if likeliest.gender == gender else max((e for e in bearers if e.gender == gender), key=likelihood)

    def _count_following_pronouns(self, word: str) -> Counter[str]:
        """Count the genders of the first pronouns after each mention of a one-word name."""
        votes: Counter[str] = Counter()
        for piece in self._occurrences.get(word, ()):
            _, gender = next(pronouns_after(self._text, piece.end, piece.end + PRONOUN_OF_A_SURNAME, self._people), ("", ""))
            if gender:
                votes[gender] += 1
        return votes

    @cached_property
    def _occurrences(self) -> dict[str, tuple[SegmentedName, ...]]:
        """The first occurrences of each word as a name without a title."""
        return first_occurrences(self._singles)

    def entity(self, piece: SegmentedName) -> Entity | None:
        """Find the entity that a single word names, with or without a title; `None` if it names nobody."""
        word = piece.words[0]
        bearers = self._names.by_surname.get(word) or ([] if word.isascii() else self._names.by_surname.get(without_accents(word), []))
        if not bearers and self._people.capitalised_nouns and word.endswith("s") and (owners := self._names.by_surname.get(word[:-1])):
            return None if piece.title else max(owners, key=likelihood)  # "Roths Anwalt", "der Anwalt Roths"
        if piece.title and bearers:
            return self._by_title(piece, bearers)
        if bearers:
            return max(bearers, key=likelihood)
        raw = self._text[piece.start : piece.end]
        if raw.replace(".", "").isupper() and len(word) > 1 and (known := self._names.by_initials(word)):
            return known
        people, single = self._names.by_forename.get(word, []), piece.kind == ONE_WORD
        if piece.title and (gender := self._gender(piece)):  # "Ms *Tan*" of Tan Li Ting
            people = next(filter(None, ([one for one in people if one.gender == own] for own in (gender, ""))), people)
        if people and piece.kind != PLACE and word in FORENAME_GENDERS:
            return max(people, key=likelihood)
        if firm := self._names.firms_by_first_word.get(word):
            return firm  # "Orvik" of Orvik Inc
        bearers = self._names.businesses_by_first_word.get(word, [])
        if len(bearers) == 1 and single and self._speaks_and_is_no_place(word):
            return bearers[0]  # "Orvik" of Orvik Ferries
        if people and piece.kind != PLACE:
            return max(people, key=likelihood)
        bearers = self._names.bodies_by_last_word.get(word, [])
        if len(bearers) == 1 and self._has_an_article(piece):
            return bearers[0]  # "The Commission" of the European Commission
        bearers = self._names.by_middle_name.get(word, [])
        if len(bearers) == 1 and single:
            return bearers[0]  # "Ortega" of José Luis Ortega Barrios
        if self._people.capitalised_nouns and piece.kind == ONE_WORD:
            return None
        if word.endswith("s") and word[:-1] in self._names.by_surname and self._has_an_article(piece):
            return None  # "the Roes"
        return self._entity_of_its_own(piece, raw)

    def _speaks_and_is_no_place(self, word: str) -> bool:
        """Return True if a single word is the subject of a reporting verb somewhere, and nothing is or happens "in" it."""
        pieces = self._occurrences.get(word, ())
        place = any(word_before(self._text, piece.start, 12).lower() in self._people.place_prepositions for piece in pieces)
        return not place and any(word_at(self._text, piece.end + 1) in self._verbs for piece in pieces)

    def _entity_of_its_own(self, piece: SegmentedName, raw: str) -> Entity:
        """Find or make the entity that has no other name than this word."""
        entity = self._names.by_words.get(piece.words) or self._by_spelling(piece)
        if entity is None:
            entity = self._names.by_words[piece.words] = self._names.new(raw, piece.kind, piece.words, (piece.start, piece.end))
        if (entity.form.isupper() and not raw.isupper()) or (" " in raw and len(raw) > len(entity.form)):
            entity.form, entity.fullest_mention = raw, (piece.start, piece.end)
        return entity

    def _has_an_article(self, piece: SegmentedName) -> bool:
        """Return True if "the" precedes a name."""
        return word_before(self._text, piece.start, 5).lower() == "the"

    def _by_title(self, piece: SegmentedName, bearers: list[Entity]) -> Entity:
        """Find the bearer that a title and surname mean: "Mrs. Roe" if several people are called Roe; a relative if it fits none."""
        people, word = self._people, piece.words[0]
        said = [fold_word(part) for part in piece.title.split()]
        gender = self._gender(piece)
        fitting = [e for e in bearers if not gender or e.gender in ("", gender)]
        titles = {people.full_titles.get(part, part) for part in said} - people.title_modifiers
        titled = [e for e in fitting if titles & e.titles]
        if fitting:
            # Forms of address have been counted by now: "President Roe" is more likely the story's "Mr. Roe" than his wife.
            return max(titled or fitting, key=likelihood if titled or gender else frequency)
        own = self._names.by_words.get((f"{gender} ", word))
        if own is None:
            own = self._names.new(self._text[piece.start : piece.end], PERSON, (word,), (piece.start, piece.end))
            self._names.by_words[f"{gender} ", word] = own
            own.gender = gender
            self._names.by_surname[word].append(own)
        return own

    def _gender(self, piece: SegmentedName) -> str:
        """Return the gender that the title of a name shows."""
        return next((gender for part in piece.title.split() if (gender := self._people.honorifics.get(fold_word(part)))), "")

    def _by_spelling(self, piece: SegmentedName) -> Entity | None:
        """Find the one full name whose surname differs from a rare name by one letter: "Haberstom" for Ann Haberstrom."""
        word = piece.words[0]
        if piece.kind == PLACE or len(word) < 5 or self._counts[word] > 2 or word in self._common:
            return None
        # Short words resemble each other too much, unless they speak.
        speaks = len(word) > 6 or word_at(self._text, piece.end + 1) in self._verbs
        if not speaks or self._looked_up == WORDS_LOOKED_UP:
            return None
        self._looked_up += 1
        surname = misspelt(word, self._names.by_surname)
        return max(self._names.by_surname[surname], key=likelihood) if surname else None
