"""Sources without a verb: "selon le maire", "según la alcaldesa", "laut Polizei"."""

from collections.abc import Sequence

from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.limits import LONGEST_APPOSITION, LONGEST_PHRASE
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.units import CLOSE, COMMA, NAME, NUMBER, WORD
from newsparse.knowledge.speech_words import SpeechWords


def according_length(words: Sequence[str], speech: SpeechWords, i: int) -> tuple[int, bool]:
    """Count the units that introduce a source without a verb, and return whether the source is the subject itself."""
    for phrase in speech.according_self:
        parts = phrase.split()
        if words[i : i + len(parts)] == parts:
            return len(parts), True
    for phrase in speech.according:
        parts = phrase.split()
        if words[i : i + len(parts)] == parts:
            return len(parts), False
    return 0, False


def sources_beside_noun_phrase(constituents: Constituents, part: Part, limit: int) -> list[ReportingClause]:
    """Find sources without a verb in a part: "laut Polizei", "selon le maire", "según la alcaldesa".

    Args:
        constituents: the passage.
        part: where to look.
        limit: the end of the sentence, for appositions.
    """
    found: list[ReportingClause] = []
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    i = part.first
    while i < part.last:
        word = words[i]
        if word in speech.according_heads and kinds[i] in (WORD, NAME):
            length, own = according_length(words, speech, i)
            attributive = i > part.first and words[i - 1] in speech.determiners
            if length and not attributive:
                start = i + length
                end = start if own else _source_end(constituents, start, part.last)
                if own or (end > start and _can_speak(constituents, start, end)):
                    named = end > start and kinds[end - 1] in (NAME, CLOSE)
                    past = constituents.with_apposition(end, limit) if named and not own else end
                    if past > end + LONGEST_APPOSITION and words[end + 1] in speech.determiners:
                        past = end  # "Selon Anne Roux, la ville qui …"
                    last = past if own else _past_relative_clause(constituents, past, limit)
                    found.append(ReportingClause(ClauseOrder.ACCORDING, (i, start), None if own else (start, past), i, i, last))
                    i = last
                    continue
        i += 1
    return found


def _past_relative_clause(constituents: Constituents, end: int, limit: int) -> int:
    """Find the end of a relative clause between commas that says who a source is: "Según Ana Luna, *que dirige el puerto*, …"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    if end + 1 >= limit or kinds[end] != COMMA:
        return end
    opener = words[end + 1]
    if opener != speech.statement_complementiser and opener not in speech.subject_relatives | speech.relative_pronouns:
        return end
    near = range(end + 2, min(limit, end + LONGEST_PHRASE))
    return next((j for j in near if kinds[j] == COMMA), end)


def _can_speak(constituents: Constituents, start: int, end: int) -> bool:
    """Return whether a source without a verb is a person or a body that can speak, unlike "criteria" or "time"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    if not speech.speaking_nouns:
        return True
    for i in range(start, end):
        if kinds[i] == NAME or words[i] in speech.pronouns or words[i] in speech.speaking_nouns:
            return True
        if kinds[i] == NUMBER or words[i] in speech.determiners:
            continue
        if words[i] in speech.of:
            return False
        following = i + 1 < end and (words[i + 1] in speech.speaking_nouns or (kinds[i + 1] == NAME and i == start + 1))
        if not following:
            return False
    return False


def _source_end(constituents: Constituents, start: int, last: int) -> int:
    """Find where the source after "laut" ends: after a noun phrase, or after a name that is not one."""
    if start >= last:
        return start
    end = constituents.phrase_end(start, last)
    if end > start:
        return end
    speech, words, kinds = constituents.speech, constituents.words, constituents.kinds
    j = start
    while (
        j < last and kinds[j] == WORD and j - start < 4 and words[j] not in speech.phrase_breaks and words[j] not in speech.adjunct_openers
    ):
        if (
            words[j] in speech.perfect_auxiliaries
            or words[j] in speech.copulas
            or words[j] in speech.auxiliaries
            or constituents.verbs(j, last) is not None
        ):
            return start
        j += 1
    return j if j == last or kinds[j] == NAME else start
