"""Where the content of a reporting clause begins, for languages whose clauses have a verb bracket."""

from typing import Final

from newsparse.attribution.clause_rules.bracket_complement_clauses import opens_content
from newsparse.attribution.clause_rules.bracket_main_clauses import coordinated_clause
from newsparse.attribution.clause_rules.bracket_quotations import opens_reported_speech
from newsparse.attribution.clause_rules.limits import MOST_MARKS
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD

# The clause before a comma has no content.
_NOTHING: Final = -1


def content_start(sentence: VerbBrackets, clause: ReportingClause) -> int | None:
    """Find where the content of a reporting clause begins; return `None` if it reports nothing."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    marks = 0
    for i in range(clause.last, sentence.last):
        kind = kinds[i]
        if marks >= MOST_MARKS or kind == DASH:
            return None
        if kind == COLON:
            return i + 1 if _colon_opens_content(sentence, clause, i) else None
        if kind == QUOTE:
            if is_label(sentence, i, clause):
                return i
            if not sentence.is_quoted_name(i):
                if words[clause.reporting_word] in speech.naming_verbs and words[i - 1] in speech.reflexives and not clause.impersonal:
                    return None  # "nennt sich „Mole 12“"
                if _is_quoted_statement(sentence, clause, i):
                    return i
        if kind == COMMA and i + 1 < sentence.last:
            marks += 1
            if i == clause.last and clause.order is ClauseOrder.SUBORDINATE and _resumes_main_clause(sentence, i + 1):
                return None  # "Ein Punkt, der für Roth sprach, war die Chance, …"
            start = _start_after_comma(sentence, clause, i)
            if start is not None or _comma_ends_search(sentence, i):
                return start if start != _NOTHING else None
            if words[clause.reporting_word] in speech.bracket.citing_verbs and words[i + 1] in speech.finite_forms:
                return None  # "zitierte sie Roth, empfahl ihm: „…“"
    return None


def _resumes_main_clause(sentence: VerbBrackets, at: int) -> bool:
    """Return whether the finite verb of a main clause follows a relative clause."""
    verbal = sentence.words[at] in sentence.speech.helpers or sentence.words[at] in sentence.speech.bracket.strong_pasts
    return verbal and sentence.kinds[at] == WORD and QUOTE not in sentence.kinds[at : sentence.last]


def _colon_opens_content(sentence: VerbBrackets, clause: ReportingClause, colon: int) -> bool:
    """Return whether what follows a colon is content: a quotation, or words after a verb of speaking."""
    kinds = sentence.kinds
    if colon + 1 >= sentence.last or (clause.order is ClauseOrder.SUBORDINATE and _is_indirect_question(sentence, clause)):
        return False
    if kinds[colon + 1] == QUOTE:
        return True
    if clause.impersonal or sentence.words[clause.reporting_word] in sentence.speech.acts.act_verbs:
        return False
    return QUOTE not in kinds[colon + 1 : sentence.last] or opens_reported_speech(sentence, colon + 1)


def _is_quoted_statement(sentence: VerbBrackets, clause: ReportingClause, quote: int) -> bool:
    """Return whether a quotation after a clause is content, not a title: "sprach von „großer Not“", "Parolen wie „Weg da!“"."""
    kinds, words, speech, constituents = sentence.kinds, sentence.words, sentence.speech, sentence.constituents
    if clause.impersonal:
        return False
    if not constituents.is_title(quote):
        return True
    if words[quote - 1] in speech.joiners:
        return False
    held = constituents.quoted_words(quote)
    if kinds[quote - 1] == NAME and held and held[0][0].isupper():
        return False
    likened = words[quote - 1] in speech.as_openers and kinds[quote - 2] == NAME
    return likened or words[quote - 1] in speech.naming_words or words[clause.reporting_word] in speech.naming_verbs


def _start_after_comma(sentence: VerbBrackets, clause: ReportingClause, comma: int) -> int | None:
    """Find the start of content after a comma; return `_NOTHING` if the clause has none, `None` if it may still come."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    at = comma + 1
    subordinate = clause.order is ClauseOrder.SUBORDINATE
    if sentence.is_semicolon(comma) or words[at] in speech.bracket.whereby:
        return _NOTHING  # "wies Berichte zurück, wonach …"
    if kinds[at] == QUOTE and not sentence.is_quoted_name(at):
        return _NOTHING if subordinate and comma == clause.last else at  # "Die Feier, zu der Roth rief, „verlief ruhig“"
    if words[at] in speech.quotative_adverbs and words[at + 1] == speech.statement_complementiser:
        return _NOTHING
    if opens_content(sentence, at, clause):
        return at
    if words[at] in speech.naming_words and kinds[at + 1] == QUOTE:
        return _NOTHING if subordinate else at + 1
    return None


def _comma_ends_search(sentence: VerbBrackets, comma: int) -> bool:
    """Return whether a clause after a comma says why or when, or is another main clause, so that no content follows."""
    words, speech, at = sentence.words, sentence.speech, comma + 1
    if words[at] in speech.purpose_openers or (words[at] in speech.subordinators and words[at] not in speech.relative_pronouns):
        return True
    return words[at] in speech.joiners and words[at + 1] not in speech.relative_pronouns


def _is_indirect_question(sentence: VerbBrackets, clause: ReportingClause) -> bool:
    """Return whether a reporting clause is an indirect question, which introduces no quotation: "warum man sich entschieden hat: …"."""
    word, speech = sentence.words[clause.first], sentence.speech
    return word in speech.complementisers and word not in speech.relative_pronouns


def is_label(sentence: VerbBrackets, quote: int, clause: ReportingClause) -> bool:
    """Return whether a verb of naming puts a label in quotation marks: "nannte dies einen „Putsch“"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    if (
        words[clause.reporting_word] not in speech.naming_verbs
        or kinds[quote - 1] == NAME
        or words[quote - 1] in speech.joiners
        or any(word in speech.reflexives for word in words[clause.last : quote])
    ):
        return False
    after = quote + 1
    if after == clause.last - 1:
        return True
    return after >= sentence.last or kinds[after] in (COMMA, STOP) or words[after] in speech.joiners


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
