"""The parts of a sentence and its noun phrases, with capitalised nouns as in German and without."""

from collections.abc import Callable
from typing import Final, NamedTuple

from newsparse.attribution.clause_rules.limits import LONGEST_ATTRIBUTE, LONGEST_PHRASE, MOST_ADJECTIVES, SHORTEST_TITLE
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units
from newsparse.knowledge.speech_words import SpeechWords

_MARKS: Final = " \u00a0\u202f\"'`“”„‟«»‹›「」『』‘’‚"


class Part(NamedTuple):
    """A stretch of a sentence between marks, or one quotation."""

    first: int
    """Index of its first unit."""
    last: int
    """Index just past its last unit."""
    quote: bool
    """Whether it is a quotation."""


class NounPhrases:
    """The units of a passage, and the noun phrases among them."""

    __slots__ = ("bounds", "kinds", "speech", "text", "units", "words")

    def __init__(self, text: str, units: Units, speech: SpeechWords) -> None:
        self.text = text
        self.units = units
        # An empty unit after the last, so that rules may look one unit ahead.
        self.kinds = [*units.kinds, MARK, MARK]
        self.words = [*units.words, "", ""]
        self.speech = speech
        self.bounds = [b for b in units.sentences if not self._follows_ordinal(b)] if speech.dotted_ordinals else units.sentences
        """Where sentences begin; the full stop of an ordinal does not end one: "am 1. Mai"."""
        if speech.dotted_ordinals:
            self._join_ordinals()
        if speech.bracket.capitalised_nouns:
            for i in [i for i, word in enumerate(units.words) if "." in word[2:-2] and self.kinds[i] == WORD]:
                self.kinds[i] = NAME  # "elmford-online.de"
            for i in [i for i, word in enumerate(units.words) if "-" in word]:
                if self.kinds[i] == WORD and not text[units.starts[i] : units.ends[i]].islower():
                    self.kinds[i] = NAME  # "ai-Bericht"
                elif units.words[i] == "-" and i and self.kinds[i - 1] in (NAME, QUOTE) and units.starts[i] == units.ends[i - 1]:
                    self.kinds[i] = NAME  # "Boots- und Kranführer", "„Mole“-Plan"

    def _follows_ordinal(self, b: int) -> bool:
        """Return whether the stop before a unit belongs to an ordinal or a name, not to the end of a sentence."""
        kinds, units = self.kinds, self.units
        if not 1 < b < len(units.kinds) or kinds[b - 1] != STOP:
            return False
        if kinds[b] == COMMA:
            return True  # "Elisabeth II., Königin"
        if kinds[b - 2] != NUMBER or kinds[b] == QUOTE:
            return False
        if units.words[b] in self.speech.determiners and self.text[units.starts[b]].isupper():
            return False  # "auf Platz 3. Die Stadt …"
        digits = units.ends[b - 2] - units.starts[b - 2]
        return digits < 3 or (digits == 3 and b > 2 and units.words[b - 3] in self.speech.determiners)  # "ihr 100. Geburtstag"

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
            if kind == OPEN:
                depth += 1
            elif kind == CLOSE:
                depth = max(0, depth - 1)
            elif (kind == QUOTE and not (is_noun and is_noun(i))) or (kind in (COMMA, COLON, DASH, STOP) and not depth):
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
        """Return whether a quotation is a title, a name or a single word, and so is not a statement."""
        held = self.text[self.units.starts[quote] : self.units.ends[quote]].strip(_MARKS)
        words = held.split()
        if len(words) < 2 or not held:
            return True
        if self.words[quote] in ".!?…" and len(words) > 2:
            return False
        named = quote > 0 and self.kinds[quote - 1] == NAME
        return words[0][0].isupper() and (named or len(words) < 3 or all(word[0].isupper() or len(word) < 4 for word in words))

    def phrase_end(self, i: int, last: int, loose: bool = False) -> int:
        """Find the end of the noun phrase that begins at a unit, or return the unit itself. A *loose* phrase includes its adjuncts."""
        if i >= last:
            return i
        if self.words[i] in self.speech.pronouns and self.kinds[i] == WORD:
            return i + 1
        last = min(last, i + LONGEST_PHRASE)
        end = (
            self._capitalised_phrase_end(i, last) if self.speech.bracket.capitalised_nouns else self._lower_case_phrase_end(i, last, loose)
        )
        if end > i and end < last and self.words[end] in self.speech.joiners:
            bare = end + 1 < last and self.words[end + 1] in self.speech.apposition_openers and not self.speech.bracket.capitalised_nouns
            second = self._lower_case_phrase_end(end + 1, last, loose, True) if bare else self.phrase_end(end + 1, last, loose)
            if second > end + 1 and self.words[end + 1] not in self.speech.pronouns:
                return second
        return end

    def _capitalised_phrase_end(self, i: int, last: int) -> int:
        """Find the end of a noun phrase where nouns are capitalised: article, adjectives, noun, and what depends on it."""
        end = self._noun_end(i, last)
        if end == i:
            return i
        kinds, words, of = self.kinds, self.words, self.speech.of
        while end < last:
            if kinds[end] == NAME or (kinds[end] == NUMBER and end + 1 < last and kinds[end + 1] == NAME and kinds[end - 1] == NAME):
                end += 1
            elif kinds[end] == OPEN:
                close = next((j for j in range(end, min(last, end + 8)) if kinds[j] == CLOSE), 0)
                if not close:
                    break
                end = close + 1
            elif words[end] in of:
                if words[end] in self.speech.nominative_articles and self._is_full_name(end - 1):
                    break  # "sagte Eva Sommer der Zeitung": a genitive cannot follow a name
                past = self._noun_end(end + 1, last)
                if past == end + 1:
                    past = self._noun_end(end, last)
                if past <= end + 1:
                    break
                end = past
            else:
                break
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
        while j < last and kinds[j] != NAME and skipped < MOST_ADJECTIVES:
            if kinds[j] == NUMBER and words[j][-1].isalpha() and len(words[j]) > 6:
                return j + 1  # "die 41-Jährige"
            adjective = (
                words[j].endswith(self.speech.adjective_endings)
                and not self._is_function_word(words[j])
                and words[j] not in self.speech.determiners
            )
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
        if words[i] not in speech.determiners:
            return i
        endings = speech.bracket.attributive_endings.get(words[i])
        if endings is None:
            return i
        for n in range(j, min(last - 1, j + LONGEST_ATTRIBUTE)):
            if kinds[n] not in (WORD, NAME, NUMBER):
                return i
            adjective = (
                n > j and kinds[n] == WORD and words[n].endswith(endings) and len(words[n]) > 5 and not self._is_function_word(words[n])
            )
            if adjective and kinds[n + 1] == NAME:
                return n + 2
            if words[n] in speech.perfect_auxiliaries or words[n] in speech.copulas or words[n] in speech.bracket.subjunctives:
                return i
        return i

    def _is_function_word(self, word: str) -> bool:
        speech = self.speech
        return (
            word in speech.verbs
            or word in speech.adjunct_openers
            or word in speech.phrase_breaks
            or word in speech.pronouns
            or word in speech.perfect_auxiliaries
            or word in speech.bracket.subjunctives
        )

    def _is_full_name(self, i: int) -> bool:
        """Return whether a unit is a name of two or more words."""
        return self.kinds[i] == NAME and self.units.ends[i] - self.units.starts[i] > len(self.words[i]) + 1

    def is_single_word(self, i: int) -> bool:
        """Return whether a capitalised unit is a single word."""
        return self.units.ends[i] - self.units.starts[i] == len(self.words[i])

    def is_bare_title(self, i: int) -> bool:
        """Return whether a word is a title without an article before a name: "*raadslid* Anna Bos"."""
        word, speech = self.words[i], self.speech
        if not speech.romance.bare_titles or self.kinds[i] != WORD or self.kinds[i + 1] != NAME or len(word) < SHORTEST_TITLE:
            return False
        closed = word in speech.auxiliaries or word in speech.sentence_adverbs or word in speech.subordinators or word in speech.copulas
        return not (closed or self._is_function_word(word))

    def bare_phrase_end(self, i: int, last: int) -> int:
        """Find the end of a noun phrase whose article is part of the preposition before it: "a juicio del *alcalde de Vigo*"."""
        return self._lower_case_phrase_end(i, min(last, i + LONGEST_PHRASE), False, True)

    def name_end(self, end: int, last: int) -> int:
        """Find the end of a name with particles that the language also uses as plain words: "Jan *de Wit*", "Ine *van den Berg*"."""
        words, kinds, speech = self.words, self.kinds, self.speech
        if not speech.romance.name_particles or kinds[end - 1] != NAME or not self.is_single_word(end - 1):
            return end
        past = end
        while past < last and past < end + 2 and words[past] in speech.romance.name_particles and kinds[past] == WORD:
            past += 1
        joined = end < past < last and kinds[past] == NAME and not words[past].endswith(speech.adjective_endings)
        return past + 1 if joined else end

    def _lower_case_phrase_end(self, i: int, last: int, loose: bool, bare: bool = False) -> int:
        """Find the end of a noun phrase where nouns are in lower case: before the first word that cannot belong to it."""
        kinds, words, speech = self.kinds, self.words, self.speech
        opens = kinds[i] in (NAME, NUMBER) or words[i] in speech.determiners or words[i] in speech.romance.bare_nouns
        title = self.is_bare_title(i)
        if not (opens or bare or title):
            return i
        end = i + 1
        while end < last:
            kind, word = kinds[end], words[end]
            if kind in (NAME, NUMBER):
                if kind == NUMBER and kinds[end - 1] == NAME:
                    break
                end += 1
            elif kinds[end - 1] == NAME and end + 1 < last and kinds[end + 1] == NAME and self.text[self.units.starts[end]].isupper():
                end += 1  # "Yves *Le* Drian"
            elif word in speech.romance.name_particles and (past := self.name_end(end, last)) > end:
                end = past
            elif kind != WORD or self._ends_phrase(end, loose):
                break
            elif word in speech.of or word in speech.determiners:
                if word not in speech.of and words[end - 1] not in speech.of and kinds[end - 1] == NAME:
                    break
                end += 1
            elif kinds[end - 1] == NAME and (title or end - 1 == i or not self.is_single_word(end - 1)):
                break  # after a name, only its dependents
            else:
                end += 1
        while end > i + 1 and (words[end - 1] in speech.of or words[end - 1] in speech.determiners) and kinds[end - 1] == WORD:
            end -= 1
        if end == i + 1 and kinds[i] == WORD and words[i] in speech.determiners:
            return i
        return end

    def _ends_phrase(self, i: int, loose: bool) -> bool:
        """Return whether a lower-case word cannot be part of a noun phrase."""
        word, speech = self.words[i], self.speech
        if word in speech.phrase_breaks or word in speech.pronouns or word in speech.joiners or word in speech.auxiliaries:
            return True
        if word in speech.determiners and i + 1 < len(self.words) and self.words[i + 1] in speech.time_words:
            return True
        if word in speech.adjunct_openers:
            return not (loose and (self.kinds[i - 1] == WORD or self.is_single_word(i - 1)) and word not in speech.time_words)
        if word in speech.perfect_auxiliaries or word in speech.copulas:
            return True
        return word in speech.verbs and word not in speech.participles and not self._is_noun_here(i)

    def _is_noun_here(self, i: int) -> bool:
        """Return whether a word that may be a verb is a noun here: "la *denuncia*"."""
        before = self.words[i - 1] if i else ""
        return self.words[i] in self.speech.noun_verbs and (before in self.speech.determiners or before in self.speech.of)
