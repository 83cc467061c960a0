"""The conditional random field around a cue: keys for each unit and each pair of unit and cue, their weights, and the best path."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any, Final, NamedTuple, TypeAlias

from newsparse.attribution.fitted.cues import SentenceFacts, WordEntry, stem
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import QUOTE, Units
from newsparse.memo import Memo

# How far from a cue to look for its arguments, in units before and after it.
WINDOW_BEFORE: Final = 40
WINDOW_AFTER: Final = 50
# The distance from its cue of each unit of the largest window, in classes; that of the cue is 0.
_FROM_CUE: Final = "01234455566666".ljust(WINDOW_AFTER + 1, "7")
DISTANCES: Final = [int(distance) for distance in _FROM_CUE[WINDOW_BEFORE:0:-1] + _FROM_CUE]
# Flags are a number that says how a unit is parted from the cue: by commas, quotations and verbs; and its label by the rules.
BETWEEN: Final = 8  # flags divided by this say the side, with its commas and quotations
_COMMA: Final = 2 * BETWEEN
_QUOTE: Final = BETWEEN
_VERB: Final = 4
_LETTERS: Final = "OSC-"  # the labels by the rules; the last one if they offer no reading
_SIDE: Final = 3 * _COMMA  # commas after the second are not counted
_CUE: Final = 2 * _SIDE
# The names of sides with their commas and quotations; the cue itself has none.
_SIDES: Final = [*(f"{side}{commas}{quotes}" for side in "<>" for commas in (0, 1, 2) for quotes in (0, 1)), ""]


def tags(units: Units, lexicon: Mapping[str, WordEntry]) -> list[str]:
    """Return a coarse tag for each unit of a passage.

    >>> from newsparse.attribution.fitted.cues import CueLexicon
    >>> from newsparse.attribution.units import NAME, WORD
    >>> tags(Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2]), CueLexicon((), {"said": "93"}, {}))
    ['N', 'V']
    """
    quoted = {end: "Q" + end for end in ",.?!"}
    rows = zip(units.kinds, units.words, strict=True)
    return [(_KINDS[kind] or quoted.get(word, "Q")) if kind else lexicon[word][0] for kind, word in rows]


# Tags of units that are not words, by kind; a quotation's tag says how it ends.
_KINDS: Final = ["", "N", "", *(f"={kind}" for kind in range(3, 9)), "0", "=10"]


GROUPS: Final = ("", *(name + side for name in "ABCDE" for side in "<>"))
"""The keys that do not depend on the cue, by kind and side: "A" a unit's word, or its tag if it is not a word; "B" the tags of the unit
before and of itself, "C" its own and that of the unit after; "D" the word before, "E" the word after. All others are under ""."""


Columns: TypeAlias = tuple[list[int], list[str], list[str]]


def columns(units: Units, tag: Sequence[str], first: int, end: int) -> Columns:
    """Return the kinds of some units, and their words and tags with those of the unit before and of the one after.

    >>> columns(Units([0, 4], [3, 8], [1, 0], ["roe", "said"], [0, 2]), ["N", "V"], 0, 1)
    ([1], ['', 'roe', 'said'], ['^', 'N', 'V'])
    """
    before, last = max(first - 1, 0), end + 1
    words, tags = units.words[before:last], [*tag[before:last]]
    if not first:
        words, tags = ["", *words], ["^", *tags]
    return units.kinds[first:end], ([*words, ""] if end == len(tag) else words), ([*tags, "$"] if end == len(tag) else tags)


Run: TypeAlias = tuple[int, int, int]  # flags, and the first unit and the end of the units in a row that have them


def runs(facts: SentenceFacts, cue: int, first: int, last: int, analysis: Analysis | None) -> list[Run]:
    """Part the units from *first* to *last* by what is between them and the cue, and by their label in an analysis.

    >>> facts = SentenceFacts(0, 6, verbs=[1], quotes=[], commas=[2])
    >>> runs(facts, 1, 0, 6, Analysis("", (1, 2), ((3, 6),), (0, 1))) == [
    ...     (1, 0, 1), (_CUE, 1, 2), (_SIDE, 2, 3), (_SIDE + _COMMA + 2, 3, 6)
    ... ]
    True
    """
    flags = 0
    changes = [(cue, _CUE), (cue + 1, _SIDE - _CUE)]
    for marks, step, most in ((facts.commas, _COMMA, 2), (facts.quotes, _QUOTE, 1), (facts.verbs, _VERB, 1)):
        k = bisect_left(marks, cue)
        for i in marks[max(k - most, 0) : k]:
            flags += step
            changes.append((i, -step))
        k = bisect_left(marks, cue + 1, k)
        changes += [(i + 1, step) for i in marks[k : k + most]]
    if analysis is None:
        flags += _LETTERS.index("-")
    else:
        for label, (start, end) in ((1, analysis.source or (0, 0)), *[(2, piece) for piece in analysis.content]):
            changes += (start, label), (end, -label)
    found: list[Run] = []
    for i, change in sorted(changes):
        if first < i < last:
            found.append((flags, first, i))
            first = i
        flags += change if i < last else 0
    return [*found, (flags, first, last)]


def shape(units: Units, tag: Sequence[str], cue: int, first: int, last: int) -> tuple[str, str]:
    """Return the shape of the sentence around a cue: whether it opens with a quotation, with the tag before the cue; the tag after it."""
    p = tag[cue - 1] if cue > first else "^"
    n = tag[cue + 1] if cue + 1 < last else "$"
    return f"<{'Q' if units.kinds[first] == QUOTE else ''}{p}|", f">{n}|"


class _Place(NamedTuple):
    """The parts of flags, as they are named in keys."""

    side: str
    between: str  # commas and quotations
    verbs: int
    rule: str  # the letter that the rules assign


def _place(flags: int) -> _Place | None:
    """Return the parts of flags; `None` for the cue itself.

    >>> _place(_SIDE + _COMMA + 1)
    _Place(side='>', between='10', verbs=0, rule='S')
    """
    where = _SIDES[flags // BETWEEN]
    return _Place(where[0], where[1:], flags % BETWEEN // _VERB, _LETTERS[flags % _VERB]) if where else None


def place_keys(flags: int) -> list[list[str]]:
    """Return the keys for a unit's place, whatever the unit and the cue are: a list for each distance."""
    at = _place(flags)
    return [[f"P{at.side}{n}{at.between}{at.verbs}", f"U{at.rule}{at.side}{n}"] if at else [] for n in range(8)]


def distance_keys(word: str) -> list[str]:
    """Return the keys for the distances from a cue's word: eight for units before it, eight for those after it."""
    root = stem(word)
    return [f"Q{root}|{side}{distance}" for side in "<>" for distance in range(8)]


def tag_keys(tag: str) -> list[str]:
    """Return the keys for a unit's tag: one for each side with its commas and quotations, without and with verbs."""
    return [f"R{tag}|{between}{verbs}" for between in _SIDES for verbs in (0, 1)]


def ruled_keys(tag: str) -> list[str]:
    """Return the keys for a unit's tag and the letter that the rules assign: four for each side, and for the cue itself."""
    return [f"V{rule}{tag}{side}" for side in ("<", ">", "") for rule in _LETTERS]


FLAG_KEYS: Final = [(flags // _VERB, flags // _SIDE * len(_LETTERS) + flags % _VERB) for flags in range(_CUE + len(_LETTERS))]
"""For each value of flags, the places of its keys in `tag_keys` and in `ruled_keys`."""


def shape_keys(half: str) -> list[str]:
    """Return the keys for half a shape: one for units on each side, with the commas and quotations between; "" for the cue itself."""
    return [f"S{half}{between}" if between else "" for between in _SIDES]


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

    >>> field = RandomField({name: {} for name in GROUPS} | {"": {"Qsaid|>1": joint(2, 0)}}, (0.0,) * 9)
    >>> parted(field.distances["said"][WINDOW_BEFORE + 1])
    (2.0, 0.0)
    """

    __slots__ = ("_beside", "_hopeless", "_steps", "distances", "groups", "places", "shapes", "tagged", "transitions")

    def __init__(self, groups: Mapping[str, Mapping[Any, Pair]], transitions: Sequence[float]) -> None:
        """Take the weights of keys, by `GROUPS`, and those from outside, source and content, each to all three."""
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
            tagged, ruled = each(tag_keys(tag)), each(ruled_keys(tag))
            return [tagged[i] + ruled[j] for i, j in FLAG_KEYS]

        # The figure in brackets is the share of look-ups that each of these caches answers, on new articles.
        self.places: Memo[int, tuple[Pair, ...]] = Memo(lambda flags: on_a_side([sum(each(one)) for one in place_keys(flags)]), 100)
        """The weights of a place, by its flags, one for each unit of the largest window (.99)."""
        self.distances: Memo[str, tuple[Pair, ...]] = Memo(lambda word: on_both_sides(each(distance_keys(word))), 1500)
        """The weights of the distances from a cue's word, one for each unit of the largest window (.75)."""
        self.tagged: Memo[str, list[Pair]] = Memo(by_flags, 1000)
        """The weights of a unit's tag, one for each value of its flags (.99)."""
        self.shapes: Memo[str, list[Pair]] = Memo(lambda half: each(shape_keys(half)), 1000)
        """The weights of half the shape of a cue's surroundings, one for each side with its commas and quotations (.97)."""

    def cue_free(self, units: Units, tag: Sequence[str], first: int, cue: int, last: int, end: int) -> CueFree:
        """Return the weights that do not depend on the cue: of the units up to the *last* cue, and of those from the first *cue* on."""
        before, behind = columns(units, tag, first, last + 1), columns(units, tag, cue, end)
        return (first, self._summed("<", before)), (cue, self._summed(">", behind))

    def _summed(self, side: str, columns: Columns) -> list[Pair]:
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
        """Return the weights for source and content at each unit around a cue, a *word*, from `runs`, `shape` and `cue_free`."""
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

        >>> field = RandomField({name: {} for name in GROUPS}, (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
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
