"""Weekdays in people's names: "Herr Freitag", "Anna Sonntag", "Joe Friday, a detective", "the actress Tuesday Weld"."""

from __future__ import annotations

from typing import Final

from newsparse.dates.vocabulary import Vocabulary
from newsparse.knowledge.forenames import FORENAMES

_AROUND: Final = '“”"„«»(),;:'
# Characters examined before and after a weekday.
_REACH: Final = 60
# The result of splitting a sentence that opens with a given name.
_WORDS: Final = 3


def is_person(text: str, start: int, end: int, known: Vocabulary) -> bool:
    """Whether a weekday in a passage is a person's name.

    Args:
        text: the passage's text.
        start: offset of the weekday.
        end: offset just past it.
        known: the language's words.

    >>> from newsparse.dates.vocabulary import vocabulary
    >>> from newsparse.knowledge.languages import load
    >>> german, english = vocabulary(load("de")), vocabulary(load("en"))
    >>> is_person("Es sprach Herr Freitag.", 15, 22, german), is_person("Er kam am Freitag.", 10, 17, german)
    (True, False)
    >>> is_person("Joe Friday, a detective, spoke.", 4, 10, english), is_person("She told Joe Friday that", 13, 19, english)
    (True, False)
    """
    before = text[max(0, start - _REACH) : start].split(" ")
    if len(before) < 2 or before[-1] or not before[-2]:
        return False
    last = before[-2].strip(_AROUND)
    earlier = before[-3] if len(before) > 2 else ""
    if not last or before[-2][-1] in ",;:":
        return False
    people, low = known.people, last.lower().rstrip(".")
    called = low in people.titles or low in people.roles
    honoured = low in known.titles
    capital = last[0].isupper()
    named = capital and low in FORENAMES
    if people.capitalised_nouns:  # a day has "am" before it
        return capital and (named or honoured or called)
    # "LeBron James Friday"
    named = named and not (len(before) > _WORDS and earlier[:1].isupper() and earlier[-1:].isalpha())
    rest = text[end : end + _REACH]
    if called and not capital and rest[:1] == " " and rest[1:2].isupper():
        return True  # the actress Tuesday Weld
    told = earlier.lower().strip(_AROUND) in known.reports
    aside = rest.startswith(", ") and (
        (word := rest[2:].split(" ", 1)[0]) in known.words.articles or word in known.words.numbers or rest[2:4].isdigit()
    )
    return (honoured and capital) or (named and not told and (aside or rest[:2] in ("'s", "’s")))
