"""The choice of engine for each language."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from newsparse.knowledge import Language


class Engine(Enum):
    """Methods of finding attributions."""

    FITTED = "fitted"
    """By learned weights."""
    CLAUSE_RULES = "clause rules"
    """By rules that read clauses."""
    WORD_LIST_RULES = "word list rules"
    """By word lists and the order of words alone."""


ENGINES: Final[Mapping[str, Engine]] = {
    "en": Engine.FITTED,
    "de": Engine.CLAUSE_RULES,
    "es": Engine.CLAUSE_RULES,
    "fr": Engine.CLAUSE_RULES,
    "it": Engine.CLAUSE_RULES,
    "nl": Engine.CLAUSE_RULES,
    "pt": Engine.CLAUSE_RULES,
}
"""Which engine reads a language; every other language is read by `Engine.WORD_LIST_RULES`."""


def engine(language: Language) -> Engine:
    """Return the engine that reads a language.

    >>> from newsparse.knowledge.languages import load
    >>> engine(load("de")), engine(load("sv"))
    (<Engine.CLAUSE_RULES: 'clause rules'>, <Engine.WORD_LIST_RULES: 'word list rules'>)
    """
    return ENGINES.get(language.code, Engine.WORD_LIST_RULES)
