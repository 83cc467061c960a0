"""Datelines, found: place, day and agency in front of a sentence."""

from collections.abc import Mapping
from typing import Final, NamedTuple

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.places import PLACES, REGIONS


class DatelineMatch(NamedTuple):
    """A dateline in front of a sentence."""

    end: int
    """Offset just past its last mark."""
    places: tuple[str, ...]
    day: tuple[int | None, int, int] | None
    """Year (where stated), month and day."""
    agency: str | None
    why: str
    """What makes it one."""


# The longest dateline with two places, their regions, a date and a release wire's mark.
_LONGEST: Final = 130
# What a dateline is made of, up to its mark: capitalised words, figures, particles of names, a lower-case
# month after a figure, a mark in parentheses or between slashes: "SANTA CRUZ, Calif., Feb 26", "Madrid, 2 ene (EFE)".
_RUN: Final = regex.compile(
    r"""(?:
      \d{1,2} (?:er|\.|º|st|nd|rd|th)?+ \s (?:de\s)?+ \p{Ll}{3,12}+\.?+   # 2 ene, 24 de abril, 1er mai
    | [\p{Lu}\p{Lt}\d] [\p{L}\p{M}\d.'’ʼ{}]*+
    | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \p{Ll}*+ \.?+ \s (?=\d)   # march 11
    | (?:de|del|della|la|le|les|los|las|el|al|do|da|dos|of|the|and|und|et|y|e|am|an|der|den|im|in|sur|sous|upon|on|bei|den|le) (?=\s)
    | \( [^()\n]{2,48} \)
    | (?<!\w) / [ ]?+ \p{Lu} [\w.\- ]{2,30}+ /
    | [\s,/&.:_–—―-]
    )++""",
    regex.VERBOSE,
)
# What may close a dateline, or name its agency: "(AP)", "/PRNewswire/", "-", "--", "_", ":", ".-", ".".
_STOP: Final = regex.compile(
    r"""\( \s* (?P<round>[^()\n]{2,48}) \)
    | (?<!\w) / [ ]?+ (?P<slash>\p{Lu}[\w.\- ]{2,30}) [ ]?+ /
    | (?P<sep> \.-{1,2}+ (?=\s) | -{2,3}+ | (?<=[\s\d.,)]) - | - (?=\s) | [–—―] | (?<=\s) _ (?=\s) | [:.] (?=\s|$) )""",
    regex.VERBOSE,
)
# What follows an agency's mark: " -", " --", " _", ".-", ":".
_AFTER: Final = regex.compile(r"\s*+ (?:\.?(?:-{1,3}|[–—―])|(?<=\s)_(?=\s)|:|\.(?=\s))", regex.VERBOSE)
# A date at the end of what stands before the mark: "Feb 26", "26. Februar 2024", "le 1er mai", "May 1, 2024".
_DATE: Final = regex.compile(
    r"""(?: (?<![\p{L}\p{M}\d]) (?:
        (?P<month>\p{L}{3,12}+)\.?+ \s*+ (?P<day>\d{1,2}) (?:st|nd|rd|th)?+
      | (?P<day>\d{1,2}) (?:\.|er|º|st|nd|rd|th)?+ \s*+ (?:de\s|of\s)?+ (?P<month>\p{L}{3,12}+)\.?+
      ) (?: ,?+ \s*+ (?:de\s)?+ (?P<year>(?:19|20)\d\d) )?+
    | (?<!\d) (?P<day>\d{1,2}) \. (?P<number>\d{1,2}) \. (?P<year>(?:19|20)\d\d)
    ) [\s,.\-]*+ $""",
    regex.VERBOSE,
)
_DATE_FIRST: Final = regex.compile(r"\s*+(?P<date>[^/\n–—]{5,24}?)\s*+(?:/|--|[–—-](?=\s))")
_LEAD: Final = regex.compile(r"(?<=[\s,])(?:le|den|am|vom)\s?$", regex.IGNORECASE)
_PIECES: Final = regex.compile(r"[/,–-]")
_SEVERAL: Final = regex.compile(r"\s*+/\s*+|\s(?:and|und|et)\s")
_WORD: Final = regex.compile(r"[^\s,/]++")
# "(ANSA) - Lucca, May 4 - ", "(서울=연합뉴스)": the agency stands first.
_AGENCY_FIRST: Final = regex.compile(r"\(\s*(?P<mark>[^()\n]{2,30})\)\s*+[-–—]{1,2}\s*+")
# 新华社北京4月24日电, 中新社…
_HAN: Final = regex.compile(r"(?:据)?(?P<agency>\p{Han}{2,4}社)(?P<place>\p{Han}{2,8}?)(?P<month>\d{1,2})月(?P<day>\d{1,2})日电")
# 【ソウル＝山田太郎】, 【北京時事】, (서울=연합뉴스) 홍길동 기자 =
_BRACKET: Final = regex.compile(
    r"[【（(](?P<place>[\p{Han}\p{Katakana}\p{Hangul}ー・]{2,12}?)(?:(?:[=＝])(?P<agency>[\p{L}ー・ ]{2,20})|(?P<agency>共同|時事))[】）)]"
    r"(?:\s*+\p{Hangul}{2,4}\s(?:특파원|기자)\s*+=)?"
)
# What stands before a dash or a colon like a place and is a label: "UPDATE - The pier reopened."
_LABELS: Final = frozenset(
    """update updated correction corrected exclusive breaking warning watch live video analysis opinion explainer factbox
    feature review preview interview column comment editorial note editor editors summary poll quiz quotes timeline
    farewell wheat corn tin gold silver copper oil gas coffee cocoa sugar cotton soybeans rice grade table results
    headline headlines news alert urgent bulletin flash advisory attention about contact source photo photos caption
    background context question answer q a pm am eds reuters tv sport sports football soccer weather markets stocks
    new old total shr net revs qtr year note pay record first second third final""".split()
)
_MONTHS: Final = "january february march april may june july august september october november december".split()
# Copy quotes datelines of other languages than its own; the first letters of their months, in order.
_STARTS: Final = {
    start: number
    for number, starts in enumerate(
        (
            "jan ene gen янв",
            "feb fev fév фев",
            "mar mär marz мар",
            "apr avr abr апр",
            "mai may mag мая май",
            "jun juin giu июн",
            "jul juil lug июл",
            "aug aou aoû ago авг",
            "sep set сен",
            "okt oct ott out окт",
            "nov ноя",
            "dez dec déc dic дек",
        ),
        1,
    )
    for start in starts.split()
}


def match_dateline(
    text: str, start: int, end: int, language: Language, knowledge: Knowledge, *, sure: bool = False
) -> DatelineMatch | None:
    """Find the dateline that opens a paragraph.

    Args:
        text: the article's text.
        start: offset of the paragraph's first visible character.
        end: offset just past its last one.
        language: its language, for the names of months.
        knowledge: the agencies.
        sure: it is known that a dateline stands here; read what there is.

    Returns:
        The match; `None` where the paragraph opens without a dateline.

    >>> from newsparse.knowledge import default_knowledge
    >>> line = "OSLO/BERGEN, Norway, Jan 9 (AP) - Ferries stood still."
    >>> found = match_dateline(line, 0, len(line), default_knowledge().language("en"), default_knowledge())
    >>> found.places, found.day, found.agency, line[found.end :]
    (('OSLO', 'BERGEN, Norway'), (None, 1, 9), 'AP', ' Ferries stood still.')
    """
    limit = min(end, start + _LONGEST)
    first = text[start : start + 1]
    if first >= "\u1100" or (first in "(（" and text[start + 1 : start + 2] >= "\u1100"):
        return _far_east(text, start, limit, knowledge)
    lead = _AGENCY_FIRST.match(text, start, limit) if first == "(" else None
    if lead:
        agency = _agency(lead["mark"], knowledge)
        if not agency:
            return None
        rest = match_dateline(text, lead.end(), end, language, knowledge)
        return rest._replace(agency=agency) if rest else DatelineMatch(lead.end(), (), None, agency, "an agency's mark")
    run = _RUN.match(text, start, limit)
    if run is None:
        return None
    weak = None
    for stop in _STOP.finditer(text, start, min(limit, run.end() + 3)):
        if stop.start() > run.end():
            break
        found = _try(text, start, stop, end, language, knowledge, sure)
        if found and (found.day or found.agency):
            return found
        weak = weak or found
    return weak


def _try(
    text: str, start: int, stop: "regex.Match[str]", end: int, language: Language, knowledge: Knowledge, sure: bool
) -> DatelineMatch | None:
    """The dateline whose mark or separator is *stop*, if it is one."""
    head = text[start : stop.start()]
    signed, _, name = head.rpartition(",")
    named = knowledge.datelines.get(fold(name)) if signed and stop["sep"] else None
    places, day = _head(signed if named else head, language.dates.months)
    if places is None:
        return None
    if named and day:  # PARIS, March 3, Reuter -
        return DatelineMatch(stop.end(), places, day, named, "an agency's mark")
    if stop["sep"] is None:
        agency = _agency(stop["round"] or stop["slash"], knowledge)
        after = _AFTER.match(text, stop.end(), end)
        close = after.end() if after else stop.end()
        if stop["slash"] and agency and day is None:  # DOVER, DE / ACCESSWIRE / May 1, 2024 /
            late = _DATE_FIRST.match(text, stop.end(), end)
            if late:
                _, day = _head(late["date"], language.dates.months)
                close = late.end() if day else close
        if not after and day is None and not _bare(text, stop.end(), end, places):
            return None
        if agency:
            return DatelineMatch(close, places, day, agency, "an agency's mark") if places or after else None
        if after and day and places:
            return DatelineMatch(close, places, day, None, "a place and a date")
        return None
    if not places:
        return None
    mark, close = stop["sep"], stop.end()
    if len(mark) > 1 and text.startswith("(", close):  # ST. LOUIS--(BUSINESS WIRE)--
        return _after_dashes(text, close, end, places, day, knowledge)
    if day is not None:
        if mark in ".:" and not (mark == "." and _slashed(text, close)):
            return DatelineMatch(close, places, day, None, "a place and a date") if mark == ":" or sure else None
        return None if mark == "." else DatelineMatch(close, places, day, None, "a place and a date")
    why = _plausible(text, mark, close, end, places)
    return DatelineMatch(close, places, None, None, why or "told so") if why or sure else None


def _after_dashes(
    text: str, start: int, end: int, places: tuple[str, ...], day: tuple[int | None, int, int] | None, knowledge: Knowledge
) -> DatelineMatch | None:
    stop = _STOP.match(text, start, end)
    agency = _agency(stop["round"], knowledge) if stop and stop["round"] else None
    after = _AFTER.match(text, stop.end(), end) if stop else None
    return DatelineMatch(after.end(), places, day, agency, "an agency's mark") if agency and after else None


def _slashed(text: str, at: int) -> bool:
    return text[at : at + 3].lstrip().startswith("/")


def _bare(text: str, at: int, end: int, places: tuple[str, ...]) -> bool:
    """Whether a sentence goes on after an agency's mark without any dash: "Köln (KNA) Der Bischof …"."""
    rest = text[at : min(end, at + 40)].lstrip()
    return bool(places) and len(places[0].split()) <= 2 and rest[:1].isupper() and len(rest.split()) > 2


def _plausible(text: str, mark: str, at: int, end: int, places: tuple[str, ...]) -> str | None:
    """Why places with neither date nor agency are a dateline, if they are."""
    rest = text[at : min(end, at + 200)].strip()
    if len(rest.split()) < 3 or not (rest[0].isupper() or rest[0] in "\"“„«'‘" or rest[0].isdigit()):
        return None
    known = all(place.partition(",")[0].strip().rstrip(".").lower() in PLACES for place in places)
    if known and (mark != "." or (len(places) == 1 and "," not in places[0])):
        return "a known place"
    parts = [part.strip() for part in places[-1].split(",")]
    if len(parts) == 2 and parts[1].rstrip(".").lower() in REGIONS and mark != ".":
        return "a place and its region"
    words = " ".join(places).split()
    capitals = all(word.isupper() and len(word) > 2 for word in words)
    if capitals and len(words) <= 2 and mark in ("—", "–", "--") and not any(w.strip(".").lower() in _LABELS for w in words):
        return "a place in capitals"
    return None


def _head(head: str, months: Mapping[str, int]) -> tuple[tuple[str, ...] | None, tuple[int | None, int, int] | None]:
    """Places and date of what stands before the mark; no places where it cannot be a dateline's."""
    head = " ".join(head.split())
    day = None
    date = _DATE.search(head)
    if date:
        month = int(date["number"]) if date["number"] else month_number(date["month"].lower(), months)
        if month and 1 <= month <= 12 and 1 <= int(date["day"]) <= 31:
            day = (int(date["year"]) if date["year"] else None, month, int(date["day"]))
            head = _LEAD.sub("", head[: date.start()])
    shortened = "," in head or "." in head.strip(" .")
    head = head.strip(" ,-.:_–—") + ("." if shortened and head.rstrip(" ,-:_–—").endswith(".") else "")
    if not head.strip("."):
        return (), day
    if len(head) > 90 or any(mark in head for mark in ("--", " - ", "—", "(", ": ")):
        return None, None
    words = _WORD.findall(head)
    if not words or len(words) > 12 or words[0].lower() in ("by", "von", "par") or any(word.isdigit() and not day for word in words):
        return None, None
    return tuple(part for part in map(str.strip, _cut(head)) if part), day


def _cut(head: str) -> list[str]:
    """Several places: "OSLO/BERGEN", "OSLO and BERGEN, Norway"."""
    return _SEVERAL.split(head)


def month_number(word: str, months: Mapping[str, int]) -> int | None:
    """The month that a lower-case word names, in the story's language or another, slips of the keys forgiven.

    >>> month_number("marhc", {}), month_number("okt", {})
    (3, 10)
    """
    found = months.get(word)
    if found:
        return found
    for number, name in enumerate(_MONTHS, 1):
        if word == name or word == name[:3] or (word == "sept" and number == 9):
            return number
    near = [number for number, name in enumerate(_MONTHS, 1) if len(word) > 3 and _slip(word, name)]
    return near[0] if len(near) == 1 else _STARTS.get(word[:4]) or _STARTS.get(word[:3])


def _slip(word: str, name: str) -> bool:
    """Whether one slip of the keys parts a word from a month's name: "Narch", "Marhc", "Ferbuary"."""
    if abs(len(word) - len(name)) > 1 or len(name) < 4:
        return False
    same = 0
    while same < min(len(word), len(name)) and word[same] == name[same]:
        same += 1
    a, b = word[same:], name[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _agency(mark: str, knowledge: Knowledge) -> str | None:
    """The agency behind a mark; of a mark of several, the first known one: "dpa/lno", "PRNewswire-PRWeb"."""
    known = knowledge.datelines
    folded = fold(mark)
    if folded in known:
        return known[folded]
    for piece in _PIECES.split(mark):
        if fold(piece) in known:
            return known[fold(piece)]
    return None


def fold(mark: str) -> str:
    """A mark's letters and figures alone, in lower case.

    >>> fold("/PRNewswire/")
    'prnewswire'
    """
    return "".join(filter(str.isalnum, mark)).lower()


def _far_east(text: str, start: int, limit: int, knowledge: Knowledge) -> DatelineMatch | None:
    """Datelines of Chinese, Japanese and Korean copy."""
    found = _HAN.match(text, start, limit)
    if found:
        day = (None, int(found["month"]), int(found["day"]))
        return DatelineMatch(found.end(), (found["place"],), day, _agency(found["agency"], knowledge), "an agency's mark")
    found = _BRACKET.match(text, start, limit)
    if found:
        return DatelineMatch(found.end(), (found["place"],), None, _agency(found["agency"], knowledge), "a place in brackets")
    return None
