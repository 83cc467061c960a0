"""The method by which each language is read."""

from collections.abc import Mapping
from typing import Final

from newsparse.attribution.fitted.reader import FittedReader
from newsparse.attribution.passage_reader import PassageReader
from newsparse.attribution.verb_brackets.reader import BracketReader
from newsparse.attribution.word_list_rules.reader import WordListReader
from newsparse.knowledge import Language

_READERS: Final[Mapping[str, type[PassageReader]]] = {"en": FittedReader, "de": BracketReader}


def reader(language: Language) -> type[PassageReader]:
    """Return the reader of a language's passages: `WordListReader` if no other is named.

    >>> from newsparse.knowledge.languages import load
    >>> reader(load("de")).__name__, reader(load("sv")).__name__
    ('BracketReader', 'WordListReader')
    """
    return _READERS.get(language.code, WordListReader)
