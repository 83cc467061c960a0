"""Values as differences from a base that the other side also has; languages and agencies are pickled this way."""

from typing import Any, TypeVar

import attrs

Value = TypeVar("Value")


def diff(value: Any, base: Any) -> dict[str, tuple[str, Any]]:
    """Return the changes that turn *base* into *value*, by field.

    A set of words is written as words added and words removed, an attrs value as its own differences,
    anything else whole.

    >>> from newsparse.knowledge.byline_words import BylineWords
    >>> diff(BylineWords(by=("von",)), BylineWords(by=("by",)))
    {'by': ('whole', ('von',))}
    """
    found: dict[str, tuple[str, Any]] = {}
    for field in attrs.fields(type(value)):
        new, old = getattr(value, field.name), getattr(base, field.name)
        if new is old or not field.init or (type(new) is type(old) and new == old):
            continue
        if type(new) is type(old) is frozenset:
            found[field.name] = "words", (new - old, old - new)
        elif attrs.has(type(new)) and type(new) is type(old):
            found[field.name] = "parts", diff(new, old)
        else:
            found[field.name] = "whole", new
    return found


def apply_diff(base: Value, found: dict[str, tuple[str, Any]]) -> Value:
    """Make a value from a base and the differences.

    >>> from newsparse.knowledge.byline_words import BylineWords
    >>> apply_diff(BylineWords(by=("by",)), {"by": ("whole", ("von",))}).by
    ('von',)
    """
    changes: dict[str, Any] = {}
    for name, (how, what) in found.items():
        old = getattr(base, name)
        changes[name] = (old - what[1]) | what[0] if how == "words" else apply_diff(old, what) if how == "parts" else what
    return attrs.evolve(base, **changes)  # type: ignore[misc]
