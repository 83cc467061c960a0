"""The beginning of the story: the block that a dateline opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from newsparse.labelling.choosing.headline_candidates import FAIR_LENGTH
from newsparse.layout import Block
from newsparse.lines.dateline_marks import DatelineMatch
from newsparse.lines.datelines import Datelines
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, RUNNING, Mark, Sign

_NEAR_TOP: Final = 40  # blocks from the top in which any dateline opens the story
_LONGEST_ENTRY: Final = 2  # words of a line of a menu
_DEEPEST: Final = 600  # blocks from the top in which one that names its agency does
_LINES_BELOW: Final = 4  # lines below it that show prose
_LINES_ABOVE: Final = 12  # lines above it that may be its headline
_LABELS_READ: Final = 8  # paragraphs among which others may have such a label
_FEWEST_LABELS: Final = 2
_PARAGRAPHS_READ: Final = 3  # paragraphs of the body that may have its dateline


def find_opening(blocks: Sequence[Block], facts: Sequence[Facts], datelines: Datelines) -> tuple[int, bool]:
    """Find the block that a dateline opens, -1 if there is none, and whether an agency filed it.

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
        match = datelines.filed(block.start, block.end)
        if match is not None:
            filed = match.agency is not None and sum([below.shape in PROSE for below in facts[i + 1 : i + 1 + _LINES_BELOW]]) > 1
            if filed or i < _NEAR_TOP:
                return i, filed
    return -1, False


def title_over(facts: Sequence[Facts], opens: int, headline: str) -> int:
    """The line above a dateline that has the headline: the chosen line itself, or the line that the page's title repeats; 0 for none."""
    near = range(opens - 1, max(0, opens - _LINES_ABOVE), -1)
    lines = (i for i in near if facts[i].words > _LONGEST_ENTRY)
    return next((i for i in lines if facts[i].key in headline or headline in facts[i].key), 0)


def only_near(facts: Sequence[Facts], headline: int, opens: int, *, filed: bool) -> list[Facts]:
    """The facts of a text in which only the lines near a dateline can be its headline; none if the chosen headline may belong to it.

    It does not if an agency filed the story and the headline is far above, or if prose is between them and a byline below that.
    """
    told = [i for i in range(headline + 1, opens) if facts[i].shape in RUNNING]
    top = 0
    if filed and not title_over(facts, opens, facts[headline].key):
        top = opens - _LINES_ABOVE
    elif len(told) > 1 and any(fact.opens_byline for fact in facts[told[-1] : opens]):
        top = told[-1] + 1
    return [evolve(fact, words=0) if i < top else fact for i, fact in enumerate(facts)] if top > 0 else []


def is_title_with_stop(fact: Facts) -> bool:
    """Return True if a line right above a dateline is a headline although it ends with a full stop."""
    return fact.mark is Mark.STOP and fact.kind is None and fact.words <= FAIR_LENGTH


def find_lead(blocks: Sequence[Block], bodies: Sequence[int], datelines: Datelines) -> tuple[int, DatelineMatch | None]:
    """The block that the dateline opens, with its match; -1 if none does."""
    for i in bodies[:_PARAGRAPHS_READ]:
        match = datelines.at(blocks[i].start, blocks[i].end)
        if match is not None:
            return (-1, None) if _is_label(match, blocks, bodies, datelines) else (i, match)
    return -1, None


def _is_label(match: DatelineMatch, blocks: Sequence[Block], bodies: Sequence[int], datelines: Datelines) -> bool:
    """Return True if words in capitals before a dash are labels, which other paragraphs have, too: "THEFT - ", "ARREST - "."""
    if match.day or match.agency:
        return False
    return sum(datelines.at(blocks[i].start, blocks[i].end) is not None for i in bodies[1:_LABELS_READ]) >= _FEWEST_LABELS
