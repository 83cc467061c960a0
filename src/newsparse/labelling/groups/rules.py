"""The rules that find lines that belong together, in order, and their weights.

Each rule names the blocks whose role is certain because of the lines around them; the name is evidence with a weight that few sums
exceed. Rules look at facts alone, never at labels: one path decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from newsparse.labelling.groups.briefs import HEAD, briefs
from newsparse.labelling.groups.calendars import calendars
from newsparse.labelling.groups.entries import entries, live_reports
from newsparse.labelling.groups.head import decks, standfirsts
from newsparse.labelling.groups.inserts import other_stories, resumptions
from newsparse.labelling.groups.letters import LETTER, letters
from newsparse.labelling.groups.listings import listings
from newsparse.labelling.groups.lists import ITEM, bullets, items_with_fields, lists, numbered_heads
from newsparse.labelling.groups.newsletters import AROUND, newsletters
from newsparse.labelling.groups.page import Member, Page
from newsparse.labelling.groups.pictures import ABOVE_PICTURE, CAPTION, CREDIT, captions_with_names, galleries, pictures
from newsparse.labelling.groups.plain import plain_stories
from newsparse.labelling.groups.rows import ROW, rows
from newsparse.labelling.groups.speech import (
    TURN,
    dashed_questions,
    named_quotations,
    named_turns,
    questions,
    records,
    signed_quotations,
    transcripts,
)
from newsparse.labelling.groups.threads import threads
from newsparse.labelling.states import State
from newsparse.labelling.weight_table import Row
from newsparse.rule_table import RuleTable

GROUPS: Final[RuleTable[Callable[[Page], Iterable[Member]]]] = RuleTable(
    "groups",
    other_stories,
    galleries,
    pictures,
    captions_with_names,
    transcripts,
    records,
    named_turns,
    questions,
    dashed_questions,
    signed_quotations,
    named_quotations,
    entries,
    live_reports,
    calendars,
    letters,
    threads,
    listings,
    numbered_heads,
    bullets,
    items_with_fields,
    newsletters,
    briefs,
    rows,
    lists,
    decks,
    standfirsts,
    resumptions,
    plain_stories,
)
"""The rules that join lines before the path."""


def _sure(state: State, weight: int) -> Row:
    return tuple([weight if each is state else 0 for each in State])


# In hundredths, as the fitted weights are; hardly any fitted sum of a line against its role reaches 7 (stories and pages).
_SURE: Final = 700
WEIGHTS: Final[Mapping[str, Row]] = {
    CAPTION: _sure(State.CAPTION, _SURE),
    CREDIT: _sure(State.CREDIT, _SURE),
    ABOVE_PICTURE: _sure(State.PARAGRAPH, 300),
    "what a picture shows, above its caption": _sure(State.INNER, _SURE),
    "says who does what, or who is where, in the picture above it": _sure(State.CAPTION, _SURE),
    "opens with the number of a figure": _sure(State.CAPTION, _SURE),
    "ends with the day and place of a picture": _sure(State.CAPTION, _SURE),
    "names who took a picture": _sure(State.CAPTION, 500),
    TURN: _sure(State.PARAGRAPH, _SURE),
    "a stage direction of a transcript": _sure(State.INNER, _SURE),
    "one of several questions and answers in turn": _sure(State.PARAGRAPH, _SURE),
    "a question that the story answers": _sure(State.CROSSHEAD, _SURE),
    "one of several quotations, each with a name": _sure(State.PARAGRAPH, _SURE),
    "the head of an entry of a live blog": _sure(State.CROSSHEAD, _SURE),
    "the time of an entry of a live report": _sure(State.INNER, _SURE),
    "prose of an entry": _sure(State.PARAGRAPH, 450),
    "the day of entries of a calendar": _sure(State.CROSSHEAD, _SURE),
    "an entry of a calendar": _sure(State.PARAGRAPH, _SURE),
    "who posted, and when": _sure(State.INNER, _SURE),
    "a post of a thread": _sure(State.PARAGRAPH, _SURE),
    "an entry of a listing": _sure(State.PARAGRAPH, _SURE),
    "the date of an entry of a listing": _sure(State.INNER, _SURE),
    "the head of a letter to the editor": _sure(State.CROSSHEAD, _SURE),
    LETTER: _sure(State.PARAGRAPH, _SURE),
    "how to write to the paper, below its letters": _sure(State.TAIL, _SURE),
    "one of several lines with numbers in order, prose between them": _sure(State.CROSSHEAD, _SURE),
    "an item under a line with a number": _sure(State.PARAGRAPH, _SURE),
    ROW: _sure(State.PARAGRAPH, _SURE),
    ITEM: _sure(State.PARAGRAPH, _SURE),
    "an item of a newsletter": _sure(State.PARAGRAPH, _SURE),
    "the head of an item of a newsletter": _sure(State.CROSSHEAD, _SURE),
    AROUND: _sure(State.INNER, _SURE),
    HEAD: _sure(State.CROSSHEAD, 2 * _SURE),  # "BUSINESS" may be a link elsewhere
    "one of several items": _sure(State.PARAGRAPH, _SURE),
    "an item of a list that the story opens": _sure(State.PARAGRAPH, _SURE),
    "a heading over a list": _sure(State.CROSSHEAD, 300),
    "between the headline and a dateline or byline": _sure(State.STANDFIRST, _SURE),
    "parted from the body by a byline or a date": _sure(State.STANDFIRST, 300),
    "a sentence of a story without furniture between its lines": _sure(State.PARAGRAPH, 300),
    "below the headline of a story without furniture": _sure(State.STANDFIRST, 300),
    "a sentence below a teaser or an advertisement": _sure(State.PARAGRAPH, 700),
    "a sentence above a teaser or an advertisement": _sure(State.PARAGRAPH, 200),
    "the beginning of another story, above a link to its rest": _sure(State.TAIL, _SURE),
    "a title under a label for other stories": _sure(State.INNER, 300),
    "a heading below a teaser or an advertisement": _sure(State.CROSSHEAD, 500),
}
"""The weight of each name for the labels, set by hand: these forms are too rare in labelled texts to fit them."""


def group_lines(page: Page) -> dict[int, tuple[str, ...]]:
    """The blocks whose role is certain because of the lines around them, each with the evidence; the first rule decides."""
    found: dict[int, tuple[str, ...]] = {}
    for rule in GROUPS.active:
        for i, name in rule(page):
            if i != page.headline:
                found.setdefault(i, (name,))
    return found
