"""Evidence of single words: in a line, at its start and at its end, by language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsparse.labelling.weight_table import NOTHING, Group, Table, pack
from newsparse.lines.facts import Facts
from newsparse.lines.words import unmarked

# Lines of fewer words are headings, links and labels.
_SHORT: Final = 14
PLACES: Final = ("short line with", "short line opens with", "short line ends with", "line with", "line opens with", "line ends with")
"""Where a word is in a line; the last three in lines of 14 words or more."""
_Known = dict[str, tuple[int, str]]


class Words(NamedTuple):
    """The fitted words of a language: by their places, each with its packed weight and its name."""

    held: tuple[_Known, _Known]
    first: tuple[_Known, _Known]
    last: tuple[_Known, _Known]


def known_words(made: Table, language: str) -> Words | None:
    """The fitted words of a language; packed when they are first asked for.

    >>> from newsparse.labelling.weight_table import make_table
    >>> made = make_table({}, [[0] * 10] * 10, [0] * 10, [0] * 10, {"en": {"short line with": {"reply": (0,) * 10}}})
    >>> known_words(made, "en").held[0]
    {'reply': (0, 'short line with “reply” (en)')}
    >>> known_words(made, "de")
    """
    words = made.known.get(language)
    if words is None and language in made.words:
        known: list[_Known] = []
        for place in PLACES:
            rows = made.words[language].get(place, {})
            known.append({word: (pack(row), word_name(language, place, word)) for word, row in rows.items()})
            made.plain.update((word_name(language, place, word), row) for word, row in rows.items())
        words = made.known[language] = Words((known[0], known[3]), (known[1], known[4]), (known[2], known[5]))
    return words


def word_name(language: str, place: str, word: str) -> str:
    """Return the name of a word's evidence.

    >>> word_name("en", "short line with", "reply")
    'short line with “reply” (en)'
    """
    return f"{place} “{word}” ({language})"


def word_places(facts: Facts) -> Iterator[tuple[str, str]]:
    """Every word of a line by its places, to learn from."""
    tokens = unmarked(facts.key)
    held, first, last = PLACES[:3] if facts.words < _SHORT else PLACES[3:]
    for word in sorted(set(tokens)):
        yield held, word
    if tokens:
        yield first, tokens[0]
        yield last, tokens[-1]


def word_evidence(tokens: Sequence[str], size: int, known: Words | None) -> Group:
    """Return the weighed evidence of a line's words."""
    if known is None or not tokens:
        return NOTHING
    long = size >= _SHORT
    held, first, last = known.held[long], known.first[long], known.last[long]
    found = [held[word] for word in held.keys() & tokens]
    if tokens[0] in first:
        found.append(first[tokens[0]])
    if tokens[-1] in last:
        found.append(last[tokens[-1]])
    if not found:
        return NOTHING
    return sum([weight for weight, _ in found]), tuple([name for _, name in found])
