"""Subjects, for languages whose clauses have a verb bracket: before the verb, after it, before a comma, and the agents of passives."""

from typing import NamedTuple

from newsparse.attribution.clause_rules.limits import MOST_STEPS
from newsparse.attribution.clause_rules.topological_fields import TopologicalFields, words_in
from newsparse.attribution.units import CLOSE, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, WORD


class Subject(NamedTuple):
    """A noun phrase that may be a subject."""

    first: int
    last: int
    """Index just past its last unit, appositions included."""


def subject_before_verb(sentence: TopologicalFields, first: int, verb: int) -> Subject | None:
    """Find the subject before a verb in second position: one noun phrase with its dependents."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    start = first
    if words[first] in speech.bracket.focus_adverbs and first + 1 < verb:
        start = first + 1  # "Auch die Polizei sagte"
    if start >= verb or not sentence.may_be_subject(start):
        return None
    if verb == first + 1 and (words[first] in speech.pronouns or words[first] in speech.bracket.demonstratives):
        return Subject(first, verb)
    end = sentence.phrase_with_adjuncts(start, verb)
    if end == start:
        return None
    while end < verb and (words[end] in speech.auxiliaries or kinds[end] == OPEN):
        if kinds[end] == OPEN:
            end = next((j + 1 for j in range(end, verb) if kinds[j] == CLOSE), verb)
        else:
            end += 1
    if end == verb:
        trimmed = sentence.phrase_or_quoted_name(start, verb)
        return Subject(start, trimmed) if trimmed > start else None
    if kinds[end] in (COMMA, DASH):
        return Subject(start, end)
    return None


def subject_after_verb(sentence: TopologicalFields, i: int, last: int) -> Subject | None:
    """Find the first noun phrase after a verb that may be its subject; skip adjuncts, datives and adverbs."""
    words, kinds, speech, constituents = sentence.words, sentence.kinds, sentence.speech, sentence.constituents
    at = i
    for _ in range(MOST_STEPS):
        if at >= last:
            return None
        word, kind = words[at], kinds[at]
        if at == i and word in speech.of and word not in speech.nominative_articles and words[at + 1] in speech.determiners:
            end = constituents.phrase_end(at + 1, last)  # "sagte von der Heide"
            if end > at + 1 and kinds[end - 1] == NAME and (end == last or kinds[end] != NAME) and not sentence.may_be_subject(end):
                return Subject(at, end)
        if kind == WORD and word in speech.pronouns and word not in speech.impersonal_pronouns:
            return Subject(at, at + 1)
        if kind == WORD and word in speech.bracket.demonstratives and not constituents.phrase_end(at, last) > at + 1:
            return Subject(at, at + 1)
        if kind == WORD and word in speech.adjunct_openers and word not in speech.time_words:
            past = constituents.phrase_end(at + 1, last)
            if past > at + 1 and kinds[past] == QUOTE:
                past += 1  # "Unter dem Motto „Weg da!“ zogen die Gäste"
            at = max(past, at + 1)
            continue
        if sentence.may_be_subject(at) and word not in speech.bracket.time_nouns:
            end = constituents.phrase_end(at, last)
            if end < last and kinds[end] == QUOTE and sentence.is_quoted_name(end):
                end += 1
            if end > at:
                return Subject(at, constituents.with_apposition(end, last))
        if kind == NAME or (kind == WORD and word in speech.determiners):
            at = max(constituents.phrase_end(at, last), at + 1)
            continue
        if kind == NUMBER or (kind == WORD and word not in speech.phrase_breaks and word not in speech.joiners):
            at += 1
            continue
        return None
    return None


def subject_before_comma(sentence: TopologicalFields, k: int) -> tuple[int, int] | None:
    """Find the subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
    start = None
    for j in range(k - 1, max(-1, k - 6), -1):
        part = sentence.parts[j]
        if part.quote or (j < k - 1 and sentence.kinds[sentence.parts[j + 1].first - 1] not in (COMMA, DASH)):
            return None
        start = sentence.after_joiner(part)
        start += sentence.words[start] in sentence.speech.bracket.focus_adverbs and start + 1 < part.last
        end = sentence.constituents.phrase_end(start, part.last)
        nominative = end > start and sentence.may_be_subject(start)
        if nominative and j < k - 1:
            full = sentence.phrase_with_adjuncts(start, part.last)
            if full == part.last:
                nouns = next((n for n in range(j + 1, k) if sentence.is_subordinate_part(n)), k)
                return (start, sentence.parts[nouns - 1].last)
        nominal = end > start and sentence.phrase_with_adjuncts(start, part.last) == part.last
        if not (nominal or sentence.is_subordinate_part(j)):
            return None
    return None


def clause_subject(sentence: TopologicalFields, k: int) -> tuple[int, int] | None:
    """Find the subject of the clause that a part continues: the first noun phrase before it that can be one."""
    for j in range(min(k, len(sentence.parts) - 1), -1, -1):
        part = sentence.parts[j]
        if part.quote or sentence.opens_subordinate_clause(part.first):
            continue
        start = sentence.after_joiner(part)
        if j == k and start > part.first:
            continue
        if j and sentence.is_infinitive(part.last):
            continue
        if sentence.is_infinitive(part.last):
            continue
        pronoun = sentence.words[start + 1]
        if sentence.kinds[start] == WORD and pronoun in sentence.speech.pronouns and pronoun not in sentence.speech.impersonal_pronouns:
            return (start + 1, start + 2)  # ", lehnt er ab: „…“"
        before = (
            subject_before_comma(sentence, j) if j and sentence.kinds[start] == WORD and sentence.kinds[part.first - 1] == COMMA else None
        )
        if before is not None:
            return before
        found = subject_after_verb(sentence, start, part.last)
        if found is not None and (found.first > start or j == 0):
            return found
    return None


def holder_of_noun(sentence: TopologicalFields, noun: int, k: int) -> tuple[int, int] | None:
    """Find the subject of the clause that has a noun as its object: "*Roth* ist der Ansicht, …"."""
    found = clause_subject(sentence, k)
    part = sentence.parts[k]
    agent = (
        passive_agent(sentence, part.first, part.last) if words_in(sentence.words, part.first, part.last, sentence.speech.copulas) else None
    )
    if agent is not None and not agent[0] <= noun < agent[1]:
        return agent
    return found if found is not None and found[1] <= noun and not found[0] <= noun < found[1] else None


def passive_agent(sentence: TopologicalFields, first: int, last: int) -> tuple[int, int] | None:
    """Find the agent of a passive: "von der Polizei"."""
    for j in range(first, last - 1):
        if sentence.words[j] in sentence.speech.bracket.agent_prepositions and sentence.kinds[j] == WORD:
            end = sentence.constituents.phrase_end(j + 1, last)
            if end > j + 1 and (j == first or sentence.words[end] not in sentence.speech.helpers):
                return (j + 1, end)  # not "Dem Bezirk unter Leitung von Roth wird vorgeworfen"
    for j in range(first, last - 1):
        if sentence.words[j] in sentence.speech.source_prepositions and sentence.kinds[j] == WORD:
            end = sentence.constituents.phrase_end(j + 1, last)
            if end > j + 1 and sentence.words[sentence.head_noun(j + 1, end)].endswith(sentence.speech.bracket.paper_nouns):
                return (j + 1, end)  # "wird in einer Mitteilung gefordert"
            if sentence.kinds[j + 1] == QUOTE and sentence.is_quoted_name(j + 1):
                return (j + 1, j + 2)  # "wird im „Boten“ gefordert"
    return None
