"""The content of each reporting clause: where it begins and ends."""

from itertools import pairwise
from typing import Final

from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD
from newsparse.attribution.verb_brackets.brackets import VerbBrackets, clause_subject, holder_of_noun
from newsparse.attribution.verb_brackets.clauses import reporting_clauses
from newsparse.attribution.verb_brackets.main_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.verb_brackets.statements import (
    ClauseContent,
    Contents,
    content_before,
    first_mark,
    is_reported,
    opens_content,
    trim,
)
from newsparse.attribution.verb_brackets.verbless import (
    content_of_source,
    quotations_after_colon,
    reported_subordinate_clauses,
    sources_beside_noun,
)

_NOTHING: Final = -1  # the clause before a comma has no content


def content_start(sentence: VerbBrackets, clause: ReportingClause) -> int | None:
    """Find where the content of a reporting clause begins; return `None` if it reports nothing."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    held = _quotation_in_bracket(sentence, clause)
    if held is not None:
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


def _quotation_in_bracket(sentence: VerbBrackets, clause: ReportingClause) -> int | None:
    """Find a quotation that is the object of a verb, before its particle: "warfen der Stadt *„Wortbruch“* vor"."""
    quote, title = clause.last - 2, sentence.constituents.is_title
    if quote <= clause.reporting_word or sentence.kinds[quote] != QUOTE:
        return None
    return None if title(quote) and sentence.words[quote - 1] in sentence.speech.determiners else quote


def _colon_opens_content(sentence: VerbBrackets, clause: ReportingClause, colon: int) -> bool:
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


def _is_quoted_statement(sentence: VerbBrackets, clause: ReportingClause, quote: int) -> bool:
    """Return True if a quotation after a clause is content, not a title: "sprach von „großer Not“", "Parolen wie „Weg da!“"."""
    kinds, words, speech, constituents = sentence.kinds, sentence.words, sentence.speech, sentence.constituents
    if clause.impersonal:
        return False
    if not constituents.is_title(quote):
        return True
    if words[quote - 1] in speech.joiners:
        return False
    if kinds[quote - 1] == NAME and constituents.quoted_words(quote)[0][0].isupper():
        return False
    likened = words[quote - 1] in speech.as_openers or words[quote - 1] in speech.naming_words
    return likened or words[clause.reporting_word] in speech.naming_verbs


def _start_after_comma(sentence: VerbBrackets, clause: ReportingClause, comma: int) -> int | None:
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


def is_label(sentence: VerbBrackets, quote: int, clause: ReportingClause) -> bool:
    """Return True if a verb of naming puts a label in quotation marks: "nannte dies einen „Putsch“"."""
    kinds, words, speech, after = sentence.kinds, sentence.words, sentence.speech, quote + 1
    named = words[clause.reporting_word] in speech.naming_verbs and kinds[quote - 1] != NAME and words[quote - 1] not in speech.joiners
    if not named or not speech.reflexives.isdisjoint(words[clause.last : quote]):
        return False
    return after == clause.last - 1 or after >= sentence.last or kinds[after] in (COMMA, STOP) or words[after] in speech.joiners


def content_end(sentence: VerbBrackets, start: int) -> int:
    """Find where the content ends: before the main clause goes on."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    inserted = False
    for i in range(start + 2, sentence.last - 1):
        kind = kinds[i]
        if kind == COMMA:
            at = i + 1
            if sentence.is_semicolon(i):
                return i
            if words[at] in speech.joiners and kinds[at] == WORD:
                at += 1
            if (at > i + 1 or not inserted) and _clause_resumes(sentence, at):
                return i
            inserted = sentence.opens_subordinate_clause(i + 1)
        if words[i] in speech.joiners and kinds[i - 1] != COMMA and _clause_resumes(sentence, i + 1):
            return i
    return sentence.last


def _clause_resumes(sentence: VerbBrackets, at: int) -> bool:
    """Return True if the clause of the reporting clause continues at a unit: with a finite verb that is not in reported speech."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if at + 1 >= sentence.last or kinds[at] != WORD or word in speech.bracket.subjunctives or word in speech.bracket.conditionals:
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return word not in speech.participles or kinds[at + 1] != NAME
    return word.endswith(("te", "ten")) and len(word) > 4 and kinds[at + 1] != NAME and word not in speech.determiners


def find_bracket_contents(sentence: VerbBrackets) -> tuple[list[ClauseContent], list[ReportingClause]]:
    """Find the reporting clauses of a sentence and the content of each; contents do not overlap."""
    parts, first, last = sentence.parts, sentence.first, sentence.last
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


def gives_name(sentence: VerbBrackets, clause: ReportingClause) -> bool:
    """Return True if a clause only says what something is called: "der Titel lautet „…“", "das nennt man „…“"."""
    if clause.source is None:
        return False
    words, speech = sentence.words, sentence.speech
    if words[clause.source[0]] in speech.bracket.generic_pronouns:
        return words[clause.reporting_word] in speech.naming_verbs
    return words[sentence.head_noun(*clause.source)].endswith(speech.bracket.title_nouns)


def _source_of_sentence(sentence: VerbBrackets) -> ReportingClause | None:
    """Find a source that opens a sentence and so reports all of it: "*Laut Anzeiger* sagte Roth, die Mole sei alt"."""
    opening = sentence.parts[0]
    if opening.quote or any(part.quote for part in sentence.parts):
        return None  # "Laut Anzeiger sagte Roth: „Die Mole ist alt.“"
    found = sources_beside_noun(sentence, opening)
    return next((one for one in found if one.first == sentence.after_joiner(opening) and one.cue[1] < one.last), None)


def _clauses_with_content(sentence: VerbBrackets, clauses: dict[int, ReportingClause]) -> list[tuple[ReportingClause, int]]:
    """List the reporting clauses with content after them, and where it begins; if it is the same for two, keep the nearer clause."""
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


def _contents_after(sentence: VerbBrackets, clause: ReportingClause, start: int) -> list[ClauseContent]:
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
            near = first_mark(sentence.constituents, end, sentence.last)
            if kinds[end] == WORD and end < near and sentence.subjunctive_verb(end, near) is not None:
                end = content_end(sentence, start)  # ", „…“ werde es nicht geben"
            return [ClauseContent(clause, rule, ((start, end),))]
        return [ClauseContent(clause, rule, (_quotation_in_clause(sentence, clause, start),))]
    content = trim(sentence.constituents, start, content_end(sentence, start))
    return [ClauseContent(clause, rule, (content,))] if content[1] - content[0] > 1 else []


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
    for k, (before, part) in enumerate(pairwise(sentence.parts), 1):
        if kinds[part.first - 1] != COMMA or before.quote:
            continue
        if part.quote and constituents.quoted_words(part.first)[:1] != [speech.statement_complementiser]:
            continue
        near = range(before.last - 1, max(before.first - 1, before.last - 12), -1)
        noun = next((i for i in near if kinds[i] == NAME and words[i].endswith(speech.bracket.speech_nouns)), None)
        if noun is None or not speech.negations.isdisjoint(words[noun : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if not (part.quote or opens_content(sentence, part.first, None)):
            continue
        source = sentence.source_of_noun(noun, before.last) or holder_of_noun(sentence, noun, k - 1)
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (noun, noun + 1), source, noun, noun, before.last)
        content = trim(constituents, part.first, sentence.clause_end(k, close=True))
        if part.quote or content[1] - content[0] > 2:
            found.append(ClauseContent(clause, "source, cue, content", (content,)))
    return found
