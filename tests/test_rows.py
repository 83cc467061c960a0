"""Views as rows for table libraries, and the built-in knowledge, which can be inspected and extended."""

import csv
import datetime
import io
import pickle
from collections.abc import Mapping
from typing import Any

import attrs
import pytest
from stories import DATED, GERMAN, STORY, TEXTS

import newsparse
from newsparse import Agency, Article, Language, Parser
from newsparse.export.rows import COLUMNS

DAY = datetime.date(2024, 5, 10)


@pytest.fixture(scope="module")
def article() -> Article:
    return newsparse.parse(STORY, published=DAY)


@pytest.mark.parametrize("view", COLUMNS)
@pytest.mark.parametrize("text", [*TEXTS, DATED])
def test_rows_have_the_same_plain_columns(view: str, text: str) -> None:
    article = newsparse.parse(text, published=DAY)
    for row in article.rows(view, id="pier-1"):
        assert list(row) == ["id", *COLUMNS[view]]
        assert row["id"] == "pier-1"
        for value in row.values():
            assert type(value) in (str, int, float, bool, datetime.date, type(None))
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("view", ["attributions", "speakers", "dates", "captions", "passages", "segments"])
def test_every_value_has_a_row(view: str) -> None:
    article = newsparse.parse(STORY, published=DAY)
    caption = next(segment for segment in article.segments if "Visitors walk" in segment.span.of(article.text))
    article = article.relabel({caption: newsparse.Label.CAPTION})
    rows, values = article.rows(view), getattr(article, view)
    assert len(rows) == len(values) > 0
    assert "id" not in rows[0]
    spans = [value.mention.span if view == "speakers" else value.span for value in values]
    assert [(row["start"], row["end"]) for row in rows] == [(span.start, span.end) for span in spans]


def test_byline_has_a_row_for_each_name(article: Article) -> None:
    assert [(row["name"], row["role"]) for row in article.rows("bylines")] == [
        *(("Jane Marlow", "author"), ("Tom Reed", "author")),
        *(("Jane Marlow", "reporting"), ("Ann Pole", "editing")),
    ]


def test_rows_of_attributions_say_who_said_what(article: Article) -> None:
    for row, said in zip(article.rows("attributions"), article.attributions, strict=True):
        assert (row["who"], row["text"], row["kind"], row["confidence"]) == (said.who, said.text, said.kind.value, said.confidence)
        assert (row["paragraph_start"], row["label"]) == (said.paragraph.span.start, said.paragraph.label.value)
    assert [row["attributions"] for row in article.rows("speakers")] == [
        sum(speaker in said.speakers for said in article.attributions) for speaker in article.speakers
    ]


@pytest.mark.parametrize("name", [0, 7, "", "pier-1"])
def test_id_of_any_type_is_the_first_column(article: Article, name: Any) -> None:
    assert next(iter(article.rows("dates", name)[0].items())) == ("id", name)


def test_an_unknown_view_of_rows_is_refused_with_the_list(article: Article) -> None:
    with pytest.raises(ValueError, match="rows: 'quotes' is not a view with rows; use one of 'attributions', 'speakers'"):
        article.rows("quotes")


def test_a_csv_writer_takes_rows_as_they_are(article: Article) -> None:
    file = io.StringIO()
    writer = csv.DictWriter(file, ["id", *COLUMNS["attributions"]])
    writer.writeheader()
    writer.writerows(article.rows("attributions", id=1))
    file.seek(0)
    assert [row["who"] for row in csv.DictReader(file)] == [said.who or "" for said in article.attributions]


def test_a_restored_article_gives_the_same_rows(article: Article) -> None:
    again = Article.from_dict(article.to_dict())
    for view in COLUMNS:
        assert again.rows(view) == article.rows(view)


# -- built-in knowledge ------------------------------------------------------------------------------


@pytest.mark.parametrize("known", [newsparse.languages(), newsparse.agencies()], ids=["languages", "agencies"])
def test_built_in_knowledge_is_read_only(known: Any) -> None:
    assert isinstance(known, Mapping)
    with pytest.raises(TypeError):
        known["xx"] = None
    with pytest.raises(KeyError):
        known["xx"]
    assert "xx" not in known
    assert len(known) == len(list(known)) >= 25


def test_languages_say_what_they_support() -> None:
    languages = newsparse.languages()
    assert all(code == language.code and language.name for code, language in languages.items())
    assert all("attributions" in language.supports for language in languages.values())
    assert "notes" in languages["en"].supports
    assert Language("eo", "Esperanto").supports == ()
    assert repr(languages).startswith("<languages: en, de, ")
    assert pickle.loads(pickle.dumps(languages)) is languages


def test_agencies_are_known_by_their_canonical_name() -> None:
    assert all(name == agency.name for name, agency in newsparse.agencies().items())
    assert "REUTERS" in newsparse.agencies()["Reuters"].names or newsparse.agencies()["Reuters"].names


def test_built_in_language_can_be_evolved() -> None:
    german = newsparse.languages()["de"]
    assert german.speech is not None
    speech = attrs.evolve(
        german.speech,
        verbs={**german.speech.verbs, "schnackte": newsparse.Nature.SPEECH},
        finite_forms=german.speech.finite_forms | {"schnackte"},
    )
    own = attrs.evolve(german, speech=speech)
    text = "Seebrücke offen\n\n„Wir haben die alten Laternen behalten“, schnackte Ruth Kalder am Freitag in Ellmünde."
    (said,) = Parser(languages=[own]).parse(text, language="de").attributions
    assert (said.cue and said.cue.text, said.who) == ("schnackte", "Ruth Kalder")
    assert newsparse.parse(GERMAN).attributions == Parser(languages=[own]).parse(GERMAN).attributions


def test_built_in_agency_can_be_evolved() -> None:
    reuters = newsparse.agencies()["Reuters"]
    parser = Parser(agencies=[attrs.evolve(reuters, datelines=(*reuters.datelines, "(RTRS)"))])
    dateline = parser.parse("Pier reopens\n\nELMFORD, May 10 (RTRS) - The pier reopened on Friday.").dateline
    assert dateline is not None
    assert dateline.agency == "Reuters"
    assert isinstance(newsparse.agencies()["AP"], Agency)
