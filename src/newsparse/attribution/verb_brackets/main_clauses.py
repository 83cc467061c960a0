"""Reporting clauses that are main clauses: their verb is first or second; impersonal ones and passives."""

from enum import Enum
from typing import NamedTuple

from newsparse.attribution.units import COMMA, NAME
from newsparse.attribution.verb_brackets.brackets import (
    LONGEST_BRACKET,
    Subject,
    VerbBrackets,
    named_after_preposition,
    passive_agent,
    subject_after_verb,
    subject_before_comma,
    subject_before_verb,
)
from newsparse.attribution.verb_brackets.noun_phrases import Part
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


def verb_first_clause(sentence: VerbBrackets, k: int, part: Part, first: int, i: int, end: int) -> ReportingClause | None:
    """Read a part that begins with its verb: the subject follows, is before the comma, or is that of the clause before."""
    words, speech, content_last = sentence.words, sentence.speech, ClauseOrder.CONTENT_LAST
    subject = subject_after_verb(sentence, first + 1, sentence.last)
    if subject is not None and subject.first >= part.last:
        subject = None
    if first > part.first:  # "… und betonte, dass …"
        return ReportingClause(content_last, (i, i + 1), None, i, first, end)
    if not k:
        return None
    quoted = sentence.parts[k - 1].quote
    if subject is not None:
        named = words[i] in speech.naming_verbs and _is_clear_pronoun(words[subject.first], speech)
        if not quoted and (named or _follows_adverbial(sentence, k)):
            return _clause_of(subject, content_last, first, i, end)  # "Den Versuch, das Amt zu halten, bezeichnete er als „…“"
        if quoted or _follows_statement(sentence, k):
            return _clause_of(subject, ClauseOrder.CONTENT_FIRST, first, i, end)
    before = None if quoted else subject_before_comma(sentence, k)
    if before is not None:
        return ReportingClause(content_last, (i, i + 1), before, i, before[0], end)
    shared = subject is None and sentence.kinds[first - 1] == COMMA and NAME not in sentence.kinds[first : part.last]
    return ReportingClause(content_last, (i, i + 1), None, i, first, end) if shared else None  # "Roth zögerte, *sagte aber*, …"


def _clause_of(subject: Subject, order: ClauseOrder, first: int, i: int, end: int) -> ReportingClause:
    """Build the reporting clause of a subject after its verb."""
    return ReportingClause(order, (i, i + 1), subject, i, first, max(end, subject.last))


def _follows_statement(sentence: VerbBrackets, k: int) -> bool:
    """Return True if the parts around this one state something: one before is a quotation or has a finite verb, or the next goes on."""
    after = sentence.parts[k + 1].first if k + 1 < len(sentence.parts) else 0
    if sentence.kinds[after - 1] == COMMA and sentence.words[after] in sentence.speech.bracket.subjunctives:
        return True  # "Der Hafen, *sagte Roth*, sei sicher"
    return any(
        not sentence.is_subordinate_part(j) and any(sentence.may_be_finite(i) for i in range(part.first, part.last))
        for j, part in enumerate(sentence.parts[:k])
    )


def _follows_adverbial(sentence: VerbBrackets, k: int) -> bool:
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


def impersonal_clause(sentence: VerbBrackets, k: int, part: Part, first: int, i: int) -> ReportingClause:
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


def document_clause(sentence: VerbBrackets, first: int, i: int, end: int) -> ReportingClause | None:
    """Find a document as source: `In dem Bericht steht, dass …`, `Aus der Studie geht hervor, dass …`."""
    words, speech = sentence.words, sentence.speech
    papers = (*speech.bracket.paper_nouns, *speech.bracket.source_nouns)
    for j in range(first, sentence.last - 1):
        paper = named_after_preposition(sentence, j, sentence.last)
        if paper and (words[i] in speech.bracket.transpiring_verbs or words[sentence.head_noun(*paper)].endswith(papers)):
            return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), paper, i, first, max(end, paper[1]), True)
    return None


def passive_clause(sentence: VerbBrackets, part: Part, first: int, i: int) -> ReportingClause | None:
    """Build the reporting clause of a passive: `Gestern wurde von der Polizei mitgeteilt, dass …`."""
    if i + 1 < part.last and sentence.words[i + 1] not in sentence.speech.copulas:
        return None
    agent = passive_agent(sentence, first, part.last)
    if agent is None:
        opener = _clause_start(sentence, sentence.parts.index(part))  # "In einem Brief, der am Montag kam, wurde gefordert, …"
        agent = passive_agent(sentence, opener, sentence.next_mark(opener)) if opener is not None else None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), agent, i, first, part.last, True)


def _clause_start(sentence: VerbBrackets, k: int) -> int | None:
    """Find the start of the clause that a part continues after a relative clause or an apposition."""
    near = range(k - 1, max(-1, k - 5), -1)
    return next((sentence.after_joiner(sentence.parts[j]) for j in near if not sentence.is_subordinate_part(j)), None)


def main_clause(sentence: VerbBrackets, k: int, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a main clause: the verb is first or second, or an auxiliary is, with the verb at the end."""
    words, speech = sentence.words, sentence.speech
    word = words[i]
    helper = sentence.finite_verb(part, first, i)
    if helper is None:
        return None
    participle_moves = word in speech.bracket.moving_participles and words[helper] in speech.bracket.being_forms
    end = sentence.bracket_end(i, part) if helper == i else max(i + 1, helper + 1)
    if end is None or (helper != i and not sentence.closes_bracket(part, first, helper, i)):
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


def _verb_second_clause(sentence: VerbBrackets, k: int, first: int, helper: int, i: int, end: int) -> ReportingClause | None:
    """Find the clause of a verb in second position: the subject is before it or follows it."""
    part = sentence.parts[k]
    front = subject_before_verb(sentence, first, helper)
    later = subject_after_verb(sentence, helper + 1, sentence.last)
    words, speech = sentence.words, sentence.speech
    if words[first] in speech.impersonal_pronouns and words[helper].endswith(speech.plural_verb_endings):
        front = None  # "Es sprechen: Anna Roth und Jan Holm"
    subject = front or later
    if words[helper] in speech.bracket.modals and subject is not None and words[subject.first] in speech.bracket.generic_pronouns:
        return None  # "Man kann sagen, dass …"
    if front is not None and not (later is not None and _is_object(sentence, first, helper, later)):
        start = _name_before_apposition(sentence, k, front)
        return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (start, front.last), i, first, end)
    if later is None or later.first >= part.last:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), later, i, first, max(end, later.last))


def _name_before_apposition(sentence: VerbBrackets, k: int, front: Subject) -> int:
    """Find where a subject begins whose apposition lacks its second comma: "*Karl Roth*, Sprecher der Feuerwehr sagte"."""
    first, before = sentence.parts[k].first, sentence.parts[0]
    start = sentence.after_joiner(before)
    apposed = sentence.kinds[first - 1 : first + 1] == [COMMA, NAME] and sentence.names_person(start, before.last)
    return start if apposed else front.first


def _is_clear_pronoun(word: str, speech: SpeechWords) -> bool:
    """Return True if a word is a pronoun that can only be a subject: "er", but not "sie"."""
    return word in speech.pronouns and word not in speech.bracket.ambiguous_pronouns


def _is_object(sentence: VerbBrackets, first: int, helper: int, later: Subject) -> bool:
    """Return True if the noun phrase before a verb is its object, because the one after it can only be a subject."""
    words, speech = sentence.words, sentence.speech
    head = sentence.first_word(sentence.head_noun(first, helper))
    plural = words[first] in speech.bracket.plural_articles and head.endswith(speech.bracket.plural_endings)
    if plural:
        return sentence.kinds[later.first] == NAME  # "Die Äußerungen nannte Roth dumm": a plural cannot be the subject of a singular verb
    if _is_clear_pronoun(words[later.first], speech):
        return words[first] not in speech.pronouns
    if words[helper] in speech.naming_verbs and sentence.is_abstract(first, helper):
        return True  # "Das Vorgehen nannte Roth dumm"
    return helper == first + 1 and words[first] in speech.bracket.sentence_anaphors
