"""One choice among the readings of a passage: the most likely one of each cue, then those that are compatible.

No word is said by two speakers, and no cue is part of what another reports.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from attrs import define

from newsparse.attribution.fitted import ranking
from newsparse.attribution.fitted.key_weights import Observation
from newsparse.attribution.fitted.ranking import Candidate
from newsparse.attribution.fitted.readings import PLAIN, CueReadings, SentenceCues
from newsparse.attribution.fitted.sentence_parts import Sentence
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.fitted.weight_tables import Weights
from newsparse.attribution.units import NAME, QUOTE, Units

_EVIDENT: Final = 12
"""The cue score, in steps, from which the rules' reading is tried on its own; below it, only one in twenty-five would be kept."""
DECIDED: Final = 0.8  # the confidence in a rule's reading from which no other readings are tried
_SLIGHT: Final = 0.01  # a probability up to which a reading adds nothing to the confidence in one like it
_CLEAR: Final = 2 / 3  # a reading with this probability is the best one, however many others are like it
_SURE: Final = 0.7  # the confidence from which cues inside a content are skipped: only one in a thousand cues is inside another's content


@define(weakref_slot=False)
class Chosen:
    """The most likely reading of a cue."""

    analysis: Analysis
    confidence: float  # the probability that content and source are right
    observations: tuple[Observation, ...]  # the evidence for it, from `ranking.observe`
    sentence: SentenceCues  # the cues of its sentence
    readings: CueReadings  # the readings that it is the best of


def choose(sentence: Sentence, tag: Sequence[str], weights: Weights) -> Iterator[Chosen]:
    """Choose the most likely reading of every cue of one sentence; the most likely cues come first."""
    found = SentenceCues(sentence, tag, weights)
    said = set[int]()
    for i in sorted(found.scores, key=found.scores.__getitem__, reverse=True):
        one = _of_cue(found, i) if i not in said else None
        if one is not None:
            yield one
            if one.confidence >= _SURE:
                said.update(*(range(*piece) for piece in one.analysis.content))


def _of_cue(found: SentenceCues, cue: int) -> Chosen | None:
    """Return the most likely reading of one cue: the rules' reading if it is almost certain, else the best of several."""
    about = found.about(cue)
    plain = found.plain(about) if about.score >= _EVIDENT else None
    if plain is not None:
        reading, start = plain.candidates[0].analysis, (plain.candidates[0].analysis.source or (0,))[0]
        (confidence,) = ranking.probabilities([found.weights.readings.total(plain.observations[0])])
        # In: Ann "Nan" *Roe*, the source follows a name and a quotation that may be part of it.
        if confidence >= DECIDED and not (start > 1 and found.sentence.units.kinds[start - 2 : start] == [NAME, QUOTE]):
            return Chosen(reading, confidence, plain.observations[0], found, plain)
    return _best_of(found, found.all(about))


def _best_of(found: SentenceCues, choice: CueReadings) -> Chosen | None:
    """Return the best of a cue's readings; `None` if there is none."""
    best, confidence = likeliest(found.sentence.units, choice, found.weights) if choice.candidates else (0, 0.0)
    return Chosen(choice.candidates[best].analysis, confidence, choice.observations[best], found, choice) if choice.candidates else None


def likeliest(units: Units, choice: CueReadings, weights: Weights) -> tuple[int, float]:
    """Return the reading of a cue that is most probably right, and the probability that its content and source are right.

    Readings that are nearly the same are right or wrong together, so a reading that many others resemble can be better than the most
    likely one.
    """
    candidates, observations = choice.candidates, choice.observations
    chances = ranking.probabilities(list(map(weights.readings.total, observations)))
    best = max(range(len(candidates)), key=chances.__getitem__)
    confidence = _like(units, candidates, chances, best)
    if chances[best] < _CLEAR:
        worth = confidence + _same_content(candidates, chances, best)
        for n, chance in enumerate(chances):
            if n != best and chance > _SLIGHT:
                together = _like(units, candidates, chances, n)
                other = together + _same_content(candidates, chances, n)
                if other > worth + _SLIGHT:
                    best, confidence, worth = n, together, other
    return best, min(confidence, 1.0)


def _like(units: Units, candidates: Sequence[Candidate], chances: Sequence[float], this: int) -> float:
    """Return the probability that a reading is right or nearly so."""
    one, alike = candidates[this].analysis, ranking.nearly_same
    rows = zip(candidates, chances, strict=True)
    return sum([chance for other, chance in rows if chance > _SLIGHT and alike(units, one, other.analysis)])


def _same_content(candidates: Sequence[Candidate], chances: Sequence[float], this: int) -> float:
    """Return the probability that a reading's content is right in every word."""
    content = candidates[this].analysis.content
    return sum([chance for one, chance in zip(candidates, chances, strict=True) if one.analysis.content == content])


# -- which readings are compatible ------------------------------------------------------------------


def without_collisions(units: Units, found: Sequence[Chosen], keeps: Callable[[Chosen], bool]) -> list[Chosen]:
    """Choose readings that do not collide, the surest first. A cue whose reading collides gets its best other one that *keeps* accepts."""
    kept: list[Chosen] = []
    reported = bytearray(len(units.kinds))  # the units of the cues and contents of readings kept so far
    for one in sorted(found, key=lambda one: -one.confidence):
        chosen: Chosen | None = one
        if not _is_free(reported, one.analysis):
            readings = one.readings if one.readings.candidates[0].origin != PLAIN else one.sentence.all(one.readings.cue)
            left = [candidate for candidate in readings.candidates if _is_free(reported, candidate.analysis)]
            chosen = _best_of(one.sentence, one.sentence.choice(one.readings.cue, left))
        if chosen is not None and (chosen is one or keeps(chosen)):
            for start, end in (chosen.analysis.cue, *chosen.analysis.content):
                reported[start:end] = b"\1" * (end - start)
            kept.append(chosen)
    return kept


def _is_free(reported: bytearray, reading: Analysis) -> bool:
    """Return True if no kept reading reports the units of a reading's cue and content."""
    return all(reported.find(1, start, end) < 0 for start, end in (reading.cue, *reading.content))
