"""Content after its reporting clause: `Roth sagte, dass …`, `Roth sagte: „…“`."""

from newsparse.attribution.clause_rules.according_sources import can_speak
from newsparse.attribution.clause_rules.clause_content import ClauseContent, adjacent_quotations, trim
from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.limits import FARTHEST_CONTENT
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.units import COLON, COMMA, DASH, QUOTE, WORD


def content_after(constituents: Constituents, clause: ReportingClause, last: int) -> ClauseContent | None:
    """Arrange a reporting clause before its content: `Roth sagte, dass …`, `Roth sagte: „…“`, `Roth nannte das „…“`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    rule = "source, cue, content"
    for i in range(clause.last, min(last, clause.last + FARTHEST_CONTENT)):
        kind = kinds[i]
        if kind == COLON and i + 1 < last and kinds[i + 1] == QUOTE:
            return ClauseContent(_with_nearest_subject(constituents, clause, i), rule, adjacent_quotations(constituents, i + 1, last))
        if kind == QUOTE:
            return quotation_as_object(constituents, clause, i, last)
        if kind == DASH:
            return None
        if kind == WORD and words[i] in speech.complementisers:
            if words[clause.reporting_word] in speech.clauseless_verbs:
                continue
            addressed = words[clause.reporting_word] in speech.addressing_verbs and constituents.phrase_end(clause.last, i) > clause.last
            if constituents.past_adjuncts(clause.last, i) < i and not addressed:
                nearer = _with_nearest_subject(constituents, clause, i)
                if nearer is clause or constituents.past_adjuncts(nearer.cue[1], i) < i:
                    return None
                clause = nearer
            if i - clause.last > 2 and words[i] != speech.statement_complementiser:
                return None
            content = trim(constituents, i, min(_contrast_end(constituents, i, last), _relative_end(constituents, clause, i, last)))
            return ClauseContent(clause, rule, (content,)) if content[1] - content[0] > 1 else None
        if kind == WORD and i == clause.last and _opens_infinitive(constituents, i, clause):
            return ClauseContent(clause, rule, (trim(constituents, i, last),))
        if kind == COMMA and i + 1 < last and kinds[i + 1] == QUOTE:
            return ClauseContent(clause, rule, ((i + 1, i + 2),))
        if kind == WORD and i > clause.last and words[i] in speech.relative_pronouns and words[i] not in speech.complementisers:
            return None
    return None


def _contrast_end(constituents: Constituents, first: int, last: int) -> int:
    """Find where a statement ends because the story counters it: ", aunque la obra no ha empezado"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    for i in range(first + 3, last - 2):
        if kinds[i] == COMMA and words[i + 1] in speech.contrasts and words[i + 2] != speech.statement_complementiser:
            return i
    return last


def _relative_end(constituents: Constituents, clause: ReportingClause, first: int, last: int) -> int:
    """Find where a statement in a relative clause ends: "Anne Roux, qui demande que le pont ferme, *a quitté* la salle"."""
    if clause.source is None or not is_relative(constituents, clause.source):
        return last
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    for i in range(first + 2, last - 1):
        if kinds[i] == COMMA and (
            speech.verb_second  # the verb of the main clause follows directly
            or words[i + 1] in speech.perfect_auxiliaries
            or words[i + 1] in speech.copulas
            or constituents.verbs(i + 1, last) is not None
        ):
            return i
    return last


def is_relative(constituents: Constituents, source: tuple[int, int]) -> bool:
    """Return whether a source is a relative pronoun, whose clause ends before the next verb of the sentence."""
    word, speech = constituents.words[source[0]], constituents.speech
    return word in speech.romance.subject_relatives or word == speech.statement_complementiser


def _with_nearest_subject(constituents: Constituents, clause: ReportingClause, colon: int) -> ReportingClause:
    """Make the last verb of a reporting clause its cue: "kritisierte die Pläne und *sagte*: …"."""
    for i in range(colon - 1, clause.last, -1):
        verbs = constituents.verbs(i, colon) if constituents.words[i - 1] in constituents.speech.joiners else None
        if verbs is not None and constituents.has_particle(verbs, colon):
            return clause._replace(cue=(verbs.first, verbs.last), reporting_word=verbs.reporting_word)
    return clause


def _opens_infinitive(constituents: Constituents, i: int, clause: ReportingClause) -> bool:
    """Return whether an infinitive shares the subject of its verb: `affirme avoir tout vu`, `dijo no saber`."""
    words, speech = constituents.words, constituents.speech
    if words[clause.reporting_word] not in speech.plain_verbs:
        return False
    j = i
    while j < i + 2 and words[j] in speech.negations:
        j += 1
    return constituents.kinds[j] == WORD and words[j].endswith(speech.romance.infinitive_endings) and words[j] not in speech.adjunct_openers


def until_next_report(constituents: Constituents, one: ClauseContent) -> tuple[ClauseContent, list[ClauseContent]]:
    """End a content where the same source reports again: "dijo que … y añadió que …"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    first, last = one.content[-1]
    for i in range(first + 2, last - 1):
        joins = words[i] in speech.joiners and kinds[i] == WORD
        again = kinds[i] == COMMA and words[i + 1] in speech.romance.before_words and i + 3 < last  # ", avant d'ajouter : « … »"
        resumes = kinds[i] == COMMA and words[i + 1] in speech.resuming_forms
        if not joins and not resumes and not again:
            continue
        verbs = constituents.verbs(i + 3 if again else i + 1, last)
        if verbs is None and joins and words[i + 1] in speech.auxiliaries and i + 2 < last:
            verbs = constituents.verbs(i + 2, last)
        if verbs is None or verbs.hung or not constituents.has_particle(verbs, last):
            continue
        clause = ReportingClause(
            ClauseOrder.CONTENT_LAST, (verbs.first, verbs.last), one.clause.source, verbs.reporting_word, i + 1, verbs.last
        )
        more = content_after(constituents, clause, last)
        if more is None or (constituents.phrase_end(verbs.last, last) > verbs.last and more.content[0][0] == verbs.last):
            continue
        content = trim(constituents, first, i)
        if content[0] >= content[1]:
            continue
        head, rest = until_next_report(constituents, more._replace(rule="source goes on, content"))
        return one._replace(content=(*one.content[:-1], content)), [head, *rest]
    return one, []


def quotation_as_object(constituents: Constituents, clause: ReportingClause, quote: int, last: int) -> ClauseContent | None:
    """Read a quotation inside the clause of its verb: `nannte den Plan „teuer und dumm“`, `dénonce une « reculade » du maire`.

    Args:
        constituents: the passage.
        clause: the reporting clause before the quotation.
        quote: the quotation's unit.
        last: the end of what the clause may report.
    """
    words, speech = constituents.words, constituents.speech
    names = words[clause.reporting_word] in speech.naming_verbs
    led = words[quote - 1] in speech.determiners
    labels = clause.source is None or can_speak(constituents, *clause.source)
    if constituents.is_title(quote) and not (labels and _is_label(constituents, clause, quote, names, led)):
        return None
    start = clause.last
    if names:
        start = quote - 1 if led else quote  # "noemde het plan *een “bodemloze put”*"
    elif start < quote and (words[start] in speech.adjunct_openers or words[start] in speech.of or words[quote - 1] in speech.naming_words):
        start = quote
    end = quote + 1
    if led and start == quote - 1 and end + 1 < last and words[end] in speech.of:
        end = max(end, constituents.bare_phrase_end(end + 1, last))
    return ClauseContent(clause, "source, cue, content", ((start, end),))


def _is_label(constituents: Constituents, clause: ReportingClause, quote: int, names: bool, led: bool) -> bool:
    """Return whether a word or two in quotation marks say what somebody calls something, and are no title or name."""
    words, speech = constituents.words, constituents.speech
    held = constituents.quoted_words(quote)
    if not held or not held[0][0].islower():
        return False
    denounced = led and words[clause.reporting_word] in speech.romance.object_verbs and quote == clause.last + 1
    return names or denounced
