"""The form of schema 1: every value is an object with all of its keys, and passages are repeated where used.

Only the development version of 0.1.0 wrote it; it is read for as long as such files may exist.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from newsparse.passage import Passage
from newsparse.serial.damage import DamageError, shown
from newsparse.span import Span

KEYS: Final[dict[str, tuple[str, ...]]] = {
    "Options": ("headline", "published", "language"),
    "Segment": ("span", "label", "kind", "why"),
    "Evidence": ("name", "weight", "span"),
    "Passage": ("span", "text", "label", "anchors"),
    "Byline": ("span", "text", "names", "role", "affiliation"),
    "Caption": ("span", "text", "credit", "agency", "photographer"),
    "Dateline": ("span", "text", "places", "date", "agency"),
    "DateMention": ("span", "text", "date", "precision", "start", "end", "relation"),
    "Defect": ("code", "message", "span"),
    "Speaker": ("name", "kind", "description", "mention", "mentions"),
    "Attribution": (
        *("span", "content", "paragraph", "quoted", "cue", "source", "speakers", "kind", "nature", "confidence", "anonymous"),
        *("why", "inner"),
    ),
    "Transmission": ("service", "number", "priority", "category", "word_count", "slug", "version", "sent", "notes"),
    "Record": (
        *("archive", "publication", "published", "section", "page", "edition", "word_count", "loaded", "document", "copyright"),
        "fields",
    ),
}
"""The keys of each object; all of them were written."""

VIEWS: Final = (
    *("headline", "standfirst", "bylines", "dateline", "published", "embargo", "updated", "paragraphs", "body", "crossheads"),
    *("captions", "passages", "notes", "attributions", "speakers", "dates", "boilerplate", "defects"),
)
"""The views; all of them were written."""


def span(reader: Any, value: Any) -> Any:
    """Read a span, which this schema writes as an object."""
    if not isinstance(value, Mapping):
        raise DamageError(f"holds {shown(value)}, which is not an object")
    for key in value:
        if key not in ("start", "end"):
            raise DamageError("is unknown", key if isinstance(key, str) else shown(key))
    for key in ("start", "end"):
        if key not in value:
            raise DamageError("is missing", key)
        if type(value[key]) is not int:
            raise DamageError(f"holds {shown(value[key])}, which is not an integer", key)
    return reader.span(value["start"], value["end"])


def paragraph(paragraphs: Sequence[Passage], span: Span) -> Passage:
    """Find the paragraph that mentions a date, which this schema does not write."""
    for passage in paragraphs:
        if passage.span.start <= span.start <= span.end <= passage.span.end:
            return passage
    raise DamageError("is not in any paragraph", "span")
