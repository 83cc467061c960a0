"""The agencies and picture houses that a credit names."""

from __future__ import annotations

from typing import Final
from unicodedata import normalize

from newsparse.lines.lexicon import Lexicon, folded_line
from newsparse.patterns import pattern

LONGEST: Final = 90
"""Characters of a credit: it is one to three names rather than a sentence; the longest in a sample of agency copy has 11 words."""
_PARTS: Final = pattern(r"\s?[/|,;(＝]\s?|\svia\s")
PICTURES: Final = frozenset("photo photos pool file images image picture pictures foto bild archive archives handout".split())
"""Terms for pictures after the name of an agency."""


def names_source(text: str, lexicon: Lexicon) -> bool:
    """Whether an agency, a slash or a term for pictures confirms that names are a credit."""
    if any(c.isdigit() for c in text):
        return False
    last = folded_line(text).rsplit(" ", 1)[-1]
    return "/" in text or last in PICTURES or names_agency(text, lexicon)


def names_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text names an agency: "Ann Poe/AFP", "CGTN Photo".

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> names_agency("AP Photo/Ann Poe", lexicon_for(default_knowledge().language("en"), default_knowledge()))
    True
    """
    return agency_of(text, lexicon) is not None


def agency_of(text: str, lexicon: Lexicon) -> str | None:
    """Return the canonical name of the first agency that a credit names; terms for pictures do not count."""
    if len(text) > LONGEST:
        return None
    for part in _PARTS.split(text):
        folded = folded_line(part if part.isascii() else normalize("NFKC", part))
        folded = folded.removeprefix("the ")
        for name in (folded, folded.rsplit(" ", 1)[0] if folded.rsplit(" ", 1)[-1] in PICTURES else ""):
            found = lexicon.agencies.get(name) if name else None
            if found:
                return found.name
    return None
