"""The nominative of a name that is in another case: "по словам *Ивана Петрова*" and "Иван Петров"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import occurrences

_LONGEST_INFLECTED_NAME: Final = 3  # most words of a name whose nominative is searched
Endings = Mapping[str, tuple[str, ...]]  # endings in other cases, mapped to those of the nominative

_GREEK: Final = "\u0370"  # the first letter of the Greek and Cyrillic scripts
_BEFORE_I: Final = frozenset("кгхжчшщ")  # letters that "ы" does not follow in Russian
_SURE_ENDING: Final = 3  # letters
_SHORTEST_STEM: Final = 2  # a name keeps this many letters before its ending


def nominative(form: str, text: str, people: PeopleWords, gender: str = "") -> str | None:
    """Find the nominative of a name in a text, or work it out; an article before the name may show the *gender*.

    >>> from newsparse.knowledge.languages import load
    >>> nominative("Ивана Петрова", "Петров добавил, что мост открыт.", load("ru").people)
    'Иван Петров'
    >>> nominative("Аглаи Громыко", "Мост открыт.", load("ru").people)
    'Аглая Громыко'
    """
    words, endings = form.split(), people.case_endings
    if len(words) > _LONGEST_INFLECTED_NAME:
        return None
    several = [list(nominatives(word, endings)) for word in words]
    there = [[one for one in candidates if one == word or _occurs(one, text)] for word, candidates in zip(words, several, strict=True)]
    for candidate in product(*there):
        name = " ".join(candidate)
        if name != form and _occurs(name, text):
            return name
    forename = next((one for one in several[0] if one.lower() in FORENAME_GENDERS), None) if len(words) > 1 else None
    gender = gender or (FORENAME_GENDERS[forename.lower()] if forename else _gender(words, people))
    surname = next((one for one in there[-1] if one != words[-1]), None) or _worked_out(words[-1], people, gender, surname=True)
    first = [forename or _worked_out(word, people, gender) or word for word in words[:-1]]
    latin = words[-1][-1] < _GREEK
    if (surname is None and (latin or first == words[:-1])) or (latin and not first and "n" not in endings):
        return None
    return " ".join([*first, surname or words[-1]])


def _gender(words: Sequence[str], people: PeopleWords) -> str:
    """Return the gender that the endings of a name show: of its surname, or else of its given name."""
    for word, endings in ((words[-1], people.surname_endings), (words[0], people.genitive_endings)):
        for gender in ("m", "f") if word is words[-1] else ("f", "m"):
            if any(word.endswith(entry.partition("|")[0]) for entry in endings.get(gender, ())):
                return gender
    return ""


def _worked_out(word: str, people: PeopleWords, gender: str, *, surname: bool = False) -> str | None:
    """Return the likeliest nominative for a man or a woman: "Huttu*sen*" is "Huttunen", "Лун*иной*" "Лунина", "Инн*ы*" "Инна"."""
    endings = people.case_endings
    for ending, own in (pair.split("|") for pair in people.surname_endings.get(gender, ())) if surname else ():
        if word.endswith(ending):
            return word.removesuffix(ending) + own
    for ending, letters, own in (entry.split("|") for entry in people.genitive_endings.get(gender, ())):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM and (not letters or stem[-1] in letters):
            only = endings.get(ending, ())
            return stem + (only[0] if len(only) == 1 else own)
    if "n" in endings and surname and word.endswith("n"):  # the genitive of every Finnish name ends in this letter
        return next((one for one in nominatives(word, endings) if one != word), None)
    sure = endings.get(word[-_SURE_ENDING:], ()) if len(word) > _SURE_ENDING + 1 else ()
    return word[:-_SURE_ENDING] + sure[0] if len(sure) == 1 else None


def body_in_nominative(adjective: str, noun: str, people: PeopleWords) -> str:
    """Return the nominative of an adjective before the nominative of a noun in Cyrillic letters.

    >>> from newsparse.knowledge.languages import load
    >>> body_in_nominative("Следственном", "комитет", load("ru").people), body_in_nominative("Державній", "служба", load("uk").people)
    ('Следственный комитет', 'Державна служба')
    """
    stem = next((adjective.removesuffix(end) for end in people.oblique_adjectives if adjective.endswith(end)), "")
    own = people.adjective_endings.get(noun[-1]) or people.adjective_endings.get("", "")
    return f"{stem}{'ий' if own == 'ый' and stem[-1:] in _BEFORE_I else own} {noun}" if stem else ""


def nominatives(word: str, endings: Endings) -> Iterator[str]:
    """List the nominatives that a form may have, and the form itself, for some names have one form only."""
    for size in range(min(4, len(word) - _SHORTEST_STEM), 0, -1):
        for ending in endings.get(word[-size:], ()):
            yield word[:-size] + ending
    yield word


def _occurs(name: str, text: str) -> bool:
    """Return True if a name is in a text as whole words."""
    ends = ((at, at + len(name)) for at in occurrences(text, name))
    return any(not (text[start - 1 : start].isalnum() or text[past : past + 1].isalnum()) for start, past in ends)
