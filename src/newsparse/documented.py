"""Docstrings of fields and views, made available to `help` and notebooks.

A docstring below a field exists only in the source, and attrs turns cached properties into slots, which
have no docstring. So a class gets its `__slots__` as a mapping of names to docstrings; the source is
read on first access.
"""

import ast
import inspect
import sys
from collections.abc import ItemsView
from typing import TypeVar

Class = TypeVar("Class", bound=type)


class Docstrings(dict[str, str]):
    """The docstrings of a class's slots, read from its source on first access.

    >>> from newsparse.span import Span
    >>> Docstrings(Span, ("start", "end"))["start"]
    'Offset of the first code point.'
    """

    __slots__ = ("_cls", "_read")

    def __init__(self, cls: type, names: tuple[str, ...]) -> None:
        """Make the mapping from the class and the names of its slots."""
        super().__init__(dict.fromkeys(names, ""))
        self._cls = cls
        self._read = False

    def __getitem__(self, name: str) -> str:
        self._fill()
        return super().__getitem__(name)

    def items(self) -> ItemsView[str, str]:  # type: ignore[override]
        """Return names and docstrings; Sphinx calls this."""
        self._fill()
        return ItemsView(self)

    def _fill(self) -> None:
        if not self._read:
            self._read = True
            self.update({name: text for name, text in read(self._cls).items() if name in self})


def documented(cls: Class) -> Class:
    """Attach the docstrings of its slots to a slotted class."""
    cls.__slots__ = Docstrings(cls, tuple(cls.__slots__))  # type: ignore[attr-defined]
    return cls


def read(cls: type) -> dict[str, str]:
    """Read the docstrings of a class's fields and properties from its source.

    >>> from newsparse.segment import Segment
    >>> read(Segment)["label"]
    'The label of the piece.'
    """
    module = sys.modules[cls.__module__]
    try:
        tree = ast.parse(inspect.getsource(module))
    except (OSError, TypeError):  # a program packaged without its sources
        return {}
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == cls.__name__]
    found: dict[str, str] = {}
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.FunctionDef):
            found[node.name] = ast.get_docstring(node) or ""
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(after, ast.Expr):
            found[node.target.id] = inspect.cleandoc(str(ast.literal_eval(after.value)))
    return found
