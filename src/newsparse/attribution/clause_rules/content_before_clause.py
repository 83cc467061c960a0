"""Content before its reporting clause, or around it: `„…“, sagte Roth`, `Die Mole sei sicher, sagte Roth`."""

from typing import Final

from newsparse.attribution.clause_rules.according_sources import can_speak
from newsparse.attribution.clause_rules.clause_content import ClauseContent, first_mark, trim
from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.limits import LONGEST_ADJUNCT, LONGEST_OPENING
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD

_QUOTED: Final = frozenset((QUOTE, COMMA, DASH, STOP))


def content_before(
    constituents: Constituents, clause: ReportingClause, start: int, last: int, parts: list[Part], k: int
) -> ClauseContent | None:
    """Arrange a reporting clause after its content: `„…“, sagte Roth`, `Die Mole sei sicher, sagte Roth`, `…, wie Roth sagte`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    left = trim(constituents, start, clause.first)
    if left[0] < left[1] and words[left[0]] in speech.joiners and kinds[left[0]] == WORD:
        left = (left[0] + 1, left[1])
    clause = _without_clause_as_apposition(constituents, clause, left, last)
    near = first_mark(constituents, clause.last, last)
    if clause.last < last and words[clause.last] in speech.negations:
        return None  # "Wer zahlt, sagte er nicht"
    goes_on = near + 1 < last and kinds[near] == COMMA
    if left[0] >= left[1]:
        if not goes_on:
            return None
        right = (trim(constituents, near + 1, last),)
        if clause.order is ClauseOrder.CONTENT_FIRST and start < clause.first:
            return ClauseContent(clause, "content around cue and source", right)  # "Ma, dice Roth, il molo è chiuso"
        return ClauseContent(clause, "according to source, content", right) if clause.order is ClauseOrder.AS else None
    quoted, left = _quotation_before(constituents, left)
    if quoted:
        return _quoted_content_before(constituents, clause, left, near, last)
    if not _may_follow_statement(constituents, clause, left, last):
        return None
    around = goes_on and constituents.phrase_end(*left) == left[1]
    parted = goes_on and _content_resumes(constituents, clause, left, (near + 1, last))
    quotative = words[clause.reporting_word] in speech.quotative_adverbs
    if not (around or parted) and left[1] - left[0] < 3:
        return None
    if _is_object_first(constituents, clause, left, parts):
        return None
    if parted:
        return ClauseContent(clause, "content around cue and source", (left, trim(constituents, near + 1, last)))
    pieces = [left]
    if near + 1 < last and kinds[near] in (COLON, COMMA) and kinds[near + 1] == QUOTE:
        pieces.append((near + 1, near + 2))
    elif goes_on and speech.bracket.capitalised_nouns and _opens_content(constituents, near + 1, last, clause):
        pieces.append(trim(constituents, near + 1, last))
    named = quotative or clause.order is ClauseOrder.AS
    return ClauseContent(clause, "content according to source" if named else "content, cue, source", tuple(pieces))


def _without_clause_as_apposition(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], last: int) -> ReportingClause:
    """End a source at its comma where a clause follows, not an apposition: "Ma, dice Anna Rossi, il molo resterà chiuso"."""
    kinds = constituents.kinds
    if clause.source is None or clause.last != last or left[1] - left[0] > LONGEST_OPENING or QUOTE in kinds[left[0] : left[1]]:
        return clause
    comma = next((i for i in range(*clause.source) if kinds[i] == COMMA), last)
    if constituents.speech.bracket.verb_bracket or comma == last:
        return clause
    return clause._replace(source=(clause.source[0], comma), last=comma)


def _quotation_before(constituents: Constituents, left: tuple[int, int]) -> tuple[bool, tuple[int, int]]:
    """Return whether the words before a clause are a quotation, and where it is."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    lead = words[left[0]] in speech.naming_words or words[left[0]] in speech.determiners
    if speech.bracket.verb_bracket and lead and left[1] - left[0] == 2 and kinds[left[0] + 1] == QUOTE:
        left = (left[0] + 1, left[1])  # "Als „Glücksfall“ bezeichnete Roth den Fund"
    if all(kind in _QUOTED for kind in kinds[left[0] : left[1]]):
        return True, left
    colon = next((i for i in range(*left) if kinds[i] == COLON and kinds[i + 1] == QUOTE), None)
    if colon is not None and all(kind in _QUOTED for kind in kinds[colon + 1 : left[1]]):
        return True, (colon + 1, left[1])  # "Solé fait la même analyse : « … », a-t-il dit"
    return False, left


def _quoted_content_before(
    constituents: Constituents, clause: ReportingClause, left: tuple[int, int], near: int, last: int
) -> ClauseContent:
    """Arrange a clause after a quotation, with what goes on after it."""
    kinds = constituents.kinds
    pieces = [left]
    if near + 1 < last and kinds[near] in (COMMA, COLON, DASH):
        if kinds[near + 1] == QUOTE:
            pieces.append((near + 1, near + 2))
        elif kinds[near] == COMMA and _opens_content(constituents, near + 1, last, clause):
            pieces.append(trim(constituents, near + 1, last))
    return ClauseContent(clause, "quotation, cue, source", tuple(pieces))


def _may_follow_statement(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], last: int) -> bool:
    """Return whether a clause may follow a statement without marks; a subject may be left out: "…, señaló"."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    if words[clause.reporting_word] in speech.acts.act_verbs | speech.clauseless_verbs and not speech.bracket.verb_bracket:
        return False
    # not in "Tras la reunión, acusó al ministro"
    brief = words[left[0]] in speech.adjunct_openers and left[1] - left[0] < LONGEST_ADJUNCT and QUOTE not in kinds[left[0] : left[1]]
    if clause.source is not None and clause.source[0] == clause.cue[1] and speech.drops_subjects:
        # not in "Ao visitar a ponte, criticou o ministro", but "Hoje, confirma Ana Luna, …"
        return not brief or left[1] - left[0] == 1 or words[clause.reporting_word] in speech.romance.stating_verbs
    if clause.source is not None or clause.impersonal:
        return True
    return speech.drops_subjects and not brief and not (clause.last < last and kinds[clause.last] == QUOTE)


def _is_object_first(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], parts: list[Part]) -> bool:
    """Return whether the words before a verb are its subject and those after it its object: "La sindaca, Ada Lupi, annuncia lavori"."""
    if clause.order is not ClauseOrder.CONTENT_FIRST or clause.source is None or constituents.speech.bracket.capitalised_nouns:
        return False
    if clause.cue[0] == clause.source[0]:
        return False  # "explique-t-elle"
    speech, word = constituents.speech, constituents.words[clause.reporting_word]
    transitive = word in speech.romance.object_verbs if speech.verb_second else word not in speech.romance.stating_verbs
    if transitive and not can_speak(constituents, *clause.source):
        return True
    held = [part for part in parts if left[0] <= part.first and part.last <= left[1]]
    phrases = all(constituents.phrase_end(part.first, part.last, loose=True) == part.last for part in held)
    return len(held) > 1 and phrases and can_speak(constituents, held[0].first, held[0].last)


def _content_resumes(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Return whether a sentence continues after a reporting clause between commas: "Der Hafen, sagte Roth, sei sicher"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    after = words[right[0]]
    opener = (
        after in speech.resuming_forms
        or after in speech.joiners
        or after in speech.relative_pronouns
        or after in speech.romance.subject_relatives
    )
    if not speech.bracket.verb_bracket and not opener and after != speech.statement_complementiser and clause.source is not None:
        brief = left[1] - left[0] <= LONGEST_OPENING
        adjunct = words[left[0]] in speech.adjunct_openers or words[left[0]] in speech.sentence_adverbs
        stative = any(words[i] in speech.copulas or words[i] in speech.perfect_auxiliaries for i in range(*left))
        if (brief or (adjunct and not stative and COMMA not in kinds[left[0] : left[1]])) and (
            right[1] - right[0] > LONGEST_OPENING or kinds[right[0]] == QUOTE
        ):
            return True  # "Oggi, conferma Calder, il molo è sicuro"
    second = kinds[left[1] - 1] == WORD and (kinds[left[1] - 2] == NAME or words[left[1] - 2] in speech.pronouns)
    if speech.bracket.verb_bracket and left[1] - left[0] in range(2, LONGEST_ADJUNCT) and second and words[left[1] - 1] in speech.moods:
        return True  # "Die Mole sei, so Roth, Ziel der Gäste"
    if kinds[right[0]] != WORD or after in speech.resuming_forms or after in speech.joiners or after in speech.phrase_breaks:
        return False
    if after in speech.bracket.subjunctives or after in speech.perfect_auxiliaries or after in speech.copulas:
        return True
    if left[1] - left[0] >= 7:
        return False
    if clause.source is not None and clause.source[0] == clause.cue[0]:
        return True  # "Il y a, dit-elle, un risque": a pronoun takes no apposition
    return after not in speech.adjunct_openers and not (after in speech.determiners or after in speech.apposition_openers)


def _opens_content(constituents: Constituents, first: int, last: int, clause: ReportingClause) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    word = words[first]
    if word in speech.complementisers:
        return True
    if word in speech.purpose_openers or word in speech.joiners or not speech.bracket.comma_clauses:
        return False
    near = first_mark(constituents, first + 1, last)
    if any(words[i] in speech.bracket.subjunctives and kinds[i] == WORD for i in range(first, near)):
        return True
    if near - first >= 2 and words[near - 2] == speech.bracket.infinitive_marker and kinds[near - 2] == WORD:
        return True
    if speech.bracket.verb_bracket and near < last and kinds[near] == QUOTE and near == first + 1 and word in speech.determiners:
        return True  # "„…“, sagte die Ministerin, ihre „Gedanken sind bei allen“"
    if words[clause.reporting_word] not in speech.plain_verbs:
        return False
    end = constituents.phrase_end(first, near)
    return end > first and end < near and kinds[end] == WORD and words[end] not in speech.adjunct_openers
