"""The conditional random field around a cue: the source and content weights of each unit, and the best path."""

from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from operator import add, getitem
from typing import Final, NamedTuple, TypeAlias

from newsparse.attribution.fitted import features
from newsparse.attribution.units import Units
from newsparse.memo import Memo

Pair: TypeAlias = int
"""The weights for source and content, in tenths, packed into one number so that one addition adds both; see `joint`."""
Sides: TypeAlias = int
"""Two pairs in one number: for a unit before the cue, and for one after it."""
Own: TypeAlias = tuple[int, list[Pair]]
"""The weights for source and content at each unit of a range, and the range's first unit."""
Three: TypeAlias = tuple[float, float, float]
"""A score for each label of a unit."""
Step: TypeAlias = tuple[int, int, int]
"""For each label of a unit, the best label of the unit before or after it."""

STEP: Final = 0.1
_BITS: Final = 12
_HALF: Final = 1 << (_BITS - 1)  # tenths; a dozen weights of 4.5 are 540
_LOW: Final = (1 << _BITS) - 1
_SIDE: Final = 28
_MIDDLE: Final = 1 << (_SIDE - 1)
_WHOLE: Final = (1 << _SIDE) - 1
# A cue is neither source nor content.
_NEITHER: Final = (-500 << _BITS) - 500


def joint(source: float, content: float) -> Pair:
    """Pack two weights into one number.

    >>> parted(joint(1.5, -0.2) + joint(0, 0.3))
    (1.5, 0.1)
    """
    return (round(source / STEP) << _BITS) + round(content / STEP)


def parted(pair: Pair) -> tuple[float, float]:
    """Unpack the two weights from one number."""
    return round((pair + _HALF >> _BITS) * STEP, 1), round(((pair + _HALF & _LOW) - _HALF) * STEP, 1)


Labels: TypeAlias = list[int]
"""One for each unit of a window: 0 outside, 1 source, 2 content."""


class BestPath(NamedTuple):
    """The best labels of a window, and the scores they were computed from."""

    labels: Labels
    score: float
    """Their score, in tenths."""
    pairs: list[tuple[int, int]]
    """The weights for source and content at each unit, in tenths."""
    ahead: list[Three]
    """The best score up to each unit, by the unit's label."""
    back: list[Step]
    """The best previous label for each."""


class RandomField:
    """The learned weights of the units around a cue.

    >>> field = RandomField({name: {} for name in features.GROUPS} | {"A<": {"roe": joint(2, 0)}}, (0.0,) * 9)
    >>> field.own["roe"] >> 28 == joint(2, 0)
    True
    """

    __slots__ = ("_steps", "around", "earlier", "groups", "later", "own", "said", "shapes", "tagged", "transitions")

    def __init__(self, groups: Mapping[str, Mapping[str, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights.

        Args:
            groups: the weights of keys, by `features.GROUPS`, all others under "".
            transitions: from outside, source and content, each to all three.
        """
        self.groups = groups
        self.transitions = tuple(transitions)
        oo, os, oc, so, ss, sc, co, cs, cc = (weight / STEP for weight in transitions)
        self._steps = oo, os, oc - _HALF, so, ss, sc - _HALF, co, cs, cc - _HALF
        rest = groups[""].get

        def total(keys: Sequence[str]) -> Pair:
            return sum(map(rest, keys, repeat(0)))

        def by_code(make: Callable[[str, int], Sequence[str]]) -> Callable[[str], Memo[int, Pair]]:
            return lambda name: Memo(lambda code: total(make(name, code)), _CODES)

        def sides(name: str) -> Memo[str, Sides]:
            before, behind = groups[name + "<"].get, groups[name + ">"].get
            return Memo(lambda word: (before(word, 0) << _SIDE) + behind(word, 0), 20_000)

        def between(three: tuple[str, str, str]) -> Sides:
            keys = features.around_keys(three)
            before, behind = (sum(groups[name + side].get(key, 0) for name, key in keys) for side in "<>")
            return (before << _SIDE) + behind + _MIDDLE

        self.own, self.earlier, self.later = map(sides, "AEF")
        """By word or tag: as the unit's own, the previous unit's and the next unit's."""
        self.around: Memo[tuple[str, str, str], Sides] = Memo(between, 30_000)
        """By the tags of a unit and its neighbours; raised by `_MIDDLE`, so that the lower half is never negative."""
        self.said = Memo(by_code(features.distance_keys), 1500)
        """By a cue's word, then by code."""
        self.tagged = Memo(by_code(features.tag_keys), 1000)
        """By a unit's tag, then by the flags of its code."""
        self.shapes = Memo(by_code(features.shape_keys), 1000)
        """By the shape of a cue's surroundings, then by the flags of a code."""

    def alone(self, units: Units, tag: Sequence[str], first: int, cue: int, last: int, end: int) -> tuple[Own, Own]:
        """Return the weights that do not depend on the cue: of the units before the last cue, and of those after the first.

        Args:
            units: the units of a passage.
            tag: their tags.
            first: the first unit wanted.
            cue: the first cue.
            last: the last cue.
            end: just past the last unit wanted.
        """
        own, around, words = features.columns(units, tag, first, end)
        sums = map(add, map(self.own.__getitem__, own), map(self.earlier.__getitem__, words))
        sums = map(add, sums, map(self.later.__getitem__, words[2:]))
        both = list(map(add, sums, map(self.around.__getitem__, around)))
        before = [one >> _SIDE for one in both[: last - first]]
        behind = [(one & _WHOLE) - _MIDDLE for one in both[cue - first :]]
        return (first, before), (cue, behind)

    def emissions(
        self, units: Units, tag: Sequence[str], cue: int, start: int, codes: Sequence[int], shape: str, alone: tuple[Own, Own]
    ) -> list[Pair]:
        """Return the weights for source and content at each unit of a window.

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
        flags = [code >> 3 for code in codes]
        sums = map(add, map(self.said[units.words[cue]].__getitem__, codes), map(self.shapes[shape].__getitem__, flags))
        sums = map(add, sums, map(getitem, map(self.tagged.__getitem__, tag[start:end]), flags))
        found = list(map(add, sums, [*before[start - left : cue - left], 0, *behind[cue + 1 - right : end - right]]))
        found[cue - start] = _NEITHER
        return found

    def path(self, sums: Sequence[Pair]) -> BestPath:
        """Find the best labels of a window.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.path([joint(0, 0), joint(3, 0), joint(0, 2)])[:2]
        ([0, 1, 2], 50.0)
        """
        oo, os, oc, so, ss, sc, co, cs, cc = self._steps
        back: list[Step] = []
        keep = back.append
        first = sums[0] + _HALF
        o, s, c = 0.0, float(first >> _BITS), float((first & _LOW) - _HALF)
        ahead = [(o, s, c)]
        pairs = [(both >> _BITS, both & _LOW) for both in map(_HALF.__add__, sums)]
        for es, ec in pairs[1:]:
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
            o, s, c = best, source + es, content + ec
            ahead.append((o, s, c))
            keep((x, y, z))
        total = max(o, s, c)
        labels = _trace(back, (o, s, c).index(total))
        return BestPath(labels, total, pairs, ahead, back)

    def others(self, found: BestPath) -> list[Labels]:
        """Return alternative labels that differ from the best where it is least certain; the best alternative first.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.others(field.path([joint(0, 0), joint(3, 0), joint(0, 2)]))[0]
        [2, 1, 2]
        """
        doubts, on = self._doubts(found)
        doubts.sort(reverse=True)
        seen, others = set[tuple[int, int]](), list[Labels]()
        for _, i, label in doubts:
            if (i, label) in seen:
                continue
            labels = _trace(found.back[:i], label)
            after = label
            for step in on[i:]:
                after = step[after]
                labels.append(after)
            seen.update(enumerate(labels))
            others.append(labels)
            if len(others) == _OTHERS:
                break
        return others

    def _doubts(self, found: BestPath) -> tuple[list[tuple[float, int, int]], list[Step]]:
        """Return units and labels off the best path, with the score of the best path through each; and the labels that follow."""
        oo, os, oc, so, ss, sc, co, cs, cc = self._steps
        least = found.score - _DOUBT
        o = s = c = 0.0
        on: list[Step] = []
        doubts: list[tuple[float, int, int]] = []
        rows = zip(reversed(found.labels), reversed(found.ahead), reversed(found.pairs), strict=True)
        i = len(found.pairs)
        for label, (none, who, what), (es, ec) in rows:
            i -= 1
            if label and none + o > least:
                doubts.append((none + o, i, 0))
            if label != 1 and who + s > least:
                doubts.append((who + s, i, 1))
            if label != 2 and what + c > least:
                doubts.append((what + c, i, 2))
            s += es
            c += ec
            x, b, d = 0, s + os, c + oc
            top = o + oo
            if b > top:
                top, x = b, 1
            if d > top:
                top, x = d, 2
            y, b, d = 0, s + ss, c + sc
            source = o + so
            if b > source:
                source, y = b, 1
            if d > source:
                source, y = d, 2
            z, b, d = 0, s + cs, c + cc
            content = o + co
            if b > content:
                content, z = b, 1
            if d > content:
                content, z = d, 2
            o, s, c = top, source, content
            on.append((x, y, z))
        on.pop()
        on.reverse()
        return doubts, on


def _trace(back: Sequence[Step], label: int) -> list[int]:
    """Trace the labels back from the last one."""
    labels = [label]
    for step in reversed(back):
        label = step[label]
        labels.append(label)
    labels.reverse()
    return labels


_OTHERS: Final = 3
"""How many alternative paths are tried; six find nothing more."""
_DOUBT: Final = 120  # tenths: a path this much worse was never the right one


# There are no more codes than these.
_CODES: Final = 1000


def grouped(field: Mapping[str, tuple[float, float]]) -> dict[str, dict[str, Pair]]:
    """Group the weights of full keys, for source and content."""
    groups: dict[str, dict[str, Pair]] = {name: {} for name in features.GROUPS}
    for key, pair in field.items():
        name = key[:2] if key[:2] in groups else ""
        groups[name][key[len(name) :]] = joint(*pair)
    return groups
