"""Serialised articles are small and restore to equal articles, or raise a `ValueError` that names the place."""

import copy
import datetime
import json
import pickle
import random
import runpy
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

import attrs
import golden
import jsonschema
import pytest
from damage import BREAKS, places
from stories import DATED, GERMAN, STORY, TEXTS, VIEWS

import newsparse
from newsparse import Agency, Article, Label, Parser
from newsparse.export.guarantees import check
from newsparse.export.storing import SCHEMA

DAY: Final = datetime.date(2024, 5, 10)
ROOT: Final = Path(__file__).parent
FORM: Final = json.loads((ROOT.parent / "docs" / "reference" / "article.schema.json").read_text("utf-8"))
VALID: Final = jsonschema.Draft202012Validator(FORM)
NESTED: Final = """\
Pier reopens

"The engineer told me, 'The piles are sound,' and I believed her," Mayor Ruth Calder said. “She said: ‘We start at once,’ and they did.”
"""
SPACED: Final = "Pier reopens\n\nThe  pier in\u00a0Elmford re-\nopened on\tFriday, ``all  of it,'' Mayor Ruth  Calder said.\n\n  Tin   up\n"


@pytest.fixture(scope="module")
def article() -> Article:
    return newsparse.parse(STORY, published=DAY)


def _views(article: Article) -> list[Any]:
    return [getattr(article, view) for view in VIEWS]


def _sent(article: Article) -> Article:
    """Send an article through JSON."""
    return Article.from_dict(json.loads(json.dumps(article.to_dict())))


# -- round trips ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [*TEXTS, DATED, NESTED, SPACED])
def test_article_survives_json(text: str) -> None:
    read = newsparse.parse(text, published=DAY)
    again = _sent(read)
    assert again == read
    assert hash(again) == hash(read)
    assert _views(again) == _views(read)
    assert again.to_dict() == read.to_dict()


@pytest.mark.parametrize("case", golden.cases()[::7], ids=lambda case: case.id)
def test_golden_articles_survive_json_with_every_guarantee(case: golden.Case) -> None:
    read = golden.parse(case)
    again = _sent(read)
    assert again == read
    assert _views(again) == _views(read)
    check(
        {name: getattr(read, name) for name in ("text", "segments", "language", "options", "transmission", "record")},
        dict(zip(VIEWS, _views(read), strict=True)),
    )


def test_from_dict_recomputes_nothing(article: Article) -> None:
    data = article.to_dict()
    data["headline"] = "As it was seen"
    assert Article.from_dict(data).headline == "As it was seen"


def test_to_dict_writes_only_requested_views(article: Article) -> None:
    always = {"schema", "version", "text", "language", "options", "transmission", "record", "segments", "tables"}
    assert set(article.to_dict("headline", "dates")) == always | {"headline", "dates"}
    assert set(article.to_dict()) == always | set(VIEWS) - {"body"} | {"embargo", "confidence"}
    assert article.to_dict("body")["body"] == article.body
    assert article.to_dict("headline")["tables"] == {"passages": [], "speakers": []}


def test_views_left_out_of_to_dict_are_computed_on_demand(article: Article) -> None:
    for view in VIEWS:
        if view not in ("transmission", "record", "language"):
            again = Article.from_dict(article.to_dict(view))
            assert _views(again) == _views(article)


def test_reasons_are_left_out_on_demand(article: Article) -> None:
    data = article.to_dict(why=False)
    assert not any(key == "why" for _, key, _ in places(data))
    again = Article.from_dict(data)
    assert [segment.why for segment in again.segments] == [()] * len(article.segments)
    assert [said.who for said in again.attributions] == [said.who for said in article.attributions]
    assert len(json.dumps(data)) < len(json.dumps(article.to_dict()))


def test_an_unknown_view_is_refused_with_the_list(article: Article) -> None:
    with pytest.raises(ValueError, match="to_dict: 'quotes' is not a view; use one of headline, "):
        article.to_dict("quotes")


def test_envelope_findings_are_kept_with_or_without_defects() -> None:
    cut = next(read for read in map(golden.parse, golden.cases()) if read._oddities)
    for data in (cut.to_dict(), cut.to_dict("headline")):
        assert Article.from_dict(data).defects == cut.defects


# -- size ------------------------------------------------------------------------------------------


def test_each_passage_and_speaker_is_written_once(article: Article) -> None:
    tables = article.to_dict()["tables"]
    assert max(Counter(map(json.dumps, tables["passages"])).values()) == 1
    assert [speaker["name"] for speaker in tables["speakers"]] == ["Ruth Calder"]


@pytest.mark.parametrize(("why", "most"), [(True, 30), (False, 14)])
def test_size_grows_linearly_with_short_quotations(why: bool, most: int) -> None:
    def size(count: int) -> tuple[int, int]:
        text = "Pier reopens\n\n" + '"Go," Calder said. ' * count
        return len(json.dumps(newsparse.parse(text, language="en").to_dict(why=why))), len(text)

    (small, _), (large, length) = size(40), size(160)
    assert large < 4.2 * small
    assert large < most * length


def test_serialised_stories_are_a_few_times_their_length() -> None:
    texts = [case.text for case in golden.cases()]
    articles = [newsparse.parse(text) for text in texts if len(text) > 1000]
    size = sum(len(read.text.encode("utf-8", "surrogatepass")) for read in articles)

    def stored(read: newsparse.Article, why: bool) -> int:
        return len(json.dumps(read.to_dict(why=why), ensure_ascii=False).encode("utf-8", "surrogatepass"))

    assert sum(stored(read, True) for read in articles) < 6 * size
    assert sum(stored(read, False) for read in articles) < 4 * size


# -- schema ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [*TEXTS[:4], DATED, NESTED, SPACED])
@pytest.mark.parametrize("why", [True, False])
def test_to_dict_is_valid_by_the_json_schema(text: str, why: bool) -> None:
    read = newsparse.parse(text, published=DAY)
    for data in (read.to_dict(why=why), read.to_dict("body", "defects", why=why)):
        VALID.validate(json.loads(json.dumps(data)))


@pytest.mark.parametrize("case", golden.cases()[::11], ids=lambda case: case.id)
def test_golden_articles_are_valid_by_the_json_schema(case: golden.Case) -> None:
    VALID.validate(json.loads(json.dumps(golden.parse(case).to_dict())))


def test_json_schema_matches_the_code() -> None:
    made = runpy.run_path(str(ROOT.parent / "docs" / "article_schema.py"))["schema"]()
    assert _bare(made) == _bare(FORM), "run `python docs/article_schema.py`"
    jsonschema.Draft202012Validator.check_schema(FORM)
    assert FORM["properties"]["schema"]["const"] == SCHEMA


def _bare(form: Any) -> Any:
    """Remove the descriptions of a schema."""
    if isinstance(form, dict):
        return {key: _bare(value) for key, value in form.items() if key != "description" or not isinstance(value, str)}
    return list(map(_bare, form)) if isinstance(form, list) else form


def test_json_schema_rejects_other_shapes(article: Article) -> None:
    for change in ({"schema": 1}, {"segments": [{}]}, {"headline": 5}, {"knid": 1}, {"dates": [{"text": "May"}]}):
        with pytest.raises(jsonschema.ValidationError):
            VALID.validate({**article.to_dict(), **change})


# -- earlier schemas -------------------------------------------------------------------------------


# -- damage ----------------------------------------------------------------------------------------


def _whole() -> list[str]:
    """Return articles as JSON, to be damaged."""
    cases = [case for case in golden.cases() if case.topic in ("body", "copy-wire", "archive-nexis-en", "captions", "said-de")]
    articles = [newsparse.parse(text, published=DAY) for text in (STORY, GERMAN, DATED, NESTED, SPACED, "Pier")]
    return [json.dumps(read.to_dict()) for read in (*articles, *map(golden.parse, cases[::6]))]


def test_from_dict_accepts_whole_and_rejects_damaged_articles() -> None:
    whole = _whole()
    for written in whole:
        Article.from_dict(json.loads(written))
    rng = random.Random(11)
    refused, accepted = Counter[str](), []
    while refused.total() + len(accepted) < 10_000:
        data, damage = json.loads(rng.choice(whole)), rng.choice(BREAKS)
        if not damage(rng, data):
            continue
        try:
            Article.from_dict(data)
        except ValueError as error:
            refused[damage.__name__] += str(error).startswith("from_dict: ")
        else:
            accepted.append(damage.__name__)
    assert not accepted, Counter(accepted)
    assert set(refused) == {damage.__name__ for damage in BREAKS}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"schema": True}, "'schema' holds True"),
        ({"schema": 99}, "'schema' holds 99; this version of newsparse reads schemas 2 to 3"),
        ({"text": 1}, "'text' holds 1"),
        ({"language": "!!!"}, "'language' holds '!!!'"),
        ({"segments": None}, "'segments' holds None"),
        ({"segments": [[0, "x", "paragraph"]]}, r"'segments\[0\]\[1\]' holds 'x', which is not an integer"),
        ({"segments": [[0, 1, "nonsense"]]}, r"'segments\[0\]\[2\]' holds 'nonsense', which is not a Label"),
        ({"segments": [[0, 10**400, "paragraph"]]}, r"'segments\[0\]' holds the offsets"),
        ({"headline": 5}, "'headline' holds 5"),
        ({"published": "yesterday"}, "'published' holds 'yesterday', which is not a day"),
        ({"options": []}, r"'options' holds \[\]"),
        ({"options": {"language": "en_US"}}, "'options' is invalid: language: 'en_US' is not a valid BCP 47 tag; try 'en-US'"),
        ({"attributions": [{"content": [0]}]}, r"'attributions\[0\].paragraph' is missing"),
        (
            {"attributions": [{"content": [], "paragraph": 0, "kind": "direct", "confidence": 1.0, "why": []}]},
            r"'attributions\[0\].content' is empty",
        ),
        (
            {"dates": [{"span": [0, 4], "paragraph": 0, "precision": "eon"}]},
            r"'dates\[0\].precision' holds 'eon', which is not a Precision",
        ),
        ({"tables": {"passages": [], "speakers": [{"name": 5}]}}, r"'tables.speakers\[0\].name' holds 5"),
        ({"hedline": "Pier"}, "'hedline' is unknown"),
    ],
)
def test_from_dict_names_the_invalid_place(article: Article, change: dict[str, Any], place: str) -> None:
    with pytest.raises(ValueError, match=f"^from_dict: the key {place}"):
        Article.from_dict({**article.to_dict(), **change})


@pytest.mark.parametrize("data", [None, [], "{}", 3])
def test_from_dict_requires_a_dict(data: Any) -> None:
    with pytest.raises(ValueError, match="to_dict"):
        Article.from_dict(data)


def test_from_dict_accepts_integer_weights(article: Article) -> None:
    data = article.to_dict("headline")
    data["segments"][0][4:] = [[["a rule", 2]]]
    weight = Article.from_dict(data).segments[0].why[0].weight
    assert (weight, type(weight)) == (2.0, float)


# -- copies, pickles and processes -----------------------------------------------------------------


def _edited() -> Article:
    """Return an article whose views differ from those that the current rules read."""
    data = (
        Parser(agencies=[Agency("Harbour News", datelines=("(HNA)",))])
        .parse("Pier reopens\n\nELMFORD (HNA) — The pier reopened.")
        .to_dict()
    )
    return Article.from_dict({**data, "headline": "Edited"})


@pytest.mark.parametrize(
    "again",
    [
        copy.copy,
        copy.deepcopy,
        lambda value: pickle.loads(pickle.dumps(value)),
        _sent,
        lambda value: pickle.loads(pickle.dumps(_sent(value))),
    ],
    ids=["copy", "deepcopy", "pickle", "json", "json and pickle"],
)
def test_a_restored_article_stays_restored(again: Any) -> None:
    edited, anew = _edited(), newsparse.parse(_edited().text)
    assert (edited.headline, edited.dateline.places) == ("Edited", ("ELMFORD",))  # type: ignore[union-attr]
    assert (anew.headline, edited.dateline == anew.dateline) == ("Pier reopens", False)
    other = again(edited)
    assert other == edited
    assert hash(other) == hash(edited)
    assert _views(other) == _views(edited)
    assert other != anew
    assert hash(other) != hash(anew)
    assert pickle.loads(pickle.dumps(other)).headline == "Edited"


@pytest.mark.parametrize("view", ["standfirst", "updated", "attributions", "dates", "bylines", "dateline", "defects", "embargo"])
def test_equality_compares_every_restored_view(article: Article, view: str) -> None:
    added = {
        "standfirst": "Edited",
        "updated": "2024-05-11",
        "embargo": "2024-05-11T10:00:00",
        "defects": [{"code": "odd", "message": "it is odd", "span": [0, 4]}],
    }
    data = {**article.to_dict(), view: added.get(view, None if view == "dateline" else [])}
    edited = Article.from_dict(data)
    assert edited != article
    assert article != edited
    assert edited == Article.from_dict(data)


def test_equality_compares_custom_knowledge() -> None:
    text = "Pier reopens\n\nELMFORD (HNA) — The pier reopened."
    own = Parser(agencies=[Agency("HNA", datelines=("(HNA)",))]).parse(text)
    assert own != newsparse.parse(text)
    assert own == Parser(agencies=[Agency("HNA", datelines=("(HNA)",))]).parse(text)
    assert own == pickle.loads(pickle.dumps(own))


def _parts(text: str) -> Article:
    read = newsparse.parse(text, published=DAY)
    assert read.attributions is not None
    return read


def _is_there(read: Article) -> list[str]:
    return list(read._views)


def test_computed_views_are_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [STORY, GERMAN, NESTED]
    with ProcessPoolExecutor(1) as pool:
        articles = list(pool.map(_parts, texts))
    assert all({"passages", "attributions", "speakers"} <= set(_is_there(read)) for read in articles)
    assert not any("dates" in _is_there(read) for read in articles)
    monkeypatch.setattr("newsparse.attribution.finder.find_attributions", None)
    said = [read.attributions for read in articles]
    monkeypatch.undo()
    assert said == [newsparse.parse(text, published=DAY).attributions for text in texts]
    assert articles == [newsparse.parse(text, published=DAY) for text in texts]
    assert [_views(read) for read in articles] == [_views(newsparse.parse(text, published=DAY)) for text in texts]


def test_reasons_are_pickled_with_attributions() -> None:
    read = _parts(STORY)
    again = pickle.loads(pickle.dumps(read))
    assert [said.why for said in again.attributions] == [said.why for said in read.attributions]


def test_an_article_pickles_small(article: Article) -> None:
    bare = len(pickle.dumps(newsparse.parse(STORY)))
    own = len(pickle.dumps(Parser(agencies=[Agency("HNA", datelines=("(HNA)",))]).parse(STORY)))
    assert bare < 3_000
    assert own < bare + 400
    german = newsparse.Parser(languages=[attrs.evolve(newsparse.parse(GERMAN)._language, name="Platt")])
    assert len(pickle.dumps(german.parse(GERMAN))) < len(pickle.dumps(newsparse.parse(GERMAN))) + 400
    assert pickle.loads(pickle.dumps(german)) == german


def test_unreadable_pickle_error_suggests_to_dict(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.export.restoring.__version__", "7.0.0")
    written = pickle.dumps(article)
    monkeypatch.undo()
    assert pickle.loads(written) == article  # a readable one is still restored
    function, (_, data, *rest) = article.__reduce__()
    with pytest.raises(pickle.UnpicklingError, match=r"newsparse 7\.0\.0 pickled this article.*to_dict"):
        function("7.0.0", {**data, "schema": 99}, *rest)


def test_relabelling_a_restored_article_recomputes_its_views() -> None:
    edited = _edited()
    changed = edited.relabel({edited.segments[0]: Label.STANDFIRST})
    assert (changed.headline, changed.standfirst) == (None, "Pier reopens")


def test_relabelled_articles_survive_json() -> None:
    rng = random.Random(5)
    articles = [newsparse.parse(text, published=DAY) for text in (STORY, GERMAN, DATED, SPACED, "Pier\n\n\u200b\n\nreopens", "-\n\n—")]
    for read in articles * 20:
        chosen = rng.sample(read.segments, rng.randrange(1, len(read.segments)))
        changed = read.relabel({segment: rng.choice(list(Label)) for segment in chosen})
        assert _sent(changed) == changed


def test_a_field_of_a_record_whose_lines_were_run_together_is_restored() -> None:
    glued = "Pier opensThe pier is open.The ferry is not.Nobody knows why.It is late." * 8
    article = newsparse.parse(glued + "\n1 of 2 DOCUMENTS")
    assert article.record is not None
    assert "open. The ferry" in article.record.fields[0][1].text
    assert newsparse.Article.from_dict(article.to_dict()) == article
