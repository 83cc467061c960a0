"""Resolve sources to the full names of their speakers."""

from newsparse.attribution.speakers.resolution import Verdict, resolve
from newsparse.attribution.speakers.story import Source

__all__ = ["Source", "Verdict", "resolve"]
