"""All steps of the labelling: measured lines, the headline, groups, the best path, bylines, the edges of the body."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import add
from typing import NamedTuple

from attrs import evolve

from newsparse.forms import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.labelling.after_path import EDGES, Draft, correct
from newsparse.labelling.blocks import REFRAIN, free_blocks, join_marks, part_frames, refrains
from newsparse.labelling.changes import changes, promotions
from newsparse.labelling.choosing.headline import HeadlineChoice, choose_headline, given_headline
from newsparse.labelling.choosing.opening import find_lead, find_opening, is_title_with_stop, only_near, title_over
from newsparse.labelling.choosing.path import best_path, table, weigh
from newsparse.labelling.choosing.signing import sign
from newsparse.labelling.cutting import Labelling
from newsparse.labelling.evidence.certainties import BESIDE_PROSE, PROSE
from newsparse.labelling.evidence.neighbours import Surroundings
from newsparse.labelling.evidence.readings import LineReading, read_blocks
from newsparse.labelling.evidence.whole_text import DENSEST, densest_prose
from newsparse.labelling.groups.briefs import find_briefs
from newsparse.labelling.groups.calendars import names_day, opens_with_time
from newsparse.labelling.groups.head import key_points
from newsparse.labelling.groups.listings import find_entries
from newsparse.labelling.groups.page import Page, labelled_lines
from newsparse.labelling.groups.rows import ROW
from newsparse.labelling.groups.rules import group_lines
from newsparse.labelling.groups.speech import is_first_question
from newsparse.labelling.groups.threads import find_posts
from newsparse.labelling.states import State, where
from newsparse.labelling.weight_table import Groups, Names
from newsparse.layout import Block, Layout
from newsparse.lines.datelines import Datelines
from newsparse.lines.forms import RUNNING, Stamp
from newsparse.lines.lexicon import Lexicon, lexicon_for
from newsparse.segment import Evidence, Segment, stripped
from newsparse.terms import Kind, Label


def label_blocks(layout: Layout, envelope: Envelope, language: Language, knowledge: Knowledge, *, headline: str | None = None) -> Labelling:
    """Label every block of a text.

    Args:
        layout: the text, cut into lines and blocks.
        envelope: the pieces that are certain already.
        language: the text's language.
        knowledge: languages, agencies, phrases.
        headline: the headline, if the caller knows it; `""` for none.

    Returns: The labels, for `cut_segments`.
    """
    weighed = weigh_blocks(layout, envelope, language, knowledge, headline)
    if weighed is None:
        return Labelling([], b"", [], [], [], {}, {}, -1, None, (), [])
    page, own, apart, begins, thread, grouped, certain, datelines, groups, weights = weighed
    facts, sums = page.facts, list(weights)
    path = best_path(table(), sums)
    headless = headline is not None and begins.headline < 0
    dense: list[int] = []
    if State.PARAGRAPH not in path:  # of a story without its page, everything but furniture
        dense = [i for i, fact in enumerate(facts) if fact.kind is None] if headless else densest_prose(facts)
    if dense:
        around = [BESIDE_PROSE] * len(sums)
        around[dense[0] : dense[-1] + 1] = [0] * (dense[-1] + 1 - dense[0])
        for i in dense:
            around[i] = PROSE
        path = best_path(table(), map(add, sums, around))
    draft = Draft(facts, path, grouped, headless)
    promoted = promotions(facts, begins.headline)
    signed = {} if Label.BYLINE in certain else sign(facts, path, page.lexicon, grouped, thread, promoted)
    corrected = dict.fromkeys(dense, DENSEST) | correct(draft, EDGES)
    changed = {**changes(facts, path, page.lexicon), **signed, **promoted}
    body = [i for i in where(path, State.PARAGRAPH) if i not in changed and (i not in grouped or grouped[i][0] != ROW)]
    lead, dateline = find_lead(page.blocks, [] if Label.DATELINE in certain else body, datelines)
    return Labelling(page.blocks, bytes(path), facts, own, groups, changed, corrected, lead, dateline, begins.why, apart)


class Weighed(NamedTuple):
    """A text's blocks before the path is chosen, and the evidence for each."""

    page: Page
    own: list[tuple[Names, ...]]  # the evidence of each block's own facts
    apart: list[Segment]  # lines that are labelled already, and are not among the blocks
    begins: _Beginning
    thread: int  # the block that opens readers' comments; the number of blocks if there are none
    grouped: Mapping[int, Names]  # the evidence of the groups that blocks belong to
    certain: frozenset[Label]  # the labels that the form of the text gave
    datelines: Datelines
    groups: list[Groups]  # the evidence of each block's surroundings; filled while the weights are read
    weights: Iterator[int]  # for each block, the sum of the evidence for each state, packed


def weigh_blocks(layout: Layout, envelope: Envelope, language: Language, knowledge: Knowledge, headline: str | None) -> Weighed | None:
    """Measure the blocks of a text; `None` if none is left to label. The arguments are those of `label_blocks`."""
    layout = envelope.layout or layout
    blocks = free_blocks(layout, envelope.pins)
    if not blocks:
        return None
    lexicon, made = lexicon_for(language, knowledge), table()
    blocks = join_marks(layout.text, part_frames(layout.text, blocks), lexicon)
    readings = read_blocks(layout.text, blocks, lexicon, made)
    page = _page(layout, blocks, readings, lexicon)
    certain = frozenset([pin.label for pin in envelope.pins])
    datelines = envelope.datelines or Datelines(layout.text, language, knowledge)
    begins = _find_beginning(page, certain, datelines, headline)
    absent = {
        i for i in refrains(page.facts, begins.headline, lexicon) if page.facts[i].key or not page.briefs
    }  # lines of signs part briefs
    apart = [stripped(blocks[i].start, blocks[i].end, Label.BOILERPLATE, page.facts[i].kind or Kind.OTHER, REFRAIN) for i in sorted(absent)]
    if absent:
        begins = begins.without(absent)
        kept = [i for i in range(len(blocks)) if i not in absent]
        readings = [readings[i] for i in kept]
        page = _page(layout, [blocks[i] for i in kept], readings, lexicon)
    around = Surroundings(page.gaps, page.facts, begins.headline, commented=not page.posts.lines)
    labelled = labelled_lines(page.facts)
    page = page._replace(headline=begins.headline, first=around.first, last=around.last, opens=begins.opens, labelled=labelled)
    grouped = group_lines(page)
    groups: list[Groups] = []
    weights = weigh(around, readings, made, groups, grouped, begins.opens, begins.top)
    own = [reading.names for reading in readings]
    return Weighed(page, own, apart, begins, around.thread, grouped, certain, datelines, groups, weights)


def _page(layout: Layout, blocks: list[Block], readings: Sequence[LineReading], lexicon: Lexicon) -> Page:
    facts = [reading.facts for reading in readings]
    gaps = [layout.lines[block.first].gap for block in blocks]
    return Page(layout.text, blocks, facts, gaps, lexicon, find_posts(facts), find_briefs(facts, gaps), find_entries(facts))


class _Beginning(NamedTuple):
    """The start of the story."""

    headline: int  # the block that is the headline; -1 if none is
    opens: int  # the block that a dateline opens before any block is labelled; -1 if none does
    top: int  # the first block of the story: the blocks above it belong to the page or to other stories
    why: tuple[Evidence, ...]  # the evidence for the headline

    def without(self, absent: Collection[int]) -> _Beginning:
        """The same start, with the numbers that its blocks have once the *absent* ones are gone."""
        headline, opens, top = (at - sum(i < at for i in absent) for at in self[:3])
        return _Beginning(headline, opens, top, self.why)


def _find_beginning(page: Page, certain: Collection[Label], datelines: Datelines, headline: str | None) -> _Beginning:
    """Find the headline, the one that the caller gave if any, and the dateline below it."""
    facts = page.facts
    opens, filed = find_opening(page.blocks, facts, datelines)
    if Label.HEADLINE in certain:
        choice = HeadlineChoice(-1, ())
    elif headline is not None:
        choice = given_headline(facts, headline, page.lexicon.language.code, page.gaps)
    else:
        choice = _choose(page, opens, datelines, filed=filed)
    chosen = -1 if choice.block == opens else choice.block
    top = title_over(facts, opens, facts[chosen].key) if filed and chosen >= 0 else 0
    return _Beginning(chosen, opens, top, choice.why)


def _choose(page: Page, opens: int, datelines: Datelines, *, filed: bool) -> HeadlineChoice:
    """Choose the headline: no entry of a list, and near the dateline if there is one."""
    facts, language = page.facts, page.lexicon.language.code
    choice = choose_headline(facts, language, page.gaps)
    if choice.block >= 0 and (entries := _entries(page, choice.block, datelines)):
        # None of these is the headline.
        others = [evolve(fact, words=0) if i in entries or i in page.posts.lines else fact for i, fact in enumerate(facts)]
        choice = choose_headline(others, language, page.gaps)
    if choice.block < 0 and opens == 1 and is_title_with_stop(facts[0]):
        return HeadlineChoice(0, (Evidence("right above the dateline", 0.0),))
    if 0 <= choice.block < opens and (others := only_near(facts, choice.block, opens, filed=filed)):
        near = choose_headline(others, language, page.gaps)
        if 0 <= near.block < opens and not facts[near.block].sentences:
            return near
    return choice


def _entries(page: Page, headline: int, datelines: Datelines) -> Collection[int]:
    """The entries, points, posts or questions of which one was chosen as the headline, or the lead: "NEW YORK — Stocks fell"."""
    facts, posts, block = page.facts, page.posts, page.blocks[headline]
    if facts[headline].shape in RUNNING and datelines.at(block.start, block.end):
        return {headline}
    if points := key_points(facts, headline):
        return points
    if is_first_question(facts, headline):
        return {headline}
    about = [i for i in range(min(posts.lines, default=0)) if facts[i].stamp or "@" in facts[i].key]  # who posted
    heads = [head for head, _ in page.briefs if headline > 0]
    clocks = [i for i, fact in enumerate(facts[:-2]) if fact.stamp is Stamp.TIME and fact.words < 3 and facts[i + 2].shape in RUNNING]
    below = [i + 1 for i in clocks]  # the heads of a live page
    for alike in ({*posts.heads, *posts.lines, *about}, heads, page.listed[1], below if len(below) > 2 else ()):
        if headline in alike:
            return alike
    timed = (i for i, fact in enumerate(facts) if opens_with_time(fact) or names_day(fact, page.lexicon))
    return set(timed) if opens_with_time(facts[headline]) or names_day(facts[headline], page.lexicon) else ()
