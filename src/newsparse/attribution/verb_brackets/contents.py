"""What reporting clauses and nouns report: before or after a clause, in quotation marks, in the subjunctive."""

from itertools import pairwise
from typing import Final

from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause, cited_content, cited_sources, reporting_clauses
from newsparse.attribution.verb_brackets.sentence import BracketSentence, clause_subject, subject_after_verb
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import COLON_RULE, SentenceAttribution

_LONGEST_OPENING: Final = 6  # most words before a reporting clause that may be the beginning of a main clause
_SHORTEST_CLAUSE: Final = 4  # a subordinate clause of fewer words is too short to be a statement
_SHORTEST_STATEMENT: Final = 4  # fewer words in quotation marks are a name or a title, unless they end like a sentence
_QUOTED: Final = frozenset((QUOTE, COMMA, DASH, STOP))


def content_before(sentence: BracketSentence, clause: ReportingClause, start: int) -> SentenceAttribution | None:
    """Arrange a reporting clause after its content: `„…“, sagte Roth`, `Die Mole sei sicher, sagte Roth`, `…, wie Roth sagte`."""
    kinds, words, speech, last = sentence.kinds, sentence.words, sentence.speech, sentence.last
    left = sentence.trimmed(start, clause.first)
    near = next((i for i in range(clause.last, last) if kinds[i] in (COMMA, COLON, DASH, QUOTE)), last)
    goes_on = kinds[near] == COMMA
    if words[clause.last] in speech.negations:
        return None  # "Wer zahlt, sagte er nicht"
    if left[0] >= left[1]:
        return clause.reports("according to source, content", sentence.trimmed(near + 1, last)) if goes_on else None
    colon = next((i + 1 for i in range(*left) if kinds[i] == COLON), left[0])  # "Roth sieht es so: „…“, sagte er"
    said = next((first for first in (left[0], colon) if _QUOTED.issuperset(kinds[first : left[1]])), None)
    if said is not None:
        pieces = [(said, left[1])]
        if kinds[near] in (COMMA, COLON, DASH):
            if kinds[near + 1] == QUOTE:
                pieces.append((near + 1, near + 2))
            elif kinds[near + 2] == QUOTE or opens_content(sentence, near + 1, clause):
                pieces.append(sentence.trimmed(near + 1, last))  # "„…“, sagte die Ministerin, ihre „Gedanken sind bei allen“"
        return clause.reports("quotation, cue, source", *pieces)
    if goes_on and _content_resumes(sentence, left, near + 1):
        return clause.reports("content around cue and source", left, sentence.trimmed(near + 1, last))
    pieces = [left]
    if kinds[near + 1] == QUOTE:
        pieces.append((near + 1, near + 2))
    elif goes_on and words[near + 1] in speech.joiners:
        pieces.append(sentence.trimmed(near + 1, last))  # "Die Mole öffne bald, sagte Roth, und sie *schließe im Winter*"
    return clause.reports("content, cue, source", *pieces)


def _content_resumes(sentence: BracketSentence, left: Range, right: int) -> bool:
    """Return True if a sentence continues after a reporting clause between commas: "Der Hafen, sagte Roth, sei sicher"."""
    speech = sentence.speech
    if left[1] - left[0] > _LONGEST_OPENING or right >= sentence.last:
        return False
    if sentence.words[left[1] - 1] in speech.moods:
        return True  # "Die Mole sei, so Roth, Ziel der Gäste"
    barred = (speech.joiners, speech.phrase_breaks, speech.adjunct_openers, speech.determiners)
    return sentence.kinds[right] == WORD and not sentence.is_any_of(right, *barred)


# -- clauses that are content


def opens_content(sentence: BracketSentence, at: int, clause: ReportingClause | None) -> bool:
    """Return True if a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if word in speech.complementisers:
        return _complementiser_opens_content(sentence, at, clause)
    if word in speech.joiners:
        return False
    near = sentence.next_mark(at)
    reported, infinitive = sentence.subjunctive_verb(at, near), sentence.is_infinitive(near)
    object_first = word in speech.relative_pronouns and infinitive  # ", *den* Bau voranzutreiben"
    if not object_first and (word in speech.subordinators or word in speech.purpose_openers):
        return reported is not None and reported < near - 1  # "erklärte, damit solle …"
    if reported is not None:
        return _is_reported_clause(sentence, at, near, reported)
    if clause is None or infinitive:
        return infinitive
    if kinds[near] == COMMA and words[near + 1] not in speech.purpose_openers:
        # "sagte zu, über den Turm, den höchsten der Stadt, *zu entscheiden*"
        later = sentence.next_mark(near + 1)
        if sentence.is_infinitive(later) or sentence.is_infinitive(sentence.next_mark(later + 1)):
            return True
    end = sentence.phrase_end(at, near)
    if not at < end < near or kinds[end] != WORD or words[end] in speech.adjunct_openers:
        return False
    if words[clause.reporting_word] in speech.plain_verbs:  # a main clause: a noun phrase and its verb
        return end > at + 1 or word not in speech.relative_pronouns
    return words[clause.reporting_word] in speech.participles and words[end] in speech.helpers


def _complementiser_opens_content(sentence: BracketSentence, at: int, clause: ReportingClause | None) -> bool:
    """Return True if a clause that opens with "dass", "ob" or a question word is content."""
    word, speech = sentence.words[at], sentence.speech
    cue = sentence.words[clause.reporting_word] if clause is not None else ""
    if cue in speech.naming_verbs and word == speech.statement_complementiser:
        return cue not in speech.clauseless_verbs
    beside = clause is not None and sentence.kinds[at - 2] != NAME and clause.last == at - 1
    return beside or word in speech.bracket.sure_complementisers


def _is_reported_clause(sentence: BracketSentence, at: int, near: int, verb: int) -> bool:
    """Return True if a clause with a subjunctive is not a relative clause: ", die Mole sei sicher" but not ", die sicher sei"."""
    speech = sentence.speech
    preposed = sentence.words[at] in speech.adjunct_openers and sentence.words[at + 1] in speech.relative_pronouns
    if sentence.words[at] not in speech.relative_pronouns and not preposed:
        return True
    end = sentence.phrase_end(at, near)
    if verb >= near - 1:
        return end == verb > at + 1
    # ", durch den Sturm seien zehn Boote gesunken"
    return end in (verb, verb - 1) or end > at + 1 or sentence.phrase_end(at + 1, near) == verb


def content_end(sentence: BracketSentence, start: int) -> int:
    """Find where the content ends: before the main clause goes on."""
    words, kinds, joiners = sentence.words, sentence.kinds, sentence.speech.joiners
    for i in range(start + 2, sentence.last - 1):
        if words[i] == ";" or ((kinds[i] == COMMA or words[i] in joiners) and _clause_resumes(sentence, i + 1)):
            return i - (kinds[i - 1] == COMMA)
    return sentence.last


def _clause_resumes(sentence: BracketSentence, at: int) -> bool:
    """Return True if the clause of the reporting clause continues at a unit: with a finite verb that is not in reported speech."""
    word, speech = sentence.words[at], sentence.speech
    if sentence.is_any_of(at, speech.bracket.subjunctives, speech.bracket.conditionals):
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return True
    return sentence.kinds[at] == WORD and word.endswith(("te", "ten")) and sentence.kinds[at + 1] != NAME


# -- content after its clause


def content_start(sentence: BracketSentence, clause: ReportingClause) -> int | None:
    """Find where the content of a reporting clause begins; return `None` if it reports nothing."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    held = clause.last - 2
    if held > clause.reporting_word and kinds[held] == QUOTE:
        return held  # before its particle: "warfen der Stadt *„Wortbruch“* vor"
    for i in range(clause.last, sentence.last):
        if kinds[i] == DASH:
            return None
        if kinds[i] == COLON:
            return i + 1 if _colon_opens_content(sentence, clause, i) else None
        if kinds[i] == QUOTE and (_is_label(sentence, i, clause) or _is_quoted_statement(sentence, clause, i)):
            return i
        if kinds[i] != COMMA:
            continue
        if words[i + 1] in speech.helpers and clause.order is ClauseOrder.SUBORDINATE:
            return None  # "Ein Punkt, der für Roth sprach, war die Chance, …"
        if kinds[i + 1] == QUOTE or opens_content(sentence, i + 1, clause):
            return i + 1
        if words[clause.reporting_word] in speech.bracket.citing_verbs and words[i + 1] in speech.finite_forms:
            return None  # "zitierte sie Roth, empfahl ihm: „…“"
    return None


def _colon_opens_content(sentence: BracketSentence, clause: ReportingClause, colon: int) -> bool:
    """Return True if what follows a colon is content: a quotation, or words after a verb of speaking."""
    words, speech = sentence.words, sentence.speech
    if words[clause.first] in speech.complementisers - speech.relative_pronouns:
        return False  # "warum man sich entschieden hat: …"
    acts = clause.impersonal or words[clause.reporting_word] in speech.acts.act_verbs
    return sentence.kinds[colon + 1] == QUOTE or not (acts or QUOTE in sentence.kinds[colon + 1 : sentence.last])


def _is_quoted_statement(sentence: BracketSentence, clause: ReportingClause, quote: int) -> bool:
    """Return True if a quotation after a clause is content, not a title: "sprach von „großer Not“", "Parolen wie „Weg da!“"."""
    speech, before = sentence.speech, sentence.words[quote - 1]
    if clause.impersonal or sentence.is_quoted_name(quote):
        return False
    if not sentence.is_title(quote):
        return True
    if sentence.kinds[quote - 1] == NAME and "".join(sentence.quoted_words(quote))[:1].isupper():
        return False
    named = sentence.words[clause.reporting_word] in speech.naming_verbs
    return named or before in speech.as_openers or before in speech.naming_words


def _is_label(sentence: BracketSentence, quote: int, clause: ReportingClause) -> bool:
    """Return True if a verb of naming puts a label in quotation marks: "nannte dies einen „Putsch“"."""
    named = sentence.words[clause.reporting_word] in sentence.speech.naming_verbs
    return named and sentence.kinds[quote - 1] != NAME and (quote + 1 >= sentence.last or sentence.kinds[quote + 1] in (COMMA, STOP))


def content_after(sentence: BracketSentence, clause: ReportingClause, start: int) -> SentenceAttribution | None:
    """Read the content after a reporting clause."""
    kinds, rule = sentence.kinds, "source, cue, content"
    if kinds[start] != QUOTE:
        content = sentence.trimmed(start, content_end(sentence, start))
        return clause.reports(rule, content) if content[1] - content[0] > 1 else None
    if kinds[start - 1] == COLON:
        pieces = sentence.quotations_from(start)
        after = pieces[-1][1] + 1
        if after < sentence.last and _is_reported(sentence, after):
            pieces = (*pieces, (after, sentence.last))  # "teilte mit: „…“, hierzu wolle man …"
        return clause.reports(rule, *pieces)
    goes_on = kinds[start + 1] == WORD and _is_reported(sentence, start + 1)
    return clause.reports(rule, (start, content_end(sentence, start) if goes_on else start + 1))  # ", „…“ werde es nicht geben"


def _is_reported(sentence: BracketSentence, at: int) -> bool:
    return sentence.subjunctive_verb(at, sentence.next_mark(at)) is not None


# -- content without a reporting clause


def statements_after_colon(sentence: BracketSentence) -> list[SentenceAttribution]:
    """Find quotations and reported speech after a colon in sentences without a reporting verb: `Roth griff den Minister an: „…“`,
    `Roth lehnte ab: Die Mole sei alt`.
    """
    found: list[SentenceAttribution] = []
    speech = sentence.speech
    for k, part in enumerate(sentence.parts):
        if k == 0 or sentence.kinds[part.first - 1] != COLON:
            continue
        colon, held = part.first - 1, sentence.quoted_words(part.first) if part.quote else []
        if part.quote and len(held) < _SHORTEST_STATEMENT and sentence.words[part.first] not in ".!?…" and "".join(held)[:1].isupper():
            continue  # "sein neues Stück: „Der Hafen“"
        source = _subject_before_colon(sentence, k)
        verb, subjunctives = sentence.subjunctive_verb(part.first, part.last), speech.bracket.subjunctives - speech.bracket.conditionals
        reported = verb is not None and sentence.words[verb] in subjunctives  # not "sollte" or "halte ich"
        if not part.quote and not (source and reported and speech.first_person.isdisjoint(sentence.words[part.first : part.last])):
            continue
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, colon, source, colon, colon + 1, True)
        content = sentence.quotations_from(part.first) if part.quote else (sentence.trimmed(part.first, sentence.last),)
        found.append(clause.reports(COLON_RULE, *content))
    return found


def _subject_before_colon(sentence: BracketSentence, k: int) -> Range | None:
    """Find the subject of the clause before a colon; an abstract noun before the verb is the object if another subject follows the verb."""
    found, part = clause_subject(sentence, k), sentence.parts[k - 1]
    if found is None or found[0] != part.first or not sentence.is_abstract(*found):
        return found
    verb = next((i for i in range(found[1], part.last) if sentence.may_be_finite(i)), part.last)
    return subject_after_verb(sentence, verb + 1, part.last) or found  # "Jede Verantwortung weist *Roth* von sich: „…“"


def reported_subordinate_clauses(sentence: BracketSentence) -> list[SentenceAttribution]:
    """Find subordinate clauses in reported speech: "prangerte Morde an, *die verübt worden seien*"."""
    found: list[SentenceAttribution] = []
    words, speech = sentence.words, sentence.speech
    if sentence.is_reported_speech():
        return found  # the whole sentence is reported
    for k, part in enumerate(sentence.parts):
        verb = part.last - 1
        mood = words[verb] in speech.bracket.subjunctives - speech.bracket.conditionals
        if not mood or not sentence.opens_subordinate_clause(part.first) or part.last - part.first < _SHORTEST_CLAUSE:
            continue
        others = speech.first_person.isdisjoint(words[part.first : part.last])
        # An enumeration has no verb and is skipped: "warnte *er* vor Orten wie Elm, Au und Heide, die gesunken seien".
        near = range(k - 1, -1, -1) if others else ()
        main = (j for j in near if any(map(sentence.may_be_finite, range(sentence.parts[j].first, sentence.parts[j].last))))
        source = next((clause_subject(sentence, j) for j in main), None)
        if source is not None and words[source[0]] not in speech.impersonal_pronouns:
            nothing = (part.first, part.first)
            clause = ReportingClause(ClauseOrder.CONTENT_LAST, verb, source, *nothing, words=nothing)
            content = sentence.trimmed(part.first, sentence.clause_end(k, close=True))
            found.append(clause.reports("subordinate clause in reported speech", content))
    return found


def contents_of_nouns(sentence: BracketSentence) -> list[SentenceAttribution]:
    """Read the content of nouns: "der Vorwurf, er habe gelogen", "die Forderung der Partei, die Steuer zu senken"."""
    found: list[SentenceAttribution] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    for k, (before, part) in enumerate(pairwise(sentence.parts), 1):
        if kinds[part.first - 1] != COMMA:
            continue
        near = range(before.last - 1, max(before.first - 1, before.last - 12), -1)
        noun = next((i for i in near if kinds[i] == NAME and words[i].endswith(speech.bracket.speech_nouns)), None)
        if noun is None or not speech.negations.isdisjoint(words[noun : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if part.quote or opens_content(sentence, part.first, None):
            holder = clause_subject(sentence, k - 1)  # "*Roth* ist der Ansicht, …"
            source = sentence.source_of_noun(noun, before.last) or (holder if holder is not None and holder[1] <= noun else None)
            clause = ReportingClause(ClauseOrder.CONTENT_LAST, noun, source, noun, before.last)
            content = sentence.trimmed(part.first, sentence.clause_end(k, close=True))
            found.append(clause.reports("source, cue, content", content))
    return found


# -- all of a sentence


def find_bracket_contents(sentence: BracketSentence) -> tuple[list[SentenceAttribution], list[ReportingClause]]:
    """Find the attributions of a sentence, whose contents do not overlap, and its reporting clauses."""
    speech, held = sentence.speech, frozenset(sentence.words)
    cued, quoted = not speech.cue_words.isdisjoint(held), QUOTE in sentence.kinds[: sentence.last]
    if not cued and len(sentence.parts) == 1:
        return [], []
    clauses = list(reporting_clauses(sentence).items()) if cued or quoted else []
    citing = () if not cued or speech.according_cues.isdisjoint(held) else (part for part in sentence.parts if not part.quote)
    cited = [(part, source) for part in citing for source in cited_sources(sentence, part)]
    opening = sentence.after_joiner(sentence.parts[0])
    contents = _Contents()
    if cited and not quoted and cited[0][1].first == opening and cited[0][1].cue[1] < cited[0][1].last:
        contents.add(cited_content(sentence, *cited[0]))  # "*Laut Anzeiger* sagte Roth, die Mole sei alt": it reports all of the sentence
    for _, clause in clauses:
        if clause.order in (ClauseOrder.CONTENT_FIRST, ClauseOrder.AS):
            contents.add(content_before(sentence, clause, contents.end()))
    for clause, start in _clauses_with_content(sentence, clauses):
        contents.add(content_after(sentence, clause, start))
    for part, source in cited:
        contents.add(cited_content(sentence, part, source))
    others = contents_of_nouns(sentence)
    others += statements_after_colon(sentence) if quoted or COLON in sentence.kinds else []
    others += reported_subordinate_clauses(sentence) if not speech.bracket.subjunctives.isdisjoint(held) else []
    for one in others:
        contents.add(one)
    return [one for one in contents.found if not gives_name(sentence, one.source, one.reporting_word)], [clause for _, clause in clauses]


class _Contents:
    """The contents found in a sentence, kept apart."""

    __slots__ = ("_taken", "found")

    def __init__(self) -> None:
        self.found: list[SentenceAttribution] = []
        self._taken: list[Range] = []

    def add(self, one: SentenceAttribution | None) -> None:
        """Keep a content unless it or its source overlaps another."""
        if one is None:
            return
        pieces, source = [*one.content, one.cue], one.source
        taken = any(a < d and c < b for a, b in pieces for c, d in self._taken)
        if not taken and not (source and any(source[0] < d and c < source[1] for other in self.found for c, d in other.content)):
            self.found.append(one)
            self._taken.extend(pieces)

    def end(self) -> int:
        """Return the end of what was found so far."""
        return max((b for one in self.found for _, b in (*one.content, one.cue, one.source or one.cue)), default=0)


def gives_name(sentence: BracketSentence, source: Range | None, reporting_word: int) -> bool:
    """Return True if a clause only says what something is called: "der Titel lautet „…“", "das nennt man „…“"."""
    words, speech = sentence.words, sentence.speech
    if source is None or words[source[0]] in speech.bracket.generic_pronouns:
        return source is not None and words[reporting_word] in speech.naming_verbs
    return words[sentence.head_noun(*source)].endswith(speech.bracket.title_nouns)


def _clauses_with_content(sentence: BracketSentence, clauses: list[tuple[int, ReportingClause]]) -> list[tuple[ReportingClause, int]]:
    """List the reporting clauses with content after them, and where it begins; if it is the same for two, keep the nearer clause."""
    found: dict[int, ReportingClause] = {}
    source: Range | None = None
    for k, clause in clauses:
        whole = clause._replace(source=source or clause_subject(sentence, k)) if clause.lacks_source else clause
        start = None if whole.lacks_source else content_start(sentence, whole)
        if start is not None:
            found[start] = whole
        source = whole.source or source
    return sorted(((clause, start) for start, clause in found.items()), key=lambda one: one[0].reporting_word)
