"""Values that are computed when they are read: the views of an article, and fields that would take much memory."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

__all__ = ["LATER", "on_demand", "read_by", "unfrozen", "view"]

if TYPE_CHECKING:
    from builtins import property as view
else:

    class view(property):  # noqa: N801  # used like `property`, and nothing else to `help` and type checkers
        """A property that is computed once, and then kept in the dictionary `_views` of its object."""

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, holder, owner=None):
            if holder is None:
                return self
            kept = holder._views
            if self.name not in kept:
                kept[self.name] = self.fget(holder)
            return kept[self.name]


class _Later:
    """A marker for a value that is not computed yet."""

    __slots__ = ()


LATER: Final[Any] = _Later()
"""Passed for a field that is computed on demand."""


def on_demand(cls: Any, name: str, work_out: Callable[[Any], Any]) -> None:
    """Compute a field of a slotted attrs class each time it is read, if it was passed as `LATER`.

    Constructor, comparisons, copies and printers see the field as before. The docstring of *work_out*, a function of the value,
    becomes the field's.
    """
    slot = cls.__dict__[name]
    read = slot.__get__

    def get(value: Any) -> Any:
        kept = read(value)
        return work_out(value) if kept is LATER else kept

    type.__setattr__(cls, name, property(get, slot.__set__, doc=work_out.__doc__))


def unfrozen(cls: Any) -> Any:
    """A class with the slots of a frozen one: they are set in a fraction of the time, and then `__class__` to the frozen one."""
    return type(f"_{cls.__name__}", cls.__bases__, {"__slots__": tuple(cls.__slots__)})


def read_by(cls: Any, name: str, reader: Callable[[Any, Any], Any]) -> None:
    """Read a field of a slotted attrs class by a function of the value and of what the slot keeps, which can be smaller."""
    slot = cls.__dict__[name]
    read = slot.__get__
    type.__setattr__(cls, name, property(lambda value: reader(value, read(value)), slot.__set__, doc=reader.__doc__))
