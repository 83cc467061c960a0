"""Attributions and their speakers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import chain
from typing import Any, Final, TypeAlias

from attrs import field, fields, frozen

from newsparse.documented import documented
from newsparse.on_demand import LATER, on_demand
from newsparse.passage import Passage, read
from newsparse.segment import Evidence, Reasons, evidence_of
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


class _Pieces:
    """Slots, not fields, for the article's text, and for the places in it of content, quoted parts, cue and source."""

    __slots__ = ("_places", "_whole")
    _whole: str
    _places: bytes
    """How many pieces the content and the quoted parts have; pairs of offsets of them, of the cue and of the source."""


@documented
@frozen(weakref_slot=False)
class Attribution(_Pieces):
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
    """The words that were said; a quotation that is split by its reporting clause has several pieces."""
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
    _why: Reasons = field(default=(), repr=False, eq=evidence_of, alias="why")
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
        """The first speaker; `None` if anonymous or doubtful.

        >>> import newsparse
        >>> story = "Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said. It is safe, officials said."
        >>> [said.speaker and said.speaker.name for said in newsparse.parse(story).attributions]
        ['Ruth Calder', None]
        """
        return self.speakers[0] if self.speakers else None

    @property
    def why(self) -> tuple[Evidence, ...]:
        """The rule that proposed it, the strongest evidence, the evidence for its speaker, and the rule that resolved the speaker.

        >>> import newsparse
        >>> said = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.").attributions[0]
        >>> said.why[0].name, said.why[-1].name
        ('content, source, cue', 'by name')
        """
        return evidence_of(self._why)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), tuple([getattr(self, one.alias) for one in fields(type(self))])


Place: TypeAlias = tuple[int, int]
"""Offsets of a piece in the article's text."""
# No piece: its offsets run backwards.
_ABSENT: Final = (1, 0)


def attribution(
    whole: str, content: Sequence[Place], quoted: Sequence[Place], cue: Place | None, source: Place | None, **others: Any
) -> Attribution:
    """Make an attribution that reads its pieces from the article's text when they are asked for: kept apart, they take most memory.

    Args:
        whole: the article's text.
        content: the places of what was said.
        quoted: the places of its quoted parts.
        cue: the place of the reporting words.
        source: the place of the source.
        others: the other fields.

    >>> from newsparse.terms import Label
    >>> text = "The pier is open, she said."
    >>> paragraph = Passage(Span(0, 27), text, Label.PARAGRAPH)
    >>> said = attribution(text, [(0, 16)], [], (22, 26), (18, 21), span=Span(0, 26), paragraph=paragraph)
    >>> said.text, said.quoted, said.cue.text, said.source.span
    ('The pier is open', (), 'said', Span(start=18, end=21))
    """
    made = Attribution(content=LATER, quoted=LATER, cue=LATER, source=LATER, **others)
    places = chain.from_iterable((*content, *quoted, cue or _ABSENT, source or _ABSENT))
    _set(made, "_places", array("I", (len(content), len(quoted), *places)).tobytes())
    _set(made, "_whole", whole)
    return made


_set: Final = object.__setattr__


def _read(said: Attribution, first: int, last: int) -> tuple[Passage, ...]:
    """The pieces of an attribution from one number to another; places that are absent are left out."""
    places = array("I", said._places)
    pairs = [(places[2 * k + 2], places[2 * k + 3]) for k in range(first, last)]
    return tuple([read(said._whole, Span(start, end), said.paragraph.label) for start, end in pairs if start <= end])


def _count(said: Attribution) -> tuple[int, int]:
    """How many pieces the content has, and how many it has together with the quoted parts."""
    content, quoted = array("I", said._places[: 2 * _SIZE])
    return content, content + quoted


_SIZE: Final = array("I").itemsize


def _content(said: Attribution) -> tuple[Passage, ...]:
    """The words that were said; a quotation that is split by its reporting clause has several pieces."""
    return _read(said, 0, _count(said)[0])


def _quoted(said: Attribution) -> tuple[Passage, ...]:
    """The quoted parts of the content, without quotation marks."""
    return _read(said, *_count(said))


def _cue(said: Attribution) -> Passage | None:
    """The reporting words: "said", "according to"."""
    at = _count(said)[1]
    return next(iter(_read(said, at, at + 1)), None)


def _source(said: Attribution) -> Passage | None:
    """The speaker in the words of the text, with title and apposition."""
    at = _count(said)[1] + 1
    return next(iter(_read(said, at, at + 1)), None)


for _name, _work_out in (("content", _content), ("quoted", _quoted), ("cue", _cue), ("source", _source)):
    on_demand(Attribution, _name, _work_out)
