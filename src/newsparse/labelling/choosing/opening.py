"""The beginning of the story: the block that a dateline opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Block
from newsparse.lines.dateline_marks import DatelineMatch
from newsparse.lines.datelines import match_dateline
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, RUNNING, Sign

_NEAR_TOP: Final = 40  # blocks from the top in which any dateline opens the story
_LONGEST_ENTRY: Final = 2  # words of a line of a menu
_DEEPEST: Final = 600  # blocks from the top in which one that names its agency does
_LINES_BELOW: Final = 4  # lines below it that show prose
_LINES_ABOVE: Final = 12  # lines above it that may be its headline
_PARAGRAPHS_READ: Final = 3  # paragraphs of the body that may have its dateline


def find_opening(
    text: str, blocks: Sequence[Block], facts: Sequence[Facts], language: Language, knowledge: Knowledge
) -> tuple[int, DatelineMatch | None, bool]:
    """Find the block that a dateline opens, -1 if there is none, with the match, and whether an agency filed it.

    The block cannot be a headline, and no standfirst follows it. Near the start, the dateline needs a day or an agency; deeper in the
    text, an agency and prose below: the lines above its headline are other stories.
    """
    for i, block in enumerate(blocks[:_DEEPEST]):
        fact = facts[i]
        if (
            fact.kind is not None
            or fact.words <= _LONGEST_ENTRY
            or (i >= _NEAR_TOP and (Sign.BRACKET not in fact.signs or fact.shape not in RUNNING))
        ):
            continue
        match = match_dateline(text, block.start, block.end, language, knowledge, weak=False)
        if match is not None and (match.day or match.agency):
            filed = match.agency is not None and sum([below.shape in PROSE for below in facts[i + 1 : i + 1 + _LINES_BELOW]]) > 1
            if filed or i < _NEAR_TOP:
                return i, match, filed
    return -1, None, False


def title_over(facts: Sequence[Facts], opens: int, headline: str) -> int:
    """The line above a dateline that has the headline: the chosen line itself, or the line that the page's title repeats; 0 for none."""
    near = range(opens - 1, max(0, opens - _LINES_ABOVE), -1)
    lines = (i for i in near if facts[i].words > _LONGEST_ENTRY and facts[i].key)
    return next((i for i in lines if facts[i].key in headline or headline in facts[i].key), 0)


def find_lead(
    text: str,
    blocks: Sequence[Block],
    bodies: Sequence[int],
    opening: tuple[int, DatelineMatch | None],
    language: Language,
    knowledge: Knowledge,
) -> tuple[int, DatelineMatch | None]:
    """The paragraph that the dateline opens, with its match, which the *opening* may have already; -1 if none does."""
    for i in bodies[:_PARAGRAPHS_READ]:
        match = opening[1] if i == opening[0] else match_dateline(text, blocks[i].start, blocks[i].end, language, knowledge)
        if match is not None:
            return i, match
    return -1, None
