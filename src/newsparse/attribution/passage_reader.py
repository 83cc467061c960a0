"""Reads one passage at a time: cuts it into units, tries its cues, and keeps the best analyses."""

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import Final

from newsparse.attribution.clause_rules.sentences import NOBODY, CutPassage, RunningSpeaker, read_sentences
from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.engines import Engine, engine
from newsparse.attribution.fitted import features
from newsparse.attribution.fitted.closing_clauses import closes_with_a_report
from newsparse.attribution.fitted.collisions import without_collisions
from newsparse.attribution.fitted.constructions import reports_in_construction
from newsparse.attribution.fitted.decoding import Decoded, decode
from newsparse.attribution.fitted.mending.finite_auxiliaries import COPULAS
from newsparse.attribution.fitted.model import Weights
from newsparse.attribution.fitted.reasons import corrections, reasons
from newsparse.attribution.fitted.sentence_rules import Analysis, sentence
from newsparse.attribution.fitted.source_bounds import source_bounds
from newsparse.attribution.fitted.thresholds import (
    KEPT,
    KEPT_AT_THE_END,
    KEPT_IN_CONSTRUCTION,
    KEPT_OTHER_WORD,
    KEPT_RARE_CUE,
    KEPT_WITHOUT_SOURCE,
    RARE,
)
from newsparse.attribution.floating_quotations import FloatingQuotations
from newsparse.attribution.nature import nature
from newsparse.attribution.quotes import Quotation, within
from newsparse.attribution.units import COMMA, QUOTE, STOP, WORD, Cutter, Units
from newsparse.knowledge import Language, SpeechWords
from newsparse.segment import Evidence
from newsparse.span import Span

LONGEST: Final = 400
"""No writer's sentence is longer than this; longer ones are not read (which also bounds the work per cue)."""
_IN_CONSTRUCTION: Final = Evidence("the cue's word reports in this construction")
_AT_THE_END: Final = Evidence("a reporting clause closes the sentence")
# English words: only English has weights.
RELATIVE_PRONOUNS: Final = frozenset({"that", "which", "who"})


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

    def drafts(self, speech: SpeechWords, weights: Weights | None, running_speaker: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order; by rules alone if there are no weights.

        *running_speaker* is the speaker at the end of the previous passage; `self.running_speaker` is the speaker at the end of this one.
        """
        if weights is not None:
            return self._by_weights(speech, weights)
        passage = CutPassage(self.text, self.index, self.units, self.quotations, self.cutter)
        found, self.running_speaker = read_sentences(passage, speech, running_speaker)
        return found

    def _by_weights(self, speech: SpeechWords, weights: Weights) -> list[DraftAttribution]:
        """Find the attributions of the passage by learned weights, in reading order."""
        sure_enough = partial(self._sure_enough, speech, weights)
        kept = without_collisions(self.units, list(filter(sure_enough, self._decoded(speech, weights))), sure_enough)
        kept.sort(key=lambda one: one.analysis.anchor)
        drafts = [self._draft(one, speech, weights) for one in kept]
        FloatingQuotations(self.text, self.index, self.units, speech, drafts).read()
        return drafts

    def _decoded(self, speech: SpeechWords, weights: Weights) -> Iterator[Decoded]:
        """Yield the most likely reading of each cue."""
        units = self.units
        tag = features.tags(units, weights.lexicon)
        for index, (first, last) in enumerate(pairwise(units.sentences)):
            if last - first <= LONGEST:
                yield from decode(sentence(units, index, speech), tag, weights)

    def _sure_enough(self, speech: SpeechWords, weights: Weights, one: Decoded) -> bool:
        """Whether a reading has enough confidence and reports something."""
        if one.confidence < KEPT_AT_THE_END or _reports_nothing(self.units, one.analysis):
            return False
        return self._likely_enough(speech, weights, one) or self._construction(speech, one) is not None

    def _construction(self, speech: SpeechWords, one: Decoded) -> Evidence | None:
        """Return the evidence of the construction that keeps a reading without enough confidence; `None` if there is none."""
        if one.confidence >= KEPT_IN_CONSTRUCTION and reports_in_construction(self.units, one.analysis.anchor, speech):
            return _IN_CONSTRUCTION
        return _AT_THE_END if closes_with_a_report(one.sentence.sentence, one.analysis) else None

    def _likely_enough(self, speech: SpeechWords, weights: Weights, one: Decoded) -> bool:
        """Whether a reading has enough confidence, whatever its construction."""
        word = self.units.words[one.analysis.anchor]
        return one.confidence >= _needed(one, speech, word, weights.lexicon[word].usage)

    def _draft(self, one: Decoded, speech: SpeechWords, weights: Weights) -> DraftAttribution:
        analysis = one.analysis
        content = [self.units.span(*piece) for piece in analysis.content]
        source = source_bounds(self.units, analysis, speech)
        draft = DraftAttribution(
            self.index,
            analysis.rule,
            content,
            self.units.span(*analysis.cue),
            self.units.span(*source) if source else None,
            within(self.quotations, content),
            self.units.words[analysis.anchor],
        )
        draft.nature = nature(self.text, draft, speech)
        draft.confidence = one.confidence
        kept_by = None if self._likely_enough(speech, weights, one) else self._construction(speech, one)
        draft.because = (*reasons(one.observations, weights), *filter(None, [kept_by]), *corrections(one.unmended, analysis))
        return draft


def _reports_nothing(units: Units, reading: Analysis) -> bool:
    """Whether a cue reports nothing: "the agency that reported it" only identifies the agency; "Roe said nothing"."""
    for _, end in reading.content:
        if end <= reading.anchor and units.kinds[end - 1] == WORD and units.words[end - 1] == "what" and units.kinds[end] != COMMA:
            return True  # "This is what was said"
    start = reading.content[0][0]
    if start > reading.anchor + 1 and units.words[start] == "that" and not COPULAS.isdisjoint(units.words[start + 1 : start + 2]):
        return True  # "Roe opened a pier that is long"
    if _is_only_a_noun(units, reading.anchor, reading.content):
        return True
    if reading.source is None:
        return False
    last = reading.source[1] - 1
    subject = units.words[last].endswith(("'s", "’s")) and last + 1 == reading.anchor and reading.content[0][0] == reading.anchor + 1
    if subject and units.words[reading.anchor + 1] in COPULAS:
        return True  # "Roe's remarks were met with silence"
    if units.words[last] in _NOTHING and last > reading.anchor:
        return True
    return units.words[last] in RELATIVE_PRONOUNS and last > 0 and last < reading.anchor and units.kinds[last - 1] != COMMA


def _is_only_a_noun(units: Units, cue: int, content: Sequence[tuple[int, int]]) -> bool:
    """Whether a cue is a noun for words that are not given: "Roe's *remarks* drew applause"; but not "her remarks about Roe"."""
    if units.words[cue] not in _WORDS_SAID or any(QUOTE in units.kinds[start:end] for start, end in content):
        return False
    after = units.words[cue + 1 : cue + 2]
    return content[0][0] > cue and (units.kinds[cue + 1] == COMMA or _GIVING.isdisjoint(after))


_WORDS_SAID: Final = frozenset(
    """accusations allegations apologies assertions assurances comments criticisms denials insults observations opinions predictions
    remarks speeches statements suggestions threats""".split()
)
_GIVING: Final = frozenset({"about", "against", "in", "of", "on", "over", "regarding", "supportive", "that", "to", ":"})
_NOTHING: Final = frozenset({"nothing", "little", "anything"})
