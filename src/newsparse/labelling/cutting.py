"""From labels to segments: blocks cut where they hold several things, with blanks between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from attrs import evolve

from newsparse.labelling.change import Change
from newsparse.labelling.choosing.headline_candidates import is_page_title
from newsparse.labelling.choosing.path import table
from newsparse.labelling.facts.forms import DATED, Lead
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.headline_parts import part_headline
from newsparse.labelling.states import FURNITURE, State
from newsparse.labelling.weight_table import Groups, Names
from newsparse.layout import Block
from newsparse.recognition.dateline_match import DatelineMatch
from newsparse.recognition.end_marks import end_mark_after_sentence
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

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
_NAMES: Final = itemgetter(1)
_FURNITURE: Final = tuple(map(int, FURNITURE))
_BOILERPLATE: Final = Label.BOILERPLATE
_BLANK: Final = Label.BLANK
_OTHER: Final = Kind.OTHER
_HEADLINE: Final = int(State.HEADLINE)
# Up to this many blocks, segments keep the names of their evidence and no reasons, which few ask for.
_LAZY: Final = 4096
# Labels say what the lines under them are: the links of a list, up to so many and so long; comments to the end of the furniture.
_LABELS_OF_LISTS: Final = frozenset((Kind.RELATED, Kind.TAGS, Kind.WEATHER, Kind.COMMENTS))
_LABEL_WORDS: Final = 14
_LISTED: Final = 12
_ENTRY: Final = 30

Reasons = tuple[Evidence, ...] | Callable[[], tuple[Evidence, ...]]
"""Evidence, or what works it out."""


class Labelling(NamedTuple):
    """The labels of a text's blocks, before the text is cut by them; without the lines, so that their memory is free again."""

    blocks: list[Block]
    path: bytes
    facts: list[Facts]
    own: list[tuple[Names, ...]]
    """The evidence of each block's own facts."""
    groups: list[Groups]
    """The evidence of each block's surroundings; none if there are too many blocks."""
    changed: dict[int, Change]
    """Blocks that are something else than their states say."""
    corrected: dict[int, str]
    """Blocks whose states were corrected, with why."""
    final: int
    """The last paragraph; -1 where there is none."""
    lead: int
    """The block that the dateline opens."""
    dateline: DatelineMatch | None
    chosen: tuple[Evidence, ...]
    """Why the headline is the headline."""


class Untold(tuple[Any, ...]):
    """The names of a block's own evidence, of each group of evidence around it, and its state: its reasons are computed from these."""

    __slots__ = ()

    def __call__(self) -> tuple[Evidence, ...]:
        """Work out the reasons."""
        own, *around, state = self
        return table().why((*own, *around), state)


def cut_segments(text: str, pins: Sequence[Segment], labelling: Labelling) -> tuple[Segment, ...]:
    """Cut a text by its labels into the segments that tile it; the labelling is used up."""
    blocks, path, facts, own, groups, changed, corrected, final, lead, match, chosen = labelling
    pieces = list(pins)
    lazy = len(blocks) <= _LAZY
    for i, (block, state, fact, kind) in enumerate(zip(blocks, path, facts, _kinds(facts, path), strict=True)):
        change = changed.get(i)
        if change is not None:
            pieces.append(Segment(Span(block.start, block.end), change.label, change.kind, change.evidence(block.start, block.end)))
            continue
        if state == _HEADLINE:
            pieces.extend(_headline(text, block, facts, fact.key == facts[0].key, chosen))
            continue
        why: Reasons
        if i in corrected:
            why = _told(corrected[i], block)
        else:
            untold = Untold((own[i], *map(_NAMES, groups[i] if groups else ()), state))
            why = untold if lazy else untold()
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
    if pins:
        pieces.sort(key=_start)
    return tuple(_tile(text, pieces))


def _told(why: str, block: Block) -> tuple[Evidence, ...]:
    return (Evidence(why, 0.0, Span(block.start, block.end)),)


def _cut(text: str, block: Block, state: int, facts: Facts, why: Reasons) -> list[Segment]:
    """Make the segments of one block of the story."""
    label = _LABELS[state]
    if label is Label.PARAGRAPH and facts.lead == Lead.BULLET and facts.words < 60:
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
    page = title and is_page_title(facts)  # below the top line, nothing depends on it
    start, end = part_headline(text[block.start : block.end], title=title, page=page, top=facts[0].key)
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
        if state not in _FURNITURE:
            label = None
            yield _OTHER
            continue
        kind = fact.kind
        if kind is None and "c" in fact.signs:
            kind = Kind.COPYRIGHT
        if kind is None and fact.stamp in DATED and fact.words < _LABEL_WORDS:
            kind = Kind.PUBLISHED
        if fact.kind in _LABELS_OF_LISTS and fact.words < _LABEL_WORDS:
            label, listed = (fact.kind if fact.kind is not Kind.COMMENTS or state == State.TAIL else None), 0
        elif kind is not None and label is not Kind.COMMENTS and kind is not Kind.PUBLISHED:
            label = None
        elif label is not None:
            listed += 1
            if label is not Kind.COMMENTS and (listed > _LISTED or fact.words >= _ENTRY):
                label = None
        yield kind or label or _OTHER


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
