"""The way through the labelling: lines measured, a headline, the best path, corrections, who signs, the dateline."""

from __future__ import annotations

from bisect import bisect_left

from newsparse.envelope import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.labelling.blocks import free_blocks, join_marks, part_glued_credits
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
from newsparse.labelling.evidence.readings import read_blocks
from newsparse.labelling.lexicon import lexicon_for
from newsparse.labelling.picture_frames import part_frames
from newsparse.labelling.states import State, where
from newsparse.labelling.weight_table import Groups
from newsparse.layout import Layout
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
    text = layout.text
    blocks = free_blocks(layout, envelope.pins)
    if not blocks:
        return Labelling([], b"", [], [], [], {}, {}, -1, -1, None, ())
    certain = {pin.label for pin in envelope.pins}
    lexicon = lexicon_for(language, knowledge)
    blocks = join_marks(text, part_glued_credits(text, part_frames(text, blocks), lexicon), lexicon)
    made = table()
    readings = read_blocks(text, blocks, lexicon, made)
    facts = [reading.facts for reading in readings]
    opens, filed = find_opening(text, blocks, facts, language, knowledge)
    choice = choose_headline(facts, language.code) if headline is None else given_headline(facts, headline)
    if Label.HEADLINE in certain:
        choice = HeadlineChoice(-1, ())
    chosen = -1 if choice.block == opens else choice.block
    top = title_over(facts, opens, facts[chosen].key) if filed and chosen >= 0 else headline_below_prose(facts, choice.block)
    apart = {**{i: refrain(facts[i]) for i in refrains(facts, chosen, lexicon)}, **insets(facts, chosen)}
    if len(apart) == len(blocks):
        apart = {}
    kept = [i for i in range(len(blocks)) if i not in apart]
    gaps = [layout.lines[blocks[i].first].gap for i in kept]
    around = Surroundings(gaps, [facts[i] for i in kept], place_among(kept, chosen))
    groups: list[Groups] = []
    path = best_path(made, weigh(around, [readings[i] for i in kept], made, groups, place_among(kept, opens), bisect_left(kept, top)))
    if apart:
        path, groups = with_refrains(path, groups, len(blocks), apart)
    del around
    draft = DraftLabels(layout, blocks, facts, path, lexicon, headline is not None)
    corrected = correct(draft)
    states = bytes(path)
    signed = {} if Label.BYLINE in certain else sign(facts, path, lexicon)
    corrected = {i: why for i, why in corrected.items() if path[i] == states[i]}
    corrected.update(correct(draft._replace(settled=corrected), EDGES))
    states = bytes(path)
    changed = {**changes(facts, path, lexicon), **signed, **promotions(facts, chosen), **apart}
    bodies = [i for i in where(path, State.PARAGRAPH) if i not in changed]
    lead, match = find_lead(text, blocks, [] if Label.DATELINE in certain else bodies, language, knowledge)
    raise_decks(facts, path, lead)
    raise_standfirst(facts, path, lead)
    corrected = {i: why for i, why in corrected.items() if path[i] == states[i]}
    own = [reading.names for reading in readings]
    return Labelling(blocks, bytes(path), facts, own, groups, changed, corrected, bodies[-1] if bodies else -1, lead, match, choice.why)
