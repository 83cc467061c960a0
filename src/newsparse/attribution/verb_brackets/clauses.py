"""The reporting clauses of a sentence: main clauses, relative clauses, clauses after "nachdem", "wie" and "so"."""

from newsparse.attribution.units import COMMA, DASH, NAME, QUOTE, WORD
from newsparse.attribution.verb_brackets.brackets import VerbBrackets, passive_agent, subject_after_verb, subject_before_verb
from newsparse.attribution.verb_brackets.main_clauses import ClauseOrder, ReportingClause, impersonal_clause, main_clause
from newsparse.attribution.verb_brackets.noun_phrases import Part


def relative_clause(sentence: VerbBrackets, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a relative clause: `…, der sagte, …`, `…, das vorgeschlagen hatte, …`."""
    if sentence.is_passive(part, i) or not sentence.has_particle(i, first, part.last):
        return None
    word, speech = sentence.words[first], sentence.speech
    follows = sentence.kinds[first + 1] == NAME or sentence.words[first + 1] in speech.pronouns  # "die *Roth* beschrieb"
    nominative = word in speech.nominative_articles and not follows
    source = (first, first + 1) if nominative else subject_after_verb(sentence, first + 1, i)
    return source and ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), source, i, first, part.last)


def subordinate_clause(sentence: VerbBrackets, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a subordinate clause: `Nachdem die Polizei mitgeteilt hatte, dass …`, `weil berichtet wurde, …`."""
    if not sentence.has_particle(i, first, part.last) or sentence.words[first] in sentence.speech.bracket.condition_openers:
        return None
    if sentence.is_passive(part, i):
        return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), passive_agent(sentence, first, i), i, first, part.last, True)
    subject = subject_after_verb(sentence, first + 1, i)
    return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), subject, i, first, part.last) if subject else None


def as_clause(sentence: VerbBrackets, k: int, first: int, hits: list[int]) -> ReportingClause | None:
    """Find the reporting clause after "wie": `wie die Polizei mitteilte`, `Wie schon die Polizei sagte`, `wie es hieß`."""
    part = sentence.parts[k]
    words, speech, i, last = sentence.words, sentence.speech, hits[-1], part.last
    if sentence.kinds[part.first - 1] == QUOTE:
        return None  # "dass er „dem Wirt“ wie ein Gast bekannt sei"
    if i < last - 1 and words[last - 1] not in speech.helpers:
        return None  # "wie Roth sagte" ends with its verb
    if words[first + 1] in speech.impersonal_pronouns:
        return ReportingClause(ClauseOrder.AS, (first, i + 1), None, i, first, last, True)
    if not sentence.has_particle(i, first, last):
        return None
    if words[i] in speech.bracket.containing_verbs | speech.bracket.transpiring_verbs and words[first + 1] in speech.source_prepositions:
        stop = sentence.phrase_or_quoted_name(first + 2, i)  # "wie aus dem Bericht hervorgeht"
        return ReportingClause(ClauseOrder.AS, (i, i + 1), (first + 2, stop), i, first, last) if stop > first + 2 else None
    if words[last - 1] in speech.bracket.modals:
        return None  # "fragte, wie Roth das behaupten konnte"
    if sentence.is_passive(part, i):
        return ReportingClause(ClauseOrder.AS, (first, i + 1), passive_agent(sentence, first, i), i, first, last, True)
    subject = subject_after_verb(sentence, first + 1, i)
    return ReportingClause(ClauseOrder.AS, (i, i + 1), subject, i, first, last) if subject is not None else None


def as_clause_after_apposition(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find a verb after an apposition: `Wie der Richter, Jan Holm, ausführte, …`."""
    first = sentence.after_joiner(sentence.parts[k])
    subject = subject_after_verb(sentence, first + 1, sentence.parts[k].last)
    if subject is None or sentence.phrase_with_adjuncts(subject.first, max(subject.last, sentence.parts[k].last)) < sentence.parts[k].last:
        return None
    for part in sentence.parts[k + 1 : k + 3]:
        i = part.last - 1
        if sentence.words[i] in sentence.speech.verbs and sentence.has_particle(i, part.first, part.last):
            apposed = part.first - 1 if i == part.first else subject.last
            return ReportingClause(ClauseOrder.AS, (i, i + 1), (subject.first, max(subject.last, apposed)), i, first, part.last)
    return None


def reporting_clauses(sentence: VerbBrackets) -> dict[int, ReportingClause]:
    """Find the reporting clauses of the sentence, keyed by the part that contains each."""
    speech, held = sentence.speech, sentence.words[sentence.first : sentence.last]
    thus, likened = not speech.quotative_adverbs.isdisjoint(held), not speech.as_openers.isdisjoint(held)
    verbs = speech.verbs.keys()
    found: dict[int, ReportingClause] = {}
    after_quotation = False
    for k, part in enumerate(sentence.parts):
        if part.quote:
            after_quotation = True
            continue
        clause = (_so_clause(sentence, k) if thus else None) or (_verb_after_quotation(sentence, k) if after_quotation else None)
        if clause is None and not verbs.isdisjoint(sentence.words[part.first : part.last]):
            clause = _clause_in_part(sentence, k)
        if clause is None and likened and sentence.words[sentence.after_joiner(part)] in speech.as_openers:
            clause = as_clause_after_apposition(sentence, k)
        if clause is not None:
            found[k] = clause
        after_quotation = False
    return found


def _verb_after_quotation(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find a verb that closes its clause after a quotation: `Roth hat ihn als „dumm“ bezeichnet`, `… als „dumm“ bezeichnete`."""
    i = sentence.parts[k].first
    if k < 2 or sentence.kinds[i - 1] != QUOTE or sentence.kinds[i - 2] not in (WORD, NAME):
        return None
    if sentence.words[i] not in sentence.speech.verbs:
        return None
    before = sentence.parts[k - 2]
    if sentence.is_passive(sentence.parts[k], i):
        return None
    first = sentence.after_joiner(before)
    if sentence.opens_subordinate_clause(before.first):
        subject = subject_after_verb(sentence, first + 1, before.last)
    else:
        helper = next((n for n in range(first, before.last) if sentence.is_perfect_or_modal(sentence.words[n])), None)
        subject = None if helper is None else subject_before_verb(sentence, first, helper)
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), subject, i, first, i - 1) if subject is not None else None


def _clause_in_part(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find the reporting clause of a part that contains a reporting verb, by the kind of clause that its first word opens."""
    part = sentence.parts[k]
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    first = sentence.after_joiner(part)
    # The last verb of a part reports the content after it; the first verb reports the content before it.
    hits = [i for i in range(first, part.last) if words[i] in speech.verbs and kinds[i] == WORD]
    if not hits:
        return None
    opener = words[first]
    if opener in speech.as_openers:
        return as_clause(sentence, k, first, hits)
    final = hits[-1]
    closes = final == part.last - 1 or words[part.last - 1] in speech.helpers
    preposed = opener in speech.adjunct_openers and words[first + 1] in speech.relative_pronouns
    relative = (opener in speech.relative_pronouns or preposed) and kinds[first - 1] == COMMA
    if closes and relative:
        return relative_clause(sentence, part, first, final)
    nominal = (opener in speech.relative_pronouns and first == sentence.first) or _names_a_thing(sentence, first, part.last, hits)
    subordinate, purpose = opener in speech.subordinators or opener in speech.complementisers, opener in speech.purpose_openers
    nominal = nominal or (purpose and opener not in speech.subordinators and not sentence.is_infinitive(part.last))
    if not nominal and (subordinate or purpose):
        return subordinate_clause(sentence, part, first, final) if closes and subordinate else None
    for i in hits if hits[0] == first else reversed(hits):
        clause = main_clause(sentence, k, part, first, i)
        if clause is not None:
            return _citing_clause(sentence, clause) if words[i] in speech.bracket.citing_verbs else clause
    return None


def _citing_clause(sentence: VerbBrackets, clause: ReportingClause) -> ReportingClause:
    """Give a citation the person it cites as its source: "Die Zeitung zitiert *Roth* mit den Worten"."""
    at = max(clause.reporting_word + 1, clause.last)
    end = sentence.constituents.phrase_end(at, sentence.last)
    if clause.source is None or end == at or sentence.words[at] in sentence.speech.adjunct_openers or clause.impersonal:
        return clause
    return clause._replace(source=(at, end), last=max(end, clause.last))


def _names_a_thing(sentence: VerbBrackets, first: int, last: int, hits: list[int]) -> bool:
    """Return True if "als" is not a conjunction: "*Als* Grund nannte Roth", "*Als* Grund wurde angegeben"."""
    if sentence.words[first] not in sentence.speech.naming_words:
        return False
    if any(sentence.words[hit + 1] in sentence.speech.pronouns for hit in hits):
        return True  # "Als Grund für den Bau gab sie an, …"
    end = sentence.phrase_with_adjuncts(first + 1, last)
    helps = sentence.words[end] in sentence.speech.perfect_auxiliaries or sentence.words[end] in sentence.speech.copulas
    return end in hits or (end > first + 1 and helps)


def _so_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find the reporting clause that "so" opens: `…, so der Minister`, `…, so urteilt die Zeitung`."""
    part, words, kinds, speech = sentence.parts[k], sentence.words, sentence.kinds, sentence.speech
    i = part.first
    if not k or words[i] not in speech.quotative_adverbs or kinds[i - 1] not in (COMMA, QUOTE, DASH):
        return None
    at = next((j for j in range(i + 1, part.last) if words[j] not in speech.auxiliaries), part.last)
    if at == part.last:
        return None
    reporting_word = i
    verbal = words[at] in speech.finite_forms or (sentence.parts[k - 1].quote and not sentence.may_be_subject(at))
    if verbal and kinds[at] == WORD and at + 1 < part.last:
        reporting_word, at = at, at + 1
        if words[reporting_word] in speech.hearsay_verbs and words[at] in speech.impersonal_pronouns:
            return impersonal_clause(sentence, k, part, reporting_word, reporting_word)._replace(first=i)
    if reporting_word > i and not sentence.may_be_subject(at):
        later = subject_after_verb(sentence, at, part.last)  # "…, so charakterisierte ihn *Roth*"
        at = later.first if later is not None else at
    past = sentence.phrase_or_quoted_name(at, sentence.last) if sentence.may_be_subject(at) else at
    if past == at:
        return None
    end = sentence.constituents.with_apposition(past, sentence.last)
    return ReportingClause(ClauseOrder.CONTENT_FIRST, (reporting_word, reporting_word + 1), (at, end), reporting_word, i, end)
