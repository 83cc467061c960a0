"""Features for the learned weights: a few short keys for each unit, and for each pair of unit and cue."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from newsparse.attribution.fitted.cues import SentenceFacts, WordEntry, stem
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import QUOTE, Units

# How far from a cue to look for its arguments, in units before and after it.
WINDOW_BEFORE: Final = 40
WINDOW_AFTER: Final = 50
# The distance from its cue of each unit of the largest window, in classes; that of the cue is 0.
_FROM_CUE: Final = "01234455566666".ljust(WINDOW_AFTER + 1, "7")
DISTANCES: Final = [int(distance) for distance in _FROM_CUE[WINDOW_BEFORE:0:-1] + _FROM_CUE]
# Flags are a number that says how a unit is parted from the cue: by commas, quotations and verbs; and its label by the rules.
BETWEEN: Final = 8  # flags divided by this say the side, with its commas and quotations
_COMMA: Final = 2 * BETWEEN
_QUOTE: Final = BETWEEN
_VERB: Final = 4
_LETTERS: Final = "OSC-"  # the labels by the rules; the last one if they offer no reading
_SIDE: Final = 3 * _COMMA  # commas after the second are not counted
_CUE: Final = 2 * _SIDE
# The names of sides with their commas and quotations; the cue itself has none.
_SIDES: Final = [*(f"{side}{commas}{quotes}" for side in "<>" for commas in (0, 1, 2) for quotes in (0, 1)), ""]


def tags(units: Units, lexicon: Mapping[str, WordEntry]) -> list[str]:
    """Return a coarse tag for each unit of a passage.

    >>> from newsparse.attribution.fitted.cues import CueLexicon
    >>> from newsparse.attribution.units import NAME, WORD
    >>> tags(Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2]), CueLexicon((), {"said": "93"}, {}))
    ['N', 'V']
    """
    quoted = {end: "Q" + end for end in ",.?!"}
    rows = zip(units.kinds, units.words, strict=True)
    return [(_KINDS[kind] or quoted.get(word, "Q")) if kind else lexicon[word][0] for kind, word in rows]


# Tags of units that are not words, by kind; a quotation's tag says how it ends.
_KINDS: Final = ["", "N", "", *(f"={kind}" for kind in range(3, 9)), "0", "=10"]


GROUPS: Final = ("", *(name + side for name in "ABCDE" for side in "<>"))
"""The keys that do not depend on the cue, by kind and side: "A" a unit's word, or its tag if it is not a word; "B" the tags of the unit
before and of itself, "C" its own and that of the unit after; "D" the word before, "E" the word after. All others are under ""."""


Columns: TypeAlias = tuple[list[int], list[str], list[str]]


def columns(units: Units, tag: Sequence[str], first: int, end: int) -> Columns:
    """Return the kinds of some units, and their words and tags with those of the unit before and of the one after.

    >>> columns(Units([0, 4], [3, 8], [1, 0], ["roe", "said"], [0, 2]), ["N", "V"], 0, 1)
    ([1], ['', 'roe', 'said'], ['^', 'N', 'V'])
    """
    before, last = max(first - 1, 0), end + 1
    words, tags = units.words[before:last], [*tag[before:last]]
    if not first:
        words, tags = ["", *words], ["^", *tags]
    return units.kinds[first:end], ([*words, ""] if end == len(tag) else words), ([*tags, "$"] if end == len(tag) else tags)


Run: TypeAlias = tuple[int, int, int]  # flags, and the first unit and the end of the units in a row that have them


def runs(facts: SentenceFacts, cue: int, first: int, last: int, analysis: Analysis | None) -> list[Run]:
    """Part the units from *first* to *last* by what is between them and the cue, and by their label in an analysis.

    >>> facts = SentenceFacts(0, 6, verbs=[1], quotes=[], commas=[2])
    >>> runs(facts, 1, 0, 6, Analysis("", (1, 2), ((3, 6),), (0, 1))) == [
    ...     (1, 0, 1), (_CUE, 1, 2), (_SIDE, 2, 3), (_SIDE + _COMMA + 2, 3, 6)
    ... ]
    True
    """
    flags = 0
    changes = [(cue, _CUE), (cue + 1, _SIDE - _CUE)]
    for marks, step, most in ((facts.commas, _COMMA, 2), (facts.quotes, _QUOTE, 1), (facts.verbs, _VERB, 1)):
        k = bisect_left(marks, cue)
        for i in marks[max(k - most, 0) : k]:
            flags += step
            changes.append((i, -step))
        k = bisect_left(marks, cue + 1, k)
        changes += [(i + 1, step) for i in marks[k : k + most]]
    if analysis is None:
        flags += _LETTERS.index("-")
    else:
        for label, (start, end) in ((1, analysis.source or (0, 0)), *[(2, piece) for piece in analysis.content]):
            changes += (start, label), (end, -label)
    found: list[Run] = []
    for i, change in sorted(changes):
        if first < i < last:
            found.append((flags, first, i))
            first = i
        flags += change if i < last else 0
    return [*found, (flags, first, last)]


def shape(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> tuple[str, str]:
    """Return the shape of the sentence around a cue: whether it opens with a quotation, with the tag before the cue; the tag after it."""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    return f"<{'Q' if units.kinds[first] == QUOTE else ''}{p}|", f">{n}|"


class _Place(NamedTuple):
    """The parts of flags, as they are named in keys."""

    side: str
    between: str  # commas and quotations
    verbs: int
    rule: str  # the letter that the rules assign


def _place(flags: int) -> _Place | None:
    """Return the parts of flags; `None` for the cue itself.

    >>> _place(_SIDE + _COMMA + 1)
    _Place(side='>', between='10', verbs=0, rule='S')
    """
    where = _SIDES[flags // BETWEEN]
    return _Place(where[0], where[1:], flags % BETWEEN // _VERB, _LETTERS[flags % _VERB]) if where else None


def place_keys(flags: int) -> list[list[str]]:
    """Return the keys for a unit's place, whatever the unit and the cue are: a list for each distance."""
    at = _place(flags)
    return [[f"P{at.side}{n}{at.between}{at.verbs}", f"U{at.rule}{at.side}{n}"] if at else [] for n in range(8)]


def distance_keys(word: str) -> list[str]:
    """Return the keys for the distances from a cue's word: eight for units before it, eight for those after it."""
    root = stem(word)
    return [f"Q{root}|{side}{distance}" for side in "<>" for distance in range(8)]


def tag_keys(tag: str) -> list[str]:
    """Return the keys for a unit's tag: one for each side with its commas and quotations, without and with verbs."""
    return [f"R{tag}|{between}{verbs}" for between in _SIDES for verbs in (0, 1)]


def ruled_keys(tag: str) -> list[str]:
    """Return the keys for a unit's tag and the letter that the rules assign: four for each side, and for the cue itself."""
    return [f"V{rule}{tag}{side}" for side in ("<", ">", "") for rule in _LETTERS]


FLAG_KEYS: Final = [(flags // _VERB, flags // _SIDE * len(_LETTERS) + flags % _VERB) for flags in range(_CUE + len(_LETTERS))]
"""For each value of flags, the places of its keys in `tag_keys` and in `ruled_keys`."""


def shape_keys(half: str) -> list[str]:
    """Return the keys for half a shape: one for units on each side, with the commas and quotations between; "" for the cue itself."""
    return [f"S{half}{between}" if between else "" for between in _SIDES]
