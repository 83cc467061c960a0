"""Contents on the wrong side of their cue: a speaker after it is taken for what is said, or a subject before it is."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence, clause_end, noun_phrase_end
from newsparse.attribution.units import COMMA, DASH, NAME, NUMBER, QUOTE, WORD

_INVERTING: Final = frozenset({"say"})  # besides the language's forms of the third person
_NEAR: Final = 12  # units between a cue and the "that" or the verb of its content
_CONDITIONS: Final = frozenset({"anonymity", "named", "identified"})  # "on condition of *anonymity*", "on condition he not be *named*"
_SUBORDINATING: Final = frozenset(
    "after although as before despite if once since that though unless until when whenever while who which".split()
)


def replaced(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading whose content is on the right side of its cue.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["the", "pier", "may", "close", ",", "say", "some", "neighbours"]
    >>> units = Units([*range(8)], [*range(1, 9)], [WORD] * 4 + [COMMA] + [WORD] * 3, words, [0, 8])
    >>> replaced(sentence(units, 0, load("en").speech), Analysis("", (5, 6), ((6, 8),), None, 5))[2:4]
    (((0, 4),), (6, 8))
    """
    fronted = _before_anonymity(sentence, reading)
    if fronted is not None:
        return reading._replace(rule="content, source, cue", content=(fronted,))
    if reading.content[0][0] == reading.anchor + 1 and len(reading.content) == 1:
        return _inverted(sentence, reading)
    if reading.content[-1][1] <= reading.anchor and sentence.units.words[reading.anchor] in sentence.speech.verbs:
        return _followed(sentence, reading)
    return reading


def _before_anonymity(sentence: Sentence, reading: Analysis) -> tuple[int, int] | None:
    """Return the clause in front, where only the condition was taken: "*The pier may close*, an aide said on condition of *anonymity*"."""
    units, source, (start, end) = sentence.units, reading.source, reading.content[0]
    if end < sentence.last or units.words[end - 1] not in _CONDITIONS or "condition" not in units.words[max(start - 4, 0) : end]:
        return None
    comma = source[0] - 1 if source is not None and reading.anchor < start else sentence.first
    plain = comma > sentence.first + 1 and units.kinds[comma] == COMMA and QUOTE not in units.kinds[sentence.first : comma]
    opens = units.words[sentence.first] in sentence.speech.adjunct_openers  # "On Friday, an aide said"
    return (sentence.first, comma) if plain and not opens and len(reading.content) == 1 else None


def _inverted(sentence: Sentence, reading: Analysis) -> Analysis:
    """Take the noun phrase after the cue for the source: "The pier may close, say *some neighbours*."."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    cue, (start, end) = reading.anchor, reading.content[0]
    mark = cue - 1
    quoted = mark > sentence.first and kinds[mark] == QUOTE and words[mark] == ","
    if not quoted and (mark <= sentence.first + 1 or kinds[mark] not in (COMMA, DASH)):
        return reading
    if words[cue] not in speech.inverting_verbs and words[cue] not in _INVERTING:
        return reading
    if words[start] in speech.complementisers or words[start] in speech.adjunct_openers or QUOTE in kinds[start:end]:
        return reading
    if (reading.source is not None and reading.source[1] >= mark) or not FINITE.isdisjoint(words[start:end]):
        return reading  # "Roe, a nurse, said Poe left"
    right = noun_phrase_end(sentence, start)
    if right < end or (right < sentence.last - 1 and not quoted):
        return reading
    return reading._replace(rule="content, cue, source", content=((sentence.first, cue if quoted else mark),), source=(start, right))


def _followed(sentence: Sentence, reading: Analysis) -> Analysis:
    """Take the clause after the cue for the content: "A nurse, who gave no name, said *she left*", "Roe said on Friday *that it shut*"."""
    units, first = sentence.units, sentence.first
    cue, source = reading.anchor, reading.source
    if QUOTE in units.kinds[first:cue]:
        return reading
    if source is None or source[1] <= cue:
        that = _that(sentence, cue)
        if that:
            return reading._replace(rule="source, cue, content", content=((that, clause_end(sentence, that)),))
    if units.kinds[cue - 1] != COMMA or not _clause_follows(sentence, cue):
        return reading
    comma = units.kinds.index(COMMA, first, cue)
    if comma == first:
        return reading
    content = ((cue + 1, clause_end(sentence, cue + 1)),)
    return reading._replace(rule="source, cue, content", content=content, source=(first, comma))


def _that(sentence: Sentence, cue: int) -> int:
    """Return the "that" after a cue and its adjuncts: "said earlier on Friday *that*"; 0 if there is none."""
    kinds, words = sentence.units.kinds, sentence.units.words
    for i in range(cue + 1, min(cue + _NEAR, sentence.last - 2)):
        if words[i] == sentence.speech.statement_complementiser:
            return i
        if kinds[i] not in (WORD, NAME, NUMBER):
            return 0
    return 0


def _clause_follows(sentence: Sentence, cue: int) -> bool:
    """Whether a cue is followed by a clause, not by a speaker."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    if cue + 3 >= sentence.last:
        return False
    if words[cue + 1] in speech.pronouns and words[cue + 1] not in RELATIVES:
        return kinds[cue + 2] == WORD and words[cue + 2] not in speech.adjunct_openers
    for i in range(cue + 1, min(cue + _NEAR + 2, sentence.last)):
        if words[i] in FINITE:
            return i > cue + 1
        if kinds[i] not in (WORD, NAME, NUMBER) or words[i] in _SUBORDINATING:
            return False
    return False
