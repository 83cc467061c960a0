"""Read the names of a story: first full names, then their short forms, then names in headlines."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Final

from newsparse.attribution.speakers.bearers import AppositionReader
from newsparse.attribution.speakers.capitalised_runs import CAPITALISED_RUN, RunReader, is_set_like_a_headline
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, SURNAMES, TWO_NOUNS, Entity
from newsparse.attribution.speakers.name_index import (
    HeadlineNames,
    NameIndex,
    OneWordNames,
    first_occurrences,
    likelihood,
    mark_bodies_named_after_people,
    merge_nicknames,
    merge_short_forms,
)
from newsparse.attribution.speakers.name_words import SegmentedName, fold_word, is_forename, word_at, word_before
from newsparse.attribution.units import COMPANY_FORMS
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.patterns import occurrences, pattern
from newsparse.terms import Label

_SURNAMES_THAT_ARE_WORDS: Final = 8  # maximum number of surnames that are also nations or offices whose occurrences are searched for


class SortedNames:
    """Names that are read later, in the order in which they are found."""

    def __init__(self) -> None:
        self.singles: list[SegmentedName] = []  # one word without a title
        self.addressed: list[SegmentedName] = []
        """One word with a form of address: "Mrs. Roe"."""
        self.titled: list[SegmentedName] = []  # one word with another title: "Mayor Roe"
        self.joined: list[SegmentedName] = []  # two words with "y" between them: one name with two surnames, or two people
        self.perhaps_persons: list[SegmentedName] = []  # two German nouns that may be a person's name
        self.headlines: list[Passage] = []  # passages set like a headline, which are read last
        self.words: set[str] = set()  # the words of all names of more than one word, or with a title


# " (OLV),"
_PARTY: Final = pattern(r"(?:\s?\([^()\n]{1,30}\))?([,.])")
# ", die Wolle verkauft", ", 24,", " (24)"
_DESCRIBED: Final = pattern(r",\s(?:der|die|\d{1,3}[,.])|\s\(\d{1,3}\)")
# “Go”, sagte Kolja Roth (59).      after the two words, and after the quotation
_CLOSED: Final = pattern(r"\s?\(\d{1,3}\)|\s?[.,;:]|\s(?:der|dem|am|im|nach|zu)\s")
_AFTER_QUOTATIONS: Final = frozenset(mark + ", " for mark in '“”«»"‘’')
_LEGAL_FORMS: Final = {fold_word(form) for form in COMPANY_FORMS} - {"co"}  # not "Ballina, Co. Mayo"
_LONGEST_GIVEN_NAME: Final = 9  # letters
# Endings of German nouns that are no given names: "Lehrer", "Sprecherin", but not "Kolja".
_ENDS_OF_NOUNS: Final = tuple(
    "s er in ist eur ent ant at or mann frau chef bar ling ung heit keit schaft stand wart rat herr wirt arzt zeuge bund".split()
)
_ADJECTIVES: Final = ("e", "en", "er", "es", "em")  # endings of German articles and adjectives

Mentions = list[tuple[int, int, Entity]]


class MentionDetector:
    """All names of a story and their positions."""

    def __init__(self, text: str, passages: Sequence[Passage], language: Language) -> None:
        self.text = text
        self.people = language.people
        self.names = NameIndex(text, language.people)
        self.mentions: Mentions = []
        self.short_for: dict[Entity, Entity] = {}  # short forms, mapped to the bearers of the longer names that contain them
        self._language = language
        self._common = language.function_words
        self._verbs = language.speech_words.verbs
        self._appositions = AppositionReader(text, language)
        self._one_word_counts: Counter[str] = Counter()
        self._by_word: dict[str, tuple[SegmentedName, ...]] = {}
        self._whole_at: dict[int, SegmentedName] = {}  # the names of two or more words, by their offsets
        self._read(passages)

    def _read(self, passages: Sequence[Passage]) -> None:
        reader = RunReader(self.text, self._language)
        sorted_names = self._sort(passages, reader)
        found = [match for head in sorted_names.headlines for match in CAPITALISED_RUN.finditer(self.text, head.span.start, head.span.end)]
        headlines = [[(start, end, fold_word(self.text[start:end])) for start, end in match.spans("word")] for match in found]
        singles = sorted_names.singles
        if reader.lone_nouns:
            in_heads = [word for head in headlines for _, _, word in head]
            singles += reader.names_among_lone_nouns(sorted_names.words.union(self.names.by_surname, self.names.by_forename, in_heads))
            singles.sort()
        for piece in sorted_names.joined:
            singles += self._split_at_joiner(piece)
        self._one_word_counts = Counter([piece.words[0] for piece in itertools.chain(singles, sorted_names.addressed, sorted_names.titled)])
        singles = [piece for piece in singles if not self._enter_with_surname(piece)]
        for piece in sorted_names.perhaps_persons:
            self._enter_if_a_person(piece, singles)
        in_headlines = HeadlineNames(self.text, self.names, self._one_word_counts)
        for headline in headlines:
            for piece in in_headlines.new_full_names(headline):
                self._enter_full_name(piece)
        # Titled names come first: "Mrs. Roe" may separate two bearers of a name.
        for entity in self.names.entities:
            entity.full_count = entity.count
        one_word = OneWordNames(self.text, self._language, self.names, singles, self._one_word_counts)
        for piece in itertools.chain(sorted_names.addressed, sorted_names.titled):
            self._add_mention(piece, one_word.entity(piece))
        self._add_names_without_title(singles, one_word)
        for headline in headlines:
            for start, end, entity in in_headlines.known_names(headline):
                entity.count += 1
                self.mentions.append((start, end, entity))
        self._find_surnames_that_are_words(passages)
        if not self.people.drops_subjects:
            mark_bodies_named_after_people(self.names.entities, self.names.by_words, self._one_word_counts)
        self.short_for.update(merge_short_forms(self.names.entities, self.names.by_words, self.names.by_surname, self.people))
        self.mentions.sort(key=itemgetter(0, 1))
        nicknames = merge_nicknames(self.names.by_surname)
        self.short_for = {short: nicknames.get(full, full) for short, full in self.short_for.items()} | nicknames

    def _sort(self, passages: Sequence[Passage], reader: RunReader) -> SortedNames:
        """Enter the full names, and sort the others by how they are resolved."""
        found, whole = SortedNames(), list[SegmentedName]()
        for passage in passages:
            if passage.label is Label.HEADLINE or is_set_like_a_headline(self.text, passage, self.people):
                found.headlines.append(passage)
                continue
            for piece in self._with_legal_forms(reader.names(passage)):
                if len(piece.words) > 1 or piece.title:
                    found.words.update(piece.words)
                if piece.kind == TWO_NOUNS:
                    found.perhaps_persons += [piece] if len(piece.words) == 2 else []  # "Halle III" is one word
                elif len(piece.words) == 1:
                    addressed = piece.title and any(self.people.honorifics.get(fold_word(word)) for word in piece.title.split())
                    (found.addressed if addressed else found.titled if piece.title else found.singles).append(piece)
                elif len(piece.words) == 2 and " y " in self.text[piece.start : piece.end]:
                    found.joined.append(piece)
                else:
                    whole.append(piece)
        alone = {piece.words[0] for piece in found.singles}
        for piece in whole:
            self._enter(self._without_place(piece, alone))
        self._whole_at = {piece.start: piece for piece in whole}
        return found

    def _with_legal_forms(self, pieces: Iterable[SegmentedName]) -> list[SegmentedName]:
        """Join the legal form of a company after a comma to its name: "Quenby Foods*, Inc.*"."""
        found: list[SegmentedName] = []
        for piece in pieces:
            if found and piece.words[0] in _LEGAL_FORMS and len(piece.words) == 1:
                held = found[-1]
                if not held.title and self.text[held.end : piece.start] == ", ":
                    end = piece.end + self.text.startswith(".", piece.end)
                    found[-1] = held._replace(end=end, kind=BODY, words=(*held.words, *piece.words))
                    continue
            found.append(piece)
        return found

    def _without_place(self, piece: SegmentedName, alone: set[str]) -> SegmentedName:
        """Drop a place before the word by which the story calls a person: "Bupati Lereng Biru *Saptono Adi*", "kata *Saptono*"."""
        if not piece.title or piece.kind != PERSON or is_forename(piece.words[0]):
            return piece
        first = next((index for index, word in enumerate(piece.words[1:-1], 1) if word in alone), 0)
        if not first:
            return piece
        cut = self.text[piece.start : piece.end].lower().index(piece.words[first])
        return piece._replace(start=piece.start + cut, words=piece.words[first:])

    def _enter_with_surname(self, piece: SegmentedName) -> bool:
        """Enter a given name with the surname of the full name that is joined to it: "*Jane* and Peter Holm"; return True if it is."""
        name = piece.words[0]
        if not is_forename(name) or self.names.by_forename.get(name) or name in self.names.by_surname:
            return False
        joiner = word_at(self.text, piece.end + 1)
        following = self._whole_at.get(piece.end + 2 + len(joiner)) if joiner in self.people.joiners else None
        if following is None or len(following.words) != 2 or following.kind != PERSON:
            return False
        words = (*piece.words, following.words[1])
        entity = self.names.enter(piece._replace(kind=PERSON, words=words))
        entity.form = f"{self.text[piece.start : piece.end]} {self.text[following.start : following.end].split()[-1]}"
        self._add_mention(piece, entity)
        return True

    def _bearer_named_last(self, words: tuple[str, ...]) -> Entity | None:
        """Find a longer name that ends in two words: José Ortega y Gasset of "Ortega y Gasset"."""
        return next((one for one in self.names.by_surname.get(words[-1], ()) if one.words[-2:] == words), None)

    def _split_at_joiner(self, piece: SegmentedName) -> list[SegmentedName]:
        """Split "Freire y Luna" if both are surnames in the story; else enter it as one name."""
        first, last = piece.words
        if (whole := self._bearer_named_last(piece.words)) is not None:
            self._add_mention(piece, whole)
            return []
        if first not in self.names.by_surname or last not in self.names.by_surname:
            self._enter(piece)
            return []
        before, _, after = self.text[piece.start : piece.end].partition(" y ")
        return [
            SegmentedName(piece.start, piece.start + len(before), ONE_WORD, "", (first,)),
            SegmentedName(piece.end - len(after), piece.end, ONE_WORD, "", (last,)),
        ]

    def _enter_if_a_person(self, piece: SegmentedName, singles: Sequence[SegmentedName]) -> None:
        """Enter two German nouns that may be a person's name: an office is beside them, or the second speaks and has no article."""
        entity = self.names.by_words.get(piece.words)
        first, last = piece.words
        before = word_before(self.text, piece.start, 20)
        if entity is None and (whole := self._bearer_named_last(piece.words)) is not None:
            self._add_mention(piece, whole)  # "Sheib ad-Din" of Ayman Sheib ad-Din
            return
        speaks = self._ends_a_reporting_clause(piece, before)
        described = before != "" and not speaks and self._belongs_to_a_noun(before)
        if entity is None and (last in self.names.by_surname or first in self._common or described):
            return
        office = self._office_beside(piece)
        inside = before[-1:].isalnum()  # its sentence, where a noun would have an article
        alone = speaks or ((inside or _DESCRIBED.match(self.text, piece.end)) and self._speaks_without_article(last, singles))
        if entity is not None or office or alone:
            entity = self._enter_full_name(piece._replace(kind=PERSON))
            entity.titles |= {office} - {""}
            self.mentions.append((piece.start, piece.end, entity))

    def _ends_a_reporting_clause(self, piece: SegmentedName, before: str) -> bool:
        """Return True if two German nouns are all that follows a verb of speech after a quotation: "…“, sagte *Kolja Roth* (59)."""
        first = piece.words[0]
        verb = self.text.rfind(before, 0, piece.start)
        said = before.endswith("te") and before in self._verbs and self.text[max(0, verb - 3) : verb] in _AFTER_QUOTATIONS
        given = len(first) <= _LONGEST_GIVEN_NAME and not first.endswith(_ENDS_OF_NOUNS)
        noun = piece.words[-1] in self.people.roles or piece.words[-1] in self.people.gendered_nouns
        return said and given and not noun and _CLOSED.match(self.text, piece.end) is not None

    def _office_beside(self, piece: SegmentedName) -> str:
        """Return the office in an apposition: "Heinz Falk, Vorsitzender der Kammer", "der Minister für Fischerei, Heinz Falk (OLV),"."""
        text, roles = self.text, self.people.roles
        closing = _PARTY.match(text, piece.end)
        if closing is None:
            return ""
        following = text[closing.end() : closing.end() + 60].split()[:3] if closing[1] == "," else []
        after = [fold_word(word.rstrip(",.")) for word in following]
        before = text[max(0, piece.start - 90) : piece.start]
        clause = [fold_word(word) for word in before[:-2].rpartition(",")[2].split()] if before.endswith(", ") else []
        genitives = [word.removesuffix("s") for word in clause]
        return next((word for word in (*after, *clause, *genitives) if word in roles), "")

    def _speaks_without_article(self, word: str, singles: Sequence[SegmentedName]) -> bool:
        """Return True if a German noun stands alone somewhere, and nowhere has an article or an adjective."""
        if not self._one_word_counts[word]:
            return False
        self._by_word = self._by_word or first_occurrences(singles)
        before = [word_before(self.text, one.start, 20) for one in self._by_word.get(word, ())]
        return not any(map(self._belongs_to_a_noun, filter(None, before)))

    def _belongs_to_a_noun(self, word: str) -> bool:
        """Return True if a word before a German noun belongs to it: an article, an adjective, a number. Names have none of these."""
        people, plain = self.people, word.lower()
        if plain in people.definites or plain in people.oblique_articles or plain in people.indefinites:
            return True
        return word[-1].isdecimal() or (word.islower() and word not in people.prepositions and word.endswith(_ADJECTIVES))

    # -- entering ------------------------------------------------------------------------------

    def _enter(self, piece: SegmentedName) -> None:
        """Enter a name of two or more words, with what describes its bearer, as a mention."""
        self.mentions.append((piece.start, piece.end, self._enter_full_name(piece)))

    def _enter_full_name(self, piece: SegmentedName) -> Entity:
        entity = self.names.enter(piece)
        self._appositions.read_around(entity, piece)
        if piece.kind == BODY:
            self.names.read_acronym(entity, piece.end)
        return entity

    def _add_mention(self, piece: SegmentedName, entity: Entity | None) -> None:
        if entity is not None:
            self._appositions.read_around(entity, piece)
            self.mentions.append((piece.start, piece.end, entity))

    def _add_names_without_title(self, singles: Sequence[SegmentedName], one_word: OneWordNames) -> None:
        """Add the one-word names without a title; the meaning of each word is decided once."""
        settled: dict[str, Entity | None] = {}
        for piece in singles:
            raw = self.text[piece.start : piece.end]
            if raw in settled:
                self._add_mention(piece, settled[raw])
                continue
            entity = one_word.entity_without_title(piece)
            if raw[-1] != "s":  # "the Roes", "Roes"
                settled[raw] = entity
            self._add_mention(piece, entity)

    # -- surnames that are also words ------------------------------------------------------------

    def _find_surnames_that_are_words(self, passages: Sequence[Passage]) -> None:
        """Find surnames that also name a nation or an office, where they speak: "English said"."""
        people = self.people
        hidden = [
            (word.capitalize(), max(bearers, key=likelihood))
            for word, bearers in itertools.islice(self.names.by_surname.items(), SURNAMES)
            if word in people.demonyms or word in people.titles or word in people.title_modifiers
        ]
        if not hidden:
            return
        known = {start for start, _, _ in self.mentions}
        for name, entity in hidden[:_SURNAMES_THAT_ARE_WORDS]:
            for passage in passages:
                for start in occurrences(self.text, name, passage.span.start, passage.span.end):
                    end = start + len(name)
                    if start not in known and self._speaks_beside(start, end):
                        entity.count += 1
                        self.mentions.append((start, end, entity))

    def _speaks_beside(self, start: int, end: int) -> bool:
        """Return True if a word occurs on its own next to a reporting verb, or opens a sentence before "who"."""
        after = word_at(self.text, end + 1) if self.text[end : end + 1] == " " else ""
        before = word_before(self.text, start, 40)
        titled = fold_word(before) in self.people.titles  # "Justice *Sen*"
        if (before[:1].isupper() and before[-1:].isalnum() and not titled) or before.lower() in self.people.definites:
            return False
        if self.text.startswith(", ", end) and word_at(self.text, end + 2) in self.people.personal_relatives:
            return not before[-1:].isalnum()  # "Pole, who lives nearby, said"
        return after in self._verbs or (before in self._verbs and not self.text[end : end + 1].isalpha())
