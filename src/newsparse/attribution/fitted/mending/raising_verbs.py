"""The subject of "seem" and "appear": it says nothing, it is part of what seems to be: "*Roe* seemed *certain to leave*"."""

from typing import Final

from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence

# English words: only English has weights.
_RAISING: Final = frozenset("appear appeared appears seem seemed seems".split())


def with_raised_subject(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading in which the subject of "seem" is no source, but the first piece of the content.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import NAME, WORD, Units
    >>> words = ["roe", "seemed", "certain", "to", "leave"]
    >>> units = Units([*range(5)], [*range(1, 6)], [NAME, WORD, WORD, WORD, WORD], words, [0, 5])
    >>> with_raised_subject(sentence(units, 0, load("en").speech), Analysis("", (1, 2), ((2, 5),), (0, 1), 1))[2:4]
    (((0, 1), (2, 5)), None)
    """
    source, cue = reading.source, reading.cue
    if source is None or sentence.units.words[reading.anchor] not in _RAISING or not source[1] <= cue[0] < cue[1] <= reading.content[0][0]:
        return reading
    return reading._replace(content=(source, *reading.content), source=None)
