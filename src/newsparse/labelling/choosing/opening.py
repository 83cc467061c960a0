"""The block that a dateline opens: there the story begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.knowledge import Knowledge, Language
from newsparse.labelling.facts.forms import PROSE, RUNNING
from newsparse.labelling.facts.line import Facts
from newsparse.layout import Block
from newsparse.recognition.dateline_match import DatelineMatch
from newsparse.recognition.datelines import match_dateline

# How near to the start a dateline opens the story, and the words that a line of a menu may have.
_HEAD: Final = 40
_FEWEST: Final = 2
# How deep in a page a dateline that names its agency is looked for, the lines under it that show prose, and those over it that
# may be its headline.
_DEEP: Final = 600
_UNDER: Final = 4
_TOP: Final = 12
# How far into the body its dateline may be.
_OPENING: Final = 3


def find_opening(text: str, blocks: Sequence[Block], facts: Sequence[Facts], language: Language, knowledge: Knowledge) -> tuple[int, bool]:
    """Find the block that a dateline opens, -1 if there is none, and whether an agency filed it.

    The block is no headline, and no standfirst follows it. Near the start its dateline needs a day or an agency, deeper in the
    text an agency over prose: above its headline are other stories.
    """
    for i, block in enumerate(blocks[:_DEEP]):
        fact = facts[i]
        if fact.kind is not None or fact.words <= _FEWEST or (i >= _HEAD and ("p" not in fact.signs or fact.shape not in RUNNING)):
            continue
        match = match_dateline(text, block.start, block.end, language, knowledge)
        if match is not None and (match.day or match.agency):
            filed = match.agency is not None and sum([below.shape in PROSE for below in facts[i + 1 : i + 1 + _UNDER]]) > 1
            if filed or i < _HEAD:
                return i, filed
    return -1, False


def title_over(facts: Sequence[Facts], opens: int, headline: str) -> int:
    """The line over a dateline that says the headline: the chosen line itself, or one that the page's title has it from; 0 for none."""
    near = range(opens - 1, max(0, opens - _TOP), -1)
    lines = (i for i in near if facts[i].words > _FEWEST and facts[i].key)
    return next((i for i in lines if facts[i].key in headline or headline in facts[i].key), 0)


def find_lead(
    text: str, blocks: Sequence[Block], bodies: Sequence[int], language: Language, knowledge: Knowledge
) -> tuple[int, DatelineMatch | None]:
    """The block that the dateline opens, with its match; -1 where none does."""
    for i in bodies[:_OPENING]:
        match = match_dateline(text, blocks[i].start, blocks[i].end, language, knowledge)
        if match is not None:
            return i, match
    return -1, None
