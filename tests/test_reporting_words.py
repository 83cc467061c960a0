"""English nouns for words that a person gives report what the person says."""

import pytest

import newsparse


@pytest.mark.parametrize("text", ["Roe's remarks drew long applause in the hall.", "Roe's comments came two days after the storm."])
def test_nouns_for_words_that_are_not_given_report_nothing(text: str) -> None:
    assert newsparse.parse("Elmford pier reopens\n\n" + text, language="en", headline="Elmford pier reopens").attributions == ()


def test_nouns_for_words_that_are_given_report_them() -> None:
    text = "Elmford pier reopens\n\nRoe has made comments about the state of the pier."
    (said,) = newsparse.parse(text, language="en", headline="Elmford pier reopens").attributions
    assert said.text == "the state of the pier"
