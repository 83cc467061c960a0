"""The learned engine: which words are cues, and which units around them are source and content."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from newsparse.attribution.candidates import Analysis, Sentence, going_on, offer
from newsparse.attribution.fitted import cues, features, ranking
from newsparse.attribution.fitted.facets import Facet, Facets
from newsparse.attribution.fitted.field import Ahead, Field, Own
from newsparse.attribution.fitted.lexicon import Lexicon
from newsparse.attribution.fitted.ranking import Candidate, Cue
from newsparse.attribution.units import COMMA, DASH, MARK, NAME, QUOTE, STOP, WORD, Units

GATE: Final = -0.6
"""The least cue score (a logit) of a reporting verb that is decoded."""
OTHERS: Final = -0.6
"""The same of other words: they need more confidence to be kept."""
SELDOM: Final = 0.5
"""The same of words that seldom report."""


HOPELESS: Final = -1.5
"""What a word itself must weigh at least: what stands around it hardly ever makes up for less."""


class Weights(NamedTuple):
    """What `benchmarks/fit_attribution.py` learned."""

    lexicon: Lexicon
    """What is known of words."""
    bias: float
    """What counts for every word's being a cue."""
    cues: Facets
    """Weights of the keys of `cues.facets`."""
    field: Field
    """What was learned of the units around a cue."""
    readings: Facets
    """Weights of the keys of `ranking.facets`."""


class Choice(NamedTuple):
    """One cue and its readings."""

    cue: Cue
    candidates: list[Candidate]
    facets: list[tuple[Facet, ...]]
    """Of each reading, from `ranking.facets`."""


class Decoded(NamedTuple):
    """The likeliest reading of a cue."""

    analysis: Analysis
    confidence: float
    """How likely content and source are right."""
    facets: tuple[Facet, ...]
    """What spoke for it, from `ranking.facets`."""


def window(units: Units, cue: int, sentence: int) -> tuple[int, int, int, int]:
    """The first unit and the end of a cue's sentence, and of the window in which its arguments are looked for.

    A sentence that is nothing but a quotation belongs to the window of the one before it.
    """
    bounds = units.sentences
    first, last = bounds[sentence], bounds[sentence + 1]
    end = last
    if sentence + 2 < len(bounds) and units.kinds[last] == QUOTE and bounds[sentence + 2] - last <= 2:
        end = last + 1
    return first, last, max(first, cue - features.BEFORE), min(end, cue + features.BEHIND)


def unstopped(units: Units, first: int, last: int) -> int:
    """The end of a sentence without its final stop."""
    while last > first and units.kinds[last - 1] == STOP:
        last -= 1
    return last


class _Prepared(NamedTuple):
    """What the cues of one sentence share."""

    units: Units
    tag: Sequence[str]
    number: int
    """Which sentence of the passage it is."""
    scores: dict[int, float]
    """From `gate`."""
    graded: dict[int, int]
    """The same in steps."""
    given: dict[int, tuple[Analysis | None, tuple[int, int] | None]]
    """For each cue, what a rule makes of it, and the source of the one before."""
    own: tuple[Own, Own]
    """From `Field.alone`."""


def _prepare(sentence: Sentence, tag: Sequence[str], index: int, weights: Weights) -> _Prepared | None:
    """Find the cues of one sentence; `None` where there is none."""
    units = sentence.units
    scores = gate(sentence, tag, units.sentences[index + 1], weights)
    if not scores:
        return None
    first, last = min(scores), max(scores)
    own = weights.field.alone(units, tag, window(units, first, index)[2], first, last, window(units, last, index)[3])
    given: dict[int, tuple[Analysis | None, tuple[int, int] | None]] = {}
    source: tuple[int, int] | None = None
    for i in scores:
        resumed = source is not None and units.words[i] in sentence.speech.resuming and i > source[1] and units.kinds[i - 1] == COMMA
        analysis = going_on(sentence, i, source) if resumed and source else next(offer(sentence, i), None)
        given[i] = analysis, source
        if analysis is not None:
            source = analysis.source or source
    return _Prepared(units, tag, index, scores, {i: ranking.steps_of_score(score) for i, score in scores.items()}, given, own)


def choices(sentence: Sentence, tag: Sequence[str], index: int, weights: Weights) -> Iterator[Choice]:
    """Find the readings of every cue of one sentence.

    Args:
        sentence: its units.
        tag: the tags of the passage's units.
        index: which sentence of the passage it is.
        weights: what was learned.
    """
    prepared = _prepare(sentence, tag, index, weights)
    if prepared is not None:
        for i in prepared.scores:
            choice = _choice(prepared, i, weights)
            if choice.candidates:
                yield choice


def _choice(prepared: _Prepared, cue: int, weights: Weights) -> Choice:
    found = _readings(prepared, cue, weights)
    return _chosen_from(prepared, found.about, _more(prepared, found, weights))


def _chosen_from(prepared: _Prepared, about: Cue, candidates: list[Candidate]) -> Choice:
    units, tag, count = prepared.units, prepared.tag, len(candidates)
    return Choice(about, candidates, [ranking.facets(units, tag, about, one, count) for one in candidates])


def decode(sentence: Sentence, tag: Sequence[str], index: int, weights: Weights) -> list[Decoded]:
    """Choose the likeliest reading of every cue of one sentence; the arguments are those of `choices`.

    The likeliest cues come first: a word inside what is surely said by somebody is not looked at.
    """
    found: list[Decoded] = []
    prepared = _prepare(sentence, tag, index, weights)
    if prepared is None:
        return found
    units, scores = prepared.units, prepared.scores
    said = set[int]()
    for i in sorted(scores, key=scores.__getitem__, reverse=True):
        if i in said:
            continue
        first = _readings(prepared, i, weights)
        choice = _chosen_from(prepared, first.about, first.candidates)
        best, confidence = likeliest(units, choice, weights) if choice.candidates else (0, 0.0)
        if confidence < _DECIDED or _nicknamed(units, choice.candidates[best].analysis):
            choice = _chosen_from(prepared, first.about, _more(prepared, first, weights))
            if not choice.candidates:
                continue
            best, confidence = likeliest(units, choice, weights)
        _, candidates, facets = choice
        reading = candidates[best].analysis
        ruled, _ = prepared.given[i]
        if ruled is not None:
            reading = _completed(units, reading, ruled)
        for one in candidates:
            if _widened(units, reading, one.analysis):
                reading = reading._replace(source=one.analysis.source)
        found.append(Decoded(reading, confidence, facets[best]))
        if confidence >= _SURE:
            said.update(*(range(*piece) for piece in reading.content))
    return found


_DECIDED: Final = 0.6
"""A confidence in the first readings of a cue from which on others are not looked for: one in a hundred would be better."""
_SURE: Final = 0.7
"""A confidence that hardly anything inside of a content exceeds: cues inside of others' contents are one in a thousand."""


def likeliest(units: Units, choice: Choice, weights: Weights) -> tuple[int, float]:
    """Which reading of a cue is the likeliest, and how likely its content and source are right."""
    _, candidates, facets = choice
    chances = ranking.probabilities(list(map(weights.readings.total, facets)))
    best = max(range(len(candidates)), key=chances.__getitem__)
    # Readings that say nearly the same would be right together.
    confidence = chances[best] + sum(
        chance
        for n, (one, chance) in enumerate(zip(candidates, chances, strict=True))
        if n != best and chance > _SLIGHT and ranking.alike(units, candidates[best].analysis, one.analysis)
    )
    return best, min(confidence, 1.0)


_SLIGHT: Final = 0.01  # a chance that hardly adds to another


def _completed(units: Units, reading: Analysis, ruled: Analysis) -> Analysis:
    """A reading with what the rules know better: the whole of "according to", and how far a source reaches.

    A rule's source is taken beside a quotation, and where it goes on with what is in apposition: "Roe, prosecuting, said".
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


def gate(sentence: Sentence, tag: Sequence[str], end: int, weights: Weights) -> dict[int, float]:
    """The units of a sentence that may be cues, with their scores."""
    units, lexicon, likely = sentence.units, weights.lexicon, dict[int, float]()
    words, kinds, first = units.words, units.kinds, sentence.first
    shared: cues.Shared | None = None
    for i in range(first, sentence.last):
        if kinds[i]:
            continue
        look = lexicon[words[i]]
        if not look.standing or weights.bias + weights.cues.first((words[i], *look)) < HOPELESS:
            continue
        shared = shared or cues.share(units, tag, first, end)
        score = weights.bias + weights.cues.total(cues.facets(units, tag, i, look, shared, sentence.speech.auxiliaries))
        if score > (SELDOM if look.standing < "3" else GATE if words[i] in sentence.speech.verbs else OTHERS):
            likely[i] = score
    return likely


class _First(NamedTuple):
    """The first readings of a cue, and what others are made of."""

    about: Cue
    candidates: list[Candidate]
    start: int
    """The first unit of the window."""
    ahead: Ahead
    """From `Field.path`."""


def _readings(prepared: _Prepared, cue: int, weights: Weights) -> _First:
    """The first readings of one cue: by the best path through the field, by a rule, and by both."""
    units, tag, index, _, graded, given, own = prepared
    field, (ruled, source) = weights.field, given[cue]
    first, last, start, end = window(units, cue, index)
    codes = features.codes(units, tag, cue, start, end, ruled)
    shape = features.signature(units, tag, cue, first, last)
    sums = field.emissions(units, tag, cue, start, codes, shape, own)
    ahead = field.path(sums)
    labels, best = ahead.best
    found: list[Candidate] = []
    reading = _analysis(units, labels, cue, start)
    if reading is not None:
        found.append(Candidate(reading, 0.0, "1"))
    if ruled is not None:
        if reading is not None and _same(reading, ruled):
            found[0] = Candidate(reading._replace(rule=ruled.rule), 0.0, "1r")
        else:
            found.append(Candidate(ruled, best - field.score(sums, features.labels(ruled, start, end)), "r"))
    if reading is not None:
        for crossed in _crossed(reading, ruled, source):
            if not any(_same(crossed, one.analysis) for one in found):
                found.append(Candidate(crossed, best - field.score(sums, features.labels(crossed, start, end)), "x"))
    margin = best - field.transitions[0] * (end - start - 1)
    about = Cue(
        cue,
        weights.lexicon[units.words[cue]],
        graded[cue],
        graded,
        ranking.steps_of_margin(margin),
        first,
        last,
        unstopped(units, first, last),
        ruled.rule if ruled else "",
        units.kinds[first:last].count(QUOTE),
        tag[cue + 1] if cue + 1 < last else "$",
    )
    return _First(about, found, start, ahead)


def _more(prepared: _Prepared, first: _First, weights: Weights) -> list[Candidate]:
    """The first readings of one cue, and those by the next best paths."""
    about, found, start, ahead = first
    best, known = ahead.best.score, {(one.analysis.content, one.analysis.source) for one in found}
    more = list(found)
    for labels, worth in weights.field.others(ahead):
        other = _analysis(prepared.units, labels, about.unit, start)
        if other is not None and (other.content, other.source) not in known:
            known.add((other.content, other.source))
            more.append(Candidate(other, best - worth, ""))
    return more


def _same(one: Analysis, other: Analysis) -> bool:
    return one.content == other.content and one.source == other.source


def _crossed(best: Analysis, ruled: Analysis | None, before: tuple[int, int] | None) -> Iterator[Analysis]:
    """The likeliest reading with the source of a rule or of the cue before it, and the rule's with its source."""
    if ruled is not None and ruled.source != best.source:
        if ruled.source is not None and _apart(best, ruled.source):
            yield best._replace(source=ruled.source)
        if best.source is not None and _apart(ruled, best.source):
            yield ruled._replace(source=best.source)
    elif best.source is None and before is not None and _apart(best, before):
        yield best._replace(source=before)


def _apart(reading: Analysis, source: tuple[int, int]) -> bool:
    """Whether a source lies outside of what is read as cue and content."""
    left, right = source
    return all(right <= a or b <= left for a, b in (reading.cue, *reading.content))


def _nicknamed(units: Units, reading: Analysis) -> bool:
    """Whether a source stands behind a name and a quotation, which may be a part of it: Ann "Nan" *Roe*."""
    start = reading.source[0] if reading.source is not None else 0
    return start > 1 and units.kinds[start - 2 : start] == [NAME, QUOTE]


def _widened(units: Units, reading: Analysis, other: Analysis) -> bool:
    """Whether a name in apposition is all that another source has more: "the captain, *Mark Doon*"."""
    if reading.source is None or other.source is None or reading.content != other.content:
        return False
    end = reading.source[1]
    return other.source == (reading.source[0], end + 2) and units.kinds[end : end + 2] == [COMMA, NAME]


# Units in a row that are all source or all content.
_RUN: Final = regex.compile(rb"\x01++ | \x02++", regex.VERBOSE)


def _analysis(units: Units, labels: Sequence[int], cue: int, start: int) -> Analysis | None:
    """The spans that labels stand for; `None` where there is no content."""
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
        # "Roe said, adding": the cue before the comma is one of its own.
        first = cue if COMMA in units.kinds[source[1] + 1 : cue] else source[1]
    elif source is None or source[1] != first:
        first = cue
    while first < cue and units.kinds[first] != WORD:
        first += 1
    return Analysis(NEIGHBOURS, (first, last + 1), tuple(content), source, cue)


def _trim(units: Units, first: int, last: int) -> tuple[int, int] | None:
    """A range without the commas, dashes and stops at its ends."""
    kinds = units.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH):
        first += 1
    while last > first and kinds[last - 1] in (COMMA, DASH, STOP):
        last -= 1
    return (first, last) if first < last and not (last - first == 1 and kinds[first] == MARK) else None


NEIGHBOURS: Final = "source and content by their neighbours"
"""What the rule is called where none offered a reading."""
