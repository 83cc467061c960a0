"""The names in a picture credit, and their connectors."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.forenames import FORENAMES
from newsparse.patterns import pattern

_MOST_WORDS: Final = 7  # words of a list of names
# A word in a credit: a name, a connector of names, a term for pictures.
_NAMELY: Final = pattern(r"[\p{Lu}\p{Lt}][\p{L}\p{M}\d.'’&@-]*+(?:/[\p{L}\d][\p{L}\p{M}\d.'’&@-]*+)*+[,;]?|[/|&–—-]")
CONNECTORS: Final = frozenset(
    "van von vom de der den del della da di du dos la le el al bin via for and und et y e og och für pool imago dpa".split()
)
"""Words in lower case between the names, and agencies that write themselves so."""


def is_names(text: str) -> bool:
    """Whether a short text consists of names and their connectors: "AP Photo/Ann Poe, File".

    >>> is_names("Ann Poe / Pool via Reuters"), is_names("Ann went home"), is_names("the pier")
    (True, False, False)
    """
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or not (words[0][:1].isupper() or _SITE.match(words[0])):
        return False
    return all(word in CONNECTORS or _NAMELY.fullmatch(word) or _SITE.fullmatch(word) for word in words)


# stock.example.com   harbour.is/Ann
_SITE: Final = pattern(r"(?:[\w-]++\.){1,3}[a-z]{2,4}(?:/\p{Lu}\p{L}*+)?")


def names_person(text: str) -> bool:
    """Whether one of several parts of a credit is a person with a known given name: "Ann Poe/Harbour Post"."""
    parts = [part.split() for part in text.split("/")]
    return any(1 < len(words) < _MOST_WORDS and words[0].lower().strip(".") in FORENAMES for words in parts)
