"""Phrases that name a source without reporting themselves: "according to Roe", "in her words", "as Roe said"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARKS, NAME, OPEN, PHRASE, QUOTE, STOP, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import SHORTEST_STATEMENT, Sentence, SentenceAttribution
from newsparse.attribution.word_list_rules.subjects import (
    can_speak,
    is_quoted_name,
    left_edge,
    names_in_words,
    names_noun,
    source_in_adjunct,
    subject_after,
    subject_before,
    verb_group_start,
    with_apposition,
)

_LONGEST_GENITIVE: Final = 4  # most words between an office and the name of who holds it
_LONGEST_DEPENDENT: Final = 10  # farthest comma after a clause or participle that describes a source
_LONGEST_CITED_SOURCE: Final = 12  # longest source after "according to"
_LONGEST_AS_CLAUSE: Final = 14  # farthest end of a clause like "as Roe said" from its verb
_ADJECTIVE_ENDINGS: Final = ("a", "e")  # of Dutch and Scandinavian adjectives after an article
_ENDS: Final = frozenset((COMMA, COLON, DASH, QUOTE, STOP))
_CLAUSE_ENDS: Final = frozenset((COMMA, DASH, CLOSE))


class CitingPhrase(NamedTuple):
    """A phrase that names a source, in units."""

    rule: str
    cue: Range
    source: Range | None  # the source; `None` only in a clause that leaves it out
    first: int  # its first unit
    past: int  # the unit after it
    affixes: tuple[int, int] = (0, 0)  # how many code points at the start and end of the source are written together with it


def citing_phrases(sentence: Sentence, start: int) -> Iterator[CitingPhrase]:
    """Find the phrases that cite, from a unit on: `Enligt polisen är bron stängd`, `Poliisin mukaan silta on auki`, `По её словам, …`."""
    words, kinds, word_index = sentence.words, sentence.kinds, sentence.word_index
    read = 0
    for i in [i for i, word in enumerate(words) if word in word_index.according_words and kinds[i] == WORD]:
        if i < read:
            continue
        own = phrase_with_own_source(sentence, i)
        size = sentence.phrase_at(word_index.according, i)
        if own is not None and not (size and own.source is None and _source_end(sentence, own.past) > own.past):
            read = own.past
            if own.source is None and own.past == i + 1 and i > start:
                continue  # only at the start: "*Podobno* most zamknięto"
            if own.source is None or not sentence.is_one_of(own.source[0], sentence.speech.first_person):
                yield own
            continue
        if size and (found := _after_phrase(sentence, i, i + size)) is not None:
            yield found
        for phrase in word_index.according_after.get(words[i], ()):
            first = i + 1 - len(phrase)
            if first >= 0 and tuple(words[first : i + 1]) == phrase:
                yield from _after_source(sentence, first, i + 1, start)
                break


def phrase_with_own_source(sentence: Sentence, first: int) -> CitingPhrase | None:
    """Read a phrase that contains its own source; the pronoun is not part of the cue if it begins or ends the phrase."""
    word_index, rule = sentence.word_index, "according to source, content"
    for size in word_index.pronoun_sizes.get(sentence.words[first], ()):
        past = first + size
        place = word_index.according_pronouns.get(tuple(sentence.words[first:past]))
        if place is not None:
            cue = (first + (place == 0), past - (place == size - 1))
            return CitingPhrase(rule, cue, (first + place, first + place + 1) if place >= 0 else None, first, past)
    return None


def _after_phrase(sentence: Sentence, first: int, past: int) -> CitingPhrase | None:
    """Read "according to", its source, and the word that closes the phrase: `据交通部介绍`."""
    speech, word_index, closers = sentence.speech, sentence.word_index, sentence.speech.affixes.according_closers
    end = _source_end(sentence, past)
    closed = end + (end < sentence.last and sentence.is_one_of(end, closers))
    while end < closed < sentence.last and sentence.is_any_of(closed, closers, speech.of):
        closed += 1
    if end > past + 1 and closed > end and sentence.is_one_of(end - 1, speech.of):
        end -= 1  # "根据警方*的*说法"
    doubtful = " ".join(sentence.words[first:past]) in speech.doubtful_according and closed == end
    romance = bool(speech.romance.clitics)
    relative = past + sentence.is_one_of(past, speech.determiners)
    if romance and sentence.is_one_of(relative, speech.relative_pronouns) and sentence.kinds[first - 1 : first] == [COMMA]:
        # "Ne dubita Dario Conte, *secondo il quale* il molo è chiuso"
        named = _before_relative(sentence, first - 1)
        return named and CitingPhrase("according to source, content", (first, past), named, 0, relative + 1)
    own = sentence.is_one_of(end, speech.first_person)  # "به گزارش خبرنگار *ما*"
    apposed = sentence.kinds[end : end + 3] == [COMMA, NAME, COMMA]  # "Selon le distributeur, *Grand Large*, …"
    if end == past or own or ((doubtful or romance) and not (apposed or _names_source(sentence, (past, end)))):
        return None  # "selon les critères"
    if romance:
        opens = first == 0 or sentence.kinds[first - 1] in MARKS
        personal = opens and sentence.kinds[end] == COMMA and sentence.kinds[end - 1] == NAME
        personal = personal and (_holds_office(sentence, past, end) or sentence.is_one_of(end + 1, word_index.offices))
        said = sentence.kinds[first - 1 : first] == [QUOTE]  # "Une décision « absurde » *pour le maire*"
        if doubtful and not personal and not said and not (opens and QUOTE in sentence.kinds[closed:]):
            return None  # "pour Anne Roux, le pont est fermé", "voltar *para Luanda*"; but "pour le maire Luc Roux, le pont est fermé"
        end = closed = _with_description(sentence, (past, end), closes=first > 0)
        end -= sentence.is_one_of(end - 1, speech.romance.dative_prepositions) and end > past + 1
        closed = _dependents_end(sentence, closed)
    elif word_index.spaced and (described := _with_description(sentence, (past, end))) > end:
        end = closed = described
    clause = word_index.spaced and end == closed < sentence.last - 1 and sentence.kinds[closed] == COMMA
    if clause and sentence.is_one_of(closed + 1, speech.relative_pronouns):
        near = range(closed + 2, min(sentence.last - SHORTEST_STATEMENT, closed + _LONGEST_DEPENDENT))
        closed = next((i for i in near if sentence.kinds[i] == COMMA), closed)  # "Volgens het rapport*, dat vrijdag verscheen*, …"
    if speech.open_according and not speech.verb_second and end > past + 2 and not _speaks(sentence, past, past + 2):
        return None  # "Podle ústavy jmenuje premiéra prezident"
    head = sentence.words[past]
    prefix = next((len(head_) for head_ in speech.affixes.source_prefixes if head.startswith(head_) and len(head) > len(head_) + 2), 0)
    return CitingPhrase("according to source, content", (first, past), (past, end), first, closed, (prefix, 0))


def _before_relative(sentence: Sentence, comma: int) -> Range | None:
    """Find the name that a relative clause describes: "*Dario Conte*, secondo il quale", "*Luna*, de la Unión, para quien"."""
    kinds, speech = sentence.kinds, sentence.speech
    edge = max((i for i in range(comma) if kinds[i] == COMMA), default=0)
    described = sentence.is_any_of(edge + 1, speech.of, speech.determiners, sentence.word_index.offices)
    end = edge if edge and described and kinds[edge - 1] == NAME else comma
    return (end - 1, end) if kinds[end - 1] == NAME else None


def _holds_office(sentence: Sentence, first: int, past: int) -> bool:
    """Return True if an office is among some units, or opens a name: "le maire", "*Ketua* Koperasi Nelayan"."""
    offices = sentence.word_index.offices
    opening = sentence.text[sentence.units.starts[first] : sentence.units.ends[first]].split(None, 1)[0].lower()
    return opening in offices or any(sentence.is_one_of(i, offices) for i in range(first, past))


def _with_description(sentence: Sentence, source: Range, *, closes: bool = False) -> int:
    """Find the end of a name with its office, in either order: "Secondo Marco Verdi*, sindaco*, …", "به گفته علی رضایی*، وزیر راه*،".

    The office may end the sentence if the phrase *closes* it: "…, según denunció Ana Luna*, alcaldesa de Orla*."
    """
    first, past, kinds, index = source[1] + 1, with_apposition(sentence, source, sentence.last)[1], sentence.kinds, sentence.word_index
    ends = closes and (past >= sentence.last or kinds[past] == STOP)
    if past <= first or not (ends or kinds[past] == COMMA):
        return source[1]
    if not index.cased:
        offices = [any(sentence.is_one_of(i, index.offices) for i in range(*part)) for part in (source, (first, past))]
        return past if offices[0] != offices[1] and names_in_words(sentence, *((first, past) if offices[0] else source)) else source[1]
    bare = first + sentence.is_one_of(first, index.people.honorifics)  # "*don* Pablo Negro"
    bracket = past - 1 > bare and kinds[bare + 1] == OPEN and kinds[past - 1] == CLOSE  # "Paul Noir *(DVG)*"
    several = kinds[bare] == NAME and sentence.units.ends[bare] - sentence.units.starts[bare] > len(sentence.words[bare])
    if (several and (bracket or past == bare + 1)) or (sentence.is_one_of(first, sentence.speech.of) and NAME in kinds[first:past]):
        return past  # "Selon le maire*, Paul Noir*, le pont", "Para Lúcia Prado*, da consultoria Horizonte*, …"
    article = sentence.is_one_of(first, sentence.speech.determiners)
    plain = article and sentence.speech.of.isdisjoint(sentence.words[first:past])
    if plain and kinds[past - 1] == NAME and kinds[source[1] - 1] == WORD and _holds_office(sentence, *source):
        return past  # "Según el perito*, el ingeniero Luis Mar*, el puente"
    speaker = sentence.is_one_of(first + article, index.cited_words)
    return past if speaker and kinds[source[1] - 1] == NAME else source[1]


def _dependents_end(sentence: Sentence, end: int) -> int:
    """Find the comma after what depends on a source: "Selon un rapport *publié lundi*, le pont …"; else return the end itself."""
    speech = sentence.speech
    if not sentence.is_any_of(end, sentence.word_index.that, speech.relative_pronouns, speech.adjunct_openers, speech.participles):
        return end
    near = range(end, min(sentence.last - SHORTEST_STATEMENT, end + _LONGEST_DEPENDENT))
    comma = next((i for i in near if sentence.kinds[i] not in (WORD, NAME)), end)
    return comma if sentence.kinds[comma] == COMMA else end


def _speaks(sentence: Sentence, first: int, last: int) -> bool:
    """Return True if a name or a word for someone who can speak is among some units, in any form after "according to"."""
    return any(sentence.kinds[i] == NAME or sentence.is_one_of(i, sentence.word_index.cited_words) for i in range(first, last))


def _names_source(sentence: Sentence, phrase: Range) -> bool:
    """Return True if a doubtful phrase cites: a name or a word for someone who can speak is next to it, or after an article."""
    first, speech = phrase[0], sentence.speech
    if speech.romance.clitics and any(sentence.kinds[i] == NAME for i in range(first, min(phrase[1], first + 3))):
        return True
    if not speech.speaking_nouns or not sentence.is_one_of(first, speech.determiners):
        bare = {sentence.words[first].removeprefix(prefix) for prefix in ("", *speech.affixes.source_prefixes)}
        named = not sentence.word_index.cited_words.isdisjoint(bare | {"ا" + word for word in bare})  # "*ل*لشرطة"
        return named or can_speak(sentence, (first, first + 1))
    return any(sentence.is_one_of(i, sentence.word_index.cited_words) for i in range(first + 1, phrase[1]))


def _source_end(sentence: Sentence, past: int) -> int:
    """Find the end of the source after "according to"."""
    kinds, speech, word_index = sentence.kinds, sentence.speech, sentence.word_index
    if word_index.spaced and past < sentence.last and sentence.is_one_of(past, word_index.personal_pronouns):
        return past + 1  # "Menurut *dia* harga akan naik"
    bounds, adjuncts = (word_index.phrase_bounds, speech.affixes.according_closers), word_index.adjuncts
    for end in range(past, min(sentence.last, past + _LONGEST_CITED_SOURCE * sentence.word_index.units_per_word)):
        named = kinds[end] == QUOTE and (names_noun if end > past else is_quoted_name)(sentence, end)  # "компании *«Волна»*"
        if (kinds[end] in _ENDS and not named) or sentence.is_any_of(end, *bounds):
            return end
        if sentence.is_one_of(end, word_index.verb_modifiers):
            return end
        pronoun = sentence.is_one_of(end, speech.pronouns) and not sentence.is_one_of(end - 1, speech.determiners)
        if end > past and (sentence.ends_verb(end) or pronoun or sentence.is_one_of(end, adjuncts)):
            return end
        # "la polizia *il* ponte"
        article = sentence.is_one_of(end, word_index.bare_articles) and sentence.text[sentence.units.starts[end]].islower()
        resumes = article and not sentence.is_one_of(end - 1, word_index.before_nouns) and _speaks(sentence, past, end)
        if end > past and (resumes or (speech.open_according and _ends_source(sentence, end))):
            return end
    return min(sentence.last, past + _LONGEST_CITED_SOURCE * sentence.word_index.units_per_word)


def _ends_source(sentence: Sentence, end: int) -> bool:
    """Return True if a source ends before a unit although no mark closes it: "Enligt polisen *fanns*", "Według Jana Nowaka *most*"."""
    speech, kinds = sentence.speech, sentence.kinds

    def owns(i: int) -> bool:
        genitive = speech.verb_second and kinds[i] == NAME and sentence.words[i].endswith("s")
        return genitive and not sentence.is_one_of(i + 2, speech.determiners)  # "*Bergs* rådgivare", not "Vos ligt de boot"

    def speaks(i: int) -> bool:
        return kinds[i] == NAME or owns(i - 1) or (kinds[i] == WORD and sentence.words[i] in sentence.word_index.cited_words)

    crowd = sentence.is_one_of(end - 1, sentence.word_index.people.group_nouns)  # "Jak podała policja *kierowca wjechał …*"
    if kinds[end] != WORD or (speaks(end) and not crowd):
        return False
    if not speaks(end - 1):
        return speech.verb_second and _ends_complement(sentence, end)
    if speech.adjective_endings and kinds[end - 1] == NAME and sentence.words[end - 1].endswith(speech.adjective_endings):
        single = sentence.units.ends[end - 1] - sentence.units.starts[end - 1] == len(sentence.words[end - 1])
        if single:
            return False  # "Podle České *televize*"
    if not speech.verb_second and kinds[end - 1] == WORD and _leads_to_name(sentence, end):
        return False
    return not sentence.is_one_of(end, speech.of) or not (speech.verb_second or (end + 1 < sentence.last and speaks(end + 1)))


def _ends_complement(sentence: Sentence, end: int) -> bool:
    """Return True if a noun that belongs to a speaker ends before a unit: "Enligt en talesperson för kustbevakningen *sjönk*"."""
    speech, word = sentence.speech, sentence.words[end - 1]
    of = end - 2
    while of > 0 and sentence.is_one_of(of, speech.determiners):
        of -= 1
    noun = sentence.kinds[end - 1] == WORD and not word.endswith(_ADJECTIVE_ENDINGS)
    return noun and sentence.is_one_of(of, speech.of) and sentence.is_one_of(of - 1, sentence.word_index.cited_words)


def _leads_to_name(sentence: Sentence, first: int) -> bool:
    """Return True if a name follows the genitives after an office: "podle ministra *obrany* Jana Nováka"."""
    barred = (sentence.word_index.offices, sentence.word_index.verb_modifiers, sentence.speech.adjunct_openers)
    for i in range(first, min(sentence.last, first + _LONGEST_GENITIVE)):
        if sentence.kinds[i] != WORD or sentence.ends_verb(i) or sentence.is_any_of(i, *barred):
            return sentence.kinds[i] == NAME and i > first
    return False


def _after_source(sentence: Sentence, first: int, past: int, start: int) -> Iterator[CitingPhrase]:
    """Read a phrase that follows its source: `Poliisin mukaan`, `Polise göre`."""
    if sentence.speech.affixes.verb_last:
        yield from _after_noun(sentence, first, past, start)
        return
    edge = left_edge(sentence, first)
    finite = max((i + 1 for i in range(edge, first) if sentence.is_one_of(i, sentence.word_index.verb_modifiers)), default=edge)
    if edge >= first or (finite == edge and not (edge <= start or sentence.kinds[edge - 1] == COMMA)):
        return
    edge = finite  # "Silta on *poliisin* mukaan kiinni"
    source = subject_before(sentence, edge, first)
    if source is not None:
        yield CitingPhrase("content according to source", (first, past), source, edge, past)


def _after_noun(sentence: Sentence, first: int, past: int, start: int) -> Iterator[CitingPhrase]:
    """Read a phrase after the noun that it makes a source, in sentences that end with their verb: `Demir'e göre`."""
    words, kinds, affixes = sentence.words, sentence.kinds, sentence.speech.affixes
    edge, farthest = first, max(start, first - _LONGEST_CITED_SOURCE * sentence.word_index.units_per_word)
    while edge > farthest and kinds[edge - 1] in PHRASE:
        edge -= 1
    word, raw = words[first - 1], sentence.units.ends[first - 1] - sentence.units.starts[first - 1]
    doubtful = " ".join(words[first:past]) in sentence.speech.doubtful_according and kinds[first - 1] != NAME
    # "eskisine göre" compares with what was; "polise göre", "anlattığına göre" and "Demir'e göre" cite.
    cites = word.endswith(affixes.reported_clause_endings) or word.startswith(sentence.word_index.long_speaking_words)
    if edge < first and (cites or not doubtful):
        suffix = next((len(end) for end in affixes.source_suffixes if word.endswith(end) and raw > len(end)), 0)
        yield CitingPhrase("content according to source", (first, past), (edge, first), edge, past, (0, suffix))


def as_clause(sentence: Sentence, verb: Range, start: int) -> CitingPhrase | None:
    """Read the clause of a verb if it says "as Roe said": `Как отметил Петров, денег нет`, `Som Vind påpekar saknas det pengar`."""
    speech = sentence.speech
    first = verb_group_start(sentence, verb[0])
    cue = first, verb[1]
    while sentence.is_one_of(first - 1, speech.romance.clitics) and first > 1:
        first -= 1  # "comme *l'*a indiqué"
    edge = left_edge(sentence, first)
    opener = _as_opener(sentence, edge if not speech.affixes.verb_first else first, start)
    if opener is None:
        return None
    edge = max(edge, opener + 1) if not speech.affixes.verb_first else first
    quoted = verb[1] < sentence.last and sentence.kinds[verb[1]] == QUOTE
    named = quoted and is_quoted_name(sentence, verb[1])
    limit = min(sentence.last, verb[1] + _LONGEST_AS_CLAUSE)
    ends = (i for i in range(verb[1] + named, limit) if sentence.kinds[i] in _ENDS or sentence.kinds[i] == CLOSE)
    closed = next((i for i in ends if sentence.kinds[i] != QUOTE or not names_noun(sentence, i)), limit)  # "газета «Волна»"
    marked = closed == sentence.last or sentence.kinds[closed] in _CLAUSE_ENDS
    if first > edge:
        source, past = subject_before(sentence, edge, first), closed if marked and not speech.verb_second else verb[1]
        if source is None or (sentence.word_index.cased and not can_speak(sentence, source)):
            return None
    else:
        named = named and not (sentence.is_impersonal(verb) and speech.source_prepositions)  # "Как пояснили *«Волне»*"
        after = None if quoted and not named else subject_after(sentence, verb[1], closed)
        source, past = source_in_adjunct(sentence, verb, closed) or after, closed
    if source is not None and sentence.is_one_of(source[0], speech.first_person):
        return None
    if source is not None and source[0] >= verb[1] and source[1] == past:
        source, past = (source[0], end := _with_description(sentence, source, closes=opener > start)), end
    named = source is not None and source[1] == past and sentence.kinds[past - 1] == NAME
    if source is not None and source[0] >= verb[1] and speech.open_according and not named:
        # A statement follows without a mark: "Jak poinformowała policja *kierowca furgonetki wjechał …*".
        end = next((i for i in range(source[0] + 1, source[1]) if _ends_source(sentence, i)), source[1])
        source, past = ((source[0], end), end) if past - end > _LONGEST_GENITIVE else (source, past)
    return CitingPhrase("as source cue, content", cue, source, opener, past) if marked or speech.verb_second else None


def _as_opener(sentence: Sentence, past: int, start: int) -> int | None:
    """Find the first unit of the words for "as" that end before a unit, if they may open a clause."""
    for phrase in sentence.word_index.as_openers.get(sentence.words[past - 1] if past else "", ()):
        first = past - len(phrase)
        while first > start and sentence.is_one_of(first - 1, sentence.speech.romance.as_prefixes):
            first -= 1  # "*tal y* como"
        if first >= start and tuple(sentence.words[past - len(phrase) : past]) == phrase and _may_open(sentence, first, start):
            return first
    return None


def _may_open(sentence: Sentence, opener: int, start: int) -> bool:
    """Return True if "as" may open a separate clause: not after "the same", and not a relative pronoun inside a sentence."""
    speech = sentence.speech
    if opener == start or (speech.affixes.verb_first and not sentence.is_one_of(opener, speech.sentence_adverbs)):
        return True
    if sentence.is_one_of(opener, speech.relative_pronouns) or sentence.kinds[opener - 1] not in (COMMA, DASH, OPEN):
        return False
    barred = (speech.determiners, speech.sentence_adverbs, speech.adjunct_openers, speech.question_labels)
    return opener - 2 < start or not sentence.is_any_of(opener - 2, *barred)


def content_around(sentence: Sentence, phrase: CitingPhrase, start: int, found: list[SentenceAttribution]) -> SentenceAttribution | None:
    """Build an attribution from the content around a phrase that names its source; `None` if what was found before leaves no words."""
    rule, cue, source, first, past, affixes = phrase
    left = sentence.trimmed(start, first)
    right = sentence.trimmed(past, sentence.last)
    parted = first > start and sentence.kinds[first - 1] == COMMA
    if parted and sentence.word_index.cased and COMMA not in sentence.kinds[past : sentence.last]:
        right = past, past  # "A inflação caiu, segundo dados do instituto *divulgados ontem*"
    taken = [begin for attribution in found for begin, _ in (*attribution.content, attribution.cue) if begin >= past]
    if taken:
        right = sentence.trimmed(past, min(taken))
        if any(one.source is not None and right[0] <= one.source[0] < right[1] for one in found):
            right = past, past  # "به گزارش ایسنا، *مرادی در جمع خبرنگاران* گفت"
    closed = past < sentence.last and sentence.kinds[past] == COMMA
    apart = first == start and (closed or sentence.speech.open_according) and not taken
    apart = apart or (parted and past >= sentence.last and left[1] > left[0])  # "Ingen skadades, *enligt polisen*"
    shortest = (SHORTEST_STATEMENT - apart) * sentence.word_index.units_per_word
    pieces = [one for one in (left, right) if one[1] - one[0] >= shortest or QUOTE in sentence.kinds[slice(*one)]]
    opened = first - 1 - (sentence.kinds[first - 1] == COMMA)
    if opened >= start and sentence.is_one_of(opened, sentence.word_index.phrase_bounds):
        pieces = [piece for piece in pieces if piece != left]  # "…, która, jak twierdzi Nowak, siedzi"
        left = first, first
    if left[0] < left[1] and right[0] < right[1] and right[1] + left[1] - right[0] - left[0] >= SHORTEST_STATEMENT:
        pieces = [left, right]  # "Бюджет, как отметил Петров, утвердят"
    if not pieces or (left in pieces and sentence.is_one_of(left[0], sentence.speech.subordinators)):
        return None
    return SentenceAttribution(rule, cue, source, tuple(pieces), affixes=affixes)
