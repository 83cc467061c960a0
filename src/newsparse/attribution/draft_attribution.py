"""Drafts: attributions as spans, before their speakers are resolved, and the nature of each: the kind of act that it reports."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import Factory, define, field

from newsparse.attribution.values import Parts
from newsparse.knowledge import SpeechWords
from newsparse.segment import Evidence
from newsparse.span import Span, span_at
from newsparse.terms import Nature

# The share of each rule's attributions that are right, counted on labelled copy by `training/fit_attribution.py`.
_RIGHT: Final = {"quotation, source, cue": 0.88, "quotation, cue, source": 0.88, "speaker's turn": 0.85}


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
    confidence: float = field(default=Factory(lambda self: _RIGHT.get(self.rule, 0.6), takes_self=True))
    because: tuple[Evidence | Parts, ...] = ()  # the strongest evidence, or the parts that it is made of
    inner: list["DraftAttribution"] = field(factory=list)

    def add(self, quotations: Iterable[Span]) -> None:
        """Add further quotations to the content."""
        found = [*quotations]
        self.content += found
        self.quoted += found

    @property
    def span(self) -> Span:
        """From its first to its last character."""
        spans = [one for one in (*self.content, self.cue, self.source) if one is not None]
        return span_at(min([span.start for span in spans]), max([span.end for span in spans]))

    @property
    def last_end(self) -> int:
        """The end of its last piece, cue or source: not measured by all pieces, of which a long quotation has one for each sentence."""
        return max([one.end for one in (self.content[-1], self.cue, self.source) if one is not None])


def continuation(before: DraftAttribution, passage: int, content: list[Span], certainty: float = 1.0) -> DraftAttribution:
    """Attribute a quotation without a reporting clause to the last speaker; its confidence is *certainty* times that of the last one."""
    made = DraftAttribution(passage, "quotation alone", content, before.cue, before.source, list(content), before.word, before.nature)
    made.confidence, made.because = before.confidence * certainty, (Evidence("the last speaker goes on"),)
    return made


class RunningSpeaker(NamedTuple):
    """Who has been speaking when a sentence begins."""

    draft: DraftAttribution | None = None  # the attribution that continues in reported speech or in a quotation without a reporting clause
    introduced: DraftAttribution | None = None  # a speaker named in the sentence before, without content


NOBODY: Final = RunningSpeaker()


SPEECH_OR_WRITING: Final = frozenset({Nature.SPEECH, Nature.WRITING})


def nature(text: str, draft: DraftAttribution, speech: SpeechWords) -> Nature:
    """Return the kind of act that is reported: it follows from the cue's word, except that a paper or a letter "says" in writing.

    >>> from newsparse.span import Span
    >>> words = SpeechWords(verbs={"said": Nature.SPEECH}, documents=frozenset({"report"}))
    >>> draft = DraftAttribution(0, "source, cue, content", [Span(16, 29)], Span(11, 15), Span(0, 10), word="said")
    >>> nature("The report said it was closed", draft, words)
    <Nature.WRITING: 'writing'>
    """
    known = speech.verbs.get(draft.word)
    if known is None:
        said = draft.rule in _SPOKEN or "according" in draft.rule or draft.word == "according"
        direct = bool(draft.quoted) and draft.quoted[0] == draft.content[0]
        known = Nature.SPEECH if said or direct else speech.acts.bare_forms.get(draft.word, Nature.OTHER)
    paper = draft.source is not None and speech.documents.intersection(head_noun(draft.source.of(text), speech))
    if known is Nature.SPEECH and paper:
        return Nature.WRITING
    if draft.quoted or known not in SPEECH_OR_WRITING:
        return known
    opening = draft.content[0].of(text).split(" ", 1)[0].lower().rstrip(",")
    if draft.word in speech.acts.finding_verbs and not paper:
        # "The poll shows", "The researchers found that"; but "Roe showed no sign".
        return Nature.WRITING if opening == speech.statement_complementiser and draft.source else Nature.OTHER
    if draft.word in speech.acts.act_verbs and opening not in speech.complementisers:
        return Nature.OTHER
    return known


def head_noun(source: str, speech: SpeechWords) -> list[str]:
    """Return the head noun of a source, in lower case: without the words that depend on it and follow it.

    >>> head_noun("An article on Monday about the pier", SpeechWords(adjunct_openers=frozenset({"on"})))
    ['article']
    """
    words = source.lower().partition(",")[0].split()
    adjuncts, of, modifiers = speech.adjunct_openers, speech.of, speech.acts.postmodifiers
    for before, word in pairwise(words):
        if word in adjuncts or word in of or word in modifiers:
            return [before]
    return words[-1:]


_SPOKEN: Final = frozenset({"speaker's turn", "quotation alone", "quotation, source, cue", "quotation, cue, source"})
