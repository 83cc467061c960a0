"""From passages to dates: the entry point of the package."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from newsparse.dates.candidates import find_candidates
from newsparse.dates.expressions import Candidate, DateExpression
from newsparse.dates.readers.all_readers import read_date
from newsparse.dates.readers.ranges import next_of_list
from newsparse.dates.resolver import Reference, resolve
from newsparse.dates.tense import tense_around
from newsparse.dates.times_of_day import WithTime, with_time_of_day
from newsparse.dates.tokens import Tokens, tokenise
from newsparse.dates.unspaced_dates import find_unspaced_dates
from newsparse.dates.values import DateMention
from newsparse.dates.vocabulary import fold_case, rough_words, vocabulary_of
from newsparse.dates.weekday_surnames import is_surname
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.patterns import pattern

# "am 14. wurde", "am 3.5.": the day of a month marked only by a dot; a capital after it begins a noun, or is a month.
_DOTTED_DAY: Final = pattern(r"(?<=\s)\d{1,2}\.(?:\d{1,2}\.|(?=\s\p{Ll}))")
_LONGEST_JOIN: Final = 3  # characters between two days of one month: "至", "から", "부터 "
_WITHOUT_DAY: Final = frozenset(("month", "year", "decade"))
"""Expressions after which "the same day" is unknown: "in October … on the same day"."""


def find_dates(passages: Sequence[Passage], language: Language, base: date | None) -> tuple[DateMention, ...]:
    """Find the dates that a story mentions.

    Args:
        passages: the passages to look in.
        language: the language they are in.
        base: the story's own day, to complete and resolve dates; `None` if unknown.

    Returns:
        The mentions, in reading order.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.span import Span
    >>> from newsparse.terms import Label
    >>> text = "The pier reopened on Friday."
    >>> [m.date for m in find_dates([read(text, Span(0, 28), Label.PARAGRAPH)], load("en"), date(2024, 5, 6))]
    [datetime.date(2024, 5, 3)]
    """
    finder = _Finder(language, base)
    if finder.vocabulary.tags:
        for passage in passages:
            finder.read(passage)
    return tuple(finder.found)


class _Finder:
    """Finds the dates of one story, passage by passage, and remembers the day last mentioned."""

    __slots__ = ("_language", "_last_day", "_passage", "_story_day", "_text", "found", "vocabulary")

    def __init__(self, language: Language, story_day: date | None) -> None:
        self.vocabulary = vocabulary_of(language)
        self.found: list[DateMention] = []
        self._passage: Passage
        self._text: str
        self._language = language
        self._story_day = self._last_day = story_day

    def read(self, passage: Passage) -> None:
        """Find the dates of the next passage."""
        words = self._language.dates
        self._passage, self._text = passage, passage.text
        if words.figure_suffixes and self._read_unspaced():
            return
        low = fold_case(self._text)
        trigger_words = self.vocabulary.triggers.keys() & rough_words(low)
        dotted = [found.start() for found in _DOTTED_DAY.finditer(self._text)] if "." in words.ordinal_endings else []
        if not trigger_words and not dotted:
            return
        for candidate in find_candidates(self._text, low, trigger_words, dotted, self.vocabulary):
            if candidate.expression is not None:
                self._add(candidate.expression, WithTime(candidate.start, candidate.end, False), self._story_day)
            else:
                self._read_candidate(low, candidate)

    def _read_unspaced(self) -> bool:
        """Read dates of figures with suffixes; a day directly after another is in its month: "3月9日、12日"."""
        end = -_LONGEST_JOIN - 1
        for candidate in find_unspaced_dates(self._text, self._language):
            if candidate.expression is not None:
                near = candidate.expression.kind == "day of month" and candidate.start - end <= _LONGEST_JOIN
                end = candidate.end
                base = self._last_day if near else self._story_day
                self._add(candidate.expression, WithTime(candidate.start, end, False), base)
        return end >= 0

    def _read_candidate(self, low: str, candidate: Candidate) -> None:
        """Read every date of one stretch."""
        tokens = tokenise(self._text, low, candidate.start, candidate.end, self.vocabulary)
        i, done = 0, candidate.start
        while i < len(tokens.words):
            expression = read_date(tokens, i) if tokens.begins(i) else None
            if expression is None:
                i += 1
                continue
            while expression is not None:
                done = self._add_widened(tokens, expression, done)
                i = max(expression.end, i + 1)
                expression = next_of_list(tokens, expression)
            i = tokens.at_offset(i, done)

    def _add_widened(self, tokens: Tokens, expression: DateExpression, done: int) -> int:
        """Add a mention with its time, not before an offset; return where it ends."""
        place = with_time_of_day(tokens, expression)
        self._add(expression, place._replace(start=max(place.start, done)), self._story_day)
        return place.end

    def _add(self, expression: DateExpression, place: WithTime, base: date | None) -> None:
        """Resolve an expression and add it."""
        text, passage, start, end = self._text, self._passage, place.start, place.end
        weekday = expression.kind == "weekday" and expression.shift is None
        if weekday and is_surname(text, start, end, self.vocabulary):
            return
        reference = Reference(base, self._last_day, partial(tense_around, text, start, end, self.vocabulary))
        days = resolve(expression, reference, place.timed)
        span = passage.locate(start, end)
        self.found.append(DateMention(span, text[start:end], passage, days.day, days.precision, days.start, days.end, days.relation))
        self._last_day = None if expression.kind in _WITHOUT_DAY else days.day or self._last_day
