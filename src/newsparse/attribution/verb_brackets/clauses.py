"""The reporting clauses of a sentence, those after "nachdem", "wie" and "so" too, and sources without a reporting verb: "laut Polizei"."""

from enum import Enum
from typing import Final, NamedTuple

from newsparse.attribution.units import CLOSE, COMMA, DASH, NAME, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.verb_brackets.sentence import (
    LONGEST_BRACKET,
    BracketSentence,
    Part,
    clause_subject,
    named_after_preposition,
    paper_named,
    passive_agent,
    subject_after_verb,
    subject_before_comma,
    subject_before_verb,
)
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import SentenceAttribution


class ClauseOrder(Enum):
    """The order of a reporting clause and its content, or the kind of clause that decides the order."""

    CONTENT_FIRST = "content first"
    """The content comes first, then the verb: ", sagte Ann Roe"."""
    CONTENT_LAST = "content last"
    """The subject or an adjunct comes first, and the content follows."""
    SUBORDINATE = "subordinate"
    """A subordinate clause that ends with its verb; the content follows."""
    AS = "as"
    """"wie die Polizei mitteilte", "laut Polizei"."""


class ReportingClause(NamedTuple):
    """The source and the cue of a reporting clause; ranges are half-open, in units of the sentence."""

    order: ClauseOrder
    reporting_word: int  # the word of the cue that reports
    source: Range | None
    first: int  # index of its first unit, the words between cue and source included
    last: int  # index just past its last unit; an adjunct or the content follows
    impersonal: bool = False  # true if it is impersonal: "it was said"
    words: Range | None = None  # the cue, if it is more or less than the word that reports

    @property
    def cue(self) -> Range:
        """The words that report."""
        return self.words or (self.reporting_word, self.reporting_word + 1)

    def reports(self, rule: str, *content: Range) -> SentenceAttribution:
        """Build the attribution of a content to it."""
        return SentenceAttribution(rule, self.cue, self.source, content, reporting_word=self.reporting_word)

    @property
    def lacks_source(self) -> bool:
        """True if it needs a source and has none itself: "… and *added* that"."""
        return self.source is None and not self.impersonal


def reporting_clauses(sentence: BracketSentence) -> dict[int, ReportingClause]:
    """Find the reporting clauses of the sentence, keyed by the part that contains each."""
    cues, words = sentence.speech.cue_words, sentence.words
    cued = [k for k, part in enumerate(sentence.parts) if not cues.isdisjoint(words[part.first : part.last])]
    return {k: clause for k in cued if (clause := _clause_of_part(sentence, k)) is not None}


def _clause_of_part(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find the reporting clause of a part, by the word that opens it and the place of its reporting verb."""
    part = sentence.parts[k]
    words, speech = sentence.words, sentence.speech
    found = _so_clause(sentence, k) or _verb_after_quotation(sentence, k)
    if found is not None:
        return found
    first = sentence.after_joiner(part)
    opener = words[first]
    # The last verb of a part reports the content after it; the first verb reports the content before it.
    hits = [i for i in range(first, part.last) if sentence.is_one_of(i, speech.verbs)]
    if opener in speech.as_openers:
        return (_as_clause(sentence, part, first, hits[-1]) if hits else None) or _as_clause_after_apposition(sentence, k)
    if not hits:
        return None
    closes = hits[-1] == part.last - 1 or words[part.last - 1] in speech.helpers
    preposed = opener in speech.adjunct_openers and words[first + 1] in speech.relative_pronouns
    relative = opener in speech.relative_pronouns or preposed
    if closes and relative and sentence.kinds[first - 1] == COMMA:
        return _verb_final_clause(sentence, part, first, hits[-1], relative=True)
    subordinate = opener in speech.subordinators or opener in speech.complementisers
    nominal = (not first and opener in speech.relative_pronouns) or _names_a_thing(sentence, first, part.last, hits)
    if subordinate and not nominal:
        return _verb_final_clause(sentence, part, first, hits[-1]) if closes else None
    clauses = (_main_clause(sentence, k, first, i) for i in (hits if hits[0] == first else reversed(hits)))
    return next((clause for clause in clauses if clause is not None), None)


def _names_a_thing(sentence: BracketSentence, first: int, last: int, hits: list[int]) -> bool:
    """Return True if "als" is not a conjunction: "*Als* Grund nannte Roth", "*Als* Grund wurde angegeben"."""
    if sentence.words[first] not in sentence.speech.naming_words:
        return False
    end = sentence.phrase_with_adjuncts(first + 1, last)
    asked = any(sentence.words[hit + 1] in sentence.speech.pronouns for hit in hits)  # "Als Grund für den Bau gab sie an, …"
    return asked or end in hits or sentence.is_any_of(end, sentence.speech.perfect_auxiliaries, sentence.speech.copulas)


# -- main clauses


def _main_clause(sentence: BracketSentence, k: int, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause of a main clause: the verb is first or second, or an auxiliary is, with the verb at the end."""
    part, words, bracket, speech = sentence.parts[k], sentence.words, sentence.speech.bracket, sentence.speech
    word = words[i]
    helper = _finite_verb(sentence, part, first, i)
    if helper is None:
        return None
    end = sentence.bracket_end(i, part) if helper == i else max(i + 1, helper + 1)
    if end is None or (helper != i and not _closes_bracket(sentence, part, first, i)):
        return None
    if word in speech.hearsay_verbs:
        return _impersonal_clause(sentence, k, first, i)
    contains = word not in speech.particles or words[end - 1] in bracket.containing_particles
    if word in bracket.transpiring_verbs or (contains and word in bracket.containing_verbs):
        return _document_clause(sentence, first, i, end)
    moves = word in bracket.moving_participles and words[helper] in bracket.being_forms
    if words[helper] in speech.copulas and not moves and word not in bracket.predicate_adjectives:
        return _passive_clause(sentence, k, first, i)
    if helper > part.first and words[helper - 1] in speech.joiners:
        return ReportingClause(ClauseOrder.CONTENT_LAST, i, None, helper, end)  # "… und *betonte*, dass …", "kam am Montag und *sagte*, …"
    verb_first = helper == first
    clause = _verb_first_clause(sentence, k, i, end) if verb_first else _verb_second_clause(sentence, k, first, helper, i, end)
    if clause is None or clause.source is None or word not in bracket.citing_verbs:
        return clause
    at = max(i + 1, clause.last)
    end = sentence.phrase_end(at, sentence.last)
    return clause._replace(source=(at, end), last=max(end, clause.last)) if end > at else clause  # "zitiert *Roth* mit den Worten"


def _finite_verb(sentence: BracketSentence, part: Part, first: int, i: int) -> int | None:
    """Find the finite verb of the clause of a reporting verb: its auxiliary, as in "hat betont" and "will sagen", or itself."""
    words, speech = sentence.words, sentence.speech
    closing = words[i] in speech.participles or words[i] in speech.bracket.reporting_infinitives
    auxiliary = _auxiliary(sentence, first, i) if closing else None
    if auxiliary is not None or words[i] not in speech.finite_forms:
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


def _closes_bracket(sentence: BracketSentence, part: Part, first: int, i: int) -> bool:
    """Return True if a participle or infinitive closes the bracket that its auxiliary opens, and is not negated."""
    word, speech = sentence.words[i - 1], sentence.speech
    if not sentence.has_particle(i, first, part.last) or (part.last - i > 3 and sentence.kinds[i + 1] == WORD):
        return False
    return word not in speech.negations and word != speech.bracket.infinitive_marker


def _verb_first_clause(sentence: BracketSentence, k: int, i: int, end: int) -> ReportingClause | None:
    """Read a part that begins with its verb: the subject follows, is before the comma, or is that of the clause before."""
    first, last = sentence.parts[k].first, sentence.parts[k].last
    subject = subject_after_verb(sentence, first + 1, sentence.last)
    if not k:
        return None
    quoted = sentence.parts[k - 1].quote
    if subject is not None:
        named = sentence.words[i] in sentence.speech.naming_verbs and _is_clear_pronoun(sentence, subject[0])
        # "Den Versuch, das Amt zu halten, bezeichnete er als „…“"
        late = not quoted and (named or _follows_adverbial(sentence))
        if late or quoted or _follows_statement(sentence, k):
            order = ClauseOrder.CONTENT_LAST if late else ClauseOrder.CONTENT_FIRST
            return ReportingClause(order, i, subject, first, max(end, subject[1]))
    before = None if quoted else subject_before_comma(sentence, k)
    if before is not None:
        return ReportingClause(ClauseOrder.CONTENT_LAST, i, before, before[0], end)
    shared = subject is None and sentence.kinds[first - 1] == COMMA and NAME not in sentence.kinds[first:last]
    return ReportingClause(ClauseOrder.CONTENT_LAST, i, None, first, end) if shared else None  # "Roth zögerte, *sagte aber*, …"


def _follows_statement(sentence: BracketSentence, k: int) -> bool:
    """Return True if the parts around this one state something: one before is a quotation or has a finite verb, or the next goes on."""
    after = sentence.parts[k + 1].first if k + 1 < len(sentence.parts) else 0
    if sentence.kinds[after - 1] == COMMA and sentence.words[after] in sentence.speech.bracket.subjunctives:
        return True  # "Der Hafen, *sagte Roth*, sei sicher"
    main = (part for part in sentence.parts[:k] if not sentence.opens_subordinate_clause(part.first))
    return any(sentence.may_be_finite(i) for part in main for i in range(part.first, part.last))


def _follows_adverbial(sentence: BracketSentence) -> bool:
    """Return True if a single clause that says when, why or what for is all there is before a part."""
    opening, speech = sentence.parts[0], sentence.speech
    start = sentence.after_joiner(opening)
    if not sentence.is_one_of(start, speech.adjunct_openers):
        return sentence.is_any_of(start, speech.subordinators, speech.purpose_openers)
    # "Auf die Frage, ob …, sagte Roth, …": no content comes first
    return (speech.helpers | speech.bracket.subjunctives).isdisjoint(sentence.words[start : opening.last - 1])


def _verb_second_clause(sentence: BracketSentence, k: int, first: int, helper: int, i: int, end: int) -> ReportingClause | None:
    """Find the clause of a verb in second position: the subject is before it or follows it."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    front = subject_before_verb(sentence, first, helper)
    later = subject_after_verb(sentence, helper + 1, sentence.last)
    if words[first] in speech.impersonal_pronouns and words[helper].endswith(speech.plural_verb_endings):
        front = None  # "Es sprechen: Anna Roth und Jan Holm"
    subject = front or later
    if words[helper] in speech.bracket.modals and subject is not None and words[subject[0]] in speech.bracket.generic_pronouns:
        return None  # "Man kann sagen, dass …"
    if front is not None and not (later is not None and _is_object(sentence, first, helper, later)):
        opening = sentence.parts[0]
        start = sentence.after_joiner(opening)
        if kinds[first - 1 : first + 1] == [COMMA, NAME] and sentence.names_person(start, opening.last):
            front = start, front[1]  # the apposition lacks its second comma: "*Karl Roth*, Sprecher der Feuerwehr sagte"
        return ReportingClause(ClauseOrder.CONTENT_LAST, i, front, first, end)
    if later is None or later[0] >= sentence.parts[k].last:
        return None
    return ReportingClause(ClauseOrder.CONTENT_LAST, i, later, first, max(end, later[1]))


def _is_clear_pronoun(sentence: BracketSentence, i: int) -> bool:
    """Return True if a word is a pronoun that can only be a subject: "er", but not "sie"."""
    return sentence.is_one_of(i, sentence.speech.pronouns) and sentence.words[i] not in sentence.speech.bracket.ambiguous_pronouns


def _is_object(sentence: BracketSentence, first: int, helper: int, later: Range) -> bool:
    """Return True if the noun phrase before a verb is its object, because the one after it can only be a subject."""
    words, speech = sentence.words, sentence.speech
    if _is_clear_pronoun(sentence, later[0]):
        return words[first] not in speech.pronouns
    named = words[helper] in speech.naming_verbs and sentence.is_abstract(first, helper)  # "Das Vorgehen nannte Roth dumm"
    return named or words[first] in speech.bracket.sentence_anaphors


# -- clauses without a subject that speaks


def _impersonal_clause(sentence: BracketSentence, k: int, first: int, i: int) -> ReportingClause:
    """Build an impersonal reporting clause: `hieß es aus dem Rathaus`, `In dem Bericht heißt es, …`."""
    part, last, past = sentence.parts[k], min(i + 2, sentence.last), i + 2
    while past < part.last and sentence.words[past] in sentence.speech.auxiliaries:
        past += 1
    paper = named_after_preposition(sentence, past, part.last)
    order = ClauseOrder.CONTENT_FIRST if k else ClauseOrder.CONTENT_LAST
    if paper is not None:
        past = paper[1]
    elif first < i:
        paper = named_after_preposition(sentence, first, i)
    elif (opener := _clause_start(sentence, k)) is not None:
        paper = named_after_preposition(sentence, opener, part.first)
        if paper is not None:  # "In dem Bericht, der heute erschien, heißt es, …"
            order, first = ClauseOrder.CONTENT_LAST, opener
    return ReportingClause(order, i, paper, first, past, True, (i, last))


def _document_clause(sentence: BracketSentence, first: int, i: int, end: int) -> ReportingClause | None:
    """Find a document as source: `In dem Bericht steht, dass …`, `Aus der Studie geht hervor, dass …`."""
    bracket = sentence.speech.bracket
    nouns = ("",) if sentence.words[i] in bracket.transpiring_verbs else (*bracket.paper_nouns, *bracket.source_nouns)
    paper = paper_named(sentence, first, sentence.last, nouns)
    return paper and ReportingClause(ClauseOrder.CONTENT_LAST, i, paper, first, max(end, paper[1]), True)


def _passive_clause(sentence: BracketSentence, k: int, first: int, i: int) -> ReportingClause | None:
    """Build the reporting clause of a passive: `Gestern wurde von der Polizei mitgeteilt, dass …`."""
    last = sentence.parts[k].last
    if i + 1 < last and sentence.words[i + 1] not in sentence.speech.copulas:
        return None
    agent = passive_agent(sentence, first, last)
    if agent is None and (opener := _clause_start(sentence, k)) is not None:
        agent = passive_agent(sentence, opener, sentence.next_mark(opener))  # "In einem Brief, der am Montag kam, wurde gefordert, …"
    return ReportingClause(ClauseOrder.CONTENT_LAST, i, agent, first, last, True)


def _clause_start(sentence: BracketSentence, k: int) -> int | None:
    """Find the start of the clause that a part continues after a relative clause or an apposition."""
    near = (sentence.parts[j] for j in range(k - 1, max(-1, k - 5), -1))
    return next((sentence.after_joiner(part) for part in near if not sentence.opens_subordinate_clause(part.first)), None)


# -- clauses that end with their verb


def _verb_final_clause(
    sentence: BracketSentence, part: Part, first: int, i: int, order: ClauseOrder = ClauseOrder.SUBORDINATE, *, relative: bool = False
) -> ReportingClause | None:
    """Read a clause that ends with its verb: `…, der sagte, …`, `Nachdem die Polizei mitgeteilt hatte, …`, `weil berichtet wurde, …`."""
    passive = not sentence.speech.copulas.isdisjoint(sentence.words[i + 1 : part.last])
    if not sentence.has_particle(i, first, part.last) or (passive and relative):
        return None
    if passive:
        return ReportingClause(order, i, passive_agent(sentence, first, i), first, part.last, True)
    follows = sentence.kinds[first + 1] == NAME or sentence.words[first + 1] in sentence.speech.pronouns  # "die *Roth* beschrieb"
    nominative = relative and not follows and sentence.words[first] in sentence.speech.nominative_articles
    source = (first, first + 1) if nominative else subject_after_verb(sentence, first + 1, i)
    return source and ReportingClause(order, i, source, first, part.last)


def _as_clause(sentence: BracketSentence, part: Part, first: int, i: int) -> ReportingClause | None:
    """Find the reporting clause after "wie": `wie die Polizei mitteilte`, `Wie schon die Polizei sagte`, `wie es hieß`."""
    words, speech, last = sentence.words, sentence.speech, part.last
    if sentence.kinds[part.first - 1] == QUOTE or (i < last - 1 and words[last - 1] not in speech.helpers):
        return None  # "dass er „dem Wirt“ wie ein Gast bekannt sei"; "wie Roth sagte" ends with its verb
    if words[first + 1] in speech.impersonal_pronouns:
        return ReportingClause(ClauseOrder.AS, i, None, first, last, True, (first, i + 1))
    if words[last - 1] in speech.bracket.modals:
        return None  # "fragte, wie Roth das behaupten konnte"
    if sentence.is_any_of(i, speech.bracket.containing_verbs, speech.bracket.transpiring_verbs):
        paper = named_after_preposition(sentence, first + 1, i)  # "wie aus dem Bericht hervorgeht"
        return paper and ReportingClause(ClauseOrder.AS, i, paper, first, last)
    return _verb_final_clause(sentence, part, first, i, ClauseOrder.AS)


def _as_clause_after_apposition(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find a verb after an apposition: `Wie der Richter, Jan Holm, ausführte, …`."""
    first, last = sentence.after_joiner(sentence.parts[k]), sentence.parts[k].last
    subject = subject_after_verb(sentence, first + 1, last)
    if subject is None or sentence.phrase_with_adjuncts(subject[0], max(subject[1], last)) < last:
        return None
    for part in sentence.parts[k + 1 : k + 3]:
        i = part.last - 1
        if sentence.words[i] in sentence.speech.verbs:
            apposed = part.first - 1 if i == part.first else subject[1]
            return ReportingClause(ClauseOrder.AS, i, (subject[0], max(subject[1], apposed)), first, part.last)
    return None


def _verb_after_quotation(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find a verb that closes its clause after a quotation: `Roth hat ihn als „dumm“ bezeichnet`, `… als „dumm“ bezeichnete`."""
    i, speech = sentence.parts[k].first, sentence.speech
    if k < 2 or sentence.kinds[i - 1] != QUOTE or sentence.kinds[i - 2] not in (WORD, NAME) or sentence.words[i] not in speech.verbs:
        return None
    before = sentence.parts[k - 2]
    first = sentence.after_joiner(before)
    if sentence.opens_subordinate_clause(before.first):
        subject = subject_after_verb(sentence, first + 1, before.last)
    else:
        helpers = (n for n in range(first, before.last) if sentence.is_any_of(n, speech.perfect_auxiliaries, speech.bracket.modals))
        helper = next(helpers, None)
        subject = None if helper is None else subject_before_verb(sentence, first, helper)
    return subject and ReportingClause(ClauseOrder.CONTENT_LAST, i, subject, first, i - 1)


def _so_clause(sentence: BracketSentence, k: int) -> ReportingClause | None:
    """Find the reporting clause that "so" opens: `…, so der Minister`, `…, so urteilt die Zeitung`."""
    part, words, kinds, speech = sentence.parts[k], sentence.words, sentence.kinds, sentence.speech
    word = part.first
    if not k or words[word] not in speech.quotative_adverbs or kinds[word - 1] not in (COMMA, QUOTE, DASH):
        return None
    at = next((j for j in range(word + 1, part.last) if words[j] not in speech.auxiliaries), part.last)
    verbal = words[at] in speech.finite_forms or (sentence.parts[k - 1].quote and not sentence.may_be_subject(at))
    if verbal and at + 1 < part.last:
        word, at = at, at + 1
        if words[word] in speech.hearsay_verbs and words[at] in speech.impersonal_pronouns:
            return _impersonal_clause(sentence, k, word, word)._replace(first=part.first)
        later = None if sentence.may_be_subject(at) else subject_after_verb(sentence, at, part.last)
        at = later[0] if later is not None else at  # "…, so charakterisierte ihn *Roth*"
    past = sentence.phrase_end(at, sentence.last) if at < part.last and sentence.may_be_subject(at) else at
    end = sentence.with_apposition(past, sentence.last)
    return ReportingClause(ClauseOrder.CONTENT_FIRST, word, (at, end), part.first, end) if past > at else None


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
