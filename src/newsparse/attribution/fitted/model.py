"""The fitted model: all that was learned, and a quick look at whether a passage holds a possible cue."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from newsparse.attribution.fitted.cue_lexicon import CueLexicon, WordEntry
from newsparse.attribution.fitted.key_weights import KeyWeights
from newsparse.attribution.fitted.random_field import RandomField

_WORD_ALONE: Final = -3.0
"""The minimum weight of the word itself: its context hardly ever makes up for less."""


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

    def may_be_cue(self, word: str, look: WordEntry) -> bool:
        """Whether a word may be a cue, whatever its context; *look* is the lexicon's entry for it."""
        return bool(look.usage) and self.bias + self.cues.first((word, *look)) >= _WORD_ALONE

    def may_hold_cue(self, words: Iterable[str]) -> bool:
        """Whether some words, in lower case, hold a possible cue.

        >>> from newsparse.attribution.fitted.weight_tables import load
        >>> load().may_hold_cue(["the", "pier", "is", "old"]), load().may_hold_cue(["she", "said"])
        (False, True)
        """
        lexicon = self.lexicon
        return any((look := lexicon[word]).usage and self.may_be_cue(word, look) for word in words)
