"""The head of a dateline: the places and the day in the text before its mark, and the signs that distinguish places from other names."""

from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final

import regex

from newsparse.knowledge import DateWords
from newsparse.knowledge.languages.gazetteer import REGIONS, RIVERS, STORY_LABELS, TOWN_NOUNS, TOWNS
from newsparse.knowledge.languages.release_words import RELEASE_LINES
from newsparse.lines.days import Day, month_number
from newsparse.patterns import PARTICLES, holds_any, pattern

# A date just before the mark: "Feb 26", "26. Februar 2024", "le 1er mai", "May 1, 2024".
_DATE: Final = pattern(
    r"""(?: (?<![\p{L}\p{M}\d]) (?:
        (?P<month>\p{L}{3,12}+)\.?+ \s*+ (?P<day>\d{1,2}) (?:st|nd|rd|th)?+
      | (?P<day>\d{1,2}) (?:\.|er|º|st|nd|rd|th)?+ \s*+ (?:de\s|of\s)?+ (?P<month>\p{L}{3,12}+)\.?+
      ) (?: ,?+ \s*+ (?:de\s)?+ (?P<year>(?:19|20)\d\d) (?:\s(?:[rгр]\.|года|року))?+ )?+
    | (?<!\d) (?P<day>\d{1,2}) \. (?P<number>\d{1,2}) \. (?P<year>(?:19|20)\d\d)
    ) [\s,.\-]*+ $""",
    regex.VERBOSE,
)
_FIGURE: Final = pattern(r"\d")
_AFTER_DATE: Final = " ,.-"
_LONGEST_DATE: Final = 30  # characters: "24 de september., de 2024"
# Dates in figures, which count only with an agency's mark: "BRUSSEL 03/03 (BELGA)", "03.03. Warszawa (PAP)", "03.03.Warszawa (PAP)",
# "03.03.2024 – 10:15 Kiel (ots)".
DAY_IN_FIGURES: Final = pattern(
    r"(?<!\d)(?P<day>\d{1,2})(?:/(?P<month>\d{1,2})|\.(?P<month>\d{1,2})\.?)(?:[/.]?(?P<year>(?:19|20)\d\d))?"
    r"(?:,|\s[-–]\s\d{1,2}:\d\d(?:\sUhr)?)?(?=\s*+$|\s\p{L}|(?<=\.)\p{Lu})"
)
_LABELS: Final = frozenset("date datum fecha data дата".split())  # of a day: "DATE: August 14, 2025"
_LONGEST_PLACES: Final = 90  # characters of a head of places
_MOST_WORDS: Final = 12  # words of it
# Marks that no place's name contains.
_NOT_IN_PLACES: Final = ("--", " - ", "—", ": ")
_ARTICLE_BEFORE_DATE: Final = pattern(r"(?<=[\s,])(?:le|den|am|vom)\s?$", regex.IGNORECASE)
_ARTICLES: Final = ("le", "den", "am", "vom")
# "Kochi (Kerala)", "Mumbai (Maharashtra) [India]"
_REGION: Final = pattern(r"\p{L}[^()]*+\([^()\d]{2,30}\)(?:\s\[[^\[\]\d]{2,30}\])?")
_BETWEEN_PLACES: Final = pattern(r"\s*+/\s*+|\s(?:and|und|et)\s")
_JOINERS: Final = ("/", " and ", " und ", " et ")
# Lines that open with capitals and a dash, and a place with a colon after such an opening: signs of a digest.
_LABELLED: Final = pattern(
    r"^[ \t\ufeff]*+(?P<label>\p{Lu}[\p{Lu}\d'’]*+(?:[ -]\p{Lu}[\p{Lu}\d'’]*+){0,4})\s?(?:—|–|--|_)\s?\S", regex.MULTILINE
)
_PLACE_WITH_COLON: Final = pattern(r"\s*+\p{Lu}{2}[\p{Lu} .'-]{1,20}+(?:,\s[\p{L}. ]{2,20}+)?:\s")
_LABELLED_WITH_COLON: Final = pattern(r"^[ \t]*+(\p{Lu}{2}[\p{Lu} .'’-]{1,30}+)(?:,\s[\p{L}. ]{2,20}+)?:", regex.MULTILINE)
_HERE: Final = pattern(r"\bhere(?: on \p{Lu}|[,.](?:\s|$))")  # "the temple near here.", "said here on Monday"
# The distance around a doubtful dateline at which its words are searched for.
_CONTEXT_LENGTH: Final = 2000
_LABELS_READ: Final = 9
# Words of a place's name, and of a sentence.
_SAINTS: Final = frozenset("saint san santa santo sankt são".split())  # the first word of a town's name
_WITHIN: Final = PARTICLES | {"a", "am", "im", "on", "upon"}
_SENTENCE_WORDS: Final = 4


def read_places_and_day(head: str, dates: DateWords) -> tuple[tuple[str, ...] | None, Day | None]:
    """Read the text before a dateline's mark.

    The places are `None` if the text cannot be a dateline.
    """
    head, day = _without_day(" ".join(head.split()), dates)
    shortened = "," in head or "." in head.strip(" .")
    head = head.removeprefix("г. ").removeprefix("м. ")  # "г. Москва", the town of Moscow
    head = head.strip(" ,-.:_–—") + ("." if shortened and head.rstrip(" ,-:_–—").endswith(".") else "")
    if not head.strip("."):
        return (), day
    if len(head) > _LONGEST_PLACES or holds_any(head, _NOT_IN_PLACES) or ("(" in head and not _REGION.fullmatch(head)):
        return None, None
    words = head.replace(",", " ").replace("/", " ").split()
    if (
        not any(map(str.isalpha, head))
        or len(words) > _MOST_WORDS
        or words[0].lower() in ("by", "von", "par")
        or head.lower() in _LABELS
        or head.lower().startswith(RELEASE_LINES)
        or (not day and any(map(str.isdigit, words)))
    ):
        return None, None
    several = holds_any(head, _JOINERS) and "(" not in head  # Aburi (E/R)
    pieces = _BETWEEN_PLACES.split(head) if several else [head]  # a town stays with its river: "Frankfurt/Main"
    pieces = [head] if len(pieces) == 2 and pieces[1].lower() in RIVERS else pieces
    return tuple(filter(None, map(str.strip, pieces))), day


def _without_day(head: str, dates: DateWords) -> tuple[str, Day | None]:
    """Cut the date at the end of a head, and return it."""
    date = None
    if figure := _FIGURE.search(head):  # a date begins with it, or with the month before it
        month_at = head.rfind(" ", 0, len(head[: figure.start()].rstrip())) + 1
        date = _DATE.search(head, max(month_at, len(head.rstrip(_AFTER_DATE)) - _LONGEST_DATE))
    if date is None:
        before, _, last = head.rpartition(", ")
        return (before if last.strip(" .,").lower() in dates.weekdays else head), None  # LONDON, Sunday
    name, day, year, number = date.groups()  # read by name, each would take ten times as long
    month = int(number) if number else month_number(name.lower(), dates.months)
    if not month or not 1 <= month <= 12 or not 1 <= int(day) <= 31:
        return head, None
    head = head[: date.start()]
    if head.rstrip().lower().endswith(_ARTICLES):
        head = _ARTICLE_BEFORE_DATE.sub("", head)
    before, _, last = head.rstrip(" ,").rpartition(" ")
    if last.strip(".,").lower() in dates.weekdays:  # LONDON, Sunday, March 3
        head = before
    return head, (int(year) if year else None, month, int(day))


def read_day_in_figures(head: str) -> Day | None:
    """Read the date that a dateline states in figures."""
    found = DAY_IN_FIGURES.search(head) if any(map(str.isdigit, head)) else None
    if not found or not 1 <= int(found["month"]) <= 12 or not 1 <= int(found["day"]) <= 31:
        return None
    return (int(found["year"]) if found["year"] else None, int(found["month"]), int(found["day"]))


def are_known_places(places: tuple[str, ...]) -> bool:
    """Return True if all places are towns that need no region in a dateline."""
    return bool(places) and all(place.partition(",")[0].strip().rstrip(".").lower() in TOWNS for place in places)


def is_filing_place(places: tuple[str, ...]) -> bool:
    """Return True if places in capitals are known, or have a known region."""
    return places[0].partition(",")[0].isupper() and (are_known_places(places) or has_region(places))


def may_be_agency(mark: str | None) -> bool:
    """Return True if a mark in brackets may be an unlisted agency: "(XNA)", "(HarbourNewsNow)"."""
    return mark is not None and mark.replace(" ", "").isalnum() and mark[:1].isupper() and len(mark) <= 20


def has_region(places: tuple[str, ...]) -> bool:
    """Return True if the last place has a known region: "Elmford, Ohio"."""
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
    if (
        mark in _AFTER_NAMED
        and len(places) == 1
        and len(rest.split(".", 1)[0].split()) >= _SENTENCE_WORDS
        and _is_named_as_place(text, places[0])
    ):
        return "a place that the text names again"
    parts = [part.strip() for part in places[-1].split(",")]
    if len(parts) == 2 and parts[1].rstrip(".").lower() in REGIONS and mark != ".":
        return "a place and its region"
    region = len(places) == 1 and len(parts) == 2 and parts[1].istitle() and mark != "."  # "ELMFORD, Isla Quenby"
    words = (parts[0] if region else " ".join(places)).split()
    long = [word for word in words if len(word) > 2 or word == words[0] or word.lower() not in _WITHIN]  # SAN BIAGIO A MARE
    capitals = all(word.isupper() and len(word) > 2 for word in long)
    if mark == "." and ("." in words[0] or rest.isupper()):  # "U.S. officials", "WELCOME BACK. WITH ME ARE"
        capitals = False
    # A hyphen and a full stop also follow labels, so a sentence must come after them.
    sure = mark in ("—", "–", "--", ".-", ".--") or (mark in ("-", ".") and len(rest.split()) >= _SENTENCE_WORDS)
    names = [word for word in words if word.lower() not in PARTICLES]  # PENEDO DA RAIA
    if capitals and (len(names) <= 2 or words[0].lower() in _SAINTS) and sure and not _is_label(text, at, long):
        return "a place in capitals"
    if (
        mark == ":"
        and capitals
        and len(places) == 1
        and len(rest.split(".", 1)[0].split()) >= _SENTENCE_WORDS
        and not _is_label(text, at, long)
    ):
        once = len(set(_LABELLED_WITH_COLON.findall(text[max(0, at - _CONTEXT_LENGTH) : at + _CONTEXT_LENGTH]))) == 1
        here = _HERE.search(rest) is not None or _is_named_as_place(text, parts[0].title())
        return "a place that the text names again" if once and (region or here) else None
    return None


_LONGEST_PLACE: Final = 3  # words of a place before a full stop
_TEXT_READ: Final = 4000  # characters in which such a place is named again
_BEFORE_PLACES: Final = frozenset("in In aus Aus bei nach Stadt Gemeinde i I en à".split())
_APOSTROPHES: Final = frozenset("'’")
_AFTER_NAMED: Final = (".", "–", "—", ".-")


def _is_named_as_place(text: str, place: str) -> bool:
    """Return True if a text says elsewhere where something happens: "Grabenstedt. Am Samstag ging in Grabenstedt das Licht aus."."""
    words = place.split()
    read = text[:_TEXT_READ]
    if not 0 < len(words) <= _LONGEST_PLACE or not all(word[0].isupper() for word in words):
        return False
    for before, after in pairwise(read.split(place)):
        goes_on = after[:1].isalpha() or after[:1] in _APOSTROPHES or (after[:1].isspace() and after[1:2].isupper())
        if before[-1:].isspace() and _BEFORE_PLACES.issuperset(before.split()[-1:] or ("",)) and not goes_on:
            return True
    return False


def _is_label(text: str, at: int, words: Sequence[str]) -> bool:
    """Return True if capitals before a dash are a label: the text has the word in lower case, too, or other labels like it."""
    low = [word.strip(".").lower() for word in words]
    rest = text[at : at + _CONTEXT_LENGTH]
    low = [word for word in low if word not in TOWN_NOUNS] or low  # "SALT BAY": the text may tell of a bay
    if not STORY_LABELS.isdisjoint(low) or rest.split(maxsplit=1)[0].strip(".,:;").lower() in low:
        return True
    if _PLACE_WITH_COLON.match(rest) or any(regex.search(rf"(?<![\p{{L}}.@/#]){regex.escape(word)}(?!\p{{L}})", rest) for word in low):
        return True
    labelled = _LABELLED.finditer(text, max(0, at - _CONTEXT_LENGTH), at + _CONTEXT_LENGTH)
    return len({label["label"] for label in islice(labelled, _LABELS_READ)}) > 1
