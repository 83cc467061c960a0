"""A language that is not known, or has no words of speech, is reported; a parser may have a language to fall back on."""

import pickle

import pytest

import newsparse
from newsparse import Language, Parser
from newsparse.knowledge.languages import CODES, load

XHOSA: str = "Abantu abaninzi bebelapha izolo xa iqela lasekuhlaleni livula isikolo esitsha kwidolophu yase-Elmford."


def _codes(article: newsparse.Article) -> set[str]:
    return {defect.code for defect in article.defects}


def test_a_language_that_is_not_found_is_reported() -> None:
    article = newsparse.parse(XHOSA)
    assert article.language == "und"
    assert "language-unknown" in _codes(article)
    assert "no-speech-rules" not in _codes(article)


def test_a_language_without_words_of_speech_is_reported() -> None:
    codes = _codes(newsparse.parse(XHOSA, language="xh"))
    assert "no-speech-rules" in codes
    assert "language-unknown" not in codes


def test_a_language_that_the_caller_gave_is_never_unknown() -> None:
    assert "language-unknown" not in _codes(newsparse.parse(XHOSA, language="und"))


@pytest.mark.parametrize("text", ["", "\n \n"])
@pytest.mark.parametrize("language", [None, "xh"])
def test_where_there_is_no_story_neither_is_reported(text: str, language: str | None) -> None:
    assert _codes(newsparse.parse(text, language=language)).isdisjoint({"language-unknown", "no-speech-rules"})


@pytest.mark.parametrize("code", CODES)
def test_every_language_of_the_library_has_words_of_speech(code: str) -> None:
    assert load(code).speech is not None
    assert "no-speech-rules" not in _codes(newsparse.parse(XHOSA, language=code))


def test_the_default_language_decides_where_the_text_does_not() -> None:
    parser = Parser(default_language="en-GB")
    article = parser.parse("OSLO 3 BERGEN 1")
    assert article.language == "en-GB"
    assert "language-unknown" not in _codes(article)
    assert parser.parse("Bron är öppen igen efter två år, sade borgmästaren på fredagen.").language == "sv"
    assert parser.parse("OSLO 3 BERGEN 1", language="de").language == "de"
    assert parser.parse("OSLO 3 BERGEN 1", language="und").language == "und"


def test_the_default_language_may_be_one_of_the_parsers_own() -> None:
    parser = Parser(languages=[Language(code="xx", name="Exlang")], default_language="xx")
    assert _codes(parser.parse("Zo bibu hana lemu takora pilim.")) >= {"no-speech-rules"}


def test_the_default_language_travels_in_pickles() -> None:
    parser = Parser(default_language="en")
    again = pickle.loads(pickle.dumps(parser))
    assert again == parser
    assert again.default_language == "en"
    assert again.parse("OSLO 3 BERGEN 1").language == "en"


@pytest.mark.parametrize(("given", "hint"), [("English", "use 'en'"), ("en_US", "try 'en-US'"), ("", "default_language")])
def test_a_default_language_must_be_a_tag(given: str, hint: str) -> None:
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
def test_little_text_may_show_its_language(text: str, code: str) -> None:
    assert newsparse.parse(text).language == code
