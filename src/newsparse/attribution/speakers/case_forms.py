"""The nominative of a name that is in another case: "по словам *Ивана Петрова*" and "Иван Петров"."""

from collections.abc import Iterator, Mapping, Sequence
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
# Other endings of names in the genitive, in Greek also in the accusative, by gender: with the letters before each, if only some allow it,
# and the ending of the nominative.
_INFLECTED: Final = {
    gender: tuple(tuple(entry.split("|")) for entry in entries.split())
    for gender, entries in {
        "m": """ого|кгхжчшщ|ий ого||ый его||ий а|бвгґджзйклмнпрстфхцчшщ| я|аеёиоуыэюяії|й я||ь ы||а и|кгхжчшщ|а и||я
            е|аеёиоуыэюя|й е|| ці||ця і|бвгґджзклмнпрстфхцчшщ|
            η||ης ή||ής α||ας ά||άς ο||ος ό||ός""",
        "f": "ой||ая ої||а ы||а и|кгхжчшщ|а и||я ї||я і||я ας||α άς||ά ης||η ής||ή",
    }.items()
}
_GIVEN_NAMES: Final = {"а": "m", "я": "m", "ы": "f", "и": "f", "і": "f", "ї": "f"}  # the gender that the ending of a genitive shows
_GREEK: Final = "\u0370"  # the first letter of the Greek and Cyrillic scripts
_OF_ADJECTIVES: Final = ("ого", "его", "ому", "ему", "ом", "ем", "ой", "ей", "ої", "ій", "ая", "ое", "ый", "ий", "а", "е")
_SURE_ENDING: Final = 3  # letters
_SHORTEST_STEM: Final = 2  # a name keeps this many letters before its ending


def nominative(form: str, text: str, endings: Endings, forenames: Mapping[str, str], gender: str = "") -> str | None:
    """Find the nominative of a name in a text, or work it out; an article before the name may show the *gender*.

    >>> nominative("Ивана Петрова", "Петров добавил, что мост открыт.", {"а": ("",)}, {"иван": "m"})
    'Иван Петров'
    >>> nominative("Аглаи Громыко", "Мост открыт.", {"и": ("а", "я")}, {})
    'Аглая Громыко'
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
    forename = next((one for one in several[0] if one.lower() in forenames), None) if len(words) > 1 else None
    gender = gender or (forenames[forename.lower()] if forename else _gender(words))
    surname = next((one for one in there[-1] if one != words[-1]), None) or _worked_out(words[-1], endings, gender, surname=True)
    first = [forename or _worked_out(word, endings, gender) or word for word in words[:-1]]
    latin = words[-1][-1] < _GREEK
    if (surname is None and (latin or first == words[:-1])) or (latin and not first and "n" not in endings):
        return None
    return " ".join([*first, surname or words[-1]])


def _gender(words: Sequence[str]) -> str:
    """Return the gender that the endings of a name show."""
    own = next((gender for gender, pairs in _SURNAMES.items() if any(words[-1].endswith(end) for end, _ in pairs)), "")
    return own or _GIVEN_NAMES.get(words[0][-1], "")


def _worked_out(word: str, endings: Endings, gender: str, *, surname: bool = False) -> str | None:
    """Return the likeliest nominative for a man or a woman: "Huttu*sen*" is "Huttunen", "Лун*иной*" "Лунина", "Инн*ы*" "Инна"."""
    for ending, own in _SURNAMES.get(gender, ()) if surname else ():
        if word.endswith(ending):
            return word.removesuffix(ending) + own
    for ending, letters, own in _INFLECTED.get(gender, ()):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM and (not letters or stem[-1] in letters):
            only = endings.get(ending, ())
            return stem + (only[0] if len(only) == 1 else own)
    if "n" in endings and surname and word.endswith("n"):  # the genitive of every Finnish name ends in this letter
        return next((one for one in nominatives(word, endings) if one != word), None)
    sure = endings.get(word[-_SURE_ENDING:], ()) if len(word) > _SURE_ENDING + 1 else ()
    return word[:-_SURE_ENDING] + sure[0] if len(sure) == 1 else None


def body_in_nominative(adjective: str, noun: str, endings: Endings) -> str:
    """Return the nominative of an adjective before the nominative of a noun in Cyrillic letters.

    >>> body_in_nominative("Следственном", "комитет", {}), body_in_nominative("Державній", "служба", {"ої": ("а",)})
    ('Следственный комитет', 'Державна служба')
    """
    stem = next((adjective[: -len(end)] for end in _OF_ADJECTIVES if adjective.endswith(end)), "")
    russian = "ої" not in endings
    own = {"а": "ая", "я": "ая", "о": "ое", "е": "ое"}.get(noun[-1], "ий" if stem[-1:] in "кгхжчшщ" else "ый")
    return f"{stem}{own if russian else own[:-1] if own[-1] != 'й' else 'ий'} {noun}" if stem else ""


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
