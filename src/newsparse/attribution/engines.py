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
    """By clauses and frames."""
    WORD_LIST_RULES = "word list rules"
    """By word lists and the order of words alone."""


ENGINES: Final[Mapping[str, Engine]] = {"en": Engine.FITTED, **dict.fromkeys(("de", "fr", "es", "it", "pt", "nl"), Engine.CLAUSE_RULES)}
"""The languages with an engine of their own."""


def engine(language: Language) -> Engine:
    """Return the engine that reads a language; the plain engine is the fallback.

    >>> from newsparse.knowledge.languages import load
    >>> engine(load("de")), engine(load("sv"))
    (<Engine.CLAUSE_RULES: 'clause rules'>, <Engine.WORD_LIST_RULES: 'word list rules'>)
    """
    return ENGINES.get(language.code, Engine.WORD_LIST_RULES)
