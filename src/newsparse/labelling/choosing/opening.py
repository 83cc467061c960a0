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

_NEAR_TOP: Final = 40  # blocks from the top in which any dateline opens the story
_LONGEST_ENTRY: Final = 2  # words of a line of a menu
_DEEPEST: Final = 600  # blocks from the top in which one that names its agency does
_LINES_BELOW: Final = 4  # lines below it that show prose
_LINES_ABOVE: Final = 12  # lines above it that may be its headline
_PARAGRAPHS_READ: Final = 3  # paragraphs of the body that may have its dateline


def find_opening(text: str, blocks: Sequence[Block], facts: Sequence[Facts], language: Language, knowledge: Knowledge) -> tuple[int, bool]:
    """Find the block that a dateline opens, -1 if there is none, and whether an agency filed it.

    The block is no headline, and no standfirst follows it. Near the start its dateline needs a day or an agency, deeper in the
    text an agency over prose: above its headline are other stories.
    """
    for i, block in enumerate(blocks[:_DEEPEST]):
        fact = facts[i]
        if (
            fact.kind is not None
            or fact.words <= _LONGEST_ENTRY
            or (i >= _NEAR_TOP and ("p" not in fact.signs or fact.shape not in RUNNING))
        ):
            continue
        match = match_dateline(text, block.start, block.end, language, knowledge, weak=False)
        if match is not None and (match.day or match.agency):
            filed = match.agency is not None and sum([below.shape in PROSE for below in facts[i + 1 : i + 1 + _LINES_BELOW]]) > 1
            if filed or i < _NEAR_TOP:
                return i, filed
    return -1, False


def title_over(facts: Sequence[Facts], opens: int, headline: str) -> int:
    """The line over a dateline that says the headline: the chosen line itself, or one that the page's title has it from; 0 for none."""
    near = range(opens - 1, max(0, opens - _LINES_ABOVE), -1)
    lines = (i for i in near if facts[i].words > _LONGEST_ENTRY and facts[i].key)
    return next((i for i in lines if facts[i].key in headline or headline in facts[i].key), 0)


def find_lead(
    text: str, blocks: Sequence[Block], bodies: Sequence[int], language: Language, knowledge: Knowledge
) -> tuple[int, DatelineMatch | None]:
    """The block that the dateline opens, with its match; -1 where none does."""
    for i in bodies[:_PARAGRAPHS_READ]:
        match = match_dateline(text, blocks[i].start, blocks[i].end, language, knowledge)
        if match is not None:
            return i, match
    return -1, None
