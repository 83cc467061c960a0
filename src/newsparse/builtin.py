"""The languages and agencies that the library knows, to look at and to make others of."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from newsparse.knowledge import Agency, Language, default_knowledge
from newsparse.knowledge import languages as modules


class _Languages(Mapping[str, Language]):
    """The languages by code, each loaded when it is first asked for."""

    __slots__ = ()

    def __getitem__(self, code: str) -> Language:
        if code not in modules.CODES:
            raise KeyError(code)
        return modules.load(code)

    def __contains__(self, code: object) -> bool:
        return code in modules.CODES

    def __iter__(self) -> Iterator[str]:
        return iter(modules.CODES)

    def __len__(self) -> int:
        return len(modules.CODES)

    def __repr__(self) -> str:
        return f"<languages: {', '.join(modules.CODES)}>"

    def __reduce__(self) -> tuple[object, tuple[()]]:
        return languages, ()


_LANGUAGES: Final = _Languages()


def languages() -> Mapping[str, Language]:
    """Return the languages that the library knows, by code.

    A text in another language is parsed without word lists. To change one, `attrs.evolve` it and give
    the copy to a `Parser`.

    Returns:
        A mapping that cannot be changed; a language is loaded when it is first asked for.

    >>> languages()["fi"].name, languages()["fi"].supports
    ('Finnish', ('furniture', 'bylines', 'credits', 'dates', 'attributions', 'speakers'))
    >>> import attrs
    >>> from newsparse import Parser
    >>> german = languages()["de"]
    >>> parser = Parser(languages=[attrs.evolve(german, function_words=german.function_words | {"halt"})])
    """
    return _LANGUAGES


def agencies() -> Mapping[str, Agency]:
    """Return the agencies that the library knows, by canonical name.

    To change one, `attrs.evolve` it and give the copy to a `Parser`.

    Returns:
        A mapping that cannot be changed.

    >>> agencies()["Reuters"].kind.value
    'news'
    >>> import attrs
    >>> from newsparse import Parser
    >>> reuters = agencies()["Reuters"]
    >>> parser = Parser(agencies=[attrs.evolve(reuters, datelines=(*reuters.datelines, "(RTRS)"))])
    """
    return MappingProxyType({agency.name: agency for agency in default_knowledge().agencies})
