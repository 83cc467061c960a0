"""Articles as JSON-ready values and back: one converter, driven by the classes' own fields.

What was seen is written; reading computes nothing anew, so that an old file says tomorrow what it
says today.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse.version import __version__

Value = TypeVar("Value", bound=attrs.AttrsInstance)

SCHEMA: Final = 1
"""The form of what `to_dict` writes; raised when an older reader would misread it."""


def to_dict(article: attrs.AttrsInstance) -> dict[str, Any]:
    """Write an article's fields and every view."""
    return {"schema": SCHEMA, "version": __version__} | {_key(name): _write(getattr(article, name)) for name in _names(type(article))}


def from_dict(cls: type[Value], data: Mapping[str, Any]) -> Value:
    """Make an article of what `to_dict` wrote, its views with it."""
    if not isinstance(data, Mapping):
        raise ValueError(f"from_dict: give the dict that to_dict returned, not {type(data).__name__}")
    if data.get("schema") != SCHEMA:
        raise ValueError(f"from_dict: the key 'schema' is {data.get('schema')!r}; this version reads {SCHEMA}")
    values: dict[str, Any] = {name: _take(hint, data, _key(name), "") for name, hint in _names(cls).items()}
    fields = [field for field in attrs.fields(cls) if field.name in values]
    article = cls(**{field.alias: values.pop(field.name) for field in fields})
    for name, value in values.items():
        object.__setattr__(article, name, value)
    return article


def _names(cls: type[attrs.AttrsInstance]) -> dict[str, Any]:
    """The fields and views that are written, with their types."""
    hidden = {"_knowledge", "_language", "_stated", "_said"}
    return {name: hint for name, hint in get_type_hints(cls).items() if name not in hidden}


def _key(name: str) -> str:
    return name.lstrip("_")


@lru_cache(maxsize=64)
def _hints(cls: Any) -> dict[str, Any]:
    """What a value is written by: its fields, or what shows them, with their types."""
    hints = get_type_hints(cls)
    shown = {field.alias: getattr(cls, field.alias, None) for field in attrs.fields(cls) if field.alias != field.name}
    seen = {name: get_type_hints(view.fget)["return"] for name, view in shown.items() if isinstance(view, property)}
    return {field.alias: seen.get(field.alias, hints[field.name]) for field in attrs.fields(cls)}


def _write(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_write(item) for item in value]
    if attrs.has(type(value)):
        return {name: _write(getattr(value, name)) for name in _hints(value.__class__)}
    return value


def _take(hint: Any, data: Mapping[str, Any], name: str, place: str) -> Any:
    where = f"{place}.{name}" if place else name
    if name not in data:
        raise ValueError(f"from_dict: the key {where!r} is missing")
    return _restore(hint, data[name], where)


def _restore(hint: Any, value: Any, where: str) -> Any:
    """Make a value of type *hint* out of what `_write` made of it; *where* names its key."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        if value is None and NoneType in get_args(hint):
            return None
        (hint,) = (choice for choice in get_args(hint) if choice is not NoneType)
        return _restore(hint, value, where)
    try:
        if origin is tuple:
            return _restore_tuple(get_args(hint), value, where)
        if attrs.has(hint):
            if not isinstance(value, Mapping):
                raise TypeError("not an object")
            return hint(**{name: _take(inner, value, name, where) for name, inner in _hints(hint).items()})
        if issubclass(hint, Enum):
            return hint(value)
        if issubclass(hint, datetime.date):
            return hint.fromisoformat(value)
        if hint is float and type(value) is int:
            return float(value)
        if type(value) is not hint:
            raise TypeError(f"not of type {hint.__name__}")
    except TypeError as error:
        raise ValueError(f"from_dict: the key {where!r} holds {value!r:.60}: {error}") from None
    except ValueError as error:
        if str(error).startswith("from_dict:"):
            raise
        raise ValueError(f"from_dict: the key {where!r} holds {value!r:.60}: {error}") from None
    return value


def _restore_tuple(hints: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_restore(hints[0], item, f"{where}[{i}]") for i, item in enumerate(value))
    if len(value) != len(hints):
        raise TypeError(f"not {len(hints)} values")
    return tuple(_restore(hint, item, f"{where}[{i}]") for i, (hint, item) in enumerate(zip(hints, value, strict=True)))
