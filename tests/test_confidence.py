"""Confidence of labels and stories: computed on demand, between 0 and 1, kept in stored articles."""

import json
import pickle
from typing import Final

import golden
import pytest
from stories import STORY, TEXTS

import newsparse
from newsparse import Article, Label
from newsparse.labelling.confidence import Judge

MENUS: Final = """\
Harbour Post
News
Sport
Weather
Ferry fares rise again
Five walks along the quay
What the council will do next
Lamps on the pier to be lit by Easter, says mayor after a long winter without them
Sign in
Read more
Tin, copper and salt: a week in three pictures
The market moves to Canal Street while the hall is mended, and some stalls may not come back
More from Elmford
Contact us
Terms of use
"""
PLAIN: Final = (
    "Pier reopens after two years\n\nBy Jane Marlow\n\n"
    "The pier in Elmford reopened on Friday after two years of repairs, and hundreds came to see its new lamps.\n\n"
    "The storm of March 2022 had broken forty of its piles, and nobody knew how to pay for them until the council sold the old hall.\n\n"
    "Mayor Ruth Calder said that the work had cost less than was feared. The ferry is to stop there again from Monday.\n\n"
    "Share this story\n"
)


@pytest.mark.parametrize("text", [*TEXTS, MENUS, PLAIN, "", "Pier", "\n\n", "a &amp; b\n\n## Pier\n\nIt is open."])
def test_confidence_is_a_probability(text: str) -> None:
    article = newsparse.parse(text)
    assert 0 <= article.confidence <= 1
    assert all(0 <= segment.confidence <= 1 for segment in article.segments)
    assert all(segment.confidence == 1 for segment in article.segments if segment.label is Label.BLANK)
    assert [row["confidence"] for row in article.rows("segments")] == [segment.confidence for segment in article.segments]


def test_plain_stories_are_surer_than_menus() -> None:
    plain, menus = newsparse.parse(PLAIN), newsparse.parse(MENUS)
    assert plain.confidence > 0.85
    assert menus.confidence < 0.5


def test_wire_copy_is_sure() -> None:
    article = golden.parse(next(case for case in golden.cases() if case.name == "03-anpa-spelled-out"))
    assert article.transmission is not None
    assert article.confidence > 0.85
    assert min(segment.confidence for segment in article.segments if segment.label is Label.TRANSMISSION) > 0.9


def test_nothing_is_measured_before_it_is_asked_for() -> None:
    article = newsparse.parse(PLAIN)
    assert article.headline
    assert article.body
    article.to_dict("headline", "paragraphs")
    assert "_sums" not in vars(article._judge)
    assert article.confidence
    assert "_sums" in vars(article._judge)


def test_labels_of_the_caller_are_sure() -> None:
    article = newsparse.parse(MENUS)
    segment = article.segments[0]
    assert article.relabel({segment: Label.NOTE}).segments[0].confidence == 1


def test_only_what_was_asked_for_is_stored() -> None:
    article = newsparse.parse(PLAIN)
    assert all(len(row) < 6 for row in article.to_dict("headline")["segments"])
    data = json.loads(json.dumps(article.to_dict("confidence")))
    assert data["confidence"] == article.confidence
    data["confidence"], data["segments"][0][5] = 0.25, 0.125
    restored = Article.from_dict(data)
    assert (restored.confidence, restored.segments[0].confidence) == (0.25, 0.125)
    assert pickle.loads(pickle.dumps(restored)).confidence == 0.25
    again = Article.from_dict(article.to_dict("headline"))
    assert [segment.confidence for segment in again.segments] == [segment.confidence for segment in article.segments]
    assert again.confidence == article.confidence


@pytest.mark.parametrize("value", [-0.1, 1.5, True, "sure", None])
def test_a_restored_confidence_is_a_probability(value: object) -> None:
    data = newsparse.parse(PLAIN).to_dict("confidence")
    with pytest.raises(ValueError, match="confidence"):
        Article.from_dict({**data, "confidence": value})


def test_explain_names_the_runner_up_and_what_decided() -> None:
    article = newsparse.parse(STORY)
    doubtful = min(article.segments, key=lambda segment: segment.confidence)
    judge = article._judge
    assert isinstance(judge, Judge)
    rival = judge.runner_up(doubtful)
    assert rival is not None
    line = next(line for line in article.explain().splitlines() if line.startswith(f"{doubtful.span.start}-{doubtful.span.end} "))
    assert f"[{doubtful.confidence:.0%}; else {rival.label}" in line
