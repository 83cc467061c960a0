"""The possible cues: how often each word is a cue, its coarse form, and evidence, as observations, that it is a cue."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from newsparse.attribution.fitted.key_weights import LONGEST, Observation, Template
from newsparse.attribution.units import COMMA, QUOTE, Units
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

    tag: str  # a coarse tag: the word itself if it is common, else "V", "U" or "-" (often, sometimes, hardly ever a cue) and its suffix
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

    __slots__ = ("common", "cue_tags", "stems", "words")

    def __init__(self, common: Iterable[str], words: Mapping[str, str], stems: Mapping[str, str]) -> None:
        """Take the *common* words, used as their own tags; the usage of each word that may be a cue or shares a stem with one, "00" for
        never a cue; and in how many tenths of its words' uses each stem is a cue.
        """
        super().__init__(self._look, _MOST)
        self.common = frozenset(common)
        self.words = words
        self.stems = stems
        endings = ("", *chain.from_iterable(_SUFFIXES.values()))
        self.cue_tags = {word for word in self.common if self[word].usage}.union(kind + ending for kind in "VU" for ending in endings)
        """The tags of words that are ever a cue."""

    def _look(self, word: str) -> WordEntry:
        root = stem(word)
        usage = self.words.get(word)
        if usage is None:
            usage = self.stems[root] + "0" if root in self.stems and word.isalpha() else "00"
        often = int(usage[0])
        tag = word if word in self.common else ("V" if often >= OFTEN else "U" if often else "-") + suffix(word)
        return WordEntry(tag, usage if often else "", root)


class SentenceFacts(NamedTuple):
    """Facts shared by all candidate cues of a sentence."""

    first: int  # the sentence's first unit
    last: int  # just past its last one
    verbs: list[int]  # indexes of its words that are often cues
    quotes: list[int]  # indexes of its quotations
    commas: list[int]  # indexes of its commas


def sentence_facts(units: Units, verbs: list[int], first: int, last: int) -> SentenceFacts:
    """Collect what all candidate cues of a sentence share, with its *verbs*."""
    kinds = units.kinds[first:last]
    quotes = [i for i, kind in enumerate(kinds, first) if kind == QUOTE] if QUOTE in kinds else []
    commas = [i for i, kind in enumerate(kinds, first) if kind == COMMA] if COMMA in kinds else []
    return SentenceFacts(first, last, verbs, quotes, commas)


_OPENING: Final = frozenset("that which who if when because as while after to".split())


def observe(
    units: Units, tag: Sequence[str], i: int, look: WordEntry, shared: SentenceFacts, auxiliaries: frozenset[str]
) -> tuple[Observation, ...]:
    """Return the evidence for and against a unit being a cue, with the lexicon's *look* at its word and what its sentence's cues share."""
    words, (first, last, verbs, quotes, _) = units.words, shared
    word, (own, usage, root) = words[i], look
    p = tag[i - 1] if i > first else "^"
    n = tag[i + 1] if i + 1 < last else "$"
    pp = tag[i - 2] if i > first + 1 else "^"
    nn = tag[i + 2] if i + 2 < last else "$"
    j = i - 1
    while j >= first and (words[j] in auxiliaries or words[j].endswith("ly")):
        j -= 1
    who = words[j][:LONGEST] if j >= first else "^"
    quoted = bool(quotes) and quotes[-1] > i
    where = ("1" if quotes and quotes[0] < i else "0") + ("1" if quoted else "0")
    quote = "Q" if quotes and quotes[0] == first else "q" if quoted else ""
    said = bisect_left(verbs, i)
    later = min(len(verbs) - said - (own[0] == "V"), 2)
    said = min(said, 2)
    left, right = words[max(first, i - 7) : i], words[i + 1 : min(last, i + 8)]
    that = right.index("that") + 1 if "that" in right else 0
    clause = "" if _OPENING.isdisjoint(left) else next(filter(_OPENING.__contains__, reversed(left)))
    tenths = usage[0]
    return (
        (word, own, usage, root),
        (word, root, quote, where, said, that > 0),
        (pp, p),
        (p, n),
        (n, nn),
        (own, tenths, p, quote),
        (own, tenths, n),
        (tag[i - 3] if i > first + 2 else "^", tag[i + 3] if i + 3 < last else "$"),
        (who,),
        (clause, own),
        (said, later, min(i - first, 8), that),
    )


TEMPLATES: Final[tuple[Template, ...]] = (
    lambda word, own, usage, root: (f"a{word}", f"l{root}", f"o{own}", f"0{usage}", f"3{usage}{own}"),
    lambda word, root, quote, where, said, that: (f"i{quote}{word}", f"L{root}{where}", f"H{root}{said}", f"N{root}{that:d}"),
    lambda pp, p: (f"d{pp}|{p}", f"t{pp}"),
    lambda p, n: (f"f{p}|{n}",),
    lambda n, nn: (f"e{n}|{nn}", f"u{nn}", f"w{n}"),
    lambda own, tenths, p, quote: (f"p{own}|{p}", f"1{tenths}{p}", f"j{quote}{p}"),
    lambda own, tenths, n: (f"q{own}|{n}", f"2{tenths}{n}"),
    lambda far, farther: (f"r{far}", f"s{farther}"),
    lambda who: (f"F{who}",),
    lambda clause, own: (f"O{clause}", f"P{clause}{own}"),
    lambda said, later, place, that: (f"G{said}{later}", f"I{place}", f"M{that}"),
)
"""Functions that make keys from the observations of `observe`, one for each."""
