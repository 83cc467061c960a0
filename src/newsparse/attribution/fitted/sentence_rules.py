"""One English sentence, its noun phrases and clauses, and the rules that offer analyses around a cue: source, cue and content."""

from itertools import takewhile
from typing import Final, NamedTuple

from attrs import define, evolve

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, PHRASE, QUOTE, STOP, WORD, Units
from newsparse.knowledge import SpeechWords
from newsparse.rule_table import RuleTable

FARTHEST: Final = 40  # units from a cue to its source
ADDRESSEE: Final = 10  # units between a cue and what opens its content
RELATIVES: Final = frozenset({"who", "which"})
SUBORDINATORS: Final = frozenset("after although as because before if once since though when while".split())


@define(weakref_slot=False)
class Sentence:
    """The rules' input: a sentence of a passage, and the words of its language."""

    units: Units
    first: int  # index of its first unit
    last: int  # index just past its last one, without the final stop
    end: int  # index just past its last one, with the final stop
    resumed: bool
    """True if the next sentence is only a quotation: `“Go,” Roe said. “Now.”`"""
    speech: SpeechWords


def sentence(units: Units, number: int, speech: SpeechWords) -> Sentence:
    """Return one sentence of a passage, by its number.

    >>> from newsparse.knowledge.languages import load
    >>> speech = load("en").speech
    >>> units = Units([0, 4, 8, 10], [3, 7, 9, 15], [NAME, WORD, STOP, QUOTE], ["roe", "said", ".", "now"], [0, 3, 4])
    >>> [(one.first, one.last, one.end, one.resumed) for one in (sentence(units, 0, speech), sentence(units, 1, speech))]
    [(0, 2, 3, True), (3, 4, 4, False)]
    """
    kinds, bounds = units.kinds, units.sentences
    first, end = bounds[number : number + 2]
    last = end
    if kinds[end - 1] == CLOSE and kinds[first] == OPEN and kinds[first:end].count(OPEN) == 1:
        first, last, end = first + 1, last - 1, end - 1  # "(“It is old,” she said.)"
    while last > first and kinds[last - 1] == STOP:
        last -= 1
    resumed = number + 2 < len(bounds) and kinds[end] == QUOTE and bounds[number + 2] - end <= 2
    return Sentence(units, first, last, end, resumed, speech)


def verb_group_start(sentence: Sentence, cue: int) -> int:
    """Find the first unit of the verb group that ends in a cue: "has not *said*", "later *added*"."""
    words, kinds = sentence.units.words, sentence.units.kinds
    i = cue
    while i > sentence.first and kinds[i - 1] == WORD and (words[i - 1] in sentence.speech.auxiliaries or words[i - 1].endswith("ly")):
        i -= 1
    return i


def subject_before(sentence: Sentence, head: int) -> tuple[int, int] | None:
    """Find the noun phrase that ends before a verb group, including a closed apposition."""
    units, first = sentence.units, sentence.first
    kinds, words = units.kinds, units.words
    if head == first:
        return None
    end = head
    if kinds[head - 1] == COMMA:
        # "Roe, 41, a nurse who fled Elm, said"
        end = head - 1
        if end > first and kinds[end - 1] == CLOSE and NAME in kinds[(start := noun_phrase_start(sentence, end)) : start + 2]:
            return start, end  # "Cllr Ann Roe (Con, Elm), said"
        for comma in [i for i in range(end - 1, max(first, head - FARTHEST), -1) if kinds[i] == COMMA]:
            # "the mayor, Ann Roe, said", "the owner, Ann Roe of Roe Farms, said"
            apposed = kinds[comma + 1] == NAME and kinds[comma - 1] == WORD
            named = apposed and (comma == end - 2 or words[comma + 2] in _AT)
            # "her niece, the novelist Ann Roe, said"
            named = named or (kinds[comma - 1 : end : end - comma] == [WORD, NAME] and words[comma + 1] in sentence.speech.determiners)
            if (named or kinds[comma - 1] in (NAME, CLOSE)) and comma - 1 >= first:
                start = noun_phrase_start(sentence, comma)
                alone = start == first or kinds[start - 1] != COMMA
                related = not named and start > first and words[start - 1] in RELATIVES  # "Roe, who lost a boat in Elm, Ohio, said"
                if start < comma and not related and (alone or _is_described(sentence, start, comma)):
                    return start, end
            after = words[comma + 1]
            related = after in RELATIVES
            # "The minister, *speaking* after a meeting, said"
            modified = after in _MODIFIER_OPENERS or after in sentence.speech.acts.postmodifiers  # "The claim, *filed* in Elm, says"
            modified = modified or (after.endswith("ing") and after not in sentence.speech.resuming_forms)
            if related or modified:
                start = noun_phrase_start(sentence, comma)
                if start > first + 1 and kinds[start - 1] == COMMA and kinds[start] == NAME:
                    start = noun_phrase_start(sentence, start - 1)  # "Her deputy, Ann Roe, who voted against it, said"
                opened = first + (words[first] in sentence.speech.joiners)  # "But a nurse in Elm, who asked for a chair, said"
                if start == opened and start < comma:
                    return start, comma if related else end
        return None
    while end > first and kinds[end - 1] == WORD and words[end - 1] in sentence.speech.adjunct_openers:
        end -= 1  # "Roe on Friday said"
    if end < head and not words[head - 1].endswith("day"):
        return None  # "by saying"
    start = noun_phrase_start(sentence, end)
    return (start, end) if start < end else None


def _is_described(sentence: Sentence, start: int, comma: int) -> bool:
    """Return True if a noun phrase after a clause is described after its comma: "…, *its owner*, Bo Poe, said"."""
    words, determiners = sentence.units.words, sentence.speech.determiners
    opens = words[start] in determiners or words[comma + 1] in determiners or words[comma + 1] in RELATIVES
    return words[start] in _POSSESSIVES or (opens and start - sentence.first > _CLAUSE)


_POSSESSIVES: Final = frozenset({"her", "his", "its", "their"})
_CLAUSE: Final = 3  # units of the shortest clause that a source may follow: "The pier closed, Ann Roe, the mayor, said"


FINITE: Final = frozenset("is are was were has had have will would can could did does do".split())
_MODIFIER_OPENERS: Final = frozenset("asked at from in of represented when while".split())


def noun_phrase_start(sentence: Sentence, end: int) -> int:
    """Find the start of the noun phrase that ends before a unit."""
    kinds, words = sentence.units.kinds, sentence.units.words
    speech = sentence.speech
    start = end
    depth = 0
    while start > sentence.first and end - start < FARTHEST:
        kind, word = kinds[start - 1], words[start - 1]
        if kind == CLOSE:
            depth += 1
        elif kind == OPEN:
            if not depth:
                break
            depth -= 1
        elif not depth:
            quoted = kind == QUOTE and start - 2 >= sentence.first and words[start - 2] in ("the", "a")
            if kind not in PHRASE and not quoted:
                break
            if word in speech.joiners and (joint := _together(sentence, start)) is not None:
                return joint
            if word in speech.phrase_breaks or (word in speech.verbs and word not in speech.acts.postmodifiers):
                break
            if word in speech.pronouns:
                return start - (start == end)
        start -= 1
    return start


def _together(sentence: Sentence, start: int) -> int | None:
    """Find the start of a list of names that "and" closes before a unit: "Ann Roe, Bo Poe *and* Eva Lind said"."""
    kinds, first = sentence.units.kinds, sentence.first
    i = start - 2
    determined = start + 1 < sentence.last and sentence.units.words[start] in sentence.speech.determiners
    if i < first or kinds[i] != NAME or kinds[start + determined] != NAME:
        return None
    while i - 2 >= first and kinds[i - 1] == COMMA and kinds[i - 2] == NAME:
        i -= 2
    if i > first + 1 and sentence.units.words[i - 1] in _LINKS:
        # "Residents of Elm *and* Oak said", "A study by Ann Roe *and* Bo Poe said"
        start = noun_phrase_start(sentence, i - 1)
        return start if start == first and start < i - 1 else None
    return i if i == first else None


def main_subject(sentence: Sentence) -> tuple[int, int] | None:
    """Find the name or pronoun that opens a sentence, past a first adjunct: "On Monday *she* toured Elm, promising a pier"."""
    units, speech, i = sentence.units, sentence.speech, sentence.first
    if units.words[i] in speech.adjunct_openers:
        near = range(i, min(sentence.last - 1, i + ADDRESSEE))
        i = next((j + 1 for j in near if units.kinds[j] == COMMA), i)
    i += units.words[i] in speech.joiners
    opens = i < sentence.last and (units.kinds[i] == NAME or units.words[i] in speech.pronouns)
    return (i, i + 1) if opens else None


def noun_phrase_end(sentence: Sentence, start: int) -> int:
    """Find the end of the noun phrase that begins at a unit after its verb; appositions are part of it."""
    kinds, words, last, speech = sentence.units.kinds, sentence.units.words, sentence.last, sentence.speech
    i = start
    apposed = False
    if i < last and words[i] in speech.pronouns:
        return i + 1
    while i < last and i - start < FARTHEST:
        kind, word = kinds[i], words[i]
        if kind in (QUOTE, COLON, DASH, STOP):
            break
        if kind == COMMA:
            if not _apposition(sentence, start, i, apposed):
                break
            apposed = True
        elif not apposed and start < i < start + 12 and kinds[i - 1] == NAME and word not in _OF:
            after = words[i + 1] if i + 1 < last else ""
            if word in speech.adjunct_openers or (word in speech.determiners and after in speech.adjunct_openers):
                break
        i += 1
    return i


def _apposition(sentence: Sentence, start: int, comma: int, apposed: bool) -> bool:
    """Return True if the words after a comma belong to the noun phrase before it: "Ann Roe, *the mayor*", "the mayor, *Ann Roe*"."""
    kinds, words, after = sentence.units.kinds, sentence.units.words, comma + 1
    if after >= sentence.last:
        return False
    if kinds[after] == NUMBER or words[after] in sentence.speech.apposition_openers:
        return True
    if kinds[comma - 1] == NUMBER and words[after] in _FROM:
        return True  # "Ann Roe, 41, of Elm"
    if kinds[comma - 1] == NAME and kinds[after] == WORD and after + 1 < sentence.last and words[after + 1] in _AT:
        return True  # "Ann Roe, analyst at Elm and Co"
    # "the mayor, Ann Roe", "a broker based in Elm, Ohio, who sells courts"
    ends = after + 1 == sentence.last or kinds[after + 1] == COMMA or words[after + 1] in _OF
    owned = kinds[comma - 1] == WORD and any(words[i].endswith(_OWNERS) for i in range(start, comma))
    return kinds[after] == NAME and ends and (apposed or owned or NAME not in kinds[start:comma])


_OWNERS: Final = ("'s", "’s")  # "said Roe's replacement, *Bo Poe*, who is 29"
_OF: Final = frozenset({"of"})
_LINKS: Final = frozenset({"of", "by"})
_FROM: Final = frozenset({"of", "from", "in"})
_AT: Final = frozenset({"at", "of", "for", "with"})


_PARTING: Final = frozenset((COMMA, QUOTE))


def clause_end(sentence: Sentence, start: int) -> int:
    """Find the end of the clause that begins at a unit: the sentence's end, or the words that add another cue."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    subordinate = words[sentence.first] in SUBORDINATORS and COMMA not in kinds[sentence.first : start]
    joiners = speech.joiners
    for i in [i for i in range(start + 2, sentence.last - 1) if kinds[i] in _PARTING or words[i] in joiners]:
        after = words[i + 1]
        if kinds[i] == QUOTE and words[i] == "," and after in speech.resuming_forms:
            return i + 1
        if kinds[i] == COMMA:
            if subordinate and (kinds[i + 1] == NAME or after in speech.pronouns or after in speech.determiners):
                return i  # "While Roe said it was old*,* she used it"
            if after in speech.resuming_forms:
                return i
            if after in joiners and any(word in speech.verbs for word in words[i + 2 : i + 5]):
                return i
        elif words[i] in joiners and after in speech.verbs:
            return i
    return sentence.last


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
        kind = kinds[i]
        if kind == WORD and words[i] in speech.complementisers:
            if farther or i == cue + 1 or (i == cue + 2 and words[i] == speech.statement_complementiser):
                return i
        elif kind == COLON:
            return i + 1
        elif kind == QUOTE and (i == cue + 1 or kinds[i - 1] == COMMA):
            return i
        elif kind == COMMA and i > cue + 1:
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
