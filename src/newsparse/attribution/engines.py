"""Which engine reads which language."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from newsparse.knowledge import Language


class Engine(Enum):
    """The ways in which attributions are found."""

    FITTED = "fitted"
    """By learned weights."""
    FRAMED = "framed"
    """By clauses and frames."""
    PLAIN = "plain"
    """By word lists and the order of words alone."""


ENGINES: Final[Mapping[str, Engine]] = {"en": Engine.FITTED, **dict.fromkeys(("de", "fr", "es", "it", "pt", "nl"), Engine.FRAMED)}
"""The languages that have an engine of their own."""


def engine(language: Language) -> Engine:
    """The engine that reads a language: the plain one where no other does.

    >>> from newsparse.knowledge.languages import load
    >>> engine(load("de")), engine(load("sv"))
    (<Engine.FRAMED: 'framed'>, <Engine.PLAIN: 'plain'>)
    """
    return ENGINES.get(language.code, Engine.PLAIN)
