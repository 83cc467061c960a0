"""Line breaks that were lost when a whole page became one line: "Pier reopens By Ann Poe The ferry sails again. Image: Jo Roe"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

import regex

from newsparse.patterns import occurrences, pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.glued import BYLINE_OPENINGS
from newsparse.repair.lost_breaks_weights import WEIGHTS

# The characters of a line, and its share of the text: a title may have a line of its own.
_SHORTEST: Final = 500
_MOST_OF_TEXT: Final = 0.75
_FEWEST: Final = 3
# A story whose paragraphs were joined has hardly any break that no full stop shows: such breaks are of headings, pictures and menus.
_FEWEST_OF_WORDS: Final = 0.008
_PHRASE: Final = 4  # words
_NEAR: Final = 6  # words before and after a gap
_WORD: Final = pattern(r"\S+")
_AROUND: Final = "\"“”‘’'«»„()[],.;:!?…—–-*|"
_QUOTES: Final = "\"“‘'«„"
_BARS: Final = "|•·–—-*►▶>›/"
_SMALL: Final = frozenset({"small", "short"})
_LARGE: Final = frozenset({"capital", "capitals", "initial"})
_WEIGHED_ENDS: Final = frozenset({"stop", "stop and quote", "comma"})
_STOPS: Final = frozenset({"stop", "stop and quote", "question", "ellipsis"})
# From the first to the second, words have no spaces between them.
_KANA: Final = "\u3040"
_HANGUL: Final = "\uac00"
_LONGEST_ABBREVIATION: Final = 4
_LONGEST_SHORT: Final = 3
_LONGEST_BYLINE: Final = 5  # words
_LONGEST_HEADLINE: Final = 300  # characters
_STEPS: Final = (0, 1, 2, 3, 4, 5, 6, 9, 14, 24, 40)
# What is quoted or in brackets has no line breaks: “The pier is open. Boats sail,” he said.
_CLOSED: Final = pattern(
    r"""\([^()]{1,200}+\) | “[^“”]{1,600}+” | «[^«»]{1,600}+» | „[^„“”]{1,600}+[“”]
    | (?<![^\s(])"(?=\S)[^"]{1,600}+(?<=\S)"(?![^\s.,;:!?)])""",
    regex.VERBOSE,
)


class Gap(NamedTuple):
    """A space that may have been a line break."""

    at: int
    stopped: bool
    """Whether a sentence ends before it."""
    signs: tuple[str, ...]
    """What the words around it show, by the names of the table of weights."""


def lost_breaks(text: str, headline: str | None = None) -> list[Edit]:
    """Break a text that is one line, or a title and one line, where it seems to have had line breaks; empty if only sentences end in it.

    A known headline has a line of its own.

    >>> page = "Home News Sport Pier reopens after storm By Ann Poe The pier in Elmford is open again, the town council said on Monday."
    >>> page += " It had been closed for two months after a storm tore off the roof of the hall and part of the deck. Repairs cost the"
    >>> page += " town about a million dollars, most of which the insurers will pay. Image: Jo Roe People walk on the pier in March Boats"
    >>> page += " to Quenby will sail from Friday on, as they did before the storm. The cafe at the end of the pier stays closed until"
    >>> page += " the summer, when its new kitchen will be ready. Share this article More on this story Ferry sails again"
    >>> read = list(page)
    >>> for edit in lost_breaks(page, "Pier reopens after storm"):
    ...     read[edit.start] = edit.read_as
    >>> [line[:24] for line in "".join(read).splitlines()[:6]]
    ['Home News', 'Sport', 'Pier reopens after storm', 'By Ann Poe', 'The pier in Elmford is o', 'It had been closed for t']
    """
    line = max(text.split("\n"), key=len)
    if len(line) < max(_SHORTEST, _MOST_OF_TEXT * len(text)):
        return []
    start = text.find(line)
    breaks = {*_breaks(line), *_bounds(line, " ".join((headline or "").split()))}
    return [Edit(start + at, start + at + 1, "\n") for at in sorted(breaks)]


def _breaks(line: str) -> list[int]:
    closed = [found.span() for found in _CLOSED.finditer(line)]
    breaks = [gap for gap in _outside(closed, gaps(line)) if sum([WEIGHTS.get(sign, 0) for sign in gap.signs]) > 0]
    unstopped = sum([not gap.stopped for gap in breaks])
    return [gap.at for gap in breaks] if unstopped >= max(_FEWEST, _FEWEST_OF_WORDS * line.count(" ")) else []


def _bounds(line: str, headline: str) -> Iterator[int]:
    """The spaces around the headline."""
    for start in occurrences(line, headline) if " " in headline and len(headline) <= _LONGEST_HEADLINE else ():
        yield from (at for at in (start - 1, start + len(headline)) if line[at : at + 1] == " ")


def _outside(spans: Iterable[tuple[int, int]], gaps: Iterable[Gap]) -> Iterator[Gap]:
    """The gaps that are in none of some spans; both are in order."""
    rest = iter(spans)
    span = next(rest, None)
    for gap in gaps:
        while span is not None and span[1] <= gap.at:
            span = next(rest, None)
        if span is None or gap.at < span[0]:
            yield gap


def gaps(line: str) -> Iterator[Gap]:
    """The spaces of a line that may have been line breaks: those before a capital, a figure, a sign, or a letter that has no case.

    >>> [gap.at for gap in gaps("Pier reopens By Ann Poe It is open.")]
    [12, 15, 19, 23]
    """
    found = list(_WORD.finditer(line))
    words = [word.group() for word in found]
    bare = [word.strip(_AROUND) for word in words]
    shapes = [_shape(word, letters) for word, letters in zip(words, bare, strict=True)]
    ends = [_end(word) for word in words]
    cases = _cases(bare, shapes)
    repeated = _repeated(bare)
    signing = _signing(words, shapes)
    since = list(accumulate(ends, _count_words, initial=0))
    until = list(accumulate(reversed(ends), _count_words, initial=_STEPS[-1]))[:0:-1]
    small = [0, *accumulate([shape in _SMALL for shape in shapes])]
    shapes.append("end")
    cases.append("end")
    for after, word in enumerate(words[1:], 1):
        before, second = after - 1, after + 1
        shape = ("quote " if word[0] in _QUOTES else "bracket " if word[0] in "([" else "") + shapes[after]
        if shape in _SMALL:
            continue
        end = ends[before]
        ahead = round(4 * (small[min(len(words), after + _NEAR)] - small[after]) / min(_NEAR, len(words) - after))
        behind = round(4 * (small[after] - small[max(0, after - _NEAR)]) / min(_NEAR, after))
        signs = (
            "any gap",
            f"{end}, {shape}",
            f"{shapes[before]} {end}, {shape} {shapes[second]}",
            f"{_step(since[before])} words after a stop, {_step(until[before])} before",
            f"{behind} of 4 small before, {ahead} after{', ' + end if end in _WEIGHED_ENDS else ''}",
            f"{end}, {cases[after]}",
            f"next {shapes[after]} {shapes[second]}, {cases[after]}",
            f"{shapes[before]} {cases[before]}, {cases[after]}",
            f"{cases[after]}, {cases[second]}",
            f"before {repeated[before]}, {repeated[after]}",
            f"a byline opens, {shapes[second]}" if not signing[after] else f"word {signing[before]} of a byline, {shape}",
        )
        yield Gap(found[before].end(), end in _STOPS, signs)


def _count_words(count: int, end: str) -> int:
    """Count words until a sentence ends."""
    return 0 if end in _STOPS else count + 1


def _signing(words: Sequence[str], shapes: Sequence[str]) -> list[int]:
    """The number of each word in a byline that an opening such as "By" may begin, 0 for the opening; -1 for others."""
    numbers: list[int] = []
    number = -1
    for word, shape in zip(words, shapes, strict=True):
        goes_on = 0 <= number < _LONGEST_BYLINE and shape in _LARGE
        number = 0 if word in BYLINE_OPENINGS else number + 1 if goes_on else -1
        numbers.append(number)
    return numbers


def _repeated(bare: Sequence[str]) -> list[str]:
    """Whether a phrase that the text has twice, such as its headline, begins or ends with each word."""
    phrases = list(zip(*[bare[k:] for k in range(_PHRASE)], strict=False))
    counts = Counter(phrases)
    twice = [False, *[counts[phrase] > 1 for phrase in phrases], *[False] * _PHRASE]
    begins = [now and not was for was, now in pairwise(twice)]
    ends = [False] * (_PHRASE - 1) + [was and not now for was, now in pairwise(twice[1:])]
    names = {(True, True): "begins and ends", (True, False): "begins", (False, True): "ends", (False, False): "-"}
    return [names[one, other] for _, one, other in zip(bare, begins, ends, strict=False)]


def _shape(word: str, letters: str) -> str:
    if not letters:
        return "quote" if word[0] in _QUOTES else "bar" if word[0] in _BARS else "sign"
    first = letters[0]
    if _KANA <= first < _HANGUL:
        return "unspaced"
    if first.isdigit():
        return "figure"
    if first.isupper():
        return "initial" if len(letters) == 1 else "capitals" if letters.isupper() else "capital"
    if first.islower():
        return "small" if len(letters) > _LONGEST_SHORT else "short"
    return "letter" if first.isalpha() else "sign"


_ENDS: Final = {
    **dict.fromkeys("!?！？", "question"),
    "…": "ellipsis",
    ":": "colon",
    ";": "semicolon",
    ",": "comma",
    **dict.fromkeys("\"”’'»", "quote"),
    **dict.fromkeys(")]", "bracket"),
}


def _end(word: str) -> str:
    """How a word ends."""
    inner = word.rstrip("\"”’'»)]")
    if inner and inner[-1] in ".。":
        if len(inner) <= _LONGEST_ABBREVIATION and inner[0].isupper():
            return "abbreviation"
        return "stop" if inner == word else "stop and quote"
    last = inner[-1] if inner and inner[-1] in "!?！？…" else word[-1]
    return _ENDS.get(last) or ("figure" if last.isdigit() else "word" if last.isalpha() else "sign")


def _cases(bare: Sequence[str], shapes: Sequence[str]) -> list[str]:
    """How the text writes each word elsewhere: "the" with a small letter, "Poe" never."""
    lowered = [word.lower() for word in bare]
    small = Counter([word for word, shape in zip(lowered, shapes, strict=True) if shape in _SMALL])
    large = Counter([word for word, shape in zip(lowered, shapes, strict=True) if shape in _LARGE])
    return [_case(small[word], large[word]) for word in lowered]


def _case(small: int, large: int) -> str:
    if not small:
        return "never small"
    return "nearly always small" if small > 2 and small >= 3 * large else "mostly small" if small >= large else "seldom small"


def _step(count: int) -> int:
    """The number of words in coarse steps."""
    return max([step for step in _STEPS if step <= count])
