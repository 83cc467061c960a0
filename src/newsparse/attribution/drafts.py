"""Drafts: attributions as spans, before their speakers are known."""

from attrs import define, field

from newsparse.segment import Reasons
from newsparse.span import Span
from newsparse.terms import Nature


@define
class Draft:
    """One attribution in the making; the finder adds to its content while a quotation runs on.

    >>> Draft(0, "source, cue, content", [Span(0, 4)]).content
    [Span(start=0, end=4)]
    """

    passage: int
    """Index of the passage that it begins in."""
    rule: str
    """The rule that offered it, in words."""
    content: list[Span]
    cue: Span | None = None
    source: Span | None = None
    quoted: list[Span] = field(factory=list)
    """The quotations in its content, marks included."""
    word: str = ""
    """The cue's own word, in lower case."""
    nature: Nature = Nature.OTHER
    confidence: float = 0.5
    because: Reasons = ()
    """What weighed most."""
    inner: list["Draft"] = field(factory=list)

    @property
    def span(self) -> Span:
        """From its first to its last character."""
        spans = [*self.content, *[span for span in (self.cue, self.source) if span is not None]]
        return Span(min([span.start for span in spans]), max([span.end for span in spans]))
