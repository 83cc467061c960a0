"""What the learned weights look at: a few short keys for each unit, and for each unit beside each cue."""

from collections.abc import Mapping, Sequence
from operator import add
from typing import Final, NamedTuple

from newsparse.attribution.candidates import Analysis
from newsparse.attribution.fitted.lexicon import Look
from newsparse.attribution.units import COMMA, NAME, QUOTE, Units

# How far a cue's arguments are looked for, in units before it and behind it.
BEFORE: Final = 40
BEHIND: Final = 50
_DISTANCES: Final = [int(bucket) for bucket in "0123445556666677777777"]
# The names of places: side, distance, commas, quotations and verbs between; 96 for each side, and none for the cue's own.
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
"""A code is a place and so many times a letter that the rules give."""
_LETTERS: Final = "OSC-"


def tags(units: Units, lexicon: Mapping[str, Look]) -> list[str]:
    """A coarse name for each unit of a passage.

    >>> from newsparse.attribution.fitted.lexicon import Lexicon
    >>> from newsparse.attribution.units import WORD
    >>> tags(Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2]), Lexicon((), {"said": "93"}, {}))
    ['N', 'V']
    """
    return [(_KINDS[kind] or _quoted(word)) if kind else lexicon[word].tag for kind, word in zip(units.kinds, units.words, strict=True)]


# The tags of units that are no word, by their kind; a quotation's says how it ends.
_KINDS: Final = ["", "N", "", *(f"={kind}" for kind in range(3, 9)), "0", "=10"]


def _quoted(end: str) -> str:
    return "Q" + end if end in ",.?!" else "Q"


GROUPS: Final = ("", *(name + side for name in "ABCDEF" for side in "<>"))
"""The keys that `columns` makes, by kind and side; "" for all others."""


class Columns(NamedTuple):
    """What some units are, whatever the cue."""

    own: list[str]
    """The word, or the tag of what is no word."""
    around: list[tuple[str, str, str]]
    """The tags of the unit before, of the unit, and of the one behind."""
    words: list[str]
    """The words, with that before the first unit and that behind the last."""


def columns(units: Units, tag: Sequence[str], first: int, last: int) -> Columns:
    """What each unit from *first* to *last* is, whatever the cue."""
    words, kinds, at = units.words, units.kinds, tag[first:last]
    own = [t if kind else word for kind, word, t in zip(kinds[first:last], words[first:last], at, strict=True)]
    before = [tag[first - 1] if first else "^", *at]
    around = list(zip(before, at, [*at[1:], tag[last] if last < len(tag) else "$"], strict=False))
    return Columns(own, around, [words[first - 1] if first else "", *words[first:last], words[last] if last < len(tag) else ""])


def around_keys(around: tuple[str, str, str]) -> tuple[tuple[str, str], ...]:
    """The keys of a unit's tag between those of its neighbours, each behind the name of its group."""
    p, t, n = around
    return ("B", f"{p} {t}"), ("C", f"{t} {n}"), ("D", f"{p} {t} {n}")


def unit_keys(table: Columns, i: int, side: str) -> list[str]:
    """The whole keys of one unit in its `columns`, on one side of a cue: "<" before it, ">" behind it."""
    around = [f"{name}{side}{key}" for name, key in around_keys(table.around[i])]
    return [f"A{side}{table.own[i]}", *around, f"E{side}{table.words[i]}", f"F{side}{table.words[i + 2]}"]


def codes(units: Units, tag: Sequence[str], cue: int, first: int, last: int, analysis: Analysis | None) -> list[int]:
    """For each unit from *first* to *last*: where it stands from the cue, what is between, and what the rules make of it."""
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
    """The labels that stand for an analysis, from *first* to *last*: 0 outside, 1 source, 2 content.

    >>> labels(Analysis("", (1, 2), ((2, 5),), (0, 1)), 0, 4)
    [1, 0, 2, 2]
    """
    found = [0] * (last - first)
    for label, (start, end) in ((1, analysis.source or (0, 0)), *((2, piece) for piece in analysis.content)):
        for i in range(max(start, first), min(end, last)):
            found[i - first] = label
    return found


def signature(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> str:
    """The shape of the sentence around a cue."""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    return f"{'Q' if units.kinds[first] == QUOTE else ''}{p} {n}"


def _place(code: int) -> tuple[str, str]:
    """The name of a place, and the rules' letter.

    >>> _place(0), _place(_CUE + 3 * _RULE)
    (('<0000', 'O'), ('', '-'))
    """
    return _PLACES[code % _RULE], _LETTERS[code // _RULE]


def distance_keys(word: str, code: int) -> list[str]:
    """What a unit is by its distance from a cue's word, whatever it is itself."""
    where, rule = _place(code)
    return [f"P{where}", f"U{rule}{where[:2]}", f"Q{word} {where[:2]}"] if where else []


def tag_keys(tag: str, flags: int) -> list[str]:
    """What a unit with a tag is by what stands between it and the cue; *flags* are a code without its distance."""
    where, rule = _place(flags * 8)
    return [f"R{tag} {where[0]}{where[2:]}", f"V{rule}{tag}{where[0]}"] if where else []


def shape_keys(shape: str, flags: int) -> list[str]:
    """What a unit is in a sentence of one shape."""
    where, _ = _place(flags * 8)
    return [f"S{shape}{where[0]}{where[2:4]}"] if where else []


def code_keys(word: str, shape: str, tag: str, code: int) -> list[str]:
    """All keys of a unit with a tag that stands at a code from a cue's word: none where it is the cue."""
    return [*distance_keys(word, code), *tag_keys(tag, code // 8), *shape_keys(shape, code // 8)]
