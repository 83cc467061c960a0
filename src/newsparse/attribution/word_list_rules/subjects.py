"""Subjects beside a reporting verb, their dependents, and appositions that describe them."""

from itertools import pairwise, takewhile
from typing import Final

from newsparse.attribution.speakers.case_forms import nominatives
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, PHRASE, QUOTE, STOP, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import LONGEST_NAME, LONGEST_QUOTED_SUBJECT, LONGEST_SUBJECT, Sentence
from newsparse.knowledge.forenames import FORENAME_GENDERS

_LONGEST_ADJUNCT: Final = 7  # farthest article of a subject after the preposition of an adjunct between it and its verb
_LONGEST_QUOTED_NAME: Final = 40  # longest name of an organisation or paper in quotation marks, in code points
_MOST_WORDS_OF_QUOTED_NAME: Final = 3  # of a paper that is a subject alone
_DATE_SIGNS: Final = frozenset("日月年号號时時")
_OF: Final = "的"
_SHORTEST_NAME: Final = 2  # signs
_ENDS_OF_ADVERBIALS: Final = frozenset("中时時上后後里裡下内內间間")  # "李风在记者会上的讲话*中*表示"
_BREAKS: Final = frozenset((COMMA, COLON, DASH, STOP, QUOTE, MARK))
_THE: Final = "ال"
_TO_THE: Final = "لل"  # "to the" as Arabic writes it


def can_speak(sentence: Sentence, phrase: Range) -> bool:
    """Return True if a phrase contains a name or a word for someone who can speak."""
    speaking = sentence.word_index.speaking_words
    return any(sentence.kinds[i] == NAME or sentence.is_one_of(i, speaking) for i in range(*phrase))


def left_edge(sentence: Sentence, end: int) -> int:
    """Find where the piece of a sentence that ends before a unit begins: after a mark or a conjunction."""
    kinds, words, bounds = sentence.kinds, sentence.words, sentence.word_index.phrase_bounds
    joiners = sentence.speech.joiners if sentence.speech.romance.clitics else frozenset[str]()
    first, depth = end, 0
    while first > 0 and end - first < LONGEST_SUBJECT * sentence.word_index.units_per_word:
        kind, word = kinds[first - 1], words[first - 1]
        depth += (kind == CLOSE) - (kind == OPEN)
        if depth < 0 or (not depth and kind in _BREAKS and (kind != QUOTE or not names_noun(sentence, first - 1))):
            break
        if kind == WORD and ((not depth and word in bounds) or (word in joiners and _joins_clauses(sentence, first - 1, end))):
            break
        first -= 1
    return first


def _joins_clauses(sentence: Sentence, joiner: int, verb: int) -> bool:
    """Return True if "and" joins a verb or its clause to a clause with a verb: "Les quais sont vides *et* la maire annonce"."""
    near = range(joiner - 1, max(-1, joiner - LONGEST_SUBJECT), -1)
    clause = takewhile(lambda i: sentence.kinds[i] in (WORD, NAME, NUMBER), near)
    return joiner + 1 == verb or any(sentence.is_one_of(i, sentence.word_index.verb_modifiers) for i in clause)


def names_noun(sentence: Sentence, quote: int) -> bool:
    """Return True if a quotation is the name of the organisation or paper before it: "агентство «Волна»"."""
    people, units = sentence.word_index.people, sentence.units
    noun = sentence.words[quote - 1]  # it may open the sentence: "*Компания* «Волна»"
    known = (people.organisation_words, people.naming_organisations, people.roles, sentence.speech.documents)
    named = any(form in group for form in nominatives(noun, people.case_endings) for group in known)
    named = named or sentence.is_one_of(quote - 1, sentence.speech.source_prepositions)  # "*в* «Волне» сообщили"
    beside = sentence.kinds[quote - 1] == WORD and sentence.kinds[quote + 1] == NAME and not sentence.ends_verb(quote - 1)
    brief = units.ends[quote] - units.starts[quote] <= _LONGEST_QUOTED_NAME
    return (named and brief) or (beside and is_titled(sentence, quote))  # "тренер *«Волны»* Анна Котова"


def _is_in_local_case(sentence: Sentence, i: int) -> bool:
    """Return True if a Finnish noun is in a case that no subject has, or before a postposition: "STT:lle", "*kokouksen* jälkeen"."""
    word, speech = sentence.words[i], sentence.speech
    alone = i == sentence.first + 1 and " " not in sentence.units.span(i - 1, i).of(sentence.text)  # "Palkinnon perusteluissa"
    if (sentence.kinds[i] != WORD and i > sentence.first) or alone:
        return ":" in word[1:] and not word.endswith((":n", ":t"))
    return bool(speech.adverbial_endings) and (word.endswith(speech.adverbial_endings) or sentence.is_one_of(i + 1, speech.adjunct_openers))


def is_titled(sentence: Sentence, quote: int) -> bool:
    """Return True if a quotation may be a name: one to three words that begin with a capital and end without a mark."""
    held = sentence.units.span(quote, quote + 1).of(sentence.text).strip('«»„“”" ')
    brief = sentence.word_index.cased and len(held) <= LONGEST_QUOTED_SUBJECT and len(held.split()) <= _MOST_WORDS_OF_QUOTED_NAME
    return brief and held[:1].isupper() and held[-1:].isalnum()


def is_quoted_name(sentence: Sentence, quote: int) -> bool:
    """Return True if a short quotation after a verb is its subject: "мост закроют, пишет *«Волна»*"."""
    units, after = sentence.units, quote + 1
    held = sentence.text[units.starts[quote] : units.ends[quote]]
    if len(held) > LONGEST_QUOTED_SUBJECT or len(held.split()) > _MOST_WORDS_OF_QUOTED_NAME:
        return False
    return after >= sentence.last or sentence.kinds[after] in (COMMA, STOP)


def is_quoted_addressee(sentence: Sentence, quote: int) -> bool:
    """Return True if a name in quotation marks is between a verb and its subject: "«…», рассказала *«Волне»* Анна Котова"."""
    after = quote + 1
    if sentence.kinds[quote] != QUOTE or sentence.kinds[max(0, quote - 2)] not in (DASH, COMMA) or after >= sentence.last:
        return False
    return is_titled(sentence, quote) and sentence.kinds[after] in (WORD, NAME)


def verb_group_start(sentence: Sentence, verb: int) -> int:
    """Find the first unit of the verb group that ends at a verb: "har också *sagt*"."""
    speech, index = sentence.speech, sentence.word_index
    first = verb - 2 if hung_pronoun(sentence, verb) is not None else verb
    if first > 1 and sentence.is_derived_adverb(first - 1) and sentence.is_any_of(first - 2, speech.perfect_auxiliaries, speech.copulas):
        first -= 1  # "aveva *inizialmente* detto"
    while first > 0 and (sentence.is_one_of(first - 1, index.verb_modifiers) or (not index.spaced and sentence.ends_verb(first - 1))):
        first -= 1  # "*抱怨*说"
    return first


def hung_pronoun(sentence: Sentence, verb: int) -> Range | None:
    """Find the pronoun that a hyphen joins to the auxiliary of a verb: "a-t-*il* dit"."""
    speech = sentence.speech
    if verb < 2 or not speech.romance.clitics or not sentence.is_one_of(verb - 1, speech.pronouns):
        return None
    return (verb - 1, verb) if sentence.is_any_of(verb - 2, speech.perfect_auxiliaries, speech.romance.reflexive_copulas) else None


def subject_before(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find the subject before a verb; return `None` if the words only say when, where or how."""
    speech, index, words = sentence.speech, sentence.word_index, sentence.words
    first = past_adverb_phrase(sentence, first, first - 1)
    if first < end and not speech.verb_second:
        first = _past_opening_adverbials(sentence, first, end)
    fronted = speech.perfect_auxiliaries if speech.verb_second else frozenset[str]()  # "*har* Anna Berg sagt"
    leading = (speech.sentence_adverbs, speech.joiners, speech.time_words, fronted)
    between = speech.adjunct_openers if speech.affixes.adverbials_between else frozenset[str]()  # "مرادی، وزیر نیرو، *در توییتی* نوشت"
    while first < end and sentence.is_any_of(first, *leading) and words[first] not in between:
        first += 1
    while first < end and not index.cased and index.spaced and words[first][-1:].isdigit():
        first += 1  # "ב1984 הודיע"
    if speech.verb_second and first < end and adverbial_end(sentence, first, end + 1) >= end:
        return None  # "*Vorige week* zei Anna Berg"
    if not index.spaced and (cited := [i + 1 for i in range(first, end) if sentence.is_one_of(i, index.according)]):
        first = cited[-1]
        while end > first and sentence.is_one_of(end - 1, speech.affixes.according_closers):
            end -= 1  # "据*警方*通报", "援引*李明*的话说"
    attached = speech.recipients | speech.romance.clitics - speech.determiners
    postpositions = speech.adjunct_openers if speech.adverbial_endings else frozenset[str]()
    while first + 1 < end and postpositions and (_is_in_local_case(sentence, first) or sentence.is_one_of(first, postpositions)):
        first += 1  # "*Kokouksen jälkeen* Pekka Salo sanoi"
    while end - 1 > first and (sentence.is_any_of(end - 1, attached, postpositions) or _is_in_local_case(sentence, end - 1)):
        end -= 1  # "Jan Novák *ČTK* řekl", "Julie Roche *nous* rappelle", "Myrsky *STT:lle* sanoi"
    if first >= end:
        return None
    end = _without_adverbials(sentence, first, end)
    if sentence.is_one_of(first, speech.adjunct_openers):
        of = max((i + 1 for i in range(first, end) if sentence.is_one_of(i, speech.of)), default=end)
        if not index.spaced and of < end:
            return of, end  # "于2004年领导委员会的*李风*"
        return (end - 1, end) if sentence.is_one_of(end - 1, speech.pronouns) else None
    if speech.affixes.adverbials_between:
        # An adverbial between subject and verb: "وی در پایان گفت", "李风15日在记者会上表示".
        openers = (speech.adjunct_openers, speech.time_words, speech.recipient_prepositions)
        dated = (sentence.kinds[i] == NUMBER and words[i + 1] in _DATE_SIGNS for i in range(first + 1, end))  # "15日"
        cut = next((i for i, date in enumerate(dated, first + 1) if date or sentence.is_any_of(i, *openers)), end)
        of = max((i for i in range(cut, end) if words[i] == _OF), default=end)  # "住*在钟楼下的*小学生杭杭"
        named = end - of > _SHORTEST_NAME and words[end - 1] not in _ENDS_OF_ADVERBIALS
        return first, end if named else cut
    # "Петров *в ходе брифинга* заявил"
    cuts = (i for i in range(first + 1, end) if sentence.is_one_of(i, speech.adjunct_openers) and opens_circumstance(sentence, i, end))
    return first, _without_adverbials(sentence, first, next(cuts, end))


def past_adverb_phrase(sentence: Sentence, first: int, earliest: int) -> int:
    """Skip an adverb of several words, whose first word may end a piece itself: "*Dal canto suo* Anna Rossi", "*Sementara itu* ia"."""
    starts, phrases = range(first, max(earliest, 0) - 1, -1), sentence.word_index.adverb_phrases
    return next((start + size for start in starts if (size := sentence.phrase_at(phrases, start))), first)


def _without_adverbials(sentence: Sentence, first: int, end: int) -> int:
    """Strip what says when and how from the end of a subject: "Anna Lipová *v pátek*", "Эксперты *в один голос*"."""
    speech = sentence.speech
    if speech.drops_subjects and sentence.word_index.cased:
        dated = next((i for i in range(first + 1, end) if sentence.is_one_of(i, speech.time_words)), end)
        named = (i + 1 for i in range(dated - 1, first - 1, -1) if sentence.kinds[i] == NAME)
        end = next(named, dated) if dated < end else end  # "Jan Vrba *tento týden*"
    while end - first > 1 and sentence.is_any_of(end - 1, speech.time_words, speech.sentence_adverbs):
        end -= 1
        while end - first > 1 and sentence.is_any_of(end - 1, speech.adjunct_openers, speech.determiners):
            end -= 1
    if speech.drops_subjects and sentence.word_index.cased:
        cited = sentence.word_index.according
        for i in range(max(first + 1, end - 4), end):
            citing = sentence.is_one_of(i, cited) and (sentence.words[i],) in cited[sentence.words[i]]
            adjunct = sentence.is_one_of(i, speech.adjunct_openers) and sentence.words[i] not in speech.of
            if citing or (adjunct and NAME not in sentence.kinds[i:end]):
                return i  # "Vrba *podle agentury Reuters* řekl"
    return end


def _past_addressee(sentence: Sentence, first: int, last: int) -> int:
    """Skip an addressee or a time between a verb and its subject: "dijo *a la agencia Efe* el alcalde", "hoy*, viernes,* el portavoz"."""
    speech, kinds = sentence.speech, sentence.kinds
    if first < last and kinds[first] == COMMA and sentence.is_any_of(first + 1, speech.adjunct_openers, speech.sentence_adverbs):
        first = next((i + 1 for i in range(first + 2, min(last, first + _LONGEST_ADJUNCT)) if kinds[i] == COMMA), first)
    i = first
    while i + 1 < last and sentence.is_one_of(i, speech.adjunct_openers):
        i += 1
        while i < last and sentence.is_any_of(i, speech.determiners, speech.of, speech.adjunct_openers):
            i += 1
        i += 1 + (kinds[i : i + 2] == [WORD, NAME] and i + 1 < last)
    if i < last and (kinds[i] == NAME or sentence.is_any_of(i, speech.determiners, speech.romance.bare_nouns, speech.pronouns)):
        return i
    return i - 1 if i - first > 3 and kinds[i - 2 : i] == [WORD, NAME] else first  # "dijo a la prensa *Ana Luna*"


def subject_after(sentence: Sentence, first: int, last: int) -> Range | None:
    """Find the subject that begins after a verb, without its apposition."""
    speech, kinds, words, word_index = sentence.speech, sentence.kinds, sentence.words, sentence.word_index
    attached = speech.romance.clitics - speech.determiners - speech.pronouns
    verb = first - 1
    while first < last and sentence.is_hung(first) and sentence.is_one_of(first, speech.romance.clitics):
        first += 1  # "contou-*nos* Ana Reis"
    needed = speech.particles.get(words[verb], frozenset[str]())
    first += first < last and sentence.is_one_of(first, needed)  # "ha fatto *sapere* la sindaca"
    begun = first
    while first < last and (
        sentence.is_any_of(first, word_index.verb_modifiers, speech.sentence_adverbs, attached) or sentence.is_derived_adverb(first)
    ):
        if sentence.is_one_of(first, speech.adjunct_openers) and (speech.romance.clitics or speech.affixes.verb_first):
            break  # "afirmó *ante los periodistas* la ministra"
        first += 1  # "ha detto *inizialmente* Anna Rossi"
    first = past_adverb_phrase(sentence, first, first)  # "déplore *de son côté* Anne Roy"
    past = _past_opening_adverbials(sentence, first, last)
    first = past if past > first else _past_adverbials(sentence, first, last)
    if speech.romance.clitics:
        first = _past_addressee(sentence, first, last)
    named = first < last and sentence.text[sentence.units.starts[first]].isupper()  # "*Van* Moorsel"
    if first < last and speech.romance.clitics and not named and sentence.is_one_of(first, speech.of):
        return None  # "chiederà *della* posta elettronica"
    if first < last and sentence.is_one_of(first, speech.pronouns) and kinds[first + 1] != NUMBER:  # "den 23-årige Berg"
        return first, first + 1
    if first < last and sentence.is_one_of(first, word_index.oblique_determiners):
        return None
    i, depth = first, 0
    while i < last:
        depth += (kinds[i] == OPEN) - (kinds[i] == CLOSE)
        if depth <= 0 and _ends_subject(sentence, first, i, last):
            break
        i += 1
    while i - 1 > first and sentence.is_any_of(i - 1, speech.of, needed):
        i -= 1  # "شدد فياض *على* أن", "liet de burgemeester *weten* dat"
    if speech.romance.clitics and first > begun and sentence.is_one_of(first - 1, speech.adjunct_openers - speech.time_words):
        return None  # "dijo ayer *en Bruselas* que"
    relayed = sentence.is_one_of(verb, speech.relaying_verbs)  # "podaje *PAP*", but "powiedziała *PAP*"
    told = not relayed and all(sentence.is_one_of(k, speech.recipients) for k in range(first, i))
    return (first, i) if i > first and not told else None


def _ends_subject(sentence: Sentence, first: int, i: int, last: int) -> bool:
    if sentence.kinds[i] == QUOTE:  # a name, or speech
        return not (names_noun(sentence, i) if i > first else is_quoted_name(sentence, i))
    breaks = sentence.kinds[i] in _BREAKS or _is_in_local_case(sentence, i)
    if breaks or sentence.kinds[i] != WORD:
        return breaks
    speech, index, word = sentence.speech, sentence.word_index, sentence.words[i]
    if i == first + 1 < last - 1 and sentence.is_one_of(first, speech.determiners) and sentence.is_one_of(i, speech.romance.ordinals):
        return False  # "ha spiegato la *prima* cittadina"
    if word in index.phrase_bounds or word in speech.time_words:
        return True
    if i > first:
        office = sentence.words[first].removeprefix(_THE) in index.offices  # "شركة الساحل *للنقل* البحري"
        told = word in speech.recipients or (speech.affixes.verb_first and word.startswith(_TO_THE) and not office)  # "قال بركات *للجزيرة*"
        dated = word in speech.determiners and sentence.is_one_of(i + 1, speech.time_words)  # "dijo Ana Luna *el viernes*"
        counted = speech.verb_second and word in index.people.indefinites and sentence.kinds[i - 1] == NAME  # "sammanfattar Ek *tre* dygn"
        resumed = word in speech.joiners and sentence.ends_verb(i + 1)  # "säger Ek *och fortsätter*"
        if told or dated or counted or resumed:
            return True
    if word not in speech.adjunct_openers:
        return False
    # "l'assessora *ai* Lavori", but "la consejera *durante* una visita"
    held = i > first and speech.romance.clitics and word in index.people.prepositions and sentence.is_one_of(i - 1, index.people.roles)
    return not held and (i == first or word not in speech.of or opens_circumstance(sentence, i, last))


def source_after(sentence: Sentence, verb: Range, last: int) -> Range | None:
    """Find the source in or after a verb: a pronoun joined to it, an organisation or paper in an adjunct, or the subject."""
    if sentence.is_one_of(verb[1], sentence.speech.romance.reported_infinitives):
        return None  # "declaró *haber visto*"
    return hung_pronoun(sentence, verb[0]) or source_in_adjunct(sentence, verb, last) or subject_after(sentence, verb[1], last)


def source_in_adjunct(sentence: Sentence, verb: Range, last: int) -> Range | None:
    """Find the organisation or paper that a verb without a subject names after a preposition: "сообщили *в полиции*"."""
    speech = sentence.speech
    if not speech.source_prepositions or not sentence.is_impersonal(verb):
        return None
    between = (speech.recipients, speech.time_words, speech.impersonal_pronouns)
    for first in range(verb[1], last):
        if sentence.is_one_of(first, speech.source_prepositions):
            return adjunct_source(sentence, verb, first, last)
        if sentence.kinds[first] != NAME and not sentence.is_any_of(first, *between):
            break
    return None


def adjunct_source(sentence: Sentence, verb: Range, first: int, last: int) -> Range | None:
    """Find the noun phrase after a preposition before a source, if it names no time, medium or occasion."""
    speech, kinds = sentence.speech, sentence.kinds
    bounds = (speech.time_words, sentence.word_index.phrase_bounds, speech.adjunct_openers - (speech.of - speech.source_prepositions))
    near = range(first + 1, last)
    breaks = (i for i in near if kinds[i] in _BREAKS and not (kinds[i] == QUOTE and names_noun(sentence, i)))
    past = min(next(breaks, last), next((i for i in near if sentence.is_any_of(i, *bounds)), last))  # "сообщили в *«Волне»*"
    said = sentence.words[verb[1] - 1] in speech.impersonal_verbs  # a paper says, but nobody is at it
    unfit = speech.pronouns if said else speech.pronouns | speech.occasions
    return (first + 1, past) if past > first + 1 and unfit.isdisjoint(sentence.words[first + 1 : past]) else None


def opens_circumstance(sentence: Sentence, place: int, last: int) -> bool:
    """Return True if a preposition opens a phrase for time, medium or occasion: "*i* ett mejl", "*til* NTB", "*в* пятницу"."""
    speech = sentence.speech
    if sentence.is_one_of(place, speech.recipient_prepositions):
        definite = sentence.kinds[place + 1] == NAME and sentence.words[place - 1].endswith(sentence.word_index.people.definite_endings)
        if definite or NAME in sentence.kinds[max(0, place - LONGEST_NAME) : place]:
            return True  # "siger Eva Lund på 61 år *til Ritzau*", "sier vinneren *til NTB*"
    return any(sentence.is_any_of(i, speech.occasions, speech.time_words) for i in range(place + 1, min(last, place + 4)))


def opens_adverbial(sentence: Sentence, place: int, last: int) -> bool:
    """Return True if an adverbial opens after a name: "Ana Luna *el martes*", "Per Ek *på en presskonferens*"."""
    speech = sentence.speech
    dated = place + sentence.is_one_of(place, speech.determiners)
    if sentence.kinds[place - 1] != NAME or not sentence.is_one_of(place, speech.adjunct_openers):
        return sentence.kinds[place - 1] == NAME and sentence.is_one_of(dated, speech.time_words)
    full = " " in sentence.units.span(place - 1, place).of(sentence.text)
    return (full and sentence.words[place] not in speech.of) or opens_circumstance(sentence, place, last)


def _past_adverbials(sentence: Sentence, first: int, last: int) -> int:
    """Skip adverbials before a subject: "řekl *tento týden* Petr Novák", "powiedział *w tym tygodniu PAP* rzecznik"."""
    i = first
    while i < last and (past := adverbial_end(sentence, i, last)) > i:
        i = past
    barred = (sentence.speech.adjunct_openers, sentence.word_index.phrase_bounds)
    follows = i < last and sentence.kinds[i] in (WORD, NAME) and not sentence.is_any_of(i, *barred)
    return i if follows else first


def _past_opening_adverbials(sentence: Sentence, first: int, last: int) -> int:
    """Find the office or the name after adverbials: "řekl *v neděli večer v televizi* ředitel Malý"; else return the first unit."""
    speech, kinds, people = sentence.speech, sentence.kinds, sentence.word_index.people
    day = first + 1 + sentence.is_one_of(first + 1, speech.determiners)
    personal = (people.roles, people.titles, sentence.word_index.personal_pronouns)
    dated = day < last and sentence.words[day] in speech.time_words and not sentence.is_any_of(first, *personal)
    dated = dated and (sentence.text[sentence.units.starts[day]].islower() or sentence.is_one_of(first, speech.determiners))
    opens = sentence.is_any_of(first, speech.adjunct_openers, speech.time_words, speech.recipients) or is_quoted_addressee(sentence, first)
    plain = not sentence.word_index.cased or speech.affixes.verb_first or sentence.is_one_of(first, speech.topic_prepositions)
    if plain or not (opens or dated):
        return first
    for i in range(first + 1, min(last, first + LONGEST_SUBJECT)):
        if (kinds[i] in _BREAKS and kinds[i] != QUOTE) or sentence.is_one_of(i, sentence.word_index.phrase_bounds):
            break
        led = sentence.is_one_of(i - 1, speech.determiners)
        governed = (
            sentence.is_any_of(i - 1 - led, speech.adjunct_openers, speech.of) and sentence.words[i - 1 - led] not in speech.time_words
        )
        if governed or sentence.is_one_of(i - 1, sentence.word_index.oblique_determiners):
            continue
        closes = i + 1 == last or kinds[i + 1] in _BREAKS or sentence.is_any_of(i + 1, speech.adjunct_openers, speech.time_words)
        nominative = i - 1 > first and sentence.words[i - 1] in speech.nominative_articles
        speaks = led and (nominative or sentence.words[i] in sentence.word_index.speaking_words)
        if speaks or sentence.is_any_of(i, people.roles, people.titles) or (closes and kinds[i] == NAME):
            return _start_after_adverbials(sentence, first, i)
    return first


def _start_after_adverbials(sentence: Sentence, first: int, noun: int) -> int:
    """Find where a subject begins whose office or name follows adverbials: after the noun of a preposition, but with its own words."""
    speech, people = sentence.speech, sentence.word_index.people
    for i in range(noun - 1, first - 1, -1):
        if sentence.is_one_of(i, speech.determiners) and not sentence.is_any_of(i - 1, speech.adjunct_openers, speech.of):
            return i  # "disse hoje *o mestre Rabaçal*"
        told = sentence.is_one_of(i, speech.recipients) and not sentence.is_one_of(i - 1, speech.adjunct_openers)
        if told or sentence.kinds[i] == QUOTE or sentence.is_any_of(i, speech.time_words, speech.auxiliaries):
            return i + 1  # "розповів Суспільному *ігумен монастиря Гай*"
        if sentence.is_one_of(i, speech.adjunct_openers):
            break
    if sentence.kinds[noun] != NAME:
        return noun - sentence.is_one_of(noun - 1, people.title_modifiers)
    forms = nominatives(sentence.words[noun - 1], people.case_endings)
    known = (people.organisation_words, people.naming_organisations, people.roles, people.titles)
    held = any(form in group for form in forms for group in known)  # "в эфире *телеканала* Волна"
    forename = sentence.units.span(noun, noun + 1).of(sentence.text).split()[0].lower()
    return first if held and forename not in FORENAME_GENDERS else noun


def adverbial_end(sentence: Sentence, i: int, last: int) -> int:
    """Find the end of an adverbial of time, occasion or addressee; return the unit itself if there is none."""
    speech, kinds = sentence.speech, sentence.kinds
    if sentence.is_any_of(i, speech.time_words, speech.recipients):
        return i + 1
    opens = sentence.is_one_of(i, speech.adjunct_openers)
    if (kinds[i] == NAME and i > 0) or sentence.is_one_of(i, sentence.word_index.personal_pronouns):
        return i
    for j in range(i + 1, min(last, i + (4 if opens else 2))):
        if sentence.is_one_of(j, speech.time_words) or (opens and sentence.is_any_of(j, speech.occasions, speech.recipients)):
            return j + 1
        if kinds[j] != WORD or sentence.is_one_of(j, speech.adjunct_openers):
            break
    return i


_LONGEST_APPOSITION: Final = 10  # longest apposition to a subject


def with_apposition(sentence: Sentence, subject: Range, last: int) -> Range:
    """Extend a subject by the apposition after its comma: "Anna Berg, kommunens ordförande"."""
    kinds, speech, bounds = sentence.kinds, sentence.speech, sentence.word_index.phrase_bounds
    end, after = subject[1], subject[1] + 1
    barred = (bounds, speech.sentence_adverbs, speech.joiners, speech.adjunct_openers, speech.time_words)
    if kinds[end] != COMMA or sentence.is_one_of(end - 1, speech.pronouns) or sentence.is_any_of(after, *barred):
        return subject
    past = next((i for i in range(after, last) if kinds[i] not in PHRASE or opens_adverbial(sentence, i, last)), last)
    closed = past == last or kinds[past] in (COMMA, QUOTE, COLON, DASH) or kinds[past - 1] == NAME
    if not closed or not 0 < past - after <= _LONGEST_APPOSITION * sentence.word_index.units_per_word or kinds[after] in (OPEN, CLOSE):
        return subject
    return subject if _is_clause(sentence, after, past, bounds) else (subject[0], past)


def apposed_subject(sentence: Sentence, verb: int, *, dialogue: bool = False) -> Range | None:
    """Find the subject between a quotation and a verb that its apposition separates from it: `”…”, *Anna Berg, ledaren*, sade`.

    In a *dialogue*, where no mark closes what was said, it is a name between commas: `– …, *Eeva Laine, 61*, sanoo`.
    """
    kinds, end = sentence.kinds, verb - 1
    if dialogue and end > 3 and kinds[end] == COMMA:
        comma = next((i for i in range(end - 1, max(2, end - _LONGEST_APPOSITION), -1) if kinds[i] not in (WORD, NUMBER)), 0)
        return (comma - 1, end) if kinds[comma] == COMMA == kinds[comma - 2] and kinds[comma - 1] == NAME else None
    quote = next((i for i in range(end, -1, -1) if kinds[i] == QUOTE or sentence.ends_verb(i)), None)
    if quote is None or kinds[quote] != QUOTE:
        return None
    return described_subject(sentence, next((i for i in range(quote + 1, verb) if kinds[i] != COMMA), verb), verb, quoted=True)


def names_in_words(sentence: Sentence, first: int, end: int) -> bool:
    """Return True if words may be a name of several words in a script without capitals."""
    common = sentence.word_index.non_name_words
    return 2 <= end - first <= LONGEST_NAME and not any(sentence.is_one_of(i, common) for i in range(first, end))


def described_subject(sentence: Sentence, start: int, verb: int, *, quoted: bool = False) -> Range | None:
    """Find the subject that opens a sentence, if descriptions between commas divide it from its verb: "*Rui Mar, diretor do porto*,
    disse", "*El alcalde*, que es ingeniero, dijo", "*Haar uitgever, Marijke Bakker*, noemde het boek".

    If what somebody said is *quoted* before it, whatever commas divide from the verb describes the subject.
    """
    kinds, speech = sentence.kinds, sentence.speech
    edge = verb - 1
    if edge <= start or kinds[edge] != COMMA:
        return None
    first = _past_opening_phrase(sentence, start, edge)
    commas = [i for i in range(first, verb) if kinds[i] == COMMA]
    # "*Su* nieta, Ana Ruiz, explicó"
    if len(commas) < 2 or _has_verb(sentence, first + sentence.is_one_of(first, speech.determiners), commas[0]):
        return None
    end, speaks = commas[0], _names_speaker(sentence, first, commas[0])
    for comma, after in pairwise(commas):
        apposed, described = _is_apposition(sentence, comma + 1, after), describes(sentence, comma + 1)
        if not apposed and not (speaks and (described or not _is_clause(sentence, comma + 1, after))):
            return None
        noun = quoted or (speech.romance.clitics and is_bare_subject(sentence, first, commas[0]))  # not "Петров, *комментируя аварию*"
        end = after if comma == end and (apposed or (noun and not described)) else end
    return first, end


def _past_opening_phrase(sentence: Sentence, start: int, edge: int) -> int:
    """Skip the phrase before the subject: "*Apesar da chuva*, o prefeito, …", "*Sollicitée par l'AFP*, la société …"."""
    romance, openers = sentence.speech.romance, sentence.speech.adjunct_openers
    if (past := past_adverb_phrase(sentence, start, start)) > start:
        return past + (sentence.kinds[past] == COMMA)  # "*Sementara itu,* warga setempat, Nina Soka, mengaku"
    asked = sentence.words[start].endswith(romance.participle_endings) and sentence.is_one_of(start + 1, openers)
    if not romance.clitics or not (asked or sentence.is_one_of(start, openers)):
        return start
    return next((i + 1 for i in range(start, edge) if sentence.kinds[i] == COMMA), start)


def _is_clause(sentence: Sentence, first: int, past: int, *others: frozenset[str]) -> bool:
    """Return True if a reporting verb, "to be", "to have" or one of some *others* is among some units."""
    finite = (sentence.speech.copulas, sentence.speech.perfect_auxiliaries, *others)
    return any(sentence.ends_verb(i) or sentence.is_any_of(i, *finite) for i in range(first, past))


def _has_verb(sentence: Sentence, first: int, past: int) -> bool:
    """Return True if a verb, a word beside one or a conjunction is among some units, which are then no noun phrase."""
    bounds = (sentence.word_index.verb_modifiers - sentence.speech.of, sentence.word_index.phrase_bounds)  # "ο εκδότης *της*"
    return any(sentence.ends_verb(i) or sentence.is_any_of(i, *bounds) for i in range(first, past))


def _names_speaker(sentence: Sentence, first: int, past: int) -> bool:
    """Return True if a phrase ends with a name, contains an office or, in scripts without case, may be a name."""
    index = sentence.word_index
    kind = sentence.kinds[past - 1]
    if kind == NAME or (kind == QUOTE and names_noun(sentence, past - 1)) or (not index.cased and names_in_words(sentence, first, past)):
        return True
    return any(sentence.is_any_of(i, index.offices, index.people.group_nouns, index.speech.documents) for i in range(first, past))


def is_bare_subject(sentence: Sentence, first: int, past: int) -> bool:
    """Return True if a phrase is only nouns for speakers and a name: "Burgemeester Karin de Boer", "la société Hydrane"."""
    speech, kinds, index = sentence.speech, sentence.kinds, sentence.word_index
    known = (index.offices, index.people.group_nouns, speech.documents, speech.of, speech.determiners)
    return all(kinds[i] in (NAME, OPEN, CLOSE, QUOTE) or sentence.is_any_of(i, *known) for i in range(first, past))


def _is_apposition(sentence: Sentence, first: int, past: int) -> bool:
    index = sentence.word_index
    if _has_verb(sentence, first, past) or past - first > _LONGEST_APPOSITION * sentence.word_index.units_per_word:
        return False
    named = NAME in sentence.kinds[first:past] if index.cased else names_in_words(sentence, first, past)
    return named or any(sentence.is_one_of(i, index.offices) for i in range(first, past))


def describes(sentence: Sentence, first: int) -> bool:
    """Return True if words between commas are a relative clause, a participle, an age or an adverbial: "*que es ingeniero*", "*oído ayer*",
    "*61*", "*por su parte*".
    """
    speech, index = sentence.speech, sentence.word_index
    openers = (speech.romance.subject_relatives, speech.relative_pronouns, index.that, index.as_openers, index.adjuncts)
    participle = sentence.words[first].endswith(speech.romance.participle_endings)
    return participle or sentence.kinds[first] == NUMBER or sentence.is_any_of(first, *openers, speech.time_words)
