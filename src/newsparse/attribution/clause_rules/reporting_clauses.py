"""Reporting clauses, the parts of a sentence that say who reports, for languages whose verbs follow their subject."""

from enum import Enum
from typing import Final, NamedTuple

from newsparse.attribution.clause_rules.constituents import Constituents, VerbGroup
from newsparse.attribution.clause_rules.limits import FARTHEST_VERB, MOST_ADVERBS, MOST_STEPS
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.units import CLOSE, COMMA, DASH, NAME, NUMBER, QUOTE, WORD
from newsparse.rule_table import RuleTable


class ClauseOrder(Enum):
    """The order of a reporting clause and its content, or the kind of clause that decides the order."""

    CONTENT_FIRST = "content first"
    """The content comes first, then the verb: ", sagte Ann Roe"."""
    CONTENT_LAST = "content last"
    """The subject or an adjunct comes first, and the content follows."""
    SUBORDINATE = "subordinate"
    """A subordinate clause that ends with its verb; the content follows."""
    AS = "as"
    """"wie die Polizei mitteilte"."""
    ACCORDING = "according"
    """"laut Polizei"."""


class ReportingClause(NamedTuple):
    """The source and the cue of a reporting clause; ranges are half-open, in units of the passage."""

    order: ClauseOrder
    cue: tuple[int, int]
    source: tuple[int, int] | None
    reporting_word: int
    """The word of the cue that reports."""
    first: int
    """Index of its first unit, the words between cue and source included."""
    last: int
    """Index just past its last unit; an adjunct or the content follows."""
    impersonal: bool = False
    """Whether it is impersonal: "it was said"."""

    @property
    def lacks_source(self) -> bool:
        """Whether it needs a source and has none itself: "… and *added* that"."""
        return self.source is None and not self.impersonal


def clause_in_part(constituents: Constituents, parts: list[Part], index: int) -> ReportingClause | None:
    """Find the reporting clause in a part of a sentence.

    Args:
        constituents: the passage.
        parts: the parts of the sentence.
        index: the part to search.
    """
    part = parts[index]
    if part.quote:
        return None
    return next(filter(None, (read(constituents, parts, index) for read in CLAUSES.active)), None)


def reporting_clauses(constituents: Constituents, parts: list[Part]) -> list[tuple[int, ReportingClause]]:
    """List the reporting clauses of a sentence, each with the part that holds it."""
    found: list[tuple[int, ReportingClause]] = []
    for k, part in enumerate(parts):
        if part.quote:
            continue
        stating = stating_clauses(constituents, parts, k)
        if stating:
            found += [(k, clause) for clause in stating]
        elif (clause := clause_in_part(constituents, parts, k)) is not None:
            found.append((k, clause))
    return found


def stating_clauses(constituents: Constituents, parts: list[Part], index: int) -> list[ReportingClause]:
    """Find the reporting clauses of a part whose verb is followed by its statement: `le maire a dit à la presse que …`

    Args:
        constituents: the passage.
        parts: the parts of the sentence.
        index: the part to search.
    """
    part = parts[index]
    if part.quote:
        return []
    found: list[ReportingClause] = []
    speech, held = constituents.speech, constituents.words[part.first : part.last]
    if speech.cue_words.isdisjoint(held) and not any("-" in word for word in held):
        return found
    limit = parts[-1].last
    i = part.first
    while i < part.last:
        verbs = constituents.next_verbs(i, part.last, part.last)
        found += _impersonal_passives(constituents, part, (i, verbs.first if verbs is not None else part.last), limit)
        if verbs is None:
            break
        opens = constituents.statement_start(verbs.last, limit)
        if opens is not None and constituents.has_particle(verbs, opens):
            clause = _stating_clause(constituents, parts, index, verbs, opens)
            if clause is not None:
                found.append(clause)
        i = verbs.last
    return found


def _impersonal_passives(constituents: Constituents, part: Part, within: tuple[int, int], limit: int) -> list[ReportingClause]:
    """Find passives without a subject: `Il a été révélé que …`."""
    words, speech = constituents.words, constituents.speech
    if not (speech.romance.expletives or speech.drops_subjects):
        return []
    participles = [i for i in range(max(within[0], part.first + 1), within[1]) if words[i] in speech.participles]
    return [clause for i in participles if (clause := _impersonal_passive(constituents, part, i, limit)) is not None]


def _impersonal_passive(constituents: Constituents, part: Part, i: int, limit: int) -> ReportingClause | None:
    """Read a passive without a subject at its participle."""
    words, speech = constituents.words, constituents.speech
    if words[i - 1] not in speech.copulas:
        return None
    aided = i - 2 >= part.first and (words[i - 2] in speech.perfect_auxiliaries or words[i - 2] in speech.copulas)
    front = i - 1 - aided
    passive = words[i - 1] in speech.romance.passive_copulas
    bare = passive and speech.drops_subjects and (front == part.first or (front == part.first + 1 and words[part.first] in speech.joiners))
    timed = passive and speech.verb_second and front == part.first + 1 and words[part.first] in speech.time_words
    first = front if bare or timed else front - 1
    opens = constituents.statement_start(i + 1, limit)
    if opens is None or first < part.first or not (bare or timed or words[first] in speech.romance.expletives):
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (front, i + 1), None, i, first, opens, True)


def _stating_clause(constituents: Constituents, parts: list[Part], index: int, verbs: VerbGroup, opens: int) -> ReportingClause | None:
    """Build the reporting clause of a verb before its statement: the subject is before the verb, after it, or left out."""
    words, speech = constituents.words, constituents.speech
    first = parts[index].first
    head = constituents.verb_group_start(verbs.first, first)

    def clause(source: tuple[int, int] | None) -> ReportingClause:
        return ReportingClause(ClauseOrder.CONTENT_LAST, (verbs.first, verbs.last), source, verbs.reporting_word, verbs.first, opens)

    if head > first and words[head - 1] in speech.copulas:
        return None
    if words[verbs.reporting_word] in speech.clauseless_verbs:
        return None
    if words[verbs.reporting_word] in speech.romance.resuming_infinitives:
        return clause(None)
    start = constituents.clause_start(first, head)
    joined = start > first and words[start - 1] in speech.joiners
    subject = _subject_after_verb(constituents, constituents.time_end(verbs.last, opens), opens)
    if start < head and words[start] not in speech.romance.subject_relatives and not _is_nominal(constituents, start, head):
        start = head  # "pero *sí* admitió que …"
    if start == head:
        if joined:
            return None  # "… et a dit que": the same speaker continues
        opener = words[start - 1] if start > 1 else ""
        if opener in speech.romance.subject_relatives or (opener and opener == speech.statement_complementiser):
            return clause((start - 1, start))
        before = (
            subject_before_comma(constituents, parts, index, True) if start == first and constituents.kinds[first - 1] == COMMA else None
        )
        source = before or subject
        return clause(source) if source is not None or speech.drops_subjects else None
    word = words[start]
    if word in speech.source_prepositions and constituents.phrase_end(start + 1, head, loose=True) == head > start + 1:
        return clause((start + 1, head))
    adverbial = word in speech.adjunct_openers or word in speech.sentence_adverbs or word in speech.auxiliaries
    if not adverbial or word in speech.romance.bare_nouns:
        # "pidió un descanso que fue corto" has an object with a relative clause
        after = words[verbs.last]
        addressed = after in speech.adjunct_openers or after in speech.romance.expletives or after in speech.romance.dative_prepositions
        return clause((start, head)) if addressed or subject is None or subject[1] != opens else None
    if speech.verb_second and subject is not None:
        return clause(subject)
    source = subject_after_adjunct(constituents, start + 1, head) or subject
    return clause(source) if source is not None or speech.drops_subjects else None


def _subject_after_verb(constituents: Constituents, first: int, opens: int) -> tuple[int, int] | None:
    """Find the noun phrase between a verb and its statement."""
    end = constituents.phrase_end(first, opens)
    return (first, end) if first < end and (end == opens or constituents.kinds[end] == COMMA) else None


def subject_after_adjunct(constituents: Constituents, first: int, head: int) -> tuple[int, int] | None:
    """Find the subject between an adjunct and the verb: "En la reunión *la ministra* dijo que"."""
    words, speech = constituents.words, constituents.speech
    for i in range(first, head):
        before = words[i - 1]
        bound = before in speech.of or before in speech.adjunct_openers or before in speech.determiners
        if not bound and constituents.may_open_subject(i, head) and constituents.phrase_end(i, head, loose=True) == head:
            return (i, head)
    return None


def _is_nominal(constituents: Constituents, start: int, head: int) -> bool:
    """Return whether the words before a verb are more than adverbs."""
    if head == start + 1 and constituents.words[start] in constituents.speech.determiners:
        return True  # "este afirmou"
    return (
        any(
            constituents.kinds[i] in (NAME, NUMBER, CLOSE)
            or constituents.words[i] in constituents.speech.pronouns
            or constituents.phrase_end(i, head, loose=True) > i
            for i in range(start, head)
        )
        or head - start > MOST_ADVERBS
    )


def so_clause(constituents: Constituents, parts: list[Part], index: int) -> ReportingClause | None:
    """Find the reporting clause that "so" opens: `…, so der Minister`."""
    part, words, kinds = parts[index], constituents.words, constituents.kinds
    i = part.first
    if not index or words[i] not in constituents.speech.quotative_adverbs or kinds[i - 1] not in (COMMA, QUOTE, DASH):
        return None
    limit = constituents.units.sentences[-1]
    known = constituents.verbs(i + 1, limit) if i + 1 < limit else None
    follows = constituents.subject(known.last, limit) if known is not None else None
    spoken = (known, follows) if known is not None and follows is not None else constituents.any_verb_and_subject(i + 1, limit)
    if spoken is not None and (spoken[1][1] >= part.last or kinds[spoken[1][1]] != WORD):
        verbs, whom = spoken  # "…, so argwöhnte die Musikerin"
        return ReportingClause(ClauseOrder.CONTENT_FIRST, (verbs.first, verbs.last), whom, verbs.reporting_word, i, whom[1])
    subject = constituents.subject(i + 1, limit)
    if subject is None or any(word not in constituents.speech.auxiliaries for word in words[i + 1 : subject[0]]):
        return None
    end = subject[1]
    if (
        end < part.last
        and kinds[end] == WORD
        and words[end] not in constituents.speech.adjunct_openers
        and words[end] not in constituents.speech.auxiliaries
    ):
        return None  # "so der Plan geht"
    return ReportingClause(ClauseOrder.CONTENT_FIRST, (i, i + 1), subject, i, i, end)


def as_clause(constituents: Constituents, parts: list[Part], index: int) -> ReportingClause | None:
    """Find a reporting clause that opens with "as": `wie die Polizei mitteilte`, `comme l'a dit le maire`, `como señaló la alcaldesa`."""
    part, words, speech = parts[index], constituents.words, constituents.speech
    first = part.first
    while words[first] in speech.romance.as_prefixes and first + 1 < part.last:
        first += 1  # "*tal y* como subrayó"
    if words[first] not in speech.as_openers:
        return None
    verbs = constituents.next_verbs(first + 1, min(part.last, first + FARTHEST_VERB), part.last)
    if verbs is None or (words[verbs.reporting_word] in speech.clauseless_verbs and not speech.bracket.verb_bracket):
        return None  # "como lhe chama a empresa"
    cue = (verbs.first, verbs.last)
    if words[first + 1] in speech.impersonal_pronouns or words[verbs.first - 1] in speech.impersonal_pronouns:
        return ReportingClause(ClauseOrder.AS, (first, verbs.last), None, verbs.reporting_word, part.first, part.last, True)
    past = end = constituents.phrase_end(first + 1, verbs.first, loose=True)
    while end < verbs.first and (words[end] in speech.auxiliaries or words[end] in speech.adjunct_openers):
        end += 1
    if end == verbs.first > first + 1:
        return ReportingClause(ClauseOrder.AS, cue, (first + 1, past), verbs.reporting_word, part.first, part.last)
    subject = constituents.subject(verbs.last, part.last)
    beside = verbs.first <= first + 2
    if beside and (subject is not None or (speech.drops_subjects and words[verbs.last] != speech.statement_complementiser)):
        return ReportingClause(ClauseOrder.AS, cue, subject, verbs.reporting_word, part.first, part.last)
    return None


def verb_clause(constituents: Constituents, parts: list[Part], index: int) -> ReportingClause | None:
    """Find the clause of the reporting verb in a part: its subject is before it, after it or left out."""
    part, words, kinds, speech = parts[index], constituents.words, constituents.kinds, constituents.speech
    first, last = part.first, part.last
    if words[first] in speech.joiners and first + 1 < last:
        first += 1
    verbs = constituents.next_verbs(first, min(last, first + FARTHEST_VERB), last)
    if verbs is None:
        return None
    if not constituents.has_particle(verbs, last) or (verbs.first and words[verbs.first - 1] in speech.copulas):
        return None
    if words[verbs.reporting_word] in speech.romance.resuming_infinitives:
        return _content_last(verbs, None, first)
    head = _attached_words_start(constituents, verbs.first, first)
    if verbs.hung:
        return _clause_with_attached_subject(constituents, verbs, first, head, last)
    if head == first:
        return _verb_first_clause(constituents, parts, index, verbs)
    if words[first] in speech.romance.subject_relatives and head == first + 1 and first and kinds[first - 1] == COMMA:
        return _content_last(verbs, (first, head), first)  # "…, qui a dit que …"
    if words[first] in speech.subordinators or words[first] in speech.complementisers:
        return None
    end = constituents.phrase_end(first, head, loose=True)
    if end == head:
        return _content_last(verbs, (first, end), first)
    if end > first and words[head - 1] in speech.joiners and words[first] not in speech.adjunct_openers:
        return _content_last(verbs, (first, end), first)  # "kam und sagte, …"
    return _clause_after_adjunct(constituents, verbs, first, head, last)


def _content_last(verbs: VerbGroup, source: tuple[int, int] | None, first: int, last: int | None = None) -> ReportingClause:
    """Build the reporting clause of a verb group whose content follows."""
    past = verbs.last if last is None else last
    return ReportingClause(ClauseOrder.CONTENT_LAST, (verbs.first, verbs.last), source, verbs.reporting_word, first, past)


def _attached_words_start(constituents: Constituents, verb: int, first: int) -> int:
    """Find where the clitics and adverbs before a verb begin, apart from a pronoun that opens the part."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    head = verb
    while (
        head > first
        and kinds[head - 1] == WORD
        and (words[head - 1] in speech.romance.clitics or (head > first + 1 and words[head - 1] in speech.auxiliaries))
    ):
        if words[head - 1] in speech.pronouns and head - 1 == first:
            break
        head -= 1
    return head


def _clause_with_attached_subject(constituents: Constituents, verbs: VerbGroup, first: int, head: int, last: int) -> ReportingClause:
    """Build the clause of a verb with a pronoun attached: "a-t-il dit", "Une source explique-t-elle que …"."""
    states = verbs.last < last and constituents.words[verbs.last] == constituents.speech.statement_complementiser
    if states and constituents.phrase_end(first, head, loose=True) == head > first:
        return _content_last(verbs, (first, head), first)
    cue, source = (verbs.first, verbs.last), (verbs.first, verbs.first + 1)
    return ReportingClause(ClauseOrder.CONTENT_FIRST, cue, source, verbs.reporting_word, first, verbs.last)


def _clause_after_adjunct(constituents: Constituents, verbs: VerbGroup, first: int, head: int, last: int) -> ReportingClause | None:
    """Find the clause of a verb after an adjunct: "Am Montag sagte Roth, …", "En la reunión dijo que …"."""
    words, speech = constituents.words, constituents.speech
    adverbial = words[first] in speech.adjunct_openers or words[first] in speech.auxiliaries or words[first] in speech.sentence_adverbs
    placed = words[first] in speech.source_prepositions and head > first + 1
    if speech.drops_subjects and placed and constituents.phrase_end(first + 1, head, loose=True) == head:
        return _content_last(verbs, (first + 1, head), first)
    if speech.drops_subjects and adverbial:
        subject = constituents.subject(verbs.last, last)
        source = subject if subject and subject[0] == verbs.last else None
        return _content_last(verbs, source, first, source[1] if source else None)
    return None


def clause_of_any_verb(constituents: Constituents, quote: int, first: int, limit: int) -> ReportingClause | None:
    """Accept any verb after a statement in quotation marks: `„Das reicht“, ereiferte sich der Trainer`."""
    if constituents.kinds[first - 1] != COMMA or constituents.is_title(quote):
        return None
    found = constituents.any_verb_and_subject(first, limit)
    if found is None:
        return None
    verbs, subject = found
    return ReportingClause(
        ClauseOrder.CONTENT_FIRST, (verbs.first, verbs.last), subject, verbs.reporting_word, first, max(subject[1], verbs.last)
    )


def _verb_first_clause(constituents: Constituents, parts: list[Part], index: int, verbs: VerbGroup) -> ReportingClause | None:
    """Read a part that begins with its verb: the subject follows, or is before the comma."""
    part, words, kinds, speech = parts[index], constituents.words, constituents.kinds, constituents.speech
    cue = (verbs.first, verbs.last)
    impersonal = verbs.last < part.last and words[verbs.last] in speech.impersonal_pronouns
    hearsay = words[verbs.reporting_word] in speech.hearsay_verbs
    if impersonal or hearsay:
        return _hearsay_clause(constituents, part, verbs) if impersonal and hearsay else None
    if constituents.verb_group_start(verbs.first, part.first) > part.first or words[verbs.reporting_word] in speech.resuming_forms:
        return ReportingClause(ClauseOrder.CONTENT_LAST, cue, None, verbs.reporting_word, verbs.first, verbs.last)  # "und betonte, dass …"
    limit = constituents.units.sentences[-1]
    subject = constituents.subject(verbs.last, limit)
    before = subject_before_comma(constituents, parts, index)
    late = kinds[part.last] == COMMA and words[part.last + 1] in speech.time_words  # "dijo hoy, viernes, el portavoz"
    if subject is not None and (subject[0] < part.last or late):
        named = words[verbs.reporting_word] in speech.naming_verbs and words[subject[1]] in speech.naming_words
        source = None if named and speech.drops_subjects and not index else subject  # not in "ha descritto *Bruno* come poco puntuale"
        return ReportingClause(ClauseOrder.CONTENT_FIRST, cue, source, verbs.reporting_word, part.first, subject[1])
    before = subject_before_comma(constituents, parts, index)
    if before is not None and kinds[part.first - 1] == COMMA:
        return ReportingClause(ClauseOrder.CONTENT_LAST, cue, before, verbs.reporting_word, before[0], verbs.last)
    if speech.drops_subjects:
        order = ClauseOrder.CONTENT_FIRST if index and kinds[part.first - 1] in (COMMA, QUOTE, DASH) else ClauseOrder.CONTENT_LAST
        return ReportingClause(order, cue, None, verbs.reporting_word, part.first, verbs.last)
    return None


def _hearsay_clause(constituents: Constituents, part: Part, verbs: VerbGroup) -> ReportingClause:
    """Read a verb of hearsay, and the document that says so: "hieß es *in einer Erklärung der Bank*"."""
    past = verbs.last + 1
    placed = past < part.last and constituents.words[past] in constituents.speech.source_prepositions
    end = constituents.phrase_end(past + 1, part.last) if placed else past
    document = (past + 1, end) if end > past + 1 else None
    return ReportingClause(ClauseOrder.CONTENT_FIRST, (verbs.first, past), document, verbs.reporting_word, part.first, max(past, end), True)


def _has_verb(constituents: Constituents, first: int, last: int) -> bool:
    """Return whether a stretch between commas has a known verb."""
    speech = constituents.speech
    return any(
        constituents.words[i] in speech.copulas
        or constituents.words[i] in speech.perfect_auxiliaries
        or constituents.verbs(i, last) is not None
        for i in range(first, last)
    )


def subject_before_comma(constituents: Constituents, parts: list[Part], index: int, stating: bool = False) -> tuple[int, int] | None:
    """Find the subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    described = _subject_with_relative_clause(constituents, parts, index)
    if described is not None or index < 2 or parts[index - 1].quote or parts[index - 2].quote:
        return described
    comma = parts[index].first - 1
    for back in (2, 3):
        if index < back:
            return None
        start = parts[index - back].first
        if words[start] in speech.joiners | speech.sentence_adverbs | speech.subordinators and start + 1 < comma:
            start += 1  # "aunque *el alcalde*, Juan Luna, dijo"
        end = constituents.phrase_end(start, comma, loose=True)
        if end == start or kinds[end] != COMMA or words[start] in speech.pronouns:
            continue
        if back == 2 and _is_insertion(constituents, end + 1):
            return (start, end)
        if back > 2 and end == start + 1 and kinds[start] == NAME and constituents.is_single_word(start):
            continue  # "Entretanto, Ana Luna, médica, disse"
        if constituents.with_apposition(end, comma + 1) == comma:
            return (start, comma)
        if back == 2 and stating and not _has_verb(constituents, end + 1, comma):
            return (start, end)
    return None


def _subject_with_relative_clause(constituents: Constituents, parts: list[Part], index: int) -> tuple[int, int] | None:
    """Find the subject that opens the sentence before a relative clause with a quotation: `Luna, quien habló de “paz” ayer, respondió`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    if not 3 <= index < MOST_STEPS or kinds[parts[index].first - 1] != COMMA or parts[0].quote:
        return None
    start, end = parts[0].first, parts[0].last
    if kinds[end] != COMMA or words[end + 1] not in speech.romance.subject_relatives or not any(part.quote for part in parts[1:index]):
        return None
    start += words[start] in speech.joiners
    return (start, end) if start < end and constituents.phrase_end(start, end, loose=True) == end else None


def _is_insertion(constituents: Constituents, i: int) -> bool:
    """Return whether a relative clause, or an adjunct of the noun before, begins at a unit between commas."""
    word, speech = constituents.words[i], constituents.speech
    if word in speech.relative_pronouns or word == speech.statement_complementiser or word in speech.romance.subject_relatives:
        return True
    return word in speech.as_openers or word in speech.adjunct_openers or word in speech.of or word in speech.participles


CLAUSES: Final = RuleTable("reporting clauses", so_clause, as_clause, verb_clause)
"""The kinds of reporting clauses, in the order in which a part of a sentence is read as one."""
