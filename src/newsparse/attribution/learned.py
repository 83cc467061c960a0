"""The learned engine: which words are cues, and which units around them are source and content."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from math import exp
from operator import mul
from textwrap import fill
from typing import Final, NamedTuple, TypeAlias

from newsparse.attribution import features
from newsparse.attribution.candidates import Analysis, Sentence, going_on, offer
from newsparse.attribution.units import COMMA, DASH, MARK, NAME, QUOTE, STOP, WORD, Units

GATE: Final = -1.5
"""The least cue score (a logit) of a reporting verb that is decoded."""
OTHERS: Final = -0.25
"""The same of other words: they need more confidence to be kept, and those below this hardly ever reach it."""


Pair: TypeAlias = tuple[float, float]
"""What speaks for source, and what for content."""
Field: TypeAlias = Mapping[str, Mapping[str, Pair]]
Own: TypeAlias = tuple[int, list[Pair]]
"""What speaks for source and content at each unit of a range, and the range's first unit."""


class Weights(NamedTuple):
    """What `benchmarks/fit_attribution.py` learned."""

    common: frozenset[str]
    """Words that are their own tag."""
    lexicon: Mapping[str, float]
    """Words that may be cues, each with the share of its uses that are."""
    bias: float
    cues: Mapping[str, float]
    """Weights of the keys of `features.cue_keys`."""
    field: Field
    """Weights of the keys around a cue, for source and for content: by `features.GROUPS`, the others under ""."""
    transitions: tuple[float, ...]
    """From outside, source and content, each to the three."""
    trust: tuple[float, ...]
    """How cue score and margin add up to confidence."""
    readings: Mapping[str, float]
    """Weights of the keys of `features.reading_keys`."""


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
    own = (
        alone(units, tag, "<", window(units, first, index)[2], last, weights.field),
        alone(units, tag, ">", first, window(units, last, index)[3], weights.field),
    )
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
    for i in range(sentence.first, sentence.last):
        if units.words[i] not in lexicon or units.kinds[i] != WORD:
            continue
        score = weights.bias
        for key in features.cue_keys(units, tag, i, sentence.first, end):
            weight = cues.get(key)
            if weight is not None:
                score += weight
        if score > (GATE if units.words[i] in sentence.speech.verbs else OTHERS):
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
    units = sentence.units
    first, last, start, end = window(units, cue, index)
    where = features.between(units, tag, cue, start, end)
    shape = features.signature(units, tag, cue, first, last)
    rule = features.rule_labels(analysis, start, end)
    sums = emissions(units, tag, cue, start, where, shape, rule, weights.field, memo)
    labels, best = path(sums, weights.transitions)
    reading = _analysis(units, labels, cue, start)
    if reading is None:
        return None
    if analysis is not None and analysis.source is not None:
        if units.words[cue] == "according":
            reading = reading._replace(cue=analysis.cue)
        elif analysis.rule.startswith("quotation") and reading.source and _holds(analysis.source, reading.source):
            reading = reading._replace(source=analysis.source, cue=analysis.cue)
    margin = best - weights.transitions[0] * (end - start - 1)
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


def emissions(
    units: Units,
    tag: Sequence[str],
    cue: int,
    start: int,
    where: Sequence[str],
    shape: str,
    rule: str,
    field: Field,
    memo: tuple[Own, Own],
) -> list[Pair]:
    """What speaks for source and for content at each unit of a window."""
    word = units.words[cue]
    (left, before), (right, behind) = memo
    own = before[start - left : cue - left] + behind[cue - right : start + len(where) - right]
    near, said, rest = _NEAR.table(shape), _BESIDE.table(word), field[""]
    found: list[Pair] = []
    for one, at, there, letter in zip(own, tag[start : start + len(where)], where, rule, strict=True):
        if not there:
            found.append(_NEITHER)
            continue
        place = there + letter
        two = near.get(place)
        if two is None:
            keys = [*features.distance_keys(there, letter), *features.shape_keys(shape, there)]
            two = near[place] = _total(rest, keys)
            _NEAR.misses += 1
        place += at
        three = said.get(place)
        if three is None:
            keys = [*features.place_keys(at, there, letter), *features.near_keys(word, there[:2]), *features.word_keys(word, at, there[0])]
            three = said[place] = _total(rest, keys)
            _BESIDE.misses += 1
        found.append((one[0] + two[0] + three[0], one[1] + two[1] + three[1]))
    return found


def alone(units: Units, tag: Sequence[str], side: str, first: int, last: int, field: Field) -> Own:
    """What speaks for source and for content at each unit of a range on one side of any cue, whatever the cue."""
    looked = [map(field[name + side].get, column, repeat(_NOTHING)) for name, column in features.columns(units, tag, first, last)]
    return first, [
        (a[0] + b[0] + c[0] + d[0] + e[0] + f[0], a[1] + b[1] + c[1] + d[1] + e[1] + f[1]) for a, b, c, d, e, f in zip(*looked, strict=True)
    ]


def path(sums: Sequence[Pair], transitions: Sequence[float]) -> tuple[list[int], float]:
    """The best labels of a window (0 outside, 1 source, 2 content), and how well they score.

    >>> path([(0.0, 0.0), (3.0, 0.0), (0.0, 2.0)], (0.5, 0, 0, 0, 0, 0, 0, 0, 0.5))
    ([0, 1, 2], 5.0)
    """
    oo, os, oc, so, ss, sc, co, cs, cc = transitions
    back: list[tuple[int, int, int]] = []
    o, (s, c) = 0.0, sums[0]
    for es, ec in sums[1:]:
        best, x, b, d = o + oo, 0, s + so, c + co
        if b > best:
            best, x = b, 1
        if d > best:
            best, x = d, 2
        source, y, b, d = o + os, 0, s + ss, c + cs
        if b > source:
            source, y = b, 1
        if d > source:
            source, y = d, 2
        content, z, b, d = o + oc, 0, s + sc, c + cc
        if b > content:
            content, z = b, 1
        if d > content:
            content, z = d, 2
        o, s, c = best, source + es, content + ec
        back.append((x, y, z))
    best = max(o, s, c)
    label = 0 if best == o else 1 if best == s else 2
    labels = [label]
    for step in reversed(back):
        label = step[label]
        labels.append(label)
    labels.reverse()
    return labels, best


# A cue is neither source nor content.
_NEITHER: Final = (-50.0, -50.0)
_NOTHING: Final = (0.0, 0.0)


class _Sums:
    """Sums of weights that many cues ask for: a table for each name; all are dropped when they hold too many."""

    __slots__ = ("misses", "tables")

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Pair]] = {}
        self.misses = 0

    def table(self, name: str) -> dict[str, Pair]:
        """The sums of one name."""
        if self.misses > _MOST:
            self.tables.clear()
            self.misses = 0
        return self.tables.setdefault(name, {})


# Some 10 MB; copy of one kind asks for half of it.
_MOST: Final = 60_000
_NEAR: Final = _Sums()
"""By the shape of a sentence: place and the rules' letter."""
_BESIDE: Final = _Sums()
"""By a cue's word: place, letter and tag."""


def _total(field: Mapping[str, Pair], keys: Sequence[str]) -> Pair:
    """Sum the weights of some keys."""
    source = content = 0.0
    for key in keys:
        pair = field.get(key)
        if pair is not None:
            source += pair[0]
            content += pair[1]
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

_STEP: Final = 0.1
_LEVELS: Final = 45  # on either side of zero
# One printable sign for each level, without the backslash.
_SIGNS: Final = "".join(chr(code) for code in range(35, 127) if code != 92)
_VALUES: Final = [0.0] * 128
for _level, _sign in enumerate(_SIGNS, -_LEVELS):
    _VALUES[ord(_sign)] = round(_level * _STEP, 2)


def dump(weights: Weights) -> str:
    """Write weights as the Python module that `load` reads: sorted keys, a line each, and a sign for each weight."""
    cues = sorted(key for key in weights.cues if not _unsafe(key))
    readings = sorted(key for key in weights.readings if not _unsafe(key))
    parts = [
        '"""What the attribution engine learned; written by `benchmarks/fit_attribution.py`."""\n\nfrom typing import Final\n\n',
        f"BIAS: Final = {weights.bias}\n",
        f"TRANSITIONS: Final = {weights.transitions}\n",
        f"TRUST: Final = {weights.trust}\n",
        'COMMON: Final = """\\\n' + fill(" ".join(sorted(w for w in weights.common if not _unsafe(w))), 120) + '\n"""\n',
        'LEXICON: Final = """\\\n' + "".join(f"{w}\t{s}\n" for w, s in sorted(weights.lexicon.items()) if not _unsafe(w)) + '"""\n',
        'CUES: Final = """\\\n' + "\n".join(cues) + '"""\n',
        _signed("CUE_WEIGHTS", [weights.cues[key] for key in cues]),
        'READINGS: Final = """\\\n' + "\n".join(readings) + '"""\n',
        _signed("READING_WEIGHTS", [weights.readings[key] for key in readings]),
    ]
    for number, name in enumerate(features.GROUPS):
        keys = sorted(key for key in weights.field[name] if not _unsafe(key))
        parts += [
            f'FIELD_{number}: Final = """\\\n' + "\n".join(keys) + '"""\n',
            _signed(f"SOURCE_{number}", [weights.field[name][key][0] for key in keys]),
            _signed(f"CONTENT_{number}", [weights.field[name][key][1] for key in keys]),
        ]
    return "".join(parts)


def _signed(name: str, values: Sequence[float]) -> str:
    """Weights as a constant of signs, some on a line."""
    signs = "".join(_SIGNS[max(-_LEVELS, min(_LEVELS, round(value / _STEP))) + _LEVELS] for value in values)
    return f'{name}: Final = """\\\n' + "\n".join(signs[i : i + 120] for i in range(0, len(signs), 120)) + '"""\n'


def _read(signs: str) -> Iterator[float]:
    return map(_VALUES.__getitem__, signs.replace("\n", "").encode("ascii"))


def _unsafe(key: str) -> bool:
    return any(sign in key for sign in '"\\\t\n\r') or not key.isprintable()


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights; the first call costs some tens of milliseconds."""
    from newsparse.attribution import weights

    return Weights(
        frozenset(weights.COMMON.split()),
        {word: float(share) for word, share in (line.split("\t") for line in weights.LEXICON.splitlines())},
        weights.BIAS,
        dict(zip(weights.CUES.split("\n"), _read(weights.CUE_WEIGHTS), strict=True)),
        {
            name: dict(zip(keys.split("\n"), zip(_read(source), _read(content), strict=True), strict=True))
            for name, keys, source, content in (
                (name, *(getattr(weights, f"{part}_{number}") for part in ("FIELD", "SOURCE", "CONTENT")))
                for number, name in enumerate(features.GROUPS)
            )
        },
        weights.TRANSITIONS,
        weights.TRUST,
        dict(zip(weights.READINGS.split("\n"), _read(weights.READING_WEIGHTS), strict=True)),
    )


def grouped(field: Mapping[str, Pair]) -> dict[str, dict[str, Pair]]:
    """The weights of whole keys, in groups."""
    groups: dict[str, dict[str, Pair]] = {name: {} for name in features.GROUPS}
    for key, pair in field.items():
        name = key[:2] if key[:2] in groups else ""
        groups[name][key[len(name) :]] = pair
    return groups
