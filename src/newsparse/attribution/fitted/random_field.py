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
BackPointers: TypeAlias = tuple[int, int, int]
"""For each label of a unit, the best label of the unit before or after it."""

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
    pairs: list[tuple[int, int]]
    """The weights for source and content at each unit, in tenths."""
    ahead: list[LabelScores]
    """The best score up to each unit, by the unit's label."""
    back: list[BackPointers]
    """The best previous label for each."""


class Transitions(NamedTuple):
    """The weight of each label after each other label."""

    outside_outside: float
    outside_source: float
    outside_content: float
    source_outside: float
    source_source: float
    source_content: float
    content_outside: float
    content_source: float
    content_content: float


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

    __slots__ = ("_beside", "_steps", "distances", "groups", "places", "shapes", "tagged", "transitions")

    def __init__(self, groups: Mapping[str, Mapping[str, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights.

        Args:
            groups: the weights of keys, by `features.GROUPS`, all others under "".
            transitions: from outside, source and content, each to all three.
        """
        self.groups = groups
        self.transitions = tuple(transitions)
        # A unit's content weight is kept raised by `_HALF`, so that it is never negative; the way to content takes it off again.
        self._steps = Transitions(*[weight / STEP - _HALF * (n % 3 == 2) for n, weight in enumerate(transitions)])
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
        t = self._steps
        outside_outside, source_outside, content_outside = t.outside_outside, t.source_outside, t.content_outside
        outside_source, source_source, content_source = t.outside_source, t.source_source, t.content_source
        outside_content, source_content, content_content = t.outside_content, t.source_content, t.content_content
        back: list[BackPointers] = []
        first = sums[0] + _HALF
        outside, source, content = 0.0, float(first >> _BITS), float((first & _LOW) - _HALF)
        ahead = [(outside, source, content)]
        pairs = [(both >> _BITS, both & _LOW) for both in map(_HALF.__add__, sums)]
        for of_source, of_content in pairs[1:]:
            to_outside, x = _best(outside + outside_outside, source + source_outside, content + content_outside)
            to_source, y = _best(outside + outside_source, source + source_source, content + content_source)
            to_content, z = _best(outside + outside_content, source + source_content, content + content_content)
            outside, source, content = to_outside, to_source + of_source, to_content + of_content
            ahead.append((outside, source, content))
            back.append((x, y, z))
        total, last = _best(outside, source, content)
        labels = _trace(back, last)
        return BestPath(labels, total, pairs, ahead, back)

    def alternatives(self, found: BestPath) -> list[Labels]:
        """Return alternative labels that differ from the best where it is least certain; the best alternative first.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.alternatives(field.path([joint(0, 0), joint(3, 0), joint(0, 2)]))[0]
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
            if len(others) == ALTERNATIVES:
                break
        return others

    def _doubts(self, found: BestPath) -> tuple[list[tuple[float, int, int]], list[BackPointers]]:
        """Return units and labels off the best path, with the score of the best path through each; and the labels that follow."""
        t = self._steps
        least = found.score - DOUBT
        outside = source = content = 0.0  # the best score after a unit, by the unit's label
        on: list[BackPointers] = []
        doubts: list[tuple[float, int, int]] = []
        rows = zip(reversed(found.labels), reversed(found.ahead), reversed(found.pairs), strict=True)
        for i, (label, ahead, (of_source, of_content)) in zip(range(len(found.pairs) - 1, -1, -1), rows, strict=True):
            through = ahead[0] + outside, ahead[1] + source, ahead[2] + content
            doubts += [(score, i, other) for other, score in enumerate(through) if other != label and score > least]
            source += of_source
            content += of_content
            from_outside, x = _best(outside + t.outside_outside, source + t.outside_source, content + t.outside_content)
            from_source, y = _best(outside + t.source_outside, source + t.source_source, content + t.source_content)
            from_content, z = _best(outside + t.content_outside, source + t.content_source, content + t.content_content)
            outside, source, content = from_outside, from_source, from_content
            on.append((x, y, z))
        on.pop()
        on.reverse()
        return doubts, on


def _best(outside: float, source: float, content: float) -> tuple[float, int]:
    """Return the best of three scores, and its label; of equal ones the first."""
    if source > outside:
        return (content, 2) if content > source else (source, 1)
    return (content, 2) if content > outside else (outside, 0)


def _trace(back: Sequence[BackPointers], label: int) -> list[int]:
    """Trace the labels back from the last one."""
    labels = [label]
    for step in reversed(back):
        label = step[label]
        labels.append(label)
    labels.reverse()
    return labels


# There are no more codes than these.
_CODES: Final = 1000
