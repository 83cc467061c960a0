"""Sources without a reporting verb and what they say: "laut Polizei", "nach einem Bericht", "dem Bericht zufolge", "wonach"."""

from typing import Final

from newsparse.attribution.units import CLOSE, COMMA, DASH, NAME, OPEN, STOP
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause
from newsparse.attribution.verb_brackets.sentence import BracketSentence, Part
from newsparse.attribution.verb_brackets.subjects import clause_subject
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import SentenceAttribution

_FROM: Final = frozenset({"von", "vom", "aus"})  # before a place or body that a name belongs to


def cited_sources(sentence: BracketSentence, part: Part) -> list[ReportingClause]:
    """Find the sources without a verb in a part."""
    found: list[ReportingClause] = []
    words, speech = sentence.words, sentence.speech
    i = part.first
    while i < part.last:
        # "meiner Meinung *nach*", "Polizeiangaben *nach*"
        noun = words[i] in speech.bracket.noun_prepositions and words[i - 1].endswith(speech.bracket.source_nouns)
        clause: ReportingClause | None = None
        if words[i] in speech.according_after or (noun and sentence.phrase_end(i + 1, part.last) == i + 1):
            start = sentence.phrase_start(part.first, i)
            clause = ReportingClause(ClauseOrder.AS, i, _owner(sentence, start, i), start, i + 1) if start < i else None
        elif words[i] in speech.bracket.whereby:
            start = sentence.phrase_start(0, i - 1)
            clause = ReportingClause(ClauseOrder.AS, i, (start, i - 1), i, i + 1) if start < i - 1 else None
        elif words[i] in speech.according_heads or words[i] in speech.bracket.noun_prepositions:
            clause = _preposed_source(sentence, part, i)
        found += [clause] if clause is not None else []
        i = max(i + 1, clause.last if clause is not None else 0)
    return found


def _owner(sentence: BracketSentence, start: int, end: int) -> Range:
    """Return whose words a noun means if only a pronoun says so: "nach *ihren* Worten", "*seiner* Ansicht nach"; else the whole phrase."""
    return (start, start + 1) if end == start + 2 and sentence.words[start] in sentence.word_index.people.pronouns else (start, end)


def _preposed_source(sentence: BracketSentence, part: Part, i: int) -> ReportingClause | None:
    """Find the source after a preposition: "laut Polizei", "nach Angaben der Polizei", "nach eigenen Angaben"."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    relative = i == part.first + 1 and sentence.opens_subordinate_clause(i - 1)  # ", die laut Polizei nötig sind"
    if i > part.first and not relative and sentence.is_any_of(i - 1, speech.determiners, speech.bracket.degree_words):
        return None  # "die laut Gesetz nötige", "sehr laut"
    phrases = (one for one in speech.according_phrases.get(words[i], ()) if tuple(words[i : i + len(one[0])]) == one[0])
    phrase, own = next(phrases, ((), False))
    start = i + (len(phrase) or 1)
    if own:
        return ReportingClause(ClauseOrder.AS, i, clause_subject(sentence, len(sentence.parts)), i, start, words=(i, start))
    if not phrase and words[i] not in speech.bracket.noun_prepositions:
        return None
    end = sentence.phrase_after_preposition(start, part.last)
    if end == start:
        return None
    if i == part.first and kinds[end - 1] == NAME and words[end] in _FROM:
        further = sentence.phrase_after_preposition(end + 1, part.last)
        end = further if sentence.may_be_finite(further) else end  # "Laut Anna Roth *von der Polizei* fehlt"
    head, nouns = sentence.head_noun(start, end), speech.bracket.source_nouns
    spoken = kinds[head] == NAME and (words[head].endswith(nouns) or sentence.first_word(head).endswith(nouns))
    if not phrase and (not spoken or words[head] in speech.lookalike_words):
        return None  # "Er sucht nach *Antworten*"
    if (owner := _owner(sentence, start, end)) != (start, end):
        return ReportingClause(ClauseOrder.AS, i, owner, i, end, words=(i, end))
    past = last = sentence.with_apposition(end, sentence.last) if kinds[end - 1] == NAME else end
    if sentence.opens_subordinate_clause(past + 1) and words[past + 1] in speech.relative_pronouns:
        resumed = sentence.next_mark(past + 1)  # "Laut Roth, *der die Mole prüfte*, ist sie sicher"
        last = resumed if sentence.may_be_finite(resumed + 1) else last
    return ReportingClause(ClauseOrder.AS, i, (start, past), i, last, words=(i, start))


def cited_content(sentence: BracketSentence, part: Part, clause: ReportingClause) -> SentenceAttribution | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `…, wonach niemand verletzt wurde`."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    start, limit = _stretch(sentence, clause)
    subordinate = part.first > 0 and sentence.opens_subordinate_clause(part.first)
    if subordinate or words[clause.reporting_word] in speech.bracket.whereby:
        start, limit = max(start, part.first), min(limit, sentence.clause_end(sentence.parts.index(part)))
    if clause.source is not None and clause.source[0] == start and clause.source[1] < clause.first:
        start = clause.source[1]  # "Die Armee hat nach eigenen Angaben …"
    left, right = sentence.trimmed(start, clause.first), sentence.trimmed(clause.last, limit)
    lead = speech.joiners | speech.sentence_adverbs
    if all(kinds[i] == COMMA or words[i] in lead for i in range(*left)):  # "und zudem laut Polizei"
        return clause.reports("according to source, content", right) if right[0] < right[1] else None
    parted = kinds[clause.last] in (COMMA, DASH, STOP) and words[right[0]] in speech.joiners | speech.phrase_breaks
    if right[1] <= right[0] or parted:
        return clause.reports("content according to source", left)
    return clause.reports("content around according to source", left, right)


def _stretch(sentence: BracketSentence, clause: ReportingClause) -> Range:
    """Find the stretch around a source that no semicolon or bracket divides: "Roth sah zehn Boote; *laut Polizei waren es zwölf*"."""
    kinds = sentence.kinds
    opened = next((i for i in range(clause.first - 1, -1, -1) if kinds[i] in (OPEN, CLOSE)), 0)
    closed = next((i for i in range(clause.last, sentence.last) if kinds[i] in (OPEN, CLOSE)), sentence.last)
    if kinds[opened] == OPEN and kinds[closed] == CLOSE:
        return opened + 1, closed  # "Es waren zehn Boote (laut Polizei zwölf)"
    marks = [i for i in range(sentence.last) if sentence.words[i] == ";"]
    start = max((i + 1 for i in marks if i < clause.first), default=0)
    return start, min((i for i in marks if i >= clause.last), default=sentence.last)
