"""Cues that say how something seems: their subject is a part of the content, and there is no source: "*Roe* seems *to be tired*"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence, noun_phrase_start
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, OPEN, STOP, WORD
from newsparse.terms import Nature

_APPEARING: Final = frozenset({"appear", "appears", "appeared"})
SEEMING: Final = _APPEARING | {"seem", "seems", "seemed"}
_COMPLEMENTS: Final = frozenset(
    """to able bound certain closer content destined determined doomed eager headed increasingly intent less likely more poised ready safe
    set unable unlikely unwilling willing""".split()
)
"""Words after "appear" that say how: not "appeared on stage"."""
_SAYING: Final = frozenset(
    """acknowledge admit agree allude argue back chide claim concede confirm contradict criticise criticize defend deny dismiss endorse
    hint imply indicate insinuate mock question recognise recognize reject say show signal suggest support""".split()
)
_ADVERBS: Final = frozenset("almost always ever increasingly just more most now often once sometimes too".split())
_DUMMIES: Final = frozenset({"it", "there"})
_NO_SUBJECTS: Final = frozenset({"to", "that", "what"})
_SUBORDINATE: Final = frozenset("after although as because before given if since though unless until when where whereas while".split())
_AFTER_COMMA: Final = _SUBORDINATE | frozenset("amid and but even except including or particularly especially so with yet".split())
_LINKS: Final = frozenset({"as", "like"})  # "as if", "like when"


class SeemingReading(NamedTuple):
    """How something seems, and the kind of act that this is."""

    analysis: Analysis
    nature: Nature


def seeming(sentence: Sentence) -> Iterator[SeemingReading]:
    """Offer the attributions of a sentence that say how something seems, in reading order.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import NAME, Units
    >>> words = ["roe", "seemed", "to", "be", "tired", "."]
    >>> units = Units([*range(6)], [*range(1, 7)], [NAME, WORD, WORD, WORD, WORD, STOP], words, [0, 6])
    >>> [one.analysis.content for one in seeming(sentence(units, 0, load("en").speech))]
    [((0, 1), (2, 5))]
    """
    for i in range(sentence.first, sentence.last - 1):
        reading = seeming_at(sentence, i)
        if reading is not None:
            yield reading


def seeming_at(sentence: Sentence, cue: int) -> SeemingReading | None:
    """Return the attribution of a cue if it says how something seems: `The pier seems safe`; but not `Roe appeared on stage`."""
    words = sentence.units.words
    if words[cue] not in SEEMING or cue + 1 >= sentence.last or not _is_complement(sentence, cue):
        return None
    head = _head(sentence, cue)
    subject = _subject(sentence, head)
    if subject is None:
        return None
    before = words[subject[0] - 1] if subject[0] > sentence.first else ""
    fronted = before in _SUBORDINATE or before == "that"  # "If the pier seems safe, …"
    after = cue + 1
    says = words[after] == "to" and (words[after + 1] in _SAYING or words[after + 1] in sentence.speech.verbs)
    if says and after + 2 < sentence.last:
        content = (after + 2, _complement_end(sentence, after + 2, fronted))
        return SeemingReading(Analysis("source, seeming to say, content", (head, after + 2), (content,), subject, cue), Nature.BELIEF)
    complement = (after, _complement_end(sentence, after, fronted))
    pieces = (complement,) if words[subject[0]] in _DUMMIES else (subject, complement)
    return SeemingReading(Analysis("content around seeming", (head, cue + 1), pieces, None, cue), Nature.BELIEF)


def _is_complement(sentence: Sentence, cue: int) -> bool:
    """Whether the words after a cue can say how something seems."""
    words, kinds, after = sentence.units.words, sentence.units.kinds, cue + 1
    if kinds[after] in (COMMA, STOP, DASH, COLON, OPEN, CLOSE):
        return False
    if words[cue] in _APPEARING:
        return words[after] in _COMPLEMENTS
    return words[after] not in sentence.speech.adjunct_openers or words[after] in ("to", "as")


def _head(sentence: Sentence, cue: int) -> int:
    """Return where the verb group of a cue begins: "*does not* seem", "*almost* seemed"."""
    words, kinds = sentence.units.words, sentence.units.kinds
    i = cue
    while i > sentence.first and kinds[i - 1] == WORD:
        word = words[i - 1]
        if not (word in sentence.speech.auxiliaries or word in _ADVERBS or word.endswith(("ly", "n't", "n’t"))):
            break
        i -= 1
    return i


def _subject(sentence: Sentence, head: int) -> tuple[int, int] | None:
    """Return the subject right before a verb group; `None` if there is none, as after "to" and "what"."""
    words = sentence.units.words
    if head == sentence.first or words[head - 1] in _NO_SUBJECTS:
        return None
    alone = words[head - 1] in RELATIVES or words[head - 1] in _DUMMIES
    start = head - 1 if alone else noun_phrase_start(sentence, head)
    return None if start >= head or words[start] in sentence.speech.adjunct_openers else (start, head)


def _complement_end(sentence: Sentence, start: int, fronted: bool) -> int:
    """Return where the words that begin at a unit end: before the next clause; if their own clause is fronted, at its comma."""
    words, kinds, last = sentence.units.words, sentence.units.kinds, sentence.last
    for i in range(start + 1, last):
        if kinds[i] in (DASH, COLON, STOP):
            return i
        if words[i] in _SUBORDINATE and words[i - 1] not in _LINKS:
            return i - (kinds[i - 1] == COMMA)
        after = words[i + 1] if i + 1 < last else ""
        if kinds[i] == COMMA and (fronted or after in _AFTER_COMMA or after in RELATIVES or after.endswith("ing")):
            return i
    return last
