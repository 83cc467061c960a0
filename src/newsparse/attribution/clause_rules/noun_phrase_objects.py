"""Content that is a noun phrase: "Le maire a annoncé *la fermeture du pont*"."""

from newsparse.attribution.clause_rules.according_sources import can_speak
from newsparse.attribution.clause_rules.clause_content import ClauseContent
from newsparse.attribution.clause_rules.constituents import Constituents, VerbGroup
from newsparse.attribution.clause_rules.limits import MOST_STEPS
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause, subject_after_adjunct, subject_before_comma
from newsparse.attribution.units import COMMA, NAME, QUOTE, WORD


def noun_phrase_objects(constituents: Constituents, parts: list[Part], known: list[ClauseContent]) -> list[ClauseContent]:
    """Find the verbs of announcing, demanding or denouncing whose object is a noun phrase, each with its subject and object.

    Args:
        constituents: the passage.
        parts: the parts of the sentence.
        known: the contents found in the sentence so far.
    """
    found: list[ClauseContent] = []
    wanted, words = constituents.speech.romance.object_verbs, constituents.words
    for k, part in enumerate(parts):
        if part.quote or wanted.isdisjoint(words[part.first : part.last]):
            continue
        i = part.first
        while (verbs := constituents.next_verbs(i, part.last, part.last)) is not None:
            i = verbs.last
            if words[verbs.reporting_word] not in wanted:
                continue
            content = _object(constituents, part, verbs)
            source = None if content is None else _subject(constituents, parts, k, verbs, known)
            if source is not None and content is not None:
                clause = ReportingClause(
                    ClauseOrder.CONTENT_LAST, (verbs.first, verbs.last), source, verbs.reporting_word, verbs.first, verbs.last
                )
                found.append(ClauseContent(clause, "source, cue, noun phrase", (content,)))
    return found


def _subject(constituents: Constituents, parts: list[Part], k: int, verbs: VerbGroup, known: list[ClauseContent]) -> tuple[int, int] | None:
    """Find the subject before a verb; `None` if the verb is negated, passive or in a subordinate clause, or its subject cannot speak."""
    words, speech, first = constituents.words, constituents.speech, parts[k].first
    head = constituents.verb_group_start(verbs.first, first)
    attached = words[head : verbs.last]
    if verbs.hung or any(word in speech.negations or word in speech.romance.clitics for word in attached):
        return None
    if head > first and words[head - 1] in speech.copulas:
        return None
    start = constituents.clause_start(first, head)
    source = None
    if start == head:
        if start > first and words[start - 1] in speech.joiners:
            source = _shared_subject(constituents, parts, start, known)
        elif start == first:
            source = subject_before_comma(constituents, parts, k, True)
    elif start > first and words[start - 1] not in speech.joiners:
        return None
    elif constituents.may_open_subject(start, head) and constituents.phrase_end(start, head, loose=True) == head:
        source = (start, head)
    elif words[start] in speech.adjunct_openers or words[start] in speech.sentence_adverbs:
        source = subject_after_adjunct(constituents, start + 1, head)
    return source if source is not None and can_speak(constituents, *source) else None


def _shared_subject(constituents: Constituents, parts: list[Part], verb: int, known: list[ClauseContent]) -> tuple[int, int] | None:
    """Find the subject of a verb after "and": that of the clause before, or the noun phrase that opens the sentence."""
    clauses = [one.clause for one in known if one.clause.last <= verb and one.clause.source is not None]
    if clauses:
        return max(clauses, key=lambda clause: clause.last).source
    first, words, speech = parts[0].first, constituents.words, constituents.speech
    if parts[0].quote or words[first] in speech.adjunct_openers:
        return None
    end = constituents.phrase_end(first, parts[0].last)
    single = end == first + 1 and constituents.kinds[first] == NAME and constituents.is_single_word(first)
    adverb = single and (constituents.kinds[end] == COMMA or words[end] in speech.determiners)  # "Entretanto, o porto …"
    return (first, end) if end > first and not adverb else None


def _object(constituents: Constituents, part: Part, verbs: VerbGroup) -> tuple[int, int] | None:
    """Find the noun phrase that is the object of a verb, with what depends on it, up to the next mark or clause."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    reporting, last = words[verbs.reporting_word], part.last
    start = _past_adjuncts(constituents, verbs.last, last)
    if start > verbs.last and reporting in speech.romance.refusing_verbs:
        return None
    if words[last - 1] in speech.particles.get(reporting, ()):
        last -= 1  # "kondigde *de sluiting* aan"
    noun = start + 1
    if noun >= last or words[start] not in speech.determiners or kinds[last] == QUOTE or words[last - 1] in speech.negations:
        return None
    if reporting in speech.romance.asking_verbs and not any(_is_act(constituents, i) for i in (noun, noun + 1)):
        return None
    if not _may_be_announced(constituents, noun) or constituents.phrase_end(start, last) <= noun:
        return None
    end = next((i for i in range(noun + 1, last) if _ends_object(constituents, i, last)), last)
    return (start, end)


def _past_adjuncts(constituents: Constituents, i: int, last: int) -> int:
    """Find where the words for time, place and listener end."""
    for _ in range(MOST_STEPS):
        past = constituents.adjunct_end(i, last) if i < last else i
        if past == i or constituents.words[i] in constituents.speech.of:
            break
        i = past
    return i


def _may_be_announced(constituents: Constituents, noun: int) -> bool:
    """Return whether a word can be the noun of an object: not a name, a pronoun, a day or a person."""
    word, speech = constituents.words[noun], constituents.speech
    if constituents.kinds[noun] != WORD or word in speech.time_words or word in speech.pronouns:
        return False
    return word not in speech.speaking_nouns or word in speech.documents


def _is_act(constituents: Constituents, i: int) -> bool:
    """Return whether a word is a noun for an act: "dimisión", "cierre"."""
    word, speech = constituents.words[i], constituents.speech
    return word in speech.romance.action_nouns or word.removesuffix("s").endswith(speech.romance.action_endings)


def _ends_object(constituents: Constituents, i: int, last: int) -> bool:
    """Return whether another clause begins at a unit after an object."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    if kinds[i] != WORD:
        return False
    word = words[i]
    if word in speech.joiners:
        verb = i + 1 < last and (words[i + 1] in speech.perfect_auxiliaries or words[i + 1] in speech.romance.clitics - speech.determiners)
        return verb or constituents.verbs(i + 1, last) is not None or (kinds[i + 1] == NAME and constituents.verbs(i + 2, last) is not None)
    if word in speech.resuming_forms:
        return True
    return word in speech.subordinators - speech.relative_pronouns and word != speech.statement_complementiser
