"""The field around a cue: what speaks for source and content at each unit, and the best path through it."""

from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from operator import add, getitem
from typing import Final, TypeAlias

from newsparse.attribution import features
from newsparse.attribution.units import Units
from newsparse.memo import Memo

Pair: TypeAlias = int
"""What speaks for source and what for content, in tenths, in one number: both add up at once; see `joint`."""
Own: TypeAlias = tuple[int, list[Pair]]
"""What speaks for source and content at each unit of a range, and the range's first unit."""

STEP: Final = 0.1
_BITS: Final = 12
_HALF: Final = 1 << (_BITS - 1)  # tenths; a dozen weights of 4.5 are 540
_LOW: Final = (1 << _BITS) - 1
# A cue is neither source nor content.
_NEITHER: Final = (-500 << _BITS) - 500


def joint(source: float, content: float) -> Pair:
    """Put two weights into one number.

    >>> parted(joint(1.5, -0.2) + joint(0, 0.3))
    (1.5, 0.1)
    """
    return (round(source / STEP) << _BITS) + round(content / STEP)


def parted(pair: Pair) -> tuple[float, float]:
    """The two weights of one number."""
    return round((pair + _HALF >> _BITS) * STEP, 1), round(((pair + _HALF & _LOW) - _HALF) * STEP, 1)


class Field:
    """What was learned of the units around a cue.

    >>> field = Field({name: {} for name in features.GROUPS} | {"A<": {"roe": joint(2, 0)}}, (0.0,) * 9)
    >>> field.words["roe"][0] == joint(2, 0)
    True
    """

    __slots__ = ("_steps", "around", "groups", "said", "shapes", "tagged", "transitions", "words")

    def __init__(self, groups: Mapping[str, Mapping[str, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights.

        Args:
            groups: the weights of keys, by `features.GROUPS`, all others under "".
            transitions: from outside, source and content, each to the three.
        """
        self.groups = groups
        self.transitions = tuple(transitions)
        oo, os, oc, so, ss, sc, co, cs, cc = (weight / STEP for weight in transitions)
        self._steps = oo, os, oc - _HALF, so, ss, sc - _HALF, co, cs, cc - _HALF
        rest = groups[""].get
        columns = [groups[name + side].get for side in "<>" for name in "AEF"]

        def total(keys: Sequence[str]) -> Pair:
            return sum(map(rest, keys, repeat(0)))

        def cue(word: str) -> tuple[Memo[int, Pair], Memo[str, Pair], Memo[str, Pair]]:
            return (
                Memo(lambda code: total(features.distance_keys(word, code)), _CODES),
                Memo(lambda tag: total([features.beside_key(word, tag, "<")]), _TAGS),
                Memo(lambda tag: total([features.beside_key(word, tag, ">")]), _TAGS),
            )

        def by_flags(make: Callable[[str, int], Pair]) -> Callable[[str], Memo[int, Pair]]:
            return lambda name: Memo(lambda flags: make(name, flags), _CODES)

        def between(three: tuple[str, str, str]) -> tuple[Pair, Pair]:
            keys = features.around_keys(three)
            before, behind = (sum(groups[name + side].get(key, 0) for name, key in keys) for side in "<>")
            return before, behind

        self.words: Memo[str, tuple[Pair, ...]] = Memo(lambda word: tuple([get(word, 0) for get in columns]), 20_000)
        """By a word or tag: as that of a unit, of the one before it and of the one behind it, on each side of a cue."""
        self.around = Memo(between, 30_000)
        """By the tags of a unit and its neighbours: before and behind a cue."""
        self.said = Memo(cue, 400)
        """By a cue's word: by code, and by tag before and behind it."""
        self.tagged: Memo[str, Memo[int, Pair]] = Memo(by_flags(lambda tag, flags: total(features.tag_keys(tag, flags))), 1000)
        """By a unit's tag: by the flags of its code."""
        self.shapes: Memo[str, Memo[int, Pair]] = Memo(by_flags(lambda shape, flags: rest(features.shape_key(shape, flags), 0)), 1000)
        """By the shape of a cue's surroundings: by the flags of a code."""

    def alone(self, units: Units, tag: Sequence[str], first: int, cue: int, last: int, end: int) -> tuple[Own, Own]:
        """What speaks for source and content whatever the cue: of the units before the last one, and of those behind the first.

        Args:
            units: the units of a passage.
            tag: their tags.
            first: the first unit that is asked for.
            cue: the first cue.
            last: the last cue.
            end: just past the last unit that is asked for.
        """
        words, columns = self.words, features.columns(units, tag, first, end)
        rows = list(map(words.__getitem__, columns.words))
        own = [row if key is word else words[key] for row, key, word in zip(rows[1:-1], columns.own, columns.words[1:-1], strict=True)]
        around = list(map(self.around.__getitem__, columns.around))
        stop, start = last - first, cue - first
        before = [a[0] + b[1] + c[2] + d[0] for a, b, c, d in zip(own[:stop], rows[:stop], rows[2 : stop + 2], around[:stop], strict=True)]
        behind = [
            a[3] + b[4] + c[5] + d[1] for a, b, c, d in zip(own[start:], rows[start:-2], rows[start + 2 :], around[start:], strict=True)
        ]
        return (first, before), (cue, behind)

    def emissions(
        self, units: Units, tag: Sequence[str], cue: int, start: int, codes: Sequence[int], shape: str, alone: tuple[Own, Own]
    ) -> list[Pair]:
        """What speaks for source and for content at each unit of a window.

        Args:
            units: the units of a passage.
            tag: their tags.
            cue: the cue.
            start: the first unit of its window.
            codes: from `features.codes`.
            shape: from `features.signature`.
            alone: from `alone`.
        """
        end = start + len(codes)
        (left, before), (right, behind) = alone
        by_code, on_left, on_right = self.said[units.words[cue]]
        flags = [code >> 3 for code in codes]
        tags = tag[start:end]
        here = cue - start
        sums = map(add, map(by_code.__getitem__, codes), map(self.shapes[shape].__getitem__, flags))
        sums = map(add, sums, map(getitem, map(self.tagged.__getitem__, tags), flags))
        found = list(map(add, sums, [*before[start - left : cue - left], 0, *behind[cue + 1 - right : end - right]]))
        found[:here] = map(add, found[:here], map(on_left.__getitem__, tags[:here]))
        found[here] = _NEITHER
        found[here + 1 :] = map(add, found[here + 1 :], map(on_right.__getitem__, tags[here + 1 :]))
        return found

    def path(self, sums: Sequence[Pair]) -> tuple[list[int], float]:
        """The best labels of a window (0 outside, 1 source, 2 content), and how well they score.

        >>> field = Field({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.path([joint(0, 0), joint(3, 0), joint(0, 2)])
        ([0, 1, 2], 5.0)
        """
        oo, os, oc, so, ss, sc, co, cs, cc = self._steps
        back: list[tuple[int, int, int]] = []
        keep = back.append
        first = sums[0] + _HALF
        o, s, c = 0.0, float(first >> _BITS), float((first & _LOW) - _HALF)
        for both in map(_HALF.__add__, sums[1:]):
            best, x, b, d = o + oo, 0, s + so, c + co
            if b > best:
                best, x = b, 1
            if d > best:
                best, x = d, 2
            source, y, b, d = o + os, 0, s + ss, c + cs
            if b > source:
                source, y = b, 1
            if d > source:
                source, y = d, 2
            content, z, b, d = o + oc, 0, s + sc, c + cc
            if b > content:
                content, z = b, 1
            if d > content:
                content, z = d, 2
            o, s, c = best, source + (both >> _BITS), content + (both & _LOW)
            keep((x, y, z))
        best = max(o, s, c)
        label = 0 if best == o else 1 if best == s else 2
        labels = [label]
        for step in reversed(back):
            label = step[label]
            labels.append(label)
        labels.reverse()
        return labels, best * STEP


# There are no more codes, and hardly more tags.
_CODES: Final = 1000
_TAGS: Final = 1000


def grouped(field: Mapping[str, tuple[float, float]]) -> dict[str, dict[str, Pair]]:
    """The weights of whole keys, for source and content, in groups."""
    groups: dict[str, dict[str, Pair]] = {name: {} for name in features.GROUPS}
    for key, pair in field.items():
        name = key[:2] if key[:2] in groups else ""
        groups[name][key[len(name) :]] = joint(*pair)
    return groups
