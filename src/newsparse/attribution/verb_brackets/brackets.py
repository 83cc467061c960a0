"""Subjects, and the brackets of verbs: the finite verb, the participle, infinitive or particle that closes it, passives."""

from typing import Final, NamedTuple

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.verb_brackets.sentence import BracketSentence, Part

# Largest number of words and phrases skipped before a subject.
_MOST_STEPS: Final = 16
LONGEST_BRACKET: Final = 60  # largest distance between a finite verb and the rest of the verb
_MOST_COMMAS: Final = 6  # most commas between the two parts of a bracket


class Subject(NamedTuple):
    """A noun phrase that may be a subject."""

    first: int
    last: int  # index just past its last unit, appositions included


def subject_before_verb(sentence: BracketSentence, first: int, verb: int) -> Subject | None:
    """Find the subject before a verb in second position: one noun phrase with its dependents."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    start = first + (words[first] in speech.bracket.focus_adverbs and first + 1 < verb)  # "Auch die Polizei sagte"
    if start >= verb or not sentence.may_be_subject(start):
        return None
    if words[start] in speech.of and words[sentence.head_noun(start, verb)].endswith(speech.bracket.feminine_endings):
        return None  # "Der Zeitung sagte Roth"
    if verb == first + 1 and words[first] in speech.bracket.demonstratives:
        return Subject(first, verb)
    end = sentence.phrase_with_adjuncts(start, verb)
    while end < verb and (words[end] in speech.auxiliaries or kinds[end] == OPEN):
        end = next((j for j in range(end, verb) if kinds[j] == CLOSE), verb - 1) + 1 if kinds[end] == OPEN else end + 1
    trimmed = sentence.phrase_or_quoted_name(start, verb)
    return Subject(start, trimmed) if end == verb and trimmed > start else None


def subject_after_verb(sentence: BracketSentence, i: int, last: int) -> Subject | None:
    """Find the first noun phrase after a verb that may be its subject; skip adjuncts, datives and adverbs."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    at = i
    for _ in range(_MOST_STEPS):
        if at >= last:
            return None
        word, kind = words[at], kinds[at]
        if at == i and word in speech.of and word not in speech.nominative_articles and words[at + 1] in speech.determiners:
            end = sentence.phrase_end(at + 1, last)  # "sagte von der Heide"
            if end > at + 1 and kinds[end - 1] == NAME and (end == last or kinds[end] != NAME) and not sentence.may_be_subject(end):
                return Subject(at, end)
        if kind == WORD and word in speech.bracket.demonstratives and not sentence.phrase_end(at, last) > at + 1:
            return Subject(at, at + 1)
        if kind == WORD and word in speech.adjunct_openers and word not in speech.time_words:
            past = sentence.phrase_end(at + 1, last)
            if past > at + 1 and kinds[past] == QUOTE:
                past += 1  # "Unter dem Motto „Weg da!“ zogen die Gäste"
            at = max(past, at + 1)
            continue
        if sentence.may_be_subject(at) and word not in speech.bracket.time_nouns:
            end = sentence.phrase_end(at, last)
            if end < last and kinds[end] == QUOTE and sentence.is_quoted_name(end):
                end += 1
            if end > at:
                return Subject(at, sentence.with_apposition(end, last))
        if kind == NAME or (kind == WORD and word in speech.determiners):
            at = max(sentence.phrase_end(at, last), at + 1)
        elif kind == NUMBER or (kind == WORD and word not in speech.phrase_breaks and word not in speech.joiners):
            at += 1
        else:
            return None
    return None


def subject_before_comma(sentence: BracketSentence, k: int) -> tuple[int, int] | None:
    """Find the subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
    for j in range(k - 1, max(-1, k - 6), -1):
        part = sentence.parts[j]
        start = sentence.after_joiner(part)
        start += sentence.words[start] in sentence.speech.bracket.focus_adverbs and start + 1 < part.last
        phrase = sentence.phrase_end(start, part.last) > start
        nominal = phrase and sentence.phrase_with_adjuncts(start, part.last) == part.last
        if nominal and j < k - 1 and sentence.may_be_subject(start):
            nouns = next((n for n in range(j + 1, k) if sentence.opens_subordinate_clause(sentence.parts[n].first)), k)
            return (start, sentence.parts[nouns - 1].last)
        if not (nominal or sentence.opens_subordinate_clause(sentence.parts[j].first)):
            return None
    return None


def clause_subject(sentence: BracketSentence, k: int) -> tuple[int, int] | None:
    """Find the subject of the clause that a part continues: the first noun phrase before it that can be one."""
    for j in range(min(k, len(sentence.parts) - 1), -1, -1):
        part = sentence.parts[j]
        if sentence.opens_subordinate_clause(part.first) or sentence.is_infinitive(part.last):
            continue
        start = sentence.after_joiner(part)
        pronoun = sentence.words[start + 1]
        if sentence.kinds[start] == WORD and pronoun in sentence.speech.pronouns and pronoun not in sentence.speech.impersonal_pronouns:
            return (start + 1, start + 2)  # ", lehnt er ab: „…“"
        after_comma = j and sentence.kinds[start] == WORD and sentence.kinds[part.first - 1] == COMMA
        if after_comma and (before := subject_before_comma(sentence, j)) is not None:
            return before
        found = subject_after_verb(sentence, start, part.last)
        if found is not None and (found.first > start or j == 0):
            return found
    return None


def holder_of_noun(sentence: BracketSentence, noun: int, k: int) -> tuple[int, int] | None:
    """Find the subject of the clause that has a noun as its object: "*Roth* ist der Ansicht, …"."""
    found = clause_subject(sentence, k)
    part = sentence.parts[k]
    passive = not sentence.speech.copulas.isdisjoint(sentence.words[part.first : part.last])
    agent = passive_agent(sentence, part.first, part.last) if passive else None
    if agent is not None and not agent[0] <= noun < agent[1]:
        return agent
    return found if found is not None and found[1] <= noun and not found[0] <= noun < found[1] else None


def passive_agent(sentence: BracketSentence, first: int, last: int) -> tuple[int, int] | None:
    """Find the agent of a passive: "von der Polizei"."""
    for j in range(first, last - 1):
        if sentence.words[j] in sentence.speech.bracket.agent_prepositions and sentence.kinds[j] == WORD:
            end = sentence.phrase_end(j + 1, last)
            if end > j + 1 and (j == first or sentence.words[end] not in sentence.speech.helpers):
                return (j + 1, end)  # not "Dem Bezirk unter Leitung von Roth wird vorgeworfen"
    for j in range(first, last - 1):
        paper = named_after_preposition(sentence, j, last)
        if paper and sentence.words[sentence.head_noun(*paper)].endswith(sentence.speech.bracket.paper_nouns):
            return paper  # "wird in einer Mitteilung gefordert"
        preposition = sentence.kinds[j] == WORD and sentence.words[j] in sentence.speech.source_prepositions
        if preposition and sentence.kinds[j + 1] == QUOTE and sentence.is_quoted_name(j + 1):
            return (j + 1, j + 2)  # "wird im „Boten“ gefordert"
    return None


def named_after_preposition(sentence: BracketSentence, i: int, last: int) -> tuple[int, int] | None:
    """Find the paper or place that a preposition at a unit names: "aus *dem Rathaus*", "In *dem Bericht*"."""
    if i >= last or sentence.words[i] not in sentence.speech.source_prepositions or sentence.kinds[i] != WORD:
        return None
    end = sentence.phrase_end(i + 1, last)
    return (i + 1, end) if end > i + 1 else None


class VerbBrackets(BracketSentence):
    """One sentence, and where the brackets of its verbs open and close."""

    __slots__ = ()

    def is_perfect_or_modal(self, word: str) -> bool:
        """Return True if a word is an auxiliary of the perfect or a modal verb: a participle or infinitive closes its bracket."""
        return word in self.speech.perfect_auxiliaries or word in self.speech.bracket.modals

    def is_finite(self, i: int) -> bool:
        """Return True if a verb has a finite form and no auxiliary of the perfect right before it."""
        return self.words[i] in self.speech.finite_forms and self.words[i - 1] not in self.speech.perfect_auxiliaries

    def is_passive_clause(self, part: Part, i: int) -> bool:
        """Return True if a participle at the end of its clause is beside a form of "werden"."""
        return not self.speech.copulas.isdisjoint(self.words[i + 1 : part.last])

    def has_particle(self, i: int, first: int, last: int) -> bool:
        """Return True if a verb has its particle: at the end of the clause, or prefixed if the verb itself closes the clause."""
        needed = self.speech.particles.get(self.words[i])
        return needed is None or (self.words[i - 1] in needed and i > first) or not needed.isdisjoint(self.words[i + 1 : last])

    def finite_verb(self, part: Part, first: int, i: int) -> int | None:
        """Find the finite verb of the clause of a reporting verb: its auxiliary, as in "hat betont" and "will sagen", or itself."""
        closing = self.words[i] in self.speech.participles or self.words[i] in self.speech.bracket.reporting_infinitives
        auxiliary = self._auxiliary(first, i) if closing else None
        if auxiliary is not None or not self.is_finite(i):
            return auxiliary
        if closing and i == part.last - 1 and i > first + 1 and subject_before_verb(self, first, i) is None:
            return None
        return i

    def _auxiliary(self, first: int, i: int) -> int | None:
        """Find the auxiliary or modal verb whose clause a participle or infinitive closes."""
        words, speech = self.words, self.speech
        shared = False  # "hat sich geweigert und *behauptet*"
        for j in range(i - 1, max(first, i - LONGEST_BRACKET) - 1, -1):
            if words[j] in speech.helpers:
                return j if words[j] in speech.perfect_auxiliaries or not shared else None
            shared = shared or (words[j] in speech.joiners and j > first and words[j + 1] in speech.finite_forms)
        return None

    def closes_bracket(self, part: Part, first: int, helper: int, i: int) -> bool:
        """Return True if a participle or infinitive closes the bracket that its auxiliary opens, and is not negated."""
        words, speech = self.words, self.speech
        goes_on = self.kinds[i + 1] == WORD and words[i + 1] not in speech.joiners
        if not self.has_particle(i, first, part.last) or (part.last - i > 3 and goes_on):
            return False
        negated = words[i - 1] in speech.negations or (i > helper + 2 and words[i - 2] in speech.negations)
        return not negated and words[i - 1] != speech.bracket.infinitive_marker

    def bracket_end(self, i: int, part: Part) -> int | None:
        """Find where the bracket of a finite verb closes: after its particle; return `None` if a particle is missing."""
        needed = self.speech.particles.get(self.words[i])
        words, kinds = self.words, self.kinds
        if needed is None:
            closing = words[part.last - 1] if part.last - 1 > i and kinds[part.last - 1] == WORD else ""
            return None if closing in self.speech.bracket.other_particles else i + 1
        commas = 0
        for j in range(i + 1, min(self.last, i + LONGEST_BRACKET)):
            if kinds[j] in (COMMA, DASH):
                commas += 1
                if commas > _MOST_COMMAS:
                    return None
            elif words[j] in needed and kinds[j] in (WORD, NAME):
                closed = j + 1 >= self.last or kinds[j + 1] in (COMMA, COLON, STOP, DASH, QUOTE) or words[j + 1] in self.speech.joiners
                if closed or words[j] not in self.speech.adjunct_openers:  # a preposition cannot be at the end of its clause
                    return j + 1
        return None
