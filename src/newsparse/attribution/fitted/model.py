"""The fitted model: all that was learned, and a quick look at whether a text holds a possible cue."""

from typing import Final, NamedTuple

from newsparse.attribution.fitted.cue_lexicon import CueLexicon
from newsparse.attribution.fitted.key_weights import KeyWeights
from newsparse.attribution.fitted.random_field import RandomField
from newsparse.attribution.fitted.thresholds import WORD_ALONE
from newsparse.attribution.tokens import tokens
from newsparse.memo import Memo


class Weights(NamedTuple):
    """The weights learned by `training/fit_attribution.py`."""

    lexicon: CueLexicon
    """How often each word is a cue."""
    bias: float
    """The bias of the cue model."""
    cues: KeyWeights
    """Weights of the keys of `cues.observe`."""
    field: RandomField
    """The weights of the units around a cue."""
    readings: KeyWeights
    """Weights of the keys of `ranking.observe`."""
    may_hold_cue: Memo[str, bool]
    """Whether a piece of text without white space holds a possible cue, whatever its context; from `cue_test`."""


def cue_test(lexicon: CueLexicon, bias: float, weights: KeyWeights) -> Memo[str, bool]:
    """Return a cached test: whether a piece of text holds a possible cue, whatever its context."""

    def may(word: str) -> bool:
        look = lexicon[word]
        return bool(look.usage) and bias + weights.first((word, *look)) >= WORD_ALONE

    return Memo(lambda piece: any(may(word.lower()) for _, _, word in tokens(piece)), _PIECES)


_PIECES: Final = 20_000  # cached; one English story has a few hundred


def without_cues(text: str, weights: Weights) -> bool:
    """Whether a text holds no possible cue.

    >>> from newsparse.attribution.fitted.weight_tables import load
    >>> without_cues("The pier is old.", load()), without_cues("The pier is old, she said.", load())
    (True, False)
    """
    pieces = text.split()
    return max(map(len, pieces), default=0) <= _LONGEST and not any(map(weights.may_hold_cue.__getitem__, pieces))


_LONGEST: Final = 40  # code points; longer pieces are not worth caching
