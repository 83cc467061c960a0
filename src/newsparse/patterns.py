"""Patterns that are compiled when a text is first looked at with them."""

from typing import Any, Final, cast

import regex

_METHODS: Final = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split", "pattern", "flags", "groupindex")


class Pattern:
    """A regular expression that is compiled by its first use, and from then on no slower than a compiled one."""

    __slots__ = (*_METHODS, "_flags", "_source")

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile it: no slot is filled yet."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = regex.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> "regex.Pattern[str]":
    """Take a pattern to compile when it is first used: most texts are no archive's export, and have no byline in Danish.

    Compiling all patterns of the library takes longer than to read some hundred stories.

    Args:
        source: the pattern.
        flags: those of `regex`.

    >>> pattern(r"\\w+").findall("The pier")
    ['The', 'pier']
    """
    return cast("regex.Pattern[str]", Pattern(source, flags))
