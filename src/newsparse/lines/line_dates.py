"""The sort of date that a line contains."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.lines.forms import Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.words import LineWords
from newsparse.patterns import pattern

# 12:30   12.30 Uhr   9 p.m.   11h20
_TIME: Final = pattern(r"\b\d{1,2}(?:[:.h]\d\d\b(?!\.\d)|\s?(?:[ap]\.?m\b|uhr\b))", regex.IGNORECASE)
# 12/05/2024   2024-05-12   12.05.2024   2024年5月
_DAY: Final = pattern(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{1,4}\s?[年월月]")
_DAY_SIGNS: Final = "./-年월月"
_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b")
_CENTURIES: Final = ("19", "20")
# 3 hours ago   vor 5 Std.
_AGO: Final = pattern(r"\b\d+\s?(?:h|min|mins|minutes?|hours?|days?|hrs?)\s(?:ago|read)\b|\bvor\s\d+\s", regex.IGNORECASE)
_AGO_WORDS: Final = ("ago", "read", "vor", "AGO", "READ", "VOR", "Ago", "Read", "Vor")
# A line of more words says when something happened, not when it was published.
_LONGEST: Final = 30


def stamp_of(words: LineWords, lexicon: Lexicon) -> Stamp:
    """The sort of date in a line that holds figures.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.words import cut_words
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> lexicon = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> [stamp_of(cut_words(line), lexicon).name for line in ("3 hours ago", "9 p.m.", "May 3, 2024", "In 2024", "3 piers")]
    ['AGO', 'TIME', 'DAY', 'YEAR', 'NONE']
    """
    line = words.line
    if words.size > _LONGEST:
        return Stamp.NONE
    if any(map(line.__contains__, _AGO_WORDS)) and _AGO.search(line):
        return Stamp.AGO
    if _TIME.search(line):
        return Stamp.TIME
    if any(map(line.__contains__, _DAY_SIGNS)) and _DAY.search(line):
        return Stamp.DAY
    if any(map(line.__contains__, _CENTURIES)) and _YEAR.search(line):
        return Stamp.DAY if not lexicon.months.isdisjoint(words.folded) else Stamp.YEAR
    return Stamp.NONE
