"""Tables of rules: one visible order, and a name for each rule by which a benchmark switches it off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Generic, TypeVar

R = TypeVar("R")

TABLES: Final[dict[str, RuleTable[Any]]] = {}
"""Every table by its topic; a table is here once its module is imported."""


class RuleTable(Generic[R]):
    """Rules in the order in which they are tried.

    A rule is a function, or a value with a `name`. Read `active` where rules are tried: it is a plain tuple.

    >>> def menus(): ...
    >>> def share_bars(): ...
    >>> table = RuleTable("doctest", menus, share_bars)
    >>> with table.without("menus"):
    ...     table.names(), len(table.active)
    (('menus', 'share_bars'), 1)
    >>> del TABLES["doctest"]
    """

    __slots__ = ("active", "rules", "topic")

    def __init__(self, topic: str, *rules: R) -> None:
        self.topic = topic
        self.rules = rules
        self.active = rules
        TABLES[topic] = self

    def names(self) -> tuple[str, ...]:
        """The name of each rule, in order."""
        return tuple(map(name_of, self.rules))

    @contextmanager
    def without(self, name: str) -> Iterator[None]:
        """Switch one rule off in a `with` block.

        Raises:
            ValueError: no rule has this name; the message lists the names.
        """
        if name not in self.names():
            raise ValueError(f"no rule {name!r} in {self.topic!r}; it has {', '.join(self.names())}")
        before = self.active
        self.active = tuple([rule for rule in before if name_of(rule) != name])
        try:
            yield
        finally:
            self.active = before


def name_of(rule: object) -> str:
    """The name of a rule: its `name`, or that of the function.

    >>> def _menus(): ...
    >>> name_of(_menus)
    'menus'
    """
    own = getattr(rule, "name", None)
    return own if isinstance(own, str) else str(getattr(rule, "__name__", type(rule).__name__)).strip("_")
