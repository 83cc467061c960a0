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
        self._near: dict[str, set[str]] = {}
        for surname in itertools.islice(surnames, _SURNAMES):
            for form in _clipped(surname) if 4 < len(surname) < 30 else ():
                near = self._near.setdefault(form, set())
                if len(near) < 2:  # two are as undecided as many
                    near.add(surname)

    def near(self, word: str) -> str:
        """The one surname that differs from a word by one letter, but for the first and a plural's; empty where there is none."""
        if len(word) > 30:
            return ""
        found = {surname for form in _clipped(word) for surname in self._near.get(form, ()) if surname[0] == word[0]}
        surname = found.pop() if len(found) == 1 else ""
        return "" if surname in (word + "s", word.removesuffix("s")) else surname


def _clipped(word: str) -> Iterator[str]:
    """A word, and the word without each of its letters but the first: two words that share one are nearly the same."""
    yield word
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
