"""The date words of one language, ready for lookup: each word's possible parts in a date."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final, NamedTuple, TypeAlias

import regex

from newsparse.dates.expressions import BARE_YEARS, DECADES, LAST_DAY, SHORT_DECADES
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
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


_TRIGGERING: Final = ("months", "weekdays", "relative", "overnight", "units", "holidays", "anaphors", "decade_names", "quarters")
"""Lists whose words make a piece of a passage worth reading; "last" and "a" alone do not."""

_OF_NAMES: Final = {"months", "weekdays", BEGINS}


class Vocabulary(NamedTuple):
    """One language's date words."""

    language: str
    """Its tag."""
    words: DateWords
    tags: Mapping[str, Tags]
    """Each single word's lists."""
    phrases_by_first_word: Mapping[str, tuple[tuple[tuple[str, ...], Tags], ...]]
    triggers: frozenset[str]
    """Single words; a piece of a passage without one of them is not read."""
    names: frozenset[str]
    """Those that are only months and weekdays, if these are capitalised."""
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
    tagged = _tagged(words)
    tags = {pieces[0]: lists for pieces, lists in tagged.items() if len(pieces) == 1}
    return Vocabulary(
        language=language.code,
        words=words,
        tags=tags,
        phrases_by_first_word=_by_first_word(tagged),
        triggers=_triggers(words, language.function_words),
        names=frozenset(word for word, lists in tags.items() if words.capitalised and lists.keys() <= _OF_NAMES),
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


def _triggers(words: DateWords, common: Container[str]) -> frozenset[str]:
    """Return the words that show a date: years, figures with endings, and the rarest word of each name or phrase, usually its longest."""
    days = [f"{day}{ending}" for ending in words.ordinal_endings if ending.isalpha() for day in range(1, LAST_DAY + 1)]
    decades = [f"{decade}{ending}" for ending in words.decade_endings for decade in (*SHORT_DECADES, *DECADES)]
    phrases = [split_phrase(phrase) for name in _TRIGGERING for phrase in getattr(words, name)]
    phrases += [split_phrase(word) for word in words.ago if " " not in word]  # "from now" comes after a unit
    rarest = [max(pieces, key=lambda piece: (piece.isalnum() and piece not in common, len(piece))) for pieces in phrases]
    return frozenset((*map(str, BARE_YEARS), *days, *decades, *rarest))


vocabulary_of: Final = PerOwner(build_vocabulary)
"""Returns the vocabulary of a language's date words, which is made once."""
