"""Checks of arguments; each error message says how to fix the call."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from os import PathLike
from typing import Any, Final, TypeVar, get_args, get_origin

import attrs

Value = TypeVar("Value")

_LISTS: Final = (frozenset, tuple)


def text_of(value: object) -> str:
    """Return a text as a plain `str`; raise an error that says how to get one if *value* is none.

    >>> text_of("Pier reopens")
    'Pier reopens'
    >>> text_of(b"Pier reopens")
    Traceback (most recent call last):
    ...
    TypeError: text must be str, not bytes; decode it first: data.decode("utf-8")
    """
    if isinstance(value, str):
        return plain(value)
    hint = "; if it is in a file, pass Path(name).read_text(encoding='utf-8')"
    if isinstance(value, (bytes, bytearray, memoryview)):
        hint = '; decode it first: data.decode("utf-8")'
    elif isinstance(value, PathLike):
        hint = "; read the file first: path.read_text(encoding='utf-8')"
    elif hasattr(value, "read"):
        hint = "; pass file.read(), of a file that you opened as text, or path.read_text(encoding='utf-8')"
    elif value is None or isinstance(value, float):
        hint = "; it is a missing value: drop rows without a text first"
    elif isinstance(value, (list, tuple)):
        hint = "; parse one text at a time, or join its lines first"
    raise TypeError(f"text must be str, not {name_of(value)}{hint}")


plain: Final = str.__str__
"""Makes a plain `str` of one of a subclass, such as NumPy's; others stay as they are."""


def iri_of(name: str, value: object, example: str) -> str:
    """Return *value* if it is a complete IRI.

    >>> iri_of("source", "pier.txt", "https://example.org/story.txt")
    Traceback (most recent call last):
    ...
    ValueError: source must be a complete IRI without spaces such as 'https://example.org/story.txt', not 'pier.txt'
    """
    wanted = f"{name} must be a complete IRI without spaces such as {example!r}, not"
    if not isinstance(value, str):
        raise TypeError(f"{wanted} {name_of(value)}")
    if ":" not in value or any(map(str.isspace, value)):
        raise ValueError(f"{wanted} {value!r:.80}")
    return plain(value)


def checked(cls: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """Make every new value of a class check its fields by their types: a `field_transformer`.

    A field of words accepts any iterable of `str`, but not a single `str`, which would be split into letters;
    a field of values accepts any iterable of them; an enum field also accepts its members' values.
    """
    # Converters would be compiled into the constructor, and their signatures read: a third of the time of the class.
    cls.__attrs_post_init__ = _check_fields  # type: ignore[attr-defined]
    # With up to eighty fields, compiling these methods takes longer than all their calls.
    methods: dict[str, Callable[..., Any]] = {"__eq__": _equal, "__hash__": _hash, "__repr__": _printed}
    for name, method in methods.items():
        if name not in vars(cls):
            setattr(cls, name, method)
    return fields


def _equal(value: Any, other: object) -> Any:
    if type(other) is not type(value):
        return NotImplemented
    compared = _fields_for("eq", type(value))  # type: ignore[arg-type]
    return compared(value) == compared(other)


def _hash(value: Any) -> int:
    return hash(_fields_for("hash", type(value))(value))  # type: ignore[arg-type]


def _printed(value: Any) -> str:
    shown = [f"{field.name}={getattr(value, field.name)!r}" for field in attrs.fields(type(value)) if field.repr]
    return f"{type(value).__qualname__}({', '.join(shown)})"


@cache
def _fields_for(use: str, cls: type) -> Callable[[Any], Any]:
    """A function that gets the fields of a value that its comparison or its hash uses."""
    return attrgetter(*[field.name for field in attrs.fields(cls) if field.eq and getattr(field, use) is not False])


def _check_fields(value: Any) -> None:
    """Check the fields of a new value, and set those that have to be converted."""
    for name, check in _checks(type(value)):  # type: ignore[arg-type]
        given = getattr(value, name)
        made = check(given)
        if made is not given:
            object.__setattr__(value, name, made)


@cache
def _checks(cls: type) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The fields of a class, each with the function that checks it."""
    fields = [field for field in attrs.fields(cls) if field.init]
    return tuple([(field.name, _check(f"{cls.__name__}.{field.alias}", field.type, field.default)) for field in fields])


def _check(name: str, kind: Any, default: object) -> partial[Any]:
    if kind is str and default is attrs.NOTHING:
        return partial(_named, name)
    origin = get_origin(kind)
    if origin in _LISTS:
        return partial(_items, name, origin, get_args(kind)[0])
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return partial(_one, name, Mapping)
    return partial(_member if isinstance(kind, type) and issubclass(kind, Enum) else _one, name, kind)


def items_of(name: str, kind: type[Value], given: Iterable[Value]) -> tuple[Value, ...]:
    """Return values of one class as a tuple; raise an error if something else is among them."""
    made: tuple[Value, ...] = _items(name, tuple, kind, given)
    return made


def _items(name: str, make: Any, kind: Any, value: Any) -> Any:
    if type(value) is make and {*map(type, value)} <= {kind} and (kind is not str or "" not in value):
        return value  # so are nearly all; loading every language checks six thousand
    if kind is not str and get_origin(kind) is not None:
        return value
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        wanted = {frozenset: "a set", tuple: "a list"}[make]
        hint = f": {value!r:.60}"
        if isinstance(value, kind):
            one = repr(value) if kind is str else name.rpartition(".")[2]
            hint = f"; write {{{one}}}" if make is frozenset else f"; write [{one}]"
        raise TypeError(f"{name} must be {wanted} of {kind.__name__}, not {name_of(value)}{hint}")
    if isinstance(value, Mapping):
        hint = "list(mapping) or list(mapping.values())" if kind is str else "its values: mapping.values()"
        raise TypeError(f"{name} must hold {kind.__name__}, not keys and values; pass {hint}")
    made = value if isinstance(value, make) else make(value)  # keep a subclass, which may match compounds too
    for item in made:
        if not isinstance(item, kind):
            hint = f"; make one with newsparse.{kind.__name__}(…)" if attrs.has(kind) else ""
            raise TypeError(f"{name} must hold {kind.__name__} values, not {name_of(item)}: {item!r:.60}{hint}")
    if kind is str and "" in made:
        raise ValueError(f"{name} must not hold an empty string, which every line contains; leave it out")
    return made


def _member(name: str, kind: Any, value: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(repr(member.value) for member in kind)
        raise ValueError(f"{name} must be a {kind.__name__}, not {value!r:.60}; use one of {known}") from None


def _one(name: str, kind: Any, value: Any) -> Any:
    if isinstance(kind, type) and not isinstance(value, kind):
        wanted = "a dict" if kind is Mapping else kind.__name__
        raise TypeError(f"{name} must be {wanted}, not {name_of(value)}: {value!r:.60}")
    return plain(value) if kind is str else value


def _named(name: str, value: Any) -> Any:
    if value == "":
        raise ValueError(f"{name} must not be empty")
    return _one(name, str, value)


def name_of(value: object) -> str:
    """The name of a value's type, as errors give it."""
    return "None" if value is None else type(value).__name__
