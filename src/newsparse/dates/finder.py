"""From passages to dates: the entry point of the package."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.dates import DateMention
from newsparse.dates.expressions import DateExpression
from newsparse.dates.readers import next_of_list, read_date
from newsparse.dates.resolver import Reference, resolve
from newsparse.dates.tense import tense_around
from newsparse.dates.tokens import Tokens, tokens_around_dates
from newsparse.dates.unspaced_dates import find_unspaced_dates
from newsparse.dates.vocabulary import BEGINS, vocabulary_of
from newsparse.knowledge import Language
from newsparse.knowledge.languages.shared_date_words import CLOCK_TIME, PREPOSITIONS_AFTER_TIMES, PREPOSITIONS_BEFORE_TIMES
from newsparse.memo import PerOwner
from newsparse.passage import Passage
from newsparse.patterns import pattern

_LONGEST_JOIN: Final = 3  # characters between two days of one month: "至", "から", "부터 "
_WITHOUT_DAY: Final = frozenset(("month", "year", "decade"))
"""Expressions after which "the same day" is unknown: "in October … on the same day"."""
_NEAR: Final = frozenset(("weekday", "weekday of week", "days away", "ago", "overnight", "period", "date in another year"))
"""Expressions for days near that of the story; a history has few of them."""
_COMPLETED: Final = frozenset(("date", "month"))  # expressions that a year completes
_PERIODS: Final = frozenset(("later", "overnight", "week of day", "period", "month", "quarter", "year", "decade", "range"))
"""Expressions that no time is next to."""
_FEWEST_PAST_YEARS: Final = 3
_PAST_FOR_EACH_NEAR: Final = 10
_LATEST_HISTORY: Final = 2000  # of a text without a day
_TIME_AFTER: Final = pattern(rf",?\s(?:(?:{PREPOSITIONS_BEFORE_TIMES})\s)?{CLOCK_TIME}")
_TIME_BEFORE: Final = pattern(rf"(?<![\w.,:]){CLOCK_TIME}(?:,)?\s(?:{PREPOSITIONS_AFTER_TIMES})?\Z")
_DIGIT: Final = pattern(r"\d")
_LONGEST_TIME: Final = 32  # characters before a date


# A language in a text without any capital: "may 8 2025" is a day there.
_IN_SMALL_LETTERS: Final = PerOwner(lambda language: evolve(language, dates=evolve(language.dates, capitalised=False)))


def find_dates(passages: Sequence[Passage], language: Language, base: date | None) -> tuple[DateMention, ...]:
    """Find the dates that a story mentions; *base*, the story's own day, completes and resolves them."""
    small = language.dates.capitalised and passages and all(passage.text.islower() for passage in passages)
    finder = _Finder(_IN_SMALL_LETTERS(language) if small else language, base)
    if finder.vocabulary.tags:
        finder.read(passages)
    return finder.resolved()


class _Place(NamedTuple):
    """The place of a date, including the time next to it."""

    start: int
    end: int
    timed: bool = False  # True if it has a time or a part of the day
    near: bool = False  # True if it is directly after another day, in whose month it is


class _Finder:
    """Finds the dates of one story, passage by passage, and then resolves them in order."""

    __slots__ = ("_found", "_language", "_story_day", "vocabulary")

    def __init__(self, language: Language, story_day: date | None) -> None:
        self.vocabulary = vocabulary_of(language)
        self._found: list[tuple[Passage, _Place, DateExpression]] = []
        self._language = language
        self._story_day = story_day

    def read(self, passages: Sequence[Passage]) -> None:
        """Find the dates of all passages."""
        if self._language.dates.figure_suffixes:
            passages = [passage for passage in passages if not self._read_unspaced(passage)]
        for at, tokens in tokens_around_dates([passage.text for passage in passages], self.vocabulary):
            self._read_tokens(passages[at], tokens)
        if self._language.dates.figure_suffixes:
            self._found.sort(key=lambda one: (one[0].span.start, one[1].start))

    def resolved(self) -> tuple[DateMention, ...]:
        """Resolve what was found, by the story's day, the day last mentioned and the year last named."""
        mentions: list[DateMention] = []
        last_day, history = self._story_day, _is_history([one for *_, one in self._found], self._story_day)
        year = 0 if history else -1
        for passage, (start, end, timed, near), expression in self._found:
            text = passage.text
            tense = partial(tense_around, text, start, end, self.vocabulary)
            days = resolve(expression, Reference(last_day if near else self._story_day, last_day, tense, year), timed)
            span = passage.locate(start, end)
            mentions.append(DateMention(span, text[start:end], passage, days.day, days.precision, days.start, days.end, days.relation))
            last_day = None if expression.kind in _WITHOUT_DAY else days.day or last_day
            if history:
                year = (expression.kind != "decade" and _years_named(expression)[-1]) or year
        return tuple(mentions)

    def _read_unspaced(self, passage: Passage) -> bool:
        """Read dates of figures with suffixes; a day directly after another is in its month: "3月9日、12日"."""
        last = -_LONGEST_JOIN - 1
        for start, end, expression, timed in find_unspaced_dates(passage.text, self._language):
            near = expression.kind == "day of month" and start - last <= _LONGEST_JOIN
            last = end
            self._found.append((passage, _Place(start, end, timed, near), expression))
        return last >= 0

    def _read_tokens(self, passage: Passage, tokens: Tokens) -> None:
        """Read every date of one passage."""
        past = done = 0
        for i, tags in enumerate(tokens.tags):
            if i < past or BEGINS not in tags:
                continue
            expression = read_date(tokens, i)
            while expression is not None:
                start, end, timed = _with_time_of_day(tokens, expression)
                self._found.append((passage, _Place(max(start, done), end, timed), expression))
                done = end
                past = tokens.at_offset(max(expression.end, i + 1), done)
                expression = next_of_list(tokens, expression)


def _is_history(found: Sequence[DateExpression], story_day: date | None) -> bool:
    """Return True if a text is a history: it is about other years than the story's own and has few days near it."""
    named = [0 if one.kind == "decade" else _years_named(one)[0] for one in found]
    now = story_day.year - 1 if story_day else _LATEST_HISTORY
    past = sum(0 < year < now for year in named)
    if past < _FEWEST_PAST_YEARS:
        return False
    near = sum(year >= now or (not year and one.kind in _NEAR) for year, one in zip(named, found, strict=True))
    without_year = sum(not year and one.kind in _COMPLETED for year, one in zip(named, found, strict=True))
    return past >= max(_PAST_FOR_EACH_NEAR * near, without_year)


def _years_named(expression: DateExpression) -> tuple[int, int]:
    """Return the first and last year that an expression states; 0 for none."""
    parts = expression.parts or (expression,)
    return parts[0].year, parts[-1].year


def _with_time_of_day(tokens: Tokens, expression: DateExpression) -> tuple[int, int, bool]:
    """Return where an expression begins and ends with the modifier, the part of the day and the time next to it; whether it has a time."""
    first, past = expression.first, expression.end
    start, end = tokens.spans[_first_modifier(tokens, first)][0], tokens.spans[past - 1][1]
    if expression.kind in _PERIODS:
        return start, end, False
    timed = expression.kind == "weekday" and _contains_day_part(tokens, past - 1)
    if tokens.tag(past, "day_parts") is not None:
        end, timed = tokens.spans[past][1], True
    elif tokens.tag(past, "time_prepositions") and tokens.tag(past + 1, "times_of_day"):
        return start, tokens.spans[past + 1][1], True
    after = _TIME_AFTER.match(tokens.low, end)
    if after:
        return start, after.end(), True
    before = _time_before(tokens, first, start)
    return (start, end, timed) if before is None else (before, end, True)


def _first_modifier(tokens: Tokens, first: int) -> int:
    """Return the index of a modifier before a date: "early", "mid-"; the date's own index if there is none."""
    if tokens.tag(first - 1, "day_modifiers"):
        return first - 1
    return first - 2 if tokens.words[first - 1] == "-" and tokens.tag(first - 2, "day_modifiers") else first


def _time_before(tokens: Tokens, first: int, start: int) -> int | None:
    """Return where "4 p.m. on", "noon on", "overnight" before a date begins."""
    low, floor = tokens.low, max(0, start - _LONGEST_TIME)
    before = _TIME_BEFORE.search(low, floor, start) if _DIGIT.search(low, floor, start) else None
    if before:
        return before.start()
    at = first - 2 if tokens.tag(first - 1, "day_prepositions") else first - 1
    return tokens.spans[at][0] if tokens.tag(at, "times_of_day") or tokens.tag(at, "overnight") else None


def _contains_day_part(tokens: Tokens, i: int) -> bool:
    """Return True if a weekday contains a part of the day: "Montagabend"."""
    parts = tokens.vocabulary.words.day_parts
    return tokens.words[i] not in parts and tokens.words[i].endswith(tuple(part for part in parts if part.isalpha()))
