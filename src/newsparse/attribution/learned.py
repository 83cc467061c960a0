"""The learned engine: which words are cues, and which units around them are source and content."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from math import exp
from operator import mul
from textwrap import fill
from typing import Final, NamedTuple

from newsparse.attribution import features
from newsparse.attribution.candidates import Analysis, Sentence, going_on, offer
from newsparse.attribution.cues import Cues
from newsparse.attribution.field import STEP, Field, Own, joint, parted
from newsparse.attribution.units import COMMA, DASH, MARK, NAME, QUOTE, STOP, WORD, Units
from newsparse.memo import Memo

GATE: Final = -1.5
"""The least cue score (a logit) of a reporting verb that is decoded."""
OTHERS: Final = -0.25
"""The same of other words: they need more confidence to be kept, and those below this hardly ever reach it."""


class Weights(NamedTuple):
    """What `benchmarks/fit_attribution.py` learned."""

    common: frozenset[str]
    """Words that are their own tag."""
    lexicon: Mapping[str, float]
    """Words that may be cues, each with the share of its uses that are."""
    cues: Cues
    """What was learned of cues."""
    field: Field
    """What was learned of the units around a cue."""
    trust: tuple[float, ...]
    """How cue score and margin add up to confidence."""
    readings: Mapping[str, float]
    """Weights of the keys of `features.reading_keys`."""
    looks: Memo[str, str]
    """The tags of words, from `features.looks`."""


class Decoded(NamedTuple):
    """One cue with the best labelling of the units around it."""

    analysis: Analysis
    confidence: float
    """How likely content and source are right."""
    evidence: tuple[float, ...]
    """From `trust_evidence`."""
    keys: tuple[str, ...] = ()
    """From `features.reading_keys`."""


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


def decode(sentence: Sentence, tag: Sequence[str], index: int, weights: Weights) -> list[Decoded]:
    """Decode every cue of one sentence.

    Args:
        sentence: its units.
        tag: the tags of the passage's units.
        index: which sentence of the passage it is.
        weights: what was learned.
    """
    units, found = sentence.units, list[Decoded]()
    likely = gate(sentence, tag, units.sentences[index + 1], weights)
    if not likely:
        return found
    first, last = likely[0][0], likely[-1][0]
    own = weights.field.alone(units, tag, window(units, first, index)[2], first, last, window(units, last, index)[3])
    source: tuple[int, int] | None = None
    for i, score in likely:
        resumed = source is not None and units.words[i] in sentence.speech.resuming and i > source[1] and units.kinds[i - 1] == COMMA
        analysis = going_on(sentence, i, source) if resumed and source else next(offer(sentence, i), None)
        if analysis is not None:
            source = analysis.source or source
        best = label(sentence, tag, i, index, analysis, score, weights, own)
        if best is not None:
            found.append(best)
        if analysis is not None and (units.words[i] in sentence.speech.verbs or units.words[i] == "according"):
            trust = _by_rule(analysis, score)
            if best is not None and _widened(units, analysis, best.analysis):
                found[-1] = best._replace(confidence=max(trust, best.confidence))
            else:
                found.append(Decoded(analysis, trust, ()))
    return found


def gate(sentence: Sentence, tag: Sequence[str], end: int, weights: Weights) -> list[tuple[int, float]]:
    """The units of a sentence that may be cues, with their scores."""
    units, cues, lexicon, likely = sentence.units, weights.cues, weights.lexicon, list[tuple[int, float]]()
    words, kinds, first = units.words, units.kinds, sentence.first
    for i in range(first, sentence.last):
        if kinds[i] or words[i] not in lexicon:
            continue
        score = cues.score(units, tag, i, first, end)
        if score > (GATE if words[i] in sentence.speech.verbs else OTHERS):
            likely.append((i, score))
    return likely


def _by_rule(analysis: Analysis, score: float) -> float:
    """How far a rule's own reading is to be trusted."""
    return 1 / (1 + exp(-_RULES.get(analysis.rule, 0.0) - 0.5 * (min(score, 4.0) - 1)))


# The log-odds that a rule's attribution is right where its cue is a middling one, counted on the training articles
# and lowered by 0.4: where the two differ, what was learned is the better reader.
_RULES: Final = {
    "source, cue, content": -0.8,
    "source goes on, content": 0.2,
    "content, source, cue": -1.2,
    "content around source and cue": 0.8,
    "content according to source": 0.6,
    "according to source, content": 1.6,
    "quotation, source, cue": 1.2,
    "quotation, cue, source": 1.2,
    "content, cue, source": -1.2,
}


def label(
    sentence: Sentence,
    tag: Sequence[str],
    cue: int,
    index: int,
    analysis: Analysis | None,
    score: float,
    weights: Weights,
    memo: tuple[Own, Own],
) -> Decoded | None:
    """Label the units around one cue by the best path through the field; `None` where it finds no content."""
    units, field = sentence.units, weights.field
    first, last, start, end = window(units, cue, index)
    codes = features.codes(units, tag, cue, start, end, analysis)
    shape = features.signature(units, tag, cue, first, last)
    labels, best = field.path(field.emissions(units, tag, cue, start, codes, shape, memo))
    reading = _analysis(units, labels, cue, start)
    if reading is None:
        return None
    if analysis is not None and analysis.source is not None:
        if units.words[cue] == "according":
            reading = reading._replace(cue=analysis.cue)
        elif analysis.rule.startswith("quotation") and reading.source and _holds(analysis.source, reading.source):
            reading = reading._replace(source=analysis.source, cue=analysis.cue)
    margin = best - field.transitions[0] * (end - start - 1)
    agrees = analysis is not None and analysis.content == reading.content and (analysis.source is None) == (reading.source is None)
    evidence = trust_evidence(units, reading, score, margin, agrees, analysis is None)
    keys = features.reading_keys(units, tag, reading, first, last)
    logit = sum(map(mul, weights.trust, evidence)) + sum(map(weights.readings.get, keys, repeat(0.0)))
    name = analysis.rule if agrees and analysis else "source and content by their neighbours"
    return Decoded(reading._replace(rule=name), 1 / (1 + exp(-logit)), evidence, keys)


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _widened(units: Units, ruled: Analysis, learned: Analysis) -> bool:
    """Whether a name in apposition is all that a learned source has more than a rule's: "the captain, *Mark Doon*"."""
    if ruled.source is None or learned.source is None or ruled.content != learned.content:
        return False
    end = ruled.source[1]
    return learned.source == (ruled.source[0], end + 2) and units.kinds[end : end + 2] == [COMMA, NAME]


def trust_evidence(units: Units, reading: Analysis, score: float, margin: float, agrees: bool, unruled: bool) -> tuple[float, ...]:
    """What speaks for source together being right."""
    source = reading.source
    kinds = units.kinds
    quoted = any(QUOTE in kinds[a:b] for a, b in reading.content)
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
        # "Roe said, adding": the cue before the comma is one of its own.
        first = cue if COMMA in units.kinds[source[1] + 1 : cue] else source[1]
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

_LEVELS: Final = 45  # on either side of zero
# One printable sign for each level, without the backslash.
_SIGNS: Final = "".join(chr(code) for code in range(35, 127) if code != 92)
_VALUES: Final = [0.0] * 128
for _level, _sign in enumerate(_SIGNS, -_LEVELS):
    _VALUES[ord(_sign)] = round(_level * STEP, 2)


def dump(weights: Weights) -> str:
    """Write weights as the Python module that `load` reads: sorted keys, a line each, and a sign for each weight."""
    cues = sorted(key for key in weights.cues.weights if not _unsafe(key))
    readings = sorted(key for key in weights.readings if not _unsafe(key))
    parts = [
        '"""What the attribution engine learned; written by `benchmarks/fit_attribution.py`."""\n\nfrom typing import Final\n\n',
        f"BIAS: Final = {weights.cues.bias}\n",
        f"TRANSITIONS: Final = {weights.field.transitions}\n",
        f"TRUST: Final = {weights.trust}\n",
        'COMMON: Final = """\\\n' + fill(" ".join(sorted(w for w in weights.common if not _unsafe(w))), 120) + '\n"""\n',
        'LEXICON: Final = """\\\n' + "".join(f"{w}\t{s}\n" for w, s in sorted(weights.lexicon.items()) if not _unsafe(w)) + '"""\n',
        'CUES: Final = """\\\n' + "\n".join(cues) + '"""\n',
        _signed("CUE_WEIGHTS", [weights.cues.weights[key] for key in cues]),
        'READINGS: Final = """\\\n' + "\n".join(readings) + '"""\n',
        _signed("READING_WEIGHTS", [weights.readings[key] for key in readings]),
    ]
    for number, name in enumerate(features.GROUPS):
        group = weights.field.groups[name]
        keys = sorted(key for key in group if not _unsafe(key))
        parts += [
            f'FIELD_{number}: Final = """\\\n' + "\n".join(keys) + '"""\n',
            _signed(f"SOURCE_{number}", [parted(group[key])[0] for key in keys]),
            _signed(f"CONTENT_{number}", [parted(group[key])[1] for key in keys]),
        ]
    return "".join(parts)


def _signed(name: str, values: Sequence[float]) -> str:
    """Weights as a constant of signs, some on a line."""
    signs = "".join(_SIGNS[max(-_LEVELS, min(_LEVELS, round(value / STEP))) + _LEVELS] for value in values)
    return f'{name}: Final = """\\\n' + "\n".join(signs[i : i + 120] for i in range(0, len(signs), 120)) + '"""\n'


_DISTINCT: Final = (2 * _LEVELS + 1) ** 2


def _read(signs: str) -> Iterator[float]:
    return map(_VALUES.__getitem__, signs.replace("\n", "").encode("ascii"))


def _unsafe(key: str) -> bool:
    return any(sign in key for sign in '"\\\t\n\r') or not key.isprintable()


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights; the first call costs some tens of milliseconds."""
    from newsparse.attribution import weights

    common = frozenset(weights.COMMON.split())
    lexicon = {word: float(share) for word, share in (line.split("\t") for line in weights.LEXICON.splitlines())}
    # The same few pairs come again and again: one number for each is quicker to make, and kept closer together.
    pairs: Memo[tuple[float, float], int] = Memo(lambda pair: joint(*pair), _DISTINCT)
    return Weights(
        common,
        lexicon,
        Cues(weights.BIAS, dict(zip(weights.CUES.split("\n"), _read(weights.CUE_WEIGHTS), strict=True))),
        Field(
            {
                name: dict(zip(keys.split("\n"), map(pairs.__getitem__, zip(_read(source), _read(content), strict=True)), strict=True))
                for name, keys, source, content in (
                    (name, *(getattr(weights, f"{part}_{number}") for part in ("FIELD", "SOURCE", "CONTENT")))
                    for number, name in enumerate(features.GROUPS)
                )
            },
            weights.TRANSITIONS,
        ),
        weights.TRUST,
        dict(zip(weights.READINGS.split("\n"), _read(weights.READING_WEIGHTS), strict=True)),
        features.looks(common, lexicon),
    )
