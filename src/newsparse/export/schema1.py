"""Schema 1, in which every value is an object with all of its keys, and passages are repeated where they are used.

Only the development version of 0.1.0 wrote it; it can still be read because such files may exist.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from newsparse.export.guarantees import BrokenError

_KEYS: Final = (
    *("version", "text", "language", "options", "transmission", "record", "segments", "oddities"),
    *("headline", "standfirst", "bylines", "dateline", "published", "embargo", "updated", "paragraphs", "body", "crossheads"),
    *("captions", "passages", "notes", "attributions", "speakers", "dates", "boilerplate", "defects"),
)


def upgraded(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return an article of schema 1 as one of schema 2, whose keys later schemas have too.

    Raises:
        BrokenError: a key of the article is missing, or its values are not those of an article.
    """
    for key in _KEYS:
        if key not in data:
            raise BrokenError("is missing", key)
    tables = _Tables()
    try:
        made = {key: tables.upgraded(value) for key, value in data.items()}
        made["boilerplate"] = [made["segments"].index(segment) for segment in made["boilerplate"]]
        for mention in made["dates"]:
            start, end = mention["span"]
            rows = {number: tables.passages[number] for number in made["paragraphs"]}
            mention["paragraph"] = next(number for number, row in rows.items() if row[0] <= start <= end <= row[1])
    except (TypeError, ValueError, LookupError, AttributeError, StopIteration, RecursionError):
        raise BrokenError("pass the dict that to_dict returned; this is no article of schema 1") from None
    return {**made, "schema": 2, "tables": {"passages": tables.passages, "speakers": tables.speakers}}


class _Tables:
    """The passages and speakers found so far; a value is known by its keys."""

    def __init__(self) -> None:
        self.passages: list[Any] = []
        self.speakers: list[Any] = []
        self.forms: dict[frozenset[str], Callable[..., Any]] = {
            frozenset(("start", "end")): lambda start, end: [start, end],
            frozenset(("name", "weight", "span")): lambda name, weight, span: [name, weight, span],
            frozenset(("span", "label", "kind", "why")): lambda span, label, kind, why: [*span, label, kind, why],
            frozenset(("span", "text", "label", "anchors")): self._passage,
            frozenset(("name", "kind", "description", "mention", "mentions")): self._speaker,
        }

    def upgraded(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.upgraded(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        made = {key: self.upgraded(item) for key, item in value.items()}
        form = self.forms.get(frozenset(made))
        return form(**made) if form else made

    def _passage(self, span: Any, text: Any, label: Any, anchors: Any) -> int:
        return _numbered([*span, label, text, anchors or None], self.passages)

    def _speaker(self, **made: Any) -> int:
        return _numbered(made, self.speakers)


def _numbered(row: Any, table: list[Any]) -> int:
    if row not in table:
        table.append(row)
    return table.index(row)
