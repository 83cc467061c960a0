"""A sentence cut into units, and what is found in it."""

from collections.abc import Container
from typing import Final, NamedTuple

from newsparse.attribution.units import COLON, COMMA, DASH, MARK, STOP, WORD, Units
from newsparse.attribution.word_list_rules.word_index import Range, WordIndex

MARKS: Final = frozenset((COMMA, DASH, STOP, COLON))  # marks that no content begins or ends with


class Sentence:
    """The units of a sentence, with the words of its language."""

    __slots__ = ("_ending", "dialogue", "kinds", "last", "speech", "units", "units_per_word", "verbs", "word_index", "words")

    def __init__(self, units: Units, word_index: WordIndex, *, dialogue: bool = False) -> None:
        self.dialogue = dialogue  # true if a dash opens it, or opened the sentence before, and no speaker has been named since
        self.units = units
        # Two empty units after the last, so that rules may look ahead.
        self.kinds = [*units.kinds, MARK, MARK]
        self.words = [*units.words, "", ""]
        self.word_index = word_index
        self.speech = word_index.speech
        self.units_per_word = 1 if word_index.spaced else 2  # units per word, about: one per sign in scripts without spaces
        self.last = len(units.kinds)  # the end of the sentence, without its stop
        while self.last and units.kinds[self.last - 1] == STOP:
            self.last -= 1
        self.verbs: list[Range] = word_index.verbs_of(units.words, units.kinds)  # its reporting verbs
        self._ending = {past - 1 for _, past in self.verbs}

    def is_one_of(self, i: int, words: Container[str]) -> bool:
        """Return True if a unit is one of some words."""
        return self.words[i] in words and self.kinds[i] == WORD

    def is_any_of(self, i: int, *lists: Container[str]) -> bool:
        """Return True if a unit is one of the words of several lists."""
        return self.kinds[i] == WORD and any(self.words[i] in words for words in lists)

    def is_impersonal(self, verb: Range) -> bool:
        """Return True if a verb may have no subject, so that it says where it was said: "сообщили в полиции"."""
        word = self.words[verb[1] - 1]
        return self.lacks_subject(verb) or bool(self.speech.plural_verb_endings and word.endswith(self.speech.plural_verb_endings))

    def lacks_subject(self, verb: Range) -> bool:
        """Return True if a verb never has a subject: "сообщается", "آمده است"."""
        impersonal = self.speech.impersonal_verbs
        return self.words[verb[1] - 1] in impersonal or " ".join(self.words[verb[0] : verb[1]]) in impersonal

    def is_derived_adverb(self, i: int) -> bool:
        """Return True if a unit is an adverb made of an adjective, in Italian, Spanish and Portuguese: "inizialmente"."""
        return bool(self.speech.romance.clitics) and self.words[i].endswith("mente")

    def is_reflexive(self, verb: Range) -> bool:
        """Return True if a verb reports only together with a reflexive pronoun: "se quejó", "s'est félicitée"."""
        word, romance = self.words[verb[1] - 1], self.speech.romance
        return word in romance.reflexive_verbs or (
            word in romance.agreeing_participles and self.is_one_of(verb[1] - 2, romance.reflexive_copulas)
        )

    def is_passive(self, verb: Range) -> bool:
        """Return True if a verb is a participle after "to be": "foi anunciado"."""
        speech, word = self.speech, self.words[verb[1] - 1]
        passive = word in speech.participles - speech.finite_forms and self.is_one_of(verb[0] - 1, speech.copulas) if verb[0] else False
        return passive and not self.is_reflexive(verb)

    def ends_verb(self, i: int) -> bool:
        """Return True if a reporting verb ends at a unit."""
        return i in self._ending


class SentenceAttribution(NamedTuple):
    """One attribution of a sentence, in units."""

    rule: str
    cue: Range
    source: Range | None
    content: tuple[Range, ...]
    spoken: bool = False  # true if a dash opens the content, which makes it verbatim
    affixes: tuple[int, int] = (0, 0)
    """How many code points at the start and end of the source are written together with it: "교통부*에* 따르면"."""


def trimmed(sentence: Sentence, first: int, last: int) -> Range:
    """Strip marks and conjunctions from both ends of a range."""
    kinds, joiners = sentence.kinds, sentence.speech.joiners
    while first < last and (kinds[first] in MARKS or sentence.is_one_of(first, joiners)):
        first += 1
    while last > first and (kinds[last - 1] in MARKS or sentence.is_one_of(last - 1, joiners)):
        last -= 1
    return first, last
