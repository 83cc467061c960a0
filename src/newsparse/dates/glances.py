"""The commonest dates, read at a glance: one word and what stands right beside it.

What is found here the readers would find too; they cut up the text around a date, which costs ten times as much.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsparse.dates.readers import COUNTED, DASHES, LOOSE, Reading
from newsparse.dates.vocabulary import NO_TAGS, Vocabulary
from newsparse.terms import Precision

_BEFORE: Final = 26  # characters: two words of the usual length
_BEHIND: Final = 48  # four of them
# "22", "22, 1987" behind a month.
_DAY: Final = regex.compile(r"\s(\d{1,2})(?:,?\s(\d{4}))?+(?![\w.,/:%-]*\d)(?!\w)")
# "2020", ", 2020" behind a month.
_OF_YEAR: Final = regex.compile(r",?\s(1\d{3}|2[01]\d{2})(?![\w.,/:%-]*\d)(?!\w)")
_AROUND: Final = '"“”„»«,;:().!?'
_SHORT: Final = 4  # letters of a month that may be cut short: "Sept.", "juil."
_QUOTES: Final = frozenset("\"”“'»«")
_OWN: Final = "'s "
_ENDS: Final = frozenset('.;:?!)"”»،؟')
"""What may stand behind a date that nothing belongs to."""
_SHIFTED: Final = frozenset(("weekdays", "months", "units"))
_GOING_ON: Final = frozenset(("articles", "of", "shifts", "trailing", "units"))
"""Lists whose words may go on with a month."""


class Glance(NamedTuple):
    """A date and where it stands; one without a reading is no date: "the mild December weather"."""

    start: int
    end: int
    reading: Reading | None = None


def quiet(word: str, known: Vocabulary) -> bool:
    """Whether a word beside a date word has no part in its date."""
    word = word.strip(_AROUND)
    return word not in known.telling and (word.isalpha() or ("-" in word and all(quiet(part, known) for part in word.split("-"))))


def glance(text: str, low: str, place: int, end: int, kind: str, known: Vocabulary) -> Glance | None:
    """Read a date word and what is right beside it.

    Args:
        text: the passage's text.
        low: the same in lower case.
        place: where the word begins.
        end: where it ends.
        kind: the list it is from, or "years".
        known: the language's words.

    Returns:
        What it means; `None` where that takes more than a glance.

    >>> from newsparse.dates.vocabulary import vocabulary
    >>> from newsparse.knowledge.languages import load
    >>> text = "It fell on March 5 before it rose in October."
    >>> [glance(text, text.lower(), *span, "months", vocabulary(load("en"))).reading.day for span in ((11, 16), (37, 44))]
    [5, 0]
    """
    if place and low[place - 1] != " ":
        return None
    before = low[max(0, place - _BEFORE) : place].split()
    last = before[-1] if before else ""
    if last in known.phrases and any(pieces[-1] == low[place:end] for pieces, _ in known.phrases[last]):
        return None  # "la mañana", "Good Friday"
    if kind in _SHIFTED and "shifts" in known.singles.get(last, NO_TAGS):
        return _shifted(low, place, end, kind, before, known)
    if kind == "months":
        return _month(text, low, place, end, before, known)
    if kind == "years":
        return _year(low, place, end, before, known)
    if kind == "units" or not _apart(low, end, known):
        return None
    hit, words = low[place:end], known.words
    if kind == "weekdays":
        if _behind(low, end) in known.reports:
            return None  # "Friday said"
        reading = Reading("weekday", 0, 1, weekday=words.weekdays[hit], owned=low.startswith(_OWN, end))
    elif words.capitalised and text[place].isupper() and last[-1:].isalnum():
        return None  # "USA Today"
    else:
        precision = Precision.TIME if hit in words.moments else Precision.DAY
        reading = Reading("offset", 0, 1, amount=words.relative[hit], precision=precision)
        if last in words.later:
            before.pop()  # "later today"
    return _free(low, place, end, reading, before, known)


def _free(low: str, start: int, end: int, reading: Reading, before: list[str], known: Vocabulary) -> Glance | None:
    """Give a reading its place, with "early" if that stands before it; `None` where more may belong to it."""
    words = known.words
    if before and before[-1] in words.early:
        start = low.rindex(before.pop(), 0, start)
    for _ in range(2):
        if (
            before
            and (before[-1] in words.on or before[-1] in words.articles or before[-1] in words.inside)
            and before[-1] not in words.early
        ):
            before.pop()
    return Glance(start, end, reading) if not before or quiet(before[-1], known) else None


def _apart(low: str, end: int, known: Vocabulary) -> bool:
    """Whether nothing behind a day belongs to it."""
    sign = low[end : end + 1]
    if sign == "'" and low.startswith(_OWN, end):
        after = low[end + 3 : end + 3 + _BEFORE].split(None, 1)
        return bool(after) and after[0].strip(_AROUND) not in known.words.generic
    if sign not in (" ", ","):
        return not sign or sign in _ENDS
    if sign == "," and low[end + 1 : end + 2] != " ":
        return low[end + 1 : end + 2] in _QUOTES
    # "Friday, the minister said", "Friday in a statement", but not "Friday night", "Friday in the evening", "Friday to Sunday".
    after = low[end + 1 : end + _BEHIND].split(None, 3)
    for word in after[:-1]:
        if quiet(word, known):
            return True
        if word not in known.linking:
            return False
    return len(after) == 1 and quiet(after[0], known)


def _shifted(low: str, place: int, end: int, kind: str, before: list[str], known: Vocabulary) -> Glance | None:
    """Read "last Friday", "next March", "earlier this week"."""
    words, hit, last = known.words, low[place:end], before.pop()
    shift = words.shifts[last]
    if kind == "weekdays":
        if not _apart(low, end, known):
            return None
        reading = Reading("weekday", 0, 2, weekday=words.weekdays[hit], shift=shift, owned=low.startswith(_OWN, end))
    elif kind == "months":
        reading = Reading("month", 0, 2, month=words.months[hit], shift=shift)
    else:
        reading = Reading("period", 0, 2, shift=shift, precision=words.units[hit])
    if before and kind == "units" and before[-1] in words.later:
        before.pop()
    return _free(low, low.rindex(last, 0, place), end, reading, before, known)


def _month(text: str, low: str, place: int, end: int, before: list[str], known: Vocabulary) -> Glance | None:
    """Read "March 5", "March 5, 2020", "March 2020", "in March"."""
    words, last = known.words, before[-1] if before else ""
    month = words.months[low[place:end]]
    day = _DAY.match(low, end) if words.order != "dmy" else None
    if day is not None:
        end, stated = day.end(), int(day[2] or 1000)
        if last in words.inside or not (1 <= int(day[1]) <= 31 and 1000 <= stated <= 2199) or _behind(low, end) in COUNTED:
            return None
        reading = Reading("date", 0, 2, int(day[2] or 0), month, int(day[1]))
        return _free(low, place, end, reading, before, known) if _apart(low, end, known) else None
    year = _OF_YEAR.match(low, end)
    if year is not None:
        end = year.end()
        if last in words.openers or low[end : end + 1] in DASHES or _behind(low, end) in DASHES:
            return None
        if last in words.within and last not in words.early:
            before.pop()
        return _free(low, place, end, Reading("month", 0, 2, int(year[1]), month), before, known)
    if not _ends(low, place, end, known):
        return None
    if not last or quiet(last, known) or _loose(last, known):
        return Glance(place, end)
    start = _framed(low, place, before, known)
    if start < 0:
        return None
    if (text[end + 1 : end + 2].isupper() and low[end : end + 1] == " ") or (low[place:end] in words.names and last in LOOSE):
        return Glance(place, end)
    return Glance(start, end, Reading("month", 0, 1, month=month))


def _loose(last: str, known: Vocabulary) -> bool:
    """Whether a word before a month makes no date of it: "the", "for"."""
    words = known.words
    if last in words.within or last in words.joiners or last in words.of or last in words.openers:
        return False
    return last in words.articles or last in words.on


def _ends(low: str, place: int, end: int, known: Vocabulary) -> bool:
    """Whether nothing behind a month goes on with it: no day, no year, no "of last year"; nor its dot."""
    sign = low[end : end + 1]
    if sign not in (" ", ","):
        return not sign or (sign in _ENDS and (sign != "." or end - place > _SHORT)) or low.startswith(_OWN, end)
    after = low[end + 1 : end + _BEHIND].split(None, 1)
    word = after[0].strip(_AROUND) if after else ""
    return word.isalpha() and _GOING_ON.isdisjoint(known.singles.get(word, NO_TAGS))


def _year(low: str, place: int, end: int, before: list[str], known: Vocabulary) -> Glance | None:
    """Read "in 1987", not "in 1987-style" or "in 2000 cases"."""
    sign, word = low[end : end + 1], _behind(low, end)
    plain = not sign or sign == "," or sign in _ENDS or (sign == " " and word.isalpha() and word not in COUNTED)
    if not plain or (word.endswith("s") and len(word) > 3):
        return None
    start = _framed(low, place, before, known)
    return Glance(start, end, Reading("year", 0, 1, int(low[place:end]), precision=Precision.YEAR)) if start >= 0 else None


def _framed(low: str, place: int, before: list[str], known: Vocabulary) -> int:
    """Where a month or a year begins that the words before make a date by itself: "*early* 1987", "by the end of *1987*".

    Less than 0 where they do not: "from", "the 5th of".
    """
    words, last = known.words, before[-1] if before else ""
    if last not in words.within or last in words.decades or last in words.openers:
        return -1
    if last in words.early:
        return low.rindex(last, 0, place)
    return place if last in words.inside or len(before) == 1 or quiet(before[-2], known) else -1


def _behind(low: str, end: int) -> str:
    """The word right behind a place."""
    after = low[end : end + _BEHIND].split(None, 1) if low[end : end + 1] == " " else ()
    return after[0].strip(_AROUND) if after else ""
