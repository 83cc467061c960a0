"""The full name behind each source."""

from newsparse.attribution.speakers.resolution import Source, Verdict, resolve

__all__ = ["Source", "Verdict", "resolve"]
