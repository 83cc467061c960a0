"""Weekdays in people's names: "Herr Freitag", "Anna Sonntag", "Joe Friday, a detective", "the actress Tuesday Weld"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.dates.vocabulary import Vocabulary
from newsparse.knowledge.forenames import FORENAMES

_AROUND: Final = '“”"„«»(),;:'
_REACH: Final = 60  # characters examined before and after a weekday


def is_surname(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a weekday in a passage is a person's surname or given name.

    Args:
        text: the passage's text.
        start: offset of the weekday.
        end: offset just past it.
        vocabulary: the language's words.

    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> german, english = vocabulary_of(load("de")), vocabulary_of(load("en"))
    >>> is_surname("Es sprach Herr Freitag.", 15, 22, german), is_surname("Er kam am Freitag.", 10, 17, german)
    (True, False)
    >>> is_surname("Joe Friday, a detective, spoke.", 4, 10, english), is_surname("She told Joe Friday that", 13, 19, english)
    (True, False)
    """
    before = text[max(0, start - _REACH) : start].split(" ")
    if len(before) < 2 or before[-1] or not before[-2] or before[-2][-1] in ",;:":
        return False
    last = before[-2].strip(_AROUND)
    if not last:
        return False
    people, word, capital = vocabulary.people, last.lower().rstrip("."), last[0].isupper()
    after_role = word in people.titles or word in people.roles
    after_title, after_forename = word in vocabulary.titles, capital and word in FORENAMES
    if people.capitalised_nouns:  # a day has "am" before it
        return capital and (after_forename or after_title or after_role)
    rest = text[end : end + _REACH]
    if after_role and not capital and rest[:1] == " " and rest[1:2].isupper():
        return True  # the actress Tuesday Weld
    return capital and (after_title or (after_forename and _closes_name(before, rest, vocabulary)))


def _closes_name(before: Sequence[str], rest: str, vocabulary: Vocabulary) -> bool:
    """Whether the words around a forename and a weekday allow a full name: not "LeBron James Friday", "told Joe Friday that"."""
    earlier = before[-3] if len(before) > 2 else ""
    in_longer_name = len(before) > 3 and earlier[:1].isupper() and earlier[-1:].isalpha()  # a sentence may open with the forename
    if in_longer_name or earlier.lower().strip(_AROUND) in vocabulary.reporting_verbs:
        return False
    return rest[:2] in ("'s", "’s") or _is_described(rest, vocabulary)


def _is_described(rest: str, vocabulary: Vocabulary) -> bool:
    """Whether a description or an age follows: ", a detective", ", 43"."""
    if not rest.startswith(", "):
        return False
    word = rest[2:].split(" ", 1)[0]
    return word in vocabulary.words.articles or word in vocabulary.words.numbers or rest[2:4].isdigit()
