"""Drafts: attributions as spans, before their speakers are resolved."""

from typing import Final, NamedTuple

from attrs import define, field

from newsparse.attribution.values import Parts
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Nature


@define
class DraftAttribution:
    """One attribution under construction; its content grows while a quotation continues.

    >>> DraftAttribution(0, "source, cue, content", [Span(0, 4)]).content
    [Span(start=0, end=4)]
    """

    passage: int  # index of the passage in which it begins
    rule: str  # name of the rule that proposed it
    content: list[Span]
    cue: Span | None = None
    source: Span | None = None
    quoted: list[Span] = field(factory=list)  # the quotations in the content, marks included
    word: str = ""  # the reporting word of the cue, in lower case
    nature: Nature = Nature.OTHER
    confidence: float = 0.5
    because: tuple[Evidence | Parts, ...] = ()  # the strongest evidence, or the parts that it is made of
    inner: list["DraftAttribution"] = field(factory=list)

    @property
    def span(self) -> Span:
        """From its first to its last character."""
        spans = [*self.content]
        if self.cue is not None:
            spans.append(self.cue)
        if self.source is not None:
            spans.append(self.source)
        return Span(min([span.start for span in spans]), max([span.end for span in spans]))


def continuation(before: DraftAttribution, passage: int, content: list[Span], certainty: float = 1.0) -> DraftAttribution:
    """Attribute a quotation without a reporting clause to the last speaker; its confidence is *certainty* times that of the last one."""
    made = DraftAttribution(passage, "quotation alone", content, before.cue, before.source, list(content), before.word, before.nature)
    made.confidence, made.because = before.confidence * certainty, (Evidence("the last speaker goes on"),)
    return made


class RunningSpeaker(NamedTuple):
    """Who has been speaking when a sentence begins."""

    draft: DraftAttribution | None = None
    """The attribution that continues in reported speech or in a quotation without a reporting clause."""
    introduced: DraftAttribution | None = None  # a speaker named in the sentence before, without content


NOBODY: Final = RunningSpeaker()


# The share of each rule's attributions that are right, counted on labelled copy by `training/fit_attribution.py`.
_RIGHT: Final = {
    "quotation, source, cue": 0.88,
    "quotation, cue, source": 0.88,
    "speaker's turn": 0.85,
}


def confidence(draft: DraftAttribution) -> float:
    """Return the probability that content and source are right."""
    return _RIGHT.get(draft.rule, 0.6)
