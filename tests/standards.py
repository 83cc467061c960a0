"""Validators for the published formats of exports.

The schemas are read from the folder in `NEWSPARSE_STANDARDS`, or from `shared/standards` beside
the project: IPTC's JSON Schemas of ninjs, the W3C's assertions for Web Annotations, schema.org's SHACL shapes.
"""

import json
import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(os.environ.get("NEWSPARSE_STANDARDS") or Path(__file__).resolve().parents[2] / "shared" / "standards")
MISSING: Final = f"the published forms are not in {ROOT}; NEWSPARSE_STANDARDS names their folder"


def there() -> bool:
    """Return True if the schemas are available."""
    return (ROOT / "ninjs-3.1.json").exists()


# -- ninjs -------------------------------------------------------------------------------------------


@cache
def _ninjs(version: str) -> Any:
    import jsonschema
    from referencing import Registry
    from referencing.jsonschema import DRAFT202012

    schema = json.loads((ROOT / f"ninjs-{version}.json").read_text("utf-8"))
    # The geometry of a place has its own standard; we never write one.
    geometry = DRAFT202012.create_resource({})
    registry: Any = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", geometry)
    kind = jsonschema.Draft202012Validator
    return kind(schema, registry=registry, format_checker=kind.FORMAT_CHECKER)


def ninjs_faults(story: Any, version: str) -> list[str]:
    """List the errors of a ninjs object by IPTC's schema."""
    return [f"{error.json_path}: {error.message:.200}" for error in _ninjs(version).iter_errors(story)]


# -- Web Annotations -----------------------------------------------------------------------------------


@cache
def _assertions() -> tuple[tuple[str, bool, Any], ...]:
    """Return the name of each assertion about annotations, whether a value must match it, and its validator."""
    import jsonschema
    from referencing import Registry
    from referencing.jsonschema import DRAFT4

    folder = ROOT / "annotation"
    parts = [json.loads(path.read_text("utf-8")) for path in sorted((folder / "definitions").glob("*.json"))]
    registry: Any = Registry().with_resources((part["id"], DRAFT4.create_resource(part)) for part in parts)
    kind = jsonschema.Draft4Validator
    listed = json.loads((folder / "annotations" / "annotationMusts.test").read_text("utf-8"))["assertions"]
    found = []
    for path in listed:
        assertion = json.loads((folder / path).read_text("utf-8"))
        must = assertion.get("expectedResult", "valid") == "valid"
        found.append((path, must, kind(assertion, registry=registry, format_checker=kind.FORMAT_CHECKER)))
    return tuple(found)


def annotation_faults(annotation: Any) -> list[str]:
    """List the W3C assertions that an annotation violates."""
    return [name for name, must, validator in _assertions() if validator.is_valid(annotation) != must]


# -- schema.org ----------------------------------------------------------------------------------------

_SCHEMA_ORG: Final = "http://schema.org/"
_VALIDATION: Final = "http://schema.org/validation#ValidSchema"
# The published shapes expect nodes here; JSON-LD has values.
_VALUES: Final = ("Text", "Date", "DateTime", "Time", "Number", "Integer", "Float", "Boolean", "URL")


@cache
def _shapes() -> tuple[Any, Any]:
    from rdflib import Graph, URIRef
    from rdflib.namespace import SH

    shapes = Graph().parse(ROOT / "schemaorg-shapes.shacl", format="turtle")
    for name in _VALUES:
        shapes.set((URIRef(_VALIDATION + name), SH.nodeKind, SH.IRIOrLiteral if name == "URL" else SH.Literal))
    return shapes, Graph().parse(ROOT / "schemaorg-subclasses.shacl", format="turtle")


def different_forms(stories: Iterable[Any]) -> Iterator[Any]:
    """Leave out the JSON-LD objects in which no type has a property or a type of value that it has not in an earlier one.

    The shapes look at nothing else, and take long over each object.
    """
    seen: set[object] = set()
    for story in stories:
        if not seen.issuperset(found := set(_forms(story))):
            seen |= found
            yield story


def _forms(value: Any, *place: object) -> Iterator[object]:
    """Yield the type of each value in a JSON-LD object, with the properties that lead there and the types of their owners."""
    if isinstance(value, list):
        for each in value:
            yield from _forms(each, *place)
    elif isinstance(value, dict):
        yield *place, value.get("@type")
        for name, each in value.items():
            yield from _forms(each, *place, value.get("@type"), name)
    else:
        yield *place, type(value)


def schema_org_faults(stories: Iterable[Any]) -> Iterator[str]:
    """List the violations of schema.org's shapes by some JSON-LD objects, in one pass."""
    import pyshacl
    from rdflib import Graph

    shapes, classes = _shapes()
    data = Graph()
    for story in stories:
        # The context is the vocabulary itself, so nothing is fetched.
        local = {**story, "@context": {"@vocab": _SCHEMA_ORG, "url": {"@type": "@id"}}}
        data.parse(data=json.dumps(local), format="json-ld")
    conforms, _, words = pyshacl.validate(data, shacl_graph=shapes, ont_graph=classes)
    if not conforms:
        yield str(words)
