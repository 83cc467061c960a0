"""Text that any encoding can write."""

from typing import Final

import regex

_SURROGATE: Final = regex.compile(r"[\ud800-\udfff]")


def writable(text: str) -> str:
    """Return *text* with each lone surrogate, which no encoding can write, as U+FFFD; offsets stay.

    >>> writable("Pier\\ud800!")
    'Pier\ufffd!'
    """
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
