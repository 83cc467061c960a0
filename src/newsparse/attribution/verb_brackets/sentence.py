"""A sentence whose clauses have a verb bracket: its parts, the mood of each, its noun phrases and subjects; nouns are capitalised."""

from typing import Final, NamedTuple

from newsparse.attribution.units import AGENCIES, CLOSE, COLON, COMMA, DASH, MARK, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units
from newsparse.attribution.word_index import Range, WordIndex
from newsparse.attribution.word_list_rules.sentences import Sentence
from newsparse.knowledge import SpeechWords
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.memo import PerOwner

_LONGEST_QUOTED_NAME: Final = 6  # longest name in quotation marks, in words
_LONGEST_OPENING_PHRASE: Final = 9  # longest noun phrase before a comma after which its clause continues
_LONGEST_PHRASE: Final = 24  # longest noun phrase; it bounds the work at each word
_MOST_ADJECTIVES: Final = 4  # most adjectives before a noun
LONGEST_BRACKET: Final = 60  # largest distance between a finite verb and the rest of the verb
_LONGEST_SOURCE: Final = 12  # longest noun phrase before "zufolge"
_PARTING: Final = frozenset((QUOTE, COMMA, COLON, DASH, STOP, OPEN, CLOSE))
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
        *(speech.pronouns, speech.adjunct_openers, speech.auxiliaries, speech.phrase_breaks),
        *(speech.subordinators, speech.purpose_openers, speech.sentence_adverbs, speech.copulas, speech.perfect_auxiliaries),
    )
    no_adjectives = frozenset(speech.verbs).union(
        *(speech.adjunct_openers, speech.phrase_breaks, speech.pronouns, speech.perfect_auxiliaries, speech.bracket.subjunctives),
        *(speech.determiners, speech.copulas, speech.bracket.conditionals, speech.bracket.modals),
    )
    return closed, subordinating, no_adjectives


_WORD_CLASSES: Final = PerOwner(_word_classes)


class BracketSentence(Sentence):
    """One sentence split into parts: which parts are constituents, their noun phrases, and which of those may be subjects."""

    __slots__ = ("_function_words", "_not_adjectives", "_subordinating", "parts")

    def __init__(self, text: str, units: Units, word_index: WordIndex) -> None:
        super().__init__(text, units, word_index)
        self._function_words, self._subordinating, self._not_adjectives = _WORD_CLASSES(self.speech)
        self.parts = self._find_parts()

    def _find_parts(self) -> list[Part]:
        """Split the sentence at commas, colons, dashes and quotations that are no names, except inside brackets."""
        found: list[Part] = []
        start, depth, kinds = 0, 0, self.kinds
        for i in [i for i, kind in enumerate(kinds[: self.last]) if kind in _PARTING]:
            kind = kinds[i]
            depth = max(0, depth + (kind == OPEN) - (kind == CLOSE))
            if kind in (OPEN, CLOSE) or (self.is_quoted_name(i) if kind == QUOTE else depth):
                continue
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
        held = self.quoted_words(quote)
        if len(held) < 2:
            return True
        named = self.kinds[quote - 1] == NAME or len(held) < 3 or all(word[0].isupper() or len(word) < 4 for word in held)
        return held[0][0].isupper() and named

    def is_quoted_name(self, i: int) -> bool:
        """Return True if a quotation is a name: "die Zeitung „Elmforder Bote“ meldet"."""
        speech, before = self.speech, self.words[i - 1]
        held = self.quoted_words(i)
        if self.kinds[i - 1] == COLON or before in speech.naming_words or not held:
            return False
        if len(held) > _LONGEST_QUOTED_NAME or self.words[i] in ".!?…":
            return False
        if not held[0][0].isupper():
            return before in speech.as_openers or before in speech.according_heads  # "Wie „elmford online“ meldet"
        if before in speech.determiners or before in speech.of or before in speech.adjunct_openers:
            return True  # "ein Sprecher von „Elmford Metall“"
        return i + 1 < self.last and self.kinds[i + 1] not in (COMMA, COLON, STOP, QUOTE) and self.is_title(i)

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
        preposed = word in speech.adjunct_openers and self.words[i + 1] in speech.relative_pronouns and self.kinds[i + 2] != NAME
        return preposed or word in self._subordinating

    def clause_end(self, k: int, close: bool = False) -> int:
        """Find the end of the clause that a part opens, with its dependents; a *close* one excludes parts without a verb."""
        end = self.parts[k].last
        for part in self.parts[k + 1 :]:
            first, before = part.first, self.kinds[part.first - 1]
            if before == COLON or (before in (COMMA, DASH) and self.kinds[first] == WORD and self.may_be_finite(first)):
                return end
            dependent = part.quote or before == QUOTE or self.opens_subordinate_clause(first) or self.is_infinitive(part.last)
            if close and not dependent and self.subjunctive_verb(first, part.last) is None:
                return end
            end = part.last
        return end

    # -- verbs and their mood

    def is_infinitive(self, end: int) -> bool:
        """Return True if a clause that ends before a unit is an infinitive with "zu"."""
        word, marker = self.words[end - 1], self.speech.bracket.infinitive_marker
        inside = word[: word.rfind(marker, 1, -2)] in self.speech.bracket.separable_prefixes  # "voranzutreiben"
        return self.kinds[end - 1] == WORD and word.endswith("n") and (inside or self.words[end - 2] == marker)

    def subjunctive_verb(self, first: int, last: int) -> int | None:
        """Find the first verb of a range in the subjunctive of reported speech."""
        bracket = self.speech.bracket
        return next((i for i in range(first, last) if self.is_any_of(i, bracket.subjunctives, bracket.conditionals)), None)

    def is_reported_speech(self) -> bool:
        """Return True if the first finite verb of a main clause outside quotations is in reported speech."""
        words, speech = self.words, self.speech
        for part in self.parts:
            if part.quote or self.opens_subordinate_clause(part.first) or words[part.first] in speech.subordinators:
                continue  # "Sollte es regnen …", "Wenn es regnet, werde …"
            for i in range(part.first, part.last):
                if self.is_one_of(i, speech.bracket.subjunctives):
                    return True
                if self.is_any_of(i, speech.helpers, speech.bracket.conditionals):
                    return words[i] in speech.bracket.carrying_conditionals and words[i] not in speech.helpers
            if part.last - part.first > _LONGEST_OPENING_PHRASE or any(self.may_be_finite(i) for i in range(part.first, part.last)):
                return False  # it has another verb
        return False

    def may_be_finite(self, i: int) -> bool:
        """Return True if a word looks like a finite verb; a quotation may hold one."""
        word, speech = self.words[i], self.speech
        if self.kinds[i] == QUOTE or self.is_any_of(i, speech.helpers, speech.finite_forms, speech.bracket.subjunctives):
            return True
        shaped = len(word) > 4 and word.endswith(("t", "te", "ten"))
        return shaped and self.kinds[i] == WORD and word not in self._function_words

    def has_particle(self, i: int, first: int, last: int) -> bool:
        """Return True if a verb has its particle: at the end of the clause, or prefixed if the verb itself closes the clause."""
        needed = self.speech.particles.get(self.words[i])
        return needed is None or (self.words[i - 1] in needed and i > first) or not needed.isdisjoint(self.words[i + 1 : last])

    def bracket_end(self, i: int, part: Part) -> int | None:
        """Find where the bracket of a finite verb closes: after its particle; return `None` if a particle is missing."""
        needed = self.speech.particles.get(self.words[i])
        words, kinds = self.words, self.kinds
        if needed is None:
            return None if part.last - 1 > i and self.is_one_of(part.last - 1, self.speech.bracket.other_particles) else i + 1
        for j in range(i + 1, min(self.last, i + LONGEST_BRACKET)):
            if words[j] in needed:
                closed = kinds[j + 1] in (COMMA, COLON, STOP, DASH, QUOTE, MARK) or words[j + 1] in self.speech.joiners
                if closed or words[j] not in self.speech.adjunct_openers:  # a preposition cannot be at the end of its clause
                    return j + 1
        return None

    # -- noun phrases

    def phrase_end(self, i: int, last: int) -> int:
        """Find the end of the noun phrase that begins at a unit, with those that "and" joins to it."""
        if i >= last or self.is_one_of(i, self.speech.pronouns):
            return i + (i < last)
        if self.kinds[i] == QUOTE:
            return i + self.is_quoted_name(i)
        last = min(last, i + _LONGEST_PHRASE)
        noun = self._noun_end(i, last)
        end = self._with_dependents(noun, last) if noun > i else i + self.is_one_of(i, self.speech.bracket.demonstratives)
        joined = self.phrase_end(end + 1, last) if i < end < last and self.words[end] in self.speech.joiners else 0
        return joined if joined > end + 1 else end

    def _with_dependents(self, end: int, last: int) -> int:
        """Find the end of a noun with its names, brackets and genitives."""
        kinds, words, speech = self.kinds, self.words, self.speech
        while end < last:
            past = end
            if kinds[end] == NAME or (kinds[end] == NUMBER and kinds[end - 1] == NAME == kinds[end + 1]):
                past = end + 1
            elif kinds[end] == OPEN:
                past = next((j + 1 for j in range(end, min(last, end + 8)) if kinds[j] == CLOSE), end)
            elif kinds[end] == QUOTE:
                past = end + self.is_quoted_name(end)
            elif words[end] in speech.of:
                several = self.units.ends[end - 1] - self.units.starts[end - 1] > len(words[end - 1]) + 1
                if several and words[end] in speech.nominative_articles and kinds[end - 1] == NAME:
                    break  # "sagte Eva Sommer der Zeitung": a genitive cannot follow a name
                past = self._noun_end(end + 1, last)
                past = past if past > end + 1 else self._noun_end(end, last)
            if past == end:
                break
            end = past
        return end

    def _noun_end(self, i: int, last: int) -> int:
        """Read an article, adjectives and the noun; return the start if there is no noun."""
        kinds, words, speech = self.kinds, self.words, self.speech
        j = i
        if j < last and words[j] in speech.determiners:
            j += 1
            if j < last and words[j] in speech.of and words[j] in speech.determiners:
                return self._noun_end(j, last)  # "eines der Schiffe", "viele der Gäste"
        first = j
        while j < last and kinds[j] != NAME and j - first < _MOST_ADJECTIVES:
            adjective = words[j].endswith(speech.adjective_endings) and words[j] not in self._not_adjectives
            joined = j > first and words[j] in speech.joiners and kinds[j + 2] == NAME  # "die alten *und* neuen Boote"
            measured = kinds[j : j + 4] == [NUMBER, NAME, WORD, NAME] and words[j + 2].endswith(speech.adjective_endings)
            if not (kinds[j] == NUMBER or joined or (kinds[j] == WORD and adjective)):
                break
            j += 3 if measured else 1  # "der *54 Jahre alte* Schiffer"
        if j < last and kinds[j] == NAME:
            return j + 1
        if j != i + 1 or first != j:
            return i
        # The attribute of the noun may contain other words: "die *noch im Amt befindliche Ministerin*".
        near = (n for n in range(j + 1, min(last - 1, j + _LONGEST_SOURCE)) if self.kinds[n : n + 2] == [WORD, NAME])
        inflected = (n for n in near if len(self.words[n]) > 5 and self.words[n].endswith(self.speech.adjective_endings))
        return next((n + 2 for n in inflected if self.words[n] not in self._not_adjectives), j - 1)

    def with_apposition(self, end: int, last: int) -> int:
        """Find the end of a noun phrase with the appositions that follow it between commas."""
        for _ in range(2):
            if end + 1 >= last or self.kinds[end] != COMMA or self.words[end + 1] in self.speech.pronouns:
                return end
            near = range(end + 1, min(last, end + _LONGEST_PHRASE))
            close = next((j for j in near if self.kinds[j] in (COMMA, QUOTE, COLON, DASH, STOP)), last)
            if close == end + 1 or self.phrase_end(end + 1, close) != close:
                return end
            end = close
        return end

    def may_be_subject(self, i: int) -> bool:
        """Return True if a subject may begin here."""
        word, kind, speech = self.words[i], self.kinds[i], self.speech
        if kind == NAME:
            return i > 0 or not (word.endswith(speech.bracket.adverb_endings) or self._opens_with_participle())
        if kind == QUOTE:
            return self.is_quoted_name(i)
        if kind == NUMBER:
            return self.kinds[i + 1] in (NAME, WORD)
        if word in speech.pronouns or word in speech.bracket.demonstratives:
            return True
        if word in speech.determiners:
            return word in speech.nominative_articles
        return kind == WORD and word.endswith(speech.adjective_endings) and self.phrase_end(i, self.last) > i

    def _opens_with_participle(self) -> bool:
        """Return True if a participle opens the sentence, before its auxiliary, and none ends it: "*Gespielt* hat Roth auch"."""
        word, end = self.words[0], self.next_mark(1)
        shaped = word.endswith(("t", "en")) and ("ge" in word[:5] or word.endswith("iert"))
        if not shaped or self.words[1] not in self.speech.perfect_auxiliaries:
            return False
        others = (self.words[i] for i in range(2, end) if self.kinds[i] == WORD)
        return not any(other.endswith(("t", "en")) and other not in self._function_words for other in others)

    def phrase_with_adjuncts(self, i: int, last: int) -> int:
        """Find the end of a noun phrase with the prepositional phrases after it: "ein Sprecher *in Elmford*"."""
        end = self.phrase_end(i, last)
        linking = (self.speech.adjunct_openers, self.speech.of)
        while i < end < last:
            past = end + (self.kinds[end] == QUOTE)
            if self.is_any_of(end, *linking):
                past = max(self.phrase_end(end + 1, last), end + 1)
            if past == end or (past == end + 1 and self.kinds[end] == WORD):
                break
            end = past
        return end

    def phrase_after_preposition(self, start: int, last: int) -> int:
        """Find the end of a noun phrase after a preposition, without what "von" adds to a bare noun."""
        words, speech = self.words, self.speech
        end = self.phrase_end(start, last)
        if self.kinds[start] == NAME and not words[start].endswith(speech.bracket.source_nouns):
            depending = speech.adjunct_openers | speech.of - speech.nominative_articles
            end = next((i for i in range(start + 1, end) if words[i] in depending), end)  # "laut Polizei *von* dem Stromausfall betroffen"
        return end

    def phrase_start(self, first: int, end: int) -> int:
        """Find the start of the noun phrase that ends before a unit; return the unit itself if there is none."""
        near = range(max(first, end - _LONGEST_SOURCE), end)
        relative = self.is_one_of(end - 1, self.speech.relative_pronouns)
        return next((i for i in near if self.phrase_with_adjuncts(i, end) == end), end - relative)

    def names_person(self, start: int, end: int) -> bool:
        """Return True if a noun phrase contains a forename and a name: "die Bürgermeisterin *Ruth Calder*"."""
        words = self.text[self.units.starts[start] : self.units.ends[end - 1]].lower().split()
        return any(word in FORENAME_GENDERS for word in words[:-1])

    def is_abstract(self, start: int, end: int) -> bool:
        """Return True if a noun phrase names neither a person nor an organisation: "die Behauptung", but not "die Regierung"."""
        noun, bracket = self.words[self.head_noun(start, end)], self.speech.bracket
        return noun.endswith(bracket.abstract_endings) and not noun.endswith(bracket.speaking_endings)

    def first_word(self, i: int) -> str:
        """Return the first word of a unit: "auffassung" of "Auffassung Elmfords"."""
        return self.text[self.units.starts[i] :].split(None, 1)[0].lower()

    def head_noun(self, start: int, end: int) -> int:
        """Find the noun of a noun phrase: the first capitalised word."""
        return next((i for i in range(start, end) if self.kinds[i] == NAME), start)

    def source_of_noun(self, noun: int, last: int) -> tuple[int, int] | None:
        """Find the source that a noun names: "die Forderung *der Partei*", "der Bericht *von Roth*"."""
        at = noun + 1
        start = at + (self.words[at] not in self.speech.determiners)
        end = self.phrase_end(start, last) if at < last and self.words[at] in self.speech.of else start
        return (start, self.with_apposition(end, self.last)) if end > start else None


_MOST_STEPS: Final = 16  # largest number of words and phrases skipped before a subject


def subject_before_verb(sentence: BracketSentence, first: int, verb: int) -> Range | None:
    """Find the subject before a verb in second position: one noun phrase with its dependents."""
    words, speech = sentence.words, sentence.speech
    start = first + (words[first] in speech.bracket.focus_adverbs)  # "Auch die Polizei sagte"
    if start >= verb or not sentence.may_be_subject(start):
        return None
    if _is_dative(sentence, start, verb):
        return None  # "Der Zeitung sagte Roth"
    end = sentence.phrase_with_adjuncts(start, verb)
    while end < verb and (words[end] in speech.auxiliaries or sentence.kinds[end] == OPEN):
        end = verb if sentence.kinds[end] == OPEN else end + 1  # a long bracket ends before the verb
    trimmed = sentence.phrase_end(start, verb)
    return (start, trimmed) if end == verb and trimmed > start else None


def subject_after_verb(sentence: BracketSentence, i: int, last: int) -> Range | None:
    """Find the first noun phrase after a verb that may be its subject; skip adjuncts, datives and adverbs."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    if i < last and words[i] in speech.of and words[i] not in speech.nominative_articles and words[i + 1] in speech.determiners:
        end = sentence.phrase_end(i + 1, last)
        if end > i + 1 and not sentence.may_be_subject(end):
            return i, end  # "sagte von der Heide"
    at = i
    for _ in range(_MOST_STEPS):
        if at >= last:
            return None
        word, kind = words[at], kinds[at]
        if kind == WORD and word in speech.adjunct_openers and word not in speech.time_words:
            at = max(sentence.phrase_end(at + 1, last), at + 1)
            at += kinds[at] == QUOTE and kinds[at - 1] == NAME  # "Unter dem Motto „Weg da!“ zogen die Gäste"
            continue
        told = _addressee_end(sentence, at, last)
        if told > at:
            at = told
            continue
        if sentence.may_be_subject(at) and word not in speech.bracket.time_nouns:
            end = sentence.phrase_end(at, last)
            if end > at:
                return at, sentence.with_apposition(end, last)
        if kind == NAME or (kind == WORD and word in speech.determiners):
            at = max(sentence.phrase_end(at, last), at + 1)
        elif kind == NUMBER or (kind == WORD and word not in speech.phrase_breaks and word not in speech.joiners):
            at += 1
        else:
            return None
    return None


def _addressee_end(sentence: BracketSentence, at: int, last: int) -> int:
    """Find the subject after an addressee: "sagte *der AFP* die Wirtin", "*der Agentur dpa*", "*dem „Boten“*"; else return the unit."""
    speech = sentence.speech
    if not sentence.is_one_of(at, speech.determiners & (speech.of | speech.determiners - speech.nominative_articles)):
        return at
    named = sentence.kinds[at + 1] == QUOTE
    end = at + 2 if named else sentence.phrase_end(at, last)
    agency = at < end < last and sentence.is_one_of(end, AGENCIES)
    told = end + agency if named or agency or (end > at and _is_dative(sentence, at, end)) else at
    return told if at < told < last and sentence.may_be_subject(told) else at


def _is_dative(sentence: BracketSentence, start: int, end: int) -> bool:
    """Return True if an article before a feminine noun or an agency is not that of a subject: "*der* Zeitung"."""
    words, speech, first = sentence.words, sentence.speech, sentence.first_word(start + 1)
    agency = words[start + 1] in AGENCIES and first.endswith((words[start + 1], *speech.bracket.speaking_endings))  # not "Sender CNN"
    return words[start] in speech.of and (agency or words[sentence.head_noun(start, end)].endswith(speech.bracket.abstract_endings))


def subject_before_comma(sentence: BracketSentence, k: int) -> Range | None:
    """Find the subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
    nouns = k  # the first part after the subject and its appositions
    for j in range(k - 1, max(-1, k - 6), -1):
        part = sentence.parts[j]
        start = sentence.after_joiner(part)
        start += sentence.words[start] in sentence.speech.bracket.focus_adverbs
        if sentence.opens_subordinate_clause(part.first):
            nouns = j
        elif sentence.phrase_with_adjuncts(start, part.last) != part.last:
            return None
        elif j < k - 1 and sentence.may_be_subject(start):
            return start, sentence.parts[nouns - 1].last
    return None


def clause_subject(sentence: BracketSentence, k: int) -> Range | None:
    """Find the subject of the clause that a part continues: the first noun phrase before it that can be one."""
    for j in range(min(k, len(sentence.parts) - 1), -1, -1):
        part = sentence.parts[j]
        if sentence.opens_subordinate_clause(part.first) or sentence.is_infinitive(part.last):
            continue
        start = sentence.after_joiner(part)
        verb_first = sentence.kinds[start] == WORD
        if verb_first and sentence.is_one_of(start + 1, sentence.speech.pronouns - sentence.speech.impersonal_pronouns):
            return start + 1, start + 2  # ", lehnt er ab: „…“"
        if j and verb_first and sentence.kinds[part.first - 1] == COMMA and (before := subject_before_comma(sentence, j)) is not None:
            return before
        found = subject_after_verb(sentence, start, part.last)
        if found is not None and (found[0] > start or j == 0):
            return found
    return None


def passive_agent(sentence: BracketSentence, first: int, last: int) -> Range | None:
    """Find the agent of a passive: "von der Polizei"; or the paper that it names: "wird in einer Mitteilung gefordert"."""
    speech = sentence.speech
    for j in range(first, last - 1):
        if sentence.is_one_of(j, speech.bracket.agent_prepositions):
            end = sentence.phrase_end(j + 1, last)
            if end > j + 1 and (j == first or sentence.words[end] not in speech.helpers):
                return j + 1, end  # not "Dem Bezirk unter Leitung von Roth wird vorgeworfen"
    return paper_named(sentence, first, last, speech.bracket.paper_nouns)


def paper_named(sentence: BracketSentence, first: int, last: int, nouns: tuple[str, ...]) -> Range | None:
    """Find the first paper that a preposition names, by its noun or in quotation marks: "in *dem Bericht*", "im *„Boten“*"."""
    papers = [named for j in range(first, last - 1) if (named := named_after_preposition(sentence, j, last)) is not None]
    listed = (one for one in papers if sentence.kinds[one[0]] == QUOTE or sentence.words[sentence.head_noun(*one)].endswith(nouns))
    return next(listed, None)


def named_after_preposition(sentence: BracketSentence, i: int, last: int) -> Range | None:
    """Find the paper or place that a preposition at a unit names: "aus *dem Rathaus*", "In *dem Bericht*"."""
    if i >= last or not sentence.is_one_of(i, sentence.speech.source_prepositions):
        return None
    end = sentence.phrase_end(i + 1, last)
    return (i + 1, end) if end > i + 1 else None
