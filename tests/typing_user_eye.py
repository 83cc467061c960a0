"""The types that users see for each public name; type-checked, never run."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

import newsparse

if TYPE_CHECKING:
    from typing_extensions import assert_type


def parsing(text: str, day: datetime.date) -> None:
    assert_type(newsparse.parse(text), newsparse.Article)
    assert_type(newsparse.parse(text, headline="", published=day, language="en", strict=True), newsparse.Article)
    parser = newsparse.Parser(phrases=[newsparse.Phrases(newsparse.Kind.PROMOTION, lines=frozenset({"more from us"}))])
    assert_type(parser.parse(text), newsparse.Article)
    assert_type(newsparse.__version__, str)


def views(article: newsparse.Article) -> None:
    assert_type(article.text, str)
    assert_type(article.segments, tuple[newsparse.Segment, ...])
    assert_type(article.language, str)
    assert_type(article.published, datetime.date | None)
    assert_type(article.headline, str | None)
    assert_type(article.standfirst, str | None)
    assert_type(article.bylines, tuple[newsparse.Byline, ...])
    assert_type(article.dateline, newsparse.Dateline | None)
    assert_type(article.paragraphs, tuple[newsparse.Passage, ...])
    assert_type(article.body, str)
    assert_type(article.crossheads, tuple[newsparse.Passage, ...])
    assert_type(article.captions, tuple[newsparse.Caption, ...])
    assert_type(article.passages, tuple[newsparse.Passage, ...])
    assert_type(article.attributions, tuple[newsparse.Attribution, ...])
    assert_type(article.speakers, tuple[newsparse.Speaker, ...])
    assert_type(article.dates, tuple[newsparse.DateMention, ...])
    assert_type(article.transmission, newsparse.Transmission | None)
    assert_type(article.record, newsparse.Record | None)
    assert_type(article.notes, tuple[newsparse.Passage, ...])
    assert_type(article.boilerplate, tuple[newsparse.Segment, ...])
    assert_type(article.defects, tuple[newsparse.Defect, ...])
    assert_type(article.explain(), str)
    assert_type(article.to_dict(), dict[str, Any])
    assert_type(article.to_dict("headline", "dates", why=False), dict[str, Any])
    assert_type(article.rows("dates", id=3), list[dict[str, str | int | float | bool | datetime.date | None]])
    assert_type(newsparse.Article.from_dict({}), newsparse.Article)
    assert_type(article.relabel({article.segments[0]: newsparse.Label.NOTE}), newsparse.Article)


def parts(article: newsparse.Article) -> None:
    segment = article.segments[0]
    assert_type(segment.span, newsparse.Span)
    assert_type(segment.span.of(article.text), str)
    assert_type(segment.label, newsparse.Label)
    assert_type(segment.kind, newsparse.Kind | None)
    assert_type(segment.why, tuple[newsparse.Evidence, ...])
    assert_type(segment.label.meaning, str)
    passage = article.paragraphs[0]
    assert_type(passage.text, str)
    assert_type(passage.locate(0, 1), newsparse.Span)
    assert_type(passage.find(segment.span), newsparse.Span | None)
    assert_type(str(passage), str)
    assert_type(segment.span.slice(article.text), str)
    assert_type(segment.span.utf16(article.text), newsparse.Span)
    byline = article.bylines[0]
    assert_type(byline.names, tuple[str, ...])
    assert_type(byline.role, newsparse.Role)
    assert_type(byline.affiliation, str | None)
    caption = article.captions[0]
    assert_type(caption.credit, str | None)
    mention = article.dates[0]
    assert_type(mention.date, datetime.date | None)
    assert_type(mention.paragraph, newsparse.Passage)
    assert_type(mention.precision, newsparse.Precision)
    assert_type(mention.relation, newsparse.Relation)


def said(attribution: newsparse.Attribution) -> None:
    assert_type(attribution.content, tuple[newsparse.Passage, ...])
    assert_type(attribution.quoted, tuple[newsparse.Passage, ...])
    assert_type(attribution.cue, newsparse.Passage | None)
    assert_type(attribution.source, newsparse.Passage | None)
    assert_type(attribution.speaker, newsparse.Speaker | None)
    assert_type(attribution.speakers, tuple[newsparse.Speaker, ...])
    assert_type(attribution.kind, newsparse.QuoteKind)
    assert_type(attribution.nature, newsparse.Nature)
    assert_type(attribution.confidence, float)
    assert_type(attribution.paragraph, newsparse.Passage)
    assert_type(attribution.text, str)
    assert_type(attribution.who, str | None)
    if attribution.speaker:
        assert_type(attribution.speaker.name, str)
        assert_type(attribution.speaker.kind, newsparse.SpeakerKind)


def knowing(record: newsparse.Record) -> None:
    assert_type(record.get("SUBJECT"), str | None)
    german = newsparse.languages()["de"]
    assert_type(german, newsparse.Language)
    assert_type(german.supports, tuple[str, ...])
    assert_type(attrs.evolve(german, name="Platt"), newsparse.Language)
    assert_type(newsparse.agencies(), Mapping[str, newsparse.Agency])


def failing(text: str) -> None:
    try:
        newsparse.parse(text, strict=True)
    except newsparse.ParseError as error:
        assert_type(error.article, newsparse.Article)
        assert_type(error.defects, tuple[newsparse.Defect, ...])
