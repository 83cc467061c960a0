"""Decide whether a name is a person's, and its gender: by title and given name, else by the text around its mentions."""

from collections.abc import Iterable
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.name_segmentation import fold_word, is_forename
from newsparse.knowledge import Language

_LETTERS: Final = regex.compile(r"\p{L}++")
# " (D-Ohio), who", ", 81, ": only people are described like this.
_AGED: Final = regex.compile(r"\s?\(\d{1,3}\)|,\s\d{1,3},")
_STOP: Final = regex.compile(r"[.!?]\s|\n")
_NEXT: Final = regex.compile(r"(?:\s?\([^()\n]{1,20}\))?,?\s(\p{Ll}++)")
# Distance in code points within which a pronoun after a name usually refers to it.
_NEAR: Final = 160
# "He" and "she" after a name are worth this many of "his", "him" and "her".
_SUBJECT: Final = 2
# Scores: how strongly the text must show a person before a pronoun may refer to an unknown name.
_TITLE: Final = 2.0
_GIVEN: Final = 2.0
_ALONE: Final = 1.0
_TAKEN_UP: Final = 1.0
_THING: Final = 2.0
_GIVEN_ALONE: Final = 0.7


class PersonEvidence(NamedTuple):
    """The evidence in a text about the bearer of a name."""

    kind: str
    """ "p" for a person, "o" for an organisation, "l" for a place, "?" for one word that may be any of them."""
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
    >>> ana, reach = Entity("Ana Ruiz", "p", ("ana", "ruiz"), 0), Entity("Tidal Reach", "p", ("tidal", "reach"), 1)
    >>> person_evidence(text, ana, [(6, 14, 24)], load("en")), person_evidence(text, reach, [(24, 35, 36)], load("en"))
    (PersonEvidence(kind='p', gender='f', personal=3.0), PersonEvidence(kind='p', gender='', personal=-2.0))
    """
    if entity.kind not in "p?":
        return PersonEvidence(entity.kind, entity.gender, -_THING)
    people = language.people
    votes = {"m": 0, "f": 0, "n": 0}
    subjects = language.speech.pronouns if language.speech else frozenset[str]()
    taken_up = alone = thing = near = False
    known = is_forename(entity.words[0])
    titled = not entity.titles.isdisjoint(people.roles | people.titles | people.honorifics.keys()) if entity.titles else False
    for start, end, stop in mentions:
        for word in _LETTERS.findall(text, end, min(stop, end + _NEAR)) if not entity.gender else ():
            gender = people.possessives.get(word) or people.pronouns.get(word)
            if gender in votes and (gender != "n" or word in people.possessives):  # "it" may be nobody: "it rained"
                votes[gender] += _SUBJECT if word in subjects else 1  # "her" is often somebody else
                near = near or (gender != "n" and _same_sentence(text, end, word))
                break
        following = _NEXT.match(text, end, end + 60)
        taken_up = taken_up or (following is not None and following[1] in people.personal_relatives) or _AGED.match(text, end) is not None
        alone = alone or (len(entity.words) > 1 and fold_word(text[start:end]) == entity.words[-1])
        thing = thing or (not titled and not (known and len(entity.words) > 1) and _a_thing(text, start, end, language))
    its = votes["n"] - (alone or taken_up)
    if its > votes["m"] + votes["f"] and not known and not entity.titles:
        return PersonEvidence("o", "", -_THING)
    more = votes["m"] - votes["f"]
    gender = entity.gender or ("m" if more >= _SUBJECT else "f" if more <= -_SUBJECT else "")
    personal = (
        (_TITLE if titled else 0.0)
        + ((_GIVEN if len(entity.words) > 1 else _GIVEN_ALONE) if known else 0.0)
        + (_TAKEN_UP if taken_up else 0.0)
        + (_ALONE if alone and entity.kind == "p" else 0.0)
        + (_TAKEN_UP if (entity.gender or near) and gender and not thing else 0.0)
        - (_THING if thing else 0.0)
    )
    return PersonEvidence(entity.kind, gender, personal)


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
