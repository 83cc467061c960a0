"""Content without a reporting verb: beside a source, in quotation marks, in the subjunctive."""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.verb_brackets.brackets import VerbBrackets, clause_subject, subject_after_verb
from newsparse.attribution.verb_brackets.main_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.verb_brackets.noun_phrases import Part
from newsparse.attribution.verb_brackets.statements import ClauseContent, only_leads_up, trim
from newsparse.knowledge.speech_words import SpeechWords

_SHORTEST_CLAUSE: Final = 4  # a subordinate clause of fewer words is too short to be a statement
_SHORTEST_STATEMENT: Final = 4  # fewer words in quotation marks are a name or a title, unless they end like a sentence


def according_length(words: Sequence[str], speech: SpeechWords, i: int) -> tuple[int, bool]:
    """Count the units that introduce a source without a verb, and return whether the source is the subject itself."""
    for phrase, own in speech.according_phrases.get(words[i], ()):
        last = i + len(phrase) - 1
        if tuple(words[i:last]) != phrase[:-1]:
            continue
        if words[last] == phrase[-1]:
            return len(phrase), own
    return 0, False


def sources_beside_noun(sentence: VerbBrackets, part: Part) -> list[ReportingClause]:
    """Find sources without a verb in a part: "laut Polizei", "nach einem Bericht", "dem Bericht zufolge", "wonach"."""
    found: list[ReportingClause] = []
    words, speech = sentence.words, sentence.speech
    i = part.first
    while i < part.last:
        word = words[i]
        if word in speech.according_after or (word in speech.bracket.noun_prepositions and _is_postposed(sentence, part, i)):
            start = sentence.phrase_start(part.first, i)
            if start < i:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), (start, i), i, start, i + 1))
        elif word in speech.bracket.whereby:
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
    """Return True if "nach" follows its noun: "meiner Meinung nach", "Polizeiangaben nach"."""
    noun = i > part.first and sentence.words[i - 1].endswith(sentence.speech.bracket.source_nouns)
    return noun and sentence.constituents.phrase_end(i + 1, part.last) == i + 1


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
    start += not length
    end = sentence.phrase_after_preposition(start, part.last) if start < part.last else start
    if end == start:
        return None
    head = sentence.head_noun(start, end)
    if not length and head + 1 < end and kinds[head + 1] == NAME and words[head].endswith("s") and head == start:
        head += 1  # "nach Reeds Worten"
    nouns = speech.bracket.source_nouns
    spoken = kinds[head] == NAME and (words[head].endswith(nouns) or sentence.first_word(head).endswith(nouns))
    if not length and (not spoken or words[head] in speech.lookalike_words):
        return None  # "Er sucht nach *Antworten*"
    past = last = constituents.with_apposition(end, sentence.last) if kinds[end - 1] == NAME else end
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


def content_of_source(sentence: VerbBrackets, clause: ReportingClause, part: Part) -> ClauseContent | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `…, wonach niemand verletzt wurde`."""
    kinds, words, speech, constituents = sentence.kinds, sentence.words, sentence.speech, sentence.constituents
    start, limit = _between_semicolons(sentence, clause)
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
        return ClauseContent(clause, "content according to source", (left,))
    return ClauseContent(clause, "content around according to source", (left, right))


def reported_subordinate_clauses(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find subordinate constituents in reported speech: "prangerte Morde an, *die verübt worden seien*"."""
    found: list[ClauseContent] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    if sentence.is_reported_speech():
        return found  # the whole sentence is reported
    for k, part in enumerate(sentence.parts[1:], 1):
        if part.quote or kinds[part.first - 1] != COMMA or not sentence.opens_subordinate_clause(part.first):
            continue
        verb = part.last - 1
        mood = kinds[verb] == WORD and words[verb] in speech.bracket.subjunctives - speech.bracket.conditionals
        others = speech.first_person.isdisjoint(words[part.first : part.last])
        source = _subject_of_main_clause(sentence, k) if mood and others and part.last - part.first >= _SHORTEST_CLAUSE else None
        if source is not None and source[1] <= part.first and words[source[0]] not in speech.impersonal_pronouns:
            clause = ReportingClause(ClauseOrder.CONTENT_LAST, (part.first, part.first), source, verb, part.first, part.first)
            content = trim(sentence.constituents, part.first, sentence.clause_end(k, close=True))
            found.append(ClauseContent(clause, "subordinate clause in reported speech", (content,)))
    return found


def _subject_of_main_clause(sentence: VerbBrackets, k: int) -> tuple[int, int] | None:
    """Find who speaks in the main clause before a subordinate one; no subject if the clause gives a time or a condition.

    An enumeration has no verb and is skipped: "warnte *er* vor Orten wie Elm, Au und Heide, die gesunken seien".
    """
    speech, opener = sentence.speech, sentence.words[sentence.parts[k].first]
    if opener in speech.bracket.condition_openers or opener in speech.naming_words | speech.purpose_openers - speech.subordinators:
        return None
    for j in range(k - 1, -1, -1):
        part = sentence.parts[j]
        if any(sentence.may_be_finite(i) for i in range(part.first, part.last)):
            found = clause_subject(sentence, j)
            return None if found is None or sentence.is_abstract(*found) else found
    return None


COLON_RULE: Final = "source, colon, quotation"


def quotations_after_colon(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find quotations after a colon in sentences without a reporting verb: `Roth griff den Minister an: „…“`."""
    found: list[ClauseContent] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote or k == 0 or sentence.kinds[part.first - 1] != COLON:
            continue
        colon = part.first - 1
        held = sentence.constituents.quoted_words(part.first)
        if len(held) < _SHORTEST_STATEMENT and sentence.words[part.first] not in ".!?…" and held[:1] and held[0][0].isupper():
            continue  # "sein neues Stück: „Der Hafen“"
        source = _subject_before_colon(sentence, k)
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (colon, colon + 1), source, colon, colon, colon + 1, True)
        found.append(ClauseContent(clause, COLON_RULE, sentence.quotations_from(part.first)))
    return found


def _subject_before_colon(sentence: VerbBrackets, k: int) -> tuple[int, int] | None:
    """Find the subject of the clause before a colon; an abstract noun before the verb is the object if another subject follows the verb."""
    found = clause_subject(sentence, k)
    part = sentence.parts[k - 1]
    if found is None or found[0] != part.first:
        return found
    verb = next((i for i in range(found[1], part.last) if sentence.may_be_finite(i)), None) if sentence.is_abstract(*found) else None
    later = subject_after_verb(sentence, verb + 1, part.last) if verb is not None else None
    return later if later is not None and not sentence.is_abstract(*later) else found  # "Jede Verantwortung weist *Roth* von sich: „…“"
