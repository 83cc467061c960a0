"""Find surnames that differ by one letter."""

import itertools
from collections.abc import Iterable, Iterator

from newsparse.attribution.speakers.limits import SURNAMES


class SurnameSpellings:
    """The surnames of a story, indexed by similar spellings.

    >>> SurnameSpellings(["haberstrom", "roe"]).near("haberstom")
    'haberstrom'
    """

    def __init__(self, surnames: Iterable[str]) -> None:
        self._initials: dict[str, list[str]] = {}
        for surname in itertools.islice(surnames, SURNAMES):
            if 4 < len(surname) < 30:
                self._initials.setdefault(surname[0], []).append(surname)
        self._near: dict[str, dict[str, set[str]]] = {}

    def near(self, word: str) -> str:
        """Return the one surname that differs by one letter, neither the first nor a plural ending; empty if there is none."""
        surnames = self._initials.get(word[0]) if len(word) <= 30 else None
        if not surnames:
            return ""
        spellings = self._near.get(word[0])
        if spellings is None:
            spellings = self._near[word[0]] = _index_by_form(surnames)
        found = {surname for form in _forms_with_a_letter_less(word) for surname in spellings.get(form, ())}
        surname = found.pop() if len(found) == 1 else ""
        return "" if surname in (word + "s", word.removesuffix("s")) else surname


def _index_by_form(surnames: Iterable[str]) -> dict[str, set[str]]:
    """Index surnames by similar spellings."""
    spellings: dict[str, set[str]] = {}
    for surname in surnames:
        for form in _forms_with_a_letter_less(surname):
            near = spellings.setdefault(form, set())
            if len(near) < 2:  # two candidates are as ambiguous as many
                near.add(surname)
    return spellings


def _forms_with_a_letter_less(word: str) -> Iterator[str]:
    """Yield a word, and the word without each letter but the first: two words that share a form are nearly the same."""
    yield word
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
