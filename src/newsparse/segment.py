"""A labelled piece of the text, and the evidence that labelled it."""

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import field, frozen

from newsparse.documented import documented
from newsparse.span import Span
from newsparse.terms import Kind, Label


@documented
@frozen
class Evidence:
    """One reason behind a decision.

    >>> Evidence("ends with a credit", 2.5, Span(10, 20)).name
    'ends with a credit'
    """

    name: str
    """The reason, in words a reader understands."""
    weight: float = 0.0
    """How much it counted for the label that was chosen; larger is stronger."""
    span: Span | None = None
    """The piece of the text that convinced, where there is one."""


Reasons: TypeAlias = tuple[Evidence, ...] | Callable[[], tuple[Evidence, ...]]
"""Evidence, or what works it out: few ask for the reasons of everything."""


def told(why: Reasons) -> tuple[Evidence, ...]:
    """The evidence itself."""
    return why if isinstance(why, tuple) else why()


@documented
@frozen
class Segment:
    """A piece of the article under one label; an article's segments tile its text.

    >>> segment = Segment(Span(0, 4), Label.HEADLINE)
    >>> segment.span.of("Pier reopens")
    'Pier'
    """

    span: Span
    """Where it stands in `Article.text`."""
    label: Label
    """What it is."""
    kind: Kind | None = None
    """Which boilerplate, where the label is boilerplate or pull quote; else `None`."""
    _why: Reasons = field(default=(), repr=False, eq=told, alias="why")

    @property
    def why(self) -> tuple[Evidence, ...]:
        """The evidence for the label, strongest first."""
        return told(self._why)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.span, self.label, self.kind, self.why)
