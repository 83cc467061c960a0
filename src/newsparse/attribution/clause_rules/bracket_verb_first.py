"""Reporting clauses that begin with their verb: its subject follows, is before the comma, or is that of the clause before."""

from newsparse.attribution.clause_rules.bracket_subjects import Subject, subject_after_verb, subject_before_comma
from newsparse.attribution.clause_rules.limits import LONGEST_BRACKET
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, WORD


def verb_first_clause(sentence: VerbBrackets, k: int, part: Part, first: int, i: int, end: int) -> ReportingClause | None:
    """Read a part that begins with its verb: the subject follows, is before the comma, or is that of the clause before."""
    words, speech, content_last = sentence.words, sentence.speech, ClauseOrder.CONTENT_LAST
    subject = subject_after_verb(sentence, first + 1, sentence.last)
    if subject is not None and subject.first >= part.last:
        subject = None
    if first > part.first:  # "… und betonte, dass …"
        if subject is not None and subject.first == first + 1 and words[subject.first] in speech.pronouns:
            return _clause_of(subject, content_last, first, i, end)
        return ReportingClause(content_last, (i, i + 1), None, i, first, end)
    if not k:
        return None
    quoted = sentence.parts[k - 1].quote
    before = None if quoted else subject_before_comma(sentence, k)
    if subject is not None and not quoted and _follows_adverbial(sentence, k):
        return _clause_of(subject, content_last, first, i, end)
    states = quoted or _follows_statement(sentence, k) or _continues_after_comma(sentence, k)
    if subject is not None and states:
        return _clause_of(subject, ClauseOrder.CONTENT_FIRST, first, i, end)
    return ReportingClause(content_last, (i, i + 1), before, i, before[0], end) if before is not None else None


def _clause_of(subject: Subject, order: ClauseOrder, first: int, i: int, end: int) -> ReportingClause:
    """Build the reporting clause of a subject after its verb."""
    return ReportingClause(order, (i, i + 1), subject, i, first, max(end, subject.last))


def _continues_after_comma(sentence: VerbBrackets, k: int) -> bool:
    """Return whether a clause continues with its verb after a reporting clause: "Der Hafen, *sagte Roth*, sei sicher"."""
    if k + 1 == len(sentence.parts) or sentence.kinds[sentence.parts[k + 1].first - 1] != COMMA:
        return False
    word = sentence.words[sentence.parts[k + 1].first]
    return word in sentence.speech.helpers or word in sentence.speech.bracket.subjunctives


def _follows_statement(sentence: VerbBrackets, k: int) -> bool:
    """Return whether the parts before this one state something: one is a quotation or a clause with a finite verb."""
    return any(
        part.quote or (not sentence.is_subordinate_part(j) and any(sentence.may_be_finite(i) for i in range(part.first, part.last)))
        for j, part in enumerate(sentence.parts[:k])
    )


def _follows_adverbial(sentence: VerbBrackets, k: int) -> bool:
    """Return whether a single clause that says when, why or what for is all there is before a part."""
    part = sentence.parts[k]
    opening = next((one for one in sentence.parts[:k]), part)
    if opening.quote:
        return False
    start = sentence.after_joiner(opening)
    word = sentence.words[start]
    speech = sentence.speech
    if word in speech.subordinators | speech.purpose_openers and word not in speech.adjunct_openers:
        return True
    if word in speech.adjunct_openers or word in speech.sentence_adverbs:
        # "Auf die Frage, ob …, sagte Roth, …": no content comes first
        verbs = speech.helpers | speech.bracket.subjunctives | speech.bracket.strong_pasts
        finite = any(sentence.words[i] in verbs and sentence.kinds[i] == WORD for i in range(start, opening.last - 1))
        return not finite and opening.last - start < LONGEST_BRACKET
    return False
