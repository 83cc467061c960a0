"""The pattern of a person's name, from which the patterns of bylines, credits and sign-offs are built."""

from typing import Final

NAME_WORD: Final = r"\p{Lu}[\p{L}.'’-]*+"
"""A pattern of a word of a name or an initial: "Ann", "O'Roe", "J.-P.", "J."."""


def person_name(particles: str, most: int) -> str:
    """Return a pattern of a name of at least two words: "Ana de la Cruz".

    Args:
        particles: alternatives of a pattern, the words in lower case that the name may hold; they differ from source to source.
        most: the most words after the first.

    >>> import regex
    >>> bool(regex.fullmatch(person_name("de|la", 4), "Ana de la Cruz")), bool(regex.fullmatch(person_name("de|la", 4), "Ana"))
    (True, False)
    """
    return rf"{NAME_WORD}(?:\s(?:{particles}|{NAME_WORD})){{1,{most}}}"
