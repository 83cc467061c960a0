"""The possible cues: how often each word is a cue, and its coarse form."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from newsparse.memo import Memo

# Endings by their last letter, so that few are tried; of two that fit, the first counts.
_SUFFIXES: Final[Mapping[str, tuple[str, ...]]] = {
    "d": ("ed",),
    "e": ("ive",),
    "g": ("ing",),
    "l": ("al",),
    "n": ("ion",),
    "r": ("er",),
    "s": ("ions", "ers", "'s", "s"),
    "t": ("ment",),
    "y": ("ly", "ity"),
}
# Endings of verbs, each with what the stem has in its place.
_ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "d": (("ied", "y"), ("ed", "")),
    "e": (("e", ""),),
    "g": (("ing", ""),),
    "s": (("ies", "y"), ("es", ""), ("s", "")),
}
OFTEN: Final = 5  # a word that is a cue in at least this many tenths of its uses counts as one that is often a cue
_MOST: Final = 20_000  # words cached; an English article has a few hundred; nine in ten are known


class WordEntry(NamedTuple):
    """The lexicon's entry for a word."""

    tag: str
    """A coarse tag: the word itself if it is common, else "V", "U" or "-" (often, sometimes, hardly ever a cue) and its suffix."""
    usage: str  # in how many tenths of its uses it is a cue, then a digit for how often it was seen; empty if it is not a candidate
    stem: str


def stem(word: str) -> str:
    """Return a verb without its ending; good enough to group the forms of a verb.

    >>> stem("denies"), stem("denied"), stem("deny"), stem("urging")
    ('deny', 'deny', 'deny', 'urg')
    """
    for ending, put in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + put
    return word


def suffix(word: str) -> str:
    """Return the most informative ending of a word.

    >>> suffix("warned"), suffix("statement"), suffix("pier")
    ('ed', 'ment', 'er')
    """
    return next(filter(word.endswith, _SUFFIXES.get(word[-1:], ())), "")


class CueLexicon(Memo[str, WordEntry]):
    """An entry for each word; an unseen word is looked up by its stem.

    >>> lexicon = CueLexicon(["the"], {"said": "93"}, {"deni": "6", "deny": "6"})
    >>> lexicon["the"].tag, lexicon["said"].tag, lexicon["denies"], lexicon["pier"].usage
    ('the', 'V', WordEntry(tag='Vs', usage='60', stem='deny'), '')
    """

    __slots__ = ("common", "stems", "words")

    def __init__(self, common: Iterable[str], words: Mapping[str, str], stems: Mapping[str, str]) -> None:
        """Take the *common* words, used as their own tags; the usage of each word that may be a cue or shares a stem with one, "00" for
        never a cue; and in how many tenths of its words' uses each stem is a cue.
        """
        super().__init__(self._look, _MOST)
        self.common = frozenset(common)
        self.words = words
        self.stems = stems

    def _look(self, word: str) -> WordEntry:
        root = stem(word)
        usage = self.words.get(word)
        if usage is None:
            usage = self.stems[root] + "0" if root in self.stems and word.isalpha() else "00"
        often = int(usage[0])
        tag = word if word in self.common else ("V" if often >= OFTEN else "U" if often else "-") + suffix(word)
        return WordEntry(tag, usage if often else "", root)
