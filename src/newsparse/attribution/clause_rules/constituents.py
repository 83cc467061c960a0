"""The parts of a sentence, its noun phrases and its verb groups, for languages read by rules."""

from typing import Final, NamedTuple

from newsparse.attribution.clause_rules.limits import LONGEST_ATTRIBUTE, LONGEST_PHRASE, MOST_ADJECTIVES
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


class VerbGroup(NamedTuple):
    """A group of verbs that reports."""

    first: int
    """Index of its first unit: the auxiliary, if there is one."""
    last: int
    """Index just past its last unit."""
    reporting_word: int
    """Index of the reporting verb."""
    hung: bool = False
    """Whether its subject is a pronoun attached to it: "a-t-il ajouté"."""


class Constituents:
    """The units of a passage and the words of its language."""

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
        if speech.capitalised_nouns:
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
        return kinds[b - 2] == NUMBER and kinds[b] != QUOTE and units.ends[b - 2] - units.starts[b - 2] < 3

    def _join_ordinals(self) -> None:
        """Make the stop of an ordinal a part of its number."""
        kinds = self.kinds
        begins, last = set(self.bounds), len(self.units.kinds) - 1
        for i in [i for i, word in enumerate(self.units.words) if word == "."]:
            if 0 < i < last and kinds[i] == STOP and kinds[i - 1] in (NUMBER, NAME) and i + 1 not in begins:
                kinds[i] = kinds[i - 1]

    def parts(self, first: int, last: int) -> list[Part]:
        """Split a sentence at commas, colons, dashes and quotations, except inside brackets."""
        found: list[Part] = []
        start, depth, kinds = first, 0, self.kinds
        for i in range(first, last):
            kind = kinds[i]
            if kind == OPEN:
                depth += 1
            elif kind == CLOSE:
                depth = max(0, depth - 1)
            elif kind == QUOTE or (kind in (COMMA, COLON, DASH, STOP) and not depth):
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
        """Return whether a quotation is a title, a name or a single word, and so states nothing by itself."""
        held = self.text[self.units.starts[quote] : self.units.ends[quote]].strip(_MARKS)
        words = held.split()
        if len(words) < 2 or not held:
            return True
        if self.words[quote] in ".!?…" and len(words) > 2:
            return False
        named = quote > 0 and self.kinds[quote - 1] == NAME
        return words[0][0].isupper() and (named or len(words) < 3 or all(word[0].isupper() or len(word) < 4 for word in words))

    # -- verbs -----------------------------------------------------------------------------------

    def verbs(self, i: int, last: int) -> VerbGroup | None:
        """Find the reporting verb group that begins at a unit; return `None` if there is none."""
        words, speech = self.words, self.speech
        if self.kinds[i] != WORD and not (self.kinds[i] == NAME and words[i] in speech.verbs and self.is_single_word(i)):
            return None
        word = words[i]
        if self._is_noun_here(i):
            return None
        base, hung = word, False
        if "-" in word:
            head, _, pronoun = word.rpartition("-")
            if head and pronoun in speech.pronouns:
                base, hung = head.removesuffix("-t"), True
            elif head and pronoun in speech.clitics:
                base = head  # "respondeu-me"
        if base in speech.perfect_auxiliaries:
            for j in range(i + 1, min(last, i + 5)):
                if words[j] in speech.verbs and words[j] in speech.participles:
                    return VerbGroup(i, j + 1, j, hung)
                if words[j] not in speech.auxiliaries:
                    break
        joined = i > 1 and words[i - 1] in speech.joiners  # "a critiqué le projet et *affirmé* que"
        if base in speech.verbs and (base not in speech.participles or base in speech.finite_forms or joined):
            return VerbGroup(i, i + 1, i, hung)
        return None

    def _is_noun_here(self, i: int) -> bool:
        """Return whether a word that may be a verb is a noun here: "la *denuncia*"."""
        before = self.words[i - 1] if i else ""
        return self.words[i] in self.speech.noun_verbs and (before in self.speech.determiners or before in self.speech.of)

    def has_particle(self, verbs: VerbGroup, last: int) -> bool:
        """Return whether a verb that only reports together with another word has that word in its clause: "gab … bekannt"."""
        needed = self.speech.particles.get(self.words[verbs.reporting_word])
        if needed is None:
            return True
        return any(word in needed for word in self.words[verbs.last : min(last, verbs.last + LONGEST_PHRASE)])

    def verb_group_start(self, i: int, first: int) -> int:
        """Find where the words attached to a verb begin: "*le* dijo", "*no se* sabe", "*nous* rappelle"."""
        words, speech = self.words, self.speech
        while (
            i > first
            and self.kinds[i - 1] == WORD
            and (words[i - 1] in speech.clitics or words[i - 1] in speech.negations or words[i - 1] in speech.auxiliaries)
        ):
            if words[i - 1] in speech.pronouns and (i - 1 == first or words[i - 2] in speech.joiners or words[i - 2] not in speech.clitics):
                before = words[i - 2] if i - 1 > first else ""
                if words[i - 1] not in speech.clitics or not before or before in speech.joiners:
                    break  # "nous" as the subject
            i -= 1
        return i

    def clause_start(self, first: int, head: int) -> int:
        """Find the start of the clause of a verb: after "que" or "parce que", or after an "et" before its subject."""
        words, speech = self.words, self.speech
        for i in range(head - 1, first - 1, -1):
            if self.kinds[i] != WORD:
                continue
            word = words[i]
            if word in speech.subject_relatives and i + 1 == head:
                return i
            if word in speech.complementisers or word in speech.subordinators or word in speech.relative_pronouns:
                return i + 1
            if word in speech.joiners and (i + 1 == head or (i > first and not self._joins_noun_phrases(i, first, head))):
                return i + 1
        return first

    def _joins_noun_phrases(self, joiner: int, first: int, head: int) -> bool:
        """Return whether "and" joins two noun phrases, so that the first one belongs to the subject."""
        start = next((i for i in range(first, joiner) if self.may_open_subject(i, joiner) and self.phrase_end(i, joiner) == joiner), None)
        if start is None:
            return False
        if start == first:
            return True
        before = self.words[start - 1]
        return before in self.speech.phrase_breaks or self.kinds[start - 1] != WORD

    def may_open_subject(self, i: int, last: int) -> bool:
        """Return whether a noun phrase that may be a subject can begin at a unit."""
        return self._may_open_subject(i, last) or (self.kinds[i] == WORD and self.words[i] in self.speech.pronouns)

    def statement_start(self, i: int, last: int) -> int | None:
        """Find where the statement after a verb opens: at "que", past adjuncts, the addressee or the subject at most."""
        words, kinds, speech = self.words, self.kinds, self.speech
        that, commas, noun = speech.statement_complementiser, 0, False
        for j in range(i, min(last, i + LONGEST_PHRASE)):
            word, kind = words[j], kinds[j]
            if kind == WORD:
                if word == that or (word in speech.elided and word[:2] == that[:2]):
                    if noun and (self.phrase_end(i, j) != j or (kinds[j - 1] == COMMA and commas == 1)):
                        return None  # "a pris hier une décision que …", "dijo Ana Luna, que sonrió"
                    return j if j + 1 < last else None
                if word in speech.question_complementisers and not noun and j > i:
                    return j
                if j <= i + 1 and word in speech.complementisers and (j == i or words[i] in speech.of):
                    return j if word not in speech.as_openers else None
                if word in speech.perfect_auxiliaries or word in speech.copulas or word in speech.relative_pronouns:
                    return None
                if word in speech.joiners or (word in speech.verbs and word not in speech.noun_verbs and self.verbs(j, last) is not None):
                    return None
                if j == i and (word in speech.determiners or word in speech.bare_nouns):
                    noun = True
            elif kind == COMMA:
                commas += 1
                if commas > 2 or (j == i and words[j + 1] in (that,)):
                    return None
            elif kind in (COLON, STOP, QUOTE, DASH):
                return None
            elif kind == NAME and j == i:
                noun = True
        return None

    # -- noun phrases ----------------------------------------------------------------------------

    def phrase_end(self, i: int, last: int, loose: bool = False) -> int:
        """Find the end of the noun phrase that begins at a unit, or return the unit itself. A *loose* phrase includes its adjuncts."""
        if i >= last:
            return i
        if self.words[i] in self.speech.pronouns and self.kinds[i] == WORD:
            return i + 1
        last = min(last, i + LONGEST_PHRASE)
        end = self._capitalised_phrase_end(i, last) if self.speech.capitalised_nouns else self._lower_case_phrase_end(i, last, loose)
        if end > i and end < last and self.words[end] in self.speech.joiners:
            bare = end + 1 < last and self.words[end + 1] in self.speech.apposition_openers and not self.speech.capitalised_nouns
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
            else:
                break
        if j < last and kinds[j] == NAME:
            if (
                words[j].endswith("s")
                and j + 2 < last
                and kinds[j + 1] == WORD
                and kinds[j + 2] == NAME
                and j == i
                and (
                    words[j + 1].endswith(speech.adjective_endings)
                    and not self._is_function_word(words[j + 1])
                    and words[j + 1] not in speech.determiners
                )
            ):
                return j + 3  # "Elmfords früherer Bürgermeister"
            return j + 1
        return self._extended_attribute_end(i, j, last) if j == i + 1 else i

    def _extended_attribute_end(self, i: int, j: int, last: int) -> int:
        """Read a noun phrase whose attribute has words of its own: "die *noch im Amt befindliche* Ministerin"."""
        kinds, words, speech = self.kinds, self.words, self.speech
        if words[i] not in speech.determiners:
            return i
        endings = speech.attributive_endings.get(words[i])
        if endings is None:
            return i
        for n in range(j, min(last - 1, j + LONGEST_ATTRIBUTE)):
            if kinds[n] not in (WORD, NAME, NUMBER):
                return i
            adjective = (
                n > j and kinds[n] == WORD and words[n].endswith(endings) and len(words[n]) > 5 and not self._is_function_word(words[n])
            )
            led = words[n - 1] in speech.determiners or words[n - 1] in speech.adjunct_openers - speech.time_words
            if adjective and kinds[n + 1] == NAME and not led:
                return n + 2
            if words[n] in speech.perfect_auxiliaries or words[n] in speech.copulas or words[n] in speech.subjunctives:
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
        )

    def _is_full_name(self, i: int) -> bool:
        """Return whether a unit is a name of two or more words."""
        return self.kinds[i] == NAME and self.units.ends[i] - self.units.starts[i] > len(self.words[i]) + 1

    def is_single_word(self, i: int) -> bool:
        """Return whether a capitalised unit is a single word."""
        return self.units.ends[i] - self.units.starts[i] == len(self.words[i])

    def _lower_case_phrase_end(self, i: int, last: int, loose: bool, bare: bool = False) -> int:
        """Find the end of a noun phrase where nouns are in lower case: before the first word that cannot belong to it."""
        kinds, words, speech = self.kinds, self.words, self.speech
        if not (bare or kinds[i] == NAME or words[i] in speech.determiners or words[i] in speech.bare_nouns or kinds[i] == NUMBER):
            return i
        end = i + 1
        while end < last:
            kind, word = kinds[end], words[end]
            if kind == OPEN:
                close = next((j for j in range(end, min(last, end + 8)) if kinds[j] == CLOSE), 0)
                if not close:
                    break
                end = close + 1
                continue
            if kind in (NAME, NUMBER):
                if kind == NUMBER and kinds[end - 1] == NAME:
                    break
                end += 1
            elif kinds[end - 1] == NAME and end + 1 < last and kinds[end + 1] == NAME and self.text[self.units.starts[end]].isupper():
                end += 1  # "Yves *Le* Drian"
            elif kind != WORD or self._ends_phrase(end, loose):
                break
            elif word in speech.of or word in speech.determiners:
                if word not in speech.of and words[end - 1] not in speech.of and kinds[end - 1] == NAME:
                    break
                end += 1
            elif kinds[end - 1] == NAME and (end - 1 == i or not self.is_single_word(end - 1)):
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

    def subject(self, i: int, last: int) -> tuple[int, int] | None:
        """Find the subject after a verb, with its appositions; skip the adjuncts between them."""
        kinds, words, speech = self.kinds, self.words, self.speech
        at = i
        for _ in range(6):
            if at >= last:
                return None
            word = words[at]
            if kinds[at] == COMMA and at + 2 < last and words[at + 1] in speech.time_words and kinds[at + 2] == COMMA:
                at += 3  # "dijo hoy, *viernes*, el portavoz"
                continue
            if kinds[at] == WORD and word in speech.pronouns:
                return (at, at + 1)
            if at == i and word in speech.of and self.text[self.units.starts[at]].isupper():
                end = at + 1
                while end < last and (words[end] in speech.determiners or words[end] in speech.of):
                    end += 1
                if end < last and kinds[end] == NAME:
                    return (at, end + 1)  # "dijo De la Cruz"
            if word in speech.determiners and at + 1 < last and words[at + 1] in speech.time_words:
                at += 2  # "ce jeudi"
                continue
            if self._may_open_subject(at, last):
                end = self.phrase_end(at, last)
                if end > at:
                    return (at, self.with_apposition(end, last))
            past = self._adjunct_end(at, last)
            if past == at:
                return None
            at = past
        return None

    def past_adjuncts(self, i: int, last: int) -> int:
        """Find the end of the adjuncts that follow a verb, those between commas included: "dijo, *tras la reunión*, que"."""
        for _ in range(8):
            if i >= last:
                break
            if self.kinds[i] == COMMA:
                if i + 1 >= last or self.words[i + 1] not in self.speech.adjunct_openers:
                    break
                commas = [j for j in range(i + 1, min(last, len(self.words) - 1, i + LONGEST_PHRASE)) if self.kinds[j] == COMMA][:3]
                return next((j + 1 for j in commas if self.words[j + 1] == self.speech.statement_complementiser), i)
            past = self._adjunct_end(i, last)
            if past == i and (self.words[i] in self.speech.of or self.words[i] in self.speech.particles.get(self.words[i - 1], ())):
                past = i + 1  # "advirtió *de* que", "dejó *claro* que"
            if past == i:
                break
            i = past
        return i

    def any_verb_and_subject(self, i: int, last: int) -> tuple[VerbGroup, tuple[int, int]] | None:
        """Find any verb with its subject after it, as may follow a quotation: "ärgerte sich der Trainer"."""
        kinds, words, speech = self.kinds, self.words, self.speech
        at = i
        while at < last and at < i + 2 and words[at] in speech.reflexives:
            at += 1
        if at < last and kinds[at] == WORD and "-" in words[at] and words[at].rpartition("-")[2] in speech.pronouns:
            return VerbGroup(i, at + 1, at, True), (at, at + 1)  # "martèlent-ils"
        have = at < last and words[at] in speech.perfect_auxiliaries
        at += have
        if at + 1 >= last or kinds[at] != WORD or (self._is_function_word(words[at]) and words[at] not in speech.particles):
            return None
        if any(words[at] in few for few in (speech.determiners, speech.auxiliaries, speech.copulas, speech.complementisers)):
            return None
        if words[at] in speech.subordinators or words[at] in speech.sentence_adverbs or words[at] in speech.joiners:
            return None
        behind = at + 1
        while behind < last and words[behind] in speech.reflexives:
            behind += 1
        if behind >= last or not (words[behind] in speech.pronouns or self._may_open_subject(behind, last)):
            return None
        end = self.phrase_end(behind, last)
        if end == behind:
            return None
        return VerbGroup(i, at + 1, at), (behind, self.with_apposition(end, last))

    def _may_open_subject(self, i: int, last: int) -> bool:
        """Return whether a subject can begin here: not a dative, and not after a preposition."""
        word, kind = self.words[i], self.kinds[i]
        speech = self.speech
        if kind == NAME:
            return True
        if kind == NUMBER:
            return i + 1 < last and self.kinds[i + 1] in (NAME, WORD) and self.words[i + 1] not in speech.adjunct_openers
        if kind != WORD or word in speech.adjunct_openers:
            return False
        if not speech.capitalised_nouns:
            return word in speech.determiners or word in speech.bare_nouns
        if word in speech.determiners:
            return word in speech.nominative_articles
        return word.endswith(speech.adjective_endings) and not self._is_function_word(word) and word not in speech.auxiliaries

    def _adjunct_end(self, i: int, last: int) -> int:
        """Find the end of an adjunct: "am Freitag", "jeudi à l'AFP", "dem Sender"."""
        kinds, words, speech = self.kinds, self.words, self.speech
        word = words[i]
        if kinds[i] != WORD:
            return i
        if word in speech.determiners and i + 1 < last and words[i + 1] in speech.time_words:
            return i + 2
        if word in speech.auxiliaries:
            return i + 1
        if word in speech.determiners and speech.capitalised_nouns:  # a dative: the addressee
            past = self._capitalised_phrase_end(i, last)
            return past if past > i else min(last, i + 2)
        if word not in speech.adjunct_openers:
            return i + 1 if speech.capitalised_nouns and not self._is_function_word(word) else i
        j = i + 1
        if word in speech.time_words:
            return j
        if j < last and kinds[j] == NUMBER:
            j += 1
        elif j < last and (words[j] in speech.determiners or kinds[j] == NAME or (words[j] in speech.of and speech.capitalised_nouns)):
            if speech.capitalised_nouns:
                past = self._noun_end(j, last)
                j = past if past > j else j
            else:
                j += 1 + (words[j] in speech.determiners and j + 1 < last and kinds[j + 1] in (WORD, NAME))
                j = self._dependents_end(j, last)
        elif (
            j < last
            and kinds[j] == WORD
            and not speech.capitalised_nouns
            and word not in speech.time_words
            and not self._is_function_word(words[j])
        ):
            j = self._dependents_end(j + 1, last)
        elif j < last and speech.capitalised_nouns:
            past = self._noun_end(j, last)
            j = max(j, past)
        return j

    def _dependents_end(self, i: int, last: int) -> int:
        """Find the end of the nouns that depend on the noun before a unit: "en rueda *de prensa*"."""
        while i < last and self.words[i] in self.speech.of:
            i += 1
            i += i < last and self.words[i] in self.speech.determiners
            i += i < last
        return i

    def with_apposition(self, end: int, last: int) -> int:
        """Find the end of a noun phrase with the appositions that follow it between commas."""
        kinds, words, speech = self.kinds, self.words, self.speech
        for _ in range(2):
            if end + 1 >= last or kinds[end] != COMMA:
                return end
            near = range(end + 1, min(last, end + LONGEST_PHRASE))
            close = next((j for j in near if kinds[j] in (COMMA, QUOTE, COLON, DASH, STOP)), last)
            if close == end + 1 or (close == last and last - end >= LONGEST_PHRASE):
                return end
            first = words[end + 1]
            if kinds[end + 1] == NUMBER:
                if close - end > 4:
                    return end
            elif speech.capitalised_nouns:
                past = self.phrase_end(end + 1, close)
                while past < close and past > end + 1 and words[past] in speech.apposition_prepositions:
                    further = self._noun_end(past + 1, close)
                    if further == past + 1:
                        break
                    past = further
                if end + 1 < past < close and kinds[close] == QUOTE and kinds[close + 1] not in (COLON, QUOTE) and self.is_title(close):
                    past, close = close + 1, close + 1  # ", Sprecher der so genannten „Mole AG“"
                if past != close or first in speech.pronouns:
                    return end
            else:
                opens = first in speech.apposition_openers or (kinds[end + 1] == NAME and not self.is_single_word(end + 1))
                spoken = any(
                    words[j] in speech.perfect_auxiliaries or words[j] in speech.copulas or self.verbs(j, close) is not None
                    for j in range(end + 1, close)
                )
                if not opens or spoken or first in speech.phrase_breaks:
                    return end
            end = close
        return end
