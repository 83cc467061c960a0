"""A sentence whose verb comes before, after or inside the content, and what has been found in it so far."""

from newsparse.attribution.units import COLON, COMMA, DASH, MARKS, QUOTE, STOP, WORD
from newsparse.attribution.word_list_rules.sentences import (
    FARTHEST_CONTENT,
    LONGEST_QUOTED_SUBJECT,
    LONGEST_TAIL,
    Sentence,
    SentenceAttribution,
)
from newsparse.attribution.word_list_rules.subjects import adverbial_end, can_speak, subject_after
from newsparse.attribution.word_list_rules.word_index import Range


class MedialReading:
    """A sentence, the attributions found in it so far, and where content may begin and end."""

    __slots__ = ("_openers", "_that", "dialogue", "end", "found", "sentence", "start")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.found: list[SentenceAttribution] = []
        self._openers: dict[int, int | None] = {}  # the start of the content after the verbs that end before a unit
        self._that = sentence.word_index.that if sentence.speech.romance.clitics else frozenset[str]()
        """The word for "that" where it is a relative pronoun after a comma: "dijo Luna, *que* sonrió"."""
        self.dialogue = sentence.dialogue
        self.end = sentence.last  # the end of the content: before a clause that names who relays the report
        self.start = next((i for i in range(sentence.last) if sentence.kinds[i] not in MARKS), sentence.last)

    def overlaps(self, verb: Range) -> bool:
        """Return True if a verb is inside the content or the cue of an attribution found so far."""
        return any(a < verb[1] and verb[0] < b for attribution in self.found for a, b in (*attribution.content, attribution.cue))

    def add(self, attribution: SentenceAttribution | None) -> None:
        """Add an attribution unless it overlaps one found before; adverbs before its verb are not part of the cue."""
        if attribution is None or any(a >= b for a, b in attribution.content):
            return
        first, past = attribution.cue
        while (
            past - first > 1
            and "according" not in attribution.rule
            and not self.sentence.is_one_of(first, self.sentence.speech.perfect_auxiliaries)
            and not (self.sentence.is_one_of(first, self.sentence.speech.reflexives) and self.sentence.is_reflexive((first, past)))
            and not (self.sentence.is_one_of(first, self.sentence.speech.copulas) and self.sentence.is_passive((past - 1, past)))
            and self.is_modifier(first)
        ):
            first += 1  # "också *sagt*"
        attribution = attribution._replace(cue=(first, past))
        pieces = [*attribution.content, attribution.cue]
        for other in self.found:
            if any(a < d and c < b for a, b in pieces for c, d in (*other.content, other.cue)):
                return
        self.found.append(attribution)

    def is_modifier(self, i: int) -> bool:
        """Return True if a unit can only modify a verb."""
        return self.sentence.is_one_of(i, self.sentence.word_index.verb_modifiers)

    def content_opener(self, verb: Range) -> int | None:
        """Find the word that opens the content after a verb."""
        if verb[1] not in self._openers:
            self._openers[verb[1]] = self._find_content_opener(verb)
        return self._openers[verb[1]]

    def _find_content_opener(self, verb: Range) -> int | None:
        sentence = self.sentence
        kinds, words, speech, word_index = sentence.kinds, sentence.words, sentence.speech, sentence.word_index
        if not speech.complementisers and not speech.affixes.attached_complementisers:
            return None
        commas = 0
        for i in range(verb[1], min(sentence.last, verb[1] + FARTHEST_CONTENT)):
            kind, word = kinds[i], words[i]
            if kind in (STOP, COLON, DASH) or (kind == QUOTE and not self._is_quoted_name(i, verb)):
                return None
            if kind == COMMA:
                commas += 1
                if commas > 3:
                    return None
            elif kind == WORD:
                if i == verb[1] and word in speech.reflexives and sentence.is_reflexive(verb):
                    continue  # "queixou-*se*"
                if word in speech.complementisers:
                    if f"{words[i - 1]} {word}" in word_index.lookalike_pairs:
                        return None  # "noget om", "something about"
                    if (
                        word not in word_index.ambiguous_complementisers
                        or i == verb[1]
                        or (kinds[i - 1] == COMMA and commas < 2 and i - verb[1] < LONGEST_TAIL and word not in self._that)
                        or (word in word_index.that and self._follows_adverbials(verb[1], i, commas))
                    ):
                        return i
                    if kinds[i - 1] == COMMA or commas:
                        return None
                elif word_index.has_attached_complementiser(word) and (i == verb[1] or i - verb[1] < LONGEST_TAIL):
                    return i
                elif i > verb[1] and sentence.ends_verb(i):
                    return None
        return None

    def _is_quoted_name(self, quote: int, verb: Range) -> bool:
        """Return True if a quotation before "that" is a name: "disse à rádio *“Voz”* que"."""
        sentence, units = self.sentence, self.sentence.units
        that = quote + 1 < sentence.last and sentence.words[quote + 1] in sentence.word_index.that
        return quote > verb[1] and that and units.ends[quote] - units.starts[quote] <= LONGEST_QUOTED_SUBJECT

    def _follows_adverbials(self, first: int, opener: int, commas: int) -> bool:
        """Return True if only adverbials or the subject are before "that": "dijo *ayer* que", "afirmó, *tras la reunión*, que"."""
        sentence, speech = self.sentence, self.sentence.speech
        if sentence.is_one_of(opener - 1, speech.romance.before_that):
            return False  # "*ya* que"
        start = first + (sentence.kinds[first] == COMMA)
        if commas and (sentence.kinds[opener - 1] != COMMA or (start == first and commas < 2)):
            return False
        adverbials = (speech.adjunct_openers, speech.time_words, sentence.word_index.verb_modifiers, speech.of, speech.sentence_adverbs)
        needed = speech.particles.get(sentence.words[first - 1], frozenset())  # "dejó *claro* que"
        placeholders = (speech.romance.expletives, speech.romance.dative_prepositions, needed)  # "vindt *het* onterecht dat"
        if (
            sentence.is_derived_adverb(start)  # "disse *inizialmente* che"
            or sentence.is_any_of(start, *adverbials, *placeholders)
            or (start > first and commas > 1)
            or adverbial_end(sentence, start, opener) > start
        ):
            return True
        subject = subject_after(sentence, start, opener)
        return not commas and subject is not None and subject == (start, opener) and can_speak(sentence, subject)
