"""From labels to segments: blocks are cut if they contain several parts, with blanks between them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from operator import attrgetter, itemgetter
from typing import Any, Final, NamedTuple

from newsparse.labelling.changes import Change
from newsparse.labelling.choosing.headline import part_headline
from newsparse.labelling.choosing.headline_candidates import is_page_title
from newsparse.labelling.choosing.path import table
from newsparse.labelling.states import FURNITURE, State
from newsparse.labelling.weight_table import Groups, Names
from newsparse.layout import Block, first_visible
from newsparse.lines.credits import Credit
from newsparse.lines.dateline_marks import DatelineMatch
from newsparse.lines.datelines import dateline_segment
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, Lead, Sign
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Finding, Reasons, Segment, kept_why, place, start_of, stripped
from newsparse.span import Span
from newsparse.terms import Kind, Label

# The label of each state, in their order: that with its name, if there is one.
_LABELS: Final = tuple(Label.__members__.get(state.name, Label.BOILERPLATE) for state in State)
_NAMES: Final = itemgetter(1)
_START: Final = attrgetter("start")
_FURNITURE: Final = tuple(map(int, FURNITURE))
_BOILERPLATE: Final = Label.BOILERPLATE
_BLANK: Final = Label.BLANK
_OTHER: Final = Kind.OTHER
_HEADLINE: Final = int(State.HEADLINE)
# Up to this many blocks, segments keep the names of their evidence and no reasons, which few ask for; two bytes number all names of these.
_LAZY: Final = 3072
# Labels ("Most read") reveal the lines under them: the links of a list, or comments to the end of the furniture.
_LABELS_OF_LISTS: Final = frozenset((Kind.RELATED, Kind.TAGS, Kind.WEATHER, Kind.COMMENTS))
_LONGEST_LABEL: Final = 13  # words of a label or a date
_MOST_ENTRIES: Final = 12  # lines under a label
_LONGEST_ENTRY: Final = 29  # words of such a line
_LONGEST_ITEM: Final = 59  # words of an item of a list
_DAY: Final = pattern(r"\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")
_SHORTEST_CAPTION: Final = 3  # characters before a credit


class Labelling(NamedTuple):
    """The labels of a text's blocks, before the text is cut by them; without the lines, so that their memory is free again."""

    blocks: list[Block]
    path: bytes
    facts: list[Facts]
    own: list[tuple[Names, ...]]  # the evidence of each block's own facts
    groups: list[Groups]  # the evidence of each block's surroundings; none if there are too many blocks
    changed: dict[int, Change]  # blocks with another label than that of their state
    corrected: dict[int, str]  # blocks whose states were corrected, with the reason
    lead: int  # the block that the dateline opens
    dateline: DatelineMatch | None
    chosen: tuple[Evidence, ...]  # the evidence for the headline
    apart: list[Segment]  # lines that were labelled before the path, and are not among the blocks


class NamedEvidence:
    """The evidence of a text's blocks by name, from which the reasons of its segments are computed when they are asked for."""

    __slots__ = ("_blocks", "_packed", "_starts")

    def __init__(self, blocks: Sequence[Block], path: bytes, own: list[tuple[Names, ...]], groups: list[Groups]) -> None:
        self._starts = array("I", map(_START, blocks))
        """The start of each block."""
        self._blocks: tuple[bytes, list[tuple[Names, ...]], list[Groups]] | None = path, own, groups
        """The state of each block, its own evidence and that of its surroundings; `None` if packed."""
        self._packed: tuple[list[Any], Sequence[int]] = [], ()
        """The states and names that occur, and for each block the numbers of its state and names."""

    def pack(self) -> None:
        """Take less memory: the same names recur from block to block, so each group of them is kept once."""
        blocks = self._blocks
        if blocks is not None:
            rows = [[state, *own, *map(_NAMES, around)] for state, own, around in zip(*blocks, strict=True)]
            width = max(map(len, rows), default=0)
            numbers = defaultdict[object, int](count().__next__)
            packed = array("H", [numbers[part] for row in rows for part in (*row, *[()] * (width - len(row)))])
            self._packed, self._blocks = (list(numbers), packed), None

    def __call__(self, span: Span) -> tuple[Evidence, ...]:
        """Work out the reasons of a segment, by the block that it begins in."""
        at = max(0, bisect_right(self._starts, span.start) - 1)  # line breaks that a repair set may be before the first
        blocks = self._blocks
        if blocks is not None:
            path, own, groups = blocks
            return table().why((*own[at], *map(_NAMES, groups[at])), path[at])
        parts, packed = self._packed
        width = len(packed) // len(self._starts)
        state, *names = [parts[number] for number in packed[at * width : (at + 1) * width]]
        return table().why(names, state)


def pack_evidence(segments: Iterable[Segment]) -> None:
    """Take less memory for the evidence of a text's segments.

    Done only when more than the structure is asked for: it would add 2% to the time of the structure.
    """
    named = next((kept for kept in map(kept_why, segments) if isinstance(kept, NamedEvidence)), None)
    if named is not None:
        named.pack()


def cut_segments(text: str, pins: Sequence[Segment], labelling: Labelling) -> tuple[Segment, ...]:
    """Cut a text by its labels into the segments that tile it; the labelling is used up."""
    blocks, path, facts, own, groups, changed, corrected, lead, match, chosen, apart = labelling
    if not blocks:
        return tuple(_tile(text, pins))  # most agency copy
    pieces = [*pins, *apart]
    lazy = len(blocks) <= _LAZY
    named, weights = NamedEvidence(blocks, path, own, groups) if lazy else None, table()
    for i, (block, state, fact, kind) in enumerate(zip(blocks, path, facts, _kinds(facts, path), strict=True)):
        change = changed.get(i)
        if state == _HEADLINE:
            if change is not None:  # "ANN ROE: Give me back my pier"
                start = text.index(":", block.start) + 1
                pieces.append(stripped(block.start, start, change.label, change.kind, change.why))
                block = block._replace(start=first_visible(text, start, block.end))  # noqa: PLW2901
            pieces.extend(_headline(text, block, facts, fact.key == facts[0].key, chosen))
            continue
        if change is not None:
            pieces.append(stripped(block.start, block.end, change.label, change.kind, change.why))
            continue
        why: Reasons
        if i in corrected:
            why = corrected[i]
        elif named is not None:
            why = named
        else:
            why = weights.why((*own[i], *map(_NAMES, groups[i] if groups else ())), state)
        if state in _FURNITURE:
            pieces.append(stripped(block.start, block.end, _BOILERPLATE, kind, why))
            continue
        cut = _cut(text, block, state, fact, why)
        if i == lead and match is not None:
            cut = _dateline(text, cut[0].span, match, why)
        pieces.extend(cut)
    # Of many short lines, what was measured weighs more than the text.
    for used in (blocks, facts) if lazy else (blocks, facts, own, groups):
        used.clear()
    if pins or apart:
        pieces.sort(key=start_of)
    return tuple(_tile(text, pieces))


def _cut(text: str, block: Block, state: int, facts: Facts, why: Reasons) -> list[Segment]:
    """Make the segments of one block of the story."""
    label = _LABELS[state]
    if label is Label.PARAGRAPH and facts.lead == Lead.BULLET and facts.words <= _LONGEST_ITEM:
        label = Label.LIST_ITEM
    if label is Label.CAPTION:
        return cut_credit(text, Segment(Span(block.start, block.end), label, None, why), facts.credit)
    return [Segment(Span(block.start, block.end), label, None, why)]


def cut_credit(text: str, caption: Segment, credit: Credit | None) -> list[Segment]:
    """Cut a caption from the credit at its end; it may be nothing but a credit."""
    if credit is None:
        return [caption]
    span = caption.span
    bare = Finding(Span(span.start + credit.first, span.start + credit.last), "credit at the end of a caption")
    piece = text[span.start : span.start + credit.start].rstrip()
    if len(piece) < _SHORTEST_CAPTION:
        return [Segment(span, Label.CREDIT, None, kept_why(caption))]
    return [
        Segment(Span(span.start, span.start + len(piece)), Label.CAPTION, None, kept_why(caption)),
        Segment(Span(span.start + credit.start, span.start + credit.end), Label.CREDIT, None, bare),
    ]


def _headline(text: str, block: Block, facts: Sequence[Facts], title: bool, why: tuple[Evidence, ...]) -> list[Segment]:
    """The headline without the kicker before it and the site's name after it."""
    page = title and is_page_title(facts)  # below the top line, nothing depends on it
    line = text[block.start : block.end]
    start, end = part_headline(line, title=title, page=page, top=facts[0].key)
    if start and title and sum([fact.key == facts[0].key for fact in facts]) > 1:
        start = 0  # the whole line is repeated: a kicker would have its own line
    span = Span(block.start + start, block.start + end)
    around = (
        ("a kicker before the headline", Span(block.start, span.start)),
        ("a site's name after the headline", Span(span.end, block.end)),
    )
    before, after = ([Segment(piece, Label.BOILERPLATE, Kind.NAVIGATION, reason)] if len(piece) else [] for reason, piece in around)
    return [*before, Segment(span, Label.HEADLINE, None, why), *after]


def _dateline(text: str, paragraph: Span, match: DatelineMatch, why: Reasons) -> list[Segment]:
    """Cut the dateline off the front of a paragraph."""
    head = dateline_segment(paragraph.start, match)
    start = first_visible(text, match.end, paragraph.end)
    return [head, Segment(Span(start, paragraph.end), Label.PARAGRAPH, None, why)] if start < paragraph.end else [head]


def _kinds(facts: Sequence[Facts], path: bytes) -> Iterator[Kind]:
    """The kind of each block if it is furniture: by its words or signs, else by the label over its list."""
    label: Kind | None = None
    listed = 0
    for fact, state in zip(facts, path, strict=True):
        if state not in _FURNITURE:
            label = None
            yield _OTHER
            continue
        if label is None and fact.kind is None and not fact.signs and not fact.stamp:
            yield _OTHER  # most entries of menus
            continue
        kind = fact.kind
        if kind is None and Sign.COPYRIGHT in fact.signs:
            kind = Kind.COPYRIGHT
        counts = kind is _OTHER and _DAY.search(fact.key)  # "(2024/05/03-15:48)" has figures only
        if (kind is None or counts) and fact.stamp in DATED and fact.words <= _LONGEST_LABEL:
            kind = Kind.PUBLISHED
        if fact.kind in _LABELS_OF_LISTS and fact.words <= _LONGEST_LABEL:
            label, listed = (fact.kind if fact.kind is not Kind.COMMENTS or state == State.TAIL else None), 0
        elif kind is not None and label is not Kind.COMMENTS and kind is not Kind.PUBLISHED:
            label = None
        elif label is not None:
            listed += 1
            if label is not Kind.COMMENTS and (listed > _MOST_ENTRIES or fact.words > _LONGEST_ENTRY):
                label = None
        yield kind or label or _OTHER


def _tile(text: str, pieces: Sequence[Segment]) -> Iterator[Segment]:
    """Put blanks between the pieces."""
    done = 0
    for piece in pieces:
        start, end = place(piece)
        if start > done:
            yield stripped(done, start, _BLANK)
        yield piece
        done = end
    if done < len(text):
        yield stripped(done, len(text), _BLANK)
