"""The weights that ship are those that the recorded figures belong to."""

import hashlib
from pathlib import Path

import attrs
import pytest

from newsparse.attribution.finder import find_attributions
from newsparse.attribution.fitted import stored, weights
from newsparse.attribution.fitted.reasons import NAMES
from newsparse.knowledge.languages import load
from newsparse.passage import read
from newsparse.span import Span
from newsparse.terms import Label, Nature

# Printed by `training/fit_attribution.py`; the figures in the docs were measured with these.
RECORDED = "99699c263b202c9f"


def test_the_weights_are_the_recorded_ones() -> None:
    assert hashlib.sha256(Path(weights.__file__).read_bytes()).hexdigest()[:16] == RECORDED


def test_the_weights_survive_being_written() -> None:
    assert stored.dump(stored.load()) == Path(weights.__file__).read_text("utf-8")


def test_what_weighs_has_a_name() -> None:
    assert {key[0] for key in weights.READING_KEYS.split("\n")} <= NAMES.keys()


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Calder glorbed that the pier of Elmford would stay closed.",
        "“The pier stays closed,” Ruth Calder glorbed on Monday.",
        "The pier of Elmford will stay closed, Ruth Calder glorbed.",
    ],
)
def test_a_verb_that_is_added_to_the_language_is_found_without_weights_of_its_own(text: str) -> None:
    english = load("en")
    assert english.speech is not None
    speech = attrs.evolve(english.speech, verbs={**english.speech.verbs, "glorbed": Nature.SPEECH})
    language = attrs.evolve(english, speech=speech)
    (said,), _ = find_attributions(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], language)
    assert (said.source and said.source.text, said.cue and said.cue.text) == ("Ruth Calder", "glorbed")
