"""Evidence that a line belongs to the story: the main prose, its run of prose, and the furniture above and below it."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, repeat
from operator import getitem, sub
from typing import Final, NamedTuple, TypeAlias

from newsparse.labelling.evidence.wording import SIZES
from newsparse.labelling.weight_table import NOTHING, Group, Groups, Names, Table
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, PROSE, RUNNING, SOLID, FoundBy, Mark, Shape
from newsparse.terms import Kind

# What a line counts for in the search for the main prose: its words if it is prose, up to so many, so that no single
# notice outweighs the story; menus and lists cost little, furniture costs as much as a sentence brings.
_MOST_WORDS: Final = 30
_FURNITURE_COST: Final = 14
_LINE_COST: Final = 2


def densest_run(facts: Sequence[Facts]) -> tuple[int, int]:
    """First and last block of the run with the most prose and the least furniture.

    Words of prose count for it, every other line against it; the largest sum wins.
    """
    best = total = first = last = start = 0
    for i, fact in enumerate(facts):
        if fact.kind is not None:
            total -= _FURNITURE_COST
        elif fact.shape not in PROSE:
            total -= _LINE_COST
        else:
            if total <= 0:
                total, start = 0, i
            total += min(fact.words, _MOST_WORDS)
            if total > best:
                best, first, last = total, start, i
    return first, last


DENSEST: Final = "the densest prose of a text without other paragraphs"


def densest_prose(facts: Sequence[Facts]) -> list[int]:
    """The densest prose of a text."""
    first, last = densest_run(facts)
    return [i for i in range(first, last + 1) if facts[i].shape in RUNNING and facts[i].found_by is not FoundBy.OWN_PHRASE]


# A caption with its credit is in no run.
_RUNNING: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.LONG_LINE))
# Shares of the longer words of a line or a run.
_SHARE: Final = (1e-9, 0.15, 0.3, 0.5, 0.7)
_SHARES: Final = ("none", "hardly any", "few", "some", "many", "most")
# How many of its words the headline has, too.
_TITLE: Final = (1, 2, 3)
_TITLES: Final = ("no word", "one word", "two words", "three or more words")
# Words of a run of prose.
_RUN: Final = (30, 80, 160, 300, 600)
_RUNS: Final = ("less than 30", "30-79", "80-159", "160-299", "300-599", "600 or more")
_NO_RUN: Final = (-1, -1, -1, -1)
# Two short lines end a run of prose; so does one of furniture, or one that says when.
_LINES_THAT_END_RUN: Final = 2
_FEWEST_STEMS: Final = 2  # longer words of a line; the share of fewer means nothing
_LONGEST_DATED: Final = 12  # words of a line that signs or heads a comment
_LINES_ABOVE_RUN: Final = 3  # lines above a run of prose, one of which may head it
_LONGEST_LABEL: Final = 5  # words of a label that heads a run
_RUNS_BESIDE: Final = 3  # runs above and below whose heads count
# A longer line with furniture words is not furniture.
_LONGEST_FURNITURE: Final = 14


class Run(NamedTuple):
    """Lines of prose without anything else between them."""

    first: int
    last: int
    words: int
    head: int  # the block right above it: none, a label, a date, or a link to reply


class Belonging:
    """Facts about the story of a text.

    Args:
        facts: the facts of each block.
        headline: the block of the headline; -1 for none.
        first, last: the densest run of prose.
        thread: the block that opens the comments of readers.
    """

    __slots__ = ("_facts", "_first", "_headline", "_last", "_runs", "_solid", "_story", "_thread", "_title")

    def __init__(self, facts: Sequence[Facts], headline: int, first: int, last: int, thread: int) -> None:
        self._facts, self._headline, self._first, self._last, self._thread = facts, headline, first, last, thread
        self._title = frozenset(facts[max(headline, 0)].stems if facts else ())
        self._solid = [fact.shape in SOLID for fact in facts]
        self._runs = list(_prose_runs(facts, headline))
        # How many lines of the densest prose have each longer word.
        self._story = Counter(chain.from_iterable([fact.stems for fact in facts[first : last + 1]]))

    def words(self) -> tuple[Iterable[int], ...]:
        """Of each line: how many of its longer words other lines of the prose have, and the headline."""
        story, title, first, last, headline = self._story, self._title, self._first, self._last, self._headline
        some, often = frozenset(story), frozenset([word for word, count in story.items() if count > 1])
        shares, titles = array("b"), array("b")
        for i, fact in enumerate(self._facts):
            stems = fact.stems
            size = len(stems)
            if size < _FEWEST_STEMS:
                shares.append(-1)
                titles.append(-1)
                continue
            known = often if first <= i <= last else some
            shares.append(0 if known.isdisjoint(stems) else bisect_right(_SHARE, sum(map(known.__contains__, stems)) / size))
            titles.append(-1 if i == headline else 0 if title.isdisjoint(stems) else min(len(title.intersection(stems)), len(_TITLE)))
        return shares, titles

    def runs(self, made: Table) -> Iterator[Group]:
        """The weighed evidence of each line's run of prose; all lines of a run share it."""
        longest = max(range(len(self._runs)), key=lambda k: self._runs[k].words if self._runs[k].first < self._thread else -1, default=-1)
        alone, of_run, of_head = made.weighed(run_of_prose)[_NO_RUN], made.weighed(run_of_prose), made.weighed(head_of_run)
        headed = [run.head > 0 for run in self._runs]
        done = 0
        for k, run in enumerate(self._runs):
            lines = [fact.stems for fact in self._facts[run.first : run.last + 1]]
            share = -1 if k == longest else bisect_right(_SHARE, self._share_of_story(run, lines))
            side, title = (k >= longest) + (k > longest), min(len(self._title.intersection(chain.from_iterable(lines))), len(_TITLE))
            size, names_of_run = of_run[bisect_right(_RUN, run.words), side, title, share]
            above, below = sum(headed[max(0, k - _RUNS_BESIDE) : k]), sum(headed[k + 1 : k + 1 + _RUNS_BESIDE])
            weight, names = of_head[run.head, above, below]
            yield from repeat(alone, run.first - done)
            yield from repeat((size + weight, names_of_run + names), run.last + 1 - run.first)
            done = run.last + 1
        yield from repeat(alone, len(self._facts) - done)

    def _share_of_story(self, run: Run, lines: Sequence[tuple[str, ...]]) -> float:
        """The share of a run's longer words that other lines of the densest prose have."""
        words = frozenset[str]().union(*lines)
        # Its own lines prove nothing.
        own: Mapping[str, int] = {}
        if run.first <= self._last and self._first <= run.last:
            own = Counter(chain.from_iterable(lines[max(0, self._first - run.first) : self._last + 1 - run.first]))
        story = self._story
        known = sum([story.get(word, 0) > own.get(word, 0) for word in words] if own else map(story.__contains__, words))
        return known / (len(words) or 1)

    def furniture(self, made: Table) -> tuple[Iterator[Group], Iterator[Group]]:
        """The weighed evidence of the furniture above each line and below the lead, and of the furniture below each line."""
        facts, solid = self._facts, self._solid
        start = self._headline if self._headline >= 0 else self._first
        # Lines between headline and lead head the story, and do not separate its parts.
        start = next((i for i in range(start + 1, len(facts)) if facts[i].shape in PROSE), start)
        above = _furniture_before(facts[start + 1 :] if start else facts, "above", made)
        over = chain(repeat((NOTHING, NOTHING), start + 1), above if start else above[1:])
        below = reversed(_furniture_before(facts[::-1], "below", made))
        return map(getitem, over, solid), map(getitem, below, solid)


def sums_within(sums: Sequence[int], far: int) -> tuple[Iterator[int], Iterator[int]]:
    """Sums over the next *far* blocks above and below each block, from running sums.

    >>> [list(side) for side in sums_within([0, 1, 3, 6], 1)]
    [[0, 1, 2], [2, 3, 0]]
    """
    padded = [*[0] * far, *sums, *[sums[-1]] * far]
    above = map(sub, islice(sums, len(sums) - 1), padded)
    return above, map(sub, islice(padded, 2 * far + 1, None), islice(sums, 1, None))


def _prose_runs(facts: Sequence[Facts], headline: int) -> Iterator[Run]:
    """The runs of prose in a text; a line between headline and lead is not the head of a comment."""
    first = last = done = -1
    words = apart = 0
    for i, fact in enumerate(facts):
        if fact.shape in _RUNNING and fact.kind is None:
            if first < 0:
                first, words = i, 0
            last, words, apart = i, words + fact.words, 0
        elif first >= 0:
            apart += _LINES_THAT_END_RUN if fact.kind is not None or _dates(fact) else 1
            if apart >= _LINES_THAT_END_RUN:
                yield Run(first, last, words, _head_of(facts, first, done, headline))
                first, done = -1, last
    if first >= 0:
        yield Run(first, last, words, _head_of(facts, first, done, headline))


def _head_of(facts: Sequence[Facts], first: int, done: int, headline: int) -> int:
    """The block that heads a run of prose, among the lines since the run before."""
    return 0 if done < headline < first else _head(facts[max(done + 1, first - _LINES_ABOVE_RUN) : first])


def _head(above: Sequence[Facts]) -> int:
    """The block right above a run of prose."""
    return max([_heads(fact) for fact in above], default=0)


def _heads(fact: Facts) -> int:
    if fact.kind is Kind.COMMENTS and fact.words < _LONGEST_FURNITURE:
        return 3
    return 2 if _dates(fact) else int(fact.mark == Mark.COLON and fact.words <= _LONGEST_LABEL)


def _dates(fact: Facts) -> bool:
    """Return True if a line is a date or a time and little else."""
    return fact.words <= _LONGEST_DATED and fact.stamp in DATED and fact.shape not in PROSE


def _furniture_before(facts: Sequence[Facts], where: str, made: Table) -> list[Groups]:
    """For each line, the weighed evidence of the furniture of the lines before it, for a short line and for a long one."""
    weighed = made.weighed(_furniture)
    # The evidence of each kind, by how often it was seen, for a short line and for a long one.
    seen: tuple[_Seen, ...] = ({}, {}), ({}, {})
    often: dict[Kind, int] = {}
    shown: Groups = NOTHING, NOTHING
    found: list[Groups] = []
    for i, kind in [(i, fact.kind) for i, fact in enumerate(facts) if fact.kind is not None and fact.words < _LONGEST_FURNITURE]:
        count = often.get(kind, 0) + 1
        if count <= _MOST_OF_A_KIND:
            often[kind] = count
            found += [shown] * (i + 1 - len(found))
            shown = tuple([_with(kept, kind, weighed[size, count, kind, where]) for kept, size in zip(seen, SIZES, strict=True)])
    return found + [shown] * (len(facts) - len(found))


_Seen: TypeAlias = tuple[dict[Kind, int], dict[Kind, str]]
"""The weight and the name of the evidence of each kind of furniture that was seen, the latest last."""


def _with(seen: _Seen, kind: Kind, group: Group) -> Group:
    """The evidence of all kinds seen, with that of one replaced."""
    weights, names = seen
    names.pop(kind, None)
    weights[kind], (names[kind],) = group
    return sum(weights.values()), tuple(names.values())


_MOST_OF_A_KIND: Final = 2
_SEEN: Final = ("no", "one line of", "lines of")
_HEADED: Final = ("nothing", "a label", "a date", "a reply link")


def words_shared(solid: bool, share: int, title: int) -> Names:
    """The words of a line, the prose and the headline."""
    if share < 0:
        return ()
    size, prose = SIZES[solid], f"shares {_SHARES[share]} of its words with the prose"
    if title < 0:
        return (f"{size}, {prose}",)
    headline = f"{_TITLES[title]} with the headline"
    return f"{size}, {prose}", f"{size}, shares {headline}", f"{size}, {prose}, {headline}"


def run_of_prose(size: int, side: int, title: int, share: int) -> Names:
    """The run of prose that a line is part of."""
    if size < 0:
        return ("in no run of prose",)
    where = ("above the longest run", "in the longest run", "below the longest run")[side]
    words = f"in a run of {_RUNS[size]} words"
    names = (words, where, f"{where}, {words}", f"{where}, its run shares {_TITLES[title]} with the headline")
    return names if share < 0 else (*names, f"{where}, its run shares {_SHARES[share]} of its words with the prose")


def head_of_run(head: int, above: int, below: int) -> Names:
    """The block above a run of prose, and above the next ones."""
    own = f"{_HEADED[head]} heads its run"
    near = f"{min(above, 2)} above and {min(below, 2)} below"
    others = f"others head {above} of the 3 runs above", f"others head {below} of the 3 runs below", f"others head {near}"
    return own, *[f"{own}, {other}" for other in others]


def _furniture(size: str, often: int, kind: Kind, where: str) -> Names:
    """The furniture of one kind above or below a line."""
    return (f"{size}, {_SEEN[often]} {kind.value} {where}",)
