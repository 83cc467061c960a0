"""The table of weights is the one that its figures were measured with."""

import hashlib

from newsparse.labelling.choosing import weights
from newsparse.labelling.choosing.path import State


def test_table_and_figures_belong_together() -> None:
    told = repr((sorted(weights.EVIDENCE.items()), weights.ORDER, weights.START, weights.END, weights.WORDS))
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == weights.CHECKSUM
    assert weights.FIGURES


def test_every_row_has_a_weight_for_each_state() -> None:
    spoken = [row for places in weights.WORDS.values() for rows in places.values() for row in rows.values()]
    rows = [*weights.EVIDENCE.values(), *spoken, *weights.ORDER, weights.START, weights.END]
    assert {len(row) for row in rows} == {len(State)}
