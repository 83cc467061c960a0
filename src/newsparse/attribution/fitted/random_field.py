"""The conditional random field around a cue: the source and content weights of each unit, and the best path."""

from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import add
from typing import Any, Final, NamedTuple, TypeAlias

from newsparse.attribution.fitted import features
from newsparse.attribution.fitted.features import BETWEEN, FLAGS, WINDOW_BEFORE
from newsparse.attribution.units import Units
from newsparse.memo import Memo

Pair: TypeAlias = int  # the weights for source and content, in tenths, packed into one number so that one addition adds both; see `joint`
RangeWeights: TypeAlias = tuple[int, list[Pair]]  # the weights for source and content at each unit of a range, and the range's first unit
LabelScores: TypeAlias = tuple[float, float, float]  # a score for each label of a unit

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


Labels: TypeAlias = list[int]  # one for each unit of a window: 0 outside, 1 source, 2 content


class Window(NamedTuple):
    """The units around a cue, as the field sees them."""

    cue: int
    start: int  # the first unit
    codes: Sequence[int]  # from `features.codes`
    shape: tuple[str, str]  # from `features.shape`


class RandomField:
    """The learned weights of the units around a cue.

    >>> field = RandomField({name: {} for name in features.GROUPS} | {"": {"Qsaid|>1": joint(2, 0)}}, (0.0,) * 9)
    >>> parted(field.distances["said"][WINDOW_BEFORE + 1])
    (2.0, 0.0)
    """

    __slots__ = ("_beside", "_into", "distances", "groups", "places", "shapes", "tagged", "transitions")

    def __init__(self, groups: Mapping[str, Mapping[Any, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights of keys, by `features.GROUPS`, and those from outside, source and content, each to all three."""
        self.groups = groups
        self.transitions = tuple(transitions)
        # The first letter says from which label, the second to which: outside, source or content.
        oo, os, oc, so, ss, sc, co, cs, cc = [weight / STEP for weight in transitions]
        # A unit's content weight is kept raised by `_HALF`, so that it is never negative; the way to content takes it off again.
        oc, sc, cc = oc - _HALF, sc - _HALF, cc - _HALF
        self._into = (oo, so, co), (os, ss, cs), (oc, sc, cc)
        self._beside = {side: [groups[name + side].get for name in "ABCDE"] for side in "<>"}

        def each(keys: Sequence[str]) -> list[Pair]:
            return list(map(groups[""].get, keys, repeat(0)))

        def by_flags(tag: str) -> list[Pair]:
            tagged, ruled = each(features.tag_keys(tag)), each(features.ruled_keys(tag))
            return [tagged[i] + ruled[j] for i, j in features.FLAG_KEYS]

        # The figure in brackets is the share of look-ups that each of these caches answers, on new articles.
        self.places: Memo[int, Pair] = Memo(lambda code: sum(each(features.place_keys(code))), _CODES)
        """The weights of a place, by its code (.99)."""
        self.distances: Memo[str, list[Pair]] = Memo(lambda word: each(features.distance_keys(word)), 1500)
        """The weights of the distances from a cue's word, one for each unit of the largest window (.75)."""
        self.tagged: Memo[str, list[Pair]] = Memo(by_flags, 1000)
        """The weights of a unit's tag, one for each value of the flags of its code (.99)."""
        self.shapes: Memo[str, list[Pair]] = Memo(lambda half: each(features.shape_keys(half)), 1000)
        """The weights of half the shape of a cue's surroundings, one for each side with its commas and quotations (.97)."""

    def cue_free(self, units: Units, tag: Sequence[str], first: int, cue: int, last: int, end: int) -> tuple[RangeWeights, RangeWeights]:
        """Return the weights that do not depend on the cue: of the units before the *last* cue, and of those after the first *cue*."""
        table = features.columns(units, tag, first, end)
        return (first, self._summed("<", table, 0, last - first)), (cue, self._summed(">", table, cue - first, end - first))

    def _summed(self, side: str, table: features.Columns, first: int, last: int) -> list[Pair]:
        """Sum the weights of some units of a table on one side of the cue."""
        own, pair, next_pair, previous, following = self._beside[side]
        columns = zip(*features.by_group(table, first, last), strict=True)
        return [own(a, 0) + pair(b, 0) + next_pair(c, 0) + previous(d, 0) + following(e, 0) for a, b, c, d, e in columns]

    def emissions(self, units: Units, tag: Sequence[str], window: Window, cue_free: tuple[RangeWeights, RangeWeights]) -> list[Pair]:
        """Return the weights for source and content at each unit of a window, with the result of `cue_free`."""
        cue, start, codes, shape = window
        end = start + len(codes)
        (left, before), (right, after) = cue_free
        near = self.distances[units.words[cue]][WINDOW_BEFORE + start - cue :]
        free = [*before[start - left : cue - left], 0, *after[cue + 1 - right : end - right]]
        places, tagged = self.places, self.tagged
        shaped = list(map(add, *map(self.shapes.__getitem__, shape)))
        found = [
            places[code] + distance + tagged[t][code // FLAGS] + shaped[code // BETWEEN] + own
            for code, distance, t, own in zip(codes, near, tag[start:end], free, strict=False)
        ]
        found[cue - start] = _NEITHER
        return found

    def path(self, sums: Sequence[Pair]) -> Labels:
        """Find the best labels of a window.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.path([joint(0, 0), joint(3, 0), joint(0, 2)])
        [0, 1, 2]
        """
        (oo, so, co), (os, ss, cs), (oc, sc, cc) = self._into
        outside, source, content = 0.0, 0.0, float(-_HALF)
        scores: list[LabelScores] = []
        for both in sums:
            source += both + _HALF >> _BITS
            content += both + _HALF & _LOW
            scores.append((outside, source, content))
            a, b, c = outside + oo, source + so, content + co
            d, e, f = outside + os, source + ss, content + cs
            g, h, i = outside + oc, source + sc, content + cc
            # The greatest of each three; `max` takes three times as long.
            outside = (a if a > c else c) if a > b else b if b > c else c
            source = (d if d > f else f) if d > e else e if e > f else f
            content = (g if g > i else i) if g > h else h if h > i else i
        into = (0.0, 0.0, 0.0)
        labels: Labels = []
        for outside, source, content in reversed(scores):
            a, b, c = outside + into[0], source + into[1], content + into[2]
            label = (2 if c > b else 1) if b > a else 2 if c > a else 0
            into = self._into[label]
            labels.append(label)
        return labels[::-1]


_CODES: Final = 1000  # there are no more codes than these
