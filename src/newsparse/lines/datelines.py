"""Find datelines: place, date and agency before a sentence."""

import datetime
from collections.abc import Sequence
from functools import partial
from typing import Final

import regex
from attrs import frozen

from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.languages.gazetteer import IRANIAN_PROVINCES, TOWNS
from newsparse.lines.dateline_head import (
    are_known_places,
    has_region,
    is_filing_place,
    read_day_in_figures,
    read_places_and_day,
    why_place_alone,
)
from newsparse.lines.dateline_marks import (
    AGENCY_MARK,
    JOINING,
    KNOWN_DATELINE,
    MONTH,
    NO_DATELINE,
    PLACE_AND_DATE,
    DatelineMatch,
    Opening,
    capitals_end,
    match_before_mark,
)
from newsparse.lines.days import closest_day, month_number
from newsparse.lines.names import LOUD_NAMES, agency_of_mark, folded_mark
from newsparse.memo import PerOwner
from newsparse.passage import read
from newsparse.patterns import any_of, holds_any, pattern, quick_search
from newsparse.rule_table import RuleTable
from newsparse.segment import Finding, Segment, match_of
from newsparse.span import Span
from newsparse.terms import BODY_LABELS, Label

# "The pier reopened ...": a capital, and a word in lower case that neither joins the words of a place nor names a month.
_PROSE: Final = pattern(
    rf"[\p{{Lu}}\p{{Ll}}][\p{{L}}\p{{M}}]{{0,30}}+ \s{{1,9}}+ (?! {JOINING} | {MONTH} | \p{{Ll}}{{1,2}}\. ) \p{{Ll}}", regex.VERBOSE
)
# "(ELMFORD, Ohio) May 3, 2024 –", "[ELMFORD, Ohio, May 3, 2024] –"
_ENCLOSED: Final = pattern(r"[(\[]\s?(?P<inner>[^()\[\]\n]{3,80}+)[)\]](?P<late>[\p{L}\d ,.]{0,24}+)(?:[-–—]{1,2}|:)(?=\s)")
# "Paris, France | AFP | Sunday 03/03/2024 - 10:15 UTC+1", "London | 3 May 2024 |"
_BARRED: Final = pattern(r"(?P<place>[^|\n]{2,50}+)\|(?:[^|\n]{2,50}+\|)*+(?:[^|\n.!?]{2,24}+$)?")
# "(ANSA) - Lucca, May 4 - ", "(서울=연합뉴스)": the agency comes first.
_AGENCY_FIRST: Final = pattern(r"\(\s*(?P<mark>[^()\n]{2,30})\)\s*+(?P<dash>[-–—]{1,2}\s*+)?")
# "ELMDIJK  De enige pont"
_SPACED: Final = pattern(r"(?P<place>\p{Lu}[\p{Lu}'’-]{2,30}+(?:\s\p{Lu}[\p{Lu}'’-]{2,30}+){0,2}) {2,4}(?=\p{Lu}\p{Ll})")
# A day's figures, or a sign beside an agency's mark; the pattern takes ten times as long as the quick test.
_FILED: Final = pattern(r"[\d(\[/|（【]")
_FILED_SIGNS: Final = "([/|0123456789"
_may_hold_sign: Final = quick_search(_FILED_SIGNS)
_FILED_WITHIN: Final = 190  # characters in which they are
_FIRST_WORD: Final = pattern(r"\W{0,8}+(?:the\W{1,8}+)?+(\w{1,40}+)", regex.IGNORECASE)
# The longest dateline with two places, their regions, a date and a release wire's mark.
_LONGEST: Final = 130
# The first letter of scripts with their own forms of datelines: Hangul, Chinese, kana.
_FAR_EASTERN: Final = "\u1100"
# A line of this length is not a heading.
_SENTENCE: Final = 80
_DAY: Final = r"(?:(?P<month>[\d０-９]{1,2})月)?(?P<day>[\d０-９]{1,2})日"
# 新华社北京4月24日电（记者王明）, 中新社…, 中央社台北3日電, 本报北京4月24日电, 北京2024年5月3日 /美通社/ --
_AGENCY_PLACE_DAY: Final = pattern(
    rf"(?:[据據])?(?P<agency>\p{{Han}}{{2,4}}[社网網]|本[报報])(?P<place>\p{{Han}}{{2,8}}?)?{_DAY}[电電讯訊]"
    r"(?:\s*+[（(](?:[^（）()\n]{0,12}(?:记者|記者)|通讯员)[^）)\n]{2,40}[）)])?"
    rf"|(?P<place>\p{{Han}}{{2,8}})(?:(?P<year>\d{{4}})年)?{_DAY}\s?/(?P<agency>美通[社网網])/(?:\s?-{{1,2}})?"
)
# 新华社快讯：, 本报讯（记者王明）
_PLACELESS: Final = pattern(
    r"(?P<agency>\p{Han}{2,4}[社网網])(?:快[讯訊]|消息|[电電讯訊])[：:]|本[报報][讯訊](?:\s*+[（(](?:[^（）()\n]{0,12}(?:记者|記者)|通讯员)[^）)\n]{2,40}[）)])?"
)
# （中央社記者王明台北3日電）, 【新华社北京5月3日电】, （法新社巴黎3日電）
_IN_BRACKETS: Final = pattern(
    rf"[（(【](?P<agency>\p{{Han}}{{2,4}}[社网網])(?:(?:记者|記者)\p{{Han}}{{2,3}})?(?P<place>\p{{Han}}{{2,8}}?){_DAY}(?:综合|綜合|专|專)?[电電讯訊][）)】]"
)
# 【ソウル＝山田太郎】, 【北京時事】, (서울·부산=연합뉴스) 홍길동 기자 =
_PLACE_IN_BRACKETS: Final = pattern(
    r"[【（(\[](?P<place>[\p{Han}\p{Katakana}\p{Hangul}ー・·]{2,16}?)"
    r"(?:(?:[=＝])(?P<agency>[\p{L}\dー・ ]{2,20})|(?P<agency>共同|時事|聯合ニュース))[】）)\]]"
    r"(?:\s*+(?:\p{Hangul}{2,4}[ ·,]){0,3}\p{Hangul}{2,4}\s(?:특파원|기자|통신원)\s*+=)?"
)
# ［東京　３日　ロイター］ -, 【5月3日 AFP】
_PLACE_DAY_AGENCY: Final = pattern(
    rf"[【［\[](?:(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,12}}?)[ \u3000／/]*+)?{_DAY}[ \u3000]++"
    r"(?P<agency>[\p{Katakana}ーA-Za-z]{2,12})[】］\]](?:\s*+[-–—－])?"
)
_BETWEEN_PLACES: Final = pattern(r"[·]")
# القاهرة 5 مارس آذار (رويترز) -, تهران - ایرنا -, أبوظبي في 9 مارس / وام /: without capitals, only a known agency or a date shows it.
_WITHOUT_CASE: Final = pattern(
    r"""(?P<place>[\p{Arabic}\p{Hebrew}][\p{L}\p{M}'’]*+(?:[\s/](?!في\s)[\p{Arabic}\p{Hebrew}][\p{L}\p{M}'’]*+){0,3})
    (?:[\s،,]{1,2}(?:في\s)?(?P<day>\d{1,2})\s?(?P<month>\p{L}{3,12}+)(?:\s\p{L}++){0,2}(?:\s(?P<year>(?:19|20)\d\d))?)?
    (?:\s?/\s?(?P<mark>\p{L}{1,10})\s?/(?=\s)
      |\s?(?:[-–—]\s)?\((?P<mark>[^()\n]{2,30})\)\s?[-–—]{1,2}(?=[\s"«“])
      |\s?[-–—]\s?(?P<mark>\p{L}{1,10}(?:\s\p{L}{1,3}){0,2})\s?[-–—](?=\s)
      |(?(day)\s?[-–—]{1,2}(?=\s)|(?!)))""",
    regex.VERBOSE,
)
# ایسنا/خراسان رضوی شهردار گفت: an agency and a province, with no mark after them
_AGENCY_AND_PROVINCE: Final = pattern(rf"(?P<mark>\p{{Arabic}}{{3,10}})/(?P<place>{any_of(IRANIAN_PROVINCES)})(?=\s)")
_FIRST_CASELESS: Final = "\u0590"  # Hebrew; Arabic comes after it
_CASELESS: Final = pattern(r"[\p{Arabic}\p{Hebrew}]")


def match_dateline(
    text: str, start: int, end: int, language: Language, knowledge: Knowledge, *, sure: bool = False
) -> DatelineMatch | None:
    """Find the dateline that opens a paragraph.

    *sure*: a dateline is known to be here, so read as much as possible.
    """
    if _PROSE.match(text, start, end):
        return None  # most paragraphs
    opening = Opening(text, start, end, min(end, start + _LONGEST), language, knowledge, sure)
    for form in FORMS.active:
        found: DatelineMatch | None = form(opening)
        if found is not None:
            named = _REPORTER.match(text, found.end, end) if found.agency else None
            return None if found is NO_DATELINE else found._replace(end=named.end()) if named else found
    return None


# The name in capitals that Anadolu sets behind its dateline: "ANKARA (AA) - ZEYNEP KAYA - "
_REPORTER: Final = pattern(rf"\s*+{LOUD_NAMES}\s[-–—]\s+(?=\p{{Lu}}?\p{{Ll}})")


class Datelines:
    """The datelines that open pieces of a text, each matched once for the forms and the labels."""

    __slots__ = ("_found", "_knowledge", "_language", "_text")

    def __init__(self, text: str, language: Language, knowledge: Knowledge) -> None:
        self._text = text
        self._language = language
        self._knowledge = knowledge
        self._found: dict[tuple[int, int], DatelineMatch | None] = {}

    def at(self, start: int, end: int) -> DatelineMatch | None:
        """The dateline that opens a piece."""
        place = start, end
        if place not in self._found:
            self._found[place] = match_dateline(self._text, start, end, self._language, self._knowledge)
        return self._found[place]

    def filed(self, start: int, end: int) -> DatelineMatch | None:
        """The dateline that opens a piece if it has a day or an agency, for many pieces: a quick test comes first."""
        if (start, end) not in self._found:
            if _PROSE.match(self._text, start, end):
                self._found[start, end] = None
            elif not _may_be_filed(self._text, start, end, self._knowledge):
                return None  # most lines
        found = self.at(start, end)
        return found if found is not None and (found.day or found.agency) else None


def _may_be_filed(text: str, start: int, end: int, knowledge: Knowledge) -> bool:
    """Return True if a dateline may have a day or an agency: without figures and signs, it has to open with a known place or an agency."""
    last = min(end, start + _FILED_WITHIN)
    piece = text[start:last]
    signed = holds_any(piece, _FILED_SIGNS) if piece.isascii() else _may_hold_sign(piece) and _FILED.search(piece)
    if signed or text[start : start + 1] >= _FAR_EASTERN:
        return True
    first = _FIRST_WORD.match(text, start, end)
    return first is None or len(first[1]) == 1 or first[1].lower() in _FIRST_WORDS(knowledge)


def _first_words(knowledge: Knowledge) -> frozenset[str]:
    """The first words of known places and agencies, with and without the agencies' marks."""
    names = [name for agency in knowledge.agencies for name in (*agency.names, *agency.datelines)]
    return frozenset(knowledge.datelines) | {first[1].lower() for name in (*names, *TOWNS) if (first := _FIRST_WORD.match(name))}


_FIRST_WORDS: Final = PerOwner(_first_words)


def read_unmarked_dateline(text: str, start: int, end: int, language: Language) -> DatelineMatch | None:
    """Read a dateline without a mark, once it is known to be one."""
    places, day = read_places_and_day(text[start:end].strip(" -–—_:.|"), language.dates) if end - start < _SENTENCE else (None, None)
    return DatelineMatch(end, places, day, None, KNOWN_DATELINE) if places else None


def read_dateline_with_day(text: str, start: int, end: int, language: Language) -> DatelineMatch | None:
    """Read a dateline without a mark: a place in capitals or a known one, and a day without a year: "ELMFORD, Friday."."""
    found = read_unmarked_dateline(text, start, end, language) if "," in text[start:end] else None
    if found is None or (found.day and found.day[0]):
        return None
    named = found.day or _weekday_of(text[start:end], language) is not None
    return found if named and (found.places[0].partition(",")[0].isupper() or are_known_places(found.places)) else None


def _weekday_of(said: str, language: Language) -> int | None:
    """The weekday that a dateline ends with: "OSLO, Friday —"."""
    return language.dates.weekdays.get(said.rpartition(",")[2].strip(" .,-–—_:").lower())


def dateline_segment(start: int, match: DatelineMatch) -> Segment:
    """Label the dateline that was matched from an offset on; the segment keeps the match."""
    return Segment(Span(start, match.end), Label.DATELINE, None, Finding(match, match.why))


def far_eastern(opening: Opening) -> DatelineMatch | None:
    """ "新华社北京4月24日电", "(서울=연합뉴스)"."""
    text, start = opening.text, opening.start
    first = text[start : start + 1]
    if first < _FAR_EASTERN and not (first in "(（[" and text[start + 1 : start + 2] >= _FAR_EASTERN):
        return None
    limit, agency = opening.limit, partial(agency_of_mark, knowledge=opening.knowledge)
    found = next(filter(None, (form.match(text, start, limit) for form in (_AGENCY_PLACE_DAY, _IN_BRACKETS, _PLACE_DAY_AGENCY))), None)
    if found:
        name = agency(found["agency"])
        if found.re is _PLACE_DAY_AGENCY and name is None:
            return NO_DATELINE
        year = found.groupdict().get("year")
        day = (int(year) if year else None, int(found["month"] or 0), int(found["day"]))
        return DatelineMatch(found.end(), (found["place"],) if found["place"] else (), day, name, AGENCY_MARK)
    found = _PLACELESS.match(text, start, limit)
    if found and (found["agency"] is None or agency(found["agency"])):
        return DatelineMatch(found.end(), (), None, agency(found["agency"]) if found["agency"] else None, AGENCY_MARK)
    found = _PLACE_IN_BRACKETS.match(text, start, limit)
    filed = found["agency"] if found else ""
    if found and (text[start] != "[" or found.end() > found.end("agency") + 1 or filed.endswith(" 기자") or agency(filed)):
        places = tuple(_BETWEEN_PLACES.split(found["place"]))
        return DatelineMatch(found.end(), places, None, agency(filed), "a place in brackets")
    return NO_DATELINE


def without_case(opening: Opening) -> DatelineMatch | None:
    """ "القاهرة 5 مارس آذار (رويترز) -", "تهران - ایرنا -"."""
    if opening.text[opening.start : opening.start + 1] < _FIRST_CASELESS or not _CASELESS.match(opening.text, opening.start):
        return None
    filed = _AGENCY_AND_PROVINCE.match(opening.text, opening.start, opening.limit)
    if filed and (sent := agency_of_mark(filed["mark"], opening.knowledge)):
        return DatelineMatch(filed.end(), (filed["place"],), None, sent, AGENCY_MARK)
    found = _WITHOUT_CASE.match(opening.text, opening.start, opening.limit)
    agency = agency_of_mark(found["mark"], opening.knowledge) if found and found["mark"] else None
    month = month_number(found["month"], opening.language.dates.months) if found and found["month"] else None
    if found is None or (agency is None and (found["mark"] or not month)):
        return NO_DATELINE
    day = (int(found["year"]) if found["year"] else None, month, int(found["day"])) if month else None
    return DatelineMatch(found.end(), (found["place"],), day, agency, AGENCY_MARK if agency else PLACE_AND_DATE)


def in_brackets(opening: Opening) -> DatelineMatch | None:
    """ "(ELMFORD, Ohio) May 3, 2024 – ", "[ELMFORD, Ohio, May 3, 2024] – "."""
    if opening.text[opening.start : opening.start + 1] not in ("(", "["):
        return None
    found = _ENCLOSED.match(opening.text, opening.start, opening.limit)
    if found is None:
        return None
    dates = opening.language.dates
    places, day = read_places_and_day(found["inner"], dates)
    late = read_places_and_day(found["late"], dates) if found["late"].strip() else ((), None)
    day = day or late[1]
    if not places or late[0] != () or not (day or is_filing_place(places)):
        return None
    return DatelineMatch(found.end(), places, day, None, PLACE_AND_DATE if day else "a place and its region")


def agency_first(opening: Opening) -> DatelineMatch | None:
    """ "(ANSA) - Lucca, May 4 - ", "(Belga) Les ferries ..."."""
    text, end = opening.text, opening.end
    lead = _AGENCY_FIRST.match(text, opening.start, opening.limit) if text.startswith("(", opening.start) else None
    if lead is None:
        return None
    agency = agency_of_mark(lead["mark"], opening.knowledge)
    if not agency:
        return NO_DATELINE
    rest = match_dateline(text, lead.end(), end, opening.language, opening.knowledge, sure=True)
    if rest and (rest.day or " ".join(rest.places).isupper() or are_known_places(rest.places)):
        return rest._replace(agency=agency, why=AGENCY_MARK)
    # without a dash, only in front of a sentence
    alone = lead["dash"] or (text[lead.end() : lead.end() + 1].isupper() and end - lead.end() > _SENTENCE)
    return DatelineMatch(lead.end(), (), None, agency, AGENCY_MARK) if alone else NO_DATELINE


def between_bars(opening: Opening) -> DatelineMatch | None:
    """ "Paris, France | AFP | Sunday 03/03/2024 - 10:15 UTC+1"."""
    text, start, limit = opening.text, opening.start, opening.limit
    if text.find("|", start + 1, limit) < 0 or text.find("|", start, min(limit, capitals_end(opening) + 1)) <= 0:
        return None
    dates, known = opening.language.dates, opening.knowledge.datelines
    found = _BARRED.match(text, start, limit)
    places = read_places_and_day(found["place"], dates)[0] if found else None
    if found is None or not places or not (are_known_places(places) or has_region(places)):
        return None
    parts = [part.strip() for part in text[found.end("place") + 1 : found.end()].split("|")]
    agency = next((known[folded_mark(part)] for part in parts if folded_mark(part) in known), None)
    day = next((day for part in parts if (day := read_day_in_figures(part) or read_places_and_day(part, dates)[1])), None)
    if not agency and not day:
        return None
    return DatelineMatch(found.end(), places, day, agency, AGENCY_MARK if agency else PLACE_AND_DATE)


def capitals_before_spaces(opening: Opening) -> DatelineMatch | None:
    """ "ELMDIJK  De enige pont ..."."""
    text = opening.text
    found = _SPACED.match(text, opening.start, opening.limit) if "  " in text[opening.start : opening.limit] else None
    places = (found["place"],) if found else ()
    why = why_place_alone(text, "—", found.end(), opening.end, places) if found else None
    return DatelineMatch(found.end(), places, None, None, why) if found and why else None


FORMS: Final = RuleTable(
    "datelines", far_eastern, without_case, in_brackets, agency_first, between_bars, match_before_mark, capitals_before_spaces
)
"""The forms of datelines, in the order in which they are tried; each returns the same as the forms of `dateline_marks`."""


@documented
@frozen
class Dateline:
    """Where and when a story was filed, and by which agency.

    >>> from newsparse import Dateline, Span
    >>> Dateline(Span(0, 13), "OSLO (AP) —", ("OSLO",), agency="AP").places
    ('OSLO',)
    """

    span: Span
    """Its position in `Article.text`."""
    text: str
    """Its readable text."""
    places: tuple[str, ...] = ()
    """The places, each with its region or country: "ROSEMONT, Ill."."""
    date: datetime.date | None = None
    """The date of filing, if it is stated and its year can be determined."""
    agency: str | None = None
    """The agency's canonical name; the mark itself if the agency is not listed."""

    def __str__(self) -> str:
        return self.text


def dateline(
    text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge, base: datetime.date | None
) -> Dateline | None:
    """Read the dateline of labelled segments; *base* is the date that completes one without a year."""
    for i, segment in enumerate(segments):
        if segment.label is not Label.DATELINE:
            continue
        span = segment.span
        readable = read(text, span, Label.DATELINE).text
        if not readable:
            continue
        follow = next((s for s in segments[i + 1 : i + 3] if s.label is not Label.BLANK), segment)
        reach = follow.span.end if follow.label in BODY_LABELS else span.end
        found = (
            match_of(segment, DatelineMatch)
            or match_dateline(text, span.start, reach, language, knowledge)
            or match_dateline(text, span.start, reach, language, knowledge, sure=True)
            or read_unmarked_dateline(text, span.start, span.end, language)
        )
        if found is None:
            place = readable.strip(" -–—_:.|")
            return Dateline(span, readable, (place,) if place else ())
        day = closest_day(found.day[0], found.day[1] or None, found.day[2], base) if found.day else None
        weekday = _weekday_of(readable, language) if base and not day else None
        if base and weekday is not None:  # that day or the last one before the story's
            day = datetime.date.fromordinal(max(base.toordinal() - (base.weekday() - weekday) % 7, 1))
        return Dateline(span, readable, found.places, day, found.agency)
    return None
