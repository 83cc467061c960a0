"""The full name behind each source."""

from newsparse.attribution.speakers.resolution import Verdict, resolve
from newsparse.attribution.speakers.story import Source

__all__ = ["Source", "Verdict", "resolve"]
