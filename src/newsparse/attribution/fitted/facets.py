"""Cached weight lookups: the weights of all keys made from a facet are summed once and reused."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from operator import getitem
from typing import Any, Final, TypeAlias

from newsparse.memo import Memo

Facet: TypeAlias = tuple[Any, ...]
"""A tuple of feature values from which several keys are made."""
Maker: TypeAlias = Callable[..., tuple[str, ...]]
"""Makes keys from a facet."""

_MOST: Final = 4_000  # facets cached per maker; an article has a few hundred


class Facets:
    """Weights of keys made from facets.

    >>> facets = Facets([lambda word, tag: (f"a{word}", f"b{tag}")], {"asaid": 2.0, "bV": 0.5})
    >>> facets.total([("said", "V")]), list(facets.parts([("said", "V")]))
    (2.5, [('a', 2.0), ('b', 0.5)])
    """

    __slots__ = ("_parts", "_sums", "weights")

    def __init__(self, makers: Sequence[Maker], weights: Mapping[str, float], names: Mapping[str, str] | None = None) -> None:
        """Take the key maker of each facet, the weights of the keys, and the meanings of their first letters."""
        self.weights = weights
        get = weights.get

        def sums(make: Maker) -> Memo[Facet, float]:
            return Memo(lambda facet: sum(map(get, make(*facet), repeat(0.0))), _MOST)

        def parts(make: Maker) -> Memo[Facet, tuple[tuple[str, float], ...]]:
            return Memo(lambda facet: _named(make(*facet), weights, names or {}), _MOST)

        self._sums = [sums(make) for make in makers]
        self._parts = [parts(make) for make in makers]

    def total(self, facets: Sequence[Facet]) -> float:
        """Return the summed weights of all keys."""
        return sum(map(getitem, self._sums, facets))

    def first(self, facet: Facet) -> float:
        """Return the summed weights of the keys made from the first facet."""
        return self._sums[0][facet]

    def parts(self, facets: Sequence[Facet]) -> Iterator[tuple[str, float]]:
        """Yield each weight that is not zero, with its name."""
        return chain.from_iterable(map(getitem, self._parts, facets))


def _named(found: Sequence[str], weights: Mapping[str, float], names: Mapping[str, str]) -> tuple[tuple[str, float], ...]:
    sums: dict[str, float] = {}
    for key in found:
        if key in weights:
            name = names.get(key[0], key[0])
            sums[name] = sums.get(name, 0.0) + weights[key]
    return tuple(sums.items())


def keys(makers: Sequence[Maker], facets: Sequence[Facet]) -> list[str]:
    """Return the keys that makers make from facets."""
    return [key for make, facet in zip(makers, facets, strict=True) for key in make(*facet)]
