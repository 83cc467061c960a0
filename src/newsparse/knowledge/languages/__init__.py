"""The languages, a folder of data each; a language is imported when it is first asked for."""

from functools import lru_cache
from importlib import import_module
from typing import Final

from newsparse.knowledge.language import Language

CODES: Final = (
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "nl",
    "sv",
    "no",
    "da",
    "fi",
    "pl",
    "cs",
    "tr",
    "ru",
    "uk",
    "el",
    "ar",
    "fa",
    "he",
    "ja",
    "ko",
    "zh",
    "id",
    "vi",
)
"""Every language that has a folder."""


@lru_cache(maxsize=len(CODES))
def load(code: str) -> Language:
    """Return a language by its code.

    Raises:
        LookupError: there is no module for it.

    >>> load("de").name
    'German'
    """
    if code not in CODES:
        raise LookupError(f"no language module {code!r}; there are: {', '.join(CODES)}")
    language: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return language
