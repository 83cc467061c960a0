"""The date words of one language, ready for lookup: each word's possible parts in a date."""

from __future__ import annotations

from collections.abc import Container, Mapping
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

import regex

from newsparse.dates.expressions import BARE_YEARS, DECADES, LAST_DAY, SHORT_DECADES
from newsparse.dates.solar_hijri import SOLAR_YEARS
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.memo import Memo, PerOwner
from newsparse.patterns import pattern
from newsparse.terms import Nature, Precision

# A word, a figure with its ending ("14th", "1er", "03.05.2024"), or a sign.
PIECE: Final = pattern(r"[\p{L}\p{M}]++|\d++(?:[.,]\d++)*+[\p{L}\p{M}º°ª]*+|[^\s\p{Cs}]")

Tags: TypeAlias = Mapping[str, object]
"""The word lists of `DateWords` that contain a word, mapped to its value there."""
NO_TAGS: Final[Tags] = {}
BEGINS: Final = "begins"
"""The tag of every word that can begin a date, mapped to the names of its other tags."""
FIGURE: Final = "figure"
"""The tag of every token that begins with a digit, mapped to the value and the ending of a figure of up to four digits."""
_ONLY_FIGURE: Final = frozenset((FIGURE,))
NO_FIGURE: Final = (-1, "")
# A figure of up to four digits and its ending: "14", "th".
_FIGURE: Final = pattern(r"(\d{1,4})(\D*)")


def _tags_of_figure(word: str) -> Tags:
    """Return the tags of a token that begins with a digit."""
    figure = _FIGURE.fullmatch(word)
    return {FIGURE: (int(figure[1]), figure[2]) if figure and figure[1].isdecimal() else NO_FIGURE, BEGINS: _ONLY_FIGURE}


FIGURES: Final = Memo(_tags_of_figure, 2000)
"""The tags of tokens that begin with a digit."""

_LISTS: Final = (
    *("months", "weekdays", "relative", "ordinals", "numbers", "units", "shifts", "trailing_shifts", "ago", "later", "leading_ago"),
    *("anaphors", "adjacent", "decade_names", "quarters", "day_parts", "holidays", "range_openers"),
    *("day_modifiers", "day_prepositions", "period_prepositions", "period_only_prepositions", "range_joiners", "of", "articles"),
    *("time_prepositions", "times_of_day", "lookalikes", "relative_parts", "overnight", "every", "recurring", "generic_nouns"),
    *("decade_prefixes", "relative_periods", "solar_months"),
)
_BEGINNING: Final = frozenset(
    "holidays weekdays months relative relative_periods anaphors overnight decade_names shifts leading_ago adjacent numbers units ordinals"
    " quarters".split()
)
"""Lists whose words can begin a date."""


_TRIGGERING: Final = frozenset(
    "months solar_months weekdays relative relative_periods overnight units holidays anaphors decade_names quarters".split()
)
"""Lists whose words make a piece of a passage worth reading; "last" and "a" alone do not."""

_OF_NAMES: Final = {"months", "weekdays", BEGINS}
_PERSIAN_FIGURES: Final = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_BESIDE_YEARS: Final = ("-", "–", "—", "/", *map(str, (*BARE_YEARS, *range(1, LAST_DAY + 1))), *(f"0{figure}" for figure in range(1, 10)))
"""Signs and figures beside a year in dates and ranges: "1987-1991", "5.3.2020"."""


class Vocabulary(NamedTuple):
    """One language's date words."""

    language: str  # its tag
    words: DateWords
    tags: Mapping[str, Tags]  # each single word's lists
    # Those of several words, by the first two; the longest first.
    phrases: Mapping[tuple[str, str], list[tuple[tuple[str, ...], Tags]]]
    # Single words, each with the words of which one must be near; a piece of a passage without any is not read.
    triggers: Mapping[str, frozenset[str]]
    names: frozenset[str]  # those that are only months and weekdays, if these are capitalised
    reporting_verbs: frozenset[str]
    complementisers: frozenset[str]  # words such as "that" between a verb of saying and what is said
    # For reporting verbs that need another word of the clause, these words: "fahren" and "fort".
    verb_particles: Mapping[str, frozenset[str]]
    titles: frozenset[str]  # titles before a surname: "sgt"
    offices: frozenset[str]  # titles before a full name, unless nouns have capitals: "chief"
    function_words: frozenset[str]
    tense_words: frozenset[str]  # words that can show whether a sentence looks back or forward
    tense_endings: tuple[str, ...]  # endings of such words
    participle: regex.Pattern[str] | None  # a pattern for participles, in languages where they form a past


def split_phrase(phrase: str) -> tuple[str, ...]:
    """Split a phrase as a passage is split."""
    return (phrase,) if phrase.isalpha() else tuple(PIECE.findall(phrase))


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
        phrases=_by_first_words(tagged),
        triggers=_triggers(words, tagged, language.function_words),
        names=frozenset(word for word, lists in tags.items() if words.capitalised and lists.keys() <= _OF_NAMES),
        reporting_verbs=frozenset(verb for verb, nature in speech.verbs.items() if nature is not Nature.OTHER) if speech else frozenset(),
        complementisers=speech.complementisers if speech else frozenset(),
        verb_particles=speech.particles if speech else {},
        titles=frozenset((*people.honorifics, *people.full_titles)),
        offices=frozenset() if people.capitalised_nouns else people.titles | frozenset(people.roles),
        function_words=language.function_words,
        tense_words=words.future | words.past | words.finite_past | words.past_auxiliaries.keys(),
        tense_endings=words.future_endings + words.past_endings,
        participle=pattern(words.participle_pattern) if words.participle_pattern else None,
    )


_Tagged: TypeAlias = Mapping[tuple[str, ...], Tags]


def _tagged(words: DateWords) -> _Tagged:
    """Return the lists of each word and phrase; a lookalike is in no other, unless it is a holiday."""
    tagged: dict[tuple[str, ...], dict[str, object]] = {}
    for name in _LISTS:
        listed = getattr(words, name)
        for phrase, value in listed.items() if isinstance(listed, Mapping) else dict.fromkeys(listed, True).items():
            tagged.setdefault(split_phrase(phrase), {})[name] = value
    for pieces, tags in tagged.items():
        if "lookalikes" in tags and "holidays" not in tags:
            tagged[pieces] = {"lookalikes": True}
        elif pieces[0][0].isdigit():
            tags.update(FIGURES[" ".join(pieces)], **{BEGINS: frozenset((FIGURE, *tags))})
        elif not _BEGINNING.isdisjoint(tags):
            tags[BEGINS] = frozenset(tags)
    return tagged


def _by_first_words(tagged: _Tagged) -> dict[tuple[str, str], list[tuple[tuple[str, ...], Tags]]]:
    """Return the phrases by their first two words, the longest first."""
    phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], Tags]]] = {}
    for pieces, tags in sorted(tagged.items(), key=lambda pair: -len(pair[0])):
        if len(pieces) > 1:
            phrases.setdefault((pieces[0], pieces[1]), []).append((pieces, tags))
    return phrases


def _triggers(words: DateWords, tagged: _Tagged, common: Container[str]) -> Mapping[str, frozenset[str]]:
    """Return the words that show a date, each with the words of which one must be near; none if it shows one by itself.

    A phrase is looked up by its rarest word, usually its longest. Most units and years are no dates: they need company.
    """
    alone = {f"{day}{ending}" for ending in words.ordinal_endings if ending.isalpha() for day in range(1, LAST_DAY + 1)}
    alone |= {f"{decade}{ending}" for ending in words.decade_endings for decade in (*SHORT_DECADES, *DECADES)}
    beside_units = {split_phrase(phrase)[-1] for phrase in chain(words.shifts, words.leading_ago)}.union(words.of)
    beside_units |= {split_phrase(phrase)[0] for phrase in chain(words.trailing_shifts, words.ago, words.later)}
    company = {word: {*words.units, *words.clock_units} for word in words.ago if word.isalnum()}
    company |= {split_phrase(prefix)[-1]: set(map(str, (*SHORT_DECADES, *DECADES))) for prefix in words.decade_prefixes}
    for phrase, tags in tagged.items():
        if _TRIGGERING.isdisjoint(tags):
            continue
        pieces = [piece for piece in phrase if piece[0].isalnum()]
        rarest = max(range(len(pieces)), key=lambda at: (pieces[at] not in common, len(pieces[at])))
        near = company.setdefault(pieces[rarest], set())
        near.update(pieces[max(0, rarest - 1) : rarest], pieces[rarest + 1 : rarest + 2])
        if "units" in tags:
            near.update(beside_units, words.articles if tags["units"] is Precision.WEEKEND else ())
            if tags["units"] is Precision.DAY:
                near.update(map(str, range(1, LAST_DAY + 1)))  # "el día 14"
        elif len(pieces) == 1:
            alone.add(pieces[0])
    ones = [word for word, number in words.numbers.items() if number == 1]  # "a 1987 raid"
    beside_years = frozenset(chain(_BESIDE_YEARS, words.period_prepositions, words.articles, words.range_openers, words.quarters, ones))
    found = {word: frozenset(near) for word, near in company.items()}
    years = [str(year) for year in BARE_YEARS]
    years += [f"{year}".translate(_PERSIAN_FIGURES) for year in (*BARE_YEARS, *SOLAR_YEARS) if words.solar_months]
    return found | dict.fromkeys(alone, frozenset()) | dict.fromkeys(years, beside_years)


vocabulary_of: Final = PerOwner(build_vocabulary)
"""Returns the vocabulary of a language's date words, which is made once."""
