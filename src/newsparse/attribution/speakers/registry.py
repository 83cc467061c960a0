"""Index the names in a story by position."""

import itertools
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from newsparse.attribution.quotes import Quotations
from newsparse.attribution.speakers.bearers import PersonEvidence, person_evidence
from newsparse.attribution.speakers.case_forms import nominative
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, WORDS_LOOKED_UP, Entity, NameKind
from newsparse.attribution.speakers.mention_detection import MentionDetector
from newsparse.attribution.speakers.name_words import fold_word
from newsparse.attribution.word_index import CASED
from newsparse.knowledge import Language
from newsparse.knowledge.word_lists import Compounds
from newsparse.passage import Passage
from newsparse.patterns import grouped, pattern

_PLACES_IN_A_ROW: Final = 4  # maximum number of consecutive places skipped around a name
_MENTIONS_SEARCHED: Final = 60  # maximum number of mentions searched for the last one of an entity
_MENTIONS_OF_AN_ENTITY: Final = 12  # maximum number of mentions read as evidence about an entity
_MOST_FORMS: Final = 40  # maximum number of names whose nominative is searched in the whole text
# Punctuation between a name with its description and the next name: "Ann Roe (D-Ohio) and Sen. Bo Poe".
_BREAKS: Final = pattern(r"[,;)\n]")

# German titles that are not shortened to their last part.
_WHOLE: Final = frozenset("ministerpräsident ministerpräsidentin vizekanzler vizekanzlerin".split())


class Registry:
    """All names of a story."""

    def __init__(self, text: str, passages: Sequence[Passage], language: Language, quotations: Quotations | None = None) -> None:
        """Read the names in some passages, if capitals show them; their *quotations* are paired unless they are given."""
        detector = MentionDetector(text, passages if language.script in CASED else (), language)
        names, short_for, mentions = detector.names, detector.short_for, detector.mentions
        self.text = text
        self.language = language
        self.people = language.people
        self.all_entities: list[Entity] = names.entities  # all entities, by their order
        self.entities: list[Entity] = [entity for entity in names.entities if entity not in short_for] if short_for else names.entities
        """All entities except those whose name is short for another one's."""
        self.starts = array("q", [start for start, _, _ in mentions])
        self.ends = array("q", [end for _, end, _ in mentions])
        self.named_by_sources: dict[int, Entity] = {}
        """In a script without capitals: who a source names, by its offset."""
        self.topics = frozenset[int]()  # in Japanese and Korean: the mentions that are the topic of their sentence, by their offsets
        self.orders = array("q", [(short_for.get(named, named) if short_for else named).order for _, _, named in mentions])
        self._by_words = names.by_words
        self._by_surname = names.by_surname
        self._evidence: dict[Entity, PersonEvidence] = {}
        self._by_description: dict[str, list[Entity]] | None = None
        self._passages = passages
        self._quotations = quotations or Quotations(text)
        self._common_nouns: dict[Entity, bool] = {}
        self._nominatives: dict[str, str | None] = {}

    def put_in_nominative(self, mention: int, ending: int = 0, gender: str = "") -> None:
        """Give a name that is in another case its nominative, and join it to the same name elsewhere: "Ивана Петрова".

        If the source of a statement lacks the *ending* of its name, that is the ending of its case: "Valilik|ten". The *gender* is the one
        that an article shows: "τον Μανώλη Δρακούλη".
        """
        entity, people = self.entity(mention), self.people
        if not ending and self.text[self.starts[mention] : self.ends[mention]] != entity.form:
            return  # "Karvosen mielestä", said of somebody whose full name the story gives
        if entity.kind != BODY and entity.form not in self._nominatives and len(self._nominatives) < _MOST_FORMS:
            self._nominatives[entity.form] = nominative(entity.form, self.text, people, gender)
        form = self._nominatives.get(entity.form) if entity.kind != BODY else None
        form = entity.form[:-ending] if ending else form
        if not form:
            return
        words = tuple([fold_word(word) for word in form.split()])
        known = self._by_words.get(words) or self.ending_in(form)
        if known is not None:
            self.orders[mention] = known.order
            return
        entity.form, entity.words = form, words
        self._by_words[words] = entity
        self._by_surname.setdefault(words[-1], []).append(entity)
        if len(words) > 1 and (alone := self._by_words.get(words[-1:])) is not None:  # "Петров"
            self.orders = array("q", [entity.order if order == alone.order else order for order in self.orders])

    def between(self, start: int, end: int) -> range:
        """Return the indexes of the mentions in a range."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def mentions_before(self, place: int) -> int:
        """Return the number of mentions that begin before an offset."""
        return bisect_right(self.starts, place - 1)

    def last_mentions(self, place: int, most: int) -> range:
        """Return the indexes of the mentions that begin before an offset, the nearest first."""
        stop = self.mentions_before(place)
        return range(stop - 1, max(stop - most, 0) - 1, -1)

    def entity(self, mention: int) -> Entity:
        """Return the entity that a mention names."""
        return self.all_entities[self.orders[mention]]

    def bearers(self, surname: str) -> Sequence[Entity]:
        """Return the entities with a surname; the argument is folded."""
        return self._by_surname.get(surname, ())

    def ending_in(self, form: str, but: Entity | None = None) -> Entity | None:
        """Return the first entity, *but* for one, whose name ends in these words, or that has the only one as a surname: Ana Luna Roca."""
        words = tuple([fold_word(word) for word in form.split()])
        last = (one for one in self.bearers(words[-1]) if one.words[-len(words) :] == words)
        first = (one for one in self.entities if len(one.words) > 2 and one.words[-2:-1] == words and one.kind == PERSON)
        return next((one for one in itertools.chain(last, first) if one is not but), None) if len(words[-1]) > 1 else None

    def described_as(self, word: str) -> list[Entity]:
        """Return the entities that a title, an apposition or an organisation's name describes in these words, in story order."""
        if self._by_description is None:
            self._by_description = {}
            for entity in self.entities:
                self._index_descriptions(entity, self._by_description)
        return self._by_description.get(word, [])

    def _index_descriptions(self, entity: Entity, index: dict[str, list[Entity]]) -> None:
        """Index an entity by its titles, the heads of German ones ("Minister" of "Fischereiminister"), and nouns in its name."""
        found, roles = set(entity.titles), self.people.roles
        if isinstance(roles, Compounds):
            found.update(*[roles.heads(title) for title in entity.titles - _WHOLE])
        if entity.kind == BODY and len(entity.words) > 1:
            words = entity.form.lower().split()
            before = [word for word, link in itertools.pairwise(words) if link in ("of", "for")]
            found |= {entity.words[0], entity.words[-1], *before[:1]} & self.people.organisation_words
        for word in found:
            index.setdefault(word, []).append(entity)

    def is_common_noun(self, entity: Entity) -> bool:
        """Return True if a name is more likely a noun that opens a sentence: elsewhere it is only ever lower-case."""
        if entity.occurs_mid_sentence or entity.kind != ONE_WORD or entity.titles:
            return False
        known, word = self._common_nouns.get(entity), entity.words[0]
        if known is None:
            looked_up = len(self._common_nouns) < WORDS_LOOKED_UP
            known = looked_up and any(f" {word}{mark}" in self.text for mark in (" ", ",", "."))
            known = self._common_nouns[entity] = known or word.endswith(self.people.plural_endings)
        return known

    def is_quoted(self, mention: int) -> bool:
        """Return True if a mention is inside a quotation."""
        return self.in_quotation(self.starts[mention])

    def in_quotation(self, place: int) -> bool:
        """Return True if an offset is inside a quotation of its passage."""
        starts, ends = self._quoted
        index = bisect_right(starts, place) - 1
        return index >= 0 and place < ends[index]

    def outside_quotations(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a range that no quotation holds."""
        starts, ends = self._quoted
        for index in range(max(bisect_right(starts, start) - 1, 0), bisect_left(starts, end)):
            if start < starts[index]:
                yield start, starts[index]
            start = max(start, ends[index])
        if start < end:
            yield start, end

    @cached_property
    def _quoted(self) -> tuple["array[int]", "array[int]"]:
        """Where the outermost quotations start, and where they end."""
        found = [one for passage in self._passages for one in self._quotations.of(passage.span) if not one.depth]
        return array("q", [one.start for one in found]), array("q", [one.end for one in found])

    def add(self, form: str, start: int, end: int, kind: NameKind) -> Entity:
        """Enter a name that was found while a source was resolved: "Clinton campaign"."""
        key = tuple(fold_word(word) for word in form.split())
        entity = self._by_words.get(key)
        if entity is None:
            entity = Entity(form, kind, key, len(self.all_entities), (start, end))
            self.all_entities.append(entity)
            self._by_words[key] = entity
            if self._by_description is not None:
                self._index_descriptions(entity, self._by_description)
        entity.count += 1
        return entity

    def evidence(self, entity: Entity) -> PersonEvidence:
        """Return the evidence about the bearer of a name; computed once."""
        known = self._evidence.get(entity)
        if known is None:
            count, first = len(self.starts), self._mentions_of.get(entity.order, ())
            mentions = [(self.starts[i], self.ends[i], self.starts[i + 1] if i + 1 < count else len(self.text)) for i in first]
            known = self._evidence[entity] = person_evidence(self.text, entity, mentions, self.language)
        return known

    def may_be_firm(self, entity: Entity) -> bool:
        """Return True if a name is that of an organisation, or has several words that nothing shows to be a person's or a place's."""
        known = self.evidence(entity)
        return known.kind == BODY or (len(entity.words) > 1 and entity.kind != PLACE and known.personal <= 0)

    def note_firm(self, entity: Entity) -> Entity:
        """Note that the text takes a name up as that of an organisation: by "it", "the company"."""
        if self.evidence(entity).kind == PERSON:
            entity.kind, self._evidence[entity] = BODY, self.evidence(entity)._replace(kind=BODY)
        return entity

    def last_named(self, entity: Entity, place: int) -> int:
        """Return the offset where an entity was last named before a place, among the nearby mentions; -1 if none."""
        near = self.last_mentions(place, _MENTIONS_SEARCHED)
        return next((self.starts[index] for index in near if self.orders[index] == entity.order), -1)

    def first_named(self, entity: Entity) -> int:
        """Return the offset where an entity is first named; -1 if it has no mention."""
        return self.starts[self._mentions_of[entity.order][0]] if entity.order in self._mentions_of else -1

    def contexts(self, entity: Entity, near: int) -> list[str]:
        """Return the text around some mentions of an entity, up to the next names that are not places."""
        return [self._context(mention, near) for mention in self._mentions_of.get(entity.order, ())]

    def _context(self, mention: int, near: int) -> str:
        first, last = mention - 1, mention + 1
        while first >= max(0, mention - _PLACES_IN_A_ROW) and self.entity(first).kind == PLACE:
            first -= 1
        while last < min(len(self.starts), mention + _PLACES_IN_A_ROW) and self.entity(last).kind == PLACE:
            last += 1
        begin = max(self.starts[mention] - near, self.ends[first] if first >= 0 else 0)
        stop = min(self.ends[mention] + near, self.starts[last] if last < len(self.starts) else len(self.text))
        before, after = self.text[begin : self.starts[mention]], self.text[self.ends[mention] : stop]
        words = before.split(maxsplit=2)
        if first >= 0 and begin == self.ends[first] and len(words) > 2 and words[0] in self.people.prepositions and words[1][0].isupper():
            before = words[2]  # "Ann Roe *of Ohio* met Bo Poe"
        return _BREAKS.split(before)[-1] + after.partition("\n")[0]

    @cached_property
    def _mentions_of(self) -> dict[int, tuple[int, ...]]:
        """The first mentions of each entity, by its order."""
        return grouped(((order, index) for index, order in enumerate(self.orders)), _MENTIONS_OF_AN_ENTITY)
