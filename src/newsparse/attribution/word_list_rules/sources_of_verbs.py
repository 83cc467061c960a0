"""The source of a reporting verb: its subject, a body or paper in an adjunct, or the subject of a clause before."""

from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD
from newsparse.attribution.word_list_rules.medial_reading import MedialReading
from newsparse.attribution.word_list_rules.sentences import FARTHEST_CONTENT, LONGEST_LATE_SUBJECT, Sentence
from newsparse.attribution.word_list_rules.subjects import (
    adjunct_source,
    can_speak,
    left_edge,
    source_after,
    source_in_adjunct,
    subject_after,
    subject_before,
    subject_with_office,
    verb_group_start,
    with_apposition,
)
from newsparse.attribution.word_list_rules.word_index import Range


def source_of_verb(reading: MedialReading, verb: Range, first: int) -> tuple[Range | None, bool]:
    """Find the source of a verb, and whether it follows the verb."""
    sentence = reading.sentence
    kinds, speech = sentence.kinds, sentence.speech
    said = max((past for found in reading.found for _, past in found.content if past <= first), default=0)
    edge = max(left_edge(sentence, first), said)  # "… att bron är säker och *Storm* tillägger"
    if sentence.lacks_subject(verb):
        adjunct = source_in_adjunct(sentence, verb, reading.content_opener(verb) or sentence.last)
        return adjunct or source_in_adjunct_before(sentence, verb, first), adjunct is not None
    if edge < first and _opens_relative_clause(sentence, edge):
        return shared_subject(sentence, reading.start, edge), False
    placed = source_in_adjunct_before(sentence, verb, first) if edge < first else None
    infinitive = sentence.words[verb[1] - 1] in speech.romance.resuming_infinitives
    before = subject_before(sentence, edge, first) if edge < first and not infinitive else None
    before = placed if placed is not None and (before is None or speech.romance.clitics) else before
    if before is None and first <= edge and (opening := subject_with_office(sentence, reading.start, edge)) is not None:
        return opening, False
    after = None
    stop = reading.content_opener(verb) or min(sentence.last, verb[1] + FARTHEST_CONTENT)
    if before is None and edge == first:
        before = subject_before_apposition(sentence, reading.start, edge)
    if before is None or speech.affixes.verb_first:
        after = source_after(sentence, verb, stop)
        if after is not None:
            after = with_apposition(sentence, after, stop)
    if speech.affixes.verb_first and after is not None and kinds[after[0]] != QUOTE:
        return after, True
    if before is not None:
        return before, False
    if infinitive or sentence.words[verb[1] - 1] in speech.resuming_forms:
        reported = [found.source for found in reading.found if found.source is not None and found.source[1] <= verb[0]]
        other = reported[-1] if reported else _subject_of_verb_before(reading, verb)
        return other or shared_subject(sentence, reading.start, edge), False
    if (
        after is not None
        and kinds[after[0]] != QUOTE
        and (first <= edge or not speech.drops_subjects or kinds[after[0]] == NAME or sentence.is_one_of(after[0], speech.pronouns))
    ):
        after_edge = first > edge or edge <= reading.start or kinds[edge - 1] in (COMMA, DASH)
        if after_edge and (not speech.romance.clitics or can_speak(sentence, after)):
            return after, True
    return shared_subject(sentence, reading.start, edge), False


def source_in_adjunct_before(sentence: Sentence, verb: Range, first: int) -> Range | None:
    """Find the body or paper before a verb without a subject: "*В полиции* уточнили, что …"."""
    edge = left_edge(sentence, first)
    if edge == first or not sentence.is_one_of(edge, sentence.speech.source_prepositions) or not sentence.is_impersonal(verb):
        return None
    return adjunct_source(sentence, verb, edge, first)


def _subject_of_verb_before(reading: MedialReading, verb: Range) -> Range | None:
    """Find the subject of an earlier verb that this one continues: "Об этом сообщил *Петров*, заявив, что …"."""
    sentence = reading.sentence
    other = next((other for other in reversed(sentence.verbs) if other[1] < verb[0]), None)
    if other is None:
        return None
    first = verb_group_start(sentence, other[0])
    edge = left_edge(sentence, first)
    before = subject_before(sentence, edge, first) if edge < first else None
    if before is not None and (sentence.is_one_of(before[0], sentence.speech.pronouns) or NAME in sentence.kinds[slice(*before)]):
        return before
    after = subject_after(sentence, other[1], verb[0])
    return after if after is not None and NAME in sentence.kinds[slice(*after)] else None


def subject_before_apposition(sentence: Sentence, start: int, edge: int) -> Range | None:
    """Find the subject that opens a sentence, with its apposition, before the comma that closes it: "El alcalde, Juan Luna, *dijo*"."""
    kinds = sentence.kinds
    comma = next((i for i in range(start, edge - 1) if kinds[i] == COMMA), None)
    if comma is None or kinds[edge - 1] != COMMA or not sentence.speech.romance.clitics:
        return None
    subject = shared_subject(sentence, start, comma + 1)
    if subject is None or not can_speak(sentence, subject):
        return None
    modifiers = sentence.word_index.verb_modifiers
    if any(kinds[i] != WORD or sentence.ends_verb(i) or sentence.is_one_of(i, modifiers) for i in range(subject[1], comma)):
        return None
    whole = with_apposition(sentence, (subject[0], comma), edge)
    return whole if whole[1] == edge - 1 else None


def _opens_relative_clause(sentence: Sentence, edge: int) -> bool:
    """Return True if "that" before a unit is a relative pronoun, in scripts without case: "این مقام *که* نخواست نامش فاش شود گفت"."""
    return (
        not sentence.word_index.cased
        and edge > 1
        and not sentence.ends_verb(edge - 2)
        and sentence.is_one_of(edge - 1, sentence.speech.relative_pronouns)
        and sentence.words[edge - 1] == sentence.speech.statement_complementiser
    )


def shared_subject(sentence: Sentence, start: int, edge: int) -> Range | None:
    """Find the noun phrase before a relative pronoun at a unit, or the subject at the start of the sentence."""
    kinds, speech = sentence.kinds, sentence.speech
    if edge <= start:
        return None
    end = edge - 1
    relative = sentence.is_one_of(end, speech.relative_pronouns)
    while end > start and (kinds[end - 1] == COMMA or sentence.is_one_of(end - 1, speech.adjunct_openers)):
        end -= 1
    that = kinds[edge - 2] == COMMA and speech.romance.clitics and sentence.words[edge - 1] == speech.statement_complementiser
    if that or sentence.is_one_of(edge - 1, speech.romance.subject_relatives):
        return edge - 1, edge  # "Luna, *quien* explicó que"
    if relative:
        first = max(left_edge(sentence, end), end - 4)
        first = next((i + 1 for i in range(end - 2, first - 1, -1) if sentence.ends_verb(i)), first)  # "dijo *Luna*, quien explicó"
        return (first, end) if first < end else None
    # The subject at the start of the sentence.
    first = start
    while first < end and sentence.is_any_of(first, speech.sentence_adverbs, speech.joiners):
        first += 1
    if first >= end or sentence.is_any_of(first, speech.adjunct_openers, speech.subordinators):
        return None
    if sentence.is_one_of(first, speech.pronouns):
        return first, first + 1
    i = first
    while i < end and i - first < LONGEST_LATE_SUBJECT:
        if kinds[i] in (COMMA, QUOTE, COLON, DASH, STOP) or sentence.is_any_of(
            i, sentence.word_index.phrase_bounds, sentence.word_index.verb_modifiers
        ):
            break
        if sentence.is_one_of(i, speech.adjunct_openers) and i > first and not sentence.is_one_of(i, speech.of):
            break
        if kinds[i] == NAME:
            i += 1
            break
        i += 1
    return (first, i) if i > first and kinds[first] != QUOTE else None
