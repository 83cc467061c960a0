"""A cache of computed answers, bounded in number and size."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


# Words and lines longer than this, in code points, rarely recur, and a few of them take more memory than all others.
_LONGEST: Final = 200


class Memo(dict[Key, Value], Generic[Key, Value]):
    """A dictionary that computes missing answers; it is emptied when full. Faster than a cached function.

    The answer to a long key, or to a tuple that is long in total, is not kept, so that the cache is bounded
    in bytes as well.

    >>> lengths = Memo(len, 2)
    >>> lengths["pier"], lengths["pier"], lengths["sea"], lengths["town"]
    (4, 4, 3, 4)
    >>> list(lengths)
    ['town']
    >>> lengths["pier" * 100], len(lengths)
    (400, 1)
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[Key], Value], most: int) -> None:
        """Make a cache from the function that computes answers and the number of answers to keep."""
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: Key) -> Value:
        if _size(key) > _LONGEST:
            return self._make(key)
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._make(key)
        return value


class PerOwner(Generic[Value]):
    """Values made for objects that compare by many fields, such as languages: keyed by the identity of the object.

    >>> made = PerOwner(lambda word, suffix: word + suffix)
    >>> made("pier", "s")
    'piers'
    """

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


# Values are kept for so many owners: all languages twice.
_OWNERS: Final = 64


def _size(key: object) -> int:
    """Count the code points of a key's texts."""
    if isinstance(key, str):
        return len(key)
    size = 0
    if isinstance(key, tuple):
        for part in key:
            if isinstance(part, str):
                size += len(part)
            elif isinstance(part, tuple):
                size += _size(part)
    return size
