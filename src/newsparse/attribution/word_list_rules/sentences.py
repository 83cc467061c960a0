"""A sentence cut into units, and what is found in it."""

from collections.abc import Container
from typing import Final, NamedTuple

from newsparse.attribution.units import MARK, STOP, WORD, Units, adjacent_quotations, trimmed
from newsparse.attribution.word_list_rules.word_index import Range, WordIndex

# Limits that several rules share, in units unless they say otherwise; in scripts without spaces, they count twice.
LONGEST_SUBJECT: Final = 24  # longest subject beside its verb
LONGEST_QUOTED_SUBJECT: Final = 30  # longest name in quotation marks that is a subject alone, in code points
FARTHEST_CONTENT: Final = 18  # largest distance between a verb and the opening of its content
LONGEST_TAIL: Final = 9  # most words after a reporting clause at the end of a sentence
LONGEST_LATE_SUBJECT: Final = 12  # longest subject before a verb at the end of a sentence
SHORTEST_STATEMENT: Final = 3  # shortest statement that needs no mark
SHORTEST_STATEMENT_BEFORE: Final = 2  # shortest statement between the start of a sentence and a reporting clause that begins with its verb
LONGEST_NAME: Final = 5  # most words of a name


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

    def trimmed(self, first: int, last: int) -> Range:
        """Strip marks and conjunctions from both ends of a range."""
        return trimmed(self.kinds, self.words, (first, last), self.speech.joiners, self.speech.joiners)

    def quotations_from(self, first: int) -> tuple[Range, ...]:
        """Find a quotation and those that follow it with only a mark or "and" between them."""
        return adjacent_quotations(self.kinds, self.words, first, self.last, self.speech.joiners)


class SentenceAttribution(NamedTuple):
    """One attribution of a sentence, in units."""

    rule: str
    cue: Range
    source: Range | None
    content: tuple[Range, ...]
    spoken: bool = False  # true if a dash opens the content, which makes it verbatim
    affixes: tuple[int, int] = (0, 0)
    """How many code points at the start and end of the source are written together with it: "교통부*에* 따르면"."""
