"""Reporting clauses with their verb at the end: relative clauses, clauses after "nachdem", and clauses after "wie"."""

from newsparse.attribution.clause_rules.bracket_subjects import passive_agent, subject_after_verb
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, NAME, QUOTE, WORD


def relative_clause(sentence: VerbBrackets, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a relative clause: `…, der sagte, …`, `…, das vorgeschlagen hatte, …`."""
    if sentence.is_passive(part, i) or not sentence.has_particle(i, first, part.last):
        return None
    nominative = sentence.words[first] in sentence.speech.nominative_articles
    inner = subject_after_verb(sentence, first + 1, i)
    follows = sentence.kinds[first + 1] == NAME or sentence.words[first + 1] in sentence.speech.pronouns
    doubtful = (
        sentence.words[first] in sentence.speech.bracket.plural_articles
        or sentence.words[first] in sentence.speech.bracket.sentence_anaphors
    )
    if nominative and follows and doubtful:
        nominative = inner is None  # "die Roth beschrieb": the pronoun is the object
    source = inner if inner is not None and not nominative else (first, first + 1) if nominative else None
    if source is None:
        return None
    return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), source, i, first, part.last)


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
    words, speech = sentence.words, sentence.speech
    i = hits[-1]
    last = part.last
    if k and sentence.kinds[part.first - 1] == QUOTE and sentence.kinds[part.first - 2] != COMMA:
        return None  # "dass er „dem Wirt“ wie ein Gast bekannt sei"
    if i < last - 1 and words[last - 1] not in speech.helpers and (words[i + 1] not in speech.adjunct_openers or i != hits[0]):
        return None  # "wie Roth sagte" ends with its verb, or an adjunct follows: "wie Roth sagte am Montag"
    if words[first + 1] in speech.bracket.degree_words or words[i - 1] in speech.negations:
        return None  # "wie sehr sie das wünschen", "wie man es nicht erwartet hatte"
    if words[first + 1] in speech.impersonal_pronouns or words[i - 1] in speech.impersonal_pronouns:
        return ReportingClause(ClauseOrder.AS, (first, i + 1), None, i, first, last, True)
    if not sentence.has_particle(i, first, last):
        return None
    if words[i] in speech.bracket.containing_verbs | speech.bracket.transpiring_verbs and words[first + 1] in speech.source_prepositions:
        stop = sentence.phrase_or_quoted_name(first + 2, i)  # "wie aus dem Bericht hervorgeht"
        return ReportingClause(ClauseOrder.AS, (i, i + 1), (first + 2, stop), i, first, last) if stop > first + 2 else None
    if words[last - 1] in speech.bracket.modals and i < last - 1:
        return None  # "fragte, wie Roth das behaupten konnte"
    if (words[i] in speech.naming_verbs or words[i] in speech.clauseless_verbs) and sentence.is_passive(part, i):
        return None  # "„Uncle Ted“, wie er genannt wurde"
    if sentence.is_passive(part, i):
        return ReportingClause(ClauseOrder.AS, (first, i + 1), passive_agent(sentence, first, i), i, first, last, True)
    subject = subject_after_verb(sentence, first + 1, i)
    if subject is None:
        return None
    return ReportingClause(ClauseOrder.AS, (i, i + 1), subject, i, first, last)


def as_clause_after_apposition(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find a verb after an apposition: `Wie der Richter, Jan Holm, ausführte, …`."""
    first = sentence.after_joiner(sentence.parts[k])
    subject = subject_after_verb(sentence, first + 1, sentence.parts[k].last)
    if subject is None or subject.last < sentence.parts[k].last:
        return None
    for part in sentence.parts[k + 1 : k + 3]:
        end = part.last - 1
        if part.quote or sentence.kinds[part.first - 1] != COMMA:
            return None
        i = end if sentence.words[end] not in sentence.speech.helpers else end - 1
        if sentence.words[i] in sentence.speech.verbs and sentence.kinds[i] == WORD and sentence.has_particle(i, part.first, part.last):
            apposed = part.first - 1 if i == part.first else subject.last
            return ReportingClause(ClauseOrder.AS, (i, i + 1), (subject.first, max(subject.last, apposed)), i, first, part.last)
    return None
