"""The reporting clauses of a sentence: main and relative clauses, impersonal ones and passives, those after "nachdem", "wie" and "so"."""

from enum import Enum
from typing import NamedTuple

from newsparse.attribution.units import COMMA, DASH, NAME, QUOTE, WORD
from newsparse.attribution.verb_brackets.sentence import LONGEST_BRACKET, BracketSentence, Part
from newsparse.attribution.verb_brackets.subjects import (
    named_after_preposition,
    paper_named,
    passive_agent,
    subject_after_verb,
    subject_before_comma,
    subject_before_verb,
)
from newsparse.attribution.word_index import Range
from newsparse.knowledge import SpeechWords


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
    reporting_word: int  # the word of the cue that reports
    first: int  # index of its first unit, the words between cue and source included
    last: int  # index just past its last unit; an adjunct or the content follows
    impersonal: bool = False  # true if it is impersonal: "it was said"

    @property
    def lacks_source(self) -> bool:
        """True if it needs a source and has none itself: "… and *added* that"."""
        return self.source is None and not self.impersonal


def verb_first_clause(sentence: BracketSentence, k: int, part: Part, first: int, i: int, end: int) -> ReportingClause | None:
    """Read a part that begins with its verb: the subject follows, is before the comma, or is that of the clause before."""
    words, speech, content_last = sentence.words, sentence.speech, ClauseOrder.CONTENT_LAST
    subject = subject_after_verb(sentence, first + 1, sentence.last)
    if first > part.first:  # "… und betonte, dass …"
        return ReportingClause(content_last, (i, i + 1), None, i, first, end)
    if not k:
        return None
    quoted = sentence.parts[k - 1].quote
    if subject is not None:
        named = words[i] in speech.naming_verbs and _is_clear_pronoun(words[subject[0]], speech)
        if not quoted and (named or _follows_adverbial(sentence, k)):
            return _clause_of(subject, content_last, first, i, end)  # "Den Versuch, das Amt zu halten, bezeichnete er als „…“"
        if quoted or _follows_statement(sentence, k):
            return _clause_of(subject, ClauseOrder.CONTENT_FIRST, first, i, end)
    before = None if quoted else subject_before_comma(sentence, k)
    if before is not None:
        return ReportingClause(content_last, (i, i + 1), before, i, before[0], end)
    shared = subject is None and sentence.kinds[first - 1] == COMMA and NAME not in sentence.kinds[first : part.last]
    return ReportingClause(content_last, (i, i + 1), None, i, first, end) if shared else None  # "Roth zögerte, *sagte aber*, …"


def _clause_of(subject: Range, order: ClauseOrder, first: int, i: int, end: int) -> ReportingClause:
    """Build the reporting clause of a subject after its verb."""
    return ReportingClause(order, (i, i + 1), subject, i, first, max(end, subject[1]))


def _follows_statement(sentence: BracketSentence, k: int) -> bool:
    """Return True if the parts around this one state something: one before is a quotation or has a finite verb, or the next goes on."""
    after = sentence.parts[k + 1].first if k + 1 < len(sentence.parts) else 0
    if sentence.kinds[after - 1] == COMMA and sentence.words[after] in sentence.speech.bracket.subjunctives:
        return True  # "Der Hafen, *sagte Roth*, sei sicher"
    return any(
        not sentence.opens_subordinate_clause(sentence.parts[j].first)
        and any(sentence.may_be_finite(i) for i in range(part.first, part.last))
        for j, part in enumerate(sentence.parts[:k])
    )


def _follows_adverbial(sentence: BracketSentence, k: int) -> bool:
    """Return True if a single clause that says when, why or what for is all there is before a part."""
    opening, speech = sentence.parts[0], sentence.speech
    start = sentence.after_joiner(opening)
    word = sentence.words[start]
    if word in speech.subordinators | speech.purpose_openers and word not in speech.adjunct_openers:
        return True
    if not (word in speech.adjunct_openers or word in speech.sentence_adverbs):
        return False
    # "Auf die Frage, ob …, sagte Roth, …": no content comes first
    verbs = speech.helpers | speech.bracket.subjunctives | speech.bracket.strong_pasts
    finite = not verbs.isdisjoint(sentence.words[start : opening.last - 1])
    return not finite and opening.last - start < LONGEST_BRACKET


def impersonal_clause(sentence: BracketSentence, k: int, part: Part, first: int, i: int) -> ReportingClause:
    """Build an impersonal reporting clause: `hieß es aus dem Rathaus`, `In dem Bericht heißt es, …`."""
    words, speech = sentence.words, sentence.speech
    past = i + 2
    while past < part.last and words[past] in speech.auxiliaries:
        past += 1
    paper = named_after_preposition(sentence, past, part.last)
    if paper is not None:
        past = paper[1]
    elif first < i:
        paper = named_after_preposition(sentence, first, i)
    elif (opener := _clause_start(sentence, k)) is not None:
        before = named_after_preposition(sentence, opener, part.first)
        if before is not None:  # "In dem Bericht, der heute erschien, heißt es, …"
            return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 2), before, i, opener, past, True)
    order = ClauseOrder.CONTENT_FIRST if k else ClauseOrder.CONTENT_LAST
    return ReportingClause(order, (i, min(i + 2, sentence.last)), paper, i, first, past, True)


def document_clause(sentence: BracketSentence, first: int, i: int, end: int) -> ReportingClause | None:
    """Find a document as source: `In dem Bericht steht, dass …`, `Aus der Studie geht hervor, dass …`."""
    speech = sentence.speech
    nouns = ("",) if sentence.words[i] in speech.bracket.transpiring_verbs else (*speech.bracket.paper_nouns, *speech.bracket.source_nouns)
    paper = paper_named(sentence, first, sentence.last, nouns)
    return paper and ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), paper, i, first, max(end, paper[1]), True)


def passive_clause(sentence: BracketSentence, part: Part, first: int, i: int) -> ReportingClause | None:
    """Build the reporting clause of a passive: `Gestern wurde von der Polizei mitgeteilt, dass …`."""
    if i + 1 < part.last and sentence.words[i + 1] not in sentence.speech.copulas:
        return None
    agent = passive_agent(sentence, first, part.last)
    if agent is None:
        opener = _clause_start(sentence, sentence.parts.index(part))  # "In einem Brief, der am Montag kam, wurde gefordert, …"
        agent = passive_agent(sentence, opener, sentence.next_mark(opener)) if opener is not None else None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), agent, i, first, part.last, True)


def _clause_start(sentence: BracketSentence, k: int) -> int | None:
    """Find the start of the clause that a part continues after a relative clause or an apposition."""
    near = range(k - 1, max(-1, k - 5), -1)
    return next(
        (sentence.after_joiner(sentence.parts[j]) for j in near if not sentence.opens_subordinate_clause(sentence.parts[j].first)), None
    )


def _finite_verb(sentence: BracketSentence, part: Part, first: int, i: int) -> int | None:
    """Find the finite verb of the clause of a reporting verb: its auxiliary, as in "hat betont" and "will sagen", or itself."""
    words, speech = sentence.words, sentence.speech
    closing = words[i] in speech.participles or words[i] in speech.bracket.reporting_infinitives
    auxiliary = _auxiliary(sentence, first, i) if closing else None
    if auxiliary is not None or words[i] not in speech.finite_forms or words[i - 1] in speech.perfect_auxiliaries:
        return auxiliary
    late = closing and i == part.last - 1 and i > first + 1
    return None if late and subject_before_verb(sentence, first, i) is None else i


def _auxiliary(sentence: BracketSentence, first: int, i: int) -> int | None:
    """Find the auxiliary or modal verb whose clause a participle or infinitive closes."""
    words, speech = sentence.words, sentence.speech
    shared = False  # "hat sich geweigert und *behauptet*"
    for j in range(i - 1, max(first, i - LONGEST_BRACKET) - 1, -1):
        if words[j] in speech.helpers:
            return j if words[j] in speech.perfect_auxiliaries or not shared else None
        shared = shared or (words[j] in speech.joiners and words[j + 1] in speech.finite_forms)
    return None


def _closes_bracket(sentence: BracketSentence, part: Part, first: int, helper: int, i: int) -> bool:
    """Return True if a participle or infinitive closes the bracket that its auxiliary opens, and is not negated."""
    words, speech = sentence.words, sentence.speech
    if not sentence.has_particle(i, first, part.last) or (part.last - i > 3 and sentence.kinds[i + 1] == WORD):
        return False
    negated = words[i - 1] in speech.negations or (i > helper + 2 and words[i - 2] in speech.negations)
    return not negated and words[i - 1] != speech.bracket.infinitive_marker


def main_clause(sentence: BracketSentence, k: int, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a main clause: the verb is first or second, or an auxiliary is, with the verb at the end."""
    words, speech = sentence.words, sentence.speech
    word = words[i]
    helper = _finite_verb(sentence, part, first, i)
    if helper is None:
        return None
    participle_moves = word in speech.bracket.moving_participles and words[helper] in speech.bracket.being_forms
    end = sentence.bracket_end(i, part) if helper == i else max(i + 1, helper + 1)
    if end is None or (helper != i and not _closes_bracket(sentence, part, first, helper, i)):
        return None
    if word in speech.hearsay_verbs:
        return impersonal_clause(sentence, k, part, first, i)
    contains = word not in speech.particles or words[end - 1] in speech.bracket.containing_particles
    if word in speech.bracket.transpiring_verbs or (contains and word in speech.bracket.containing_verbs):
        return document_clause(sentence, first, i, end)
    active = word in speech.bracket.predicate_adjectives or word in speech.bracket.quoting_participles or participle_moves
    if words[helper] in speech.copulas and not active:
        return passive_clause(sentence, part, first, i)
    if helper == first:
        return verb_first_clause(sentence, k, part, helper, i, end)
    if words[helper - 1] in speech.joiners:
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), None, i, helper, end)  # "kam am Montag und sagte, …"
    return _verb_second_clause(sentence, k, first, helper, i, end)


def _verb_second_clause(sentence: BracketSentence, k: int, first: int, helper: int, i: int, end: int) -> ReportingClause | None:
    """Find the clause of a verb in second position: the subject is before it or follows it."""
    part = sentence.parts[k]
    front = subject_before_verb(sentence, first, helper)
    later = subject_after_verb(sentence, helper + 1, sentence.last)
    words, speech = sentence.words, sentence.speech
    if words[first] in speech.impersonal_pronouns and words[helper].endswith(speech.plural_verb_endings):
        front = None  # "Es sprechen: Anna Roth und Jan Holm"
    subject = front or later
    if words[helper] in speech.bracket.modals and subject is not None and words[subject[0]] in speech.bracket.generic_pronouns:
        return None  # "Man kann sagen, dass …"
    if front is not None and not (later is not None and _is_object(sentence, first, helper, later)):
        start = _name_before_apposition(sentence, k, front)
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (start, front[1]), i, first, end)
    if later is None or later[0] >= part.last:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), later, i, first, max(end, later[1]))


def _name_before_apposition(sentence: BracketSentence, k: int, front: Range) -> int:
    """Find where a subject begins whose apposition lacks its second comma: "*Karl Roth*, Sprecher der Feuerwehr sagte"."""
    first, before = sentence.parts[k].first, sentence.parts[0]
    start = sentence.after_joiner(before)
    apposed = sentence.kinds[first - 1 : first + 1] == [COMMA, NAME] and sentence.names_person(start, before.last)
    return start if apposed else front[0]


def _is_clear_pronoun(word: str, speech: SpeechWords) -> bool:
    """Return True if a word is a pronoun that can only be a subject: "er", but not "sie"."""
    return word in speech.pronouns and word not in speech.bracket.ambiguous_pronouns


def _is_object(sentence: BracketSentence, first: int, helper: int, later: Range) -> bool:
    """Return True if the noun phrase before a verb is its object, because the one after it can only be a subject."""
    words, speech = sentence.words, sentence.speech
    head = sentence.first_word(sentence.head_noun(first, helper))
    plural = words[first] in speech.bracket.plural_articles and head.endswith(speech.bracket.plural_endings)
    if plural:
        return sentence.kinds[later[0]] == NAME  # "Die Äußerungen nannte Roth dumm": a plural cannot be the subject of a singular verb
    if _is_clear_pronoun(words[later[0]], speech):
        return words[first] not in speech.pronouns
    if words[helper] in speech.naming_verbs and sentence.is_abstract(first, helper):
        return True  # "Das Vorgehen nannte Roth dumm"
    return helper == first + 1 and words[first] in speech.bracket.sentence_anaphors


def relative_clause(sentence: BracketSentence, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a relative clause: `…, der sagte, …`, `…, das vorgeschlagen hatte, …`."""
    if sentence.is_passive(i, part.last) or not sentence.has_particle(i, first, part.last):
        return None
    word, speech = sentence.words[first], sentence.speech
    follows = sentence.kinds[first + 1] == NAME or sentence.words[first + 1] in speech.pronouns  # "die *Roth* beschrieb"
    nominative = word in speech.nominative_articles and not follows
    source = (first, first + 1) if nominative else subject_after_verb(sentence, first + 1, i)
    return source and ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), source, i, first, part.last)


def subordinate_clause(sentence: BracketSentence, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a subordinate clause: `Nachdem die Polizei mitgeteilt hatte, dass …`, `weil berichtet wurde, …`."""
    if not sentence.has_particle(i, first, part.last) or sentence.words[first] in sentence.speech.bracket.condition_openers:
        return None
    if sentence.is_passive(i, part.last):
        return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), passive_agent(sentence, first, i), i, first, part.last, True)
    subject = subject_after_verb(sentence, first + 1, i)
    return ReportingClause(ClauseOrder.SUBORDINATE, (i, i + 1), subject, i, first, part.last) if subject else None


def as_clause(sentence: BracketSentence, k: int, first: int, hits: list[int]) -> ReportingClause | None:
    """Find the reporting clause after "wie": `wie die Polizei mitteilte`, `Wie schon die Polizei sagte`, `wie es hieß`."""
    part = sentence.parts[k]
    words, speech, i, last = sentence.words, sentence.speech, hits[-1], part.last
    if sentence.kinds[part.first - 1] == QUOTE:
        return None  # "dass er „dem Wirt“ wie ein Gast bekannt sei"
    if i < last - 1 and words[last - 1] not in speech.helpers:
        return None  # "wie Roth sagte" ends with its verb
    if words[first + 1] in speech.impersonal_pronouns:
        return ReportingClause(ClauseOrder.AS, (first, i + 1), None, i, first, last, True)
    if not sentence.has_particle(i, first, last):
        return None
    if words[i] in speech.bracket.containing_verbs | speech.bracket.transpiring_verbs and words[first + 1] in speech.source_prepositions:
        stop = sentence.phrase_or_quoted_name(first + 2, i)  # "wie aus dem Bericht hervorgeht"
        return ReportingClause(ClauseOrder.AS, (i, i + 1), (first + 2, stop), i, first, last) if stop > first + 2 else None
    if words[last - 1] in speech.bracket.modals:
        return None  # "fragte, wie Roth das behaupten konnte"
    if sentence.is_passive(i, part.last):
        return ReportingClause(ClauseOrder.AS, (first, i + 1), passive_agent(sentence, first, i), i, first, last, True)
    subject = subject_after_verb(sentence, first + 1, i)
    return ReportingClause(ClauseOrder.AS, (i, i + 1), subject, i, first, last) if subject is not None else None


def as_clause_after_apposition(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find a verb after an apposition: `Wie der Richter, Jan Holm, ausführte, …`."""
    first = sentence.after_joiner(sentence.parts[k])
    subject = subject_after_verb(sentence, first + 1, sentence.parts[k].last)
    if subject is None or sentence.phrase_with_adjuncts(subject[0], max(subject[1], sentence.parts[k].last)) < sentence.parts[k].last:
        return None
    for part in sentence.parts[k + 1 : k + 3]:
        i = part.last - 1
        if sentence.words[i] in sentence.speech.verbs and sentence.has_particle(i, part.first, part.last):
            apposed = part.first - 1 if i == part.first else subject[1]
            return ReportingClause(ClauseOrder.AS, (i, i + 1), (subject[0], max(subject[1], apposed)), i, first, part.last)
    return None


def reporting_clauses(sentence: BracketSentence) -> dict[int, ReportingClause]:
    """Find the reporting clauses of the sentence, keyed by the part that contains each."""
    speech, held = sentence.speech, sentence.words[: sentence.last]
    thus, likened = not speech.quotative_adverbs.isdisjoint(held), not speech.as_openers.isdisjoint(held)
    verbs = speech.verbs.keys()
    found: dict[int, ReportingClause] = {}
    after_quotation = False
    for k, part in enumerate(sentence.parts):
        if part.quote:
            after_quotation = True
            continue
        clause = (_so_clause(sentence, k) if thus else None) or (_verb_after_quotation(sentence, k) if after_quotation else None)
        if clause is None and not verbs.isdisjoint(sentence.words[part.first : part.last]):
            clause = _clause_in_part(sentence, k)
        if clause is None and likened and sentence.words[sentence.after_joiner(part)] in speech.as_openers:
            clause = as_clause_after_apposition(sentence, k)
        if clause is not None:
            found[k] = clause
        after_quotation = False
    return found


def _verb_after_quotation(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find a verb that closes its clause after a quotation: `Roth hat ihn als „dumm“ bezeichnet`, `… als „dumm“ bezeichnete`."""
    i = sentence.parts[k].first
    if k < 2 or sentence.kinds[i - 1] != QUOTE or sentence.kinds[i - 2] not in (WORD, NAME):
        return None
    if sentence.words[i] not in sentence.speech.verbs:
        return None
    before = sentence.parts[k - 2]
    if sentence.is_passive(i, sentence.parts[k].last):
        return None
    first = sentence.after_joiner(before)
    if sentence.opens_subordinate_clause(before.first):
        subject = subject_after_verb(sentence, first + 1, before.last)
    else:
        helper = next((n for n in range(first, before.last) if sentence.is_any_of(n, sentence.speech.perfect_auxiliaries, sentence.speech.bracket.modals)), None)
        subject = None if helper is None else subject_before_verb(sentence, first, helper)
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), subject, i, first, i - 1) if subject is not None else None


def _clause_in_part(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find the reporting clause of a part that contains a reporting verb, by the kind of clause that its first word opens."""
    part = sentence.parts[k]
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    first = sentence.after_joiner(part)
    # The last verb of a part reports the content after it; the first verb reports the content before it.
    hits = [i for i in range(first, part.last) if words[i] in speech.verbs and kinds[i] == WORD]
    if not hits:
        return None
    opener = words[first]
    if opener in speech.as_openers:
        return as_clause(sentence, k, first, hits)
    final = hits[-1]
    closes = final == part.last - 1 or words[part.last - 1] in speech.helpers
    preposed = opener in speech.adjunct_openers and words[first + 1] in speech.relative_pronouns
    relative = (opener in speech.relative_pronouns or preposed) and kinds[first - 1] == COMMA
    if closes and relative:
        return relative_clause(sentence, part, first, final)
    nominal = (opener in speech.relative_pronouns and not first) or _names_a_thing(sentence, first, part.last, hits)
    subordinate, purpose = opener in speech.subordinators or opener in speech.complementisers, opener in speech.purpose_openers
    nominal = nominal or (purpose and opener not in speech.subordinators and not sentence.is_infinitive(part.last))
    if not nominal and (subordinate or purpose):
        return subordinate_clause(sentence, part, first, final) if closes and subordinate else None
    for i in hits if hits[0] == first else reversed(hits):
        clause = main_clause(sentence, k, part, first, i)
        if clause is not None:
            return _citing_clause(sentence, clause) if words[i] in speech.bracket.citing_verbs else clause
    return None


def _citing_clause(sentence: BracketSentence, clause: ReportingClause) -> ReportingClause:
    """Give a citation the person it cites as its source: "Die Zeitung zitiert *Roth* mit den Worten"."""
    at = max(clause.reporting_word + 1, clause.last)
    end = sentence.phrase_end(at, sentence.last)
    if clause.source is None or end == at or sentence.words[at] in sentence.speech.adjunct_openers or clause.impersonal:
        return clause
    return clause._replace(source=(at, end), last=max(end, clause.last))


def _names_a_thing(sentence: BracketSentence, first: int, last: int, hits: list[int]) -> bool:
    """Return True if "als" is not a conjunction: "*Als* Grund nannte Roth", "*Als* Grund wurde angegeben"."""
    if sentence.words[first] not in sentence.speech.naming_words:
        return False
    if any(sentence.words[hit + 1] in sentence.speech.pronouns for hit in hits):
        return True  # "Als Grund für den Bau gab sie an, …"
    end = sentence.phrase_with_adjuncts(first + 1, last)
    helps = sentence.words[end] in sentence.speech.perfect_auxiliaries or sentence.words[end] in sentence.speech.copulas
    return end in hits or (end > first + 1 and helps)


def _so_clause(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find the reporting clause that "so" opens: `…, so der Minister`, `…, so urteilt die Zeitung`."""
    part, words, kinds, speech = sentence.parts[k], sentence.words, sentence.kinds, sentence.speech
    i = part.first
    if not k or words[i] not in speech.quotative_adverbs or kinds[i - 1] not in (COMMA, QUOTE, DASH):
        return None
    at = next((j for j in range(i + 1, part.last) if words[j] not in speech.auxiliaries), part.last)
    if at == part.last:
        return None
    reporting_word = i
    verbal = words[at] in speech.finite_forms or (sentence.parts[k - 1].quote and not sentence.may_be_subject(at))
    if verbal and kinds[at] == WORD and at + 1 < part.last:
        reporting_word, at = at, at + 1
        if words[reporting_word] in speech.hearsay_verbs and words[at] in speech.impersonal_pronouns:
            return impersonal_clause(sentence, k, part, reporting_word, reporting_word)._replace(first=i)
    if reporting_word > i and not sentence.may_be_subject(at):
        later = subject_after_verb(sentence, at, part.last)  # "…, so charakterisierte ihn *Roth*"
        at = later[0] if later is not None else at
    past = sentence.phrase_or_quoted_name(at, sentence.last) if sentence.may_be_subject(at) else at
    if past == at:
        return None
    end = sentence.with_apposition(past, sentence.last)
    return ReportingClause(ClauseOrder.CONTENT_FIRST, (reporting_word, reporting_word + 1), (at, end), reporting_word, i, end)
