"""Caches of computed answers, bounded in number and size."""

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


# Words and lines longer than this, in code points, rarely recur, and a few of them take more memory than all others.
_LONGEST: Final = 200


class Bound:
    """A bound on the answers that several caches hold together: if there are too many, all of them are emptied.

    Caches that exist once per language fill up one after the other; with a bound for each, a process that meets
    many languages would grow for a long time.

    >>> bound = Bound(2)
    >>> danish, swedish = {}, {}
    >>> for cache, word in ((danish, "kaj"), (swedish, "kaj"), (swedish, "bro")):
    ...     bound.make_room(cache)
    ...     cache[word] = len(word)
    >>> danish, swedish
    ({}, {'bro': 3})
    """

    __slots__ = ("_holders", "_most")

    def __init__(self, most: int) -> None:
        """Take the number of answers to keep."""
        self._most = most
        self._holders: list[dict[Any, Any]] = []
        """The cache that contains each answer."""

    def make_room(self, cache: dict[Any, Any]) -> None:
        """Count an answer that is about to be added to a cache, and empty all caches first if they are full."""
        if len(self._holders) >= self._most:
            full, self._holders = self._holders, []
            while full:  # another thread may still add to it
                full.pop().clear()
        self._holders.append(cache)


class Memo(dict[Key, Value], Generic[Key, Value]):
    """A dictionary that computes missing answers; it is emptied when full. Faster than a cached function. Answers to long texts are not
    kept, so that the cache is bounded in bytes, too; a key that is a tuple should hold short texts only.

    >>> lengths = Memo(len, 2)
    >>> lengths["pier"], lengths["pier"], lengths["sea"], lengths["town"]
    (4, 4, 3, 4)
    >>> list(lengths)
    ['town']
    >>> lengths["pier" * 100], len(lengths)
    (400, 1)
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[Key], Value], most: int | Bound) -> None:
        """Make a cache from the function that computes answers and the number of answers to keep, or a bound shared with others."""
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: Key) -> Value:
        value = self._make(key)
        if key.__class__ is not str or len(key) <= _LONGEST:  # type: ignore[arg-type]
            most = self._most
            if not isinstance(most, int):
                most.make_room(self)
            elif len(self) >= most:
                self.clear()
            self[key] = value
        return value


class PerOwner(Generic[Value]):
    """Values made for objects that compare by many fields, such as languages: keyed by the identity of the object."""

    __slots__ = ("_kept", "_make")

    def __init__(self, make: Callable[..., Value]) -> None:
        """Make a cache from the function that makes a value of one or several objects."""
        self._make = make
        self._kept: dict[tuple[int, ...], tuple[tuple[object, ...], Value]] = {}

    def __call__(self, *owners: object) -> Value:
        """Return the value of some owners."""
        key = tuple(map(id, owners))
        kept = self._kept.get(key)
        if kept is None:  # the owners are kept too, so that no other object gets their identity
            if len(self._kept) >= _OWNERS:
                self._kept.clear()
            kept = self._kept[key] = (owners, self._make(*owners))
        return kept[1]


# The most owners whose values are kept: all languages twice.
_OWNERS: Final = 64
