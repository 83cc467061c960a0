"""Odd text: marks that never pair, texts of one kind of sign."""

from itertools import pairwise

import pytest

import newsparse
from newsparse.attribution.quotes import pair

MARKS = ['"', "“", "”", "'", "’", "‘", "«", "»", "„", "``", "''", "「"]


@pytest.mark.parametrize("mark", MARKS)
def test_many_marks_pair_or_drop(mark: str) -> None:
    text = f"{mark} said " * 3000
    quotations = pair(text, 0, len(text))
    assert all(0 <= q.start < q.end <= len(text) for q in quotations)


@pytest.mark.parametrize(
    "text", ["said " * 5000, "“Go,” he said. " * 300, ", said " * 5000, "according to " * 4000, "A: “" * 3000, "\ud800 said \0"]
)
def test_contents_never_overlap(text: str) -> None:
    article = newsparse.parse(text, headline="", language="en")
    spans = sorted((p.span.start, p.span.end) for a in article.attributions for p in a.content)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_a_sentence_cut_behind_its_cue_keeps_its_content() -> None:
    (said,) = newsparse.parse("Prices rose sharply again today, Ann Roe said,", headline="", language="en").attributions
    assert [p.text for p in said.content] == ["Prices rose sharply again today"]


def test_a_quotation_inside_a_quotation_is_an_inner_attribution() -> None:
    text = "“Bo Poe told me, ‘Go home now,’” Ann Roe said."
    (said,) = newsparse.parse(text, headline="", language="en").attributions
    assert [p.text for p in said.content] == ["“Bo Poe told me, ‘Go home now,’”"]
    assert [(inner.source and inner.source.text, inner.content[0].text) for inner in said.inner] == [("Bo Poe", "‘Go home now,’")]


def test_a_name_behind_an_indent_may_be_who_a_pronoun_means() -> None:
    text = (
        "PIER REOPENS\n    ELMFORD, March 3 - The pier of Elmford has reopened.\n"
        "    Ann Roe, the mayor, saw it. It is safe, she said.\n Reuter\n"
    )
    assert [said.speaker and said.speaker.name for said in newsparse.parse(text).attributions] == ["Ann Roe"]
