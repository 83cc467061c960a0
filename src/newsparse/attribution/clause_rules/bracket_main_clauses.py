"""Reporting clauses that are main clauses: the finite verb is second, and a participle or infinitive closes the bracket."""

from newsparse.attribution.clause_rules.bracket_impersonal import document_clause, impersonal_clause, passive_clause
from newsparse.attribution.clause_rules.bracket_subjects import Subject, subject_after_verb, subject_before_verb
from newsparse.attribution.clause_rules.bracket_verb_first import verb_first_clause
from newsparse.attribution.clause_rules.limits import FARTHEST_PARTICIPLE
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, NAME


def main_clause(sentence: VerbBrackets, k: int, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a main clause: the verb is first or second, or an auxiliary is, with the verb at the end."""
    words, speech = sentence.words, sentence.speech
    word = words[i]
    if i == first == part.last - 1 and word in speech.participles and k and first == part.first:
        apart = _participle_after_apposition(sentence, k, part, first, i)
        if apart is not None:
            return apart
    if sentence.kinds[i] == NAME:
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), None, i, first, part.last, True)
    helper = sentence.finite_verb(part, first, i)
    if helper is None:
        return None if sentence.is_finite(first, i) else _participle_after_apposition(sentence, k, part, first, i)
    end = sentence.bracket_end(i, part) if helper == i else max(i + 1, helper + 1)
    if end is None or (helper != i and not sentence.closes_bracket(part, first, helper, i)):
        return None
    if word in speech.hearsay_verbs:
        return impersonal_clause(sentence, k, part, first, i)
    if word in speech.bracket.transpiring_verbs or (
        word in speech.bracket.containing_verbs and (word not in speech.particles or words[end - 1] in speech.bracket.containing_particles)
    ):
        return document_clause(sentence, first, i, end)
    active = word in speech.bracket.predicate_adjectives or word in speech.bracket.quoting_participles
    active = active or (word in speech.bracket.moving_participles and words[helper] in speech.bracket.being_forms)
    if helper != i and words[helper] in speech.copulas and not active:
        return passive_clause(sentence, part, first, i)
    if helper == first:
        return verb_first_clause(sentence, k, part, helper, i, end)
    if words[helper - 1] in speech.joiners:
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), None, i, helper, end)  # "kam am Montag und sagte, …"
    return _verb_second_clause(sentence, k, first, helper, i, end)


def _verb_second_clause(sentence: VerbBrackets, k: int, first: int, helper: int, i: int, end: int) -> ReportingClause | None:
    """Find the clause of a verb in second position: the subject is before it or follows it."""
    part = sentence.parts[k]
    front = subject_before_verb(sentence, first, helper)
    later = subject_after_verb(sentence, helper + 1, sentence.last)
    if helper != i and sentence.words[helper] in sentence.speech.bracket.modals:
        subject = front or later
        if subject is not None and sentence.words[subject.first] in sentence.speech.bracket.generic_pronouns:
            return None  # "Man kann sagen, dass …"
    if front is not None and not (later is not None and _is_object(sentence, first, helper, later)):
        start = _name_before_apposition(sentence, k, front)
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (start, front.last), i, first, end)
    if later is None or later.first >= part.last:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), later, i, first, max(end, later.last))


def _name_before_apposition(sentence: VerbBrackets, k: int, front: Subject) -> int:
    """Find where a subject begins whose apposition lacks its second comma: "*Karl Roth*, Sprecher der Feuerwehr sagte"."""
    first = sentence.parts[k].first
    if (
        k != 1
        or front.first != first
        or sentence.kinds[first] != NAME
        or sentence.kinds[first - 1] != COMMA
        or sentence.names_person(*front)
    ):
        return front.first
    before = sentence.parts[0]
    start = sentence.after_joiner(before)
    whole = (
        not before.quote
        and sentence.names_person(start, before.last)
        and sentence.constituents.phrase_end(start, before.last) == before.last
    )
    return start if whole else front.first


def _participle_after_apposition(sentence: VerbBrackets, k: int, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find a participle after an apposition: `Gestern hatte ein Wirt, Jan Holm, erklärt`, `„…“, wird Holm, der Wirt, zitiert`."""
    quoting = sentence.words[i] in sentence.speech.bracket.quoting_participles
    helpers = sentence.speech.copulas if quoting else sentence.speech.perfect_auxiliaries
    if not k or sentence.kinds[part.first - 1] != COMMA or i > first + FARTHEST_PARTICIPLE or first > part.first:
        return None
    for j in range(k - 1, max(-1, k - 4), -1):
        before = sentence.parts[j]
        if before.quote:
            return None
        helper = next((n for n in range(before.first, before.last - 1) if sentence.words[n] in helpers), None)
        if quoting and helper != before.first:
            continue
        if helper is not None and not sentence.is_subordinate_part(j):
            opening = sentence.after_joiner(before)
            front = subject_before_verb(sentence, opening, helper)
            subject = front or subject_after_verb(sentence, helper + 1, part.first)
            order = ClauseOrder.CONTENT_FIRST if quoting else ClauseOrder.CONTENT_LAST
            return ReportingClause(order, (i, i + 1), subject, i, before.first, i + 1) if subject is not None else None
    return None


def _is_object(sentence: VerbBrackets, first: int, helper: int, later: Subject) -> bool:
    """Return whether the noun phrase before a verb is its object, because the one after it can only be a subject."""
    words, speech = sentence.words, sentence.speech
    head = sentence.constituents.text[sentence.constituents.units.starts[sentence.head_noun(first, helper)] :].split(None, 1)[0]
    plural = words[first] in speech.bracket.plural_articles and head.endswith(speech.bracket.plural_endings)
    if sentence.is_plural(first) and not words[helper].endswith(speech.plural_verb_endings) and helper + 1 == later.first:
        return True
    if plural and not words[helper].endswith(speech.plural_verb_endings):
        return sentence.kinds[later.first] == NAME  # "Die Äußerungen nannte Roth dumm": a plural cannot be the subject of a singular verb
    if words[later.first] in speech.pronouns and words[later.first] not in speech.bracket.ambiguous_pronouns and helper + 1 == later.first:
        return words[first] not in speech.pronouns
    named = words[helper] in speech.naming_verbs and helper + 1 == later.first and sentence.kinds[later.first] == NAME
    if named and words[first] in speech.determiners and sentence.is_abstract(first, helper):
        return True  # "Das Vorgehen nannte Roth dumm"
    return helper == first + 1 and words[first] in speech.bracket.sentence_anaphors and later.first == helper + 1


def coordinated_clause(sentence: VerbBrackets, at: int, source: tuple[int, int] | None) -> ReportingClause | None:
    """Build the reporting clause of a verb after "und" that shares the subject of the verb before."""
    if sentence.words[at] not in sentence.speech.finite_forms or source is None:
        return None
    k = next((k for k, part in enumerate(sentence.parts) if part.first <= at < part.last), None)
    if k is None:
        return None
    end = sentence.bracket_end(at, sentence.parts[k])
    return ReportingClause(ClauseOrder.CONTENT_LAST, (at, at + 1), source, at, at, end) if end is not None else None
