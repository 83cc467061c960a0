"""A piece of a text whose marks give its label."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.terms import Kind, Label


class MarkedLine(NamedTuple):
    """A piece whose marks give its label; that of a field above a page is boilerplate if the page does not show it."""

    label: Label
    start: int
    end: int
    kind: Kind | None = None
