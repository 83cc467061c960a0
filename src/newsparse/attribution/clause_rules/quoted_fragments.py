"""A few words in quotation marks as the object of a reporting verb: "a qualifié le plan d'*« absurde »*"."""

from newsparse.attribution.clause_rules.according_sources import can_speak
from newsparse.attribution.clause_rules.clause_content import ClauseContent
from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.reporting_clauses import ReportingClause


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
