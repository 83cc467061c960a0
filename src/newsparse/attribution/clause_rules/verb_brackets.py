"""Verb brackets: the finite verb of a clause, the participle, infinitive or particle that closes its bracket, and passives."""

from newsparse.attribution.clause_rules.bracket_subjects import subject_before_verb
from newsparse.attribution.clause_rules.limits import LONGEST_ATTRIBUTE, LONGEST_BRACKET, MOST_COMMAS
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.topological_fields import TopologicalFields, words_in
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, NUMBER, QUOTE, STOP, WORD


class VerbBrackets(TopologicalFields):
    """One sentence, and where the brackets of its verbs open and close."""

    __slots__ = ()

    def is_perfect_or_modal(self, word: str) -> bool:
        """Return whether a word is an auxiliary of the perfect or a modal verb: a participle or infinitive closes its bracket."""
        return word in self.speech.perfect_auxiliaries or word in self.speech.bracket.modals

    def is_finite(self, first: int, i: int) -> bool:
        """Return whether a verb has a finite form and no auxiliary of the perfect right before it."""
        return self.words[i] in self.speech.finite_forms and (i == first or self.words[i - 1] not in self.speech.perfect_auxiliaries)

    def is_passive(self, part: Part, i: int) -> bool:
        """Return whether a participle at the end of its clause is beside a form of "werden"."""
        return words_in(self.words, i + 1, part.last, self.speech.copulas)

    def is_attributive(self, first: int, i: int) -> bool:
        """Return whether a past form before a noun is an adjective: "dem neu *formulierten* Recht", "das von Roth *genannte* Ziel"."""
        words, speech = self.words, self.speech
        if not words[i].endswith(("te", "ten")):
            return False
        if words[i - 1] in speech.determiners and words[i - 1] not in speech.nominative_articles and i > first + 1:
            return True
        if self.kinds[i + 1] not in (NAME, NUMBER):
            return False
        for j in range(i - 2, max(first, i - LONGEST_ATTRIBUTE) - 1, -1):
            if self.kinds[j] != WORD:
                if self.kinds[j] in (COMMA, COLON, DASH, QUOTE, STOP):
                    return False
            elif words[j] in speech.determiners and self.constituents.phrase_end(j, self.last) == j:
                neighbour = j + 2 == i and words[j] not in speech.nominative_articles
                return words[j + 1] in speech.adjunct_openers or neighbour
        return False

    def has_particle(self, i: int, first: int, last: int) -> bool:
        """Return whether a verb has its particle: at the end of the clause, or prefixed if the verb itself closes the clause."""
        needed = self.speech.particles.get(self.words[i])
        if needed is None:
            return True
        if self.words[i - 1] in needed and i > first:
            return True
        return any(self.words[j] in needed for j in range(i + 1, last))

    def finite_verb(self, part: Part, first: int, i: int) -> int | None:
        """Find the finite verb of the clause of a reporting verb: its auxiliary, as in "hat betont" and "will sagen", or itself."""
        closing = self.words[i] in self.speech.participles or self.words[i] in self.speech.bracket.reporting_infinitives
        auxiliary = self._auxiliary(first, i) if closing else None
        if auxiliary is not None or not self.is_finite(first, i):
            return auxiliary
        if closing and i == part.last - 1 and i > first + 1 and subject_before_verb(self, first, i) is None:
            return None
        return i

    def _auxiliary(self, first: int, i: int) -> int | None:
        """Find the auxiliary or modal verb whose clause a participle or infinitive closes."""
        words, speech = self.words, self.speech
        for j in range(i - 1, max(first, i - LONGEST_BRACKET) - 1, -1):
            word = words[j]
            if self.kinds[j] != WORD:
                continue
            if word in speech.helpers:
                return j
            if word in speech.joiners and j > first and words[j + 1] in speech.finite_forms:
                return None
        return None

    def closes_bracket(self, part: Part, first: int, helper: int, i: int) -> bool:
        """Return whether a participle or infinitive closes the bracket that its auxiliary opens, and is not negated."""
        words, speech = self.words, self.speech
        if not self.has_particle(i, first, part.last):
            return False
        after = words[i + 1]
        goes_on = self.kinds[i + 1] == WORD and not (after in speech.joiners or after in speech.adjunct_openers or after in speech.helpers)
        if part.last - i > 3 and goes_on:
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
                if commas > MOST_COMMAS:
                    return None
            elif kinds[j] == COLON:
                return None
            elif words[j] in needed and kinds[j] in (WORD, NAME) and self._closes_clause(j):
                return j + 1
        return None

    def _closes_clause(self, j: int) -> bool:
        """Return whether a word is at the end of its clause, where a preposition cannot be."""
        if j + 1 >= self.last or self.kinds[j + 1] in (COMMA, COLON, STOP, DASH, QUOTE):
            return True
        after = self.words[j + 1]
        if after in self.speech.joiners or after in self.speech.complementisers or after == self.speech.bracket.infinitive_marker:
            return True
        return self.words[j] not in self.speech.adjunct_openers
