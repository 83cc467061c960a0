"""Clauses by their verb bracket, for languages whose verb is second and whose participles, prefixes and infinitives close the clause.

Vorfeld | finite verb | Mittelfeld | rest of the verb | Nachfeld
Roth    | teilte      | am Montag  | mit,             | dass der Hafen offen sei.
"""

from typing import Final, NamedTuple

import regex

from newsparse.attribution.framed.clauses import Clauses, Part
from newsparse.attribution.framed.frames import AS, INVERTED, STRAIGHT, SUBORDINATE, Frame
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD

# "voranzutreiben", "anzukündigen": a prefix, "zu" and the infinitive in one word.
INNER: Final = regex.compile(
    r"""(?: ab | an | auf | aus | bei | bereit | bekannt | da(?:r|zu|von|bei)?+ | durch | ein | empor | entgegen | entlang | fern | fertig
      | fest | fort | frei | gegenüber | gut | heim | her(?:aus|bei|ab|an|ein|vor|um|unter)?+ | hin(?:aus|weg|ein|zu|ter)?+ | hoch | klar
      | los | mit | nach | nahe | nieder | offen | preis | sicher | statt | still | teil | über | um | unter | vor(?:an|aus|bei)?+ | weg
      | weiter | wett | wieder | wider | zu(?:rück|sammen|recht)?+ | zwischen )
      zu \p{Ll}{2,20}+(?<=n)""",
    regex.VERBOSE,
)
# So many units are looked at for the rest of a verb and for its subject.
_REACH: Final = 60
_COMMAS: Final = 6
# So many words and phrases are passed over before a subject.
_STEPS: Final = 16
# A name in quotation marks has no more words.
_TITLE: Final = 6
# A participle behind an apposition is so near to its comma.
_NEAR: Final = 6
# So many units before a comma may be a noun phrase that a clause goes on with behind it.
_CLAUSE: Final = 9


class Subject(NamedTuple):
    """A noun phrase that may be a subject."""

    first: int
    last: int
    """Just past its last unit, appositions included."""


class Brackets:
    """One sentence, read clause by clause."""

    __slots__ = ("clauses", "first", "kinds", "last", "parts", "speech", "words")

    def __init__(self, clauses: Clauses, first: int, last: int) -> None:
        self.clauses = clauses
        self.kinds = clauses.kinds
        self.words = clauses.words
        self.speech = clauses.speech
        self.first = first
        self.last = last
        self.parts = self._cut(first, last)

    def _cut(self, first: int, last: int) -> list[Part]:
        """The parts between commas, colons, dashes and quotations; a title in quotation marks is a noun."""
        found: list[Part] = []
        start, depth, kinds = first, 0, self.kinds
        for i in range(first, last):
            kind = kinds[i]
            if kind == OPEN:
                depth += 1
            elif kind == CLOSE:
                depth = max(0, depth - 1)
            elif (kind == QUOTE and not self.name(i)) or (kind in (COMMA, COLON, DASH, STOP) and not depth):
                if i > start:
                    found.append(Part(start, i, False))
                if kind == QUOTE:
                    found.append(Part(i, i + 1, True))
                start = i + 1
        if start < last:
            found.append(Part(start, last, False))
        return found

    def semicolon(self, i: int) -> bool:
        """Whether a comma is a semicolon."""
        return self.clauses.text[self.clauses.units.starts[i]] == ";"

    def name(self, i: int) -> bool:
        """Whether a quotation is the name of something: "die Zeitung „Elmforder Bote“ meldet"."""
        if i > self.first and (self.kinds[i - 1] == COLON or self.words[i - 1] in self.speech.naming_words):
            return False
        held = self.clauses.held(i)
        if not held or len(held) > _TITLE or self.words[i] in ".!?…":
            return False
        before = self.words[i - 1] if i > self.first else ""
        if not held[0][0].isupper():
            return before in self.speech.as_openers or before in self.speech.according_heads  # "Wie „elmford online“ meldet"
        if i > self.first and (before in self.speech.determiners or before in self.speech.of or before in self.speech.adjunct_openers):
            return True  # "ein Sprecher von „Elmford Metall“"
        if i + 1 >= self.last or self.kinds[i + 1] in (COMMA, COLON, STOP, QUOTE):
            return False
        return self.clauses.titled(i)

    # -- frames ----------------------------------------------------------------------------------

    def frames(self) -> dict[int, Frame]:
        """The frames of the sentence, by the part that each is in."""
        verbs = self.speech.verbs.keys()
        found: dict[int, Frame] = {}
        for k, part in enumerate(self.parts):
            if part.quote:
                continue
            frame = self._thus(k)
            if frame is None and not verbs.isdisjoint(self.words[part.first : part.last]):
                frame = self._frame(k)
            if frame is None and self.words[self._opening(part)] in self.speech.as_openers:
                frame = self._as_apposed(k)
            if frame is None and k and self.parts[k - 1].quote:
                frame = self._exclaimed(k)
            if frame is not None:
                found[k] = frame
        return found

    def _opening(self, part: Part) -> int:
        """Where a part begins behind "und" or "doch"."""
        return part.first + (self.words[part.first] in self.speech.joiners and part.first + 1 < part.last)

    def _frame(self, k: int) -> Frame | None:
        part = self.parts[k]
        words, kinds, speech = self.words, self.kinds, self.speech
        first = self._opening(part)
        # The last verb of a part is the one whose content follows; the first is the one whose content is before.
        hits = [i for i in range(first, part.last) if words[i] in speech.verbs and (kinds[i] == WORD or self._fronted(i))]
        if not hits:
            return None
        opener = words[first]
        if opener in speech.as_openers:
            return self._as(k, first, hits)
        final = hits[-1]
        closes = final == part.last - 1 or (
            words[part.last - 1] in speech.perfect_auxiliaries
            or words[part.last - 1] in speech.copulas
            or words[part.last - 1] in speech.modals
        )
        preposed = (
            opener in speech.adjunct_openers
            and first + 1 < part.last
            and words[first + 1] in speech.relative_pronouns
            and kinds[first - 1] == COMMA
        )
        if (
            closes
            and first > self.first
            and (opener in speech.relative_pronouns or preposed)
            and kinds[first - 1] == COMMA
            and first < hits[0]
        ) and self._verb_last(part, final):
            return self._relative(part, first, final)
        nominal = (opener in speech.relative_pronouns and first == self.first) or self._as_what(first, part.last, hits)
        nominal = nominal or (opener in speech.purpose_openers - speech.subordinators and not self.infinitive(part.last))
        if not nominal and (opener in speech.subordinators or opener in speech.complementisers or opener in speech.purpose_openers):
            if closes and (opener in speech.subordinators or opener in speech.complementisers) and self._verb_last(part, final):
                return self._subordinate(part, first, final)
            return None
        for i in hits if hits[0] == first else reversed(hits):
            frame = self._main(k, part, first, i)
            if frame is not None:
                return frame
        return None

    def _as_what(self, first: int, last: int, hits: list[int]) -> bool:
        """Whether "als" is no conjunction: "*Als* Grund nannte Roth", "*Als* Grund wurde angegeben"."""
        if self.words[first] not in self.speech.naming_words:
            return False
        if any(self.words[hit + 1] in self.speech.pronouns for hit in hits):
            return True  # "Als Grund für den Bau gab sie an, …"
        end = self._loosely(first + 1, last)
        return end in hits or (
            end > first + 1 and (self.words[end] in self.speech.perfect_auxiliaries or self.words[end] in self.speech.copulas)
        )

    def _fronted(self, i: int) -> bool:
        """Whether a participle opens the sentence: "*Kritisiert* wird, dass …"."""
        speech = self.speech
        return i == self.first and self.words[i] in speech.participles and self.words[i + 1] in speech.copulas and self.clauses.single(i)

    def _verb_last(self, part: Part, i: int) -> bool:
        """Whether a clause that ends with a reporting verb has it as its finite verb or beside the auxiliary that is."""
        words, speech = self.words, self.speech
        if i == part.last - 1:
            return words[i] in speech.finite_forms or words[i] in speech.participles
        return words[i] in speech.participles or words[i] in speech.reporting_infinitives

    def _passive(self, part: Part, i: int) -> bool:
        """Whether a participle at the end of its clause has a form of "werden" beside it."""
        return words_in(self.words, i + 1, part.last, self.speech.copulas)

    def _relative(self, part: Part, first: int, i: int) -> Frame | None:
        """`…, der sagte, …`, `…, das vorgeschlagen hatte, …`"""
        if self._passive(part, i) or not self._whole_verb(i, first, part.last):
            return None
        nominative = self.words[first] in self.speech.nominative_articles
        inner = self._subject(first + 1, i)
        source = (inner.first, inner.last) if inner is not None and not nominative else (first, first + 1) if nominative else None
        if source is None:
            return None
        return Frame(SUBORDINATE, (i, i + 1), source, i, first, part.last)

    def _subordinate(self, part: Part, first: int, i: int) -> Frame | None:
        """`Nachdem die Polizei mitgeteilt hatte, dass …`, `weil berichtet wurde, …`"""
        if not self._whole_verb(i, first, part.last):
            return None
        if self._passive(part, i):
            return Frame(SUBORDINATE, (i, i + 1), self._agent(first, i), i, first, part.last, True)
        subject = self._subject(first + 1, i)
        return Frame(SUBORDINATE, (i, i + 1), (subject.first, subject.last), i, first, part.last) if subject else None

    def _whole_verb(self, i: int, first: int, last: int) -> bool:
        """Whether a verb has its particle: at the end of the clause, or before it where it closes the clause itself."""
        needed = self.speech.particles.get(self.words[i])
        if needed is None:
            return True
        if self.words[i - 1] in needed and i > first:
            return True
        return any(self.words[j] in needed for j in range(i + 1, last))

    def _as(self, k: int, first: int, hits: list[int]) -> Frame | None:
        """`wie die Polizei mitteilte`, `Wie schon die Polizei sagte`, `wie es hieß`, `wie bekannt wurde`"""
        part = self.parts[k]
        words, speech = self.words, self.speech
        i = hits[-1]
        last = part.last
        if i < last - 1 and words[last - 1] not in speech.helpers and (words[i + 1] not in speech.adjunct_openers or i != hits[0]):
            return None  # "wie Roth sagte" has its verb at the end, but for an adjunct: "wie Roth sagte am Montag"
        if words[first + 1] in speech.impersonal_pronouns or words[i - 1] in speech.impersonal_pronouns:
            return Frame(AS, (first, i + 1), None, i, first, last, True)
        if not self._whole_verb(i, first, last):
            return None
        if words[last - 1] in speech.modals and i < last - 1:
            return None  # "fragte, wie Roth das behaupten konnte"
        if self._passive(part, i) and words[i] in speech.naming_verbs | speech.clauseless_verbs:
            return None  # "„Uncle Ted“, wie er genannt wurde"
        if self._passive(part, i):
            return Frame(AS, (first, i + 1), self._agent(first, i), i, first, last, True)
        subject = self._subject(first + 1, i)
        if subject is None:
            return None
        return Frame(AS, (i, i + 1), (subject.first, subject.last), i, first, last)

    def _as_apposed(self, k: int) -> Frame | None:
        """`Wie der Richter, Jan Holm, ausführte, …`: the verb is behind an apposition."""
        first = self._opening(self.parts[k])
        subject = self._subject(first + 1, self.parts[k].last)
        if subject is None:
            return None
        for part in self.parts[k + 1 : k + 3]:
            end = part.last - 1
            if part.quote or self.kinds[part.first - 1] != COMMA:
                return None
            i = end if self.words[end] not in self.speech.helpers else end - 1
            if (
                self.words[i] in self.speech.verbs
                and self.kinds[i] == WORD
                and self._verb_last(part, i)
                and self._whole_verb(i, part.first, part.last)
            ):
                return Frame(AS, (i, i + 1), (subject.first, subject.last), i, first, part.last)
        return None

    def _main(self, k: int, part: Part, first: int, i: int) -> Frame | None:
        """A main clause: the verb first or second, or an auxiliary there and the verb at the end."""
        words, kinds, speech = self.words, self.kinds, self.speech
        word = words[i]
        if kinds[i] == NAME:
            return Frame(STRAIGHT, (i, i + 1), None, i, first, part.last, True)
        if word in speech.finite_forms and (i == first or words[i - 1] not in speech.perfect_auxiliaries):
            helper = i
            if word in speech.participles or word in speech.reporting_infinitives:
                # "hat betont", "will sagen": the same form closes a clause whose finite verb is another.
                other = self._helper(first, i)
                if other is not None:
                    helper = other
                elif i == part.last - 1 and i > first + 1 and self._second(first, i) is None:
                    return None
        elif word in speech.participles or word in speech.reporting_infinitives:
            other = self._helper(first, i)
            if other is None:
                return self._after_apposition(k, part, first, i)
            helper = other
        else:
            return None
        end = self._end(i, part) if helper == i else max(i + 1, helper + 1)
        if end is None or (helper != i and not self._whole_verb(i, first, part.last)):
            return None
        after = words[i + 1]
        goes_on = (
            kinds[i + 1] == WORD and after not in speech.joiners and after not in speech.adjunct_openers and after not in speech.helpers
        )
        if helper != i and part.last - i > 3 and goes_on:
            return None
        if helper != i and (words[i - 1] in speech.negations or words[i - 1] == speech.infinitive_marker):
            return None
        cue = (i, i + 1)
        if words[min(helper + 1, self.last)] in speech.impersonal_pronouns or (
            helper > first and words[helper - 1] in speech.impersonal_pronouns and word in speech.hearsay_verbs
        ):
            if word in speech.hearsay_verbs:
                return self._hearsay(k, part, first, i, end)
        elif word in speech.hearsay_verbs:
            return None
        if word in speech.containing_verbs or words[end - 1] in speech.containing_verbs:
            return self._held(first, i, end)
        if (
            helper != i
            and words[helper] in speech.copulas
            and word not in speech.predicate_adjectives
            and word not in speech.quoting_participles
        ):
            return self._passive_frame(k, part, first, helper, i, end)
        if helper == first:
            return self._verb_first(k, part, first, helper, i, end)
        if words[helper - 1] in speech.joiners:
            return Frame(STRAIGHT, cue, None, i, helper, end)  # "kam am Montag und sagte, …"
        # the verb is second: what is before it is the subject, or the subject follows
        front = self._second(first, helper)
        behind = self._subject(helper + 1, self.last)
        if front is not None and not (behind is not None and self._object(first, helper, behind)):
            return Frame(STRAIGHT, cue, (front.first, front.last), i, first, end)
        if behind is None or (front is not None and behind is None):
            return None
        if behind.first >= part.last:
            return None
        return Frame(STRAIGHT, cue, (behind.first, behind.last), i, first, max(end, behind.last))

    def _after_apposition(self, k: int, part: Part, first: int, i: int) -> Frame | None:
        """`Gestern hatte ein Sprecher, Jan Holm, erklärt, …`: an auxiliary, its subject with an apposition, and the participle."""
        if not k or self.kinds[part.first - 1] != COMMA or i > first + _NEAR or first > part.first:
            return None
        for j in range(k - 1, max(-1, k - 4), -1):
            before = self.parts[j]
            if before.quote:
                return None
            helper = next((n for n in range(before.first, before.last - 1) if self.words[n] in self.speech.perfect_auxiliaries), None)
            if helper is not None and not self._inserted(j):
                opening = self._opening(before)
                front = self._second(opening, helper)
                subject = front or self._subject(helper + 1, part.first)
                return Frame(STRAIGHT, (i, i + 1), (subject.first, subject.last), i, before.first, i + 1) if subject else None
        return None

    def _object(self, first: int, helper: int, behind: Subject) -> bool:
        """Whether the noun phrase before a verb is its object, because the one behind it can only be a subject."""
        words, speech = self.words, self.speech
        head = self.clauses.text[self.clauses.units.starts[self.head(first, helper)] :].split(None, 1)[0]
        if words[first] == "die" and head.endswith("en") and not words[helper].endswith("n"):
            return self.kinds[behind.first] == NAME  # "Die Äußerungen nannte Roth dumm": a plural has no singular verb
        if words[behind.first] in speech.pronouns and words[behind.first] not in ("sie", "es") and helper + 1 == behind.first:
            return words[first] not in speech.pronouns
        return helper == first + 1 and words[first] in speech.sentence_anaphors and behind.first == helper + 1

    def _helper(self, first: int, i: int) -> int | None:
        """The auxiliary or modal verb whose clause a participle or infinitive closes."""
        words, speech = self.words, self.speech
        for j in range(i - 1, max(first, i - _REACH) - 1, -1):
            word = words[j]
            if self.kinds[j] != WORD:
                continue
            if word in speech.helpers:
                return j
            if word in speech.joiners and j > first and words[j + 1] in speech.finite_forms:
                return None
        return None

    def _end(self, i: int, part: Part) -> int | None:
        """Where the bracket of a finite verb closes: behind its particle; `None` where a particle is missing."""
        needed = self.speech.particles.get(self.words[i])
        words, kinds = self.words, self.kinds
        if needed is None:
            closing = words[part.last - 1] if part.last - 1 > i and kinds[part.last - 1] == WORD else ""
            return None if closing in self.speech.other_particles else i + 1
        commas = 0
        for j in range(i + 1, min(self.last, i + _REACH)):
            if kinds[j] in (COMMA, DASH):
                commas += 1
                if commas > _COMMAS:
                    return None
            elif kinds[j] == COLON:
                return None
            elif words[j] in needed and kinds[j] in (WORD, NAME) and self._closes(j):
                return j + 1
        return None

    def _closes(self, j: int) -> bool:
        """Whether a word is at the end of its clause, where no preposition is."""
        if j + 1 >= self.last or self.kinds[j + 1] in (COMMA, COLON, STOP, DASH, QUOTE):
            return True
        after = self.words[j + 1]
        if after in self.speech.joiners or after in self.speech.complementisers or after == "zu":
            return True
        return self.words[j] not in self.speech.adjunct_openers and self.words[j] != "an"

    def _hearsay(self, k: int, part: Part, first: int, i: int, end: int) -> Frame:
        """`hieß es aus dem Rathaus`, `In dem Bericht heißt es, …`"""
        words, speech = self.words, self.speech
        past = i + 2 if words[i + 1] in speech.impersonal_pronouns else i + 1
        while past < part.last and words[past] in speech.auxiliaries:
            past += 1
        paper = None
        if words[past] in speech.source_prepositions and past < part.last:
            stop = self.clauses.phrase(past + 1, part.last)
            if stop > past + 1:
                paper, past = (past + 1, stop), stop
        elif first < i and words[first] in speech.source_prepositions:
            stop = self.clauses.phrase(first + 1, i)
            paper = (first + 1, stop) if stop > first + 1 else None
        elif k and i == first:
            opener = self._clause_start(k)
            if opener is not None and words[opener] in speech.source_prepositions:
                stop = self.clauses.phrase(opener + 1, part.first)
                if stop > opener + 1:  # "In dem Bericht, der heute erschien, heißt es, …"
                    return Frame(STRAIGHT, (i, i + 2), (opener + 1, stop), i, opener, past, True)
        inverted = i == first and k > 0 and self.kinds[past] != COLON
        return Frame(INVERTED if inverted else STRAIGHT, (i, min(i + 2, self.last)), paper, i, first, past, True)

    def _held(self, first: int, i: int, end: int) -> Frame | None:
        """`In dem Bericht steht, dass …`, `Aus der Studie geht hervor, dass …`: a paper that has words in it."""
        words, speech = self.words, self.speech
        for j in range(first, self.last - 1):
            if words[j] in speech.source_prepositions and self.kinds[j] == WORD:
                stop = self.clauses.phrase(j + 1, self.last)
                if stop > j + 1 and words[self.head(j + 1, stop)].endswith((*speech.paper_nouns, *speech.source_nouns)):
                    return Frame(STRAIGHT, (i, i + 1), (j + 1, stop), i, first, max(end, stop), True)
            if self.kinds[j] in (COMMA, COLON):
                return None
        return None

    def _passive_frame(self, k: int, part: Part, first: int, helper: int, i: int, end: int) -> Frame | None:
        """`Dem Konzern wird vorgeworfen, …`, `Gestern wurde von der Polizei mitgeteilt, dass …`"""
        if i + 1 < part.last and self.words[i + 1] not in self.speech.copulas:
            return None
        return Frame(STRAIGHT, (i, i + 1), self._agent(first, part.last), i, first, part.last, True)

    def _agent(self, first: int, last: int) -> tuple[int, int] | None:
        """Who a passive says did it: "von der Polizei"."""
        for j in range(first, last - 1):
            if self.words[j] in self.speech.agent_prepositions and self.kinds[j] == WORD:
                end = self.clauses.phrase(j + 1, last)
                if end > j + 1:
                    return (j + 1, end)
        for j in range(first, last - 1):
            if self.words[j] in self.speech.source_prepositions and self.kinds[j] == WORD:
                end = self.clauses.phrase(j + 1, last)
                if end > j + 1 and self.words[self.head(j + 1, end)].endswith(self.speech.paper_nouns):
                    return (j + 1, end)  # "wird in einer Mitteilung gefordert"
        return None

    def _verb_first(self, k: int, part: Part, first: int, helper: int, i: int, end: int) -> Frame | None:
        """A part that begins with its verb: the subject follows, is before the comma, or goes on from the clause before."""
        words, speech = self.words, self.speech
        cue = (i, i + 1)
        subject = self._subject(helper + 1, self.last)
        if subject is not None and subject.first >= part.last:
            subject = None
        if first > part.first:  # "… und betonte, dass …"
            if subject is not None and subject.first == helper + 1 and words[subject.first] in speech.pronouns:
                return Frame(STRAIGHT, cue, (subject.first, subject.last), i, first, max(end, subject.last))
            return Frame(STRAIGHT, cue, None, i, first, end)
        if not k:
            return None
        quoted = self.parts[k - 1].quote
        before = None if quoted else self._before(k)
        if subject is not None:
            if before is not None and not (words[subject.first] in speech.pronouns or subject.first == helper + 1):
                subject = None
            elif not quoted and before is None and self._adverbial(k):
                return Frame(STRAIGHT, cue, (subject.first, subject.last), i, first, max(end, subject.last))
        if subject is not None and before is not None and self._apposed_subject(k, before, subject):
            subject = None
        if (
            subject is not None
            and not quoted
            and words[subject.first] in speech.pronouns
            and not self._states(k)
            and not self._goes_round(k)
        ):
            # "Das Angebot, Geld zu leihen, lehnt er ab": the noun phrase before is an object
            return Frame(STRAIGHT, cue, (subject.first, subject.last), i, first, max(end, subject.last))
        if subject is not None and (quoted or self._states(k) or self._goes_round(k)):
            return Frame(INVERTED, cue, (subject.first, subject.last), i, first, max(end, subject.last))
        if before is not None:
            return Frame(STRAIGHT, cue, before, i, before[0], end)
        return None

    def _goes_round(self, k: int) -> bool:
        """Whether a clause goes on with its verb behind a frame: "Der Hafen, *sagte Roth*, sei sicher"."""
        if k + 1 == len(self.parts) or self.kinds[self.parts[k + 1].first - 1] != COMMA:
            return False
        word = self.words[self.parts[k + 1].first]
        return word in self.speech.helpers or word in self.speech.subjunctives

    def _states(self, k: int) -> bool:
        """Whether the parts before one say something: a quotation does, and a clause with a finite verb."""
        return any(
            part.quote or (not self._inserted(j) and any(self.verbal(i) for i in range(part.first, part.last)))
            for j, part in enumerate(self.parts[:k])
        )

    def verbal(self, i: int) -> bool:
        """Whether a word looks like a finite verb."""
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
        return len(word) > 4 and word.endswith(("t", "te", "ten")) and not self._known(word)

    def _apposed_subject(self, k: int, before: tuple[int, int], subject: Subject) -> bool:
        """Whether a noun phrase behind a verb is an object, because the subject is before the comma: "Roth, Wirt, rief Gäste auf"."""
        return self.words[subject.first] not in self.speech.pronouns and self.parts[k - 1].first > before[0]

    def _clause_start(self, k: int) -> int | None:
        """Where the clause begins that a part goes on with behind a relative clause or an apposition."""
        for j in range(k - 1, max(-1, k - 5), -1):
            part = self.parts[j]
            if part.quote:
                return None
            if not self._inserted(j):
                return self._opening(part)
        return None

    def _inserted(self, k: int) -> bool:
        """Whether a part is a relative clause, another subordinate clause or what follows one."""
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

    def _adverbial(self, k: int) -> bool:
        """Whether all that is before a part is one clause that says when, why or what for."""
        part = self.parts[k]
        opening = next((one for one in self.parts[:k]), part)
        if opening.quote:
            return False
        start = self._opening(opening)
        word = self.words[start]
        speech = self.speech
        if word in speech.subordinators or word in speech.purpose_openers:
            return True
        if word in speech.adjunct_openers or word in speech.sentence_adverbs:
            # "Auf die Frage, ob …, sagte Roth, …": nothing is said before
            finite = any(
                self.words[i] in speech.perfect_auxiliaries
                or self.words[i] in speech.copulas
                or self.words[i] in speech.subjunctives
                or self.words[i] in speech.modals
                for i in range(start, opening.last)
            )
            return not finite and opening.last - start < _REACH
        return False

    def _before(self, k: int) -> tuple[int, int] | None:
        """The subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
        start = None
        for j in range(k - 1, max(-1, k - 6), -1):
            part = self.parts[j]
            if part.quote or (j < k - 1 and self.kinds[self.parts[j + 1].first - 1] not in (COMMA, DASH)):
                return None
            start = self._opening(part)
            end = self.clauses.phrase(start, part.last)
            nominative = end > start and self.nominative(start)
            if nominative and j < k - 1:
                full = self._loosely(start, part.last)
                if full == part.last and self._fills(j + 1, k):
                    nouns = next((n for n in range(j + 1, k) if self._inserted(n)), k)
                    return (start, self.parts[nouns - 1].last)
            nominal = end > start and self._loosely(start, part.last) == part.last
            if not (nominal or self._inserted(j) or self._verbal_end(part)):
                return None
        return None

    def _verbal_end(self, part: Part) -> bool:
        word = self.words[part.last - 1]
        return self.kinds[part.last - 1] == WORD and word.endswith(("t", "te", "ten", "en", "e", "ist", "war", "sei"))

    def _fills(self, a: int, k: int) -> bool:
        """Whether the parts between a subject and its verb are an apposition or a subordinate clause."""
        for j in range(a, k):
            part = self.parts[j]
            if not (self._inserted(j) or self.clauses.phrase(part.first, part.last) > part.first or self.kinds[part.first] == NUMBER):
                return False
        return True

    def _loosely(self, i: int, last: int) -> int:
        """Where a noun phrase ends together with the prepositional phrases behind it: "ein Sprecher *in Elmford*"."""
        end = self.clauses.phrase(i, last)
        while i < end < last:
            word = self.words[end]
            if self.kinds[end] == QUOTE:
                end += 1
                continue
            if not (word in self.speech.adjunct_openers or word in self.speech.apposition_prepositions or word in self.speech.of):
                break
            past = self.clauses.phrase(end + 1, last)
            if past == end + 1:
                article = past < last and self.words[past] in self.speech.determiners
                if past + article < last and self.kinds[past + article] == QUOTE and self.name(past + article):
                    past += 1 + article
            if past == end + 1 and self.kinds[past] == NUMBER:
                past += 1
            if past == end + 1:
                break
            end = past
        return end

    # -- subjects --------------------------------------------------------------------------------

    def _second(self, first: int, verb: int) -> Subject | None:
        """The subject before a verb that is second: one noun phrase, with what belongs to it."""
        words, kinds, speech = self.words, self.kinds, self.speech
        start = first
        if words[first] in speech.focus_adverbs and first + 1 < verb:
            start = first + 1  # "Auch die Polizei sagte"
        if start >= verb or not self.nominative(start):
            return None
        if verb == first + 1 and (words[first] in speech.pronouns or words[first] in speech.demonstratives):
            return Subject(first, verb)
        end = self._loosely(start, verb)
        if end == start:
            return None
        while end < verb and (words[end] in speech.auxiliaries or kinds[end] == OPEN):
            if kinds[end] == OPEN:
                end = next((j + 1 for j in range(end, verb) if kinds[j] == CLOSE), verb)
            else:
                end += 1
        if end == verb:
            trimmed = self._whole(start, verb)
            return Subject(start, trimmed) if trimmed > start else None
        if kinds[end] in (COMMA, DASH):
            return Subject(start, end)
        return None

    def nominative(self, i: int) -> bool:
        """Whether a subject may open here."""
        word, kind, speech = self.words[i], self.kinds[i], self.speech
        if kind == NAME:
            return not (i == self.first and self.clauses.single(i) and word.endswith(speech.adverb_endings))
        if kind == QUOTE:
            return self.name(i)
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
        return word.endswith(speech.adjective_endings) and self.clauses.phrase(i, self.last) > i

    def _subject(self, i: int, last: int) -> Subject | None:
        """The first noun phrase behind a verb that may be its subject; adjuncts, datives and adverbs are passed over."""
        words, kinds, speech, clauses = self.words, self.kinds, self.speech, self.clauses
        at = i
        for _ in range(_STEPS):
            if at >= last:
                return None
            word, kind = words[at], kinds[at]
            if at == i and word in speech.of and word not in speech.nominative_articles and words[at + 1] in speech.determiners:
                end = clauses.phrase(at + 1, last)  # "sagte von der Heide"
                if end > at + 1 and kinds[end - 1] == NAME and (end == last or kinds[end] != NAME) and not self.nominative(end):
                    return Subject(at, end)
            if kind == WORD and word in speech.pronouns and word not in speech.impersonal_pronouns:
                return Subject(at, at + 1)
            if kind == WORD and word in speech.demonstratives and not clauses.phrase(at, last) > at + 1:
                return Subject(at, at + 1)
            if kind == WORD and word in speech.adjunct_openers and word not in speech.time_words:
                past = clauses.phrase(at + 1, last)
                if past == at + 1 and kinds[past] in (NUMBER, QUOTE):
                    past += 1
                    past = max(past, clauses.phrase(past, last))
                at = max(past, at + 1)
                continue
            if self.nominative(at) and word not in speech.time_nouns:
                end = clauses.phrase(at, last)
                if kind == QUOTE:
                    end = at + 1
                elif end < last and kinds[end] == QUOTE and self.name(end):
                    end += 1
                if end > at:
                    return Subject(at, clauses.apposed(end, last))
            if kind == NAME or (kind == WORD and word in speech.determiners):
                at = max(clauses.phrase(at, last), at + 1)
                continue
            if kind == NUMBER or (kind == WORD and word not in speech.phrase_breaks and word not in speech.joiners):
                at += 1
                continue
            return None
        return None

    # -- other frames ----------------------------------------------------------------------------

    def _thus(self, k: int) -> Frame | None:
        """`…, so der Minister`, `…, so urteilt die Zeitung`"""
        part, words, kinds, speech = self.parts[k], self.words, self.kinds, self.speech
        i = part.first
        if not k or words[i] not in speech.quotative_adverbs or kinds[i - 1] not in (COMMA, QUOTE, DASH):
            return None
        at = i + 1
        while at < part.last and words[at] in speech.auxiliaries:
            at += 1
        if at >= part.last:
            return None
        anchor = i
        if (
            kinds[at] == WORD
            and (words[at] in speech.finite_forms or (self.parts[k - 1].quote and not self.nominative(at)))
            and at + 1 < part.last
        ):
            anchor, at = at, at + 1
            if words[anchor] in speech.hearsay_verbs and words[at] in speech.impersonal_pronouns:
                return self._hearsay(k, part, anchor, anchor, at + 1)._replace(first=i)
        if not self.nominative(at):
            return None
        end = self._whole(at, self.last)
        if end == at:
            return None
        end = self.clauses.apposed(end, self.last)
        if (
            end < part.last
            and kinds[end] == WORD
            and words[end] not in speech.adjunct_openers | speech.auxiliaries | speech.apposition_prepositions
        ):
            return None  # "so der Plan geht"
        return Frame(INVERTED, (anchor, anchor + 1), (at, end), anchor, i, end)

    def _exclaimed(self, k: int) -> Frame | None:
        """`„Das reicht“, ereiferte sich der Trainer`: behind a statement in quotation marks any verb reports."""
        first = self.parts[k].first
        if self.kinds[first - 1] != COMMA or self.clauses.titled(self.parts[k - 1].first):
            return None
        found = self.clauses.exclaims(first, self.last)
        if found is None:
            return None
        verbs, subject = found
        return Frame(INVERTED, (verbs.first, verbs.last), subject, verbs.anchor, first, max(subject[1], verbs.last))

    # -- clauses ---------------------------------------------------------------------------------

    def reported(self, first: int, last: int) -> int | None:
        """The first verb of a range in the subjunctive of reported speech."""
        words, kinds, speech = self.words, self.kinds, self.speech
        for i in range(first, last):
            if kinds[i] == WORD and (words[i] in speech.subjunctives or words[i] in speech.conditionals or self._subjunctive(i, last)):
                return i
        return None

    def goes_on(self) -> bool:
        """Whether a sentence is in reported speech outside its quotations: the first finite verb of its main clause is."""
        words, kinds, speech = self.words, self.kinds, self.speech
        for part in self.parts:
            after_quote = part.first > self.first and kinds[part.first - 1] == QUOTE
            if part.quote or self.inserts(part.first) or (after_quote and part.first > self.first + 1):
                continue
            if words[part.first] in speech.subordinators and part.first == self.first and len(self.parts) > 1:
                continue  # "Sollte es regnen …", "Wenn es regnet, werde …"
            for i in range(part.first, part.last):
                word = words[i]
                if kinds[i] != WORD or not (word in speech.moods or word[-1] == "e"):
                    continue
                if word in speech.subjunctives or self._subjunctive(i, part.last):
                    return True
                if word in speech.helpers:
                    return False
                if word in speech.conditionals:
                    return word in speech.carrying_conditionals
            if part.last - part.first > _CLAUSE or any(self.verbal(i) for i in range(part.first, part.last)):
                return False  # its verb is another
        return False

    def _subjunctive(self, i: int, last: int) -> bool:
        """Whether an unlisted word is a present subjunctive, by its ending and by its place: "besitze", "handhabe"."""
        word, speech = self.words[i], self.speech
        if not word.endswith("e") or len(word) < 5 or word.endswith(("te", "ie", "ste")) or self._known(word):
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

    def _known(self, word: str) -> bool:
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

    def infinitive(self, end: int) -> bool:
        """Whether a clause that ends before a unit is an infinitive with "zu"."""
        word = self.words[end - 1]
        if self.kinds[end - 1] != WORD or not word.endswith("n"):
            return False
        return self.words[end - 2] == self.speech.infinitive_marker or INNER.fullmatch(word) is not None

    def inserts(self, i: int) -> bool:
        """Whether a clause that opens at a unit is a subordinate one."""
        word, speech = self.words[i], self.speech
        if i == self.first or self.kinds[i - 1] != COMMA:
            return False
        if word in speech.relative_pronouns and self.clauses.phrase(i, self.last) > i + 1 and i + 1 < self.last:
            # "die Mole …" or "die Schiffe baut": a relative clause has its verb at the end
            end = next((j for j in range(i, self.last) if self.kinds[j] in (COMMA, COLON, DASH)), self.last)
            return self._verb_at_end(i, end)
        if word in speech.adjunct_openers and self.words[i + 1] in speech.relative_pronouns and self.kinds[i + 2] != NAME:
            return True
        return (
            word in speech.relative_pronouns
            or word in speech.subordinators
            or word in speech.complementisers
            or word in speech.purpose_openers
        )

    def _verb_at_end(self, first: int, end: int) -> bool:
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

    def clause_end(self, k: int, close: bool = False) -> int:
        """Where the clause ends that a part opens, with those that depend on it; a *close* one holds nothing without a verb of its own."""
        end = self.parts[k].last
        for j in range(k + 1, len(self.parts)):
            part = self.parts[j]
            word = self.words[part.first]
            if not part.quote and self.kinds[part.first - 1] in (COMMA, DASH) and self.kinds[part.first] == WORD:
                speech = self.speech
                finite = (
                    word in speech.finite_forms or word in speech.perfect_auxiliaries or word in speech.copulas or word in speech.modals
                )
                if (finite or (word.endswith(("te", "ten")) and len(word) > 4)) and word not in speech.determiners:
                    return end
                if word in speech.joiners:
                    return end
            if self.kinds[part.first - 1] == COLON:
                return end
            if close and not (self.inserts(part.first) or self.reported(part.first, part.last) is not None or self.infinitive(part.last)):
                return end
            end = part.last
        return end

    def lead(self, k: int) -> tuple[int, int] | None:
        """The subject of the clause that a part goes on with: the first noun phrase before it that can be one."""
        for j in range(min(k, len(self.parts) - 1), -1, -1):
            part = self.parts[j]
            if part.quote or self.inserts(part.first):
                continue
            start = self._opening(part)
            if j == k and start > part.first:
                continue
            if self.nominative(start):
                end = self._whole(start, part.last)
                if end > start:
                    return (start, self.clauses.apposed(end, self.last))
            if self.infinitive(part.last):
                continue
            if self.kinds[start] == WORD and self.words[start + 1] in self.speech.pronouns - self.speech.impersonal_pronouns:
                return (start + 1, start + 2)  # ", lehnt er ab: „…“"
            before = self._before(j) if j and self.kinds[start] == WORD and self.kinds[part.first - 1] == COMMA else None
            if before is not None:
                return before
            found = self._subject(start, part.last)
            if found is not None and (found.first > start or j == 0):
                return (found.first, found.last)
        return None

    def _whole(self, start: int, last: int) -> int:
        """Where a noun phrase ends with the name in quotation marks behind it."""
        end = self.clauses.phrase(start, last)
        pronoun = self.words[start] in self.speech.pronouns or self.words[start] in self.speech.demonstratives
        if end <= start + 1 and pronoun and self.kinds[start] == WORD:
            return start + 1
        if end == start and self.kinds[start] == QUOTE and self.name(start):
            end = start + 1
        if start < end < last and self.kinds[end] == QUOTE and self.name(end):
            end += 1
        return end

    def noun(self, start: int, last: int) -> int:
        """Where a noun phrase ends behind a preposition; a name in quotation marks, or a short name without a capital, is one."""
        words, kinds = self.words, self.kinds
        if kinds[start] == QUOTE:
            return start + 1 if self.name(start) else start
        end = self.clauses.phrase(start, last)
        if end == start:
            j = start + (words[start] in self.speech.determiners)
            if j < last and kinds[j] == QUOTE:
                return j + 1
            short = kinds[j] == WORD and words[j] not in self.speech.phrase_breaks and words[j] not in self.speech.relative_pronouns
            return j + 1 if j < last and short and (len(words[j]) < 5 or "." in words[j]) else start  # "laut dpa", "laut elmford.de"
        bare = kinds[start] == NAME
        if bare:  # "laut Polizei *von* dem Stromausfall betroffen"
            places = self.speech.adjunct_openers | self.speech.of - self.speech.nominative_articles
            end = next((i for i in range(start + 1, end) if words[i] in places), end)
        if end < last and kinds[end] == QUOTE and self.name(end):
            end += 1
        return end

    def head(self, start: int, end: int) -> int:
        """The noun of a noun phrase: the first word with a capital."""
        return next((i for i in range(start, end) if self.kinds[i] == NAME), start)

    def left(self, first: int, end: int) -> int:
        """Where the noun phrase begins that ends before a unit."""
        words, kinds, speech = self.words, self.kinds, self.speech
        i = end
        while i > first and end - i < 14:
            word, kind = words[i - 1], kinds[i - 1]
            if kind in (NAME, CLOSE, OPEN) or (kind == QUOTE and self.name(i - 1)):
                i -= 1
            elif kind == WORD and (
                word in speech.determiners or word in speech.of or (word in speech.apposition_prepositions and i > first + 1)
            ):
                i -= 1
                if (
                    word in speech.determiners
                    and word not in speech.of
                    and self.words[i - 1] not in speech.apposition_prepositions | speech.of
                ):
                    break
            elif (kind == WORD and word in speech.time_words and i == end) or (
                kind == WORD
                and i < end
                and word.endswith(speech.adjective_endings)
                and not self._known(word)
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

    def noun_before(self, comma: int) -> tuple[int, int] | None:
        """The noun phrase before a comma, that a relative word takes up."""
        if self.kinds[comma] != COMMA:
            return None
        start = self.left(self.first, comma)
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

    def possessor(self, noun: int, last: int) -> tuple[int, int] | None:
        """Whose word a noun is: "die Forderung *der Partei*", "der Bericht *von Roth*"."""
        at = noun + 1
        if at >= last or self.words[at] not in self.speech.of:
            return None
        start = at if self.words[at] in self.speech.determiners else at + 1
        end = self.clauses.phrase(start, last)
        return (start, self.clauses.apposed(end, self.last)) if end > start else None

    def holder(self, noun: int, k: int) -> tuple[int, int] | None:
        """The subject of the clause that has a noun as its object: "*Roth* ist der Ansicht, …"."""
        found = self.lead(k)
        part = self.parts[k]
        agent = self._agent(part.first, part.last) if words_in(self.words, part.first, part.last, self.speech.copulas) else None
        if agent is not None and not agent[0] <= noun < agent[1]:
            return agent
        return found if found is not None and found[1] <= noun and not found[0] <= noun < found[1] else None

    def coordinate(self, at: int, source: tuple[int, int] | None) -> Frame | None:
        """The frame of a verb behind "und" that has the subject of the one before."""
        if self.words[at] not in self.speech.finite_forms or source is None:
            return None
        k = next((k for k, part in enumerate(self.parts) if part.first <= at < part.last), None)
        if k is None:
            return None
        end = self._end(at, self.parts[k])
        return Frame(STRAIGHT, (at, at + 1), source, at, at, end) if end is not None else None


def words_in(words: list[str], first: int, last: int, few: frozenset[str]) -> bool:
    """Whether any word of a range is one of a few."""
    return any(words[i] in few for i in range(first, last))
