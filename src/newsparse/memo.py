"""A table of answers that are worked out when first asked for."""

from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Memo(dict[Key, Value], Generic[Key, Value]):
    """Answers by what was asked; all are dropped when there are too many. Quicker to ask than a cached function.

    >>> lengths = Memo(len, 2)
    >>> lengths["pier"], lengths["pier"], lengths["sea"], lengths["town"]
    (4, 4, 3, 4)
    >>> list(lengths)
    ['town']
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[Key], Value], most: int) -> None:
        """Take what answers, and how many answers are kept."""
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: Key) -> Value:
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._make(key)
        return value
