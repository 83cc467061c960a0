"""Reporting clauses that begin with their verb: its subject follows, is before the comma, or is that of the clause before."""

from newsparse.attribution.clause_rules.bracket_subjects import Subject, subject_after_verb, subject_before_comma
from newsparse.attribution.clause_rules.limits import LONGEST_BRACKET
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, COMMA, NAME, QUOTE, WORD


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
    if subject is not None and before is None and not quoted and _announces_quotation(sentence, part):
        return _clause_of(subject, content_last, first, i, end)
    if quoted and k > 1 and _follows_name_in_marks(sentence, k):
        opening = sentence.after_joiner(sentence.parts[k - 2])
        if sentence.may_be_subject(opening) and sentence.phrase_with_adjuncts(opening, first) == first:
            return ReportingClause(content_last, (i, i + 1), (opening, first), i, opening, end)
        if words[first - 2] in speech.naming_words:
            return None  # "das als „Mole“ bekannte Haus"
    if subject is not None and before is not None:
        singular = not words[first].endswith(speech.plural_verb_endings)
        pronoun = words[subject.first] in speech.pronouns
        if not pronoun and subject.first != first + 1:
            subject = None
        elif singular and sentence.is_plural(before[0]):
            return _clause_of(subject, content_last, first, i, end)
        elif _is_apposed_subject(sentence, k, before, subject):
            subject = None
    elif subject is not None and not quoted and _follows_adverbial(sentence, k):
        return _clause_of(subject, content_last, first, i, end)
    states = quoted or _follows_statement(sentence, k) or _continues_after_comma(sentence, k)
    if subject is not None and states:
        return _clause_of(subject, ClauseOrder.CONTENT_FIRST, first, i, end)
    if subject is not None and words[subject.first] in speech.pronouns:
        # "Das Angebot, Geld zu leihen, lehnt er ab": the noun phrase before is an object
        return _clause_of(subject, content_last, first, i, end)
    return ReportingClause(content_last, (i, i + 1), before, i, before[0], end) if before is not None else None


def _clause_of(subject: Subject, order: ClauseOrder, first: int, i: int, end: int) -> ReportingClause:
    """Build the reporting clause of a subject after its verb."""
    return ReportingClause(order, (i, i + 1), subject, i, first, max(end, subject.last))


def _announces_quotation(sentence: VerbBrackets, part: Part) -> bool:
    """Return whether a colon and a quotation follow a part."""
    return part.last + 1 < sentence.last and sentence.kinds[part.last] == COLON and sentence.kinds[part.last + 1] == QUOTE


def _follows_name_in_marks(sentence: VerbBrackets, k: int) -> bool:
    """Return whether the quotation before a part is a name inside a phrase: "Ein Sprecher der „mole ag“ *bezeichnet …*"."""
    first = sentence.parts[k].first
    return sentence.kinds[first - 1] == QUOTE and not sentence.parts[k - 2].quote and sentence.kinds[first - 2] in (WORD, NAME)


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


def _is_apposed_subject(sentence: VerbBrackets, k: int, before: tuple[int, int], subject: Subject) -> bool:
    """Return whether a noun phrase after a verb is an object, because the subject is before the comma: "Roth, Wirt, rief Gäste auf"."""
    return sentence.words[subject.first] not in sentence.speech.pronouns and sentence.parts[k - 1].first > before[0]


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
