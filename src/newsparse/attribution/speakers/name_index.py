"""The people and bodies of a story, by their names."""

from typing import Final

from newsparse.attribution.speakers.entities import BODY, PERSON, Entity, NameKind
from newsparse.attribution.speakers.limits import BEARERS_OF_A_SURNAME
from newsparse.attribution.speakers.name_words import SegmentedName, fold_word, without_accents
from newsparse.attribution.speakers.short_forms import SMALL_WORDS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern

_NICKNAME: Final = pattern(r"[\"“(](\p{Lu}[\p{L}.-]++)[\"”)]")
_ACRONYM: Final = pattern(r"\s?\(\s?(?:the\s)?([A-Z][A-Za-z.&-]{1,9})\)")
_ARTICLES: Final = ("al-", "el-")


class NameIndex:
    """Finds the entities of a story by a whole name, by a word of it or by its initials.

    >>> from newsparse.knowledge.languages import load
    >>> names = NameIndex("Ana de la Cruz slept.", load("en").people)
    >>> ana = names.enter(SegmentedName(0, 14, "person", "", ("ana", "de", "la", "cruz")))
    >>> names.by_surname["cruz"] == names.by_forename["ana"] == [ana]
    True
    """

    def __init__(self, text: str, people: PeopleWords) -> None:
        self._text = text
        self._people = people
        self.entities: list[Entity] = []
        """All entities, in the order in which they are found."""
        self.by_words: dict[tuple[str, ...], Entity] = {}
        """The entity that each name means, by its folded words."""
        self.by_surname: dict[str, list[Entity]] = {}
        self.by_middle_name: dict[str, list[Entity]] = {}
        self.by_forename: dict[str, list[Entity]] = {}
        self.bodies_by_last_word: dict[str, list[Entity]] = {}
        self.firms_by_first_word: dict[str, Entity] = {}
        self.businesses_by_first_word: dict[str, list[Entity]] = {}
        self._by_acronym: dict[str, Entity] = {}
        self._initials_indexed = False

    def new(self, form: str, kind: NameKind, words: tuple[str, ...], at: tuple[int, int]) -> Entity:
        """Make an entity that no name means yet."""
        entity = Entity(form, kind, words, len(self.entities), at)
        self.entities.append(entity)
        return entity

    def enter(self, piece: SegmentedName) -> Entity:
        """Enter a name of two or more words, and return the entity that it means."""
        start, end, kind, _, words = piece
        entity = self.by_words.get(words)
        form = self._text[start:end]
        if not form.isprintable() or "  " in form:
            form = " ".join(form.split())
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
        if ('"' in form or "(" in form or "“" in form) and (nickname := _NICKNAME.search(form)):
            _add_bearer(self.by_forename, fold_word(nickname[1]), person)

    def _index_body(self, body: Entity) -> None:
        words = body.words
        if len(words) == 2 and words[1] in self._people.business_suffixes:
            self.firms_by_first_word.setdefault(words[0], body)
        elif len(words) == 2 and words[1] in self._people.business_organisations and words[0] not in self._people.organisation_words:
            _add_bearer(self.businesses_by_first_word, words[0], body)
        if words[0] not in self._people.demonyms and "-" not in words[0]:
            _add_bearer(self.bodies_by_last_word, words[-1], body)

    def read_acronym(self, body: Entity, end: int) -> None:
        """Index a body by the acronym in brackets after its name, if there is one."""
        if "(" in self._text[end : end + 2] and (match := _ACRONYM.match(self._text, end, end + 20)):
            self._by_acronym.setdefault(fold_word(match[1]), body)

    def by_initials(self, word: str) -> Entity | None:
        """Find the body that has these initials: "the NHC", also where the text does not introduce them."""
        if not self._initials_indexed:
            self._initials_indexed = True
            self._index_initials()
        return self._by_acronym.get(word)

    def _index_initials(self) -> None:
        for entity in self.entities:
            if entity.kind == BODY and 2 <= len(entity.words) <= 9:
                form = [word for word in entity.form.split() if word.lower() not in SMALL_WORDS]
                letters = "".join(word[0] for word in form).lower()
                if len(letters) > 1:
                    self._by_acronym.setdefault(letters, entity)


def likelihood(entity: Entity) -> tuple[int, int]:
    """Rank the bearers that a surname alone may mean: most often named in full, then first named."""
    return entity.full_count or entity.count, -entity.order


def frequency(entity: Entity) -> tuple[int, int]:
    """Rank the bearers of a name by how often they are named at all, then by which is named first."""
    return entity.count, -entity.order


def _add_bearer(names: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    bearers = names.setdefault(word, [])
    if len(bearers) < BEARERS_OF_A_SURNAME:
        bearers.append(entity)
