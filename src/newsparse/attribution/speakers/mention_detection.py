"""Read the names of a story: first full names, then their short forms, then names in headlines."""

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.attribution.speakers.appositions import AppositionReader
from newsparse.attribution.speakers.capitalised_runs import RunReader, is_set_like_a_headline
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, TWO_NOUNS, Entity, NameKind
from newsparse.attribution.speakers.limits import (
    BEARERS_OF_A_SURNAME,
    MENTIONS_THAT_VOTE,
    PRONOUN_OF_A_SURNAME,
    SURNAMES,
    SURNAMES_THAT_ARE_WORDS,
)
from newsparse.attribution.speakers.misspellings import SurnameSpellings
from newsparse.attribution.speakers.name_words import SegmentedName, Token, fold_word, is_forename, without_accents
from newsparse.attribution.speakers.person_evidence import pronouns_after
from newsparse.attribution.speakers.short_forms import SMALL_WORDS, mark_bodies_named_after_people, merge_short_forms
from newsparse.attribution.speakers.sorted_names import SortedNames
from newsparse.knowledge import Language
from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.terms import Label

_LETTERS: Final = pattern(r"\p{L}++")
# " (OLV),"
_PARTY: Final = pattern(r"(?:\s?\([^()\n]{1,30}\))?([,.])")
_NICKNAME: Final = pattern(r"[\"“(](\p{Lu}[\p{L}.-]++)[\"”)]")
_ACRONYM: Final = pattern(r"\s?\(\s?(?:the\s)?([A-Z][A-Za-z.&-]{1,9})\)")
# A one-word name that occurs more often than this is not short for a longer name that appears once, and later.
_OFTEN: Final = 3
_ARTICLES: Final = ("al-", "el-")
_CONTRACTED: Final = (["del"], ["al"], ["du"], ["au"], ["do"], ["ao"], ["dal"], ["nel"])
# Endings of German articles and adjectives.
_ADJECTIVES: Final = ("e", "en", "er", "es", "em")

Mentions = list[tuple[int, int, Entity]]


class MentionDetector:
    """All names of a story and their positions.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.span import Span
    >>> text = "Mayor Ana de la Cruz said so. De la Cruz, a nurse, left."
    >>> detector = MentionDetector(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], load("en"))
    >>> [(text[start:end], entity.form) for start, end, entity in detector.mentions]
    [('Ana de la Cruz', 'Ana de la Cruz'), ('De la Cruz', 'Ana de la Cruz')]
    """

    def __init__(self, text: str, passages: Sequence[Passage], language: Language) -> None:
        self.text = text
        self.people = language.people
        self.entities: list[Entity] = []
        self.by_words: dict[tuple[str, ...], Entity] = {}
        self.mentions: Mentions = []
        self.short_for: dict[Entity, Entity] = {}
        """Short forms, mapped to the bearers of the longer names that contain them."""
        self._language = language
        self._common = language.function_words
        self._verbs = language.speech.verbs if language.speech else {}
        self._appositions = AppositionReader(text, language)
        self._by_surname: dict[str, list[Entity]] = {}
        self._by_middle_name: dict[str, list[Entity]] = {}
        self._by_forename: dict[str, list[Entity]] = {}
        self._bodies_by_last_word: dict[str, list[Entity]] = {}
        self._firms_by_first_word: dict[str, Entity] = {}
        self._by_acronym: dict[str, Entity] = {}
        self._acronyms_indexed = False
        self._one_word_counts: Counter[str] = Counter()
        self._by_word: dict[str, list[SegmentedName]] = {}
        self._first_words: set[str] = set()
        """The first word of every name."""
        self._one_word_names: Sequence[SegmentedName] = ()
        self._spellings: SurnameSpellings | None = None
        self._read(passages)

    def _read(self, passages: Sequence[Passage]) -> None:
        reader = RunReader(self.text, self._language)
        sorted_names = self._sort(passages, reader)
        runs = [*sorted_names.runs, *[spans for head in sorted_names.headlines for spans in reader.word_runs(head)]]
        headlines = [[(start, end, fold_word(self.text[start:end])) for start, end in spans] for spans in runs]
        singles = sorted_names.singles
        if reader.lone_nouns:
            known = sorted_names.words.union(self._by_surname, self._by_forename, [word for head in headlines for _, _, word in head])
            singles += reader.names_among_lone_nouns(known)
            singles.sort()
        for piece in sorted_names.joined:
            singles += self._split_at_joiner(piece)
        self._one_word_counts = Counter([piece.words[0] for piece in itertools.chain(singles, sorted_names.addressed, sorted_names.titled)])
        for piece in sorted_names.perhaps_persons:
            self._enter_if_a_person(piece, singles)
        for piece in sorted_names.perhaps_club_and_player:
            singles += self._split_club_and_player(piece, singles)
        for piece in sorted_names.with_two_names:
            body, rest = self._split_off_surname(piece, singles)
            singles += rest
            self.mentions.append((body.start, body.end, self._enter_full_name(body)))
        for headline in headlines:
            self._enter_from_headline(headline)
        # Titled names come first: "Mrs. Roe" may separate two bearers of a name.
        for entity in self.entities:
            entity.full_count = entity.count
        for piece in itertools.chain(sorted_names.addressed, sorted_names.titled):
            self._add_mention(piece, self._entity_of_one_word(piece))
        self._resolve_one_word_names(singles)
        self._first_words = {words[0] for words in self.by_words}
        for headline in headlines:
            self._find_in_headline(headline)
        self._find_surnames_that_are_words(passages)
        if not self.people.drops_subjects:
            mark_bodies_named_after_people(self.entities, self.by_words, self._one_word_counts)
        self.short_for.update(merge_short_forms(self.entities, self.by_words, self.people))
        self.mentions.sort(key=_start)

    def _sort(self, passages: Sequence[Passage], reader: RunReader) -> SortedNames:
        """Enter the full names, and sort the others by how they are resolved."""
        found = SortedNames()
        for passage in passages:
            if passage.label is Label.HEADLINE or is_set_like_a_headline(self.text, passage, self.people):
                found.headlines.append(passage)
                continue
            for piece in reader.names(passage, found.runs):
                if len(piece.words) > 1 or piece.title:
                    found.words.update(piece.words)
                if piece.kind == TWO_NOUNS:
                    found.perhaps_persons += [piece] if len(piece.words) == 2 else []  # "Halle III" is one word
                elif len(piece.words) == 1:
                    self._list_for(found, piece).append(piece)
                elif len(piece.words) == 2 and " y " in self.text[piece.start : piece.end]:
                    found.joined.append(piece)
                elif len(piece.words) == 2 and self._follows_an_article(piece):
                    found.perhaps_club_and_player.append(piece)
                elif piece.kind == BODY and self._may_hold_two_names(piece):
                    found.with_two_names.append(piece)
                else:
                    self.mentions.append((piece.start, piece.end, self._enter_full_name(piece)))
        return found

    def _list_for(self, found: SortedNames, piece: SegmentedName) -> list[SegmentedName]:
        """Return the list for a one-word name: without a title, with a form of address, or with another title."""
        if not piece.title:
            return found.singles
        addressed = any(self.people.honorifics.get(fold_word(word)) for word in piece.title.split())
        return found.addressed if addressed else found.titled

    @property
    def by_surname(self) -> Mapping[str, Sequence[Entity]]:
        """The bearers of each surname."""
        return self._by_surname

    def _split_at_joiner(self, piece: SegmentedName) -> list[SegmentedName]:
        """Split "Freire y Luna" where both are surnames in the story; else enter it as one name."""
        first, last = piece.words
        whole = next((one for one in self._by_surname.get(last, ()) if one.words[-2:] == piece.words), None)
        if whole is not None:
            self._add_mention(piece, whole)  # "Ortega y Gasset" of José Ortega y Gasset
            return []
        if first not in self._by_surname or last not in self._by_surname:
            self.mentions.append((piece.start, piece.end, self._enter_full_name(piece)))
            return []
        before, _, after = self.text[piece.start : piece.end].partition(" y ")
        return [
            SegmentedName(piece.start, piece.start + len(before), ONE_WORD, "", (first,)),
            SegmentedName(piece.end - len(after), piece.end, ONE_WORD, "", (last,)),
        ]

    def _follows_an_article(self, piece: SegmentedName) -> bool:
        """Whether a preposition with an article is before a name, as none is before a person's: "del Deportivo Luna"."""
        if piece.kind != PERSON or piece.title or is_forename(piece.words[0]):
            return False
        return self.text[max(0, piece.start - 5) : piece.start].split()[-1:] in _CONTRACTED

    def _split_club_and_player(self, piece: SegmentedName, singles: Sequence[SegmentedName]) -> list[SegmentedName]:
        """Split "Deportivo Luna" where both words are names on their own and the second speaks; else enter it as one name."""
        club, player = piece.words
        places = self.people.places
        if self._one_word_counts[club] and player not in places and club not in places and self._speaks(player, singles):
            last = len(self.text[piece.start : piece.end].split()[-1])
            return [
                SegmentedName(piece.start, piece.start + len(club), ONE_WORD, "", (club,)),
                SegmentedName(piece.end - last, piece.end, ONE_WORD, "", (player,)),
            ]
        self.mentions.append((piece.start, piece.end, self._enter_full_name(piece)))
        return []

    # -- bodies and nations before a name --------------------------------------------------------

    def _may_hold_two_names(self, piece: SegmentedName) -> bool:
        """Whether a body's name continues after the body's word, or a person's name may follow a nation's."""
        words, bodies = piece.words, self.people.organisation_words
        return (
            len(words) > 2 and words[-1] not in bodies and (words[-2] in bodies or (len(words) == 3 and words[0] in self.people.demonyms))
        )

    def _split_off_surname(self, piece: SegmentedName, singles: Sequence[SegmentedName]) -> tuple[SegmentedName, list[SegmentedName]]:
        """Split a body or nation from a surname known in the story: "Washington Post Roe", "American Skye Roe"."""
        people = self.people
        nation, first, last = piece.words[0], piece.words[1], piece.words[-1]
        personal = nation in people.demonyms and first not in people.title_modifiers and first not in people.organisation_words
        if personal and last in self._one_word_counts and self._speaks(last, singles):
            rest = self.text[piece.start : piece.end].partition(" ")[2]
            return SegmentedName(piece.end - len(rest.lstrip()), piece.end, PERSON, "", piece.words[1:]), []
        if last not in self._by_surname:
            return piece, []
        begin = piece.end - len(self.text[piece.start : piece.end].split()[-1])
        surname = SegmentedName(begin, piece.end, ONE_WORD, "", (last,))
        return SegmentedName(piece.start, begin - 1, BODY, "", piece.words[:-1]), [surname]

    def _enter_if_a_person(self, piece: SegmentedName, singles: Sequence[SegmentedName]) -> None:
        """Enter two German nouns that may be a person's name: an office is beside them, or the second speaks and has no article."""
        entity = self.by_words.get(piece.words)
        first, last = piece.words
        before = self.text[max(0, piece.start - 20) : piece.start].split()[-1:]
        whole = next((one for one in self._by_surname.get(last, ()) if one.words[-2:] == piece.words), None)
        if entity is None and whole is not None:
            self._add_mention(piece, whole)  # "Sheib ad-Din" of Ayman Sheib ad-Din
            return
        if entity is None and (last in self._by_surname or first in self._common or (before and self._belongs_to_a_noun(before[0]))):
            return
        office = self._office_beside(piece)
        opens_its_sentence = not before or not before[0][-1].isalnum()
        if entity is None and not office and (opens_its_sentence or not self._speaks_without_article(last, singles)):
            return
        entity = self._enter_full_name(piece._replace(kind=PERSON))
        entity.titles |= {office} - {""}
        self.mentions.append((piece.start, piece.end, entity))

    def _office_beside(self, piece: SegmentedName) -> str:
        """Return the office in an apposition: "Heinz Falk, Vorsitzender der Kammer", "der Minister für Fischerei, Heinz Falk (OLV),"."""
        text, roles = self.text, self.people.roles
        closing = _PARTY.match(text, piece.end)
        if closing is None:
            return ""
        following = text[closing.end() : closing.end() + 60].split()[:3] if closing[1] == "," else []
        behind = [fold_word(word.rstrip(",.")) for word in following]
        ahead = text[max(0, piece.start - 90) : piece.start]
        clause = [fold_word(word) for word in ahead[:-2].rpartition(",")[2].split()] if ahead.endswith(", ") else []
        genitives = [word.removesuffix("s") for word in clause]
        return next((word for word in (*behind, *clause, *genitives) if word in roles), "")

    def _speaks_without_article(self, word: str, singles: Sequence[SegmentedName]) -> bool:
        """Whether a German noun speaks somewhere, and nowhere has an article or an adjective."""
        if not self._one_word_counts[word] or not self._speaks(word, singles):
            return False
        for one in self._occurrences(word, singles):
            before = self.text[max(0, one.start - 20) : one.start].split()[-1:]
            if before and self._belongs_to_a_noun(before[0]):
                return False
        return True

    def _belongs_to_a_noun(self, word: str) -> bool:
        """Whether a word before a German noun belongs to it, as none does to a name: an article, an adjective, a number."""
        people, plain = self.people, word.lower()
        if plain in people.definites or plain in people.oblique_articles or plain in people.indefinites:
            return True
        return word[-1].isdecimal() or (word.islower() and word not in people.prepositions and word.endswith(_ADJECTIVES))

    def _occurrences(self, word: str, singles: Sequence[SegmentedName]) -> Sequence[SegmentedName]:
        """Return some occurrences of a one-word name; they are indexed once."""
        if not self._by_word:
            for piece in singles:
                places = self._by_word.setdefault(piece.words[0], [])
                if len(places) < MENTIONS_THAT_VOTE:
                    places.append(piece)
        return self._by_word.get(word, ())

    def _speaks(self, word: str, singles: Sequence[SegmentedName]) -> bool:
        """Whether a one-word name occurs next to a reporting verb anywhere."""
        for piece in self._occurrences(word, singles):
            after = _LETTERS.match(self.text, piece.end + 1, piece.end + 20)
            before = self.text[max(0, piece.start - 20) : piece.start].split()[-1:]
            if (after and after[0] in self._verbs) or (before and before[0] in self._verbs):
                return True
        return False

    # -- entering ------------------------------------------------------------------------------

    def _new(self, form: str, kind: NameKind, words: tuple[str, ...], at: tuple[int, int]) -> Entity:
        entity = Entity(form, kind, words, len(self.entities), at)
        self.entities.append(entity)
        return entity

    def _enter_full_name(self, piece: SegmentedName) -> Entity:
        """Enter a name of two or more words."""
        start, end, kind, _, words = piece
        entity = self.by_words.get(words)
        form = self.text[start:end]
        if not form.isprintable() or "  " in form:
            form = " ".join(form.split())
        if entity is None:
            entity = self.by_words[words] = self._new(form, kind, words, (start, end))
            if kind == PERSON:
                _add_bearer(self._by_surname, words[-1], entity)
                _, article, rest = words[-1].rpartition("-")
                if article and len(rest) > 3 and words[-1].startswith(_ARTICLES):
                    _add_bearer(self._by_surname, rest, entity)  # "Jabari" of Omar al-Jabari
                if not words[-1].isascii():
                    _add_bearer(self._by_surname, without_accents(words[-1]), entity)  # "Nunez" of Zoë Núñez
                _add_bearer(self._by_forename, words[0], entity)
                for word in words[1:-1]:
                    _add_bearer(self._by_middle_name, word, entity)
                if ('"' in form or "(" in form or "“" in form) and (nickname := _NICKNAME.search(form)):
                    _add_bearer(self._by_forename, fold_word(nickname[1]), entity)
            elif kind == BODY:
                if len(words) == 2 and words[1] in self.people.business_suffixes:
                    self._firms_by_first_word.setdefault(words[0], entity)
                if words[0] not in self.people.demonyms and "-" not in words[0]:
                    _add_bearer(self._bodies_by_last_word, words[-1], entity)
        elif len(form) > len(entity.form) or (entity.form.isupper() and not form.isupper()):
            entity.form = form
            entity.fullest_mention = (start, end)
        self._appositions.read_around(entity, piece)
        if kind == BODY and "(" in self.text[end : end + 2] and (match := _ACRONYM.match(self.text, end, end + 20)):
            self._by_acronym.setdefault(fold_word(match[1]), entity)
        return entity

    def _add_mention(self, piece: SegmentedName, entity: Entity | None) -> None:
        if entity is not None:
            self._appositions.read_around(entity, piece)
            self.mentions.append((piece.start, piece.end, entity))

    def _by_initials(self, word: str) -> Entity | None:
        """Find the body that has these initials: "the NHC", where the text does not introduce them."""
        if not self._acronyms_indexed:
            self._acronyms_indexed = True
            self._index_initials()
        return self._by_acronym.get(word)

    def _index_initials(self) -> None:
        for entity in self.entities:
            if entity.kind == BODY and 2 <= len(entity.words) <= 9:
                form = [word for word in entity.form.split() if word.lower() not in SMALL_WORDS]
                letters = "".join(word[0] for word in form).lower()
                if len(letters) > 1:
                    self._by_acronym.setdefault(letters, entity)

    def _resolve_one_word_names(self, singles: Sequence[SegmentedName]) -> None:
        """Resolve one-word names without a title; the meaning of each word is decided once."""
        settled: dict[str, Entity | None] = {}
        self._one_word_names = singles
        text = self.text
        for piece in singles:
            raw = text[piece.start : piece.end]
            if raw in settled:
                self._add_mention(piece, settled[raw])
                continue
            entity = self._entity_of_one_word(piece)
            if entity is not None and len(self._by_surname.get(piece.words[0], ())) > 1 and entity in self._by_surname[piece.words[0]]:
                entity = self._by_following_pronouns(piece.words[0], entity)
            if raw[-1] != "s":  # "the Roes", "Roes"
                settled[raw] = entity
            self._add_mention(piece, entity)

    def _by_following_pronouns(self, word: str, likeliest: Entity) -> Entity:
        """Choose the bearer of a surname by the pronouns that follow it: if most are "he", it is not Melanie Roe."""
        bearers = self._by_surname[word]
        if len({entity.gender for entity in bearers} - {""}) < 2:
            return likeliest
        votes = self._count_following_pronouns(word)
        gender = "m" if votes["m"] > 2 * votes["f"] + 1 else "f" if votes["f"] > 2 * votes["m"] + 1 else likeliest.gender
        return likeliest if likeliest.gender == gender else max((e for e in bearers if e.gender == gender), key=self._likelihood)

    def _count_following_pronouns(self, word: str) -> Counter[str]:
        """Count the genders of the first pronouns after each mention of a one-word name."""
        votes: Counter[str] = Counter()
        for piece in itertools.islice((piece for piece in self._one_word_names if piece.words[0] == word), MENTIONS_THAT_VOTE):
            _, gender = next(pronouns_after(self.text, piece.end, piece.end + PRONOUN_OF_A_SURNAME, self.people), ("", ""))
            if gender:
                votes[gender] += 1
        return votes

    def _entity_of_one_word(self, piece: SegmentedName) -> Entity | None:
        """Find the entity that a single word names."""
        word = piece.words[0]
        bearers = self._by_surname.get(word) or ([] if word.isascii() else self._by_surname.get(without_accents(word), []))
        if not bearers and self.people.capitalised_nouns and word.endswith("s") and (owners := self._by_surname.get(word[:-1])):
            return None if piece.title else max(owners, key=self._likelihood)  # "Roths Anwalt", "der Anwalt Roths"
        if piece.title and bearers:
            return self._by_title(piece, bearers)
        if bearers and not self._precedes_full_name(piece, bearers):
            return max(bearers, key=self._likelihood)
        raw = self.text[piece.start : piece.end]
        if raw.replace(".", "").isupper() and len(word) > 1 and (known := self._by_initials(word)):
            return known
        bearers = self._by_forename.get(word) or []
        if bearers and piece.kind != PLACE:
            return max(bearers, key=self._likelihood)
        if firm := self._firms_by_first_word.get(word):
            return firm  # "Orvik" of Orvik Inc
        bearers = self._bodies_by_last_word.get(word) or []
        if len(bearers) == 1 and self._has_an_article(piece):
            return bearers[0]  # "The Commission" of the European Commission
        middle = self._by_middle_name.get(word) or []
        if len(middle) == 1 and piece.kind == ONE_WORD:
            return middle[0]  # "Ortega" of José Luis Ortega Barrios
        if self.people.capitalised_nouns and piece.kind == ONE_WORD:
            return None
        if word.endswith("s") and word[:-1] in self._by_surname and self._has_an_article(piece):
            return None  # "the Roes"
        entity = self.by_words.get(piece.words) or self._by_spelling(piece)
        if entity is None:
            entity = self.by_words[piece.words] = self._new(raw, piece.kind, piece.words, (piece.start, piece.end))
        elif piece.title and entity.kind == ONE_WORD:
            entity.kind = PERSON
        if (entity.form.isupper() and not raw.isupper()) or (" " in raw and len(raw) > len(entity.form)):
            entity.form, entity.fullest_mention = raw, (piece.start, piece.end)
        return entity

    def _precedes_full_name(self, piece: SegmentedName, bearers: Sequence[Entity]) -> bool:
        """Whether a word appears long before the one longer name that ends in it: "Orvik" and "Camp Orvik"."""
        full = bearers[0]
        return (
            len(bearers) == 1
            and piece.start < full.fullest_mention[0]
            and full.count == 1
            and self._one_word_counts[piece.words[0]] > _OFTEN
            and not (full.titles or is_forename(full.words[0]))
            and (votes := self._count_following_pronouns(piece.words[0]))["n"] > votes["m"] + votes["f"]
        )

    def _has_an_article(self, piece: SegmentedName) -> bool:
        """Whether an article precedes a name."""
        return self.text[max(0, piece.start - 5) : piece.start].lower().split()[-1:] == ["the"]

    def _by_title(self, piece: SegmentedName, bearers: list[Entity]) -> Entity:
        """Find the bearer that a title and surname mean: "Mrs. Roe" where several people are called Roe."""
        people, word = self.people, piece.words[0]
        said = [fold_word(part) for part in piece.title.split()]
        gender = next((g for part in said if (g := people.honorifics.get(part))), "")
        fitting = [e for e in bearers if not gender or e.gender in ("", gender)]
        titles = {people.full_titles.get(part, part) for part in said} - people.title_modifiers
        bearers = [e for e in fitting if titles & e.titles]
        if not bearers and fitting and not gender:
            # Forms of address have been counted by now: "President Roe" is more likely the story's "Mr. Roe" than his wife.
            return max(fitting, key=_frequency)
        if bearers or fitting:
            return max(bearers or fitting, key=self._likelihood)
        own = self.by_words.get((f"{gender} ", word))
        if own is None:
            # No bearer of that name fits, so this is a family member known by surname only.
            own = self.by_words[f"{gender} ", word] = self._new(
                self.text[piece.start : piece.end], PERSON, (word,), (piece.start, piece.end)
            )
            own.gender = gender
            self._by_surname[word].append(own)
        return own

    def _by_spelling(self, piece: SegmentedName) -> Entity | None:
        """Find the one full name whose surname differs from a rare name by one letter: "Haberstom" for Ann Haberstrom."""
        word = piece.words[0]
        if piece.kind == PLACE or len(word) < 5 or self._one_word_counts[word] > 2 or word in self._common:
            return None
        if len(word) < 7:
            # Short words resemble each other too much, unless they speak.
            following = _LETTERS.search(self.text, piece.end, piece.end + 20)
            if following is None or following[0] not in self._verbs:
                return None
        if self._spellings is None:
            self._spellings = SurnameSpellings(self._by_surname)
        surname = self._spellings.near(word)
        return max(self._by_surname[surname], key=self._likelihood) if surname else None

    def _likelihood(self, entity: Entity) -> tuple[int, int]:
        """Rank the bearers that a surname alone may mean: most often named in full, then first named."""
        return entity.full_count or entity.count, -entity.order

    # -- headlines -----------------------------------------------------------------------------

    def _enter_from_headline(self, headline: Sequence[Token]) -> None:
        """Enter full names that only a headline gives: two capitalised words, the second a surname known from the body."""
        for (start, mid, first), (behind, end, last) in itertools.pairwise(headline):
            if (
                last not in self._one_word_counts
                or (first, last) in self.by_words
                or last in self._by_surname
                or not self.text[mid:behind].isspace()
            ):
                continue
            # In a sentence-case headline two capitals are a name, unless all nouns have capitals; else the first must be a given name.
            if first in FORENAME_GENDERS or (len(headline) == 2 and not self.people.capitalised_nouns and self._may_be_a_forename(first)):
                self._enter_full_name(SegmentedName(start, end, PERSON, "", (first, last)))

    def _may_be_a_forename(self, word: str) -> bool:
        """Whether a word that is not a known given name may be one."""
        people = self.people
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

    def _find_in_headline(self, headline: Sequence[Token]) -> None:
        """Find names from the body in a headline set in capitals, whatever surrounds them."""
        words = [word for _, _, word in headline]
        index = 0
        while index < len(words):
            entity, size = self._longest_known_name(words[index : index + 4])
            if entity is not None:
                self.mentions.append((headline[index][0], headline[index + size - 1][1], entity))
                entity.count += 1
            index += size

    def _longest_known_name(self, words: list[str]) -> tuple[Entity | None, int]:
        """Find the longest name from the body that some words begin with, and its number of words."""
        for size in range(len(words), 0, -1) if words[0] in self._first_words else ():
            if (entity := self.by_words.get(tuple(words[:size]))) is not None:
                return entity, size
        bearers = self._by_surname.get(words[0])
        return max(bearers, key=_frequency) if bearers else self._by_initials(words[0]), 1

    def _find_surnames_that_are_words(self, passages: Sequence[Passage]) -> None:
        """Find surnames that also name a nation or an office, where they speak: "English said"."""
        people = self.people
        hidden = [
            (word.capitalize(), max(bearers, key=self._likelihood))
            for word, bearers in itertools.islice(self._by_surname.items(), SURNAMES)
            if word in people.demonyms or word in people.titles or word in people.title_modifiers
        ]
        if not hidden:
            return
        known = {start for start, _, _ in self.mentions}
        for name, entity in hidden[:SURNAMES_THAT_ARE_WORDS]:
            for passage in passages:
                start = self.text.find(name, passage.span.start, passage.span.end)
                while start >= 0:
                    end = start + len(name)
                    if start not in known and self._speaks_beside(start, end):
                        entity.count += 1
                        self.mentions.append((start, end, entity))
                    start = self.text.find(name, end, passage.span.end)

    def _speaks_beside(self, start: int, end: int) -> bool:
        """Whether a word occurs on its own next to a reporting verb."""
        after = _LETTERS.match(self.text, end + 1, end + 20) if self.text[end : end + 1] == " " else None
        before = self.text[max(0, start - 40) : start].split()[-1:]
        if before and (before[0][:1].isupper() or before[0].lower() in self.people.definites):
            return False
        return bool((after and after[0] in self._verbs) or (before and before[0] in self._verbs and not self.text[end : end + 1].isalpha()))


def _add_bearer(names: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    bearers = names.setdefault(word, [])
    if len(bearers) < BEARERS_OF_A_SURNAME:
        bearers.append(entity)


def _frequency(entity: Entity) -> tuple[int, int]:
    return entity.count, -entity.order


def _start(mention: tuple[int, int, Entity]) -> tuple[int, int]:
    return mention[0], mention[1]
