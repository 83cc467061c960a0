"""Appositions and other descriptions beside the name of who speaks."""

from itertools import pairwise
from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, PHRASE, QUOTE, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import LONGEST_NAME, Sentence
from newsparse.attribution.word_list_rules.subjects import names_noun, opens_adverbial

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
    if not closed or not 0 < past - after <= _LONGEST_APPOSITION * sentence.word_index.units_per_word:
        return subject
    return subject if _is_clause(sentence, after, past, bounds) else (subject[0], past)


def apposed_subject(sentence: Sentence, verb: int, *, dialogue: bool = False) -> Range | None:
    """Find the subject between a quotation and a verb that its apposition separates from it: `”…”, *Anna Berg, ledaren*, sade`.

    In a *dialogue*, where no mark closes what was said, it is a name between commas: `– …, *Eeva Laine, 61*, sanoo`.
    """
    kinds, end = sentence.kinds, verb - 1
    if dialogue and kinds[end] == COMMA:
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
    if kinds[edge] != COMMA:
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
    """Return True if a phrase between commas gives a name or an office, and has no verb."""
    index = sentence.word_index
    if _has_verb(sentence, first, past) or past - first > _LONGEST_APPOSITION * index.units_per_word:
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
