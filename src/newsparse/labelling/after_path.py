"""Corrections that need the whole path: a text without a body, and lines at the edges of the body that do not belong to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from newsparse.labelling.far_parts import drop_part
from newsparse.labelling.states import Path, State, where
from newsparse.labelling.weight_table import Names
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, Lead, Mark, Sign
from newsparse.rule_table import RuleTable
from newsparse.terms import Kind

_LONGEST_LINE: Final = 20  # words of a line without a full stop
_LONGEST_DATE: Final = 14  # words of a line that says when the story was published
_LONGEST_WITH_MAIL: Final = 24  # words of a line with the address of a person or a desk
_LONGEST_WITH_SITE: Final = 14  # words of a line with the address of a site
_FEWEST_SENTENCES: Final = 3  # paragraphs that end like sentences: they show how the story's do
_LEAST_SENTENCES: Final = 0.9  # their share of all paragraphs between the edges
_NEAR_TOP: Final = 2  # paragraphs of the body among which a date is above the story
_NEAR_END: Final = 4  # paragraphs of the body among which a notice of rights is below the story
_ENDS: Final = frozenset((Mark.STOP, Mark.QUESTION, Mark.COLON, Mark.ELLIPSIS))
# Kinds of furniture that may be whole sentences.
_NO_STORY: Final = frozenset((Kind.COPYRIGHT, Kind.PUBLISHED, Kind.NEWSLETTER, Kind.PAYWALL, Kind.SHARE, Kind.TAGS, Kind.OTHER))
# The same below a story; above it, they may introduce it.
_NO_STORY_BELOW: Final = _NO_STORY | {Kind.NOTICE, Kind.PROMOTION}


class Draft(NamedTuple):
    """The labels of a text once its path is chosen."""

    facts: Sequence[Facts]
    path: Path  # the state of each block, changed in place
    grouped: Mapping[int, Names]  # blocks whose role is certain because of the lines around them
    headless: bool  # True if the caller gave a headline that is no line of the text: the text is a story without its page


class Correction(NamedTuple):
    """A rule that changes labels."""

    why: str  # the evidence that it gives to the blocks that it changes
    apply: Callable[[Draft], None]

    @property
    def name(self) -> str:
        """The name by which a benchmark switches it off."""
        return self.apply.__name__


def drop_outer_furniture(draft: Draft) -> None:
    """Take out of the body a date above it, and notices and other furniture in whole sentences at its edges."""
    facts, path = draft.facts, draft.path
    body = [] if draft.headless else where(path, State.PARAGRAPH)
    for i in body[: min(_NEAR_TOP, len(body) - 1)]:
        fact = facts[i]
        dated = fact.stamp in DATED and fact.words <= _LONGEST_DATE and fact.mark is Mark.NONE and not fact.sentences  # and nothing else
        if i not in draft.grouped and (dated or fact.kind in _NO_STORY):
            path[i] = State.FRONT
    for i in takewhile(lambda i: facts[i].kind in _NO_STORY_BELOW, body[:0:-1]):
        path[i] = State.TAIL
    rights = [i for i in body[1:][-_NEAR_END:] if facts[i].kind is Kind.COPYRIGHT and Sign.COPYRIGHT in facts[i].signs]
    for i in body[body.index(rights[0]) :] if rights else ():
        path[i] = State.TAIL  # "© 2024 Harbour Radio. Transcripts may contain errors."
    linked = list(takewhile(lambda i: facts[i].has_link and i not in draft.grouped, body[:0:-1]))
    if linked and (facts[linked[-1] - 1].kind is not None or all(_tells_address(facts[i]) for i in linked)):
        for i in linked:  # how to reach the paper, the author or the undertaker
            path[i] = State.TAIL


def drop_outer_lines(draft: Draft) -> None:
    """Take lines without a full stop out of the body, above its first sentence and below its last, if paragraphs have one.

    Above are dates, sections and captions, below are links. A list of labelled facts belongs to the story.
    """
    facts, path = draft.facts, draft.path
    body = [] if draft.headless else where(path, State.PARAGRAPH)
    above = list(takewhile(lambda i: _is_line(draft, i), body))
    below = list(takewhile(lambda i: _is_line(draft, i), reversed(body[len(above) :])))
    inside = body[len(above) : len(body) - len(below)]
    ended = sum([facts[i].mark in _ENDS for i in inside])
    if ended < _FEWEST_SENTENCES or ended < _LEAST_SENTENCES * len(inside):
        return
    for i in above:
        path[i] = State.FRONT
    if 2 * sum([Sign.LABEL in facts[i].signs for i in below]) <= len(below):
        for i in below:
            path[i] = State.TAIL


def drop_far_part(draft: Draft) -> None:
    """Take a part that is another text out of the body."""
    if not draft.headless:
        drop_part(draft.facts, draft.path, draft.grouped)


def drop_outer_crossheads(draft: Draft) -> None:
    """Turn crossheads without a paragraph above or below them into furniture; one with a number or a time is kept."""
    facts, path = draft.facts, draft.path
    first, last = path.find(State.PARAGRAPH), path.rfind(State.PARAGRAPH)
    for i in where(path, State.CROSSHEAD) if first >= 0 else ():
        if not first < i < last and i not in draft.grouped and facts[i].lead in (Lead.CAPITAL, Lead.QUOTE, Lead.OTHER):
            path[i] = State.FRONT if i < first else State.TAIL


def _is_line(draft: Draft, i: int) -> bool:
    """Return True if a block is a line without a full stop that no rule made part of the story."""
    fact = draft.facts[i]
    plain = fact.mark is Mark.NONE and fact.words <= _LONGEST_LINE and fact.lead is not Lead.BULLET and not fact.sentences
    return plain and i not in draft.grouped


def _tells_address(fact: Facts) -> bool:
    """Return True if a line is little more than an address: "Send questions to dora@elmford.example."."""
    plain = Sign.ADDRESS in fact.signs and Sign.LABEL not in fact.signs and fact.lead is not Lead.BULLET
    return plain and fact.words <= (_LONGEST_WITH_MAIL if "@" in fact.key else _LONGEST_WITH_SITE)


EDGES: Final = RuleTable(
    "edges of the body",
    Correction("a date or furniture words at the edge of the body", drop_outer_furniture),
    Correction("a line without a full stop above the first sentence or below the last", drop_outer_lines),
    Correction("another text: a break is between it and the rest of the body", drop_far_part),
    Correction("no crosshead: no paragraph is above or below it", drop_outer_crossheads),
)
"""Corrections after that choice: names are looked for in the lines that these drop, too."""


def correct(draft: Draft, corrections: RuleTable[Correction]) -> dict[int, str]:
    """Apply corrections to a draft; return the blocks that were changed, each with why."""
    path, corrected = draft.path, dict[int, str]()
    for why, apply in corrections.active:
        before = bytes(path)
        apply(draft)
        if before != path:
            corrected.update((i, why) for i, (old, new) in enumerate(zip(before, path, strict=True)) if old != new)
    return corrected
