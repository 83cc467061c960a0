"""From JSON-ready values to the parts of an article, by converters made from the types of the fields.

Every value is checked by type, every span against the text; `guarantees` checks how values relate. The
only error is a `ValueError` that names the place.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Final, NamedTuple, TypeAlias, Union, get_args, get_origin

import attrs

from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.defect import Defect
from newsparse.passage import Passage, as_printed, readable
from newsparse.segment import Evidence, Segment
from newsparse.serial import schema1
from newsparse.serial.damage import DamageError, shown
from newsparse.serial.guarantees import check
from newsparse.serial.shapes import FIELDS, FOLLOWING, fields_of, views_of
from newsparse.serial.writing import SCHEMA
from newsparse.span import Span
from newsparse.terms import Kind, Label

_DEPTH: Final = 20
"""How deep attributions can be nested; in news copy they are two or three deep."""


class Restored(NamedTuple):
    """The parts of a restored article."""

    fields: dict[str, Any]
    """Its fields, by name."""
    views: dict[str, Any]
    """The views that were written, by name."""
    oddities: tuple[Defect, ...]
    """The defects that the envelope found; empty if the article's defects were written."""


class _Reader:
    """The state of reading one article: its text, and the values read so far."""

    def __init__(self, schema: int, text: str) -> None:
        self.schema = schema
        self.text = text
        self.segments: tuple[Segment, ...] = ()
        self.starts: list[int] = []
        self.passages: list[Passage] = []
        self.speakers: list[Speaker] = []
        self.depth = 0

    def span(self, start: Any, end: Any) -> Span:
        """Make a span and check that it is inside the text."""
        if type(start) is not int or type(end) is not int:
            raise DamageError(f"holds the offsets {shown([start, end])}, which are not integers")
        if not 0 <= start <= end <= len(self.text):
            raise DamageError(f"holds the offsets {shown([start, end])}; they must satisfy 0 <= start <= end <= {len(self.text)}")
        return Span(start, end)

    def label(self, offset: int) -> Label:
        """Return the label of the segment that contains an offset."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            raise DamageError("has no label and is not in a segment")
        return self.segments[at].label


_Convert: TypeAlias = Callable[[_Reader, Any], Any]


def read(cls: Any, data: Any, *, trusted: bool = False) -> Restored:
    """Read the result of `write`, of this version or an earlier one.

    Args:
        cls: the article class, whose types determine what is read.
        data: the JSON-ready values.
        trusted: skip the checks of how values relate.

    Raises:
        ValueError: the values are something else; the message names the place.
    """
    try:
        restored = _read(cls, data)
        if not trusted:
            check(restored.fields, restored.views)
    except DamageError as error:
        raise error.named() from None
    return restored


def _read(cls: Any, data: Any) -> Restored:
    if not isinstance(data, Mapping):
        raise DamageError(f"pass the dict that to_dict returned, not {type(data).__name__}")
    schema = _take(data, "schema", _whole)
    if not 1 <= schema <= SCHEMA:
        raise DamageError(f"holds {shown(schema)}; this version of newsparse reads schemas 1 to {SCHEMA}", "schema")
    views = views_of(cls)
    _only(data, ("schema", "version", "text", "segments", "tables", "oddities", *FIELDS, *views))
    _take(data, "version", _string)
    reader = _Reader(schema, _take(data, "text", _string))
    fields: dict[str, Any] = {"text": reader.text}
    reader.segments = fields["segments"] = _get(reader, data, "segments", _converter(tuple[Segment, ...], schema))
    reader.starts = [segment.span.start for segment in reader.segments]
    if schema > 1:
        _get(reader, data, "tables", _tables)
    hints = {field.name: field.hint for field in fields_of(cls)}
    fields |= {name: _get(reader, data, name, _converter(hints[name], schema)) for name in FIELDS}
    oddities = _get(reader, data, "oddities", _converter(tuple[Defect, ...], schema)) if schema == 1 or "oddities" in data else ()
    found: dict[str, Any] = {}
    for name in schema1.VIEWS if schema == 1 else [name for name in views if name in data]:
        found[name] = _get(reader, data, name, _view(views[name], schema))
        if schema == 1 and name == "paragraphs":
            reader.passages.extend(found[name])
    return Restored(fields, found, oddities)


# -- objects and lists -------------------------------------------------------------------------------


def _get(reader: _Reader, data: Mapping[Any, Any], name: str, convert: _Convert) -> Any:
    """Read the value of a required key."""
    if name not in data:
        raise DamageError("is missing", name)
    try:
        return convert(reader, data[name])
    except DamageError as error:
        error.inside(name)
        raise


def _take(data: Mapping[Any, Any], name: str, convert: Callable[[Any], Any]) -> Any:
    return _get(None, data, name, lambda _, value: convert(value))  # type: ignore[arg-type]


def _only(data: Mapping[Any, Any], names: Iterable[str]) -> None:
    """Reject unknown keys: a reader that skipped them would lose their values."""
    known = set(names)
    for key in data:
        if key not in known:
            raise DamageError("is unknown; a later version of newsparse may have written it", key if isinstance(key, str) else shown(key))


def _items(reader: _Reader, value: Any, convert: _Convert) -> list[Any]:
    if not isinstance(value, list):
        raise DamageError(f"holds {shown(value)}, which is not a list")
    made: list[Any] = []
    try:
        for item in value:
            made.append(convert(reader, item))  # noqa: PERF401  # how many there are says where it broke
    except DamageError as error:
        error.inside(len(made))
        raise
    return made


def _row(value: Any, least: int, most: int) -> list[Any]:
    """Read a row with a fixed number of places, padded with `None`."""
    if not isinstance(value, list):
        raise DamageError(f"holds {shown(value)}, which is not a list")
    if not least <= len(value) <= most:
        raise DamageError(f"holds {len(value)} values, not {least} to {most}")
    return [*value, *[None] * (most - len(value))]


def _object(cls: Any, schema: int) -> _Convert:
    """Make a converter to a class, from an object with a key for each field that is not at its default."""
    fields = fields_of(cls)
    names = [field.name for field in fields]
    following = FOLLOWING.get(cls, {}) if schema > 1 else {}
    first = schema1.KEYS.get(cls.__name__, ())
    readers = []
    for field in fields:
        needed = field.name in first if schema == 1 else field.default is attrs.NOTHING and field.name not in following
        readers.append((field.name, _converter(field.hint, schema), needed))

    def convert(reader: _Reader, value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise DamageError(f"holds {shown(value)}, which is not an object")
        _only(value, names)
        made = {name: _get(reader, value, name, read) for name, read, needed in readers if needed or name in value}
        for name, follow in following.items():
            if name not in made:
                made[name] = follow(made.get, reader.text)
        if schema == 1 and cls is DateMention:
            made["paragraph"] = schema1.paragraph(reader.passages, made["span"])
        try:
            return cls(**made)
        except (TypeError, ValueError) as error:
            raise DamageError(f"is invalid: {error}") from None

    return convert


# -- plain values ------------------------------------------------------------------------------------


def _string(value: Any) -> str:
    if type(value) is not str:
        raise DamageError(f"holds {shown(value)}, which is not a string")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise DamageError(f"holds {shown(value)}, which is not an integer")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) <= _MOST:  # NaN fails this test, too
        raise DamageError(f"holds {shown(value)}, which is not a finite number")
    return float(value)


_MOST: Final = 10**300


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise DamageError(f"holds {shown(value)}, which is neither true nor false")
    return value


def _day(value: Any) -> datetime.date:
    made: datetime.date = _dated(datetime.date, value, "a day such as '2024-05-31'")
    return made


def _moment(value: Any) -> datetime.datetime:
    made: datetime.datetime = _dated(datetime.datetime, value, "a time such as '2024-05-31T18:30:00+00:00'")
    return made


def _dated(cls: Any, value: Any, wanted: str) -> Any:
    try:
        made = cls.fromisoformat(_string(value))
    except ValueError:
        made = None
    if made is None or made.isoformat() != value:
        raise DamageError(f"holds {shown(value)}, which is not {wanted}")
    return made


_PLAIN: Final[dict[Any, Callable[[Any], Any]]] = {
    str: _string,
    int: _whole,
    float: _number,
    bool: _flag,
    datetime.date: _day,
    datetime.datetime: _moment,
}


def _member(cls: type[Enum]) -> Callable[[Any], Any]:
    members = {member.value: member for member in cls}

    def convert(value: Any) -> Any:
        if type(value) is not str or value not in members:
            raise DamageError(f"holds {shown(value)}, which is not a {cls.__name__}")
        return members[value]

    return convert


# -- values with a special form ----------------------------------------------------------------------


def _span(reader: _Reader, value: Any) -> Span:
    return reader.span(*_row(value, 2, 2))


def _evidence(reader: _Reader, value: Any) -> Evidence:
    name, weight, span = _row(value, 1, 3)
    return Evidence(_string(name), 0.0 if weight is None else _number(weight), None if span is None else _span(reader, span))


_KIND: Final = _member(Kind)
_LABEL: Final = _member(Label)


def _segment(reader: _Reader, value: Any) -> Segment:
    start, end, label, kind, why = _row(value, 2, 5)
    reasons = () if why is None else tuple(_items(reader, why, _evidence))
    return Segment(reader.span(start, end), Label.BLANK if label is None else _LABEL(label), None if kind is None else _KIND(kind), reasons)


def _passage(reader: _Reader, value: Any) -> Passage:
    start, end, label, text, anchors = _row(value, 2, 5)
    span = reader.span(start, end)
    named = reader.label(start) if label is None else _LABEL(label)
    if text is None and anchors is None:
        return as_printed(reader.text, span, named)
    said = readable(reader.text[start:end]) if text is None else _string(text)
    return Passage(span, said, named, () if anchors is None else tuple(_items(reader, anchors, _anchor)))


def _anchor(reader: _Reader, value: Any) -> tuple[int, int]:
    here, there = _row(value, 2, 2)
    return _whole(here), _whole(there)


def _tables(reader: _Reader, value: Any) -> None:
    """Read the passages and then the speakers, to which all other values refer."""
    if not isinstance(value, Mapping):
        raise DamageError(f"holds {shown(value)}, which is not an object")
    _only(value, ("passages", "speakers"))
    for name, table, convert in (("passages", reader.passages, _passage), ("speakers", reader.speakers, _object(Speaker, SCHEMA))):
        table.extend(_get(reader, value, name, lambda reader, rows, convert=convert: _items(reader, rows, convert)))  # type: ignore[misc]


def _numbered(table: str) -> _Convert:
    def convert(reader: _Reader, value: Any) -> Any:
        rows = getattr(reader, table)
        if type(value) is not int or not 0 <= value < len(rows):
            raise DamageError(f"holds {shown(value)}, which is not the number of one of the {len(rows)} {table}")
        return rows[value]

    return convert


def _attribution(schema: int) -> _Convert:
    plain: list[_Convert] = []

    def convert(reader: _Reader, value: Any) -> Any:
        if reader.depth >= _DEPTH:
            raise DamageError(f"is nested in more than {_DEPTH} other attributions")
        if not plain:
            plain.append(_object(Attribution, schema))  # only now, since its own making asks for this converter
        reader.depth += 1
        try:
            return plain[0](reader, value)
        finally:
            reader.depth -= 1

    return convert


# -- converters by type ------------------------------------------------------------------------------


def _view(hint: Any, schema: int) -> _Convert:
    """Make the converter of a view, in which segments are numbers."""
    if schema > 1 and hint == tuple[Segment, ...]:
        convert = _numbered("segments")
        return lambda reader, value: tuple(_items(reader, value, convert))
    return _converter(hint, schema)


@lru_cache(maxsize=256)
def _converter(hint: Any, schema: int) -> _Convert:
    """Make the converter to a type, for the form used in a schema."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        (kind,) = (choice for choice in get_args(hint) if choice is not NoneType)
        some = _converter(kind, schema)
        return lambda reader, value: None if value is None else some(reader, value)
    if origin is tuple:
        return _tuple(get_args(hint), schema)
    if hint in _PLAIN or (isinstance(hint, type) and issubclass(hint, Enum)):
        plain = _PLAIN[hint] if hint in _PLAIN else _member(hint)
        return lambda _, value: plain(value)
    if hint is Attribution:
        return _attribution(schema)
    if schema == 1:
        return schema1.span if hint is Span else _object(hint, schema)
    return _FORMS[hint] if hint in _FORMS else _object(hint, schema)


_FORMS: Final[dict[Any, _Convert]] = {
    Span: _span,
    Evidence: _evidence,
    Segment: _segment,
    Passage: _numbered("passages"),
    Speaker: _numbered("speakers"),
}


def _tuple(hints: tuple[Any, ...], schema: int) -> _Convert:
    if len(hints) == 2 and hints[1] is Ellipsis:
        each = _converter(hints[0], schema)
        return lambda reader, value: tuple(_items(reader, value, each))
    every = [_converter(hint, schema) for hint in hints]

    def convert(reader: _Reader, value: Any) -> Any:
        row, left = _row(value, len(every), len(every)), iter(every)

        def each(reader: _Reader, item: Any) -> Any:
            return next(left)(reader, item)

        return tuple(_items(reader, row, each))

    return convert
