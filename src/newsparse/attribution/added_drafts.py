"""Adds to the attributions of a story those that are read by rules alone.

A preposition carries them ("*In* a new poll, voters split", "*To* Roe, the pier is home"), or they say how something seems.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.fitted.seeming_cues import SEEMING, seeming
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence, sentence
from newsparse.attribution.fitted.verbless_cues import IN_A_POLL, may_hold_preposition, verbless
from newsparse.attribution.passage_reader import LONGEST, PassageReader
from newsparse.attribution.quotes import within
from newsparse.knowledge import SpeechWords
from newsparse.span import Span
from newsparse.terms import Nature

# The shares of them that are right, counted on labelled copy.
_VERBLESS: Final = 0.7
_SEEMING: Final = 0.55


def added_drafts(reading: PassageReader, speech: SpeechWords) -> Iterator[DraftAttribution]:
    """Yield the possible attributions of a passage that are read by rules alone; those of one kind are in reading order."""
    units = reading.units
    if may_hold_preposition(units.words):
        yield from _drafts(reading, speech, verbless, _VERBLESS)
    if not SEEMING.isdisjoint(units.words):
        yield from _drafts(reading, speech, seeming, _SEEMING)


def _drafts(
    reading: PassageReader, speech: SpeechWords, offer: Callable[[Sentence], Iterator[tuple[Analysis, Nature]]], confidence: float
) -> Iterator[DraftAttribution]:
    """Yield the attributions that a rule offers for the sentences of a passage."""
    units = reading.units
    for index, (first, last) in enumerate(pairwise(units.sentences)):
        for analysis, nature in offer(sentence(units, index, speech)) if last - first <= LONGEST else ():
            content = [units.span(*piece) for piece in analysis.content]
            cue, source = units.span(*analysis.cue), units.span(*analysis.source) if analysis.source else None
            quoted, word = within(reading.quotations, content), units.words[analysis.anchor]
            yield DraftAttribution(reading.index, analysis.rule, content, cue, source, quoted, word, nature, confidence)


def with_added(drafts: list[DraftAttribution], found: Sequence[DraftAttribution]) -> list[DraftAttribution]:
    """Add the attributions read by rules alone that leave the others their words; what others say in a poll becomes its inner ones.

    They come last because they are no turn in a conversation: a quotation after one is by the speaker before it.

    Args:
        drafts: the attributions of a story.
        found: its possible attributions that are read by rules alone.
    """
    if not found:
        return drafts
    pieces = sorted((span.start, span.end, n) for n, draft in enumerate(drafts) for span in _own(draft))
    held = set[int]()
    added: list[DraftAttribution] = []
    end = -1  # of the words of those added
    for made in sorted(found, key=lambda made: made.span.start):
        others = sorted({n for span in _own(made) for n in _within(pieces, span)})
        inside = made.rule == IN_A_POLL and all(_is_inside(drafts[n].span, made.content[0]) for n in others)
        if made.span.start >= end and (inside or not others):
            made.inner = [drafts[n] for n in others]
            held.update(others)
            added.append(made)
            end = made.span.end
    return [*(draft for n, draft in enumerate(drafts) if n not in held), *added]


def _own(draft: DraftAttribution) -> list[Span]:
    """Return the spans that nobody else's cue or content may overlap."""
    return [*draft.content, draft.cue] if draft.cue is not None else draft.content


def _within(pieces: Sequence[tuple[int, int, int]], span: Span) -> Iterator[int]:
    """Yield the numbers of the attributions with a piece that overlaps a span; pieces overlap one another hardly ever."""
    i = bisect_right(pieces, (span.start,))
    if i and pieces[i - 1][1] > span.start:
        yield pieces[i - 1][2]
    while i < len(pieces) and pieces[i][0] < span.end:
        yield pieces[i][2]
        i += 1


def _is_inside(span: Span, outer: Span) -> bool:
    return outer.start <= span.start and span.end <= outer.end
