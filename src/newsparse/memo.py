"""A table of answers that are worked out when first asked for."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


# Words and lines longer than this, in code points, are hardly ever met again, and few of them weigh more than all others.
_LONGEST: Final = 200


class Memo(dict[Key, Value], Generic[Key, Value]):
    """Answers by what was asked; all are dropped when there are too many. Quicker to ask than a cached function.

    An answer to something long, or to several things that are long together, is not kept: so that a memo is
    bounded in bytes as well.

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
        """Take what answers, and how many answers are kept."""
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


def _size(key: object) -> int:
    """How many code points the texts of a key have."""
    if isinstance(key, str):
        return len(key)
    return sum(map(_size, key)) if isinstance(key, tuple) else 0
