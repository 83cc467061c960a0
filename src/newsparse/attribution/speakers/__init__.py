"""Resolve sources to the full names of their speakers."""

from newsparse.attribution.speakers.discourse import Source
from newsparse.attribution.speakers.resolution import Verdict, resolve

__all__ = ["Source", "Verdict", "resolve"]
