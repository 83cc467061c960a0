"""Golden texts with the damage that text suffers in transit: cut, joined, shuffled, recased, reformatted, corrupted."""

import random
from collections.abc import Callable, Sequence
from typing import Final

import golden
from hypothesis import strategies as st
from test_line_ends import SETTINGS

_LONGEST: Final = 4000
_CONTROLS: Final = tuple(
    map(chr, (0, 1, 2, 3, 7, 8, 12, 27, 28, 31, 127, 0x85, 0xA0, 0xAD, 0x200B, 0x200F, 0x2028, 0x2060, 0xFEFF, 0xFFFD))
)
_SURROGATES: Final = ("\ud800", "\udfff", "\udcff", "\ude00\ud83d")
_MARKS: Final = (*'"“”«»():—', "''", "``", "###", "\x16\x16\x01", "^M", "&amp;", "<p>", "By ", "(AP) — ")


def _cut(text: str, other: str, draw: random.Random) -> str:
    start, end = sorted((draw.randrange(len(text) + 1), draw.randrange(len(text) + 1)))
    return draw.choice((text[start:end], text[:start] + text[end:]))


def _joined(text: str, other: str, draw: random.Random) -> str:
    at = draw.randrange(len(text) + 1)
    return draw.choice((text + other, text + "\n\n" + other, text[:at] + other + text[at:], text[:at] + other[at:]))


def _shuffled(text: str, other: str, draw: random.Random) -> str:
    between = draw.choice(("\n\n", "\n", ". ", " "))
    pieces = text.split(between)
    draw.shuffle(pieces)
    return between.join(pieces)


def _recased(text: str, other: str, draw: random.Random) -> str:
    return draw.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold))(text)


def _set_otherwise(text: str, other: str, draw: random.Random) -> str:
    return draw.choice(list(SETTINGS.values()))(text)


def _strewn(signs: Sequence[str]) -> Callable[[str, str, random.Random], str]:
    def strew(text: str, other: str, draw: random.Random) -> str:
        for _ in range(draw.randrange(1, 12)):
            at = draw.randrange(len(text) + 1)
            text = text[:at] + draw.choice(signs) * draw.choice((1, 1, 1, 2, 40)) + text[at + draw.randrange(2) :]
        return text

    return strew


MUTATIONS: Final = (_cut, _joined, _shuffled, _recased, _set_otherwise, _strewn(_CONTROLS), _strewn(_SURROGATES), _strewn(_MARKS))
_TEXTS: Final = [case.text for case in golden.cases() if len(case.text) <= _LONGEST]


def _mutate(text: str, other: str, steps: Sequence[Callable[[str, str, random.Random], str]], seed: int) -> str:
    draw = random.Random(seed)
    for step in steps:
        text = step(text, other, draw)[: 2 * _LONGEST]
    return text


MUTATED: Final[st.SearchStrategy[str]] = st.builds(
    _mutate, st.sampled_from(_TEXTS), st.sampled_from(_TEXTS), st.lists(st.sampled_from(MUTATIONS), max_size=4), st.integers(0, 2**32)
)
"""Golden texts after a few mutations."""
