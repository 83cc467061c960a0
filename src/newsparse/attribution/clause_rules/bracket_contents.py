"""The content of each reporting clause, for languages whose clauses have a verb bracket."""

from newsparse.attribution.clause_rules.bracket_clauses import reporting_clauses
from newsparse.attribution.clause_rules.bracket_complement_clauses import opens_content
from newsparse.attribution.clause_rules.bracket_content_bounds import content_end, content_start, is_label
from newsparse.attribution.clause_rules.bracket_quotations import quotations_after_colon, quotations_in_clauses
from newsparse.attribution.clause_rules.bracket_reported_speech import reported_subordinate_clauses
from newsparse.attribution.clause_rules.bracket_sources import content_of_source, sources_beside_noun
from newsparse.attribution.clause_rules.bracket_subjects import clause_subject, holder_of_noun
from newsparse.attribution.clause_rules.clause_content import ClauseContent, Contents, adjacent_quotations, first_mark, trim
from newsparse.attribution.clause_rules.content_before_clause import content_before
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, WORD


def find_bracket_contents(sentence: VerbBrackets) -> tuple[list[ClauseContent], list[ReportingClause]]:
    """Find the reporting clauses of a sentence and the content of each; contents do not overlap."""
    parts, first, last = sentence.parts, sentence.first, sentence.last
    speech, held = sentence.speech, sentence.words[first:last]
    cued = not speech.cue_words.isdisjoint(held)
    if not cued and len(parts) == 1:
        return [], []
    quoted = QUOTE in sentence.kinds[first:last]
    clauses = reporting_clauses(sentence) if cued or quoted else {}
    for k, clause in clauses.items():
        if _takes_up_clause_before(sentence, k, clause):
            clauses[k] = clause._replace(order=ClauseOrder.CONTENT_FIRST, first=parts[k].first)
    contents = Contents()
    outer = _source_of_sentence(sentence) if cued and not speech.according_cues.isdisjoint(held) else None
    if outer is not None:
        contents.add(content_of_source(sentence, outer, parts[0], []))
    for k, clause in sorted(clauses.items()):
        if clause.order in (ClauseOrder.CONTENT_FIRST, ClauseOrder.AS):
            contents.add(content_before(sentence.constituents, clause, contents.end(first), last, parts, k))
    for whole, opens in _clauses_with_content(sentence, clauses):
        for one in _contents_after(sentence, whole, opens):
            contents.add(one)
    if cued and not speech.according_cues.isdisjoint(held):
        for part in parts:
            for clause in () if part.quote else sources_beside_noun(sentence, part):
                contents.add(content_of_source(sentence, clause, part, contents.found))
    others = contents_of_nouns(sentence)
    if quoted:
        others += quotations_after_colon(sentence)
    if not speech.bracket.subjunctives.isdisjoint(held):
        others += reported_subordinate_clauses(sentence)
    if quoted:
        others += quotations_in_clauses(sentence)
    for one in others:
        contents.add(one)
    return contents.found, [clause for _, clause in sorted(clauses.items())]


def _source_of_sentence(sentence: VerbBrackets) -> ReportingClause | None:
    """Find a source that opens a sentence and so reports all of it: "*Laut Anzeiger* sagte Roth, die Mole sei alt"."""
    opening = sentence.parts[0]
    if opening.quote or any(part.quote for part in sentence.parts):
        return None  # "Laut Anzeiger sagte Roth: „Die Mole ist alt.“"
    found = sources_beside_noun(sentence, opening)
    return next((one for one in found if one.first == sentence.after_joiner(opening) and one.cue[1] < one.last), None)


def _takes_up_clause_before(sentence: VerbBrackets, k: int, clause: ReportingClause) -> bool:
    """Return whether a reporting clause takes up the clause before it: "Die Mole bleibt offen, *das entschied Roth*"."""
    first, speech = sentence.parts[k].first, sentence.speech
    if not k or clause.order is not ClauseOrder.CONTENT_LAST or sentence.words[first] not in speech.bracket.sentence_anaphors:
        return False
    if sentence.parts[k - 1].quote or sentence.kinds[first - 1] not in (COMMA, DASH) or sentence.kinds[first + 1] != WORD:
        return False
    if sentence.words[clause.reporting_word] in speech.naming_verbs:
        return False  # ", das nannte Roth dumm"
    return clause.source is not None and clause.source[0] > clause.first + 1 and content_start(sentence, clause) is None


def _clauses_with_content(sentence: VerbBrackets, clauses: dict[int, ReportingClause]) -> list[tuple[ReportingClause, int]]:
    """List the reporting clauses followed by content, and where it begins; of two that begin alike, keep the nearer."""
    found: dict[int, ReportingClause] = {}
    source: tuple[int, int] | None = None
    for k, clause in sorted(clauses.items()):
        if clause.order in (ClauseOrder.CONTENT_LAST, ClauseOrder.SUBORDINATE):
            whole = clause._replace(source=source or clause_subject(sentence, k)) if clause.lacks_source else clause
            if not whole.lacks_source:
                start = content_start(sentence, whole)
                if start is not None:
                    found[start] = whole
            source = whole.source or source
        else:
            source = clause.source or source
    return sorted(((clause, start) for start, clause in found.items()), key=lambda one: one[0].reporting_word)


def _contents_after(sentence: VerbBrackets, clause: ReportingClause, start: int, depth: int = 3) -> list[ClauseContent]:
    """Read the content after a reporting clause, and what its source goes on to say."""
    kinds = sentence.kinds
    rule = "source, cue, content"
    if kinds[start] == QUOTE and (not sentence.is_quoted_name(start) or is_label(sentence, start, clause)):
        if kinds[start - 1] == COLON:
            pieces = adjacent_quotations(sentence.constituents, start, sentence.last)
            after = pieces[-1][1] + 1
            if (
                after < sentence.last
                and kinds[after - 1] == COMMA
                and sentence.subjunctive_verb(after, sentence.next_mark(after)) is not None
            ):
                pieces = (*pieces, (after, sentence.last))  # "teilte mit: „…“, hierzu wolle man …"
            return [ClauseContent(clause, rule, pieces)]
        if kinds[start - 1] == COMMA:
            end = start + 1
            near = first_mark(sentence.constituents, end, sentence.last)
            if kinds[end] == WORD and end < near and sentence.subjunctive_verb(end, near) is not None:
                end = content_end(sentence, start, clause)[0]  # ", „…“ werde es nicht geben"
            return [ClauseContent(clause, rule, ((start, end),))]
        return [ClauseContent(clause, rule, (_quotation_in_clause(sentence, clause, start),))]
    end, more = content_end(sentence, start, clause)
    content = trim(sentence.constituents, start, end)
    if content[1] - content[0] < 2:
        return []
    found = [ClauseContent(clause, rule, (content,))]
    opens = content_start(sentence, more) if more is not None and depth else None
    if more is not None and opens is not None:
        found += [one._replace(rule="source goes on, content") for one in _contents_after(sentence, more, opens, depth - 1)]
    return found


def _quotation_in_clause(sentence: VerbBrackets, clause: ReportingClause, quote: int) -> tuple[int, int]:
    """Find a quotation inside a clause: "nannte den Plan *„teuer und dumm“*"."""
    start, words, speech = clause.last, sentence.words, sentence.speech
    bare = start < quote and sentence.constituents.phrase_end(start, quote) == quote
    direct = bare or (quote == start + 1 and words[start] in speech.determiners)
    direct = direct and words[clause.reporting_word] not in speech.naming_verbs  # "nannte den Plan *„teuer“*"
    return (start if direct and words[start] not in speech.adjunct_openers else quote, quote + 1)


def contents_of_nouns(sentence: VerbBrackets) -> list[ClauseContent]:
    """Read the content of nouns: "der Vorwurf, er habe gelogen", "die Forderung der Partei, die Steuer zu senken"."""
    found: list[ClauseContent] = []
    words, kinds, speech, constituents = sentence.words, sentence.kinds, sentence.speech, sentence.constituents
    for k, part in enumerate(sentence.parts[1:], 1):
        if kinds[part.first - 1] != COMMA or sentence.parts[k - 1].quote:
            continue
        if part.quote and sentence.constituents.quoted_words(part.first)[:1] != [speech.statement_complementiser]:
            continue
        before = sentence.parts[k - 1]
        reporting_word = next(
            (
                i
                for i in range(before.last - 1, max(before.first - 1, before.last - 12), -1)
                if kinds[i] == NAME and words[i].endswith(speech.bracket.speech_nouns)
            ),
            None,
        )
        if reporting_word is not None and not speech.negations.isdisjoint(words[reporting_word : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if reporting_word is None or not (part.quote or opens_content(sentence, part.first, None)):
            continue
        source = sentence.source_of_noun(reporting_word, before.last) or holder_of_noun(sentence, reporting_word, k - 1)
        clause = ReportingClause(
            ClauseOrder.CONTENT_LAST, (reporting_word, reporting_word + 1), source, reporting_word, reporting_word, before.last
        )
        end = sentence.clause_end(k, close=True)
        content = trim(constituents, part.first, end)
        if part.quote or content[1] - content[0] > 2:
            found.append(ClauseContent(clause, "source, cue, content", (content,)))
    return found
