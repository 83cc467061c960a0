"""Texts in capitals throughout, as teletypes and prompters print them, written in small letters."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAMES
from newsparse.knowledge.languages.forename_lists import MORE_OFTEN_WORDS
from newsparse.knowledge.languages.gazetteer import REGIONS
from newsparse.patterns import pattern

_WORD: Final = pattern(r"\p{L}[\p{L}’']*+(?:-\p{L}+)*+")
# The first letter of a text, of a paragraph, and of a sentence, after marks that open a quotation.
_OPENING: Final = pattern(r"(?:\A\ufeff?+|\n[ \t]*\n\s*|[.!?…:][\"”’')]*\s+|[\"“„«(])[\"“„«'‘(]*\p{L}")
# ELMFORD, OHIO, MARCH 12 (AP) - THE      the head of a dateline is read in capitals
_DATELINE: Final = pattern(r"(?m)^[ \t]*\p{Lu}[^\n(]{1,60}\([^\n()]{2,30}\)\s?(?:-{1,2}|–|—)\s")
# [SOT - ANN ROE, MAYOR]      a sound bite, and who is heard
_HEARD: Final = pattern(r"[(\[](?:SOT|CLIP|CG)\b[^\p{L}\n]{0,12}(?P<name>\p{Lu}[\p{L}.'’ -]{2,40}?)(?=,|\s?[\])]|\s[/-]\s)")

_TRAILING: Final = pattern(r"\ +(?=\n)")
_MOST_NAMES: Final = 3  # words of a name after a given name or a title
# Words of names before the last one.
_WITHIN_NAMES: Final = frozenset([*"abcdefghijklmnopqrstuvwxyz", *"de la van von da di el al der den mac st".split(), *FORENAMES])
# Given names that are English words more often; they are names after a title.
_WORDS_TOO: Final = frozenset(MORE_OFTEN_WORDS.split())
_BETWEEN_NAMES: Final = (" ", ". ", "\n")  # without the spaces at the end of a line
_FEWEST_LETTERS: Final = 40
_LONGEST_ABBREVIATION: Final = 3
_SAMPLE: Final = 400  # characters that show whether it is worth reading the rest


def is_in_capitals(text: str) -> bool:
    """Return True if a text has no small letters; a headline or a slogan is too short to show it."""
    sample = text[:_SAMPLE]
    if len(text) < _FEWEST_LETTERS or _has_small_letters(sample):
        return False  # most texts
    return sample.upper() != sample.lower() and not _has_small_letters(text)


def _has_small_letters(text: str) -> bool:
    """Return True if more than one character in fifty is a small letter."""
    return next(islice(filter(str.islower, text), len("".join(text.split())) // 50, None), None) is not None


def with_small_letters(text: str, language: Language) -> str:
    """Write a text in capitals with small letters: only sentences, names, and words that are always capitalised begin with a capital.

    Words after a given name or a title are names, here and wherever the text has them again. The length stays the same.
    """
    small = [letter.lower() if len(letter.lower()) == 1 else letter for letter in text]
    found = list(_WORD.finditer(text))
    words = [match.group().lower() for match in found]
    names, placed = _names(text, [match.span() for match in found], words, language)
    known = {word for word in (*REGIONS, *language.people.places, *language.people.demonyms) if len(word) > _LONGEST_ABBREVIATION}
    always = {*language.dates.months, *language.dates.weekdays} | ((names | known) - _common(language))
    for i, (match, word) in enumerate(zip(found, words, strict=True)):
        for part in _parts(word) if i in placed or word in always or word.removesuffix("'s").removesuffix("’s") in always else ():
            small[match.start() + part] = text[match.start() + part]
    for match in _OPENING.finditer(text):
        small[match.end() - 1] = text[match.end() - 1]
    for match in _DATELINE.finditer(text):
        small[match.start() : match.end()] = match.group()
    for match, word in zip(found, words, strict=True):
        if word in ("i", "i'm", "i'd", "i'll", "i've") and language.code == "en":
            small[match.start()] = text[match.start()]
    return "".join(small)


def _parts(word: str) -> tuple[int, ...]:
    """Return the starts of the parts of a hyphenated word."""
    return (0, *(i + 1 for i, letter in enumerate(word) if letter == "-"))


def _common(language: Language) -> frozenset[str]:
    """Words that are rarely names."""
    people, verbs = language.people, frozenset(language.speech_words.verbs)
    return language.function_words | people.roles | people.titles | people.group_nouns | verbs | people.sentence_openers


def _names(text: str, spans: list[tuple[int, int]], words: list[str], language: Language) -> tuple[set[str], set[int]]:
    """The words of names: those right after a given name, an honorific or a title, if nothing but a space is between.

    Also where words that are no names elsewhere are part of one: "LEONARD *BAKER*", "*MRS.* ROE".
    """
    common, people = _common(language), language.people
    verbs = language.speech_words.verbs
    titles = people.titles | people.roles
    names = {word for heard in _HEARD.finditer(text) for word in heard["name"].lower().split()} - common

    placed = set[int]()
    rarely = language.function_words.union(verbs, people.sentence_openers)

    def goes_on(j: int, *, given: bool = False) -> bool:
        if j >= len(words) or _TRAILING.sub("", text[spans[j - 1][1] : spans[j][0]]) not in _BETWEEN_NAMES:
            return False
        return words[j] not in (rarely if given else common)  # "HERMINIA PASTOR"

    for i, word in enumerate(words):
        titled = i > 0 and (words[i - 1] in titles or words[i - 1] in people.honorifics)
        given = word in FORENAMES and word not in common and (titled or word not in _WORDS_TOO)
        honoured = word in people.honorifics
        if not (given or honoured or word in titles) or not goes_on(i + 1, given=given):
            continue
        last = i + 1
        while last < i + _MOST_NAMES and words[last] in _WITHIN_NAMES and goes_on(last + 1):
            last += 1
        if given or honoured or words[i + 1] in FORENAMES:
            names.update(words[i if given else i + 1 : last + 1])
            placed.update(range(i + (not (given or honoured)), last + 1))
    return names, placed
