"""The date words of one language, ready for lookup: each word's possible parts in a date."""

from collections.abc import Container, Iterable, Mapping
from itertools import chain
from typing import Final, NamedTuple

import regex

from newsparse.knowledge.language import DateWords, Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.terms import Nature, Precision

# A word, a figure with its ending ("14th", "1er", "03.05.2024"), or a sign.
PIECE: Final = regex.compile(r"[\p{L}\p{M}]++|\d++(?:[.,]\d++)*+[\p{L}\p{M}º°ª]*+|[^\s\p{Cs}]")

# Words next to a clock time, "4 pm on Monday", "at noon GMT Monday", or before one.
_CLOCKS: Final = frozenset(
    "am pm a.m p.m uhr heures horas h hrs time ortszeit at by around um gegen à vers a "
    "gmt utc bst cest cet est edt cst cdt mst mdt pst pdt ast adt et ct mt pt".split()
)

NO_TAGS: Final[Mapping[str, object]] = {}

_LISTS: Final = (
    "months",
    "weekdays",
    "relative",
    "ordinals",
    "numbers",
    "units",
    "shifts",
    "trailing_shifts",
    "ago",
    "later",
    "leading_ago",
    "anaphors",
    "adjacent",
    "decade_names",
    "quarters",
)
_SETS: Final = (
    *(
        "day_modifiers",
        "day_prepositions",
        "period_prepositions",
        "period_only_prepositions",
        "range_joiners",
        "of",
        "articles",
        "time_prepositions",
        "times_of_day",
        "lookalikes",
        "relative_parts",
    ),
    *("overnight", "every", "recurring", "generic_nouns", "decade_prefixes"),
)
# Words that make a passage worth reading; "last" and "a" alone do not.
_OPENING: Final = ("months", "weekdays", "relative", "overnight", "units", "holidays", "ago", "anaphors", "decade_names", "quarters")


# Lists whose words can begin a date, or end a date of unknown length.
_BEGINNING: Final = frozenset(
    (
        "holidays",
        "weekdays",
        "months",
        "relative",
        "anaphors",
        "overnight",
        "decade_names",
        "shifts",
        "leading_ago",
        "adjacent",
        "numbers",
        "units",
        "ago",
    )
) | {"ordinals", "quarters"}
_CLOSING: Final = frozenset(
    ("day_parts", "recurring", "times_of_day", "trailing_shifts", "overnight", "day_modifiers", "months", "weekdays", "relative")
)
"""Lists whose words belong to a day before them without other words."""
_PLAIN: Final = frozenset(("weekdays", "months", "relative", "units"))
BEGINS: Final = "begins"
"""The tag of every word in them."""


class Trigger(NamedTuple):
    """A word that shows that a passage can contain a date."""

    kind: str
    """Its list, for full weekdays, months, days near the story's own and units with no other sense; "years"; "pairs" if it can
    end a phrase of two words; else ""."""
    written: bool
    """Whether it counts only if capitalised."""
    narrow: bool
    """Whether it is a date only next to certain words: a unit, a year."""
    joined: frozenset[tuple[str, str]]
    """If it counts only in a phrase, the words directly before and after it there; "" for any word."""


class Vocabulary(NamedTuple):
    """One language's date words, by first word."""

    words: DateWords
    singles: Mapping[str, Mapping[str, object]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Mapping[str, object]], ...]]
    pairs: frozenset[tuple[str, str]]
    """The first and the last word of each phrase."""
    triggers: Mapping[str, Trigger]
    """Single words; a passage without one of them is not read."""
    shortened: frozenset[str]
    """Abbreviated months, which can have a dot: "sept"."""
    framing: frozenset[str]
    """Words directly before a year."""
    shifting: frozenset[str]
    """Words directly before a unit: the last words of "this past"."""
    trailing: frozenset[str]
    """Words directly after a unit."""
    opening: frozenset[str]
    """Words before an amount of time, "il y a", by the last word."""
    counting: frozenset[str]
    """Words after an amount of time, "from now", by the first word."""
    linking: frozenset[str]
    """Small words between a day and words that are not part of it: "for", "in", "the", "a"."""
    passing: frozenset[str]
    """Small words before a day that are not part of it: "on", "in", "the"."""
    telling: frozenset[str]
    """Every word that can belong to a date."""
    reports: Container[str] = ()
    """Reporting verbs."""
    titles: Container[str] = ()
    """Titles before a surname: "sgt"."""
    marking: frozenset[str] = frozenset()
    """Words that can show whether a sentence looks back or forward."""
    endings: tuple[str, ...] = ()
    """Endings of such words."""
    participle: regex.Pattern[str] | None = None
    """A pattern for participles, in languages where they form a past."""
    people: PeopleWords = PeopleWords()
    """Words about people."""


def split(phrase: str) -> tuple[str, ...]:
    """Split a phrase as a passage is split.

    >>> split("new year's day")
    ('new', 'year', "'", 's', 'day')
    """
    return tuple(PIECE.findall(phrase))


def gather(words: DateWords, reports: Container[str] = (), titles: Container[str] = (), common: Container[str] = ()) -> Vocabulary:
    """Build the vocabulary of a language's date words.

    >>> sorted(gather(DateWords(months={"may": 5}, articles=frozenset({"the"}))).singles)
    ['may', 'the']
    """
    tagged: dict[tuple[str, ...], dict[str, object]] = {}
    for name in (*_LISTS, "day_parts", "holidays", "range_openers"):
        for key, value in getattr(words, name).items():
            tagged.setdefault(split(key), {})[name] = value
    for name in _SETS:
        for key in getattr(words, name):
            tagged.setdefault(split(key), {})[name] = True
    for tags in tagged.values():
        if not _BEGINNING.isdisjoint(tags):
            tags[BEGINS] = True
    singles: dict[str, Mapping[str, object]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Mapping[str, object]]]] = {}
    for pieces, tags in tagged.items():
        if len(pieces) == 1:
            singles[pieces[0]] = tags
        elif pieces:
            phrases.setdefault(pieces[0], []).append((pieces, tags))
    years = [str(year) for year in range(1900, 2100)]
    triggers = set(years)
    triggers |= {f"{day}{ending}" for day in range(1, 32) for ending in words.ordinal_endings if ending.isalpha()}
    triggers |= {f"{decade}{ending}" for decade in (*range(20, 100, 10), *range(1800, 2100, 10)) for ending in words.decade_endings}
    joined: dict[str, set[tuple[str, str]]] = {}
    for name in _OPENING:
        for key in getattr(words, name):
            if name == "quarters" and " " not in key:  # "q3" is one word here; "third-quarter" is found as "third quarter" is
                triggers.add(key)
                continue
            pieces = split(key)
            trigger = _rarest(pieces, common)
            triggers.add(trigger)
            if len(pieces) > 1:
                at = pieces.index(trigger)
                joined.setdefault(trigger, set()).add((_plain(pieces[:at][::-1]), _plain(pieces[at + 1 :])))
    alone = frozenset(key for name in _OPENING for key in getattr(words, name))
    named = {"months", "weekdays", BEGINS}
    written = frozenset(key for key in alone if words.capitalised and singles.get(key) and set(singles[key]) <= named)
    ends = tuple(part for part in words.day_parts if part.isalpha())
    short = {name for name in words.weekdays if len(name) < 5 or (ends and name.endswith(ends))}
    short.update(name for name in words.weekdays if any(other != name and other.startswith(name) for other in words.weekdays))
    short.update(name for name, unit in words.units.items() if unit in (Precision.DAY, Precision.RANGE))
    kinds = {word: name for word, tags in singles.items() if len(tags) == 2 and (name := next(iter(tags))) in _PLAIN and word not in short}
    kinds.update(dict.fromkeys(years, "years"))
    couples = [split(phrase) for phrase in (*words.relative, *words.quarters)]
    kinds.update((pieces[1], "pairs") for pieces in couples if len(pieces) == 2 and pieces[1] not in kinds)
    links = {*words.day_prepositions, *words.period_prepositions, *words.articles, *words.time_prepositions, *words.range_joiners}
    links.update(word for word, number in words.numbers.items() if number == 1)
    links.update(word for pieces in tagged for word in pieces if word in common)
    return Vocabulary(
        words,
        singles,
        {first: tuple(sorted(rest, key=lambda pair: -len(pair[0]))) for first, rest in phrases.items()},
        frozenset((pieces[0], pieces[-1]) for pieces in tagged if len(pieces) > 1),
        {
            hit: Trigger(
                kinds.get(hit, ""),
                hit in written,
                hit.isdecimal() or hit in words.units,
                frozenset(joined.get(hit, ())) if hit in words.units or hit not in alone else frozenset(),
            )
            for hit in triggers
        },
        frozenset(name for name in words.months if any(other != name and other.startswith(name) for other in words.months)),
        _ends(words.period_prepositions, words.decade_prefixes),
        _ends(words.shifts),
        _starts(words.trailing_shifts),
        _ends(words.leading_ago),
        _starts(words.ago, words.later),
        frozenset(word for word in links if word.isalpha() and _CLOSING.isdisjoint(singles.get(word, NO_TAGS))),
        (words.day_prepositions | words.articles | words.period_only_prepositions) - words.day_modifiers - words.every,
        frozenset(piece for pieces in tagged for piece in pieces).union(_CLOCKS, words.fiscal, *words.range_openers.values()),
        reports,
        titles,
        words.future | words.past | words.finite_past | words.past_auxiliaries.keys() | words.negated_past.keys(),
        words.future_endings + words.past_endings,
        regex.compile(words.participle_pattern) if words.participle_pattern else None,
    )


def _rarest(pieces: tuple[str, ...], common: Container[str]) -> str:
    """Return the word by which a phrase is looked up: the longest, as it is usually the rarest; never a sign."""
    rare = [piece for piece in pieces if piece not in common and piece.isalnum()]
    return max(rare, key=len) if rare else min(pieces, key=len)


def _plain(pieces: tuple[str, ...]) -> str:
    """Return the word next to a piece of a phrase; "" if a sign separates them or is glued to it."""
    return pieces[0] if "".join(pieces[:2]).isalnum() else ""


def _starts(*lists: Iterable[str]) -> frozenset[str]:
    """Return the first words of phrases."""
    return frozenset(split(phrase)[0] for phrase in chain(*lists))


def _ends(*lists: Iterable[str]) -> frozenset[str]:
    """Return the last words of phrases."""
    return frozenset(split(phrase)[-1] for phrase in chain(*lists))


_CACHE: Final[dict[int, Vocabulary]] = {}
_CACHE_SIZE: Final = 64  # more than there are language modules


def vocabulary(language: Language) -> Vocabulary:
    """Return the vocabulary of a language's date words; cached for up to 64 languages.

    >>> language = Language(code="xx", name="None", dates=DateWords(months={"may": 5}))
    >>> vocabulary(language) is vocabulary(language)
    True
    """
    words = language.dates
    known = _CACHE.get(id(words))
    if known is None or known.words is not words:
        if len(_CACHE) >= _CACHE_SIZE:
            _CACHE.clear()
        speech, people = language.speech, language.people
        known = _CACHE[id(words)] = gather(
            words,
            [verb for verb, nature in speech.verbs.items() if nature is not Nature.OTHER] if speech else (),
            frozenset((*people.honorifics, *people.full_titles)) if people else (),
            language.function_words,
        )._replace(people=people)
    return known


def lower(text: str) -> str:
    """Return *text* in lower case, with the same length and one kind of apostrophe.

    >>> lower("İzmir’s")
    "İzmir's"
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.replace("’", "'")


_SIGNS: Final = ",.'-/():;\"!?[]"
_MORE_SIGNS: Final = _SIGNS + "”“–—«»…„‚‘،؛؟"


def words_of(low: str) -> list[str]:
    """Split a text into rough words, as cheaply as possible.

    >>> words_of("on monday, (may 3)!")
    ['on', 'monday', 'may', '3']
    """
    for sign in _SIGNS if low.isascii() else _MORE_SIGNS:
        low = low.replace(sign, " ")
    return low.split()
