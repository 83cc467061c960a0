"""Prepositions after a cue, which are part of it: "joked *about* the pier", "referred *to* the pier"."""

from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import NAME, NUMBER, WORD

# English words: only English has weights.
_PREPOSITIONS: Final = frozenset("about against for of with".split())
_SHARES: Final = frozenset({"half", "one-half", "one-quarter", "one-third", "two-thirds"})
_POINTING: Final = ("agree", "allude", "alluding", "object", "point", "react", "refer", "repl", "respond")


def with_preposition(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading whose cue has the preposition that its content began with.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["roe", "joked", "about", "the", "pier"]
    >>> units = Units([*range(5)], [*range(1, 6)], [NAME, WORD, WORD, WORD, WORD], words, [0, 5])
    >>> with_preposition(sentence(units, 0, load("en").speech), Analysis("", (1, 2), ((2, 5),), (0, 1), 1))[1:3]
    ((1, 3), ((3, 5),))
    """
    (start, end), words, kinds = reading.content[0], sentence.units.words, sentence.units.kinds
    if len(reading.content) > 1 or start != reading.cue[1] or start + 1 >= end or kinds[start] != WORD:
        return reading
    if kinds[start + 1] == NUMBER or words[start + 1] in _SHARES:
        return reading  # "said about 40 people left"
    before_noun = words[start + 1] in sentence.speech.determiners or (
        kinds[start + 1] == NAME and words[reading.anchor].startswith(_POINTING)
    )
    if words[start] not in _PREPOSITIONS and not (words[start] == "to" and before_noun):
        return reading
    return reading._replace(cue=(reading.cue[0], start + 1), content=((start + 1, end),))
