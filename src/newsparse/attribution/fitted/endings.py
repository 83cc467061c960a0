"""Find places where a content may end before its sentence does: "said the pier was old, *which it is*", "said no *and left*".

Each place gives a further, shorter reading; the weights choose.
"""

from collections.abc import Iterator
from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis, trim
from newsparse.attribution.units import COMMA, DASH, NAME, QUOTE, WORD, Units
from newsparse.knowledge import SpeechWords

_FEWEST: Final = 4  # units of a content that is cut
_MOST: Final = 4  # shorter readings of one reading: a bound keeps hostile text linear
# English words: only English has weights.
_OPENERS: Final = frozenset(
    """a an although as because but despite even given including it's saying though when where whereas which while who whose with
    he she they it we i you this that these those there""".split()
)
"""Words that may open what the narrator says after a comma."""
_VERBS: Final = frozenset("is are was were has have had will would can could did does do declined refused".split())
_RELATIVES: Final = frozenset({"whom", "which"})
_CIRCUMSTANCES: Final = frozenset("after because before when while".split())
_PLACES: Final = frozenset({"in", "at", "on", "during"})
_MEDIA: Final = frozenset("conference debate facebook forum interview letter rally speech statement tweet twitter".split())
_MEDIUM: Final = 6  # units in "on Twitter before the speech"


def shorter(units: Units, reading: Analysis, speech: SpeechWords) -> Iterator[tuple[Analysis, str]]:
    """Yield the shorter readings of a content after its cue, each with the kind of place where it ends.

    >>> from newsparse.knowledge.languages import load
    >>> words = ["roe", "said", "the", "pier", "was", "old", ",", "but", "it", "has", "visitors"]
    >>> units = Units([*range(11)], [*range(1, 12)], [1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0], words, [0, 11])
    >>> [(one.content, kind) for one, kind in shorter(units, Analysis("", (1, 2), ((2, 11),), (0, 1), 1), load("en").speech)]
    [(((2, 6),), ',')]
    """
    start, end = reading.content[-1]
    if start <= reading.anchor:
        return
    if len(reading.content) > 1 and (units.words[start] in _OPENERS or units.words[start].endswith("ing")):
        yield reading._replace(content=reading.content[:-1]), "~"  # "It is old, she said, *looking around*"
    if end - start < _FEWEST:
        return
    found = 0
    for i, kind in _endings(units, start, end, speech):
        kept = trim(units, start, i)
        if kept is not None:
            yield reading._replace(content=(*reading.content[:-1], kept)), kind
            found += 1
            if found == _MOST:
                return


def _endings(units: Units, start: int, end: int, speech: SpeechWords) -> Iterator[tuple[int, str]]:
    """Yield the units before which a content may end, and the kind of each."""
    kinds, words, joiners = units.kinds, units.words, speech.joiners
    dashes = kinds[start:end].count(DASH)
    for i in range(start + 1, end - 1):
        kind, word = kinds[i], words[i]
        if kinds[i - 1] == QUOTE and (words[i - 1] in ",.!?" or kind == COMMA):
            yield i, "q"  # "told her: “It is old.” Roe then left"
        elif kind == COMMA:
            after = words[i + 1]
            opens = after in _OPENERS or after in speech.determiners or after.endswith("ing") or kinds[i + 1] == NAME
            if opens or not _RELATIVES.isdisjoint(words[i + 2 : i + 3]):  # "…, *for whom* she voted"
                yield i, ","
        elif kind == DASH:
            if dashes == 1:
                yield i, "-"
        elif kind != WORD:
            continue
        elif word in joiners:
            after = words[i + 1]
            if after in _VERBS or after in speech.verbs or after.endswith(("ed", "ing")):
                yield i, "&"
        elif word in _CIRCUMSTANCES:
            yield i, "<"  # "called it old *before leaving*"
        elif word in _PLACES and i + _MEDIUM >= end and not _MEDIA.isdisjoint(words[i + 1 : i + 5]):
            yield i, "@"  # "blamed the council on Twitter"
