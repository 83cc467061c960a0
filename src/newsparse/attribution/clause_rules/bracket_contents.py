"""The content of each reporting clause, for languages whose clauses have a verb bracket."""

from typing import Final

from newsparse.attribution.clause_rules.bracket_clauses import reporting_clauses
from newsparse.attribution.clause_rules.bracket_main_clauses import coordinated_clause
from newsparse.attribution.clause_rules.bracket_quotations import (
    follows_naming_word,
    opens_reported_speech,
    quotations_after_colon,
    quotations_in_clauses,
)
from newsparse.attribution.clause_rules.bracket_sources import content_of_source, sources_beside_noun
from newsparse.attribution.clause_rules.bracket_subjects import clause_subject, holder_of_noun
from newsparse.attribution.clause_rules.clause_content import ClauseContent, Contents, adjacent_quotations, first_mark, trim
from newsparse.attribution.clause_rules.content_before_clause import content_before
from newsparse.attribution.clause_rules.limits import MOST_MARKS, SHORTEST_CLAUSE
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD

# The clause before a comma has no content.
_NOTHING: Final = -1


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
    others = _contents_of_nouns(sentence)
    if quoted:
        others += quotations_after_colon(sentence)
    if not speech.subjunctives.isdisjoint(held):
        others += _reported_subordinate_clauses(sentence)
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
    if not k or clause.order is not ClauseOrder.CONTENT_LAST or sentence.words[first] not in speech.sentence_anaphors:
        return False
    if sentence.parts[k - 1].quote or sentence.kinds[first - 1] not in (COMMA, DASH) or sentence.kinds[first + 1] != WORD:
        return False
    if sentence.words[clause.reporting_word] in speech.naming_verbs:
        return False  # ", das nannte Roth dumm"
    return clause.source is not None and clause.source[0] > clause.first + 1 and _content_start(sentence, clause) is None


def _clauses_with_content(sentence: VerbBrackets, clauses: dict[int, ReportingClause]) -> list[tuple[ReportingClause, int]]:
    """List the reporting clauses followed by content, and where it begins; of two that begin alike, keep the nearer."""
    found: dict[int, ReportingClause] = {}
    source: tuple[int, int] | None = None
    for k, clause in sorted(clauses.items()):
        if clause.order in (ClauseOrder.CONTENT_LAST, ClauseOrder.SUBORDINATE):
            whole = clause._replace(source=source or clause_subject(sentence, k)) if clause.lacks_source else clause
            if not whole.lacks_source:
                start = _content_start(sentence, whole)
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
    if kinds[start] == QUOTE and (not sentence.is_quoted_name(start) or _is_label(sentence, start, clause)):
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
                end = _content_end(sentence, start, clause)[0]  # ", „…“ werde es nicht geben"
            return [ClauseContent(clause, rule, ((start, end),))]
        return [ClauseContent(clause, rule, (_quotation_in_clause(sentence, clause, start),))]
    end, more = _content_end(sentence, start, clause)
    content = trim(sentence.constituents, start, end)
    if content[1] - content[0] < 2:
        return []
    found = [ClauseContent(clause, rule, (content,))]
    opens = _content_start(sentence, more) if more is not None and depth else None
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


def _content_start(sentence: VerbBrackets, clause: ReportingClause) -> int | None:
    """Find where the content of a reporting clause begins; return `None` if it reports nothing."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    if clause.order is ClauseOrder.CONTENT_LAST:
        inside = range(clause.reporting_word + 1, clause.last - 1)
        inner = next((i for i in inside if kinds[i] == QUOTE and _is_inside_bracket(sentence, i, clause)), None)
        if inner is not None:
            return inner  # "wies das als „Unsinn“ zurück"
    marks = 0
    for i in range(clause.last, sentence.last):
        kind = kinds[i]
        if marks >= MOST_MARKS or kind == DASH:
            return None
        if kind == COLON:
            return i + 1 if _colon_opens_content(sentence, clause, i) else None
        if kind == QUOTE:
            if _is_label(sentence, i, clause):
                return i
            if not sentence.is_quoted_name(i):
                if words[clause.reporting_word] in speech.naming_verbs and words[i - 1] in speech.reflexives and not clause.impersonal:
                    return None  # "nennt sich „Mole 12“"
                if _is_quoted_statement(sentence, clause, i):
                    return i
        elif (
            kind == WORD
            and words[i] == speech.statement_complementiser
            and i > clause.last
            and words[clause.reporting_word] not in speech.clauseless_verbs
        ):
            return i if words[i - 1] not in speech.quotative_adverbs else None  # "so dass"
        elif kind == COMMA and i + 1 < sentence.last:
            marks += 1
            if i == clause.last and clause.order is ClauseOrder.SUBORDINATE and _resumes_main_clause(sentence, i + 1):
                return None  # "Ein Punkt, der für Roth sprach, war die Chance, …"
            start = _start_after_comma(sentence, clause, i)
            if start is not None or _comma_ends_search(sentence, i):
                return start if start != _NOTHING else None
            if words[clause.reporting_word] in speech.citing_verbs and words[i + 1] in speech.finite_forms:
                return None  # "zitierte sie Roth, empfahl ihm: „…“"
    return None


def _resumes_main_clause(sentence: VerbBrackets, at: int) -> bool:
    """Return whether the finite verb of a main clause follows a relative clause."""
    verbal = sentence.words[at] in sentence.speech.helpers or sentence.words[at] in sentence.speech.strong_pasts
    return verbal and sentence.kinds[at] == WORD and QUOTE not in sentence.kinds[at : sentence.last]


def _colon_opens_content(sentence: VerbBrackets, clause: ReportingClause, colon: int) -> bool:
    """Return whether what follows a colon is content: a quotation, or words after a verb of speaking."""
    kinds = sentence.kinds
    if colon + 1 >= sentence.last or (clause.order is ClauseOrder.SUBORDINATE and _is_indirect_question(sentence, clause)):
        return False
    if kinds[colon + 1] == QUOTE:
        return True
    if clause.impersonal or sentence.words[clause.reporting_word] in sentence.speech.act_verbs:
        return False
    return QUOTE not in kinds[colon + 1 : sentence.last] or opens_reported_speech(sentence, colon + 1)


def _is_quoted_statement(sentence: VerbBrackets, clause: ReportingClause, quote: int) -> bool:
    """Return whether a quotation after a clause is content, not a title: "sprach von „großer Not“", "Parolen wie „Weg da!“"."""
    kinds, words, speech, constituents = sentence.kinds, sentence.words, sentence.speech, sentence.constituents
    if clause.impersonal:
        return False
    if not constituents.is_title(quote):
        return True
    if words[quote - 1] in speech.joiners:
        return False
    held = constituents.quoted_words(quote)
    if kinds[quote - 1] == NAME and held and held[0][0].isupper():
        return False
    likened = words[quote - 1] in speech.as_openers and kinds[quote - 2] == NAME
    return likened or words[quote - 1] in speech.naming_words or words[clause.reporting_word] in speech.naming_verbs


def _start_after_comma(sentence: VerbBrackets, clause: ReportingClause, comma: int) -> int | None:
    """Find the start of content after a comma; return `_NOTHING` if the clause has none, `None` if it may still come."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    at = comma + 1
    subordinate = clause.order is ClauseOrder.SUBORDINATE
    if sentence.is_semicolon(comma) or words[at] in speech.whereby:
        return _NOTHING  # "wies Berichte zurück, wonach …"
    if kinds[at] == QUOTE and not sentence.is_quoted_name(at):
        return _NOTHING if subordinate and comma == clause.last else at  # "Die Feier, zu der Roth rief, „verlief ruhig“"
    if words[at] in speech.quotative_adverbs and words[at + 1] == speech.statement_complementiser:
        return _NOTHING
    if _opens_content(sentence, at, clause):
        return at
    if words[at] in speech.naming_words and kinds[at + 1] == QUOTE:
        return _NOTHING if subordinate else at + 1
    return None


def _comma_ends_search(sentence: VerbBrackets, comma: int) -> bool:
    """Return whether a clause after a comma says why or when, or is another main clause, so that no content follows."""
    words, speech, at = sentence.words, sentence.speech, comma + 1
    if words[at] in speech.purpose_openers or (words[at] in speech.subordinators and words[at] not in speech.relative_pronouns):
        return True
    return words[at] in speech.joiners and words[at + 1] not in speech.relative_pronouns


def _is_inside_bracket(sentence: VerbBrackets, quote: int, clause: ReportingClause) -> bool:
    """Return whether a quotation between a verb and its particle is content: "wies das als „Unsinn“ zurück"."""
    if _is_label(sentence, quote, clause) or follows_naming_word(sentence, quote):
        return True
    return quote + 2 == clause.last and not sentence.is_quoted_name(quote) and not sentence.constituents.is_title(quote)


def _is_indirect_question(sentence: VerbBrackets, clause: ReportingClause) -> bool:
    """Return whether a reporting clause is an indirect question, which brings in no quotation: "warum man sich entschieden hat: …"."""
    word, speech = sentence.words[clause.first], sentence.speech
    return word in speech.complementisers and word not in speech.relative_pronouns


def _is_label(sentence: VerbBrackets, quote: int, clause: ReportingClause) -> bool:
    """Return whether a verb of naming puts a label in quotation marks: "nannte dies einen „Putsch“"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    if (
        words[clause.reporting_word] not in speech.naming_verbs
        or kinds[quote - 1] == NAME
        or words[quote - 1] in speech.joiners
        or any(word in speech.reflexives for word in words[clause.last : quote])
    ):
        return False
    after = quote + 1
    if after == clause.last - 1:
        return True
    return after >= sentence.last or kinds[after] in (COMMA, STOP) or words[after] in speech.joiners


def _opens_content(sentence: VerbBrackets, at: int, clause: ReportingClause | None) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if word in speech.complementisers and kinds[at] == WORD:
        return _complementiser_opens_content(sentence, at, clause)
    if word in speech.joiners:
        return False
    near = sentence.next_mark(at)
    reported = sentence.subjunctive_verb(at, near)
    object_first = word in speech.relative_pronouns and sentence.is_infinitive(near)  # ", *den* Bau voranzutreiben"
    if not object_first and (word in speech.subordinators or word in speech.purpose_openers):
        if word in speech.purpose_openers and sentence.is_infinitive(near):
            return False
        if reported == at + 1:
            return True  # "erklärte, damit solle …"
        return near + 1 < sentence.last and kinds[near] == COMMA and words[near + 1] in speech.subjunctives
    if reported == at and word in speech.conditionals:
        return False  # ", sollte es regnen"
    if reported is not None:
        return _is_reported_clause(sentence, at, near, reported)
    end = sentence.constituents.phrase_end(at, near)
    begins = end if end > at else at + (word in speech.determiners)
    named = kinds[begins] == QUOTE and (sentence.is_quoted_name(begins) or sentence.constituents.is_title(begins))
    if at < begins < near and kinds[begins] == QUOTE and clause is not None and not named:
        return True  # "teilte mit, er „stehe bereit“", "bat, ihre „Grüße zu bestellen“"
    if sentence.is_infinitive(near):
        return True
    if clause is None:
        return False
    if kinds[near] == COMMA and (_resumes_in_subjunctive(sentence, near) or _resumes_in_infinitive(sentence, at, near)):
        return True
    if clause.impersonal and words[clause.reporting_word] not in speech.hearsay_verbs:
        return False
    return at < end < near and _is_main_clause(sentence, at, end, clause)


def _complementiser_opens_content(sentence: VerbBrackets, at: int, clause: ReportingClause | None) -> bool:
    """Return whether a clause that opens with "dass", "ob" or a question word is content."""
    words, speech = sentence.words, sentence.speech
    word = words[at]
    if clause is not None and words[clause.reporting_word] in speech.naming_verbs and word == speech.statement_complementiser:
        return words[clause.reporting_word] not in speech.clauseless_verbs
    if word in speech.question_complementisers:
        return True
    before = sentence.kinds[at - 2] if at > 1 else STOP
    return clause is not None and before != NAME and clause.last == at - 1


def _is_reported_clause(sentence: VerbBrackets, at: int, near: int, verb: int) -> bool:
    """Return whether a clause with a subjunctive is no relative clause: ", die Mole sei sicher" but not ", die sicher sei"."""
    words, speech, constituents = sentence.words, sentence.speech, sentence.constituents
    preposed = words[at] in speech.adjunct_openers and words[at + 1] in speech.relative_pronouns
    if words[at] not in speech.relative_pronouns and not preposed:
        return True
    end = constituents.phrase_end(at, near)
    if verb >= near - 1:
        return end == verb > at + 1
    if words[at] in speech.adjunct_openers and constituents.phrase_end(at + 1, near) == verb:
        return True  # ", durch den Sturm seien zehn Boote gesunken"
    return end in (verb, verb - 1) or end > at + 1


def _resumes_in_subjunctive(sentence: VerbBrackets, comma: int) -> bool:
    """Return whether reported speech goes on after an insertion: "erklärte, in den Häfen, in denen gebaut werde, *sei* Platz"."""
    relative = sentence.words[comma + 2] in sentence.speech.relative_pronouns - sentence.speech.determiners  # ", in denen Boote liegen"
    if not sentence.opens_subordinate_clause(comma + 1) and not relative:
        return False
    resumed = sentence.next_mark(comma + 1) + 1
    if resumed >= sentence.last or sentence.kinds[resumed - 1] != COMMA:
        return False
    return sentence.words[resumed] in sentence.speech.subjunctives or sentence.words[resumed] in sentence.speech.conditionals


def _resumes_in_infinitive(sentence: VerbBrackets, at: int, comma: int) -> bool:
    """Return whether an infinitive goes on after an insertion: "sagte zu, über den Turm, den höchsten der Stadt, *zu entscheiden*"."""
    if any(sentence.kinds[i] != QUOTE and sentence.may_be_finite(i) for i in range(at, comma)):
        return False
    later = sentence.next_mark(comma + 1)
    later = sentence.next_mark(later + 1) if sentence.kinds[later] == COMMA and not sentence.is_infinitive(later) else later
    return sentence.is_infinitive(later) and sentence.words[comma + 1] not in sentence.speech.purpose_openers


def _is_main_clause(sentence: VerbBrackets, at: int, end: int, clause: ReportingClause) -> bool:
    """Return whether a noun phrase is followed by its verb, as in a main clause that a plain verb of speaking reports."""
    words, speech = sentence.words, sentence.speech
    if sentence.kinds[end] != WORD or words[end] in speech.adjunct_openers:
        return False
    if words[clause.reporting_word] in speech.plain_verbs:
        return words[at] not in speech.relative_pronouns or end > at + 1
    return words[clause.reporting_word] in speech.participles and words[end] in speech.helpers


def _content_end(sentence: VerbBrackets, start: int, clause: ReportingClause) -> tuple[int, ReportingClause | None]:
    """Find where the content ends, and the reporting clause with which its source reports again."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    inserted = False
    for i in range(start + 2, sentence.last - 1):
        kind = kinds[i]
        if kind == COMMA:
            at = i + 1
            if sentence.is_semicolon(i) and _indicative(sentence, at):
                return i, None
            if words[at] in speech.joiners and kinds[at] == WORD:
                at += 1
            if at > i + 1 or not inserted:
                if at > i + 1 and _opens_main_clause(sentence, at):
                    return i, None
                if _clause_resumes(sentence, at):
                    return i, coordinated_clause(sentence, at, clause.source) if at > i + 1 else None
            inserted = sentence.opens_subordinate_clause(i + 1)
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _opens_main_clause(sentence, i + 1):
            if not (words[start] in speech.complementisers and _verb_last(sentence, i + 1)):
                return i, None
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _clause_resumes(sentence, i + 1):
            return i, coordinated_clause(sentence, i + 1, clause.source)
    return sentence.last, None


def _indicative(sentence: VerbBrackets, at: int) -> bool:
    """Return whether a clause after a semicolon is not in reported speech."""
    return sentence.subjunctive_verb(at, sentence.next_mark(at)) is None


def _opens_main_clause(sentence: VerbBrackets, at: int) -> bool:
    """Return whether "doch" or "und" opens another main clause that is not in reported speech: ", doch Roth erklärte"."""
    if not sentence.may_be_subject(at):
        return False
    end = sentence.phrase_with_adjuncts(at, sentence.last)
    if end == at or end >= sentence.last:
        return False
    words, speech = sentence.words, sentence.speech
    return (
        words[end] in speech.finite_forms
        and words[end] not in speech.reporting_infinitives
        and sentence.subjunctive_verb(end, sentence.next_mark(end)) is None
    )


def _verb_last(sentence: VerbBrackets, at: int) -> bool:
    """Return whether a clause after "und" continues a subordinate one, with its verb at the end: "dass sie Steine und Flaschen warfen"."""
    end = sentence.constituents.phrase_end(at, sentence.last)
    after = end + 1
    return after >= sentence.last - 1 or sentence.kinds[after] == COMMA or sentence.words[after] in sentence.speech.joiners


def _clause_resumes(sentence: VerbBrackets, at: int) -> bool:
    """Return whether the clause of the reporting clause continues at a unit: with a finite verb that is not in reported speech."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if at + 1 >= sentence.last or kinds[at] != WORD or word in speech.subjunctives or word in speech.conditionals:
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return word not in speech.participles or kinds[at + 1] != NAME
    return word.endswith(("te", "ten")) and len(word) > 4 and kinds[at + 1] != NAME and word not in speech.determiners


def _contents_of_nouns(sentence: VerbBrackets) -> list[ClauseContent]:
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
                if kinds[i] == NAME and words[i].endswith(speech.speech_nouns)
            ),
            None,
        )
        if reporting_word is not None and not speech.negations.isdisjoint(words[reporting_word : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if reporting_word is None or not (part.quote or _opens_content(sentence, part.first, None)):
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


def _reported_subordinate_clauses(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find subordinate constituents in reported speech: "prangerte Morde an, *die verübt worden seien*"."""
    found: list[ClauseContent] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    if sentence.is_reported_speech():
        return found  # the whole sentence is reported
    for k, part in enumerate(sentence.parts[1:], 1):
        if part.quote or kinds[part.first - 1] != COMMA or not sentence.opens_subordinate_clause(part.first):
            continue
        verb = part.last - 1
        if (
            words[verb] not in speech.subjunctives
            or words[verb] in speech.conditionals
            or kinds[verb] != WORD
            or part.last - part.first < SHORTEST_CLAUSE
        ):
            continue
        source = _subject_of_main_clause(sentence, k)
        if source is not None and source[1] <= part.first and words[source[0]] not in speech.impersonal_pronouns:
            clause = ReportingClause(ClauseOrder.CONTENT_LAST, (part.first, part.first), source, verb, part.first, part.first)
            found.append(
                ClauseContent(
                    clause,
                    "subordinate clause in reported speech",
                    (trim(sentence.constituents, part.first, sentence.clause_end(k, close=True)),),
                )
            )
    return found


def _subject_of_main_clause(sentence: VerbBrackets, k: int) -> tuple[int, int] | None:
    """Find who speaks in the main clause before a subordinate one; no subject if the clause gives a time or a condition.

    An enumeration has no verb and is skipped: "warnte *er* vor Orten wie Elm, Au und Heide, die gesunken seien".
    """
    speech, opener = sentence.speech, sentence.words[sentence.parts[k].first]
    if opener in speech.condition_openers or opener in speech.naming_words | speech.purpose_openers - speech.subordinators:
        return None
    for j in range(k - 1, -1, -1):
        part = sentence.parts[j]
        if part.quote or sentence.opens_subordinate_clause(part.first):
            continue
        if any(sentence.may_be_finite(i) for i in range(part.first, part.last)):
            found = clause_subject(sentence, j)
            return None if found is None or sentence.is_abstract(*found) else found
    return None
