"""The weights that ship are those that the recorded figures belong to."""

import hashlib
from pathlib import Path

from newsparse.attribution.fitted import stored, weights
from newsparse.attribution.fitted.reasons import NAMES

# Printed by `training/fit_attribution.py`; the figures in the docs were measured with these.
RECORDED = "99699c263b202c9f"


def test_the_weights_are_the_recorded_ones() -> None:
    assert hashlib.sha256(Path(weights.__file__).read_bytes()).hexdigest()[:16] == RECORDED


def test_the_weights_survive_being_written() -> None:
    assert stored.dump(stored.load()) == Path(weights.__file__).read_text("utf-8")


def test_what_weighs_has_a_name() -> None:
    assert {key[0] for key in weights.READING_KEYS.split("\n")} <= NAMES.keys()
