"""A sentence whose clauses have a verb bracket: its parts, the mood of each, and its noun phrases; nouns are capitalised."""

from typing import Final, NamedTuple

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units
from newsparse.attribution.word_index import WordIndex
from newsparse.attribution.word_list_rules.sentences import Sentence
from newsparse.knowledge import SpeechWords
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.memo import PerOwner

_LONGEST_QUOTED_NAME: Final = 6  # longest name in quotation marks, in words
_LONGEST_OPENING_PHRASE: Final = 9  # longest noun phrase before a comma after which its clause continues
_LONGEST_PHRASE: Final = 24  # longest noun phrase; it bounds the work at each word
_MOST_ADJECTIVES: Final = 4  # most adjectives before a noun
LONGEST_ATTRIBUTE: Final = 12  # longest attribute that contains other words; a longer one would be a guess
_MARKS: Final = " \u00a0\u202f\"'`“”„‟«»‹›「」『』‘’‚"


class Part(NamedTuple):
    """A stretch of a sentence between marks, or one quotation."""

    first: int  # index of its first unit
    last: int  # index just past its last unit
    quote: bool  # true if it is a quotation


def _word_classes(speech: SpeechWords) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words of closed classes, words that open a subordinate clause, and words that only look like adjectives."""
    subordinating = speech.relative_pronouns.union(speech.subordinators, speech.complementisers, speech.purpose_openers)
    closed = speech.determiners.union(
        *(speech.pronouns, speech.adjunct_openers, speech.auxiliaries, speech.phrase_breaks, speech.bracket.e_adverbs),
        *(speech.subordinators, speech.purpose_openers, speech.sentence_adverbs, speech.copulas, speech.perfect_auxiliaries),
    )
    no_adjectives = frozenset(speech.verbs).union(
        speech.adjunct_openers, speech.phrase_breaks, speech.pronouns, speech.perfect_auxiliaries, speech.bracket.subjunctives
    )
    return closed, subordinating, no_adjectives


_WORD_CLASSES: Final = PerOwner(_word_classes)


class BracketSentence(Sentence):
    """One sentence split into parts: which parts are constituents, their noun phrases, and which of those may be subjects."""

    __slots__ = ("_function_words", "_subordinating", "not_adjectives", "parts", "text")

    def __init__(self, text: str, units: Units, word_index: WordIndex) -> None:
        super().__init__(units, word_index)
        self.text = text
        self._function_words, self._subordinating, self.not_adjectives = _WORD_CLASSES(self.speech)
        self.parts = self._find_parts()

    def _find_parts(self) -> list[Part]:
        """Split the sentence at commas, colons, dashes and quotations that are no names, except inside brackets."""
        found: list[Part] = []
        start, depth, kinds = 0, 0, self.kinds
        for i in range(self.last):
            kind = kinds[i]
            depth = max(0, depth + (kind == OPEN) - (kind == CLOSE))
            if (kind == QUOTE and not self.is_quoted_name(i)) or (kind in (COMMA, COLON, DASH, STOP) and not depth):
                if i > start:
                    found.append(Part(start, i, False))
                if kind == QUOTE:
                    found.append(Part(i, i + 1, True))
                start = i + 1
        if start < self.last:
            found.append(Part(start, self.last, False))
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

    def is_quoted_name(self, i: int) -> bool:
        """Return True if a quotation is a name: "die Zeitung „Elmforder Bote“ meldet"."""
        if self.kinds[i - 1] == COLON or self.words[i - 1] in self.speech.naming_words:
            return False
        held = self.quoted_words(i)
        if not held or len(held) > _LONGEST_QUOTED_NAME or self.words[i] in ".!?…":
            return False
        before = self.words[i - 1]
        if not held[0][0].isupper():
            return before in self.speech.as_openers or before in self.speech.according_heads  # "Wie „elmford online“ meldet"
        if before in self.speech.determiners or before in self.speech.of or before in self.speech.adjunct_openers:
            return True  # "ein Sprecher von „Elmford Metall“"
        closes = i + 1 >= self.last or self.kinds[i + 1] in (COMMA, COLON, STOP, QUOTE)
        return not closes and self.is_title(i)

    def next_mark(self, i: int) -> int:
        """Find the first comma, colon or dash from a unit on; return the end of the sentence if there is none."""
        return next((j for j in range(i, self.last) if self.kinds[j] in (COMMA, COLON, DASH)), self.last)

    def after_joiner(self, part: Part) -> int:
        """Find where a part begins, after an opening "und" or "doch"."""
        return part.first + (self.words[part.first] in self.speech.joiners and part.first + 1 < part.last)

    def opens_subordinate_clause(self, i: int) -> bool:
        """Return True if a clause that begins at a unit is subordinate."""
        word, speech = self.words[i], self.speech
        if not i or self.kinds[i - 1] != COMMA:
            return False
        if word in speech.adjunct_openers and self.words[i + 1] in speech.relative_pronouns and self.kinds[i + 2] != NAME:
            return True
        return word in self._subordinating

    def is_subordinate_part(self, k: int) -> bool:
        """Return True if a part is a relative clause, another subordinate clause, or the continuation of one."""
        return k > 0 and self.opens_subordinate_clause(self.parts[k].first)

    def clause_end(self, k: int, close: bool = False) -> int:
        """Find the end of the clause that a part opens, with its dependents; a *close* one excludes parts without a verb."""
        end = self.parts[k].last
        for part in self.parts[k + 1 :]:
            first, before = part.first, self.kinds[part.first - 1]
            verb = not part.quote and before in (COMMA, DASH) and self.kinds[first] == WORD and self.may_be_finite(first)
            if before == COLON or (verb and self.words[first] not in self.speech.determiners):
                return end
            inside = before == QUOTE or (part.quote and before in (WORD, NAME))  # a quotation inside the clause
            dependent = inside or self.opens_subordinate_clause(first) or self.is_infinitive(part.last)
            if close and not dependent and self.subjunctive_verb(first, part.last) is None:
                return end
            end = part.last
        return end

    def is_infinitive(self, end: int) -> bool:
        """Return True if a clause that ends before a unit is an infinitive with "zu"."""
        word, marker = self.words[end - 1], self.speech.bracket.infinitive_marker
        if self.kinds[end - 1] != WORD or not word.endswith("n"):
            return False
        inner = word.rfind(marker, 1, -2)  # "voranzutreiben"
        return self.words[end - 2] == marker or (inner > 0 and word[:inner] in self.speech.bracket.separable_prefixes)

    def subjunctive_verb(self, first: int, last: int) -> int | None:
        """Find the first verb of a range in the subjunctive of reported speech."""
        words, bracket = self.words, self.speech.bracket
        for i in range(first, last):
            listed = words[i] in bracket.subjunctives or words[i] in bracket.conditionals
            if self.kinds[i] == WORD and (listed or self._may_be_subjunctive(i, last)):
                return i
        return None

    def is_reported_speech(self) -> bool:
        """Return True if the first finite verb of a main clause outside quotations is in reported speech."""
        words, kinds, speech = self.words, self.kinds, self.speech
        for part in self.parts:
            if part.quote or self.opens_subordinate_clause(part.first):
                continue
            if words[part.first] in speech.subordinators and not part.first and len(self.parts) > 1:
                continue  # "Sollte es regnen …", "Wenn es regnet, werde …"
            for i in range(part.first, part.last):
                word = words[i]
                if kinds[i] != WORD or not (word in speech.moods or word[-1] == "e"):
                    continue
                if word in speech.bracket.subjunctives or self._may_be_subjunctive(i, part.last):
                    return True
                if word in speech.helpers:
                    return False
                if word in speech.bracket.conditionals:
                    return word in speech.bracket.carrying_conditionals
            if part.last - part.first > _LONGEST_OPENING_PHRASE or any(self.may_be_finite(i) for i in range(part.first, part.last)):
                return False  # it has another verb
        return False

    def _may_be_subjunctive(self, i: int, last: int) -> bool:
        """Return True if an unlisted word is a present subjunctive, by its ending and position: "besitze", "handhabe"."""
        word, speech = self.words[i], self.speech
        if word[-1:] != "e" or len(word) < 5 or word in self._function_words or word.endswith(("te", "ie", *speech.bracket.adverb_endings)):
            return False
        before = self.words[i - 1] if i else ""
        if i + 1 >= last or self.kinds[i + 1] in (COMMA, STOP, COLON, DASH):
            return i > 0 and not before.endswith("e")
        follow = (speech.determiners, speech.pronouns, speech.adjunct_openers, speech.reflexives, speech.negations, speech.auxiliaries)
        return self.kinds[i + 1] == WORD and any(self.words[i + 1] in words for words in follow)

    def may_be_finite(self, i: int) -> bool:
        """Return True if a word looks like a finite verb."""
        word, speech = self.words[i], self.speech
        if self.kinds[i] == QUOTE:
            return True
        if self.kinds[i] != WORD:
            return False
        bracket = speech.bracket
        if word in speech.helpers or word in bracket.subjunctives or word in speech.finite_forms or word in bracket.strong_pasts:
            return True
        return len(word) > 4 and word.endswith(("t", "te", "ten")) and word not in self._function_words

    def may_be_subject(self, i: int) -> bool:
        """Return True if a subject may begin here."""
        word, kind, speech = self.words[i], self.kinds[i], self.speech
        if kind == NAME:
            return not (not i and self.is_single_word(i) and word.endswith(speech.bracket.adverb_endings))
        if kind == QUOTE:
            return self.is_quoted_name(i)
        if kind == NUMBER:
            return self.kinds[i + 1] in (NAME, WORD)
        if word in speech.pronouns or word in speech.bracket.demonstratives:
            return True
        if word in speech.determiners:
            return word in speech.nominative_articles
        return kind == WORD and word.endswith(speech.adjective_endings) and self.phrase_end(i, self.last) > i

    def phrase_or_quoted_name(self, start: int, last: int) -> int:
        """Find the end of a noun phrase, with a name in quotation marks after it."""
        end = self.phrase_end(start, last)
        pronoun = self.words[start] in self.speech.pronouns or self.words[start] in self.speech.bracket.demonstratives
        if end <= start + 1 and pronoun and self.kinds[start] == WORD:
            return start + 1
        if start < end < last and self.kinds[end] == QUOTE and self.is_quoted_name(end):
            end += 1
        return end

    def phrase_with_adjuncts(self, i: int, last: int) -> int:
        """Find the end of a noun phrase with the prepositional phrases after it: "ein Sprecher *in Elmford*"."""
        end = self.phrase_end(i, last)
        while i < end < last:
            word = self.words[end]
            if self.kinds[end] == QUOTE:
                end += 1
                continue
            if not (word in self.speech.adjunct_openers or word in self.speech.bracket.apposition_prepositions or word in self.speech.of):
                break
            past = self.phrase_end(end + 1, last)
            if past == end + 1:
                break
            end = past
        return end

    def phrase_after_preposition(self, start: int, last: int) -> int:
        """Find the end of a noun phrase after a preposition; a name in quotation marks and a short lower-case name count as one."""
        words, kinds, speech = self.words, self.kinds, self.speech
        end = self.phrase_end(start, last)
        if kinds[start] == NAME and not words[start].endswith(speech.bracket.source_nouns):
            depending = speech.adjunct_openers | speech.of - speech.nominative_articles
            end = next((i for i in range(start + 1, end) if words[i] in depending), end)  # "laut Polizei *von* dem Stromausfall betroffen"
        return end + (end < last and kinds[end] == QUOTE and self.is_quoted_name(end))

    def names_person(self, start: int, end: int) -> bool:
        """Return True if a noun phrase contains a person's name with a forename: "die Bürgermeisterin *Ruth Calder*"."""
        text, units = self.text, self.units
        for i in range(start, end):
            if self.kinds[i] == NAME and not self.is_single_word(i):
                names = text[units.starts[i] : units.ends[i]].lower().split()
                if any(name in FORENAME_GENDERS for name in names[:-1]):
                    return True
        return False

    def is_abstract(self, start: int, end: int) -> bool:
        """Return True if a noun phrase names neither a person nor an organisation: "die Behauptung", but not "die Regierung"."""
        noun, speech = self.words[self.head_noun(start, end)], self.speech
        return noun.endswith(speech.bracket.abstract_endings) and not noun.endswith(speech.bracket.speaking_endings)

    def first_word(self, i: int) -> str:
        """Return the first word of a unit: "auffassung" of "Auffassung Elmfords"."""
        return self.text[self.units.starts[i] :].split(None, 1)[0].lower()

    def head_noun(self, start: int, end: int) -> int:
        """Find the noun of a noun phrase: the first capitalised word."""
        return next((i for i in range(start, end) if self.kinds[i] == NAME), start)

    def phrase_start(self, first: int, end: int) -> int:
        """Find the start of the noun phrase that ends before a unit."""
        words, kinds, speech = self.words, self.kinds, self.speech
        barred = (self._function_words, speech.verbs, speech.bracket.subjunctives, speech.bracket.conditionals)
        i = end
        while i > first and end - i < 14:
            word, kind = words[i - 1], kinds[i - 1]
            if kind == WORD:
                linked = word in speech.bracket.apposition_prepositions and i > first + 1
                adjective = word.endswith(speech.adjective_endings) and not any(word in words for words in barred)
                belongs = word in speech.determiners or word in speech.of or linked or (adjective if i < end else word in speech.time_words)
                if not belongs:
                    return i - (i == end and word in speech.relative_pronouns)  # "denen zufolge"
            elif kind not in (NAME, CLOSE, OPEN) and not (kind == QUOTE and self.is_quoted_name(i - 1)):
                return i
            i -= 1
        return i

    def antecedent(self, comma: int) -> tuple[int, int] | None:
        """Find the noun phrase before a comma that a relative word refers to."""
        start = self.phrase_start(0, comma)
        if start == comma:
            nouns, near = self.speech.bracket.source_nouns, range(comma - 1, max(0, comma - 14) - 1, -1)
            start = next((i for i in near if self.kinds[i] == NAME and self.words[i].endswith(nouns)), comma)
        return (start, comma) if start < comma else None

    def source_of_noun(self, noun: int, last: int) -> tuple[int, int] | None:
        """Find the source that a noun names: "die Forderung *der Partei*", "der Bericht *von Roth*"."""
        at = noun + 1
        if at >= last or self.words[at] not in self.speech.of:
            return None
        start = at if self.words[at] in self.speech.determiners else at + 1
        end = self.phrase_end(start, last)
        return (start, self.with_apposition(end, self.last)) if end > start else None
