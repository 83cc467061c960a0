"""Subjects beside a reporting verb, and their dependents."""

from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.word_list_rules.limits import LONGEST_APPOSITION, LONGEST_SUBJECT
from newsparse.attribution.word_list_rules.sentences import Sentence
from newsparse.attribution.word_list_rules.word_index import Range

_BREAKS: Final = frozenset((COMMA, COLON, DASH, STOP, QUOTE, MARK))


def left_edge(sentence: Sentence, end: int) -> int:
    """Find where the piece of a sentence that ends before a unit begins: after a mark or a conjunction."""
    kinds, words, bounds = sentence.kinds, sentence.words, sentence.word_index.phrase_bounds
    first, depth = end, 0
    while first > 0 and end - first < LONGEST_SUBJECT * sentence.units_per_word:
        kind = kinds[first - 1]
        if kind == CLOSE:
            depth += 1
        elif kind == OPEN:
            if not depth:
                break
            depth -= 1
        elif not depth and (kind in _BREAKS or (kind == WORD and words[first - 1] in bounds)):
            break
        first -= 1
    return first


def verb_group_start(sentence: Sentence, verb: int) -> int:
    """Find the first unit of the verb group that ends at a verb: "har också *sagt*"."""
    first = verb
    twins = not sentence.word_index.spaced  # "*抱怨*说"
    while first > 0 and (sentence.is_one_of(first - 1, sentence.word_index.verb_modifiers) or (twins and sentence.ends_verb(first - 1))):
        first -= 1
    return first


def subject_before(sentence: Sentence, first: int, end: int) -> Range | None:
    """Find the subject before a verb; return `None` if the words only say when, where or how."""
    speech, kinds, words = sentence.speech, sentence.kinds, sentence.words
    while (
        first < end
        and kinds[first] == WORD
        and (words[first] in speech.sentence_adverbs or words[first] in speech.joiners or words[first] in speech.time_words)
    ):
        first += 1
    if first >= end:
        return None
    if sentence.is_one_of(first, sentence.word_index.according):
        first += 1  # "据*警方*通报"
    if end - first > 2 and sentence.is_one_of(end - 1, speech.time_words) and sentence.is_one_of(end - 2, speech.adjunct_openers):
        end -= 2  # "Anna Lipová *v pátek* řekla"
    if first >= end:
        return None
    if sentence.is_one_of(first, speech.adjunct_openers):
        if sentence.is_one_of(end - 1, speech.pronouns):
            return end - 1, end
        alone = (
            kinds[end - 1] == NAME
            and end - 2 > first
            and not sentence.is_one_of(end - 2, speech.adjunct_openers)
            and not sentence.is_one_of(end - 2, speech.determiners)
        )
        return (end - 1, end) if alone else None
    if speech.adverbials_between:
        # An adverbial between subject and verb: "وی در پایان گفت".
        cut = next(
            (i for i in range(first + 1, end) if sentence.is_one_of(i, speech.adjunct_openers) or sentence.is_one_of(i, speech.time_words)),
            end,
        )
        return first, cut
    return first, end


def subject_after(sentence: Sentence, first: int, last: int) -> Range | None:
    """Find the subject that begins after a verb, without its apposition."""
    speech, kinds, words, word_index = sentence.speech, sentence.kinds, sentence.words, sentence.word_index
    while first < last and (
        sentence.is_one_of(first, word_index.verb_modifiers)
        or (sentence.is_one_of(first, speech.sentence_adverbs) and kinds[first] == WORD)
    ):
        first += 1
    first = _subject_start_after_adjunct(sentence, first, last)
    if first < last and sentence.is_one_of(first, speech.pronouns):
        return first, first + 1
    i = first
    depth = 0
    while i < last and i - first < LONGEST_SUBJECT * sentence.units_per_word:
        kind, word = kinds[i], words[i]
        if kind == OPEN:
            depth += 1
        elif kind == CLOSE:
            depth -= 1
        elif depth <= 0:
            if kind in _BREAKS:
                break
            if kind == WORD:
                if (
                    word in word_index.phrase_bounds
                    or word in speech.time_words
                    or word_index.has_attached_complementiser(word)
                    or sentence.ends_verb(i)
                ):
                    break
                dated = i + 1 < last and sentence.is_one_of(i + 1, speech.time_words)
                if word in speech.adjunct_openers and (i == first or word not in speech.of or dated):
                    break
        i += 1
    return (first, i) if i > first else None


def _subject_start_after_adjunct(sentence: Sentence, first: int, last: int) -> int:
    """Find a subject after a short adjunct: "сказала *в пятницу* мэр Анна Липова"; return the adjunct itself if there is none."""
    speech = sentence.speech
    after = first + 2
    if after > last or sentence.kinds[first] != WORD or sentence.kinds[first + 1] not in (WORD, NAME):
        return first
    dated = sentence.is_one_of(first + 1, speech.time_words)
    if not dated and not (sentence.is_one_of(first, speech.adjunct_openers) and speech.drops_subjects):
        return first
    follows = after < last and sentence.kinds[after] in (WORD, NAME) and not sentence.ends_verb(after)
    if follows and not any(
        sentence.is_one_of(after, words) for words in (speech.adjunct_openers, sentence.word_index.phrase_bounds, speech.time_words)
    ):
        return after
    return first


def with_apposition(sentence: Sentence, subject: Range, last: int) -> Range:
    """Extend a subject by the apposition after its comma: "Anna Berg, kommunens ordförande"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    end = subject[1]
    if end + 1 >= last or kinds[end] != COMMA or (kinds[end - 1] == WORD and words[end - 1] in speech.pronouns):
        return subject
    after = end + 1
    if (
        kinds[after] not in (WORD, NAME, NUMBER)
        or sentence.is_one_of(after, sentence.word_index.phrase_bounds)
        or sentence.is_one_of(after, speech.sentence_adverbs)
    ):
        return subject
    if any(sentence.is_one_of(after, words) for words in (speech.joiners, speech.adjunct_openers, speech.time_words)):
        return subject
    past = after
    while past < last and past - after < LONGEST_APPOSITION * sentence.units_per_word and kinds[past] in (WORD, NAME, NUMBER, OPEN, CLOSE):
        if (
            sentence.is_one_of(past, sentence.word_index.phrase_bounds)
            or sentence.is_one_of(past, speech.copulas)
            or sentence.is_one_of(past, speech.perfect_auxiliaries)
            or sentence.ends_verb(past)
        ):
            return subject
        past += 1
    if past == last or kinds[past] in (COMMA, QUOTE, COLON, DASH):
        return subject[0], past
    return subject
