"""Tell places from other names before a dash or a colon."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

import regex

from newsparse.knowledge.gazetteer import REGIONS, STORY_LABELS, TOWNS
from newsparse.patterns import pattern

# Lines that open with capitals and a dash, and a place with a colon after such an opening: signs of a digest.
_LABELLED: Final = pattern(r"^[ \t]*+\p{Lu}[\p{Lu}\d'’]*+(?:[ -]\p{Lu}[\p{Lu}\d'’]*+){0,4}\s?(?:—|–|--|_)\s?\S", regex.MULTILINE)
_PLACE_WITH_COLON: Final = pattern(r"\s*+\p{Lu}{2}[\p{Lu} .'-]{1,20}+(?:,\s[\p{L}. ]{2,20}+)?:\s")
# Separators of a dateline and its sentence, where no other sign exists.
_DASHES: Final = frozenset(("—", "–", "--", "_"))
# How far around a doubtful dateline to look for its words.
_CONTEXT_LENGTH: Final = 2000
# Words of a place's name, and of a sentence.
_SENTENCE_WORDS: Final = 4


def are_known_places(places: tuple[str, ...]) -> bool:
    """Whether all places are towns that need no region in a dateline."""
    return bool(places) and all(place.partition(",")[0].strip().rstrip(".").lower() in TOWNS for place in places)


def is_filing_place(places: tuple[str, ...]) -> bool:
    """Whether places in capitals are known, or have a known region."""
    return places[0].partition(",")[0].isupper() and (are_known_places(places) or has_region(places))


def may_be_agency(mark: str | None) -> bool:
    """Whether a mark in brackets may be an unlisted agency: "(XNA)", "(HarbourNewsNow)"."""
    return mark is not None and mark.replace(" ", "").isalnum() and mark[:1].isupper() and len(mark) <= 20


def has_region(places: tuple[str, ...]) -> bool:
    """Whether the last place has a known region: "Elmford, Ohio"."""
    return "," in places[-1] and places[-1].rpartition(",")[2].strip().rstrip(".").lower() in REGIONS


def why_place_alone(text: str, mark: str, at: int, end: int, places: tuple[str, ...]) -> str | None:
    """Return why places without date and agency are a dateline, or `None`."""
    rest = text[at : min(end, at + 200)].strip()
    if len(rest.split()) < 3 or not (rest[0].isupper() or rest[0] in "\"“„«'‘" or rest[0].isdigit()):
        return None
    if are_known_places(places) and (
        mark != "." or (len(places) == 1 and "," not in places[0] and len(rest.split(".", 1)[0].split()) >= _SENTENCE_WORDS)
    ):
        return "a known place"
    parts = [part.strip() for part in places[-1].split(",")]
    if len(parts) == 2 and parts[1].rstrip(".").lower() in REGIONS and mark != ".":
        return "a place and its region"
    if len(parts) == 2 and parts[0].isupper() and parts[1].istitle() and mark in _DASHES and not _is_label(text, at, parts[0].split()):
        return "a place in capitals and its region"
    words = " ".join(places).split()
    capitals = all(word.isupper() and len(word) > 2 for word in words)
    # A hyphen also follows labels, so the text must name the place again.
    sure = mark in ("—", "–", "--") or (mark == "-" and places[0].title() in text[at : at + _CONTEXT_LENGTH])
    if capitals and len(words) <= 2 and sure and not _is_label(text, at, words):
        return "a place in capitals"
    return None


def _is_label(text: str, at: int, words: Sequence[str]) -> bool:
    """Whether capitals before a dash are a label: a common noun is lower case elsewhere, and digests have one label after another."""
    low = [word.strip(".").lower() for word in words]
    rest = text[at : at + _CONTEXT_LENGTH]
    if not STORY_LABELS.isdisjoint(low) or rest.split(maxsplit=1)[0].strip(".,:;").lower() in low:
        return True
    if _PLACE_WITH_COLON.match(rest) or any(regex.search(rf"(?<![\p{{L}}.@/#]){regex.escape(word)}(?!\p{{L}})", rest) for word in low):
        return True
    return sum(1 for _ in islice(_LABELLED.finditer(text, max(0, at - _CONTEXT_LENGTH), at + _CONTEXT_LENGTH), 2)) > 1
