"""The verb groups of a passage, and the subjects beside them."""

from typing import NamedTuple

from newsparse.attribution.clause_rules.limits import LONGEST_PHRASE, MOST_ADJUNCTS, MOST_ADJUNCTS_BEFORE_SUBJECT
from newsparse.attribution.clause_rules.noun_phrases import NounPhrases
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, NUMBER, QUOTE, STOP, WORD


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


class Constituents(NounPhrases):
    """The noun phrases and verb groups of a passage."""

    __slots__ = ()

    def next_verbs(self, first: int, stop: int, last: int) -> VerbGroup | None:
        """Find the first reporting verb group that begins between two units; return `None` if there is none."""
        words, openers = self.words, self.speech.verb_group_openers
        for i in range(first, stop):
            word = words[i]
            if (word in openers or "-" in word) and (found := self.verbs(i, last)) is not None:
                return found
        return None

    def verbs(self, i: int, last: int) -> VerbGroup | None:
        """Find the reporting verb group that begins at a unit; return `None` if there is none."""
        words, speech = self.words, self.speech
        word = words[i]
        if word not in speech.verb_group_openers and "-" not in word:
            return None
        if self.kinds[i] != WORD and not (self.kinds[i] == NAME and word in speech.verbs and self.is_single_word(i)):
            return None
        if self._is_noun_here(i):
            return None
        base, hung = word, False
        if "-" in word:
            head, _, pronoun = word.rpartition("-")
            if head and pronoun in speech.pronouns:
                base, hung = head.removesuffix("-t"), True
            elif head and pronoun in speech.romance.clitics:
                base = head  # "respondeu-me"
        if base in speech.perfect_auxiliaries:
            for j in range(i + 1, min(last, i + 5)):
                if words[j] in speech.verbs and words[j] in speech.participles:
                    if words[j] in speech.romance.reflexive_verbs and not (i and words[i - 1] in speech.reflexives):
                        return None
                    return VerbGroup(i, j + 1, j, hung)
                if words[j] not in speech.auxiliaries:
                    break
        if base in speech.romance.reflexive_copulas and i and words[i - 1] in speech.reflexives and i + 1 < last:
            j = i + 1 + (words[i + 1] in speech.auxiliaries)
            return (
                VerbGroup(i - 1, j + 1, j, hung) if words[j] in speech.romance.agreeing_participles else None
            )  # "s'est félicitée", "si è detto"
        if base == word and base in speech.romance.reflexive_verbs:
            return (
                VerbGroup(i - 1, i + 1, i)
                if i and words[i - 1] in speech.reflexives and base not in speech.romance.agreeing_participles
                else None
            )
        if word in speech.romance.resuming_infinitives:
            again = i > 1 and words[i - 1] in speech.of and words[i - 2] in speech.romance.before_words
            return VerbGroup(i, i + 1, i) if again else None  # "avant d'ajouter"
        joined = i > 1 and words[i - 1] in speech.joiners  # "a critiqué le projet et *affirmé* que"
        if base in speech.verbs and (base not in speech.participles or base in speech.finite_forms or joined):
            return VerbGroup(i, i + 1, i, hung)
        return None

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
            and (words[i - 1] in speech.romance.clitics or words[i - 1] in speech.negations or words[i - 1] in speech.auxiliaries)
        ):
            i -= 1
        return i

    def clause_start(self, first: int, head: int) -> int:
        """Find the start of the clause of a verb: after "que" or "parce que", or after an "et" before its subject."""
        words, speech = self.words, self.speech
        for i in range(head - 1, first - 1, -1):
            if self.kinds[i] != WORD:
                continue
            word = words[i]
            if word in speech.romance.subject_relatives and i + 1 == head:
                return i
            if word in speech.complementisers or word in speech.subordinators or word in speech.relative_pronouns:
                return i + 1
            if word in speech.joiners and (i + 1 == head or (i > first and not self._joins_noun_phrases(i, first))):
                return i + 1
        return first

    def _joins_noun_phrases(self, joiner: int, first: int) -> bool:
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
                if word == that or (word in speech.romance.elided and word[:2] == that[:2]):
                    if words[j - 1] in speech.romance.before_that:
                        return None  # "*ya* que"
                    relative = kinds[j - 1] == COMMA and commas == 1 and (noun or self._may_be_antecedent(i, j - 1))
                    if relative or (noun and self.phrase_end(i, j) != j):
                        return None  # "a pris hier une décision que …", "dijo ayer Ana Luna, que sonrió"
                    return j if j + 1 < last else None
                if word in speech.romance.question_complementisers and not noun and j > i:
                    return j
                if j <= i + 1 and word in speech.complementisers and (j == i or words[i] in speech.of):
                    return j if word not in speech.as_openers else None
                if word in speech.perfect_auxiliaries or word in speech.copulas or word in speech.relative_pronouns:
                    return None
                if word in speech.joiners or (word in speech.verbs and word not in speech.noun_verbs and self.verbs(j, last) is not None):
                    return None
                if j == i and (word in speech.determiners or word in speech.romance.bare_nouns):
                    noun = True
            elif kind == COMMA:
                commas += 1
                if commas > 2 or (j == i and words[j + 1] in (that,)):
                    return None
            elif kind in (COLON, STOP, DASH) or (kind == QUOTE and not self.is_title(j)):
                return None  # but "disse à rádio *“Voz”* que …"
            elif kind == NAME and j == i:
                noun = True
        return None

    def subject(self, i: int, last: int) -> tuple[int, int] | None:
        """Find the subject after a verb, with its appositions; skip the adjuncts between them."""
        kinds, words, speech = self.kinds, self.words, self.speech
        at = i
        for _ in range(MOST_ADJUNCTS_BEFORE_SUBJECT):
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
            if self._may_open_subject(at, last):
                end = self.phrase_end(at, last)
                if end > at:
                    return (at, self.with_apposition(end, last))
            past = self.adjunct_end(at, last)
            if past == at:
                return None
            at = past
        return None

    def _may_be_antecedent(self, i: int, comma: int) -> bool:
        """Return whether the words between a verb and a comma end in a noun phrase that is no adjunct: "informó ayer *la agencia*"."""
        at = i
        while at < comma and self.words[at] in self.speech.time_words | self.speech.auxiliaries:
            at += 1
        return at < comma and self._may_open_subject(at, comma) and self.phrase_end(at, comma) == comma

    def past_adjuncts(self, i: int, last: int) -> int:
        """Find the end of the adjuncts that follow a verb, those between commas included: "dijo, *tras la reunión*, que"."""
        for _ in range(MOST_ADJUNCTS):
            if i >= last:
                break
            past = self.adjunct_end(i, last)
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
        have = at < last and (words[at] in speech.perfect_auxiliaries or (at > i and words[at] in speech.romance.reflexive_copulas))
        at += have
        if at + 1 >= last or kinds[at] != WORD or (self._is_function_word(words[at]) and words[at] not in speech.particles):
            return None
        if any(words[at] in few for few in (speech.determiners, speech.auxiliaries, speech.copulas, speech.complementisers)):
            return None
        if words[at] in speech.subordinators or words[at] in speech.sentence_adverbs or words[at] in speech.joiners:
            return None
        start = at + 1
        while start < last and words[start] in speech.reflexives:
            start += 1
        if start >= last or not (words[start] in speech.pronouns or self._may_open_subject(start, last)):
            return None
        end = self.phrase_end(start, last)
        if end == start:
            return None
        return VerbGroup(i, at + 1, at), (start, self.with_apposition(end, last))

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
        if not speech.bracket.capitalised_nouns:
            return word in speech.determiners or word in speech.romance.bare_nouns or self.is_bare_title(i)
        if word in speech.determiners:
            return word in speech.nominative_articles
        return word.endswith(speech.adjective_endings) and not self._is_function_word(word) and word not in speech.auxiliaries

    def time_end(self, i: int, last: int) -> int:
        """Find the end of words that say when: "jeudi", "ce jeudi", "el pasado sábado"; return the unit itself if there are none."""
        words, speech = self.words, self.speech
        first = i + (words[i] in speech.determiners)
        if first > i and first + 1 < last and words[first] in speech.adjunct_openers and words[first] not in speech.time_words:
            first += 1
        return first + 1 if first < last and words[first] in speech.time_words else i

    def adjunct_end(self, i: int, last: int) -> int:
        """Find the end of an adjunct: "am Freitag", "jeudi à l'AFP", "dem Sender"."""
        kinds, words, speech = self.kinds, self.words, self.speech
        word = words[i]
        if kinds[i] != WORD:
            return i
        past = self.time_end(i, last)
        if past > i + 1:
            return past
        if word in speech.auxiliaries:
            return i + 1
        if word not in speech.adjunct_openers:
            return i + 1 if speech.bracket.capitalised_nouns and not self._is_function_word(word) else i
        j = i + 1
        if word in speech.time_words:
            return j
        if j < last and (
            words[j] in speech.determiners or kinds[j] == NAME or (words[j] in speech.of and speech.bracket.capitalised_nouns)
        ):
            if speech.bracket.capitalised_nouns:
                past = self._noun_end(j, last)
                j = past if past > j else j
            else:
                j += 1 + (words[j] in speech.determiners and j + 1 < last and kinds[j + 1] in (WORD, NAME))
                j = self._dependents_end(j, last)
                if j + 1 < last and kinds[j - 1] == WORD and kinds[j] == NAME and self._may_open_subject(j + 1, last):
                    j += 1  # "dijo a la agencia *Efe* el alcalde"
        elif (
            j < last
            and kinds[j] == WORD
            and not speech.bracket.capitalised_nouns
            and word not in speech.time_words
            and not self._is_function_word(words[j])
        ):
            j = self._dependents_end(j + 1, last)
        return j

    def _dependents_end(self, i: int, last: int) -> int:
        """Find the end of the nouns that depend on the noun before a unit: "en rueda *de prensa*"."""
        while i < last and self.words[i] in self.speech.of:
            i += 1
            i += i < last and self.words[i] in self.speech.determiners
            i += i < last
        return i

    def _opens_description(self, comma: int, close: int) -> bool:
        """Return whether a noun without an article says who somebody is: "Marta Ruiz, *dueña del camping*"."""
        words, kinds, speech = self.words, self.kinds, self.speech
        noun = comma + 1
        if (
            kinds[comma - 1] != NAME
            or kinds[noun] != WORD
            or noun + 2 >= close
            or words[noun + 1] not in speech.of
            or words[noun + 2] in speech.pronouns
        ):
            return False
        word = words[noun]
        return not (
            self._is_function_word(word)
            or word in speech.determiners
            or word in speech.auxiliaries
            or word in speech.participles
            or word in speech.sentence_adverbs
            or word in speech.resuming_forms
            or word in speech.complementisers
        )

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
            if speech.bracket.capitalised_nouns:
                past = self.phrase_end(end + 1, close)
                if end + 1 < past < close and kinds[close] == QUOTE and kinds[close + 1] not in (COLON, QUOTE) and self.is_title(close):
                    past, close = close + 1, close + 1  # ", Sprecher der so genannten „Mole AG“"
                if past != close or first in speech.pronouns:
                    return end
            else:
                named = kinds[end + 1] == NAME and (not self.is_single_word(end + 1) or self.phrase_end(end + 1, close) == close > end + 2)
                opens = first in speech.apposition_openers or named or self._opens_description(end, close)
                spoken = any(
                    words[j] in speech.perfect_auxiliaries or words[j] in speech.copulas or self.verbs(j, close) is not None
                    for j in range(end + 1, close)
                )
                if not opens or spoken or first in speech.phrase_breaks:
                    return end
            end = close
        return end
