"""The conditional random field around a cue: the source and content weights of each unit, and the best path."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any, Final, TypeAlias

from newsparse.attribution.fitted import features
from newsparse.attribution.fitted.features import BETWEEN, DISTANCES, WINDOW_BEFORE, Run
from newsparse.attribution.units import Units
from newsparse.memo import Memo

Pair: TypeAlias = float  # the weights for source and content, in tenths, packed into one number so that one addition adds both; see `joint`
RangeWeights: TypeAlias = tuple[int, list[Pair]]  # the weights for source and content at each unit of a range, and the range's first unit
CueFree: TypeAlias = tuple[RangeWeights, RangeWeights]  # the weights that do not depend on the cue, before and after it

STEP: Final = 0.1
_SIZE: Final = 4096.0  # of a tenth for content; a dozen weights of 4.5 are 540 tenths, so that all for content are less than a half
_WHOLE: Final = 1.5 * 2.0**52  # a number that large has no fraction: added and taken off again, it rounds


def joint(source: float, content: float) -> Pair:
    """Pack two weights into one number: tenths for source are whole, those for content are its fraction.

    >>> parted(joint(1.5, -0.2) + joint(0, 0.3))
    (1.5, 0.1)
    """
    return round(source / STEP) + round(content / STEP) / _SIZE


def parted(pair: Pair) -> tuple[float, float]:
    """Unpack the two weights from one number."""
    source = round(pair)
    return round(source * STEP, 1), round((pair - source) * _SIZE * STEP, 1)


_NEITHER: Final = joint(-50, -50)  # a cue is neither source nor content
Labels: TypeAlias = list[int]  # one for each unit of a window: 0 outside, 1 source, 2 content


_NO_WORD: Final = 0.0, 0.0, 0.0
_NO_PAIR: Final = 0.0, 0.0


def _joined(groups: Sequence[Mapping[Any, Pair]]) -> tuple[Callable[..., tuple[Pair, ...]], Callable[..., tuple[Pair, ...]]]:
    """Join the groups of one side: one look-up finds the weights of a word, for itself and beside others, and one those of two tags."""
    own, pair, next_pair, *beside = groups
    words = {word: tuple([group.get(word, 0.0) for group in (own, *beside)]) for word in {*own, *beside[0], *beside[1]}}
    return words.get, {tags: (pair.get(tags, 0.0), next_pair.get(tags, 0.0)) for tags in {*pair, *next_pair}}.get


class RandomField:
    """The learned weights of the units around a cue.

    >>> field = RandomField({name: {} for name in features.GROUPS} | {"": {"Qsaid|>1": joint(2, 0)}}, (0.0,) * 9)
    >>> parted(field.distances["said"][WINDOW_BEFORE + 1])
    (2.0, 0.0)
    """

    __slots__ = ("_beside", "_hopeless", "_steps", "distances", "groups", "places", "shapes", "tagged", "transitions")

    def __init__(self, groups: Mapping[str, Mapping[Any, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights of keys, by `features.GROUPS`, and those from outside, source and content, each to all three."""
        self.groups = groups
        self.transitions = tuple(transitions)
        # The first letter says from which label, the second to which: outside, source or content. From outside to outside it is 0: all
        # weights are less by the one that was learned for it, which changes no path, as all have the same number of them.
        self._steps = os, oc, so, ss, sc, co, cs, cc = [(weight - transitions[0]) / STEP for weight in transitions[1:]]
        # The scores up to which source and content come before no label.
        self._hopeless = min(-so, os - ss, oc - sc), min(-co, os - cs, oc - cc)
        self._beside = {side: _joined([groups[name + side] for name in "ABCDE"]) for side in "<>"}

        def each(keys: Sequence[str]) -> list[Pair]:
            return [groups[""].get(key, 0.0) for key in keys]

        on_a_side = itemgetter(*DISTANCES)
        on_both_sides = itemgetter(*DISTANCES[:WINDOW_BEFORE], *(8 + distance for distance in DISTANCES[WINDOW_BEFORE:]))

        def by_flags(tag: str) -> list[Pair]:
            tagged, ruled = each(features.tag_keys(tag)), each(features.ruled_keys(tag))
            return [tagged[i] + ruled[j] for i, j in features.FLAG_KEYS]

        # The figure in brackets is the share of look-ups that each of these caches answers, on new articles.
        self.places: Memo[int, tuple[Pair, ...]] = Memo(
            lambda flags: on_a_side([sum(each(one)) for one in features.place_keys(flags)]), 100
        )
        """The weights of a place, by its flags, one for each unit of the largest window (.99)."""
        self.distances: Memo[str, tuple[Pair, ...]] = Memo(lambda word: on_both_sides(each(features.distance_keys(word))), 1500)
        """The weights of the distances from a cue's word, one for each unit of the largest window (.75)."""
        self.tagged: Memo[str, list[Pair]] = Memo(by_flags, 1000)
        """The weights of a unit's tag, one for each value of its flags (.99)."""
        self.shapes: Memo[str, list[Pair]] = Memo(lambda half: each(features.shape_keys(half)), 1000)
        """The weights of half the shape of a cue's surroundings, one for each side with its commas and quotations (.97)."""

    def cue_free(self, units: Units, tag: Sequence[str], first: int, cue: int, last: int, end: int) -> CueFree:
        """Return the weights that do not depend on the cue: of the units up to the *last* cue, and of those from the first *cue* on."""
        before, behind = features.columns(units, tag, first, last + 1), features.columns(units, tag, cue, end)
        return (first, self._summed("<", before)), (cue, self._summed(">", behind))

    def _summed(self, side: str, columns: features.Columns) -> list[Pair]:
        """Sum the weights of some units on one side of the cue."""
        (kinds, words, tags), (of_word, of_pair) = columns, self._beside[side]
        rows, pairs = [of_word(word, _NO_WORD) for word in words], [of_pair(pair, _NO_PAIR) for pair in pairwise(tags)]
        return [
            (of_word(tag, _NO_WORD)[0] if kind else row[0]) + pair[0] + next_pair[1] + before[1] + after[2]
            for kind, tag, before, row, after, pair, next_pair in zip(
                kinds, tags[1:], rows, rows[1:], rows[2:], pairs, pairs[1:], strict=False
            )
        ]

    def emissions(
        self, word: str, tag: Sequence[str], cue: int, runs: Sequence[Run], shape: tuple[str, str], cue_free: CueFree
    ) -> list[Pair]:
        """Return the weights for source and content at each unit around a cue, a *word*, from `features.runs`, `shape` and `cue_free`."""
        places, tagged, distances = self.places, self.tagged, self.distances[word]
        shaped, further = map(self.shapes.__getitem__, shape)
        to = WINDOW_BEFORE - cue
        found: list[Pair] = []
        for flags, start, end in runs:
            first, free = cue_free[start > cue]
            around, place = shaped[flags // BETWEEN] + further[flags // BETWEEN], places[flags]
            found += [place[i + to] + distances[i + to] + tagged[tag[i]][flags] + free[i - first] + around for i in range(start, end)]
        found[cue - runs[0][1]] = _NEITHER
        return found

    def path(self, sums: Sequence[Pair]) -> Labels:
        """Find the best labels of a window.

        >>> field = RandomField({name: {} for name in features.GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
        >>> field.path([joint(0, 0), joint(3, 0), joint(0, 2)])
        [0, 1, 2]
        """
        os, oc, so, ss, sc, co, cs, cc = self._steps
        hopeless_source, hopeless_content = self._hopeless
        to_source = to_content = source = content = 0.0  # how far the best path to each is ahead of the best one to outside
        best: list[tuple[int, int, int]] = []  # for each unit, the best label before outside, source and content at the next one
        for pair in sums:
            whole = pair + _WHOLE - _WHOLE
            source = to_source + whole
            content = to_content + (pair - whole) * _SIZE
            before_outside = before_source = before_content = 0
            outside, to_source, to_content = 0.0, os, oc
            if source > hopeless_source:
                if (score := source + so) > outside:
                    before_outside, outside = 1, score
                if (score := source + ss) > to_source:
                    before_source, to_source = 1, score
                if (score := source + sc) > to_content:
                    before_content, to_content = 1, score
            if content > hopeless_content:
                if (score := content + co) > outside:
                    before_outside, outside = 2, score
                if (score := content + cs) > to_source:
                    before_source, to_source = 2, score
                if (score := content + cc) > to_content:
                    before_content, to_content = 2, score
            if before_outside:
                to_source -= outside
                to_content -= outside
            best.append((before_outside, before_source, before_content))
        label = (2 if content > 0 else 0) if content > source else 1 if source > 0 else 0
        labels: Labels = [label]
        for before in best[-2::-1]:
            label = before[label]
            labels.append(label)
        return labels[::-1]
