"""The date words of one language, ready for lookup: each word's possible parts in a date."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

import regex

from newsparse.dates.expressions import BARE_YEARS, DECADES, LAST_DAY, SHORT_DECADES
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.shared_date_words import WORDS_NEXT_TO_TIMES
from newsparse.memo import PerOwner
from newsparse.patterns import pattern
from newsparse.terms import Nature

# A word, a figure with its ending ("14th", "1er", "03.05.2024"), or a sign.
PIECE: Final = pattern(r"[\p{L}\p{M}]++|\d++(?:[.,]\d++)*+[\p{L}\p{M}º°ª]*+|[^\s\p{Cs}]")

Tags: TypeAlias = Mapping[str, object]
"""The word lists of `DateWords` that contain a word, mapped to its value there."""
NO_TAGS: Final[Tags] = {}
BEGINS: Final = "begins"
"""The tag of every word that can begin a date."""
FIGURE: Final = "figure"
"""The tag of every token that begins with a digit."""
FIGURE_TAGS: Final[Tags] = {FIGURE: True, BEGINS: True}

_LISTS: Final = (
    *("months", "weekdays", "relative", "ordinals", "numbers", "units", "shifts", "trailing_shifts", "ago", "later", "leading_ago"),
    *("anaphors", "adjacent", "decade_names", "quarters", "day_parts", "holidays", "range_openers"),
    *("day_modifiers", "day_prepositions", "period_prepositions", "period_only_prepositions", "range_joiners", "of", "articles"),
    *("time_prepositions", "times_of_day", "lookalikes", "relative_parts", "overnight", "every", "recurring", "generic_nouns"),
    "decade_prefixes",
)
_BEGINNING: Final = frozenset(
    "holidays weekdays months relative anaphors overnight decade_names shifts leading_ago adjacent numbers units ordinals quarters".split()
)
"""Lists whose words can begin a date."""
_TRIGGERING: Final = ("months", "weekdays", "relative", "overnight", "units", "holidays", "ago", "anaphors", "decade_names", "quarters")
"""Lists whose words make a passage worth reading; "last" and "a" alone do not."""


class Trigger(NamedTuple):
    """A word that shows that a passage can contain a date."""

    needs_capital: bool
    """True if it counts only if capitalised."""
    needs_neighbour: bool
    """True if it is a date only next to certain words: a unit, a year."""
    neighbours_in_phrases: frozenset[tuple[str, str]]
    """If it counts only in a phrase, the words directly before and after it there; "" for any word."""


class Vocabulary(NamedTuple):
    """One language's date words."""

    language: str
    """Its tag."""
    words: DateWords
    tags: Mapping[str, Tags]
    """Each single word's lists."""
    phrases_by_first_word: Mapping[str, tuple[tuple[tuple[str, ...], Tags], ...]]
    triggers: Mapping[str, Trigger]
    """Single words; a passage without one of them is not read."""
    before_years: frozenset[str]
    """Words directly before a year."""
    before_units: frozenset[str]
    """Words directly before a unit: the last words of "this past"."""
    after_units: frozenset[str]
    before_amounts: frozenset[str]
    """Words before an amount of time, "il y a", by the last word."""
    after_amounts: frozenset[str]
    """Words after an amount of time, "from now", by the first word."""
    date_words: frozenset[str]
    """Every word that can belong to a date."""
    reporting_verbs: frozenset[str]
    complementisers: frozenset[str]
    """Words such as "that" between a verb of saying and what is said."""
    verb_particles: Mapping[str, frozenset[str]]
    """For reporting verbs that need another word of the clause, these words: "fahren" and "fort"."""
    titles: frozenset[str]
    """Titles before a surname: "sgt"."""
    tense_words: frozenset[str]
    """Words that can show whether a sentence looks back or forward."""
    tense_endings: tuple[str, ...]
    """Endings of such words."""
    participle: regex.Pattern[str] | None
    """A pattern for participles, in languages where they form a past."""


def split_phrase(phrase: str) -> tuple[str, ...]:
    """Split a phrase as a passage is split.

    >>> split_phrase("new year's day")
    ('new', 'year', "'", 's', 'day')
    """
    return tuple(PIECE.findall(phrase))


def build_vocabulary(language: Language) -> Vocabulary:
    """Build the vocabulary of a language's date words.

    >>> language = Language("xx", "None", dates=DateWords(months={"may": 5}, of=frozenset({"of"})))
    >>> sorted(build_vocabulary(language).tags)
    ['may', 'of']
    """
    words, speech, people = language.dates, language.speech, language.people
    ones = [word for word, number in words.numbers.items() if number == 1]  # "a"
    tagged = _tagged(words)
    tags = {pieces[0]: lists for pieces, lists in tagged.items() if len(pieces) == 1}
    return Vocabulary(
        language=language.code,
        words=words,
        tags=tags,
        phrases_by_first_word=_by_first_word(tagged),
        triggers=_triggers(words, tags, language.function_words),
        before_years=_words_at(-1, words.period_prepositions, words.decade_prefixes, words.articles, ones),
        before_units=_words_at(-1, words.shifts),
        after_units=_words_at(0, words.trailing_shifts),
        before_amounts=_words_at(-1, words.leading_ago),
        after_amounts=_words_at(0, words.ago, words.later),
        date_words=frozenset(chain(*tagged)).union(WORDS_NEXT_TO_TIMES, words.fiscal, *words.range_openers.values()),
        reporting_verbs=frozenset(verb for verb, nature in speech.verbs.items() if nature is not Nature.OTHER) if speech else frozenset(),
        complementisers=speech.complementisers if speech else frozenset(),
        verb_particles=speech.particles if speech else {},
        titles=frozenset((*people.honorifics, *people.full_titles)),
        tense_words=words.future | words.past | words.finite_past | words.past_auxiliaries.keys(),
        tense_endings=words.future_endings + words.past_endings,
        participle=regex.compile(words.participle_pattern) if words.participle_pattern else None,
    )


_Tagged: TypeAlias = Mapping[tuple[str, ...], Tags]


def _tagged(words: DateWords) -> _Tagged:
    """Return the lists of each word and phrase; a lookalike is in no other, unless it is a holiday."""
    tagged: dict[tuple[str, ...], dict[str, object]] = {}
    for name in _LISTS:
        listed = getattr(words, name)
        for key in listed:
            tagged.setdefault(split_phrase(key), {})[name] = listed[key] if isinstance(listed, Mapping) else True
    for pieces, tags in tagged.items():
        if "lookalikes" in tags and "holidays" not in tags:
            tagged[pieces] = {"lookalikes": True}
        elif not _BEGINNING.isdisjoint(tags):
            tags[BEGINS] = True
        if pieces[0][0].isdigit():
            tags.update(FIGURE_TAGS)
    return tagged


def _by_first_word(tagged: _Tagged) -> Mapping[str, tuple[tuple[tuple[str, ...], Tags], ...]]:
    """Return the phrases by their first word, the longest first."""
    phrases: dict[str, list[tuple[tuple[str, ...], Tags]]] = {}
    for pieces, tags in tagged.items():
        if len(pieces) > 1:
            phrases.setdefault(pieces[0], []).append((pieces, tags))
    return {first: tuple(sorted(rest, key=lambda pair: -len(pair[0]))) for first, rest in phrases.items()}


def _triggers(words: DateWords, tags: Mapping[str, Tags], common: Container[str]) -> Mapping[str, Trigger]:
    """Return words, at least one of which a passage needs to be read."""
    found = {*map(str, BARE_YEARS), *_figures_with_endings(words)}
    in_phrases: dict[str, set[tuple[str, str]]] = {}
    alone: set[str] = set()
    for name in _TRIGGERING:
        for key in getattr(words, name):
            alone.add(key)
            if name == "quarters" and " " not in key:  # "q3" is one word here; "third-quarter" is found as "third quarter" is
                found.add(key)
                continue
            pieces = split_phrase(key)
            trigger = _rarest(pieces, common)
            found.add(trigger)
            if len(pieces) > 1:
                at = pieces.index(trigger)
                in_phrases.setdefault(trigger, set()).add((_neighbour(pieces[:at][::-1]), _neighbour(pieces[at + 1 :])))
    named = {"months", "weekdays", BEGINS}
    return {
        word: Trigger(
            needs_capital=words.capitalised and word in alone and word in tags and tags[word].keys() <= named,
            needs_neighbour=word.isdecimal() or word in words.units,
            neighbours_in_phrases=frozenset(in_phrases.get(word, ())) if word in words.units or word not in alone else frozenset(),
        )
        for word in found
    }


def _figures_with_endings(words: DateWords) -> Iterable[str]:
    """Yield every "14th" and "1990s"."""
    for ending in words.ordinal_endings:
        if ending.isalpha():
            yield from (f"{day}{ending}" for day in range(1, LAST_DAY + 1))
    for ending in words.decade_endings:
        yield from (f"{decade}{ending}" for decade in (*SHORT_DECADES, *DECADES))


def _rarest(pieces: tuple[str, ...], common: Container[str]) -> str:
    """Return the word by which a phrase is looked up: the longest, as it is usually the rarest; never a sign."""
    rare = [piece for piece in pieces if piece not in common and piece.isalnum()]
    return max(rare, key=len) if rare else min(pieces, key=len)


def _neighbour(pieces: tuple[str, ...]) -> str:
    """Return the word next to a piece of a phrase; "" if a sign separates them or is glued to it."""
    return pieces[0] if "".join(pieces[:2]).isalnum() else ""


def _words_at(at: int, *lists: Iterable[str]) -> frozenset[str]:
    """Return the first or last word of each phrase."""
    return frozenset(split_phrase(phrase)[at] for phrase in chain(*lists))


vocabulary_of: Final = PerOwner(build_vocabulary)
"""Returns the vocabulary of a language's date words, which is made once."""
