"""The library's version; the package's metadata reads it from here."""

from typing import Final

__version__: Final[str] = "0.2.0"
