"""The choice of engine for each language."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from newsparse.knowledge import Language


class Engine(Enum):
    """Methods of finding attributions."""

    FITTED = "fitted"
    """By learned weights."""
    FRAMED = "framed"
    """By clauses and frames."""
    PLAIN = "plain"
    """By word lists and the order of words alone."""


ENGINES: Final[Mapping[str, Engine]] = {"en": Engine.FITTED, **dict.fromkeys(("de", "fr", "es", "it", "pt", "nl"), Engine.FRAMED)}
"""The languages with an engine of their own."""


def engine(language: Language) -> Engine:
    """Return the engine that reads a language; the plain engine is the fallback.

    >>> from newsparse.knowledge.languages import load
    >>> engine(load("de")), engine(load("sv"))
    (<Engine.FRAMED: 'framed'>, <Engine.PLAIN: 'plain'>)
    """
    return ENGINES.get(language.code, Engine.PLAIN)
