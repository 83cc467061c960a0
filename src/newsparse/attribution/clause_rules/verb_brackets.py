"""Who reports in a sentence, and with which verb, for languages whose constituents have a verb bracket."""

from newsparse.attribution.clause_rules.limits import FARTHEST_PARTICIPLE, LONGEST_BRACKET, MOST_COMMAS
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.topological_fields import Subject, TopologicalFields, words_in
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD


class VerbBrackets(TopologicalFields):
    """One sentence, read clause by clause: who reports, and with which verb."""

    __slots__ = ()

    def reporting_clauses(self) -> dict[int, ReportingClause]:
        """Find the reporting clauses of the sentence, keyed by the part that holds each."""
        speech, held = self.speech, self.words[self.first : self.last]
        thus, likened = not speech.quotative_adverbs.isdisjoint(held), not speech.as_openers.isdisjoint(held)
        verbs = speech.verbs.keys()
        found: dict[int, ReportingClause] = {}
        after_quotation = False
        for k, part in enumerate(self.parts):
            if part.quote:
                after_quotation = True
                continue
            clause = (self._so_clause(k) if thus else None) or (self._verb_after_quotation(k) if after_quotation else None)
            if clause is None and not verbs.isdisjoint(self.words[part.first : part.last]):
                clause = self._clause_in_part(k)
            if clause is None and likened and self.words[self.after_joiner(part)] in speech.as_openers:
                clause = self._as_clause_after_apposition(k)
            if clause is None and after_quotation:
                clause = self._clause_of_any_verb(k)
            if clause is not None:
                found[k] = clause
            after_quotation = False
        return found

    def _verb_after_quotation(self, k: int) -> ReportingClause | None:
        """Find a verb that closes its clause after a quotation: `Roth hat ihn als „dumm“ bezeichnet`, `… als „dumm“ bezeichnete`."""
        i = self.parts[k].first
        if k < 2 or self.kinds[i - 1] != QUOTE or self.kinds[i - 2] not in (WORD, NAME):
            return None
        final = self.parts[k].last - 1
        late = self.words[final] in self.speech.participles and self.words[i] in self.speech.adjunct_openers
        if late and self.constituents.phrase_end(i + 1, final) == final:
            i = final  # "von einem „Umbau“ gegen die Flut gesprochen"
        if self.words[i] not in self.speech.verbs:
            return None
        before, speech = self.parts[k - 2], self.speech
        if before.quote or not self._has_particle(i, i, self.parts[k].last) or self._is_passive(self.parts[k], i):
            return None
        first = self.after_joiner(before)
        if self.opens_subordinate_clause(before.first) or self.words[first] in speech.subordinators:
            relative = (
                self.words[first] in speech.relative_pronouns and self.words[first] in speech.nominative_articles - speech.plural_articles
            )
            subject = Subject(first, first + 1) if relative else self.subject(first + 1, before.last)
        else:
            helper = next((n for n in range(first, before.last) if self.is_helper(self.words[n])), None)
            if helper is None or not (self.words[i] in speech.participles or self.words[i] in speech.reporting_infinitives):
                return None
            subject = self.subject_before_verb(first, helper) or self.subject(helper + 1, before.last)
        return (
            ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (subject.first, subject.last), i, first, i - 1)
            if subject is not None
            else None
        )

    def _clause_in_part(self, k: int) -> ReportingClause | None:
        part = self.parts[k]
        words, kinds, speech = self.words, self.kinds, self.speech
        first = self.after_joiner(part)
        # The last verb of a part reports the content after it; the first verb reports the content before it.
        hits = [i for i in range(first, part.last) if words[i] in speech.verbs and (kinds[i] == WORD or self._is_fronted_participle(i))]
        if not hits:
            return None
        opener = words[first]
        if opener in speech.as_openers:
            return self._as_clause(k, first, hits)
        final = hits[-1]
        closes = final == part.last - 1 or (
            words[part.last - 1] in speech.perfect_auxiliaries
            or words[part.last - 1] in speech.copulas
            or words[part.last - 1] in speech.modals
        )
        preposed = (
            opener in speech.adjunct_openers
            and first + 1 < part.last
            and words[first + 1] in speech.relative_pronouns
            and kinds[first - 1] == COMMA
        )
        if (
            closes
            and first > self.first
            and (opener in speech.relative_pronouns or preposed)
            and kinds[first - 1] == COMMA
            and first < hits[0]
        ) and self._is_verb_last(part, final):
            return self._relative_clause(part, first, final)
        nominal = (opener in speech.relative_pronouns and first == self.first) or self._names_a_thing(first, part.last, hits)
        purpose = opener in speech.purpose_openers and opener not in speech.subordinators
        nominal = nominal or (purpose and not self.is_infinitive(part.last))
        if not nominal and (opener in speech.subordinators or opener in speech.complementisers or opener in speech.purpose_openers):
            if closes and (opener in speech.subordinators or opener in speech.complementisers) and self._is_verb_last(part, final):
                return self._subordinate_clause(part, first, final)
            return None
        for i in hits if hits[0] == first else reversed(hits):
            clause = self._main_clause(k, part, first, i)
            if clause is not None:
                return self._citing_clause(clause) if words[i] in speech.citing_verbs else clause
        return None

    def _citing_clause(self, clause: ReportingClause) -> ReportingClause:
        """Give the words of a citation to whom it cites: "Die Zeitung zitiert *Roth* mit den Worten"."""
        at = max(clause.reporting_word + 1, clause.last)
        end = self.constituents.phrase_end(at, self.last)
        if clause.source is None or end == at or self.words[at] in self.speech.adjunct_openers or clause.impersonal:
            return clause
        return clause._replace(source=(at, end), last=max(end, clause.last))

    def _names_a_thing(self, first: int, last: int, hits: list[int]) -> bool:
        """Return whether "als" is not a conjunction: "*Als* Grund nannte Roth", "*Als* Grund wurde angegeben"."""
        if self.words[first] not in self.speech.naming_words:
            return False
        if any(self.words[hit + 1] in self.speech.pronouns for hit in hits):
            return True  # "Als Grund für den Bau gab sie an, …"
        end = self.phrase_with_adjuncts(first + 1, last)
        return end in hits or (
            end > first + 1 and (self.words[end] in self.speech.perfect_auxiliaries or self.words[end] in self.speech.copulas)
        )

    def _is_fronted_participle(self, i: int) -> bool:
        """Return whether a participle opens the sentence: "*Kritisiert* wird, dass …"."""
        speech = self.speech
        return (
            i == self.first
            and self.words[i] in speech.participles
            and self.words[i + 1] in speech.copulas
            and self.constituents.is_single_word(i)
        )

    def _is_verb_last(self, part: Part, i: int) -> bool:
        """Return whether a reporting verb at the end of a clause is its finite verb, or has the finite auxiliary beside it."""
        words, speech = self.words, self.speech
        if i == part.last - 1:
            return words[i] in speech.finite_forms or words[i] in speech.participles
        return words[i] in speech.participles or words[i] in speech.reporting_infinitives

    def is_helper(self, word: str) -> bool:
        """Return whether a word is an auxiliary or a modal verb, which a participle or infinitive follows."""
        return word in self.speech.perfect_auxiliaries or word in self.speech.modals

    def _is_passive(self, part: Part, i: int) -> bool:
        """Return whether a participle at the end of its clause is beside a form of "werden"."""
        return words_in(self.words, i + 1, part.last, self.speech.copulas)

    def _relative_clause(self, part: Part, first: int, i: int) -> ReportingClause | None:
        """Find the reporting clause of a relative clause: `…, der sagte, …`, `…, das vorgeschlagen hatte, …`."""
        if self._is_passive(part, i) or not self._has_particle(i, first, part.last):
            return None
        nominative = self.words[first] in self.speech.nominative_articles
        inner = self.subject(first + 1, i)
        follows = self.kinds[first + 1] == NAME or self.words[first + 1] in self.speech.pronouns
        doubtful = self.words[first] in self.speech.plural_articles or self.words[first] in self.speech.sentence_anaphors
        if nominative and follows and doubtful:
            nominative = inner is None  # "die Roth beschrieb": the pronoun is the object
        source = (inner.first, inner.last) if inner is not None and not nominative else (first, first + 1) if nominative else None
        if source is None:
            return None
        return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), source, i, first, part.last)

    def _subordinate_clause(self, part: Part, first: int, i: int) -> ReportingClause | None:
        """Find the reporting clause of a subordinate clause: `Nachdem die Polizei mitgeteilt hatte, dass …`, `weil berichtet wurde, …`."""
        if not self._has_particle(i, first, part.last) or self.words[first] in self.speech.condition_openers:
            return None
        if self._is_passive(part, i):
            return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), self.agent(first, i), i, first, part.last, True)
        subject = self.subject(first + 1, i)
        return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), (subject.first, subject.last), i, first, part.last) if subject else None

    def _has_particle(self, i: int, first: int, last: int) -> bool:
        """Return whether a verb has its particle: at the end of the clause, or prefixed if the verb itself closes the clause."""
        needed = self.speech.particles.get(self.words[i])
        if needed is None:
            return True
        if self.words[i - 1] in needed and i > first:
            return True
        return any(self.words[j] in needed for j in range(i + 1, last))

    def _as_clause(self, k: int, first: int, hits: list[int]) -> ReportingClause | None:
        """Find the reporting clause after "wie": `wie die Polizei mitteilte`, `Wie schon die Polizei sagte`, `wie es hieß`."""
        part = self.parts[k]
        words, speech = self.words, self.speech
        i = hits[-1]
        last = part.last
        if k and self.kinds[part.first - 1] == QUOTE and self.kinds[part.first - 2] != COMMA:
            return None  # "dass er „dem Wirt“ wie ein Gast bekannt sei"
        if i < last - 1 and words[last - 1] not in speech.helpers and (words[i + 1] not in speech.adjunct_openers or i != hits[0]):
            return None  # "wie Roth sagte" ends with its verb, or an adjunct follows: "wie Roth sagte am Montag"
        if words[first + 1] in speech.impersonal_pronouns or words[i - 1] in speech.impersonal_pronouns:
            return ReportingClause(ClauseOrder.AS, (first, i + 1), None, i, first, last, True)
        if not self._has_particle(i, first, last):
            return None
        if words[last - 1] in speech.modals and i < last - 1:
            return None  # "fragte, wie Roth das behaupten konnte"
        if (words[i] in speech.naming_verbs or words[i] in speech.clauseless_verbs) and self._is_passive(part, i):
            return None  # "„Uncle Ted“, wie er genannt wurde"
        if self._is_passive(part, i):
            return ReportingClause(ClauseOrder.AS, (first, i + 1), self.agent(first, i), i, first, last, True)
        subject = self.subject(first + 1, i)
        if subject is None:
            return None
        return ReportingClause(ClauseOrder.AS, (i, i + 1), (subject.first, subject.last), i, first, last)

    def _as_clause_after_apposition(self, k: int) -> ReportingClause | None:
        """Find a verb after an apposition: `Wie der Richter, Jan Holm, ausführte, …`."""
        first = self.after_joiner(self.parts[k])
        subject = self.subject(first + 1, self.parts[k].last)
        if subject is None:
            return None
        for part in self.parts[k + 1 : k + 3]:
            end = part.last - 1
            if part.quote or self.kinds[part.first - 1] != COMMA:
                return None
            i = end if self.words[end] not in self.speech.helpers else end - 1
            if (
                self.words[i] in self.speech.verbs
                and self.kinds[i] == WORD
                and self._is_verb_last(part, i)
                and self._has_particle(i, part.first, part.last)
            ):
                apposed = part.first - 1 if i == part.first else subject.last
                return ReportingClause(ClauseOrder.AS, (i, i + 1), (subject.first, max(subject.last, apposed)), i, first, part.last)
        return None

    def _main_clause(self, k: int, part: Part, first: int, i: int) -> ReportingClause | None:
        """Find the reporting clause of a main clause: the verb is first or second, or an auxiliary is, with the verb at the end."""
        words, speech = self.words, self.speech
        word = words[i]
        if i == first == part.last - 1 and word in speech.participles and k and first == part.first:
            apart = self._participle_after_apposition(k, part, first, i)
            if apart is not None:
                return apart
        if self.kinds[i] == NAME:
            return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), None, i, first, part.last, True)
        helper = self._finite_verb(part, first, i)
        if helper is None:
            return None if self._is_finite(first, i) else self._participle_after_apposition(k, part, first, i)
        end = self._bracket_end(i, part) if helper == i else max(i + 1, helper + 1)
        if end is None or (helper != i and not self._closes_bracket(part, first, helper, i)):
            return None
        if self._has_impersonal_subject(first, helper, i):
            if word in speech.hearsay_verbs:
                return self._impersonal_clause(k, part, first, i, end)
        elif word in speech.hearsay_verbs:
            return None
        if word in speech.containing_verbs and (word not in speech.particles or words[end - 1] in speech.containing_particles):
            return self._document_clause(first, i, end)
        active = word in speech.predicate_adjectives or word in speech.quoting_participles
        if helper != i and words[helper] in speech.copulas and not active:
            return self._passive_clause(part, first, i)
        if helper == first:
            return self._verb_first_clause(k, part, helper, i, end)
        if words[helper - 1] in speech.joiners:
            return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), None, i, helper, end)  # "kam am Montag und sagte, …"
        return self._verb_second_clause(k, first, helper, i, end)

    def _is_finite(self, first: int, i: int) -> bool:
        """Return whether a verb has a finite form and no auxiliary of the perfect right before it."""
        return self.words[i] in self.speech.finite_forms and (i == first or self.words[i - 1] not in self.speech.perfect_auxiliaries)

    def _finite_verb(self, part: Part, first: int, i: int) -> int | None:
        """Find the finite verb of the clause of a reporting verb: its auxiliary, as in "hat betont" and "will sagen", or itself."""
        closing = self.words[i] in self.speech.participles or self.words[i] in self.speech.reporting_infinitives
        auxiliary = self._auxiliary(first, i) if closing else None
        if auxiliary is not None or not self._is_finite(first, i):
            return auxiliary
        if closing and i == part.last - 1 and i > first + 1 and self.subject_before_verb(first, i) is None:
            return None
        return i

    def _closes_bracket(self, part: Part, first: int, helper: int, i: int) -> bool:
        """Return whether a participle or infinitive closes the bracket that its auxiliary opens, and is not negated."""
        words, speech = self.words, self.speech
        if not self._has_particle(i, first, part.last):
            return False
        after = words[i + 1]
        goes_on = self.kinds[i + 1] == WORD and not (after in speech.joiners or after in speech.adjunct_openers or after in speech.helpers)
        if part.last - i > 3 and goes_on:
            return False
        negated = words[i - 1] in speech.negations or (i > helper + 2 and words[i - 2] in speech.negations)
        return not negated and words[i - 1] != speech.infinitive_marker

    def _has_impersonal_subject(self, first: int, helper: int, i: int) -> bool:
        """Return whether "es" is beside the finite verb; before it, only a verb of hearsay counts: "es heißt"."""
        words, speech = self.words, self.speech
        if words[min(helper + 1, self.last)] in speech.impersonal_pronouns:
            return True
        return helper > first and words[helper - 1] in speech.impersonal_pronouns and words[i] in speech.hearsay_verbs

    def _verb_second_clause(self, k: int, first: int, helper: int, i: int, end: int) -> ReportingClause | None:
        """Find the clause of a verb in second position: the subject is before it or follows it."""
        part = self.parts[k]
        front = self.subject_before_verb(first, helper)
        behind = self.subject(helper + 1, self.last)
        if front is not None and not (behind is not None and self._is_object(first, helper, behind)):
            start = self._name_before_apposition(k, front)
            return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (start, front.last), i, first, end)
        if behind is None or behind.first >= part.last:
            return None
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (behind.first, behind.last), i, first, max(end, behind.last))

    def _name_before_apposition(self, k: int, front: Subject) -> int:
        """Find where a subject begins whose apposition lacks its second comma: "*Karl Roth*, Sprecher der Feuerwehr sagte"."""
        first = self.parts[k].first
        if k != 1 or front.first != first or self.kinds[first] != NAME or self.kinds[first - 1] != COMMA or self.names_person(*front):
            return front.first
        before = self.parts[0]
        start = self.after_joiner(before)
        whole = (
            not before.quote and self.names_person(start, before.last) and self.constituents.phrase_end(start, before.last) == before.last
        )
        return start if whole else front.first

    def _participle_after_apposition(self, k: int, part: Part, first: int, i: int) -> ReportingClause | None:
        """Find a participle after an apposition: `Gestern hatte ein Wirt, Jan Holm, erklärt`, `„…“, wird Holm, der Wirt, zitiert`."""
        quoting = self.words[i] in self.speech.quoting_participles
        helpers = self.speech.copulas if quoting else self.speech.perfect_auxiliaries
        if not k or self.kinds[part.first - 1] != COMMA or i > first + FARTHEST_PARTICIPLE or first > part.first:
            return None
        for j in range(k - 1, max(-1, k - 4), -1):
            before = self.parts[j]
            if before.quote:
                return None
            helper = next((n for n in range(before.first, before.last - 1) if self.words[n] in helpers), None)
            if quoting and helper != before.first:
                continue
            if helper is not None and not self.is_subordinate_part(j):
                opening = self.after_joiner(before)
                front = self.subject_before_verb(opening, helper)
                subject = front or self.subject(helper + 1, part.first)
                order = ClauseOrder.CONTENT_FIRST if quoting else ClauseOrder.CONTENT_LAST
                return (
                    ReportingClause(order, (i, i + 1), (subject.first, subject.last), i, before.first, i + 1)
                    if subject is not None
                    else None
                )
        return None

    def _is_object(self, first: int, helper: int, behind: Subject) -> bool:
        """Return whether the noun phrase before a verb is its object, because the one after it can only be a subject."""
        words, speech = self.words, self.speech
        head = self.constituents.text[self.constituents.units.starts[self.head_noun(first, helper)] :].split(None, 1)[0]
        plural = words[first] in speech.plural_articles and head.endswith(speech.plural_endings)
        if self._is_plural(first) and not words[helper].endswith(speech.plural_verb_endings) and helper + 1 == behind.first:
            return True
        if plural and not words[helper].endswith(speech.plural_verb_endings):
            return self.kinds[behind.first] == NAME  # "Die Äußerungen nannte Roth dumm": a plural cannot be the subject of a singular verb
        if words[behind.first] in speech.pronouns and words[behind.first] not in speech.ambiguous_pronouns and helper + 1 == behind.first:
            return words[first] not in speech.pronouns
        named = words[helper] in speech.naming_verbs and helper + 1 == behind.first and self.kinds[behind.first] == NAME
        if named and words[first] in speech.determiners and self.is_abstract(first, helper):
            return True  # "Das Vorgehen nannte Roth dumm"
        return helper == first + 1 and words[first] in speech.sentence_anaphors and behind.first == helper + 1

    def _is_plural(self, first: int) -> bool:
        """Return whether a noun phrase is plural, by the ending of its adjective: "die *neuen* Boote"."""
        speech = self.speech
        adjective = self.words[first + 1]
        return self.words[first] in speech.plural_articles and self.kinds[first + 1] == WORD and adjective.endswith(speech.plural_endings)

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

    def _bracket_end(self, i: int, part: Part) -> int | None:
        """Find where the bracket of a finite verb closes: after its particle; return `None` if a particle is missing."""
        needed = self.speech.particles.get(self.words[i])
        words, kinds = self.words, self.kinds
        if needed is None:
            closing = words[part.last - 1] if part.last - 1 > i and kinds[part.last - 1] == WORD else ""
            return None if closing in self.speech.other_particles else i + 1
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
        if after in self.speech.joiners or after in self.speech.complementisers or after == self.speech.infinitive_marker:
            return True
        return self.words[j] not in self.speech.adjunct_openers

    def _impersonal_clause(self, k: int, part: Part, first: int, i: int, end: int) -> ReportingClause:
        """Build an impersonal reporting clause: `hieß es aus dem Rathaus`, `In dem Bericht heißt es, …`."""
        words, speech = self.words, self.speech
        past = i + 2 if words[i + 1] in speech.impersonal_pronouns else i + 1
        while past < part.last and words[past] in speech.auxiliaries:
            past += 1
        paper = None
        if words[past] in speech.source_prepositions and past < part.last:
            stop = self.constituents.phrase_end(past + 1, part.last)
            if stop > past + 1:
                paper, past = (past + 1, stop), stop
        elif first < i and words[first] in speech.source_prepositions:
            stop = self.constituents.phrase_end(first + 1, i)
            paper = (first + 1, stop) if stop > first + 1 else None
        elif k and i == first:
            opener = self._clause_start(k)
            if opener is not None and words[opener] in speech.source_prepositions:
                stop = self.constituents.phrase_end(opener + 1, part.first)
                if stop > opener + 1:  # "In dem Bericht, der heute erschien, heißt es, …"
                    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 2), (opener + 1, stop), i, opener, past, True)
        inverted = i == first and k > 0 and self.kinds[past] != COLON
        return ReportingClause(
            ClauseOrder.CONTENT_FIRST if inverted else ClauseOrder.CONTENT_LAST, (i, min(i + 2, self.last)), paper, i, first, past, True
        )

    def _document_clause(self, first: int, i: int, end: int) -> ReportingClause | None:
        """Find a document as source: `In dem Bericht steht, dass …`, `Aus der Studie geht hervor, dass …`."""
        words, speech = self.words, self.speech
        for j in range(first, self.last - 1):
            if words[j] in speech.source_prepositions and self.kinds[j] == WORD:
                stop = self.constituents.phrase_end(j + 1, self.last)
                if stop > j + 1 and words[self.head_noun(j + 1, stop)].endswith((*speech.paper_nouns, *speech.source_nouns)):
                    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (j + 1, stop), i, first, max(end, stop), True)
            if self.kinds[j] in (COMMA, COLON):
                return None
        return None

    def _passive_clause(self, part: Part, first: int, i: int) -> ReportingClause | None:
        """Build the reporting clause of a passive: `Gestern wurde von der Polizei mitgeteilt, dass …`."""
        if i + 1 < part.last and self.words[i + 1] not in self.speech.copulas:
            return None
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), self.agent(first, part.last), i, first, part.last, True)

    def _verb_first_clause(self, k: int, part: Part, first: int, i: int, end: int) -> ReportingClause | None:
        """Read a part that begins with its verb: the subject follows, is before the comma, or is that of the clause before."""
        words, speech, content_last = self.words, self.speech, ClauseOrder.CONTENT_LAST
        subject = self.subject(first + 1, self.last)
        if subject is not None and subject.first >= part.last:
            subject = None
        if first > part.first:  # "… und betonte, dass …"
            if subject is not None and subject.first == first + 1 and words[subject.first] in speech.pronouns:
                return self._clause_of(subject, content_last, first, i, end)
            return ReportingClause(content_last, (i, i + 1), None, i, first, end)
        if not k:
            return None
        quoted = self.parts[k - 1].quote
        before = None if quoted else self.subject_before_comma(k)
        if subject is not None and before is None and not quoted and self._announces_quotation(part):
            return self._clause_of(subject, content_last, first, i, end)
        if quoted and k > 1 and self._follows_name_in_marks(k):
            opening = self.after_joiner(self.parts[k - 2])
            if self.may_be_subject(opening) and self.phrase_with_adjuncts(opening, first) == first:
                return ReportingClause(content_last, (i, i + 1), (opening, first), i, opening, end)
            if words[first - 2] in speech.naming_words:
                return None  # "das als „Mole“ bekannte Haus"
        if subject is not None and before is not None:
            singular = not words[first].endswith(speech.plural_verb_endings)
            pronoun = words[subject.first] in speech.pronouns
            if not pronoun and subject.first != first + 1:
                subject = None
            elif singular and self._is_plural(before[0]):
                return self._clause_of(subject, content_last, first, i, end)
            elif self._is_apposed_subject(k, before, subject):
                subject = None
        elif subject is not None and not quoted and self._follows_adverbial(k):
            return self._clause_of(subject, content_last, first, i, end)
        states = quoted or self._follows_statement(k) or self._continues_after_comma(k)
        if subject is not None and states:
            return self._clause_of(subject, ClauseOrder.CONTENT_FIRST, first, i, end)
        if subject is not None and words[subject.first] in speech.pronouns:
            # "Das Angebot, Geld zu leihen, lehnt er ab": the noun phrase before is an object
            return self._clause_of(subject, content_last, first, i, end)
        return ReportingClause(content_last, (i, i + 1), before, i, before[0], end) if before is not None else None

    def _clause_of(self, subject: Subject, order: ClauseOrder, first: int, i: int, end: int) -> ReportingClause:
        """Build the reporting clause of a subject after its verb."""
        return ReportingClause(order, (i, i + 1), (subject.first, subject.last), i, first, max(end, subject.last))

    def _announces_quotation(self, part: Part) -> bool:
        """Return whether a colon and a quotation follow a part."""
        return part.last + 1 < self.last and self.kinds[part.last] == COLON and self.kinds[part.last + 1] == QUOTE

    def _follows_name_in_marks(self, k: int) -> bool:
        """Return whether the quotation before a part is a name inside a phrase: "Ein Sprecher der „mole ag“ *bezeichnet …*"."""
        first = self.parts[k].first
        return self.kinds[first - 1] == QUOTE and not self.parts[k - 2].quote and self.kinds[first - 2] in (WORD, NAME)

    def _continues_after_comma(self, k: int) -> bool:
        """Return whether a clause continues with its verb after a reporting clause: "Der Hafen, *sagte Roth*, sei sicher"."""
        if k + 1 == len(self.parts) or self.kinds[self.parts[k + 1].first - 1] != COMMA:
            return False
        word = self.words[self.parts[k + 1].first]
        return word in self.speech.helpers or word in self.speech.subjunctives

    def _follows_statement(self, k: int) -> bool:
        """Return whether the parts before this one state something: one is a quotation or a clause with a finite verb."""
        return any(
            part.quote or (not self.is_subordinate_part(j) and any(self.may_be_finite(i) for i in range(part.first, part.last)))
            for j, part in enumerate(self.parts[:k])
        )

    def _is_apposed_subject(self, k: int, before: tuple[int, int], subject: Subject) -> bool:
        """Return whether a noun phrase after a verb is an object, because the subject is before the comma: "Roth, Wirt, rief Gäste auf"."""
        return self.words[subject.first] not in self.speech.pronouns and self.parts[k - 1].first > before[0]

    def _clause_start(self, k: int) -> int | None:
        """Find the start of the clause that a part continues after a relative clause or an apposition."""
        for j in range(k - 1, max(-1, k - 5), -1):
            part = self.parts[j]
            if part.quote:
                return None
            if not self.is_subordinate_part(j):
                return self.after_joiner(part)
        return None

    def _follows_adverbial(self, k: int) -> bool:
        """Return whether a single clause that says when, why or what for is all there is before a part."""
        part = self.parts[k]
        opening = next((one for one in self.parts[:k]), part)
        if opening.quote:
            return False
        start = self.after_joiner(opening)
        word = self.words[start]
        speech = self.speech
        if word in speech.subordinators or word in speech.purpose_openers:
            return True
        if word in speech.adjunct_openers or word in speech.sentence_adverbs:
            # "Auf die Frage, ob …, sagte Roth, …": no content comes first
            finite = any(
                self.words[i] in speech.perfect_auxiliaries
                or self.words[i] in speech.copulas
                or self.words[i] in speech.subjunctives
                or self.words[i] in speech.modals
                for i in range(start, opening.last)
            )
            return not finite and opening.last - start < LONGEST_BRACKET
        return False

    def _so_clause(self, k: int) -> ReportingClause | None:
        """Find the reporting clause that "so" opens: `…, so der Minister`, `…, so urteilt die Zeitung`."""
        part, words, kinds, speech = self.parts[k], self.words, self.kinds, self.speech
        i = part.first
        if not k or words[i] not in speech.quotative_adverbs or kinds[i - 1] not in (COMMA, QUOTE, DASH):
            return None
        at = i + 1
        while at < part.last and words[at] in speech.auxiliaries:
            at += 1
        if at >= part.last:
            return None
        reporting_word = i
        if (
            kinds[at] == WORD
            and (words[at] in speech.finite_forms or (self.parts[k - 1].quote and not self.may_be_subject(at)))
            and at + 1 < part.last
        ):
            reporting_word, at = at, at + 1
            if words[reporting_word] in speech.hearsay_verbs and words[at] in speech.impersonal_pronouns:
                return self._impersonal_clause(k, part, reporting_word, reporting_word, at + 1)._replace(first=i)
        if not self.may_be_subject(at):
            return None
        end = self.phrase_or_quoted_name(at, self.last)
        if end == at:
            return None
        end = self.constituents.with_apposition(end, self.last)
        if (
            end < part.last
            and kinds[end] == WORD
            and not (words[end] in speech.adjunct_openers or words[end] in speech.auxiliaries)
            and words[end] not in speech.apposition_prepositions
            and not (end + 1 == part.last and words[end] in speech.sentence_adverbs)
        ):
            return None  # "so der Plan geht"
        return ReportingClause(ClauseOrder.CONTENT_FIRST, (reporting_word, reporting_word + 1), (at, end), reporting_word, i, end)

    def _clause_of_any_verb(self, k: int) -> ReportingClause | None:
        """Accept any verb after a statement in quotation marks: `„Das reicht“, ereiferte sich der Trainer`."""
        first = self.parts[k].first
        if self.kinds[first - 1] != COMMA or self.constituents.is_title(self.parts[k - 1].first):
            return None
        found = self.constituents.any_verb_and_subject(first, self.last)
        if found is None:
            return None
        verbs, subject = found
        return ReportingClause(
            ClauseOrder.CONTENT_FIRST, (verbs.first, verbs.last), subject, verbs.reporting_word, first, max(subject[1], verbs.last)
        )

    def coordinated_clause(self, at: int, source: tuple[int, int] | None) -> ReportingClause | None:
        """Build the reporting clause of a verb after "und" that shares the subject of the verb before."""
        if self.words[at] not in self.speech.finite_forms or source is None:
            return None
        k = next((k for k, part in enumerate(self.parts) if part.first <= at < part.last), None)
        if k is None:
            return None
        end = self._bracket_end(at, self.parts[k])
        return ReportingClause(ClauseOrder.CONTENT_LAST, (at, at + 1), source, at, at, end) if end is not None else None
