"""Quarters and halves of a year."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.dates.simple_dates import DASHES, Reading, year_beside
from newsparse.dates.tokens import Window
from newsparse.dates.vocabulary import Vocabulary
from newsparse.terms import Precision

_LAST: Final = (10, 12)
"""The months of a year's last quarter."""
HALF: Final = 6
"""Months of a half; a half of a match has the same name, so a half of a year needs a year."""
_SHORT: Final = 3  # "q 3"; without a year it can also be the name of a car
_OWN: Final = 4  # items before a quarter that can say whose year it is in: "fiscal 2024's third quarter"
_NEAR: Final = 240  # characters around a quarter that are searched for a match


def played(low: str, start: int, end: int, known: Vocabulary) -> bool:
    """Whether the words around a quarter are about a match.

    >>> from newsparse.dates.vocabulary import vocabulary
    >>> from newsparse.knowledge.languages import load
    >>> played("she scored twice in the third quarter", 24, 37, vocabulary(load("en")))
    True
    """
    around = low[max(0, start - _NEAR) : end + _NEAR]
    return any(word in around for word in known.words.match_words)


class _Year(NamedTuple):
    """The year of a quarter and where it ends; neither figure nor distance if the words leave it open."""

    end: int
    figure: int = 0
    away: int | None = None


def quarter(w: Window, i: int) -> Reading | None:
    """Read "the first quarter of 2023", "third-quarter 2024", "Q3", "last quarter", "the second half of 1987".

    A half counts only with a year, and quarters of a company's own year are skipped: "the fiscal first quarter".

    >>> from newsparse.dates.vocabulary import vocabulary
    >>> from newsparse.dates.tokens import cut
    >>> from newsparse.knowledge.languages import load
    >>> text = "Third quarter of 2023, third quarter of the match, first half"
    >>> window = cut(text, text.lower(), 0, len(text), vocabulary(load("en")))
    >>> [(found.rule, found.year) for i in range(len(window.words)) if (found := quarter(window, i))]
    [((7, 9), 2023)]
    """
    months = w.tag(i, "quarters")
    if months is None:
        return _near(w, i)
    year = _year(w, i + 1)
    if year is not None and year.end == i + 1:
        year = _before(w, i)
    if year is None or _other(w, i, i + 1):
        return None
    if year == (i + 1, 0, None) and (months[1] - months[0] + 1 == HALF or len(w.word(i)) <= _SHORT or _played(w, i)):
        return None
    return Reading("quarter", i, year.end, year.figure, rule=months, shift=year.away, precision=Precision.RANGE)


def _near(w: Window, i: int) -> Reading | None:
    """Read "last quarter", "le trimestre dernier", and the last quarter of a year."""
    shift = w.tag(i, "shifts")
    if shift is not None and w.tag(i + 1, "units") is Precision.RANGE:
        year = _year(w, i + 2)
    elif w.tag(i, "units") is Precision.RANGE and w.tag(i + 1, "trailing_shifts") is not None:
        shift, year = w.tag(i + 1, "trailing_shifts"), _Year(i + 2)
    else:
        return None
    if year is None or _other(w, i, i + 2):
        return None
    if year.end > i + 2:
        return Reading("quarter", i, year.end, year.figure, rule=_LAST, shift=year.away, precision=Precision.RANGE) if shift < 0 else None
    return None if _played(w, i) else Reading("period", i, i + 2, shift=shift, precision=Precision.RANGE)


def _year(w: Window, k: int) -> _Year | None:
    """Return the year after a quarter; `None` if the quarter is of something else: "of the match", "2023/24"."""
    beside = year_beside(w, k)
    if beside:
        return _Year(beside[1], away=beside[0])
    end = k + 1 if w.word(k) in ("/", "-") else k
    if w.tag(k, "of"):
        while w.tag(end, "of") or w.tag(end, "articles") or (w.word(end) == "'" and w.tag(end - 1, "articles")):
            end += 1
    named = end > k and w.tag(k, "of") and w.tag(end, "units") is Precision.YEAR
    if named:
        end += 2 if w.tag(end + 1, "of") and w.number(end + 2) >= 0 else 1
    if 1900 <= w.number(end) <= 2099 and not w.ending(end):
        split = (w.word(end + 1) in DASHES or w.word(end + 1) == "/") and w.number(end + 2) >= 0
        return None if split else _Year(end + 1, w.number(end))
    if named:
        return _Year(end)
    amount = end == k + 1 and w.word(end)[:1].isdigit() and not w.word(end)[-1].isalpha()  # "au premier trimestre de 3 %"
    return None if w.tag(k, "of") and not amount else _Year(k)


def _before(w: Window, i: int) -> _Year | None:
    """Return the year before a quarter: "the 1986", "last year's"; `None` if unknown: "the prior year's", "year-earlier"."""
    k = i - 3 if w.word(i - 1) == "s" and w.word(i - 2) == "'" else i - 1
    if 1900 <= w.number(k) <= 2099 and not w.ending(k):
        return _Year(i + 1, w.number(k))
    if w.tag(k, "units") is Precision.YEAR:
        away = w.tag(k - 1, "shifts")
        return None if away is None else _Year(i + 1, away=away)
    return None if w.word(k - 1) == "-" and w.tag(k - 2, "units") is Precision.YEAR else _Year(i + 1)


def _other(w: Window, i: int, end: int) -> bool:
    """Whether nearby words show that it is not a calendar quarter: "fiscal third quarter", "third quarter-final"."""
    words = w.known.words
    glued = w.low[w.spans[end - 1][1] : w.spans[end - 1][1] + 1] == "-" and w.number(end + 1) < 0
    return glued or w.word(end) in words.other_quarters or any(w.word(k) in words.fiscal for k in (*range(i - _OWN, i), end))


def _played(w: Window, i: int) -> bool:
    """Whether a quarter without a year belongs to a match."""
    return played(w.low, *w.spans[i], w.known)
