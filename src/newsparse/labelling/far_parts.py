"""A part of the body that is another text: a break is between it and the rest, and its words and lines differ from theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import pairwise
from math import log
from typing import Final, NamedTuple

from newsparse.labelling.choosing.part_weights import ABOVE, BELOW
from newsparse.labelling.groups.inserts import ABOVE_TEASER, BELOW_TEASER
from newsparse.labelling.states import BODY, Path, State, where
from newsparse.labelling.weight_table import Names
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, Mark, Shape
from newsparse.terms import Kind

_SHORTEST_BREAK: Final = 3  # steps from the last block above it to the first below
_MOST_BREAKS: Final = 4  # the longest; the others are inside the story
_LARGEST: Final = 0.7  # share of the body's words; a larger part is the story
_SHORT: Final = 12  # words
# Groups whose blocks are not certain to belong to the story.
_UNSURE: Final = frozenset((BELOW_TEASER, ABOVE_TEASER))
_HEADINGS: Final = frozenset((Shape.LINE, Shape.QUESTION))
_FARTHEST_HEADING: Final = 4  # lines above the part that it heads
LEAST: Final = 0.5  # score of a part that is dropped


class Part(NamedTuple):
    """The paragraphs above or below a break in the body, which may be another text."""

    blocks: Sequence[int]
    side: State  # what they are then: furniture above or below the story
    signs: Mapping[str, float]  # what shows whether they are

    @property
    def score(self) -> float:
        """The log odds that they are another text."""
        weights = ABOVE if self.side is State.FRONT else BELOW
        return sum([weights.get(name, 0.0) * value for name, value in self.signs.items()])


def far_parts(facts: Sequence[Facts], path: Path, grouped: Mapping[int, Names]) -> Iterator[Part]:
    """The parts of the body above and below each of its longest breaks; groups that are certain are none."""
    body = where(path, State.PARAGRAPH)
    steps = [(after - before, k) for k, (before, after) in enumerate(pairwise(body), 1) if after - before >= _SHORTEST_BREAK]
    title = frozenset(facts[headline].stems) if (headline := path.find(State.HEADLINE)) >= 0 else frozenset[str]()
    for _, k in nlargest(_MOST_BREAKS, steps):
        signs = _signs([facts[i] for i in body[:k]], facts[body[k - 1] + 1 : body[k]], [facts[i] for i in body[k:]], title)
        share = signs["share of the lower part"]
        for blocks, side, size in ((body[:k], State.FRONT, 1 - share), (body[k:], State.TAIL, share)):
            if size <= _LARGEST and any(_UNSURE.issuperset(grouped.get(i, ())) for i in blocks):
                yield Part(blocks, side, signs)


def drop_part(facts: Sequence[Facts], path: Path, grouped: Mapping[int, Names]) -> None:
    """Turn the part of the body that is most likely another text into furniture, with its crossheads."""
    part = max(far_parts(facts, path, grouped), key=lambda part: part.score, default=None)
    if part is not None and part.score > LEAST:
        for i in range(part.blocks[0], part.blocks[-1] + 1):
            if path[i] in BODY:
                path[i] = part.side


def _signs(above: Sequence[Facts], between: Sequence[Facts], below: Sequence[Facts], title: frozenset[str]) -> dict[str, float]:
    """What shows whether the paragraphs above and below a break belong together."""
    upper, lower = (frozenset[str]().union(*[fact.stems for fact in part]) for part in (above, below))
    over, under = (sum([fact.words for fact in part]) for part in (above, below))
    return {
        "any break": 1.0,
        "blocks in the break": log(len(between)),
        "furniture words in the break": sum([fact.kind is not None for fact in between]) / len(between),
        "comments in the break": any(fact.kind is Kind.COMMENTS for fact in between),
        "a date in the break": any(fact.stamp in DATED for fact in between),
        "a heading above the lower part": any(fact.shape in _HEADINGS for fact in between[-_FARTHEST_HEADING:]),
        "words of the upper part": log(1 + over),
        "share of the lower part": under / (over + under + 1),
        "short lines of the upper part": log(1 + sum([fact.words < _SHORT for fact in above])),
        "full stops in the upper part": _with_stop(above) / (over + 1),
        "full stops in the lower part": _with_stop(below) / (under + 1),
        "words of the upper part that the lower part has": len(upper & lower) / (len(upper) or 1),
        "words of the headline that the upper part has": len(title & upper) / (len(title) or 1),
        "lines of the lower part with a word of the headline": sum([not title.isdisjoint(fact.stems) for fact in below]) / len(below),
    }


def _with_stop(part: Sequence[Facts]) -> int:
    """The words of the paragraphs with a full stop."""
    return sum([fact.words for fact in part if fact.mark is Mark.STOP])
