"""Named evidence: what the facts of a block and of its neighbours speak for, in words a reader understands.

A name is all that evidence is; how much each counts for which label is `weights.py`.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, islice
from operator import attrgetter
from sys import intern
from typing import Final

from newsparse.labelling.facts import Facts
from newsparse.layout import Layout
from newsparse.terms import Kind

_LENGTHS: Final = (2, 3, 4, 6, 9, 13, 18, 25, 40, 70)
_LENGTH_NAMES: Final = (
    "one word",
    "two words",
    "three words",
    "4-5 words",
    "6-8 words",
    "9-12 words",
    "13-17 words",
    "18-24 words",
    "25-39 words",
    "40-69 words",
    "70 words or more",
)
_PROSE: Final = frozenset(("paragraph", "sentence"))
_SOLID: Final = frozenset(("paragraph", "sentence", "long line", "credited line"))
_HEADS: Final = frozenset(("line", "question", "scrap", "name"))
_SOME: Final = (1, 2, 4)
_COUNTS: Final = ("no", "one", "two or three", "many")
_FAR: Final = (1, 2, 4, 8, 16, 40)


def own_evidence(facts: Facts) -> tuple[str, ...]:
    """What a line says by itself."""
    length = _LENGTH_NAMES[bisect_right(_LENGTHS, facts.words)]
    mark = f"ends with {facts.mark}" if facts.mark else "ends with no mark"
    names = ["any line", length, mark, f"{length}, {mark}", f"opens with {facts.lead}", f"is a {facts.shape}"]
    add = names.append
    if facts.caps:
        add("all capitals")
    if facts.words >= 3:
        add("most words capitalised" if facts.upper > 0.75 else "some words capitalised" if facts.upper > 0.4 else "few words capitalised")
    if facts.small >= 0 and facts.words >= 4:
        add(
            "no function words"
            if facts.small == 0
            else "few function words"
            if facts.small < 0.2
            else "function words"
            if facts.small < 0.35
            else "many function words"
        )
    if facts.sentences:
        add("a sentence ends inside")
    if facts.quoted:
        add("is one quotation" if facts.quoted == "all" else "holds a quotation")
        if facts.words < 18:
            add("short, is one quotation" if facts.quoted == "all" else "short, holds a quotation")
    if facts.digits > 0.08:
        add("many figures" if facts.digits > 0.25 else "some figures")
    if facts.stamp:
        add(f"holds a {facts.stamp} stamp")
        if facts.words < 12:
            add(f"short, holds a {facts.stamp} stamp")
    names.extend(_SIGNS[sign] for sign in facts.signs)
    if facts.signs and facts.words < 14:
        names.extend("short, " + _SIGNS[sign] for sign in facts.signs)
    if facts.kind is not None:
        add(f"{facts.kind} words ({facts.how})")
        add(f"furniture by {facts.how}")
        if facts.words >= 13:
            add(f"long, furniture by {facts.how}")
    if facts.signed:
        add(_SIGNED[facts.signed])
    if facts.name:
        add("looks like a name")
    if facts.opener:
        add("opens like a caption")
    if facts.sides:
        add("says who stands where")
    if facts.credit is not None:
        add(("is" if facts.credit.start < 3 else "ends with") + (" a credit" if facts.credit.sure else " a doubtful credit"))
    if facts.lead == "stage":
        add("opens with capitals and a colon, " + ("short" if facts.words < 25 else "long"))
    return tuple(map(intern, names))


_SIGNED: Final = {"opened": "opens like a byline", "known": "names somebody", "bare": "could be names"}
_SIGNS: Final = {
    "c": "holds a copyright sign",
    "b": "holds a bar or bullet",
    "h": "holds a hash or at sign",
    "u": "holds an address",
    "l": "opens with a label and colon",
    "p": "holds brackets",
}


class Surroundings:
    """What holds for a whole text: where its prose runs, which lines stand in it twice."""

    __slots__ = (
        "alike",
        "amid",
        "between",
        "blanks",
        "copies",
        "credits",
        "doubts",
        "facts",
        "first",
        "gaps",
        "headline",
        "last",
        "live",
        "shapes",
        "solid",
    )

    def __init__(self, layout: Layout, facts: Sequence[Facts], headline: int) -> None:
        self.facts, self.headline = facts, headline
        lines, blocks = layout.lines, layout.blocks
        self.gaps = [lines[block.first].gap for block in blocks]
        self.copies = Counter([f.key for f in facts if f.words < 60])
        self.first, self.last = densest_run(facts)
        self.shapes = [f.shape for f in facts]
        self.solid = bytes([shape in _SOLID for shape in self.shapes])
        prose = [shape in _PROSE for shape in self.shapes]
        apart = [gap > 0 for gap, above, own in zip(self.gaps[1:], prose, prose[1:], strict=False) if above and own]
        self.blanks = sum(apart) * 2 > len(apart) if apart else any(self.gaps[1:])
        # Where prose stands right above and below.
        self.amid = bytes([above & below for above, below in zip(b"\0" + self.solid, self.solid[1:] + b"\0", strict=False)])
        # Short lines between prose, as crossheads are, and picture credits: texts that have some have more.
        heads = [fact for fact, amid in zip(facts, self.amid, strict=True) if amid and fact.shape in _HEADS]
        self.between = bisect_right(_SOME, len(heads))
        self.alike = Counter(map(_class, heads))
        sure = [f.credit.sure for f in facts if f.credit is not None]
        self.credits = bisect_right(_SOME, sum(sure))
        self.doubts = bisect_right(_SOME, len(sure) - sum(sure))
        # Lines of a time between prose: the entries of a live blog.
        self.live = bisect_right(_SOME, sum([above and _timed(f) for above, f in zip(self.solid, facts[1:], strict=False)]))

    def groups(self) -> Iterator[tuple[tuple[str, ...], ...]]:
        """What the surroundings of each block say, in order and in groups; what is the same for several blocks is one tuple."""
        facts, blanks, between, credited = self.facts, self.blanks, self.between, self.credits
        # Nothing is copied that is as long as the text has blocks: of many short lines it would weigh more than the text.
        shapes, edge = self.shapes, ("edge", "edge")
        gaps = bytes([min(gap, 3) for gap in self.gaps]) + b"\3"
        own = zip(facts, shapes, self.solid, self.amid, self._over(), strict=True)
        before, before2 = chain(edge[:1], shapes), chain(edge, shapes)
        after, after2 = chain(islice(shapes, 1, None), edge[:1]), chain(islice(shapes, 2, None), edge)
        around = zip(before2, before, after, after2, strict=False)
        above, below = chain((None,), map(_KIND, facts)), chain(map(_KIND, islice(facts, 1, None)), (None,))
        laid = zip(gaps, islice(gaps, 1, None), _groups(self.gaps), _short_runs(self.solid), strict=False)
        places = zip(laid, self._places(), self._amounts(), above, below, strict=False)
        for (fact, shape, long, amid, over), (two_up, up, down, two_down), place, near, copies in zip(
            own, around, places, self._near(), self._copies(), strict=True
        ):
            lay, where, amounts, kind_above, kind_below = place
            size = "long" if long else "short"
            yield (
                _neighbours(shape, up, down),
                _next_but_one(two_up, two_down),
                _blank_lines(shape, blanks, *lay, fact.kind is None),
                _place(size, shape, where),
                _amount(size, *amounts),
                _prose_near(size, *near),
                _stands(size, *copies) if copies else (),
                () if kind_above is kind_below is None else _beside(size, kind_above, kind_below),
                over,
                _among(shape, credited, fact.mark, _capitals(fact), between) if amid else _apart(shape, credited),
            )

    def _over(self) -> Iterator[tuple[str, ...]]:
        """What stands above and below the furniture around each line, and how many lines of its sort the text has."""
        facts = self.facts
        shapes = (*self.shapes, "edge")
        for i, (fact, shape, past, ahead) in enumerate(zip(facts, self.shapes, *_significant(facts), strict=True)):
            above, below = past != i - 1, ahead != i + 1
            names: tuple[str, ...] = _through(shape, shapes[past], shapes[ahead], above, below) if above or below else ()
            if fact.credit is not None and not fact.credit.sure:
                names = (*names, f"a doubtful credit, {_COUNTS[self.doubts]} such")
            if i and shape in _HEADS:
                if _timed(facts[i - 1]):
                    names = (*names, f"short line under a time, {_COUNTS[self.live]} such")
                if self.amid[i]:
                    names = (*names, f"short line between prose, {_COUNTS[bisect_right(_SOME, self.alike[_class(fact)])]} of its sort")
            yield names

    def _places(self) -> Sequence[int]:
        """Where each block stands to the densest prose: before it (below zero), in it, behind it (ten and more)."""
        first, last, count = self.first, self.last, len(self.facts)
        inside = array("b", [1]) * (last + 1 - first)
        if inside:
            inside[-1], inside[0] = 2, 0
        before = array("b", [-1 - bisect_right(_FAR, far) for far in range(first, 0, -1)])
        return before + inside + array("b", [10 + bisect_right(_FAR, far) for far in range(1, count - last)])

    def _amounts(self) -> Iterator[tuple[int, int, int, int]]:
        """How much prose there is above and below each block: of all, and nearby."""
        sums = [0, *accumulate([fact.words if fact.shape in _PROSE else 0 for fact in self.facts])]
        whole, padded = sums[-1], [*[0] * _NEAR, *sums, *[sums[-1]] * _NEAR]
        total = whole or 1
        for above, here, far_above, far_below in zip(
            sums, islice(sums, 1, None), padded, islice(padded, 2 * _NEAR + 1, None), strict=False
        ):
            yield (
                bisect_right(_SHARE, above / total),
                bisect_right(_SHARE, (whole - here) / total),
                bisect_right(_AMOUNT, above - far_above),
                bisect_right(_AMOUNT, far_below - here),
            )

    def _near(self) -> Iterator[tuple[int, int, int, bool]]:
        """How much of what is near each block is prose, and how far the headline is above it."""
        facts, headline, count = self.facts, self.headline, len(self.facts)
        # How many blocks above each are prose, and of all.
        sums = [0, *accumulate([shape in _PROSE for shape in self.shapes])]
        title = facts[headline].key if headline >= 0 else None
        for i, fact in enumerate(facts):
            far = i - headline
            step = -3 if headline < 0 else -1 if far < 0 else bisect_right(_FAR, far) if far else -2
            near, soon = sums[i] - sums[i - 4 if i > 4 else 0], sums[i + 5 if i + 5 < count else count] - sums[i + 1]
            yield near, soon, step, far != 0 and fact.key == title

    def _copies(self) -> Iterator[tuple[int, bool, int, bool] | None]:
        """How often each block stands in the text, if more than once, and whether it opens or closes it."""
        seen: set[str] = set()
        copies, last = self.copies, len(self.facts) - 1
        for i, fact in enumerate(self.facts):
            times = copies[fact.key] if fact.words < 60 else 1
            if times == 1 and 3 <= i < last:
                yield None
                continue
            yield min(times, 3), fact.key in seen, min(i, 3), i == last
            if times > 1:
                seen.add(fact.key)


def _timed(fact: Facts) -> bool:
    """Whether a line is a time and little else, as a live blog's entries have one."""
    return fact.stamp in ("time", "ago") and fact.words <= 6 and fact.lead == "digit"


def _class(fact: Facts) -> tuple[str, str, bool, bool]:
    """The sort of a short line: crossheads of one text are of one sort."""
    return fact.mark, fact.lead, fact.caps, fact.upper > 0.75


# Furniture that stands between the parts of a story and does not part them.
_PASSED: Final = frozenset((Kind.ADVERTISEMENT, Kind.SHARE, Kind.PLAYER, Kind.GALLERY, Kind.NAVIGATION, Kind.OTHER, Kind.CONSENT))


def _significant(facts: Sequence[Facts]) -> tuple[Sequence[int], Sequence[int]]:
    """For each block the nearest above and below that is no such furniture."""
    count = len(facts)
    passed = bytes([fact.kind is not None and fact.kind in _PASSED and fact.words < 14 for fact in facts])
    past, ahead = array("i", [-1]) * count, array("i", [count]) * count
    last = -1
    for i in range(count):
        past[i] = last
        last = last if passed[i] else i
    last = count
    for i in range(count - 1, -1, -1):
        ahead[i] = last
        last = last if passed[i] else i
    return past, ahead


def _capitals(fact: Facts) -> str:
    return "all capitals" if fact.caps else "most words capitalised" if fact.upper > 0.6 else "few words capitalised"


@lru_cache(maxsize=4096)
def _beside(size: str, before: Kind | None, after: Kind | None) -> tuple[str, ...]:
    names = (f"{size}, after {before} words",) if before is not None else ()
    return (*names, f"{size}, before {after} words") if after is not None else names


@lru_cache(maxsize=8192)
def _among(shape: str, credited: int, mark: str, capitals: str, between: int) -> tuple[str, ...]:
    size = "long" if shape in _SOLID else "short"
    names: tuple[str, ...] = (f"{size} between prose, ends with {mark or 'no mark'}", f"{size} between prose, {capitals}")
    if shape in _HEADS:
        names = (*names, f"short line between prose, {_COUNTS[between]} such")
    return (*names, *_apart(shape, credited))


@lru_cache(maxsize=4096)
def _through(shape: str, before: str, after: str, above: bool, below: bool) -> tuple[str, ...]:
    names: tuple[str, ...] = (f"{shape}, past furniture after {before}",) if above else ()
    if below:
        names = (*names, f"{shape}, past furniture before {after}")
    up, down = before in _SOLID, after in _SOLID
    return (*names, f"{shape} between prose, past furniture") if up and down else names


@lru_cache(maxsize=256)
def _apart(shape: str, credited: int) -> tuple[str, ...]:
    return (f"{shape}, {_COUNTS[credited]} credits in the text",)


@lru_cache(maxsize=8192)
def _neighbours(shape: str, before: str, after: str) -> tuple[str, ...]:
    names = (f"after {before}", f"before {after}", f"{shape} after {before}", f"{shape} before {after}")
    up, down = before in _SOLID, after in _SOLID
    if up != down:
        return names
    return (*names, f"{shape} between prose" if up else f"{shape} apart from prose")


@lru_cache(maxsize=1024)
def _next_but_one(before: str, after: str) -> tuple[str, ...]:
    return f"two after {before}", f"two before {after}"


@lru_cache(maxsize=8192)
def _blank_lines(shape: str, blanks: bool, gap: int, below: int, group: int, run: int, plain: bool) -> tuple[str, ...]:
    size = "long" if shape in _SOLID else "short"
    style = "" if blanks else "run-on text, "
    names = [f"{style}{size}, {gap} blank above", f"{style}{size}, {below} blank below"]
    names.append(f"{style}{shape}, {_STANDING[bool(gap), bool(below)]}")
    names.append(f"{size}, group of {_GROUPS[group]}")
    if run >= 0:
        names.append(f"in a run of {_RUNS[run]} short lines")
        if plain:
            names.append(f"plain, in a run of {_RUNS[run]} short lines")
    return tuple(names)


@lru_cache(maxsize=1024)
def _place(size: str, shape: str, at: int) -> tuple[str, ...]:
    if at < 0:
        side, where = "before", f"{_STEPS[-1 - at]} before the prose"
    elif at >= 10:
        side, where = "after", f"{_STEPS[at - 10]} after the prose"
    else:
        side, where = "inside", ("first of the prose", "inside the prose", "last of the prose")[at]
    return where, f"{size}, {where}", f"{shape}, {side} the prose"


@lru_cache(maxsize=8192)
def _amount(size: str, above: int, below: int, near: int, soon: int) -> tuple[str, ...]:
    return (
        f"{size}, {_SHARES[above]} prose above",
        f"{size}, {_SHARES[below]} prose below",
        f"{size}, {_AMOUNTS[near]} of prose in the 10 lines above",
        f"{size}, {_AMOUNTS[soon]} of prose in the 10 lines below",
    )


@lru_cache(maxsize=2048)
def _prose_near(size: str, near: int, soon: int, step: int, repeats: bool) -> tuple[str, ...]:
    names = [f"{size}, {near} of 4 above are prose", f"{size}, {soon} of 4 below are prose"]
    if step >= 0:
        names.append(f"{size}, {_STEPS[step]} after the headline")
    elif step != -2:
        names.append("no headline" if step == -3 else "above the headline")
    if repeats:
        names.append("repeats the headline")
    return tuple(names)


@lru_cache(maxsize=128)
def _stands(size: str, copies: int, seen: bool, at: int, closes: bool) -> tuple[str, ...]:
    names = []
    if copies > 1:
        names.append(f"{size}, stands {'twice' if copies == 2 else 'often'}")
        if seen:
            names.append(f"{size}, repeats an earlier line")
    if at == 0:
        names.append("opens the text")
    elif at < 3:
        names.append("second or third line")
    if closes:
        names.append("closes the text")
    return tuple(names)


_STANDING: Final = {
    (True, True): "alone",
    (True, False): "head of its group",
    (False, True): "foot of its group",
    (False, False): "inside its group",
}
_GROUP_SIZES: Final = (2, 3, 4, 8)
_GROUPS: Final = ("1", "2", "3", "4-7", "8 or more")
_RUN_SIZES: Final = (2, 3, 6, 12)
_RUNS: Final = ("1", "2", "3-5", "6-11", "12 or more")
# Shares of all prose; words of prose nearby, and how many lines near is.
_SHARE: Final = (0.001, 0.02, 0.1, 0.3, 0.6, 0.9, 0.98, 0.9999)
_SHARES: Final = ("no", "hardly any", "little", "some", "half the", "much", "most", "nearly all", "all")
_AMOUNT: Final = (1, 30, 80, 160, 300, 600)
_AMOUNTS: Final = ("no words", "1-29 words", "30-79 words", "80-159 words", "160-299 words", "300-599 words", "600 words or more")
_NEAR: Final = 10
_STEPS: Final = ("0", "1", "2-3", "4-7", "8-15", "16-39", "40 or more")


def densest_run(facts: Sequence[Facts]) -> tuple[int, int]:
    """First and last block of the run with the most prose and the least else.

    Words of prose count for it, every other line against it; the largest sum wins.
    """
    best = total = first = last = start = 0
    for i, fact in enumerate(facts):
        if fact.kind is not None:
            gain = -8
        elif (shape := fact.shape) in _PROSE:
            gain = min(fact.words, 80)
        else:
            gain = -2 if shape in _MILD else -6
        if total <= 0:
            total, start = 0, i
        total += gain
        if total > best:
            best, first, last = total, start, i
    return first, last


# What may stand amid prose.
_MILD: Final = frozenset(("line", "question", "short sentence", "credited line", "long line", "credit"))


def _groups(gaps: Sequence[int]) -> Sequence[int]:
    """For each block, how many stand together with it without a blank line: a step of `_GROUPS`."""
    sizes = bytearray()
    start = 0
    for i in range(1, len(gaps) + 1):
        if i == len(gaps) or gaps[i]:
            sizes += bytes([bisect_right(_GROUP_SIZES, i - start)]) * (i - start)
            start = i
    return sizes


def _short_runs(solid: Sequence[int]) -> Sequence[int]:
    """For each short line, how many short lines follow one another around it: a step of `_RUNS`; -1 for others."""
    runs = array("b")
    start = 0
    for i, closes in enumerate(chain(solid, (1,))):
        if closes:
            runs += array("b", [bisect_right(_RUN_SIZES, i - start)]) * (i - start)
            runs.append(-1)
            start = i + 1
    return runs[:-1]


_KIND: Final = attrgetter("kind")
