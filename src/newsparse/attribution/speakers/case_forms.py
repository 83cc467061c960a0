"""The nominative of a name that is in another case, if the story has it: "по словам *Ивана Петрова*" and "Иван Петров"."""

from collections.abc import Container, Iterator, Mapping
from itertools import product
from typing import Final

_LONGEST_INFLECTED_NAME: Final = 3  # most words of a name whose nominative is searched
Endings = Mapping[str, tuple[str, ...]]  # endings in other cases, mapped to those of the nominative

_SURE_ENDING: Final = 3  # letters
_SHORTEST_STEM: Final = 2  # a name keeps this many letters before its ending


def nominative(form: str, text: str, endings: Endings, forenames: Container[str]) -> str | None:
    """Find the nominative of a name in a text; a forename is known, and only the surname need be there.

    >>> nominative("Ивана Петрова", "Петров добавил, что мост открыт.", {"а": ("",)}, {"иван"})
    'Иван Петров'
    >>> nominative("Ивана Петрова", "Мост открыт.", {"а": ("",)}, {"иван"}) is None
    True
    """
    words = form.split()
    if len(words) > _LONGEST_INFLECTED_NAME:
        return None
    several = [list(nominatives(word, endings)) for word in words]
    there = [[one for one in candidates if one == word or _occurs(one, text)] for word, candidates in zip(words, several, strict=True)]
    for candidate in product(*there):
        name = " ".join(candidate)
        if name != form and _occurs(name, text):
            return name
    if len(words) == 2:
        forename = next((one for one in several[0] if one.lower() in forenames), None)
        surname = next((one for one in there[1] if one != words[1]), None) or _sure_nominative(words[1], endings)
        if forename is not None and surname is not None:
            return f"{forename} {surname}"
    return None


def _sure_nominative(word: str, endings: Endings) -> str | None:
    """Return the only nominative that a long ending allows: "Huttunen" for "Huttu*sen*"."""
    sure = endings.get(word[-_SURE_ENDING:], ()) if len(word) > _SURE_ENDING + 1 else ()
    return word[:-_SURE_ENDING] + sure[0] if len(sure) == 1 else None


def nominatives(word: str, endings: Endings) -> Iterator[str]:
    """List the nominatives that a form may have, and the form itself, for some names have one form only."""
    for size in range(min(4, len(word) - _SHORTEST_STEM), 0, -1):
        for ending in endings.get(word[-size:], ()):
            yield word[:-size] + ending
    yield word


def _occurs(name: str, text: str) -> bool:
    """Return True if a name is in a text as whole words."""
    place = text.find(name)
    while place >= 0:
        if not (text[place - 1 : place].isalnum() or text[place + len(name) : place + len(name) + 1].isalnum()):
            return True
        place = text.find(name, place + 1)
    return False
