"""Users can override the library with their own agencies, languages and phrases."""

import copy
import pickle
import subprocess
import sys
from typing import Any

import pytest
from stories import STORY

import newsparse
from newsparse import Agency, DateWords, Kind, Label, Language, Parser, Phrases
from newsparse.knowledge import Knowledge, default_knowledge

GAZETTE = Phrases(Kind.PROMOTION, lines=frozenset({"the elmford gazette walks"}))
ESPERANTO = Language(
    code="eo",
    name="Esperanto",
    letters="ĉĝĥĵŝŭ",
    function_words=frozenset("la de kaj en estas al ke por kiu ne li ŝi ili sed aŭ kun post antaŭ dum tiu ĉi".split()),
    furniture=(Phrases(Kind.RELATED, lines=frozenset({"legu ankaŭ"})),),
    dates=DateWords(months={"januaro": 1}, relative={"hieraŭ": -1}),
)
NEWS = """\
La ponto estas denove malfermita

La ponto en Elmfordo estas malfermita post du jaroj, kaj la urbestro diris ke ĝi estas pli forta ol antaŭe.

Multaj homoj venis al la rivero por vidi ĝin, sed la vetero ne estis bona dum la festo.

Legu ankaŭ
"""
HARBOUR = Agency(name="Harbour News", names=("Harbour News", "HNA"), datelines=("(HNA)",))


def _again(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def test_custom_phrases_apply_in_every_language() -> None:
    text = "The pier reopened on Friday after repairs, the mayor said.\n\nThe Elmford Gazette walks\n"
    segments = Parser(phrases=[GAZETTE]).parse(text, headline="").boilerplate
    assert [(segment.span.of(text), segment.kind) for segment in segments] == [("The Elmford Gazette walks", Kind.PROMOTION)]


def test_custom_language_is_detected_and_its_furniture_removed() -> None:
    assert newsparse.parse(NEWS).language == "und"
    article = Parser(languages=[ESPERANTO]).parse(NEWS)
    assert article.language == "eo"
    assert [segment.kind for segment in article.boilerplate] == [Kind.RELATED]
    assert len(article.paragraphs) == 2


def test_custom_language_replaces_the_built_in_one_with_its_code() -> None:
    own = Language(code="de", name="Deutsch")
    known = Knowledge(default_knowledge().agencies, languages=(own,))
    assert known.language("de-AT") is own
    assert default_knowledge().language("de").name == "German"


def test_custom_agency_is_recognised_in_the_dateline() -> None:
    text = "Pier reopens\n\nELMFORD (HNA) - The pier reopened on Friday, the mayor said.\n"
    dateline = Parser(agencies=[HARBOUR]).parse(text).dateline
    assert dateline is not None
    assert (dateline.places, dateline.agency) == (("ELMFORD",), "Harbour News")


def test_parser_without_additions_equals_the_default() -> None:
    assert Parser() == Parser(agencies=(), languages=[], phrases=iter(()))
    assert Parser().parse(STORY) == newsparse.parse(STORY)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, _again], ids=["copy", "deepcopy", "pickle"])
def test_parsers_and_languages_equal_their_copies(again: Any) -> None:
    parser = Parser(agencies=[HARBOUR], languages=[ESPERANTO], phrases=[GAZETTE])
    for value in (parser, ESPERANTO, HARBOUR, GAZETTE, default_knowledge().language("de")):
        assert again(value) == value
        assert hash(again(value)) == hash(value)
    assert again(parser).parse(NEWS) == parser.parse(NEWS)


def test_languages_with_different_words_are_unequal() -> None:
    other = Language(code="eo", name="Esperanto", dates=DateWords(relative={"morgaŭ": 1}))
    assert other != Language(code="eo", name="Esperanto")
    assert len({other, Language(code="eo", name="Esperanto")}) == 2


def test_built_in_knowledge_is_pickled_by_reference() -> None:
    assert _again(default_knowledge()) is default_knowledge()
    assert len(pickle.dumps(newsparse.parse("Pier reopens"))) < 4_000
    own = Knowledge(agencies=(HARBOUR,), languages=(ESPERANTO,))
    assert _again(own) == own


def test_parsers_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Parser().phrases = (GAZETTE,)  # type: ignore[misc]


def test_relabelling_makes_a_new_article_whose_views_follow() -> None:
    article = newsparse.parse(STORY)
    lead = next(segment for segment in article.segments if segment.label is Label.PARAGRAPH)
    changed = article.relabel({lead: Label.BOILERPLATE})
    assert len(changed.paragraphs) < len(article.paragraphs)
    assert changed.text == article.text
    assert lead in article.segments


def test_importing_the_library_loads_no_language() -> None:
    code = "import sys, newsparse; print([name for name in sys.modules if name.startswith('newsparse.knowledge.languages.')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
