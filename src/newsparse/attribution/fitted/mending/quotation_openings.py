"""The narrator's words before a reporting clause that brings in a quotation: "*In a speech in Elm,* Roe said, “…”"."""

from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import QUOTE, Units

# English words: only English has weights.
_OPENERS: Final = frozenset("after as asked at before during in on pressed questioned when while".split())


def from_quotation(units: Units, reading: Analysis) -> Analysis:
    """Return a reading without the piece of its content that says when, where or why a quotation was spoken.

    >>> words = ["in", "may", ",", "roe", "said", ",", "go"]
    >>> units = Units([*range(7)], [*range(1, 8)], [0, 0, 3, 1, 0, 3, QUOTE], words, [0, 7])
    >>> from_quotation(units, Analysis("", (4, 5), ((0, 2), (6, 7)), (3, 4), 4)).content
    ((6, 7),)
    """
    if len(reading.content) == 1:
        return reading
    (start, end), (following, _), *_ = reading.content
    opens = start + 1 < end <= reading.anchor < following and units.words[start] in _OPENERS
    if not opens or units.kinds[following] != QUOTE or QUOTE in units.kinds[start:end]:
        return reading
    return reading._replace(content=reading.content[1:])
