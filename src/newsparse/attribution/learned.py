"""The learned engine: which words are cues, and which units around them are source and content."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp
from textwrap import fill
from typing import Final, NamedTuple

from newsparse.attribution import features
from newsparse.attribution.candidates import Analysis, Sentence, going_on, offer
from newsparse.attribution.units import COMMA, DASH, MARK, QUOTE, STOP, WORD, Units

GATE: Final = -1.0
"""The least cue score (a logit) that is decoded."""


class Weights(NamedTuple):
    """What `benchmarks/fit_attribution.py` learned."""

    common: frozenset[str]
    """Words that are their own tag."""
    lexicon: Mapping[str, float]
    """Words that may be cues, each with the share of its uses that are."""
    bias: float
    cues: Mapping[str, float]
    """Weights of the keys of `features.cue_keys`."""
    field: Mapping[str, tuple[float, float]]
    """Weights of the keys around a cue, for source and for content."""
    transitions: tuple[float, ...]
    """From outside, source and content, each to the three."""
    trust: tuple[float, ...]
    """How cue score and margin add up to confidence."""


class Decoded(NamedTuple):
    """One cue with the best labelling of the units around it."""

    analysis: Analysis
    confidence: float
    """How likely content and source are right."""
    evidence: tuple[float, ...]
    """From `trust_evidence`."""


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


def decode(sentence: Sentence, tag: Sequence[str], index: int, weights: Weights, memo: dict[str, tuple[float, float]]) -> list[Decoded]:
    """Decode every cue of one sentence.

    Args:
        sentence: its units.
        tag: the tags of the passage's units.
        index: which sentence of the passage it is.
        weights: what was learned.
        memo: the sums of the keys of units, kept while one passage is read.
    """
    units, found = sentence.units, list[Decoded]()
    cues, lexicon = weights.cues, weights.lexicon
    source: tuple[int, int] | None = None
    for i in range(sentence.first, sentence.last):
        if units.words[i] not in lexicon or units.kinds[i] != WORD:
            continue
        score = weights.bias + sum(
            cues.get(key, 0.0) for key in features.cue_keys(units, tag, i, sentence.first, units.sentences[index + 1])
        )
        if score <= GATE:
            continue
        resumed = source is not None and units.words[i] in sentence.speech.resuming and i > source[1] and units.kinds[i - 1] == COMMA
        analysis = going_on(sentence, i, source) if resumed and source else next(offer(sentence, i), None)
        if analysis is not None:
            source = analysis.source or source
            if units.words[i] in sentence.speech.verbs or units.words[i] == "according":
                found.append(Decoded(analysis, _by_rule(analysis, score), ()))
        best = label(sentence, tag, i, index, analysis, score, weights, memo)
        if best is not None:
            found.append(best)
    return found


def _by_rule(analysis: Analysis, score: float) -> float:
    """How far a rule's own reading is to be trusted."""
    return 1 / (1 + exp(-_RULES.get(analysis.rule, 0.0) - 0.5 * (min(score, 4.0) - 1)))


# The log-odds that a rule's attribution is right where its cue is a middling one, counted on the training articles.
_RULES: Final = {
    "source, cue, content": -0.4,
    "source goes on, content": 0.6,
    "content, source, cue": -0.8,
    "content around source and cue": 1.2,
    "content according to source": 1.0,
    "according to source, content": 2.0,
    "quotation, source, cue": 1.6,
    "quotation, cue, source": 1.6,
    "content, cue, source": -0.8,
}


def label(  # noqa: PLR0915  one walk, unrolled by hand: it is half of the engine's time
    sentence: Sentence,
    tag: Sequence[str],
    cue: int,
    index: int,
    analysis: Analysis | None,
    score: float,
    weights: Weights,
    memo: dict[str, tuple[float, float]],
) -> Decoded | None:
    """Label the units around one cue by the best path through the field; `None` where it finds no content."""
    units = sentence.units
    first, last, start, end = window(units, cue, index)
    where = features.between(units, tag, cue, start, end)
    shape = features.signature(units, tag, cue, first, last)
    rule = features.rule_labels(analysis, start, end)
    word = units.words[cue]
    field = weights.field
    oo, os, oc, so, ss, sc, co, cs, cc = weights.transitions
    sums = _SUMS
    back: list[tuple[int, int, int]] = []
    o, s, c = 0.0, -50.0, -50.0
    for j in range(start, end):
        if j == cue:
            es = ec = -50.0
        else:
            side = where[j - start][0]
            known = memo.get(f"{side}{j}")
            if known is None:
                es = ec = 0.0
                for key in features.unit_keys(units, tag, j, side):
                    pair = field.get(key)
                    if pair is not None:
                        es += pair[0]
                        ec += pair[1]
                memo[f"{side}{j}"] = es, ec
            else:
                es, ec = known
            at, there = tag[j], where[j - start]
            place = (at, there, rule[j - start])
            beside = (word, there[:2], at)
            around = (shape, there)
            known = sums.get(place)
            if known is None:
                known = _add(sums, place, field, features.place_keys(*place))
            es += known[0]
            ec += known[1]
            known = sums.get(beside)
            if known is None:
                known = _add(sums, beside, field, features.word_keys(*beside))
            es += known[0]
            ec += known[1]
            known = sums.get(around)
            if known is None:
                known = _add(sums, around, field, features.shape_keys(*around))
            es += known[0]
            ec += known[1]
        if j == start:
            o, s, c = 0.0, es, ec
            continue
        a, b, d = o + oo, s + so, c + co
        x = 0 if a >= b and a >= d else 1 if b >= d else 2
        o2 = (a, b, d)[x]
        a, b, d = o + os, s + ss, c + cs
        y = 0 if a >= b and a >= d else 1 if b >= d else 2
        s2 = (a, b, d)[y] + es
        a, b, d = o + oc, s + sc, c + cc
        z = 0 if a >= b and a >= d else 1 if b >= d else 2
        c2 = (a, b, d)[z] + ec
        o, s, c = o2, s2, c2
        back.append((x, y, z))
    best = max(o, s, c)
    margin = best - oo * (end - start - 1)
    last_label = 0 if best == o else 1 if best == s else 2
    labels = [last_label]
    for step in reversed(back):
        last_label = step[last_label]
        labels.append(last_label)
    labels.reverse()
    reading = _analysis(units, labels, cue, start)
    if reading is None:
        return None
    agrees = analysis is not None and analysis.content == reading.content and (analysis.source is None) == (reading.source is None)
    evidence = trust_evidence(units, reading, score, margin, agrees, analysis is None)
    logit = sum(weight * value for weight, value in zip(weights.trust, evidence, strict=True))
    name = analysis.rule if agrees and analysis else "source and content by their neighbours"
    return Decoded(reading._replace(rule=name), 1 / (1 + exp(-logit)), evidence)


_SUMS: Final[dict[tuple[str, ...], tuple[float, float]]] = {}
"""Sums of weights that many cues ask for; emptied when it holds `_MOST`."""
_MOST: Final = 30_000


def _add(
    sums: dict[tuple[str, ...], tuple[float, float]], key: tuple[str, ...], field: Mapping[str, tuple[float, float]], keys: Sequence[str]
) -> tuple[float, float]:
    """Sum the weights of some keys, and keep the sum."""
    source = content = 0.0
    for each in keys:
        pair = field.get(each)
        if pair is not None:
            source += pair[0]
            content += pair[1]
    if len(sums) >= _MOST:
        sums.clear()
    sums[key] = source, content
    return source, content


def trust_evidence(units: Units, reading: Analysis, score: float, margin: float, agrees: bool, unruled: bool) -> tuple[float, ...]:
    """What speaks for source together being right."""
    source = reading.source
    kinds = units.kinds
    quoted = any(kinds[i] == QUOTE for a, b in reading.content for i in range(a, b))
    length = sum(b - a for a, b in reading.content)
    return (
        1.0,
        max(-3.0, min(score, 5.0)),
        min(margin, 12.0),
        max(0.0, min(margin - 12.0, 20.0)),
        float(agrees),
        float(unruled),
        float(source is None),
        float(quoted),
        float(kinds[reading.content[0][0]] == QUOTE and length <= 2),
        float(length == 1 and not quoted),
        min(length, 30) / 10,
        float(source is not None and abs(reading.anchor - (source[1] if source[1] <= reading.anchor else source[0])) > 3),
        float(len(reading.content) > 1),
    )


def _analysis(units: Units, labels: Sequence[int], cue: int, start: int) -> Analysis | None:
    """The spans that labels stand for; `None` where there is no content."""
    pieces: list[tuple[int, int]] = []
    sources: list[tuple[int, int]] = []
    i, count = 0, len(labels)
    while i < count:
        label, j = labels[i], i
        while j < count and labels[j] == label:
            j += 1
        if label:
            (sources if label == 1 else pieces).append((start + i, start + j))
        i = j
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
        first = source[1]
    elif source is None or source[1] != first:
        first = cue
    while first < cue and units.kinds[first] != WORD:
        first += 1
    return Analysis("", (first, last + 1), tuple(content), source, cue)


def _trim(units: Units, first: int, last: int) -> tuple[int, int] | None:
    """A range without the commas, dashes and stops at its ends."""
    kinds = units.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH):
        first += 1
    while last > first and kinds[last - 1] in (COMMA, DASH, STOP):
        last -= 1
    return (first, last) if first < last and not (last - first == 1 and kinds[first] == MARK) else None


# -- as data -------------------------------------------------------------------------------------


def dump(weights: Weights) -> str:
    """Write weights as the Python module that `load` reads: sorted, a line for each key."""
    safe = [key for key in weights.field if not _unsafe(key)]
    parts = [
        '"""What the attribution engine learned; written by `benchmarks/fit_attribution.py`."""\n\nfrom typing import Final\n\n',
        f"BIAS: Final = {weights.bias}\n",
        f"TRANSITIONS: Final = {weights.transitions}\n",
        f"TRUST: Final = {weights.trust}\n",
        'COMMON: Final = """\\\n' + fill(" ".join(sorted(w for w in weights.common if not _unsafe(w))), 120) + '\n"""\n',
        'LEXICON: Final = """\\\n' + "".join(f"{w}\t{s}\n" for w, s in sorted(weights.lexicon.items()) if not _unsafe(w)) + '"""\n',
        'CUES: Final = """\\\n' + "".join(f"{k}\t{v}\n" for k, v in sorted(weights.cues.items()) if not _unsafe(k)) + '"""\n',
        'FIELD: Final = """\\\n' + "".join("{}\t{}\t{}\n".format(k, *weights.field[k]) for k in sorted(safe)) + '"""\n',
    ]
    return "".join(parts)


def _unsafe(key: str) -> bool:
    return any(sign in key for sign in '"\\\t\n\r') or not key.isprintable()


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights; the first call costs some tens of milliseconds."""
    from newsparse.attribution import weights

    field = {}
    for line in weights.FIELD.splitlines():
        key, source, content = line.split("\t")
        field[key] = float(source), float(content)
    return Weights(
        frozenset(weights.COMMON.split()),
        {word: float(share) for word, share in (line.split("\t") for line in weights.LEXICON.splitlines())},
        weights.BIAS,
        {key: float(weight) for key, weight in (line.split("\t") for line in weights.CUES.splitlines())},
        field,
        weights.TRANSITIONS,
        weights.TRUST,
    )
