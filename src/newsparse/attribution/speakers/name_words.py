"""Words of names, and runs of capitalised words, cut and folded once."""

import itertools
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Final, NamedTuple
from unicodedata import combining, normalize

from newsparse.attribution.speakers.entities import PERSON, NameKind
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern

_LONGEST_LETTERS: Final = 4  # of a rank or an honour beside a name: "PC", "OBE"
SCHOLARS: Final = ("ologist", "ographer", "iatrist", "onomist", "ician")  # endings of trades that no given name has: "horologist"
SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
NEAR_PLACES: Final = frozenset("new north south west east united san los las saint st fort mount lake port cape el".split())
_SHORT: Final = frozenset("st mrs prof messrs brig supt thos chas wm jas saml benj edw robt fredk geo jos ma".split())
GENITIVE_MARKS: Final = frozenset(("'s", "’s", "'", "’"))
OVER: Final = frozenset({"of", "for", "of the", "for the"})  # words that link an office to the area it covers


class SegmentedName(NamedTuple):
    """A name as written in the text."""

    start: int
    end: int
    kind: NameKind
    title: str  # the title before it, as written
    words: tuple[str, ...]  # its words in folded form, without initials and suffixes


# Makes one as the constructor does, in half the time.
new_name: Final[Callable[[tuple[int, int, NameKind, str, tuple[str, ...]]], SegmentedName]] = partial(tuple.__new__, SegmentedName)

Spans = Sequence[tuple[int, int]]
Token = tuple[int, int, str]  # start and end of a word, and the folded word


def fold_word(word: str) -> str:
    """Fold a word of a name for comparison.

    >>> fold_word("O’NEILL"), fold_word("Gov."), fold_word("S.E.C.")
    ("o'neill", 'gov', 'sec')
    """
    return word.lower() if word.isalpha() else word.replace("’", "'").replace(".", "").lower()


LETTERS: Final = pattern(r"\p{L}++")


def word_at(text: str, place: int) -> str:
    """Return the first letters of the word at an offset; "" if there is none.

    >>> word_at("Roe said.", 4)
    'said'
    """
    match = LETTERS.match(text, place, place + 19)
    return match[0] if match is not None else ""


def word_before(text: str, place: int, reach: int) -> str:
    """Return the last word in the characters before an offset; "" if there is none.

    >>> word_before("said Ann Roe", 9, 5), word_before("Roe", 0, 5)
    ('Ann', '')
    """
    return "".join(text[max(0, place - reach) : place].split()[-1:])


AGE_AHEAD: Final = pattern(r"\d{1,3}-(?:year-old|jährige[rn]?)\s\Z")  # an age before a name: "24-year-old Ann Roe"
AGED: Final = pattern(r"\s?\(\d{1,3}\)|,\s\d{1,3},")  # an age after a name, which only people have: "Ann Roe (58)", "Ann Roe, 58,"


def is_forename(word: str) -> bool:
    """Return True if a word is a given name, alone or as part of a double name: "Hans-Peter"."""
    return word in FORENAME_GENDERS or ("-" in word and word.partition("-")[0] in FORENAME_GENDERS)


def is_an_abbreviated_title(word: str, people: PeopleWords) -> bool:
    """Return True if a full stop after a word abbreviates a title and ends no sentence: "Gov.", "Jr."."""
    return word in people.full_titles or word in SUFFIXES or word in _SHORT or (word in people.honorifics and len(word) < 5)


def is_letters(written: str) -> bool:
    """Return True if a word is the letters of a rank or an honour: "PC", "OBE"."""
    return 1 < len(written) <= _LONGEST_LETTERS and written.isupper() and written.isalpha()


def is_office(word: str, people: PeopleWords) -> bool:
    """Return True if a word is an office, a trade or a compound of one: "mayor", "ex-mayor", "singer-songwriter"."""
    return is_bearer(word, people) or word in people.title_modifiers


def is_bearer(word: str, people: PeopleWords) -> bool:
    """Return True if a word is a noun for whoever holds an office or a trade, alone or in a compound."""
    if word in people.titles or word in people.roles or word.endswith(SCHOLARS):
        return True
    return "-" in word and any(part in people.titles or part in people.roles for part in word.split("-"))


def is_preposition(word: str, people: PeopleWords) -> bool:
    """Return True if a folded word is a preposition, or one is joined to it: "d'Orvik", "dell'Asl"."""
    return word in people.prepositions or word[: word.find("'") + 1] in people.prepositions


def follows_office(text: str, start: int, people: PeopleWords) -> bool:
    """Return True if an office and a preposition lead to an offset: "la ministra de *Agricultura*", "el portavoz adjunto de la *ORV*"."""
    before = text[max(0, start - _LONGEST_OFFICE) : start].replace("’", "'").lower().split()[-4:]
    while before and before[-1] in people.definites and before[-1] not in people.prepositions:
        before.pop()
    return len(before) > 1 and is_preposition(before[-1], people) and any(is_bearer(word, people) for word in before[:-1])


def covers_fields(words: Sequence[str], people: PeopleWords) -> bool:
    """Return True if each preposition is between an office and what it covers: "le commandant *des* pompiers"."""
    links = (index for index, word in enumerate(words) if is_preposition(word, people) and word not in people.definites)
    return all(covers_field(words, index, people) for index in links)


def covers_field(words: Sequence[str], index: int, people: PeopleWords) -> bool:
    """Return True if a preposition is between an office and what it covers, which is no person."""
    first = index + (words[index] in people.prepositions)
    covered = next((word for word in words[first:] if word not in people.definites), "").rpartition("'")[2]
    office = any(is_bearer(word.rpartition("'")[2], people) for word in words[:index])
    return office and covered != "" and not (is_forename(covered) or is_bearer(covered, people) or covered in people.indefinites)


def without_accents(word: str) -> str:
    """Strip the accents from a word."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def is_generic(word: str, people: PeopleWords) -> bool:
    """Return True if a noun is generic for organisations and not the name of one: "Unternehmen", "Fluggesellschaft"."""
    return word in people.generic_organisations or ("-" not in word and word.endswith(people.generic_endings))


def is_a_bodys_word(word: str, people: PeopleWords) -> bool:
    """Return True if a word denotes an organisation, in German also at the end of a compound: "Finanzministerium"."""
    if not people.capitalised_nouns:
        return word in people.organisation_words or word.endswith(people.agency_endings)
    if len(word) < 9 or not word.endswith(compound_ends(people.organisation_words)):
        return False
    longer = any(word.endswith(body) and word != body for body in compound_ends(people.organisation_words))
    return longer or word not in people.organisation_words


@lru_cache(maxsize=8)
def compound_ends(words: frozenset[str]) -> tuple[str, ...]:
    """Return the words that may end a compound, as `str.endswith` takes them."""
    return tuple(word for word in words if len(word) > 4)


_LONGEST_OFFICE: Final = 60  # characters before what an office covers
_DOTTED_SUFFIXES: Final = ("jr", "sr")


class WordRun(NamedTuple):
    """Capitalised words in a row, with the small words between them."""

    text: str  # the article's text
    spans: Spans  # the spans of its words
    words: list[str]  # its words, folded
    gaps: list[str]  # the text after each word but the last: small words, or nothing
    people: PeopleWords
    common: frozenset[str]

    def part(self, first: int, last: int) -> "WordRun":
        """Return the words from one index up to another as a separate run."""
        if last - first == len(self.words):
            return self
        return WordRun(self.text, self.spans[first:last], self.words[first:last], self.gaps[first : last - 1], self.people, self.common)

    def written(self, first: int, last: int) -> str:
        """Return the words from one index up to another as written."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""

    def name(self, kind: NameKind, first: int = 0, last: int | None = None, title: str = "") -> SegmentedName:
        """Return some of its words as one name, without initials and suffixes."""
        spans, words = self.spans[first:last], self.words[first:last]
        initials = kind == PERSON and len(words) > 1
        plain = tuple([word for word in words if not (word in SUFFIXES or (initials and len(word) == 1))])
        end = end_of_name(self.text, *spans[-1], words[-1])
        return SegmentedName(spans[0][0], end, kind, title, plain or tuple(words))


def word_run(text: str, spans: Spans, people: PeopleWords, common: frozenset[str]) -> WordRun:
    """Fold the words at some spans."""
    gaps = [text[before[1] : after[0]].strip() for before, after in itertools.pairwise(spans)]
    return WordRun(text, spans, [fold_word(text[start:end]) for start, end in spans], gaps, people, common)


def end_of_name(text: str, start: int, end: int, word: str) -> int:
    """Return where a name ends whose last word is given: before a full stop, but after that of "Jr."."""
    if text[end - 1] == "." and word not in SUFFIXES and text.count(".", start, end) == 1:
        end -= 1
    return end + 1 if word in _DOTTED_SUFFIXES and text[end : end + 1] == "." else end
