"""Features for the learned weights: a few short keys for each unit, and for each pair of unit and cue."""

from collections.abc import Mapping, Sequence
from operator import add
from typing import Final, NamedTuple

from newsparse.attribution.fitted.cue_lexicon import WordEntry
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import COMMA, NAME, QUOTE, Units

# How far from a cue to look for its arguments, in units before and after it.
WINDOW_BEFORE: Final = 40
WINDOW_AFTER: Final = 50
_DISTANCES: Final = [int(bucket) for bucket in "0123445556666677777777"]
# Names of positions: side, distance, and the commas, quotations and verbs between; 96 for each side. The cue itself has none.
_PLACES: Final = [
    *(
        f"{side}{distance}{commas}{quotes}{verbs}"
        for side in "<>"
        for commas in (0, 1, 2)
        for quotes in (0, 1)
        for verbs in (0, 1)
        for distance in range(8)
    ),
    *[""] * 8,
]
_SIDE: Final = 96
_CUE: Final = 192
_RULE: Final = 200
"""A code is a position plus this number times the index of the letter that the rules assign."""
_LETTERS: Final = "OSC-"


def tags(units: Units, lexicon: Mapping[str, WordEntry]) -> list[str]:
    """Return a coarse tag for each unit of a passage.

    >>> from newsparse.attribution.fitted.cue_lexicon import CueLexicon
    >>> from newsparse.attribution.units import WORD
    >>> tags(Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2]), CueLexicon((), {"said": "93"}, {}))
    ['N', 'V']
    """
    return [(_KINDS[kind] or _quoted(word)) if kind else lexicon[word].tag for kind, word in zip(units.kinds, units.words, strict=True)]


# Tags of units that are not words, by kind; a quotation's tag says how it ends.
_KINDS: Final = ["", "N", "", *(f"={kind}" for kind in range(3, 9)), "0", "=10"]


def _quoted(end: str) -> str:
    return "Q" + end if end in ",.?!" else "Q"


GROUPS: Final = ("", *(name + side for name in "ABCDEF" for side in "<>"))
"""The keys that `columns` makes, by kind and side; all others are under ""."""


class Columns(NamedTuple):
    """Features of some units that do not depend on the cue."""

    own: list[str]
    """The word, or the tag if the unit is not a word."""
    around: list[tuple[str, str, str]]
    """The tags of the previous unit, this unit and the next one."""
    words: list[str]
    """The words, including the one before the first unit and the one after the last."""


def columns(units: Units, tag: Sequence[str], first: int, last: int) -> Columns:
    """Return the features of the units from *first* to *last* that do not depend on the cue."""
    words, kinds, at = units.words, units.kinds, tag[first:last]
    own = [t if kind else word for kind, word, t in zip(kinds[first:last], words[first:last], at, strict=True)]
    before = [tag[first - 1] if first else "^", *at]
    around = list(zip(before, at, [*at[1:], tag[last] if last < len(tag) else "$"], strict=False))
    return Columns(own, around, [words[first - 1] if first else "", *words[first:last], words[last] if last < len(tag) else ""])


def around_keys(around: tuple[str, str, str]) -> tuple[tuple[str, str], ...]:
    """Return the keys of a unit's tag and its neighbours' tags, each after the name of its group."""
    p, t, n = around
    return ("B", f"{p}|{t}"), ("C", f"{t}|{n}"), ("D", f"{p}|{t}|{n}")


def unit_keys(table: Columns, i: int, side: str) -> list[str]:
    """Return the full keys of one unit in its `columns`, on one side of a cue: "<" before it, ">" after it."""
    around = [f"{name}{side}{key}" for name, key in around_keys(table.around[i])]
    return [f"A{side}{table.own[i]}", *around, f"E{side}{table.words[i]}", f"F{side}{table.words[i + 2]}"]


def codes(units: Units, tag: Sequence[str], cue: int, first: int, last: int, analysis: Analysis | None) -> list[int]:
    """Encode for each unit from *first* to *last* its position relative to the cue, what is between, and the rules' label."""
    kinds = units.kinds
    found = [_CUE] * (last - first)
    for side, step, stop in ((0, -1, first - 1), (_SIDE, 1, last)):
        state = side
        for distance, i in enumerate(range(cue + step, stop, step), 1):
            found[i - first] = state + _DISTANCES[distance] if distance < 22 else state + 7
            kind = kinds[i]
            if kind > NAME:
                if kind == COMMA:
                    if state < side + 64:
                        state += 32
                elif kind == QUOTE:
                    state |= 16
            elif tag[i][0] == "V":
                state |= 8
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


def shape(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> str:
    """Return the shape of the sentence around a cue."""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    return f"{'Q' if units.kinds[first] == QUOTE else ''}{p}|{n}"


def _place(code: int) -> tuple[str, str]:
    """Return the name of a position, and the rules' letter.

    >>> _place(0), _place(_CUE + 3 * _RULE)
    (('<0000', 'O'), ('', '-'))
    """
    return _PLACES[code % _RULE], _LETTERS[code // _RULE]


def distance_keys(word: str, code: int) -> list[str]:
    """Return the keys for a unit's distance from a cue's word, whatever the unit is."""
    where, rule = _place(code)
    return [f"P{where}", f"U{rule}{where[:2]}", f"Q{word}|{where[:2]}"] if where else []


def tag_keys(tag: str, flags: int) -> list[str]:
    """Return the keys for a unit's tag and what is between it and the cue; *flags* are a code without its distance."""
    where, rule = _place(flags * 8)
    return [f"R{tag}|{where[0]}{where[2:]}", f"V{rule}{tag}{where[0]}"] if where else []


def shape_keys(shape: str, flags: int) -> list[str]:
    """Return the keys for a unit in a sentence of a given shape."""
    where, _ = _place(flags * 8)
    return [f"S{shape}{where[0]}{where[2:4]}"] if where else []


def code_keys(word: str, shape: str, tag: str, code: int) -> list[str]:
    """Return all keys of a unit from its tag and its code relative to a cue's word; none for the cue itself."""
    return [*distance_keys(word, code), *tag_keys(tag, code // 8), *shape_keys(shape, code // 8)]
