"""The shipped weights are the ones that the documented figures were measured with."""

import hashlib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import attrs
import pytest

from newsparse.attribution.finder import find_attributions
from newsparse.attribution.fitted import weight_tables, weights
from newsparse.attribution.fitted.ranking import NAMES
from newsparse.knowledge.languages import load
from newsparse.passage import read
from newsparse.span import Span
from newsparse.terms import Label, Nature

# Printed by `training/fit_attribution.py`; the documented figures were measured with these weights.
RECORDED = "174cbfc552a40d85"


def test_weights_match_the_recorded_ones() -> None:
    assert hashlib.sha256(Path(weights.__file__).read_bytes()).hexdigest()[:16] == RECORDED


def test_weights_round_trip_through_the_writer() -> None:
    spec = spec_from_file_location("attribution_tables", Path(__file__).parents[1] / "training" / "attribution_tables.py")
    assert spec is not None
    assert spec.loader is not None
    writer = module_from_spec(spec)
    spec.loader.exec_module(writer)
    assert writer.dump(weight_tables.load(), weights.__doc__ or "") == Path(weights.__file__).read_text("utf-8")


def test_every_weight_has_a_name() -> None:
    assert {key[0] for key in weight_tables.load().readings.weights} <= NAMES.keys()


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Calder glorbed that the pier of Elmford would stay closed.",
        "“The pier stays closed,” Ruth Calder glorbed on Monday.",
        "The pier of Elmford will stay closed, Ruth Calder glorbed.",
    ],
)
def test_added_reporting_verb_is_found_without_its_own_weights(text: str) -> None:
    english = load("en")
    assert english.speech is not None
    speech = attrs.evolve(english.speech, verbs={**english.speech.verbs, "glorbed": Nature.SPEECH})
    language = attrs.evolve(english, speech=speech)
    (said,), _ = find_attributions(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], language)
    assert (said.source and said.source.text, said.cue and said.cue.text) == ("Ruth Calder", "glorbed")
