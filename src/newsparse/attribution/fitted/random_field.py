"""The conditional random field around a cue: the source and content weights of each unit, and the best path."""

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Final, NamedTuple, TypeAlias

from newsparse.attribution.fitted import features
from newsparse.attribution.fitted.features import BETWEEN, FLAGS, WINDOW_BEFORE
from newsparse.attribution.fitted.thresholds import ALTERNATIVES, DOUBT
from newsparse.attribution.units import Units
from newsparse.memo import Memo

Pair: TypeAlias = int
"""The weights for source and content, in tenths, packed into one number so that one addition adds both; see `joint`."""
RangeWeights: TypeAlias = tuple[int, list[Pair]]
"""The weights for source and content at each unit of a range, and the range's first unit."""
LabelScores: TypeAlias = tuple[float, float, float]
"""A score for each label of a unit."""

STEP: Final = 0.1
_BITS: Final = 12
_HALF: Final = 1 << (_BITS - 1)  # tenths; a dozen weights of 4.5 are 540
_LOW: Final = (1 << _BITS) - 1
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
    sums: Sequence[Pair]
    """The weights for source and content at each unit."""
    ahead: list[LabelScores]
    """The best score up to each unit, by the unit's label."""


class Window(NamedTuple):
    """The units around a cue, as the field sees them."""

    cue: int
    start: int
    """The first unit."""
    codes: Sequence[int]
    """From `features.codes`."""
    shape: str
    """From `features.shape`."""


class RandomField:
    """The learned weights of the units around a cue.

    >>> field = RandomField({name: {} for name in features.GROUPS} | {"": {"Qsaid|>1": joint(2, 0)}}, (0.0,) * 9)
    >>> parted(field.distances["said"][WINDOW_BEFORE + 1])
    (2.0, 0.0)
    """

    __slots__ = ("_beside", "_into", "_out_of", "distances", "groups", "places", "shapes", "tagged", "transitions")

    def __init__(self, groups: Mapping[str, Mapping[str, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights.

        Args:
            groups: the weights of keys, by `features.GROUPS`, all others under "".
            transitions: from outside, source and content, each to all three.
        """
        self.groups = groups
        self.transitions = tuple(transitions)
        # The first letter says from which label, the second to which: outside, source or content; here and below.
        oo, os, oc, so, ss, sc, co, cs, cc = [weight / STEP for weight in transitions]
        # A unit's content weight is kept raised by `_HALF`, so that it is never negative; the way to content takes it off again.
        oc, sc, cc = oc - _HALF, sc - _HALF, cc - _HALF
        self._out_of = (oo, os, oc), (so, ss, sc), (co, cs, cc)
        self._into = (oo, so, co), (os, ss, cs), (oc, sc, cc)
        self._beside = {side: [groups[name + side].get for name in "ABCDEF"] for side in "<>"}

        def each(keys: Sequence[str]) -> list[Pair]:
            return list(map(groups[""].get, keys, repeat(0)))

        def by_flags(tag: str) -> Memo[int, Pair]:
            return Memo(lambda flags: sum(each(features.tag_keys(tag, flags))), _CODES)

        # On articles met for the first time, the share of questions that each of these can answer at once follows it.
        self.places: Memo[int, Pair] = Memo(lambda code: sum(each(features.place_keys(code))), _CODES)
        """By code (.99)."""
        self.distances: Memo[str, list[Pair]] = Memo(lambda word: each(features.distance_keys(word)), 1500)
        """By a cue's word: for each unit of the largest window (.75)."""
        self.tagged: Memo[str, Memo[int, Pair]] = Memo(by_flags, 1000)
        """By a unit's tag (.99), then by the flags of its code (.90)."""
        self.shapes: Memo[str, list[Pair]] = Memo(lambda shape: each(features.shape_keys(shape)), 1000)
        """By the shape of a cue's surroundings: for each side with its commas and quotations (.52)."""

    def cue_free(self, units: Units, tag: Sequence[str], first: int, cue: int, last: int, end: int) -> tuple[RangeWeights, RangeWeights]:
        """Return the weights that do not depend on the cue: of the units before the last cue, and of those after the first.

        Args:
            units: the units of a passage.
            tag: their tags.
            first: the first unit wanted.
            cue: the first cue.
            last: the last cue.
            end: just past the last unit wanted.
        """
        table = features.columns(units, tag, first, end)
        return (first, self._summed("<", table, 0, last - first)), (cue, self._summed(">", table, cue - first, end - first))

    def _summed(self, side: str, table: features.Columns, first: int, last: int) -> list[Pair]:
        """Sum the weights of some units of a table on one side of the cue."""
        own, pair, next_pair, triple, previous, following = self._beside[side]
        return [
            own(a, 0) + pair(b, 0) + next_pair(c, 0) + triple(d, 0) + previous(e, 0) + following(f, 0)
            for a, b, c, d, e, f in zip(*features.by_group(table, first, last), strict=True)
        ]

    def emissions(self, units: Units, tag: Sequence[str], window: Window, cue_free: tuple[RangeWeights, RangeWeights]) -> list[Pair]:
        """Return the weights for source and content at each unit of a window.

        Args:
            units: the units of a passage.
            tag: their tags.
            window: the units around a cue.
            cue_free: from the method of this name.
        """
        cue, start, codes, shape = window
        end = start + len(codes)
        (left, before), (right, behind) = cue_free
        near = self.distances[units.words[cue]][WINDOW_BEFORE + start - cue :]
        free = [*before[start - left : cue - left], 0, *behind[cue + 1 - right : end - right]]
        places, tagged, shaped = self.places, self.tagged, self.shapes[shape]
        found = [
            places[code] + distance + tagged[t][code // FLAGS] + shaped[code // BETWEEN] + own
            for code, distance, t, own in zip(codes, near, tag[start:end], free, strict=False)
        ]
        found[cue - start] = _NEITHER
        return found

    def path(self, sums: Sequence[Pair]) -> BestPath:
        """Find the best labels of a window.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.path([joint(0, 0), joint(3, 0), joint(0, 2)])[:2]
        ([0, 1, 2], 50.0)
        """
        outside, source, content = 0.0, float(sums[0] + _HALF >> _BITS), float((sums[0] + _HALF & _LOW) - _HALF)
        ahead = [(outside, source, content)]
        (oo, so, co), (os, ss, cs), (oc, sc, cc) = self._into
        for both in map(_HALF.__add__, sums[1:]):
            to_outside = _most(outside + oo, source + so, content + co)
            to_source = _most(outside + os, source + ss, content + cs) + (both >> _BITS)
            to_content = _most(outside + oc, source + sc, content + cc) + (both & _LOW)
            outside, source, content = to_outside, to_source, to_content
            ahead.append((outside, source, content))
        last = _likeliest(outside, source, content)
        return BestPath(self._up_to(ahead, last), ahead[-1][last], sums, ahead)

    def alternatives(self, found: BestPath) -> list[Labels]:
        """Return alternative labels that differ from the best where it is least certain; the best alternative first.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.alternatives(field.path([joint(0, 0), joint(3, 0), joint(0, 2)]))[0]
        [2, 1, 2]
        """
        behind, least = self._behind(found.sums), found.score - DOUBT
        doubts = [
            (score, i, label)
            for i, ((a, b, c), (x, y, z)) in enumerate(zip(found.ahead, behind, strict=True))
            for label, score in enumerate((a + x, b + y, c + z))
            if score > least and label != found.labels[i]
        ]
        seen, others = set[tuple[int, int]](), list[Labels]()
        for _, i, label in sorted(doubts, reverse=True):
            if (i, label) not in seen:
                labels = self._up_to(found.ahead[: i + 1], label) + self._from(behind[i:], found.sums[i:], label)
                seen.update(enumerate(labels))
                others.append(labels)
                if len(others) == ALTERNATIVES:
                    break
        return others

    def _behind(self, sums: Sequence[Pair]) -> list[LabelScores]:
        """Return the best score after each unit, by the unit's label."""
        outside = source = content = 0.0
        behind = [(outside, source, content)]
        (oo, os, oc), (so, ss, sc), (co, cs, cc) = self._out_of
        for both in map(_HALF.__add__, reversed(sums[1:])):
            source, content = source + (both >> _BITS), content + (both & _LOW)
            from_outside = _most(outside + oo, source + os, content + oc)
            from_source = _most(outside + so, source + ss, content + sc)
            from_content = _most(outside + co, source + cs, content + cc)
            outside, source, content = from_outside, from_source, from_content
            behind.append((outside, source, content))
        behind.reverse()
        return behind

    def _up_to(self, ahead: Sequence[LabelScores], label: int) -> Labels:
        """Return the best labels of units of which the last one has a given label."""
        labels = [label]
        for outside, source, content in ahead[-2::-1]:
            from_outside, from_source, from_content = self._into[label]
            label = _likeliest(outside + from_outside, source + from_source, content + from_content)
            labels.append(label)
        labels.reverse()
        return labels

    def _from(self, behind: Sequence[LabelScores], sums: Sequence[Pair], label: int) -> Labels:
        """Return the best labels of the units after one with a given label."""
        labels: Labels = []
        for (outside, source, content), both in zip(behind[1:], map(_HALF.__add__, sums[1:]), strict=True):
            to_outside, to_source, to_content = self._out_of[label]
            label = _likeliest(outside + to_outside, source + (both >> _BITS) + to_source, content + (both & _LOW) + to_content)
            labels.append(label)
        return labels


def _most(a: float, b: float, c: float) -> float:
    """Return the greatest of three scores; `max` takes three times as long."""
    return (a if a > c else c) if a > b else (b if b > c else c)


def _likeliest(outside: float, source: float, content: float) -> int:
    """Return the label with the best of three scores; of equal ones the first."""
    if source > outside:
        return 2 if content > source else 1
    return 2 if content > outside else 0


# There are no more codes than these.
_CODES: Final = 1000
