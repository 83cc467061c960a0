"""Runs of capitalised words, cut into the names that they hold."""

import itertools
from typing import Final, NamedTuple

import regex

from newsparse.knowledge.given import GIVEN
from newsparse.knowledge.people import PeopleWords

_WORD: Final = r"""
    (?: (?:\p{Lu}\.){1,4}+ (?:\p{Lu}(?!\p{L}))?+                 # "J.", "S.E.C."
    |   (?:[OD]['’]|al-|el-)?+\p{Lu}[\p{L}\p{M}\d]*+             # "Ruiz", "O'Neill", "NATO"
        (?:['’](?!s\b)\p{L}++|-\p{L}[\p{L}\p{M}\d]*+)*+          # "Jean-Luc", but "Ruiz" of "Ruiz's"
        (?:\.(?=\s\p{Lu}))?+                                     # "Sen. Ruiz"
    )
"""
# "Senator Ana de la Cruz", "Securities and Exchange Commission"; never over a comma. At most sixteen words, so that
# a page of capitals is read in bounded pieces.
CHAIN: Final = regex.compile(
    rf"""
    (?=\p{{Lu}}|[ae]l-) (?<![\p{{L}}\d@\#]) (?P<word>{_WORD})
    (?: (?:[ \t\xa0]|\r?\n[ \t]*+(?=\S)){{1,3}}+
        (?=\p{{Lu}}|[abdefiloptuvyz&]\p{{Ll}}{{0,3}}+[ -])        # a quick look ahead: most runs end here
        (?:(?:de[ ]la|v[ao]n[ ]de[mnr]?|von[ ]und[ ]zu|de[ ]los|[dv][aeio][nru]?|del|der|den|van|von|ter|bin|ibn|al|el|le|la|zu|dos|das|y
           |of[ ]the|for[ ]the|on[ ]the|of|for|and[ ]the|and|to|on|in|&|und|für|et|des|du|pour|la)[ ])?+
        (?P<word>{_WORD})
    ){{0,15}}+
    """,
    regex.VERBOSE,
)
_PARTICLES: Final = frozenset("de la van der den von ter bin ibn al el le zu dos das da di do du del los y vom".split())
_SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
_NEAR_PLACES: Final = frozenset("new north south west east united san los las saint st fort mount lake port cape el".split())
_SHORT: Final = frozenset("st mrs prof messrs brig supt".split())


class Piece(NamedTuple):
    """A name as it stands in the text."""

    start: int
    end: int
    kind: str
    """"p" a person, "o" a body, "l" a place, "?" one word that may be either."""
    title: str
    """The title in front, as it stands."""
    words: tuple[str, ...]
    """Its words, folded, without initials and suffixes."""


def fold(word: str) -> str:
    """Fold a word of a name for comparison.

    >>> fold("O’NEILL"), fold("Gov."), fold("S.E.C.")
    ("o'neill", 'gov', 'sec')
    """
    return word.lower() if word.isalpha() else word.replace("’", "'").replace(".", "").lower()


def _given(word: str) -> bool:
    """Whether a word is a given name, alone or with a second one: "Hans-Peter"."""
    return word in GIVEN or ("-" in word and word.partition("-")[0] in GIVEN)


def pieces(text: str, match: "regex.Match[str]", people: PeopleWords, common: frozenset[str]) -> list[Piece]:
    """Cut one run of capitalised words into names.

    Args:
        text: the article's text.
        match: a match of `CHAIN` in it.
        people: the language's words.
        common: the language's function words.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Meanwhile Chinese Vice Foreign Minister Ma Zhaoxu met officials"
    >>> [text[p.start:p.end] for p in pieces(text, CHAIN.search(text), load("en").people, load("en").function_words)]
    ['Ma Zhaoxu']
    """
    spans = match.spans("word")
    found: list[Piece] = []
    group: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(spans):
        if group:
            last = group[-1]
            gap = text[last[1] : start].strip().lower()
            word = text[last[0] : last[1]]
            stop = word.endswith(".") and len(word) > 2 and word.count(".") == 1 and not _abbreviated(fold(word), people)
            pair = gap in people.joiners and _given(fold(text[start:end]))
            told = text[start + 1 : start + 2] in "'’ " and fold(text[start:end]).split("'")[0] in people.narrators  # "Ann Roe I've"
            if (
                stop
                or pair
                or told
                or (
                    gap
                    and gap not in _PARTICLES
                    and gap.split()[0] not in _PARTICLES
                    and not _joined(text, group, gap, spans[index:], people)
                )
            ):
                found += _names(text, group, people, common)
                group = []
        group.append((start, end))
    return found + _names(text, group, people, common)


def _abbreviated(word: str, people: PeopleWords) -> bool:
    return word in people.long_titles or word in _SUFFIXES or word in _SHORT or (word in people.honorifics and len(word) < 4)


def _joined(text: str, left: list[tuple[int, int]], gap: str, right: list[tuple[int, int]], people: PeopleWords) -> bool:
    """Whether a small word joins both sides into the name of one body."""
    if gap.split(maxsplit=1)[0] not in people.links:
        return False
    words = [fold(text[a:b]) for a, b in left]
    if gap == "&":
        return True
    ahead = [fold(text[right[0][0] : right[0][1]])]
    for before, after in itertools.pairwise(right):
        if text[before[1] : after[0]].strip():
            break
        ahead.append(fold(text[after[0] : after[1]]))
    if any(word in people.titles for word in ahead[:-1]) or ahead[0] in people.honorifics:
        return False
    body = any(word in people.bodies for word in words)
    if gap == "and":
        # "Securities and Exchange Commission": the body's word comes after; "Boston and the White House" are two.
        return (len(ahead) > 1 and ahead[-1] in people.bodies and not _given(words[0]) and words[-1] not in people.bodies) or (
            body and len(words) > 2 and words[-1] not in people.bodies and not _given(ahead[0])
        )
    if gap in {"in", "to"} or gap.startswith("on"):
        return body and words[-1] in people.bodies and ahead[0] not in people.openers and ahead[0] not in people.places
    return body and not _given(words[0]) and not any(word in people.titles for word in words[-1:])


def _names(text: str, group: list[tuple[int, int]], people: PeopleWords, common: frozenset[str]) -> list[Piece]:
    while group:
        first = fold(text[group[0][0] : group[0][1]])
        plain = "" if "." in text[group[0][0] : group[0][1] - 1] else first.split("'")[0]  # "U.S." is not "us"
        starter = plain in common or plain in people.openers or plain in people.pronouns or plain in people.narrators
        if not starter or (
            len(group) > 1 and ((first in _NEAR_PLACES and first not in people.definite) or (_given(first) and first not in common))
        ):
            break
        group = group[1:]
    if not group:
        return []
    words = [fold(text[a:b]) for a, b in group]
    title = 0
    for index in range(len(words) - 1):
        if words[index] in people.titles or words[index] in people.honorifics:
            title = index + 1
    rest = words[title:]
    body = len(words) > 1 and any(word in people.bodies for word in ([words[-1]] if title else words))
    gaps = [text[a[1] : b[0]].strip() for a, b in itertools.pairwise(group)]
    linked = any(gap in people.links and not (gap in _PARTICLES and (_given(words[0]) or title)) for gap in gaps)
    if title == 0 and body and not linked:
        # "Speaker of the House Ana Ruiz": a given name after the body's begins a person's.
        given = next(
            (
                i
                for i in range(1, len(words) - 1)
                if _given(words[i]) and (words[i - 1] in people.bodies or words[i - 1] in people.demonyms)
            ),
            0,
        )
        if given and words[-1] not in people.bodies:
            return [_piece(text, group[given:], "p", "", words[given:])]
    if (body or linked) and not (title and (_given(rest[0]) or words[title - 1] in people.honorifics)):
        if linked and words[0] in people.titles and not any(word in people.bodies for word in words):
            return []
        return [_piece(text, group, "o", "", words)]
    if (
        len(words) == 1
        and len(words[0]) > 2
        and words[0] not in people.titles
        and text[group[0][0] : group[0][1]].isupper()
        and words[0] not in people.demonyms
    ):
        return [_piece(text, group, "o", "", words)]
    if all(word in people.titles or word in people.title_parts or word in people.demonyms for word in words):
        return []
    head = text[group[0][0] : group[title - 1][1]] if title else ""
    group, words = group[title:], rest
    while len(words) > 1 and (
        words[0] in people.former
        or ((words[0] in people.demonyms or words[0] in people.title_parts or words[0].endswith("ing")) and _given(words[1]))
    ):
        group, words = group[1:], words[1:]
    if title:
        named = _piece(text, group[:5], "p", head, words[:5])
        # "Mme de la Tour": the particle belongs to the name.
        gap = gaps[title - 1] if len(gaps) >= title else ""
        return [named._replace(start=named.start - len(gap) - 1)] if gap in ("de", "de la", "du", "von", "van") else [named]
    word = text[group[0][0] : group[0][1]]
    if len(words) == 1:
        if (
            words[0] in people.demonyms
            or words[0] in people.crowds
            or words[0].rstrip("s") in people.demonyms
            or words[0].rstrip("s") in people.papers
            or len(words[0]) < 2
            or words[0][1] == "-"
        ):
            return []
        if words[0] in people.places:
            return [_piece(text, group, "l", "", words)]
        shout = len(word) > 1 and word.replace(".", "").isupper()
        kind = "o" if shout or _body(words[0], people) else "p" if _given(words[0]) else "?"
        return [_piece(text, group, kind, "", words)]
    given = next((i for i in range(1, len(words) - 1) if _given(words[i])), 0)
    if given and not _given(words[0]) and not any(_given(word) for word in words[:given]) and not linked:
        # "Last Year Ana Ruiz": what stands before a given name is none of the name's.
        group, words = group[given:], words[given:]
    if people.nouns and not _given(words[0]):
        last = len(words) - 1
        return [_piece(text, group[last:], "o", "", words[last:])] if _body(words[last], people) else []
    if words[0] in _NEAR_PLACES or (words[0] in people.places and not _given(words[0])):
        return [_piece(text, group, "l", "", words)]
    if words[-1] in people.places and _given(words[0]) and len(words) > 2:
        # "the Ana Ruiz Morning Show": the thing is called after the person.
        group, words = group[:2], words[:2]
    elif words[-1] in people.places and not _given(words[0]):
        return [_piece(text, group, "l", "", words)]
    if len(words) == 2 and words[0] in _PARTICLES:
        # "De la Cruz" at the start of a sentence: the surname alone.
        return [Piece(group[0][0], group[-1][1], "?", "", (words[1],))]
    if len(words) > 5 or (words[-1] in people.roles and not _given(words[0])) or words[0] in people.demonyms:
        return [_piece(text, group, "o", "", words)]
    return [_piece(text, group, "p", "", words)]


def _body(word: str, people: PeopleWords) -> bool:
    """Whether a word names a body; in German also as the end of a compound: "Finanzministerium"."""
    if not people.nouns:
        return word in people.bodies
    return len(word) > 8 and any(word.endswith(body) and word != body for body in people.bodies if len(body) > 4)


def _piece(text: str, group: list[tuple[int, int]], kind: str, title: str, words: list[str]) -> Piece:
    plain = [w for (a, b), w in zip(group, words, strict=False) if not (w in _SUFFIXES or (len(w) == 1 and kind == "p" and len(words) > 1))]
    end = group[-1][1]
    if text[end - 1] == "." and text[group[-1][0] : end].count(".") == 1 and fold(text[group[-1][0] : end]) not in _SUFFIXES:
        end -= 1
    if text[end : end + 1] == "." and words[-1] in ("jr", "sr"):
        end += 1
    return Piece(group[0][0], end, kind, title, tuple(plain or words))
