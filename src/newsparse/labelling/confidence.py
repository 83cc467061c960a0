"""The confidence of labels and of whole stories, computed from the text when it is asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from math import exp, log
from operator import attrgetter
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.forms import Envelope, open_envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.labelling.choosing.headline_candidates import headline_context
from newsparse.labelling.choosing.headline_evidence import headline_evidence
from newsparse.labelling.choosing.headline_weights import WEIGHTS as HEADLINE_WEIGHTS
from newsparse.labelling.choosing.path import table
from newsparse.labelling.confidence_weights import BY_FORM, BY_RULE, LABELS, STORY
from newsparse.labelling.cutting import cut_credit
from newsparse.labelling.labeller import Weighed, weigh_blocks
from newsparse.labelling.path_sums import Row, marginals
from newsparse.labelling.states import FURNITURE, State
from newsparse.layout import Layout, lay_out
from newsparse.lines.credits import find_credit
from newsparse.lines.lexicon import lexicon_for
from newsparse.lines.words import cut_words
from newsparse.repair import Reading, pins_of_marks, read_as
from newsparse.segment import Evidence, Segment
from newsparse.terms import BODY_LABELS, Label

# The states of each label; a list item is a paragraph to the path.
STATES: Final[dict[Label, tuple[int, ...]]] = {
    **{Label[state.name]: (state,) for state in State if state not in FURNITURE},
    Label.LIST_ITEM: (State.PARAGRAPH,),
    Label.CREDIT: (State.CREDIT, State.CAPTION),
    Label.BOILERPLATE: FURNITURE,
}
_RIVALS: Final = tuple(label for label in STATES if label not in (Label.LIST_ITEM, Label.HEADLINE))
# A label with a smaller share of the paths than this was given by a rule.
_LEAST: Final = 0.15
_REASONS: Final = 2
# For a label that too few labelled texts have, the confidence is that of the paths.
_AS_THE_PATHS: Final = (0.0, 1.0)
_LEAST_ERROR: Final = 0.0005
# Labels of a part of a block, which has the state of the whole block.
_PARTS: Final = frozenset((Label.DATELINE, Label.CREDIT))


class RunnerUp(NamedTuple):
    """The second best label of a segment."""

    label: Label
    share: float  # the share of all paths that go through it
    # The evidence against it, weighed by how much more it favours the chosen label, strongest first; empty if a rule decided.
    why: tuple[Evidence, ...]


def read_envelope(
    reading: Reading, layout: Layout, language: Language, knowledge: Knowledge, headline: str | None
) -> tuple[Envelope, str | None]:
    """The evidence that exists before a text is labelled, and the headline if the caller or Markdown gives it."""
    envelope = open_envelope(layout, language, knowledge)
    if reading.lines:
        lexicon = lexicon_for(language, knowledge)
        pins = pins_of_marks(reading, envelope.pins)
        parted = [(pin, find_credit(cut_words(pin.span.of(reading.text)), lexicon) if pin.label is Label.CAPTION else None) for pin in pins]
        envelope = evolve(envelope, pins=tuple(piece for pin, credit in parted for piece in cut_credit(reading.text, pin, credit)))
    marked = reading.headline
    named = (pin.span for pin in envelope.pins if pin.label is Label.BOILERPLATE)
    if marked is not None and any(span.start <= marked.start < span.end for span in named):
        marked = None  # the name of a channel
    return envelope, marked.of(reading.printed) if marked is not None and headline is None else headline


class Judge:
    """Computes the confidence of the labels of one text when asked; until then it keeps only the text."""

    def __init__(self, text: str, headline: str | None, language: str, knowledge: Knowledge) -> None:
        self._given = text, headline, language, knowledge

    def __call__(self, segment: Segment) -> float:
        """The probability that a segment's label is right."""
        return 1.0 if segment.label is Label.BLANK else self._sums.confidence(segment)

    def runner_up(self, segment: Segment) -> RunnerUp | None:
        """The second best label of a segment; `None` if the form of the text or the choice of the headline left no other."""
        return self._sums.runner_up(segment)

    def story(self, segments: Sequence[Segment]) -> float:
        """The probability that the body is right."""
        names = self._sums.signs(segments)
        return _probability(sum([STORY[name] * value for name, value in names.items()]))

    @cached_property
    def _sums(self) -> _Sums:
        text, headline, language, knowledge = self._given
        return _Sums(read_as(text, headline), headline, knowledge.language(language), knowledge)


class _Sums:
    """A text that was measured again, and the shares of its paths."""

    def __init__(self, reading: Reading, headline: str | None, language: Language, knowledge: Knowledge) -> None:
        layout = lay_out(reading.text)
        envelope, known = read_envelope(reading, layout, language, knowledge, headline)
        self.reading = reading
        self.weighed = weigh_blocks(layout, envelope, language, knowledge, known)
        self.rows: list[Row] = marginals(table(), self.weighed.weights) if self.weighed else []
        self.blocks = self.weighed.page.blocks if self.weighed else []
        self.headline = _headline_share(self.weighed, language.code) if self.weighed and known is None else 1.0

    def block(self, segment: Segment) -> int:
        """The block that a segment begins in; -1 for a segment that the form of the text labelled."""
        start = (segment.span if self.reading.same else self.reading.aligned.piece(segment.span)).start
        at = bisect_right(self.blocks, start, key=attrgetter("start")) - 1
        return at if at >= 0 and start < self.blocks[at].end else -1

    def confidence(self, segment: Segment) -> float:
        at = self.block(segment)
        if at < 0:
            return BY_FORM
        label = segment.label
        if label is Label.HEADLINE:
            return _calibrated(label, self.headline)
        share = self.share(at, label)
        return BY_RULE if share < _LEAST else _calibrated(label, share)

    def share(self, at: int, label: Label) -> float:
        """The share of all paths that give a block a label."""
        row = self.rows[at]
        return sum([row[state] for state in STATES.get(label, ())])

    def runner_up(self, segment: Segment) -> RunnerUp | None:
        at, label = self.block(segment), segment.label
        if at < 0 or label is Label.HEADLINE or label not in STATES or self.weighed is None:
            return None
        shares = [(self.share(at, rival), rival) for rival in _RIVALS if not set(STATES[rival]) & set(STATES[label])]
        share, rival = max(shares)
        row = self.rows[at]
        state, other = (max(STATES[one], key=row.__getitem__) for one in (label, rival))
        plain = table().plain
        around = self.weighed.groups[at] if self.weighed.groups else ()
        names = [name for names in (*self.weighed.own[at], *[names for _, names in around]) for name in names if name in plain]
        found = sorted([(plain[name][other] - plain[name][state], name) for name in names])[:_REASONS]
        by_rule = self.share(at, label) < _LEAST
        return RunnerUp(rival, share, () if by_rule else tuple([Evidence(name, -weight / 100) for weight, name in found if weight < 0]))

    def signs(self, segments: Sequence[Segment]) -> dict[str, float]:
        """The features that show whether the body is right, by name."""
        size = 0.0  # of the body that the form of the text gives, and then of all body
        labels: dict[int, Label] = {}
        for segment in segments:
            at = self.block(segment) if segment.label is not Label.BLANK else -1
            if at >= 0 and labels.get(at, Label.DATELINE) in _PARTS:
                labels[at] = segment.label
            elif at < 0 and segment.label in BODY_LABELS:
                size += len(segment.span)
        doubtful = outside = 0.0
        before, longest = len(self.rows), 1
        for at, row in enumerate(self.rows):
            length, share = self.blocks[at].end - self.blocks[at].start, row[State.PARAGRAPH]
            if labels.get(at) in BODY_LABELS:
                size += length
                doubtful += (1 - share) * length
                longest, before = max(longest, at - before), at
            else:
                outside += share * length
        right = size - doubtful
        wrong = (doubtful + outside) / (2 * right + doubtful + outside) if size else 1.0
        return {"any text": 1.0, "expected error of the body": log(max(wrong, _LEAST_ERROR)), "longest break in the body": log(longest)}


def _headline_share(weighed: Weighed, language: str) -> float:
    """The share of the chosen headline among all candidates, each counted by its score."""
    found = headline_evidence(weighed.page.facts, headline_context(weighed.page.facts), language, weighed.page.gaps)
    scores = {i: sum([HEADLINE_WEIGHTS.get(name, 0.0) for name in names]) for i, names in found}
    chosen = weighed.begins.headline
    if chosen not in scores:
        return 0.5
    return 1 / sum([exp(min(score - scores[chosen], 50.0)) for score in scores.values()])


def _calibrated(label: Label, share: float) -> float:
    """The probability that a label is right, from its share of all paths."""
    base, slope = LABELS.get(label, _AS_THE_PATHS)
    return _probability(base + slope * log_odds(share))


def log_odds(share: float) -> float:
    """The log odds of a probability."""
    share = min(max(share, 1e-6), 1 - 1e-6)
    return log(share / (1 - share))


def _probability(odds: float) -> float:
    return round(1 / (1 + exp(-odds)), 3)
