"""Content after its reporting clause: `Anna Berg sade att …`, `Anna Berg sade: ”…”`."""

from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARKS, NAME, NUMBER, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.medial_reading import MedialReading, source_of_verb
from newsparse.attribution.word_list_rules.sentences import (
    COLON_RULE,
    FARTHEST_CONTENT,
    LONGEST_TAIL,
    SHORTEST_STATEMENT,
    SHORTEST_STATEMENT_BEFORE,
    Sentence,
    SentenceAttribution,
)
from newsparse.attribution.word_list_rules.subjects import can_speak, is_quoted_name, subject_before, verb_group_start

_LONGEST_LABEL: Final = 14  # longest name of a speaker before a colon without a verb
_FARTHEST_SECOND_VERB: Final = 9  # largest distance between "and" and a second speaker's verb


def content_after_verb(reading: MedialReading, verb: Range) -> SentenceAttribution | None:
    """Read a reporting clause before its content: `Anna Berg sade att …`, `Anna Berg sade: ”…”`, `Anna Berg kallade planen ”dum”`."""
    sentence, kinds, speech = reading.sentence, reading.kinds, reading.speech
    first = verb_group_start(sentence, verb[0])
    last = sentence.words[verb[1] - 1]
    source, inverted = source_of_verb(reading, verb, first)
    named = inverted and speech.drops_subjects and last in speech.naming_verbs and not speech.affixes.verb_first
    if sentence.is_passive(verb) or (named and source and (speech.romance.clitics or not can_speak(sentence, source))):
        source = None
    rule = "source, cue, content"
    if source is None and (last in speech.resuming_forms or last in speech.hearsay_verbs):
        return None
    if kinds[verb[1]] == NUMBER and kinds[verb[1] + 1] == COLON:
        return None  # "עצה מספר 1:"
    opens = reading.content_opener(verb)
    if opens is not None:
        return SentenceAttribution(rule, (first, verb[1]), source, (_content_range(reading, opens, source),))
    if last in sentence.word_index.showing_verbs:
        return None
    for i in range(verb[1], min(sentence.last, verb[1] + FARTHEST_CONTENT * sentence.word_index.units_per_word)):
        kind = kinds[i]
        if kind == COMMA and i == verb[1] and not sentence.word_index.spaced and kinds[i + 1] != QUOTE:
            break
        if kind == COLON:
            right = sentence.trimmed(i + 1, sentence.last)
            if right[0] < right[1] and kinds[right[0]] == QUOTE:
                return SentenceAttribution(rule, (first, verb[1]), source, sentence.quotations_from(right[0]))
            shortest = SHORTEST_STATEMENT_BEFORE if speech.drops_subjects and source is not None else SHORTEST_STATEMENT
            return SentenceAttribution(rule, (first, verb[1]), source, (right,)) if right[1] - right[0] >= shortest else None
        if kind == QUOTE:
            relayed = source is None or last in speech.relaying_verbs
            if relayed and (not speech.drops_subjects or (i == verb[1] and is_quoted_name(sentence, i))):
                return None  # "Об этом сообщает *«Волна»*"
            # One or two words are a name, unless they are next to the verb, or the verb opens the sentence that they close.
            size = sentence.units.ends[i] - sentence.units.starts[i]
            closes = speech.affixes.verb_first and i + 1 == sentence.last
            said = i == verb[1] or kinds[i - 1] == COMMA or size > 18 // sentence.word_index.units_per_word or closes
            names = last in sentence.word_index.naming_verbs
            speaks = source is None or can_speak(sentence, source) or not sentence.word_index.cased
            if (names and speaks and not _is_named(sentence, verb[1], i)) or (said and (not names or last in speech.verbs)):
                return SentenceAttribution(rule, (first, verb[1]), source, sentence.quotations_from(i))
            break
        if kind in (STOP, DASH) or (i > verb[1] and sentence.ends_verb(i)):
            break
        if kind == COMMA and i > max(verb[1], source[1] if inverted and source else 0) + 4 * sentence.word_index.units_per_word:
            break
    return _without_opener(reading, verb, first, source)


def _is_named(sentence: Sentence, past: int, quote: int) -> bool:
    """Return True if a quotation after a verb of naming is a title, to which it gives a name: "beskrev boken *”Broar”*"."""
    held = sentence.text[sentence.units.starts[quote] + 1 : sentence.units.ends[quote]].lstrip()
    opened = quote == past or sentence.is_one_of(quote - 1, sentence.word_index.non_name_words)
    return held[:1].isupper() and not (opened and sentence.kinds[quote + 1] != WORD)


def _without_opener(reading: MedialReading, verb: Range, first: int, source: Range | None) -> SentenceAttribution | None:
    """Read a clause without an opening word: `Hon sade hon var trött`, `Ia mengatakan harga naik`, `他说…`."""
    sentence, kinds, speech = reading.sentence, reading.kinds, reading.speech
    start = verb[1]
    word = " ".join(sentence.words[verb[0] : verb[1]])
    comma = start < sentence.last and kinds[start] == COMMA and sentence.word_index.commas_open_content
    marked = comma and word not in speech.noun_verbs  # "宣布，", but not "进行脑部图像分析，"
    opens = start + sentence.is_one_of(start, speech.of)  # "ha ammesso *di non* aver preso"
    attached = opens + sentence.is_any_of(opens, speech.negations, speech.romance.clitics)  # "assure *l'*avoir appris"
    infinitive = sentence.is_one_of(attached, speech.romance.reported_infinitives)
    if not marked and not infinitive and word not in speech.plain_verbs:
        return _participle_clause(reading, verb, first, source)
    start += comma
    if speech.topic_prepositions:  # a noun phrase after a preposition: "Громов заявил *о готовности возобновить работу порта*"
        start = verb[1] + sentence.is_one_of(verb[1], speech.recipients)
        back = f"{sentence.words[start]} {sentence.words[start + 1]}" in speech.back_references  # "сообщил об этом"
        if source is None or back or not sentence.is_one_of(start, speech.topic_prepositions):
            return None
        last = next((i for i in range(start, sentence.last) if kinds[i] not in (WORD, NAME, NUMBER, QUOTE)), sentence.last)
        return SentenceAttribution("source, cue, content", (first, verb[1]), source, ((start, last),)) if last - start > 2 else None
    if any(sentence.is_one_of(i, speech.negations) for i in range(first, verb[1])):
        return None  # "Ia tidak menyebutkan harga kapal itu"
    shortest = SHORTEST_STATEMENT - infinitive + sentence.word_index.units_per_word - 2
    if source is None or source[0] >= verb[1] or sentence.last - start <= shortest:
        return None
    if speech.affixes.reported_clause_endings:
        return _participle_clause(reading, verb, first, source)
    if sentence.word_index.cased and not infinitive and not can_speak(sentence, source):
        return None
    if speech.verb_second:
        # "Hon sade hon var trött": a subject and its verb.
        finite = sentence.is_any_of(start + 1, speech.perfect_auxiliaries, speech.copulas)  # "mener *kommunen har* sovet"
        if not (sentence.is_any_of(start, speech.pronouns, speech.determiners) or kinds[start] == NAME or finite):
            return None
    elif kinds[start] in MARKS or (not marked and sentence.is_one_of(start, sentence.word_index.adjuncts)):
        return None
    return SentenceAttribution("source, cue, content", (first, verb[1]), source, (_content_range(reading, start),))


def _participle_clause(reading: MedialReading, verb: Range, first: int, source: Range | None) -> SentenceAttribution | None:
    """Read content whose verb is a participle: `Berg sanoi sillan olevan auki`."""
    sentence = reading.sentence
    endings = sentence.speech.affixes.reported_clause_endings
    if not endings or source is None:
        return None
    near = range(verb[1], min(sentence.last, verb[1] + LONGEST_TAIL))
    near = near[: next((n for n, i in enumerate(near) if sentence.kinds[i] == COMMA), len(near))]
    if not any(sentence.words[i].endswith(endings) for i in near):
        return None
    return SentenceAttribution("source, cue, content", (first, verb[1]), source, (_content_range(reading, verb[1]),))


def _content_range(reading: MedialReading, first: int, source: Range | None = None) -> Range:
    """Read content from its first unit to the end of the sentence, or up to another reporting clause of the same source."""
    sentence, speech = reading.sentence, reading.speech
    last = reading.end
    for attribution in reading.found:
        for start, _ in (*attribution.content, attribution.cue):
            if first < start < last:
                last = start
    joiners = [i for i in range(first + 2, last - 1) if sentence.is_any_of(i, speech.joiners, speech.contrasts)]
    last = next((i for i in joiners if _joins_report(reading, i, last)), last)
    relatives = (speech.romance.subject_relatives, (speech.statement_complementiser,))
    relative = source is not None and source[1] == source[0] + 1 and sentence.is_any_of(source[0], *relatives)
    commas = (i for i in range(first + 2, last - 1) if sentence.kinds[i] == COMMA)
    return sentence.trimmed(first, next((i for i in commas if _ends_statement(sentence, i + 1, relative)), last))


def _ends_statement(sentence: Sentence, after: int, relative: bool) -> bool:
    """Return True if a statement ends before the comma before a unit: the story counters it, or goes on."""
    speech = sentence.speech
    if sentence.is_one_of(after, speech.contrasts) and speech.romance.clitics:
        return sentence.words[after + 1] not in sentence.word_index.that  # ", aunque la obra no ha empezado"
    if relative and (speech.verb_second or sentence.ends_verb(after) or sentence.is_one_of(after, speech.perfect_auxiliaries)):
        return True  # "Anne Roux, qui demande que le pont ferme, *a quitté* la salle"
    again = after + 2 if sentence.is_one_of(after, speech.romance.before_words) else after
    resuming = sentence.is_any_of(again, speech.resuming_forms, speech.romance.resuming_infinitives)
    return resuming and sentence.ends_verb(again)


def _joins_report(reading: MedialReading, joiner: int, last: int) -> bool:
    """Return True if "and" joins another report, of the same source or of one with a name: "…, *а* Громов добавил, что …"."""
    sentence, kinds = reading.sentence, reading.kinds
    if kinds[joiner - 1] == COMMA and sentence.ends_verb(joiner + 1) and sentence.word_index.cased:
        return True  # "…, что мост закрыт, *и* потребовал отставки"
    limit = min(last, joiner + _FARTHEST_SECOND_VERB)
    past = next((i + 1 for i in range(joiner + 1, limit) if sentence.ends_verb(i) or kinds[i] not in (WORD, NAME)), 0)
    if not sentence.ends_verb(past - 1):
        return False
    return reading.content_opener((past - 1, past)) is not None or kinds[past] == COLON


def quotations_after_label(sentence: Sentence, start: int) -> SentenceAttribution | None:
    """Read a speaker's label with quotations after it: `Anna Berg: ”…”`, `Copio la respuesta de la alcaldesa, Ana Luna: «…»`."""
    kinds, speech = sentence.kinds, sentence.speech
    if (whose := _author_before_colon(sentence, start)) is not None:
        return SentenceAttribution(COLON_RULE, (whose[1], whose[1] + 1), whose, sentence.quotations_from(whose[1] + 1))
    past = min(sentence.last, start + _LONGEST_LABEL * sentence.word_index.units_per_word)
    colon = next((i for i in range(start, past) if kinds[i] == COLON), None)
    if colon is None or colon == start:
        return None
    dash = speech.dialogue_dashes and kinds[colon + 1] == DASH
    if kinds[colon + 1] != QUOTE and not dash:
        return None
    content = (sentence.trimmed(colon + 1, sentence.last),) if dash else sentence.quotations_from(colon + 1)
    last = next((i for i in range(start + 1, colon) if _ends_label(sentence, i, colon, named=NAME in kinds[start:colon])), colon)
    source = subject_before(sentence, start, last)  # "Anna Berg *är nöjd*: ”…”"
    offices = sentence.word_index.offices
    names = [i for i in range(start, colon) if kinds[i] == NAME and (i > start or sentence.words[i] not in offices)]
    agrees = len(names) == 1 and sentence.is_one_of(names[0] - 1, speech.doubtful_according)  # "Même constat *pour Anne Roux* : « … »"
    if agrees or source is None or any(kind not in (WORD, NAME, OPEN, CLOSE) for kind in kinds[source[0] : source[1]]):
        # "Il preside, *Aldo Conte*, getta acqua sul fuoco: «…»", "Critica *Anna Rossi*, che abita in piazza Conte: «…»"
        names = names[:1] if names and kinds[names[0] + 1] == COMMA else names
        if len(names) != 1 or (not agrees and sentence.is_any_of(names[0] - 1, speech.adjunct_openers, speech.of)):
            return None
        source = names[0], names[0] + 1
    return SentenceAttribution(COLON_RULE, (colon, colon + 1), source, content, dash)


def _ends_label(sentence: Sentence, i: int, colon: int, *, named: bool) -> bool:
    """Return True if a unit says how a speaker is rather than who: "Anna Berg *är nöjd*:", "El alcalde, *tajante*:"."""
    kinds, speech, index = sentence.kinds, sentence.speech, sentence.word_index
    if kinds[i] == WORD and kinds[i - 1] in (NAME, CLOSE):
        return NAME not in kinds[i:colon] and not sentence.is_any_of(
            i, speech.of, speech.joiners, speech.determiners, speech.adjunct_openers, index.offices
        )
    described = kinds[i] == COMMA or sentence.is_one_of(i, index.verb_modifiers - speech.of)
    return described and not named and sentence.is_any_of(i - 1, index.offices, index.people.group_nouns)


def _author_before_colon(sentence: Sentence, start: int) -> Range | None:
    """Find the name between a comma and a colon, in a sentence that announces words: "la respuesta de la alcaldesa, *Ana Luna*:"."""
    kinds, people = sentence.kinds, sentence.word_index.people
    quote = next((i for i in range(start + 2, sentence.last) if kinds[i] == QUOTE and kinds[i - 1] == COLON), None)
    if quote is None:
        return None
    first = next((i + 1 for i in range(quote - 2, start - 1, -1) if kinds[i] != NAME), start)
    announced = any(sentence.is_any_of(i, people.speeches, people.documents) for i in range(start, first))
    return (first, quote - 1) if first < quote - 1 and kinds[first - 1] == COMMA and announced else None
