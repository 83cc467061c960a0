"""Decoding: the most likely reading of every cue of a sentence."""

from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from newsparse.attribution.fitted import ranking
from newsparse.attribution.fitted.cue_readings import CueReadings, SentenceCues, first_readings, further_readings
from newsparse.attribution.fitted.key_weights import Observation
from newsparse.attribution.fitted.mending.content_ends import endings, shortened
from newsparse.attribution.fitted.mending.content_openings import opened
from newsparse.attribution.fitted.mending.day_adjuncts import without_day
from newsparse.attribution.fitted.mending.extracted_subjects import with_extracted_subject
from newsparse.attribution.fitted.mending.main_subjects import with_subject
from newsparse.attribution.fitted.mending.misplaced_contents import replaced
from newsparse.attribution.fitted.mending.parted_contents import parted
from newsparse.attribution.fitted.mending.prepositional_cues import with_preposition
from newsparse.attribution.fitted.mending.quotation_openings import from_quotation
from newsparse.attribution.fitted.mending.unfinished_contents import finished
from newsparse.attribution.fitted.model import Weights
from newsparse.attribution.fitted.ranking import Candidate, Cue
from newsparse.attribution.fitted.seeming_cues import seeming_at
from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence, noun_phrase_start
from newsparse.attribution.fitted.thresholds import CLEAR, DECIDED, ENDINGS, ENOUGH, EVIDENT, SLIGHT, SURE
from newsparse.attribution.units import COMMA, NAME, QUOTE, Units


class Decoded(NamedTuple):
    """The most likely reading of a cue."""

    analysis: Analysis
    unmended: Analysis
    """The reading that was chosen, before rules corrected it."""
    confidence: float
    """The probability that content and source are right."""
    observations: tuple[Observation, ...]
    """The evidence for it, from `ranking.observe`."""
    sentence: SentenceCues
    """The cues of its sentence."""
    readings: CueReadings
    """The readings that it is the best of."""


PLAIN: Final = "p"
"""Marks a rule's reading that is tried on its own."""


def decode(sentence: Sentence, tag: Sequence[str], weights: Weights) -> list[Decoded]:
    """Choose the most likely reading of every cue of one sentence; the most likely cues come first.

    A word inside content that is almost certain is skipped, and one that says how something seems is left to `seeming_cues`.

    Args:
        sentence: its units.
        tag: the tags of the passage's units.
        weights: the learned weights.
    """
    decoded: list[Decoded] = []
    found = SentenceCues(sentence, tag, weights)
    said = set[int]()
    for i in sorted(found.scores, key=found.scores.__getitem__, reverse=True):
        if i not in said and seeming_at(sentence, i) is None:
            one = _decoded(found, i)
            if one is not None:
                decoded.append(one)
                if one.confidence >= SURE:
                    said.update(*(range(*piece) for piece in one.analysis.content))
    return decoded


def _decoded(found: SentenceCues, cue: int) -> Decoded | None:
    """Return the most likely reading of one cue: the rules' reading if it is almost certain, else the best of several."""
    units, weights = found.sentence.units, found.weights
    about, (ruled, _) = found.about(cue), found.rule_readings[cue]
    if ruled is not None and about.score >= EVIDENT and not _nicknamed(units, ruled):
        plain = found.choice(about, [Candidate(ruled, PLAIN)])
        (confidence,) = ranking.probabilities([weights.readings.total(plain.observations[0])])
        if confidence >= DECIDED:
            return Decoded(_mended(found, about, ruled), ruled, confidence, plain.observations[0], found, plain)
    first = first_readings(found, about)
    choice = found.choice(about, first.candidates)
    if choice.candidates:
        best, confidence = likeliest(units, choice, weights)
        if confidence >= ENOUGH and not _nicknamed(units, choice.candidates[best].analysis):
            return _corrected(found, choice, best, confidence)
    return best_of(found, found.choice(about, further_readings(found, first), choice.observations))


def best_of(found: SentenceCues, choice: CueReadings) -> Decoded | None:
    """Return the best of a cue's readings, corrected where the rules know better; `None` if there is none."""
    return _corrected(found, choice, *likeliest(found.sentence.units, choice, found.weights)) if choice.candidates else None


def _corrected(found: SentenceCues, choice: CueReadings, best: int, confidence: float) -> Decoded:
    """Return the best of a cue's readings, corrected where the rules know better."""
    units, (ruled, _) = found.sentence.units, found.rule_readings[choice.cue.unit]
    chosen = reading = choice.candidates[best].analysis
    if ruled is not None:
        reading = _completed(units, reading, ruled)
    for one in choice.candidates:
        if _widened(units, reading, one.analysis):
            reading = reading._replace(source=one.analysis.source)
    reading = _mended(found, choice.cue, _with_antecedent(found.sentence, reading))
    return Decoded(reading, chosen, confidence, choice.observations[best], found, choice)


def _mended(found: SentenceCues, about: Cue, reading: Analysis) -> Analysis:
    """Move, begin and end the content of a chosen reading where its clause does, and give it the subject of its cue."""
    sentence = found.sentence
    reading = with_preposition(sentence, opened(sentence, replaced(sentence, reading)))
    reading = parted(sentence, from_quotation(sentence, reading))
    reading = without_day(sentence, finished(sentence, _ended(found, about, reading)))
    return with_subject(sentence, with_extracted_subject(sentence, reading))


def _ended(found: SentenceCues, about: Cue, reading: Analysis) -> Analysis:
    """End a content where the narrator goes on, if the weights do not speak against it."""
    longer: float | None = None
    for ending in islice(endings(found.sentence, reading), ENDINGS):
        shorter = shortened(found.sentence, reading, ending)
        if shorter is not None:
            longer = _log_odds(found, about, reading) if longer is None else longer
            if _log_odds(found, about, shorter) - longer >= ending.odds:
                return shorter
    return reading


def _log_odds(found: SentenceCues, about: Cue, reading: Analysis) -> float:
    return found.weights.readings.total(found.choice(about, [Candidate(reading, "")]).observations[0])


def every_reading(one: Decoded) -> list[Candidate]:
    """Return all readings of a cue, also where the rules' reading was certain enough to try no other."""
    if one.readings.candidates[0].origin != PLAIN:
        return one.readings.candidates
    return further_readings(one.sentence, first_readings(one.sentence, one.readings.cue))


def likeliest(units: Units, choice: CueReadings, weights: Weights) -> tuple[int, float]:
    """Return the reading of a cue that is most probably right, and the probability that its content and source are right.

    Readings that are nearly the same are right or wrong together, so a reading that many others are like can be better than the most
    likely one.
    """
    _, candidates, observations = choice
    chances = ranking.probabilities(list(map(weights.readings.total, observations)))
    best = max(range(len(candidates)), key=chances.__getitem__)
    confidence = _like(units, candidates, chances, best)
    if chances[best] < CLEAR:
        worth = confidence + _same_content(candidates, chances, best)
        for n, chance in enumerate(chances):
            if n != best and chance > SLIGHT:
                together = _like(units, candidates, chances, n)
                other = together + _same_content(candidates, chances, n)
                if other > worth + SLIGHT:
                    best, confidence, worth = n, together, other
    return best, min(confidence, 1.0)


def _like(units: Units, candidates: Sequence[Candidate], chances: Sequence[float], this: int) -> float:
    """Return the probability that a reading is right or nearly so."""
    return chances[this] + sum(
        chance
        for n, (one, chance) in enumerate(zip(candidates, chances, strict=True))
        if n != this and chance > SLIGHT and ranking.nearly_same(units, candidates[this].analysis, one.analysis)
    )


def _same_content(candidates: Sequence[Candidate], chances: Sequence[float], this: int) -> float:
    """Return the probability that a reading's content is right in every word."""
    content = candidates[this].analysis.content
    return sum(chance for one, chance in zip(candidates, chances, strict=True) if one.analysis.content == content)


def _completed(units: Units, reading: Analysis, ruled: Analysis) -> Analysis:
    """Correct a reading where the rules know better: the whole of "according to", passives with "by", and where a source ends.

    The rule's source is used next to a quotation, where it adds an apposition ("Roe, prosecuting, said"), and where the reading's ends in
    a possessive ("Roe's *office*").
    """
    if "according" in ruled.rule:
        return reading._replace(cue=ruled.cue)
    if "passive" in ruled.rule and ruled.source is not None and reading.source is not None and reading.source[0] == ruled.source[0]:
        return reading._replace(source=ruled.source, cue=ruled.cue, content=ruled.content)
    if ruled.source is None or reading.source is None:
        return reading
    (left, right), (a, b) = reading.source, ruled.source
    possessive = right < b and units.words[right - 1].endswith(("'s", "’s"))
    if a <= left and right <= b and (ruled.rule.startswith("quotation") or possessive):
        return reading._replace(source=ruled.source, cue=ruled.cue)
    if ruled.content == reading.content and a == left and right < b and units.kinds[right] == COMMA:
        return reading._replace(source=ruled.source)
    return reading


def _with_antecedent(sentence: Sentence, reading: Analysis) -> Analysis:
    """Widen a source that is a relative clause with a name to the noun phrase before it: "*a nurse*, who gave her name as Roe, said"."""
    start, end = reading.source or (0, 0)
    comma = start - 1
    if end - start < 2 or comma <= sentence.first or sentence.units.kinds[comma] != COMMA or sentence.units.words[start] not in RELATIVES:
        return reading
    left = noun_phrase_start(sentence, comma)
    named = NAME in sentence.units.kinds[start:end]
    free = named and left < comma and all(stop <= left or end <= begin for begin, stop in reading.content)
    return reading._replace(source=(left, end)) if free else reading


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
