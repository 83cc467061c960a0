"""Guarantees that hold for any text."""

import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stories import GERMAN, STORY, VIEWS
from test_line_ends import SETTINGS, seen

import newsparse
from newsparse import Article, Span
from newsparse.repair import read_as

_PIECES = [
    *("Pier reopens", "The pier in Elmford reopened on Friday after two years of repairs.", "By Jane Marlow", "ELMFORD, Ohio (AP) — "),
    *("“Go,” he said. ", '"We kept the lamps', "''", "``", "„Ja“, sagte sie.", "Mayor Ruth Calder told reporters that", "according to"),
    *("Share this story", "Read also: Ferry fares", "/ CGTN Photo", "(Reporting by Ann Pole)", "Reuter", "-30-", "###", "1 of 2 DOCUMENTS"),
    *("May 3, 1911", "yesterday", "3/4/21", "\x16\x16\x01W2870\x1fUS", "\x02", "\x03", "^x<", "^M", "\ufeff", "\u00ad", "\ud800", "\x00"),
    *(
        " ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\n\n\n",
        "\f",
        "\x85",
        "\u2028",
        "* item",
        "| 1 | 2 |",
        "12.5  13.7  -1",
        "<p>",
        "&amp;",
        "Â©",
        "港口",
        "الميناء",
    ),
]
_ANY = st.text(st.characters(codec=None), max_size=300)
_NEWS = st.lists(st.sampled_from(_PIECES) | st.text(max_size=8), max_size=24).map("".join)
_STORY = st.builds(lambda text, cut, more: text[:cut] + more + text[cut:], st.sampled_from([STORY, GERMAN]), st.integers(0, 700), _NEWS)
_TEXTS = _ANY | _NEWS | _STORY
_SETTINGS = settings(max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


def _read(text: str) -> Article:
    article = newsparse.parse(text)
    for view in VIEWS:
        getattr(article, view)
    article.explain()
    return article


@_SETTINGS
@given(_TEXTS)
def test_segments_tile_the_text(text: str) -> None:
    segments = _read(text).segments
    assert "".join(segment.span.of(text) for segment in segments) == text
    assert all(first.span.end == second.span.start for first, second in pairwise(segments))
    assert all(segment.span.start < segment.span.end for segment in segments)


@_SETTINGS
@given(_TEXTS)
def test_parts_are_ordered_and_inside_the_text(text: str) -> None:
    article = _read(text)

    def check(parts: Any) -> None:
        spans = [part.span for part in parts]
        assert spans == sorted(spans)
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)

    for view in ("segments", "passages", "paragraphs", "crossheads", "captions", "notes", "dates", "boilerplate"):
        check(getattr(article, view))
    contents = sorted(passage.span for said in article.attributions for passage in said.content)
    assert all(first.end <= second.start for first, second in pairwise(contents))
    for said in article.attributions:
        for passage in (*said.content, *said.quoted, said.cue, said.source):
            assert passage is None or 0 <= passage.span.start <= passage.span.end <= len(text)


@_SETTINGS
@given(_TEXTS)
def test_passages_map_back(text: str) -> None:
    as_given = read_as(text).same
    for passage in _read(text).passages:
        for place, character in enumerate(passage.text):
            there = passage.locate(place, place + 1)
            assert passage.span.start <= there.start < there.end <= passage.span.end
            if as_given and character.isalnum():
                assert there.of(text) == character
        assert passage.locate(len(passage.text), len(passage.text)) == Span(passage.span.end, passage.span.end)


@_SETTINGS
@given(_TEXTS.map(lambda text: text.replace("\r", "")), st.sampled_from(list(SETTINGS.values())))
def test_line_ends_and_blank_lines_change_nothing(text: str, change: Callable[[str], str]) -> None:
    assert seen(change(text)) == seen(text)


@_SETTINGS
@given(_TEXTS)
def test_articles_survive_json(text: str) -> None:
    article = _read(text)
    again = Article.from_dict(json.loads(json.dumps(article.to_dict())))
    assert again == article
    assert [getattr(again, view) for view in VIEWS] == [getattr(article, view) for view in VIEWS]
