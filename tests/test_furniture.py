"""Furniture of blogs and older news pages: entries before and after this one, links with an arrow."""

import pytest

from newsparse.knowledge import default_knowledge
from newsparse.lines.furniture import match_furniture
from newsparse.lines.lexicon import lexicon_for

ENGLISH = lexicon_for(default_knowledge().language("en"), default_knowledge())


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Watch divers free the ferry »", "related"),
        ("Read the harbour's report »", "related"),
        ("Sign in to E-Mail", "share"),
        ("Labels: ferry, pier", "tags"),
    ],
)
def test_lines_of_older_pages_are_furniture(line: str, kind: str) -> None:
    found = match_furniture(line, ENGLISH)
    assert found
    assert str(found.kind) == kind


@pytest.mark.parametrize(
    "line",
    [
        "« The ferry never came », said the mayor | he was angry",
        "«The ferry is late»",
        "Watch divers free the ferry",
        "Read « The Pier »",
        "More ferries for Elmford",
    ],
)
def test_quotations_and_sentences_are_none(line: str) -> None:
    assert match_furniture(line, ENGLISH) is None
