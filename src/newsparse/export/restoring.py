"""From JSON-ready values to an article: what `Article.from_dict` and unpickling do.

Converters are made from the types of the fields; each checks one value. `guarantees` checks how values
relate. The only error is a `ValueError` that names the place.
"""

from __future__ import annotations

import datetime
import reprlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import lru_cache
from itertools import repeat, zip_longest
from pickle import UnpicklingError
from types import NoneType, UnionType
from typing import Any, Final, TypeAlias, Union, get_args, get_origin

import attrs

from newsparse.article import VIEWS, Article
from newsparse.attribution import Attribution, Speaker
from newsparse.defect import Defect
from newsparse.export.guarantees import BrokenError, check
from newsparse.export.storing import FIELDS, FOLLOWING, OLDEST_SCHEMA, SCHEMA, fields_of, views_of_article, write
from newsparse.knowledge import Knowledge, default_knowledge
from newsparse.labelling.confidence import Judge
from newsparse.on_demand import LATER
from newsparse.options import Options
from newsparse.passage import Passage, as_printed, readable
from newsparse.segment import Evidence, Segment, judge_later, kept_judge
from newsparse.span import Span
from newsparse.terms import Kind, Label
from newsparse.version import __version__

_Named: TypeAlias = dict[str, Any]


def restore(cls: type[Article], data: Any) -> Article:
    """Restore an article; see `Article.from_dict`."""
    fields, views, oddities = read(data)
    return _made(cls, fields, views, default_knowledge(), oddities, views)


def reduced(article: Article) -> tuple[Any, ...]:
    """Return what pickles an article: a function and its arguments."""
    views = [name for name in VIEWS if name in article._views]
    if "_said" in article._views:
        views.extend(name for name in ("attributions", "speakers") if name not in views)
    knowledge = None if article._knowledge is default_knowledge() else article._knowledge
    return _unpickle, (__version__, write(article, views, why=True), knowledge, article._oddities, tuple(sorted(article._restored)))


def _unpickle(version: str, data: Any, knowledge: Knowledge | None, oddities: tuple[Defect, ...], restored: tuple[str, ...]) -> Article:
    """Restore an article pickled by another process or version."""
    try:
        fields, views, _ = read(data, trusted=version == __version__)
        return _made(Article, fields, views, knowledge or default_knowledge(), oddities, restored)
    except Exception as error:
        raise UnpicklingError(
            f"newsparse {version} pickled this article, and newsparse {__version__} cannot read it ({error}); "
            "to keep articles, store what to_dict returns: later versions read it"
        ) from error


def _made(
    cls: type[Article], fields: _Named, views: _Named, knowledge: Knowledge, oddities: tuple[Defect, ...], restored: Iterable[str]
) -> Article:
    article = cls(**{**fields, "options": fields["options"]._read_with(knowledge, oddities)})
    if "paragraphs" in views:  # which give the body
        views.pop("body", None)
    article._restore(views, restored)
    unknown = [segment for segment in article.segments if kept_judge(segment) is LATER]
    judge_later(unknown, Judge(article.text, article.options.headline, article.language, knowledge))
    return article


def read(data: Any, *, trusted: bool = False) -> tuple[_Named, _Named, tuple[Defect, ...]]:
    """Return an article's fields, the views that were written, and if its defects were not, those that its form showed.

    How *trusted* values relate is not checked.
    """
    try:
        fields, views, oddities = _read(data)
        if not trusted:
            check(fields, views)
    except BrokenError as error:
        raise error.named() from None
    return fields, views, oddities


class _Reader:
    """The state of reading one article: its text, and the values read so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.segments: tuple[Segment, ...] = ()
        self.starts: list[int] = []
        self.passages: tuple[Passage, ...] = ()
        self.speakers: tuple[Speaker, ...] = ()
        self.depth = 0

    def span(self, start: int, end: int) -> Span:
        """Make a span and check that it is inside the text."""
        if not 0 <= start <= end <= len(self.text):
            raise BrokenError(f"holds the offsets {_shown([start, end])}; they must satisfy 0 <= start <= end <= {len(self.text)}")
        return Span(start, end)


_Convert: TypeAlias = Callable[[_Reader, Any], Any]


def _read(data: Any) -> tuple[_Named, _Named, tuple[Defect, ...]]:
    if not isinstance(data, Mapping):
        raise BrokenError(f"pass the dict that to_dict returned, not {type(data).__name__}")
    reader = _Reader("")
    schema = _get(reader, data, "schema", _COUNT)
    if not OLDEST_SCHEMA <= schema <= SCHEMA:
        raise BrokenError(f"holds {_shown(schema)}; this version of newsparse reads schemas {OLDEST_SCHEMA} to {SCHEMA}", "schema")
    _only(data, ("schema", "version", "text", "segments", "tables", "oddities", *FIELDS, *VIEWS))
    _get(reader, data, "version", _ANY_TEXT)
    reader.text = _get(reader, data, "text", _ANY_TEXT)
    reader.segments = _get(reader, data, "segments", _converter(tuple[Segment, ...]))
    reader.starts = [segment.span.start for segment in reader.segments]
    _get(reader, data, "tables", _tables)
    hints = {field.name: field.hint for field in fields_of(Article)}
    fields = {"text": reader.text, "segments": reader.segments}
    fields |= {name: _get(reader, data, name, _converter(hints[name])) for name in FIELDS}
    oddities = _get(reader, data, "oddities", _converter(tuple[Defect, ...])) if "oddities" in data else ()
    views = {name: _get(reader, data, name, _view(name, hint)) for name, hint in views_of_article().items() if name in data}
    return fields, views, oddities


def _view(name: str, hint: Any) -> _Convert:
    """Make the converter of a view, in which segments are numbers; only a body may be empty."""
    if name == "confidence":
        return _SHARE
    if hint == tuple[Segment, ...]:
        return _list(_numbered("segments"))
    return _ANY_TEXT if name == "body" else _converter(hint)


def _tables(reader: _Reader, value: Any) -> None:
    """Read the passages and then the speakers, to which all other values refer."""
    _only(value, ("passages", "speakers"))
    reader.passages = _get(reader, value, "passages", _list(_passage))
    reader.speakers = _get(reader, value, "speakers", _list(_object(Speaker)))


@lru_cache(maxsize=256)
def _converter(hint: Any) -> _Convert:
    """Make the converter to a type."""
    if hint in _FORMS:
        return _FORMS[hint]
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _optional(*(_converter(choice) for choice in get_args(hint) if choice is not NoneType))
    if origin is tuple:
        kinds = get_args(hint)
        if kinds[-1] is Ellipsis:
            return _list(_converter(kinds[0]))
        return _tuple(*(_ANY_TEXT if kind is str else _converter(kind) for kind in kinds))
    return _member(hint) if issubclass(hint, Enum) else _object(hint)


def _optional(convert: _Convert) -> _Convert:
    return lambda reader, value: None if value is None else convert(reader, value)


def _plain(wanted: str, valid: Callable[[Any], bool], make: Callable[[Any], Any] | None = None) -> _Convert:
    """Make the converter of a plain value from its requirement, in words and as a test."""

    def convert(_: _Reader, value: Any) -> Any:
        if not valid(value):
            raise BrokenError(f"holds {_shown(value)}, which is not {wanted}")
        return make(value) if make else value

    return convert


def _dated(kind: Any, wanted: str) -> _Convert:
    def valid(value: Any) -> bool:
        try:
            return bool(kind.fromisoformat(value).isoformat() == value)
        except (TypeError, ValueError):
            return False

    return _plain(wanted, valid, kind.fromisoformat)


def _member(kind: type[Enum]) -> _Convert:
    members = {member.value: member for member in kind}
    return _plain(f"a {kind.__name__}", lambda value: type(value) is str and value in members, members.get)


def _list(convert: _Convert) -> _Convert:
    """Make the converter of a list of any length."""

    def convert_all(reader: _Reader, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise BrokenError(f"holds {_shown(value)}, which is not a list")
        return _each(reader, zip(repeat(convert), value))

    return convert_all


def _tuple(*converts: _Convert) -> _Convert:
    """Make the converter of a list of fixed length; values at its end may be missing if they may be null."""

    def convert(reader: _Reader, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) > len(converts):
            raise BrokenError(f"holds {_shown(value)}, which is not a list of at most {len(converts)} values")
        return _each(reader, zip_longest(converts, value))

    return convert


def _each(reader: _Reader, items: Iterable[tuple[_Convert, Any]]) -> tuple[Any, ...]:
    """Convert the items of a list, each by its own converter."""
    made: list[Any] = []
    try:
        for convert, item in items:
            made.append(convert(reader, item))  # how many there are says where it broke
    except BrokenError as error:
        raise error.inside(len(made)) from None
    return tuple(made)


def _object(cls: Any) -> _Convert:
    """Make the converter to a class, from an object with a key for each field that is not at its default."""
    fields, following = fields_of(cls), FOLLOWING.get(cls, {})
    names = [field.name for field in fields]

    def convert(reader: _Reader, value: Any) -> Any:
        _only(value, names)
        made = {}
        for name, hint, default in fields:
            if name in value or (default is attrs.NOTHING and name not in following):
                made[name] = _get(reader, value, name, _ANY_HEADLINE if cls is Options and name == "headline" else _converter(hint))
        for name, follow in following.items():
            if name not in made:
                made[name] = follow(made.get, reader.text)
        try:
            return cls(**made)
        except (TypeError, ValueError) as error:
            raise BrokenError(f"is invalid: {error}") from None

    return convert


def _get(reader: _Reader, data: Mapping[Any, Any], name: str, convert: _Convert) -> Any:
    """Read the value of a required key."""
    if name not in data:
        raise BrokenError("is missing", name)
    try:
        return convert(reader, data[name])
    except BrokenError as error:
        raise error.inside(name) from None


def _only(data: Any, names: Iterable[str]) -> None:
    """Reject anything but an object, and unknown keys: a reader that skipped them would lose their values."""
    if not isinstance(data, Mapping):
        raise BrokenError(f"holds {_shown(data)}, which is not an object")
    known = set(names)
    for key in data:
        if key not in known:
            raise BrokenError("is unknown; a later version of newsparse may have written it", key if isinstance(key, str) else _shown(key))


def _numbered(table: str) -> _Convert:
    """Make the converter of the number of a value in a table."""

    def convert(reader: _Reader, value: Any) -> Any:
        rows = getattr(reader, table)
        if type(value) is not int or not 0 <= value < len(rows):
            raise BrokenError(f"holds {_shown(value)}, which is not the number of one of the {len(rows)} {table}")
        return rows[value]

    return convert


def _span(reader: _Reader, value: Any) -> Span:
    return reader.span(*_OFFSETS(reader, value))


def _evidence(reader: _Reader, value: Any) -> Evidence:
    name, weight, span = _EVIDENCE(reader, value)
    return Evidence(name, weight or 0.0, span)


def _segment(reader: _Reader, value: Any) -> Segment:
    start, end, label, kind, why, sure = _SEGMENT(reader, value)
    return Segment(
        reader.span(start, end),
        label or Label.BLANK,
        kind,
        why or (),
        1.0 if label in (None, Label.BLANK) else LATER if sure is None else sure,
    )


def _passage(reader: _Reader, value: Any) -> Passage:
    start, end, label, text, anchors = _PASSAGE(reader, value)
    span = reader.span(start, end)
    if label is None:
        at = bisect_right(reader.starts, start) - 1
        if at < 0:
            raise BrokenError("has no label and is not in a segment")
        label = reader.segments[at].label
    if text is None and anchors is None:
        return as_printed(reader.text, span, label)
    return Passage(span, readable(reader.text[start:end]) if text is None else text, label, anchors or ())


def _attribution(reader: _Reader, value: Any) -> Any:
    if reader.depth >= _DEPTH:
        raise BrokenError(f"is nested in more than {_DEPTH} other attributions")
    reader.depth += 1
    try:
        return _SAID(reader, value)
    finally:
        reader.depth -= 1


_MOST: Final = 10**300
_ANY_TEXT: Final = _plain("a string", lambda value: type(value) is str)
_TEXT: Final = _plain("a string of at least one character", lambda value: type(value) is str and value != "")
_COUNT: Final = _plain("an integer of at least 0", lambda value: type(value) is int and value >= 0)
_NUMBER: Final = _plain("a finite number", lambda value: type(value) in (int, float) and abs(value) <= _MOST, float)
_SHARE: Final = _plain("a number from 0 to 1", lambda value: type(value) in (int, float) and 0 <= value <= 1, float)
_DEPTH: Final = 20  # how deep attributions can be nested; in news copy they are two or three deep
_FORMS: Final[dict[Any, _Convert]] = {
    str: _TEXT,
    int: _COUNT,
    float: _NUMBER,
    bool: _plain("true or false", lambda value: type(value) is bool),
    datetime.date: _dated(datetime.date, "a day such as '2024-05-31'"),
    datetime.datetime: _dated(datetime.datetime, "a time such as '2024-05-31T18:30:00+00:00'"),
    Span: _span,
    Evidence: _evidence,
    Segment: _segment,
    Passage: _numbered("passages"),
    Speaker: _numbered("speakers"),
    Attribution: _attribution,
}
_ANY_HEADLINE: Final = _optional(_ANY_TEXT)
_OFFSETS: Final = _tuple(_COUNT, _COUNT)
_EVIDENCE: Final = _tuple(_TEXT, _optional(_NUMBER), _optional(_span))
_SEGMENT: Final = _tuple(
    _COUNT, _COUNT, _optional(_member(Label)), _optional(_member(Kind)), _optional(_list(_evidence)), _optional(_SHARE)
)
_PASSAGE: Final = _tuple(_COUNT, _COUNT, _optional(_member(Label)), _optional(_ANY_TEXT), _optional(_list(_OFFSETS)))
_SAID: Final = _object(Attribution)


_SHORT: Final = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60
_SHORT.maxlevel = 2
_SHORT.maxdict = _SHORT.maxlist = 3


def _shown(value: Any) -> str:
    """Return a short form of any value."""
    if isinstance(value, int) and abs(value) >= 10**60:
        return "a number of more than 60 digits"
    try:
        return _SHORT.repr(value)
    except Exception:  # a foreign repr can raise anything
        return f"a {type(value).__name__}"
