"""Where a content begins: after the addressee, the day and "And", with the pronoun in front of its source, and with a pronoun's noun."""

from typing import Final

from newsparse.attribution.fitted.label_spans import trim
from newsparse.attribution.fitted.mending.finite_auxiliaries import COPULAS, FINITE
from newsparse.attribution.fitted.mending.reporting_adjuncts import after_adjuncts
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COMMA, DASH, NAME, NUMBER, QUOTE, WORD
from newsparse.knowledge.calendar_names import ENGLISH_WEEKDAYS

_TELLING: Final = frozenset(
    "assure assured assures assuring inform informed remind reminded reminding reminds tell telling tells told".split()
)
_ASKING: Final = _TELLING | frozenset("ask asked asking asks".split())
_CONVINCING: Final = _TELLING | frozenset("convince convinced convinces convincing warn warned warning warns".split())
_QUESTIONS: Final = frozenset("how if that what whether why".split())
# After a noun, these go on with it: "told the story of a mother *who*".
_RELATIVE_QUESTIONS: Final = frozenset("when where which who".split())
_CLAUSE_SUBJECTS: Final = frozenset("he i it she there they we".split())
_OBJECTS: Final = frozenset({"which", "who", "whom"})
_CONNECTIVES: Final = frozenset({"and", "however", "still"})
_RELATIVE_SUBJECTS: Final = frozenset({"that", "which", "who"})
_DAYS: Final = frozenset({"earlier", "last", "late", "month", "night", "repeatedly", "this", "week", "year"})
_ADDRESSEE: Final = 8  # units of an addressee
_LONG_ADDRESSEE: Final = 12  # the same where a pronoun and its verb follow
_LONGEST_ADDRESSEE: Final = 24  # the same where "that" follows
_NOUN: Final = 7  # units of a noun phrase before its relative clause
_ARTICLES: Final = frozenset({"a", "an", "its", "the"})
_SUBJECT: Final = 6  # units of a subject and its verb
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
    source, (start, end), cue, words = reading.source, reading.content[0], reading.anchor, sentence.units.words
    if start == sentence.first and end <= reading.cue[0] and words[start] in _CONNECTIVES:
        after = trim(sentence.units, start + 1, end)  # "*And* the pier is old, Roe said"
        return reading._replace(content=(after, *reading.content[1:])) if after else reading
    if source is None or not source[1] <= reading.cue[0] < start:
        return reading
    related = _relative_object(sentence, reading, source)
    if related is not None:
        return reading._replace(content=(related, (start, end)))
    opening = (
        _after_addressee(sentence, cue, start, end)
        or (_after_day(sentence, start, end) if start == cue + 1 or words[start] in ENGLISH_WEEKDAYS else 0)
        or after_adjuncts(sentence, cue, start, end)
        or (_before_relative(sentence, reading.cue[1], cue, start) if len(reading.content) == 1 else 0)
    )
    return reading._replace(content=((opening, end), *reading.content[1:])) if opening else reading


def _relative_object(sentence: Sentence, reading: Analysis, source: tuple[int, int]) -> tuple[int, int] | None:
    """Return the pronoun in front of a source that is part of the content: "…, *which* he said the town should pay for"."""
    words, kinds, speech = sentence.units.words, sentence.units.kinds, sentence.speech
    start, pronoun = reading.content[0][0], source[0] - 1
    if len(reading.content) > 1 or pronoun <= sentence.first or source[1] != reading.cue[0] or words[start] in speech.complementisers:
        return None
    if words[pronoun] == "what":
        return (pronoun, source[0]) if start == reading.cue[1] else None  # "more than *what* Roe said it costs"
    if words[pronoun] not in _OBJECTS or kinds[pronoun - 1] not in (COMMA, DASH):
        return None
    simple = kinds[source[0]] == NAME or words[source[0]] in speech.pronouns or words[source[0]] in speech.determiners
    return (pronoun, source[0]) if simple else None


def _before_relative(sentence: Sentence, first: int, cue: int, start: int) -> int:
    """Return where the noun of a relative clause begins that was taken for the content: "vetoed *a bill* that would ban it"; or 0."""
    kinds, words = sentence.units.kinds, sentence.units.words
    if words[start] not in _RELATIVE_SUBJECTS or not first < start <= first + _NOUN or start + 1 >= sentence.last:
        return 0
    if words[start + 1] in COPULAS:
        return 0  # "opened a pier that is long" reports nothing
    related = words[start + 1] in FINITE or (kinds[start + 1] == WORD and words[start + 1].endswith("ed"))
    plain = all(kind in (WORD, NAME, NUMBER) for kind in kinds[first:start])
    addressed = words[cue] in _ASKING or words[cue] in _CONVINCING
    return first if related and plain and not addressed and words[first] not in sentence.speech.adjunct_openers else 0


def _after_addressee(sentence: Sentence, cue: int, start: int, end: int) -> int:
    """Return where the clause after an addressee begins: "asked Roe *why*", "told a Roe gathering in Elm *she will*"; or 0."""
    words, kinds, speech = sentence.units.words, sentence.units.kinds, sentence.speech
    if words[cue] in _CONVINCING and start == cue + 1 and words[start] not in speech.complementisers:
        that = _that(sentence, start, end)
        if that:
            return that
    if words[cue] not in _ASKING:
        return 0
    for i in range(cue + 1, min(cue + _LONG_ADDRESSEE, end - 1)):
        word = words[i]
        if kinds[i] == WORD and (word in _QUESTIONS or (word in _RELATIVE_QUESTIONS and kinds[i - 1] == NAME)):
            return i if start == cue + 1 < i < start + _ADDRESSEE else 0
        if kinds[i] == WORD and word in _CLAUSE_SUBJECTS and words[i + 1] in FINITE:
            return i if i > start and words[cue] in _TELLING else 0
        if start < i and words[cue] in _TELLING and _clause_with_article(sentence, i, end):
            return i
        if kinds[i] not in (WORD, NAME) or word in FINITE or word in speech.verbs or word == "to":
            return 0
    return 0


def _clause_with_article(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause with an article begins right after a noun: "told a meeting in Elm *the pier was old*"."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    before = words[start - 1]
    if words[start] not in _ARTICLES or before in speech.determiners or before in speech.joiners:
        return False
    if before in speech.adjunct_openers and before not in ENGLISH_WEEKDAYS:
        return False
    for i in range(start + 2, min(start + _SUBJECT, end)):
        if words[i] in FINITE:
            return all(kind in (WORD, NAME) for kind in kinds[start - 1 : i]) and speech.phrase_breaks.isdisjoint(words[start - 1 : i])
    return False


def _that(sentence: Sentence, start: int, end: int) -> int:
    """Return the "that" after an addressee: "warned his followers in Elm and on the coast *that*"; 0 if there is none."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    for i in range(start + 1, min(start + _LONGEST_ADDRESSEE, end - 1)):
        if words[i] == speech.statement_complementiser:
            return i
        if words[i] in FINITE or words[i] in speech.pronouns or kinds[i] == QUOTE:
            return 0
    return 0


def _after_day(sentence: Sentence, start: int, end: int) -> int:
    """Return where the clause after a day begins: "announced Sunday *she will resign*"; 0 if there is no day."""
    words, speech = sentence.units.words, sentence.speech
    if end - start <= _DAY:
        return 0
    begin = start + (words[start] == "on" and words[start + 1].endswith("day"))
    for i in range(begin, min(begin + _DAY + 1, end - 1)):
        word = words[i]
        if not word.endswith("day") and word not in _DAYS:
            clause = word == "to" or word in speech.pronouns or word in speech.complementisers or word in speech.determiners
            return i if clause and begin < i else 0
    return 0
