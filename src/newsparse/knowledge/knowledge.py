"""Everything that one parser knows: languages, agencies, and phrases added by the user."""

from functools import cached_property, lru_cache
from typing import Any, Final, TypeVar

import attrs
from attrs import frozen

from newsparse.knowledge import languages as language_modules
from newsparse.knowledge.agencies import Agency
from newsparse.knowledge.agencies import load as load_agencies
from newsparse.knowledge.language import Language
from newsparse.knowledge.language_detection import Detector
from newsparse.knowledge.languages.lookalikes import LOOKALIKES
from newsparse.knowledge.page_words import Phrases

Value = TypeVar("Value")

# Languages without a module that are kept at a time.
_MOST_UNKNOWN_LANGUAGES: Final = 64
# Bokmål and Nynorsk are written forms of Norwegian.
_WRITTEN_FORMS: Final = {"nb": "no", "nn": "no"}


@frozen
class Knowledge:
    """Languages, agencies and phrases, as one value that rules receive.

    >>> default_knowledge().language("en").name
    'English'
    """

    agencies: tuple[Agency, ...]
    """Every agency; if two share a mark, the first wins."""
    languages: tuple[Language, ...] = ()
    """Languages that a user added or changed; each overrides the module of the same code."""
    phrases: tuple[Phrases, ...] = ()
    """Boilerplate phrases for every language."""

    @cached_property
    def _without_words(self) -> dict[str, Language]:
        """The languages without a module that texts were in. Each is a single object, because rules cache by language object."""
        return {}

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Every known language code, built-in ones first."""
        return tuple(dict.fromkeys([*language_modules.CODES, *(language.code for language in self.languages)]))

    @cached_property
    def datelines(self) -> dict[str, str]:
        """Agencies' marks in datelines, reduced to letters and figures in lower case, mapped to canonical names."""
        marks = ((mark, agency.name) for agency in reversed(self.agencies) for mark in (*agency.names, *agency.datelines))
        return {"".join(filter(str.isalnum, mark)).lower(): name for mark, name in marks}

    @cached_property
    def end_marks(self) -> frozenset[str]:
        """Lines that end agency copy."""
        return frozenset(mark for agency in self.agencies for mark in agency.end_marks)

    @cached_property
    def detector(self) -> Detector:
        """The detector of the known languages; making it loads what identifies each language, not its word lists."""
        if not self.languages and self is not default_knowledge():
            return default_knowledge().detector
        lookalikes = (language for language in LOOKALIKES if language.code not in self.codes)
        own = {language.code: language for language in reversed(self.languages)}
        known = (own.get(code) or language_modules.load_identity(code) for code in self.codes)
        return Detector.of(known, lookalikes, lambda language: self.language(language.code))

    def language(self, code: str) -> Language:
        """Return the language for a BCP 47 tag; one without word lists if there is no module.

        >>> default_knowledge().language("en-GB").code
        'en'
        >>> default_knowledge().language("xh").function_words
        frozenset()
        """
        primary = code.split("-", 1)[0].lower()
        primary = _WRITTEN_FORMS.get(primary, primary)
        for language in self.languages:
            if language.code == primary:
                return language
        if primary in language_modules.CODES:
            return language_modules.load(primary)
        made = self._without_words.get(primary)
        if made is None:
            if len(self._without_words) >= _MOST_UNKNOWN_LANGUAGES:
                self._without_words.clear()
            made = self._without_words[primary] = Language(code=primary, name=primary)
        return made

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Pickle the differences from the built-in knowledge."""
        known = default_knowledge()
        if self is known:
            return default_knowledge, ()
        own = tuple(agency for agency in self.agencies if agency not in known.agencies)
        if self == extended_knowledge(own, self.languages, self.phrases):
            return _restored, (own, tuple(map(_changes, self.languages)), self.phrases)
        return Knowledge, (self.agencies, self.languages, self.phrases)


@lru_cache(maxsize=1)
def default_knowledge() -> Knowledge:
    """Return the built-in knowledge."""
    return Knowledge(load_agencies())


def extended_knowledge(agencies: tuple[Agency, ...], languages: tuple[Language, ...], phrases: tuple[Phrases, ...]) -> Knowledge:
    """Return the built-in knowledge with additions; an agency with a known name replaces that one."""
    known = default_knowledge()
    if not (agencies or languages or phrases):
        return known
    named = {agency.name for agency in agencies}
    return Knowledge((*agencies, *(agency for agency in known.agencies if agency.name not in named)), languages, phrases)


# -- pickling: a language as its differences from the built-in one, which the other side also has ------------------


def _built_in(code: str, name: str) -> Language:
    """The built-in language for a code; if there is none, a language without words."""
    return language_modules.load(code) if code in language_modules.CODES else Language(code, name)


def _changes(language: Language) -> tuple[str, str, dict[str, tuple[str, Any]]]:
    return language.code, language.name, diff(language, _built_in(language.code, language.name))


def _restored(
    agencies: tuple[Agency, ...], languages: tuple[tuple[str, str, dict[str, tuple[str, Any]]], ...], phrases: tuple[Phrases, ...]
) -> Knowledge:
    read = tuple([apply_diff(_built_in(code, name), changes) if changes else _built_in(code, name) for code, name, changes in languages])
    return extended_knowledge(agencies, read, phrases)


def diff(value: Any, base: Any) -> dict[str, tuple[str, Any]]:
    """Return the changes that turn *base* into *value*, by field.

    A set of words is written as words added and words removed, an attrs value as its own differences,
    anything else whole.
    """
    found: dict[str, tuple[str, Any]] = {}
    for field in attrs.fields(type(value)):
        new, old = getattr(value, field.name), getattr(base, field.name)
        if new is old or not field.init or (type(new) is type(old) and new == old):
            continue
        if type(new) is type(old) is frozenset:
            found[field.name] = "words", (new - old, old - new)
        elif attrs.has(type(new)) and type(new) is type(old):
            found[field.name] = "parts", diff(new, old)
        else:
            found[field.name] = "whole", new
    return found


def apply_diff(base: Value, found: dict[str, tuple[str, Any]]) -> Value:
    """Make a value from a base and the differences."""
    changes: dict[str, Any] = {}
    for name, (how, what) in found.items():
        old = getattr(base, name)
        changes[name] = (old - what[1]) | what[0] if how == "words" else apply_diff(old, what) if how == "parts" else what
    return attrs.evolve(base, **changes)  # type: ignore[misc]
