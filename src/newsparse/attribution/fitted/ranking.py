"""The readings of one cue, and the probability that each is right."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from math import exp
from typing import Final

from attrs import define

from newsparse.attribution.fitted.cues import WordEntry
from newsparse.attribution.fitted.key_weights import LONGEST, Observation, Template
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COMMA, QUOTE, Units


@define(weakref_slot=False)
class Cue:
    """Features that all readings of one cue share."""

    unit: int
    look: WordEntry
    score: int  # its cue score, in steps
    scores: Mapping[int, int]  # the scores of all cues of its sentence
    sentence: Sentence
    rule: str  # the rule that reads it; empty if there is none
    quotations: int  # the number of quotations in the sentence
    verbs: Sequence[int]  # from `cues.SentenceFacts`
    leading: str  # from `leading`: what kind of word leads to the cue
    ending: str  # from `cues.suffix`


@define(weakref_slot=False)
class Candidate:
    """One reading of a cue."""

    analysis: Analysis
    origin: str
    """How it was found: "1" the best labels, "r" a rule, "x" both; "p" a rule, without trying anything else; else where it was cut."""


_LEADING: Final = {
    word: kind
    for kind, words in (
        ("be", "am is are was were be been being get got gets 's ’s 're ’re wasn't isn't weren't aren't wasn’t isn’t weren’t aren’t"),
        ("have", "has have had having"),
        ("to", "to"),
        ("will", "will would can could may might must shall should do does did don't doesn't didn't don’t doesn’t didn’t"),
        ("of", "after as before by for from in of while with without"),
    )
    for word in words.split()
}
_BETWEEN: Final = frozenset({"already", "also", "not", "never", "still", "then"})


def leading(units: Units, cue: int, first: int) -> str:
    """Return what kind of word leads to a cue, past adverbs: "be" for a passive, "have", "to", "will", "of", or "".

    >>> units = Units([0, 4, 8, 13], [3, 7, 12, 17], [0] * 4, ["she", "was", "also", "told"], [0, 4])
    >>> leading(units, 3, 0)
    'be'
    """
    words, i = units.words, cue - 1
    while i >= first and (words[i] in _BETWEEN or words[i].endswith("ly")):
        i -= 1
    return _LEADING.get(words[i], "") if i >= first else ""


SCORES: Final = (-1.25, -1.0, -0.75, -0.5, -0.25, 0.0, 0.3, 0.6, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)
"""The cue scores at which the next step begins: steps count from 1, and 0 means that the word is not a cue."""


def observe(units: Units, tag: Sequence[str], cue: Cue, candidate: Candidate) -> tuple[Observation, ...]:
    """Return the evidence for and against a reading; *tag* contains the tags of the passage's units."""
    i, first, end_of_sentence = cue.unit, cue.sentence.first, cue.sentence.end
    content, source = candidate.analysis.content, candidate.analysis.source
    kinds, usage = units.kinds, cue.look.usage
    (start, end), stop = content[0], content[-1][1]
    length = quotes = commas = verbs = 0
    for a, b in content:
        part = kinds[a:b]
        length += b - a
        quotes += part.count(QUOTE)
        commas += part.count(COMMA)
        verbs += bisect_left(cue.verbs, b) - bisect_left(cue.verbs, a)
    order = ("c" if end <= i else "") + ("s" if source and source[1] <= i else "") + "v"
    order += ("s" if source and source[0] > i else "") + ("C" if content[-1][0] > i else "")
    at_end = stop >= cue.sentence.last
    opens = tag[start]
    before = tag[start - 1] if start > first else "^"
    after = tag[stop] if stop < end_of_sentence else "$"
    gap = min(start - i if start > i else i - end + 1, 9)
    within, left, right = _other_cues(cue, content) if len(cue.scores) > 1 else (0, 0, 0)
    ends = _YES_OR_NO[start <= first + 1] + _YES_OR_NO[at_end]
    by = source is not None and source[0] > 0 and units.words[source[0] - 1] == "by"
    return (
        (order, opens, before),
        (order, after, tag[stop + 1] if stop + 1 < end_of_sentence else "$"),
        (order, quotes > 0, ends, min(length, 12), gap),
        (order, min(verbs, 2), min(commas, 3), at_end, len(content)),
        (order, quotes > 0, min(cue.quotations - quotes, 2), kinds[start] == QUOTE, kinds[stop - 1] == QUOTE, min(length, 3)),
        (candidate.origin, cue.rule),
        (usage, ends, order, source is not None),
        (order, cue.leading, cue.look.stem, cue.ending, by),
        (order, units.words[i], cue.look.stem, opens, min(start - i, 4) if start > i else 0),
        (-(-within // 3), -(-left // 3), -(-right // 3), order, cue.score // 3),
        *_about_source(units, tag, cue, source, order),
    )


_YES_OR_NO: Final = ("0", "1")


def _other_cues(cue: Cue, content: Sequence[tuple[int, int]]) -> tuple[int, int, int]:
    """Return the highest score of the other cues inside a content, to the left of the cue, and to its right."""
    within = left = right = 0
    start, end = content[0]
    for j, score in cue.scores.items():
        if start <= j < end or (j >= end and any(a <= j < b for a, b in content)):
            within = max(within, score)
        elif j < cue.unit:
            left = max(left, score)
        elif j > cue.unit:
            right = max(right, score)
    return within, left, right


def _about_source(units: Units, tag: Sequence[str], cue: Cue, source: tuple[int, int] | None, order: str) -> tuple[Observation, ...]:
    """Return the evidence from a source, or from its absence."""
    first, last, i = cue.sentence.first, cue.sentence.end, cue.unit
    if source is None:
        return ("", cue.look.stem, tag[i - 1] if i > first else "^"), _NONE
    words, (start, end) = units.words, source
    distance = min(start - i if start > i else i - end, 6)
    before, after = tag[start - 1] if start > first else "^", tag[end] if end < last else "$"
    return (order, tag[start], before), (order, words[end - 1][:LONGEST], after, distance)


_NONE: Final = ("", "", "", 0)

TEMPLATES: Final[tuple[Template, ...]] = (
    lambda order, opens, before: (f"b{order}{opens}", f"o{before}|{order}", f"M{before}|{opens}|{order}"),
    lambda order, after, later: (f"q{after}|{order}", f"D{after}|{later}"),
    lambda order, quoted, ends, length, gap: (f"c{order}{'Q' * quoted}{ends}", f"d{order}{length}", f"e{order}{gap}"),
    lambda order, verbs, commas, at_end, pieces: (f"V{verbs}{order}", f"W{commas}{order}{at_end:d}", f"L{pieces}{order}"),
    lambda order, quoted, unclaimed, opens, closes, length: (f"0{unclaimed}{order}{'Q' * quoted}", f"Z{opens:d}{closes:d}{length}{order}"),
    lambda origin, rule: (f"X{origin}", f"Y{'1' * bool(rule)}{origin.strip('1x')}{rule.replace(' ', '|')}"),
    lambda usage, ends, order, sourced: (f"2{usage}{ends}", f"3{usage[0]}{order}{sourced:d}"),
    lambda order, lead, root, ending, by: (f"B{lead}{ending}{order}", f"E{root}{lead}{order}", f"H{by:d}{lead}{order}"),
    lambda order, word, root, opens, near: (f"w{word}|{order}", f"a{root}|{order}", f"p{root}{near}{order}", f"s{root}{opens}|{order}"),
    lambda within, left, right, order, likely: (
        *(f"g{within}{order}", f"h{left}{order}", f"j{right}{order}"),
        *(f"l{within}{likely}", f"m{left}{likely}", f"n{right}{likely}"),
    ),
    lambda order, opens, before: (f"k{order}{opens}", f"t{before}|{order}") if order else (f"S{opens}", f"U{before}"),
    lambda order, word, after, distance: (f"r{word}", f"O{after}|{order}{distance}") if order else (),
)
"""Functions that make keys from the observations of `observe`, one for each."""


def nearly_same(units: Units, one: Analysis, other: Analysis) -> bool:
    """Return True if two readings are nearly the same: they share half of their joint content, and sources touch or are both missing.

    >>> units = Units([0, 2, 4, 6], [1, 3, 5, 7], [0] * 4, ["a"] * 4, [0, 4])
    >>> nearly_same(units, Analysis("", (0, 1), ((1, 4),)), Analysis("", (0, 1), ((1, 3),)))
    True
    """
    a, b = one.source, other.source
    if (a is None) != (b is None) or (a and b and (a[1] <= b[0] or b[1] <= a[0])):
        return False
    if one.content == other.content:
        return True
    starts, ends = units.starts, units.ends
    both = [(max(c, e), min(d, f)) for c, d in one.content for e, f in other.content if c < f and e < d]
    shared = sum([ends[last - 1] - starts[first] for first, last in both])
    size = sum([ends[last - 1] - starts[first] for first, last in (*one.content, *other.content)])
    return 2 * shared >= size - shared


def probabilities(logits: Sequence[float]) -> list[float]:
    """Return the probability of each reading, with "no reading" as a further choice.

    >>> probabilities([0.0])
    [0.5]
    """
    most = max(0.0, *logits)
    shares = [exp(logit - most) for logit in logits]
    total = sum(shares) + exp(-most)
    return [share / total for share in shares]


# -- reasons -------------------------------------------------------------------------------------

NAMES: Final = {
    "b": "the content begins as reported words do",
    "c": "the content fills its part of the sentence",
    "d": "the content has the length of reported words",
    "e": "the content is near its cue",
    **dict.fromkeys("aw", "the cue, its source and the content come in an order usual for this word"),
    **dict.fromkeys("ps", "the content begins as it does with this cue"),
    **dict.fromkeys("oM", "the words before the content fit"),
    **dict.fromkeys("qD", "the words after the content fit"),
    **dict.fromkeys("BEH", "the source and the content fit an active or a passive verb"),
    "L": "the content hangs together",
    "V": "the content holds few verbs that report",
    "W": "the content holds few commas",
    "X": "it is the likeliest reading word by word",
    "Y": "a rule reads it the same way",
    "Z": "the content is a quotation",
    "0": "no quotation is left without a speaker",
    **dict.fromkeys("23", "the cue is a word that reports"),
    **dict.fromkeys("ghjlmn", "no other cue takes its words"),
    **dict.fromkeys("SU", "the cue needs no source"),
    "k": "the source begins as sources do",
    "r": "the source is of a kind that is often cited",
    "t": "the words before the source fit",
    "O": "the source is right beside its cue",
}
"""The meanings of the keys of `ranking.TEMPLATES`, by their first letter."""
