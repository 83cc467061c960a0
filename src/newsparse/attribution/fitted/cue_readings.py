"""The possible cues of a sentence, and the readings of each: from the field, from the rules, and from both."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from newsparse.attribution.fitted import cues, features, ranking
from newsparse.attribution.fitted.constructions import reports_in_construction
from newsparse.attribution.fitted.key_weights import Observation
from newsparse.attribution.fitted.label_spans import analysis
from newsparse.attribution.fitted.model import Weights
from newsparse.attribution.fitted.random_field import BestPath, RangeWeights, Window
from newsparse.attribution.fitted.ranking import Candidate, Cue
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence, going_on, offer
from newsparse.attribution.fitted.thresholds import CONSTRUCTION_CUE, CUE, RARE, RARE_CUE
from newsparse.attribution.units import COMMA, QUOTE, WORD


def window(sentence: Sentence, cue: int) -> tuple[int, int]:
    """Return the first unit and the end of the window in which to look for a cue's arguments.

    A sentence that is only a quotation belongs to the window of the sentence before it.
    """
    return max(sentence.first, cue - features.WINDOW_BEFORE), min(sentence.end + sentence.resumed, cue + features.WINDOW_AFTER)


class CueReadings(NamedTuple):
    """One cue and its readings."""

    cue: Cue
    candidates: list[Candidate]
    observations: list[tuple[Observation, ...]]
    """The observations of each reading, from `ranking.observe`."""


class SentenceCues:
    """The possible cues of one sentence, and what they share."""

    __slots__ = ("_cue_free", "graded", "rule_readings", "scores", "sentence", "tag", "weights")

    def __init__(self, sentence: Sentence, tag: Sequence[str], weights: Weights) -> None:
        """Look for cues; the arguments are those of `decoding.decode`."""
        self.sentence = sentence
        self.tag = tag
        self.weights = weights
        self.scores = cue_scores(sentence, tag, weights)
        self.graded = {i: ranking.steps_of_score(score) for i, score in self.scores.items()}
        """The scores as steps."""
        self.rule_readings = _rule_readings(sentence, self.scores)
        """For each cue, the rules' reading, and the source of the previous cue."""
        self._cue_free: tuple[RangeWeights, RangeWeights] | None = None

    def cue_free(self) -> tuple[RangeWeights, RangeWeights]:
        """Return the result of `RandomField.cue_free`, computed on first use."""
        if self._cue_free is None:
            first, last = min(self.scores), max(self.scores)
            start, end = window(self.sentence, first)[0], window(self.sentence, last)[1]
            self._cue_free = self.weights.field.cue_free(self.sentence.units, self.tag, start, first, last, end)
        return self._cue_free

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
            ranking.leading(units, cue, sentence.first),
        )

    def choice(self, about: Cue, candidates: list[Candidate], known: Sequence[tuple[Observation, ...]] = ()) -> CueReadings:
        """Return readings of a cue with the observations of each; *known* are the observations of the first ones."""
        units, tag = self.sentence.units, self.tag
        return CueReadings(about, candidates, [*known, *(ranking.observe(units, tag, about, one) for one in candidates[len(known) :])])


def cue_scores(sentence: Sentence, tag: Sequence[str], weights: Weights) -> dict[int, float]:
    """Return the possible cues of a sentence, with their scores."""
    units, lexicon, likely = sentence.units, weights.lexicon, dict[int, float]()
    words, kinds, first = units.words, units.kinds, sentence.first
    shared: cues.SentenceFacts | None = None
    for i in compress(range(first, sentence.last), map(WORD.__eq__, kinds[first : sentence.last])):
        look = lexicon[words[i]]
        if not look.usage:
            continue
        listed = reports_in_construction(units, i, sentence.speech)
        if not listed and not weights.may_be_cue(words[i], look):
            continue
        shared = shared or cues.sentence_facts(units, tag, first, sentence.end)
        score = weights.bias + weights.cues.total(cues.observe(units, tag, i, look, shared, sentence.speech.auxiliaries))
        if score > (RARE_CUE if look.usage < RARE else CUE):
            likely[i] = score
        elif listed:
            likely[i] = CONSTRUCTION_CUE
    return likely


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


class FirstReadings(NamedTuple):
    """The first readings of a cue, and the data that further readings are made from."""

    about: Cue
    candidates: list[Candidate]
    start: int
    """The first unit of the window."""
    ahead: BestPath
    """From `RandomField.path`."""


def first_readings(found: SentenceCues, about: Cue) -> FirstReadings:
    """Return the first readings of one cue: from the best path through the field, from a rule, and from both."""
    cue, sentence, field = about.unit, found.sentence, found.weights.field
    units, tag, (ruled, source) = sentence.units, found.tag, found.rule_readings[cue]
    start, end = window(sentence, cue)
    codes = features.codes(units, tag, cue, start, end, ruled)
    shape = features.shape(units, tag, cue, sentence.first, sentence.end)
    ahead = field.path(field.emissions(units, tag, Window(cue, start, codes, shape), found.cue_free()))
    candidates: list[Candidate] = []
    reading = analysis(units, ahead.labels, cue, start)
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
    return FirstReadings(about, candidates, start, ahead)


def further_readings(found: SentenceCues, first: FirstReadings) -> list[Candidate]:
    """Return the first readings of one cue, and those from the next best paths."""
    about, candidates, start, ahead = first
    known = {(one.analysis.content, one.analysis.source) for one in candidates}
    more = list(candidates)
    for labels in found.weights.field.alternatives(ahead):
        other = analysis(found.sentence.units, labels, about.unit, start)
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
