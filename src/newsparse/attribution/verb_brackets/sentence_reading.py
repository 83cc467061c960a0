"""The attributions of one sentence whose clauses have a verb bracket."""

from newsparse.attribution.units import QUOTE
from newsparse.attribution.verb_brackets.cited_sources import cited_content, cited_sources
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause, reporting_clauses
from newsparse.attribution.verb_brackets.contents import (
    ClauseContent,
    content_after,
    content_before,
    content_start,
    contents_of_nouns,
    quotations_after_colon,
    reported_subordinate_clauses,
)
from newsparse.attribution.verb_brackets.sentence import BracketSentence
from newsparse.attribution.verb_brackets.subjects import clause_subject
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import SentenceAttribution


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
    others += quotations_after_colon(sentence) if quoted else []
    others += reported_subordinate_clauses(sentence) if not speech.bracket.subjunctives.isdisjoint(held) else []
    for one in others:
        contents.add(one)
    found = [
        SentenceAttribution(rule, clause.cue, clause.source, content, word=sentence.words[clause.reporting_word])
        for clause, rule, content in contents.found
        if not gives_name(sentence, clause)
    ]
    return found, [clause for _, clause in clauses]


class _Contents:
    """The contents found in a sentence, kept apart."""

    __slots__ = ("_taken", "found")

    def __init__(self) -> None:
        self.found: list[ClauseContent] = []
        self._taken: list[Range] = []

    def add(self, one: ClauseContent | None) -> None:
        """Keep a content unless it or its source overlaps another."""
        if one is None:
            return
        pieces, source = [*one.content, one.clause.cue], one.clause.source
        taken = any(a < d and c < b for a, b in pieces for c, d in self._taken)
        if not taken and not (source and any(source[0] < d and c < source[1] for other in self.found for c, d in other.content)):
            self.found.append(one)
            self._taken.extend(pieces)

    def end(self) -> int:
        """Return the end of what was found so far."""
        return max((b for one in self.found for _, b in (*one.content, (0, one.clause.last))), default=0)


def gives_name(sentence: BracketSentence, clause: ReportingClause) -> bool:
    """Return True if a clause only says what something is called: "der Titel lautet „…“", "das nennt man „…“"."""
    if clause.source is None:
        return False
    words, speech = sentence.words, sentence.speech
    if words[clause.source[0]] in speech.bracket.generic_pronouns:
        return words[clause.reporting_word] in speech.naming_verbs
    return words[sentence.head_noun(*clause.source)].endswith(speech.bracket.title_nouns)


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
