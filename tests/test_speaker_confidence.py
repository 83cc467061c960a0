"""How sure the names of speakers are, and what that rests on."""

import pytest

import newsparse
from newsparse.attribution.speakers.antecedents import WEIGHTS
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge.languages import load
from newsparse.passage import read
from newsparse.span import Span
from newsparse.terms import Label

STORY = """Pier closes

Mayor Ruth Calder closed the pier on Monday.

“The timber was rotten,” she said.

Officials said that 40 beams had been lost.
"""


def test_a_name_has_a_confidence_and_nobody_has_none() -> None:
    named, nobody = newsparse.parse(STORY, headline="Pier closes").attributions
    assert named.speaker is not None
    assert 0.5 < named.speaker_confidence <= 1
    assert nobody.speakers == ()
    assert nobody.speaker_confidence == 0.0


def test_what_speaks_for_a_name_is_told_before_the_rule_that_found_it() -> None:
    said = newsparse.parse(STORY, headline="Pier closes").attributions[0]
    *reasons, rule = said.why
    assert rule.name == "the nearest subject that fits"
    assert rule.weight == pytest.approx(said.speaker_confidence, abs=1e-3)
    told = {reason.name: reason.weight for reason in reasons if reason.name in WEIGHTS}
    assert told["surely a person"] == WEIGHTS["surely a person"]


def test_a_name_that_the_source_gives_is_surer_than_one_behind_a_pronoun_that_two_may_be() -> None:
    text = (
        "Tom Birch met Karl Venn on the quay on Friday, and Karl Venn brought a lamp.\n\n"
        "“It was dark,” he said.\n\n“Not for long,” Karl Venn said."
    )
    doubtful, sure = newsparse.parse(text, headline="").attributions
    assert sure.speaker is not None
    assert sure.speaker.name == "Karl Venn"
    assert doubtful.speaker_confidence < sure.speaker_confidence


def test_asking_for_a_character_changes_no_name() -> None:
    text = "Orvik sold its pier. “Orvik is old,” said Ann Roe. Orvik declined to comment."
    registry = Registry(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], load("en"))
    before = [(entity.form, entity.kind, entity.gender) for entity in registry.entities]
    assert {entity.form: registry.character(entity).kind for entity in registry.entities} == {"Orvik": "o", "Ann Roe": "p"}
    assert [(entity.form, entity.kind, entity.gender) for entity in registry.entities] == before
