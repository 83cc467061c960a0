"""Results are values, and errors about bad input give helpful advice."""

import copy
import datetime
import io
import pickle
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import GERMAN, STORY, TEXTS, VIEWS

import newsparse
from newsparse import Agency, Article, Label, Language, Nature, ParseError, Parser, Span, SpeechWords
from newsparse.passage import read

DAY = datetime.date(2024, 5, 10)


@pytest.fixture(scope="module")
def article() -> Article:
    return newsparse.parse(STORY, published=DAY)


def _inside(value: Any) -> Iterator[Any]:
    """Yield a value and every attrs value inside it."""
    if isinstance(value, tuple):
        for item in value:
            yield from _inside(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            if not (isinstance(value, Article) and field.name == "_knowledge"):
                yield from _inside(getattr(value, field.name))


def _values(article: Article) -> list[Any]:
    return [*_inside(article), *_inside(tuple(getattr(article, view) for view in VIEWS))]


def test_values_are_frozen_and_slotted(article: Article) -> None:
    for value in {type(each): each for each in _values(article)}.values():
        assert not hasattr(value, "__dict__"), type(value)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, attrs.fields(type(value))[0].name, None)


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))], ids=["copy", "deepcopy", "pickle"]
)
def test_values_equal_their_copies(article: Article, again: Any) -> None:
    for value in _values(article):
        assert again(value) == value
        assert hash(again(value)) == hash(value)


def test_articles_compare_by_value(article: Article) -> None:
    assert newsparse.parse(STORY, published=DAY) == article
    assert newsparse.parse(STORY + " ", published=DAY) != article
    assert len({article, newsparse.parse(STORY, published=DAY), newsparse.parse(GERMAN)}) == 2


def test_reprs_fit_a_terminal(article: Article) -> None:
    assert len(repr(article)) < 160
    assert len(repr(newsparse.parse("x" * 10_000))) < 160
    assert "\n" not in repr(article)


def test_a_parser_pickles() -> None:
    again = pickle.loads(pickle.dumps(Parser()))
    assert again == Parser()
    assert again.parse(STORY) == newsparse.parse(STORY)


@pytest.mark.parametrize("text", TEXTS)
def test_every_view_can_be_read_and_lies_in_the_text(text: str) -> None:
    read = newsparse.parse(text)
    for view in VIEWS:
        getattr(read, view)
    for value in _values(read):
        span = getattr(value, "span", None)
        if isinstance(span, Span):
            assert 0 <= span.start <= span.end <= len(text), value
    assert "".join(segment.span.of(text) for segment in read.segments) == text
    assert isinstance(read.explain(), str)


# -- spans and passages ----------------------------------------------------------------------------


def test_spans_compare_by_place() -> None:
    assert sorted([Span(4, 8), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(4, 8)]
    assert (len(Span(4, 8)), bool(Span(4, 4))) == (4, True)


@pytest.mark.parametrize("offsets", [(-1, 2), (3, 2), (0, 99)])
def test_locate_rejects_offsets_outside_the_passage(offsets: tuple[int, int]) -> None:
    (passage,) = newsparse.parse("Pier", headline="").passages
    with pytest.raises(ValueError, match="offsets must satisfy 0 <= start <= end <= 4"):
        passage.locate(*offsets)


@pytest.mark.parametrize("offsets", [(5, 1), (-1, 2), (-2, -1)])
def test_a_span_that_runs_backwards_is_refused(offsets: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="0 <= start <= end"):
        Span(*offsets)


@pytest.mark.parametrize("offsets", [(0.5, 2), ("0", 2), (None, 2), (0, True)])
def test_offsets_must_be_integers(offsets: Any) -> None:
    with pytest.raises(TypeError, match="must be an int"):
        Span(*offsets)
    with pytest.raises(TypeError, match="must be int"):
        newsparse.parse("Pier reopens").passages[0].locate(*offsets)


def test_span_accepts_integer_like_objects() -> None:
    class Int64:
        def __index__(self) -> int:
            return 3

    span = Span(Int64(), Int64())  # type: ignore[arg-type]  # pyright: ignore
    assert (span, type(span.start)) == (Span(3, 3), int)


@pytest.mark.parametrize("text", ["The pier", "Die Brücke 🎆 über 𝄞 den Fluß", "\ud83d\ude00 half", "a\ud800b"])
def test_utf16_counts_as_javascript_does(text: str) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            there = Span(start, end).utf16(text)
            assert units[2 * there.start : 2 * there.end] == text[start:end].encode("utf-16-le", "surrogatepass")
            assert Span(start, end).slice(text) == Span(start, end).of(text)


@given(st.lists(st.sampled_from(["pier ", "a", "\n  ", "\u00ad", "``", "''", "re-\n", "港\n口", "\u200b"]), max_size=9).map("".join))
def test_find_inverts_locate(text: str) -> None:
    for rows in (False, True):
        passage = read(text, Span(0, len(text)), Label.PARAGRAPH, rows=rows)
        for start in range(len(passage.text) + 1):
            for end in range(start, len(passage.text) + 1):
                assert passage.find(passage.locate(start, end)) == Span(start, end)
        for start in range(len(text) + 1):
            for end in range(start, len(text) + 1):
                found = passage.find(Span(start, end))
                assert found is not None
                assert found.end <= len(passage.text)
    assert passage.find(Span(0, len(text) + 1)) is None


def test_str_of_values_is_their_text(article: Article) -> None:
    shown = [*article.passages, *article.bylines, *article.captions, *article.dates, article.dateline, *article.speakers[0].mentions]
    for value in shown:
        assert str(value) == value.text
        assert f"{value}" == value.text


def test_attributions_say_who_and_what(article: Article) -> None:
    for said in article.attributions:
        assert said.text == " … ".join(passage.text for passage in said.content)
        names = ", ".join(speaker.name for speaker in said.speakers)
        assert said.who == (names or (said.source.text if said.source else None))
    assert {said.who for said in article.attributions} >= {"Ruth Calder", "the harbour office"}


def test_dates_know_their_paragraph(article: Article) -> None:
    assert article.dates
    for mention in article.dates:
        assert mention.paragraph in article.paragraphs
        place = mention.paragraph.find(mention.span)
        assert place is not None
        assert place.of(mention.paragraph.text) == mention.text


def test_a_record_finds_its_values_in_any_case() -> None:
    fields = (("LOAD-DATE", "May 3, 2011"), ("SUBJECT", "PIERS"), ("Subject", "TOWNS"))
    record = newsparse.Record("Nexis", fields=tuple((name, read(text, Span(0, len(text)), Label.RECORD)) for name, text in fields))
    assert [record.get(name) for name in ("SUBJECT", "subject:", "load date", "Load-Date", "TERMS", "")] == [
        *("PIERS", "PIERS", "May 3, 2011", "May 3, 2011"),
        *(None, None),
    ]


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("The pier\n   has re-\nopened.", "The pier has re-opened."),
        ("``Go,'' he said", "“Go,” he said"),
        ("soft\u00adly\u200b now", "softly now"),
        ("港口\n今天", "港口今天"),
        ("항구는\n오늘", "항구는 오늘"),
        ("a\u00a0b\t\tc", "a b c"),
    ],
)
def test_passage_text_is_readable(text: str, readable: str) -> None:
    passage = read(text, Span(0, len(text)), Label.PARAGRAPH)
    assert passage.text == readable
    assert passage.locate(0, len(readable)) == passage.span
    assert passage.locate(len(readable), len(readable)) == Span(len(text), len(text))


# -- a parser with its own knowledge ---------------------------------------------------------------


def test_custom_language_is_used() -> None:
    words = frozenset("zu ve ka lo ni".split())
    parser = Parser(languages=[Language(code="qel", name="Elmic", function_words=words)])
    text = "Zu ve pir ka lo ni\n\nKa pir ve lo zu ni ka dorem ve lo zu. Ni ka ve lo zu ni, ka pir ve."
    assert parser.parse(text, language="qel").language == "qel"
    assert pickle.loads(pickle.dumps(parser)) == parser
    assert parser.parse(STORY).language == "en"


def test_custom_agency_takes_precedence() -> None:
    parser = Parser(agencies=[Agency("ELP", names=("ELP", "Elmford Press"), datelines=("(ELP)",))])
    text = "Pier reopens\n\nELMFORD, Ohio (ELP) — The pier in Elmford reopened on Friday after two years of repairs."
    assert parser.parse(text).dateline is None or parser.parse(text).dateline.agency == "ELP"


# -- bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", [newsparse.parse, newsparse.split, newsparse.iter_split, Parser().parse])
@pytest.mark.parametrize(
    ("text", "advice"),
    [
        (b"Pier", "not bytes; decode it first"),
        (bytearray(b"Pier"), "not bytearray; decode it first"),
        (memoryview(b"Pier"), "not memoryview; decode it first"),
        (None, "not None; it is a missing value"),
        (Path("pier.txt"), r"not \w*Path; .*read_text"),
        (io.StringIO("Pier"), "not StringIO; .*read_text"),
        (float("nan"), "not float; it is a missing value"),
        (["Pier"], "not list; parse one text at a time"),
        (1, "not int"),
    ],
)
def test_non_text_input_raises_with_advice(call: Any, text: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=f"^text must be str, {advice}"):
        call(text)


class NotATime(datetime.datetime):
    """A missing time as in pandas: a datetime that equals nothing."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = datetime.datetime.__hash__


@pytest.mark.parametrize(
    ("option", "value", "error", "advice"),
    [
        ("headline", 1, TypeError, "headline must be str.* not int"),
        (
            "published",
            "2024-05-10",
            TypeError,
            r"published must be a datetime.date, not str; use datetime.date.fromisoformat\('2024-05-10'\)",
        ),
        ("published", "2024-05-10T23:30:00Z", TypeError, r"fromisoformat\('2024-05-10'\)"),
        ("published", "11 May 2024", TypeError, r"not str; use datetime.date\(year, month, day\)"),
        ("published", 0, TypeError, "published must be a datetime.date or a datetime.datetime, not int"),
        ("published", NotATime(2024, 5, 10), ValueError, "published is .*; pass None if you do not know the day"),
        ("language", 5, TypeError, "language must be a BCP 47 tag such as .* not int"),
        ("language", "en_US", ValueError, "'en_US' is not a valid BCP 47 tag; try 'en-US'"),
        ("language", "en_US.UTF-8", ValueError, "try 'en-US'"),
        ("language", "English", ValueError, "'English' is not a valid BCP 47 tag; use 'en'"),
        ("language", "german", ValueError, "use 'de'"),
        ("language", "Elvish", ValueError, "'Elvish' is not a valid BCP 47 tag; use one such as"),
    ],
)
def test_invalid_option_error_names_it_and_gives_advice(option: str, value: Any, error: type[Exception], advice: str) -> None:
    with pytest.raises(error, match=advice):
        newsparse.parse(STORY, **{option: value})
    with pytest.raises(error, match=advice):
        newsparse.Options(**{option: value})


@pytest.mark.parametrize(
    ("tag", "advice"), [("eng", "use 'en'"), ("DEU", "use 'de'"), ("ger", "use 'de'"), ("fra-CA", "use 'fr-CA'"), ("vie", "use 'vi'")]
)
def test_the_long_code_of_a_language_is_refused_with_the_short_one(tag: str, advice: str) -> None:
    with pytest.raises(ValueError, match=f"language: '{tag}' has the long code .*{advice}"):
        newsparse.parse(STORY, language=tag)
    with pytest.raises(ValueError, match=f"default_language: .*{advice}"):
        Parser(default_language=tag)
    assert newsparse.Options(language=tag).language == tag  # which an earlier version may have stored


def test_every_language_has_a_long_code() -> None:
    from newsparse.knowledge.language_tags import _SHORT

    assert set(_SHORT.values()) == set(newsparse.languages())


class Letters(str):
    """A string as NumPy and template engines make them."""

    __slots__ = ()


def test_a_subclass_of_str_gives_a_plain_str() -> None:
    agency = Agency(Letters("Harbour News"), datelines=("(HNA)",))
    text = Letters(f"{STORY}\n\nELMFORD (HNA) - The pier reopened.")
    article = Parser(agencies=[agency]).parse(text, headline=Letters("Pier reopens"), language=Letters("en"))
    assert {type(value) for value in (article.text, article.headline, article.language, article.options.language)} == {str}
    assert pickle.loads(pickle.dumps(article)) == article
    assert Article.from_dict(article.to_dict()).text == text
    assert {*map(type, newsparse.split(text))} == {str}


@pytest.mark.parametrize("tag", ["", "e", "english language", "en_GB", "en-", "-en", "en--GB", "en\n", "!!!", "français"])
def test_a_malformed_tag_is_refused(tag: str) -> None:
    with pytest.raises(ValueError, match=r"language: .*BCP 47"):
        newsparse.parse(STORY, language=tag)


@pytest.mark.parametrize("tag", ["en", "EN", "en-GB", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "x-elmford", "xh", "nb", "nn"])
def test_a_well_formed_tag_is_kept(tag: str) -> None:
    assert newsparse.parse(STORY, language=tag).language == tag


@pytest.mark.parametrize("headline", ["", " ", "\n\t\u00a0"])
def test_a_headline_of_spaces_is_none(headline: str) -> None:
    article = newsparse.parse("Pier reopens", headline=headline)
    assert (article.headline, article.options.headline) == (None, "")


def test_a_subclass_of_a_date_gives_a_date() -> None:
    class Timestamp(datetime.datetime):
        """A time as in pandas."""

    published = newsparse.parse(STORY, published=Timestamp(2024, 5, 10, 23)).published
    assert (published, type(published)) == (DAY, datetime.date)


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda: Parser(agencies="AP"), "agencies must be a list of Agency, not str: 'AP'"),
        (lambda: Parser(agencies=["AP"]), "agencies must hold Agency values, not str: 'AP'; make one with newsparse.Agency"),
        (lambda: Parser(agencies=newsparse.Agency("AP")), "agencies must be a list of Agency, not Agency"),
        (lambda: Parser(languages=["en"]), "languages must hold Language values, not str: 'en'; make one with newsparse.Language"),
        (lambda: Parser(languages={"en": 1}), "languages must hold Language, not keys and values; pass its values: mapping.values()"),
        (lambda: Parser(agencies=newsparse.agencies()), r"agencies must hold Agency, .* pass its values: mapping.values\(\)"),
        (lambda: Parser(phrases=5), "phrases must be a list of Phrases, not int"),
        (lambda: Parser(phrases=newsparse.Phrases("share")), r"phrases must be a list of Phrases, not Phrases; write \[phrases\]"),
        (lambda: Agency("HNA", datelines="(HNA)"), r"Agency.datelines must be a list of str, not str; write \['\(HNA\)'\]"),
        (lambda: Agency("HNA", names=[1]), "Agency.names must hold str values, not int"),
        (lambda: Agency(None), "Agency.name must be str, not None"),
        (lambda: newsparse.Phrases(newsparse.Kind.SHARE, lines="more"), "Phrases.lines must be a set of str, not str; write {'more'}"),
        (lambda: Language("eo", "Esperanto", function_words="la de"), "Language.function_words must be a set of str, not str"),
        (lambda: Language("eo", "Esperanto", furniture=["more"]), "Language.furniture must hold Phrases values, not str"),
        (lambda: Language("eo", "Esperanto", dates={"months": 1}), "Language.dates must be DateWords, not dict"),
        (lambda: newsparse.DateWords(months=["may"]), "DateWords.months must be a dict, not list"),
        (lambda: newsparse.parse(STORY).relabel([Label.NOTE]), "relabel: labels must be a dict such as {segment: Label.NOTE}, not list"),
        (lambda: newsparse.parse(STORY).rows("dates", id=[1]), r"rows: id must be a str or an int, not list: \[1\]"),
        (lambda: newsparse.parse(STORY, strict="no"), "strict must be True or False, not str: 'no'"),
        (lambda: newsparse.parse(STORY).paragraphs[0].find("lamps"), "Passage.find needs a Span of Article.text, not str"),
        (lambda: Span(0, 3).of(newsparse.parse(STORY)), "Span.of needs the str .* such as article.text, not Article"),
        (lambda: Span(0, 3).utf16(5), "Span.of needs the str .*, not int"),
        (lambda: Article(5, "x", 7), r"newsparse.parse\(text\) makes one"),
    ],
)
def test_a_value_of_the_wrong_type_raises_with_advice(make: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        make()


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda: Agency(""), "Agency.name must not be empty"),
        (lambda: newsparse.Phrases("share", parts=("",)), "Phrases.parts must not hold an empty string"),
        (lambda: newsparse.Phrases("share", lines=["more", ""]), "Phrases.lines must not hold an empty string"),
        (lambda: Span(1, 20).utf16("😀a"), "ends after the text, which has 2 code points"),
        (lambda: newsparse.parse(STORY).to_dict(["headline"]), r"write to_dict\(\*views\) if you have a list"),
        (lambda: Article.from_dict({**newsparse.parse(STORY).to_dict(), "language": 5}), "5, which is not a string of at least one"),
    ],
)
def test_an_impossible_value_raises_with_advice(make: Any, advice: str) -> None:
    with pytest.raises(ValueError, match=advice):
        make()


def test_unknown_label_error_lists_the_labels(article: Article) -> None:
    with pytest.raises(ValueError, match="'nonsense' is not a Label; use one of 'headline', "):
        article.relabel({article.segments[0]: "nonsense"})  # type: ignore[dict-item]  # pyright: ignore
    with pytest.raises(ValueError, match=r"Phrases.kind must be a Kind, not 'nonsense'; use one of 'navigation'"):
        newsparse.Phrases("nonsense")  # type: ignore[arg-type]  # pyright: ignore


def test_word_lists_accept_any_iterable() -> None:
    agency = Agency("HNA", datelines=["(HNA)"])  # type: ignore[arg-type]  # pyright: ignore
    phrases = newsparse.Phrases("share", lines=["more"])  # type: ignore[arg-type]  # pyright: ignore
    assert (agency.datelines, phrases.kind, phrases.lines) == (("(HNA)",), newsparse.Kind.SHARE, frozenset({"more"}))


def test_options_are_keyword_only() -> None:
    with pytest.raises(TypeError):
        newsparse.parse(STORY, "Pier")  # type: ignore[misc]  # pyright: ignore


def test_a_datetime_gives_its_date() -> None:
    assert newsparse.parse(STORY, published=datetime.datetime(2024, 5, 10, 23, 30)).published == DAY


def test_strict_accepts_markdown_in_which_nothing_is_lost() -> None:
    text = "# Pier reopens\n\nThe pier in **Elmford** reopened on [Friday](https://elmford.example) after two years of repairs."
    article = newsparse.parse(text, strict=True)
    assert [(defect.code, defect.span.of(text)) for defect in article.defects] == [("markdown", "# ")]
    with pytest.raises(ParseError, match="no-story"):
        newsparse.parse("# Pier reopens\n\n## By **Jane Marlow**", strict=True)


def test_strict_error_carries_the_article() -> None:
    with pytest.raises(ParseError) as caught:
        newsparse.parse("", strict=True)
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.defects == error.article.defects != ()
    assert error.defects[0].code in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.article, again.defects, str(again)) == (error.article, error.defects, str(error))


def test_relabelled_articles_show_their_changes(article: Article) -> None:
    first = next(s for s in article.segments if s.label is Label.PARAGRAPH)
    changed = article.relabel({first: Label.BOILERPLATE})
    assert len(changed.paragraphs) == len(article.paragraphs) - 1
    assert changed.text == article.text
    with pytest.raises(ValueError, match="not a segment of this article"):
        newsparse.parse(GERMAN).relabel({first: Label.NOTE})


def test_every_term_has_a_meaning() -> None:
    terms = [value for name in newsparse.__all__ if isinstance(value := getattr(newsparse, name), type) and issubclass(value, Enum)]
    assert len(terms) > 5
    for term in terms:
        for member in term:
            assert member.meaning.endswith("."), member  # type: ignore[attr-defined]
            assert str(member) == member.value


def test_reasons_of_attributions_are_lazy_and_pickled() -> None:
    article = newsparse.parse("Pier reopens\n\n“The pier is open,” Mayor Ruth Calder said.")
    (said,), (again,) = article.attributions, newsparse.parse(article.text).attributions
    assert said == again
    assert hash(said) == hash(again)
    assert said.why[0].weight == said.confidence
    assert said.why[-1].name == "by name"
    assert pickle.loads(pickle.dumps(said)).why == said.why
    assert article.from_dict(article.to_dict()).attributions[0].why == said.why


def test_a_passage_equals_one_with_a_text_of_its_own() -> None:
    text = "Pier  reopens. It is open\nagain."
    printed = read(text, Span(15, 32), Label.PARAGRAPH)
    own = newsparse.Passage(Span(15, 32), "It is open again.", Label.PARAGRAPH)
    assert (printed, hash(printed), repr(printed)) == (own, hash(own), repr(own))
    assert attrs.evolve(printed, span=Span(0, 17)).text == own.text
    assert pickle.loads(pickle.dumps(printed)) == copy.deepcopy(printed) == own


def test_an_attribution_equals_one_with_pieces_of_its_own(article: Article) -> None:
    assert article.attributions
    for said in article.attributions:
        own = newsparse.Attribution(**{one.alias: getattr(said, one.alias) for one in attrs.fields(newsparse.Attribution)})
        assert (said, hash(said), repr(said)) == (own, hash(own), repr(own))
        assert attrs.evolve(said, cue=None).cue is None
        assert attrs.evolve(said, cue=None).content == said.content == pickle.loads(pickle.dumps(said)).content


def test_the_body_follows_the_paragraphs(article: Article) -> None:
    assert article.body == "\n\n".join(passage.text for passage in article.paragraphs)
    alone = Article.from_dict(article.to_dict("body"))
    assert alone.body == article.body
    assert pickle.loads(pickle.dumps(alone)).to_dict("body") == article.to_dict("body")


def test_segment_equality_includes_lazy_reasons() -> None:
    reasons = (newsparse.Evidence("ends with a credit", 2.5),)
    eager = newsparse.Segment(newsparse.Span(0, 4), newsparse.Label.CAPTION, None, reasons)
    lazy = newsparse.Segment(newsparse.Span(0, 4), newsparse.Label.CAPTION, None, lambda _: reasons)
    assert eager == lazy
    assert hash(eager) == hash(lazy)
    assert pickle.loads(pickle.dumps(lazy)).why == reasons
    assert lazy != newsparse.Segment(newsparse.Span(0, 4), newsparse.Label.CAPTION)


def test_a_reason_kept_by_its_name_is_about_its_segment() -> None:
    named = newsparse.Segment(newsparse.Span(0, 4), newsparse.Label.CAPTION, None, "a repeated caption")
    (reason,) = named.why
    assert reason == newsparse.Evidence("a repeated caption", 0.0, newsparse.Span(0, 4))
    assert attrs.evolve(named, span=newsparse.Span(0, 3)).why == (reason,)


def test_segments_keep_their_evidence_when_attributions_are_read() -> None:
    article = newsparse.parse(STORY)
    before = [(segment.span, segment.why) for segment in article.segments]
    assert article.attributions
    assert [(segment.span, segment.why) for segment in article.segments] == before
    assert pickle.loads(pickle.dumps(article.segments)) == article.segments


# -- inputs that are not texts -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("https://elmford.example/pier?page=2", "a URL; fetch the page"),
        ("  www.elmford.example/pier\n", "a URL; fetch the page"),
        ("/home/roe/pier story.txt", "a path; parse the file's text"),
        ("C:\\news\\pier.txt", "a path; parse the file's text"),
        ("../pier.html", "a path; parse the file's text"),
        ("news/2024/pier.txt\n", "a path; parse the file's text"),
    ],
)
def test_address_instead_of_text_raises(text: str, advice: str) -> None:
    (defect,) = [defect for defect in newsparse.parse(text).defects if defect.code == "not-a-text"]
    assert advice in defect.message
    assert defect.span.of(text) == text.strip()


@pytest.mark.parametrize("text", ["1/2", "and/or", "/s/ Roe", "//", "See https://elmford.example now", "a.txt\nb.txt", "Pier reopens"])
def test_a_line_with_a_slash_may_be_a_text(text: str) -> None:
    assert "not-a-text" not in {defect.code for defect in newsparse.parse(text).defects}


@pytest.mark.parametrize("page", ["<!DOCTYPE html>\n<title>Pier</title>", "<HTML>Pier", "Pier</p>", "<div class='a'>Pier"])
def test_html_source_error_advises_extraction(page: str) -> None:
    (defect,) = [defect for defect in newsparse.parse(page).defects if defect.code == "markup"]
    assert "extract the page's text first" in defect.message


def test_speech_words_take_fields_that_are_no_longer_read_with_a_warning() -> None:
    with pytest.warns(DeprecationWarning, match="asking_verbs is no longer used"):
        words = SpeechWords(verbs={"says": Nature.SPEECH}, asking_verbs=frozenset({"asks"}))
    assert words == SpeechWords(verbs={"says": Nature.SPEECH})
    with pytest.warns(DeprecationWarning, match="bare_titles is no longer used"):
        assert words.bare_titles is False
