"""The built-in languages and agencies, to inspect and to extend."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from newsparse.knowledge import Agency, Language, default_knowledge
from newsparse.knowledge import languages as language_modules


class _Languages(Mapping[str, Language]):
    """The built-in languages by code, each loaded on first access."""

    __slots__ = ()

    def __getitem__(self, code: str) -> Language:
        if code not in language_modules.CODES:
            raise KeyError(code)
        return language_modules.load(code)

    def __iter__(self) -> Iterator[str]:
        return iter(language_modules.CODES)

    def __len__(self) -> int:
        return len(language_modules.CODES)

    def __repr__(self) -> str:
        return f"<languages: {', '.join(language_modules.CODES)}>"

    def __reduce__(self) -> tuple[object, tuple[()]]:
        return languages, ()


_LANGUAGES: Final = _Languages()


def languages() -> Mapping[str, Language]:
    """Return the built-in languages, by code.

    Texts in other languages are parsed without word lists. To change a language, `attrs.evolve` it and
    pass the copy to a `Parser`.

    Returns:
        A read-only mapping; each language is loaded on first access.

    >>> import attrs, newsparse
    >>> finnish = newsparse.languages()["fi"]
    >>> finnish.name, finnish.supports
    ('Finnish', ('furniture', 'bylines', 'credits', 'dates', 'attributions', 'speakers'))
    >>> own = attrs.evolve(finnish, function_words=finnish.function_words | {"niinku"})
    >>> parser = newsparse.Parser(languages=[own])
    """
    return _LANGUAGES


def agencies() -> Mapping[str, Agency]:
    """Return the built-in agencies, by canonical name.

    To change an agency, `attrs.evolve` it and pass the copy to a `Parser`.

    Returns:
        A read-only mapping.

    >>> import attrs, newsparse
    >>> reuters = newsparse.agencies()["Reuters"]
    >>> reuters.kind.value
    'news'
    >>> own = attrs.evolve(reuters, datelines=(*reuters.datelines, "(RTRS)"))
    >>> parser = newsparse.Parser(agencies=[own])
    """
    return MappingProxyType({agency.name: agency for agency in default_knowledge().agencies})
