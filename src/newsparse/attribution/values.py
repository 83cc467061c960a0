"""Attributions and their speakers."""

from __future__ import annotations

from typing import Any

from attrs import field, fields, frozen

from newsparse.documented import documented
from newsparse.passage import Passage
from newsparse.segment import Evidence, Reasons, told
from newsparse.span import Span
from newsparse.terms import Nature, QuoteKind, SpeakerKind


@documented
@frozen(weakref_slot=False)
class Speaker:
    """A person, organisation or group that speaks in the story.

    >>> Speaker("Ma Zhaoxu", SpeakerKind.PERSON).name
    'Ma Zhaoxu'
    """

    name: str
    """The fullest form in the text, without a title or a leading "the"."""
    kind: SpeakerKind = SpeakerKind.PERSON
    """Person, organisation or group."""
    description: str | None = None
    """The fullest apposition or title: "deputy director of the National Health Commission"."""
    mention: Passage | None = field(default=None, repr=False)
    """The fullest mention."""
    mentions: tuple[Passage, ...] = field(default=(), repr=False)
    """Every mention by name, in reading order."""


@documented
@frozen(weakref_slot=False)
class Attribution:
    """One thing that was said, written or thought, and its speakers.

    The contents of an article's attributions never overlap.

    >>> from newsparse.terms import Label
    >>> paragraph = Passage(Span(0, 22), "The pier is open again", Label.PARAGRAPH)
    >>> Attribution(paragraph.span, content=(paragraph,), paragraph=paragraph).speaker is None
    True
    """

    span: Span
    """From the first to the last character of content, cue and source."""
    content: tuple[Passage, ...]
    """What was said; a quotation that is split by its frame has several pieces."""
    paragraph: Passage = field(repr=False)
    """The passage in which it begins."""
    quoted: tuple[Passage, ...] = ()
    """The quoted parts of the content, without quotation marks."""
    cue: Passage | None = None
    """The reporting words: "said", "according to"."""
    source: Passage | None = None
    """The speaker in the words of the text, with title and apposition."""
    speakers: tuple[Speaker, ...] = ()
    """The persons or organisations that the source names, in order; empty if anonymous or doubtful."""
    kind: QuoteKind = QuoteKind.INDIRECT
    """Whether the content is quoted fully, partly or not at all."""
    nature: Nature = Nature.OTHER
    """Whether it was spoken, written, believed or expressed in some other way."""
    confidence: float = 0.0
    """Probability that content and source are right, from 0 to 1; calibrated on labelled copy."""
    speaker_confidence: float = 0.0
    """Probability that the speakers' names are right, from 0 to 1; calibrated on labelled copy. 0 without speakers."""
    anonymous: bool = False
    """Whether the text leaves the source unnamed."""
    _why: Reasons = field(default=(), repr=False, eq=told, alias="why")
    inner: tuple[Attribution, ...] = field(default=(), repr=False)
    """Attributions inside the content."""

    @property
    def text(self) -> str:
        """All of what was said as one string: the pieces of `content`, joined by " … ".

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\n“It is open,” Ruth Calder said, “and safe.”").attributions[0].text
        '“It is open,” … “and safe.”'
        """
        return " … ".join([passage.text for passage in self.content])

    @property
    def who(self) -> str | None:
        """The speakers' names, joined by ", "; without a name, the words of the source; `None` without either.

        >>> import newsparse
        >>> story = "Pier reopens\\n\\nThe pier is safe, officials said. It is open, Mayor Ruth Calder said."
        >>> [said.who for said in newsparse.parse(story).attributions]
        ['officials', 'Ruth Calder']
        """
        if self.speakers:
            return ", ".join([speaker.name for speaker in self.speakers])
        return self.source.text if self.source else None

    @property
    def speaker(self) -> Speaker | None:
        """The first speaker; `None` if anonymous or doubtful."""
        return self.speakers[0] if self.speakers else None

    @property
    def why(self) -> tuple[Evidence, ...]:
        """The rule that proposed it, the strongest evidence, the evidence for its speaker, and the rule that resolved the speaker."""
        return told(self._why)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), tuple([getattr(self, one.alias) for one in fields(type(self))])
