"""Sources without a verb, for languages whose clauses have a verb bracket: "laut Polizei", "dem Bericht zufolge"."""

from newsparse.attribution.clause_rules.according_sources import according_length
from newsparse.attribution.clause_rules.bracket_subjects import clause_subject
from newsparse.attribution.clause_rules.clause_content import ClauseContent, free_stretch, may_be_statement, only_leads_up, trim
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import CLOSE, COMMA, DASH, NAME, OPEN, QUOTE, STOP


def sources_beside_noun(sentence: VerbBrackets, part: Part) -> list[ReportingClause]:
    """Find sources without a verb in a part: "laut Polizei", "nach einem Bericht", "dem Bericht zufolge", "wonach"."""
    found: list[ReportingClause] = []
    words, speech = sentence.words, sentence.speech
    i = part.first
    while i < part.last:
        word = words[i]
        if word in speech.according_after or (
            word in speech.bracket.noun_prepositions and i + 1 < part.last + 1 and _is_postposed(sentence, part, i)
        ):
            start = sentence.phrase_start(part.first, i)
            if start < i:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), (start, i), i, start, i + 1))
        elif word in speech.bracket.whereby and i == part.first and i > sentence.first:
            source = sentence.antecedent(i - 1)
            if source is not None:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), source, i, i, i + 1))
        elif word in speech.according_heads or word in speech.bracket.noun_prepositions:
            clause = _preposed_source(sentence, part, i)
            if clause is not None:
                found.append(clause)
                i = clause.last
                continue
        i += 1
    return found


def _is_postposed(sentence: VerbBrackets, part: Part, i: int) -> bool:
    """Return whether "nach" follows its noun: "meiner Meinung nach", "Polizeiangaben nach"."""
    words, kinds = sentence.words, sentence.kinds
    if i == part.first or kinds[i - 1] != NAME or not words[i - 1].endswith(sentence.speech.bracket.source_nouns):
        return False
    if sentence.phrase_start(part.first, i) == i:
        return False
    after = i + 1
    return after >= part.last or sentence.constituents.phrase_end(after, part.last) == after or words[after] in sentence.speech.pronouns


def _preposed_source(sentence: VerbBrackets, part: Part, i: int) -> ReportingClause | None:
    words, kinds, speech, constituents = sentence.words, sentence.kinds, sentence.speech, sentence.constituents
    relative = i == part.first + 1 and words[i - 1] in speech.relative_pronouns and sentence.opens_subordinate_clause(i - 1)
    if i > part.first and not relative and (words[i - 1] in speech.determiners or words[i - 1] in speech.bracket.degree_words):
        return None  # "die laut Gesetz nötige", "sehr laut"; but not ", die laut Polizei nötig sind"
    length, own = according_length(words, speech, i)
    start = i + length
    if own:
        subject = clause_subject(sentence, len(sentence.parts))
        return ReportingClause(ClauseOrder.ACCORDING, (i, start), subject, i, i, start)
    if not length and words[i] not in speech.bracket.noun_prepositions:
        return None
    if not length:
        start = i + 1
    if start >= part.last:
        return None
    end = sentence.phrase_after_preposition(start, part.last)
    if end == start:
        return None
    head = sentence.head_noun(start, end)
    if not length and head + 1 < end and kinds[head + 1] == NAME and words[head].endswith("s") and head == start:
        head += 1  # "nach Reeds Worten"
    if not length and not (
        words[head].endswith(speech.bracket.source_nouns) or sentence.first_word(head).endswith(speech.bracket.source_nouns)
    ):
        return None
    if not length and kinds[head] != NAME:
        return None
    named = kinds[end - 1] == NAME
    past = constituents.with_apposition(end, sentence.last) if named else end
    last = past
    if past + 1 < sentence.last and kinds[past] == COMMA and sentence.opens_subordinate_clause(past + 1):
        resumed = sentence.next_mark(past + 1)
        if words[past + 1] in speech.relative_pronouns and kinds[resumed] == COMMA and sentence.may_be_finite(resumed + 1):
            last = resumed  # "Laut Roth, *der die Mole prüfte*, ist sie sicher"
    return ReportingClause(ClauseOrder.ACCORDING, (i, start), (start, past), i, i, last)


def _between_semicolons(sentence: VerbBrackets, clause: ReportingClause) -> tuple[int, int]:
    """Find the stretch around a source that no semicolon divides: "Roth sah zehn Boote; *laut Polizei waren es zwölf*"."""
    kinds = sentence.kinds
    opened = next((i for i in range(clause.first - 1, sentence.first, -1) if kinds[i] in (OPEN, CLOSE)), sentence.first)
    closed = next((i for i in range(clause.last, sentence.last) if kinds[i] in (OPEN, CLOSE)), sentence.last)
    if kinds[opened] == OPEN and closed < sentence.last and kinds[closed] == CLOSE:
        return opened + 1, closed  # "Es waren zehn Boote (laut Polizei zwölf)"
    marks = [i for i in range(sentence.first, sentence.last) if kinds[i] == COMMA and sentence.is_semicolon(i)]
    start = max((i + 1 for i in marks if i < clause.first), default=sentence.first)
    return start, min((i for i in marks if i >= clause.last), default=sentence.last)


def content_of_source(sentence: VerbBrackets, clause: ReportingClause, part: Part, found: list[ClauseContent]) -> ClauseContent | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `…, wonach niemand verletzt wurde`."""
    kinds, words, speech, constituents = sentence.kinds, sentence.words, sentence.speech, sentence.constituents
    start, limit = free_stretch(clause, _between_semicolons(sentence, clause), found)
    subordinate = sentence.opens_subordinate_clause(part.first) and part.first > sentence.first
    if subordinate or words[clause.reporting_word] in speech.bracket.whereby:
        k = sentence.parts.index(part)
        start = max(start, part.first)
        limit = min(limit, sentence.clause_end(k))
    own = words[clause.cue[0]] in speech.according_heads and clause.last == clause.cue[1]
    if own and clause.source is not None and clause.source[0] == start and clause.source[1] < clause.first:
        start = clause.source[1]  # "Die Armee hat nach eigenen Angaben …"
    left, right = trim(constituents, start, clause.first), trim(constituents, clause.last, limit)
    if only_leads_up(constituents, left):
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return ClauseContent(clause, "according to source, content", (right,))
    if right[1] <= right[0] or (kinds[clause.last] in (COMMA, DASH, STOP) and words[right[0]] in speech.joiners | speech.phrase_breaks):
        return ClauseContent(clause, "content according to source", (left,)) if may_be_statement(constituents, left) else None
    return ClauseContent(clause, "content around according to source", (left, right))
