"""The nominative of a name that is in another case, if the story has it: "по словам *Ивана Петрова*" and "Иван Петров"."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

_LONGEST_INFLECTED_NAME: Final = 3  # most words of a name whose nominative is searched
Endings = Mapping[str, tuple[str, ...]]  # endings in other cases, mapped to those of the nominative

# Endings of surnames in other cases that have one nominative if a given name shows the gender, in Slavic languages.
_SURNAMES: Final = {
    gender: tuple(tuple(pair.split("|")) for pair in pairs.split())
    for gender, pairs in {
        "m": """ова|ов ева|ев ёва|ёв ина|ин ына|ын ского|ский цкого|цкий ського|ський цького|цький енка|енко ука|ук юка|юк ика|ик
            skiego|ski ckiego|cki dzkiego|dzki aka|ak cza|cz yka|yk ika|ik uka|uk áčka|áček ička|iček íčka|íček áka|ák íka|ík ského|ský""",
        "f": """овой|ова евой|ева ёвой|ёва иной|ина ыной|ына ской|ская цкой|цкая ової|ова ської|ська цької|цька
            skiej|ska ckiej|cka dzkiej|dzka owej|owa ové|ová ské|ská""",
    }.items()
}
_FORENAMES: Final = (("m", "а", ""), ("m", "я", "й"), ("f", "ы", "а"), ("f", "и", "я"))
_SURE_ENDING: Final = 3  # letters
_SHORTEST_STEM: Final = 2  # a name keeps this many letters before its ending


def nominative(form: str, text: str, endings: Endings, forenames: Mapping[str, str]) -> str | None:
    """Find the nominative of a name in a text; a forename is known, and only the surname need be there.

    >>> nominative("Ивана Петрова", "Петров добавил, что мост открыт.", {"а": ("",)}, {"иван": "m"})
    'Иван Петров'
    >>> nominative("Ивана Громыко", "Мост открыт.", {"а": ("",)}, {"иван": "m"}) is None
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
        gender = forenames[forename.lower()] if forename is not None else ""
        surname = next((one for one in there[1] if one != words[1]), None) or _sure_nominative(words[1], endings, gender)
        if forename is not None and surname is not None:
            return f"{forename} {surname}"
        if words[0].lower() not in forenames:
            return _sure_name(*words)
    return None


def _sure_name(forename: str, surname: str) -> str | None:
    """Return the only nominative that the endings of an unknown given name and a surname allow: "Аглаи Синицыной"."""
    for gender, ending, own in _FORENAMES:
        bare = next((surname.removesuffix(end) + one for end, one in _SURNAMES[gender] if surname.endswith(end)), None)
        if bare is not None and forename.endswith(ending):
            return f"{forename.removesuffix(ending)}{own} {bare}"
    return None


def _sure_nominative(word: str, endings: Endings, gender: str) -> str | None:
    """Return the only nominative that a long ending allows, for a man or a woman: "Huttu*sen*" is "Huttunen", "Лун*иной*" "Лунина"."""
    for ending, own in _SURNAMES.get(gender, ()):
        if word.endswith(ending):
            return word.removesuffix(ending) + own
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
