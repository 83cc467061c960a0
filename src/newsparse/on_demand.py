"""Fields of values that are worked out when they are asked for, so that values take less memory."""

from collections.abc import Callable
from typing import Any, Final


class _Later:
    """A single object that stands for what is not worked out."""

    __slots__ = ()


LATER: Final[Any] = _Later()
"""Given for a field that is worked out on demand."""


def on_demand(cls: Any, name: str, work_out: Callable[[Any], Any]) -> None:
    """Have a field of a slotted attrs class worked out each time it is asked for, if it was given as `LATER`.

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
