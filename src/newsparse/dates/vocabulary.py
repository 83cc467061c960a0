"""The date words of one language, ready to look up: which word may be which part of a date."""

from collections.abc import Container, Mapping
from typing import Final, NamedTuple

import regex

from newsparse.knowledge.language import DateWords, Language
from newsparse.terms import Precision

# A figure with what is glued to it ("14th", "1er", "03.05.2024"), a word, or a sign.
_PIECE: Final = regex.compile(r"\d++(?:[.,]\d++)*+[\p{L}\p{M}º°ª]*+|[\p{L}\p{M}]++|[^\s\p{Cs}]")
_FIGURE: Final = regex.compile(r"(\d{1,4})(\D*)")

# What may stand beside a clock time, "4 pm on Monday", "at noon GMT Monday", or before one.
_CLOCKS: Final = frozenset(
    "am pm a.m p.m uhr heures horas h hrs time ortszeit at by around um gegen à vers a "
    "gmt utc bst cest cet est edt cst cdt mst mdt pst pdt ast adt et ct mt pt".split()
)

_NONE: Final[Mapping[str, object]] = {}

_LISTS: Final = (
    "months",
    "weekdays",
    "relative",
    "ordinals",
    "numbers",
    "units",
    "shifts",
    "trailing",
    "ago",
    "later",
    "before",
    "then",
    "beside",
    "eras",
)
_SETS: Final = (
    *("early", "on", "within", "inside", "joiners", "of", "articles", "at", "clock", "lookalikes", "moments"),
    *("overnight", "each", "habits", "generic", "decades"),
)
# Words that make a passage worth reading; "last" and "a" alone do not.
_OPENING: Final = ("months", "weekdays", "relative", "overnight", "units", "holidays", "ago", "then", "eras")


# Lists whose words a date may begin with, or end with where its length is not known.
_BEGINNING: Final = frozenset(
    ("holidays", "weekdays", "months", "relative", "then", "overnight", "eras", "shifts", "before", "beside", "numbers", "units", "ago")
) | {"ordinals"}
_PLAIN: Final = frozenset(("weekdays", "months", "relative", "units"))
BEGINS: Final = "begins"
"""The tag of every word in them."""


class Item(NamedTuple):
    """A word, figure, sign or known phrase of a passage."""

    word: str
    """In lower case."""
    start: int
    end: int
    tags: Mapping[str, object]
    """What it may be."""
    number: int = -1
    """The value of a figure of up to four digits, else -1."""
    ending: str = ""
    """What is glued to the figure: "th"."""
    capital: bool = False
    """Whether it begins with a capital."""


class Vocabulary(NamedTuple):
    """One language's words, by first word."""

    words: DateWords
    singles: Mapping[str, Mapping[str, object]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Mapping[str, object]], ...]]
    triggers: frozenset[str]
    """Single words one of which a passage must hold to be read."""
    narrow: frozenset[str]
    """Those of them, units and years, that are a date only behind certain words."""
    written: frozenset[str]
    """Those that count only with a capital."""
    joined: Mapping[str, tuple[frozenset[str], frozenset[str]]]
    """Those that count only in a phrase, to the words before and behind them in it."""
    plain: Mapping[str, str]
    """Words that are a weekday in full, a month in full, a day near the story's own or a unit, and nothing else, to their list."""
    telling: frozenset[str]
    """Every word that may belong to a date."""
    reports: Container[str] = ()
    """Reporting verbs."""
    titles: Container[str] = ()
    """What stands before a surname: "sgt"."""


def split(phrase: str) -> tuple[str, ...]:
    """Cut a phrase as a passage is cut.

    >>> split("new year's day")
    ('new', 'year', "'", 's', 'day')
    """
    return tuple(_PIECE.findall(phrase))


def gather(words: DateWords, reports: Container[str] = (), titles: Container[str] = ()) -> Vocabulary:
    """Make the vocabulary of a language's date words.

    >>> sorted(gather(DateWords(months={"may": 5}, articles=frozenset({"the"}))).singles)
    ['may', 'the']
    """
    tagged: dict[tuple[str, ...], dict[str, object]] = {}
    for name in (*_LISTS, "parts", "holidays", "openers"):
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
    triggers = {str(year) for year in range(1900, 2100)}
    triggers |= {f"{day}{ending}" for day in range(1, 32) for ending in words.ordinal_endings if ending.isalpha()}
    triggers |= {f"{decade}{ending}" for decade in (*range(20, 100, 10), *range(1800, 2100, 10)) for ending in words.decade_endings}
    joined: dict[str, tuple[set[str], set[str]]] = {}
    for name in _OPENING:
        for key in getattr(words, name):
            pieces = split(key)
            # A phrase is looked for by its longest word; the signs in it never stand alone.
            longest = max(pieces, key=len)
            triggers.add(longest)
            before, after = joined.setdefault(longest, (set(), set()))
            at = pieces.index(longest)
            before.update(pieces[:at][-1:])
            after.update(pieces[at + 1 :][:1])
    alone = frozenset(key for name in _OPENING for key in getattr(words, name))
    written = frozenset(key for key in alone if words.capitalised and singles.get(key) and set(singles[key]) <= {"months", "weekdays", BEGINS})
    ends = tuple(part for part in words.parts if part.isalpha())
    names = (*words.months, *words.weekdays)
    short = {name for name in names if len(name) < 5 and any(other != name and other.startswith(name) for other in names)}
    short.update(name for name in words.weekdays if len(name) < 5 or (ends and name.endswith(ends)))
    short.update(name for name, unit in words.units.items() if unit is Precision.DAY)
    return Vocabulary(
        words,
        singles,
        {first: tuple(sorted(rest, key=lambda pair: -len(pair[0]))) for first, rest in phrases.items()},
        frozenset(triggers),
        frozenset(trigger for trigger in triggers if trigger.isdecimal() or trigger in words.units),
        written,
        {
            hit: (frozenset(before), frozenset(after))
            for hit, (before, after) in joined.items()
            if hit not in alone and all(piece.isalpha() for piece in before | after)
        },
        {word: name for word, tags in singles.items() if len(tags) == 2 and (name := next(iter(tags))) in _PLAIN and word not in short},
        frozenset(piece for pieces in tagged for piece in pieces).union(_CLOCKS, *words.openers.values()),
        reports,
        titles,
    )


_CACHE: Final[dict[int, Vocabulary]] = {}
_CACHE_SIZE: Final = 64  # more than there are language modules


def vocabulary(language: Language) -> Vocabulary:
    """Return the vocabulary of a language's date words; kept for up to 64 languages.

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
            speech.verbs if speech else (),
            frozenset((*people.honorifics, *people.long_titles)) if people else (),
        )
    return known


def itemise(text: str, low: str, start: int, end: int, known: Vocabulary) -> list[Item]:
    """Cut a piece of a passage into items, the longest known phrase first.

    Args:
        text: the passage's text.
        low: the same in lower case, as long as it.
        start: where the piece begins.
        end: where it ends.
        known: the language's words.

    >>> known = gather(DateWords(relative={"day after tomorrow": 2}))
    >>> [item.word for item in itemise("Day after tomorrow, 3", "day after tomorrow, 3", 0, 21, known)]
    ['day after tomorrow', ',', '3']
    """
    raw = [(m.group(), *m.span()) for m in _PIECE.finditer(low, start, end)]
    items: list[Item] = []
    i, count = 0, len(raw)
    single, phrases = known.singles.get, known.phrases
    while i < count:
        word, first, last = raw[i]
        i += 1
        if word in phrases and i < count:
            behind = raw[i][0]
            for pieces, tags in phrases[word]:
                stop = i - 1 + len(pieces)
                if behind == pieces[1] and stop <= count and all(raw[i - 1 + k][0] == piece for k, piece in enumerate(pieces)):
                    items.append(Item(" ".join(pieces), first, raw[stop - 1][2], tags, -1, "", text[first].isupper()))
                    i = stop
                    break
            else:
                items.append(Item(word, first, last, single(word, _NONE), -1, "", text[first].isupper()))
        elif word[0].isdigit():
            figure = _FIGURE.fullmatch(word)
            if figure is not None and figure[1].isdecimal():
                items.append(Item(word, first, last, single(word, _NONE), int(figure[1]), figure[2]))
            else:
                items.append(Item(word, first, last, _NONE))
        else:
            items.append(Item(word, first, last, single(word, _NONE), -1, "", text[first].isupper()))
    return items


def lower(text: str) -> str:
    """Return *text* in lower case, of the same length, with one kind of apostrophe.

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
    """Cut a text into rough words, as cheaply as can be.

    >>> words_of("on monday, (may 3)!")
    ['on', 'monday', 'may', '3']
    """
    for sign in _SIGNS if low.isascii() else _MORE_SIGNS:
        low = low.replace(sign, " ")
    return low.split()
