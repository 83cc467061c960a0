"""Datelines by the mark after their places: an agency in brackets or between slashes, a dash, a colon, a full stop."""

from typing import Final, NamedTuple

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.layout import first_visible
from newsparse.lines.dateline_head import (
    DAY_IN_FIGURES,
    are_known_places,
    is_filing_place,
    may_be_agency,
    read_day_in_figures,
    read_places_and_day,
    why_place_alone,
)
from newsparse.lines.days import Day
from newsparse.lines.names import agency_of_mark, folded_mark, is_agency_name
from newsparse.patterns import holds_any, pattern
from newsparse.rule_table import RuleTable

# Reasons why a match counts as a dateline, for several forms.
AGENCY_MARK: Final = "an agency's mark"
PLACE_AND_DATE: Final = "a place and a date"
KNOWN_DATELINE: Final = "known to be a dateline"
JOINING: Final = r"(?:de|del|della|la|le|les|los|las|el|al|do|da|dos|of|the|and|und|et|y|e|am|an|der|den|im|in|sur|sous|upon|on|bei) (?=\s)"
"""A word in lower case between those of a place."""
MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \p{Ll}*+ \.?+ \s (?=\d)"
"""A month in lower case before its day: "march 11"."""
# The parts of a dateline up to its mark: capitalised words, figures, particles of names, a lower-case
# month after a figure, a mark in parentheses or between slashes: "SANTA CRUZ, Calif., Feb 26", "Madrid, 2 ene (EFE)".
_CAPITALS: Final = pattern(
    rf"""(?:
      [\p{{Lu}}\p{{Lt}}] [\p{{L}}\p{{M}}\d.'’ʼ{{}}]*+ (?:-\p{{Ll}}[\p{{L}}'’]{{0,5}}+ (?=-))*+ [\s,&.:_–—―-]*+   # Aix-en-Provence
    | [\s,&.:_–—―-]++
    | {JOINING}
    | \d{{1,2}} (?:er|\.|º|st|nd|rd|th)?+ \s (?:de\s)?+ \p{{Ll}}{{3,12}}+\.?+   # 2 ene, 24 de abril, 1er mai
    | (?<=\d{{4}}\s) (?:[rгр]\.|года|року)                        # 3 мая 2024 г.
    | \d [\p{{L}}\p{{M}}\d.'’ʼ{{}}]*+
    | {MONTH}                                                  # march 11
    | (?<=,\s) \p{{Ll}}{{4,14}}+ (?=\.?+ \s?+ [–—-])                 # ELMDIJK, donderdag —
    | \p{{Ll}}{{1,2}} \. [ ]?+ (?=\p{{Lu}})                          # Frankfurt a.M.
    | \( [^()\n]{{2,48}} \)
    | \[ [^\[\]\n]{{2,30}} \]                                    # New Delhi [India]
    | (?<!\w) / [ ]?+ \p{{Lu}} [\w.\- ]{{2,30}}+ /
    | /
    )++""",
    regex.VERBOSE,
)
# Marks that may close a dateline or name its agency: "(AP)", "/PRNewswire/", "-", "--", "_", ":", ".-", ".".
_MARK: Final = pattern(
    r"""\( \s* (?P<round>[^()\n]{2,48}) \)
    | (?<!\w) / [ ]?+ (?P<slash>\p{Lu}[\w.\- ]{2,30}) [ ]?+ /
    | (?P<sep> \.-{1,2}+ (?=\s) | -{2,3}+ | (?<=[\s\d.,)]) - (?!(?<=\d-)\d) | - (?=\s) | [–—―] | (?<=\s) _ (?=\s) | [:.] (?=\s|$) )""",
    regex.VERBOSE,
)
# Every mark has one of these.
_MARK_SIGNS: Final = "(/-–—―_:."
# Characters after an agency's mark: " -", " --", " _", ".-", ":", " =".
_AFTER_MARK: Final = pattern(r"\s*+ (?:\.?(?:-{1,3}|[–—―])|(?<=\s)[_=](?=\s|$)|:|\.(?=\s))", regex.VERBOSE)
_DATE_AFTER_MARK: Final = pattern(r"\s*+(?P<date>[^/\n–—]{5,24}?)\s*+(?:/|--|[–—-](?=\s))")
# An agency's name without brackets just before the mark: "PARIS, March 3, Reuter", "MELBOURNE, March 3 AAP", "Hong Kong CNN".
_AGENCY_BEFORE_MARK: Final = pattern(
    r"(?:,|(?<=\d)(?=\s)|(?<=\p{Ll}\.)(?=\s)|(?<=\p{Ll})(?=\s\p{Lu}{2}))\s*+(?P<name>\p{L}(?:[^\d,.]|\.(?=\S)){1,24})$"
)
# ... and after the mark: "МОСКВА, 3 мар - РИА Новости.", with its author.
_AGENCY_AFTER_MARK: Final = pattern(r"\s*+(?P<name>\p{Lu}[\p{L} -]{1,24}+)(?:,\s\p{Lu}\p{L}++\s\p{Lu}\p{L}++)?+[.:](?=\s)")
# "MADRID, 3 (EUROPA PRESS)": a day without a month
_DAY_ALONE: Final = pattern(r",\s*+(?P<day>\d{1,2})\s*+$")
# "(TTXVN 15/4)", "(Reuters, 3/5)": a day beside the agency
_DAY_IN_BRACKETS: Final = pattern(r",?\s\d{1,2}/\d{1,2}(?:/\d{4})?$")
# The longest mark of an agency that is not listed: "ACCRA, May 3, GNA -".
_LONGEST_UNLISTED_MARK: Final = 6
# The most words of a place's name.
_PLACE_WORDS: Final = 4
_INITIALS: Final = pattern(r"\p{Ll}{2,4}(?:/\p{Ll}{2,4})?")  # of a reporter or a desk
_DASHES: Final = frozenset(("-", "--", "---", "–", "—", "―"))


class DatelineMatch(NamedTuple):
    """A dateline before a sentence.

    >>> DatelineMatch(6, ("OSLO",), None, None, "a known place").places
    ('OSLO',)
    """

    end: int  # offset just past its closing mark
    places: tuple[str, ...]
    day: Day | None  # year (if stated), month (0 if only the day is stated) and day
    agency: str | None
    why: str  # why it counts as a dateline


NO_DATELINE: Final = DatelineMatch(0, (), None, None, "no dateline")
"""Returned by a form for a text that no later form may read as a dateline either."""


class Opening(NamedTuple):
    """The text in which a dateline is looked for: a paragraph or a line."""

    text: str
    start: int  # offset of its first visible character
    end: int
    limit: int  # how far a dateline may run
    language: Language
    knowledge: Knowledge
    sure: bool  # True if a dateline is known to be here; then as much as possible is read


class MarkedHead(NamedTuple):
    """A mark, and the places and day in the text before it."""

    mark: "regex.Match[str]"
    text: str
    places: tuple[str, ...]
    day: Day | None
    agency: str | None  # the agency that the mark names
    named: str | None  # the agency named without brackets, before the mark
    bracketed: str  # what the brackets of the mark enclose; "" for others
    slash: str  # the same for slashes
    separator: str  # the dash, colon or full stop; "" for an agency's mark


def match_before_mark(opening: Opening) -> DatelineMatch | None:
    """Find a dateline by the first mark that gives it a day or an agency; else by the first mark at all."""
    text, start, limit = opening.text, opening.start, opening.limit
    if not holds_any(text[start:limit], _MARK_SIGNS):
        return None  # most entries of menus
    run = _CAPITALS.match(text, start, limit)
    if run is None:
        return None
    weak = None
    for mark in _MARK.finditer(text, start, min(limit, run.end() + 3)):
        found = _match_mark(opening, mark)
        strong = found is not None and (found.day or found.agency)
        if found and found.places and strong and is_agency_name(found.places[0], opening.knowledge):
            return None  # The Associated Press (AP) — an agency — said
        if strong:
            return found
        weak = weak or found
    return weak


def capitals_end(opening: Opening) -> int:
    """Return the end of the capitalised words, figures and marks that may form a dateline; the start if there are none."""
    run = _CAPITALS.match(opening.text, opening.start, opening.limit)
    return run.end() if run else opening.start


def _match_mark(opening: Opening, mark: "regex.Match[str]") -> DatelineMatch | None:
    """The dateline of a mark and the text before it, by the first form that fits."""
    head = _read_head(opening, mark)
    if head is None:
        return None
    for form in (BEFORE_SEPARATOR if head.separator else BEFORE_BRACKET).active:
        found: DatelineMatch | None = form(opening, head)
        if found is not None:
            return None if found is NO_DATELINE else found
    return None


def _read_head(opening: Opening, mark: "regex.Match[str]") -> MarkedHead | None:
    """Read the text before a mark; `None` if it cannot be a dateline."""
    text = opening.text[opening.start : mark.start()]
    known, dates = opening.knowledge.datelines, opening.language.dates
    bracketed, slash, separator = (found or "" for found in mark.groups())
    inside = bracketed or slash
    dated = _DAY_IN_BRACKETS.search(inside) if inside else None
    agency = agency_of_mark(inside[: dated.start()] if dated else inside, opening.knowledge) if not separator else None
    if slash and not agency:  # /Корр. ТАСС Анна Белова/
        words = map(folded_mark, filter(str.isupper, slash.split()))
        agency = next((known[word] for word in words if word in known), None)
    signed = _AGENCY_BEFORE_MARK.search(text) if separator and text[-4:].rstrip()[-1:].isalpha() else None
    named = known.get(folded_mark(signed["name"])) if signed else None
    site, _, place = text.partition(", ") if separator and "." in text else ("", "", "")
    if place and (opened := known.get(folded_mark(site))):  # TEMPO.CO, Jakarta -
        text, signed, named = place, None, opened
    if separator in _DASHES and (opened := known.get(folded_mark(text))):
        return MarkedHead(mark, text, (), None, None, opened, bracketed, slash, separator)
    in_brackets = read_day_in_figures(inside) if agency and dated else None
    day = read_day_in_figures(text) if agency and not dated else None
    if day and text.strip(" ./0123456789"):
        places, _ = read_places_and_day(DAY_IN_FIGURES.sub("", text, 1), dates)
    else:
        alone = _DAY_ALONE.search(text) if agency else None
        cut = signed.start() if signed and named else alone.start() if alone else len(text)
        places, day = read_places_and_day(text[:cut], dates)
        if alone and not day and 1 <= int(alone["day"]) <= 31:
            day = (None, 0, int(alone["day"]))
    if places is None and signed and not named and signed["name"].isupper() and len(signed["name"]) <= _LONGEST_UNLISTED_MARK:
        places, day = read_places_and_day(text[: signed.start()], dates)
        places = places if day else None
    return None if places is None else MarkedHead(mark, text, places, day or in_brackets, agency, named, bracketed, slash, separator)


def agency_in_brackets(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "OSLO (AP) - ", "DOVER, DE / ACCESSWIRE / May 1, 2024 / "."""
    text, end, places, day = opening.text, opening.end, head.places, head.day
    after = _AFTER_MARK.match(text, head.mark.end(), end)
    close = after.end() if after else head.mark.end()
    if head.slash and head.agency and day is None:
        late = _DATE_AFTER_MARK.match(text, head.mark.end(), end)
        if late:
            _, day = read_places_and_day(late["date"], opening.language.dates)
            close = late.end() if day else close
    if not head.agency:
        return None
    rest = text[close : close + 4].lstrip()  # a sentence, not a dateline: Paris (AFP) - was how it began
    begun = not rest or not rest[0].islower() or rest[1:2].isupper() or opening.sure
    return DatelineMatch(close, places, day, head.agency, AGENCY_MARK) if (places or after) and begun else NO_DATELINE


def date_or_house_in_brackets(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "LONDON (3 March 2024) - ", "OSLO (HarbourNewsNow) - "."""
    after = _AFTER_MARK.match(opening.text, head.mark.end(), opening.end)
    if not after or not head.places:
        return None
    text, end, places = opening.text, opening.end, head.places
    inside, day = head.bracketed, head.day
    if not day and _INITIALS.fullmatch(inside) and text[head.mark.start() - 1].isspace():  # Elmstadt (mei). Die Brücke ...
        why = why_place_alone(text, ".", after.end(), end, places)
        return DatelineMatch(after.end(), places, None, None, why) if why else None
    if not day:
        _, day = read_places_and_day(inside, opening.language.dates)
    loud, agency = inside.isupper(), may_be_agency(inside)
    initials = "".join(word[0] for word in places[0].split())
    alone = is_filing_place(places) or (loud and inside != initials and why_place_alone(text, "—", after.end(), end, places))
    if not day and not (agency and alone):
        return None  # WORLD BANK (WB) —
    return DatelineMatch(after.end(), places, day, inside if loud and agency else None, PLACE_AND_DATE if day else "a known place")


def agency_without_brackets(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "PARIS, March 3, Reuter - ", "CNN — "; beside a site, "WANASARI, KOMPAS.com - ", any place will do."""
    begun = not opening.text[head.mark.end() : head.mark.end() + 3].lstrip()[:1].islower()
    if head.named and not head.places and begun and opening.text[opening.start].isupper():
        return DatelineMatch(head.mark.end(), (), None, head.named, AGENCY_MARK)  # CNN —
    if head.named and (head.day or are_known_places(head.places) or (head.places and "." in head.named)):
        return DatelineMatch(head.mark.end(), head.places, head.day, head.named, AGENCY_MARK)
    return NO_DATELINE if not head.places or (head.day is None and "(" in head.text) else None


def agency_after_dashes(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "ST. LOUIS--(BUSINESS WIRE)--", "TOKYO, Mar 3 - (JCN) - "."""
    text, end, day, dates = opening.text, opening.end, head.day, opening.language.dates
    start = head.mark.end()
    if head.separator not in _DASHES or not text[start : start + 2].lstrip().startswith("("):
        return None
    otherwise = NO_DATELINE if len(head.separator) > 1 else None
    start = first_visible(text, start, start + 2)
    stop = _MARK.match(text, start, end)
    agency = agency_of_mark(stop["round"], opening.knowledge) if stop and stop["round"] else None
    after = _AFTER_MARK.match(text, stop.end(), end) if stop else None
    if not after or not stop or not (agency or (day and may_be_agency(stop["round"]))):
        return otherwise
    if day is None and " - " in stop["round"]:  # Elmford, Ohio--(Newsfile Corp. - May 3, 2024) -
        _, day = read_places_and_day(stop["round"].rpartition(" - ")[2], dates)
    late = _DATE_AFTER_MARK.match(text, after.end(), end) if day is None else None
    if late:  # NEW YORK--(BUSINESS WIRE)--March 3, 2024--
        _, day = read_places_and_day(late["date"], dates)
    return DatelineMatch(late.end() if late and day else after.end(), head.places, day, agency, AGENCY_MARK)


def date_before_full_stop(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "Hamburg, 03.03.2024. Die Reederei ..."."""
    if head.day is None or head.separator != ".":
        return None
    text, close, places = opening.text, head.mark.end(), head.places
    words = places[0].lower().split()
    full = head.day[0] is not None and (
        are_known_places(places) or (len(words) <= _PLACE_WORDS and words[0] not in opening.language.function_words)
    )
    full = full and text[close : close + 2].strip().isupper()
    marked = text[close : close + 3].lstrip().startswith(("/", "-", "–", "—"))  # "3 mar. - ", "March 3. /TASS/"
    dated = full or (opening.sure and not marked)
    return DatelineMatch(close, places, head.day, None, PLACE_AND_DATE) if dated else NO_DATELINE


def date_before_separator(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "OSLO, May 3 - ", "МОСКВА, 3 мар - РИА Новости."."""
    if head.day is None:
        return None
    text, close = opening.text, head.mark.end()
    late = _AGENCY_AFTER_MARK.match(text, close, opening.end)
    agency = opening.knowledge.datelines.get(folded_mark(late["name"])) if late else None
    if late and agency:
        return DatelineMatch(late.end(), head.places, head.day, agency, AGENCY_MARK)
    return DatelineMatch(close, head.places, head.day, None, PLACE_AND_DATE)


def places_alone(opening: Opening, head: MarkedHead) -> DatelineMatch | None:
    """ "LONDON - "."""
    close = head.mark.end()
    why = why_place_alone(opening.text, head.separator, close, opening.end, head.places)
    return DatelineMatch(close, head.places, None, None, why or KNOWN_DATELINE) if why or opening.sure else None


BEFORE_BRACKET: Final = RuleTable("datelines before a bracket", agency_in_brackets, date_or_house_in_brackets)
"""Forms whose mark is a bracket or a pair of slashes, in the order in which they are tried."""
BEFORE_SEPARATOR: Final = RuleTable(
    "datelines before a separator", agency_without_brackets, agency_after_dashes, date_before_full_stop, date_before_separator, places_alone
)
"""Forms whose mark is a dash, a colon or a full stop, in the order in which they are tried.

A form returns the dateline, `None` if another form may fit, `NO_DATELINE` if none does.
"""
