"""The lines of a text, for the rules of groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsparse.layout import Block
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Mark, Shape
from newsparse.lines.lexicon import Lexicon

_AFTER_LETTER: Final = (" ", ".")
HEARD: Final = ("mr. ", "mrs. ", "ms. ", "dr. ", "senator ", "representative ", "chair", "the chair", "the speaker", "the presid")
"""How turns of an American hearing may open, folded."""
SENTENCES: Final = PROSE | {Shape.SHORT_SENTENCE}
"""Sorts of lines that end like sentences."""
Member = tuple[int, str]
"""A block and the evidence that makes its role certain."""


class Posts(NamedTuple):
    """The posts of a thread."""

    heads: list[int]  # the lines that say who posted, and when
    lines: list[int]  # the lines that were posted


class Page(NamedTuple):
    """The lines of a text, before they have labels."""

    text: str
    blocks: list[Block]
    facts: list[Facts]
    gaps: list[bool]  # for each line, True if a blank line is above it
    lexicon: Lexicon
    posts: Posts
    briefs: list[tuple[int, int]]  # the heads of news in brief, each with the end of its item
    listed: tuple[list[int], list[int]]  # the dates of a listing, and its entries
    headline: int = -1  # the block of the headline; -1 for none
    first: int = 0
    last: int = 0  # the main prose
    opens: int = -1  # the block that a dateline opens; -1 if none does
    labelled: Sequence[int] = ()  # the lines that a name or a letter may open, as turns of speech

    @property
    def top(self) -> int:
        """The first line below the headline, or of the main prose."""
        return self.headline + 1 if 0 <= self.headline < self.first else self.first

    def line(self, i: int) -> str:
        """The text of a block."""
        return self.text[self.blocks[i].start : self.blocks[i].end]


def labelled_lines(facts: Sequence[Facts]) -> list[int]:
    """The lines that contain a colon, or open with a letter or a title as turns do; furniture does not count."""
    return [
        i
        for i, fact in enumerate(facts)
        if fact.kind is None
        and (
            ":" in (key := fact.key)
            or key[1:2] in _AFTER_LETTER
            or fact.mark is Mark.COLON
            or "mme " in key
            or (fact.mark and key.startswith(HEARD))
        )
    ]


def runs(found: Sequence[int], farthest: int, fewest: int) -> Iterator[list[int]]:
    """The stretches of at least *fewest* blocks, each at most *farthest* from the next."""
    run: list[int] = []
    for i in [*found, -1]:
        if run and not 0 < i - run[-1] <= farthest:
            if len(run) >= fewest:
                yield run
            run = []
        run.append(i)
