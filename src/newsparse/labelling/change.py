"""The change of a block's label by a correction, whatever its state on the path."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Kind, Label


class Change(NamedTuple):
    """The final label of a block, with its reason."""

    label: Label
    kind: Kind | None
    why: str

    def evidence(self, start: int, end: int) -> tuple[Evidence, ...]:
        """The reason, as the evidence of its segment."""
        return (Evidence(self.why, 0.0, Span(start, end)),)
