"""Fields that are computed when they are read, so that values take less memory."""

from collections.abc import Callable
from typing import Any, Final


class _Later:
    """A marker for a value that is not computed yet."""

    __slots__ = ()


LATER: Final[Any] = _Later()
"""Passed for a field that is computed on demand."""


def on_demand(cls: Any, name: str, work_out: Callable[[Any], Any]) -> None:
    """Compute a field of a slotted attrs class each time it is read, if it was passed as `LATER`.

    Constructor, comparisons, copies and printers see the field as before.

    Args:
        cls: the class.
        name: the field.
        work_out: a function of the value; its docstring becomes the field's.

    >>> from attrs import frozen
    >>> @frozen
    ... class Pier:
    ...     name: str
    ...     shout: str = LATER
    >>> on_demand(Pier, "shout", lambda pier: pier.name.upper())
    >>> Pier("Elmford"), Pier("Elmford", "no").shout
    (Pier(name='Elmford', shout='ELMFORD'), 'no')
    """
    slot = cls.__dict__[name]
    read = slot.__get__

    def get(value: Any) -> Any:
        kept = read(value)
        return work_out(value) if kept is LATER else kept

    type.__setattr__(cls, name, property(get, slot.__set__, doc=work_out.__doc__))


def read_by(cls: Any, name: str, reader: Callable[[Any, Any], Any]) -> None:
    """Read a field of a slotted attrs class by a function each time, so that the slot can keep something smaller.

    Args:
        cls: the class.
        name: the field.
        reader: a function of the value and of what the slot keeps; its docstring becomes the field's.

    >>> from attrs import frozen
    >>> @frozen
    ... class Pier:
    ...     length: float
    >>> read_by(Pier, "length", lambda pier, metres: metres / 1000)
    >>> Pier(250)
    Pier(length=0.25)
    """
    slot = cls.__dict__[name]
    read = slot.__get__

    def get(value: Any) -> Any:
        return reader(value, read(value))

    type.__setattr__(cls, name, property(get, slot.__set__, doc=reader.__doc__))
