"""The words that may be cues: how often each is one, and what a word looks like."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from newsparse.memo import Memo

_SUFFIXES: Final = ("ing", "ed", "ly", "ion", "ions", "ment", "ity", "ive", "al", "er", "ers", "'s", "s")
_ENDINGS: Final = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
OFTEN: Final = 5
"""From how many tenths of its uses on a word is a cue more often than not."""
_MOST: Final = 20_000  # words remembered; one English story has some hundreds


class Look(NamedTuple):
    """What is known of a word."""

    tag: str
    """A coarse name: the word itself where it is common, else "V", "U" or "-" (a cue often, at times, hardly ever) and its suffix."""
    standing: str
    """In how many tenths of its uses it is a cue, and a figure for how often it was met; empty where it is no candidate."""
    stem: str


def stem(word: str) -> str:
    """A verb without its ending; good enough to bring the forms of one verb together.

    >>> stem("denies"), stem("denied"), stem("deny"), stem("urging")
    ('deny', 'deny', 'deny', 'urg')
    """
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + put
    return word


def suffix(word: str) -> str:
    """The ending that tells most about a word.

    >>> suffix("warned"), suffix("statement"), suffix("pier")
    ('ed', 'ment', 'er')
    """
    return next((ending for ending in _SUFFIXES if word.endswith(ending)), "")


class Lexicon(Memo[str, Look]):
    """What is known of each word; of a word that was never met, by its stem.

    >>> lexicon = Lexicon(["the"], {"said": "93"}, {"deni": "6", "deny": "6"})
    >>> lexicon["the"].tag, lexicon["said"].tag, lexicon["denies"], lexicon["pier"].standing
    ('the', 'V', Look(tag='Vs', standing='60', stem='deny'), '')
    """

    __slots__ = ("common", "stems", "words")

    def __init__(self, common: Iterable[str], words: Mapping[str, str], stems: Mapping[str, str]) -> None:
        """Take what was counted.

        Args:
            common: words that are their own tag.
            words: the standing of each word that may be a cue or shares its stem with one; "00" of those that are none.
            stems: in how many tenths of the uses of its words each stem is a cue.
        """
        super().__init__(self._look, _MOST)
        self.common = frozenset(common)
        self.words = words
        self.stems = stems

    def _look(self, word: str) -> Look:
        root = stem(word)
        standing = self.words.get(word)
        if standing is None:
            standing = self.stems[root] + "0" if root in self.stems and word.isalpha() else "00"
        often = int(standing[0])
        tag = word if word in self.common else ("V" if often >= OFTEN else "U" if often else "-") + suffix(word)
        return Look(tag, standing if often else "", root)
