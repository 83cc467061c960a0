"""The table of weights is the one that its figures were measured with."""

import hashlib

from newsparse.labelling.choosing import path_weights
from newsparse.labelling.states import State


def test_table_and_figures_belong_together() -> None:
    told = repr((sorted(path_weights.EVIDENCE.items()), path_weights.ORDER, path_weights.START, path_weights.END))
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == path_weights.CHECKSUM
    assert path_weights.FIGURES


def test_every_row_has_a_weight_for_each_state() -> None:
    rows = [*path_weights.EVIDENCE.values(), *path_weights.ORDER, path_weights.START, path_weights.END]
    assert {len(row) for row in rows} == {len(State)}
