"""Sources that are not the subject of their cue: an adverb, the opener of the sentence, the end of an aside, a place before a comma."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.mending.unfinished_contents import FRONTING
from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence, noun_phrase_start
from newsparse.attribution.units import COMMA, DASH, NAME, NUMBER, WORD

_TIMES: Final = frozenset(
    """again ago also always days had has have hours last later month months never now often once recently still then this three today two
    week weeks will would year yesterday ever""".split()
)
_OPENERS: Final = frozenset(
    """and but days earlier hours however indeed instead later meanwhile minutes months moreover now still then weeks yet""".split()
)
_AFTER_TIME: Final = frozenset({"ago", "earlier", "later"})
_PREPOSITIONS: Final = frozenset("about against at by for from in like of on than to with".split())
_CONJUNCTIONS: Final = frozenset({"and", "but", "so", "yet"})
_ASIDES: Final = frozenset({"a", "an", "in", "one", "speaking", "the", "which", "who", "whom", "whose"})
_ASKED: Final = frozenset({"asked", "pressed", "questioned"})
_PASSIVE: Final = frozenset({"are", "be", "been", "being", "if", "is", "was", "were", "when"})
_PAST: Final = ("said", "told", "ed")
_FARTHEST: Final = 40  # units of an aside
_OPENING: Final = 9  # units before the comma after a sentence's opener


def with_subject(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading whose source is the subject of its cue, where it was a part of the clause that cannot be.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["ann", "roe", "often", "says", "no"]
    >>> units = Units([*range(5)], [*range(1, 6)], [WORD, NAME, WORD, WORD, WORD], words, [0, 5])
    >>> with_subject(sentence(units, 0, load("en").speech), Analysis("", (3, 4), ((4, 5),), (2, 3), 3)).source
    (0, 2)
    """
    if reading.source is None:
        return reading
    source = reading.source
    if sentence.units.words[reading.anchor].endswith("ing"):
        source = _before_verb(sentence, *source)
        reading = reading._replace(source=source)
    if _was_asked(sentence, reading, source):
        return reading._replace(source=None)
    subject = _subject(sentence, reading, *source)
    if subject is None or subject[0] >= subject[1]:
        return reading
    left, right = subject
    free = all(right <= start or end <= left for start, end in (reading.cue, *reading.content))
    return reading._replace(source=subject) if free else reading


def _subject(sentence: Sentence, reading: Analysis, left: int, right: int) -> tuple[int, int] | None:
    """Return the subject of a cue whose source cannot be it; `None` if it can."""
    kinds, words, first, head = sentence.units.kinds, sentence.units.words, sentence.first, reading.cue[0]
    if right == head and right - left > 1 and words[left] == "who" and left > first and kinds[left - 1] in (WORD, NAME):
        return noun_phrase_start(sentence, left), right  # "*nurses* who know her say"
    if head - 1 <= right <= head and left > first and _only_adverbs(sentence, left, right):
        end = left - (kinds[left - 1] == COMMA)
        return noun_phrase_start(sentence, end), end  # "*Roe* often says"
    if left == first and right == left + 1 and words[left] in _OPENERS:
        return _after_opener(sentence, right, head)
    participle = words[reading.anchor].endswith("ing")
    return _of_participle(sentence, head, left, right) if participle else _before_aside(sentence, head, left)


def _before_verb(sentence: Sentence, left: int, right: int) -> tuple[int, int]:
    """Return the source of a participle without the first clause's verb and what it says: "*chief Ann Roe* said Elm, adding"."""
    units, verbs = sentence.units, sentence.speech.verbs
    for i in range(left + 1, right):
        if units.kinds[i] == WORD and units.words[i] in verbs and units.words[i].endswith(_PAST) and units.kinds[i - 1] == NAME:
            return left, i
    return left, right


def _was_asked(sentence: Sentence, reading: Analysis, source: tuple[int, int]) -> bool:
    """Whether a source is who was asked, not who asked: "*Roe* was asked why", "*Roe* left when asked why"."""
    words = sentence.units.words
    if words[reading.anchor] not in _ASKED or source[1] > reading.content[0][0]:
        return False
    head = _without_adverbs(sentence, reading.anchor, sentence.first) - 1
    return source[1] <= head and words[head] in _PASSIVE


def _only_adverbs(sentence: Sentence, start: int, end: int) -> bool:
    words, kinds = sentence.units.words, sentence.units.kinds
    return all(kinds[i] == WORD and (words[i] in _TIMES or words[i].endswith("ly")) for i in range(start, end))


def _after_opener(sentence: Sentence, start: int, head: int) -> tuple[int, int] | None:
    """Return the subject after the sentence's opener: "Indeed, *opponents* say", "Hours later, *Roe* returned, saying"."""
    kinds, words = sentence.units.kinds, sentence.units.words
    if head <= start:
        return None
    start += kinds[start] == COMMA
    start += start < head and words[start] in _AFTER_TIME
    start += start < head and kinds[start] == COMMA
    end = _without_adverbs(sentence, head, start)
    if start >= end:
        return None
    plain = all(kinds[i] in (WORD, NAME, NUMBER) and words[i] not in FINITE for i in range(start, end))
    if plain and sentence.speech.joiners.isdisjoint(words[start:end]):
        return start, end
    return (start, start + 1) if kinds[start] == NAME or words[start] in sentence.speech.pronouns else None


def _without_adverbs(sentence: Sentence, end: int, start: int) -> int:
    """Return the end of a range of units without the adverbs that it ends in."""
    while end > start and _only_adverbs(sentence, end - 1, end):
        end -= 1
    return end


def _before_aside(sentence: Sentence, head: int, left: int) -> tuple[int, int] | None:
    """Return the subject before an aside that the source is taken from: "*The judge* - who was in a feud with Roe - said"."""
    kinds, words, first = sentence.units.kinds, sentence.units.words, sentence.first
    close = _without_adverbs(sentence, head, first) - 1
    if close < first + 2 or kinds[close] not in (COMMA, DASH):
        return None
    dash = kinds[close] == DASH
    for i in range(close - 2, max(first, close - _FARTHEST), -1):
        if kinds[i] != kinds[close] or not (dash or words[i + 1] in _ASIDES):
            continue
        start = noun_phrase_start(sentence, i)
        if (
            start >= i
            or words[start] in sentence.speech.adjunct_openers
            or words[start] in FRONTING
            or (i - start < 2 and kinds[start] == WORD)
        ):
            continue
        after_adjunct = kinds[start - 1] == COMMA and words[first] in sentence.speech.adjunct_openers and start - first < _OPENING
        if start == first or dash or after_adjunct:
            return (start, i) if left > i else None
    return None


def _of_participle(sentence: Sentence, head: int, left: int, right: int) -> tuple[int, int] | None:
    """Return the sentence's subject for a participle after a comma: "*Roe* was away in Elm, Ohio, promising"."""
    kinds, words, first, speech = sentence.units.kinds, sentence.units.words, sentence.first, sentence.speech
    comma = head - 1 - (words[head - 1] == "and")
    if comma < first + 2 or kinds[comma] != COMMA or right > head:
        return None
    start = first
    opener = words[first] in speech.adjunct_openers or kinds[first + 1] == COMMA or words[first + 1] in _AFTER_TIME
    if opener:
        start = next((i for i in range(first + 1, min(first + _OPENING, head)) if kinds[i] == COMMA), head) + 1
    if start < head and words[start] in _CONJUNCTIONS:
        start += 1
    named = start + (start < head and kinds[start] == WORD and words[start] in speech.determiners)
    if named >= head or kinds[named] != NAME or words[named].endswith(("'s", "’s")):
        if start >= head or words[start] not in speech.pronouns or words[start] in RELATIVES:
            return None
        named = start
    near = words[left - 1] in _PREPOSITIONS and right >= head - 2  # "in Elm, Ohio, promising"
    return (start, named + 1) if named < left and kinds[named + 1] != COMMA and (opener or near) else None
