"""Defects for unknown languages and for languages without reporting words, and the default language of a parser."""

import pickle

import pytest

import newsparse
from newsparse import Language, Parser
from newsparse.knowledge.languages import CODES, load

XHOSA: str = "Abantu abaninzi bebelapha izolo xa iqela lasekuhlaleni livula isikolo esitsha kwidolophu yase-Elmford."


def _codes(article: newsparse.Article) -> set[str]:
    return {defect.code for defect in article.defects}


def test_undetected_language_is_a_defect() -> None:
    article = newsparse.parse(XHOSA)
    assert article.language == "und"
    assert "language-unknown" in _codes(article)
    assert "no-speech-rules" not in _codes(article)


def test_language_without_reporting_words_is_a_defect() -> None:
    codes = _codes(newsparse.parse(XHOSA, language="xh"))
    assert "no-speech-rules" in codes
    assert "language-unknown" not in codes


def test_language_given_by_the_caller_is_never_a_defect() -> None:
    assert "language-unknown" not in _codes(newsparse.parse(XHOSA, language="und"))


@pytest.mark.parametrize("text", ["", "\n \n"])
@pytest.mark.parametrize("language", [None, "xh"])
def test_text_without_story_has_no_language_defect(text: str, language: str | None) -> None:
    assert _codes(newsparse.parse(text, language=language)).isdisjoint({"language-unknown", "no-speech-rules"})


@pytest.mark.parametrize("code", CODES)
def test_every_built_in_language_has_reporting_words(code: str) -> None:
    assert load(code).speech is not None
    assert "no-speech-rules" not in _codes(newsparse.parse(XHOSA, language=code))


def test_default_language_applies_when_detection_fails() -> None:
    parser = Parser(default_language="en-GB")
    article = parser.parse("OSLO 3 BERGEN 1")
    assert article.language == "en-GB"
    assert "language-unknown" not in _codes(article)
    assert parser.parse("Bron är öppen igen efter två år, sade borgmästaren på fredagen.").language == "sv"
    assert parser.parse("OSLO 3 BERGEN 1", language="de").language == "de"
    assert parser.parse("OSLO 3 BERGEN 1", language="und").language == "und"


def test_default_language_may_be_a_custom_one() -> None:
    parser = Parser(languages=[Language(code="xx", name="Exlang")], default_language="xx")
    assert _codes(parser.parse("Zo bibu hana lemu takora pilim.")) >= {"no-speech-rules"}


def test_default_language_survives_pickling() -> None:
    parser = Parser(default_language="en")
    again = pickle.loads(pickle.dumps(parser))
    assert again == parser
    assert again.default_language == "en"
    assert again.parse("OSLO 3 BERGEN 1").language == "en"


@pytest.mark.parametrize(("given", "hint"), [("English", "use 'en'"), ("en_US", "try 'en-US'"), ("", "default_language")])
def test_default_language_must_be_a_valid_tag(given: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        Parser(default_language=given)


def test_a_default_language_must_be_text() -> None:
    with pytest.raises(TypeError, match="default_language must be a BCP 47 tag"):
        Parser(default_language=1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("“Go,” Mayor Ruth Calder said.", "en"),
        ("”Gå”, sade Anna Berg.", "sv"),
        ("„Nein“, sagte Bürgermeisterin Ruth Kalder.", "de"),
        ("«Нет», — сказала Анна Роева.", "ru"),
    ],
)
def test_language_of_short_text_is_detected(text: str, code: str) -> None:
    assert newsparse.parse(text).language == code
