"""Topological fields of a sentence, for languages with the finite verb second and the other verbs at the end of the clause.

Vorfeld | finite verb | Mittelfeld | rest of the verb | Nachfeld
Roth    | teilte      | am Montag  | mit,             | dass der Hafen offen sei.
"""

from typing import NamedTuple

from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.limits import LONGEST_OPENING_PHRASE, LONGEST_QUOTED_NAME, MOST_STEPS
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD
from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS


class Subject(NamedTuple):
    """A noun phrase that may be a subject."""

    first: int
    last: int
    """Index just past its last unit, appositions included."""


class TopologicalFields:
    """One sentence split into parts: which parts are constituents, their noun phrases, and which of those are subjects."""

    __slots__ = ("constituents", "first", "kinds", "last", "parts", "speech", "words")

    def __init__(self, constituents: Constituents, first: int, last: int) -> None:
        self.constituents = constituents
        self.kinds = constituents.kinds
        self.words = constituents.words
        self.speech = constituents.speech
        self.first = first
        self.last = last
        self.parts = self._split(first, last)

    def _split(self, first: int, last: int) -> list[Part]:
        """Split at commas, colons, dashes and quotations; a title in quotation marks counts as a noun."""
        found: list[Part] = []
        start, depth, kinds = first, 0, self.kinds
        for i in range(first, last):
            kind = kinds[i]
            if kind == OPEN:
                depth += 1
            elif kind == CLOSE:
                depth = max(0, depth - 1)
            elif (kind == QUOTE and not self.is_quoted_name(i)) or (kind in (COMMA, COLON, DASH, STOP) and not depth):
                if i > start:
                    found.append(Part(start, i, False))
                if kind == QUOTE:
                    found.append(Part(i, i + 1, True))
                start = i + 1
        if start < last:
            found.append(Part(start, last, False))
        return found

    def is_semicolon(self, i: int) -> bool:
        """Return whether a comma is a semicolon."""
        return self.constituents.text[self.constituents.units.starts[i]] == ";"

    def is_quoted_name(self, i: int) -> bool:
        """Return whether a quotation is a name: "die Zeitung „Elmforder Bote“ meldet"."""
        if i > self.first and (self.kinds[i - 1] == COLON or self.words[i - 1] in self.speech.naming_words):
            return False
        held = self.constituents.quoted_words(i)
        if not held or len(held) > LONGEST_QUOTED_NAME or self.words[i] in ".!?…":
            return False
        before = self.words[i - 1] if i > self.first else ""
        if not held[0][0].isupper():
            return before in self.speech.as_openers or before in self.speech.according_heads  # "Wie „elmford online“ meldet"
        if i > self.first and (before in self.speech.determiners or before in self.speech.of or before in self.speech.adjunct_openers):
            return True  # "ein Sprecher von „Elmford Metall“"
        if i + 1 >= self.last or self.kinds[i + 1] in (COMMA, COLON, STOP, QUOTE):
            return False
        return self.constituents.is_title(i)

    def after_joiner(self, part: Part) -> int:
        """Find where a part begins, after an opening "und" or "doch"."""
        return part.first + (self.words[part.first] in self.speech.joiners and part.first + 1 < part.last)

    # -- constituents --------------------------------------------------------------------------------------

    def opens_subordinate_clause(self, i: int) -> bool:
        """Return whether a clause that begins at a unit is subordinate."""
        word, speech = self.words[i], self.speech
        if i == self.first or self.kinds[i - 1] != COMMA:
            return False
        if word in speech.relative_pronouns and self.constituents.phrase_end(i, self.last) > i + 1 and i + 1 < self.last:
            # "die Mole …" or "die Schiffe baut": a relative clause has its verb at the end
            end = next((j for j in range(i, self.last) if self.kinds[j] in (COMMA, COLON, DASH)), self.last)
            return self._ends_in_verb(i, end)
        if word in speech.adjunct_openers and self.words[i + 1] in speech.relative_pronouns and self.kinds[i + 2] != NAME:
            return True
        return (
            word in speech.relative_pronouns
            or word in speech.subordinators
            or word in speech.complementisers
            or word in speech.purpose_openers
        )

    def is_subordinate_part(self, k: int) -> bool:
        """Return whether a part is a relative clause, another subordinate clause, or the continuation of one."""
        part = self.parts[k]
        if not k or self.kinds[part.first - 1] != COMMA:
            return False
        word = self.words[part.first]
        speech = self.speech
        if word in speech.adjunct_openers and self.words[part.first + 1] in speech.relative_pronouns:
            return True
        return (
            word in speech.relative_pronouns
            or word in speech.subordinators
            or word in speech.complementisers
            or word in speech.purpose_openers
        )

    def clause_end(self, k: int, close: bool = False) -> int:
        """Find the end of the clause that a part opens, with its dependents; a *close* one excludes parts without a verb of their own."""
        end = self.parts[k].last
        for j in range(k + 1, len(self.parts)):
            part = self.parts[j]
            word = self.words[part.first]
            if not part.quote and self.kinds[part.first - 1] in (COMMA, DASH) and self.kinds[part.first] == WORD:
                speech = self.speech
                finite = (
                    word in speech.finite_forms or word in speech.perfect_auxiliaries or word in speech.copulas or word in speech.modals
                )
                if (finite or self.may_be_finite(part.first)) and word not in speech.determiners:
                    return end
                if word in speech.joiners:
                    return end
            if self.kinds[part.first - 1] == COLON:
                return end
            if (part.quote and self.kinds[part.first - 1] in (WORD, NAME)) or self.kinds[part.first - 1] == QUOTE:
                end = part.last  # a quotation inside the clause
                continue
            if close and not (
                self.opens_subordinate_clause(part.first)
                or self.subjunctive_verb(part.first, part.last) is not None
                or self.is_infinitive(part.last)
            ):
                return end
            end = part.last
        return end

    def _ends_in_verb(self, first: int, end: int) -> bool:
        word = self.words[end - 1]
        if self.kinds[end - 1] != WORD:
            return False
        finite = (
            word in self.speech.perfect_auxiliaries
            or word in self.speech.copulas
            or word in self.speech.modals
            or word in self.speech.subjunctives
        )
        return finite or (word.endswith(("t", "te", "ten", "en", "e")) and word not in self.speech.participles)

    def is_infinitive(self, end: int) -> bool:
        """Return whether a clause that ends before a unit is an infinitive with "zu"."""
        word = self.words[end - 1]
        if self.kinds[end - 1] != WORD or not word.endswith("n"):
            return False
        marker = self.speech.infinitive_marker
        if self.words[end - 2] == marker:
            return True
        inner = word.rfind(marker, 1, -2)  # "voranzutreiben"
        return inner > 0 and word[:inner] in self.speech.separable_prefixes

    def subjunctive_verb(self, first: int, last: int) -> int | None:
        """Find the first verb of a range in the subjunctive of reported speech."""
        words, kinds, speech = self.words, self.kinds, self.speech
        for i in range(first, last):
            if kinds[i] == WORD and (
                words[i] in speech.subjunctives or words[i] in speech.conditionals or self._may_be_subjunctive(i, last)
            ):
                return i
        return None

    def is_reported_speech(self) -> bool:
        """Return whether the first finite verb of a main clause outside quotations is in reported speech."""
        words, kinds, speech = self.words, self.kinds, self.speech
        for part in self.parts:
            if part.quote or self.opens_subordinate_clause(part.first):
                continue
            if words[part.first] in speech.subordinators and part.first == self.first and len(self.parts) > 1:
                continue  # "Sollte es regnen …", "Wenn es regnet, werde …"
            for i in range(part.first, part.last):
                word = words[i]
                if kinds[i] != WORD or not (word in speech.moods or word[-1] == "e"):
                    continue
                if word in speech.subjunctives or self._may_be_subjunctive(i, part.last):
                    return True
                if word in speech.helpers:
                    return False
                if word in speech.conditionals:
                    return word in speech.carrying_conditionals
            if part.last - part.first > LONGEST_OPENING_PHRASE or any(self.may_be_finite(i) for i in range(part.first, part.last)):
                return False  # it has another verb
        return False

    def _may_be_subjunctive(self, i: int, last: int) -> bool:
        """Return whether an unlisted word is a present subjunctive, by its ending and position: "besitze", "handhabe"."""
        word, speech = self.words[i], self.speech
        if not word.endswith("e") or len(word) < 5 or word.endswith(("te", "ie", "ste")) or self.is_function_word(word):
            return False
        before = self.words[i - 1] if i else ""
        if before in speech.determiners and before not in speech.pronouns and before not in ("das", "dies"):
            return False
        if i + 1 >= last or self.kinds[i + 1] in (COMMA, STOP, COLON, DASH):
            return i > 0 and not before.endswith("e")
        after = self.words[i + 1]
        return self.kinds[i + 1] == WORD and (
            after in speech.determiners
            or after in speech.pronouns
            or after in speech.adjunct_openers
            or after in speech.reflexives
            or after in speech.negations
            or after in speech.auxiliaries
        )

    def may_be_finite(self, i: int) -> bool:
        """Return whether a word looks like a finite verb."""
        word, speech = self.words[i], self.speech
        if self.kinds[i] == QUOTE:
            return True
        if self.kinds[i] != WORD:
            return False
        if (
            word in speech.perfect_auxiliaries
            or word in speech.copulas
            or word in speech.modals
            or word in speech.subjunctives
            or word in speech.finite_forms
        ):
            return True
        return len(word) > 4 and word.endswith(("t", "te", "ten")) and not self.is_function_word(word)

    def is_function_word(self, word: str) -> bool:
        """Return whether a word belongs to a closed class: an article, a pronoun, a preposition, an adverb, an auxiliary."""
        speech = self.speech
        return (
            word in speech.determiners
            or word in speech.pronouns
            or word in speech.adjunct_openers
            or word in speech.auxiliaries
            or word in speech.phrase_breaks
            or word in speech.e_adverbs
            or word in speech.copulas
            or word in speech.perfect_auxiliaries
        )

    # -- noun phrases ---------------------------------------------------------------------------------

    def may_be_subject(self, i: int) -> bool:
        """Return whether a subject may begin here."""
        word, kind, speech = self.words[i], self.kinds[i], self.speech
        if kind == NAME:
            return not (i == self.first and self.constituents.is_single_word(i) and word.endswith(speech.adverb_endings))
        if kind == QUOTE:
            return self.is_quoted_name(i)
        if kind == NUMBER:
            return self.kinds[i + 1] in (NAME, WORD)
        if kind != WORD:
            return False
        if word in speech.pronouns or word in speech.demonstratives:
            return True
        if word in speech.determiners:
            return word in speech.nominative_articles
        if word in speech.adjunct_openers or word in speech.subjunctives:
            return False
        return word.endswith(speech.adjective_endings) and self.constituents.phrase_end(i, self.last) > i

    def phrase_or_quoted_name(self, start: int, last: int) -> int:
        """Find the end of a noun phrase, with a name in quotation marks after it."""
        end = self.constituents.phrase_end(start, last)
        pronoun = self.words[start] in self.speech.pronouns or self.words[start] in self.speech.demonstratives
        if end <= start + 1 and pronoun and self.kinds[start] == WORD:
            return start + 1
        if end == start and self.kinds[start] == QUOTE and self.is_quoted_name(start):
            end = start + 1
        if start < end < last and self.kinds[end] == QUOTE and self.is_quoted_name(end):
            end += 1
        return end

    def phrase_with_adjuncts(self, i: int, last: int) -> int:
        """Find the end of a noun phrase with the prepositional phrases after it: "ein Sprecher *in Elmford*"."""
        end = self.constituents.phrase_end(i, last)
        while i < end < last:
            word = self.words[end]
            if self.kinds[end] == QUOTE:
                end += 1
                continue
            if not (word in self.speech.adjunct_openers or word in self.speech.apposition_prepositions or word in self.speech.of):
                break
            past = self.constituents.phrase_end(end + 1, last)
            if past == end + 1:
                article = past < last and self.words[past] in self.speech.determiners
                if past + article < last and self.kinds[past + article] == QUOTE and self.is_quoted_name(past + article):
                    past += 1 + article
            if past == end + 1 and self.kinds[past] == NUMBER:
                past += 1
            if past == end + 1:
                break
            end = past
        return end

    def _depends_on_noun(self, word: str) -> bool:
        """Return whether a word opens an adjunct, or a genitive that is no subject."""
        speech = self.speech
        return word in speech.adjunct_openers or (word in speech.of and word not in speech.nominative_articles)

    def phrase_after_preposition(self, start: int, last: int) -> int:
        """Find the end of a noun phrase after a preposition; a name in quotation marks and a short lower-case name count as one."""
        words, kinds = self.words, self.kinds
        if kinds[start] == QUOTE:
            return start + 1 if self.is_quoted_name(start) else start
        end = self.constituents.phrase_end(start, last)
        if end == start:
            j = start + (words[start] in self.speech.determiners)
            if j < last and kinds[j] == QUOTE:
                return j + 1
            short = kinds[j] == WORD and words[j] not in self.speech.phrase_breaks and words[j] not in self.speech.relative_pronouns
            return j + 1 if j < last and short and (len(words[j]) < 5 or "." in words[j]) else start  # "laut dpa", "laut elmford.de"
        bare = kinds[start] == NAME
        if bare:  # "laut Polizei *von* dem Stromausfall betroffen"
            end = next((i for i in range(start + 1, end) if self._depends_on_noun(words[i])), end)
        if end < last and kinds[end] == QUOTE and self.is_quoted_name(end):
            end += 1
        return end

    def names_person(self, start: int, end: int) -> bool:
        """Return whether a noun phrase holds a person's name with a forename: "die Bürgermeisterin *Ruth Calder*"."""
        text, units = self.constituents.text, self.constituents.units
        for i in range(start, end):
            if self.kinds[i] == NAME and not self.constituents.is_single_word(i):
                names = text[units.starts[i] : units.ends[i]].lower().split()
                if any(name in FORENAME_GENDERS for name in names[:-1]):
                    return True
        return False

    def is_abstract(self, start: int, end: int) -> bool:
        """Return whether a noun phrase names neither a person nor a body: "die Behauptung", but not "die Regierung"."""
        noun, speech = self.words[self.head_noun(start, end)], self.speech
        return noun.endswith(speech.abstract_endings) and not noun.endswith(speech.speaking_endings)

    def head_noun(self, start: int, end: int) -> int:
        """Find the noun of a noun phrase: the first capitalised word."""
        return next((i for i in range(start, end) if self.kinds[i] == NAME), start)

    def phrase_start(self, first: int, end: int) -> int:
        """Find the start of the noun phrase that ends before a unit."""
        words, kinds, speech = self.words, self.kinds, self.speech
        i = end
        while i > first and end - i < 14:
            word, kind = words[i - 1], kinds[i - 1]
            if kind in (NAME, CLOSE, OPEN) or (kind == QUOTE and self.is_quoted_name(i - 1)):
                i -= 1
            elif kind == WORD and (
                word in speech.determiners or word in speech.of or (word in speech.apposition_prepositions and i > first + 1)
            ):
                i -= 1
                if (
                    word in speech.determiners
                    and word not in speech.of
                    and self.words[i - 1] not in speech.apposition_prepositions
                    and self.words[i - 1] not in speech.of
                ):
                    break
            elif (kind == WORD and word in speech.time_words and i == end) or (
                kind == WORD
                and i < end
                and word.endswith(speech.adjective_endings)
                and not self.is_function_word(word)
                and word not in speech.verbs
                and word not in speech.subjunctives
                and word not in speech.conditionals
            ):
                i -= 1
            elif kind == WORD and i == end and word in speech.relative_pronouns:
                return i - 1  # "denen zufolge"
            else:
                break
        return i

    def antecedent(self, comma: int) -> tuple[int, int] | None:
        """Find the noun phrase before a comma that a relative word refers to."""
        if self.kinds[comma] != COMMA:
            return None
        start = self.phrase_start(self.first, comma)
        if start == comma:
            start = next(
                (
                    i
                    for i in range(comma - 1, max(self.first, comma - 14) - 1, -1)
                    if self.kinds[i] == NAME and self.words[i].endswith(self.speech.source_nouns)
                ),
                comma,
            )
        return (start, comma) if start < comma else None

    def source_of_noun(self, noun: int, last: int) -> tuple[int, int] | None:
        """Find the source that a noun names: "die Forderung *der Partei*", "der Bericht *von Roth*"."""
        at = noun + 1
        if at >= last or self.words[at] not in self.speech.of:
            return None
        start = at if self.words[at] in self.speech.determiners else at + 1
        end = self.constituents.phrase_end(start, last)
        return (start, self.constituents.with_apposition(end, self.last)) if end > start else None

    # -- subjects -------------------------------------------------------------------------------------

    def subject_before_verb(self, first: int, verb: int) -> Subject | None:
        """Find the subject before a verb in second position: one noun phrase with its dependents."""
        words, kinds, speech = self.words, self.kinds, self.speech
        start = first
        if words[first] in speech.focus_adverbs and first + 1 < verb:
            start = first + 1  # "Auch die Polizei sagte"
        if start >= verb or not self.may_be_subject(start):
            return None
        if verb == first + 1 and (words[first] in speech.pronouns or words[first] in speech.demonstratives):
            return Subject(first, verb)
        end = self.phrase_with_adjuncts(start, verb)
        if end == start:
            return None
        while end < verb and (words[end] in speech.auxiliaries or kinds[end] == OPEN):
            if kinds[end] == OPEN:
                end = next((j + 1 for j in range(end, verb) if kinds[j] == CLOSE), verb)
            else:
                end += 1
        if end == verb:
            trimmed = self.phrase_or_quoted_name(start, verb)
            return Subject(start, trimmed) if trimmed > start else None
        if kinds[end] in (COMMA, DASH):
            return Subject(start, end)
        return None

    def subject(self, i: int, last: int) -> Subject | None:
        """Find the first noun phrase after a verb that may be its subject; skip adjuncts, datives and adverbs."""
        words, kinds, speech, constituents = self.words, self.kinds, self.speech, self.constituents
        at = i
        for _ in range(MOST_STEPS):
            if at >= last:
                return None
            word, kind = words[at], kinds[at]
            if at == i and word in speech.of and word not in speech.nominative_articles and words[at + 1] in speech.determiners:
                end = constituents.phrase_end(at + 1, last)  # "sagte von der Heide"
                if end > at + 1 and kinds[end - 1] == NAME and (end == last or kinds[end] != NAME) and not self.may_be_subject(end):
                    return Subject(at, end)
            if kind == WORD and word in speech.pronouns and word not in speech.impersonal_pronouns:
                return Subject(at, at + 1)
            if kind == WORD and word in speech.demonstratives and not constituents.phrase_end(at, last) > at + 1:
                return Subject(at, at + 1)
            if kind == WORD and word in speech.adjunct_openers and word not in speech.time_words:
                past = constituents.phrase_end(at + 1, last)
                if past == at + 1 and kinds[past] in (NUMBER, QUOTE):
                    past += 1
                    past = max(past, constituents.phrase_end(past, last))
                at = max(past, at + 1)
                continue
            if self.may_be_subject(at) and word not in speech.time_nouns:
                end = constituents.phrase_end(at, last)
                if kind == QUOTE:
                    end = at + 1
                elif end < last and kinds[end] == QUOTE and self.is_quoted_name(end):
                    end += 1
                if end > at:
                    return Subject(at, constituents.with_apposition(end, last))
            if kind == NAME or (kind == WORD and word in speech.determiners):
                at = max(constituents.phrase_end(at, last), at + 1)
                continue
            if kind == NUMBER or (kind == WORD and word not in speech.phrase_breaks and word not in speech.joiners):
                at += 1
                continue
            return None
        return None

    def subject_before_comma(self, k: int) -> tuple[int, int] | None:
        """Find the subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
        start = None
        for j in range(k - 1, max(-1, k - 6), -1):
            part = self.parts[j]
            if part.quote or (j < k - 1 and self.kinds[self.parts[j + 1].first - 1] not in (COMMA, DASH)):
                return None
            start = self.after_joiner(part)
            start += self.words[start] in self.speech.focus_adverbs and start + 1 < part.last
            end = self.constituents.phrase_end(start, part.last)
            nominative = end > start and self.may_be_subject(start)
            if nominative and j < k - 1:
                full = self.phrase_with_adjuncts(start, part.last)
                if full == part.last and self._fill_gap(j + 1, k):
                    nouns = next((n for n in range(j + 1, k) if self.is_subordinate_part(n)), k)
                    return (start, self.parts[nouns - 1].last)
            nominal = end > start and self.phrase_with_adjuncts(start, part.last) == part.last
            if not (nominal or self.is_subordinate_part(j) or self._ends_verbally(part)):
                return None
        return None

    def _fill_gap(self, a: int, k: int) -> bool:
        """Return whether the parts between a subject and its verb are an apposition or a subordinate clause."""
        for j in range(a, k):
            part = self.parts[j]
            nominal = self.constituents.phrase_end(part.first, part.last) > part.first or self.kinds[part.first] == NUMBER
            among = self.words[part.first] in self.speech.adjunct_openers and not any(map(self.may_be_finite, range(part.first, part.last)))
            if not (self.is_subordinate_part(j) or nominal or among):
                return False
        return True

    def _ends_verbally(self, part: Part) -> bool:
        word = self.words[part.last - 1]
        return self.kinds[part.last - 1] == WORD and word.endswith(("t", "te", "ten", "en", "e", "ist", "war", "sei"))

    def clause_subject(self, k: int) -> tuple[int, int] | None:
        """Find the subject of the clause that a part continues: the first noun phrase before it that can be one."""
        for j in range(min(k, len(self.parts) - 1), -1, -1):
            part = self.parts[j]
            if part.quote or self.opens_subordinate_clause(part.first):
                continue
            start = self.after_joiner(part)
            if j == k and start > part.first:
                continue
            if j and self.is_infinitive(part.last):
                continue
            if self.may_be_subject(start):
                end = self.phrase_or_quoted_name(start, part.last)
                verb = self.phrase_with_adjuncts(start, part.last)
                if start < verb < part.last and self.is_abstract(start, end) and self.may_be_subject(verb + 1) and self.may_be_finite(verb):
                    behind = self.subject(verb + 1, part.last)  # "Die Verantwortung weist Roth von sich"
                    if behind is not None and behind.first == verb + 1:
                        return (behind.first, behind.last)
                if end > start:
                    return (start, self.constituents.with_apposition(end, self.last))
            if self.is_infinitive(part.last):
                continue
            pronoun = self.words[start + 1]
            if self.kinds[start] == WORD and pronoun in self.speech.pronouns and pronoun not in self.speech.impersonal_pronouns:
                return (start + 1, start + 2)  # ", lehnt er ab: „…“"
            before = self.subject_before_comma(j) if j and self.kinds[start] == WORD and self.kinds[part.first - 1] == COMMA else None
            if before is not None:
                return before
            found = self.subject(start, part.last)
            if found is not None and (found.first > start or j == 0):
                return (found.first, found.last)
        return None

    def holder_of_noun(self, noun: int, k: int) -> tuple[int, int] | None:
        """Find the subject of the clause that has a noun as its object: "*Roth* ist der Ansicht, …"."""
        found = self.clause_subject(k)
        part = self.parts[k]
        agent = self.agent(part.first, part.last) if words_in(self.words, part.first, part.last, self.speech.copulas) else None
        if agent is not None and not agent[0] <= noun < agent[1]:
            return agent
        return found if found is not None and found[1] <= noun and not found[0] <= noun < found[1] else None

    def agent(self, first: int, last: int) -> tuple[int, int] | None:
        """Find the agent of a passive: "von der Polizei"."""
        for j in range(first, last - 1):
            if self.words[j] in self.speech.agent_prepositions and self.kinds[j] == WORD:
                end = self.constituents.phrase_end(j + 1, last)
                if end > j + 1 and (j == first or self.words[end] not in self.speech.helpers):
                    return (j + 1, end)  # not "Dem Bezirk unter Leitung von Roth wird vorgeworfen"
        for j in range(first, last - 1):
            if self.words[j] in self.speech.source_prepositions and self.kinds[j] == WORD:
                end = self.constituents.phrase_end(j + 1, last)
                if end > j + 1 and self.words[self.head_noun(j + 1, end)].endswith(self.speech.paper_nouns):
                    return (j + 1, end)  # "wird in einer Mitteilung gefordert"
        return None


def words_in(words: list[str], first: int, last: int, few: frozenset[str]) -> bool:
    """Return whether a range holds any of a few words."""
    return any(words[i] in few for i in range(first, last))
