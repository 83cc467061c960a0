"""Noun phrases: their nouns, adjectives, genitives and appositions, where nouns are capitalised."""

from collections.abc import Callable
from typing import Final, NamedTuple

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.memo import PerOwner

_LONGEST_PHRASE: Final = 24  # longest noun phrase; it bounds the work at each word
# Most adjectives before a noun.
_MOST_ADJECTIVES: Final = 4
LONGEST_ATTRIBUTE: Final = 12  # longest attribute that contains other words; a longer one would be a guess
_MARKS: Final = " \u00a0\u202f\"'`“”„‟«»‹›「」『』‘’‚"


class Part(NamedTuple):
    """A stretch of a sentence between marks, or one quotation."""

    first: int  # index of its first unit
    last: int  # index just past its last unit
    quote: bool  # true if it is a quotation


def _not_adjectives(speech: SpeechWords) -> frozenset[str]:
    """Words that end like an adjective but are not one."""
    return frozenset(speech.verbs).union(
        speech.adjunct_openers, speech.phrase_breaks, speech.pronouns, speech.perfect_auxiliaries, speech.bracket.subjunctives
    )


_NOT_ADJECTIVES: Final = PerOwner(_not_adjectives)


class NounPhrases:
    """The units of a passage, and the noun phrases among them."""

    __slots__ = ("bounds", "kinds", "not_adjectives", "speech", "text", "units", "words")

    def __init__(self, text: str, units: Units, speech: SpeechWords) -> None:
        self.text = text
        self.units = units
        # An empty unit after the last, so that rules may look one unit ahead.
        self.kinds = [*units.kinds, MARK, MARK]
        self.words = [*units.words, "", ""]
        self.speech = speech
        self.not_adjectives = _NOT_ADJECTIVES(speech)
        self.bounds = [b for b in units.sentences if not self._follows_ordinal(b)]
        """Where sentences begin; the full stop of an ordinal does not end one: "am 1. Mai"."""
        self._join_ordinals()
        for i in [i for i, word in enumerate(units.words) if "." in word[2:-2] and self.kinds[i] == WORD]:
            self.kinds[i] = NAME  # "elmford-online.de"
        for i in [i for i, word in enumerate(units.words) if "-" in word]:
            if self.kinds[i] == WORD and not text[units.starts[i] : units.ends[i]].islower():
                self.kinds[i] = NAME  # "ai-Bericht"
            elif units.words[i] == "-" and i and self.kinds[i - 1] in (NAME, QUOTE) and units.starts[i] == units.ends[i - 1]:
                self.kinds[i] = NAME  # "Boots- und Kranführer", "„Mole“-Plan"

    def _follows_ordinal(self, b: int) -> bool:
        """Return True if the stop before a unit belongs to an ordinal or a name, not to the end of a sentence."""
        kinds, units, determiners = self.kinds, self.units, self.speech.determiners
        if not 1 < b < len(units.kinds) or kinds[b - 2 : b] != [NUMBER, STOP] or kinds[b] == QUOTE:
            return False
        if units.words[b] in determiners and self.text[units.starts[b]].isupper():
            return False  # "auf Platz 3. Die Stadt …"
        digits = units.ends[b - 2] - units.starts[b - 2]
        return digits < 3 or (digits == 3 and b > 2 and units.words[b - 3] in determiners)  # "ihr 100. Geburtstag"

    def _join_ordinals(self) -> None:
        """Make the stop of an ordinal a part of its number."""
        kinds = self.kinds
        begins, last = set(self.bounds), len(self.units.kinds) - 1
        for i in [i for i, word in enumerate(self.units.words) if word == "."]:
            if 0 < i < last and kinds[i] == STOP and kinds[i - 1] in (NUMBER, NAME) and i + 1 not in begins:
                kinds[i] = kinds[i - 1]

    def parts(self, first: int, last: int, is_noun: Callable[[int], bool] | None = None) -> list[Part]:
        """Split a sentence at commas, colons, dashes and quotations, except inside brackets and at quotations that *is_noun* accepts."""
        found: list[Part] = []
        start, depth, kinds = first, 0, self.kinds
        for i in range(first, last):
            kind = kinds[i]
            depth = max(0, depth + (kind == OPEN) - (kind == CLOSE))
            if (kind == QUOTE and not (is_noun and is_noun(i))) or (kind in (COMMA, COLON, DASH, STOP) and not depth):
                if i > start:
                    found.append(Part(start, i, False))
                if kind == QUOTE:
                    found.append(Part(i, i + 1, True))
                start = i + 1
        if start < last:
            found.append(Part(start, last, False))
        return found

    def quoted_words(self, quote: int) -> list[str]:
        """List the words of a quotation."""
        return self.text[self.units.starts[quote] : self.units.ends[quote]].strip(_MARKS).split()

    def is_title(self, quote: int) -> bool:
        """Return True if a quotation is a title, a name or a single word, and so is not a statement."""
        words, few = self.quoted_words(quote), 3
        if len(words) < 2 or (len(words) >= few and self.words[quote] in ".!?…"):
            return len(words) < 2
        named = quote > 0 and self.kinds[quote - 1] == NAME
        return words[0][0].isupper() and (named or len(words) < few or all(word[0].isupper() or len(word) < 4 for word in words))

    def phrase_end(self, i: int, last: int) -> int:
        """Find the end of the noun phrase that begins at a unit, with those that "and" joins to it."""
        if i >= last:
            return i
        if self.words[i] in self.speech.pronouns and self.kinds[i] == WORD:
            return i + 1
        last = min(last, i + _LONGEST_PHRASE)
        noun = self._noun_end(i, last)
        end = self._with_dependents(noun, last) if noun > i else i
        if i < end < last and self.words[end] in self.speech.joiners:
            second = self.phrase_end(end + 1, last)
            if second > end + 1 and self.words[end + 1] not in self.speech.pronouns:
                return second
        return end

    def _with_dependents(self, end: int, last: int) -> int:
        """Find the end of a noun with its names, brackets and genitives."""
        kinds, words, of = self.kinds, self.words, self.speech.of
        while end < last:
            past = end
            if kinds[end] == NAME or (kinds[end] == NUMBER and end + 1 < last and kinds[end + 1] == NAME and kinds[end - 1] == NAME):
                past = end + 1
            elif kinds[end] == OPEN:
                past = next((j + 1 for j in range(end, min(last, end + 8)) if kinds[j] == CLOSE), end)
            elif words[end] in of:
                several = self.units.ends[end - 1] - self.units.starts[end - 1] > len(words[end - 1]) + 1
                if words[end] in self.speech.nominative_articles and kinds[end - 1] == NAME and several:
                    break  # "sagte Eva Sommer der Zeitung": a genitive cannot follow a name
                past = self._noun_end(end + 1, last)
                past = past if past > end + 1 else self._noun_end(end, last)
                past = past if past > end + 1 else end
            if past == end:
                break
            end = past
        return end

    def _noun_end(self, i: int, last: int) -> int:
        """Read an article, adjectives and the noun; return the start if there is no noun."""
        kinds, words, speech = self.kinds, self.words, self.speech
        j = i
        if j < last and words[j] in self.speech.determiners:
            j += 1
            if j < last and words[j] in speech.of and words[j] in speech.determiners:
                return self._noun_end(j, last)  # "eines der Schiffe", "viele der Gäste"
        skipped = 0
        while j < last and kinds[j] != NAME and skipped < _MOST_ADJECTIVES:
            if kinds[j] == NUMBER and words[j][-1].isalpha() and len(words[j]) > 6:
                return j + 1  # "die 41-Jährige"
            adjective = words[j].endswith(speech.adjective_endings) and words[j] not in self.not_adjectives
            adjective = adjective and words[j] not in speech.determiners
            if kinds[j] == NUMBER or (kinds[j] == WORD and adjective):
                j += 1
                skipped += 1
            elif skipped and words[j] in speech.joiners and kinds[j + 1] == WORD and kinds[j + 2] == NAME and j + 2 < last:
                j += 1  # "die alten *und* neuen Boote"
            else:
                break
        if j < last and kinds[j] == NAME:
            return j + 1
        return self._extended_attribute_end(i, j, last) if j == i + 1 else i

    def _extended_attribute_end(self, i: int, j: int, last: int) -> int:
        """Read a noun phrase whose attribute contains other words: "die *noch im Amt befindliche* Ministerin"."""
        kinds, words, speech = self.kinds, self.words, self.speech
        endings = speech.bracket.attributive_endings.get(words[i]) if words[i] in speech.determiners else None
        if endings is None:
            return i
        near = range(j + 1, min(last - 1, j + LONGEST_ATTRIBUTE))
        ends = (n for n in near if kinds[n] == WORD and kinds[n + 1] == NAME and words[n].endswith(endings) and len(words[n]) > 5)
        return next((n + 2 for n in ends if words[n] not in self.not_adjectives), i)

    def is_single_word(self, i: int) -> bool:
        """Return True if a capitalised unit is a single word."""
        return self.units.ends[i] - self.units.starts[i] == len(self.words[i])

    def with_apposition(self, end: int, last: int) -> int:
        """Find the end of a noun phrase with the appositions that follow it between commas."""
        kinds, words, speech = self.kinds, self.words, self.speech
        for _ in range(2):
            if end + 1 >= last or kinds[end] != COMMA:
                return end
            near = range(end + 1, min(last, end + _LONGEST_PHRASE))
            close = next((j for j in near if kinds[j] in (COMMA, QUOTE, COLON, DASH, STOP)), last)
            if close == end + 1 or (close == last and last - end >= _LONGEST_PHRASE):
                return end
            past = self.phrase_end(end + 1, close)
            if end + 1 < past < close and kinds[close] == QUOTE and kinds[close + 1] not in (COLON, QUOTE) and self.is_title(close):
                past, close = close + 1, close + 1  # ", Sprecher der so genannten „Mole AG“"
            if past != close or words[end + 1] in speech.pronouns:
                return end
            end = close
        return end
