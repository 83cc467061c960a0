"""The weights that ship are those that the recorded figures belong to."""

import hashlib
from pathlib import Path

from newsparse.attribution import learned, weights

# Printed by `benchmarks/fit_attribution.py`; the figures in the docs were measured with these.
RECORDED = "abf9e27799dee7f3"


def test_the_weights_are_the_recorded_ones() -> None:
    assert hashlib.sha256(Path(weights.__file__).read_bytes()).hexdigest()[:16] == RECORDED


def test_the_weights_survive_being_written() -> None:
    assert learned.dump(learned.load()) == Path(weights.__file__).read_text("utf-8")
