"""The subject of "seems" is a part of the content; "appeared on stage" reports nothing."""

import pytest

import newsparse
from newsparse.attribution.fitted.seeming_cues import seeming
from newsparse.attribution.fitted.sentence_rules import sentence
from newsparse.attribution.passage_reader import cutter
from newsparse.knowledge.languages import load

_ENGLISH = load("en")


def _read(text: str) -> list[tuple[str, str]]:
    """Return source and content of what seems so in a text."""
    assert _ENGLISH.speech is not None
    units = cutter(_ENGLISH).cut(text, 0, len(text), [])

    def piece(start: int, end: int) -> str:
        return text[units.starts[start] : units.ends[end - 1]]

    return [
        (piece(*one.source) if one.source else "", "…".join(piece(*part) for part in one.content))
        for one, _ in seeming(sentence(units, 0, _ENGLISH.speech))
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The pier seems safe.", "", "The pier…safe"),
        ("Ann Roe does not seem to be tired.", "", "Ann Roe…to be tired"),
        ("The town appears to have found a buyer after a long search.", "", "The town…to have found a buyer"),
        ("If the pier seems safe, people will walk on it.", "", "the pier…safe"),
        ("It seemed like a good plan, but it rained.", "", "like a good plan"),
        ("There seems to be no way back.", "", "to be no way back"),
        ("Roe met the crew, which seemed tired of the rain.", "", "which…tired of the rain"),
        ("Roe seemed to suggest that the pier would close.", "Roe", "that the pier would close"),
    ],
)
def test_how_something_seems(text: str, source: str, content: str) -> None:
    assert _read(text) == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Roe appeared on stage.",
        "Roe appeared in a film about piers.",
        "The letters appear under her name.",
        "She sang at what appeared to be a wedding.",
        "Roe tried to seem calm.",
        "Seemed about right.",
        "The pier is safe, it seems.",
    ],
)
def test_somebody_only_appears(text: str) -> None:
    assert _read(text) == []


def test_what_others_say_keeps_its_words() -> None:
    text = "Elmford pier reopens\n\nAnn Roe said the pier seemed safe. The ferry seems slow."
    found = newsparse.parse(text, language="en", headline="Elmford pier reopens").attributions
    assert [(one.cue and one.cue.text, [piece.text for piece in one.content]) for one in found] == [
        ("said", ["the pier seemed safe"]),
        ("seems", ["The ferry", "slow"]),
    ]
