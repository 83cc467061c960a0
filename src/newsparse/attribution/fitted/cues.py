"""Evidence, as observations, that a word is a cue."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.attribution.fitted.cue_lexicon import WordEntry
from newsparse.attribution.fitted.key_weights import Observation, Template
from newsparse.attribution.units import QUOTE, Units


class SentenceFacts(NamedTuple):
    """Facts shared by all candidate cues of a sentence."""

    first: int  # the sentence's first unit
    last: int  # just past its last one
    verbs: list[int]  # indexes of its words that are often cues
    quotes: list[int]  # indexes of its quotations


def sentence_facts(units: Units, tag: Sequence[str], first: int, last: int) -> SentenceFacts:
    """Collect what all candidate cues of a sentence share."""
    kinds = units.kinds
    quotes = [i for i in range(first, last) if kinds[i] == QUOTE] if QUOTE in kinds[first:last] else []
    return SentenceFacts(first, last, [i for i, t in enumerate(tag[first:last], first) if t[0] == "V"], quotes)


_OPENING: Final = frozenset("that which who if when because as while after to".split())


def observe(
    units: Units, tag: Sequence[str], i: int, look: WordEntry, shared: SentenceFacts, auxiliaries: frozenset[str]
) -> tuple[Observation, ...]:
    """Return the evidence for and against a unit being a cue, with the lexicon's *look* at its word and what its sentence's cues share."""
    words, (first, last, verbs, quotes) = units.words, shared
    word, (own, usage, root) = words[i], look
    p = tag[i - 1] if i > first else "^"
    n = tag[i + 1] if i + 1 < last else "$"
    pp = tag[i - 2] if i > first + 1 else "^"
    nn = tag[i + 2] if i + 2 < last else "$"
    j = i - 1
    while j >= first and (words[j] in auxiliaries or words[j].endswith("ly")):
        j -= 1
    who = words[j] if j >= first else "^"
    quoted = bool(quotes) and quotes[-1] > i
    where = f"{bool(quotes) and quotes[0] < i:d}{quoted:d}"
    quote = "Q" if quotes and quotes[0] == first else "q" if quoted else ""
    said = bisect_left(verbs, i)
    later = min(len(verbs) - said - (own[0] == "V"), 2)
    said = min(said, 2)
    left, right = words[max(first, i - 7) : i], words[i + 1 : min(last, i + 8)]
    that = right.index("that") + 1 if "that" in right else 0
    clause = next((word for word in reversed(left) if word in _OPENING), "")
    tenths = usage[0]
    return (
        (word, own, usage, root),
        (word, root, quote, where, said, that > 0),
        (pp, p, n),
        (n, nn),
        (own, tenths, p, quote),
        (own, tenths, n),
        (tag[i - 3] if i > first + 2 else "^", tag[i + 3] if i + 3 < last else "$"),
        (who, clause, own),
        (said, later, min(i - first, 8), that),
    )


TEMPLATES: Final[tuple[Template, ...]] = (
    lambda word, own, usage, root: (f"a{word}", f"l{root}", f"o{own}", f"0{usage}", f"3{usage}{own}"),
    lambda word, root, quote, where, said, that: (f"i{quote}{word}", f"L{root}{where}", f"H{root}{said}", f"N{root}{that:d}"),
    lambda pp, p, n: (f"d{pp}|{p}", f"f{p}|{n}", f"t{pp}"),
    lambda n, nn: (f"e{n}|{nn}", f"u{nn}", f"w{n}"),
    lambda own, tenths, p, quote: (f"p{own}|{p}", f"1{tenths}{p}", f"j{quote}{p}"),
    lambda own, tenths, n: (f"q{own}|{n}", f"2{tenths}{n}"),
    lambda far, farther: (f"r{far}", f"s{farther}"),
    lambda who, clause, own: (f"F{who}", f"O{clause}", f"P{clause}{own}"),
    lambda said, later, place, that: (f"G{said}{later}", f"I{place}", f"M{that}"),
)
"""Functions that make keys from the observations of `observe`, one for each."""
