"""The table of weights is the one that its figures were measured with."""

import hashlib

from newsparse.labelling import weights
from newsparse.labelling.path import State


def test_weights_match_the_recorded_figures() -> None:
    told = repr((sorted(weights.EVIDENCE.items()), weights.ORDER, weights.START, weights.END))
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == weights.CHECKSUM
    assert weights.FIGURES


def test_every_row_has_a_weight_for_each_state() -> None:
    rows = [*weights.EVIDENCE.values(), *weights.ORDER, weights.START, weights.END]
    assert {len(row) for row in rows} == {len(State)}
