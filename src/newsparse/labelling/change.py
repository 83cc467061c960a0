"""The change of a block's label by a correction, whatever its state on the path."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.terms import Kind, Label


class Change(NamedTuple):
    """The final label of a block, with its reason."""

    label: Label
    kind: Kind | None
    why: str
