"""Attributions in sentences whose verb comes before, after or inside the content."""

from itertools import zip_longest
from typing import Final

from newsparse.attribution.units import COLON, COMMA, DASH, PHRASE, QUOTE, STOP
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.citing_phrases import as_clause, citing_phrases, content_around
from newsparse.attribution.word_list_rules.content_beside_verb import content_after_verb, content_before_verb, quotations_after_label
from newsparse.attribution.word_list_rules.medial_reading import MedialReading
from newsparse.attribution.word_list_rules.sentences import Sentence, SentenceAttribution
from newsparse.attribution.word_list_rules.subjects import (
    can_speak,
    is_bare_subject,
    left_edge,
    source_in_adjunct,
    subject_after,
    subject_before,
    verb_group_start,
    with_apposition,
)
from newsparse.terms import Nature

_FARTHEST_AUXILIARY: Final = 5  # largest distance between an auxiliary and its participle: "har i dag sagt"
_FARTHEST_REFERENCE: Final = 6  # farthest word for the sentence before from the start of a sentence: "Novinářům *to* dnes řekl Novák"
_CLAUSE_ENDS: Final = frozenset((COMMA, DASH, STOP, COLON, QUOTE))


def read(sentence: Sentence) -> list[SentenceAttribution]:
    """Find the attributions of a sentence; contents do not overlap."""
    reading = MedialReading(sentence)
    participles = sentence.speech.participles - sentence.speech.finite_forms
    verbs = [verb for verb in sentence.verbs if not participles or _is_finite(sentence, verb, participles)]
    if not sentence.word_index.spaced:
        verbs = [verb for verb, after in zip_longest(verbs, verbs[1:]) if not _is_subordinate(sentence, verb, after)]
        verbs = [verb for verb in verbs if not _closes_citing_phrase(sentence, verb)]
    likened = not sentence.word_index.as_openers.keys().isdisjoint(sentence.words)
    clauses = {verb: clause for verb in verbs if likened and (clause := as_clause(sentence, verb, reading.start)) is not None}
    verbs = [verb for verb in verbs if verb not in clauses]
    hearsay = sentence.speech.impersonal_verbs if sentence.speech.impersonal_pronouns else frozenset[str]()
    # Clauses after their content come first, so that no other clause claims that content.
    for verb in verbs:
        reading.add(content_before_verb(reading, verb))
    for verb in verbs:
        if sentence.words[verb[0]] in hearsay:
            continue  # "det lyder godt, at"
        twin = any(first == verb[1] for first, _ in sentence.verbs)  # "抱怨*说*"
        # Each verb inside a statement would read to the end of the sentence, and `add` would drop what it read.
        if not reading.overlaps(verb) and not (twin and not sentence.word_index.spaced):
            reading.add(content_after_verb(reading, verb))
    for phrase in (*clauses.values(), *citing_phrases(sentence, reading.start)):
        reading.add(content_around(sentence, phrase, reading.start, reading.found))
    if not reading.found:
        reading.add(quotations_after_label(sentence, reading.start))
    reading.found.sort(key=lambda attribution: attribution.content[0])
    return reading.found


def clause_referring_back(sentence: Sentence) -> SentenceAttribution | None:
    """Find the reporting clause whose words refer to the sentence before: "*Об этом* сообщил Петров", "Novinářům *to* řekl Novák",
    "*Così* ha detto Rossi"; the reference takes the content's place.
    """
    speech = sentence.speech
    verb = next(iter(sentence.verbs or sentence.word_index.verbs_of(sentence.units.words)), None)  # "Lo *fa sapere* l'Ausl"
    # Where the verb follows them directly, these words are only at the start of the sentence.
    near = range(1 if _verb_follows_reference(sentence) else min(sentence.last, _FARTHEST_REFERENCE))
    sizes = ((i, sentence.phrase_at(sentence.word_index.back_references, i)) for i in near)
    reference = next(((i, i + size) for i, size in sizes if size), None)
    if reference is None or any(sentence.is_one_of(i, speech.negations) for i in range(max(reference[1], verb[1] if verb else 0) + 1)):
        return None
    if sentence.is_one_of(reference[1] - 1, speech.copulas):
        return _passive_referring_back(sentence, reference)
    if verb is None:
        source = subject_after(sentence, reference[1], sentence.last)
        alone = source is not None and source[0] == reference[1] and is_bare_subject(sentence, *source)
        return SentenceAttribution("content, cue, source", reference, source, (reference,)) if alone and speech.romance.clitics else None
    first, past = min(reference[1], verb[1]), max(reference[0], verb[0])
    if reference[0] > verb[1] or any(sentence.kinds[i] not in PHRASE for i in range(first, past)):
        return None
    group, edge = verb_group_start(sentence, verb[0]), min(reference[0], verb[0])
    source = subject_before(sentence, 0, edge) if edge else None  # "*Starosta* to řekl"
    if speech.verb_second and sentence.is_any_of(reference[1], speech.perfect_auxiliaries) and reference[1] + 1 < verb[0]:
        source = subject_before(sentence, reference[1] + 1, verb[0])  # "Dat heeft *burgemeester Jan Smit* gezegd"
    elif group > reference[1] and _verb_follows_reference(sentence):
        return None  # "Det är farligt, som hon *säger*"
    if source is None or not can_speak(sentence, source):
        after = max(verb[1], reference[1])
        source = source_in_adjunct(sentence, verb, sentence.last) or subject_after(sentence, after, sentence.last)
    source = source and with_apposition(sentence, source, sentence.last)
    if source is None or sentence.is_one_of(source[0], speech.first_person):
        return None
    return SentenceAttribution("content, cue, source", verb, source, (reference,))


def _passive_referring_back(sentence: Sentence, reference: Range) -> SentenceAttribution | None:
    """Read a passive, or an infinitive and "to be": "*A informação foi* confirmada à Lusa pela mãe", "*A dirlo è* il sindaco"."""
    speech, words = sentence.speech, sentence.words
    cue = reference[1] + sentence.is_one_of(reference[1], speech.copulas)  # "è *stata* confermata"
    by = cue - 1
    if words[cue].endswith(speech.romance.participle_endings):
        said = not speech.participles.isdisjoint({words[cue], words[cue][:-1], words[cue][:-1] + "o"})  # "confirmée", "confirmada"
        prepositions = sentence.word_index.people.author_prepositions - speech.of
        near = range(cue + 1, min(sentence.last, cue + _FARTHEST_REFERENCE))
        by = next((i for i in near if said and sentence.is_one_of(i, prepositions)), sentence.last)
    if by + 1 >= sentence.last:
        return None
    source = subject_after(sentence, by + 1, sentence.last)
    source = source and with_apposition(sentence, source, sentence.last)
    span = (cue, cue + 1) if by > cue else (reference[0], cue)
    return SentenceAttribution("content, cue, source", span, source, (reference,)) if source and can_speak(sentence, source) else None


def _verb_follows_reference(sentence: Sentence) -> bool:
    """Return True if a verb directly follows its object at the start of a sentence; else either may be anywhere: "Novinářům *to* řekl"."""
    return sentence.speech.verb_second or bool(sentence.speech.romance.clitics or sentence.speech.nominative_articles)


def _is_finite(sentence: Sentence, verb: Range, participles: frozenset[str]) -> bool:
    """Return True if a verb reports: a participle does so only after its auxiliary, and not in a passive."""
    speech, word = sentence.speech, sentence.words[verb[1] - 1]
    if word not in participles or sentence.is_reflexive(verb) or sentence.reports_quotation(verb):
        return True
    if sentence.is_passive(verb):
        return _lacks_subject(sentence, verb)
    return any(sentence.is_one_of(i, speech.perfect_auxiliaries) for i in range(max(0, verb[0] - _FARTHEST_AUXILIARY), verb[0]))


def _lacks_subject(sentence: Sentence, verb: Range) -> bool:
    """Return True if a passive has no subject: "il a été révélé que", "foi anunciado que"."""
    romance, first = sentence.speech.romance, verb_group_start(sentence, verb[0])
    if first and sentence.is_one_of(first - 1, romance.expletives):
        return True
    return sentence.is_one_of(verb[0] - 1, romance.passive_copulas) and first == left_edge(sentence, first)


def _is_subordinate(sentence: Sentence, verb: Range, after: Range | None) -> bool:
    """Return True if a verb only says when the next one happened: "*回答*提问时说"."""
    if after is None:
        return False
    end = after[0] - (sentence.kinds[after[0] - 1] == COMMA)
    if not sentence.is_one_of(end - 1, sentence.speech.affixes.subordinate_closers):
        return False
    return all(kind not in _CLAUSE_ENDS for kind in sentence.kinds[verb[1] : end])


def _closes_citing_phrase(sentence: Sentence, verb: Range) -> bool:
    """Return True if a verb closes "according to" and its source: "据海潮公司提供的*数据显示*"."""
    closers, word = sentence.speech.affixes.according_closers, sentence.words[verb[0]]
    if word not in closers or sentence.speech.verbs.get(word) is not Nature.WRITING or not sentence.is_one_of(verb[0] - 1, closers):
        return False
    edge = max((i + 1 for i in range(verb[0]) if sentence.kinds[i] in _CLAUSE_ENDS), default=0)
    return any(sentence.is_one_of(i, sentence.word_index.according) for i in range(edge, verb[0]))
