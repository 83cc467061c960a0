"""The marks that open a picture credit, and the name after them: "Photo: Ann Poe", "Foto von Anna Poe"."""

from __future__ import annotations

from typing import Final

from newsparse.lines.credit_agencies import LONGEST
from newsparse.lines.lexicon import AROUND_PHRASES, SAYS_BY, Lexicon
from newsparse.patterns import pattern

_MOST_WORDS: Final = 11  # words of a credit; more are a sentence
_MOST_WORDS_BEFORE_STOP: Final = 5  # the same, where a full stop follows
_COLONS: Final = ":：=＝"
_OPENING_COLONS: Final = (*_COLONS, " :", " =")


def says_by(low: str, lexicon: Lexicon) -> bool:
    """Whether a lower-case line contains "photo by" or another mark that needs no colon."""
    return any(map(low.__contains__, [mark for end, marks in lexicon.by_marks if end in low for mark in marks]))


def name_after_mark(inner: str, lexicon: Lexicon) -> int | None:
    """Offset of the name in "Photo: Ann Poe" or "Photo by Ann Poe"; `None` if no mark opens the text."""
    lead = len(inner) - len(inner.lstrip(AROUND_PHRASES))
    folded = inner[lead:].lower()
    if not folded.startswith(lexicon.mark_phrases):
        return None
    for mark in lexicon.mark_phrases:
        if folded.startswith(mark):
            rest = folded[len(mark) :]
            bare = rest.lstrip(" :=：＝\n\r")
            at = lead + len(mark) + len(rest) - len(bare)
            colon = rest.startswith(_OPENING_COLONS)
            # "Foto de familia" names nobody; "photo by" may precede a name in lower case.
            common = inner[at : at + 1].islower() and not _THE.match(inner, at)
            named = rest[:1] == " " and mark.endswith(SAYS_BY) and not (common and mark.endswith(_ARTICLES))
            if bare and not (mark.endswith("copyright") and bare[0].isdigit()) and (colon or named):
                return at
    return None


# Courtesy of the Elmford Fire Department
_THE: Final = pattern(r"the\s\p{Lu}")
# Words that mean "of" as well as "by".
_ARTICLES: Final = (" de", " von", " di", " of", " av")


def find_mark(line: str, base: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The offsets of a marked credit inside a line and of its name."""
    low = line.lower()
    if not any(map(low.__contains__, _COLONS)) and not says_by(low, lexicon):
        return None
    if base == 0:
        read = name_after_mark(line, lexicon)
        if read is not None and len(line) - read <= LONGEST and not reads_like_sentence(line[read:]):
            return 0, read
    if len(line) != len(low) or not (_marks_colon(low, base, lexicon) or says_by(low, lexicon)):
        return None
    if lexicon.marks.isdisjoint(WORDS_AND_SIGN.findall(low, base)):
        return None
    best: tuple[int, int] | None = None
    for mark in lexicon.mark_phrases:
        at = low.rfind(mark, base)
        while at > 0:
            name = _named_after(line, at, mark)
            if name is not None and (best is None or at < best[0]):
                best = at, name
            at = low.rfind(mark, base, at)
    return best


def _marks_colon(low: str, base: int, lexicon: Lexicon) -> bool:
    """Whether a lower-case line contains "photo:" or another mark right before a colon."""
    for colon in _COLONS:
        at = low.find(colon, base)
        while at > 0:
            if low.endswith(lexicon.mark_phrases, 0, at - (low[at - 1] == " ")):
                return True
            at = low.find(colon, at + 1)
    return False


def _named_after(line: str, at: int, mark: str) -> int | None:
    """The offset of the name after a mark in a line; `None` if the mark is an ordinary word here."""
    if line[at - 1].isalnum():
        return None
    rest = line[at + len(mark) :]
    bare = rest.lstrip(" :=：＝")
    colon = rest.startswith(_OPENING_COLONS)
    named = rest[:1] == " " and mark.endswith(SAYS_BY) and line[at].isupper() and (bare[:1].isupper() or _THE.match(bare) is not None)
    fits = bare and (colon or named) and len(bare) <= LONGEST and not reads_like_sentence(bare)
    apart = line[at].isupper() or line[at - 2 : at].strip() in _STOPS or line[at - 1] in _WIDE_STOPS
    return len(line) - len(bare) if fits and apart else None


WORDS_AND_SIGN: Final = pattern(r"\w++|©")
_STOPS: Final = frozenset(". ! ? ) ] | / , – — -".split()) | {""}
# Marks without a space after them.
_WIDE_STOPS: Final = "。！？）】」"


def reads_like_sentence(text: str) -> bool:
    """Whether a supposed name reads like a sentence."""
    words = len(text.split())
    return words > _MOST_WORDS or (text.rstrip().endswith((".", "!", "?")) and words > _MOST_WORDS_BEFORE_STOP)
