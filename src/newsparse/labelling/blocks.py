"""The blocks to label: those that the forms leave, without recurring lines, captions apart from frames, credits joined to their marks."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from newsparse.labelling.evidence.comments import links_to_reply
from newsparse.layout import Block, Layout, first_visible, last_visible
from newsparse.lines.facts import Facts, names_in
from newsparse.lines.lexicon import Lexicon, folded_line
from newsparse.lines.names import is_names
from newsparse.patterns import pattern
from newsparse.segment import Segment, place

_LONGEST_MARK: Final = 30  # characters of a credit's mark on a separate line
_LONGEST_LINE: Final = 60  # characters of the name on the line below it
_MARK_ENDS: Final = ":：©"


def free_blocks(layout: Layout, pins: Sequence[Segment]) -> list[Block]:
    """The blocks, or parts of blocks, that the envelope does not label."""
    if not pins:
        return list(layout.blocks)
    text = layout.text
    free: list[Block] = []
    if _cover(text, pins):
        return free  # most agency copy
    k = 0
    for block in layout.blocks:
        start = block.start
        while k < len(pins) and pins[k].span.end <= start:
            k += 1
        j = k
        while j < len(pins) and pins[j].span.start < block.end:
            _add(layout, free, block, start, pins[j].span.start)
            start = max(start, pins[j].span.end)
            j += 1
        _add(layout, free, block, start, block.end)
    return free


def _cover(text: str, pins: Sequence[Segment]) -> bool:
    """Return True if only white space is between the pins."""
    done = 0
    for pin in pins:
        start, end = place(pin)
        if text[done:start].strip():
            return False
        done = max(done, end)
    return not text[done:].strip()


def _add(layout: Layout, free: list[Block], block: Block, start: int, end: int) -> None:
    first, last = first_visible(layout.text, start, end), last_visible(layout.text, start, end)
    if start > block.start and first < last:  # before the text of a line, a quoted e-mail has a mark
        at = bisect_right(layout.lines, first, block.first, block.last, key=attrgetter("end"))
        first = max(first, layout.lines[at].start)
    if first < last:
        free.append(Block(first, last, block.first, block.last))


def join_marks(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """Join a credit's mark with the name on the line below, "Photo:", "Ann Poe"; and the names around a slash: "Ann Poe", "/", "AFP"."""
    blocks = _join_slashes(text, blocks)
    labels = [text[start:end] for start, end, _, _ in blocks if text[end - 1] in _MARK_ENDS and end - start <= _LONGEST_MARK]
    if not any(folded_line(label) in lexicon.mark_phrases for label in labels):
        return list(blocks)  # most texts
    joined: list[Block] = []
    for block in blocks:
        above = joined[-1] if joined else None
        if (
            above is not None
            and text[above.end - 1] in _MARK_ENDS
            and above.end - above.start <= _LONGEST_MARK
            and block.end - block.start <= _LONGEST_LINE
            and folded_line(text[above.start : above.end]) in lexicon.mark_phrases
            and is_names(text[block.start : block.end])
        ):
            joined[-1] = Block(above.start, block.end, above.first, block.last)
        else:
            joined.append(block)
    return joined


def _join_slashes(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """Join the names above and below a line that is only a slash, over a caption, as the pages of American radio stations have them."""
    slashes = [i for i, (start, end, _, _) in enumerate(blocks[:-2]) if end - start == 1 and text[start] == "/" and i]
    joined = list(blocks)
    for i in reversed(slashes):
        above, below, caption = blocks[i - 1], blocks[i + 1], blocks[i + 2]
        if caption.end - caption.start < _LONGEST_MARK:
            continue
        named = all(block.end - block.start <= _LONGEST_LINE and is_names(text[block.start : block.end]) for block in (above, below))
        if named and text.count("\n", below.end, caption.start) == 1:
            joined[i - 1 : i + 2] = [Block(above.start, below.end, above.first, below.last)]
    return joined


# [1/3] A crane lifts ...    2 of 5 | Visitors walk ...
_COUNTER: Final = pattern(r"(?:\[\d{1,3}/\d{1,3}\]|\d{1,3}\sof\s\d{1,3}\s\|)(?=\s\S++(?:\s\S++){3})")
_COUNTER_STARTS: Final = "[0123456789"
_LINKS: Final = ("Purchase Licensing Rights", "Acquire Licensing Rights", "Buy Photo", "hide caption", "toggle caption")
"""Links after a credit, as they are printed."""
_LONGEST_LINK: Final = 45  # characters from a link to the end of its line: "Purchase Licensing Rights, opens new tab"


def part_frames(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Split a caption from the picture's place in its gallery, and from the link after its credit.

    >>> line = "[1/3] The pier in Elmford on Friday. REUTERS/Ann Poe Purchase Licensing Rights, opens new tab"
    >>> for block in part_frames(line, [Block(0, len(line), 0, 0)]):
    ...     line[block.start : block.end]
    '[1/3]'
    'The pier in Elmford on Friday. REUTERS/Ann Poe'
    'Purchase Licensing Rights, opens new tab'
    """
    links = [link for link in _LINKS if link in text]
    numbered = [(start, end) for start, end, _, _ in blocks if text[start] in _COUNTER_STARTS]
    if not links and not any(_COUNTER.match(text, start, end) for start, end in numbered):
        return list(blocks)  # most texts
    parted: list[Block] = []
    for block in blocks:
        start, end, _, _ = block
        counter = _COUNTER.match(text, start, end) if text[start] in _COUNTER_STARTS else None
        if counter is not None:
            parted.append(block._replace(end=counter.end()))
            start = first_visible(text, counter.end(), end)
        at = max([text.rfind(link, max(start, end - _LONGEST_LINK), end) for link in links], default=-1)
        if at > start:
            middle = last_visible(text, start, at)
            parted += (block._replace(start=start, end=middle), block._replace(start=at))
        else:
            parted.append(block._replace(start=start))
    return parted


# Chosen on held-out publishers: any number from 4 to 8 costs them least.
_FEWEST_COPIES: Final = 4
_LONGEST_REFRAIN: Final = 8  # words
REFRAIN: Final = "a short line that comes again and again between the rest"


def refrains(facts: Sequence[Facts], headline: int, lexicon: Lexicon) -> frozenset[int]:
    """Find the short lines that recur between all others ("Article content") and so say nothing about their neighbours.

    Names may mark speakers' turns, and links to reply comments; a picture's credit, a byline and the headline are recognised without this.
    """
    keys = [fact.key for fact in facts]
    times = Counter(keys)
    if max(times.values()) < _FEWEST_COPIES:
        return frozenset()  # most texts
    short = [i for i, fact in enumerate(facts) if times[keys[i]] >= _FEWEST_COPIES and fact.words <= _LONGEST_REFRAIN and not fact.mark]
    plain = [i for i in short if not (facts[i].credit or facts[i].by or facts[i].name or links_to_reply(facts[i]))]
    counts = Counter([keys[i] for i in plain])
    often = [i for i in plain if counts[keys[i]] >= _FEWEST_COPIES and i != headline]
    found = frozenset([i for i in often if names_in(facts[i], lexicon) is None])
    return found if len(found) < len(facts) else frozenset()
