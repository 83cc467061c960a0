"""Attributions and their speakers."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from newsparse.documented import documented
from newsparse.on_demand import LATER, on_demand, read_by
from newsparse.passage import Passage, read
from newsparse.segment import Evidence, shared_evidence
from newsparse.span import Span
from newsparse.terms import Label, Nature, QuoteKind, SpeakerKind


class _Pieces:
    """Slots, not fields: the article's text and the spans of a value's pieces, which take much less memory than passages."""

    __slots__ = ("_places", "_whole")
    _whole: str
    _places: bytes
    """Whole numbers, in the order that `speaker` and `attribution` write them in."""


@documented
@frozen(weakref_slot=False)
class Speaker(_Pieces):
    """A person, organisation or group that speaks in the story.

    >>> import newsparse
    >>> speaker, = newsparse.parse("Pier reopens\\n\\nMayor Ann Roe spoke on Monday. The pier is open, she said.").speakers
    >>> speaker.name, speaker.kind.value, speaker.description, speaker.pronoun
    ('Ann Roe', 'person', 'Mayor', 'she')
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
    pronoun: str | None = None
    """The pronoun that the text uses for the person: "she", "he", "they", or the language's own. Never guessed from a name;
    `None` if no pronoun clearly refers to the person."""


@documented
@frozen(weakref_slot=False)
class Attribution(_Pieces):
    """One thing that was said, written or thought, and its speakers.

    The contents of an article's attributions never overlap.

    >>> import newsparse
    >>> said = newsparse.parse("Pier reopens\\n\\n“The pier is open,” Mayor Ruth Calder told reporters.").attributions[0]
    >>> said.text, said.cue.text, said.source.text, said.speaker.name
    ('“The pier is open,”', 'told', 'Mayor Ruth Calder', 'Ruth Calder')
    """

    span: Span
    """From the first to the last character of content, cue and source."""
    content: tuple[Passage, ...]
    """The words that were said; a quotation that is split by its reporting clause has several pieces."""
    paragraph: Passage = field(repr=False)
    """The passage in which the attribution begins."""
    quoted: tuple[Passage, ...] = ()
    """The quoted parts of the content, without quotation marks."""
    cue: Passage | None = None
    """The reporting words: "said", "according to"."""
    source: Passage | None = None
    """The speaker in the words of the text, with title and apposition."""
    speakers: tuple[Speaker, ...] = ()
    """The people or organisations that the source stands for, in order; empty if the text gives no name, or the name is doubtful."""
    kind: QuoteKind = QuoteKind.INDIRECT
    """How the content is quoted: fully, partly or not at all."""
    nature: Nature = Nature.OTHER
    """How the content was expressed: in speech, in writing, as a belief or in some other way."""
    confidence: float = 0.0
    """The probability that content and source are right, from 0 to 1, as measured on annotated news."""
    speaker_confidence: float = 0.0
    """The probability that the speakers' names are right, from 0 to 1, as measured on annotated news; 0 without speakers."""
    anonymous: bool = False
    """True if the text leaves the source unnamed."""
    _why: tuple[Evidence, ...] = field(default=(), repr=False, alias="why")
    inner: tuple[Attribution, ...] = field(default=(), repr=False)
    """Attributions inside the content: quotations in a quotation."""

    @property
    def text(self) -> str:
        """All of what was said as one string: the pieces of `content`, joined by `" … "`.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\n“It is open,” Ruth Calder said, “and safe.”").attributions[0].text
        '“It is open,” … “and safe.”'
        """
        return " … ".join([passage.text for passage in self.content])

    @property
    def who(self) -> str | None:
        """The speakers' names, joined by `", "`, or else the source in the words of the text; `None` if there is no source.

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
        """The first of `speakers`; `None` if there is none.

        >>> import newsparse
        >>> story = "Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said. It is safe, officials said."
        >>> [said.speaker and said.speaker.name for said in newsparse.parse(story).attributions]
        ['Ruth Calder', None]
        """
        return self.speakers[0] if self.speakers else None

    @property
    def why(self) -> tuple[Evidence, ...]:
        """The rule that found it, the strongest evidence for it, the evidence for its speaker, and the rule that found the speaker.

        >>> import newsparse
        >>> said = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.").attributions[0]
        >>> said.why[0].name, said.why[-1].name
        ('content, source, cue', 'by name')
        """
        return self._why


Place: TypeAlias = tuple[int, int]
"""Offsets of a piece in the article's text."""
# No piece: its offsets run backwards.
_ABSENT: Final = (1, 0)
_LABELS: Final = tuple(Label)
_NUMBERS: Final = {label: number for number, label in enumerate(_LABELS)}
_set: Final = object.__setattr__


def speaker(whole: str, mentions: Sequence[tuple[Place, Label]], fullest: int, **others: Any) -> Speaker:
    """Make a speaker whose mentions, the *fullest* among them, are read from the whole text when they are asked for.

    >>> text = "Ann Roe left. Roe laughed."
    >>> made = speaker(text, [((0, 7), Label.PARAGRAPH), ((14, 17), Label.PARAGRAPH)], 0, name="Ann Roe")
    >>> made.mention.text, [mention.text for mention in made.mentions]
    ('Ann Roe', ['Ann Roe', 'Roe'])
    """
    made = Speaker(mention=LATER, mentions=LATER, **others)
    rows = chain.from_iterable([(start, end, _NUMBERS[label]) for (start, end), label in mentions])
    _set(made, "_places", array("I", (fullest, *rows)).tobytes())
    _set(made, "_whole", whole)
    return made


def attribution(
    whole: str, content: Sequence[Place], quoted: Sequence[Place], cue: Place | None, source: Place | None, **others: Any
) -> Attribution:
    """Make an attribution whose pieces are read from the whole text when they are asked for.

    >>> text = "The pier is open, she said."
    >>> paragraph = Passage(Span(0, 27), text, Label.PARAGRAPH)
    >>> said = attribution(text, [(0, 16)], [], (22, 26), (18, 21), paragraph=paragraph)
    >>> said.text, said.quoted, said.cue.text, said.source.span, said.span
    ('The pier is open', (), 'said', Span(start=18, end=21), Span(start=0, end=26))
    """
    made = Attribution(span=LATER, content=LATER, quoted=LATER, cue=LATER, source=LATER, **others)
    places = chain.from_iterable((cue or _ABSENT, source or _ABSENT, *content, *quoted))
    _set(made, "_places", array("I", (len(content), *places)).tobytes())
    _set(made, "_whole", whole)
    return made


class Because(tuple[Any, ...]):
    """Evidence kept as its parts: the rule and its confidence, how the speaker was found and how surely, and what comes between them."""

    __slots__ = ()


class Parts(tuple[tuple[tuple[str, float], ...], ...]):
    """Learned weights for an attribution, with their names, in groups that attributions share: evidence that is summed when asked for."""

    __slots__ = ()

    def strongest(self) -> tuple[Evidence, ...]:
        """Return the strongest evidence, strongest first.

        >>> [(one.name, one.weight) for one in Parts([(("a", 0.5), ("b", 0.75)), (("a", 0.5),)]).strongest()]
        [('a', 1.0), ('b', 0.75)]
        """
        sums: dict[str, float] = defaultdict(float)
        for name, weight in chain.from_iterable(self):
            sums[name] += weight
        ranked = sorted((-weight, name) for name, weight in sums.items() if weight >= _LEAST)
        return tuple([shared_evidence(name, round(-weight, 2)) for weight, name in ranked[:_SHOWN]])


_SHOWN: Final = 3
_LEAST: Final = 0.05  # lighter evidence is left out


def _evidence(said: Attribution, kept: tuple[Any, ...]) -> tuple[Evidence, ...]:
    """The evidence, made of its parts."""
    if kept.__class__ is not Because:
        return kept
    rule, confidence, found, sureness, *between = kept
    reasons = chain.from_iterable(one.strongest() if one.__class__ is Parts else (one,) for one in between)
    return Evidence(rule, confidence), *reasons, Evidence(found, sureness)


def _mentions(speaker: Speaker) -> tuple[Passage, ...]:
    """Every mention by name, in reading order."""
    numbers = iter(array("I", speaker._places)[1:])
    rows = zip(numbers, numbers, numbers, strict=True)
    return tuple([read(speaker._whole, Span(start, end), _LABELS[label]) for start, end, label in rows])


def _mention(speaker: Speaker) -> Passage | None:
    """The fullest mention."""
    fullest, *numbers = array("I", speaker._places)
    start, end, label = numbers[3 * fullest : 3 * fullest + 3]
    return read(speaker._whole, Span(start, end), _LABELS[label])


def _span(said: Attribution) -> Span:
    """From the first to the last character of content, cue and source."""
    pieces, *numbers = array("I", said._places)
    places = [numbers[k : k + 2] for k in range(0, 4 + 2 * pieces, 2)]
    present = [place for place in places if place[0] <= place[1]]
    return Span(min(start for start, _ in present), max(end for _, end in present))


def _content(said: Attribution) -> tuple[Passage, ...]:
    """The words that were said; a quotation that is split by its reporting clause has several pieces."""
    numbers = array("I", said._places)
    return _read(said, numbers[5 : 5 + 2 * numbers[0]])


def _quoted(said: Attribution) -> tuple[Passage, ...]:
    """The quoted parts of the content, without quotation marks."""
    numbers = array("I", said._places)
    return _read(said, numbers[5 + 2 * numbers[0] :])


def _cue(said: Attribution) -> Passage | None:
    """The reporting words: "said", "according to"."""
    return next(iter(_read(said, array("I", said._places)[1:3])), None)


def _source(said: Attribution) -> Passage | None:
    """The speaker in the words of the text, with title and apposition."""
    return next(iter(_read(said, array("I", said._places)[3:5])), None)


def _read(said: Attribution, offsets: Iterable[int]) -> tuple[Passage, ...]:
    """The pieces of an attribution at some offsets; absent ones are left out."""
    each = iter(offsets)
    return tuple([read(said._whole, Span(start, end), said.paragraph.label) for start, end in zip(each, each, strict=True) if start <= end])


on_demand(Speaker, "mention", _mention)
on_demand(Speaker, "mentions", _mentions)
for _name, _work_out in (("span", _span), ("content", _content), ("quoted", _quoted), ("cue", _cue), ("source", _source)):
    on_demand(Attribution, _name, _work_out)
read_by(Attribution, "_why", _evidence)
