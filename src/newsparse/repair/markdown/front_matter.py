"""Front matter: the fields that generators of sites, clippers and readers write above a page, each with a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from newsparse.knowledge.languages.field_words import ABOVE_STORY
from newsparse.patterns import pattern
from newsparse.repair.markdown.marked_line import MarkedLine
from newsparse.terms import Kind, Label

# ---                             +++                             % Pier reopens
# title: Pier reopens             title = "Pier reopens"          % Ann Roe; Bo Hill
# ---                             +++                             % May 7, 2024
_FENCED: Final = pattern(
    r"\A[\ufeff\s]{0,20}+(?:(?P<fence>---|\+\+\+)[ \t]*\n"
    r"(?:[\w-]{1,40}[ ]?[:=][^\n]*\n|[ \t#\[\]}-][^\n]*\n|\n){1,60}?(?P=fence)[ \t]*(?:\n|\Z)"
    r"|%[ ][^\n]+\n(?:%[ ]?[^\n]*\n){1,2})"
)
_FIELD: Final = pattern(r"(?m)^\ufeff?(?P<name>[\w-]{1,40}|%)(?:[ ]?[:=])?(?P<value>[^\n]*(?:\n(?:[ \t]+[^\n]*|-[ \t][^\n]*))*)")
_UNNAMED: Final = ("title", "author", "date")  # fields that have only their order
# URL Source: https://elmford.example/pier      - Author: [[Ann Roe]]      **Date:** May 7, 2024      fields without a fence
_NAME: Final = r"(?:[-*][ ])?(?:\*\*)?(?P<name>\p{L}[\p{L}_ -]{1,24}+)(?:\*\*:|:\*\*|:)"
_NAMED: Final = pattern(rf"(?m)^{_NAME}(?P<value>[^\n]*)")
_UNFENCED: Final = pattern(rf"(?m)(?:^{_NAME}[^\n]*\n\s{{0,3}}){{2,}}")
_HEADING_ABOVE: Final = pattern(r"(?:\s*+(?:\#[^\n]*|[^\n:]{0,40}[a-z]{1,6}://[^\n]*|!\[[^\n]*|[^\n]{1,300}\n===+)\n){0,20}+\s*+")
# The words of a value, without the marks that say how it is quoted or folded; and the names of several people.
_SCALAR: Final = pattern(r"\s*(?:[>|][-+]?\s+)?(?![>|][-+]?\s*$)(?P<mark>\"{3}|[\"']|\[\[)?(?P<words>\S(?:.*\S)?)\s*", regex.DOTALL)
_PERSON: Final = pattern(r"(?<![^\s,;\[\"'])(?:(?P<key>\w+)[ ]?[:=][ ]*+[\"']?)?(?P<words>\p{L}[^\n,;\[\]\"{}:=]*[\p{L}.])")
_FEWEST_FIELDS: Final = 2  # without a fence
_HEAD: Final = 1500  # characters in which a page repeats its fields
_SAID_AGAIN: Final = 40  # characters of a summary that the first paragraph begins with
_LABELS: Final = {"headline": Label.HEADLINE, "standfirst": Label.STANDFIRST, "byline": Label.BYLINE, "published": Label.BOILERPLATE}


class FrontMatter(NamedTuple):
    """The fields above a page."""

    start: int
    end: int
    fields: tuple[MarkedLine, ...] = ()
    repeated: tuple[MarkedLine, ...] = ()
    """The lines of the page that say the title and the summary again."""


def opens_with_fence(text: str) -> bool:
    """Return True if a text has fields in a fence above it.

    >>> opens_with_fence("+++\\ntitle = 'Pier reopens'\\n+++\\n"), opens_with_fence("---\\nPier reopens\\n---")
    (True, False)
    """
    return text.lstrip("\ufeff\n\r ")[:1] in ("-", "+", "%") and _FENCED.match(text) is not None


def front_matter(text: str) -> FrontMatter:
    """Read the fields above a page; names and summaries that the page says again are not labelled.

    >>> matter = front_matter("---\\nTitle: Pier reopens\\nauthors: [Ann Roe, 'Bo Hill']\\n---\\nThe pier is open.")
    >>> [(field.label.value, field.start, field.end) for field in matter.fields]
    [('headline', 11, 23), ('byline', 34, 41), ('byline', 44, 51)]
    """
    fenced = _FENCED.match(text) if opens_with_fence(text) else None
    if fenced is None and text.count(":", 0, _HEAD) < _FEWEST_FIELDS:
        return FrontMatter(0, 0)  # most texts
    if fenced is not None:
        start, end = fenced.start(), fenced.end()
    else:
        run = _UNFENCED.match(text, _HEADING_ABOVE.match(text).end())  # type: ignore[union-attr]
        if run is None or not all(key_of_field(field["name"]) is not None for field in _NAMED.finditer(run.group())):
            return FrontMatter(0, 0)
        start, end = run.start(), run.end()
    fields: list[MarkedLine] = []
    repeated: list[MarkedLine] = []
    for i, found in enumerate((_FIELD if fenced else _NAMED).finditer(text, start, end)):
        key = ABOVE_STORY[_UNNAMED[i]] if found["name"] == "%" else key_of_field(found["name"])
        label = _LABELS.get(key or "")
        if label is None:
            continue
        for first, last in _words(text, *found.span("value"), several=label is Label.BYLINE):
            kind = Kind.PUBLISHED if label is Label.BOILERPLATE else None
            said = text.find(text[first:last][:_SAID_AGAIN], end, end + _HEAD)
            # A sentence about the author does not sign the page: "Ann Roe writes about ferries."
            again = said >= 0 and not (label is Label.BYLINE and text[said : said + _HEAD].partition("\n")[0].rstrip(" *_").endswith("."))
            place = place_of_line(text, text[first:last], end) if again and label in (Label.HEADLINE, Label.STANDFIRST) else -1
            if place >= 0 and all(other.label is not label for other in repeated):
                repeated.append(MarkedLine(label, place, place + last - first))
            if not (again and label in (Label.BYLINE, Label.STANDFIRST)):
                fields.append(MarkedLine(label, first, last, kind))
    return FrontMatter(start, end, tuple(fields), tuple(repeated))


def place_of_line(text: str, words: str, start: int) -> int:
    """The place of the line that says some words and no others, in the head of a page; -1 if there is none.

    >>> place_of_line("# Elmford\\n\\n*It is open.*\\n", "It is open.", 9), place_of_line("It is open. All came.", "It is open.", 0)
    (12, -1)
    """
    place = text.find(words, start, start + _HEAD)
    if place < 0:
        return -1
    before = text[text.rfind("\n", 0, place) + 1 : place]
    after = text[place + len(words) : place + len(words) + _HEAD].partition("\n")[0]
    return -1 if (before + after).strip("*_#=- ") else place


def key_of_field(name: str) -> str | None:
    """What a field says: that of the last of its words that is known, as in "Published Time"."""
    name = name.lower().strip()
    words = (name, *reversed(name.replace("-", " ").replace("_", " ").split()))
    return next((ABOVE_STORY[word] for word in words if word in ABOVE_STORY), None)


def _words(text: str, start: int, end: int, *, several: bool) -> Iterator[tuple[int, int]]:
    """The bounds of the words of a value, or of the names in a list."""
    if several:
        for person in _PERSON.finditer(text, start, end):
            if person["key"] in (None, "name"):
                yield person.span("words")
        return
    value = _SCALAR.fullmatch(text, start, end)
    if value is not None:
        closing = {"[[": "]]", None: ""}.get(value["mark"], value["mark"])
        first, last = value.span("words")
        yield first, last - len(closing) * text.endswith(closing, first, last)
