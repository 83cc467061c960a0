"""Clauses after a comma that complete a reporting word and so are content, for languages whose clauses have a verb bracket."""

from newsparse.attribution.clause_rules.reporting_clauses import ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, NAME, QUOTE, STOP, WORD


def opens_content(sentence: VerbBrackets, at: int, clause: ReportingClause | None) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if word in speech.complementisers and kinds[at] == WORD:
        return _complementiser_opens_content(sentence, at, clause)
    if word in speech.joiners:
        return False
    near = sentence.next_mark(at)
    reported = sentence.subjunctive_verb(at, near)
    object_first = word in speech.relative_pronouns and sentence.is_infinitive(near)  # ", *den* Bau voranzutreiben"
    if not object_first and (word in speech.subordinators or word in speech.purpose_openers):
        if word in speech.purpose_openers and sentence.is_infinitive(near):
            return False
        if reported == at + 1:
            return True  # "erklärte, damit solle …"
        return near + 1 < sentence.last and kinds[near] == COMMA and words[near + 1] in speech.bracket.subjunctives
    if reported == at and word in speech.bracket.conditionals:
        return False  # ", sollte es regnen"
    if reported is not None:
        return _is_reported_clause(sentence, at, near, reported)
    end = sentence.constituents.phrase_end(at, near)
    begins = end if end > at else at + (word in speech.determiners)
    named = kinds[begins] == QUOTE and (sentence.is_quoted_name(begins) or sentence.constituents.is_title(begins))
    if at < begins < near and kinds[begins] == QUOTE and clause is not None and not named:
        return True  # "teilte mit, er „stehe bereit“", "bat, ihre „Grüße zu bestellen“"
    if sentence.is_infinitive(near):
        return True
    if clause is None:
        return False
    if kinds[near] == COMMA and (_resumes_in_subjunctive(sentence, near) or _resumes_in_infinitive(sentence, at, near)):
        return True
    if clause.impersonal and words[clause.reporting_word] not in speech.hearsay_verbs:
        return False
    return at < end < near and _is_main_clause(sentence, at, end, clause)


def _complementiser_opens_content(sentence: VerbBrackets, at: int, clause: ReportingClause | None) -> bool:
    """Return whether a clause that opens with "dass", "ob" or a question word is content."""
    words, speech = sentence.words, sentence.speech
    word = words[at]
    if clause is not None and words[clause.reporting_word] in speech.naming_verbs and word == speech.statement_complementiser:
        return words[clause.reporting_word] not in speech.clauseless_verbs
    if word in speech.romance.question_complementisers:
        return True
    before = sentence.kinds[at - 2] if at > 1 else STOP
    return clause is not None and before != NAME and clause.last == at - 1


def _is_reported_clause(sentence: VerbBrackets, at: int, near: int, verb: int) -> bool:
    """Return whether a clause with a subjunctive is no relative clause: ", die Mole sei sicher" but not ", die sicher sei"."""
    words, speech, constituents = sentence.words, sentence.speech, sentence.constituents
    preposed = words[at] in speech.adjunct_openers and words[at + 1] in speech.relative_pronouns
    if words[at] not in speech.relative_pronouns and not preposed:
        return True
    end = constituents.phrase_end(at, near)
    if verb >= near - 1:
        return end == verb > at + 1
    if words[at] in speech.adjunct_openers and constituents.phrase_end(at + 1, near) == verb:
        return True  # ", durch den Sturm seien zehn Boote gesunken"
    return end in (verb, verb - 1) or end > at + 1


def _resumes_in_subjunctive(sentence: VerbBrackets, comma: int) -> bool:
    """Return whether reported speech goes on after an insertion: "erklärte, in den Häfen, in denen gebaut werde, *sei* Platz"."""
    relative = sentence.words[comma + 2] in sentence.speech.relative_pronouns - sentence.speech.determiners  # ", in denen Boote liegen"
    if not sentence.opens_subordinate_clause(comma + 1) and not relative:
        return False
    resumed = sentence.next_mark(comma + 1) + 1
    if resumed >= sentence.last or sentence.kinds[resumed - 1] != COMMA:
        return False
    return (
        sentence.words[resumed] in sentence.speech.bracket.subjunctives or sentence.words[resumed] in sentence.speech.bracket.conditionals
    )


def _resumes_in_infinitive(sentence: VerbBrackets, at: int, comma: int) -> bool:
    """Return whether an infinitive goes on after an insertion: "sagte zu, über den Turm, den höchsten der Stadt, *zu entscheiden*"."""
    if any(sentence.kinds[i] != QUOTE and sentence.may_be_finite(i) for i in range(at, comma)):
        return False
    later = sentence.next_mark(comma + 1)
    later = sentence.next_mark(later + 1) if sentence.kinds[later] == COMMA and not sentence.is_infinitive(later) else later
    return sentence.is_infinitive(later) and sentence.words[comma + 1] not in sentence.speech.purpose_openers


def _is_main_clause(sentence: VerbBrackets, at: int, end: int, clause: ReportingClause) -> bool:
    """Return whether a noun phrase is followed by its verb, as in a main clause that a plain verb of speaking reports."""
    words, speech = sentence.words, sentence.speech
    if sentence.kinds[end] != WORD or words[end] in speech.adjunct_openers:
        return False
    if words[clause.reporting_word] in speech.plain_verbs:
        return words[at] not in speech.relative_pronouns or end > at + 1
    return words[clause.reporting_word] in speech.participles and words[end] in speech.helpers
