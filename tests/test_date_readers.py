"""Every reader of dates reads its own example, and the first in its table that can read a date does."""

import datetime

import pytest

import newsparse
from newsparse.dates.readers import READERS, READERS_OF_SEVERAL, DateReader
from newsparse.dates.tokens import Tokens, tokenise
from newsparse.dates.vocabulary import vocabulary_of
from newsparse.knowledge.languages import load
from newsparse.rule_table import RuleTable

_ALL = (*READERS_OF_SEVERAL.rules, *READERS.rules)


def _tokens(text: str) -> Tokens:
    return tokenise(text, text.lower(), 0, len(text), vocabulary_of(load("en")))


def _name(reader: DateReader) -> str:
    return reader.name


def _first(table: RuleTable[DateReader], example: str) -> str | None:
    """Return the name of the first reader of a table that reads something in an example."""
    tokens = _tokens(example)
    for i in range(len(tokens.words)):
        for reader in table.rules:
            if not reader.starts.isdisjoint(tokens.tags[i]) and reader.read(tokens, i) is not None:
                return reader.name
    return None


@pytest.mark.parametrize("reader", _ALL, ids=_name)
def test_each_example_is_read_by_its_reader(reader: DateReader) -> None:
    table = READERS_OF_SEVERAL if reader in READERS_OF_SEVERAL.rules else READERS
    assert _first(table, reader.example) == reader.name


@pytest.mark.parametrize("reader", _ALL, ids=_name)
def test_each_example_is_a_date_of_the_story(reader: DateReader) -> None:
    text = f"The pier\n\nThe pier in Elmford was repaired. {reader.example}"
    article = newsparse.parse(text, headline="The pier", published=datetime.date(2024, 5, 8), language="en")
    assert [mention.start is not None for mention in article.dates] == [True] * (2 if "list" in reader.name else 1)


def test_a_reader_can_be_switched_off_by_its_name() -> None:
    with READERS.without("weekday"):
        assert not newsparse.parse("The pier fell on Thursday.", headline="", language="en").dates
    assert newsparse.parse("The pier fell on Thursday.", headline="", language="en").dates


def test_names_are_given_once() -> None:
    names = READERS_OF_SEVERAL.names() + READERS.names()
    assert len(names) == len(set(names))
