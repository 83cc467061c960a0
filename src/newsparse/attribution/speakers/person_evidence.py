"""Decide whether a name is a person's, and its gender: by title and given name, else by the text around its mentions."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from newsparse.attribution.speakers.entities import BODY, MAYBE_A_PERSON, PERSON, Entity, NameKind
from newsparse.attribution.speakers.limits import PRONOUN_OF_A_NAME
from newsparse.attribution.speakers.name_words import fold_word, is_forename
from newsparse.knowledge import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern

_LETTERS: Final = pattern(r"\p{L}++")
# " (D-Ohio), who", ", 81, ": only people are described like this.
_AGED: Final = pattern(r"\s?\(\d{1,3}\)|,\s\d{1,3},")
_CAPITAL: Final = pattern(r"\b\p{Lu}\p{Ll}++")
_STOP: Final = pattern(r"[.!?]\s|\n")
_NEXT: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?,?\s(\p{Ll}++)")
# "He" and "she" after a name are worth this many of "his", "him" and "her".
_SUBJECT: Final = 2
_THING: Final = "is where things are named"
# Roles that a business may have, too: "the owner, Quenby Minerals".
_OF_FIRMS: Final = frozenset("developer operator owner parent partner producer promoter publisher retailer supplier".split())
# The words before a name: of a verb, an article, two adjectives and a noun.
_BEFORE: Final = 40
_LEAD: Final = 5

WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "has a title": 2.0,
        "opens with a forename": 2.0,
        "is a forename alone": 0.7,
        "is followed by who or an age": 1.0,
        "is shortened to its surname": 1.0,
        "is taken up by he or she": 1.0,
        _THING: -2.0,
    }
)
"""The weight of each sign of a person; a pronoun may only refer to a name whose signs in `PersonEvidence.personal` add up to enough."""


class PersonEvidence(NamedTuple):
    """The evidence in a text about the bearer of a name."""

    kind: NameKind
    gender: str
    """"m", "f", or empty."""
    personal: float
    """Score of the evidence for a person; 0 or less means that there is none."""


def person_evidence(text: str, entity: Entity, mentions: Iterable[tuple[int, int, int]], language: Language) -> PersonEvidence:
    """Read the evidence from titles, the given name and the text around some mentions.

    Args:
        text: the article's text.
        entity: the bearer of the name.
        mentions: for each mention, its start, its end and the start of the next name.
        language: the story's language.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Mayor Ana Ruiz slept in Tidal Reach."
    >>> ana, reach = Entity("Ana Ruiz", "person", ("ana", "ruiz"), 0), Entity("Tidal Reach", "person", ("tidal", "reach"), 1)
    >>> person_evidence(text, ana, [(6, 14, 24)], load("en")), person_evidence(text, reach, [(24, 35, 36)], load("en"))
    (PersonEvidence(kind='person', gender='f', personal=3.0), PersonEvidence(kind='person', gender='', personal=-2.0))
    """
    if entity.kind not in MAYBE_A_PERSON:
        return PersonEvidence(entity.kind, entity.gender, WEIGHTS[_THING])
    signs = _Signs(text, entity, language)
    for start, end, following_name in mentions:
        signs.read(start, end, following_name)
    if signs.is_a_body():
        return PersonEvidence(BODY, "", WEIGHTS[_THING])
    gender = signs.gender()
    return PersonEvidence(entity.kind, gender, sum([WEIGHTS[sign] for sign in signs.found(gender)]))


def pronouns_after(text: str, start: int, end: int, people: PeopleWords) -> Iterator[tuple[str, str]]:
    """Yield the pronouns and possessives in a range, each with its gender: the first usually refers to the name before it."""
    for word in _LETTERS.findall(text, start, end):
        gender = people.pronouns.get(word) or people.possessives.get(word)
        if gender:
            yield word, gender


class _Signs:
    """The evidence about the bearer of a name, from its mentions."""

    def __init__(self, text: str, entity: Entity, language: Language) -> None:
        people = language.people
        self.text = text
        self.entity = entity
        self.language = language
        self.votes = {"m": 0, "f": 0, "n": 0}
        """For each gender, how often pronouns after a mention show it."""
        self.near = False
        """Whether one of them is in the same sentence."""
        self.taken_up = self.alone = self.thing = self.body = False
        self.forename = is_forename(entity.words[0])
        self.titled = any(not entity.titles.isdisjoint(words) for words in (people.roles, people.titles, people.honorifics))
        self._subjects = language.speech.pronouns if language.speech else frozenset[str]()

    def read(self, start: int, end: int, following_name: int) -> None:
        """Read one mention and the text up to the next name."""
        text, entity, people = self.text, self.entity, self.language.people
        if not entity.gender:
            self._vote(end, min(following_name, end + PRONOUN_OF_A_NAME))
        following = _NEXT.match(text, end, end + 60)
        self.taken_up = (
            self.taken_up or (following is not None and following[1] in people.personal_relatives) or _AGED.match(text, end) is not None
        )
        self.alone = self.alone or (len(entity.words) > 1 and fold_word(text[start:end]) == entity.words[-1])
        self.body = self.body or self._is_called_a_body(start)
        person = self.titled or (self.forename and len(entity.words) > 1)
        self.thing = self.thing or (not person and _a_thing(text, start, end, self.language))

    def _vote(self, end: int, stop: int) -> None:
        """Count the gender of the first pronoun after a mention; "it" may be nobody, as in "it rained"."""
        # "She" in the next sentence may be the named person or not, so the words after it are no evidence.
        capital = next((m.start() for m in _CAPITAL.finditer(self.text, end, stop) if m[0].lower() in self._subjects), stop)
        for word, gender in pronouns_after(self.text, end, capital, self.language.people):
            if gender in self.votes and (gender != "n" or word in self.language.people.possessives):
                self.votes[gender] += _SUBJECT if word in self._subjects else 1  # "her" is often somebody else
                self.near = self.near or (gender != "n" and _same_sentence(self.text, end, word))
                return

    def _is_called_a_body(self, start: int) -> bool:
        """Whether a noun for a body is before the name: "the charity Open Larder", but not "told the company Open Larder"."""
        language, people = self.language, self.language.people
        words = [fold_word(word) for word in self.text[max(0, start - _BEFORE) : start].rpartition("\n")[2].split()[-_LEAD:]]
        if not words or words[-1] not in people.naming_organisations or people.capitalised_nouns:
            return False
        return language.speech is None or not any(word in language.speech.verbs for word in words)

    def is_a_body(self) -> bool:
        """Whether "its" takes up the name more often than "his" and "her" do, or it is called a body, and nothing shows a person."""
        if self.forename or not self.entity.titles <= _OF_FIRMS:
            return False
        its = self.votes["n"] - (self.alone or self.taken_up) + (self.body and not self.alone and not self.taken_up)
        return its > self.votes["m"] + self.votes["f"]

    def gender(self) -> str:
        """Return the gender of the name, else the one that the pronouns show: "m", "f" or empty."""
        more = self.votes["m"] - self.votes["f"]
        return self.entity.gender or ("m" if more >= _SUBJECT else "f" if more <= -_SUBJECT else "")

    def found(self, gender: str) -> Iterator[str]:
        """Yield the signs, by their names in `WEIGHTS`."""
        if self.titled:
            yield "has a title"
        if self.forename:
            yield "opens with a forename" if len(self.entity.words) > 1 else "is a forename alone"
        if self.taken_up:
            yield "is followed by who or an age"
        if self.alone and self.entity.kind == PERSON:
            yield "is shortened to its surname"
        if (self.entity.gender or self.near) and gender and not self.thing:
            yield "is taken up by he or she"
        if self.thing:
            yield _THING


def _same_sentence(text: str, end: int, word: str) -> bool:
    """Whether a pronoun is in the same sentence as the name before it."""
    return _STOP.search(text, end, text.find(word, end)) is None


def _a_thing(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a name is used as only the name of a place or thing is: "in Tidal Reach", "the Tidal Reach."."""
    people = language.people
    before = text[max(0, start - 12) : start].split(" ")
    if len(before) < 2 or before[-1]:
        return False
    word = fold_word(before[-2].rpartition("\n")[2])
    if word in people.place_prepositions:
        return text[end : end + 2] not in ("'s", "’s") and not text[end + 1 : end + 2].isupper() and not text.startswith("-", end)
    if word not in people.definites or people.capitalised_nouns:
        return False
    following = _LETTERS.match(text, end + 1, end + 20) if text.startswith(" ", end) else None
    return following is None or following[0] in language.function_words
