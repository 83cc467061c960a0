"""Dates made of several: ranges, lists, the week of a day, the day before one."""

from typing import Final

from newsparse.dates.simple_dates import (
    COUNTED,
    DASHES,
    LISTING,
    Reading,
    day_number,
    figures,
    month_day,
    month_name,
    single,
    stated_year,
    weekday,
)
from newsparse.dates.tokens import Window
from newsparse.terms import Precision

_RANGED: Final = frozenset(("date", "weekday"))
_MEMBERS: Final = 8  # days in a list; a longer list is not one of days
_DAYS: Final = frozenset(("date", "of year", "weekday", "holiday", "week day", "offset", "ordinal"))


def led(w: Window, i: int) -> Reading | None:
    """Read "the week of March 6", "the day before last Tuesday", at the first word before the day."""
    tags = w.tags[i]
    if "adjacent" in tags:
        k = _past(w, i + 1)
        day = single(w, k) if k < len(w.words) and w.word(k)[:1].isalnum() else None
        if day is not None and day.kind in _DAYS:
            return Reading("beside", i, day.end, amount=w.tag(i, "adjacent"), parts=(day,))
        return None
    if tags.get("units") is Precision.WEEK and w.tag(i + 1, "of"):
        k = _past(w, i + 2)
        day = month_day(w, k) or figures(w, k)
        if day is not None:
            article = w.tag(i - 1, "articles") and not w.tag(i - 1, "day_prepositions")
            return Reading("week of", i - 1 if article else i, day.end, precision=Precision.WEEK, parts=(day,))
    return None


def _past(w: Window, k: int) -> int:
    """Return the index after the small words before a day."""
    while w.tag(k, "of") or w.tag(k, "articles") or w.tag(k, "day_prepositions"):
        k += 1
    return k


def listed(w: Window, i: int) -> Reading | None:
    """Read the first day of "3 and 4 May", "3./4. Mai", "les 3 et 4 mai": the month follows the last one."""
    day, end = day_number(w, i)
    k = end
    if not day or w.number(i) < 0 or w.word(k) not in LISTING:
        return None
    for _ in range(_MEMBERS):
        second, past = day_number(w, k + 1) if w.word(k) in LISTING else (0, k)
        if not second or w.number(k + 1) < 0:
            return None
        last = month_day(w, k + 1)
        if last is not None and w.tag(k + 1, "months") is None:
            return Reading("date", i, end, last.year, last.month, day) if last.day > day else None
        k = past
    return None


def listed_after(w: Window, first: Reading) -> Reading | None:
    """Read a further day of "March 3 and 4", "May 3, 5 and 8", unless something is counted: "May 3 and 4 people"."""
    k = first.end
    if first.kind != "date" or first.year or w.word(k) not in LISTING or w.number(first.end - 1) < 0:
        return None
    day, end = day_number(w, k + 1)
    after = w.word(end)
    plain = (
        not after[:1].isalpha()
        or w.tag(end, "day_prepositions")
        or w.tag(end, "period_prepositions")
        or after in LISTING
        or w.tag(end, "time_prepositions")
    )
    if w.number(k + 1) < 0 or day <= first.day or not plain or after in ("/", "-", ":", "%"):
        return None
    year, end = stated_year(w, end)
    return Reading("date", k + 1, end, year, first.month, day)


def ranged(w: Window, i: int, known: Reading | None) -> Reading | None:
    """Read "March 3-5", "from Monday to Friday", "du 3 au 5 mars", "between May 1 and May 5", "from 1987 to 1991"."""
    opened = w.tag(i - 1, "range_openers")
    if w.tag(i - 1, "articles"):
        opened = w.tag(i - 2, "range_openers")
    if known is not None and known.kind in _RANGED and known.shift is None:
        k = known.end
        if not (w.word(k) in opened if opened else w.tag(k, "range_joiners")):
            return None
        k += 1
        while w.tag(k, "articles"):
            k += 1
        second = weekday(w, k) or month_day(w, k) or figures(w, k)
        if second is not None and second.kind == known.kind and second.shift is None:
            if (
                known.kind == "weekday"
                and not opened
                and w.word(known.end) not in DASHES
                and w.word(known.end) not in w.known.words.range_joiners
            ):
                return None
            return _range(i, second.end, known, second)
        day, end = day_number(w, k)
        if known.kind == "date" and day > known.day and w.number(k) > 0 and not known.year and w.word(end) not in COUNTED:
            year, end = stated_year(w, end)
            first = known._replace(year=year)
            return _range(i, end, first, first._replace(day=day))
        return None
    day, k = day_number(w, i)
    if (
        (known is None or known.kind == "ordinal")
        and day
        and w.number(i) > 0
        and (w.word(k) in opened if opened else w.tag(k, "range_joiners"))
    ):
        k += 1
        while w.tag(k, "articles"):
            k += 1
        second = month_day(w, k)
        if second is not None and w.tag(k, "months") is None and second.day > day:
            return _range(i, second.end, second._replace(day=day), second)
    return _long(w, i, opened)


def _long(w: Window, i: int, opened: frozenset[str] | None) -> Reading | None:
    """Read "from March to May", "between 1987 and 1991", "in 1987-1991"."""
    framed = opened or w.tag(i - 1, "period_prepositions")
    if not framed:
        return None
    month, k = month_name(w, i)
    if month:
        year, k = stated_year(w, k)
        if not (w.word(k) in opened if opened else w.word(k) in DASHES):
            return None
        last, end = month_name(w, k + 1)
        if not last:
            return None
        second, end = stated_year(w, end)
        return _range(i, end, Reading("month", i, k, year or 0, month), Reading("month", k + 1, end, second, last))
    first = w.number(i)
    if 1000 <= first <= 2199 and not w.ending(i) and len(w.word(i)) == 4 and (w.word(i + 1) in (opened or DASHES)):
        second = w.number(i + 2)
        if first < second <= 2199 and not w.ending(i + 2) and len(w.word(i + 2)) == 4:
            return _range(i, i + 3, Reading("year", i, i + 1, first), Reading("year", i + 2, i + 3, second))
    return None


def _range(first: int, end: int, one: Reading, other: Reading) -> Reading:
    return Reading("range", first, end, precision=Precision.RANGE, parts=(one, other))
