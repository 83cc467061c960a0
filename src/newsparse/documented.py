"""Docstrings below the fields of a class, which exist only in its source, made available to `help` and notebooks."""

import ast
import inspect
import sys
from collections.abc import ItemsView
from typing import TypeVar

Class = TypeVar("Class", bound=type)


def documented(cls: Class) -> Class:
    """Attach the docstrings of its fields to a slotted class: `help` looks for them in `__slots__`, if that is a mapping."""
    cls.__slots__ = _Docstrings(cls)  # type: ignore[attr-defined]
    return cls


class _Docstrings(dict[str, str]):
    """The docstrings of a class's slots; the source is read when one of them is asked for."""

    __slots__ = ("_cls",)

    def __init__(self, cls: type) -> None:
        super().__init__(dict.fromkeys(cls.__slots__, ""))  # type: ignore[attr-defined]
        self._cls: type | None = cls

    def __getitem__(self, name: str) -> str:
        self.items()
        return super().__getitem__(name)

    def items(self) -> ItemsView[str, str]:  # type: ignore[override]
        """Read the docstrings unless that was done before; Sphinx calls this."""
        if self._cls is not None:
            self.update({name: text for name, text in read(self._cls).items() if name in self})
            self._cls = None
        return ItemsView(self)


def read(cls: type) -> dict[str, str]:
    """Read the docstrings of a class's fields and properties from its source."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[cls.__module__]))
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
