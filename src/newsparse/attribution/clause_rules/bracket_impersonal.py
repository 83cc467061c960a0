"""Reporting clauses without a speaker as subject: "es heißt", "in dem Bericht steht", "wurde mitgeteilt"."""

from newsparse.attribution.clause_rules.bracket_subjects import passive_agent
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, COMMA, QUOTE, WORD


def impersonal_clause(sentence: VerbBrackets, k: int, part: Part, first: int, i: int) -> ReportingClause:
    """Build an impersonal reporting clause: `hieß es aus dem Rathaus`, `In dem Bericht heißt es, …`."""
    words, speech = sentence.words, sentence.speech
    past = i + 2 if words[i + 1] in speech.impersonal_pronouns else i + 1
    while past < part.last and words[past] in speech.auxiliaries:
        past += 1
    paper = None
    if words[past] in speech.source_prepositions and past < part.last:
        stop = sentence.constituents.phrase_end(past + 1, part.last)
        if stop > past + 1:
            paper, past = (past + 1, stop), stop
    elif first < i and words[first] in speech.source_prepositions:
        stop = sentence.constituents.phrase_end(first + 1, i)
        paper = (first + 1, stop) if stop > first + 1 else None
    elif k and i == first:
        opener = _clause_start(sentence, k)
        if opener is not None and words[opener] in speech.source_prepositions:
            stop = sentence.constituents.phrase_end(opener + 1, part.first)
            if stop > opener + 1:  # "In dem Bericht, der heute erschien, heißt es, …"
                return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 2), (opener + 1, stop), i, opener, past, True)
    inverted = i == first and k > 0 and sentence.kinds[past] != COLON
    return ReportingClause(
        ClauseOrder.CONTENT_FIRST if inverted else ClauseOrder.CONTENT_LAST, (i, min(i + 2, sentence.last)), paper, i, first, past, True
    )


def document_clause(sentence: VerbBrackets, first: int, i: int, end: int) -> ReportingClause | None:
    """Find a document as source: `In dem Bericht steht, dass …`, `Aus der Studie geht hervor, dass …`."""
    words, speech = sentence.words, sentence.speech
    inverted = i == first > sentence.first and sentence.kinds[first - 1] in (COMMA, QUOTE)  # "Die Mole sei alt, geht aus der Studie hervor"
    order = ClauseOrder.CONTENT_FIRST if inverted else ClauseOrder.CONTENT_LAST
    for j in range(first, sentence.last - 1):
        if words[j] in speech.source_prepositions and sentence.kinds[j] == WORD:
            stop = sentence.constituents.phrase_end(j + 1, sentence.last)
            written = words[i] in speech.bracket.transpiring_verbs or words[sentence.head_noun(j + 1, stop)].endswith(
                (*speech.bracket.paper_nouns, *speech.bracket.source_nouns)
            )
            if stop > j + 1 and written:
                return ReportingClause(order, (i, i + 1), (j + 1, stop), i, first, max(end, stop), True)
        if sentence.kinds[j] in (COMMA, COLON):
            return None
    return None


def passive_clause(sentence: VerbBrackets, part: Part, first: int, i: int) -> ReportingClause | None:
    """Build the reporting clause of a passive: `Gestern wurde von der Polizei mitgeteilt, dass …`."""
    if i + 1 < part.last and sentence.words[i + 1] not in sentence.speech.copulas:
        return None
    agent = passive_agent(sentence, first, part.last)
    if agent is None and sentence.words[first] in sentence.speech.copulas:
        k = sentence.parts.index(part)
        opener = _clause_start(sentence, k) if k else None  # "In einem Brief, der am Montag kam, wurde gefordert, …"
        agent = passive_agent(sentence, opener, sentence.next_mark(opener)) if opener is not None else None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), agent, i, first, part.last, True)


def _clause_start(sentence: VerbBrackets, k: int) -> int | None:
    """Find the start of the clause that a part continues after a relative clause or an apposition."""
    for j in range(k - 1, max(-1, k - 5), -1):
        part = sentence.parts[j]
        if part.quote:
            return None
        if not sentence.is_subordinate_part(j):
            return sentence.after_joiner(part)
    return None
