"""Two columns printed side by side: a run of spaces goes down the page."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse.patterns import pattern

# ... of letters, petitions       the company had broken      not a table: words are on both sides
_PARTED: Final = pattern(r"(?m)^[ ]{0,8}\S[^\n]*?\p{Ll}[^\n]{0,8}?\S(?P<gutter>[ ]{3,60})(?=\S[^\n]*\p{Ll})[^\n ]+ [^\n]*$")
_GUTTER: Final = "   "
_FEWEST_LINES: Final = 5
_WORDS_A_SIDE: Final = 3


def column_gutter(text: str) -> int | None:
    """Where the second column begins in its lines; `None` if a text has no columns of prose.

    >>> page = "The people of the lane      The company said it would\\n" * 6
    >>> column_gutter(page), column_gutter("The people of the lane have won.\\n" * 6)
    (28, None)
    """
    # The rows of most texts have such a run in front of them, if they have one.
    if text.count(_GUTTER) < _FEWEST_LINES or sum(_GUTTER in row.strip(" ") for row in text.split("\n")) < _FEWEST_LINES:
        return None
    begins: Counter[int] = Counter()
    for found in _PARTED.finditer(text):
        left, right = text[found.start() : found.start("gutter")], text[found.end("gutter") : found.end()]
        if min(len(left.split()), len(right.split())) >= _WORDS_A_SIDE and _GUTTER not in right.strip():
            begins[found.end("gutter") - found.start()] += 1
    if not begins:
        return None
    at, count = begins.most_common(1)[0]
    return at if count >= _FEWEST_LINES and 2 * count > sum(begins.values()) else None
