"""Full names of speakers whom the story itself names by surname only: in its head, in a list of those present, under a picture."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from newsparse.attribution.speaker_labels import initials
from newsparse.attribution.speakers.name_words import fold_word, is_bearer, is_forename
from newsparse.attribution.values import Speaker
from newsparse.knowledge.people_words import PeopleWords
from newsparse.passage import Passage, read
from newsparse.patterns import occurrences, pattern
from newsparse.span import Span
from newsparse.terms import Label, SpeakerKind

# Capitalised words one after the other, where lines may end.
_RUN: Final = pattern(r"(?<!\p{L})\p{Lu}[\p{L}\p{M}’'-]*+(?:(?:[ \xa0]|(?<=\p{Ll})[ \t]{0,9}+\r?\n[ \t]{0,40}+)\p{Lu}[\p{L}\p{M}’'-]*+)++")
_OFFICE: Final = r"\((?:\p{L}++ ){0,3}+(?P<office>\p{L}++)\)"
_BRACKETS: Final = pattern(_OFFICE)
# "Cllr Ann Roe (Chair)"
_HOLDER: Final = pattern(r"(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}.’'-]*+[ \xa0]{1,2}+){2,6}+" + _OFFICE)
_WORD: Final = pattern(r"\p{L}[\p{L}\p{M}’'-]*+")
_REACH: Final = 80  # characters before a surname in which a given name is looked for
_SHORTEST: Final = 3  # letters of a surname
_LONGEST_INITIALS: Final = 4
_OWNERS: Final = ("'s", "’s")  # "Ann Roe's Beacon"


def holders(text: str, passages: Sequence[Passage], people: PeopleWords) -> list[Passage]:
    """Return the names with an office in brackets that the text has outside some passages: "Present: Cllr Ann Roe (Chair)".

    >>> from newsparse.knowledge.languages import load
    >>> [one.text for one in holders("In attendance: Mr Bo Falk (Town Clerk), Ann Roe (holiday)", [], load("en").people)]
    ['Mr Bo Falk (Town Clerk)']
    """
    if not any(is_bearer(fold_word(match["office"]), people) for match in _BRACKETS.finditer(text)):
        return []  # most texts
    ends = [passage.span.end for passage in passages]
    starts = [*(passage.span.start for passage in passages), len(text)]
    found = (match.span() for match in _HOLDER.finditer(text) if is_bearer(fold_word(match["office"]), people))
    return [read(text, Span(*at), Label.BOILERPLATE) for at in found if starts[bisect_right(ends, at[0])] >= at[1]]


def full_names(text: str, speakers: Sequence[Speaker], authors: Collection[str], labels: Collection[str] = ()) -> dict[int, str]:
    """Return the fullest name that the whole text has for each speaker, by its `id`, with one word for a name, if it is one person's.

    A word among the *labels* of turns may be initials: "AR" below "Narrator: Ann Roe".

    >>> from newsparse import parse
    >>> text = "Present: Mayor Eunice Rowe, Clerk Bo Falk\\n\\nPier reopens\\n\\nMayor Rowe said the pier was safe. “It is old,” Rowe said."
    >>> [one.name for one in parse(text).speakers]
    ['Eunice Rowe']
    """
    alone = {one.name.lower(): one for one in speakers if _is_a_surname(one)}
    named = {one.name.rpartition(" ")[2].lower() for one in speakers if " " in one.name}
    wanted = alone.keys() - named
    lettered = {one.name: one for one in speakers if one.name in labels and one.name.isupper() and len(one.name) <= _LONGEST_INITIALS}
    alone |= lettered
    found: dict[str, dict[str, str]] = {surname: {} for surname in wanted.union(lettered)}
    for run in _RUN.finditer(text) if lettered or any(_follow_given_names(text.lower(), wanted)) else ():
        words = run[0].split()
        for line in run[0].split("\n") if lettered and is_forename(words[0].lower()) else ():
            for letters in initials(line) & lettered.keys():
                found[letters][line] = line
        for i in range(1, len(words)):
            if (surname := words[i].lower()) in wanted and (given := _given_names(words[max(0, i - 2) : i])):
                shouted = words[i].isupper()
                name = " ".join([*(map(str.title, given) if shouted else given), alone[surname].name])
                found[surname][name.lower()] = name
    one = {surname: [name for name in names.values() if name not in authors] for surname, names in found.items()}
    return {id(alone[surname]): names[0] for surname, names in one.items() if len(names) == 1}


def _follow_given_names(text: str, surnames: Iterable[str]) -> Iterator[bool]:
    """Tell for each place of a surname in a text in small letters whether a given name is near before it: a quick look."""
    for surname in surnames:
        for at in occurrences(text, surname):
            if text[at - 1 : at].isspace():
                before = text[max(0, at - _REACH) : at].split()[-2:]
                yield any(is_forename(word) for piece in before for word in ((piece,) if piece.isalpha() else _WORD.findall(piece)))


def _is_a_surname(speaker: Speaker) -> bool:
    name = speaker.name
    return speaker.kind is SpeakerKind.PERSON and len(name) >= _SHORTEST and name[0] != name[0].lower() and name.replace("-", "").isalpha()


def _given_names(words: list[str]) -> list[str]:
    """Return the last words before a surname that are given names: "Clerk *Barbara Jean*"; a middle name may be any word."""
    if words[-1].endswith(_OWNERS):
        return []
    first = 0 if is_forename(words[0].lower()) else 1
    return words[first:] if is_forename("".join(words[first : first + 1]).lower()) else []
