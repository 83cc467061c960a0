"""Quotations without a reporting verb, for languages whose clauses have a verb bracket: after a colon, or inside a clause."""

from typing import Final

from newsparse.attribution.clause_rules.bracket_subjects import clause_subject, passive_agent
from newsparse.attribution.clause_rules.clause_content import ClauseContent, adjacent_quotations
from newsparse.attribution.clause_rules.limits import SHORTEST_STATEMENT
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, DASH, NAME, WORD

COLON_RULE: Final = "source, colon, quotation"


def follows_naming_word(sentence: VerbBrackets, quote: int) -> bool:
    """Return whether "als" comes before a quotation: "als „Unsinn“", "als einen „Erfolg“"."""
    words, speech = sentence.words, sentence.speech
    return words[quote - 1 - (words[quote - 1] in speech.determiners)] in speech.naming_words


def quotations_after_colon(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find quotations after a colon in sentences without a reporting verb: `Roth griff den Minister an: „…“`."""
    found: list[ClauseContent] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote or k == 0 or sentence.kinds[part.first - 1] != COLON:
            continue
        colon = part.first - 1
        held = sentence.constituents.quoted_words(part.first)
        if len(held) < SHORTEST_STATEMENT and sentence.words[part.first] not in ".!?…" and held[:1] and held[0][0].isupper():
            continue  # "sein neues Stück: „Der Hafen“"
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (colon, colon + 1), clause_subject(sentence, k), colon, colon, colon + 1, True)
        found.append(ClauseContent(clause, COLON_RULE, adjacent_quotations(sentence.constituents, part.first, sentence.last)))
    return found


def opens_reported_speech(sentence: VerbBrackets, start: int) -> bool:
    """Return whether a main clause in reported speech begins at a unit: `Roth griff den Minister an: *Er habe gelogen.*`"""
    if sentence.opens_subordinate_clause(start):
        return False
    verb = sentence.subjunctive_verb(start, sentence.next_mark(start))
    return verb is not None and sentence.words[verb] not in sentence.speech.bracket.conditionals


def quotations_in_clauses(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find quotations inside a clause without a reporting verb: `Der Verein feierte das als „Erfolg“`, `Für Roth ist das „Unsinn“`."""
    found: list[ClauseContent] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote:
            continue
        clause = _naming_clause(sentence, k) if follows_naming_word(sentence, part.first) else None
        clause = clause or _opinion_clause(sentence, k) or _wording_clause(sentence, k)
        if clause is not None:
            found.append(ClauseContent(clause, "quotation in a clause", ((part.first, part.last),)))
    return found


def _naming_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find who calls something by a quotation: "feierte das als *„Erfolg“*", "wird von der Polizei als *„ruhig“* eingestuft"."""
    words, speech, parts = sentence.words, sentence.speech, sentence.parts
    if not k or parts[k - 1].quote:
        return None
    quote, clause = parts[k].first, parts[k - 1]
    verb = next((i for i in range(sentence.after_joiner(clause) + 1, clause.last) if sentence.may_be_finite(i)), None)
    if verb is None or words[verb] in speech.bracket.equating_verbs or not speech.reflexives.isdisjoint(words[clause.first : quote]):
        return None
    if words[verb - 1] in speech.adjunct_openers or sentence.opens_subordinate_clause(clause.first):
        return None
    agent = passive_agent(sentence, clause.first, quote - 1)
    if words[verb] in speech.copulas or (agent and words[agent[1]] in speech.naming_words):
        return agent and ReportingClause(ClauseOrder.CONTENT_LAST, (verb, verb + 1), agent, verb, clause.first, quote)
    source = clause_subject(sentence, k - 1)
    return source and ReportingClause(ClauseOrder.CONTENT_LAST, (verb, verb + 1), source, verb, clause.first, quote)


def _opinion_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find the person whose opinion a predicate is: "Für Roth ist das *„Unsinn“*"."""
    words, kinds, speech, parts = sentence.words, sentence.kinds, sentence.speech, sentence.parts
    first = parts[0].first
    if (
        parts[0].quote
        or words[first] not in speech.bracket.opinion_prepositions
        or any(kinds[i] in (COLON, DASH) for i in range(first, parts[k].first))
    ):
        return None
    end = sentence.phrase_after_preposition(first + 1, parts[0].last)
    if end == first + 1:
        return None
    end = sentence.constituents.with_apposition(end, sentence.last)
    if words[end] not in speech.copulas and words[end] not in speech.bracket.subjunctives:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (end, end + 1), (first + 1, end), end, first, end + 1)


def _wording_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find whose words a quotation is, by a noun or a subjunctive beside it: "mit der Parole *„…“*", "zeigte sich *„sehr froh“* sei"."""
    words, kinds, speech, parts = sentence.words, sentence.kinds, sentence.speech, sentence.parts
    quote = parts[k].first
    if not k or parts[k - 1].quote or kinds[quote - 1] not in (WORD, NAME):
        return None
    first = parts[k - 1].first
    noun = kinds[quote - 1] == NAME and words[quote - 1].endswith(speech.bracket.quotation_nouns)
    noun = noun and len(sentence.constituents.quoted_words(quote)) >= SHORTEST_STATEMENT
    mood = kinds[quote + 1] == WORD and words[quote + 1] in speech.bracket.subjunctives
    if not noun and not (mood and not sentence.opens_subordinate_clause(first) and sentence.subjunctive_verb(first, quote) is None):
        return None
    reporting_word = quote - 1 if noun else next((i for i in range(first, quote) if sentence.may_be_finite(i)), quote - 1)
    source = clause_subject(sentence, k - 1)
    if noun and (source is None or source[0] <= reporting_word < source[1]):
        source = _place_of_words(sentence, first, reporting_word)  # "*Auf dem Banner* war die Parole „…“ zu lesen"
    if source is None or source[0] <= reporting_word < source[1]:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (reporting_word, reporting_word + 1), source, reporting_word, first, quote)


def _place_of_words(sentence: VerbBrackets, first: int, noun: int) -> tuple[int, int] | None:
    """Find what words are written on or in, at the start of a clause: "Auf *dem Banner*", "In *der Zeitung*"."""
    if sentence.words[first] not in sentence.speech.adjunct_openers:
        return None
    end = sentence.phrase_after_preposition(first + 1, noun)
    return (first + 1, end) if first + 1 < end < noun and sentence.may_be_finite(end) else None
