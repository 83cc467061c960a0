"""What the learned weights look at: a few short keys for each unit, and for each unit beside each cue."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.attribution.candidates import Analysis
from newsparse.attribution.units import COMMA, NAME, NUMBER, QUOTE, WORD, Units

# How far a cue's arguments are looked for, in units before it and behind it.
BEFORE: Final = 40
BEHIND: Final = 50
_SUFFIXES: Final = ("ing", "ed", "ly", "s")
_DISTANCES: Final = "0123445556666677777777"


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


def unit_keys(units: Units, tag: Sequence[str], i: int, side: str) -> list[str]:
    """What a unit is, on one side of a cue: "<" before it, ">" behind it."""
    p = tag[i - 1] if i else "^"
    t = tag[i]
    n = tag[i + 1] if i + 1 < len(tag) else "$"
    return [
        f"A{side}{units.words[i] if units.kinds[i] == WORD else t}",
        f"B{side}{p} {t}",
        f"C{side}{t} {n}",
        f"D{side}{p} {t} {n}",
        f"E{side}{units.words[i - 1] if i else ''}",
        f"F{side}{units.words[i + 1] if i + 1 < len(tag) else ''}",
    ]


def between(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> list[str]:
    """For each unit from *first* to *last*: its side, distance, and what stands between it and the cue."""
    kinds = units.kinds
    found = [""] * (last - first)
    for side, step, stop in (("<", -1, first - 1), (">", 1, last)):
        commas = quotes = verbs = 0
        i, distance = cue + step, 1
        while i != stop:
            found[i - first] = f"{side}{_DISTANCES[min(distance, 21)]}{commas}{quotes}{verbs}"
            kind = kinds[i]
            if kind == COMMA:
                commas = min(commas + 1, 2)
            elif kind == QUOTE:
                quotes = 1
            elif kind == WORD and tag[i] == "V":
                verbs = 1
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


def place_keys(tag: str, where: str, rule: str) -> list[str]:
    """What a unit is by where it stands.

    Args:
        tag: the unit's tag.
        where: from `between`.
        rule: the letter that the rules give it.
    """
    side = where[0]
    return [f"P{where}", f"R{tag} {side}{where[2:]}", f"U{rule}{where[:2]}", f"V{rule}{tag}{side}"]


def word_keys(word: str, near: str, tag: str) -> list[str]:
    """What a unit is beside one cue's word."""
    return [f"Q{word} {near}", f"T{word} {near[0]}{tag}"]


def shape_keys(shape: str, where: str) -> list[str]:
    """What a unit is in a sentence of one shape."""
    return [f"S{shape}{where[0]}{where[2:4]}"]
