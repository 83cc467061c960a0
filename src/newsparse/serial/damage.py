"""Errors for damaged data: the reason, and the key where the damage is."""

import reprlib
from typing import Any, Final

_SHORT: Final = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60
_SHORT.maxlevel = 2
_SHORT.maxdict = _SHORT.maxlist = 3


class DamageError(ValueError):
    """An invalid value; each caller on the way out adds the key that it was reading.

    >>> error = DamageError("is missing")
    >>> for key in (3, "segments"):
    ...     error.inside(key)
    >>> str(error.named())
    "from_dict: the key 'segments[3]' is missing"
    """

    def __init__(self, reason: str, *keys: str | int) -> None:
        """Make an error from the reason, a predicate of the key, and the keys from the outside in."""
        super().__init__(reason)
        self.reason = reason
        self.keys: list[str | int] = list(keys[::-1])

    def inside(self, key: str | int) -> None:
        """Add the key of the enclosing value."""
        self.keys.append(key)

    def named(self) -> ValueError:
        """Return the error that a user sees."""
        place = ""
        for key in reversed(self.keys):
            place += f"[{key}]" if isinstance(key, int) else f".{key}" if place else key
        return ValueError(f"from_dict: the key {place!r} {self.reason}" if place else f"from_dict: {self.reason}")


def shown(value: Any) -> str:
    """Return a short form of any value.

    >>> shown(10**400)
    'a number of more than 60 digits'
    """
    if isinstance(value, int) and abs(value) >= 10**60:
        return "a number of more than 60 digits"
    try:
        return _SHORT.repr(value)
    except Exception:  # a foreign repr can raise anything
        return f"a {type(value).__name__}"
