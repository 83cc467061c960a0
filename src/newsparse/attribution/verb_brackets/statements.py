"""Find possible contents: words before a reporting clause, and clauses that complete one."""

from typing import Final, NamedTuple

from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD, trimmed
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause
from newsparse.attribution.verb_brackets.sentence import BracketSentence

_LONGEST_ADJUNCT: Final = 8  # up to this many words before a clause without a subject may only say when and where


class ClauseContent(NamedTuple):
    """A reporting clause with the content it reports."""

    clause: ReportingClause
    rule: str
    content: tuple[tuple[int, int], ...]


def trim(sentence: BracketSentence, first: int, last: int) -> tuple[int, int]:
    """Strip the marks from both ends of a range, and an "and" after it."""
    return trimmed(sentence.kinds, sentence.words, (first, last), after=sentence.speech.joiners)


def first_mark(sentence: BracketSentence, first: int, last: int) -> int:
    """Find the first comma, colon, dash or quotation of a range; return the end of the range if there is none."""
    return next((i for i in range(first, last) if sentence.kinds[i] in (COMMA, COLON, DASH, QUOTE)), last)


def only_leads_up(sentence: BracketSentence, left: tuple[int, int]) -> bool:
    """Return True if the few words before a source only lead up to it: "und zudem laut Polizei"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    lead = speech.joiners | speech.sentence_adverbs
    return all(kinds[i] == COMMA or words[i] in lead for i in range(*left))


class Contents:
    """The contents found in a sentence, kept apart."""

    __slots__ = ("_taken", "found")

    def __init__(self) -> None:
        self.found: list[ClauseContent] = []
        self._taken: list[tuple[int, int]] = []

    def add(self, one: ClauseContent | None) -> None:
        """Keep a content unless it or its source overlaps another."""
        if one is None:
            return
        pieces, source = [*one.content, one.clause.cue], one.clause.source
        taken = any(a < d and c < b for a, b in pieces for c, d in self._taken)
        if not taken and not (source and any(source[0] < d and c < source[1] for other in self.found for c, d in other.content)):
            self.found.append(one)
            self._taken.extend(pieces)

    def end(self, first: int) -> int:
        """Return the end of what was found so far, or *first*."""
        return max((b for one in self.found for _, b in (*one.content, (0, one.clause.last))), default=first)


_QUOTED: Final = frozenset((QUOTE, COMMA, DASH, STOP))


def content_before(sentence: BracketSentence, clause: ReportingClause, start: int, last: int) -> ClauseContent | None:
    """Arrange a reporting clause after its content: `„…“, sagte Roth`, `Die Mole sei sicher, sagte Roth`, `…, wie Roth sagte`."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    left = trim(sentence, start, clause.first)
    if words[left[0]] in speech.joiners:
        left = (left[0] + 1, left[1])
    near = first_mark(sentence, clause.last, last)
    if words[clause.last] in speech.negations:
        return None  # "Wer zahlt, sagte er nicht"
    goes_on = kinds[near] == COMMA
    if left[0] >= left[1]:
        if not goes_on:
            return None
        right = (trim(sentence, near + 1, last),)
        return ClauseContent(clause, "according to source, content", right) if clause.order is ClauseOrder.AS else None
    quoted, left = _quotation_before(sentence, left)
    if quoted:
        return _quoted_content_before(sentence, clause, left, near, last)
    if goes_on and _content_resumes(sentence, left, near + 1):
        return ClauseContent(clause, "content around cue and source", (left, trim(sentence, near + 1, last)))
    pieces = [left]
    if kinds[near] in (COLON, COMMA) and kinds[near + 1] == QUOTE:
        pieces.append((near + 1, near + 2))
    elif goes_on and words[near + 1] in speech.joiners:
        pieces.append(trim(sentence, near + 2, last))  # "Die Mole öffne bald, sagte Roth, und sie *schließe im Winter*"
    named = words[clause.reporting_word] in speech.quotative_adverbs or clause.order is ClauseOrder.AS
    return ClauseContent(clause, "content according to source" if named else "content, cue, source", tuple(pieces))


def is_reported(sentence: BracketSentence, at: int) -> bool:
    """Return True if a clause is in the subjunctive."""
    return sentence.subjunctive_verb(at, sentence.next_mark(at)) is not None


def _quotation_before(sentence: BracketSentence, left: tuple[int, int]) -> tuple[bool, tuple[int, int]]:
    """Say whether the words before a clause are a quotation, and which part of them is."""
    kinds = sentence.kinds
    colons = [i + 1 for i in range(*left) if kinds[i] == COLON and kinds[i + 1] == QUOTE]
    for first in (left[0], *colons[:1]):  # "Roth sieht es so: „…“, sagte er"
        if _QUOTED.issuperset(kinds[first : left[1]]):
            return True, (first, left[1])
    return False, left


def _quoted_content_before(
    sentence: BracketSentence, clause: ReportingClause, left: tuple[int, int], near: int, last: int
) -> ClauseContent:
    """Arrange a clause after a quotation, with what goes on after it."""
    kinds = sentence.kinds
    pieces = [left]
    if kinds[near] in (COMMA, COLON, DASH):
        # "„…“, sagte die Ministerin, ihre „Gedanken sind bei allen“"
        quoted = kinds[near + 2] == QUOTE and sentence.words[near + 1] in sentence.speech.determiners
        if kinds[near + 1] == QUOTE:
            pieces.append((near + 1, near + 2))
        elif kinds[near] == COMMA and (quoted or opens_content(sentence, near + 1, clause)):
            pieces.append(trim(sentence, near + 1, last))
    return ClauseContent(clause, "quotation, cue, source", tuple(pieces))


def _content_resumes(sentence: BracketSentence, left: tuple[int, int], right: int) -> bool:
    """Return True if a sentence continues after a reporting clause between commas: "Der Hafen, sagte Roth, sei sicher"."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    after = words[right]
    if left[1] - left[0] in range(2, _LONGEST_ADJUNCT) and words[left[1] - 1] in speech.moods:
        return True  # "Die Mole sei, so Roth, Ziel der Gäste"
    barred = (speech.joiners, speech.phrase_breaks, speech.adjunct_openers, speech.determiners)
    return kinds[right] == WORD and left[1] - left[0] < 7 and not any(after in words for words in barred)


def opens_content(sentence: BracketSentence, at: int, clause: ReportingClause | None) -> bool:
    """Return True if a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if word in speech.complementisers:
        return _complementiser_opens_content(sentence, at, clause)
    if word in speech.joiners:
        return False
    near = sentence.next_mark(at)
    reported = sentence.subjunctive_verb(at, near)
    object_first = word in speech.relative_pronouns and sentence.is_infinitive(near)  # ", *den* Bau voranzutreiben"
    if not object_first and (word in speech.subordinators or word in speech.purpose_openers):
        fronted = reported is not None and word in speech.adjunct_openers and reported < near - 1  # "erklärte, damit solle …"
        goes_on = near + 1 < sentence.last and kinds[near] == COMMA and words[near + 1] in speech.bracket.subjunctives
        return reported == at + 1 or fronted or goes_on
    if reported is not None:
        return _is_reported_clause(sentence, at, near, reported)
    end = sentence.phrase_end(at, near)
    if clause is None or (sentence.is_infinitive(near) and word not in speech.helpers):
        return sentence.is_infinitive(near) and word not in speech.helpers
    if kinds[near] == COMMA and words[near + 1] not in speech.purpose_openers:
        # "sagte zu, über den Turm, den höchsten der Stadt, *zu entscheiden*"
        later = sentence.next_mark(near + 1)
        later = sentence.next_mark(later + 1) if kinds[later] == COMMA and not sentence.is_infinitive(later) else later
        if sentence.is_infinitive(later):
            return True
    return at < end < near and _is_main_clause(sentence, at, end, clause)


def _complementiser_opens_content(sentence: BracketSentence, at: int, clause: ReportingClause | None) -> bool:
    """Return True if a clause that opens with "dass", "ob" or a question word is content."""
    words, speech = sentence.words, sentence.speech
    word = words[at]
    if clause is not None and words[clause.reporting_word] in speech.naming_verbs and word == speech.statement_complementiser:
        return words[clause.reporting_word] not in speech.clauseless_verbs
    if word in speech.bracket.sure_complementisers:
        return True
    before = sentence.kinds[at - 2] if at > 1 else STOP
    return clause is not None and before != NAME and clause.last == at - 1


def _is_reported_clause(sentence: BracketSentence, at: int, near: int, verb: int) -> bool:
    """Return True if a clause with a subjunctive is not a relative clause: ", die Mole sei sicher" but not ", die sicher sei"."""
    words, speech = sentence.words, sentence.speech
    preposed = words[at] in speech.adjunct_openers and words[at + 1] in speech.relative_pronouns
    if words[at] not in speech.relative_pronouns and not preposed:
        return True
    end = sentence.phrase_end(at, near)
    if verb >= near - 1:
        return end == verb > at + 1
    if words[at] in speech.adjunct_openers and sentence.phrase_end(at + 1, near) == verb:
        return True  # ", durch den Sturm seien zehn Boote gesunken"
    return end in (verb, verb - 1) or end > at + 1


def _is_main_clause(sentence: BracketSentence, at: int, end: int, clause: ReportingClause) -> bool:
    """Return True if a noun phrase is followed by its verb, as in a main clause that a plain verb of speaking reports."""
    words, speech = sentence.words, sentence.speech
    if sentence.kinds[end] != WORD or words[end] in speech.adjunct_openers:
        return False
    if words[clause.reporting_word] in speech.plain_verbs:
        return words[at] not in speech.relative_pronouns or end > at + 1
    return words[clause.reporting_word] in speech.participles and words[end] in speech.helpers
