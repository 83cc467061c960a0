"""A sentence whose verb comes before, after or inside the content, and what has been found in it so far."""

from newsparse.attribution.units import COLON, COMMA, DASH, QUOTE, STOP, WORD
from newsparse.attribution.word_list_rules.limits import FARTHEST_CONTENT, LONGEST_TAIL
from newsparse.attribution.word_list_rules.sentences import MARKS, Sentence, SentenceAttribution
from newsparse.attribution.word_list_rules.word_index import Range


class MedialReading:
    """A sentence, the attributions found in it so far, and where content may begin and end."""

    __slots__ = ("_openers", "dialogue", "end", "found", "sentence", "start")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.found: list[SentenceAttribution] = []
        self._openers: dict[int, int | None] = {}
        """Where the content begins after the verbs that end before a unit."""
        self.dialogue = sentence.dialogue
        self.end = sentence.last
        """Where content ends: before a clause that says who relays the report."""
        self.start = next((i for i in range(sentence.last) if sentence.kinds[i] not in MARKS), sentence.last)

    def overlaps(self, verb: Range) -> bool:
        """Return whether a verb is inside the content or the cue of an attribution found so far."""
        return any(a < verb[1] and verb[0] < b for attribution in self.found for a, b in (*attribution.content, attribution.cue))

    def add(self, attribution: SentenceAttribution | None) -> None:
        """Add an attribution unless it overlaps one found before; adverbs before its verb are no part of the cue."""
        if attribution is None or any(a >= b for a, b in attribution.content):
            return
        first, past = attribution.cue
        while (
            past - first > 1
            and "according" not in attribution.rule
            and not self.sentence.is_one_of(first, self.sentence.speech.perfect_auxiliaries)
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
        """Return whether a unit can only modify a verb."""
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
            if kind in (STOP, COLON, QUOTE, DASH):
                return None
            if kind == COMMA:
                commas += 1
                if commas > 3:
                    return None
            elif kind == WORD:
                if word in speech.complementisers:
                    if f"{words[i - 1]} {word}" in word_index.lookalike_pairs:
                        return None  # "noget om", "something about"
                    if (
                        word not in word_index.ambiguous_complementisers
                        or i == verb[1]
                        or (kinds[i - 1] == COMMA and commas < 2 and i - verb[1] < LONGEST_TAIL)
                    ):
                        return i
                    if kinds[i - 1] == COMMA or commas:
                        return None
                elif word_index.has_attached_complementiser(word) and (i == verb[1] or i - verb[1] < LONGEST_TAIL):
                    return i
                elif i > verb[1] and sentence.ends_verb(i):
                    return None
        return None
