"""Why a reading was believed, in words."""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.learned import Weights
from newsparse.segment import Evidence

# What the numbers of `learned.trust_evidence` say; the first counts for every reading.
_NUMBERS: Final = (
    "",
    "the cue is a word that reports",
    "source and content fit their neighbours",
    "source and content fit their neighbours",
    "a rule reads it the same way",
    "no rule reads it",
    "it names no source",
    "a quotation stands in the content",
    "the content is one quotation",
    "the content is a single word",
    "the content is long",
    "the source stands far from the cue",
    "the content stands on both sides",
)
# What the keys of `features.reading_keys` say, by their first letter.
_KEYS: Final = {
    "a": "the cue is used in this order",
    "b": "the content begins as reported words do",
    "c": "the content fills its part of the sentence",
    "d": "the content has the length of reported words",
    "e": "the content stands near its cue",
    "f": "the word behind the cue fits",
    "g": "the word before the cue fits",
    "h": "the content begins as it does with this cue",
    "i": "the content begins as reported words do",
    "j": "the source ends as sources do",
    "k": "the source begins as sources do",
    "l": "the source has the length of sources",
    "m": "the content stands near its cue",
    "o": "what stands before the content fits",
    "q": "what stands behind the content fits",
    "r": "the source is one that is cited",
    "t": "what stands before the source fits",
}
_SHOWN: Final = 3
_LEAST: Final = 0.05  # what weighs less says nothing


def reasons(numbers: Sequence[float], keys: Sequence[str], weights: Weights) -> tuple[Evidence, ...]:
    """The pieces of evidence that spoke for a reading and weighed most, strongest first.

    Args:
        numbers: from `learned.trust_evidence`; none where a rule was believed outright.
        keys: from `features.reading_keys`.
        weights: what was learned.

    >>> from newsparse.attribution.learned import load
    >>> reasons((1.0, 4.0, 6.0), (), load())[0].name
    'the cue is a word that reports'
    """
    if not numbers:
        return ()
    sums = dict.fromkeys(_NUMBERS, 0.0)
    for name, weight, value in zip(_NUMBERS, weights.trust, numbers, strict=False):
        sums[name] += weight * value
    for key in keys:
        if spoke := weights.readings.get(key):
            name = _KEYS[key[0]]
            sums[name] = sums.get(name, 0.0) + spoke
    ranked = sorted((-weight, name) for name, weight in sums.items() if name and weight >= _LEAST)
    return tuple(Evidence(name, round(-weight, 2)) for weight, name in ranked[:_SHOWN])
