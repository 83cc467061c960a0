"""The contents of a sentence: after a reporting clause, beside a source, in quotation marks, in the subjunctive."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause, reporting_clauses
from newsparse.attribution.verb_brackets.sentence import BracketSentence, Part
from newsparse.attribution.verb_brackets.statements import (
    ClauseContent,
    Contents,
    content_before,
    first_mark,
    is_reported,
    only_leads_up,
    opens_content,
    trim,
)
from newsparse.attribution.verb_brackets.subjects import clause_subject, subject_after_verb
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


def sources_beside_noun(sentence: BracketSentence, part: Part) -> list[ReportingClause]:
    """Find sources without a verb in a part: "laut Polizei", "nach einem Bericht", "dem Bericht zufolge", "wonach"."""
    found: list[ReportingClause] = []
    words, speech = sentence.words, sentence.speech
    i = part.first
    while i < part.last:
        word = words[i]
        # "meiner Meinung *nach*", "Polizeiangaben *nach*"
        noun = word in speech.bracket.noun_prepositions and i > part.first and words[i - 1].endswith(speech.bracket.source_nouns)
        if word in speech.according_after or (noun and sentence.phrase_end(i + 1, part.last) == i + 1):
            start = sentence.phrase_start(part.first, i)
            if start < i:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), (start, i), i, start, i + 1))
        elif word in speech.bracket.whereby:
            source = (sentence.phrase_start(0, i - 1), i - 1)
            if source[0] < source[1]:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), source, i, i, i + 1))
        elif word in speech.according_heads or word in speech.bracket.noun_prepositions:
            clause = _preposed_source(sentence, part, i)
            if clause is not None:
                found.append(clause)
                i = clause.last
                continue
        i += 1
    return found


def _preposed_source(sentence: BracketSentence, part: Part, i: int) -> ReportingClause | None:
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
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
    past = last = sentence.with_apposition(end, sentence.last) if kinds[end - 1] == NAME else end
    if past + 1 < sentence.last and kinds[past] == COMMA and sentence.opens_subordinate_clause(past + 1):
        resumed = sentence.next_mark(past + 1)
        if words[past + 1] in speech.relative_pronouns and kinds[resumed] == COMMA and sentence.may_be_finite(resumed + 1):
            last = resumed  # "Laut Roth, *der die Mole prüfte*, ist sie sicher"
    return ReportingClause(ClauseOrder.ACCORDING, (i, start), (start, past), i, i, last)


def _between_semicolons(sentence: BracketSentence, clause: ReportingClause) -> tuple[int, int]:
    """Find the stretch around a source that no semicolon divides: "Roth sah zehn Boote; *laut Polizei waren es zwölf*"."""
    kinds = sentence.kinds
    opened = next((i for i in range(clause.first - 1, 0, -1) if kinds[i] in (OPEN, CLOSE)), 0)
    closed = next((i for i in range(clause.last, sentence.last) if kinds[i] in (OPEN, CLOSE)), sentence.last)
    if kinds[opened] == OPEN and closed < sentence.last and kinds[closed] == CLOSE:
        return opened + 1, closed  # "Es waren zehn Boote (laut Polizei zwölf)"
    marks = [i for i in range(sentence.last) if kinds[i] == COMMA and sentence.words[i] == ";"]
    start = max((i + 1 for i in marks if i < clause.first), default=0)
    return start, min((i for i in marks if i >= clause.last), default=sentence.last)


def content_of_source(sentence: BracketSentence, clause: ReportingClause, part: Part) -> ClauseContent | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `…, wonach niemand verletzt wurde`."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    start, limit = _between_semicolons(sentence, clause)
    subordinate = sentence.opens_subordinate_clause(part.first) and part.first > 0
    if subordinate or words[clause.reporting_word] in speech.bracket.whereby:
        k = sentence.parts.index(part)
        start = max(start, part.first)
        limit = min(limit, sentence.clause_end(k))
    own = words[clause.cue[0]] in speech.according_heads and clause.last == clause.cue[1]
    if own and clause.source is not None and clause.source[0] == start and clause.source[1] < clause.first:
        start = clause.source[1]  # "Die Armee hat nach eigenen Angaben …"
    left, right = trim(sentence, start, clause.first), trim(sentence, clause.last, limit)
    if only_leads_up(sentence, left):
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return ClauseContent(clause, "according to source, content", (right,))
    if right[1] <= right[0] or (kinds[clause.last] in (COMMA, DASH, STOP) and words[right[0]] in speech.joiners | speech.phrase_breaks):
        return ClauseContent(clause, "content according to source", (left,))
    return ClauseContent(clause, "content around according to source", (left, right))


def reported_subordinate_clauses(sentence: BracketSentence) -> list[ClauseContent]:
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
            content = trim(sentence, part.first, sentence.clause_end(k, close=True))
            found.append(ClauseContent(clause, "subordinate clause in reported speech", (content,)))
    return found


def _subject_of_main_clause(sentence: BracketSentence, k: int) -> tuple[int, int] | None:
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


def quotations_after_colon(sentence: BracketSentence) -> list[ClauseContent]:
    """Find quotations after a colon in sentences without a reporting verb: `Roth griff den Minister an: „…“`."""
    found: list[ClauseContent] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote or k == 0 or sentence.kinds[part.first - 1] != COLON:
            continue
        colon = part.first - 1
        held = sentence.quoted_words(part.first)
        if len(held) < _SHORTEST_STATEMENT and sentence.words[part.first] not in ".!?…" and held[:1] and held[0][0].isupper():
            continue  # "sein neues Stück: „Der Hafen“"
        source = _subject_before_colon(sentence, k)
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (colon, colon + 1), source, colon, colon, colon + 1, True)
        found.append(ClauseContent(clause, COLON_RULE, sentence.quotations_from(part.first)))
    return found


def _subject_before_colon(sentence: BracketSentence, k: int) -> tuple[int, int] | None:
    """Find the subject of the clause before a colon; an abstract noun before the verb is the object if another subject follows the verb."""
    found = clause_subject(sentence, k)
    part = sentence.parts[k - 1]
    if found is None or found[0] != part.first:
        return found
    verb = next((i for i in range(found[1], part.last) if sentence.may_be_finite(i)), None) if sentence.is_abstract(*found) else None
    later = subject_after_verb(sentence, verb + 1, part.last) if verb is not None else None
    return later if later is not None and not sentence.is_abstract(*later) else found  # "Jede Verantwortung weist *Roth* von sich: „…“"


_NOTHING: Final = -1  # the clause before a comma has no content


def content_start(sentence: BracketSentence, clause: ReportingClause) -> int | None:
    """Find where the content of a reporting clause begins; return `None` if it reports nothing."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    held, title = clause.last - 2, sentence.is_title  # before its particle: "warfen der Stadt *„Wortbruch“* vor"
    if held > clause.reporting_word and kinds[held] == QUOTE and not (title(held) and words[held - 1] in speech.determiners):
        return held
    for i in range(clause.last, sentence.last):
        kind = kinds[i]
        if kind == DASH:
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
        if kind == COMMA:
            verbal = words[i + 1] in speech.helpers or words[i + 1] in speech.bracket.strong_pasts
            if i == clause.last and clause.order is ClauseOrder.SUBORDINATE and verbal and QUOTE not in kinds[i + 1 : sentence.last]:
                return None  # "Ein Punkt, der für Roth sprach, war die Chance, …"
            start = _start_after_comma(sentence, clause, i)
            if start is not None or words[i + 1] in speech.joiners:
                return start if start != _NOTHING else None
            if words[clause.reporting_word] in speech.bracket.citing_verbs and words[i + 1] in speech.finite_forms:
                return None  # "zitierte sie Roth, empfahl ihm: „…“"
    return None


def _colon_opens_content(sentence: BracketSentence, clause: ReportingClause, colon: int) -> bool:
    """Return True if what follows a colon is content: a quotation, or words after a verb of speaking."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    question = clause.order is ClauseOrder.SUBORDINATE and words[clause.first] in speech.complementisers - speech.relative_pronouns
    if question:
        return False  # "warum man sich entschieden hat: …"
    if kinds[colon + 1] == QUOTE:
        return True
    if clause.impersonal or words[clause.reporting_word] in speech.acts.act_verbs:
        return False
    return QUOTE not in kinds[colon + 1 : sentence.last]


def _is_quoted_statement(sentence: BracketSentence, clause: ReportingClause, quote: int) -> bool:
    """Return True if a quotation after a clause is content, not a title: "sprach von „großer Not“", "Parolen wie „Weg da!“"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    if clause.impersonal:
        return False
    if not sentence.is_title(quote):
        return True
    if words[quote - 1] in speech.joiners:
        return False
    if kinds[quote - 1] == NAME and sentence.quoted_words(quote)[0][0].isupper():
        return False
    likened = words[quote - 1] in speech.as_openers or words[quote - 1] in speech.naming_words
    return likened or words[clause.reporting_word] in speech.naming_verbs


def _start_after_comma(sentence: BracketSentence, clause: ReportingClause, comma: int) -> int | None:
    """Find the start of content after a comma; return `_NOTHING` if the clause has none, `None` if it may still come."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    at = comma + 1
    if words[at] in speech.bracket.whereby:
        return _NOTHING  # "wies Berichte zurück, wonach …"
    if kinds[at] == QUOTE:
        return at
    if opens_content(sentence, at, clause):
        return at
    if words[at] in speech.naming_words and kinds[at + 1] == QUOTE:
        return _NOTHING if clause.order is ClauseOrder.SUBORDINATE else at + 1
    return None


def is_label(sentence: BracketSentence, quote: int, clause: ReportingClause) -> bool:
    """Return True if a verb of naming puts a label in quotation marks: "nannte dies einen „Putsch“"."""
    kinds, words, speech, after = sentence.kinds, sentence.words, sentence.speech, quote + 1
    named = words[clause.reporting_word] in speech.naming_verbs and kinds[quote - 1] != NAME and words[quote - 1] not in speech.joiners
    if not named or not speech.reflexives.isdisjoint(words[clause.last : quote]):
        return False
    return after == clause.last - 1 or after >= sentence.last or kinds[after] in (COMMA, STOP) or words[after] in speech.joiners


def content_end(sentence: BracketSentence, start: int) -> int:
    """Find where the content ends: before the main clause goes on."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    inserted = False
    for i in range(start + 2, sentence.last - 1):
        kind = kinds[i]
        if kind == COMMA:
            at = i + 1
            if sentence.words[i] == ";":
                return i
            if words[at] in speech.joiners and kinds[at] == WORD:
                at += 1
            if (at > i + 1 or not inserted) and _clause_resumes(sentence, at):
                return i
            inserted = sentence.opens_subordinate_clause(i + 1)
        if words[i] in speech.joiners and kinds[i - 1] != COMMA and _clause_resumes(sentence, i + 1):
            return i
    return sentence.last


def _clause_resumes(sentence: BracketSentence, at: int) -> bool:
    """Return True if the clause of the reporting clause continues at a unit: with a finite verb that is not in reported speech."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if at + 1 >= sentence.last or kinds[at] != WORD or word in speech.bracket.subjunctives or word in speech.bracket.conditionals:
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return word not in speech.participles or kinds[at + 1] != NAME
    return word.endswith(("te", "ten")) and len(word) > 4 and kinds[at + 1] != NAME and word not in speech.determiners


def find_bracket_contents(sentence: BracketSentence) -> tuple[list[ClauseContent], list[ReportingClause]]:
    """Find the reporting clauses of a sentence and the content of each; contents do not overlap."""
    parts, first, last = sentence.parts, 0, sentence.last
    speech, held = sentence.speech, sentence.words[first:last]
    cued = not speech.cue_words.isdisjoint(held)
    if not cued and len(parts) == 1:
        return [], []
    quoted = QUOTE in sentence.kinds[first:last]
    clauses = reporting_clauses(sentence) if cued or quoted else {}
    contents = Contents()
    outer = _source_of_sentence(sentence) if cued and not speech.according_cues.isdisjoint(held) else None
    if outer is not None:
        contents.add(content_of_source(sentence, outer, parts[0]))
    for _, clause in sorted(clauses.items()):
        if clause.order in (ClauseOrder.CONTENT_FIRST, ClauseOrder.AS):
            contents.add(content_before(sentence, clause, contents.end(first), last))
    for whole, opens in _clauses_with_content(sentence, clauses):
        for one in _contents_after(sentence, whole, opens):
            contents.add(one)
    if cued and not speech.according_cues.isdisjoint(held):
        for part in parts:
            for clause in () if part.quote else sources_beside_noun(sentence, part):
                contents.add(content_of_source(sentence, clause, part))
    others = contents_of_nouns(sentence)
    if quoted:
        others += quotations_after_colon(sentence)
    if not speech.bracket.subjunctives.isdisjoint(held):
        others += reported_subordinate_clauses(sentence)
    for one in others:
        contents.add(one)
    found = [one for one in contents.found if not gives_name(sentence, one.clause)]
    return found, [clause for _, clause in sorted(clauses.items())]


def gives_name(sentence: BracketSentence, clause: ReportingClause) -> bool:
    """Return True if a clause only says what something is called: "der Titel lautet „…“", "das nennt man „…“"."""
    if clause.source is None:
        return False
    words, speech = sentence.words, sentence.speech
    if words[clause.source[0]] in speech.bracket.generic_pronouns:
        return words[clause.reporting_word] in speech.naming_verbs
    return words[sentence.head_noun(*clause.source)].endswith(speech.bracket.title_nouns)


def _source_of_sentence(sentence: BracketSentence) -> ReportingClause | None:
    """Find a source that opens a sentence and so reports all of it: "*Laut Anzeiger* sagte Roth, die Mole sei alt"."""
    opening = sentence.parts[0]
    if opening.quote or any(part.quote for part in sentence.parts):
        return None  # "Laut Anzeiger sagte Roth: „Die Mole ist alt.“"
    found = sources_beside_noun(sentence, opening)
    return next((one for one in found if one.first == sentence.after_joiner(opening) and one.cue[1] < one.last), None)


def _clauses_with_content(sentence: BracketSentence, clauses: dict[int, ReportingClause]) -> list[tuple[ReportingClause, int]]:
    """List the reporting clauses with content after them, and where it begins; if it is the same for two, keep the nearer clause."""
    found: dict[int, ReportingClause] = {}
    source: tuple[int, int] | None = None
    for k, clause in sorted(clauses.items()):
        whole = clause._replace(source=source or clause_subject(sentence, k)) if clause.lacks_source else clause
        start = None if whole.lacks_source else content_start(sentence, whole)
        if start is not None:
            found[start] = whole
        source = whole.source or source
    return sorted(((clause, start) for start, clause in found.items()), key=lambda one: one[0].reporting_word)


def _contents_after(sentence: BracketSentence, clause: ReportingClause, start: int) -> list[ClauseContent]:
    """Read the content after a reporting clause, and what its source goes on to say."""
    kinds = sentence.kinds
    rule = "source, cue, content"
    if kinds[start] == QUOTE and (start < clause.last or not sentence.is_quoted_name(start) or is_label(sentence, start, clause)):
        if kinds[start - 1] == COLON:
            pieces = sentence.quotations_from(start)
            after = pieces[-1][1] + 1
            if after < sentence.last and kinds[after - 1] == COMMA and is_reported(sentence, after):
                pieces = (*pieces, (after, sentence.last))  # "teilte mit: „…“, hierzu wolle man …"
            return [ClauseContent(clause, rule, pieces)]
        if kinds[start - 1] == COMMA:
            end = start + 1
            near = first_mark(sentence, end, sentence.last)
            if kinds[end] == WORD and end < near and sentence.subjunctive_verb(end, near) is not None:
                end = content_end(sentence, start)  # ", „…“ werde es nicht geben"
            return [ClauseContent(clause, rule, ((start, end),))]
        return [ClauseContent(clause, rule, (_quotation_in_clause(sentence, clause, start),))]
    content = trim(sentence, start, content_end(sentence, start))
    return [ClauseContent(clause, rule, (content,))] if content[1] - content[0] > 1 else []


def _quotation_in_clause(sentence: BracketSentence, clause: ReportingClause, quote: int) -> tuple[int, int]:
    """Find a quotation inside a clause: "nannte den Plan *„teuer und dumm“*"."""
    start, words, speech = clause.last, sentence.words, sentence.speech
    bare = start < quote and sentence.phrase_end(start, quote) == quote
    direct = bare or (quote == start + 1 and words[start] in speech.determiners)
    direct = direct and words[clause.reporting_word] not in speech.naming_verbs  # "nannte den Plan *„teuer“*"
    return (start if direct and words[start] not in speech.adjunct_openers else quote, quote + 1)


def contents_of_nouns(sentence: BracketSentence) -> list[ClauseContent]:
    """Read the content of nouns: "der Vorwurf, er habe gelogen", "die Forderung der Partei, die Steuer zu senken"."""
    found: list[ClauseContent] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    for k, (before, part) in enumerate(pairwise(sentence.parts), 1):
        if kinds[part.first - 1] != COMMA or before.quote:
            continue
        near = range(before.last - 1, max(before.first - 1, before.last - 12), -1)
        noun = next((i for i in near if kinds[i] == NAME and words[i].endswith(speech.bracket.speech_nouns)), None)
        if noun is None or not speech.negations.isdisjoint(words[noun : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if not (part.quote or opens_content(sentence, part.first, None)):
            continue
        source = sentence.source_of_noun(noun, before.last) or clause_subject(sentence, k - 1)
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (noun, noun + 1), source, noun, noun, before.last)
        content = trim(sentence, part.first, sentence.clause_end(k, close=True))
        if part.quote or content[1] - content[0] > 2:
            found.append(ClauseContent(clause, "source, cue, content", (content,)))
    return found
