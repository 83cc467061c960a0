"""Evidence from a line's surroundings: its neighbours, its place, how many lines of its sort there are."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, islice, repeat
from operator import and_, attrgetter, sub
from typing import Final

from newsparse.labelling.evidence.comments import thread_start
from newsparse.labelling.evidence.whole_text import Belonging, densest_run, sums_within, words_shared
from newsparse.labelling.evidence.wording import SHAPES, SIZES
from newsparse.labelling.weight_table import Group, Groups, Names, Table
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, SOLID, Lead, Mark, Shape, Stamp
from newsparse.terms import Kind

_HEADS: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.SCRAP, Shape.NAME))
_EDGE: Final = (Shape.EDGE,)
# The weights know what is below the last block as three blank lines.
_BELOW_THE_LAST: Final = b"\3"
_LONGEST_COPY: Final = 59  # words of a line whose copies are counted
_SOME: Final = (1, 2, 4)
_COUNTS: Final = ("no", "one", "two or three", "many")
_FAR: Final = (1, 2, 4, 8, 16, 40)
# The same for each distance, from none to the farthest with a name.
_FAR_STEPS: Final = bytes([bisect_right(_FAR, far) for far in range(_FAR[-1] + 1)])


class Surroundings:
    """Facts about a whole text: where its prose runs, which lines it has twice."""

    def __init__(self, gaps: list[bool], facts: Sequence[Facts], headline: int, *, commented: bool = True) -> None:
        self.gaps, self.facts, self.headline = gaps, facts, headline
        self.copies = Counter([f.key for f in facts if f.words <= _LONGEST_COPY])
        self.thread = thread_start(facts, headline) if commented else len(facts)
        self.first, self.last = densest_run(facts[: self.thread])
        self.shapes = [f.shape for f in facts]
        self.solid = bytes(map(SOLID.__contains__, self.shapes))
        prose = list(map(PROSE.__contains__, self.shapes))
        apart = [gap > 0 for gap, above, own in zip(self.gaps[1:], prose, prose[1:], strict=False) if above and own]
        self.blanks = sum(apart) * 2 > len(apart) if apart else any(self.gaps[1:])
        # Where prose is right above and below.
        self.amid = bytes(map(and_, b"\0" + self.solid, self.solid[1:] + b"\0"))
        # Short lines between prose, as crossheads are, and picture credits: texts that have some have more.
        self.heads = [i for i, shape in enumerate(self.shapes) if shape in _HEADS]
        self.alike = Counter([_class(facts[i]) for i in self.heads if self.amid[i]])
        self.doubted = [i for i, f in enumerate(facts) if f.credit is not None and not f.credit.sure]
        # Lines of a time between prose: the entries of a live blog.
        self.live = bisect_right(_SOME, sum([above and _timed(f) for above, f in zip(self.solid, facts[1:], strict=False)]))

    def groups(self, made: Table) -> Iterator[Groups]:
        """The weighed evidence of each block's surroundings."""
        copies, alike = self._copies(made), self._of_their_sort(made)
        for i, found in enumerate(zip(*self._dense(made), strict=False)):
            if i in copies:
                found += (copies[i],)  # noqa: PLW2901
            yield (*found, alike[i]) if i in alike else found

    def _dense(self, made: Table) -> list[Iterable[Group]]:
        """For each sort of evidence that all blocks have, that of all blocks."""
        # Little is copied that is as long as the text has blocks: of many short lines it would weigh more than the text.
        facts, shapes, solid = self.facts, self.shapes, self.solid
        above, below = chain(_EDGE, shapes), chain(islice(shapes, 1, None), _EDGE)
        kind_above, kind_below = chain((None,), map(_KIND, facts)), chain(map(_KIND, islice(facts, 1, None)), (None,))
        gaps = bytes(self.gaps) + _BELOW_THE_LAST
        plain = bytes([fact.kind is None for fact in facts])
        story = Belonging(facts, self.headline, self.first, self.last, self.thread)
        measured: tuple[tuple[Callable[..., Names], tuple[Iterable[object], ...]], ...] = (
            (_neighbours, (shapes, above, below)),
            (_blank_lines, (shapes, repeat(self.blanks), plain, gaps, islice(gaps, 1, None), _groups(self.gaps), _short_runs(solid))),
            (_amount, (solid, *self._amounts())),
            (_prose_near, (solid, *self._near())),
            (_beside, (solid, kind_above, kind_below)),
            (words_shared, (solid, *story.words())),
        )
        weighed = [map(made.weighed(name).__getitem__, zip(*by, strict=False)) for name, by in measured]
        return [*weighed, story.runs(made), *story.furniture(made)]

    def _of_their_sort(self, made: Table) -> dict[int, Group]:
        """How many lines of its sort the text has, for each line that looks like a crosshead or ends with a doubtful credit."""
        facts = self.facts
        heads = [i for i in self.heads if i]
        live = {i: self.live for i in heads if facts[i - 1].stamp and _timed(facts[i - 1])}
        alike = {i: bisect_right(_SOME, self.alike[_class(facts[i])]) for i in heads if self.amid[i]}
        doubts = dict.fromkeys(self.doubted, bisect_right(_SOME, len(self.doubted)))
        weighed = made.weighed(_of_its_sort)
        return {i: weighed[doubts.get(i), live.get(i), alike.get(i)] for i in {*live, *alike, *doubts}}

    def _amounts(self) -> tuple[Iterable[int], ...]:
        """Return the share of prose above and below each block, in the whole text and nearby."""
        sums = [0, *accumulate([fact.words if fact.shape in PROSE else 0 for fact in self.facts])]
        whole = sums[-1]
        # Of the lines of a page, few are prose: most sums are equal to the one before.
        above = {count: bisect_right(_SHARE, count / (whole or 1)) for count in set(sums)}
        below = {count: bisect_right(_SHARE, (whole - count) / (whole or 1)) for count in above}
        near, soon = map(list, sums_within(sums, _NEAR))
        amounts = {count: bisect_right(_AMOUNT, count) for count in {*near, *soon}}
        steps = ((above, sums), (below, islice(sums, 1, None)), (amounts, near), (amounts, soon))
        return tuple([map(step.__getitem__, counts) for step, counts in steps])

    def _near(self) -> tuple[Iterable[int], ...]:
        """Describe the surroundings of each block: prose among four blocks on either side, distance to the headline, the same words."""
        facts, headline, count = self.facts, self.headline, len(self.facts)
        near, soon = sums_within([0, *accumulate([shape in PROSE for shape in self.shapes])], _FOUR)
        if headline < 0:
            return near, soon, repeat(_NO_HEADLINE), repeat(False)
        title = facts[headline].key
        steps = array("b", [_ABOVE_HEADLINE]) * headline + array("b", [_IS_HEADLINE, *_steps(count - headline - 1)])
        again: Iterable[bool] = repeat(False)
        if self.copies[title] > 1 or facts[headline].words > _LONGEST_COPY:
            again = [fact.key == title and i != headline for i, fact in enumerate(facts)]
        return near, soon, steps, again

    def _copies(self, made: Table) -> dict[int, Group]:
        """Count repeated blocks, and note the first and the last block of the text."""
        facts, copies, last = self.facts, self.copies, len(self.facts) - 1
        found: dict[int, Group] = {}
        place = made.weighed(_place_in_text)
        several = {key for key, times in copies.items() if times > 1}
        again = {i for i, fact in enumerate(facts) if fact.key in several and fact.words <= _LONGEST_COPY} if several else ()
        seen: set[str] = set()
        for i in sorted({*again, *range(min(3, last)), *range(max(last, 0), len(facts))}):
            key = facts[i].key
            found[i] = place[self.solid[i], min(copies[key], 3) if i in again else 1, key in seen, min(i, 3), i == last]
            if i in again:
                seen.add(key)
        return found


def _timed(fact: Facts) -> bool:
    """Return True if a line is little more than a time, like those above the entries of a live blog."""
    return fact.stamp in (Stamp.TIME, Stamp.AGO) and fact.words <= 6 and fact.lead == Lead.DIGIT


def _class(fact: Facts) -> tuple[Mark, Lead, bool, bool]:
    """The sort of a short line: crossheads of one text are of one sort."""
    return fact.mark, fact.lead, fact.caps, fact.upper > 0.75


def _beside(solid: int, before: Kind | None, after: Kind | None) -> Names:
    names = (f"{SIZES[solid]}, {before} right above",) if before is not None else ()
    return (*names, f"{SIZES[solid]}, {after} right below") if after is not None else names


def _of_its_sort(doubts: int | None, live: int | None, alike: int | None) -> Names:
    names = []
    if doubts is not None:
        names.append(f"ends with a doubtful picture credit, such lines in the text: {_COUNTS[doubts]}")
    if live is not None:
        names.append(f"a short line under a time, such lines in the text: {_COUNTS[live]}")
    if alike is not None:
        names.append(f"a short line between prose, of its form: {_COUNTS[alike]}")
    return tuple(names)


def _neighbours(shape: Shape, before: Shape, after: Shape) -> Names:
    own, over, under = SHAPES[shape], f"{SHAPES[before]} right above", f"{SHAPES[after]} right below"
    names = (over, under, f"{own}, {over}", f"{own}, {under}")
    up, down = before in SOLID, after in SOLID
    if up != down:
        return names
    return (*names, f"{own} between prose" if up else f"{own} without prose beside it")


def _blank_lines(shape: Shape, blanks: bool, plain: bool, gap: int, below: int, group: int, run: int) -> Names:
    size = SIZES[shape in SOLID]
    style = "" if blanks else ", in a text without blank lines"
    names = [f"{size}, {_BLANK[gap]} above{style}", f"{size}, {_BLANK[below]} below{style}"]
    names.append(f"{SHAPES[shape]}, {_GROUPING[bool(gap), bool(below)]}{style}")
    names.append(f"{size}, in a group of {_GROUPS[group]}")
    if run >= 0:
        names.append(f"in a row of {_RUNS[run]} short lines")
        if plain:
            names.append(f"without furniture words, in a row of {_RUNS[run]} short lines")
    return tuple(names)


def _amount(solid: int, above: int, below: int, near: int, soon: int) -> Names:
    size = SIZES[solid]
    return (
        f"{size}, {_SHARES[above]} of the prose above",
        f"{size}, {_SHARES[below]} of the prose below",
        f"{size}, {_AMOUNTS[near]} of prose in the 10 lines above",
        f"{size}, {_AMOUNTS[soon]} of prose in the 10 lines below",
    )


def _prose_near(solid: int, near: int, soon: int, step: int, repeats: bool) -> Names:
    size = SIZES[solid]
    names = [f"{size}, {near} of the 4 lines above are prose", f"{size}, {soon} of the 4 lines below are prose"]
    if step >= 0:
        names.append(f"{size}, {_STEPS[step]} below the headline")
    elif step != _IS_HEADLINE:
        names.append("no headline" if step == _NO_HEADLINE else "above the headline")
    if repeats:
        names.append("repeats the headline")
    return tuple(names)


def _place_in_text(solid: int, copies: int, seen: bool, at: int, closes: bool) -> Names:
    size = SIZES[solid]
    names = []
    if copies > 1:
        names.append(f"{size}, {'twice' if copies == 2 else 'three times or more'} in the text")
        if seen:
            names.append(f"{size}, repeats an earlier line")
    if at == 0:
        names.append("opens the text")
    elif at < 3:
        names.append("second or third line")
    if closes:
        names.append("closes the text")
    return tuple(names)


_GROUPING: Final = {
    (True, True): "alone between blank lines",
    (True, False): "first of its group",
    (False, True): "last of its group",
    (False, False): "inside its group",
}
_BLANK: Final = ("no blank line", "a blank line", "two blank lines", "three blank lines or more")
_GROUP_SIZES: Final = (2, 3, 4, 8)
_GROUPS: Final = ("1", "2", "3", "4-7", "8 or more")
_RUN_SIZES: Final = (2, 3, 6, 12)
_RUNS: Final = ("1", "2", "3-5", "6-11", "12 or more")
# Shares of all prose; words of prose nearby, and how many lines near is.
_SHARE: Final = (0.001, 0.02, 0.1, 0.3, 0.6, 0.9, 0.98, 0.9999)
_SHARES: Final = ("none", "hardly any", "a little", "some", "half", "much", "most", "nearly all", "all")
_AMOUNT: Final = (1, 30, 80, 160, 300, 600)
_AMOUNTS: Final = ("no words", "1-29 words", "30-79 words", "80-159 words", "160-299 words", "300-599 words", "600 words or more")
_NEAR: Final = 10
# The place of a block relative to the headline, if not after it.
_ABOVE_HEADLINE: Final = -1
_IS_HEADLINE: Final = -2
_NO_HEADLINE: Final = -3
_FOUR: Final = 4
_STEPS: Final = ("0 lines", "1 line", "2-3 lines", "4-7 lines", "8-15 lines", "16-39 lines", "40 lines or more")


def _steps(count: int) -> bytes:
    """Return the distance of each of the next blocks, as a step of `_STEPS`.

    >>> list(_steps(5))
    [1, 2, 2, 3, 3]
    """
    return _FAR_STEPS[1 : count + 1] + bytes([len(_FAR)]) * (count + 1 - len(_FAR_STEPS))


def _groups(gaps: Sequence[int]) -> Sequence[int]:
    """For each block, how many blocks are grouped with it without a blank line: a step of `_GROUPS`."""
    starts = [i for i, gap in enumerate(gaps) if gap or not i]
    sizes = map(sub, [*starts[1:], len(gaps)], starts)
    return b"".join([bytes([bisect_right(_GROUP_SIZES, size)]) * size for size in sizes])


def _short_runs(solid: bytes) -> Sequence[int]:
    """For each short line, how many short lines follow one another around it: a step of `_RUNS`; -1 for others."""
    sizes = map(len, solid.split(b"\1"))
    return array("b", b"\xff".join([bytes([bisect_right(_RUN_SIZES, size)]) * size for size in sizes]))


_KIND: Final = attrgetter("kind")
