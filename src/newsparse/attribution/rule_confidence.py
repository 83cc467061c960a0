"""The confidence of what a rule found, where no learned weights say more."""

from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution

# The share of each rule's attributions that are right, counted on labelled copy by `training/fit_attribution.py`.
_RIGHT: Final = {
    "quotation, source, cue": 0.88,
    "quotation, cue, source": 0.88,
    "speaker's turn": 0.85,
}


def confidence(draft: DraftAttribution) -> float:
    """Return the probability that content and source are right."""
    return _RIGHT.get(draft.rule, 0.6)
