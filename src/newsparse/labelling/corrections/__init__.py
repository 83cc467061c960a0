"""Corrections of the labels where several blocks together give certainty: one small rule each, in one order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from newsparse.labelling.corrections.below_story import drop_biographies, drop_other_stories
from newsparse.labelling.corrections.captions import (
    captions_beside_credits,
    captions_in_the_head,
    captions_like_others,
    captions_over_credits,
    captions_said_twice,
    captions_with_names,
)
from newsparse.labelling.corrections.continuations import keep_continued_story
from newsparse.labelling.corrections.crossheads import (
    crossheads_in_capitals,
    crossheads_of_entries,
    drop_crossheads,
    numbered_crossheads,
    quoted_crossheads,
)
from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.corrections.edges import drop_outer_crossheads, drop_outer_furniture, drop_outer_lines
from newsparse.labelling.corrections.interruptions import drop_boxes, drop_furniture, drop_teasers, keep_prose
from newsparse.labelling.corrections.lists import keep_bullets, keep_lists
from newsparse.labelling.corrections.live_reports import keep_live_reports
from newsparse.labelling.corrections.no_sentences import drop_lines_without_sentences
from newsparse.labelling.corrections.pictures import captions_above_credits, captions_below_credits, captions_over_buttons
from newsparse.labelling.corrections.questions import keep_questions
from newsparse.labelling.corrections.rescue import find_body
from newsparse.labelling.corrections.resumptions import keep_resumed_story
from newsparse.labelling.corrections.sentences import keep_sentences
from newsparse.labelling.corrections.transcripts import keep_interviews, keep_testimonies, keep_turns


class Correction(NamedTuple):
    """A rule that changes labels."""

    why: str
    """Why it acted: the evidence of the blocks that it changes."""
    apply: Callable[[DraftLabels], None]


CORRECTIONS: Final = (
    Correction("the densest prose of a text without other paragraphs", find_body),
    Correction("a caption and its credit, set apart from the paragraphs", captions_beside_credits),
    Correction("above a credit, between the headline and the body", captions_in_the_head),
    Correction("the caption below says the same", captions_said_twice),
    Correction("names who took a picture, or says who is where in it", captions_with_names),
    Correction("above a credit, as another caption of the text is", captions_like_others),
    Correction("a short line and a credit below it, between paragraphs", captions_over_credits),
    Correction("above a button for the caption", captions_over_buttons),
    Correction("right below a credit, above prose", captions_below_credits),
    Correction("right above a credit, below the headline", captions_above_credits),
    Correction("a line in capitals between paragraphs", crossheads_in_capitals),
    Correction("a few quoted words between paragraphs", quoted_crossheads),
    Correction("no crosshead: a credit, a time, an address, a link, or what opens a quotation", drop_crossheads),
    Correction("no crosshead: a sentence below a paragraph", keep_sentences),
    Correction("an entry of a live blog", crossheads_of_entries),
    Correction("one of several lines with numbers in order, prose between them", numbered_crossheads),
    Correction("an entry of a live report, or its head", keep_live_reports),
    Correction("furniture words between paragraphs", drop_furniture),
    Correction("below the label and title of another story", drop_teasers),
    Correction("a box: short items with labels, below a title", drop_boxes),
    Correction("prose that only furniture parts from the body", keep_prose),
    Correction("sentences below a teaser or an advertisement in the story", keep_resumed_story),
    Correction("a sentence about the story, below what is set into it", keep_continued_story),
    Correction("markup, or a long row of names without a sentence", drop_lines_without_sentences),
    Correction("who wrote the story, below a label", drop_biographies),
    Correction("the beginning of another story, above a link to its rest", drop_other_stories),
    Correction("a turn of a transcript", keep_turns),
    Correction("one of several quotations, each with a name", keep_testimonies),
    Correction("a question that is answered in the first person", keep_interviews),
    Correction("one of several questions and answers in turn", keep_questions),
    Correction("an item of a list that the story opens", keep_lists),
    Correction("an item of a list with bullets inside the story", keep_bullets),
)
"""All corrections but those of the edges; each sees what those before it made."""

EDGES: Final = (
    Correction("a date or furniture words at the edge of the body", drop_outer_furniture),
    Correction("a line without a full stop above the first sentence or below the last", drop_outer_lines),
    Correction("no crosshead: no paragraph is above or below it", drop_outer_crossheads),
)
"""Corrections of the edges of the body, once it is known who signs: names are looked for in the lines that these drop, too."""


def correct(draft: DraftLabels, corrections: Sequence[Correction] = CORRECTIONS) -> dict[int, str]:
    """Apply corrections to a draft.

    Returns:
        The blocks that were changed, each with why, by the last correction that changed it.

    >>> from newsparse.labelling.states import State
    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> correct(draft_of(["The pier is open.", "Read also: Ferry fares to rise", "It is lit again."], [State.PARAGRAPH] * 3))
    {1: 'furniture words between paragraphs'}
    """
    path, corrected = draft.path, dict[int, str]()
    for why, apply in corrections:
        before = bytes(path)
        apply(draft)
        if before != path:
            corrected.update((i, why) for i, (old, new) in enumerate(zip(before, path, strict=True)) if old != new)
    return corrected
