"""Whether a plain reporting clause closes its sentence: "The pier has shut, *two officials told the Herald*"."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence
from newsparse.attribution.units import COMMA, NAME, NUMBER, QUOTE, WORD

# English words: only English has weights.
_REPORTING: Final = frozenset("added announced reported said say says show showed shows told".split())
_FEWEST: Final = 3  # units of a clause that is reported
_AFTER: Final = 10  # units of an addressee and adjuncts
_SOURCE: Final = 8  # units of a plain source


def closes_with_a_report(sentence: Sentence, reading: Analysis) -> bool:
    """Whether a reading takes the clause that opens its sentence for the content, and a short clause at the end for source and cue.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["output", "fell", "again", ",", "data", "showed", "on", "friday"]
    >>> units = Units([*range(8)], [*range(1, 9)], [0, 0, 0, COMMA, 0, 0, 0, NAME], words, [0, 8])
    >>> closes_with_a_report(sentence(units, 0, load("en").speech), Analysis("", (5, 6), ((0, 3),), (4, 5), 5))
    True
    """
    source, ((start, end), *more) = reading.source, reading.content
    if source is None or more or start != sentence.first or end - start < _FEWEST:
        return False
    kinds, words, cue = sentence.units.kinds, sentence.units.words, reading.anchor
    if words[cue] not in _REPORTING or kinds[end] != COMMA or not end + 1 == source[0] < source[1] == cue <= source[0] + _SOURCE:
        return False
    after = kinds[cue + 1 : sentence.last]
    plain = len(after) <= _AFTER and all(kind in (WORD, NAME, NUMBER) for kind in after)
    if not plain or QUOTE in kinds[start:cue] or words[start] in sentence.speech.adjunct_openers:
        return False
    closed = FINITE.isdisjoint(words[cue + 1 : sentence.last]) and sentence.speech.pronouns.isdisjoint(words[cue + 1 : sentence.last])
    return closed and words[source[0]] not in RELATIVES
