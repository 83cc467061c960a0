"""The date words of one language, ready for lookup: each word's possible parts in a date."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

import regex

from newsparse.dates.limits import BARE_YEARS, DECADES, LAST_DAY, SHORT_DECADES
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.shared_date_words import WORDS_NEXT_TO_TIMES
from newsparse.memo import PerOwner
from newsparse.patterns import pattern
from newsparse.terms import Nature, Precision

# A word, a figure with its ending ("14th", "1er", "03.05.2024"), or a sign.
PIECE: Final = pattern(r"[\p{L}\p{M}]++|\d++(?:[.,]\d++)*+[\p{L}\p{M}º°ª]*+|[^\s\p{Cs}]")

Tags: TypeAlias = Mapping[str, object]
"""The word lists of `DateWords` that contain a word, mapped to its value there."""
NO_TAGS: Final[Tags] = {}
BEGINS: Final = "begins"
"""The tag of every word that can begin a date, or end a date of unknown length."""

_MAPPINGS: Final = (
    *("months", "weekdays", "relative", "ordinals", "numbers", "units", "shifts", "trailing_shifts", "ago", "later", "leading_ago"),
    *("anaphors", "adjacent", "decade_names", "quarters", "day_parts", "holidays", "range_openers"),
)
_SETS: Final = (
    *("day_modifiers", "day_prepositions", "period_prepositions", "period_only_prepositions", "range_joiners", "of", "articles"),
    *("time_prepositions", "times_of_day", "lookalikes", "relative_parts", "overnight", "every", "recurring", "generic_nouns"),
    "decade_prefixes",
)
_BEGINNING: Final = frozenset(
    (
        *("holidays", "weekdays", "months", "relative", "anaphors", "overnight", "decade_names", "shifts", "leading_ago", "adjacent"),
        *("numbers", "units", "ago", "ordinals", "quarters"),
    )
)
"""Lists whose words can begin a date, or end a date of unknown length."""
_TRIGGERING: Final = ("months", "weekdays", "relative", "overnight", "units", "holidays", "ago", "anaphors", "decade_names", "quarters")
"""Lists whose words make a passage worth reading; "last" and "a" alone do not."""
_CLOSING: Final = frozenset("day_parts recurring times_of_day trailing_shifts overnight day_modifiers months weekdays relative".split())
"""Lists whose words belong to a day before them without other words."""
_FAST_LISTS: Final = frozenset(("weekdays", "months", "relative", "units"))
"""Lists whose words the fast path reads."""
_YEARS: Final = tuple(str(year) for year in BARE_YEARS)
_LONGEST_SHORT_WEEKDAY: Final = 4  # letters: "sun" and "sat" are also other words


class Trigger(NamedTuple):
    """A word that shows that a passage can contain a date."""

    kind: str
    """Its list, for full weekdays, months, days near the story's own and units with no other sense; "years"; "pairs" if it can
    end a phrase of two words; else ""."""
    needs_capital: bool
    """Whether it counts only if capitalised."""
    needs_neighbour: bool
    """Whether it is a date only next to certain words: a unit, a year."""
    neighbours_in_phrases: frozenset[tuple[str, str]]
    """If it counts only in a phrase, the words directly before and after it there; "" for any word."""


class Vocabulary(NamedTuple):
    """One language's date words."""

    language: str
    """The language's code."""
    words: DateWords
    tags: Mapping[str, Tags]
    """Each single word's lists."""
    phrases_by_first_word: Mapping[str, tuple[tuple[tuple[str, ...], Tags], ...]]
    phrase_ends: frozenset[tuple[str, str]]
    """The first and the last word of each phrase."""
    triggers: Mapping[str, Trigger]
    """Single words; a passage without one of them is not read."""
    abbreviated_months: frozenset[str]
    """Abbreviated months, which can have a dot: "sept"."""
    before_years: frozenset[str]
    """Words directly before a year."""
    before_units: frozenset[str]
    """Words directly before a unit: the last words of "this past"."""
    after_units: frozenset[str]
    """Words directly after a unit."""
    before_amounts: frozenset[str]
    """Words before an amount of time, "il y a", by the last word."""
    after_amounts: frozenset[str]
    """Words after an amount of time, "from now", by the first word."""
    links_after_days: frozenset[str]
    """Small words between a day and words that are not part of it: "for", "in", "the", "a"."""
    links_before_days: frozenset[str]
    """Small words before a day that are not part of it: "on", "in", "the"."""
    date_words: frozenset[str]
    """Every word that can belong to a date."""
    reporting_verbs: frozenset[str]
    titles: frozenset[str]
    """Titles before a surname: "sgt"."""
    tense_words: frozenset[str]
    """Words that can show whether a sentence looks back or forward."""
    tense_endings: tuple[str, ...]
    """Endings of such words."""
    participle: regex.Pattern[str] | None
    """A pattern for participles, in languages where they form a past."""
    people: PeopleWords
    """Words about people."""


def split_phrase(phrase: str) -> tuple[str, ...]:
    """Split a phrase as a passage is split.

    >>> split_phrase("new year's day")
    ('new', 'year', "'", 's', 'day')
    """
    return tuple(PIECE.findall(phrase))


def build_vocabulary(language: Language) -> Vocabulary:
    """Build the vocabulary of a language's date words.

    >>> language = Language("xx", "None", dates=DateWords(months={"may": 5}, articles=frozenset({"the"})))
    >>> sorted(build_vocabulary(language).tags)
    ['may', 'the']
    """
    words, common, speech, people = language.dates, language.function_words, language.speech, language.people
    tagged = _tagged(words)
    tags = {pieces[0]: lists for pieces, lists in tagged.items() if len(pieces) == 1}
    return Vocabulary(
        language=language.code,
        words=words,
        tags=tags,
        phrases_by_first_word=_by_first_word(tagged),
        phrase_ends=frozenset((pieces[0], pieces[-1]) for pieces in tagged if len(pieces) > 1),
        triggers=_triggers(words, tags, common),
        abbreviated_months=_abbreviations(words.months),
        before_years=_last_words(words.period_prepositions, words.decade_prefixes),
        before_units=_last_words(words.shifts),
        after_units=_first_words(words.trailing_shifts),
        before_amounts=_last_words(words.leading_ago),
        after_amounts=_first_words(words.ago, words.later),
        links_after_days=_links_after_days(words, tagged, tags, common),
        links_before_days=(words.day_prepositions | words.articles | words.period_only_prepositions) - words.day_modifiers - words.every,
        date_words=frozenset(chain(*tagged)).union(WORDS_NEXT_TO_TIMES, words.fiscal, *words.range_openers.values()),
        reporting_verbs=frozenset(verb for verb, nature in speech.verbs.items() if nature is not Nature.OTHER) if speech else frozenset(),
        titles=frozenset((*people.honorifics, *people.full_titles)),
        tense_words=words.future | words.past | words.finite_past | words.past_auxiliaries.keys() | words.negated_past.keys(),
        tense_endings=words.future_endings + words.past_endings,
        participle=regex.compile(words.participle_pattern) if words.participle_pattern else None,
        people=people,
    )


_Tagged: TypeAlias = Mapping[tuple[str, ...], Tags]


def _tagged(words: DateWords) -> _Tagged:
    """Return the lists of each word and phrase."""
    tagged: dict[tuple[str, ...], dict[str, object]] = {}
    for name in _MAPPINGS:
        for key, value in getattr(words, name).items():
            tagged.setdefault(split_phrase(key), {})[name] = value
    for name in _SETS:
        for key in getattr(words, name):
            tagged.setdefault(split_phrase(key), {})[name] = True
    for tags in tagged.values():
        if not _BEGINNING.isdisjoint(tags):
            tags[BEGINS] = True
    return tagged


def _by_first_word(tagged: _Tagged) -> Mapping[str, tuple[tuple[tuple[str, ...], Tags], ...]]:
    """Return the phrases by their first word, the longest first."""
    phrases: dict[str, list[tuple[tuple[str, ...], Tags]]] = {}
    for pieces, tags in tagged.items():
        if len(pieces) > 1:
            phrases.setdefault(pieces[0], []).append((pieces, tags))
    return {first: tuple(sorted(rest, key=lambda pair: -len(pair[0]))) for first, rest in phrases.items()}


def _triggers(words: DateWords, tags: Mapping[str, Tags], common: Container[str]) -> Mapping[str, Trigger]:
    """Return the words without one of which a passage is not read."""
    found = {*_YEARS, *_figures_with_endings(words)}
    in_phrases: dict[str, set[tuple[str, str]]] = {}
    for name in _TRIGGERING:
        for key in getattr(words, name):
            if name == "quarters" and " " not in key:  # "q3" is one word here; "third-quarter" is found as "third quarter" is
                found.add(key)
                continue
            pieces = split_phrase(key)
            trigger = _rarest(pieces, common)
            found.add(trigger)
            if len(pieces) > 1:
                at = pieces.index(trigger)
                in_phrases.setdefault(trigger, set()).add((_neighbour(pieces[:at][::-1]), _neighbour(pieces[at + 1 :])))
    alone = frozenset(key for name in _TRIGGERING for key in getattr(words, name))
    named = {"months", "weekdays", BEGINS}
    kinds = _fast_kinds(words, tags)
    return {
        word: Trigger(
            kind=kinds.get(word, ""),
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


def _fast_kinds(words: DateWords, tags: Mapping[str, Tags]) -> Mapping[str, str]:
    """Return the kind of each word that the fast path reads."""
    endings = tuple(part for part in words.day_parts if part.isalpha())
    slow = {name for name in words.weekdays if len(name) <= _LONGEST_SHORT_WEEKDAY or (endings and name.endswith(endings))}
    slow |= words.dotted_weekdays
    slow |= {name for name, unit in words.units.items() if unit in (Precision.DAY, Precision.RANGE)}
    kinds = {
        word: name
        for word, lists in tags.items()
        if len(lists) == 2 and (name := next(iter(lists))) in _FAST_LISTS and word not in slow  # the list and `BEGINS`
    }
    kinds.update(dict.fromkeys(_YEARS, "years"))
    couples = [split_phrase(phrase) for phrase in (*words.relative, *words.quarters)]
    kinds.update((pieces[1], "pairs") for pieces in couples if len(pieces) == 2 and pieces[1] not in kinds)
    return kinds


def _abbreviations(names: Mapping[str, int]) -> frozenset[str]:
    """Return the names with which a longer one begins."""
    return frozenset(name for name in names if any(other != name and other.startswith(name) for other in names))


def _links_after_days(words: DateWords, tagged: _Tagged, tags: Mapping[str, Tags], common: Container[str]) -> frozenset[str]:
    links = {*words.day_prepositions, *words.period_prepositions, *words.articles, *words.time_prepositions, *words.range_joiners}
    links.update(word for word, number in words.numbers.items() if number == 1)
    links.update(word for pieces in tagged for word in pieces if word in common)
    return frozenset(word for word in links if word.isalpha() and _CLOSING.isdisjoint(tags.get(word, NO_TAGS)))


def _rarest(pieces: tuple[str, ...], common: Container[str]) -> str:
    """Return the word by which a phrase is looked up: the longest, as it is usually the rarest; never a sign."""
    rare = [piece for piece in pieces if piece not in common and piece.isalnum()]
    return max(rare, key=len) if rare else min(pieces, key=len)


def _neighbour(pieces: tuple[str, ...]) -> str:
    """Return the word next to a piece of a phrase; "" if a sign separates them or is glued to it."""
    return pieces[0] if "".join(pieces[:2]).isalnum() else ""


def _first_words(*lists: Iterable[str]) -> frozenset[str]:
    return frozenset(split_phrase(phrase)[0] for phrase in chain(*lists))


def _last_words(*lists: Iterable[str]) -> frozenset[str]:
    return frozenset(split_phrase(phrase)[-1] for phrase in chain(*lists))


vocabulary_of: Final = PerOwner(build_vocabulary)
"""Returns the vocabulary of a language's date words, which is made once."""


def fold_case(text: str) -> str:
    """Return *text* in lower case, with the same length and one kind of apostrophe.

    >>> fold_case("İzmir’s")
    "İzmir's"
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.replace("’", "'")


_SIGNS: Final = ",.'-/():;\"!?[]"
_MORE_SIGNS: Final = _SIGNS + "”“–—«»…„‚‘،؛؟"


def rough_words(low: str) -> list[str]:
    """Split a text into rough words, as cheaply as possible.

    >>> rough_words("on monday, (may 3)!")
    ['on', 'monday', 'may', '3']
    """
    for sign in _SIGNS if low.isascii() else _MORE_SIGNS:
        low = low.replace(sign, " ")
    return low.split()
