"""The confidence in speakers' names, and the reasons for it."""

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


def test_only_named_speakers_have_a_confidence() -> None:
    named, nobody = newsparse.parse(STORY, headline="Pier closes").attributions
    assert named.speaker is not None
    assert 0.5 < named.speaker_confidence <= 1
    assert nobody.speakers == ()
    assert nobody.speaker_confidence == 0.0


def test_reasons_for_a_name_come_before_the_rule() -> None:
    said = newsparse.parse(STORY, headline="Pier closes").attributions[0]
    *reasons, rule = said.why
    assert rule.name == "the nearest subject that fits"
    assert rule.weight == pytest.approx(said.speaker_confidence, abs=1e-3)
    weights = {reason.name: reason.weight for reason in reasons if reason.name in WEIGHTS}
    assert weights["surely a person"] == WEIGHTS["surely a person"]


def test_explicit_name_has_more_confidence_than_an_ambiguous_pronoun() -> None:
    text = (
        "Tom Birch met Karl Venn on the quay on Friday, and Karl Venn brought a lamp.\n\n"
        "“It was dark,” he said.\n\n“Not for long,” Karl Venn said."
    )
    doubtful, sure = newsparse.parse(text, headline="").attributions
    assert sure.speaker is not None
    assert sure.speaker.name == "Karl Venn"
    assert doubtful.speaker_confidence < sure.speaker_confidence


def test_reading_a_single_character_changes_no_name() -> None:
    text = "Orvik sold its pier. “Orvik is old,” said Ann Roe. Orvik declined to comment."
    registry = Registry(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], load("en"))
    before = [(entity.form, entity.kind, entity.gender) for entity in registry.entities]
    assert {entity.form: registry.evidence(entity).kind for entity in registry.entities} == {"Orvik": "body", "Ann Roe": "person"}
    assert [(entity.form, entity.kind, entity.gender) for entity in registry.entities] == before


def test_explain_shows_what_spoke_for_a_pronouns_name() -> None:
    article = newsparse.parse("Mayor Ann Roe opened the pier on Monday. She said it was safe.", language="en", headline="")
    shown = article.explain().splitlines()[-1]
    assert "; in the sentence before (+" in shown
    assert "; surely a person (+" in shown
    assert shown.endswith("; the nearest subject that fits (+1.0).")
