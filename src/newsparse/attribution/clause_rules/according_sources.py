"""Sources without a verb: "selon le maire", "según la alcaldesa", "laut Polizei"."""

from collections.abc import Sequence

from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.limits import LONGEST_APPOSITION, LONGEST_PHRASE, MOST_ADJECTIVES, SHORTEST_COMPOUND
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.units import CLOSE, COMMA, NAME, NUMBER, WORD
from newsparse.knowledge.speech_words import SpeechWords


def according_length(words: Sequence[str], speech: SpeechWords, i: int) -> tuple[int, bool]:
    """Count the units that introduce a source without a verb, and return whether the source is the subject itself."""
    for phrase, own in speech.according_phrases.get(words[i], ()):
        last = i + len(phrase) - 1
        if tuple(words[i:last]) != phrase[:-1]:
            continue
        if words[last] == phrase[-1] or (not own and _is_inflected(words[last], phrase[-1], speech)):
            return len(phrase), own
    return 0, False


def refers_back(words: Sequence[str], speech: SpeechWords, cue: tuple[int, int]) -> bool:
    """Return whether the source of a phrase is the last speaker: "a su juicio"."""
    return " ".join(words[cue[0] : cue[1]]) in speech.according_speaker


def _is_inflected(word: str, of: str, speech: SpeechWords) -> bool:
    """Return whether a word for "of" is the one of a phrase, contracted with an article: "a detta *della* sindaca"."""
    return not speech.bracket.capitalised_nouns and of in speech.of and word in speech.of


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
            own = own or refers_back(words, speech, (i, i + length))
            attributive = i > part.first and words[i - 1] in speech.determiners
            if length and not attributive:
                start = i + length
                end = start if own else _source_end(constituents, start, part.last)
                if own or (end > start and can_speak(constituents, start, end)):
                    named = end > start and kinds[end - 1] in (NAME, CLOSE)
                    past = _with_apposition(constituents, end, limit) if named and not own else end
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
    if opener != speech.statement_complementiser and opener not in speech.romance.subject_relatives | speech.relative_pronouns:
        return end
    near = range(end + 2, min(limit, end + LONGEST_PHRASE))
    return next((j for j in near if kinds[j] == COMMA), end)


def _with_apposition(constituents: Constituents, end: int, limit: int) -> int:
    """Find the end of a name with its appositions: "Selon Anne Roux, *la maire*, …", but "Selon Anne Roux, la ville est …"."""
    words, kinds = constituents.words, constituents.kinds
    past = constituents.with_apposition(end, limit)
    while past > end:
        comma = next(i for i in range(past - 1, end - 1, -1) if kinds[i] == COMMA)
        described = past - comma <= LONGEST_APPOSITION and kinds[past] == COMMA and can_speak(constituents, comma + 1, past)
        if described or words[comma + 1] not in constituents.speech.determiners:
            break
        past = comma
    return past


def can_speak(constituents: Constituents, start: int, end: int) -> bool:
    """Return whether a source is a person or a body that can speak, unlike "criteria" or "time"."""
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
        following = i + 1 < end and (words[i + 1] in speech.speaking_nouns or (kinds[i + 1] == NAME and i <= start + 1))
        if not following:
            return False
    return False


def _source_end(constituents: Constituents, start: int, last: int) -> int:
    """Find where the source after "laut" ends: after a noun phrase, or after a name that is not one."""
    if start >= last:
        return start
    speech, words, kinds = constituents.speech, constituents.words, constituents.kinds
    if words[start] in speech.acts.object_pronouns and not (start + 1 < last and _speaks(constituents, start + 1)):
        return start + 1  # "volgens haar", not "volgens haar vader"
    if speech.verb_second and not speech.bracket.verb_bracket:
        return _end_before_verb(constituents, start, last)
    article = words[start] in speech.determiners or words[start] in speech.pronouns
    preposition = words[start - 1] in speech.of or words[start - 1] in speech.adjunct_openers
    contracted = preposition and kinds[start] == WORD and not article and words[start - 1] not in speech.doubtful_according
    end = constituents.bare_phrase_end(start, last) if contracted else constituents.phrase_end(start, last)
    if end > start:
        return end
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


def _speaks(constituents: Constituents, i: int) -> bool:
    """Return whether a word is a name or a noun for somebody who can speak; compounds count: "hoofdonderzoeker"."""
    word, nouns = constituents.words[i], constituents.speech.speaking_nouns
    if constituents.kinds[i] == NAME or word in nouns:
        return True
    return len(word) >= SHORTEST_COMPOUND and any(word[k:] in nouns for k in range(2, len(word) - 3))


def _end_before_verb(constituents: Constituents, start: int, last: int) -> int:
    """Find where a source ends if the finite verb may follow it directly: "Volgens *de politie in Utrecht* reed de man te hard"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    first = start + (words[start] in speech.determiners)
    near = range(first, min(last, first + MOST_ADJECTIVES + 1))
    head = next((k for k in near if kinds[k] not in (WORD, NUMBER) or _speaks(constituents, k)), last)
    if head == last or not _speaks(constituents, head) or any(words[k] in speech.adjunct_openers for k in range(first, head)):
        return start
    end = constituents.name_end(head + 1 + (kinds[head] == WORD and head + 1 < last and kinds[head + 1] == NAME), last)
    while end < last and (words[end] in speech.of or words[end] in speech.adjunct_openers - speech.time_words):
        noun = end + 1
        while noun + 1 < last and (words[noun] in speech.determiners or (words[noun].endswith("e") and not _speaks(constituents, noun))):
            noun += 1
        if noun >= last or kinds[noun] not in (WORD, NAME) or (words[end] not in speech.of and kinds[noun] != NAME):
            break
        end = constituents.name_end(noun + 1 + (kinds[noun] == WORD and noun + 1 < last and kinds[noun + 1] == NAME), last)
    return end
