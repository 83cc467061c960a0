"""Subjects beside a reporting verb, and their dependents."""

from collections.abc import Container
from typing import Final

from newsparse.attribution.plain.lexicon import Lexicon, Range
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units

# Most units of a subject, and of an apposition to it.
_SUBJECT: Final = 24
_APPOSITION: Final = 10
_BREAKS: Final = frozenset((COMMA, COLON, DASH, STOP, QUOTE, MARK))


class Sentence:
    """The units of a sentence, with the words of its language."""

    __slots__ = ("_ending", "dialogue", "kinds", "last", "lexicon", "speech", "units", "verbs", "wide", "words")

    def __init__(self, units: Units, lexicon: Lexicon, *, dialogue: bool = False) -> None:
        self.dialogue = dialogue
        """Whether a dash opens it, or opened the sentence before, and no speaker has been named since."""
        self.units = units
        self.kinds = units.kinds
        self.words = units.words
        self.lexicon = lexicon
        self.speech = lexicon.speech
        self.wide = 1 if lexicon.spaced else 2
        """Units per word, about: one per sign in scripts without spaces."""
        self.last = len(units.kinds)
        """The end of the sentence, without its stop."""
        while self.last and self.kinds[self.last - 1] == STOP:
            self.last -= 1
        self.verbs: list[Range] = lexicon.verbs_of(units.words, units.kinds)
        """Its reporting verbs."""
        self._ending = {past - 1 for _, past in self.verbs}

    def plain(self, i: int, words: Container[str]) -> bool:
        """Return whether a unit is one of some words."""
        return self.words[i] in words and self.kinds[i] == WORD

    def verb(self, i: int) -> bool:
        """Return whether a reporting verb ends at a unit."""
        return i in self._ending


def left_edge(sentence: Sentence, end: int) -> int:
    """Find where the piece of a sentence that ends before a unit begins: after a mark or a conjunction."""
    kinds, words, bounds = sentence.kinds, sentence.words, sentence.lexicon.bounds
    first, depth = end, 0
    while first > 0 and end - first < _SUBJECT * sentence.wide:
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


def head(sentence: Sentence, verb: int) -> int:
    """Find the first unit of the verb group that ends at a verb: "har också *sagt*"."""
    first = verb
    twins = not sentence.lexicon.spaced  # "*抱怨*说"
    while first > 0 and (sentence.plain(first - 1, sentence.lexicon.loose) or (twins and sentence.verb(first - 1))):
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
    if sentence.plain(first, sentence.lexicon.according):
        first += 1  # "据*警方*通报"
    if end - first > 2 and sentence.plain(end - 1, speech.time_words) and sentence.plain(end - 2, speech.adjunct_openers):
        end -= 2  # "Anna Lipová *v pátek* řekla"
    if first >= end:
        return None
    if sentence.plain(first, speech.adjunct_openers):
        if sentence.plain(end - 1, speech.pronouns):
            return end - 1, end
        alone = (
            kinds[end - 1] == NAME
            and end - 2 > first
            and not sentence.plain(end - 2, speech.adjunct_openers)
            and not sentence.plain(end - 2, speech.determiners)
        )
        return (end - 1, end) if alone else None
    if speech.adverbials_between:
        # An adverbial between subject and verb: "وی در پایان گفت".
        cut = next(
            (i for i in range(first + 1, end) if sentence.plain(i, speech.adjunct_openers) or sentence.plain(i, speech.time_words)), end
        )
        return first, cut
    return first, end


def subject_after(sentence: Sentence, first: int, last: int) -> Range | None:
    """Find the subject that begins after a verb, without its apposition."""
    speech, kinds, words, lexicon = sentence.speech, sentence.kinds, sentence.words, sentence.lexicon
    while first < last and (
        sentence.plain(first, lexicon.loose) or (sentence.plain(first, speech.sentence_adverbs) and kinds[first] == WORD)
    ):
        first += 1
    first = _behind_adjunct(sentence, first, last)
    if first < last and sentence.plain(first, speech.pronouns):
        return first, first + 1
    i = first
    depth = 0
    while i < last and i - first < _SUBJECT * sentence.wide:
        kind, word = kinds[i], words[i]
        if kind == OPEN:
            depth += 1
        elif kind == CLOSE:
            depth -= 1
        elif depth <= 0:
            if kind in _BREAKS:
                break
            if kind == WORD:
                if word in lexicon.bounds or word in speech.time_words or lexicon.opens(word) or sentence.verb(i):
                    break
                dated = i + 1 < last and sentence.plain(i + 1, speech.time_words)
                if word in speech.adjunct_openers and (i == first or word not in speech.of or dated):
                    break
        i += 1
    return (first, i) if i > first else None


def _behind_adjunct(sentence: Sentence, first: int, last: int) -> int:
    """Find a subject after a short adjunct: "сказала *в пятницу* мэр Анна Липова"; return the adjunct itself if there is none."""
    speech = sentence.speech
    after = first + 2
    if after > last or sentence.kinds[first] != WORD or sentence.kinds[first + 1] not in (WORD, NAME):
        return first
    dated = sentence.plain(first + 1, speech.time_words)
    if not dated and not (sentence.plain(first, speech.adjunct_openers) and speech.drops_subjects):
        return first
    follows = after < last and sentence.kinds[after] in (WORD, NAME) and not sentence.verb(after)
    if follows and not any(sentence.plain(after, words) for words in (speech.adjunct_openers, sentence.lexicon.bounds, speech.time_words)):
        return after
    return first


def apposition(sentence: Sentence, subject: Range, last: int) -> Range:
    """Extend a subject by the apposition after its comma: "Anna Berg, kommunens ordförande"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    end = subject[1]
    if end + 1 >= last or kinds[end] != COMMA or (kinds[end - 1] == WORD and words[end - 1] in speech.pronouns):
        return subject
    after = end + 1
    if (
        kinds[after] not in (WORD, NAME, NUMBER)
        or sentence.plain(after, sentence.lexicon.bounds)
        or sentence.plain(after, speech.sentence_adverbs)
    ):
        return subject
    if any(sentence.plain(after, words) for words in (speech.joiners, speech.adjunct_openers, speech.time_words)):
        return subject
    past = after
    while past < last and past - after < _APPOSITION * sentence.wide and kinds[past] in (WORD, NAME, NUMBER, OPEN, CLOSE):
        if (
            sentence.plain(past, sentence.lexicon.bounds)
            or sentence.plain(past, speech.copulas)
            or sentence.plain(past, speech.perfect_auxiliaries)
            or sentence.verb(past)
        ):
            return subject
        past += 1
    if past == last or kinds[past] in (COMMA, QUOTE, COLON, DASH):
        return subject[0], past
    return subject
