"""The finite auxiliaries of English: a clause has its verb there."""

from typing import Final

_NEGATED: Final = "is are was were has have had will would could can do does did should".split()
# "can't" and "won't" lose a letter before their "n't".
_STEMS: Final = (*_NEGATED, "ca", "wo")
FINITE: Final = frozenset((*_NEGATED, "am", "may", "might", "must", "shall", *(f"{stem}n{mark}t" for stem in _STEMS for mark in "'’")))
"""With their negations, by either apostrophe."""
COPULAS: Final = frozenset({"is", "are", "was", "were", "has", "have", "had"})
"""Those that say what somebody or something is or has: "a pier that *is* long"."""
