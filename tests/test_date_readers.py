"""Every reader of dates reads its own example, and the first in the table that can read a date does."""

import datetime

import pytest

import newsparse
from newsparse.dates.readers.all_readers import READERS
from newsparse.dates.readers.single_readers import SINGLE_READERS, DateReader
from newsparse.dates.tokens import Tokens, tokenise
from newsparse.dates.vocabulary import vocabulary_of
from newsparse.knowledge.languages import load


def _tokens(text: str) -> Tokens:
    return tokenise(text, text.lower(), 0, len(text), vocabulary_of(load("en")))


def _name(reader: DateReader) -> str:
    return reader.name


def _starts(reader: DateReader, tokens: Tokens, i: int) -> bool:
    """Return whether a reader is tried at a token."""
    figure = {"figure"} if tokens.words[i][0].isdigit() else set()
    return not reader.starts.isdisjoint(tokens.tags[i].keys() | figure)


def _first(readers: tuple[DateReader, ...], example: str) -> str | None:
    """Return the name of the first reader that reads something in an example."""
    tokens = _tokens(example)
    for i in range(len(tokens.words)):
        for reader in readers:
            if _starts(reader, tokens, i) and reader.read(tokens, i) is not None:
                return reader.name
    return None


@pytest.mark.parametrize("reader", READERS, ids=_name)
def test_each_example_is_read_by_its_reader(reader: DateReader) -> None:
    assert _first(READERS, reader.example) == reader.name


@pytest.mark.parametrize("reader", SINGLE_READERS, ids=_name)
def test_each_example_of_a_single_date_is_read_by_its_reader(reader: DateReader) -> None:
    assert _first(SINGLE_READERS, reader.example) == reader.name


@pytest.mark.parametrize("reader", [*SINGLE_READERS, *READERS], ids=_name)
def test_each_example_is_a_date_of_the_story(reader: DateReader) -> None:
    text = f"The pier\n\nThe pier in Elmford was repaired. {reader.example}"
    article = newsparse.parse(text, headline="The pier", published=datetime.date(2024, 5, 8), language="en")
    assert [mention.start is not None for mention in article.dates] == [True] * (2 if "list" in reader.name else 1)


def test_names_are_given_once() -> None:
    names = [reader.name for reader in (*SINGLE_READERS, *READERS)]
    assert len(names) == len(set(names))
