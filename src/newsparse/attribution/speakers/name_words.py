"""Words of names: particles, suffixes, given names, offices, and words of bodies."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import combining, normalize

from newsparse.attribution.speakers.entities import NameKind
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords

PARTICLES: Final = frozenset("de la van der den von ter bin ibn al el le zu dos das da di do du del los y vom d' d’".split())
SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
NEAR_PLACES: Final = frozenset("new north south west east united san los las saint st fort mount lake port cape el".split())
_SHORT: Final = frozenset("st mrs prof messrs brig supt".split())
# Words that link an office to the area it covers.
OVER: Final = frozenset({"of", "for", "of the", "for the"})


class SegmentedName(NamedTuple):
    """A name as written in the text."""

    start: int
    end: int
    kind: NameKind
    title: str
    """The title before it, as written."""
    words: tuple[str, ...]
    """Its words in folded form, without initials and suffixes."""


Spans = Sequence[tuple[int, int]]
Token = tuple[int, int, str]
"""Start and end of a word, and the folded word."""


def fold_word(word: str) -> str:
    """Fold a word of a name for comparison.

    >>> fold_word("O’NEILL"), fold_word("Gov."), fold_word("S.E.C.")
    ("o'neill", 'gov', 'sec')
    """
    return word.lower() if word.isalpha() else word.replace("’", "'").replace(".", "").lower()


def is_forename(word: str) -> bool:
    """Whether a word is a given name, alone or as part of a double name: "Hans-Peter"."""
    return word in FORENAME_GENDERS or ("-" in word and word.partition("-")[0] in FORENAME_GENDERS)


def is_an_abbreviated_title(word: str, people: PeopleWords) -> bool:
    """Whether a full stop after a word abbreviates a title and ends no sentence: "Gov.", "Jr."."""
    return word in people.full_titles or word in SUFFIXES or word in _SHORT or (word in people.honorifics and len(word) < 5)


def is_office(word: str, people: PeopleWords) -> bool:
    """Whether a word is an office, a trade or a compound of one: "mayor", "ex-mayor", "singer-songwriter"."""
    if word in people.titles or word in people.roles or word in people.title_modifiers:
        return True
    return "-" in word and any(part in people.titles or part in people.roles for part in word.split("-"))


def without_accents(word: str) -> str:
    """Strip the accents from a word.

    >>> without_accents("núñez")
    'nunez'
    """
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def is_generic(word: str, people: PeopleWords) -> bool:
    """Whether a noun is generic for bodies and not the name of one: "Unternehmen", "Fluggesellschaft"."""
    return word in people.generic_organisations or ("-" not in word and word.endswith(people.generic_endings))


def is_a_bodys_word(word: str, people: PeopleWords) -> bool:
    """Whether a word denotes a body, in German also at the end of a compound: "Finanzministerium"."""
    if not people.capitalised_nouns:
        return word in people.organisation_words
    if len(word) < 9 or not word.endswith(_endings(people.organisation_words)):
        return False
    return word not in people.organisation_words or any(
        word.endswith(body) and word != body for body in _endings(people.organisation_words)
    )


@lru_cache(maxsize=8)
def _endings(words: frozenset[str]) -> tuple[str, ...]:
    """Return the words that may end a compound, as `str.endswith` takes them."""
    return tuple(word for word in words if len(word) > 4)
