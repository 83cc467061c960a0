"""Attributions in sentences whose verb comes before, after or inside the content: `”…”, sade Anna Berg`, `Anna Berg sade att …`."""

from itertools import zip_longest
from typing import Final

from newsparse.attribution.quotes import ENDS_OF_SPEECH
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARKS, NAME, NUMBER, OPEN, PHRASE, QUOTE, STOP, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.citing_phrases import as_clause, citing_phrases, content_around
from newsparse.attribution.word_list_rules.medial_reading import MedialReading, source_of_verb
from newsparse.attribution.word_list_rules.sentences import (
    COLON_RULE,
    FARTHEST_CONTENT,
    LONGEST_LATE_SUBJECT,
    LONGEST_SUBJECT,
    LONGEST_TAIL,
    SHORTEST_STATEMENT,
    SHORTEST_STATEMENT_BEFORE,
    Sentence,
    SentenceAttribution,
)
from newsparse.attribution.word_list_rules.subjects import (
    apposed_subject,
    can_speak,
    described_subject,
    describes,
    is_bare_subject,
    is_quoted_addressee,
    is_quoted_name,
    is_titled,
    left_edge,
    source_after,
    source_in_adjunct,
    subject_after,
    subject_before,
    verb_group_start,
    with_apposition,
)
from newsparse.terms import Nature

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
    if quoted and any(sentence.is_one_of(i, reading.speech.joiners) for i in range(mark + 1, verb[0])):
        return None  # "“桥是安全的”，*并*称批评者“无知”"
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
    opener, first = reading.content_opener(verb), verb_group_start(sentence, verb[0])
    asked = opener is not None and opener > after + 1 and sentence.words[opener] not in sentence.word_index.that
    if asked and QUOTE in sentence.kinds[max(0, first - 2) : first]:
        return False  # "„Ne,“ odpověděl na dotaz, *zda* odstoupí"
    if after < sentence.last and sentence.kinds[after] in (COLON, QUOTE):
        return sentence.kinds[after] == COLON or not (is_quoted_name(sentence, after) or is_quoted_addressee(sentence, after))
    return opener is not None


def _after_quotation(reading: MedialReading, verb: Range, left: Range, edge: int, apposed: Range | None) -> SentenceAttribution | None:
    """Read a reporting clause after a quotation: `”…”, sade Anna Berg`, `”…”, Anna Berg sanoi`, `”…”, Anna Berg, ledaren, sade`."""
    sentence, kinds, first = reading.sentence, reading.sentence.kinds, verb_group_start(reading.sentence, verb[0])
    quote = max(i for i in range(*left) if kinds[i] == QUOTE)
    whole = all(kinds[i] in (QUOTE, *MARKS) for i in range(*left))
    content = left if whole or reading.dialogue else (quote, quote + 1)
    if not whole and quote + 1 == edge and kinds[quote - 1] == WORD and sentence.words[quote] not in ENDS_OF_SPEECH:
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
    if not (dialogue or fronted or sentence.speech.inverting_verbs) or not _is_near_end(sentence, verb[1]):
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
    quoted, first = QUOTE in kinds[slice(*left)], verb_group_start(sentence, verb[0])
    source = source_after(sentence, verb, sentence.last)
    if source is None:
        closes = verb[1] >= sentence.last or kinds[verb[1]] in (COMMA, DASH)
        denied = any(sentence.is_one_of(i, speech.negations) for i in range(first, verb[1]))
        if not closes or not (reading.dialogue or speech.drops_subjects) or denied:
            return None  # "El gobernador, a quien han escrito dos veces, no ha contestado"
    else:
        described = not can_speak(sentence, source) and described_subject(sentence, left[0], left[1] + 1)
        if described:
            return None  # "Петров, в свою очередь, *назвал* план «позором»"
        if source[0] > verb[1] and _ends_relative_clause(sentence, left):
            return None  # "La maire, dont la ville a brûlé, *a contesté* devant le juge de Lorvans toute faute"
        if source[1] - source[0] == 1 and sentence.word_index.people.pronouns.get(sentence.words[source[0]]) == "n":
            return None  # "lyder *det*"
        if not quoted and source[1] < sentence.last and kinds[source[1]] == COLON:
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
    longest = (LONGEST_TAIL if adverbial else 1) if romance else 0 if reading.dialogue or not speech.drops_subjects else SHORTEST_STATEMENT
    if opened and (left[1] - left[0] > longest or COMMA in kinds[left[0] : left[1]] or not (romance or _may_follow_content(reading, verb))):
        return None
    source = source_after(sentence, verb, sentence.last)
    end = max(verb[1], source[1]) if source else verb[1]
    named = can_speak(sentence, source) if source and (romance or opened) else source or (opened and speech.drops_subjects)
    if not named or end + 1 >= sentence.last or kinds[end] != COMMA:
        return None  # but "Da noi, *osserva*, il molo"
    right, cue = sentence.trimmed(end + 1, sentence.last), (verb_group_start(sentence, verb[0]), verb[1])
    if opened and not (romance or _continues_after_clause(sentence, source, left, right)):
        return None  # "Ano, řekl Jan Hrubý, *ředitel přístavu*"
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
    if reading.dialogue or (sentence.kinds[after] == COMMA and sentence.kinds[after + 1] == DASH):
        return True  # "…, — говорит Громов"
    speech = sentence.speech
    if sentence.words[first] == speech.statement_complementiser and not speech.romance.clitics:
        idiom = " ".join(sentence.words[first : first + 2]) in sentence.word_index.lookalike_pairs  # "Что касается моста"
        return not idiom  # "*Že* stát ustoupil, řekl Novák"
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
    barred = (speech.relative_pronouns, speech.joiners, speech.adjunct_openers, speech.subordinators, speech.resuming_forms, bounds)
    if sentence.is_any_of(first, *barred, sentence.word_index.offices):
        return False
    pronoun = source is not None and sentence.is_one_of(source[0], speech.pronouns)
    return pronoun or (left[1] - left[0] < 8 * sentence.word_index.units_per_word and sentence.kinds[first] == WORD)


_LONGEST_QUOTED_WORD: Final = 10  # code points of a quotation that may be a single word
_LONGEST_LABEL: Final = 14  # longest name of a speaker before a colon without a verb
_TO: Final = frozenset({"a", "ad", "à"})  # before an infinitive
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
    if verb[1] + 1 < sentence.last and kinds[verb[1]] == NUMBER and kinds[verb[1] + 1] == COLON:
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
        if kind == QUOTE and kinds[i + 1] == COLON:
            continue  # "قال رامي عوض لموقع *"الموجة"*: …"
        if kind == QUOTE:
            relayed = source is None or last in speech.relaying_verbs
            if relayed and (not speech.drops_subjects or (i == verb[1] and is_quoted_name(sentence, i))):
                return None  # "Об этом сообщает *«Волна»*"
            # One or two words are a name, unless they are next to the verb, or the verb opens the sentence that they close.
            size = sentence.units.ends[i] - sentence.units.starts[i]
            closes = speech.affixes.verb_first and i + 1 == sentence.last and size > _LONGEST_QUOTED_WORD
            said = i == verb[1] or kinds[i - 1] == COMMA or size > 18 // sentence.word_index.units_per_word or closes
            cited = source is not None and any(sentence.is_one_of(k, sentence.word_index.cited_words) for k in range(*source))
            names = last in sentence.word_index.naming_verbs
            speaks = source is None or cited or can_speak(sentence, source) or not sentence.word_index.cased
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
    closes = quote + 1 >= sentence.last or sentence.kinds[quote + 1] != WORD
    opened = quote == past or sentence.is_one_of(quote - 1, sentence.word_index.non_name_words)
    return held[:1].isupper() and not (closes and opened)


def _without_opener(reading: MedialReading, verb: Range, first: int, source: Range | None) -> SentenceAttribution | None:
    """Read a clause without an opening word: `Hon sade hon var trött`, `Ia mengatakan harga naik`, `他说…`."""
    sentence, kinds, speech = reading.sentence, reading.kinds, reading.speech
    start = verb[1]
    word = " ".join(sentence.words[verb[0] : verb[1]])
    comma = start < sentence.last and kinds[start] == COMMA and sentence.word_index.commas_open_content
    begun = _infinitive_clause(sentence, verb, source) if source else None
    if begun is not None:
        return SentenceAttribution("source, cue, content", (first, verb[1]), source, (_content_range(reading, begun),))
    if word in speech.relaying_verbs and source and source[1] < first and sentence.is_one_of(source[1], speech.topic_prepositions):
        return SentenceAttribution("source, cue, content", (first, verb[1]), source, ((source[1], first),))  # "*از بسته شدن* خبر داد"
    marked = comma and word not in speech.noun_verbs  # "宣布，", but not "进行脑部图像分析，"
    opens = start + sentence.is_one_of(start, speech.of)  # "ha ammesso *di non* aver preso"
    attached = opens + sentence.is_any_of(opens, speech.negations, speech.romance.clitics)  # "assure *l'*avoir appris"
    infinitive = sentence.is_one_of(attached, speech.romance.reported_infinitives)
    if not marked and not infinitive and word not in speech.plain_verbs:
        return _participle_clause(reading, verb, first, source)
    start += comma
    if speech.topic_prepositions and (sentence.word_index.cased or speech.affixes.verb_first):  # "заявил *о готовности начать работу*"
        start = max(verb[1] + sentence.is_one_of(verb[1], speech.recipients), source[1] if source else 0)
        back = f"{sentence.words[start]} {sentence.words[start + 1]}" in speech.back_references  # "сообщил об этом"
        if source is None or back or not sentence.is_one_of(start, speech.topic_prepositions):
            return None
        last = next((i for i in range(start, sentence.last) if kinds[i] not in (WORD, NAME, NUMBER, QUOTE)), sentence.last)
        if last - start <= 2 and QUOTE not in kinds[start:last]:
            return None
        return SentenceAttribution("source, cue, content", (first, verb[1]), source, ((start, last),))
    if any(sentence.is_one_of(i, speech.negations) for i in range(first, verb[1])):
        return None  # "Ia tidak menyebutkan harga kapal itu"
    shortest = SHORTEST_STATEMENT - infinitive + sentence.word_index.units_per_word - 2
    impersonal = first <= reading.start and sentence.lacks_subject(verb)  # "گفته می‌شود پل بسته است"
    brief = sentence.last - start <= shortest and QUOTE not in kinds[start : sentence.last]
    if brief or (source[0] >= verb[1] if source else not impersonal):
        return None
    if speech.affixes.reported_clause_endings:
        return _participle_clause(reading, verb, first, source)
    if sentence.word_index.cased and not infinitive and not (source and can_speak(sentence, source)):
        return None
    if speech.verb_second:
        # "Hon sade hon var trött": a subject and its verb.
        finite = sentence.is_any_of(start + 1, speech.perfect_auxiliaries, speech.copulas)  # "mener *kommunen har* sovet"
        if not (sentence.is_any_of(start, speech.pronouns, speech.determiners) or kinds[start] == NAME or finite):
            return None
    elif kinds[start] in MARKS or (not marked and sentence.is_one_of(start, sentence.word_index.adjuncts)):
        return None
    return SentenceAttribution("source, cue, content", (first, verb[1]), source, (_content_range(reading, start),))


def _infinitive_clause(sentence: Sentence, verb: Range, source: Range) -> int | None:
    """Find where a reported infinitive begins: "Berg zegt *daar niet in te geloven*", "ha invitato i cittadini *a non uscire*"."""
    speech, kinds, words, last = sentence.speech, sentence.kinds, sentence.words, sentence.last
    start = max(verb[1], source[1])
    if speech.bracket.infinitive_marker in (held := words[start:last]):
        start += sentence.is_one_of(start, speech.particles.get(words[verb[1] - 1], frozenset()))  # "geeft *toe* te dromen"
        unfit = COMMA in kinds[start:last] or not (speech.purpose_openers | speech.complementisers).isdisjoint(held)
        return None if unfit or start >= last - 1 else start
    near = range(start, min(last - 2, start + LONGEST_TAIL)) if source[0] < verb[0] and speech.romance.infinitive_endings else ()
    for i in near if words[verb[1] - 1] not in speech.naming_verbs else ():
        if kinds[i] not in (WORD, NAME) or sentence.ends_verb(i):
            break
        led = i + 1 + sentence.is_any_of(i + 1, speech.negations, speech.romance.clitics)
        if sentence.is_any_of(i, speech.of, _TO) and kinds[led] == WORD and words[led].endswith(speech.romance.infinitive_endings):
            return i
    return None


def _participle_clause(reading: MedialReading, verb: Range, first: int, source: Range | None) -> SentenceAttribution | None:
    """Read content whose verb is a participle: `Berg sanoi sillan olevan auki`."""
    sentence = reading.sentence
    endings = sentence.speech.affixes.reported_clause_endings
    if not endings or source is None:
        return None
    near = range(verb[1], min(sentence.last, verb[1] + LONGEST_TAIL))
    near = near[: next((n for n, i in enumerate(near) if sentence.kinds[i] == COMMA), len(near))]
    if not any(sentence.kinds[i] == WORD and sentence.words[i].endswith(endings) and len(sentence.words[i]) > 4 for i in near):
        return None
    start = source[1] if source[0] >= verb[1] else verb[1]
    return SentenceAttribution("source, cue, content", (first, verb[1]), source, (_content_range(reading, start),))


def _content_range(reading: MedialReading, first: int, source: Range | None = None) -> Range:
    """Read content from its first unit to the end of the sentence, or up to another reporting clause of the same source."""
    sentence, speech = reading.sentence, reading.speech
    last = reading.end
    for attribution in reading.found:
        for start, _ in (*attribution.content, attribution.cue):
            if first < start < last:
                last = start
    if sentence.words[first - 1] in speech.complementisers and sentence.ends_verb(first - 1):  # "وی با بیان اینکه …، *افزود*: «…»"
        last = next((one[0] for one in sentence.verbs if first < one[0] < last and _introduces_content(reading, one)), last)
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
        return after + 1 < sentence.last and sentence.words[after + 1] not in sentence.word_index.that  # ", aunque la obra no ha empezado"
    if relative and (speech.verb_second or sentence.ends_verb(after) or sentence.is_one_of(after, speech.perfect_auxiliaries)):
        return True  # "Anne Roux, qui demande que le pont ferme, *a quitté* la salle"
    again = after + 2 if sentence.is_one_of(after, speech.romance.before_words) else after
    resuming = sentence.is_any_of(again, speech.resuming_forms, speech.romance.resuming_infinitives)
    return again < sentence.last and resuming and sentence.ends_verb(again)


def _joins_report(reading: MedialReading, joiner: int, last: int) -> bool:
    """Return True if "and" joins another report, of the same source or of one with a name: "…, *а* Громов добавил, что …"."""
    sentence, kinds = reading.sentence, reading.kinds
    introduces = sentence.word_index.cased or kinds[joiner + 2] in (QUOTE, COLON)  # "，並重申「…」"
    if kinds[joiner - 1] == COMMA and sentence.ends_verb(joiner + 1) and introduces:
        return True  # "…, что мост закрыт, *и* потребовал отставки"
    limit = min(last, joiner + _FARTHEST_SECOND_VERB)
    past = next((i + 1 for i in range(joiner + 1, limit) if sentence.ends_verb(i) or kinds[i] not in (WORD, NAME)), 0)
    unnamed = past > joiner + 4 and sentence.word_index.cased and NAME not in kinds[joiner + 1 : past - 1]
    if not past or not sentence.ends_verb(past - 1) or unnamed:
        return False
    return reading.content_opener((past - 1, past)) is not None or (past < last and kinds[past] == COLON)


def quotations_after_label(sentence: Sentence, start: int) -> SentenceAttribution | None:
    """Read a speaker's label with quotations after it: `Anna Berg: ”…”`, `Copio la respuesta de la alcaldesa, Ana Luna: «…»`."""
    kinds, speech = sentence.kinds, sentence.speech
    if (whose := _author_before_colon(sentence, start)) is not None:
        return SentenceAttribution(COLON_RULE, (whose[1], whose[1] + 1), whose, sentence.quotations_from(whose[1] + 1))
    past = min(sentence.last, start + _LONGEST_LABEL * sentence.word_index.units_per_word)
    colon = next((i for i in range(start, past) if kinds[i] == COLON), None)
    if colon is None or colon == start or colon + 1 >= sentence.last:
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
        if names and kinds[names[0] + 1] == COMMA and describes(sentence, names[0] + 2):
            names = names[:1]
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
    between = (i for i in range(first, past) if sentence.kinds[i] not in PHRASE)
    if reference[0] > verb[1] or not all(sentence.kinds[i] == QUOTE and is_titled(sentence, i) for i in between):
        return None
    group, edge = verb_group_start(sentence, verb[0]), min(reference[0], verb[0])
    source = subject_before(sentence, 0, edge) if edge else None  # "*Starosta* to řekl"
    if speech.verb_second and sentence.is_any_of(reference[1], speech.perfect_auxiliaries) and reference[1] + 1 < verb[0]:
        source = subject_before(sentence, reference[1] + 1, verb[0])  # "Dat heeft *burgemeester Jan Smit* gezegd"
    elif group > reference[1] and _verb_follows_reference(sentence):
        return None  # "Det är farligt, som hon *säger*"
    elif source is None and group > reference[1]:
        cased = sentence.word_index.cased
        source = subject_before(sentence, reference[1], group) if cased else (reference[1], group)  # "این را *شهردار* می‌گوید"
    if source is None or not (can_speak(sentence, source) or not sentence.word_index.cased):
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
