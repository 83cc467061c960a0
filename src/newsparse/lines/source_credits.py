"""Credits that name their source in full: a service, a reporter's address, a paper glued to the sentence before it."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.credit_names import is_names, names_person
from newsparse.patterns import pattern

# The last words of bodies that hand out pictures, and of sites that these are taken from.
_BODIES: Final = frozenset(
    """
    office department dept police service services agency authority university college school museum library archives archive
    ministry government council hospital foundation society association institute district county guard army navy force forces
    corps rescue brigade network news tv television radio facebook instagram twitter youtube tiktok telegram maps earth commons
    handout screenshot family nasa noaa supplied
    """.split()
)
# ABC Rural: Ann Poe    AP: Ann Poe
_SERVICE_AND_PERSON: Final = pattern(r"\p{Lu}[\p{L}\d&.'’]*+(?:\s\p{L}[\p{L}\d&.'’]*+){0,3}:\s(?P<names>\p{Lu}.{3,40})$")
# ... at the pier. Ann Poe apoe@post.example    ... at the pier. ANN POE apoe@post.example
_PERSON_AND_ADDRESS: Final = pattern(
    r"(?:^|(?<=[.!?”\"’»)]\s))(?P<names>\p{Lu}[\p{L}.'’-]*+(?:\s\p{Lu}[\p{L}.'’-]*+){1,3})\s(?P<address>[\w.-]{2,40}+@[\w.-]{4,40}+)$"
)
# ... on May 3.Ann Poe/The Harbour Post    the stop, and the credit without one
_GLUED: Final = pattern(r"(?<=[\p{Ll}\d]{2}[.!?]|\s\d[.!?]|[”\"’»)][.!?]|[.!?][”\"’»)])(?P<names>\p{Lu}\p{Ll}[^.!?]{5,70})$")
# Ann Poe for TIME    ANN POE FOR THE TIMES
_FOR_PAPER: Final = pattern(
    r"(?P<names>\p{Lu}[\p{L}.'’-]{0,20}+(?:\s\p{Lu}[\p{L}.'’-]{0,20}+){1,2})\s(?:for|FOR)\s(?:(?:the|The|THE)\s\p{Lu}|\p{Lu}{3})"
)
_LONGEST_FOR_PAPER: Final = 60  # characters of a line that says for whom somebody took a picture


class SourceCredit(NamedTuple):
    """Where a credit is in a line."""

    start: int
    """Where it begins."""
    last: int
    """Where the bare credit ends."""


def is_body(inner: str) -> bool:
    """Whether words in brackets name a body or a site that pictures come from.

    >>> is_body("Elmford County Sheriff's Office"), is_body("Ann Poe"), is_body("in the office")
    (True, False, False)
    """
    return inner.rpartition(" ")[2].lower() in _BODIES and is_names(inner)


def is_service_and_person(inner: str) -> bool:
    """Whether words in brackets are a service and who took the picture.

    >>> is_service_and_person("Harbour Rural: Ann Poe"), is_service_and_person("Status: open")
    (True, False)
    """
    found = _SERVICE_AND_PERSON.match(inner) if ":" in inner else None
    return found is not None and found["names"].split()[0].lower() in FORENAMES and " " in found["names"] and is_names(found["names"])


def find_source_credit(line: str) -> SourceCredit | None:
    """Find a credit that an address, a paper glued to the sentence before it, or "for the Post" confirms.

    >>> for line in ("The pier. Ann Poe apoe@post.example", "The pier on May 3.Ann Poe/The Harbour Post", "ANN POE FOR THE POST"):
    ...     line[find_source_credit(line).start :]
    'Ann Poe apoe@post.example'
    'Ann Poe/The Harbour Post'
    'ANN POE FOR THE POST'
    >>> find_source_credit("Ann Poe for mayor") is None
    True
    """
    if "@" in line:
        found = _PERSON_AND_ADDRESS.search(line)
        return SourceCredit(found.start(), found.end("names")) if found else None
    if "/" in line:
        found = _GLUED.search(line)
        joined = found is not None and "/" in found["names"] and is_names(found["names"]) and names_person(found["names"])
        return SourceCredit(found.start(), found.end()) if found is not None and joined else None
    if len(line) > _LONGEST_FOR_PAPER or (" for " not in line and " FOR " not in line):
        return None
    found = _FOR_PAPER.match(line)
    known = (
        found is not None
        and found["names"].split()[0].lower() in FORENAMES
        and is_names(line.replace(" FOR ", " for ").replace(" the ", " "))
    )
    return SourceCredit(0, len(line)) if known else None
