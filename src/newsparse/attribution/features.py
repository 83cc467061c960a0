"""What the learned weights look at: a few short keys for each unit, and for each unit beside each cue."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from newsparse.attribution.candidates import Analysis
from newsparse.attribution.units import COMMA, NAME, NUMBER, QUOTE, WORD, Units

# How far a cue's arguments are looked for, in units before it and behind it.
BEFORE: Final = 40
BEHIND: Final = 50
_SUFFIXES: Final = ("ing", "ed", "ly", "s")
_DISTANCES: Final = [int(bucket) for bucket in "0123445556666677777777"]
# The names of places: side, distance, commas, quotations and verbs between.
_PLACES: Final = {
    side: [
        f"{side}{distance}{commas}{quotes}{verbs}" for commas in (0, 1, 2) for quotes in (0, 1) for verbs in (0, 1) for distance in range(8)
    ]
    for side in "<>"
}


def tags(units: Units, common: frozenset[str], lexicon: Mapping[str, float]) -> list[str]:
    """A coarse name for each unit: the word itself where it is common, else what it looks like.

    Args:
        units: the units of a passage.
        common: the words that are their own tag.
        lexicon: how often each word that may be a cue is one.

    >>> tags(Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2]), frozenset(), {"said": 0.9})
    ['N', 'V']
    """
    found = []
    for kind, word in zip(units.kinds, units.words, strict=True):
        if kind == WORD:
            found.append(word if word in common else _look(word, lexicon.get(word, 0.0)))
        elif kind == NAME:
            found.append("N")
        elif kind == QUOTE:
            found.append("Q" + word if word in ",.?!" else "Q")
        else:
            found.append("0" if kind == NUMBER else f"={kind}")
    return found


def _look(word: str, share: float) -> str:
    if share >= 0.1:
        return "V" if share >= 0.5 else "v"
    for suffix in _SUFFIXES:
        if word.endswith(suffix):
            return "-" + suffix
    return "-"


def cue_keys(units: Units, tag: Sequence[str], i: int, first: int, last: int) -> list[str]:
    """What speaks for or against a unit's being a cue.

    Args:
        units: the units of a passage.
        tag: their tags.
        i: the unit.
        first: the first unit of its sentence.
        last: just past the last one.
    """
    word = units.words[i]
    p = tag[i - 1] if i > first else "^"
    pp = tag[i - 2] if i > first + 1 else "^"
    n = tag[i + 1] if i + 1 < last else "$"
    nn = tag[i + 2] if i + 2 < last else "$"
    quote = "Q" if units.kinds[first] == QUOTE else "q" if QUOTE in units.kinds[i:last] else ""
    return [
        f"a{word}",
        f"b{word} {p}",
        f"c{word} {n}",
        f"d{pp} {p}",
        f"e{n} {nn}",
        f"f{p} {n}",
        f"g{units.words[i - 1] if i > first else ''}",
        f"h{units.words[i + 1] if i + 1 < last else ''}",
        f"i{quote}{word}",
        f"j{quote}{p}",
        f"k{tag[i]}{pp} {p} {n}",
    ]


GROUPS: Final = ("", *(name + side for name in "ABCDEF" for side in "<>"))
"""The keys that `columns` makes, by kind and side; "" for all others."""


def columns(units: Units, tag: Sequence[str], first: int, last: int) -> list[tuple[str, Sequence[str]]]:
    """What each unit from *first* to *last* is, whatever the cue: six columns of keys."""
    words = ["", *units.words[first:last], ""]
    words[0], words[-1] = (units.words[first - 1] if first else ""), (units.words[last] if last < len(tag) else "")
    at = [tag[first - 1] if first else "^", *tag[first:last], tag[last] if last < len(tag) else "$"]
    own = [word if kind == WORD else t for kind, word, t in zip(units.kinds[first:last], words[1:], at[1:], strict=False)]
    pairs = [f"{p} {t}" for p, t in pairwise(at)]
    triples = [f"{p} {t}" for p, t in zip(pairs, at[2:], strict=False)]
    return [("A", own), ("B", pairs[:-1]), ("C", pairs[1:]), ("D", triples), ("E", words[:-2]), ("F", words[2:])]


def unit_keys(table: Sequence[tuple[str, Sequence[str]]], i: int, side: str) -> list[str]:
    """The whole keys of one unit in its `columns`, on one side of a cue: "<" before it, ">" behind it."""
    return [f"{name}{side}{column[i]}" for name, column in table]


def reading_keys(units: Units, tag: Sequence[str], reading: Analysis, first: int, last: int) -> tuple[str, ...]:
    """What speaks for or against a whole reading of the units around a cue.

    Args:
        units: the units of a passage.
        tag: their tags.
        reading: source, cue and content.
        first: the first unit of the sentence.
        last: just past the last one.
    """
    cue, source, content = reading.anchor, reading.source, reading.content
    word, (start, end) = units.words[cue], content[0]
    length = sum(b - a for a, b in content)
    order = ("c" if end <= cue else "") + ("s" if source and source[1] <= cue else "") + "v"
    order += ("s" if source and source[0] > cue else "") + ("C" if content[-1][0] > cue else "")
    quoted = "Q" if any(units.kinds[i] == QUOTE for a, b in content for i in range(a, b)) else ""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    shape = order + quoted
    ends = f"{start <= first + 1:d}{content[-1][1] >= last - 1:d}"
    gap = min(start - cue if start > cue else cue - end + 1, 9)
    keys = [
        f"a{word}{shape}",
        f"b{order}{tag[start]}",
        f"c{shape}{ends}",
        f"d{order}{min(length, 12)}",
        f"e{order}{gap}",
        f"f{order}{n}",
        f"g{order}{p}",
        f"h{word} {tag[start]}",
        f"i{tag[start]} {tag[min(start + 1, end - 1)]}",
        f"m{n} {tag[start]}{gap}",
        f"o{tag[start - 1] if start > first else '^'} {order}",
        f"q{tag[content[-1][1]] if content[-1][1] < last else '$'} {order}",
    ]
    if source:
        distance = min(source[0] - cue if source[0] > cue else cue - source[1], 6)
        keys += [
            f"j{order}{tag[source[1] - 1]}{distance}",
            f"k{order}{tag[source[0]]}",
            f"l{order}{min(source[1] - source[0], 6)}",
            f"r{units.words[source[1] - 1]}",
            f"t{tag[source[0] - 1] if source[0] > first else '^'} {order}",
        ]
    return tuple(keys)


def between(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> list[str]:
    """For each unit from *first* to *last*: its side, distance, and what stands between it and the cue."""
    kinds = units.kinds
    found = [""] * (last - first)
    for side, step, stop in (("<", -1, first - 1), (">", 1, last)):
        state, names = 0, _PLACES[side]
        i, distance = cue + step, 1
        while i != stop:
            found[i - first] = names[state + _DISTANCES[distance] if distance < 22 else state + 7]
            kind = kinds[i]
            if kind == COMMA:
                if state < 64:
                    state += 32
            elif kind == QUOTE:
                state |= 16
            elif kind == WORD and tag[i] == "V":
                state |= 8
            i += step
            distance += 1
    return found


def signature(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> str:
    """The shape of the sentence around a cue."""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    return f"{'Q' if units.kinds[first] == QUOTE else ''}{p} {n}"


def rule_labels(analysis: Analysis | None, first: int, last: int) -> str:
    """What the rules make of each unit: "S", "C" or "O"."""
    if analysis is None:
        return "-" * (last - first)
    labels = ["O"] * (last - first)
    for start, end in analysis.content:
        for i in range(max(start, first), min(end, last)):
            labels[i - first] = "C"
    if analysis.source:
        for i in range(max(analysis.source[0], first), min(analysis.source[1], last)):
            labels[i - first] = "S"
    return "".join(labels)


def distance_keys(where: str, rule: str) -> list[str]:
    """What a unit is by its distance from the cue, whatever it is itself.

    Args:
        where: from `between`.
        rule: the letter that the rules give it.
    """
    return [f"P{where}", f"U{rule}{where[:2]}"]


def place_keys(tag: str, where: str, rule: str) -> list[str]:
    """What a unit with a tag is by where it stands."""
    side = where[0]
    return [f"R{tag} {side}{where[2:]}", f"V{rule}{tag}{side}"]


def near_keys(word: str, near: str) -> list[str]:
    """What a unit is at some distance from one cue's word."""
    return [f"Q{word} {near}"]


def word_keys(word: str, tag: str, side: str) -> list[str]:
    """What a unit with a tag is on one side of one cue's word."""
    return [f"T{word} {side}{tag}"]


def shape_keys(shape: str, where: str) -> list[str]:
    """What a unit is in a sentence of one shape."""
    return [f"S{shape}{where[0]}{where[2:4]}"]
