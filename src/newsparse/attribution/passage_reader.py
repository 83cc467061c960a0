"""Reads one passage at a time: cuts it into units, tries its cues, and keeps the best analyses."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from newsparse.attribution.clause_rules.sentences import NOBODY, CutPassage, RunningSpeaker, read_sentences
from newsparse.attribution.draft import Draft
from newsparse.attribution.engines import Engine, engine
from newsparse.attribution.fitted import features
from newsparse.attribution.fitted.decoding import Decoded, decode
from newsparse.attribution.fitted.key_weights import Observation
from newsparse.attribution.fitted.model import Weights
from newsparse.attribution.fitted.reasons import reasons
from newsparse.attribution.fitted.sentence_rules import Analysis, sentence
from newsparse.attribution.fitted.thresholds import KEPT, KEPT_OTHER_WORD, KEPT_RARE_CUE, KEPT_WITHOUT_SOURCE, RARE
from newsparse.attribution.floating_quotations import FloatingQuotations
from newsparse.attribution.nature import nature
from newsparse.attribution.quotes import Quotation, within
from newsparse.attribution.rule_confidence import confidence
from newsparse.attribution.units import COMMA, QUOTE, STOP, Cutter, Units
from newsparse.knowledge import Language, SpeechWords
from newsparse.span import Span

# No writer's sentence is longer than this; longer ones are not read (which also bounds the work per cue).
_LONGEST: Final = 400


def _needed(one: Decoded, speech: SpeechWords, word: str, usage: str) -> float:
    """Return the minimum confidence for keeping a reading."""
    if usage < RARE:
        return KEPT_RARE_CUE
    if one.analysis.source is None:
        return KEPT_WITHOUT_SOURCE
    return KEPT if word in speech.verbs else KEPT_OTHER_WORD


@lru_cache(maxsize=64)
def cutter(language: Language) -> Cutter:
    """Return the cutter of a language; cached for up to 64 languages."""
    speech = language.speech
    if speech is None:
        return Cutter(language.function_words)
    # "Laut Polizei" is not a name of two words.
    openers = speech.verbs if engine(language) is Engine.FITTED else ()
    return Cutter(language.function_words | speech.according_heads | speech.sentence_openers, speech.elided, openers)


class PassageReader:
    """The units, quotations and attributions of one passage."""

    __slots__ = ("cutter", "index", "quotations", "running_speaker", "text", "units")

    def __init__(self, text: str, index: int, span: Span, quotations: list[Quotation], language: Language) -> None:
        self.text = text
        self.index = index
        self.quotations = [quotation for quotation in quotations if not quotation.depth]
        self.running_speaker = NOBODY
        self.cutter = cutter(language)
        self.units: Units = self.cutter.cut(text, span.start, span.end, self.quotations)

    @property
    def only_quotation(self) -> bool:
        """Whether the passage consists only of quotations."""
        kinds = self.units.kinds
        return bool(kinds) and kinds[0] == QUOTE and all(kind in (QUOTE, STOP) for kind in kinds)

    def drafts(self, speech: SpeechWords, weights: Weights | None = None, running_speaker: RunningSpeaker = NOBODY) -> list[Draft]:
        """Return the attributions of the passage, in reading order; by rules alone if there are no weights.

        *running_speaker* is the speaker at the end of the previous passage; `self.running_speaker` is the speaker at the end of this one.
        """
        if weights is not None:
            return self._by_weights(speech, weights)
        passage = CutPassage(self.text, self.index, self.units, self.quotations, self.cutter)
        found, self.running_speaker = read_sentences(passage, speech, running_speaker)
        return found

    def _by_weights(self, speech: SpeechWords, weights: Weights) -> list[Draft]:
        """Find the attributions of the passage by learned weights: best first, dropping those that collide with a better one."""
        units, bounds = self.units, self.units.sentences
        tag = features.tags(units, weights.lexicon)
        found: list[tuple[float, Analysis, Sequence[Observation]]] = []
        for index, (first, last) in enumerate(pairwise(bounds)):
            if last - first <= _LONGEST:
                for one in decode(sentence(units, index, speech), tag, weights):
                    word = units.words[one.analysis.anchor]
                    needed = _needed(one, speech, word, weights.lexicon[word].usage)
                    if one.confidence >= needed and not _restricts(units, one.analysis):
                        found.append((one.confidence, one.analysis, one.observations))
        found.sort(key=lambda one: -one[0])
        kept: list[tuple[float, Analysis, Sequence[Observation]]] = []
        contents, cues = bytearray(len(units.kinds)), bytearray(len(units.kinds))
        for trust, reading, observations in found:
            if any(contents.find(1, a, b) >= 0 or cues.find(1, a, b) >= 0 for a, b in (*reading.content, reading.cue)):
                continue
            for a, b in reading.content:
                contents[a:b] = b"\1" * (b - a)
            a, b = reading.cue
            cues[a:b] = b"\1" * (b - a)
            kept.append((trust, reading, observations))
        del found
        kept.sort(key=lambda one: one[1].anchor)
        drafts: list[Draft] = []
        for trust, analysis, observations in kept:
            draft = self._draft(speech, analysis, trust)
            draft.because = reasons(observations, weights)
            drafts.append(draft)
        FloatingQuotations(self.text, self.index, units, speech, drafts).read()
        return drafts

    def _draft(self, speech: SpeechWords, analysis: Analysis, trust: float | None = None) -> Draft:
        content = [self._span(*piece) for piece in analysis.content]
        word = self.units.words[analysis.anchor]
        source = self._span(*analysis.source) if analysis.source else None
        draft = Draft(
            self.index,
            analysis.rule,
            content,
            self._span(*analysis.cue),
            source,
            within(self.quotations, content),
            word,
        )
        draft.nature = nature(self.text, draft, speech)
        draft.confidence = confidence(draft) if trust is None else trust
        return draft

    def _span(self, first: int, last: int) -> Span:
        return Span(self.units.starts[first], self.units.ends[last - 1])


# English words: only English has weights.
_RELATIVES: Final = frozenset({"that", "which", "who"})


def _restricts(units: Units, reading: Analysis) -> bool:
    """Whether a cue reports nothing: "the agency that reported it" only identifies the agency; "Roe said nothing"."""
    if reading.source is None:
        return False
    last = reading.source[1] - 1
    if units.words[last] in _NOTHING and last > reading.anchor:
        return True
    return units.words[last] in _RELATIVES and last > 0 and last < reading.anchor and units.kinds[last - 1] != COMMA


_NOTHING: Final = frozenset({"nothing", "little", "anything"})
