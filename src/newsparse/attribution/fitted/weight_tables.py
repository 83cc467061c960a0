"""The learned weights, read from a Python module of tables when attributions are first needed; the script that fits them writes it.

A row of a table is one weight, or two, and the keys that have it; long rows go on in indented lines, and two blanks part short rows in
one line.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import attrs

from newsparse.attribution.fitted import cues, ranking
from newsparse.attribution.fitted.cues import CueLexicon, WordEntry
from newsparse.attribution.fitted.key_weights import KeyWeights
from newsparse.attribution.fitted.random_field import STEP, Pair, RandomField, joint
from newsparse.knowledge import Language
from newsparse.memo import Memo

_WORD_ALONE: Final = -3.0  # the minimum weight of the word itself: its context hardly ever makes up for less
_MOST: Final = 10_000  # words


def _candidates(weights: "Weights") -> Memo[str, WordEntry | None]:
    """Make the cache of words that may be cues."""

    def entry(word: str) -> WordEntry | None:
        look = weights.lexicon[word]
        return look if look.usage and weights.bias + weights.cues.first((word, *look)) >= _WORD_ALONE else None

    return Memo(entry, _MOST)


@attrs.frozen(eq=False, weakref_slot=False)
class Weights:
    """The weights learned by `training/fit_attribution.py`."""

    lexicon: CueLexicon  # how often each word is a cue
    bias: float  # the bias of the cue model
    cues: KeyWeights  # weights of the keys of `cues.observe`
    field: RandomField  # the weights of the units around a cue
    readings: KeyWeights  # weights of the keys of `ranking.observe`
    candidates: Memo[str, WordEntry | None] = attrs.field(init=False, default=attrs.Factory(_candidates, takes_self=True))
    """The lexicon's entry for each word that may be a cue, whatever its context; `None` for all others."""


EMPTY: Final = "|"  # written for an empty key: no word before a passage's first, none after its last
WORD_TABLES: Final = {
    "A<": "FIELD_WORD_BEFORE_CUE",
    "A>": "FIELD_WORD_AFTER_CUE",
    "D<": "FIELD_PREVIOUS_WORD_BEFORE_CUE",
    "D>": "FIELD_PREVIOUS_WORD_AFTER_CUE",
    "E<": "FIELD_NEXT_WORD_BEFORE_CUE",
    "E>": "FIELD_NEXT_WORD_AFTER_CUE",
}
"""The table of each of `random_field.GROUPS` that contains words."""
TAG_COLUMNS: Final = ("B<", "B>", "C<", "C>")  # the columns of FIELD_TAGS: those of `random_field.GROUPS` that contain pairs of tags
NONE: Final = "."  # written in a column in which a key has no weights


def _lines(text: str) -> Iterator[str]:
    return iter(text.replace("\n  ", " ").splitlines())


def _table(text: str) -> dict[str, str]:
    return {key: value for value, *keys in map(str.split, _lines(text)) for key in keys}


def _weights(text: str) -> dict[str, float]:
    keys, weights = list[str](), list[float]()
    for line in _lines(text):
        weight, row = line.split(" ", 1)
        keys.append(row)
        weights += [float(weight)] * (row.count(" ") + 1)
    return dict(zip(" ".join(keys).split(" "), weights, strict=True))


def _pairs(text: str) -> dict[str, Pair]:
    keys, pairs = list[str](), list[Pair]()
    for line in _lines(text):
        source, content, row = line.split(" ", 2)
        keys.append(row)
        pairs += [joint(float(source), float(content))] * (row.count(" ") + 1)
    found = dict(zip(" ".join(keys).split(" "), pairs, strict=True))
    if EMPTY in found:
        found[""] = found.pop(EMPTY)
    return found


def _columns(text: str) -> dict[str, dict[tuple[str, ...], Pair]]:
    cells, width = text.split(), 1 + len(TAG_COLUMNS)
    pairs = {cell: _pair(*cell.split(",")) for cell in set(cells) if "," in cell and "|" not in cell}
    keys = [tuple(key.split("|")) for key in cells[::width]]
    columns = [zip(keys, cells[place::width], strict=True) for place in range(1, width)]
    return {name: {key: pairs[cell] for key, cell in column if cell != NONE} for name, column in zip(TAG_COLUMNS, columns, strict=True)}


def _places(text: str) -> dict[str, Pair]:
    rows = [row.split() for line in _lines(text) for row in line.split("  ")]
    pairs = {pair: _pair(*pair.split(",")) for pair in {pair for row in rows for pair in row[2::2]}}
    return {row[0] + part: pairs[pair] for row in rows for part, pair in zip(row[1::2], row[2::2], strict=True)}


def _pair(source: str, content: str) -> Pair:
    return joint(int(source) * STEP, int(content) * STEP)


@lru_cache(maxsize=1)
def load() -> Weights:
    """Load the weights; the first call takes tens of milliseconds."""
    from newsparse.attribution.fitted import weights

    lexicon = CueLexicon(weights.COMMON.split(), _table(weights.WORDS), _table(weights.STEMS))
    return Weights(
        lexicon,
        weights.BIAS,
        KeyWeights(cues.TEMPLATES, _weights(weights.CUES)),
        RandomField(
            {
                "": _places(weights.FIELD_PLACES),
                **_columns(weights.FIELD_TAGS),
                **{name: _pairs(vars(weights)[table]) for name, table in WORD_TABLES.items()},
            },
            weights.TRANSITIONS,
        ),
        KeyWeights(ranking.TEMPLATES, _weights(weights.READINGS), ranking.NAMES),
    )


# The usage of a listed verb that no labelled article contains: like most listed verbs, a cue in eight of ten uses.
_LISTED: Final = "83"


@lru_cache(maxsize=16)
def load_for(language: Language) -> Weights:
    """Load the weights, and add the reporting verbs that a caller added to English as candidates, without usage counts."""
    weights = load()
    known = weights.lexicon
    listed = {verb: _LISTED for verb in language.speech_words.verbs if known[verb].usage == ""}
    if not listed:
        return weights
    return attrs.evolve(weights, lexicon=CueLexicon(known.common, {**known.words, **listed}, known.stems))
