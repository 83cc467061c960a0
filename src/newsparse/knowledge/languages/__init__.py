"""The languages, a folder of data each; its word lists are imported when the language is first asked for."""

from functools import lru_cache
from importlib import import_module
from typing import Final

from attrs import evolve

from newsparse.knowledge.language import Language

CODES: Final = tuple("en de fr es pt it nl sv no da fi pl cs tr ru uk el ar fa he ja ko zh id vi".split())
"""Every language that has a folder."""


@lru_cache(maxsize=len(CODES))
def load_identity(code: str) -> Language:
    """Return a language with nothing but what identifies it: name, script, letters and function words.

    Raises:
        LookupError: there is no module for it.

    >>> load_identity("de").letters
    'äöüßé'
    """
    if code not in CODES:
        raise LookupError(f"there is no language module {code!r}; use one of {', '.join(CODES)}")
    identity: Language = import_module(f"{__name__}.{code}").IDENTITY
    return identity


@lru_cache(maxsize=len(CODES))
def load(code: str) -> Language:
    """Return a language by its code.

    Raises:
        LookupError: there is no module for it.

    >>> load("de").name
    'German'
    """
    words, dates, speech = (import_module(f"{__name__}.{code}.{topic}") for topic in ("words", "dates", "speech"))
    return evolve(
        load_identity(code),
        furniture=words.FURNITURE,
        bylines=words.BYLINES,
        credits=words.CREDITS,
        people=words.PEOPLE,
        dates=dates.DATES,
        speech=speech.SPEECH,
    )
