"""The fast path for the most common dates: one word and its immediate neighbours.

The readers would find the same dates, but they cut up the text around a date, which takes ten times as long.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsparse.dates.quarters import HALF, played
from newsparse.dates.simple_dates import COUNTED, DASHES, LISTING, LOOSE, Reading
from newsparse.dates.vocabulary import NO_TAGS, Vocabulary
from newsparse.terms import Precision

_BEFORE: Final = 26  # characters of a word; longer words are not part of dates
_BEHIND: Final = 48  # four of them
# "22", "22, 1987" after a month.
_DAY: Final = regex.compile(r"\s(\d{1,2})(?:,?\s(\d{4}))?+(?![\w.,/:%-]*\d)(?!\w)")
# "2020", ", 2020" after a month.
_OF_YEAR: Final = regex.compile(r",?\s(1\d{3}|2[01]\d{2})(?![\w.,/:%-]*\d)(?!\w)")
_AROUND: Final = '"“”„»«,;:().!?'
_QUOTES: Final = frozenset("\"”“'»«")
_OWN: Final = "'s "
_ENDS: Final = frozenset('.;:?!)"”»،؟')
"""Characters after a date that end it."""
_SHIFTED: Final = frozenset(("weekdays", "months", "units"))
_GOING_ON: Final = frozenset(("articles", "of", "shifts", "trailing_shifts", "units", "ordinals"))
"""Lists whose words can continue a date after the month."""


class Glance(NamedTuple):
    """A date and its place; one without a reading is not a date: "the mild December weather"."""

    start: int
    end: int
    reading: Reading | None = None


def quiet(word: str, known: Vocabulary) -> bool:
    """Whether a word next to a date word is not part of its date."""
    if word.isalpha():
        return word not in known.telling
    word = word.strip(_AROUND)
    return word not in known.telling and (word.isalpha() or ("-" in word and all(quiet(part, known) for part in word.split("-"))))


def _before(low: str, place: int) -> tuple[int, str]:
    """Return the word before a place and where it begins; "" if there is none."""
    floor = max(0, place - _BEFORE)
    start = low.rfind(" ", floor, max(0, place - 1)) + 1 or floor
    return start, low[start : place - 1] if place else ""


def _behind(low: str, end: int) -> str:
    """Return the word directly after a place."""
    if low[end : end + 1] != " ":
        return ""
    stop = low.find(" ", end + 1, end + _BEHIND)
    return low[end + 1 : stop if stop > 0 else end + _BEHIND].strip(_AROUND)


def glance(text: str, low: str, place: int, end: int, kind: str, known: Vocabulary) -> Glance | None:
    """Read a date word and its immediate neighbours.

    Args:
        text: the passage's text.
        low: the same in lower case.
        place: where the word begins.
        end: where it ends.
        kind: the list that contains it, or "years".
        known: the language's words.

    Returns:
        The date; `None` if it takes the readers to decide.

    >>> from newsparse.dates.vocabulary import vocabulary
    >>> from newsparse.knowledge.languages import load
    >>> text = "It fell on March 5 before it rose in October."
    >>> [glance(text, text.lower(), *span, "months", vocabulary(load("en"))).reading.day for span in ((11, 16), (37, 44))]
    [5, 0]
    """
    if place and low[place - 1] != " ":
        # "March/April"
        return Glance(place, end) if kind == "months" and low[place - 1] == "/" and _ends(low, place, end, known) else None
    start, last = _before(low, place)
    hit, words = low[place:end], known.words
    if (last, hit) in known.pairs:
        # "this morning", but not "la mañana", "Good Friday"
        if f"{last} {hit}" in words.quarters:
            return _quarter(low, start, end, words.quarters[f"{last} {hit}"], known)
        return _near(text, low, start, end, f"{last} {hit}", known) if f"{last} {hit}" in words.relative else None
    if kind == "pairs":
        return None
    if kind in _SHIFTED and "shifts" in known.singles.get(last, NO_TAGS):
        return _shifted(low, start, last, hit, end, kind, known)
    if kind == "months":
        return _month(text, low, place, end, start, last, known)
    if kind == "years":
        return _year(low, place, end, start, last, known)
    if kind == "units":
        return _amount(low, start, last, hit, end, known)
    if kind == "relative":
        return _near(text, low, place, end, hit, known)
    if not _apart(low, end, known) or _behind(low, end) in known.reports:
        return None  # "Friday said"
    return _free(low, place, end, Reading("weekday", 0, 1, weekday=words.weekdays[hit]), known)


def _near(text: str, low: str, place: int, end: int, hit: str, known: Vocabulary) -> Glance | None:
    """Read "today", "this morning", "later today", but not "USA Today"."""
    start, last = _before(low, place)
    if (known.words.capitalised and text[place].isupper() and last[-1:].isalnum()) or not _apart(low, end, known):
        return None
    precision = Precision.TIME if hit in known.words.relative_parts else Precision.DAY
    reading = Reading("offset", 0, 1, amount=known.words.relative[hit], precision=precision)
    if last in known.words.later:
        return Glance(place, end, reading) if quiet(_before(low, start)[1], known) else None
    return _free(low, place, end, reading, known)


def _quarter(low: str, start: int, end: int, rule: tuple[int, int], known: Vocabulary) -> Glance | None:
    """Read "in the third quarter" and skip a half, if neither has a year next to it."""
    behind = _behind(low, end)
    if behind in known.words.of or behind in known.words.other_quarters or not _apart(low, end, known):
        return None
    found = _free(low, start, end, Reading("quarter", 0, 1, rule=rule, precision=Precision.RANGE), known)
    if found is None or (rule[1] - rule[0] + 1 < HALF and not played(low, start, end, known)):
        return found
    return Glance(start, end)


def _amount(low: str, start: int, last: str, hit: str, end: int, known: Vocabulary) -> Glance | None:
    """Read "a year ago", "ten weeks earlier"."""
    words, behind = known.words, _behind(low, end)
    count = words.numbers.get(last, 0) or (int(last) if last.isdecimal() and len(last) < 4 else 0)
    kind, sign = ("ago", words.ago[behind]) if behind in words.ago else ("later", words.later.get(behind, 0))
    end += 1 + len(behind)
    if not count or not sign or _before(low, start)[1] in known.opening or not _apart(low, end, known):
        return None
    if kind == "later" and behind in ("before", "after") and low[end : end + 1] == " ":
        return None
    return _free(low, start, end, Reading(kind, 0, 3, amount=sign * count, precision=words.units[hit]), known)


def _free(low: str, start: int, end: int, reading: Reading, known: Vocabulary) -> Glance | None:
    """Place a reading, including "early" before it; `None` if more words can belong to it."""
    at, word = _before(low, start)
    if word in known.words.day_modifiers:
        start = at
        at, word = _before(low, at)
    for _ in range(2):
        if word in known.passing:
            at, word = _before(low, at)
    return Glance(start, end, reading) if not word or word in LISTING or quiet(word, known) else None


def _apart(low: str, end: int, known: Vocabulary) -> bool:
    """Whether no word after a day belongs to it."""
    sign = low[end : end + 1]
    if sign == "'" and low.startswith(_OWN, end):
        after = low[end + 3 : end + 3 + _BEFORE].split(None, 1)
        return bool(after) and after[0].strip(_AROUND) not in known.words.generic_nouns
    if sign not in (" ", ","):
        return not sign or sign in _ENDS
    if sign == "," and low[end + 1 : end + 2] != " ":
        return low[end + 1 : end + 2] in _QUOTES
    if sign == " " and quiet(_behind(low, end), known):
        return True
    # "Friday, the minister said", "Friday in a statement", but not "Friday night", "Friday in the evening", "Friday to Sunday".
    after = low[end + 1 : end + _BEHIND].split(None, 3)
    if not after:
        return False
    if after[0] in LISTING and len(after) > 2 and "weekdays" in known.singles.get(after[1].rstrip(","), NO_TAGS):
        return after[2] not in known.words.recurring  # "Monday and Tuesday", but not "Monday and Tuesday nights"
    for word in after[:-1]:
        if quiet(word, known):
            return True
        if word not in known.linking:
            return False
    return len(after) == 1 and quiet(after[0], known)


def _shifted(low: str, start: int, last: str, hit: str, end: int, kind: str, known: Vocabulary) -> Glance | None:
    """Read "last Friday", "next March", "earlier this week"."""
    words, shift = known.words, known.words.shifts[last]
    if kind == "weekdays":
        if not _apart(low, end, known):
            return None
        reading = Reading("weekday", 0, 2, weekday=words.weekdays[hit], shift=shift)
    elif kind == "months":
        if low[end : end + 1] == "." and hit in known.shortened:
            return None
        reading = Reading("month", 0, 2, month=words.months[hit], shift=shift)
    else:
        reading = Reading("period", 0, 2, shift=shift, precision=words.units[hit])
        at, before = _before(low, start)
        if before in words.later:
            return Glance(start, end, reading) if quiet(_before(low, at)[1], known) else None
    return _free(low, start, end, reading, known)


def _month(text: str, low: str, place: int, end: int, start: int, last: str, known: Vocabulary) -> Glance | None:
    """Read "March 5", "March 5, 2020", "March 2020", "in March"."""
    words, hit = known.words, low[place:end]
    month = words.months[hit]
    day = _DAY.match(low, end) if words.order != "dmy" else None
    if day is not None:
        end, stated = day.end(), int(day[2] or 1000)
        if (
            last in words.period_only_prepositions
            or not (1 <= int(day[1]) <= 31 and 1000 <= stated <= 2199)
            or _behind(low, end) in COUNTED
        ):
            return None
        reading = Reading("date", 0, 2, int(day[2] or 0), month, int(day[1]))
        return _free(low, place, end, reading, known) if _apart(low, end, known) else None
    year = _OF_YEAR.match(low, end)
    if year is not None:
        end = year.end()
        if last in words.range_openers or low[end : end + 1] in DASHES or _behind(low, end) in DASHES:
            return None
        reading = Reading("month", 0, 2, int(year[1]), month)
        if last in words.period_prepositions and last not in words.day_modifiers:
            return Glance(place, end, reading) if _framed(low, start, last, known) else None
        return _free(low, place, end, reading, known)
    if not _ends(low, place, end, known):
        return None
    if not last or quiet(last, known) or _loose(last, known):
        return Glance(place, end)
    if not _framed(low, start, last, known):
        return None
    if (text[end + 1 : end + 2].isupper() and low[end : end + 1] == " ") or (hit in words.ambiguous and last in LOOSE):
        return Glance(place, end)
    return Glance(start if last in words.day_modifiers else place, end, Reading("month", 0, 1, month=month))


def _loose(last: str, known: Vocabulary) -> bool:
    """Whether a word before a month shows that it is not a date: "the", "for"."""
    words = known.words
    if last in words.period_prepositions or last in words.range_joiners or last in words.of or last in words.range_openers:
        return False
    return last in words.articles or last in words.day_prepositions


def _ends(low: str, place: int, end: int, known: Vocabulary) -> bool:
    """Whether nothing after a month continues the date: no day, no year, no "of last year"; its dot is skipped."""
    sign = low[end : end + 1]
    if sign == "/":
        return low[end + 1 : end + 2].isalpha()
    if sign not in (" ", ","):
        return not sign or (sign in _ENDS and (sign != "." or low[place:end] not in known.shortened)) or low.startswith(_OWN, end)
    word = _behind(low, end if sign == " " else end + 1)
    return bool(word) and not word[0].isdigit() and word[0] not in DASHES and _GOING_ON.isdisjoint(known.singles.get(word, NO_TAGS))


def _year(low: str, place: int, end: int, start: int, last: str, known: Vocabulary) -> Glance | None:
    """Read "in 1987", not "in 1987-style" or "in 2000 cases"."""
    if not _framed(low, start, last, known):
        return None
    sign, word = low[end : end + 1], _behind(low, end)
    plain = not sign or sign == "," or sign in _ENDS or (sign == " " and word.isalpha() and word not in COUNTED)
    if not plain or (word.endswith("s") and len(word) > 3):
        return None
    return Glance(
        start if last in known.words.day_modifiers else place, end, Reading("year", 0, 1, int(low[place:end]), precision=Precision.YEAR)
    )


def _framed(low: str, start: int, last: str, known: Vocabulary) -> bool:
    """Whether the words before a month or year make it a date: "in", "by the end of", "early", but not "from" or "the 5th of"."""
    words = known.words
    if last not in words.period_prepositions or last in words.decade_prefixes or last in words.range_openers:
        return False
    if last in words.period_only_prepositions or last in words.day_modifiers:
        return True
    before = _before(low, start)[1]
    return not before or quiet(before, known)
