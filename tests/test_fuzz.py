"""Fuzz test: every view, copy and round trip of mutated golden texts. Try more with `pytest tests/test_fuzz.py --fuzz 5000`."""

import copy
import json
import pickle
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutations import MUTATED
from stories import VIEWS
from test_line_ends import SETTINGS, seen

import newsparse
from newsparse import Article, export


def _views(article: Article) -> list[Any]:
    return [getattr(article, view) for view in VIEWS]


def _holds(text: str) -> None:
    """Read a text in every way, and check the guarantees that hold for any text."""
    article = newsparse.parse(text)
    views = _views(article)
    assert "".join(newsparse.split(text)) == text
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    contents = sorted(passage.span for said in article.attributions for passage in said.content)
    assert all(first.end <= second.start for first, second in pairwise(contents))
    for passage in article.passages:
        assert 0 <= passage.span.start <= passage.span.end <= len(text)
    for said in article.attributions:
        for passage in (*said.content, *said.quoted, said.cue, said.source):
            assert passage is None or 0 <= passage.span.start <= passage.span.end <= len(text)
        assert 0 <= said.confidence <= 1
    assert article.explain().count("\n") >= len(article.attributions)
    assert export.markdown(article) is not None
    assert export.html(article) is not None
    written = json.dumps(article.to_dict())
    copies = [newsparse.parse(text), copy.copy(article), copy.deepcopy(article), pickle.loads(pickle.dumps(article))]
    copies.append(Article.from_dict(article.to_dict()))
    if json.loads(json.dumps(text)) == text:  # JSON joins the two halves of a surrogate pair into one character
        copies.append(Article.from_dict(json.loads(written)))
    for again in copies:
        assert again == article
        assert hash(again) == hash(article)
        assert _views(again) == views


def _alike(text: str, change: Callable[[str], str]) -> None:
    """Reformat a text and check that the result is the same."""
    text = text.replace("\r", "\n")
    assert seen(change(text)) == seen(text)


def _profile(config: pytest.Config, few: int) -> settings:
    """Use a few fixed examples, or as many random ones as the command line asks for."""
    asked: int = config.getoption("--fuzz")
    examples, fixed = asked or few, not asked
    return settings(max_examples=examples, derandomize=fixed, database=None, deadline=None, suppress_health_check=list(HealthCheck))


def test_mutated_texts_keep_every_guarantee(pytestconfig: pytest.Config) -> None:
    _profile(pytestconfig, 60)(given(MUTATED)(_holds))()


def test_reformatted_mutated_texts_read_the_same(pytestconfig: pytest.Config) -> None:
    _profile(pytestconfig, 40)(given(MUTATED, st.sampled_from(list(SETTINGS.values())))(_alike))()
