"""Find datelines: place, date and agency before a sentence."""

from collections.abc import Mapping
from functools import partial
from typing import Final

import regex

from newsparse.knowledge import DateWords, Knowledge, Language
from newsparse.knowledge.gazetteer import RIVERS
from newsparse.knowledge.month_names import ENGLISH_MONTHS, MONTH_STARTS
from newsparse.patterns import pattern
from newsparse.recognition.dateline_match import DatelineMatch, Day
from newsparse.recognition.dateline_places import are_known, files, has_region, is_house, place_alone
from newsparse.recognition.datelines_far_east import match_far_east

# The longest dateline with two places, their regions, a date and a release wire's mark.
_LONGEST: Final = 130
# The parts of a dateline up to its mark: capitalised words, figures, particles of names, a lower-case
# month after a figure, a mark in parentheses or between slashes: "SANTA CRUZ, Calif., Feb 26", "Madrid, 2 ene (EFE)".
_RUN: Final = pattern(
    r"""(?:
      [\p{Lu}\p{Lt}] [\p{L}\p{M}\d.'’ʼ{}]*+
    | [\s,&.:_–—―-]++
    | (?:de|del|della|la|le|les|los|las|el|al|do|da|dos|of|the|and|und|et|y|e|am|an|der|den|im|in|sur|sous|upon|on|bei) (?=\s)
    | \d{1,2} (?:er|\.|º|st|nd|rd|th)?+ \s (?:de\s)?+ \p{Ll}{3,12}+\.?+   # 2 ene, 24 de abril, 1er mai
    | \d [\p{L}\p{M}\d.'’ʼ{}]*+
    | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \p{Ll}*+ \.?+ \s (?=\d)   # march 11
    | \p{Ll}{1,2} \. [ ]?+ (?=\p{Lu})                          # Frankfurt a.M.
    | \( [^()\n]{2,48} \)
    | \[ [^\[\]\n]{2,30} \]                                    # New Delhi [India]
    | (?<!\w) / [ ]?+ \p{Lu} [\w.\- ]{2,30}+ /
    | /
    )++""",
    regex.VERBOSE,
)
# Marks that may close a dateline or name its agency: "(AP)", "/PRNewswire/", "-", "--", "_", ":", ".-", ".".
_STOP: Final = pattern(
    r"""\( \s* (?P<round>[^()\n]{2,48}) \)
    | (?<!\w) / [ ]?+ (?P<slash>\p{Lu}[\w.\- ]{2,30}) [ ]?+ /
    | (?P<sep> \.-{1,2}+ (?=\s) | -{2,3}+ | (?<=[\s\d.,)]) - | - (?=\s) | [–—―] | (?<=\s) _ (?=\s) | [:.] (?=\s|$) )""",
    regex.VERBOSE,
)
# Characters after an agency's mark: " -", " --", " _", ".-", ":", " =".
_AFTER: Final = pattern(r"\s*+ (?:\.?(?:-{1,3}|[–—―])|(?<=\s)[_=](?=\s|$)|:|\.(?=\s))", regex.VERBOSE)
# A date just before the mark: "Feb 26", "26. Februar 2024", "le 1er mai", "May 1, 2024".
_DATE: Final = pattern(
    r"""(?: (?<![\p{L}\p{M}\d]) (?:
        (?P<month>\p{L}{3,12}+)\.?+ \s*+ (?P<day>\d{1,2}) (?:st|nd|rd|th)?+
      | (?P<day>\d{1,2}) (?:\.|er|º|st|nd|rd|th)?+ \s*+ (?:de\s|of\s)?+ (?P<month>\p{L}{3,12}+)\.?+
      ) (?: ,?+ \s*+ (?:de\s)?+ (?P<year>(?:19|20)\d\d) )?+
    | (?<!\d) (?P<day>\d{1,2}) \. (?P<number>\d{1,2}) \. (?P<year>(?:19|20)\d\d)
    ) [\s,.\-]*+ $""",
    regex.VERBOSE,
)
# Dates in figures, which count only with an agency's mark: "BRUSSEL 03/03 (BELGA)", "03.03. Warszawa (PAP)",
# "03.03.2024 – 10:15 Kiel (ots)".
_FIGURES: Final = pattern(
    r"(?<!\d)(?P<day>\d{1,2})(?:/(?P<month>\d{1,2})|\.(?P<month>\d{1,2})\.?)(?:[/.]?(?P<year>(?:19|20)\d\d))?"
    r"(?:,|\s[-–]\s\d{1,2}:\d\d(?:\sUhr)?)?(?=\s*+$|\s\p{L})"
)
_DATE_FIRST: Final = pattern(r"\s*+(?P<date>[^/\n–—]{5,24}?)\s*+(?:/|--|[–—-](?=\s))")
# Words before the date of a release that are not a place.
_RELEASES: Final = (
    "press release",
    "news release",
    "media release",
    "pressemitteilung",
    "presseinformation",
    "communiqué",
    "nota de prensa",
)
# The most words of a place's name.
_FEW: Final = 4
# A line of this length is not a heading.
_SENTENCE: Final = 80
_SHORT: Final = 40
# Marks that no place's name contains.
_BREAKS: Final = ("--", " - ", "—", ": ")
_DASHES: Final = frozenset(("-", "--", "---", "–", "—", "―"))
_LEAD: Final = pattern(r"(?<=[\s,])(?:le|den|am|vom)\s?$", regex.IGNORECASE)
# An agency's name without brackets just before the mark: "PARIS, March 3, Reuter", "MELBOURNE, March 3 AAP".
_SIGNED: Final = pattern(r"(?:,|(?<=\d)(?=\s)|(?<=\p{Ll}\.)(?=\s))\s*+(?P<name>\p{L}(?:[^\d,.]|\.(?=\S)){1,24})$")
# ... and after the mark: "МОСКВА, 3 мар - РИА Новости.", with its author.
_FOLLOWS: Final = pattern(r"\s*+(?P<name>\p{Lu}[\p{L} -]{1,24}+)(?:,\s\p{Lu}\p{L}++\s\p{Lu}\p{L}++)?+[.:](?=\s)")
# "Kochi (Kerala)", "Mumbai (Maharashtra) [India]"
_REGION: Final = pattern(r"\p{L}[^()]*+\([^()\d]{2,30}\)(?:\s\[[^\[\]\d]{2,30}\])?")
# "(ELMFORD, Ohio) May 3, 2024 –", "[ELMFORD, Ohio, May 3, 2024] –"
_ENCLOSED: Final = pattern(r"[(\[]\s?(?P<inner>[^()\[\]\n]{3,80}+)[)\]](?P<late>[\p{L}\d ,.]{0,24}+)(?:[-–—]{1,2}|:)(?=\s)")
# "Paris, France | AFP | Sunday 03/03/2024 - 10:15 UTC+1", "London | 3 May 2024 |"
_BARRED: Final = pattern(r"(?P<place>[^|\n]{2,50}+)\|(?:[^|\n]{2,50}+\|)*+(?:[^|\n.!?]{2,24}+$)?")
# "SINGAPORE - Harbour Newswire - 3 May 2024 -"
_HOUSED: Final = pattern(r"\s*+\p{Lu}[\w .&-]{2,30}?(?:wire|WIRE|News|NEWS)\s[-–—]{1,2}\s(?P<date>[\p{L}\d ,.]{5,20})\s[-–—]{1,2}(?=\s)")
# An unlisted mark: "ACCRA, May 3, GNA -".
_SHORTEST_MARK: Final = 6
_PIECES: Final = pattern(r"[/,–-]")
_SEVERAL: Final = pattern(r"\s*+/\s*+|\s(?:and|und|et)\s")
_WORD: Final = pattern(r"[^\s,/]++")
# "(ANSA) - Lucca, May 4 - ", "(서울=연합뉴스)": the agency comes first.
_AGENCY_FIRST: Final = pattern(r"\(\s*(?P<mark>[^()\n]{2,30})\)\s*+(?P<dash>[-–—]{1,2}\s*+)?")
# "le 3 mars 2024, 18h00": the time after a date, before the mark or after it
_HOUR: Final = pattern(r",?\s*+\b\d{1,2}(?:h|:)\s?\d{2}\s*+$")
_HOUR_AFTER: Final = pattern(r"\s*+\d{1,2}(?:\s?h\s?|:)\d{2}(?:\s\(?\p{Lu}{3,4}\)?)?\s*+[-–—:]")
# "MADRID, 3 (EUROPA PRESS)": a day without a month
_DAY_ALONE: Final = pattern(r",\s*+(?P<day>\d{1,2})\s*+$")
# "3 March 2024, London", "March 3, 2024 – LONDON"
_AHEAD: Final = pattern(
    r"(?:(?P<day>\d{1,2})\.?\s(?:de\s)?(?P<month>\p{L}{3,12})\.?|(?P<month>\p{L}{3,12})\.?\s(?P<day>\d{1,2})),?\s(?:de\s)?(?P<year>(?:19|20)\d\d)[\s,]++(?:[-–—]{1,2}\s)?+(?=\p{Lu})"
)


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
        sure: whether a dateline is known to be here; then read as much as possible.

    Returns:
        The match; `None` if the paragraph does not open with a dateline.

    >>> from newsparse.knowledge import default_knowledge
    >>> line = "OSLO/BERGEN, Norway, Jan 9 (AP) - Ferries stood still."
    >>> found = match_dateline(line, 0, len(line), default_knowledge().language("en"), default_knowledge())
    >>> found.places, found.day, found.agency, line[found.end :]
    (('OSLO', 'BERGEN, Norway'), (None, 1, 9), 'AP', ' Ferries stood still.')
    """
    limit = min(end, start + _LONGEST)
    first = text[start : start + 1]
    if first >= "\u1100" or (first in "(（[" and text[start + 1 : start + 2] >= "\u1100"):
        return match_far_east(text, start, limit, partial(_agency, knowledge=knowledge))
    lead = _AGENCY_FIRST.match(text, start, limit) if first == "(" else None
    if first in "([" and (enclosed := _enclosed(text, start, limit, language.dates)):
        return enclosed
    if lead:
        agency = _agency(lead["mark"], knowledge)
        if not agency:
            return None
        rest = match_dateline(text, lead.end(), end, language, knowledge, sure=True)
        if rest and (rest.day or " ".join(rest.places).isupper() or are_known(rest.places)):
            return rest._replace(agency=agency, why="an agency's mark")
        # (Belga) Les ferries ... : without a dash, only in front of a sentence
        alone = lead["dash"] or (text[lead.end() : lead.end() + 1].isupper() and end - lead.end() > _SENTENCE)
        return DatelineMatch(lead.end(), (), None, agency, "an agency's mark") if alone else None
    run = _RUN.match(text, start, limit)
    if run is None:
        return None
    bar = text.find("|", start, min(limit, run.end() + 1))
    if bar > 0 and (barred := _barred(text, start, end, language.dates, knowledge)):
        return barred
    weak = None
    for stop in _STOP.finditer(text, start, min(limit, run.end() + 3)):
        if stop.start() > run.end():
            break
        found = _try(text, start, stop, end, language, knowledge, sure)
        if found and found.places and (found.day or found.agency) and _is_house(found.places[0], knowledge):
            return None  # The Associated Press (AP) — an agency — said
        if found and (found.day or found.agency):
            return found
        weak = weak or found
    return weak


def read_dateline(text: str, start: int, end: int, language: Language) -> DatelineMatch | None:
    """Read a dateline without a mark, once it is known to be one.

    >>> from newsparse.knowledge import default_knowledge
    >>> read_dateline("WASHINGTON, March 3", 0, 19, default_knowledge().language("en"))[1:3]
    (('WASHINGTON',), (None, 3, 3))
    """
    places, day = _head(text[start:end].strip(" -–—_:.|"), language.dates) if end - start < _SENTENCE else (None, None)
    return DatelineMatch(end, places, day, None, "told so") if places else None


def _try(
    text: str, start: int, stop: "regex.Match[str]", end: int, language: Language, knowledge: Knowledge, sure: bool
) -> DatelineMatch | None:
    """The dateline with *stop* as its mark or separator, or `None`."""
    head = text[start : stop.start()]
    known = knowledge.datelines
    agency = _agency(stop["round"] or stop["slash"], knowledge) if stop["sep"] is None else None
    if stop["slash"] and not agency:  # /Корр. ТАСС Анна Белова/
        agency = next((known[folded_mark(word)] for word in stop["slash"].split() if word.isupper() and folded_mark(word) in known), None)
    signed = _SIGNED.search(head) if stop["sep"] and head[-2:].strip()[-1:].isalpha() else None
    named = knowledge.datelines.get(folded_mark(signed["name"])) if signed else None
    day = _in_figures(head) if agency else None
    if day and head.strip(" ./0123456789"):
        places, _ = _head(_FIGURES.sub("", head, 1), language.dates)
    else:
        alone = _DAY_ALONE.search(head) if agency else None
        places, day = _head(head[: signed.start()] if signed and named else head[: alone.start()] if alone else head, language.dates)
        if alone and not day and 1 <= int(alone["day"]) <= 31:
            day = (None, 0, int(alone["day"]))
    if places is None and signed and not named and signed["name"].isupper() and len(signed["name"]) <= _SHORTEST_MARK:
        places, day = _head(head[: signed.start()], language.dates)
        places = places if day else None
    if places is None:
        return None
    if named and (day or are_known(places)):  # PARIS, March 3, Reuter -
        return DatelineMatch(stop.end(), places, day, named, "an agency's mark")
    if stop["sep"] is None:
        after = _AFTER.match(text, stop.end(), end)
        close = after.end() if after else stop.end()
        if stop["slash"] and agency and day is None:  # DOVER, DE / ACCESSWIRE / May 1, 2024 /
            late = _DATE_FIRST.match(text, stop.end(), end)
            if late:
                _, day = _head(late["date"], language.dates)
                close = late.end() if day else close
        if not after and day is None and not _bare(text, stop.end(), end, places):
            return None
        if agency:
            rest = text[close : close + 4].lstrip()  # a sentence, not a dateline: Paris (AFP) - was how it began
            begun = not rest or not rest[0].islower() or rest[1:2].isupper() or sure
            return DatelineMatch(close, places, day, agency, "an agency's mark") if (places or after) and begun else None
        if after and places and not day:  # LONDON (3 March 2024) -
            _, day = _head(stop["round"] or "", language.dates)
        if after and places and (day or (is_house(stop["round"]) and files(places)) or _by_initials(stop["round"], places)):
            return DatelineMatch(close, places, day, None, "a place and a date" if day else "a known place")
        return None
    if not places or (day is None and "(" in head):
        return None
    mark, close = stop["sep"], stop.end()
    if mark in _DASHES and text[close : close + 2].lstrip().startswith("("):  # ST. LOUIS--(BUSINESS WIRE)--, TOKYO, Mar 3 - (JCN) -
        found = _after_dashes(text, close, end, places, day, language.dates, knowledge)
        if found or len(mark) > 1:
            return found
    if day is not None:
        return _dated(text, mark, close, end, places, day, language, knowledge, sure=sure)
    housed = _HOUSED.match(text, close, end) if mark in _DASHES and places[0].isupper() else None
    if housed:
        _, day = _head(housed["date"], language.dates)
        if day:
            return DatelineMatch(housed.end(), places, day, None, "a place and a date")
    if mark in _DASHES and len(places) == 1 and _is_house(places[0], knowledge):  # AGI - Il ponte ...
        opens = text[close : close + 2].strip().isupper() and end - close > _SHORT
        return DatelineMatch(close, (), None, knowledge.datelines.get(folded_mark(places[0])), "an agency's mark") if opens else None
    why = place_alone(text, mark, close, end, places)
    return DatelineMatch(close, places, None, None, why or "told so") if why or sure else None


def _dated(
    text: str, mark: str, close: int, end: int, places: tuple[str, ...], day: Day, language: Language, knowledge: Knowledge, *, sure: bool
) -> DatelineMatch | None:
    """The dateline with places and a date before a separator, or `None`."""
    if mark == ".":
        # Hamburg, 03.03.2024. Die Reederei ...
        words = places[0].lower().split()
        full = day[0] is not None and (are_known(places) or (len(words) <= _FEW and words[0] not in language.function_words))
        full = full and text[close : close + 2].strip().isupper()
        return DatelineMatch(close, places, day, None, "a place and a date") if full or (sure and not _slashed(text, close)) else None
    late = _FOLLOWS.match(text, close, end) if mark != ":" else None
    agency = knowledge.datelines.get(folded_mark(late["name"])) if late else None
    if late and agency:  # МОСКВА, 3 мар - РИА Новости.
        return DatelineMatch(late.end(), places, day, agency, "an agency's mark")
    hour = _HOUR_AFTER.match(text, close, end) if mark != ":" else None
    return DatelineMatch(hour.end() if hour else close, places, day, None, "a place and a date")


def _after_dashes(
    text: str, start: int, end: int, places: tuple[str, ...], day: Day | None, dates: DateWords, knowledge: Knowledge
) -> DatelineMatch | None:
    """The dateline with its agency, and perhaps its date, after dashes, or `None`."""
    start += len(text[start : start + 2]) - len(text[start : start + 2].lstrip())
    stop = _STOP.match(text, start, end)
    agency = _agency(stop["round"], knowledge) if stop and stop["round"] else None
    after = _AFTER.match(text, stop.end(), end) if stop else None
    if not after or not stop or not (agency or (day and is_house(stop["round"]))):
        return None
    if day is None and " - " in stop["round"]:  # Elmford, Ohio--(Newsfile Corp. - May 3, 2024) -
        _, day = _head(stop["round"].rpartition(" - ")[2], dates)
    late = _DATE_FIRST.match(text, after.end(), end) if day is None else None
    if late:  # NEW YORK--(BUSINESS WIRE)--March 3, 2024--
        _, day = _head(late["date"], dates)
    return DatelineMatch(late.end() if late and day else after.end(), places, day, agency, "an agency's mark")


def _enclosed(text: str, start: int, limit: int, dates: DateWords) -> DatelineMatch | None:
    """The dateline of a release with its place, or place and date, in brackets, or `None`."""
    found = _ENCLOSED.match(text, start, limit)
    if found is None:
        return None
    places, day = _head(found["inner"], dates)
    late = _head(found["late"], dates) if found["late"].strip() else ((), None)
    day = day or late[1]
    if not places or late[0] != () or not (day or files(places)):
        return None
    return DatelineMatch(found.end(), places, day, None, "a place and a date" if day else "a place and its region")


def _barred(text: str, start: int, end: int, dates: DateWords, knowledge: Knowledge) -> DatelineMatch | None:
    """The dateline whose parts are separated by bars: a place, and its agency or a date; or `None`."""
    found = _BARRED.match(text, start, min(end, start + _LONGEST))
    places = _head(found["place"], dates)[0] if found else None
    if found is None or not places or not (are_known(places) or has_region(places)):
        return None
    parts = [part.strip() for part in text[found.end("place") + 1 : found.end()].split("|")]
    agency = next((knowledge.datelines[folded_mark(part)] for part in parts if folded_mark(part) in knowledge.datelines), None)
    day = next((day for part in parts if (day := _in_figures(part) or _head(part, dates)[1])), None)
    if not agency and not day:
        return None
    return DatelineMatch(found.end(), places, day, agency, "an agency's mark" if agency else "a place and a date")


def _by_initials(mark: str | None, places: tuple[str, ...]) -> bool:
    """Whether a writer's initials follow a place in capitals: "ELMHAFEN (al)."."""
    return mark is not None and mark.islower() and mark.replace("/", "").isalpha() and len(mark) <= 7 and " ".join(places).isupper()


def _is_house(place: str, knowledge: Knowledge) -> bool:
    """Whether an apparent place is an agency's own name: "The Associated Press (AP) — ..."."""
    folded = folded_mark(place)
    return folded in knowledge.datelines or (folded[:3] == "the" and folded[3:] in knowledge.datelines)


def _slashed(text: str, at: int) -> bool:
    """Whether the mark that follows is not a plain full stop: "3 mar. - ", "March 3. /TASS/"."""
    return text[at : at + 3].lstrip().startswith(("/", "-", "–", "—"))


def _bare(text: str, at: int, end: int, places: tuple[str, ...]) -> bool:
    """Whether a sentence follows an agency's mark without a dash, "Köln (KNA) Der Bischof …", or a known place's line ends."""
    rest = text[at : min(end, at + 40)].lstrip()
    if not rest:
        return are_known(places) or " ".join(places).isupper()
    return bool(places) and len(places[0].split()) <= 2 and rest[:1].isupper() and len(rest.split()) > 2


def _in_figures(head: str) -> Day | None:
    """The date that a dateline states in figures: "BRUSSEL 03/03"."""
    found = _FIGURES.search(head)
    if not found or not 1 <= int(found["month"]) <= 12 or not 1 <= int(found["day"]) <= 31:
        return None
    return (int(found["year"]) if found["year"] else None, int(found["month"]), int(found["day"]))


def _head(head: str, dates: DateWords) -> tuple[tuple[str, ...] | None, Day | None]:
    """Places and date in the text before the mark; no places if it cannot be a dateline."""
    head = " ".join(head.split())
    day = None
    date = _DATE.search(head) or (_DATE.search(_HOUR.sub("", head, 1)) if head[-1:].isdigit() else None)
    if date:
        month = int(date["number"]) if date["number"] else month_number(date["month"].lower(), dates.months)
        if month and 1 <= month <= 12 and 1 <= int(date["day"]) <= 31:
            day = (int(date["year"]) if date["year"] else None, month, int(date["day"]))
            head = _LEAD.sub("", head[: date.start()])
            before, _, last = head.rstrip(" ,").rpartition(" ")
            if last.strip(".,").lower() in dates.weekdays:  # LONDON, Sunday, March 3
                head = before
    elif ahead := _AHEAD.match(head):
        month = month_number(ahead["month"].lower(), dates.months)
        if month and 1 <= int(ahead["day"]) <= 31 and len(head) - ahead.end() < _SHORT:
            day = (int(ahead["year"]), month, int(ahead["day"]))
            head = head[ahead.end() :]
    shortened = "," in head or "." in head.strip(" .")
    head = head.strip(" ,-.:_–—") + ("." if shortened and head.rstrip(" ,-:_–—").endswith(".") else "")
    if not head.strip("."):
        return (), day
    if len(head) > 90 or any(map(head.__contains__, _BREAKS)) or ("(" in head and not _REGION.fullmatch(head)):
        return None, None
    words = _WORD.findall(head)
    if (
        not words
        or len(words) > 12
        or words[0].lower() in ("by", "von", "par")
        or head.lower().startswith(_RELEASES)
        or (not day and any(map(str.isdigit, words)))
    ):
        return None, None
    return tuple(filter(None, map(str.strip, _cut(head)))), day


def _cut(head: str) -> list[str]:
    """Split several places, "OSLO/BERGEN", "OSLO and BERGEN, Norway"; keep a town with its river: "Frankfurt/Main"."""
    pieces = _SEVERAL.split(head)
    return [head] if len(pieces) == 2 and pieces[1].lower() in RIVERS else pieces


def month_number(word: str, months: Mapping[str, int]) -> int | None:
    """The month that a lower-case word names, in the story's language or another; one typing error is allowed.

    >>> month_number("marhc", {}), month_number("okt", {})
    (3, 10)
    """
    found = months.get(word)
    if found:
        return found
    for number, name in enumerate(ENGLISH_MONTHS, 1):
        if word == name or word == name[:3] or (word == "sept" and number == 9):
            return number
    near = [number for number, name in enumerate(ENGLISH_MONTHS, 1) if len(word) > 3 and _slip(word, name)]
    return near[0] if len(near) == 1 else MONTH_STARTS.get(word[:4]) or MONTH_STARTS.get(word[:3])


def _slip(word: str, name: str) -> bool:
    """Whether a word differs from a month's name by one typing error: "Narch", "Marhc", "Ferbuary"."""
    if abs(len(word) - len(name)) > 1 or len(name) < 4:
        return False
    same = 0
    while same < min(len(word), len(name)) and word[same] == name[same]:
        same += 1
    a, b = word[same:], name[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _agency(mark: str, knowledge: Knowledge) -> str | None:
    """The agency that a mark names; the first known one of several: "dpa/lno", "PRNewswire-PRWeb"."""
    known = knowledge.datelines
    folded = folded_mark(mark)
    if folded in known:
        return known[folded]
    for piece in _PIECES.split(mark):
        if folded_mark(piece) in known:
            return known[folded_mark(piece)]
    return None


def folded_mark(mark: str) -> str:
    """Reduce a mark to its letters and figures, in lower case.

    >>> folded_mark("/PRNewswire/")
    'prnewswire'
    """
    return "".join(filter(str.isalnum, mark)).lower()
