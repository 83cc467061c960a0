"""The way through the labelling: lines measured, the headline, the best path, corrections, who signs, the dateline, the head."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from newsparse.forms import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.labelling.blocks import free_blocks, join_marks, part_glued_credits
from newsparse.labelling.change import Change
from newsparse.labelling.choosing.headline import HeadlineChoice, choose_headline, given_headline
from newsparse.labelling.choosing.insets import insets
from newsparse.labelling.choosing.opening import find_lead, find_opening, headline_below_prose, title_over
from newsparse.labelling.choosing.path import best_path, table
from newsparse.labelling.choosing.refrains import place_among, refrain, refrains, with_refrains
from newsparse.labelling.choosing.signing import sign
from newsparse.labelling.choosing.weighing import weigh
from newsparse.labelling.corrections import EDGES, correct
from newsparse.labelling.corrections.decks import raise_decks, raise_standfirst
from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.corrections.promotions import promotions
from newsparse.labelling.corrections.repeats import changes
from newsparse.labelling.cutting import Labelling
from newsparse.labelling.evidence.neighbours import Surroundings
from newsparse.labelling.evidence.readings import LineReading, read_blocks
from newsparse.labelling.picture_frames import part_frames
from newsparse.labelling.states import Path, State, where
from newsparse.labelling.weight_table import Groups, Table
from newsparse.layout import Block, Layout
from newsparse.lines.facts import Facts
from newsparse.lines.lexicon import Lexicon, lexicon_for
from newsparse.segment import Evidence
from newsparse.terms import Label


def label_blocks(layout: Layout, envelope: Envelope, language: Language, knowledge: Knowledge, *, headline: str | None = None) -> Labelling:
    """Label every block of a text.

    Args:
        layout: the text, cut into lines and blocks.
        envelope: what is certain already.
        language: the text's language.
        knowledge: languages, agencies, phrases.
        headline: the headline, where the caller knows it; `""` for none.

    Returns:
        What `cut_segments` cuts the text by.
    """
    blocks = free_blocks(layout, envelope.pins)
    if not blocks:
        return Labelling([], b"", [], [], [], {}, {}, -1, -1, None, ())
    lexicon, made = lexicon_for(language, knowledge), table()
    certain = frozenset([pin.label for pin in envelope.pins])
    blocks = join_marks(layout.text, part_glued_credits(layout.text, part_frames(layout.text, blocks), lexicon), lexicon)
    readings = read_blocks(layout.text, blocks, lexicon, made)
    facts = [reading.facts for reading in readings]
    begins = _find_beginning(layout.text, blocks, facts, lexicon, certain, headline)
    apart = _set_apart(facts, begins.headline, lexicon)
    path, groups = _choose_path(layout, blocks, readings, made, begins, apart)
    draft = DraftLabels(layout, blocks, facts, path, lexicon, headline is not None)
    corrected, signed = _correct_and_sign(draft, certain)
    changed = {**changes(facts, path, lexicon), **signed, **promotions(facts, begins.headline), **apart}
    body = [i for i in where(path, State.PARAGRAPH) if i not in changed]
    lead, dateline = find_lead(layout.text, blocks, [] if Label.DATELINE in certain else body, language, knowledge)
    corrected = _raise_head(draft, lead, corrected)
    own = [reading.names for reading in readings]
    return Labelling(blocks, bytes(path), facts, own, groups, changed, corrected, body[-1] if body else -1, lead, dateline, begins.why)


class _Beginning(NamedTuple):
    """Where the story begins."""

    headline: int
    """The block that is the headline; -1 where none is."""
    opens: int
    """The block that a dateline opens before any block is labelled; -1 where none does."""
    top: int
    """The first block of the story: the blocks above it belong to the page or to other stories."""
    why: tuple[Evidence, ...]
    """Why the headline is the headline."""


def _find_beginning(
    text: str, blocks: Sequence[Block], facts: Sequence[Facts], lexicon: Lexicon, certain: Collection[Label], headline: str | None
) -> _Beginning:
    """Find the headline, the one that the caller gave if any, and the dateline below it."""
    opens, filed = find_opening(text, blocks, facts, lexicon.language, lexicon.knowledge)
    choice = choose_headline(facts, lexicon.language.code) if headline is None else given_headline(facts, headline)
    if Label.HEADLINE in certain:
        choice = HeadlineChoice(-1, ())
    chosen = -1 if choice.block == opens else choice.block
    top = title_over(facts, opens, facts[chosen].key) if filed and chosen >= 0 else headline_below_prose(facts, choice.block)
    return _Beginning(chosen, opens, top, choice.why)


def _set_apart(facts: Sequence[Facts], headline: int, lexicon: Lexicon) -> Mapping[int, Change]:
    """The lines of refrains and boxes, which are furniture wherever they are; none if nothing else would be left."""
    apart = {**{i: refrain(facts[i]) for i in refrains(facts, headline, lexicon)}, **insets(facts, headline)}
    return apart if len(apart) < len(facts) else {}


def _choose_path(
    layout: Layout, blocks: Sequence[Block], readings: Sequence[LineReading], made: Table, begins: _Beginning, apart: Collection[int]
) -> tuple[Path, list[Groups]]:
    """Choose the best path, as if the blocks set *apart* were absent, with the evidence of each block's surroundings."""
    kept = [i for i in range(len(blocks)) if i not in apart]
    read = [readings[i] for i in kept]
    gaps = [layout.lines[blocks[i].first].gap for i in kept]
    around = Surroundings(gaps, [reading.facts for reading in read], place_among(kept, begins.headline))
    groups: list[Groups] = []
    path = best_path(made, weigh(around, read, made, groups, place_among(kept, begins.opens), bisect_left(kept, begins.top)))
    return with_refrains(path, groups, len(blocks), apart) if apart else (path, groups)


def _correct_and_sign(draft: DraftLabels, certain: Collection[Label]) -> tuple[dict[int, str], dict[int, Change]]:
    """Correct the path, choose who signs the story, and correct the edges of what is then the body.

    Returns:
        The corrected blocks, with why, and the lines that sign or seemed to.
    """
    corrected = correct(draft)
    before = bytes(draft.path)
    signed = {} if Label.BYLINE in certain else sign(draft.facts, draft.path, draft.lexicon)
    corrected = _unchanged(corrected, before, draft.path)
    corrected.update(correct(draft._replace(settled=corrected), EDGES))
    return corrected, signed


def _raise_head(draft: DraftLabels, lead: int, corrected: Mapping[int, str]) -> dict[int, str]:
    """Make decks and a standfirst of lines between the headline and the lead; return the corrections that still hold."""
    before = bytes(draft.path)
    raise_decks(draft.facts, draft.path, lead)
    raise_standfirst(draft.facts, draft.path, lead)
    return _unchanged(corrected, before, draft.path)


def _unchanged(corrected: Mapping[int, str], before: bytes, path: Path) -> dict[int, str]:
    """The corrections of blocks whose states a later step left alone."""
    return {i: why for i, why in corrected.items() if path[i] == before[i]}
