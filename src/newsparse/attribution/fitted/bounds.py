"""The bounds of readings: where a content may end before its sentence does, and the proper bounds of a chosen reading."""

from collections.abc import Iterator
from typing import Final

from newsparse.attribution.fitted.sentence_rules import FINITE, SUBORDINATORS, Analysis, Sentence, trim
from newsparse.attribution.units import COMMA, DASH, NAME, NUMBER, QUOTE, WORD, Units
from newsparse.knowledge import SpeechWords

_CONJUNCTIONS: Final = SUBORDINATORS | frozenset("and but so whereas yet".split())
_TIMES: Final = frozenset("day week weekend month year night morning evening afternoon spring summer autumn fall winter".split())
_POINTING: Final = frozenset({"earlier", "last", "later", "next", "this"})
_SUBJECTS: Final = frozenset({"he", "i", "she", "they", "we"})
_LONGEST_HEAD: Final = 3  # units: "Roe's *chief of staff*"


_FLOATING: Final = frozenset("both each jointly today together".split())
_MANNERS: Final = frozenset("always never often once rarely repeatedly".split())


def bounded(sentence: Sentence, reading: Analysis, ruled: Analysis | None) -> Analysis:
    """Return a chosen reading with source and content between their proper bounds; *ruled* is the rules' reading of its cue.

    >>> from newsparse.knowledge.languages import load
    >>> words = ["last", "week", "roe", "said"]
    >>> units = Units([0, 5, 10, 14], [4, 9, 13, 18], [WORD, WORD, NAME, WORD], words, [0, 4])
    >>> bounded(Sentence(units, 0, 4, 4, False, load("en").speech), Analysis("", (3, 4), ((4, 5),), (0, 3), 3), None).source
    (2, 3)
    """
    acted_on = reading.source is not None and _is_acted_on(sentence.units, reading.source[1], reading.anchor)
    source = _source(sentence, reading, ruled, *reading.source) if reading.source and not acted_on else None
    return Analysis(reading.rule, reading.cue, _content(sentence, reading), source, reading.anchor)


def _is_acted_on(units: Units, before: int, cue: int) -> bool:
    """Return True if the words before a participle are its object: "Roe smiled when *asked* about it", "a man *accused* of theft"."""
    words = units.words
    asked = cue > before > 0 and words[cue - 1] in _WHEN and words[cue].endswith("ed")
    return asked or (before <= cue and words[cue] in _JUDGED and words[cue + 1 : cue + 2] in _ON_GROUNDS)


_WHEN: Final = frozenset({"if", "once", "when"})
_JUDGED: Final = frozenset("accused blamed charged condemned criticised criticized denounced hailed mocked praised suspected".split())
_ON_GROUNDS: Final = (["as"], ["for"], ["of"], ["with"])


def _content(sentence: Sentence, reading: Analysis) -> tuple[tuple[int, int], ...]:
    """Begin a content after the day, or after an adjunct: "said *Sunday* she …", "*In Elm*, she said, “…”"."""
    units, content = sentence.units, reading.content
    (start, end), *others = content
    kinds = units.kinds
    if start > reading.anchor:
        dated = start + 2 < end and units.words[start].endswith("day") and units.words[start + 1] in sentence.speech.pronouns
        return ((start + dated, end), *others)
    fronted = others and units.words[start] in sentence.speech.adjunct_openers and QUOTE not in kinds[start:end]
    return tuple(others) if fronted and kinds[others[0][0]] == QUOTE else content


def _source(sentence: Sentence, reading: Analysis, ruled: Analysis | None, first: int, last: int) -> tuple[int, int]:
    units, speech = sentence.units, sentence.speech
    if ruled is not None and ruled.source is not None and ruled.source[0] == first and units.kinds[last : last + 1] == [COMMA]:
        free = all(end <= first or start >= ruled.source[1] for start, end in (reading.cue, *reading.content))
        last = max(last, ruled.source[1]) if free else last  # "Ann Roe*, the mayor,*"
    while last - first > 1 and reading.anchor >= last and units.words[last - 1] in _FLOATING:
        last -= 1  # "Ann Roe and Bo Poe *both* said"
    if last - first == 1 and units.words[first] in _MANNERS and first > sentence.first:
        return first - 1, first  # "*she* often says"
    while (opening := _opening(units, first, last)) and first + opening < last:
        first += opening
    subject = next((i for i in range(last - 1, first, -1) if units.words[i] not in speech.auxiliaries), first)
    if last - first > 1 and units.words[subject] in _SUBJECTS:
        return subject, subject + 1  # "in their report *they* could not"
    first = _start_of_list(sentence, first, last)
    if units.words[last - 1].endswith(("'s", "’s")):  # the noun that it belongs to: "Roe's *aides*"
        ends = [start for start, _ in (reading.cue, *reading.content) if start >= last]
        near = range(last, min([last + _LONGEST_HEAD, len(units.kinds), *ends]))
        barred = (speech.auxiliaries, speech.verbs, speech.adjunct_openers, speech.phrase_breaks)
        stops = (i for i in near if units.kinds[i] not in (WORD, NAME) or any(units.words[i] in words for words in barred))
        last = next(stops, max(last, near.stop))
    return first, last


def _start_of_list(sentence: Sentence, first: int, last: int) -> int:
    """Find the start of a list that opens its sentence, from a source that is its last item: "*Ann Roe, the council, and* Bo Poe"."""
    words, kinds = sentence.units.words, sentence.units.kinds
    joiners, determiners = sentence.speech.joiners, sentence.speech.determiners
    joined = first > sentence.first + 1 and words[first - 1] in joiners
    start = first - joined
    if joined and start > sentence.first and kinds[start - 1] == NAME:
        start -= 1 + (start - 2 >= sentence.first and words[start - 2] in determiners)
    while start - 2 >= sentence.first and kinds[start - 1] == COMMA:
        before = words[start - 3] if start - 3 >= sentence.first else ""
        determined = before in determiners
        if before in sentence.speech.adjunct_openers or (kinds[start - 2] != NAME and not (determined and kinds[start - 2] == WORD)):
            break
        start -= 2 + determined
    listed = joined or not joiners.isdisjoint(words[first:last]) or kinds[start:last].count(COMMA) > 1
    adjunct = kinds[sentence.first : start].count(COMMA) == 1 and words[sentence.first] in sentence.speech.adjunct_openers
    opens = start == sentence.first or (adjunct and kinds[start - 1] == COMMA)  # "In Elm, *Ann Roe and* Bo Poe"
    return start if listed and opens else first


def _opening(units: Units, first: int, last: int) -> int:
    """Count the units that open the source's clause: "*Though* she", "*Last week* Roe", "*In 2010* Roe"."""
    words, kinds = units.words, units.kinds
    word = words[first]
    if word in _CONJUNCTIONS:
        return 1
    if last - first < 3:
        return 0
    timed = (word in _POINTING and words[first + 1] in _TIMES) or (word == "in" and kinds[first + 1] == NUMBER)
    timed = timed or (word == "on" and words[first + 1].endswith("day"))
    return (2 + (kinds[first + 2] == COMMA)) if timed else 0


_MOST: Final = 4  # shorter readings of one reading: a bound keeps hostile text linear
# English words: only English has weights.
_OPENERS: Final = frozenset(
    """a an although as because but despite even given including it's saying though when where whereas which while who whose with
    he she they it we i you this that these those there""".split()
)
"""Words that may open what the narrator says after a comma."""
_VERBS: Final = FINITE | {"declined", "refused"}
_RELATIVES: Final = frozenset({"whom", "which"})
_CIRCUMSTANCES: Final = frozenset("after because before when while".split())
_PLACES: Final = frozenset({"in", "at", "on", "during"})
_MEDIA: Final = frozenset("conference debate facebook forum interview letter rally speech statement tweet twitter".split())
_MEDIUM: Final = 6  # units in "on Twitter before the speech"


def shorter(units: Units, reading: Analysis, speech: SpeechWords) -> Iterator[tuple[Analysis, str]]:
    """Yield the shorter readings of a content after its cue, each with the kind of place where it ends.

    >>> from newsparse.knowledge.languages import load
    >>> words = ["roe", "said", "the", "pier", "was", "old", ",", "but", "it", "has", "visitors"]
    >>> units = Units([*range(11)], [*range(1, 12)], [1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0], words, [0, 11])
    >>> [(one.content, kind) for one, kind in shorter(units, Analysis("", (1, 2), ((2, 11),), (0, 1), 1), load("en").speech)]
    [(((2, 6),), ',')]
    """
    start, end = reading.content[-1]
    if start <= reading.anchor:
        return
    if len(reading.content) > 1 and (units.words[start] in _OPENERS or units.words[start].endswith("ing")):
        yield reading.with_content(reading.content[:-1]), "~"  # "It is old, she said, *looking around*"
    found = 0
    for i, kind in _endings(units, start, end, speech):
        kept = trim(units, start, i)
        if kept is not None:
            yield reading.with_content((*reading.content[:-1], kept)), kind
            found += 1
            if found == _MOST:
                return


def _endings(units: Units, start: int, end: int, speech: SpeechWords) -> Iterator[tuple[int, str]]:
    """Yield the units before which a content may end, and the kind of each."""
    kinds, words, joiners = units.kinds, units.words, speech.joiners
    dashes = kinds[start:end].count(DASH)
    rows = zip(kinds[start : end - 2], kinds[start + 1 : end - 1], words[start + 1 : end - 1], strict=False)
    for i, (before, kind, word) in enumerate(rows, start + 1):
        if before == QUOTE and (words[i - 1] in ",.!?" or kind == COMMA):
            yield i, "q"  # "told her: “It is old.” Roe then left"
        elif kind == COMMA:
            after = words[i + 1]
            opens = after in _OPENERS or after in speech.determiners or after.endswith("ing") or kinds[i + 1] == NAME
            if opens or not _RELATIVES.isdisjoint(words[i + 2 : i + 3]):  # "…, *for whom* she voted"
                yield i, ","
        elif kind == DASH:
            if dashes == 1:
                yield i, "-"
        elif word in joiners:
            after = words[i + 1]
            if after in _VERBS or after in speech.verbs or after.endswith(("ed", "ing")):
                yield i, "&"
        elif word in _CIRCUMSTANCES:
            yield i, "<"  # "called it old *before leaving*"
        elif word in _PLACES and i + _MEDIUM >= end and not _MEDIA.isdisjoint(words[i + 1 : i + 5]):
            yield i, "@"  # "blamed the council on Twitter"
