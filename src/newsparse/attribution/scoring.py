"""How far an analysis is to be trusted, and what kind of act it reports."""

from typing import Final

from newsparse.attribution.drafts import Draft
from newsparse.knowledge import SpeechWords
from newsparse.terms import Nature

# The share of each rule's attributions that are right, counted on labelled copy by `benchmarks/fit_attribution.py`.
_RIGHT: Final = {
    "quotation, source, cue": 0.88,
    "quotation, cue, source": 0.88,
    "speaker's turn": 0.85,
}


def confidence(draft: Draft) -> float:
    """How likely content and source are right."""
    return _RIGHT.get(draft.rule, 0.6)


def nature(draft: Draft, speech: SpeechWords) -> Nature:
    """What kind of act is reported, by the cue's word."""
    known = speech.verbs.get(draft.word)
    if known is not None:
        return known
    return Nature.SPEECH if draft.rule != "cue" else Nature.OTHER
