"""The reasons for a reading, in words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.attribution.fitted.key_weights import Observation
from newsparse.attribution.fitted.model import Weights
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.segment import Evidence, shared_evidence

NAMES: Final = {
    "b": "the content begins as reported words do",
    "c": "the content fills its part of the sentence",
    "d": "the content has the length of reported words",
    "e": "the content is near its cue",
    **dict.fromkeys("aw", "the cue, its source and the content come in an order usual for this word"),
    **dict.fromkeys("ps", "the content begins as it does with this cue"),
    "o": "the words before the content fit",
    "q": "the words after the content fit",
    "D": "the words after the content fit",
    **dict.fromkeys("BEH", "the source and the content fit an active or a passive verb"),
    "L": "the content hangs together",
    "M": "the words before the content fit",
    "V": "the content holds few verbs that report",
    "W": "the content holds few commas",
    "X": "it is the likeliest reading word by word",
    "Y": "a rule reads it the same way",
    "Z": "the content is a quotation",
    "0": "no quotation is left without a speaker",
    "2": "the cue is a word that reports",
    "3": "the cue is a word that reports",
    **dict.fromkeys("ghjlmn", "other cues leave it its words"),
    "S": "the cue needs no source",
    "U": "the cue needs no source",
    "k": "the source begins as sources do",
    "r": "the source is one that is cited",
    "t": "the words before the source fit",
    "O": "the source is right beside its cue",
}
"""The meanings of the keys of `ranking.TEMPLATES`, by their first letter."""
_SHOWN: Final = 3
_LEAST: Final = 0.05  # lighter evidence is left out


def reasons(observations: Sequence[Observation], weights: Weights) -> tuple[Evidence, ...]:
    """Return the strongest evidence for a reading, strongest first.

    Args:
        observations: from `ranking.observe`.
        weights: the learned weights.
    """
    sums: dict[str, float] = defaultdict(float)
    for name, weight in weights.readings.parts(observations):
        sums[name] += weight
    ranked = sorted((-weight, name) for name, weight in sums.items() if weight >= _LEAST)
    return tuple([shared_evidence(name, round(-weight, 2)) for weight, name in ranked[:_SHOWN]])


def corrections(chosen: Analysis, final: Analysis) -> Iterator[Evidence]:
    """Yield what rules changed in a reading after it was chosen, if they changed anything.

    >>> chosen = Analysis("", (1, 2), ((2, 9),), (0, 1))
    >>> [reason.name for reason in corrections(chosen, chosen._replace(content=((2, 6),)))]
    ['the content ends where the narrator goes on']
    """
    if final.content != chosen.content:
        (start, end), (first, last) = (chosen.content[0][0], chosen.content[-1][1]), (final.content[0][0], final.content[-1][1])
        if first != start:
            yield shared_evidence("the content begins where its clause does", 0.0)
        if last != end:
            yield shared_evidence("the content ends where " + ("the narrator goes on" if last < end else "its clause does"), 0.0)
    if final.source != chosen.source:
        yield shared_evidence("the source is the subject of the cue" if final.source else "the subject of the cue is no source", 0.0)
