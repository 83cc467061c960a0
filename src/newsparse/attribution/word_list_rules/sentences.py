"""Sentences: their boundaries in a passage, their units, and what is found in them."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from newsparse.attribution.quotes import ENDS_OF_SPEECH, QUOTE_MARKS, Quotation
from newsparse.attribution.units import (
    COLON,
    COMMA,
    DASH,
    MARK,
    MARKS,
    NAME,
    NUMBER,
    QUOTE,
    SIGNS,
    STOP,
    WORD,
    Units,
    adjacent_quotations,
    trimmed,
)
from newsparse.attribution.word_index import Range, WordIndex
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.patterns import pattern
from newsparse.span import Span

# Limits that several rules share, in units unless they say otherwise; in scripts without spaces, they count twice.
LONGEST_SUBJECT: Final = 24  # longest subject beside its verb
LONGEST_QUOTED_SUBJECT: Final = 30  # longest name in quotation marks that is a subject alone, in code points
FARTHEST_CONTENT: Final = 18  # largest distance between a verb and the opening of its content
LONGEST_TAIL: Final = 9  # most words after a reporting clause at the end of a sentence
LONGEST_LATE_SUBJECT: Final = 12  # longest subject before a verb at the end of a sentence
SHORTEST_STATEMENT: Final = 3  # shortest statement that needs no mark
SHORTEST_STATEMENT_BEFORE: Final = 2  # shortest statement between the start of a sentence and a reporting clause that begins with its verb
LONGEST_NAME: Final = 5  # most words of a name
_LONGEST_QUOTED_NOUN: Final = 12  # code points of a quotation that may be a name: 「千鳥荘」と契約した
_LONGEST_PREDICATE: Final = 3  # words after an indirect statement that report it: "열린다고 *입을 모았다*"
COLON_RULE: Final = "source, colon, quotation"
OF_WHICH: Final = ("との",)  # 「…」との考えを示した
_MARKS_AFTER_QUOTATION: Final = 2  # «…», —
_FEWEST_SPACES: Final = 2  # in a quotation that is no title or name
_ENDS_OF_VERBS: Final = frozenset("다라자까냐요죠")  # of Korean ones
_CLAUSE: Final = pattern(r"[がはをもにで、。！？]|\p{Hiragana}」")


class Sentence:
    """The units of a sentence, with the words of its language."""

    __slots__ = ("_ending", "dialogue", "first", "kinds", "last", "speech", "text", "units", "verbs", "word_index", "words")

    def __init__(self, text: str, units: Units, word_index: WordIndex, *, dialogue: bool = False) -> None:
        self.text = text
        self.dialogue = dialogue  # true if a dash opens it, or opened the sentence before, and no speaker has been named since
        self.units = units
        # Two empty units after the last, so that rules may look ahead.
        self.kinds = [*units.kinds, MARK, MARK]
        self.words = [*units.words, "", ""]
        self.word_index = word_index
        self.speech = word_index.speech
        self.last = len(units.kinds)  # the end of the sentence, without its stop
        while self.last and units.kinds[self.last - 1] == STOP:
            self.last -= 1
        self.first = next((i for i in range(self.last) if self.kinds[i] not in MARKS), self.last)  # its first unit that is no mark
        # Its reporting verbs; where clauses have a bracket, each clause finds its own.
        self.verbs: list[Range] = [] if self.speech.bracket.verb_bracket else word_index.verbs_of(units.words)
        self.verbs = [verb for verb in self.verbs if self._reports(verb)]
        if dialogue:
            self.verbs = self.verbs or list(self._unlisted_verbs())[:1]
        else:
            unlisted = self._unlisted_verbs() if word_index.reads_unlisted_verbs and QUOTE in self.kinds else ()
            self.verbs = sorted({*self.verbs, *self._verbs_after_particles(), *unlisted})
        self._ending = {past - 1 for _, past in self.verbs}

    def _unlisted_verbs(self) -> Iterator[Range]:
        """Find the word between spoken words and a name or office; it reports, although no list has it: "– chlipie Jan", «…», ríe Ana."""
        kinds, index, speech = self.kinds, self.word_index, self.speech
        function_words = (index.non_name_words, index.phrase_bounds, index.verb_modifiers, speech.joiners, speech.pronouns)
        beside_nouns = (index.offices, speech.determiners, speech.first_person, speech.adjunct_openers)
        for i in range(self.first + 1, self.last - 1):
            if kinds[i] != WORD or not (kinds[i - 1] == DASH if self.dialogue else self._closes_speech(i - 1)):
                continue
            verb = i + self.is_any_of(i, speech.reflexives, speech.perfect_auxiliaries, speech.romance.reflexive_copulas)
            if any(verb < past and i <= first for first, past in self.verbs[:1]) or self.is_any_of(verb, *function_words, *beside_nouns):
                continue
            subject = verb + 1 + self.is_one_of(verb + 1, speech.reflexives)
            subject += not self.dialogue and self.is_one_of(subject, speech.determiners)
            past = verb + 1
            if self.dialogue and kinds[subject] == WORD and not self.is_one_of(subject, index.offices):
                subject += kinds[subject + 1] == NAME or self.is_one_of(subject + 1, index.offices)
                past = subject  # "— *машет рукой* Громов"
            end = next((j for j in range(subject, self.last) if kinds[j] in MARKS), self.last)
            pronoun = not self.dialogue and self.is_one_of(subject, index.personal_pronouns - speech.first_person)
            office = self.is_one_of(subject, index.offices) and (NAME in kinds[subject:end] or not self.dialogue)
            named = kinds[subject] == NAME or pronoun or office
            if kinds[verb] == WORD and named and end - subject <= LONGEST_NAME and index.verb_modifiers.isdisjoint(self.words[subject:end]):
                yield verb, past

    def _closes_speech(self, mark: int) -> bool:
        """Return True if a quotation of several words ends at a unit, or before the comma or dash there: no title or name."""
        quote = mark
        while quote > 0 and self.kinds[quote] in (COMMA, DASH):
            quote -= 1
        if self.kinds[quote] != QUOTE or mark - quote > _MARKS_AFTER_QUOTATION:
            return False
        held = self.text[self.units.starts[quote] : self.units.ends[quote]]
        return held.count(" ") >= _FEWEST_SPACES and (quote < mark or held[-2:-1] in ENDS_OF_SPEECH)

    def _verbs_after_particles(self) -> Iterator[Range]:
        """Find what follows reported words and their particle, which reports although no list has it: `「…」と*目を細める*`,
        `"…"라며 *웃었다*`, `열린다고 *내다봤다*`.
        """
        affixes, kinds, words = self.speech.affixes, self.kinds, self.words
        topic = next((i for i in range(self.last) if words[i].endswith(affixes.topic_particles)), self.last)
        for i in range(self.last - 1 if affixes.topic_particles and not self.word_index.cased else 0):
            quoted = kinds[i] == QUOTE and self.is_any_of(i + 1, affixes.quotative_particles, OF_WHICH)
            reported = topic < i and words[i].endswith(affixes.quotative_endings) and len(words[i]) > 2
            reported |= topic < i == self.last - 2 and words[i] == "と" and f"{words[i + 1]}し" in affixes.verb_stems  # "…*と指摘*。"
            if not reported and not (quoted and self.holds_words(i)):
                continue
            first = i + 1 + quoted
            first += kinds[first] == COMMA
            past = next((k for k in range(first, self.last) if kinds[k] in MARKS or kinds[k] == QUOTE), self.last)
            until = next((k for k in range(past, self.last) if kinds[k] == QUOTE), self.last)
            named = any(word.startswith(affixes.naming_stems) for word in words[first:past])
            if named or any(i < verb < until for verb, _ in self.verbs):
                continue
            if first < past if quoted else first < past == self.last <= first + _LONGEST_PREDICATE:
                particles = affixes.subject_particles if words[i + 1] in OF_WHICH else affixes.topic_particles  # 「…」との*声が*上がった
                yield next((k + 1 for k in range(first + 1, past - 1) if words[k].endswith(particles)), first), past

    def holds_words(self, quote: int) -> bool:
        """Return True if a quotation holds more than a name: it is long, or has the particles or the ending of a clause."""
        held = self.text[self.units.starts[quote] : self.units.ends[quote]]
        if self.word_index.spaced:
            return held[-2:-1] in _ENDS_OF_VERBS or self.words[quote + 1] not in self.speech.affixes.topic_particles  # 영화 "긴 다리"*는*
        return len(held) >= _LONGEST_QUOTED_NOUN or _CLAUSE.search(held) is not None

    def _reports(self, verb: Range) -> bool:
        """Return True unless a verb reports only beside a quotation or of a paper, and none is near: not "Ana Luna *sonríe*"."""
        (first, past), kinds = verb, self.kinds
        word = " ".join(self.words[first:past])
        if word not in self.word_index.quotation_verbs:
            return True
        near = max(0, first - LONGEST_LATE_SUBJECT)
        if word in self.word_index.showing_verbs:
            return not self.speech.documents.isdisjoint(self.words[near : min(self.last, past + LONGEST_NAME)])
        named = word in self.word_index.naming_verbs and QUOTE in kinds[past : min(self.last, past + FARTHEST_CONTENT)]
        if named or (self.word_index.cased and not self.speech.affixes.verb_last and word in self.word_index.naming_verbs):
            return named
        opens = past + self.is_one_of(past, self.speech.reflexives)
        stated = opens + 1 < self.last and self.words[opens + (kinds[opens] == COMMA)] == self.speech.statement_complementiser
        before = self.dialogue or stated or QUOTE in kinds[near:first]  # "жители *жалуются*, что …"
        return before or any(kinds[i] == QUOTE and kinds[i - 1] in (COLON, COMMA) for i in range(past, min(self.last, past + LONGEST_TAIL)))

    def is_one_of(self, i: int, words: Container[str]) -> bool:
        """Return True if a unit is one of some words."""
        return self.words[i] in words and self.kinds[i] == WORD

    def is_any_of(self, i: int, *lists: Container[str]) -> bool:
        """Return True if a unit is one of the words of several lists."""
        return self.kinds[i] == WORD and any(self.words[i] in words for words in lists)

    def phrase_at(self, table: Mapping[str, Sequence[tuple[str, ...]]], i: int) -> int:
        """Return the length of the longest phrase of a table that begins at a unit; 0 if none does."""
        return next((len(one) for one in table.get(self.words[i], ()) if tuple(self.words[i : i + len(one)]) == one), 0)

    def is_hung(self, i: int) -> bool:
        """Return True if a hyphen joins a pronoun to its verb: "destaca-*se* o dia", which is not "if"."""
        return self.text[self.units.starts[i] - 1] == "-"

    def is_impersonal(self, verb: Range) -> bool:
        """Return True if a verb may have no subject, so that it says where it was said: "сообщили в полиции"."""
        word = self.words[verb[1] - 1]
        return self.lacks_subject(verb) or bool(self.speech.plural_verb_endings and word.endswith(self.speech.plural_verb_endings))

    def lacks_subject(self, verb: Range) -> bool:
        """Return True if a verb never has a subject: "сообщается", "آمده است"."""
        impersonal = self.speech.impersonal_verbs
        return self.words[verb[1] - 1] in impersonal or " ".join(self.words[verb[0] : verb[1]]) in impersonal

    def is_derived_adverb(self, i: int) -> bool:
        """Return True if a unit is an adverb made of an adjective, or a gerund, in Romance languages: "inizialmente", "sorrindo"."""
        made = self.words[i].endswith(("mente", "emment", "amment", "ando", "endo", "indo")) and self.kinds[i] == WORD
        return made and bool(self.speech.romance.clitics) and self.words[i] not in self.word_index.phrase_bounds

    def is_reflexive(self, verb: Range) -> bool:
        """Return True if a verb reports only together with a reflexive pronoun: "se quejó", "s'est félicitée"."""
        word, romance = self.words[verb[1] - 1], self.speech.romance
        near = (verb[1] - 2, verb[1] - 3)  # "s'était-il *interrogé*"
        agrees = word in romance.agreeing_participles and any(self.is_one_of(i, romance.reflexive_copulas) for i in near)
        return agrees or word in romance.reflexive_verbs

    def is_passive(self, verb: Range) -> bool:
        """Return True if a verb is a participle after "to be": "foi anunciado"."""
        speech, word = self.speech, self.words[verb[1] - 1]
        passive = verb[0] > 0 and word in speech.participles - speech.finite_forms and self.is_one_of(verb[0] - 1, speech.copulas)
        return passive and not self.reports_quotation(verb) and not self.is_reflexive(verb)

    def reports_quotation(self, verb: Range) -> bool:
        """Return True if a participle and "to be" are between a quotation and a name: "«…», è *sbottato* Dario Conte"."""
        said = QUOTE in self.kinds[max(0, verb[0] - 3) : verb[0] - 1] and self.kinds[verb[1]] == NAME
        return said and self.is_one_of(verb[0] - 1, self.speech.copulas)

    def ends_verb(self, i: int) -> bool:
        """Return True if a reporting verb ends at a unit."""
        return i in self._ending

    def opens_statement(self, i: int) -> bool:
        """Return True if a unit is joined to the word for "that": not a surname, as in "יעל *שטיינברג*"."""
        joined = self.word_index.has_attached_complementiser(self.words[i]) and self.kinds[i + 1] in (WORD, NUMBER)
        return joined and self.words[i - 1] not in FORENAME_GENDERS

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
    reporting_word: int = -1  # the word of the cue that reports, where it is not the last one


# A mark that may end a sentence; in scripts with spaces, white space must follow a full stop, or a capital: "zu.Die".
_STOP: Final = pattern(r"[.!?…؟۔;؛]{1,8}+[\"”»«“’')\]]*+(?=\s)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}{2})|[。！？]++[」』”’）]*+|\n(?=\s*\n)")
_LONGEST_ARTICLE: Final = 12  # code points read for an article after an ordinal
_BEFORE: Final = pattern(r"[\w.'’]++$")
_AFTER: Final = pattern(r"\s*+")
CLAUSE_AFTER_DASH: Final = pattern(r"[-–—―−]\s?\p{Ll}")


def cut_sentences(text: str, start: int, end: int, quotations: Sequence[Quotation], word_index: WordIndex) -> list[Span]:
    """Split a passage into sentences; none begins inside a quotation, or between a quotation and its reporting clause.

    >>> from newsparse.attribution.quotes import pair
    >>> from newsparse.knowledge.languages import load
    >>> text = "”Kom! Nu!” ropade Bo. Hon är dr. Berg."
    >>> [one.of(text) for one in cut_sentences(text, 0, len(text), pair(text, 0, 10), WordIndex(load("sv")))]
    ['”Kom! Nu!” ropade Bo.', 'Hon är dr. Berg.']
    """
    found: list[Span] = []
    first, held = start, 0
    places = [match.end() for match in _STOP.finditer(text, start, end)]
    for place in places:
        while held < len(quotations) and quotations[held].end < place:
            held += 1
        if place <= first or place >= end:
            continue
        inside = held < len(quotations) and quotations[held].start < place - 1
        if inside and quotations[held].end > place:
            continue
        after = _AFTER.match(text, place, end)
        following = after.end() if after else place
        if following >= end:
            break
        if inside:
            goes_on = text[following].islower()
            announced = text[first : quotations[held].start].rstrip()[-1:] in (":", "：") and not (word_index.spaced and goes_on)
            # Where the verb is second, a clause after its content begins with its verb: "„Komm!“ *Anna* ging".
            ended = word_index.speech.verb_second and not goes_on and text[following] not in SIGNS
            if not (announced or ended):
                continue
        elif not _ends_sentence(text, first, place, following, word_index):
            continue
        found.append(Span(first, place))
        first = following
    if first < end:
        found.append(Span(first, end))
    return found


def _ends_sentence(text: str, first: int, place: int, following: int, word_index: WordIndex) -> bool:
    """Return True if a stop ends a sentence, rather than an abbreviation, an initial, an ordinal or the words before "– mówi Dąb"."""
    if text[following].islower() or (word_index.speech.dialogue_dashes and CLAUSE_AFTER_DASH.match(text, following)):
        return False
    mark = text[place - 1]
    if mark in ";؛":  # "…؛ *این را* شهردار می‌گوید"
        return any(text.startswith(f"{words} ", following) for words in word_index.speech.back_references)
    if mark != ".":
        return not text[following - 1 : following].isspace() or mark not in "…" or text[following].isupper() or not word_index.spaced
    match = _BEFORE.search(text, max(first, place - 20), place - 1)
    word = match[0] if match else ""
    initial = word.isupper() and all(len(part) == 1 and part.isalpha() for part in word.split("."))  # "J. Berg", "E.M. Berg"
    longest = 2 + word_index.speech.bracket.verb_bracket  # "ihr 100. Geburtstag", where nouns are capitalised
    ordinal = word.isdigit() and len(word) <= longest and word_index.speech.dotted_ordinals and text[following] not in QUOTE_MARKS
    if ordinal and text[following].isupper():  # "auf Platz 3. Die Stadt …", but "am 3. Mai"
        ordinal = text[following : following + _LONGEST_ARTICLE].split(None, 1)[0].lower() not in word_index.speech.determiners
    return not initial and not ordinal and word.lower().rstrip(".") not in word_index.abbreviations
