"""Estimate how likely the names of speakers are right."""

import math
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from newsparse.attribution.speakers.discourse import Discourse, Resolution, Source
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE
from newsparse.attribution.speakers.limits import MORE_THAN_A_NAME, MOST, REACH
from newsparse.attribution.speakers.name_words import fold_word
from newsparse.segment import Evidence, shared_evidence

WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "by name": 4.84,
        "by name, together": 3.72,
        "by the name in apposition": 3.70,
        "by the name before it": 3.63,
        "by the name of its author": 1.47,
        "whom the text describes so": 3.74,
        "another word for whom the story is about there": 2.85,
        "who spoke last": 1.50,
        "another rule": 2.06,
        "who signs the story": 2.50,
        "whose words they are": 2.50,
        "who spoke last, the subject left out": 2.00,
        "one word that nothing shows to be a name": -1.00,
        "nothing shows a person": -0.72,
        "named once": -1.27,
        "several bear the surname": 0.12,
        "a place": -0.45,
        "the source says much more": 0.14,
        "named or heard far before": -0.44,
    }
)
"""The log-odds that each rule, and each fact about a name, adds to its being right; fitted by `training/fit_speakers.py`."""


def estimate(discourse: Discourse, source: Source, found: Resolution) -> tuple[float, tuple[Evidence, ...]]:
    """Estimate how likely the names given to a source are right, with the evidence for it.

    Args:
        discourse: the discourse, with everything said before the source.
        source: the source.
        found: the names; if a choice among names was weighed, its own probability counts.
    """
    if not found.who:
        return 0.0, ()
    if found.confidence:
        return min(found.confidence, MOST), found.because
    because = tuple([shared_evidence(reason, WEIGHTS[reason]) for reason in reasons(discourse, source, found)])
    return min(1 / (1 + math.exp(-sum([one.weight for one in because]))), MOST), because


def reasons(discourse: Discourse, source: Source, found: Resolution) -> Iterator[str]:
    """Yield the facts that distinguish reliable names from doubtful ones."""
    yield found.why if found.why in WEIGHTS else "another rule"
    entity, registry = found.who[0], discourse.registry
    known = registry.evidence(entity)
    if entity.kind == PLACE:
        yield "a place"
    elif entity.kind == ONE_WORD and known.personal <= 0 and not entity.occurs_mid_sentence:
        yield "one word that nothing shows to be a name"
    elif entity.kind == PERSON and known.kind != BODY and known.personal <= 0:
        yield "nothing shows a person"
    if entity.count == 1:
        yield "named once"
    if source.source is None:
        return
    short = fold_word(source.source.of(discourse.text)) != " ".join(entity.words)
    if entity.kind == PERSON and short and len(registry.bearers(entity.words[-1])) > 1:
        yield "several bear the surname"
    if not found.why.startswith("by"):
        last = registry.last_named(entity, source.source.start)
        if source.source.start - max(last, discourse.spoke_at.get(entity, -REACH)) > REACH:
            yield "named or heard far before"
    elif source.source.end - source.source.start - len(entity.form) > MORE_THAN_A_NAME:
        yield "the source says much more"
