"""The reported words around each reporting clause of a sentence, for languages read by rules."""

from newsparse.attribution.clause_rules.according_sources import refers_back, sources_beside_noun_phrase
from newsparse.attribution.clause_rules.clause_content import ClauseContent, Contents, free_stretch, may_be_statement, only_leads_up, trim
from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.content_after_clause import content_after, is_relative, until_next_report
from newsparse.attribution.clause_rules.content_before_clause import content_before
from newsparse.attribution.clause_rules.noun_phrase_objects import noun_phrase_objects
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, NUMBER, QUOTE, STOP


def find_contents(
    constituents: Constituents, parts: list[Part], clauses: list[tuple[int, ReportingClause]], first: int, last: int
) -> list[ClauseContent]:
    """Find the content of each reporting clause of a sentence; contents do not overlap."""
    contents = Contents()
    for k, clause in clauses:
        # "dijo que no porque, *añadió*, es tarde" goes on inside the content
        resumes = clause.lacks_source and any(_may_go_on(constituents, one) and one.first < clause.first for _, one in clauses)
        if clause.order in (ClauseOrder.CONTENT_FIRST, ClauseOrder.AS) and not resumes:
            contents.add(content_before(constituents, clause, contents.end(first), last, parts, k))
    _add_contents_after(constituents, parts, clauses, (first, last), contents)
    for part in parts:
        if not part.quote:
            for clause in sources_beside_noun_phrase(constituents, part, last):
                contents.add(_content_of_source(constituents, clause, part, (first, last), contents.found))
    for one in noun_phrase_objects(constituents, parts, contents.found):
        contents.add(one)
    return contents.found


def _add_contents_after(
    constituents: Constituents,
    parts: list[Part],
    clauses: list[tuple[int, ReportingClause]],
    sentence: tuple[int, int],
    contents: Contents,
) -> None:
    """Add the content after each clause; a clause without a subject has that of the clause before."""
    if not clauses:
        return
    first, last = sentence
    speech = constituents.speech
    edges = sorted(constituents.verb_group_start(clause.cue[0], first) for _, clause in clauses)
    source = _opening_subject(constituents, parts)
    for _, each in clauses:
        clause = each
        opening = speech.drops_subjects and clause.first <= first + 1 and not any(one.clause is clause for one in contents.found)
        if clause.order is ClauseOrder.CONTENT_LAST or (clause.order is ClauseOrder.CONTENT_FIRST and opening):
            if clause.source is not None and clause.source[0] >= clause.cue[1] and _names(constituents, clause):
                clause = clause._replace(source=None)  # "acusó *al ministro* de «mentir»"
            if clause.lacks_source and _follows_relative(constituents, clause, first):
                continue
            if clause.lacks_source and clause.first > first + 1:
                clause = clause._replace(source=source)  # "…, und betonte, dass …"
            if clause.lacks_source and not speech.drops_subjects:
                continue
            end = min((edge for edge in edges if edge > clause.last and _ends_content(constituents, edge)), default=last)
            one = content_after(constituents, clause, end)
            if one is not None:
                until, more = until_next_report(constituents, one)
                for other in (until, *more):
                    contents.add(other)
        if clause.source is not None and not is_relative(constituents, clause.source):
            source = clause.source


def _may_go_on(constituents: Constituents, clause: ReportingClause) -> bool:
    """Return whether another verb can go on with what a clause reports; one that complains need not report anything."""
    return (
        clause.order is ClauseOrder.CONTENT_LAST
        and constituents.words[clause.reporting_word] not in constituents.speech.romance.reflexive_verbs
    )


def _names(constituents: Constituents, clause: ReportingClause) -> bool:
    """Return whether the verb of a clause accuses or names somebody, so that a noun phrase after it is its object."""
    speech = constituents.speech
    return speech.drops_subjects and constituents.words[clause.reporting_word] in speech.clauseless_verbs


def _follows_relative(constituents: Constituents, clause: ReportingClause, first: int) -> bool:
    """Return whether the subject of a clause is a relative pronoun whose noun says nothing: "un profesor *que calificó* de …"."""
    before = constituents.verb_group_start(clause.cue[0], first) - 1
    return before > first and constituents.words[before] == constituents.speech.statement_complementiser


def _opening_subject(constituents: Constituents, parts: list[Part]) -> tuple[int, int] | None:
    """Find the noun phrase that opens a sentence: the subject of a later verb without one."""
    first = parts[0].first
    words, speech = constituents.words, constituents.speech
    if parts[0].quote or not speech.drops_subjects or words[first] in speech.adjunct_openers or words[first] in speech.pronouns:
        return None
    end = constituents.phrase_end(first, parts[0].last)
    single = end == first + 1 and constituents.kinds[first] == NAME and constituents.is_single_word(first)
    verb = single and (words[end] in speech.determiners or constituents.kinds[end] == NUMBER)  # "Visitó el puente y …"
    return (first, end) if end > first and not verb else None


def _ends_content(constituents: Constituents, edge: int) -> bool:
    """Return whether the content ends where another reporting clause begins: one that goes on, or that follows its own content."""
    kinds = constituents.kinds
    if edge > 1 and kinds[edge - 1] == QUOTE:
        return kinds[edge - 2] in (COMMA, COLON)
    return edge > 0 and (kinds[edge - 1] == COMMA or constituents.words[edge - 1] in constituents.speech.joiners)


def _content_of_source(
    constituents: Constituents, clause: ReportingClause, part: Part, sentence: tuple[int, int], found: list[ClauseContent]
) -> ClauseContent | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `Le port est sûr, selon le maire`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    first, last = sentence
    start, limit = free_stretch(clause, sentence, found)
    subordinate = any(words[part.first] in few for few in (speech.subordinators, speech.relative_pronouns, speech.complementisers))
    if subordinate and part.first > first and clause.first > part.first:
        start, limit = max(start, part.first), min(limit, part.last)
    left, right = trim(constituents, start, clause.first), trim(constituents, clause.last, limit)
    if clause.source is None and not refers_back(words, speech, clause.cue):
        end = constituents.phrase_end(first, last)
        if end > first and end < clause.first:
            clause = clause._replace(source=(first, end))
            left = trim(constituents, max(end, start), clause.first)
    if only_leads_up(constituents, left):
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        if words[clause.cue[0]] in speech.doubtful_according and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return ClauseContent(clause, "according to source, content", (right,))
    if words[clause.cue[0]] in speech.doubtful_according:
        return None
    open_after = clause.last < limit and kinds[clause.last] not in (COMMA, DASH, STOP)
    ended = right[1] <= right[0] or (not open_after and (words[right[0]] in speech.joiners or words[right[0]] in speech.phrase_breaks))
    if ended or (open_after and kinds[clause.first - 1] in (COMMA, QUOTE) and not speech.bracket.capitalised_nouns):
        return ClauseContent(clause, "content according to source", (left,)) if may_be_statement(constituents, left) else None
    return ClauseContent(clause, "content around according to source", (left, right))
