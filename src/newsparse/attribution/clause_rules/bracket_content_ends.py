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
            if sentence.is_semicolon(i) and _indicative(sentence, at):
                return i, None
            if words[at] in speech.joiners and kinds[at] == WORD:
                at += 1
            if at > i + 1 or not inserted:
                if at > i + 1 and _opens_main_clause(sentence, at):
                    return i, None
                if _clause_resumes(sentence, at):
                    return i, coordinated_clause(sentence, at, clause.source) if at > i + 1 else None
            inserted = sentence.opens_subordinate_clause(i + 1)
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _opens_main_clause(sentence, i + 1):
            if not (words[start] in speech.complementisers and _verb_last(sentence, i + 1)):
                return i, None
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _clause_resumes(sentence, i + 1):
            return i, coordinated_clause(sentence, i + 1, clause.source)
    return sentence.last, None


def _indicative(sentence: VerbBrackets, at: int) -> bool:
    """Return whether a clause after a semicolon is not in reported speech."""
    return sentence.subjunctive_verb(at, sentence.next_mark(at)) is None


def _opens_main_clause(sentence: VerbBrackets, at: int) -> bool:
    """Return whether "doch" or "und" opens another main clause that is not in reported speech: ", doch Roth erklärte"."""
    if not sentence.may_be_subject(at):
        return False
    end = sentence.phrase_with_adjuncts(at, sentence.last)
    if end == at or end >= sentence.last:
        return False
    words, speech = sentence.words, sentence.speech
    return (
        words[end] in speech.finite_forms
        and words[end] not in speech.bracket.reporting_infinitives
        and sentence.subjunctive_verb(end, sentence.next_mark(end)) is None
    )


def _verb_last(sentence: VerbBrackets, at: int) -> bool:
    """Return whether a clause after "und" continues a subordinate one, with its verb at the end: "dass sie Steine und Flaschen warfen"."""
    end = sentence.constituents.phrase_end(at, sentence.last)
    after = end + 1
    return after >= sentence.last - 1 or sentence.kinds[after] == COMMA or sentence.words[after] in sentence.speech.joiners


def _clause_resumes(sentence: VerbBrackets, at: int) -> bool:
    """Return whether the clause of the reporting clause continues at a unit: with a finite verb that is not in reported speech."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if at + 1 >= sentence.last or kinds[at] != WORD or word in speech.bracket.subjunctives or word in speech.bracket.conditionals:
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return word not in speech.participles or kinds[at + 1] != NAME
    return word.endswith(("te", "ten")) and len(word) > 4 and kinds[at + 1] != NAME and word not in speech.determiners
