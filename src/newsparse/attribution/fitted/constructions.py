"""Whether a word reports because of its construction: "*talked* about", "*asked* whether", "*touted* the pier"."""

from newsparse.attribution.units import Units
from newsparse.knowledge import SpeechWords


def reports_in_construction(units: Units, i: int, speech: SpeechWords) -> bool:
    """Whether a word is in a construction in which it reports.

    >>> from newsparse.knowledge.languages import load
    >>> speech, words = load("en").speech, ["she", "talked", "about", "it", "but", "talked", "fast"]
    >>> units = Units([*range(7)], [*range(1, 8)], [0] * 7, words, [0, 7])
    >>> [reports_in_construction(units, i, speech) for i in (1, 5)]
    [True, False]
    """
    after = speech.constructions.get(units.words[i])
    return after is not None and ("" in after or not after.isdisjoint(units.words[i + 1 : i + 2]))
