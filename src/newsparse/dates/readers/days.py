"""Readers: each looks for one form of date at an item, and returns its meaning and its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import regex

from newsparse.dates.tokens import Window
from newsparse.recognition.years import full_year
from newsparse.terms import Precision

# "2024-03-05", "5.3.2024", "3/5/2024": the three figures and their one sign.
_FIGURES: Final = regex.compile(r"(?<![\d.,/-])(\d{1,4})([-./])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d/-]|[.,]\d)")
# "3.5.", in languages that mark the day of a month with a dot.
_SHORT: Final = regex.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?!\d)")
# Signs that the figure after a month counts something else.
COUNTED: Final = frozenset("% percent per million billion trillion prozent millionen euro dollars pounds ciento millones pour".split())
# Words used before people as often as before months: "by May", "after April".
LOOSE: Final = frozenset("by of after before from through between".split())
DASHES: Final = frozenset("-–—")


_LOOSE_ORDINALS: Final = 10  # "March first" may go on with "lady"; "March fifteenth" does not
_NO_PERIOD: Final = frozenset((Precision.DAY, Precision.RANGE))  # "this day"; a quarter has a reader of its own
# Separators in a list of days.
LISTING: Final = frozenset(("and", "or", ",", "und", "oder", "et", "ou", "y", "o", "e", "en", "/"))


class Reading(NamedTuple):
    """The meaning of an expression, before any day is known."""

    kind: str
    """"date", "weekday", "ordinal", "offset", "then", "ago", "later", "period", "month", "quarter", "year", "decade", "holiday", …"""
    first: int
    """Index of its first item."""
    end: int
    """Index just past its last item."""
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = -1
    amount: int = 0
    """Days, units or weeks from the reference day."""
    shift: int | None = None
    """-1, 0 or 1 for "last", "this", "next"."""
    precision: Precision = Precision.DAY
    rule: tuple[int, ...] = ()
    """The rule of a holiday, or the first and last month of a quarter."""
    parts: tuple[Reading, ...] = ()
    """The two ends of a range, or the day whose neighbour or week it is."""


def stated_year(w: Window, i: int) -> tuple[int, int]:
    """Return a year at an item, or after a comma or "of", and where it ends; 0 if there is none."""
    k = i
    if w.word(k) == "," or w.tag(k, "of"):
        k += 1
    if 1000 <= w.number(k) <= 2199 and not w.ending(k) and len(w.word(k)) == 4:
        return w.number(k), k + 1
    return 0, i


def year_beside(w: Window, i: int) -> tuple[int, int] | None:
    """Return how many years away "last year", "of next year", "letzten Jahres" after a month or day is, and where it ends."""
    while w.tag(i, "of") or w.tag(i, "articles") or (w.word(i) == "'" and w.tag(i - 1, "articles")):  # "de l'année dernière"
        i += 1
    shift = w.tag(i, "shifts")
    if shift is not None and w.tag(i + 1, "units") is Precision.YEAR:
        return shift, i + 2
    if w.tag(i, "units") is Precision.YEAR and w.tag(i + 1, "trailing_shifts") is not None:
        return w.tag(i + 1, "trailing_shifts"), i + 2
    return None


def day_number(w: Window, i: int) -> tuple[int, int]:
    """Return the day of a month at an item ("5", "5th", "5.", "fifth"), and where it ends; 0 if there is none."""
    n = w.number(i)
    if 1 <= n <= 31 and len(w.word(i)) - len(w.ending(i)) <= 2:
        endings = w.known.words.ordinal_endings
        if not w.ending(i):
            return n, i + 2 if "." in endings and w.word(i + 1) == "." else i + 1
        if w.ending(i) in endings:
            return n, i + 1
    word = w.tag(i, "ordinals")
    return (word, i + 1) if word else (0, i)


def month_name(w: Window, i: int) -> tuple[int, int]:
    """Return a month's number at an item, and where it ends, including its dot."""
    month = w.tag(i, "months")
    if not month or not w.proper(i):
        return 0, i
    dotted = w.word(i + 1) == "." and i + 2 < len(w.words) and not w.capital(i + 2) and _short(w.word(i), w.known.words.months)
    return month, i + 2 if dotted else i + 1


def _short(word: str, names: Mapping[str, int]) -> bool:
    """Whether a name is an abbreviation of a longer one, as "sept" is of "september".

    >>> _short("sept", {"sept": 9, "september": 9}), _short("mars", {"mars": 3, "mar": 3})
    (True, False)
    """
    return any(name != word and name.startswith(word) for name in names)


def _past(w: Window, i: int, offset: int) -> int:
    """Return the index of the first item at or after an offset."""
    while i < len(w.words) and w.spans[i][0] < offset:
        i += 1
    return i


def figures(w: Window, i: int) -> Reading | None:
    """Read "2024-03-05", "25/12/2024", and by the language's order "5.3.2024"."""
    if not w.word(i)[:1].isdigit():
        return None
    found = _FIGURES.match(w.low, w.spans[i][0])
    if not found:
        short = _SHORT.match(w.low, w.spans[i][0]) if "." in w.known.words.ordinal_endings and w.tag(i - 1, "day_prepositions") else None
        if not short or not (1 <= int(short[1]) <= 31 and 1 <= int(short[2]) <= 12):
            return None
        return Reading("date", i, _past(w, i, short.end()), month=int(short[2]), day=int(short[1]))
    a, b, c = found[1], found[3], found[4]
    order = w.known.words.order
    if len(a) == 4 and len(c) <= 2:
        year, month, day = int(a), int(b), int(c)
    elif len(a) <= 2 and (len(c) == 4 or (found[2] != "-" and order and len(b) == 2 and w.tag(i - 1, "day_prepositions"))):
        x, y = int(a), int(b)
        if order == "mdy" or (order != "dmy" and y > 12):
            x, y = y, x
        elif order != "dmy" and x <= 12 and x != y:
            return None
        day, month, year = x, y, full_year(c)
    else:
        return None
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2199):
        return None
    return Reading("date", i, _past(w, i, found.end()), year, month, day)


def month_day(w: Window, i: int) -> Reading | None:
    """Read "March 5, 2020", "Oct. 13", "5 March", "le 5 mars 2020", "5 de marzo"."""
    month, k = month_name(w, i)
    if month:
        if w.known.words.order == "dmy" or (w.tag(i - 1, "period_only_prepositions") and not w.tag(k, "articles")):
            return None  # "im Mai 5 Meter", "in May 5 people left"
        if w.tag(k, "articles"):
            k += 1
        day, end = day_number(w, k)
        if not day or (w.tag(k, "ordinals") and not w.tag(k - 1, "articles") and day <= _LOOSE_ORDINALS) or w.word(end) in COUNTED:
            return None
        return _dated(w, i, end, month, day)
    day, k = day_number(w, i)
    if not day:
        return None
    named = w.number(i) < 0
    if (w.word(k) == "." and not named) or w.tag(k, "of"):  # "5. mai" in languages that do not mark days with a dot
        k += 1
    elif named and not w.tag(i - 1, "day_prepositions"):
        return None  # "the second March on Rome"
    month, end = month_name(w, k)
    if not month:
        return None
    reading = _dated(w, i, end, month, day)
    if (
        reading.kind == "date"
        and not reading.year
        and not w.known.words.capitalised
        and w.word(k + 1) != "."
        and _short(w.word(k), w.known.words.months)
    ):
        return None  # "vinse per 3 set a 1"
    return reading


def _dated(w: Window, i: int, end: int, month: int, day: int) -> Reading:
    """Make a day of a month, including a year after it."""
    year, past = stated_year(w, end)
    away = None if year else year_beside(w, end)
    if away:
        return Reading("of year", i, away[1], month=month, day=day, amount=away[0])
    return Reading("date", i, past, year, month, day)


def _surname(w: Window, i: int) -> bool:
    """Whether a weekday before a reporting verb is the speaker: "Friday said", "Sgt. Friday said", not "Ruritania Friday said"."""
    if w.word(i) not in w.known.words.ambiguous:
        return False
    before = w.word(i - 1)
    if before == ".":
        return w.word(i - 2) in w.known.titles or not w.capital(i - 2)
    return (not before[-1:].isalnum() and before not in (",", ")", "-")) or before in w.known.titles


def _nth(w: Window, i: int) -> int:
    """Return which weekday of a month the item before counts: "the *first* Monday in May"; 0 for none."""
    word = w.tag(i - 1, "ordinals")
    if word:
        return int(word)
    number = w.number(i - 1)
    return number if 1 <= number <= 5 and w.ending(i - 1) in w.known.words.ordinal_endings and w.ending(i - 1) else 0


def _counted(w: Window, i: int, end: int, day: int, which: int) -> Reading | None:
    """Read "the first Monday in May", "the third Friday of March 2023", if a month is named."""
    if not (w.tag(end, "period_prepositions") or w.tag(end, "of")):
        return None
    month, past = month_name(w, end + 1)
    if not month or which > 4:
        return None
    year, past = stated_year(w, past)
    return Reading("holiday", i - 1, past, year, rule=(month, which, day))


def habitual(w: Window, i: int, end: int) -> bool:
    """Whether a weekday recurs: "every Friday", "Monday and Tuesday nights"."""
    if w.tag(i - 1, "every"):
        return True
    for _ in w.known.words.recurring and range(7):
        if w.word(end) not in LISTING or w.tag(end + 1, "weekdays") is None:
            break
        end += 2
    return bool(w.tag(end, "recurring"))


def weekday(w: Window, i: int) -> Reading | None:
    """Read "Thursday", "last Monday", "lundi dernier", "Friday, March 5", "Monday of last week"."""
    shift = w.tag(i, "shifts")
    k = i + 1 if shift is not None else i
    day = w.tag(k, "weekdays")
    if day is None or not w.proper(k) or (shift is not None and w.tag(i, "weekdays") is not None):
        return None
    end = k + 1
    short = len(w.word(k)) <= 4 or w.word(k) == "thurs"
    if short and w.word(end) == ".":
        end += 1
    which = _nth(w, i)
    if which:
        return _counted(w, i, end, day, which)
    after = end + 1 if w.word(end) == "," else end
    while w.tag(after, "articles") or w.tag(after, "day_prepositions"):
        after += 1
    dated = month_day(w, after) or figures(w, after)
    if dated:
        return dated._replace(first=i, weekday=day)
    if short and (len(w.word(k)) < 4 or _short(w.word(k), w.known.words.weekdays)):
        return None
    if shift is None and ((w.word(end) in w.known.reports and _surname(w, k)) or habitual(w, i, end)):
        return None
    if w.tag(after - 1, "articles") and "." not in w.known.words.ordinal_endings:
        number, past = day_number(w, after)
        if number and w.number(after) > 0 and w.ending(after):
            return Reading("ordinal", i, past, day=number, weekday=day)  # "Sunday, the 12th"
    if shift is None and w.tag(end, "trailing_shifts") is not None:
        return Reading("weekday", i, end + 1, weekday=day, shift=w.tag(end, "trailing_shifts"))
    of = end + 1 if w.tag(end, "of") else end
    if shift is None and w.tag(of, "shifts") is not None and w.tag(of + 1, "units") is Precision.WEEK:
        return Reading("week day", i, of + 2, weekday=day, shift=w.tag(of, "shifts"))
    return Reading("weekday", i, end, weekday=day, shift=shift)


def near(w: Window, i: int) -> Reading | None:
    """Read "yesterday", "the day before yesterday", "this morning", "the same day"."""
    days = w.tag(i, "relative")
    if w.tag(i, "overnight"):
        stop = i + 2 if w.tag(i + 1, "day_prepositions") or w.tag(i + 1, "of") else i + 1
        return None if w.tag(stop, "weekdays") is not None and w.proper(stop) else Reading("overnight", i, i + 1)
    if days is not None and w.word(i + 1) in ("'", "’") and w.tag(i + 3, "generic_nouns"):
        return None  # "today's youth"
    if days is not None and not (w.known.words.capitalised and w.capital(i) and w.word(i - 1)[-1:].isalnum()):
        return Reading("offset", i, i + 1, amount=days, precision=Precision.TIME if w.tag(i, "relative_parts") else Precision.DAY)
    days = w.tag(i, "anaphors")
    if days is None or (w.words[i].endswith(("before", "after")) and w.word(i + 1).isalpha()):
        return None
    return Reading("then", i, i + 1, amount=days)


def amount(w: Window, i: int) -> Reading | None:
    """Read "three days ago", "a week earlier", "vor drei Tagen", "il y a trois jours"."""
    sign = w.tag(i, "leading_ago")
    k = i + 1 if sign is not None else i
    count = w.tag(k, "numbers") or (w.number(k) if 0 < w.number(k) <= 999 and not w.ending(k) else 0)
    unit = w.tag(k + 1, "units")
    compound = w.word(k - 1) == "-" and w.tag(k - 2, "numbers")  # "twenty-three days"
    if not count or compound or unit is None or unit is Precision.WEEKEND:
        return None
    end = k + 2
    kind = "ago"
    if sign is None:
        sign = w.tag(end, "ago")
        if sign is None:
            sign, kind = w.tag(end, "later"), "later"
            if sign is None or (w.word(end) in ("before", "after") and w.word(end + 1)[:1].isalnum()):
                return None
        end += 1
    if sign > 0 and kind == "ago" and w.known.words.leading_ago.get(w.word(i)) and unit is not Precision.DAY:
        return None  # "in two years" is a duration as often as a date
    return Reading(kind, i, end, amount=sign * count, precision=unit)


def period(w: Window, i: int) -> Reading | None:
    """Read "this week", "last year", "la semaine dernière", "the weekend", "last October"."""
    shift = w.tag(i, "shifts")
    if shift is not None:
        unit = w.tag(i + 1, "units")
        if unit is not None and unit not in _NO_PERIOD:
            return Reading("period", i, i + 2, shift=shift, precision=unit)
        month, end = month_name(w, i + 1)
        if month:
            return Reading("month", i, end, month=month, shift=shift)
        return None
    unit = w.tag(i, "units")
    if unit is not None and unit not in _NO_PERIOD and w.tag(i + 1, "trailing_shifts") is not None:
        return Reading("period", i, i + 2, shift=w.tag(i + 1, "trailing_shifts"), precision=unit)
    if unit is Precision.WEEKEND and w.tag(i - 1, "articles"):
        return Reading("period", i if w.tag(i - 1, "day_prepositions") else i - 1, i + 1, precision=unit)
    return None


def month_alone(w: Window, i: int) -> Reading | None:
    """Read "March 2020", "in March"."""
    month, end = month_name(w, i)
    if not month:
        return None
    year, past = stated_year(w, end)
    if year:
        return Reading("month", i, past, year, month)
    away = year_beside(w, end)
    if away:
        return Reading("of year", i, away[1], month=month, amount=away[0], precision=Precision.MONTH)
    before = w.word(i - 1)
    if before == "-":
        before = w.word(i - 2)
    strong = before in w.known.words.period_prepositions
    if strong and w.word(i) in w.known.words.ambiguous:
        strong = before not in LOOSE
    if not strong or w.capital(end):
        return None
    return Reading("month", i, end, month=month)


def decade(w: Window, i: int) -> Reading | None:
    """Read "1990s", "90er", and the figure of "années 1990"."""
    words, number = w.known.words, w.number(i)
    era = w.tag(i, "decade_names")
    if era is not None:
        return Reading("decade", i, i + 1, era, precision=Precision.RANGE)
    if number % 10 or number < 10:
        return None
    if 100 <= number < 1800 or number > 2090 or (number < 100 and not 20 <= number <= 90):
        return None
    ending = w.ending(i)
    if number < 100 and any(w.word(k) in words.age_possessives for k in range(i - 3, i)):
        return None  # "in her late 20s"
    if ending in words.decade_endings if ending else w.tag(i - 1, "decade_prefixes"):
        return Reading("decade", i, i + 1, number if number > 100 else 1900 + number, precision=Precision.RANGE)
    return None


def year_alone(w: Window, i: int) -> Reading | None:
    """Read "in 1987"."""
    if not 1900 <= w.number(i) <= 2099 or w.ending(i) or not w.tag(i - 1, "period_prepositions"):
        return None
    following = w.word(i + 1)
    if following in DASHES or following == "/" or following in COUNTED or (following.endswith("s") and len(following) > 3):
        return None
    return Reading("year", i, i + 1, w.number(i), precision=Precision.YEAR)


def day_alone(w: Window, i: int) -> Reading | None:
    """Read "the 14th" if it counts nothing."""
    words = w.known.words
    if not (w.tag(i - 1, "articles") or ("." in words.ordinal_endings and w.tag(i - 1, "day_prepositions"))):
        return None
    day, end = day_number(w, i)
    figure = 1 <= w.number(i) <= 31
    marked = figure and (bool(w.ending(i)) or w.word(end - 1) == ".")
    if not day or not marked or not (w.tag(i - 2, "day_prepositions") or (w.word(end - 1) == "." and w.tag(i - 1, "day_prepositions"))):
        return None
    if w.word(end - 1) == "." and (end >= len(w.words) or w.capital(end)):
        return None
    following = w.word(end)
    plain = w.tag(end, "day_prepositions") or w.tag(end, "period_prepositions") or following in ("and", "or", "at", "but")
    if following.isalpha() and not plain and w.word(end - 1) != ".":
        return None
    return Reading("ordinal", i, end, day=day)


def feast(w: Window, i: int) -> Reading | None:
    """Read a holiday, including its year if it has one."""
    rule = w.tag(i, "holidays")
    if rule is None or (w.known.words.capitalised and w.text[w.spans[i][0] : w.spans[i][1]].islower()):
        return None
    year, end = stated_year(w, i + 1)
    return Reading("holiday", i, end, year, rule=rule)


_FIGURE_READERS: Final = (figures, month_day, amount, decade, year_alone, day_alone)
# The readers for an item, by the list that contains it; the first that returns a reading wins.
_WORD_READERS: Final = (
    ("holidays", (feast,)),
    ("weekdays", (weekday,)),
    ("months", (month_day, month_alone)),
    ("relative", (near,)),
    ("anaphors", (near,)),
    ("overnight", (near,)),
    ("decade_names", (decade,)),
    ("shifts", (weekday, period)),
    ("leading_ago", (amount,)),
    ("numbers", (amount,)),
    ("units", (period,)),
    ("ordinals", (month_day,)),
)


def single(w: Window, i: int) -> Reading | None:
    """Read one date at an item."""
    tags = w.tags[i]
    if w.words[i][0].isdigit() and "holidays" not in tags:
        for reader in _FIGURE_READERS:
            reading = reader(w, i)
            if reading:
                return reading
        return None
    if not tags or ("lookalikes" in tags and "holidays" not in tags):
        return None
    for name, readers in _WORD_READERS:
        if name in tags:
            for reader in readers:
                reading = reader(w, i)
                if reading:
                    return reading
    return None
