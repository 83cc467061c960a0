"""Subordinate clauses in reported speech without a reporting verb, for languages whose clauses have a verb bracket."""

from newsparse.attribution.clause_rules.bracket_subjects import clause_subject
from newsparse.attribution.clause_rules.clause_content import ClauseContent, trim
from newsparse.attribution.clause_rules.limits import SHORTEST_CLAUSE
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, WORD


def reported_subordinate_clauses(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find subordinate constituents in reported speech: "prangerte Morde an, *die verübt worden seien*"."""
    found: list[ClauseContent] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    if sentence.is_reported_speech():
        return found  # the whole sentence is reported
    for k, part in enumerate(sentence.parts[1:], 1):
        if part.quote or kinds[part.first - 1] != COMMA or not sentence.opens_subordinate_clause(part.first):
            continue
        verb = part.last - 1
        if (
            words[verb] not in speech.bracket.subjunctives
            or words[verb] in speech.bracket.conditionals
            or kinds[verb] != WORD
            or part.last - part.first < SHORTEST_CLAUSE
        ):
            continue
        source = _subject_of_main_clause(sentence, k)
        if source is not None and source[1] <= part.first and words[source[0]] not in speech.impersonal_pronouns:
            clause = ReportingClause(ClauseOrder.CONTENT_LAST, (part.first, part.first), source, verb, part.first, part.first)
            found.append(
                ClauseContent(
                    clause,
                    "subordinate clause in reported speech",
                    (trim(sentence.constituents, part.first, sentence.clause_end(k, close=True)),),
                )
            )
    return found


def _subject_of_main_clause(sentence: VerbBrackets, k: int) -> tuple[int, int] | None:
    """Find who speaks in the main clause before a subordinate one; no subject if the clause gives a time or a condition.

    An enumeration has no verb and is skipped: "warnte *er* vor Orten wie Elm, Au und Heide, die gesunken seien".
    """
    speech, opener = sentence.speech, sentence.words[sentence.parts[k].first]
    if opener in speech.bracket.condition_openers or opener in speech.naming_words | speech.purpose_openers - speech.subordinators:
        return None
    for j in range(k - 1, -1, -1):
        part = sentence.parts[j]
        if part.quote or sentence.opens_subordinate_clause(part.first):
            continue
        if any(sentence.may_be_finite(i) for i in range(part.first, part.last)):
            found = clause_subject(sentence, j)
            return None if found is None or sentence.is_abstract(*found) else found
    return None
