"""Where a content begins: after the addressee and the day, and with the relative pronoun in front of its source."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COMMA, DASH, NAME, WORD

_TELLING: Final = frozenset(
    "assure assured assures assuring inform informed remind reminded reminding reminds tell telling tells told".split()
)
_ASKING: Final = _TELLING | frozenset("ask asked asking asks".split())
_QUESTIONS: Final = frozenset("how if that what whether why".split())
# After a noun, these go on with it: "told the story of a mother *who*".
_RELATIVE_QUESTIONS: Final = frozenset("when where which who".split())
_CLAUSE_SUBJECTS: Final = frozenset("he i it she there they we".split())
_OBJECTS: Final = frozenset({"which", "who", "whom"})
_DAYS: Final = frozenset({"earlier", "last", "late", "month", "night", "this", "week", "year"})
_ADDRESSEE: Final = 8  # units of an addressee
_LONG_ADDRESSEE: Final = 12  # the same where a pronoun and its verb follow
_DAY: Final = 3  # units of a day


def opened(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading whose content begins where the reported clause does.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["she", "asked", "roe", "why", "it", "shut"]
    >>> units = Units([*range(6)], [*range(1, 7)], [WORD, WORD, NAME, WORD, WORD, WORD], words, [0, 6])
    >>> opened(sentence(units, 0, load("en").speech), Analysis("", (1, 2), ((2, 6),), (0, 1), 1)).content
    ((3, 6),)
    """
    source, (start, end), cue = reading.source, reading.content[0], reading.anchor
    if source is None or not source[1] <= reading.cue[0] < start:
        return reading
    words, kinds, speech = sentence.units.words, sentence.units.kinds, sentence.speech
    related = source[0] - 1
    if (
        len(reading.content) == 1
        and related > sentence.first
        and words[related] in _OBJECTS
        and kinds[related - 1] in (COMMA, DASH)
        and source[1] == reading.cue[0]
        and words[start] not in speech.complementisers
        and (kinds[source[0]] == NAME or words[source[0]] in speech.pronouns or words[source[0]] in speech.determiners)
    ):
        return reading._replace(content=((related, related + 1), (start, end)))  # "*which* he said *the town should pay for*"
    opening = _after_addressee(sentence, cue, start, end) or (_after_day(sentence, start, end) if start == cue + 1 else 0)
    return reading._replace(content=((opening, end), *reading.content[1:])) if opening else reading


def _after_addressee(sentence: Sentence, cue: int, start: int, end: int) -> int:
    """Return where the clause after an addressee begins: "asked Roe *why*", "told a Roe gathering in Elm *she will*"; or 0."""
    words, kinds, speech = sentence.units.words, sentence.units.kinds, sentence.speech
    if words[cue] not in _ASKING:
        return 0
    for i in range(cue + 1, min(cue + _LONG_ADDRESSEE, end - 1)):
        word = words[i]
        if kinds[i] == WORD and (word in _QUESTIONS or (word in _RELATIVE_QUESTIONS and kinds[i - 1] == NAME)):
            return i if start == cue + 1 < i < start + _ADDRESSEE else 0
        if kinds[i] == WORD and word in _CLAUSE_SUBJECTS and words[i + 1] in FINITE:
            return i if i > start and words[cue] in _TELLING else 0
        if kinds[i] not in (WORD, NAME) or word in FINITE or word in speech.verbs or word == "to":
            return 0
    return 0


def _after_day(sentence: Sentence, start: int, end: int) -> int:
    """Return where the clause after a day begins: "announced Sunday *she will resign*"; 0 if there is no day."""
    words, speech = sentence.units.words, sentence.speech
    for i in range(start, min(start + _DAY + 1, end - 1)):
        word = words[i]
        if not word.endswith("day") and word not in _DAYS:
            clause = word in speech.pronouns or word in speech.complementisers or word in speech.determiners
            return i if clause and start < i and end - start > _DAY else 0
    return 0
