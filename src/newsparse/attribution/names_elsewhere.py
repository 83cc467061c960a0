"""Full names of speakers whom the story itself names by surname only: in its head, in a list of those present, under a picture."""

from collections.abc import Collection, Sequence
from typing import Final

from newsparse.attribution.speakers.name_words import is_forename
from newsparse.attribution.values import Speaker
from newsparse.patterns import pattern
from newsparse.terms import SpeakerKind

# Capitalised words one after the other.
_RUN: Final = pattern(r"\p{Lu}[\p{L}\p{M}’'-]*+(?:[ \xa0]\p{Lu}[\p{L}\p{M}’'-]*+)++")
_SHORTEST: Final = 3  # letters of a surname
_OWNERS: Final = ("'s", "’s")  # "Ann Roe's Beacon"


def full_names(text: str, speakers: Sequence[Speaker], authors: Collection[str]) -> dict[Speaker, str]:
    """Return the fullest name that the whole text has for each speaker with one word for a name, if it is one person's.

    >>> from newsparse import parse
    >>> text = "Present: Mayor Eunice Rowe, Clerk Bo Falk\\n\\nPier reopens\\n\\nMayor Rowe said the pier was safe. “It is old,” Rowe said."
    >>> [one.name for one in parse(text).speakers]
    ['Eunice Rowe']
    """
    alone = {one.name.lower(): one for one in speakers if _is_a_surname(one)}
    named = {one.name.rpartition(" ")[2].lower() for one in speakers if " " in one.name}
    wanted = alone.keys() - named
    found: dict[str, dict[str, str]] = {surname: {} for surname in wanted}
    for run in _RUN.finditer(text) if wanted else ():
        words = run[0].replace("\xa0", " ").split(" ")
        for i in range(1, len(words)):
            if (surname := words[i].lower()) in wanted and (given := _given_names(words[max(0, i - 2) : i])):
                shouted = words[i].isupper()
                name = " ".join([*(map(str.title, given) if shouted else given), alone[surname].name])
                found[surname][name.lower()] = name
    one = {surname: [name for name in names.values() if name not in authors] for surname, names in found.items()}
    return {alone[surname]: names[0] for surname, names in one.items() if len(names) == 1}


def _is_a_surname(speaker: Speaker) -> bool:
    name = speaker.name
    return speaker.kind is SpeakerKind.PERSON and len(name) >= _SHORTEST and name[0] != name[0].lower() and name.replace("-", "").isalpha()


def _given_names(words: list[str]) -> list[str]:
    """Return the last words before a surname that are given names: "Clerk *Barbara Jean*"; a middle name may be any word."""
    if words[-1].endswith(_OWNERS):
        return []
    first = 0 if is_forename(words[0].lower()) else 1
    return words[first:] if is_forename("".join(words[first : first + 1]).lower()) else []
