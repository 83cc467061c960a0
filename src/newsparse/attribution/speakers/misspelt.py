"""Surnames that are one letter away from one another."""

import itertools
from collections.abc import Iterable, Iterator
from typing import Final

# So many surnames are looked through for one that a misspelt name may mean.
_SURNAMES: Final = 500


class Spellings:
    """The surnames of a story, by the spellings that come near them.

    >>> Spellings(["haberstrom", "roe"]).near("haberstom")
    'haberstrom'
    """

    def __init__(self, surnames: Iterable[str]) -> None:
        self._initials: dict[str, list[str]] = {}
        for surname in itertools.islice(surnames, _SURNAMES):
            if 4 < len(surname) < 30:
                self._initials.setdefault(surname[0], []).append(surname)
        self._near: dict[str, dict[str, set[str]]] = {}

    def near(self, word: str) -> str:
        """The one surname that differs from a word by one letter, but for the first and a plural's; empty where there is none."""
        surnames = self._initials.get(word[0]) if len(word) <= 30 else None
        if not surnames:
            return ""
        spellings = self._near.get(word[0])
        if spellings is None:
            spellings = self._near[word[0]] = _spellings(surnames)
        found = {surname for form in _clipped(word) for surname in spellings.get(form, ())}
        surname = found.pop() if len(found) == 1 else ""
        return "" if surname in (word + "s", word.removesuffix("s")) else surname


def _spellings(surnames: Iterable[str]) -> dict[str, set[str]]:
    """Surnames by the spellings that come near them."""
    spellings: dict[str, set[str]] = {}
    for surname in surnames:
        for form in _clipped(surname):
            near = spellings.setdefault(form, set())
            if len(near) < 2:  # two are as undecided as many
                near.add(surname)
    return spellings


def _clipped(word: str) -> Iterator[str]:
    """A word, and the word without each of its letters but the first: two words that share one are nearly the same."""
    yield word
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
