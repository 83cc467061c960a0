"""The learned engine: it finds cues, and the source and content around each."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from typing import Final, NamedTuple

import regex

from newsparse.attribution.fitted import cues, features, ranking
from newsparse.attribution.fitted.cue_lexicon import CueLexicon
from newsparse.attribution.fitted.key_weights import KeyWeights, Observation
from newsparse.attribution.fitted.random_field import BestPath, Own, RandomField, Window
from newsparse.attribution.fitted.ranking import Candidate, Cue
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence, going_on, offer
from newsparse.attribution.fitted.thresholds import CUE, DECIDED, ENOUGH, EVIDENT, RARE, RARE_CUE, SLIGHT, SURE, WORD_ALONE
from newsparse.attribution.tokens import tokens
from newsparse.attribution.units import COMMA, DASH, MARK, NAME, QUOTE, STOP, WORD, Units
from newsparse.memo import Memo


class Weights(NamedTuple):
    """The weights learned by `training/fit_attribution.py`."""

    lexicon: CueLexicon
    """How often each word is a cue."""
    bias: float
    """The bias of the cue model."""
    cues: KeyWeights
    """Weights of the keys of `cues.observe`."""
    field: RandomField
    """The weights of the units around a cue."""
    readings: KeyWeights
    """Weights of the keys of `ranking.observe`."""
    may_hold_cue: Memo[str, bool]
    """Whether a piece of text without white space holds a possible cue, whatever its context; from `cue_test`."""


def cue_test(lexicon: CueLexicon, bias: float, weights: KeyWeights) -> Memo[str, bool]:
    """Return a cached test: whether a piece of text holds a possible cue, whatever its context."""

    def may(word: str) -> bool:
        look = lexicon[word]
        return bool(look.usage) and bias + weights.first((word, *look)) >= WORD_ALONE

    return Memo(lambda piece: any(may(word.lower()) for _, _, word in tokens(piece)), _PIECES)


_PIECES: Final = 20_000  # cached; one English story has a few hundred


def without_cues(text: str, weights: Weights) -> bool:
    """Whether a text holds no possible cue.

    >>> from newsparse.attribution.fitted.weight_tables import load
    >>> without_cues("The pier is old.", load()), without_cues("The pier is old, she said.", load())
    (True, False)
    """
    pieces = text.split()
    return max(map(len, pieces), default=0) <= _LONGEST and not any(map(weights.may_hold_cue.__getitem__, pieces))


_LONGEST: Final = 40  # code points; longer pieces are not worth caching


class CueReadings(NamedTuple):
    """One cue and its readings."""

    cue: Cue
    candidates: list[Candidate]
    observations: list[tuple[Observation, ...]]
    """The observations of each reading, from `ranking.observe`."""


class Decoded(NamedTuple):
    """The most likely reading of a cue."""

    analysis: Analysis
    confidence: float
    """The probability that content and source are right."""
    observations: tuple[Observation, ...]
    """The evidence for it, from `ranking.observe`."""


def window(sentence: Sentence, cue: int) -> tuple[int, int]:
    """Return the first unit and the end of the window in which to look for a cue's arguments.

    A sentence that is only a quotation belongs to the window of the sentence before it.
    """
    return max(sentence.first, cue - features.BEFORE), min(sentence.end + sentence.resumed, cue + features.BEHIND)


class _Cues:
    """The possible cues of one sentence, and what they share."""

    __slots__ = ("_own", "graded", "rule_readings", "scores", "sentence", "tag", "weights")

    def __init__(self, sentence: Sentence, tag: Sequence[str], weights: Weights) -> None:
        """WordEntry for cues; the arguments are those of `choices`."""
        self.sentence = sentence
        self.tag = tag
        self.weights = weights
        self.scores = cue_scores(sentence, tag, weights)
        self.graded = {i: ranking.steps_of_score(score) for i, score in self.scores.items()}
        """The scores as steps."""
        self.rule_readings = _rule_readings(sentence, self.scores)
        """For each cue, the rules' reading, and the source of the previous cue."""
        self._own: tuple[Own, Own] | None = None

    def own(self) -> tuple[Own, Own]:
        """Return the result of `RandomField.alone`, computed on first use."""
        if self._own is None:
            first, last = min(self.scores), max(self.scores)
            start, end = window(self.sentence, first)[0], window(self.sentence, last)[1]
            self._own = self.weights.field.alone(self.sentence.units, self.tag, start, first, last, end)
        return self._own

    def about(self, cue: int) -> Cue:
        """Return what all readings of a cue share."""
        sentence, units = self.sentence, self.sentence.units
        ruled, _ = self.rule_readings[cue]
        return Cue(
            cue,
            self.weights.lexicon[units.words[cue]],
            self.graded[cue],
            self.graded,
            sentence,
            ruled.rule if ruled else "",
            units.kinds[sentence.first : sentence.end].count(QUOTE),
            self.tag[cue + 1] if cue + 1 < sentence.end else "$",
        )

    def choice(self, about: Cue, candidates: list[Candidate], known: Sequence[tuple[Observation, ...]] = ()) -> CueReadings:
        """Return readings of a cue with the observations of each; *known* are the observations of the first ones."""
        units, tag = self.sentence.units, self.tag
        return CueReadings(about, candidates, [*known, *(ranking.observe(units, tag, about, one) for one in candidates[len(known) :])])


def _rule_readings(sentence: Sentence, found: Iterable[int]) -> dict[int, tuple[Analysis | None, tuple[int, int] | None]]:
    """Return for each cue of a sentence the rules' reading, and the source of the previous cue."""
    readings: dict[int, tuple[Analysis | None, tuple[int, int] | None]] = {}
    words, kinds, resuming = sentence.units.words, sentence.units.kinds, sentence.speech.resuming_forms
    source: tuple[int, int] | None = None
    for i in found:
        resumed = source is not None and words[i] in resuming and i > source[1] and kinds[i - 1] == COMMA
        analysis = going_on(sentence, i, source) if resumed and source else next(offer(sentence, i), None)
        readings[i] = analysis, source
        if analysis is not None:
            source = analysis.source or source
    return readings


PLAIN: Final = "p"
"""Marks a rule's reading that is tried on its own."""


def choices(sentence: Sentence, tag: Sequence[str], weights: Weights) -> Iterator[CueReadings]:
    """Find the readings of every cue of one sentence: first the rules' reading on its own, then all readings.

    Args:
        sentence: its units.
        tag: the tags of the passage's units.
        weights: the learned weights.
    """
    found = _Cues(sentence, tag, weights)
    for i in found.scores:
        about, (ruled, _) = found.about(i), found.rule_readings[i]
        if ruled is not None:
            yield found.choice(about, [Candidate(ruled, PLAIN)])
        candidates = _further_readings(found, _first_readings(found, about))
        if candidates:
            yield found.choice(about, candidates)


def decode(sentence: Sentence, tag: Sequence[str], weights: Weights) -> list[Decoded]:
    """Choose the most likely reading of every cue of one sentence; the arguments are those of `choices`.

    The most likely cues come first; a word inside content that is almost certain is skipped.
    """
    decoded: list[Decoded] = []
    found = _Cues(sentence, tag, weights)
    said = set[int]()
    for i in sorted(found.scores, key=found.scores.__getitem__, reverse=True):
        if i not in said:
            one = _decoded(found, i)
            if one is not None:
                decoded.append(one)
                if one.confidence >= SURE:
                    said.update(*(range(*piece) for piece in one.analysis.content))
    return decoded


def _decoded(found: _Cues, cue: int) -> Decoded | None:
    """Return the most likely reading of one cue: the rules' reading if it is almost certain, else the best of several."""
    units, weights = found.sentence.units, found.weights
    about, (ruled, _) = found.about(cue), found.rule_readings[cue]
    if ruled is not None and about.score >= EVIDENT and not _nicknamed(units, ruled):
        plain = ranking.observe(units, found.tag, about, Candidate(ruled, PLAIN))
        (confidence,) = ranking.probabilities([weights.readings.total(plain)])
        if confidence >= DECIDED:
            return Decoded(ruled, confidence, plain)
    first = _first_readings(found, about)
    choice = found.choice(about, first.candidates)
    best, confidence = likeliest(units, choice, weights) if choice.candidates else (0, 0.0)
    if confidence < ENOUGH or _nicknamed(units, choice.candidates[best].analysis):
        choice = found.choice(about, _further_readings(found, first), choice.observations)
        if not choice.candidates:
            return None
        best, confidence = likeliest(units, choice, weights)
    reading = choice.candidates[best].analysis
    if ruled is not None:
        reading = _completed(units, reading, ruled)
    for one in choice.candidates:
        if _widened(units, reading, one.analysis):
            reading = reading._replace(source=one.analysis.source)
    return Decoded(reading, confidence, choice.observations[best])


def likeliest(units: Units, choice: CueReadings, weights: Weights) -> tuple[int, float]:
    """Return the most likely reading of a cue, and the probability that its content and source are right."""
    _, candidates, observations = choice
    chances = ranking.probabilities(list(map(weights.readings.total, observations)))
    best = max(range(len(candidates)), key=chances.__getitem__)
    # Readings that are nearly the same are right or wrong together.
    confidence = chances[best] + sum(
        chance
        for n, (one, chance) in enumerate(zip(candidates, chances, strict=True))
        if n != best and chance > SLIGHT and ranking.alike(units, candidates[best].analysis, one.analysis)
    )
    return best, min(confidence, 1.0)


def _completed(units: Units, reading: Analysis, ruled: Analysis) -> Analysis:
    """Correct a reading where the rules know better: the whole of "according to", and where a source ends.

    The rule's source is used next to a quotation, and where it adds an apposition: "Roe, prosecuting, said".
    """
    if "according" in ruled.rule:
        return reading._replace(cue=ruled.cue)
    if ruled.source is None or reading.source is None:
        return reading
    (left, right), (a, b) = reading.source, ruled.source
    if ruled.rule.startswith("quotation") and a <= left and right <= b:
        return reading._replace(source=ruled.source, cue=ruled.cue)
    if ruled.content == reading.content and a == left and right < b and units.kinds[right] == COMMA:
        return reading._replace(source=ruled.source)
    return reading


def cue_scores(sentence: Sentence, tag: Sequence[str], weights: Weights) -> dict[int, float]:
    """Return the possible cues of a sentence, with their scores."""
    units, lexicon, likely = sentence.units, weights.lexicon, dict[int, float]()
    words, kinds, first = units.words, units.kinds, sentence.first
    shared: cues.SentenceFacts | None = None
    for i in compress(range(first, sentence.last), map(weights.may_hold_cue.__getitem__, words[first : sentence.last])):
        if kinds[i] != WORD:
            continue
        look = lexicon[words[i]]
        shared = shared or cues.sentence_facts(units, tag, first, sentence.end)
        score = weights.bias + weights.cues.total(cues.observe(units, tag, i, look, shared, sentence.speech.auxiliaries))
        if score > (RARE_CUE if look.usage < RARE else CUE):
            likely[i] = score
    return likely


class _FirstReadings(NamedTuple):
    """The first readings of a cue, and the data that further readings are made from."""

    about: Cue
    candidates: list[Candidate]
    start: int
    """The first unit of the window."""
    ahead: BestPath
    """From `RandomField.path`."""


def _first_readings(found: _Cues, about: Cue) -> _FirstReadings:
    """Return the first readings of one cue: from the best path through the field, from a rule, and from both."""
    cue, sentence, field = about.unit, found.sentence, found.weights.field
    units, tag, (ruled, source) = sentence.units, found.tag, found.rule_readings[cue]
    start, end = window(sentence, cue)
    codes = features.codes(units, tag, cue, start, end, ruled)
    shape = features.signature(units, tag, cue, sentence.first, sentence.end)
    ahead = field.path(field.emissions(units, tag, Window(cue, start, codes, shape), found.own()))
    candidates: list[Candidate] = []
    reading = _analysis(units, ahead.labels, cue, start)
    if reading is not None:
        candidates.append(Candidate(reading, "1"))
    if ruled is not None:
        if reading is not None and _same(reading, ruled):
            candidates[0] = Candidate(reading._replace(rule=ruled.rule), "1r")
        else:
            candidates.append(Candidate(ruled, "r"))
    if reading is not None:
        for crossed in _recombined(reading, ruled, source):
            if not any(_same(crossed, one.analysis) for one in candidates):
                candidates.append(Candidate(crossed, "x"))
    return _FirstReadings(about, candidates, start, ahead)


def _further_readings(found: _Cues, first: _FirstReadings) -> list[Candidate]:
    """Return the first readings of one cue, and those from the next best paths."""
    about, candidates, start, ahead = first
    known = {(one.analysis.content, one.analysis.source) for one in candidates}
    more = list(candidates)
    for labels in found.weights.field.others(ahead):
        other = _analysis(found.sentence.units, labels, about.unit, start)
        if other is not None and (other.content, other.source) not in known:
            known.add((other.content, other.source))
            more.append(Candidate(other, ""))
    return more


def _same(one: Analysis, other: Analysis) -> bool:
    return one.content == other.content and one.source == other.source


def _recombined(best: Analysis, ruled: Analysis | None, before: tuple[int, int] | None) -> Iterator[Analysis]:
    """Combine the best reading with the source of the rule or of the previous cue, and the rule's reading with the best source."""
    if ruled is not None and ruled.source != best.source:
        if ruled.source is not None and _apart(best, ruled.source):
            yield best._replace(source=ruled.source)
        if best.source is not None and _apart(ruled, best.source):
            yield ruled._replace(source=best.source)
    elif best.source is None and before is not None and _apart(best, before):
        yield best._replace(source=before)


def _apart(reading: Analysis, source: tuple[int, int]) -> bool:
    """Whether a source is outside the reading's cue and content."""
    left, right = source
    return all(right <= a or b <= left for a, b in (reading.cue, *reading.content))


def _nicknamed(units: Units, reading: Analysis) -> bool:
    """Whether a source follows a name and a quotation that may be part of it: Ann "Nan" *Roe*."""
    start = reading.source[0] if reading.source is not None else 0
    return start > 1 and units.kinds[start - 2 : start] == [NAME, QUOTE]


def _widened(units: Units, reading: Analysis, other: Analysis) -> bool:
    """Whether the other source only adds a name in apposition: "the captain, *Mark Doon*"."""
    if reading.source is None or other.source is None or reading.content != other.content:
        return False
    end = reading.source[1]
    return other.source == (reading.source[0], end + 2) and units.kinds[end : end + 2] == [COMMA, NAME]


# A run of units that are all source or all content.
_RUN: Final = regex.compile(rb"\x01++ | \x02++", regex.VERBOSE)


def _analysis(units: Units, labels: Sequence[int], cue: int, start: int) -> Analysis | None:
    """Turn labels into spans; `None` if there is no content."""
    pieces: list[tuple[int, int]] = []
    sources: list[tuple[int, int]] = []
    for run in _RUN.finditer(bytes(labels)):
        left, right = run.span()
        (sources if labels[left] == 1 else pieces).append((start + left, start + right))
    content = [trimmed for piece in pieces if (trimmed := _trim(units, *piece)) is not None]
    if not content:
        return None
    source = min(sources, key=lambda s: min(abs(s[0] - cue), abs(s[1] - cue))) if sources else None
    source = _trim(units, *source) if source else None
    first = last = cue
    while (
        first > start
        and labels[first - 1 - start] == 0
        and units.kinds[first - 1] == WORD
        and cue - first < 4
        and (not source or first != source[1])
    ):
        if content and any(first == b for _, b in content):
            break
        first -= 1
    if source is not None and source[1] < first and cue - source[1] < 5:
        # "Roe said, adding": the cue before the comma is a cue of its own.
        first = cue if COMMA in units.kinds[source[1] + 1 : cue] else source[1]
    elif source is None or source[1] != first:
        first = cue
    while first < cue and units.kinds[first] != WORD:
        first += 1
    return Analysis(BY_FIELD, (first, last + 1), tuple(content), source, cue)


def _trim(units: Units, first: int, last: int) -> tuple[int, int] | None:
    """Strip commas, dashes and stops from both ends of a range."""
    kinds = units.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH):
        first += 1
    while last > first and kinds[last - 1] in (COMMA, DASH, STOP):
        last -= 1
    return (first, last) if first < last and not (last - first == 1 and kinds[first] == MARK) else None


BY_FIELD: Final = "source and content by their neighbours"
"""The rule's name if no rule offered a reading."""
