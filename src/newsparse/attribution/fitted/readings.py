"""The possible cues of a sentence, the readings of each, and one choice among them: the likeliest of each cue, if they are compatible.

No word is said by two speakers, and no cue is part of what another reports.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, groupby, takewhile
from typing import Final, TypeAlias

from attrs import define, evolve

from newsparse.attribution.draft_attribution import SPEECH_OR_WRITING
from newsparse.attribution.fitted import cues, random_field, ranking
from newsparse.attribution.fitted.bounds import shorter
from newsparse.attribution.fitted.key_weights import Observation
from newsparse.attribution.fitted.random_field import CueFree
from newsparse.attribution.fitted.ranking import Candidate, Cue
from newsparse.attribution.fitted.sentence_rules import (
    RELATIVES,
    Analysis,
    Clause,
    Sentence,
    going_on,
    main_subject,
    offer,
    parenthesis,
    subject_before,
    trim,
    verb_group_start,
)
from newsparse.attribution.fitted.weight_tables import Weights
from newsparse.attribution.units import COMMA, NAME, QUOTE, WORD, Units

RARE: Final = "3"  # a word whose usage is below this many tenths seldom reports
_CUE: Final = -1.2
"""The minimum cue score at which a word is read as a cue: on held-out quarters, a lower one gains nothing, and -0.6 costs .01 of F1."""
_RARE_CUE: Final = -0.7  # the same for a word that seldom reports
_BY_FIELD: Final = "source and content by their neighbours"  # the rule's name if no rule offered a reading
PLAIN: Final = "p"  # the origin of a rule's reading that is tried on its own


_Ruled: TypeAlias = tuple[Analysis | None, tuple[int, int] | None]


@define(weakref_slot=False)
class CueReadings:
    """One cue and its readings."""

    cue: Cue
    candidates: list[Candidate]
    observations: list[tuple[Observation, ...]]  # the observations of each reading, from `ranking.observe`


class SentenceCues:
    """The possible cues of one sentence, and their shared parts."""

    __slots__ = ("_cue_free", "_possible", "_rule_readings", "_shared", "graded", "scores", "sentence", "tag", "weights")

    def __init__(self, sentence: Sentence, tag: Sequence[str], weights: Weights) -> None:
        """Look for cues; *tag* contains the tags of the passage's units."""
        self.sentence = sentence
        self.tag = tag
        self.weights = weights
        ever, first, last = weights.lexicon.cue_tags, sentence.first, sentence.last
        self._possible = list(compress(range(first, last), map(ever.__contains__, tag[first:last])))  # the words that are ever a cue
        verbs = [i for i in self._possible if tag[i][0] == "V"]
        self._shared = cues.sentence_facts(sentence.units, verbs, first, sentence.end)  # what all candidate cues share
        self.scores = self._scores()
        self.graded = {i: bisect_right(ranking.SCORES, score) + 1 for i, score in self.scores.items()}  # the scores as steps
        self._rule_readings = _rule_readings(sentence, self.scores)  # for each cue, the rules' reading, and the source of the previous cue
        self._cue_free: CueFree | None = None

    def _scores(self) -> dict[int, float]:
        sentence, tag, weights, likely = self.sentence, self.tag, self.weights, dict[int, float]()
        units = sentence.units
        for i in self._possible:
            look = weights.candidates[units.words[i]]
            if look is None:
                continue
            score = weights.bias + weights.cues.total(cues.observe(units, tag, i, look, self._shared, sentence.speech.auxiliaries))
            if score > (_RARE_CUE if look.usage < RARE else _CUE):
                likely[i] = score
        if sentence.last - 1 not in likely and _closes_clause(sentence, sentence.last - 1):
            likely[sentence.last - 1] = _CUE
        return likely

    def about(self, cue: int) -> Cue:
        """Return what all readings of a cue share."""
        sentence, units = self.sentence, self.sentence.units
        ruled, look = self.ruled(cue), self.weights.lexicon[units.words[cue]]
        return Cue(
            cue,
            look if look.usage else look._replace(usage="00"),
            self.graded[cue],
            self.graded,
            sentence,
            ruled.rule if ruled else "",
            len(self._shared.quotes),
            self._shared.verbs,
            ranking.leading(units, cue, sentence.first),
            cues.suffix(units.words[cue]),
        )

    def ruled(self, cue: int) -> Analysis | None:
        """Return the rules' reading of a cue."""
        return self._rule_readings[cue][0]

    def choice(self, about: Cue, candidates: list[Candidate]) -> CueReadings:
        """Return readings of a cue with the observations of each."""
        units, tag = self.sentence.units, self.tag
        return CueReadings(about, candidates, [ranking.observe(units, tag, about, one) for one in candidates])

    def plain(self, about: Cue) -> CueReadings | None:
        """Return the rules' reading of a cue on its own; `None` if there is none or its content may end earlier."""
        ruled = self.ruled(about.unit)
        if ruled is None or next(shorter(self.sentence.units, ruled, self.sentence.speech), None):
            return None
        return self.choice(about, [Candidate(ruled, PLAIN)])

    def all(self, about: Cue) -> CueReadings:
        """Return the readings of one cue: from the best path through the field, from a rule, from both, and the shorter ones of these."""
        units, speech = self.sentence.units, self.sentence.speech
        ruled, before = self._rule_readings[about.unit]
        best = self._by_field(about.unit, ruled)
        if best is not None and ruled is not None and "according" in ruled.rule:
            best = evolve(best, cue=ruled.cue)  # the whole of "according to"
        found: dict[tuple[object, object], Candidate] = {}

        def add(reading: Analysis, origin: str) -> None:
            found.setdefault((reading.content, reading.source), Candidate(reading, origin))

        if best is not None:
            same = ruled is not None and (best.content, best.source) == (ruled.content, ruled.source)
            add(Analysis(ruled.rule, best.cue, best.content, best.source, best.anchor) if same and ruled else best, "1r" if same else "1")
        if ruled is not None:
            add(ruled, "r")
        for crossed in _recombined(best, ruled, before) if best is not None else ():
            add(crossed, "x")
        joined = units.words[verb_group_start(self.sentence, about.unit) - 1] in speech.joiners
        subject = main_subject(self.sentence) if joined or units.words[about.unit].endswith("ing") else None
        for one in [*found.values()]:
            if subject is not None and _apart(one.analysis, subject):
                add(one.analysis.with_source(subject), "m")
        for one in [*found.values()]:
            for cut, kind in shorter(units, one.analysis, speech):
                add(cut, kind)
        return self.choice(about, [one for one in found.values() if not _is_by_nobody(units, one.analysis.source)])

    def _by_field(self, cue: int, ruled: Analysis | None) -> Analysis | None:
        sentence, tag, field = self.sentence, self.tag, self.weights.field
        start, end = window(sentence, cue)
        if self._cue_free is None:
            first, last = min(self.scores), max(self.scores)
            bounds = window(sentence, first)[0], window(sentence, last)[1]
            self._cue_free = field.cue_free(sentence.units, tag, bounds[0], first, last, bounds[1])
        runs = random_field.runs(self._shared, cue, start, end, ruled)
        shape = random_field.shape(sentence.units, tag, cue, sentence.first, sentence.end)
        labels = field.path(field.emissions(sentence.units.words[cue], tag, cue, runs, shape, self._cue_free))
        return analysis(sentence.units, labels, cue, start)


def window(sentence: Sentence, cue: int) -> tuple[int, int]:
    """Return the first unit and the end of the window in which to look for a cue's arguments.

    A sentence that is only a quotation belongs to the window of the sentence before it.
    """
    return max(sentence.first, cue - random_field.WINDOW_BEFORE), min(sentence.end + sentence.resumed, cue + random_field.WINDOW_AFTER)


def _closes_clause(sentence: Sentence, cue: int) -> bool:
    """Return True if a plain noun phrase and a reporting verb end a sentence after a whole clause: "Nobody was hurt, *records show*."."""
    words, speech = sentence.units.words, sentence.speech
    if (speech.verbs.get(words[cue]) or speech.acts.bare_forms.get(words[cue])) not in SPEECH_OR_WRITING:
        return False
    reading = parenthesis(Clause(sentence, cue, cue, subject_before(sentence, cue)))
    if reading is None or reading.source is None:
        return False
    barred = (speech.adjunct_openers, RELATIVES, speech.pronouns, speech.auxiliaries)
    source, clause = words[slice(*reading.source)], words[slice(*reading.content[0])]
    head = takewhile(lambda word: word not in speech.acts.postmodifiers, source)  # "a study *published* in Nature"
    whole = len(clause) >= _CLAUSE or not speech.auxiliaries.isdisjoint(clause)
    return whole and not any(word in listed for word in head for listed in barred)


_CLAUSE: Final = 8  # units of what is surely a clause, even if no auxiliary shows it


def _rule_readings(sentence: Sentence, found: Iterable[int]) -> dict[int, _Ruled]:
    """Return for each cue of a sentence the rules' reading, and the source of the previous cue."""
    readings: dict[int, _Ruled] = {}
    words, kinds, resuming = sentence.units.words, sentence.units.kinds, sentence.speech.resuming_forms
    source: tuple[int, int] | None = None
    for i in found:
        resumed = source is not None and words[i] in resuming and i > source[1] and kinds[i - 1] == COMMA
        analysis = going_on(sentence, i, source) if resumed and source else offer(sentence, i)
        readings[i] = analysis, source
        if analysis is not None:
            source = analysis.source or source
    return readings


# Adverbs that are never a source by themselves: "*However*, a judge dismissed it".
_NOBODY: Final = frozenset(
    "also away despite here however instead meanwhile now so still then there therefore thus together though".split()
)


def _is_by_nobody(units: Units, source: tuple[int, int] | None) -> bool:
    return source is not None and source[1] - source[0] == 1 and units.words[source[0]] in _NOBODY


def _recombined(best: Analysis, ruled: Analysis | None, before: tuple[int, int] | None) -> Iterator[Analysis]:
    """Combine the best reading with the source of the rule or of the previous cue, and the rule's reading with the best source."""
    if ruled is not None and ruled.source != best.source:
        if ruled.source is not None and _apart(best, ruled.source):
            yield best.with_source(ruled.source)
        if best.source is not None and _apart(ruled, best.source):
            yield ruled.with_source(best.source)
    elif best.source is None and before is not None and _apart(best, before):
        yield best.with_source(before)


def _apart(reading: Analysis, source: tuple[int, int]) -> bool:
    """Return True if a source is outside the reading's cue and content."""
    left, right = source
    return all(right <= a or b <= left for a, b in (reading.cue, *reading.content))


def analysis(units: Units, labels: Sequence[int], cue: int, start: int) -> Analysis | None:
    """Turn the labels of a window's units into spans; `None` if there is no content."""
    pieces: list[tuple[int, int]] = []
    sources: list[tuple[int, int]] = []
    right = start
    for label, run in groupby(labels):
        left = right
        right += len(list(run))
        if label == 2:
            pieces.append((left, right))
        elif label == 1 and not _is_by_nobody(units, (left, right)):
            sources.append((left, right))
    content = [trimmed for piece in pieces if (trimmed := trim(units, *piece)) is not None]
    if not content:
        return None
    source = min(sources, key=lambda s: min(abs(s[0] - cue), abs(s[1] - cue))) if sources else None
    source = trim(units, *source) if source else None
    first = _cue_start(units, labels, cue, start, source)
    return Analysis(_BY_FIELD, (first, cue + 1), tuple(content), source, cue)


def _cue_start(units: Units, labels: Sequence[int], cue: int, start: int, source: tuple[int, int] | None) -> int:
    """Find where the verb group of a cue begins, right after its source: "Roe *has not said*"."""
    first = cue if source is None or source[1] > cue else source[1]
    if cue - first >= _VERB_GROUP or QUOTE in units.kinds[first:cue] or COMMA in units.kinds[first + 1 : cue]:
        return cue  # "Roe said, adding": the cue before the comma is a separate cue
    while first < cue and (units.kinds[first] != WORD or labels[first - start]):
        first += 1
    return first


_VERB_GROUP: Final = 5  # units


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
    """Choose readings that do not collide, the surest of those with a source first: "Rents are expected to fall, *officials said*".

    A cue whose reading collides gets its best other one that *keeps* accepts.
    """
    kept: list[Chosen] = []
    reported = bytearray(len(units.kinds))  # the units of the cues and contents of readings kept so far
    for one in sorted(found, key=lambda one: (one.analysis.source is None, -one.confidence)):
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
