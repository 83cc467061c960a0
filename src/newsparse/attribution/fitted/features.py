"""Features for the learned weights: a few short keys for each unit, and for each pair of unit and cue."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import add
from typing import Any, Final, NamedTuple

from newsparse.attribution.fitted.cues import WordEntry, stem
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import COMMA, NAME, QUOTE, Units

# How far from a cue to look for its arguments, in units before and after it.
WINDOW_BEFORE: Final = 40
WINDOW_AFTER: Final = 50
# The distance of each unit of a window from its cue, in classes.
_DISTANCES: Final = [int(distance) for distance in "01234455566666".ljust(WINDOW_AFTER + 1, "7")]
# A code is a number that says where a unit is: commas, quotations and verbs between it and the cue, the rules' letter and the distance.
BETWEEN: Final = 64  # a code divided by this says the side, with its commas and quotations
FLAGS: Final = 8  # a code divided by this says all but the distance
_COMMA: Final = 2 * BETWEEN
_QUOTE: Final = BETWEEN
_VERB: Final = 32
_RULE: Final = FLAGS
_LETTERS: Final = "OSC-"
_SIDE: Final = 3 * _COMMA  # commas after the second are not counted
_CUE: Final = 2 * _SIDE
# The names of sides with their commas and quotations; the cue itself has none.
_SIDES: Final = [*(f"{side}{commas}{quotes}" for side in "<>" for commas in (0, 1, 2) for quotes in (0, 1)), ""]


def tags(units: Units, lexicon: Mapping[str, WordEntry]) -> list[str]:
    """Return a coarse tag for each unit of a passage.

    >>> from newsparse.attribution.fitted.cues import CueLexicon
    >>> from newsparse.attribution.units import WORD
    >>> tags(Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2]), CueLexicon((), {"said": "93"}, {}))
    ['N', 'V']
    """
    quoted = {end: "Q" + end for end in ",.?!"}
    rows = zip(units.kinds, units.words, strict=True)
    return [(_KINDS[kind] or quoted.get(word, "Q")) if kind else lexicon[word].tag for kind, word in rows]


# Tags of units that are not words, by kind; a quotation's tag says how it ends.
_KINDS: Final = ["", "N", "", *(f"={kind}" for kind in range(3, 9)), "0", "=10"]


GROUPS: Final = ("", *(name + side for name in "ABCDE" for side in "<>"))
"""The keys that `columns` makes, by kind and side; all others are under ""."""


class Columns(NamedTuple):
    """Features of some units that do not depend on the cue."""

    own: list[str]  # the word, or the tag if the unit is not a word
    pairs: list[tuple[str, str]]  # the tags of each unit and the one before it; one more pair for the unit after the last
    words: list[str]  # the words, including the one before the first unit and the one after the last


def columns(units: Units, tag: Sequence[str], first: int, last: int) -> Columns:
    """Return the features of the units from *first* to *last* that do not depend on the cue."""
    at = tag[first:last]
    own = [t if kind else word for kind, word, t in zip(units.kinds[first:last], units.words[first:last], at, strict=True)]
    tags = [tag[first - 1] if first else "^", *at, tag[last] if last < len(tag) else "$"]
    words = [units.words[first - 1] if first else "", *units.words[first:last], units.words[last] if last < len(tag) else ""]
    return Columns(own, list(pairwise(tags)), words)


def by_group(table: Columns, first: int, last: int) -> tuple[list[Any], ...]:
    """Return the keys of some units of a table: a column for each of the groups "A" to "E"."""
    own, pairs, words = table
    return own[first:last], pairs[first:last], pairs[first + 1 : last + 1], words[first:last], words[first + 2 : last + 2]


def codes(units: Units, tag: Sequence[str], cue: int, first: int, last: int, analysis: Analysis | None) -> list[int]:
    """Encode for each unit from *first* to *last* its position relative to the cue, what is between the two, and the rules' label."""
    kinds = units.kinds
    found = [_CUE] * (last - first)
    for side, step, stop in ((0, -1, first - 1), (_SIDE, 1, last)):
        state = side
        for distance, i in enumerate(range(cue + step, stop, step), 1):
            found[i - first] = state + _DISTANCES[distance]
            kind = kinds[i]
            if kind > NAME:
                if kind == COMMA:
                    if state < side + 2 * _COMMA:
                        state += _COMMA
                elif kind == QUOTE:
                    state |= _QUOTE
            elif tag[i][0] == "V":
                state |= _VERB
    if analysis is None:
        return [place + 3 * _RULE for place in found]
    return list(map(add, found, map(_RULE.__mul__, labels(analysis, first, last))))


def labels(analysis: Analysis, first: int, last: int) -> list[int]:
    """Return the labels of an analysis from *first* to *last*: 0 outside, 1 source, 2 content.

    >>> labels(Analysis("", (1, 2), ((2, 5),), (0, 1)), 0, 4)
    [1, 0, 2, 2]
    """
    found = [0] * (last - first)
    for label, (start, end) in ((1, analysis.source or (0, 0)), *((2, piece) for piece in analysis.content)):
        for i in range(max(start, first), min(end, last)):
            found[i - first] = label
    return found


def shape(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> tuple[str, str]:
    """Return the shape of the sentence around a cue: whether it opens with a quotation, with the tag before the cue; the tag after it."""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    return f"<{'Q' if units.kinds[first] == QUOTE else ''}{p}|", f">{n}|"


class _Place(NamedTuple):
    """The parts of a code, as they are named in keys."""

    side: str
    distance: str
    between: str  # commas and quotations
    verbs: str
    rule: str  # the letter that the rules assign


def _place(code: int) -> _Place | None:
    """Return the parts of a code; `None` for the cue itself.

    >>> _place(_SIDE + _COMMA + _RULE + 4)
    _Place(side='>', distance='4', between='10', verbs='0', rule='S')
    """
    where = _SIDES[code // BETWEEN]
    verbs, rule = code % BETWEEN // _VERB, _LETTERS[code % _VERB // _RULE]
    return _Place(where[0], str(code % FLAGS), where[1:], str(verbs), rule) if where else None


def place_keys(code: int) -> list[str]:
    """Return the keys for a unit's place, whatever the unit and the cue are."""
    at = _place(code)
    return [f"P{at.side}{at.distance}{at.between}{at.verbs}", f"U{at.rule}{at.side}{at.distance}"] if at else []


def distance_keys(word: str) -> list[str]:
    """Return the keys for the distances from a cue's word: one for each unit of the largest window, "" for the cue itself."""
    before, after = ([f"Q{stem(word)}|{side}{distance}" for distance in range(8)] for side in "<>")
    return [*[before[n] for n in _DISTANCES[WINDOW_BEFORE:0:-1]], "", *[after[n] for n in _DISTANCES[1:]]]


def tag_keys(tag: str) -> list[str]:
    """Return the keys for a unit's tag: one for each side with its commas and quotations, without and with verbs."""
    return [f"R{tag}|{between}{verbs}" for between in _SIDES for verbs in (0, 1)]


def ruled_keys(tag: str) -> list[str]:
    """Return the keys for a unit's tag and the letter that the rules assign: four for each side, and for the cue itself."""
    return [f"V{rule}{tag}{side}" for side in ("<", ">", "") for rule in _LETTERS]


FLAG_KEYS: Final = [
    (code // _VERB, code // _SIDE * len(_LETTERS) + code % _VERB // _RULE) for code in range(0, _CUE + len(_LETTERS) * _RULE, FLAGS)
]
"""For each value of a code's flags, the places of its keys in `tag_keys` and in `ruled_keys`."""


def shape_keys(half: str) -> list[str]:
    """Return the keys for half a shape: one for units on each side, with the commas and quotations between; "" for the cue itself."""
    return [f"S{half}{between}" if between else "" for between in _SIDES]
