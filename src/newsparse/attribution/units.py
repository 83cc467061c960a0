"""Units: what an analysis is made of. A whole quotation is one, and so is a run of names; else a word or a mark."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.attribution.quotes import Quotation
from newsparse.attribution.tokens import Tokens

WORD: Final = 0
NAME: Final = 1
QUOTE: Final = 2
COMMA: Final = 3
COLON: Final = 4
STOP: Final = 5
DASH: Final = 6
OPEN: Final = 7
CLOSE: Final = 8
NUMBER: Final = 9
MARK: Final = 10
_SIGNS: Final = {
    ",": COMMA,
    ";": COMMA,
    "，": COMMA,
    "、": COMMA,
    ":": COLON,
    "：": COLON,
    ".": STOP,
    "?": STOP,
    "!": STOP,
    "…": STOP,
    "。": STOP,
    "？": STOP,
    "！": STOP,
    "–": DASH,
    "—": DASH,
    "―": DASH,
    "-": DASH,
    "_": DASH,
    "(": OPEN,
    "[": OPEN,
    ")": CLOSE,
    "]": CLOSE,
}
_PARTICLES: Final = frozenset("de da del della der den van von al bin ibn la le du di dos das el ter ten".split())
# Capitalised words that are no part of the name beside them.
_DAYS: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december i i'm i'd i've i'll""".split()
)


class Units(NamedTuple):
    """The units of one passage, as parallel lists."""

    starts: list[int]
    """Offset of each unit's first code point."""
    ends: list[int]
    """Offset just past its last one."""
    kinds: list[int]
    """Which sort of unit it is: WORD, NAME, QUOTE, …"""
    words: list[str]
    """The last word of it in lower case; for a quotation, the sign before its closing mark or its last word."""
    sentences: list[int]
    """Index of the first unit of each sentence, and the number of units at the end."""


def cut_units(text: str, tokens: Tokens, quotations: Sequence[Quotation], function_words: frozenset[str]) -> Units:
    """Join the tokens of a passage into units and find where its sentences begin.

    Args:
        text: the article's text.
        tokens: the passage's tokens.
        quotations: the passage's quotations that stand in no other.
        function_words: the language's commonest words, which begin no name.

    >>> from newsparse.attribution.quotes import pair
    >>> from newsparse.attribution.tokens import cut_tokens
    >>> text = "“Go?” Ann Roe said. She left."
    >>> units = cut_units(text, cut_tokens(text, 0, 29), pair(text, 0, 29), frozenset({"she"}))
    >>> units.words
    ['?', 'roe', 'said', '.', 'she', 'left', '.']
    >>> units.sentences
    [0, 4, 7]
    """
    starts, ends, kinds, words = [], [], [], []
    last, count = 0, len(tokens.words)
    quote = iter(quotations)
    opened = next(quote, None)
    first = True  # whether the next word may be capitalised for opening a sentence
    i = 0
    while i < count:
        at, past, word = tokens.starts[i], tokens.ends[i], tokens.words[i]
        if opened is not None and at >= opened.start:
            end = opened.end
            last = i
            while i < count and tokens.starts[i] < end:
                i += 1
            starts.append(opened.start)
            ends.append(end)
            kinds.append(QUOTE)
            words.append(_close(tokens.words[last:i][-3:]))
            opened = next(quote, None)
            while opened is not None and opened.start < end:
                opened = next(quote, None)
            first = words[-1] in ".?!…"
            continue
        i += 1
        lower = word.lower()
        head = word[0]
        if head.isupper():
            named = not (lower in function_words or lower in _DAYS)
            if named and kinds and kinds[-1] == NAME and not _cut(text[ends[-1] : at]):
                ends[-1] = past
                words[-1] = lower
                continue
            if (
                named
                and len(kinds) > 1
                and kinds[-2] == NAME
                and words[-1] in _PARTICLES
                and words[-1] not in function_words
                and text[starts[-1]].islower()
            ):
                del starts[-1], ends[-1], kinds[-1], words[-1]
                ends[-1] = past
                words[-1] = lower
                continue
            kind = NAME if named and not (first and lower.isalpha() and lower.endswith(("ing", "ly"))) else WORD
        elif head.isalpha() or head in "@#":
            kind = NAME if head == "@" else WORD
        elif head.isdigit() or (head == "$" and len(word) > 1):
            kind = NUMBER
        else:
            kind = _SIGNS.get(head, MARK)
        first = kind == STOP
        starts.append(at)
        ends.append(past)
        kinds.append(kind)
        words.append(lower)
    return Units(starts, ends, kinds, words, _sentences(text, starts, kinds, words))


def _close(tail: Sequence[str]) -> str:
    """The sign before a quotation's closing mark, or its last word."""
    for word in reversed(tail):
        if word not in _QUOTES:
            return word.lower()
    return ""


_QUOTES: Final = frozenset("\"“”„‟«»‹›「」『』‘’‚'") | {"``", "''"}


def _cut(between: str) -> bool:
    """Whether what stands between two capitalised words parts them: a line break that is no wrap."""
    return between.count("\n") > 1


def _sentences(text: str, starts: Sequence[int], kinds: Sequence[int], words: Sequence[str]) -> list[int]:
    """Where sentences begin: after a stop, and after a quotation that ends one unless its frame follows."""
    begins = [0]
    depth = 0
    count = len(kinds)
    for i in range(count - 1):
        kind = kinds[i]
        if kind == OPEN:
            depth += 1
        elif kind == CLOSE:
            depth = max(0, depth - 1)
        elif (
            kind == STOP
            and words[i] not in ("…", "...", "..")
            and not (depth and i - begins[-1] < 60)
            and (kinds[i + 1] in (QUOTE, NAME, NUMBER, MARK, DASH) or not text[starts[i + 1]].islower())
            and kinds[i + 1] != CLOSE
        ) or (
            kind == QUOTE
            and words[i] in (".", "?", "!", "…")
            and not text[starts[i + 1]].islower()
            and kinds[i + 1] not in (COMMA, STOP, COLON, DASH, CLOSE)
            and not _framed(kinds, words, i + 1)
        ):
            begins.append(i + 1)
            depth = 0
    begins.append(count)
    return begins


def _framed(kinds: Sequence[int], words: Sequence[str], i: int) -> bool:
    """Whether a plain frame stands behind a quotation: `?” Roe said.`, `.” said Roe`."""
    near = min(i + 4, len(kinds))
    for j in range(i, near):
        if words[j] in _PLAIN:
            return j + 1 >= len(kinds) or kinds[j + 1] in (STOP, COMMA, COLON, QUOTE, NAME) or j == i
        if kinds[j] not in (NAME, WORD):
            return False
    return False


# The reporting verbs that stand bare in a frame (the commonest of English, German, French and Spanish copy).
_PLAIN: Final = frozenset(
    """said says asked told added wrote tweeted replied explained continued asks sagte sagt fragte meinte erklärte
    dit déclare ajoute explique dijo dice afirmó añadió aseguró""".split()
)
