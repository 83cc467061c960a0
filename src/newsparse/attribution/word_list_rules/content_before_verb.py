"""Content before its reporting clause: `”…”, sade Anna Berg`, `Hinta nousee, ministeri sanoi`."""

from typing import Final

from newsparse.attribution.quotes import ENDS_OF_SPEECH
from newsparse.attribution.units import COLON, COMMA, DASH, MARKS, QUOTE, STOP, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.appositions import apposed_subject, described_subject, with_apposition
from newsparse.attribution.word_list_rules.medial_reading import MedialReading
from newsparse.attribution.word_list_rules.sentences import (
    LONGEST_LATE_SUBJECT,
    LONGEST_SUBJECT,
    LONGEST_TAIL,
    SHORTEST_STATEMENT,
    SHORTEST_STATEMENT_BEFORE,
    Sentence,
    SentenceAttribution,
)
from newsparse.attribution.word_list_rules.subjects import (
    can_speak,
    is_quoted_addressee,
    is_quoted_name,
    left_edge,
    source_after,
    subject_before,
    verb_group_start,
)

_BRIEF: Final = 7  # words of a phrase that only says when or where
_AROUND: Final = "content around cue and source"
_UNPAIRED: Final = frozenset('"”“»«')  # marks that close a quotation without an opening mark


def content_before_verb(reading: MedialReading, verb: Range) -> SentenceAttribution | None:
    """Read a reporting clause after its content: `”…”, sade Anna Berg`, `– …, sier Berg`, `…, Peltola sanoi`."""
    sentence, kinds = reading.sentence, reading.kinds
    first = verb_group_start(sentence, verb[0])
    edge = left_edge(sentence, first)
    if edge <= reading.start:
        return None
    apposed = apposed_subject(sentence, edge, dialogue=reading.dialogue) if first == edge else None
    edge = apposed[0] if apposed else edge
    mark = edge - 1
    while mark > reading.start and kinds[mark] in (COMMA, DASH):
        mark -= 1
    quoted = kinds[mark] == QUOTE and mark >= edge - 3
    signed = kinds[edge - 1] in (COMMA, DASH, QUOTE, STOP) or sentence.words[edge - 1] in _UNPAIRED
    if not signed or _introduces_content(reading, verb) or sentence.is_passive(verb):
        return None
    left = sentence.trimmed(reading.start, mark + 1)
    inserted = None if quoted or first > edge else _clause_after_opening(reading, verb, left)
    if inserted is not None or left[0] >= left[1]:
        return inserted
    if quoted:
        return _after_quotation(reading, verb, left, edge, apposed)
    if first > edge:
        return _clause_with_subject_first(reading, verb, first, apposed or subject_before(sentence, edge, first), left, edge)
    return _clause_with_verb_first(reading, verb, left)


def _introduces_content(reading: MedialReading, verb: Range) -> bool:
    """Return True if a verb introduces content: "that", a colon or a quotation follows it or its subject directly."""
    sentence, after = reading.sentence, verb[1]
    if sentence.kinds[after] in (COLON, QUOTE):
        return not (is_quoted_name(sentence, after) or is_quoted_addressee(sentence, after))
    return reading.content_opener(verb) is not None


def _after_quotation(reading: MedialReading, verb: Range, left: Range, edge: int, apposed: Range | None) -> SentenceAttribution | None:
    """Read a reporting clause after a quotation: `”…”, sade Anna Berg`, `”…”, Anna Berg sanoi`, `”…”, Anna Berg, ledaren, sade`."""
    sentence, kinds, first = reading.sentence, reading.sentence.kinds, verb_group_start(reading.sentence, verb[0])
    quote = max(i for i in range(*left) if kinds[i] == QUOTE)
    whole = all(kinds[i] in (QUOTE, *MARKS) for i in range(*left))
    content = left if whole or reading.dialogue else (quote, quote + 1)
    if quote + 1 == edge and kinds[quote - 1] == WORD and sentence.words[quote] not in ENDS_OF_SPEECH:
        return None  # "recordó que “hace días” se juzgó"
    told = first - edge == 1 and sentence.is_one_of(edge, sentence.speech.romance.clitics)  # "*nous* a dit le maire"
    if first > edge and not told:
        source = apposed or subject_before(sentence, edge, first)
        longest = (LONGEST_SUBJECT if apposed else LONGEST_LATE_SUBJECT) * sentence.word_index.units_per_word
        late = whole or sentence.word_index.units_per_word > 1 or _is_near_end(sentence, verb[1])
        if source is None or source[1] - source[0] > longest or not late:
            return None
        return _with_continuation(reading, "quotation, source, cue", (first, verb[1]), source, content, verb[1])
    source = source_after(sentence, verb, sentence.last)
    source = source and with_apposition(sentence, source, sentence.last)
    end = max(source[1], verb[1]) if source else verb[1]
    return _with_continuation(reading, "quotation, cue, source", (first, verb[1]), source, content, end)


def _is_near_end(sentence: Sentence, place: int) -> bool:
    """Return True if a reporting clause is close to the end of its sentence."""
    rest = sentence.kinds[place : sentence.last]
    return len(rest) <= LONGEST_TAIL * sentence.word_index.units_per_word and QUOTE not in rest and COLON not in rest


def _clause_with_subject_first(
    reading: MedialReading, verb: Range, first: int, source: Range | None, left: Range, edge: int
) -> SentenceAttribution | None:
    """Read a reporting clause that starts with its subject: `Hinta nousee, ministeri sanoi.`, `…, heeft de minister gezegd.`"""
    sentence, dialogue = reading.sentence, reading.dialogue
    if source is None or first - edge > LONGEST_LATE_SUBJECT * sentence.word_index.units_per_word or not _may_follow_content(reading, verb):
        return None
    fronted = sentence.is_one_of(edge, sentence.speech.perfect_auxiliaries)  # "…, *heeft* burgemeester Smit gezegd"
    if not (fronted or sentence.speech.inverting_verbs) or not _is_near_end(sentence, verb[1]):
        return None
    brief = left[1] - left[0] < SHORTEST_STATEMENT * sentence.word_index.units_per_word and not dialogue
    if brief or not _is_statement(reading, left) or _content_follows(reading, verb):
        return None  # "Anh ấy về, ông *nói cầu đã mở lại*"
    return _with_continuation(reading, "content, source, cue", (first, verb[1]), source, left, verb[1])


def _clause_with_verb_first(reading: MedialReading, verb: Range, left: Range) -> SentenceAttribution | None:
    """Read a reporting clause that starts with its verb: `Priset stiger, sade Anna Berg.`"""
    sentence = reading.sentence
    kinds, speech, word = sentence.kinds, sentence.speech, sentence.words[verb[1] - 1]
    if not _may_follow_content(reading, verb) or not sentence.word_index.spaced or word in speech.clauseless_verbs:
        return None
    first = verb_group_start(sentence, verb[0])
    source = source_after(sentence, verb, sentence.last)
    if source is None:
        closes = verb[1] >= sentence.last or kinds[verb[1]] in (COMMA, DASH)
        denied = any(sentence.is_one_of(i, speech.negations) for i in range(first, verb[1]))
        if not closes or not (reading.dialogue or speech.drops_subjects) or denied:
            return None  # "El gobernador, a quien han escrito dos veces, no ha contestado"
    else:
        if not can_speak(sentence, source) and described_subject(sentence, left[0], left[1] + 1):
            return None  # "Петров, в свою очередь, *назвал* план «позором»"
        if source[0] > verb[1] and _ends_relative_clause(sentence, left):
            return None  # "La maire, dont la ville a brûlé, *a contesté* devant le juge de Lorvans toute faute"
        if source[1] - source[0] == 1 and sentence.word_index.people.pronouns.get(sentence.words[source[0]]) == "n":
            return None  # "lyder *det*"
        if kinds[source[1]] == COLON:
            return None  # "La alcaldesa, Ana Roe, *pidió un muelle*: “…”"
        inner = (one for one in sentence.verbs if left[0] < one[0])
        if word in speech.relaying_verbs and any((reading.content_opener(one) or left[1]) < left[1] for one in inner):
            reading.end = left[1]  # "Петров заявил, что мост закрыт, передаёт ТАСС": the clause only says who relays the report
            return None
        source = with_apposition(sentence, source, sentence.last)
    end = max(source[1], verb[1]) if source else verb[1]
    attribution = _with_continuation(reading, "content, cue, source", (first, verb[1]), source, left, end)
    shortest = SHORTEST_STATEMENT_BEFORE if speech.drops_subjects else SHORTEST_STATEMENT
    stated = _is_statement(reading, left)
    brief = (left[1] - left[0] < shortest * sentence.word_index.units_per_word and not reading.dialogue) or not stated
    alone = len(attribution.content) == 1 or (source is None and not stated)
    return None if brief and alone else attribution  # "Bron, sade hon, är stängd", but not "Då, sade hon."


def _ends_relative_clause(sentence: Sentence, left: Range) -> bool:
    """Return True if words end in a relative clause after a comma: they are a subject rather than a statement."""
    comma = next((i for i in range(left[1] - 1, left[0], -1) if sentence.kinds[i] == COMMA), left[0])
    return comma > left[0] and sentence.is_one_of(comma + 1, sentence.speech.relative_pronouns)


def _content_follows(reading: MedialReading, verb: Range) -> bool:
    """Return True if words that a plain verb may report follow it without a mark."""
    sentence = reading.sentence
    follows = sentence.word_index.commas_open_content and sentence.last - verb[1] >= SHORTEST_STATEMENT
    plain = " ".join(sentence.words[verb[0] : verb[1]]) in sentence.speech.plain_verbs
    return follows and plain and not sentence.is_one_of(verb[1], sentence.speech.adjunct_openers)


def _clause_after_opening(reading: MedialReading, verb: Range, left: Range) -> SentenceAttribution | None:
    """Read a clause between a conjunction, or the first words, and the rest of the content: `Men, sade hon, bron är öppen`,
    `Ieri, dice Anna Rossi, il molo era chiuso`.
    """
    sentence = reading.sentence
    kinds, speech, romance = sentence.kinds, sentence.speech, bool(sentence.speech.romance.clitics)
    adverbial = sentence.is_any_of(left[0], speech.adjunct_openers, speech.sentence_adverbs, speech.subordinators)
    opened = left[0] < left[1]
    if opened and (not romance or left[1] - left[0] > (LONGEST_TAIL if adverbial else 1) or COMMA in kinds[left[0] : left[1]]):
        return None
    source = source_after(sentence, verb, sentence.last)
    end = max(verb[1], source[1]) if source else verb[1]
    named = can_speak(sentence, source) if source and romance else source or (opened and speech.drops_subjects)  # "Da noi, *osserva*, il"
    if not named or end + 1 >= sentence.last or kinds[end] != COMMA:
        return None
    right, cue = sentence.trimmed(end + 1, sentence.last), (verb_group_start(sentence, verb[0]), verb[1])
    if opened:
        return SentenceAttribution(_AROUND, cue, source, (left, right))
    return SentenceAttribution("content, cue, source", cue, source, (right,)) if right[1] - right[0] >= SHORTEST_STATEMENT else None


def _may_follow_content(reading: MedialReading, verb: Range) -> bool:
    """Return True if a verb may follow its content without marks."""
    inverting = reading.sentence.speech.inverting_verbs
    return not inverting or reading.dialogue or " ".join(reading.sentence.words[verb[0] : verb[1]]) in inverting


def _is_statement(reading: MedialReading, left: Range) -> bool:
    """Return True if the words before a reporting clause are its content, not a clause or phrase that says when, where or who."""
    sentence, (first, after) = reading.sentence, left
    if described_subject(sentence, first, after + 1) is not None:
        return False
    if reading.dialogue:
        return True
    speech = sentence.speech
    # Where the verb is second, a statement may open with an adjunct: "Bij het blussen kwam asbest vrij, meldde hij".
    brief = left[1] - left[0] < (_BRIEF - 2 * speech.verb_second) * sentence.word_index.units_per_word
    return not (sentence.is_one_of(first, speech.subordinators) or (brief and sentence.is_one_of(first, speech.adjunct_openers)))


def _with_continuation(reading: MedialReading, rule: str, cue: Range, source: Range | None, left: Range, end: int) -> SentenceAttribution:
    """Build an attribution from a reporting clause after its content, with any content that continues after the reporting clause."""
    sentence, kinds = reading.sentence, reading.kinds
    content = [left]
    tail = range(end, min(sentence.last, end + LONGEST_TAIL * sentence.word_index.units_per_word))
    near = next((i for i in tail if kinds[i] in (COMMA, COLON, DASH, QUOTE)), sentence.last)
    near += near + 1 < sentence.last and kinds[near] == COMMA and kinds[near + 1] == DASH  # "«Мост стар, — сказал он, — и дорог»"
    right = sentence.trimmed(near, sentence.last)
    if near + 1 < sentence.last and right[0] < right[1]:
        if kinds[right[0]] == QUOTE:
            content.append((right[0], right[0] + 1))
        elif kinds[near] == DASH:
            content.append((next(i for i in range(near, right[1]) if kinds[i] not in MARKS), right[1]))
        elif kinds[near] == COMMA and _continues_after_clause(sentence, source, left, right):
            content.append(right)
            rule = _AROUND
    return SentenceAttribution(rule, cue, source, tuple(content), reading.dialogue)


def _continues_after_clause(sentence: Sentence, source: Range | None, left: Range, right: Range) -> bool:
    """Return True if a sentence continues after a reporting clause between commas: "Bron, sade hon, är stängd"."""
    first, speech, bounds = right[0], sentence.speech, sentence.word_index.phrase_bounds
    if source is not None and speech.romance.clitics and sentence.is_one_of(first, speech.copulas):
        return True  # "El puerto, afirma Luna, es seguro"
    unsourced = source is None and not speech.drops_subjects
    if unsourced or sentence.kinds[left[1] - 1] == QUOTE or right[1] - right[0] < SHORTEST_STATEMENT * sentence.word_index.units_per_word:
        return False
    if sentence.is_any_of(first, speech.adjunct_openers, speech.resuming_forms, bounds):
        return False
    pronoun = source is not None and sentence.is_one_of(source[0], speech.pronouns)
    return pronoun or (left[1] - left[0] < 8 * sentence.word_index.units_per_word and sentence.kinds[first] == WORD)
