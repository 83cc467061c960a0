"""One passage at a time: its units are cut, its cues tried, the best analyses kept."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from newsparse.attribution import features
from newsparse.attribution.candidates import Analysis, Sentence, according, going_on, offer
from newsparse.attribution.drafts import Draft
from newsparse.attribution.learned import Decoded, Weights, decode, unstopped
from newsparse.attribution.quotes import Quotation
from newsparse.attribution.reasons import reasons
from newsparse.attribution.scoring import confidence, nature
from newsparse.attribution.units import COLON, COMMA, NAME, QUOTE, STOP, WORD, Cutter, Units
from newsparse.knowledge import Language, SpeechWords
from newsparse.span import Span
from newsparse.terms import Nature

# A sentence longer than this is no writer's; what stands in it is not read (it also bounds the work per cue).
_LONGEST: Final = 400
# The least confidence, by cross-validation for F1: with the reporting verbs of the language, and with any other cue.
_SPOKEN: Final = 0.3
_THRESHOLD: Final = 0.4
# A word that seldom reports is believed only where all else speaks for it: "The pier opened" is no attribution.
_RARE: Final = 0.75
_SELDOM: Final = 0.25
_ORDER: Final = ("quotation, source, cue", "quotation, cue, source")


@lru_cache(maxsize=64)
def cutter(language: Language) -> Cutter:
    """What cuts passages of a language; kept for up to 64 languages."""
    # "Laut Polizei" is no name of two words.
    openers = {phrase.split()[0] for phrase in language.speech.according} if language.speech else set[str]()
    return Cutter(language.function_words | openers)


class Reading:
    """What one passage holds."""

    __slots__ = ("index", "quotations", "text", "units")

    def __init__(self, text: str, index: int, span: Span, quotations: list[Quotation], language: Language) -> None:
        self.text = text
        self.index = index
        self.quotations = [quotation for quotation in quotations if not quotation.depth]
        self.units: Units = cutter(language).cut(text, span.start, span.end, self.quotations)

    @property
    def only_quotation(self) -> bool:
        """Whether the passage is nothing but quotations."""
        kinds = self.units.kinds
        return bool(kinds) and kinds[0] == QUOTE and all(kind in (QUOTE, STOP) for kind in kinds)

    def drafts(self, speech: SpeechWords, weights: Weights | None = None) -> list[Draft]:
        """The attributions of the passage, in reading order; by rules alone where there are no weights."""
        turn = self._turn()
        if turn is not None:
            return [turn]
        units, found = self.units, list[Draft]()
        if weights is not None:
            return self._learned(speech, weights)
        bounds = units.sentences
        for first, last in pairwise(bounds):
            if last - first > _LONGEST:
                continue
            if (
                found
                and last - first <= 2
                and units.kinds[first] == QUOTE
                and found[-1].quoted
                and found[-1].span.end > units.starts[first] - 80
            ):
                self._extend(found[-1], first)  # “Go,” Roe said. “It is over.”
                continue
            end = last
            while end > first and units.kinds[end - 1] == STOP:
                end -= 1
            found += self._sentence(Sentence(units, first, end, speech))
        return found

    def _learned(self, speech: SpeechWords, weights: Weights) -> list[Draft]:
        """The attributions of the passage by learned weights: best first, what collides with a better one is dropped."""
        units, bounds = self.units, self.units.sentences
        tag = features.tags(units, weights.looks)
        found: list[Decoded] = []
        for index, (first, last) in enumerate(pairwise(bounds)):
            if last - first <= _LONGEST:
                sentence = Sentence(units, first, unstopped(units, first, last), speech)
                found += decode(sentence, tag, index, weights)
        found.sort(key=lambda one: -one.confidence)
        kept: list[Decoded] = []
        contents, cues = bytearray(len(units.kinds)), bytearray(len(units.kinds))
        for one in found:
            reading = one.analysis
            word = units.words[reading.anchor]
            needed = _SPOKEN if word in speech.verbs else _RARE if weights.lexicon.get(word, 0.0) < _SELDOM else _THRESHOLD
            if one.confidence < needed or _restricts(units, reading):
                continue
            own = [i for piece in reading.content for i in range(*piece)]
            if any(contents[i] or cues[i] for i in own) or any(contents[i] or cues[i] for i in range(*reading.cue)):
                continue
            for i in own:
                contents[i] = 1
            for i in range(*reading.cue):
                cues[i] = 1
            kept.append(one)
        kept.sort(key=lambda one: one.analysis.anchor)
        drafts = [self._draft(speech, one.analysis, one.confidence) for one in kept]
        for draft, one in zip(drafts, kept, strict=True):
            draft.because = reasons(one.evidence, one.keys, weights)
        return drafts

    def _sentence(self, sentence: Sentence) -> list[Draft]:
        taken: list[tuple[int, int]] = []
        kept: list[Analysis] = []
        for analysis in sorted(_offers(sentence), key=_rank):
            pieces = [*analysis.content, analysis.cue, *([analysis.source] if analysis.source else [])]
            if any(a < d and c < b for a, b in pieces for c, d in taken):
                continue
            if any(a < d and c < b for a, b in analysis.content for other in kept for c, d in [other.cue]):
                continue
            taken += analysis.content
            kept.append(analysis)
        kept.sort(key=lambda analysis: analysis.anchor)
        return [self._draft(sentence.speech, analysis) for analysis in kept]

    def _draft(self, speech: SpeechWords, analysis: Analysis, trust: float | None = None) -> Draft:
        content = [self._span(*piece) for piece in analysis.content]
        word = self.units.words[analysis.anchor]
        word = _hung(word, speech) or word
        source = self._span(*analysis.source) if analysis.source else None
        if source is not None and analysis.source is not None and analysis.source[0] == analysis.cue[0]:
            # "a-t-elle ajouté": of the cue's first word, the pronoun.
            source = Span(source.start + source.of(self.text).rfind("-") + 1, source.end)
        draft = Draft(
            self.index,
            analysis.rule,
            content,
            self._span(*analysis.cue),
            source,
            self._quoted(content),
            word,
        )
        draft.nature = nature(self.text, draft, speech)
        draft.confidence = confidence(draft) if trust is None else trust
        return draft

    def _turn(self) -> Draft | None:
        """A speaker's turn in a transcript: `ANN ROE: Run?`."""
        units = self.units
        if len(units.kinds) < 3 or units.kinds[0] != NAME or units.kinds[1] != COLON:
            return None
        source = self._span(0, 1)
        name = source.of(self.text)
        if not name.isupper() or len(name) > 40 or len(name) < 3:
            return None
        content = [Span(units.starts[2], units.ends[-1])]
        draft = Draft(self.index, "speaker's turn", content, self._span(1, 2), source, self._quoted(content), ":", Nature.SPEECH)
        draft.confidence = confidence(draft)
        return draft

    def _extend(self, draft: Draft, unit: int) -> None:
        span = self._span(unit, unit + 1)
        draft.content.append(span)
        draft.quoted.append(span)

    def _span(self, first: int, last: int) -> Span:
        return Span(self.units.starts[first], self.units.ends[last - 1])

    def _quoted(self, content: list[Span]) -> list[Span]:
        """The quotations that lie in some spans."""
        found = []
        for span in content:
            for i in range(bisect_left(self.quotations, (span.start,)), len(self.quotations)):
                quotation = self.quotations[i]
                if quotation.start >= span.end:
                    break
                if quotation.end <= span.end:
                    found.append(Span(quotation.start, quotation.end))
        return found


def _offers(sentence: Sentence) -> Iterator[Analysis]:
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    heads = {phrase.split()[0] for phrase in speech.according}
    source: tuple[int, int] | None = None
    for i in range(sentence.first, sentence.last):
        word = words[i]
        reports = kinds[i] == WORD and (word in speech.verbs or _hung(word, speech) in speech.verbs)
        if not reports and word not in speech.according_after and not (word in heads and according(sentence, i)):
            continue
        if reports and word in speech.resuming and source is not None and i > source[1] and kinds[i - 1] == COMMA:
            best = going_on(sentence, i, source)
        else:
            best = next(offer(sentence, i), None)
        if best is not None:
            source = best.source or source
            yield best


def _hung(word: str, speech: SpeechWords) -> str:
    """The verb of "affirme-t-il", where a pronoun hangs on it."""
    verb, _, pronoun = word.rpartition("-")
    return verb.removesuffix("-t") if verb and pronoun in speech.pronouns else ""


# Of English, which alone has weights.
_RELATIVES: Final = frozenset({"that", "which", "who"})


def _restricts(units: Units, reading: Analysis) -> bool:
    """Whether a cue stands in a clause that says which one is meant, and reports nothing: "the agency that reported it"."""
    if reading.source is None:
        return False
    last = reading.source[1] - 1
    return units.words[last] in _RELATIVES and last > 0 and last < reading.anchor and units.kinds[last - 1] != COMMA


def _rank(analysis: Analysis) -> tuple[int, int]:
    return (0 if analysis.rule in _ORDER else 1), analysis.anchor
