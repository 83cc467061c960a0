"""Which words are cues: what was learned of them, looked up by what it depends on."""

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Final, NamedTuple, TypeAlias

from newsparse.attribution.units import QUOTE, Units
from newsparse.memo import Memo

Frame: TypeAlias = tuple[str, str, str, str]
"""The tags of a unit, of the second and the first one before it, and of the one behind."""
_FEW: Final = 4_000
_MANY: Final = 20_000


class _Word(NamedTuple):
    """What speaks for one word's being a cue."""

    own: float
    before: Memo[str, float]
    """By the tag before it."""
    behind: Memo[str, float]
    """By the tag behind it."""
    quoted: Memo[str, float]
    """By where its sentence has a quotation."""


class Cues:
    """What was learned of cues.

    >>> from newsparse.attribution.units import NAME, WORD
    >>> units = Units([0, 4], [3, 8], [NAME, WORD], ["roe", "said"], [0, 2])
    >>> Cues(-2.0, {"asaid": 3.0, "groe": 0.5}).score(units, ["N", "V"], 1, 0, 2)
    1.5
    """

    __slots__ = ("_beside", "_frames", "_next", "_previous", "_quoted", "_words", "bias", "weights")

    def __init__(self, bias: float, weights: Mapping[str, float]) -> None:
        """Take the weights of the keys that `keys` makes, and what counts for every word."""
        self.bias = bias
        self.weights = weights
        get = weights.get

        def word(word: str) -> _Word:
            return _Word(
                bias + get(f"a{word}", 0.0),
                Memo(lambda tag: get(f"b{word} {tag}", 0.0), _FEW),
                Memo(lambda tag: get(f"c{word} {tag}", 0.0), _FEW),
                Memo(lambda quote: get(f"i{quote}{word}", 0.0), _FEW),
            )

        self._words = Memo(word, _FEW)
        self._frames: Memo[Frame, float] = Memo(lambda frame: sum(map(get, _frame_keys(frame), repeat(0.0))), _MANY)
        self._beside: Memo[tuple[str, str], float] = Memo(lambda two: get(f"e{two[0]} {two[1]}", 0.0), _MANY)
        self._quoted: Memo[tuple[str, str], float] = Memo(lambda two: get(f"j{two[0]}{two[1]}", 0.0), _FEW)
        self._previous: Memo[str, float] = Memo(lambda word: get(f"g{word}", 0.0), _MANY)
        self._next: Memo[str, float] = Memo(lambda word: get(f"h{word}", 0.0), _MANY)

    def score(self, units: Units, tag: Sequence[str], i: int, first: int, last: int) -> float:
        """How likely a unit is a cue, as a logit.

        Args:
            units: the units of a passage.
            tag: their tags.
            i: the unit.
            first: the first unit of its sentence.
            last: just past the last one.
        """
        words = units.words
        pp, p, n, nn, quote = _around(units, tag, i, first, last)
        own, before, behind, quoted = self._words[words[i]]
        return (
            own
            + before[p]
            + behind[n]
            + quoted[quote]
            + self._frames[tag[i], pp, p, n]
            + self._beside[n, nn]
            + self._quoted[quote, p]
            + self._previous[words[i - 1] if i > first else ""]
            + self._next[words[i + 1] if i + 1 < last else ""]
        )


def keys(units: Units, tag: Sequence[str], i: int, first: int, last: int) -> list[str]:
    """What speaks for or against a unit's being a cue; see `Cues.score`."""
    word, words = units.words[i], units.words
    pp, p, n, nn, quote = _around(units, tag, i, first, last)
    return [
        f"a{word}",
        f"b{word} {p}",
        f"c{word} {n}",
        f"e{n} {nn}",
        f"g{words[i - 1] if i > first else ''}",
        f"h{words[i + 1] if i + 1 < last else ''}",
        f"i{quote}{word}",
        f"j{quote}{p}",
        *_frame_keys((tag[i], pp, p, n)),
    ]


def _frame_keys(frame: Frame) -> tuple[str, ...]:
    t, pp, p, n = frame
    return f"d{pp} {p}", f"f{p} {n}", f"k{t}{pp} {p} {n}"


def _around(units: Units, tag: Sequence[str], i: int, first: int, last: int) -> tuple[str, str, str, str, str]:
    """The tags of the two units before, of the two behind, and where the sentence has a quotation."""
    quote = "Q" if units.kinds[first] == QUOTE else "q" if QUOTE in units.kinds[i:last] else ""
    if first + 1 < i < last - 2:
        return tag[i - 2], tag[i - 1], tag[i + 1], tag[i + 2], quote
    return (
        tag[i - 2] if i > first + 1 else "^",
        tag[i - 1] if i > first else "^",
        tag[i + 1] if i + 1 < last else "$",
        tag[i + 2] if i + 2 < last else "$",
        quote,
    )
