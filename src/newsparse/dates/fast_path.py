"""The fast path for the most common dates: one word and its immediate neighbours.

The readers would find the same dates, but they cut up the text around a date, which takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import regex

from newsparse.dates.expressions import NO_DATE, Candidate, DateExpression
from newsparse.dates.limits import LAST_DAY, LATEST_YEAR, OLDEST_YEAR, SHORTEST_PLURAL
from newsparse.dates.readers.date_parts import DASHES
from newsparse.dates.readers.quarters import MONTHS_OF_A_HALF, is_about_a_match
from newsparse.dates.vocabulary import NO_TAGS, Vocabulary
from newsparse.knowledge.shared_date_words import COUNTED_NOUNS, LIST_JOINERS
from newsparse.patterns import pattern
from newsparse.terms import Precision

_LONGEST_WORD: Final = 26  # characters; longer words are not part of dates
_REACH_AFTER: Final = 48  # characters after a date that are looked at: about four words
_MOST_DIGITS_OF_AMOUNT: Final = 3
_MOST_DIGITS_OF_DAY: Final = 2
# "22", "22, 1987" after a month.
_DAY: Final = pattern(r"\s(\d{1,2})(?:,?\s(\d{4}))?+(?![\w.,/:%-]*\d)(?!\w)")
# "2020", ", 2020" after a month.
_OF_YEAR: Final = pattern(r",?\s(1\d{3}|2[01]\d{2})(?![\w.,/:%-]*\d)(?!\w)")
_AROUND: Final = '"“”„«»,;:().!?'
_QUOTES: Final = frozenset("\"”“'»«")
_POSSESSIVE: Final = "'s "
_CLOSING_SIGNS: Final = frozenset('.;:?!)"”»،؟')
"""Characters after a date that end it."""
_SHIFTED: Final = frozenset(("weekdays", "months", "units"))
_CONTINUING: Final = frozenset(("articles", "of", "shifts", "trailing_shifts", "units", "ordinals"))
"""Lists whose words can continue a date after the month."""


class DateWord(NamedTuple):
    """A date word in a passage, and the word before it."""

    text: str
    """The passage's text."""
    low: str
    """The same in lower case."""
    word: str
    start: int
    end: int
    vocabulary: Vocabulary
    """The language's words."""
    before: str = ""
    """The word before it; "" if there is none."""
    before_start: int = 0
    """Where that begins."""


def read_fast(text: str, low: str, start: int, end: int, vocabulary: Vocabulary) -> Candidate | None:
    """Read a date word and its immediate neighbours.

    Args:
        text: the passage's text.
        low: the same in lower case.
        start: where the word begins.
        end: where it ends.
        vocabulary: the language's words; the word is one of its triggers and has a kind.

    Returns:
        The date; `NO_DATE` if it certainly is none; `None` if it takes the readers to decide.

    >>> from newsparse.dates.vocabulary import vocabulary_of
    >>> from newsparse.knowledge.languages import load
    >>> text = "It fell on March 5 before it rose in October."
    >>> [read_fast(text, text.lower(), *span, vocabulary_of(load("en"))).expression.day for span in ((11, 16), (37, 44))]
    [5, 0]
    """
    word, words = low[start:end], vocabulary.words
    kind = vocabulary.triggers[word].kind
    if start and low[start - 1] != " ":
        # "March/April"
        return NO_DATE if kind == "months" and low[start - 1] == "/" and _ends_after_month(low, start, end, vocabulary) else None
    before_start, before = _word_before(low, start)
    hit = DateWord(text, low, word, start, end, vocabulary, before, before_start)
    if (before, word) in vocabulary.phrase_ends:
        # "this morning", but not "la mañana", "Good Friday"
        phrase = f"{before} {word}"
        if phrase in words.quarters:
            return _quarter(hit, words.quarters[phrase])
        return _relative_day(hit._replace(word=phrase, start=before_start)) if phrase in words.relative else None
    if kind == "pairs":
        return None
    if kind in _SHIFTED and "shifts" in vocabulary.tags.get(before, NO_TAGS):
        return _shifted(hit, kind)
    return _BY_KIND[kind](hit)


def is_outside(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word next to a date word is not part of its date."""
    if word.isalpha():
        return word not in vocabulary.date_words
    word = word.strip(_AROUND)
    if word in vocabulary.date_words:
        return False
    return word.isalpha() or ("-" in word and all(is_outside(part, vocabulary) for part in word.split("-")))


def _word_before(low: str, start: int) -> tuple[int, str]:
    """Return where the word before a place begins, and the word; "" if there is none."""
    floor = max(0, start - _LONGEST_WORD)
    begin = low.rfind(" ", floor, max(0, start - 1)) + 1 or floor
    return begin, low[begin : start - 1] if start else ""


def _word_after(low: str, end: int) -> str:
    """Return the word directly after a place."""
    if low[end : end + 1] != " ":
        return ""
    stop = low.find(" ", end + 1, end + _REACH_AFTER)
    return low[end + 1 : stop if stop > 0 else end + _REACH_AFTER].strip(_AROUND)


def _weekday(hit: DateWord) -> Candidate | None:
    """Read "Friday", but not "Friday said"."""
    if not _is_apart(hit.low, hit.end, hit.vocabulary) or _word_after(hit.low, hit.end) in hit.vocabulary.reporting_verbs:
        return None
    weekday = hit.vocabulary.words.weekdays[hit.word]
    return _placed(hit.low, hit.start, hit.end, DateExpression("weekday", weekday=weekday), hit.vocabulary)


def _relative_day(hit: DateWord) -> Candidate | None:
    """Read "today", "this morning", "later today", but not "USA Today"."""
    words, low, word = hit.vocabulary.words, hit.low, hit.word
    before = _word_before(low, hit.start)[1]
    named = words.capitalised and hit.text[hit.start].isupper() and before[-1:].isalnum()
    if named or not _is_apart(low, hit.end, hit.vocabulary):
        return None
    precision = Precision.TIME if word in words.relative_parts else Precision.DAY
    expression = DateExpression("days away", amount=words.relative[word], precision=precision)
    return _placed_after_later(low, hit.start, hit.end, expression, hit.vocabulary)


def _quarter(hit: DateWord, months: tuple[int, int]) -> Candidate | None:
    """Read "in the third quarter" and skip a half, if neither has a year next to it."""
    words, low, start = hit.vocabulary.words, hit.low, hit.before_start
    after = _word_after(low, hit.end)
    if after in words.of or after in words.other_quarters or not _is_apart(low, hit.end, hit.vocabulary):
        return None
    found = _placed(low, start, hit.end, DateExpression("quarter", months=months, precision=Precision.RANGE), hit.vocabulary)
    half = months[1] - months[0] + 1 >= MONTHS_OF_A_HALF
    return NO_DATE if found is not None and (half or is_about_a_match(low, start, hit.end, hit.vocabulary)) else found


def _amount(hit: DateWord) -> Candidate | None:
    """Read "a year ago", "ten weeks earlier"."""
    vocabulary, words, low = hit.vocabulary, hit.vocabulary.words, hit.low
    after = _word_after(low, hit.end)
    figure = int(hit.before) if hit.before.isdecimal() and len(hit.before) <= _MOST_DIGITS_OF_AMOUNT else 0
    count = words.numbers.get(hit.before, 0) or figure
    ago = words.ago.get(after)
    sign = words.later.get(after, 0) if ago is None else ago
    end = hit.end + 1 + len(after)
    inside = _word_before(low, hit.before_start)[1] in vocabulary.before_amounts
    if not count or not sign or inside or not _is_apart(low, end, vocabulary):
        return None
    if ago is None and after in words.clause_openers and low[end : end + 1] == " ":
        return None
    unit = words.units[hit.word]
    expression = DateExpression("later" if ago is None else "ago", amount=sign * count, precision=unit)
    return _placed(low, hit.before_start, end, expression, vocabulary)


def _shifted(hit: DateWord, kind: str) -> Candidate | None:
    """Read "last Friday", "next March", "earlier this week"."""
    vocabulary, words, low, word = hit.vocabulary, hit.vocabulary.words, hit.low, hit.word
    shift = words.shifts[hit.before]
    if kind == "weekdays":
        if not _is_apart(low, hit.end, vocabulary):
            return None
        expression = DateExpression("weekday", weekday=words.weekdays[word], shift=shift)
    elif kind == "months":
        if low[hit.end : hit.end + 1] == "." and word in vocabulary.abbreviated_months:
            return None
        expression = DateExpression("month", month=words.months[word], shift=shift)
    else:
        expression = DateExpression("period", shift=shift, precision=words.units[word])
        return _placed_after_later(low, hit.before_start, hit.end, expression, vocabulary)
    return _placed(low, hit.before_start, hit.end, expression, vocabulary)


def _month(hit: DateWord) -> Candidate | None:
    """Read "March 5", "March 5, 2020", "5 March 2020", "March 2020", "in March"."""
    words, low = hit.vocabulary.words, hit.low
    if hit.before[:1].isdigit():
        return _day_before_month(hit)
    day = _DAY.match(low, hit.end) if words.order != "dmy" else None
    if day is not None:
        return _day_after_month(hit, day)
    year = _OF_YEAR.match(low, hit.end)
    if year is not None:
        return _year_after_month(hit, year)
    word, before = hit.word, hit.before
    if not _ends_after_month(low, hit.start, hit.end, hit.vocabulary):
        return None
    if not before or is_outside(before, hit.vocabulary) or _shows_no_date(before, hit.vocabulary):
        return NO_DATE
    if not _follows_preposition(hit):
        return None
    name = hit.text[hit.end + 1 : hit.end + 2].isupper() and low[hit.end : hit.end + 1] == " "
    if name or (word in words.ambiguous and before in words.personal_prepositions):
        return NO_DATE
    start = hit.before_start if before in words.day_modifiers else hit.start
    return Candidate(start, hit.end, DateExpression("month", month=words.months[word]))


def _day_after_month(hit: DateWord, found: regex.Match[str]) -> Candidate | None:
    words, low, end = hit.vocabulary.words, hit.low, found.end()
    day, year = int(found[1]), int(found[2] or 0)
    possible = 1 <= day <= LAST_DAY and (not found[2] or OLDEST_YEAR <= year <= LATEST_YEAR)
    if hit.before in words.period_only_prepositions or not possible or _word_after(low, end) in COUNTED_NOUNS:
        return None
    if not _is_apart(low, end, hit.vocabulary):
        return None
    expression = DateExpression("date", year=year, month=words.months[hit.word], day=day)
    return _placed(low, hit.start, end, expression, hit.vocabulary)


def _day_before_month(hit: DateWord) -> Candidate | None:
    """Read "5 March", "5. März 2020", but not the last day of a list."""
    words, low = hit.vocabulary.words, hit.low
    figure = hit.before.removesuffix(".") if "." in words.ordinal_endings else hit.before
    day = int(figure) if figure.isdecimal() and len(figure) <= _MOST_DIGITS_OF_DAY else 0
    if not 1 <= day <= LAST_DAY or hit.word in hit.vocabulary.abbreviated_months:
        return None
    year = _OF_YEAR.match(low, hit.end)
    end = year.end() if year is not None else hit.end
    if (year is None and not _ends_after_month(low, hit.start, end, hit.vocabulary)) or not _is_apart(low, end, hit.vocabulary):
        return None
    expression = DateExpression("date", year=int(year[1]) if year is not None else 0, month=words.months[hit.word], day=day)
    return _placed(low, hit.before_start, end, expression, hit.vocabulary, in_lists=False)


def _year_after_month(hit: DateWord, found: regex.Match[str]) -> Candidate | None:
    words, low, end, before = hit.vocabulary.words, hit.low, found.end(), hit.before
    if before in words.range_openers or low[end : end + 1] in DASHES or _word_after(low, end) in DASHES:
        return None
    expression = DateExpression("month", year=int(found[1]), month=words.months[hit.word])
    if before in words.period_prepositions and before not in words.day_modifiers:
        return Candidate(hit.start, end, expression) if _follows_preposition(hit) else None
    return _placed(low, hit.start, end, expression, hit.vocabulary)


def _year(hit: DateWord) -> Candidate | None:
    """Read "in 1987", not "in 1987-style" or "in 2000 cases"."""
    if not _follows_preposition(hit):
        return None
    sign, word = hit.low[hit.end : hit.end + 1], _word_after(hit.low, hit.end)
    ends = not sign or sign == "," or sign in _CLOSING_SIGNS or (sign == " " and word.isalpha() and word not in COUNTED_NOUNS)
    if not ends or (word.endswith("s") and len(word) >= SHORTEST_PLURAL):
        return None
    start = hit.before_start if hit.before in hit.vocabulary.words.day_modifiers else hit.start
    return Candidate(start, hit.end, DateExpression("year", year=int(hit.word), precision=Precision.YEAR))


def _placed(low: str, start: int, end: int, expression: DateExpression, vocabulary: Vocabulary, in_lists: bool = True) -> Candidate | None:
    """Place an expression, including "early" before it; `None` if more words can belong to it, such as "3 and" if not *in_lists*."""
    at, word = _word_before(low, start)
    if word in vocabulary.words.day_modifiers:
        start = at
        at, word = _word_before(low, at)
    for _ in range(2):
        if word in vocabulary.links_before_days:
            at, word = _word_before(low, at)
    if word in LIST_JOINERS:
        return Candidate(start, end, expression) if in_lists else None
    return Candidate(start, end, expression) if not word or is_outside(word, vocabulary) else None


def _placed_after_later(low: str, start: int, end: int, expression: DateExpression, vocabulary: Vocabulary) -> Candidate | None:
    """Place an expression that "later" or "earlier" may precede: "later today", "earlier this week"."""
    at, word = _word_before(low, start)
    if word not in vocabulary.words.later:
        return _placed(low, start, end, expression, vocabulary)
    return Candidate(start, end, expression) if is_outside(_word_before(low, at)[1], vocabulary) else None


def _is_apart(low: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether no word after a day belongs to it."""
    sign = low[end : end + 1]
    if sign == "'" and low.startswith(_POSSESSIVE, end):
        after = low[end + 3 : end + 3 + _LONGEST_WORD].split(None, 1)
        return bool(after) and after[0].strip(_AROUND) not in vocabulary.words.generic_nouns
    if sign not in (" ", ","):
        return not sign or sign in _CLOSING_SIGNS
    if sign == "," and low[end + 1 : end + 2] != " ":
        return low[end + 1 : end + 2] in _QUOTES
    if sign == " " and is_outside(_word_after(low, end), vocabulary):
        return True
    # "Friday, the minister said", "Friday in a statement", but not "Friday night", "Friday in the evening", "Friday to Sunday".
    after = low[end + 1 : end + _REACH_AFTER].split(None, 3)
    if not after:
        return False
    if after[0] in LIST_JOINERS and len(after) > 2 and "weekdays" in vocabulary.tags.get(after[1].rstrip(","), NO_TAGS):
        return after[2] not in vocabulary.words.recurring  # "Monday and Tuesday", but not "Monday and Tuesday nights"
    for word in after[:-1]:
        if is_outside(word, vocabulary):
            return True
        if word not in vocabulary.links_after_days:
            return False
    return len(after) == 1 and is_outside(after[0], vocabulary)


def _ends_after_month(low: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether nothing after a month continues the date: no day, no year, no "of last year"; its dot is skipped."""
    sign = low[end : end + 1]
    if sign == "/":
        return low[end + 1 : end + 2].isalpha()
    if sign not in (" ", ","):
        dotted = sign == "." and low[start:end] in vocabulary.abbreviated_months
        return not sign or (sign in _CLOSING_SIGNS and not dotted) or low.startswith(_POSSESSIVE, end)
    word = _word_after(low, end if sign == " " else end + 1)
    if not word or word[0].isdigit() or word[0] in DASHES:
        return False
    return _CONTINUING.isdisjoint(vocabulary.tags.get(word, NO_TAGS))


def _shows_no_date(before: str, vocabulary: Vocabulary) -> bool:
    """Whether the word before a month shows that it is not a date: "the", "for"."""
    words = vocabulary.words
    if before in words.period_prepositions or before in words.range_joiners or before in words.of or before in words.range_openers:
        return False
    return before in words.articles or before in words.day_prepositions


def _follows_preposition(hit: DateWord) -> bool:
    """Whether the words before a month or year make it a date: "in", "by the end of", "early", but not "from" or "the 5th of"."""
    words, before = hit.vocabulary.words, hit.before
    if before not in words.period_prepositions or before in words.decade_prefixes or before in words.range_openers:
        return False
    if before in words.period_only_prepositions or before in words.day_modifiers:
        return True
    earlier = _word_before(hit.low, hit.before_start)[1]
    return not earlier or is_outside(earlier, hit.vocabulary)


_BY_KIND: Final[Mapping[str, Callable[[DateWord], Candidate | None]]] = {
    "months": _month,
    "years": _year,
    "units": _amount,
    "relative": _relative_day,
    "weekdays": _weekday,
}
