"""Which English words report: those in a construction, and nouns for words that somebody gives."""

import pytest

import newsparse
from newsparse.attribution.fitted.constructions import reports_in_construction
from newsparse.attribution.passage_reader import cutter
from newsparse.knowledge.languages import load

_ENGLISH = load("en")


@pytest.mark.parametrize(
    ("text", "word", "reports"),
    [
        ("Roe was asked whether it rained.", "asked", True),
        ("Roe asked Pole for tea.", "asked", False),
        ("They talked about the ferry.", "talked", True),
        ("They talked all night.", "talked", False),
        ("Roe plans to leave.", "plans", True),
        ("Roe has plans for dinner.", "plans", False),
        ("Roe portrays the ferry as safe.", "portrays", False),  # only right before "as"; the weights read it anyway
        ("Roe extolled the ferry.", "extolled", True),
        ("The ferry left.", "left", False),
    ],
)
def test_words_report_in_their_construction(text: str, word: str, reports: bool) -> None:
    assert _ENGLISH.speech is not None
    units = cutter(_ENGLISH).cut(text, 0, len(text), [])
    assert reports_in_construction(units, units.words.index(word), _ENGLISH.speech) is reports


def test_constructions_say_that_they_decided() -> None:
    text = "Elmford pier reopens\n\nRoe used her hour on the stage to extol the ferry, its crew and the town."
    (said,) = newsparse.parse(text, language="en", headline="Elmford pier reopens").attributions
    assert "the cue's word reports in this construction" in [reason.name for reason in said.why]


@pytest.mark.parametrize("text", ["Roe's remarks drew long applause in the hall.", "Roe's comments came two days after the storm."])
def test_nouns_for_words_that_are_not_given_report_nothing(text: str) -> None:
    assert newsparse.parse("Elmford pier reopens\n\n" + text, language="en", headline="Elmford pier reopens").attributions == ()


def test_nouns_for_words_that_are_given_report_them() -> None:
    text = "Elmford pier reopens\n\nRoe has made comments about the state of the pier."
    (said,) = newsparse.parse(text, language="en", headline="Elmford pier reopens").attributions
    assert said.text == "the state of the pier"
