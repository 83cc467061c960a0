"""The JSON Schema of what `Article.to_dict` writes, made from the classes: `python docs/article_schema.py` rewrites it."""

import datetime
import json
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin

import attrs

from newsparse.article import Article
from newsparse.attribution import Speaker
from newsparse.documented import read
from newsparse.export.storing import FIELDS, FOLLOWING, SCHEMA, fields_of, views_of_article
from newsparse.passage import Passage
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

PATH: Final = Path(__file__).parent / "reference" / "article.schema.json"

_OFFSET: Final = {"type": "integer", "minimum": 0}
_LABELS: Final = {"$ref": "#/$defs/Label"}
_FIXED: Final[dict[str, Any]] = {
    "Span": {
        "description": "Offset of the first code point and offset just past the last one, in the text.",
        "type": "array",
        "prefixItems": [_OFFSET, _OFFSET],
        "minItems": 2,
        "maxItems": 2,
    },
    "Evidence": {
        "description": "Its name, its weight (0 where it is left out), and the span that convinced.",
        "type": "array",
        "prefixItems": [{"type": "string", "minLength": 1}, {"type": "number"}, {"$ref": "#/$defs/Span"}],
        "minItems": 1,
        "maxItems": 3,
    },
    "Segment": {
        "description": "Where it starts and ends, its label (blank where it is left out), the kind of boilerplate, why, how sure it is.",
        "type": "array",
        "prefixItems": [
            _OFFSET,
            _OFFSET,
            _LABELS,
            {"anyOf": [{"$ref": "#/$defs/Kind"}, {"type": "null"}]},
            {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/Evidence"}}, {"type": "null"}]},
            {"type": "number", "minimum": 0, "maximum": 1},
        ],
        "minItems": 2,
        "maxItems": 6,
    },
    "Passage": {
        "description": "Where it starts and ends; its label, where it is not that of the segment it lies in; its text, where it is "
        "not what the article's text holds there, with line feeds as spaces; pairs of offsets, in its text and in the article's, from "
        "which both run in step, where they do not all the way.",
        "type": "array",
        "prefixItems": [
            *(_OFFSET, _OFFSET),
            {"anyOf": [_LABELS, {"type": "null"}]},
            {"anyOf": [{"type": "string", "minLength": 1}, {"type": "null"}]},
            {"type": "array", "items": {"type": "array", "prefixItems": [_OFFSET, _OFFSET], "minItems": 2, "maxItems": 2}},
        ],
        "minItems": 2,
        "maxItems": 5,
    },
}
"""Values that are written as rows."""
_PLAIN: Final[dict[Any, dict[str, Any]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime.date: {"type": "string", "format": "date"},
    datetime.datetime: {"type": "string", "format": "date-time"},
}


def schema() -> dict[str, Any]:
    """Make the schema of the present code."""
    defs: dict[str, Any] = {}
    hints = {field.name: field.hint for field in fields_of(Article)}
    about = _about(Article)
    properties: dict[str, Any] = {
        "schema": {"description": "The number of this form.", "const": SCHEMA},
        "version": {"description": "The version of newsparse that wrote it.", "type": "string"},
        "text": {"description": about["text"], "type": "string"},
        **{name: {"description": about[name], **_type(hints[name], defs)} for name in FIELDS},
        "segments": {"description": about["segments"], "type": "array", "items": _rows(Segment, defs)},
        **{name: {"description": about[name], **_view(hint, defs)} for name, hint in views_of_article().items()},
        "oddities": {
            "description": "What the envelope found odd, where the defects are not written.",
            **_type(views_of_article()["defects"], defs),
        },
        "tables": {
            "description": "Passages and speakers, each written once; everything else refers to them by their number.",
            "type": "object",
            "properties": {
                "passages": {"type": "array", "items": _rows(Passage, defs)},
                "speakers": {"type": "array", "items": _object(Speaker, defs)},
            },
            "required": ["passages", "speakers"],
            "additionalProperties": False,
        },
    }
    properties["body"]["description"] += " Left out beside the paragraphs."
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A parsed article",
        "description": "What newsparse.Article.to_dict writes. A view that was not asked for is left out, "
        "and so is a field that has its default.",
        "type": "object",
        "properties": properties,
        "required": ["schema", "version", "text", *FIELDS, "segments", "tables"],
        "additionalProperties": False,
        "$defs": dict(sorted(defs.items())),
    }


def _about(cls: Any) -> dict[str, str]:
    """The first sentences of the docstrings of a class's fields."""
    return {name: " ".join(text.split("\n\n")[0].split()) for name, text in read(cls).items()}


def _view(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    if hint == tuple[Segment, ...]:
        return {"type": "array", "items": {"description": "The number of a segment.", **_OFFSET}}
    return _type(hint, defs)


def _type(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        (kind,) = (choice for choice in get_args(hint) if choice is not NoneType)
        return {"anyOf": [_type(kind, defs), {"type": "null"}]}
    if origin is tuple:
        items = get_args(hint)
        if items[-1] is Ellipsis:
            return {"type": "array", "items": _type(items[0], defs)}
        return {"type": "array", "prefixItems": [_type(item, defs) for item in items], "minItems": len(items), "maxItems": len(items)}
    if hint in _PLAIN:
        return dict(_PLAIN[hint])
    if hint in (Passage, Speaker):
        return {"description": f"The number of a {hint.__name__.lower()} in the tables.", **_OFFSET}
    if hint in (Span, Evidence):
        return _rows(hint, defs)
    if issubclass(hint, Enum):
        defs.setdefault(hint.__name__, {"enum": [member.value for member in hint]})
    elif hint.__name__ not in defs:
        defs[hint.__name__] = {}
        _object(hint, defs)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _rows(cls: Any, defs: dict[str, Any]) -> dict[str, Any]:
    defs[cls.__name__] = _FIXED[cls.__name__]
    for name in ("Span", "Evidence"):
        defs[name] = _FIXED[name]
    for term in (Kind, Label):
        _type(term, defs)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _object(cls: Any, defs: dict[str, Any]) -> dict[str, Any]:
    about, properties, required = _about(cls), {}, []
    for field in fields_of(cls):
        made = {"description": about[field.name], **_type(field.hint, defs)}
        if field.default is attrs.NOTHING and field.name not in FOLLOWING.get(cls, {}):
            required.append(field.name)
        elif field.name == "nature":
            made["default"] = "speech"
        elif field.name in FOLLOWING.get(cls, {}):
            made["description"] += " Left out where it follows from the rest."
        elif not (field.default is None or field.default == ()):
            made["default"] = field.default.value if isinstance(field.default, Enum) else field.default
        properties[field.name] = made
    defs[cls.__name__] = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"$ref": f"#/$defs/{cls.__name__}"}


if __name__ == "__main__":
    PATH.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")
