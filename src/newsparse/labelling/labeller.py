"""One labelling of all blocks, cut into the segments that tile the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

import regex
from attrs import evolve

from newsparse.envelope import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.labelling.choosing.headline import Choice, choose_headline, is_page_title
from newsparse.labelling.choosing.path import Groups, Names, Path, State, Table, best_path, pack, table, where
from newsparse.labelling.choosing.signing import sign
from newsparse.labelling.corrections.pictures import join_marks
from newsparse.labelling.corrections.repeats import Change, changes, refrain, refrains
from newsparse.labelling.corrections.settling import part_glued_credits, raise_decks, settle
from newsparse.labelling.evidence.surroundings import Surroundings, densest_run, own_evidence
from newsparse.labelling.evidence.words import known_words
from newsparse.labelling.facts.credits import Credit
from newsparse.labelling.facts.line import Facts, measure
from newsparse.labelling.headline_parts import part_headline
from newsparse.labelling.lexicon import Lexicon, folded_line, lexicon_for
from newsparse.layout import Block, Layout
from newsparse.patterns import pattern
from newsparse.recognition.dateline_match import DatelineMatch
from newsparse.recognition.datelines import match_dateline
from newsparse.recognition.end_marks import end_mark_after_sentence
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# Measured lines that are kept for a language, and the longest line worth keeping, in code points: on pages met for the first time,
# lines of up to 60 are 45 of the 46 in a hundred that were met before, in half the memory.
_CACHED: Final = 16384
_KEEP: Final = 60
_FURNITURE: Final = (int(State.FRONT), int(State.INNER), int(State.TAIL))
# The label of each state, in their order.
_LABELS: Final = (
    Label.BOILERPLATE,
    Label.HEADLINE,
    Label.STANDFIRST,
    Label.BYLINE,
    Label.PARAGRAPH,
    Label.CAPTION,
    Label.CREDIT,
    Label.CROSSHEAD,
    Label.BOILERPLATE,
    Label.BOILERPLATE,
)
_WEIGHT: Final = itemgetter(0)
_NAMES: Final = itemgetter(1)
_BOILERPLATE: Final = Label.BOILERPLATE
_BLANK: Final = Label.BLANK
_HEADLINE: Final = int(State.HEADLINE)
# A push that no sum of weights outdoes.
_CERTAIN: Final = 1_000_000
# How near to the start a dateline opens the story, and the words that a line of a menu may have.
_HEAD: Final = 40
_FEWEST: Final = 2
# How deep in a page a dateline that names its agency is looked for, the lines under it that show prose, and those over it that
# may be its headline.
_DEEP: Final = 600
_UNDER: Final = 4
_TOP: Final = 12

Reasons = tuple[Evidence, ...] | Callable[[], tuple[Evidence, ...]]
"""Evidence, or what works it out."""


class Reading(NamedTuple):
    """A measured line with what it says by itself."""

    facts: Facts
    weight: int
    """What its evidence weighs, packed, with what is more certain."""
    names: tuple[Names, ...]
    """Its evidence."""


class Labelling(NamedTuple):
    """The labels of a text's blocks, before the text is cut by them; holds no lines, so that these can be let go."""

    blocks: list[Block]
    path: bytes
    facts: list[Facts]
    own: list[tuple[Names, ...]]
    """What each block's own facts say."""
    groups: list[Groups]
    """What the surroundings of each block say; none where there are too many blocks."""
    changed: dict[int, Change]
    """Blocks that are something else than their states say."""
    final: int
    """The last paragraph; -1 where there is none."""
    lead: int
    """The block that the dateline opens."""
    dateline: DatelineMatch | None
    chosen: tuple[Evidence, ...]
    """Why the headline is the headline."""


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
    blocks = _free(layout, envelope.pins)
    pinned = any(pin.label is Label.HEADLINE for pin in envelope.pins)
    if not blocks:
        return Labelling([], b"", [], [], [], {}, -1, -1, None, ())
    lexicon = lexicon_for(language, knowledge)
    blocks = join_marks(text, part_glued_credits(text, blocks, lexicon), lexicon)
    made = table()
    readings = read_blocks(text, blocks, lexicon, made)
    facts = [reading.facts for reading in readings]
    opens, filed = _opening(text, blocks, facts, language, knowledge)
    choice = Choice(-1, ()) if pinned else _given(facts, headline) if headline is not None else choose_headline(facts, language.code)
    chosen = -1 if choice.block == opens else choice.block
    top = _title(facts, opens, facts[chosen].key) if filed and chosen >= 0 else 0
    often = refrains(facts, chosen)
    kept = [i for i in range(len(blocks)) if i not in often]
    rest = Layout(text, layout.lines, tuple([blocks[i] for i in kept]), layout.wrapped)
    around = Surroundings(rest, [facts[i] for i in kept], _among(kept, chosen))
    groups: list[Groups] = []
    path = best_path(made, weigh(around, [readings[i] for i in kept], made, groups, _among(kept, opens), bisect_left(kept, top)))
    if often:
        path, groups = _refilled(path, groups, len(blocks), often)
    del around
    if State.PARAGRAPH not in path:
        path = _rescue(facts, path, told=headline is not None)
    settle(layout, blocks, facts, path, lexicon)
    signed = {} if any(pin.label is Label.BYLINE for pin in envelope.pins) else sign(facts, path, lexicon)
    changed = {**changes(facts, path, lexicon), **signed, **{i: refrain(facts[i]) for i in often}}
    asked = not any(pin.label is Label.DATELINE for pin in envelope.pins)
    bodies = [i for i in where(path, State.PARAGRAPH) if i not in changed]
    lead, match = _lead(text, blocks, bodies[:_OPENING] if asked else [], language, knowledge)
    raise_decks(facts, path, lead)
    own = [reading.names for reading in readings]
    return Labelling(blocks, bytes(path), facts, own, groups, changed, bodies[-1] if bodies else -1, lead, match, choice.why)


def _among(kept: Sequence[int], i: int) -> int:
    """Where a block stands among those that are kept; -1 where it does not."""
    at = bisect_left(kept, i)
    return at if i >= 0 and at < len(kept) and kept[at] == i else -1


def _refilled(path: Path, groups: Sequence[Groups], count: int, often: Container[int]) -> tuple[Path, list[Groups]]:
    """A path over the kept blocks as one over all: what was left out is furniture of the side of the body that it stands on."""
    body = where(path, State.PARAGRAPH)
    first, last = (body[0], body[-1]) if body else (len(path), len(path))
    whole = bytearray()
    names: list[Groups] = []
    k = 0
    for i in range(count):
        if i in often:
            whole.append(State.FRONT if k <= first else State.INNER if k <= last else State.TAIL)
            names.append(())
        else:
            whole.append(path[k])
            names.append(groups[k] if groups else ())
            k += 1
    return whole, names if groups else []


def cut_segments(text: str, pins: Sequence[Segment], labelling: Labelling) -> tuple[Segment, ...]:
    """Cut a text by its labels into the segments that tile it; the labelling is used up."""
    blocks, path, facts, own, groups, changed, final, lead, match, chosen = labelling
    pieces = list(pins)
    made = table()
    lazy = len(blocks) <= _LAZY
    reasons = made.why
    for i, (block, state, fact, kind) in enumerate(zip(blocks, path, facts, _kinds(facts, path), strict=True)):
        if i in changed:
            label, changed_kind, _ = changed[i]
            pieces.append(Segment(Span(block.start, block.end), label, changed_kind, changed[i].evidence(block.start, block.end)))
            continue
        if state == _HEADLINE:
            pieces.extend(_headline(text, block, facts, fact.key == facts[0].key, chosen))
            continue
        around = map(_NAMES, groups[i]) if groups else ()
        why = Untold((*own[i], *around, state)) if lazy else reasons((*own[i], *around), state)
        if state in _FURNITURE:
            pieces.append(Segment(Span(block.start, block.end), _BOILERPLATE, kind, why))
            continue
        cut = _cut(text, block, state, fact, why)
        if i == lead and match is not None and cut[0].label is Label.PARAGRAPH:
            cut = _part(text, cut[0], match.end, Label.DATELINE, match.why)
        if i == final and cut[-1].label is Label.PARAGRAPH:
            cut[-1:] = _last(text, cut[-1])
        pieces.extend(cut)
    # Of many short lines, what was measured weighs more than the text.
    for used in (blocks, facts, own, groups):
        used.clear()
    pieces.sort(key=_start)
    return tuple(_tile(text, pieces))


# How far into the body its dateline may stand.
_OPENING: Final = 3


def _lead(
    text: str, blocks: Sequence[Block], opening: Sequence[int], language: Language, knowledge: Knowledge
) -> tuple[int, DatelineMatch | None]:
    """The block that the dateline opens, with its match; -1 where none does."""
    for i in opening:
        match = match_dateline(text, blocks[i].start, blocks[i].end, language, knowledge)
        if match is not None:
            return i, match
    return -1, None


def _opening(text: str, blocks: Sequence[Block], facts: Sequence[Facts], language: Language, knowledge: Knowledge) -> tuple[int, bool]:
    """The block that a dateline opens, no headline, and no standfirst follows; and whether an agency filed it.

    Near the start its day or agency tells; deeper, an agency over prose: under its headline, what is above are other stories.
    """
    for i, block in enumerate(blocks[:_DEEP]):
        fact = facts[i]
        if fact.kind is not None or fact.words <= _FEWEST or (i >= _HEAD and ("p" not in fact.signs or fact.shape not in _RUNNING)):
            continue
        match = match_dateline(text, block.start, block.end, language, knowledge)
        if match is not None and (match.day or match.agency):
            filed = match.agency is not None and sum([below.shape in _PROSE for below in facts[i + 1 : i + 1 + _UNDER]]) > 1
            if filed or i < _HEAD:
                return i, filed
    return -1, False


def _title(facts: Sequence[Facts], opens: int, headline: str) -> int:
    """The line over a dateline that says the headline: the chosen line itself, or one that the page's title has it from; 0 for none."""
    near = range(opens - 1, max(0, opens - _TOP), -1)
    told = (i for i in near if facts[i].words > _FEWEST and facts[i].key)
    return next((i for i in told if facts[i].key in headline or headline in facts[i].key), 0)


def read_blocks(text: str, blocks: Sequence[Block], lexicon: Lexicon, made: Table) -> list[Reading]:
    """Measure each block, or remember what was measured of the same words."""
    cache = lexicon.cache
    words = known_words(made, lexicon.language.code)
    readings: list[Reading] = []
    for block in blocks:
        line = text[block.start : block.end]
        reading = cache.get(line)
        if not isinstance(reading, Reading):
            facts = _measured(line, lexicon)
            weight, names = own_evidence(facts, made, words)
            reading = Reading(facts, weight + _push(facts), names)
            if len(line) <= _KEEP:
                if len(cache) >= _CACHED:
                    # The older half goes: the lines of one site come back.
                    for old in list(cache)[: _CACHED // 2]:
                        cache.pop(old, None)
                cache[line] = reading
        readings.append(reading)
    return readings


def _measured(line: str, lexicon: Lexicon) -> Facts:
    """Measure a line as if single spaces were set in it; the credit's offsets are the line's own."""
    runs = list(_WIDE.finditer(line)) if "  " in line or not line.isprintable() else ()
    if not runs:
        return measure(line, lexicon)
    facts = measure(_WIDE.sub(_narrow, line), lexicon)
    if facts.credit is None:
        return facts
    start, end, first, last, sure = facts.credit
    for run in runs:
        more = len(run.group()) - 1
        start, end, first, last = (place + more if place > run.start() else place for place in (start, end, first, last))
    return facts._replace(credit=Credit(start, end, first, last, sure))


def _narrow(run: regex.Match[str]) -> str:
    return "\n" if "\n" in run.group() else " "


# White space of several characters.
_WIDE: Final = pattern(r"\s{2,}+")


def weigh(
    around: Surroundings, readings: Sequence[Reading], made: Table, groups: list[Groups], opens: int = -1, top: int = 0
) -> Iterator[int]:
    """What the evidence says for each state of each block, packed; *groups* takes it, if there are few enough.

    A dateline *opens* the story, and none of it stands above its *top*.
    """
    few = len(readings) <= _EXPLAINED
    bare = len(readings) <= _FEW
    headline = around.headline
    for i, evidence in enumerate(zip(*around.groups(made), strict=False)):
        if few:
            groups.append(evidence)
        total = readings[i].weight + sum(map(_WEIGHT, evidence))
        if i == headline:
            total += _IS_HEADLINE
        if bare:
            total += _push_bare(readings[i].facts)
        if opens >= 0 and opens <= i <= opens + 1:
            total += _OPENS if i == opens else _FOLLOWS
        elif i < top:
            total -= _BARE_PARAGRAPH
        elif i >= around.thread:
            total += _COMMENTED
        yield total


def _push(facts: Facts) -> int:
    """What is more certain of a line than weights are; no line is the headline that is not chosen."""
    push = _BARE_FURNITURE if facts.shape == "end matter" else _CREDITED if facts.shape == "credited line" else 0
    if facts.by is None:
        push -= _NAMELESS
    return push - _IS_HEADLINE // 2 + (_OWN_FURNITURE if facts.how == "own" else 0)


def _push_bare(facts: Facts) -> int:
    """The same among a few blocks."""
    posted = facts.stamp in _STAMPS and "h" in facts.signs and facts.words >= _POST
    if facts.shape in _RUNNING or (facts.kind is None and (facts.mark == "dash" or posted)):
        # "TIN GRADE A -" opens what follows.
        return _BARE_PARAGRAPH
    if facts.shape == "line" and facts.kind is None:
        return _HEADING
    return _BARE_FURNITURE if facts.how in ("line", "start") else 0


# Among a few blocks there is no densest prose to go by: sentences are paragraphs, short lines hardly, furniture words furniture.
_FEW: Final = 8
# The shortest line with a date that is a post: "Stay away, everyone! — Ruth Calder (@ruthcalder) May 3, 2024"
_POST: Final = 9
_BARE: Final = 800
_RUNNING: Final = frozenset(("paragraph", "sentence", "short sentence", "long line"))
_PROSE: Final = frozenset(("paragraph", "sentence"))
# The same as packed weights; what a dateline opens is a paragraph, and neither it nor what follows a standfirst.
_IS_HEADLINE: Final = pack([2 * _CERTAIN if state is State.HEADLINE else 0 for state in State])
_BARE_PARAGRAPH: Final = pack([_BARE if state is State.PARAGRAPH else 0 for state in State])
_HEADING: Final = pack([-60 if state is State.PARAGRAPH else 0 for state in State])
_BARE_FURNITURE: Final = pack([_BARE if state in _FURNITURE else 0 for state in State])
# A line that names nobody is hardly a byline.
_NAMELESS: Final = pack([100 if state is State.BYLINE else 0 for state in State])
# A line that ends with a sure picture credit is a caption, unless much speaks against it.
_CREDITED: Final = pack([250 if state is State.CAPTION else 0 for state in State])
_OWN_FURNITURE: Final = pack([_CERTAIN // 2 if state in _FURNITURE else 0 for state in State])
_FOLLOWS: Final = pack([-_BARE if state is State.STANDFIRST else 0 for state in State])
# What readers comment is none of the story.
_COMMENTED: Final = pack([-_BARE if state in (State.PARAGRAPH, State.CAPTION, State.CROSSHEAD) else 0 for state in State])
_OPENS: Final = _FOLLOWS + _BARE_PARAGRAPH
# Texts of more blocks than this are no stories: their segments name only their own evidence.
_EXPLAINED: Final = 20_000
# Up to this many blocks, segments keep the names of their evidence and no reasons, which few ask for.
_LAZY: Final = 4096


class Untold(tuple[Any, ...]):
    """The names of a block's evidence, and last its state: what its reasons are worked out from. Keeps nothing else."""

    __slots__ = ()

    def __call__(self) -> tuple[Evidence, ...]:
        """Work out the reasons."""
        return table().why(self[:-1], self[-1])


def _rescue(facts: Sequence[Facts], path: Path, *, told: bool) -> Path:
    """A body where the path found none: the densest prose; whatever is no furniture, where the caller told the headline."""
    first, last = densest_run(facts)
    return bytearray(
        State.PARAGRAPH
        if state != State.HEADLINE
        and ((told and fact.kind is None) or (first <= i <= last and fact.shape in _RUNNING and fact.how != "own"))
        else state
        for i, (fact, state) in enumerate(zip(facts, path, strict=True))
    )


def _given(facts: Sequence[Facts], headline: str) -> Choice:
    """The block that is the headline the caller gave."""
    wanted = folded_line(headline)
    return Choice(next((i for i, fact in enumerate(facts) if wanted and fact.key == wanted), -1), (Evidence("the headline as given", 0.0),))


def _free(layout: Layout, pins: Sequence[Segment]) -> list[Block]:
    """The blocks, or what is left of them, that no pin covers."""
    if not pins:
        return list(layout.blocks)
    text = layout.text
    free: list[Block] = []
    k = 0
    for block in layout.blocks:
        start = block.start
        while k < len(pins) and pins[k].span.end <= start:
            k += 1
        j = k
        while j < len(pins) and pins[j].span.start < block.end:
            _add(text, free, block, start, pins[j].span.start)
            start = max(start, pins[j].span.end)
            j += 1
        _add(text, free, block, start, block.end)
    return free


def _add(text: str, free: list[Block], block: Block, start: int, end: int) -> None:
    piece = text[start:end]
    if piece.strip():
        first = start + len(piece) - len(piece.lstrip())
        free.append(Block(first, start + len(piece.rstrip()), block.first, block.last))


def _cut(text: str, block: Block, state: int, facts: Facts, why: Reasons) -> list[Segment]:
    """Make the segments of one block of the story."""
    label = _LABELS[state]
    if label is Label.PARAGRAPH and facts.lead == "bullet" and facts.words < 60:
        label = Label.LIST_ITEM
    credit = facts.credit
    if label is Label.CAPTION and credit is not None:
        start, end = block.start + credit.start, block.start + credit.end
        piece = text[block.start : start].rstrip()
        if len(piece) > 2:
            return [
                Segment(Span(block.start, block.start + len(piece)), label, None, why),
                Segment(Span(start, end), Label.CREDIT, None, (Evidence("credit at the end of a caption", 0.0, Span(start, end)),)),
            ]
        label = Label.CREDIT
    return [Segment(Span(block.start, block.end), label, None, why)]


def _headline(text: str, block: Block, facts: Sequence[Facts], title: bool, why: tuple[Evidence, ...]) -> list[Segment]:
    """The headline without the kicker before it and the site's name after it."""
    start, end = part_headline(text[block.start : block.end], title=title, page=is_page_title(facts), top=facts[0].key)
    span = Span(block.start + start, block.start + end)
    around = (
        ("a kicker before the headline", Span(block.start, span.start)),
        ("a site's name after the headline", Span(span.end, block.end)),
    )
    before, after = (
        [Segment(piece, Label.BOILERPLATE, Kind.NAVIGATION, (Evidence(reason, 0.0, piece),))] if len(piece) else []
        for reason, piece in around
    )
    return [*before, Segment(span, Label.HEADLINE, None, why), *after]


def _part(text: str, segment: Segment, end: int, label: Label, why: str) -> list[Segment]:
    """Cut a piece off the front of a segment."""
    span = Span(segment.span.start, end)
    head = Segment(span, label, None, (Evidence(why, 0.0, span),))
    rest = text[end : segment.span.end]
    start = end + len(rest) - len(rest.lstrip())
    return [head, evolve(segment, span=Span(start, segment.span.end))] if start < segment.span.end else [head]


def _last(text: str, segment: Segment) -> list[Segment]:
    """Cut the end mark off the last paragraph."""
    at = end_mark_after_sentence(text, segment.span.start, segment.span.end)
    if at is None or not text[segment.span.start : at].strip():
        return [segment]
    span = Span(at, segment.span.end)
    end = segment.span.start + len(text[segment.span.start : at].rstrip())
    mark = Segment(span, Label.BOILERPLATE, Kind.END_MARK, (Evidence("an end mark after the last sentence", 0.0, span),))
    return [evolve(segment, span=Span(segment.span.start, end)), mark]


def _kinds(facts: Sequence[Facts], path: bytes) -> Iterator[Kind]:
    """The kind of each block, were it furniture: what its words or its signs say, else what the label over its list says."""
    label: Kind | None = None
    listed = 0
    for fact, state in zip(facts, path, strict=True):
        kind = fact.kind
        if kind is None and "c" in fact.signs:
            kind = Kind.COPYRIGHT
        if kind is None and fact.stamp in _STAMPS and fact.words < _LABEL_WORDS:
            kind = Kind.PUBLISHED
        if state not in _FURNITURE:
            label = None
        elif fact.kind in _LABELS_OF_LISTS and fact.words < _LABEL_WORDS:
            label, listed = (fact.kind if fact.kind is not Kind.COMMENTS or state == State.TAIL else None), 0
        elif kind is not None and label is not Kind.COMMENTS and kind is not Kind.PUBLISHED:
            label = None
        elif label is not None:
            listed += 1
            if label is not Kind.COMMENTS and (listed > _LISTED or fact.words >= _ENTRY):
                label = None
        yield kind or label or Kind.OTHER


_STAMPS: Final = frozenset(("time", "day", "ago"))
# Labels say what the lines under them are: the links of a list, up to so many and so long; comments to the end of the furniture.
_LABELS_OF_LISTS: Final = frozenset((Kind.RELATED, Kind.TAGS, Kind.WEATHER, Kind.COMMENTS))
_LABEL_WORDS: Final = 14
_LISTED: Final = 12
_ENTRY: Final = 30


def _start(segment: Segment) -> int:
    return segment.span.start


def _tile(text: str, pieces: Sequence[Segment]) -> Iterator[Segment]:
    """Put blanks between the pieces."""
    done = 0
    for piece in pieces:
        if piece.span.start > done:
            yield Segment(Span(done, piece.span.start), _BLANK)
        yield piece
        done = piece.span.end
    if done < len(text):
        yield Segment(Span(done, len(text)), Label.BLANK)
