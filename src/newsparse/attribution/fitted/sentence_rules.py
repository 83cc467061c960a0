"""Rules of English that offer analyses around a cue: which units are source, cue and content."""

from itertools import takewhile
from typing import Final, NamedTuple

from attrs import define, evolve

from newsparse.attribution.fitted.sentence_parts import (
    ADDRESSEE,
    FARTHEST,
    FINITE,
    RELATIVES,
    Sentence,
    clause_end,
    noun_phrase_end,
    subject_before,
    verb_group_start,
)
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, OPEN, QUOTE, STOP, WORD, Units
from newsparse.rule_table import RuleTable


@define(weakref_slot=False)
class Analysis:
    """One reading of the units around a cue; ranges are half-open, in units of the passage."""

    rule: str  # the rule that offered it, in words
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]
    source: tuple[int, int] | None = None
    anchor: int = 0  # the cue's own word

    def with_content(self, content: tuple[tuple[int, int], ...]) -> "Analysis":
        """Return the same reading with another content; `attrs.evolve` takes ten times as long."""
        return Analysis(self.rule, self.cue, content, self.source, self.anchor)

    def with_source(self, source: tuple[int, int] | None) -> "Analysis":
        """Return the same reading with another source."""
        return Analysis(self.rule, self.cue, self.content, source, self.anchor)


class Clause(NamedTuple):
    """A possible cue and what is around it."""

    sentence: Sentence
    head: int  # the first unit of the cue's verb group
    cue: int
    subject: tuple[int, int] | None


def offer(sentence: Sentence, cue: int) -> Analysis | None:
    """Return the analysis of the first construction that fits a cue, a unit of the sentence."""
    if OPEN in sentence.units.kinds[sentence.first : cue]:
        sentence = _in_brackets(sentence, cue)
    head = verb_group_start(sentence, cue)
    clause = Clause(sentence, head, cue, subject_before(sentence, head))
    for construction in CONSTRUCTIONS.active:
        found = construction(clause)
        if found is not None:
            return found
    return None


def _in_brackets(sentence: Sentence, cue: int) -> Sentence:
    """Return the part of a sentence that is in the same brackets as a cue: "The pier (*“It is old,” Roe said*) is safe"."""
    kinds = sentence.units.kinds
    opening = next((i for i in range(cue - 1, sentence.first - 1, -1) if kinds[i] in (OPEN, CLOSE)), cue)
    if kinds[opening] != OPEN:
        return sentence
    closing = next((i for i in range(cue + 1, sentence.last) if kinds[i] == CLOSE), sentence.last)
    return evolve(sentence, first=opening + 1, last=closing, end=closing, resumed=False)


def according(sentence: Sentence, cue: int) -> int:
    """Count the units from *cue* on that name a source without a verb ("according to"); 0 if there are none."""
    words = sentence.units.words
    for phrase in sentence.speech.according:
        parts = phrase.split()
        if words[cue] == parts[0] and words[cue : cue + len(parts)] == parts:
            return len(parts)
    return 0


def going_on(sentence: Sentence, cue: int, source: tuple[int, int]) -> Analysis | None:
    """`…, Roe said, adding that …`: the source of the previous cue continues."""
    best = complement(Clause(sentence, cue, cue, source))
    return best and evolve(best, rule="source goes on, content")


def after_quotation(clause: Clause) -> Analysis | None:
    """`“Go,” Roe said.` and `“Go,” said Ann Roe.`"""
    sentence, head, cue, subject = clause
    first, kinds = sentence.first, sentence.units.kinds
    if kinds[first] != QUOTE or cue - first >= FARTHEST:
        return None
    between = first + 1 + (first + 1 < sentence.last and kinds[first + 1] in (COMMA, DASH))
    if subject is not None and subject[0] <= between + 1 and subject[1] <= head:
        return Analysis("quotation, source, cue", (head, cue + 1), _resumed(sentence, cue + 1), subject, cue)
    if head > between:
        return None
    right = noun_phrase_end(sentence, cue + 1)
    source = (cue + 1, right) if right > cue + 1 else None
    return Analysis("quotation, cue, source", (head, cue + 1), _resumed(sentence, right), source, cue)


def _resumed(sentence: Sentence, after: int) -> tuple[tuple[int, int], ...]:
    """Return a quotation before its reporting clause, and its continuation after it, even in a separate sentence."""
    kinds = sentence.units.kinds
    parts = [(sentence.first, sentence.first + 1)]
    near = range(after, min(sentence.last, after + FARTHEST))
    more = next((i for i in near if kinds[i] == QUOTE and (i == after or kinds[i - 1] in (COMMA, COLON, DASH, STOP))), None)
    if more is not None:
        parts.append((more, more + 1))
    elif after + 2 < sentence.last and kinds[after] == COMMA and sentence.units.words[after + 1] in sentence.speech.joiners:
        parts += [(after + 1, after + 3)] if kinds[after + 2] == QUOTE else []  # “I love it,” Roe said, *but “it is old.”*
    elif sentence.resumed:
        parts.append((sentence.end, sentence.end + 1))
    return tuple(parts)


def parenthesis(clause: Clause) -> Analysis | None:
    """`Prices rose, traders said.` and `Prices, traders said, rose.`"""
    sentence, head, cue, subject = clause
    first, last, kinds, words = sentence.first, sentence.last, sentence.units.kinds, sentence.units.words
    comma = subject[0] - 1 if subject is not None else first
    if comma <= first or kinds[comma] != COMMA or kinds[first] == QUOTE:
        return None
    if comma - first < 6 and words[first] in sentence.speech.adjunct_openers:
        return None  # "Last week, Roe said …", "In Elm, Roe declined."
    end = cue + 1
    if end + 1 < last and words[end].endswith("day") and kinds[end + 1] == COMMA:
        end += 1  # "The pier, its owner, Ann Roe, said Friday, is safe"
    speech = sentence.speech
    resumed = end < last and kinds[end] == COMMA and (end + 1 >= last or words[end + 1] in speech.resuming_forms)
    closed = end >= last or resumed
    if closed or words[end] in speech.adjunct_openers or (words[cue] in speech.addressing_verbs and end + 3 >= last):
        return Analysis("content, source, cue", (head, cue + 1), ((first, comma),), subject, cue)
    if kinds[end] == COMMA:
        return Analysis("content around source and cue", (head, cue + 1), ((first, comma), (end + 1, last)), subject, cue)
    return None


def passive(clause: Clause) -> Analysis | None:
    """`She was told by doctors that …`, `It was claimed by Roe that …`, `Roe is believed to have fled`."""
    sentence, head, cue, subject = clause
    words, last, speech = sentence.units.words, sentence.last, sentence.speech
    reports = subject is not None and (words[cue] in _ADDRESSING or words[cue] in speech.verbs)
    if subject is None or not reports or cue + 2 >= last or _BE.isdisjoint(words[head:cue]) or words[cue + 1] not in _AFTER_PASSIVES:
        return None
    source: tuple[int, int] | None = None
    opening = cue + 1
    if words[opening] == "by":
        right = noun_phrase_end(sentence, cue + 2)
        opening = next((i for i in range(cue + 2, right) if _opens_clause(sentence, i)), right)
        source = (cue + 2, opening)
    content = [subject]
    if opening < last and _opens_clause(sentence, opening) and sentence.units.kinds[opening] != COMMA:
        addressed = words[cue] in _ADDRESSING or words[slice(*subject)] == ["it"]
        content = [*([] if addressed else content), (opening, clause_end(sentence, opening))]
    return Analysis("passive cue, source, content", (head, cue + 1), tuple(content), source, cue)


def _opens_clause(sentence: Sentence, i: int) -> bool:
    """Return True if a unit after "by Roe" opens the reported clause, or is the comma of a relative clause."""
    word = sentence.units.words[i]
    related = sentence.units.kinds[i] == COMMA and i + 1 < sentence.last and sentence.units.words[i + 1] in RELATIVES
    return related or word in _CLAUSE_OPENERS or word in sentence.speech.complementisers


_BE: Final = frozenset("am is are was were be been being".split())
_AFTER_PASSIVES: Final = frozenset({"by", "to"})
_CLAUSE_OPENERS: Final = frozenset({"as", "not", "to"})
_ADDRESSING: Final = frozenset(
    "advised asked assured begged encouraged informed instructed invited ordered persuaded reminded told urged warned".split()
)


def inverted(clause: Clause) -> Analysis | None:
    """`Prices rose, said Ann Roe.`"""
    sentence, head, cue, subject = clause
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    comma = head - 1
    if subject is not None or comma <= sentence.first or kinds[comma] != COMMA or words[cue] not in speech.inverting_verbs:
        return None
    right = noun_phrase_end(sentence, cue + 1)
    if right == cue + 1 or words[cue + 1] in speech.adjunct_openers or words[cue + 1] in speech.complementisers:
        return None  # "The mayor, who was late, said on Monday that …"
    if words[cue + 1] in speech.pronouns and right < sentence.last and (words[right] in speech.auxiliaries or words[right].endswith("ed")):
        return None  # "The mayor, who was late, said he was sorry"
    named = takewhile(lambda i: kinds[i] != COMMA and words[i] not in RELATIVES, range(cue + 1, right))
    if any(words[i] in FINITE for i in named):
        return None  # "The mayor, by now hoarse, said the pier was safe"
    source, before = (cue + 1, right), (sentence.first, comma)
    if comma - sentence.first < 7 and right + 1 < sentence.last and kinds[right] == COMMA:
        after = words[right + 1]
        if not any(after in words for words in (speech.resuming_forms, speech.joiners, speech.adjunct_openers, speech.phrase_breaks)):
            # "The pier, said Ann Roe, is safe."
            return Analysis("content around cue and source", (head, cue + 1), (before, (right + 1, sentence.last)), source, cue)
    return Analysis("content, cue, source", (head, cue + 1), (before,), source, cue) if comma > sentence.first + 2 else None


def complement(clause: Clause) -> Analysis | None:
    """`Roe said that …`, `Roe told reporters “…”`, `Roe said: …`"""
    sentence, head, cue, subject = clause
    words, speech, last = sentence.units.words, sentence.speech, sentence.last
    if subject is None:
        return None
    start = _opening(sentence, cue)
    if start == cue + 1 and start < last and words[cue] in speech.addressing_verbs and words[start] not in speech.complementisers:
        past = next((i for i in range(start, last) if words[i] not in speech.determiners), last) + 1  # "told reporters …"
        start = past if past < last and sentence.units.kinds[past] != COMMA else start
    if start >= last or sentence.units.kinds[start] == COMMA:
        return None
    end = clause_end(sentence, start)
    return Analysis("source, cue, content", (head, cue + 1), ((start, end),), subject, cue) if end > start else None


def _opening(sentence: Sentence, cue: int) -> int:
    """Find what opens the content after a cue: a complementiser, a colon or a quotation, else the next unit."""
    kinds, words, last, speech = sentence.units.kinds, sentence.units.words, sentence.last, sentence.speech
    farther = cue + 1 < last and (words[cue] in speech.addressing_verbs or words[cue + 1] in speech.adjunct_openers)
    for i in range(cue + 1, min(last, cue + 1 + ADDRESSEE)):
        near = farther or i == cue + 1 or (i == cue + 2 and words[i] == speech.statement_complementiser)
        if near and kinds[i] == WORD and words[i] in speech.complementisers:
            return i
        if kinds[i] == COLON:
            return i + 1
        if kinds[i] == QUOTE and (i == cue + 1 or kinds[i - 1] == COMMA):
            return i
        if kinds[i] == COMMA and i > cue + 1:
            return i + 1 if i + 1 < last and kinds[i + 1] == QUOTE else cue + 1
    return cue + 1


def according_to(clause: Clause) -> Analysis | None:
    """`According to Roe, prices rose`, `Prices rose, according to Roe`."""
    sentence, cue = clause.sentence, clause.cue
    first, last, kinds, words = sentence.first, sentence.last, sentence.units.kinds, sentence.units.words
    start = end = cue + according(sentence, cue)
    while cue < start and end < last and kinds[end] not in (COMMA, QUOTE, DASH, STOP, COLON):
        end += 1
    if end == start:
        return None
    if end + 1 < last and kinds[end] == COMMA and words[end + 1] in RELATIVES:
        # "According to a nurse, who asked not to be named, the ward is full"
        end = next((i for i in range(end + 2, last - 1) if kinds[i] == COMMA), end)
    elif end + 1 < last and kinds[end - 1 : end + 1] == [NAME, COMMA] and words[end + 1] in ARTICLES:
        # "According to Ann Roe, a nurse at Elm, the ward is full"
        end = next((i for i in range(end + 2, min(end + ADDRESSEE, last - 1)) if kinds[i] == COMMA), end)
    source, span = (start, end), (cue, start)
    after = end + 1 if end < last and kinds[end] == COMMA else end
    if cue - first <= 1:
        return Analysis("according to source, content", span, ((after, last),), source, cue) if after < last else None
    parted = kinds[cue - 1] == COMMA
    before = (first, cue - parted)
    apposed = parted and noun_phrase_end(sentence, start) == last  # "Prices rose, according to Ann Roe, a broker at Elm and Co"
    if parted and not apposed and after < last - 1:
        return Analysis("content around according to source", span, (before, (after, last)), source, cue)
    return Analysis("content according to source", span, (before,), (start, last if parted else end), cue)


ARTICLES: Final = frozenset({"a", "an"})
CONSTRUCTIONS: Final = RuleTable("english constructions", according_to, after_quotation, passive, parenthesis, complement, inverted)
"""The constructions of English that offer an analysis, in the order in which they are tried."""


def trim(units: Units, first: int, last: int) -> tuple[int, int] | None:
    """Strip commas, dashes, stops and a last "and" from both ends of a range, and an open bracket; `None` if nothing but a mark is left."""
    kinds = units.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH):
        first += 1
    opened, closed = kinds[first:last].count(OPEN), kinds[first:last].count(CLOSE)
    if opened > closed:
        last = max(i for i in range(first, last) if kinds[i] == OPEN)  # "it was late (*Letters*"
    elif closed > opened:
        last = kinds.index(CLOSE, first)  # "it was late*) at the pier*"
    while last > first and (kinds[last - 1] in (COMMA, DASH, STOP) or units.words[last - 1] in ("and", "but")):
        last -= 1
    return (first, last) if first < last and not (last - first == 1 and kinds[first] == MARK) else None
