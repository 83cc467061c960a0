"""The content of each clause, for languages whose constituents have a verb bracket."""

from typing import Final

from newsparse.attribution.clause_rules.constituents import Part
from newsparse.attribution.clause_rules.contents import ClauseContent, adjacent_quotations, content_before, first_mark, trim
from newsparse.attribution.clause_rules.limits import MOST_MARKS, SHORTEST_CLAUSE, SHORTEST_STATEMENT
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD

COLON_RULE: Final = "source, colon, quotation"


def find_bracket_contents(sentence: VerbBrackets) -> tuple[list[ClauseContent], list[ReportingClause]]:
    """Find the reporting clauses of a sentence and the content of each; contents do not overlap."""
    constituents, parts, first, last = sentence.constituents, sentence.parts, sentence.first, sentence.last
    speech, held = sentence.speech, sentence.words[first:last]
    cued = not speech.cue_words.isdisjoint(held)
    if not cued and len(parts) == 1:
        return [], []
    quoted = QUOTE in sentence.kinds[first:last]
    clauses = sentence.reporting_clauses() if cued or quoted else {}
    found: list[ClauseContent] = []
    taken: list[tuple[int, int]] = []

    def keep(one: ClauseContent | None) -> bool:
        if one is None:
            return False
        pieces = [*one.content, one.clause.cue]
        if any(a < d and c < b for a, b in pieces for c, d in taken):
            return False
        if one.clause.source and any(a < d and c < b for a, b in [one.clause.source] for other in found for c, d in other.content):
            return False
        found.append(one)
        taken.extend(pieces)
        return True

    for k, clause in sorted(clauses.items()):
        if clause.order in (ClauseOrder.CONTENT_FIRST, ClauseOrder.AS):
            start = max((b for one in found for _, b in (*one.content, (0, one.clause.last))), default=first)
            keep(content_before(constituents, clause, start, last, parts, k))
    for whole, opens in _clauses_with_content(sentence, clauses):
        for one in _contents_after(sentence, whole, opens):
            keep(one)
    according = cued and not speech.according_cues.isdisjoint(held)
    for part in parts if according else ():
        if not part.quote:
            for clause in _sources_without_verb(sentence, part):
                keep(_content_of_source(sentence, clause, part, found))
    for one in _contents_of_nouns(sentence):
        keep(one)
    for one in _quotations_after_colon(sentence) if quoted else ():
        keep(one)
    if not speech.subjunctives.isdisjoint(held):
        for one in _reported_subordinate_clauses(sentence):
            keep(one)
    if quoted:
        for one in _quotations_in_clauses(sentence):
            keep(one)
    return found, [clause for _, clause in sorted(clauses.items())]


# -- content after a verb ----------------------------------------------------------------------------


def _clauses_with_content(sentence: VerbBrackets, clauses: dict[int, ReportingClause]) -> list[tuple[ReportingClause, int]]:
    """List the reporting clauses followed by content, and where it begins; of two that begin alike, keep the nearer."""
    found: dict[int, ReportingClause] = {}
    source: tuple[int, int] | None = None
    for k, clause in sorted(clauses.items()):
        if clause.order in (ClauseOrder.CONTENT_LAST, ClauseOrder.SUBORDINATE):
            whole = clause if clause.source or clause.impersonal else clause._replace(source=source or sentence.clause_subject(k))
            if whole.source is not None or whole.impersonal:
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
            return [ClauseContent(clause, rule, adjacent_quotations(sentence.constituents, start, sentence.last))]
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
    inner = next(
        (i for i in range(clause.reporting_word + 1, clause.last - 1) if kinds[i] == QUOTE and _is_inside_bracket(sentence, i, clause)),
        None,
    )
    if inner is not None and clause.order is ClauseOrder.CONTENT_LAST:
        return inner  # "wies das als „Unsinn“ zurück"
    marks = 0
    i, last = clause.last, sentence.last
    while i < last and marks < MOST_MARKS:
        kind = kinds[i]
        if kind == COLON:
            if i + 1 >= last or (clause.order is ClauseOrder.SUBORDINATE and _is_indirect_question(sentence, clause)):
                return None
            bare = kinds[i + 1] != QUOTE
            if bare and (clause.impersonal or words[clause.reporting_word] in speech.act_verbs or QUOTE in kinds[i + 1 : last]):
                return None
            return i + 1
        if kind == QUOTE and _is_label(sentence, i, clause):
            return i
        if kind == QUOTE and not sentence.is_quoted_name(i):
            if clause.impersonal:
                i += 1
                continue
            named = (
                kinds[i - 1] == NAME and sentence.constituents.quoted_words(i)[:1] and sentence.constituents.quoted_words(i)[0][0].isupper()
            )
            if words[clause.reporting_word] in speech.naming_verbs and words[i - 1] in speech.reflexives:
                return None  # "nennt sich „Mole 12“"
            if words[i - 1] in speech.joiners and sentence.constituents.is_title(i):
                i += 1
                continue
            likened = words[i - 1] in speech.as_openers and kinds[i - 2] == NAME  # "skandierte Parolen wie „Weg da!“"
            if sentence.constituents.is_title(i) and (
                named or not (likened or words[i - 1] in speech.naming_words or words[clause.reporting_word] in speech.naming_verbs)
            ):
                i += 1
                continue
            return i
        if kind == WORD and words[i] == speech.statement_complementiser and i > clause.last:
            return i if words[i - 1] not in speech.quotative_adverbs else None  # "so dass"
        if kind == DASH:
            return None
        if kind == COMMA and i + 1 < last:
            marks += 1
            if sentence.is_semicolon(i):
                return None
            if kinds[i + 1] == QUOTE and not sentence.is_quoted_name(i + 1):
                if clause.order is ClauseOrder.SUBORDINATE and i == clause.last:
                    return None  # "Die Feier, zu der Roth aufgerufen hatte, „verlief ruhig“"
                return i + 1
            if words[i + 1] in speech.quotative_adverbs and words[i + 2] == speech.statement_complementiser:
                return None
            if _opens_content(sentence, i + 1, clause):
                return i + 1
            if words[i + 1] in speech.naming_words and kinds[i + 2] == QUOTE:
                return i + 2 if clause.order is not ClauseOrder.SUBORDINATE else None
            if words[i + 1] in speech.subordinators - speech.relative_pronouns or words[i + 1] in speech.purpose_openers:
                return None
            if words[i + 1] in speech.joiners and words[i + 2] not in speech.relative_pronouns:
                return None
        i += 1
    return None


def _is_inside_bracket(sentence: VerbBrackets, quote: int, clause: ReportingClause) -> bool:
    """Return whether a quotation between a verb and its particle is content: "wies das als „Unsinn“ zurück"."""
    if _is_label(sentence, quote, clause) or _follows_naming_word(sentence, quote):
        return True
    return quote + 2 == clause.last and not sentence.is_quoted_name(quote) and not sentence.constituents.is_title(quote)


def _follows_naming_word(sentence: VerbBrackets, quote: int) -> bool:
    """Return whether "als" comes before a quotation: "als „Unsinn“", "als einen „Erfolg“"."""
    words, speech = sentence.words, sentence.speech
    return words[quote - 1 - (words[quote - 1] in speech.determiners)] in speech.naming_words


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
    behind = quote + 1
    if behind == clause.last - 1:
        return True
    return behind >= sentence.last or kinds[behind] in (COMMA, STOP) or words[behind] in speech.joiners


def _opens_content(sentence: VerbBrackets, at: int, clause: ReportingClause | None) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    before = kinds[at - 2] if at > 1 else STOP
    if word in speech.complementisers and kinds[at] == WORD:
        if clause is not None and words[clause.reporting_word] in speech.naming_verbs and word == speech.statement_complementiser:
            return words[clause.reporting_word] not in speech.clauseless_verbs
        if word in speech.question_complementisers:
            return True
        return clause is not None and before != NAME and clause.last == at - 1
    if word in speech.joiners:
        return False
    near = next_mark(sentence, at)
    reported = sentence.subjunctive_verb(at, near)
    object_first = word in speech.relative_pronouns and sentence.is_infinitive(near)  # ", *den* Bau voranzutreiben"
    if not object_first and (word in speech.subordinators or word in speech.purpose_openers):
        behind = near + 1
        if word in speech.purpose_openers and sentence.is_infinitive(near):
            return False
        if reported == at + 1:
            return True  # "erklärte, damit solle …"
        return behind < sentence.last and kinds[near] == COMMA and words[behind] in speech.subjunctives
    if reported == at and word in speech.conditionals:
        return False  # ", sollte es regnen"
    if reported is not None:
        relative = word in speech.relative_pronouns or (word in speech.adjunct_openers and words[at + 1] in speech.relative_pronouns)
        if not relative or reported < near - 1:
            if not relative:
                return True
            if word in speech.adjunct_openers and sentence.constituents.phrase_end(at + 1, near) == reported:
                return True  # ", durch den Sturm seien zehn Boote gesunken"
            # ", die Mole sei sicher" but not ", die sicher sei"
            return (
                sentence.constituents.phrase_end(at, near) in (reported, reported - 1)
                or sentence.constituents.phrase_end(at, near) > at + 1
            )
        return sentence.constituents.phrase_end(at, near) == reported > at + 1
    end = sentence.constituents.phrase_end(at, near)
    begins = end if end > at else at + (word in speech.determiners)
    if at < begins < near and kinds[begins] == QUOTE and clause is not None and not sentence.is_quoted_name(begins):
        return True  # "teilte mit, er „stehe bereit“", "bat, ihre „Grüße zu bestellen“"
    if sentence.is_infinitive(near):
        return True
    if clause is not None and kinds[near] == COMMA and sentence.opens_subordinate_clause(near + 1):
        goes_on = next_mark(sentence, near + 1) + 1
        if goes_on < sentence.last and kinds[goes_on - 1] == COMMA and words[goes_on] in speech.subjunctives | speech.carrying_conditionals:
            return True  # "erklärte, in den Häfen, in denen gebaut werde, sei Platz"
    if clause is not None and kinds[near] == COMMA and not any(sentence.may_be_finite(i) for i in range(at, near)):
        later = next_mark(sentence, near + 1)  # "sagte zu, über den Turm, den höchsten der Stadt, zu entscheiden"
        later = next_mark(sentence, later + 1) if kinds[later] == COMMA and not sentence.is_infinitive(later) else later
        if sentence.is_infinitive(later) and words[near + 1] not in speech.purpose_openers:
            return True
    if clause is None or (clause.impersonal and words[clause.reporting_word] not in speech.hearsay_verbs):
        return False
    if words[clause.reporting_word] in speech.plain_verbs or words[clause.reporting_word] in speech.participles:
        end = sentence.constituents.phrase_end(at, near)
        if end > at and end < near and kinds[end] == WORD and words[end] not in speech.adjunct_openers:
            if words[clause.reporting_word] in speech.plain_verbs:
                return word not in speech.relative_pronouns or end > at + 1
            return words[end] in speech.helpers
    return False


def next_mark(sentence: VerbBrackets, at: int) -> int:
    """Find the first comma, colon, dash or quotation from a unit on that splits the sentence."""
    kinds = sentence.kinds
    for i in range(at, sentence.last):
        if kinds[i] in (COMMA, COLON, DASH):
            return i
    return sentence.last


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
                    return i, sentence.coordinated_clause(at, clause.source) if at > i + 1 else None
            inserted = sentence.opens_subordinate_clause(i + 1)
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _opens_main_clause(sentence, i + 1):
            if not (words[start] in speech.complementisers and _verb_last(sentence, i + 1)):
                return i, None
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _clause_resumes(sentence, i + 1):
            return i, sentence.coordinated_clause(i + 1, clause.source)
    return sentence.last, None


def _indicative(sentence: VerbBrackets, at: int) -> bool:
    """Return whether a clause after a semicolon is not in reported speech."""
    return sentence.subjunctive_verb(at, next_mark(sentence, at)) is None


def _opens_main_clause(sentence: VerbBrackets, at: int) -> bool:
    """Return whether "doch" or "und" opens another main clause that is not in reported speech: ", doch Roth erklärte"."""
    if not sentence.may_be_subject(at):
        return False
    end = sentence.constituents.phrase_end(at, sentence.last)
    if end == at or end >= sentence.last:
        return False
    words, speech = sentence.words, sentence.speech
    return (
        words[end] in speech.finite_forms
        and words[end] not in speech.reporting_infinitives
        and sentence.subjunctive_verb(end, next_mark(sentence, end)) is None
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


# -- sources without a verb --------------------------------------------------------------------------


def _sources_without_verb(sentence: VerbBrackets, part: Part) -> list[ReportingClause]:
    """Find sources without a verb in a part: "laut Polizei", "nach einem Bericht", "dem Bericht zufolge", "wonach"."""
    found: list[ReportingClause] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    i = part.first
    while i < part.last:
        word = words[i]
        if kinds[i] not in (WORD, NAME):
            i += 1
            continue
        if word in speech.according_after or (
            word in speech.noun_prepositions and i + 1 < part.last + 1 and _is_postposed(sentence, part, i)
        ):
            start = sentence.phrase_start(part.first, i)
            if start < i:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), (start, i), i, start, i + 1))
        elif word in speech.whereby and i == part.first and i > sentence.first:
            source = sentence.antecedent(i - 1)
            if source is not None:
                found.append(ReportingClause(ClauseOrder.ACCORDING, (i, i + 1), source, i, i, i + 1))
        elif word in speech.according_heads or word in speech.noun_prepositions:
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
    if i == part.first or kinds[i - 1] != NAME or not words[i - 1].endswith(sentence.speech.source_nouns):
        return False
    if sentence.phrase_start(part.first, i) == i:
        return False
    after = i + 1
    return after >= part.last or sentence.constituents.phrase_end(after, part.last) == after or words[after] in sentence.speech.pronouns


def _preposed_source(sentence: VerbBrackets, part: Part, i: int) -> ReportingClause | None:
    words, kinds, speech, constituents = sentence.words, sentence.kinds, sentence.speech, sentence.constituents
    if i > part.first and (words[i - 1] in speech.determiners or words[i - 1] in speech.degree_words):
        return None  # "die laut Gesetz nötige", "sehr laut"
    length, own = _phrase_length(sentence, i)
    start = i + length
    if own:
        subject = sentence.clause_subject(len(sentence.parts))
        return ReportingClause(ClauseOrder.ACCORDING, (i, start), subject, i, i, start)
    if not length:
        start = i + 1
    if start >= part.last:
        return None
    if (
        words[start] in speech.relative_pronouns
        and i == part.first
        and i > sentence.first
        and kinds[i - 1] == COMMA
        and kinds[start + 1] != NAME
    ) and (length or words[i] in speech.noun_prepositions):  # "Studien, nach denen …"
        return ReportingClause(ClauseOrder.ACCORDING, (i, start), (start, start + 1), i, i, start + 1)
    end = sentence.phrase_after_preposition(start, part.last)
    if end == start:
        return None
    head = sentence.head_noun(start, end)
    if not length and head + 1 < end and kinds[head + 1] == NAME and words[head].endswith("s") and head == start:
        head += 1  # "nach Reeds Worten"
    if not length and not words[head].endswith(speech.source_nouns):
        return None
    if not length and kinds[head] != NAME:
        return None
    named = kinds[end - 1] == NAME
    past = constituents.with_apposition(end, sentence.last) if named else end
    return ReportingClause(ClauseOrder.ACCORDING, (i, start), (start, past), i, i, past)


def _phrase_length(sentence: VerbBrackets, i: int) -> tuple[int, bool]:
    """Count the units that introduce a source without a verb, and return whether the source is the subject itself."""
    words = sentence.words
    for phrase in sentence.speech.according_self:
        parts = phrase.split()
        if words[i : i + len(parts)] == parts:
            return len(parts), True
    for phrase in sentence.speech.according:
        parts = phrase.split()
        if words[i : i + len(parts)] == parts:
            return len(parts), False
    return 0, False


def _content_of_source(sentence: VerbBrackets, clause: ReportingClause, part: Part, found: list[ClauseContent]) -> ClauseContent | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `…, wonach niemand verletzt wurde`."""
    kinds, words, speech, constituents = sentence.kinds, sentence.words, sentence.speech, sentence.constituents
    start, limit = sentence.first, sentence.last
    for one in found:
        for a, b in (*one.content, (one.clause.first, one.clause.last)):
            if b <= clause.first:
                start = max(start, b)
            elif a >= clause.last:
                limit = min(limit, a)
    own = sentence.opens_subordinate_clause(part.first) and part.first > sentence.first
    if own or words[clause.reporting_word] in speech.whereby:
        k = sentence.parts.index(part)
        start = max(start, part.first)
        limit = min(limit, sentence.clause_end(k))
    own = words[clause.cue[0]] in speech.according_heads and clause.last == clause.cue[1]
    if own and clause.source is not None and clause.source[0] == start and clause.source[1] < clause.first:
        start = clause.source[1]  # "Die Armee hat nach eigenen Angaben …"
    left, right = trim(constituents, start, clause.first), trim(constituents, clause.last, limit)
    lead = speech.joiners | speech.sentence_adverbs
    alone = all(kinds[i] == COMMA or (kinds[i] == WORD and words[i] in lead) for i in range(*left)) and left[1] - left[0] < 4
    if alone:
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return ClauseContent(clause, "according to source, content", (right,))
    if right[1] <= right[0] or (kinds[clause.last] in (COMMA, DASH, STOP) and words[right[0]] in speech.joiners | speech.phrase_breaks):
        enough = left[1] - left[0] > 1 or kinds[left[0]] == QUOTE
        return ClauseContent(clause, "content according to source", (left,)) if enough else None
    return ClauseContent(clause, "content around according to source", (left, right))


# -- nouns and colons --------------------------------------------------------------------------------


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
        source = sentence.source_of_noun(reporting_word, before.last) or sentence.holder_of_noun(reporting_word, k - 1)
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
        source = sentence.clause_subject(k - 1)
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


def _quotations_after_colon(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find quotations after a colon in sentences without a reporting verb: `Roth griff den Minister an: „…“`."""
    found: list[ClauseContent] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote or k == 0 or sentence.kinds[part.first - 1] != COLON:
            continue
        colon = part.first - 1
        held = sentence.constituents.quoted_words(part.first)
        if len(held) < SHORTEST_STATEMENT and sentence.words[part.first] not in ".!?…" and held[:1] and held[0][0].isupper():
            continue  # "sein neues Stück: „Der Hafen“"
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (colon, colon + 1), sentence.clause_subject(k), colon, colon, colon + 1, True)
        found.append(ClauseContent(clause, COLON_RULE, adjacent_quotations(sentence.constituents, part.first, sentence.last)))
    return found


# -- quotations of a few words inside a clause ---------------------------------------------------------


def _quotations_in_clauses(sentence: VerbBrackets) -> list[ClauseContent]:
    """Find quotations inside a clause without a reporting verb: `Der Verein feierte das als „Erfolg“`, `Für Roth ist das „Unsinn“`."""
    found: list[ClauseContent] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote:
            continue
        clause = _naming_clause(sentence, k) if _follows_naming_word(sentence, part.first) else None
        clause = clause or _opinion_clause(sentence, k) or _wording_clause(sentence, k)
        if clause is not None:
            found.append(ClauseContent(clause, "quotation in a clause", ((part.first, part.last),)))
    return found


def _naming_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find who calls something by a quotation: "feierte das als *„Erfolg“*", "wird von der Polizei als *„ruhig“* eingestuft"."""
    words, speech, parts = sentence.words, sentence.speech, sentence.parts
    if not k or parts[k - 1].quote:
        return None
    quote, clause = parts[k].first, parts[k - 1]
    if quote - clause.first <= 2 and words[clause.first] in speech.naming_words:
        after = parts[k + 1] if k + 1 < len(parts) else None
        if (
            after is None
            or sentence.kinds[quote + 1] != WORD
            or not sentence.may_be_finite(after.first)
            or words[after.first] in speech.helpers | speech.equating_verbs
        ):
            return None
        subject = sentence.subject(after.first + 1, sentence.last)
        return subject and ReportingClause(
            ClauseOrder.CONTENT_LAST,
            (after.first, after.first + 1),
            (subject.first, subject.last),
            after.first,
            clause.first,
            sentence.last,
        )
    verb = next((i for i in range(sentence.after_joiner(clause) + 1, clause.last) if sentence.may_be_finite(i)), None)
    if verb is None or words[verb] in speech.equating_verbs or not speech.reflexives.isdisjoint(words[clause.first : quote]):
        return None
    if words[verb - 1] in speech.adjunct_openers or sentence.opens_subordinate_clause(clause.first):
        return None
    agent = sentence.agent(clause.first, quote - 1)
    if words[verb] in speech.copulas or (agent and words[agent[1]] in speech.naming_words):
        return agent and ReportingClause(ClauseOrder.CONTENT_LAST, (verb, verb + 1), agent, verb, clause.first, quote)
    source = sentence.clause_subject(k - 1)
    return source and ReportingClause(ClauseOrder.CONTENT_LAST, (verb, verb + 1), source, verb, clause.first, quote)


def _opinion_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find whose opinion a predicate is: "Für Roth ist das *„Unsinn“*"."""
    words, kinds, speech, parts = sentence.words, sentence.kinds, sentence.speech, sentence.parts
    first = parts[0].first
    if (
        parts[0].quote
        or words[first] not in speech.opinion_prepositions
        or any(kinds[i] in (COLON, DASH) for i in range(first, parts[k].first))
    ):
        return None
    end = sentence.phrase_after_preposition(first + 1, parts[0].last)
    if end == first + 1:
        return None
    end = sentence.constituents.with_apposition(end, sentence.last)
    if words[end] not in speech.copulas and words[end] not in speech.subjunctives:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (end, end + 1), (first + 1, end), end, first, end + 1)


def _wording_clause(sentence: VerbBrackets, k: int) -> ReportingClause | None:
    """Find whose words a noun or a subjunctive beside a quotation marks: "mit der Parole *„…“*", "zeigte sich *„sehr froh“* sei"."""
    words, kinds, speech, parts = sentence.words, sentence.kinds, sentence.speech, sentence.parts
    quote = parts[k].first
    if not k or parts[k - 1].quote or kinds[quote - 1] not in (WORD, NAME):
        return None
    first = parts[k - 1].first
    noun = kinds[quote - 1] == NAME and words[quote - 1].endswith(speech.quotation_nouns)
    noun = noun and len(sentence.constituents.quoted_words(quote)) >= SHORTEST_STATEMENT
    mood = kinds[quote + 1] == WORD and words[quote + 1] in speech.subjunctives
    if not noun and not (mood and not sentence.opens_subordinate_clause(first) and sentence.subjunctive_verb(first, quote) is None):
        return None
    reporting_word = quote - 1 if noun else next((i for i in range(first, quote) if sentence.may_be_finite(i)), quote - 1)
    source = sentence.clause_subject(k - 1)
    if source is None or source[0] <= reporting_word < source[1]:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (reporting_word, reporting_word + 1), source, reporting_word, first, quote)
