"""Given names: they show that a line is a signature, and a person's usual gender."""

from typing import Final

from newsparse.knowledge.languages import forename_lists
from newsparse.knowledge.word_lists import gendered, listed

FORENAME_GENDERS: Final = gendered(m=forename_lists.MEN, f=forename_lists.WOMEN, either=forename_lists.EITHER)
"""Given names in Latin, Cyrillic, Greek, Arabic and Hebrew letters, mapped to "m", "f" or "" (either)."""

FORENAMES: Final = frozenset([*FORENAME_GENDERS, *forename_lists.WITHOUT_GENDER.split()])
"""Every given name."""

NICKNAMES: Final = {short: tuple(full) for short, *full in map(str.split, listed(forename_lists.NICKNAMES))}
"""Nicknames that do not begin the full name, mapped to the names each is short for."""


def forename_gender(word: str) -> str:
    """Return the usual gender of a given name, also of a double one, which its first part shows: "m", "f", or "" if it shows none.

    >>> forename_gender("ann"), forename_gender("hans-peter"), forename_gender("kerry-anne"), forename_gender("pier")
    ('f', 'm', 'f', '')
    """
    return next(filter(None, map(FORENAME_GENDERS.get, (word, *word.split("-")))), "")
