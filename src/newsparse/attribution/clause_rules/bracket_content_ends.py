"""Where the content of a reporting clause ends, for languages whose clauses have a verb bracket."""

from newsparse.attribution.clause_rules.bracket_main_clauses import coordinated_clause
from newsparse.attribution.clause_rules.reporting_clauses import ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, NAME, WORD


def content_end(sentence: VerbBrackets, start: int, clause: ReportingClause) -> tuple[int, ReportingClause | None]:
    """Find where the content ends, and the reporting clause with which its source reports again."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    inserted = False
    for i in range(start + 2, sentence.last - 1):
        kind = kinds[i]
        if kind == COMMA:
            at = i + 1
            if sentence.is_semicolon(i):
                return i, None
            if words[at] in speech.joiners and kinds[at] == WORD:
                at += 1
            if (at > i + 1 or not inserted) and _clause_resumes(sentence, at):
                return i, coordinated_clause(sentence, at, clause.source) if at > i + 1 else None
            inserted = sentence.opens_subordinate_clause(i + 1)
        if kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _clause_resumes(sentence, i + 1):
            return i, coordinated_clause(sentence, i + 1, clause.source)
    return sentence.last, None


def _clause_resumes(sentence: VerbBrackets, at: int) -> bool:
    """Return whether the clause of the reporting clause continues at a unit: with a finite verb that is not in reported speech."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if at + 1 >= sentence.last or kinds[at] != WORD or word in speech.bracket.subjunctives or word in speech.bracket.conditionals:
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return word not in speech.participles or kinds[at + 1] != NAME
    return word.endswith(("te", "ten")) and len(word) > 4 and kinds[at + 1] != NAME and word not in speech.determiners
