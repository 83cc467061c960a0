"""The people and organisations of a story, by their names, the short forms and nicknames of these, their misspellings, and one word."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from newsparse.attribution.speakers.bearers import PRONOUN_OF_A_SURNAME, pronouns_after
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, SURNAMES, WORDS_LOOKED_UP, Entity, NameKind
from newsparse.attribution.speakers.name_words import (
    SegmentedName,
    Token,
    fold_word,
    is_forename,
    is_letters,
    without_accents,
    word_at,
    word_before,
)
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS, NICKNAMES
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import grouped, pattern

_BEARERS_OF_A_SURNAME: Final = 32  # maximum number of bearers of a surname that are kept apart, as on a page about one family
SMALL_WORDS: Final = frozenset("of for and the on to & in de la".split())  # small words inside names of organisations
# "Of" before whose or where an organisation is.
_GENITIVES: Final = frozenset("de del do da dos das di".split())
_FATHERS: Final = frozenset({"abu", "umm", "ben", "bin", "ibn", "van"})  # particles that can begin a surname: "Sadeq Abu Amer"


def mark_bodies_named_after_people(
    entities: Sequence[Entity], by_words: Mapping[tuple[str, ...], Entity], one_word_counts: Mapping[str, int]
) -> None:
    """Mark "Ann Roe Science" as an organisation if Ann Roe is named as well; not for languages with two surnames."""
    for entity in entities:
        if entity.kind != PERSON or len(entity.words) != 3 or entity.titles or not is_forename(entity.words[0]):
            continue
        namesake = by_words.get(entity.words[:2])
        named = namesake is not None and namesake.kind == PERSON and namesake.full_count >= entity.full_count
        if named and not one_word_counts.get(entity.words[-1]) and not is_forename(entity.words[1]):
            entity.kind = BODY


def merge_short_forms(
    entities: Sequence[Entity], by_words: Mapping[tuple[str, ...], Entity], by_surname: Mapping[str, Sequence[Entity]], people: PeopleWords
) -> dict[Entity, Entity]:
    """Merge short forms of two or more words into the one longer name that contains them: "Homeland Security"; return these pairs."""
    longer: dict[tuple[str, ...], Entity | None] = {}
    short_for: dict[Entity, Entity] = {}
    for entity in entities:
        if 3 <= len(entity.words) <= 9 and entity.kind in (PERSON, BODY):
            words = tuple(w for w in entity.words if w not in SMALL_WORDS)
            ends = [(words[0], words[-1])] if entity.kind == PERSON and len(words) > 2 else []  # "Ana Roe" of Ana Luz Roe
            for part in (*ends, *(words[-size:] for size in range(2, len(words)))):
                before = entity.form.lower().split()[: -len(part)]
                if entity.kind == BODY and before and before[-1] in _GENITIVES:
                    continue  # "Deportivo de *Ana Luna*", "Banco de *Nueva Orla*"
                longer[part] = None if part in longer and longer[part] is not entity else entity
            if entity.kind == BODY and entity.words[-1] in people.business_suffixes:
                longer[entity.words[:-1]] = entity  # "Quenby Foods" of Quenby Foods Inc.
        adjective = entity.kind == PERSON and len(entity.words) == 3 and not entity.occurs_mid_sentence and not is_forename(entity.words[0])
        if adjective and is_forename(entity.words[1]) and entity.words[1] not in _FATHERS and entity.words[1:] in by_words:
            _merge(short_for, entity, by_words[entity.words[1:]])  # "Brave Ana Ruiz", at the start of a sentence
        lettered = entity.kind == PERSON and len(entity.words) == 2 and not entity.form.isupper()
        if lettered and is_letters(entity.form.partition(" ")[0]):
            bearers = [one for one in by_surname.get(entity.words[1], ()) if one is not entity and len(one.words) > 1]
            if len(bearers) == 1:
                _merge(short_for, entity, bearers[0])  # "SSP Ruiz"
    for entity in entities if longer else ():
        full = longer.get(entity.words) if len(entity.words) > 1 and entity not in short_for else None
        if full is None or full is entity or full in short_for:
            continue
        firm = full.words[-1] in people.business_suffixes
        if full.kind == entity.kind or (full.kind == BODY and (firm or not is_forename(entity.first))):
            _merge(short_for, entity, full)
    return short_for


def merge_nicknames(by_surname: Mapping[str, Sequence[Entity]]) -> dict[Entity, Entity]:
    """Merge a person's everyday and full name if only these two bear the surname: "Tim Sloan" and "Timothy J. Sloan"."""
    short_for: dict[Entity, Entity] = {}
    for bearers in by_surname.values():
        if len(bearers) != 2 or any(one.kind != PERSON or len(one.words) != 2 for one in bearers):
            continue
        short, full = sorted(bearers, key=lambda one: len(one.words[0]))
        if short is not full and short.words[1] == full.words[1] and _is_short_for(short.words[0], full.words[0]):
            _merge(short_for, short, full)
    return short_for


def _is_short_for(short: str, forename: str) -> bool:
    """Return True if a given name is short for another one: the start of it, or a nickname.

    >>> _is_short_for("tim", "timothy"), _is_short_for("bob", "robert"), _is_short_for("ann", "robert")
    (True, True, False)
    """
    if not is_forename(short) or not is_forename(forename) or FORENAME_GENDERS.get(short) != FORENAME_GENDERS.get(forename):
        return False
    return (len(short) > 2 and forename.startswith(short)) or forename in NICKNAMES.get(short, ())


def _merge(short_for: dict[Entity, Entity], entity: Entity, into: Entity) -> None:
    short_for[entity] = into
    into.count += entity.count
    into.titles |= entity.titles
    into.description = into.description or entity.description


_NICKNAME_IN_BRACKETS: Final = pattern(r"[\"“(](\p{Lu}[\p{L}.-]++)[\"”)]")
_ACRONYM: Final = pattern(r"\s?\(\s?(?:the\s)?([A-Z][A-Za-z.&-]{1,9})\)")
_ARTICLES: Final = ("al-", "el-")


class NameIndex:
    """Finds the entities of a story by a whole name, by a word of it or by its initials."""

    def __init__(self, text: str, people: PeopleWords) -> None:
        self._text = text
        self._people = people
        self.entities: list[Entity] = []  # all entities, in the order in which they are found
        self.by_words: dict[tuple[str, ...], Entity] = {}  # the entity that each name means, by its folded words
        self.by_surname: dict[str, list[Entity]] = {}
        self.by_middle_name: dict[str, list[Entity]] = {}
        self.by_forename: dict[str, list[Entity]] = {}
        self.bodies_by_last_word: dict[str, list[Entity]] = {}
        self.firms_by_first_word: dict[str, Entity] = {}
        self.businesses_by_first_word: dict[str, list[Entity]] = {}
        self._by_acronym: dict[str, Entity] = {}
        self._initials_indexed = False

    def new(self, form: str, kind: NameKind, words: tuple[str, ...], at: tuple[int, int]) -> Entity:
        """Make an entity that has no name yet."""
        entity = Entity(form, kind, words, len(self.entities), at)
        self.entities.append(entity)
        return entity

    def enter(self, piece: SegmentedName) -> Entity:
        """Enter a name of two or more words, and return the entity that it means."""
        start, end, kind, _, words = piece
        entity = self.by_words.get(words)
        form = self._text[start:end]
        if entity is None:
            entity = self.by_words[words] = self.new(form, kind, words, (start, end))
            if kind == PERSON:
                self._index_person(entity)
            elif kind == BODY:
                self._index_body(entity)
        elif len(form) > len(entity.form) or (entity.form.isupper() and not form.isupper()):
            entity.form = form
            entity.fullest_mention = (start, end)
        return entity

    def _index_person(self, person: Entity) -> None:
        words, form = person.words, person.form
        _add_bearer(self.by_surname, words[-1], person)
        _, article, rest = words[-1].rpartition("-")
        if article and len(rest) > 3 and words[-1].startswith(_ARTICLES):
            _add_bearer(self.by_surname, rest, person)  # "Jabari" of Omar al-Jabari
        if not words[-1].isascii():
            _add_bearer(self.by_surname, without_accents(words[-1]), person)  # "Nunez" of Zoë Núñez
        _add_bearer(self.by_forename, words[0], person)
        for word in words[1:-1]:
            _add_bearer(self.by_middle_name, word, person)
        if ('"' in form or "(" in form or "“" in form) and (nickname := _NICKNAME_IN_BRACKETS.search(form)):
            _add_bearer(self.by_forename, fold_word(nickname[1]), person)

    def _index_body(self, body: Entity) -> None:
        words, people = body.words, self._people
        general = words[0] in people.organisation_words or words[0] in people.demonyms or words[0] in people.places
        if words[-1] in people.business_suffixes and (len(words) == 2 or (len(words) == _LONGEST_FIRM and not general)):
            self.firms_by_first_word.setdefault(words[0], body)
        elif len(words) == 2 and words[1] in people.business_organisations and words[0] not in people.organisation_words:
            _add_bearer(self.businesses_by_first_word, words[0], body)
        if words[0] not in people.demonyms and "-" not in words[0]:
            _add_bearer(self.bodies_by_last_word, words[-1], body)

    def read_acronym(self, body: Entity, end: int) -> None:
        """Index an organisation by the acronym in brackets after its name, if there is one."""
        if "(" in self._text[end : end + 2] and (match := _ACRONYM.match(self._text, end, end + 20)):
            self._by_acronym.setdefault(fold_word(match[1]), body)

    def by_initials(self, word: str) -> Entity | None:
        """Find the organisation that has these initials: "the NHC", even if the text does not introduce them."""
        bodies = () if self._initials_indexed else [one for one in self.entities if one.kind == BODY and 2 <= len(one.words) <= 9]
        for body in bodies:
            letters = "".join([part[0] for part in body.form.split() if part.lower() not in SMALL_WORDS]).lower()
            if len(letters) > 1:
                self._by_acronym.setdefault(letters, body)
        self._initials_indexed = True
        return self._by_acronym.get(word)


def misspelt(word: str, surnames: Iterable[str]) -> str:
    """Return the only surname that differs from a word by one letter, if that is neither the first nor a plural ending; else "".

    >>> misspelt("haberstom", ["haberstrom", "roe"])
    'haberstrom'
    """
    near = [name for name in itertools.islice(surnames, SURNAMES) if name[0] == word[0] and abs(len(name) - len(word)) < 2]
    alike = [name for name in near if 4 < len(name) < 30]
    found = [name for name in alike if _differ_by_a_letter(*sorted((word, name), key=len))]
    return found[0] if len(found) == 1 and found[0] not in (word + "s", word.removesuffix("s")) else ""


def _differ_by_a_letter(short: str, long: str) -> bool:
    """Return True if a letter of two words differs, is missing in the shorter, or has changed places with the next."""
    at = next((i for i, (one, other) in enumerate(zip(short, long, strict=False)) if one != other), len(short))
    rest, more = short[at:], long[at:]
    return rest == more[1:] or (len(short) == len(long) and (rest[1:] == more[1:] or rest[:2] + more[2:] == more[1::-1] + rest[2:]))


def likelihood(entity: Entity) -> tuple[int, int]:
    """Rank the bearers that a surname alone may mean: most often named in full, then first named."""
    return entity.full_count or entity.count, -entity.order


def frequency(entity: Entity) -> tuple[int, int]:
    """Rank the bearers of a name by how often they are named at all, then by which is named first."""
    return entity.count, -entity.order


_LONGEST_FIRM: Final = 3  # words: "Orvik Foods Inc" is "Orvik" too


def _add_bearer(names: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    bearers = names.setdefault(word, [])
    if len(bearers) < _BEARERS_OF_A_SURNAME:
        bearers.append(entity)


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
        self._speaks: dict[str, bool] = {}
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
        known = self._speaks.get(word)
        if known is None:
            pieces = self._occurrences.get(word, ())
            place = any(word_before(self._text, piece.start, 12).lower() in self._people.place_prepositions for piece in pieces)
            known = self._speaks[word] = not place and any(word_at(self._text, piece.end + 1) in self._verbs for piece in pieces)
        return known

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
