"""Floating quotations: attribute quotations that the learned weights leave without a speaker, by the words directly beside them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.attribution.draft_attribution import SPEECH_OR_WRITING, DraftAttribution, continuation
from newsparse.attribution.fitted.sentence_rules import Sentence, noun_phrase_end, subject_before, verb_group_start
from newsparse.attribution.passage_reader import PassageReader
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD, Units
from newsparse.knowledge import SpeechWords
from newsparse.span import Span
from newsparse.terms import Nature

_FEW: Final = 4  # minimum words for a quotation to be a statement rather than a title
_SUBJECT: Final = 9  # maximum units of a subject next to a quotation, and of its verb
# Irregular past forms of verbs that bring in words without being a verb of speaking: "gave this answer", "went on to say".
_IRREGULAR: Final = frozenset("began gave got had made put sent took went".split())
_IN_THE_WORDS_OF: Final = ["in", "the", "words", "of"]
# Roe's *verdict*: “…”      nouns for what somebody says, beside whoever says it
_SAYINGS: Final = frozenset(
    """advice answer argument assessment comment conclusion excuse explanation message plea reaction reply response retort verdict
    warning""".split()
)
_TOPICS: Final = frozenset({"on", "about", "after"})  # between a speaker and what the words are about
_NOTES: Final = frozenset({"re", "ps", "nb", "cc", "note", "subject"})  # names of no speaker before a colon
_POSSESSED: Final = ("'s", "’s", "s'", "s’")
_POSSESSIVES: Final = ("his", "her", "its", "their")
_SMALL: Final = 4  # words in a title may be lower-case if they are shorter than this: "Gone With the Tide"
_MARKS: Final = " \u00a0\"'`“”„‟«»‘’"


class FloatingQuotations:
    """The quotations of a passage and the attributions found in it so far."""

    __slots__ = ("_by_cue", "_in_content", "drafts", "index", "speech", "text", "units")

    def __init__(self, text: str, index: int, units: Units, speech: SpeechWords, drafts: list[DraftAttribution]) -> None:
        self.text = text
        self.index = index
        self.units = units
        self.speech = speech
        self.drafts = drafts
        self._in_content = bytearray()  # for each unit, 1 if it is inside some content
        self._by_cue: dict[int, DraftAttribution] = {}  # the draft whose cue ends at each offset

    def read(self) -> None:
        """Attribute the remaining quotations, by adding or extending drafts."""
        if QUOTE in self.units.kinds:
            self._attribute()
        self.drafts[:] = [draft for draft in self.drafts if draft.content]
        self.drafts.sort(key=lambda draft: draft.content[0].start)

    def _attribute(self) -> None:
        kinds, bounds = self.units.kinds, self.units.sentences
        self.drafts[:] = [draft for draft in self.drafts if not self._quotes_titles(draft)]
        taken = {span for draft in self.drafts for span in draft.quoted}
        ending = self._index()
        known = set(map(id, self.drafts))
        before: DraftAttribution | None = None  # the last attribution of the sentence before
        for k, (first, last) in enumerate(pairwise(bounds)):
            inside = [draft for draft in ending.get(k, ()) if draft.content]
            quotes = (i for i in range(first, last) if kinds[i] == QUOTE)
            left = [i for i in quotes if self.units.span(i, i + 1) not in taken and not self._in_content[i]]
            made: DraftAttribution | None = None
            if left and all(kinds[i] in (QUOTE, STOP) for i in range(first, last)):
                made = self._quotation_sentence(left, before, bounds[k + 1 : k + 3])
            elif left and not self._after_abbreviation(left, last, inside):
                made = self._quotation_beside_clause(left[0], first, last)
                if made is None and left[0] == first and not inside:
                    made = self._rest_of_quotation(first, before)
            if made is not None and id(made) not in known:
                known.add(id(made))
                self.drafts.append(made)
            before = made or max(inside, key=lambda draft: draft.content[-1].end, default=None)

    def _index(self) -> dict[int, list[DraftAttribution]]:
        """Index contents and cues in one pass; return the drafts whose content ends in each sentence."""
        self._in_content = bytearray(len(self.units.kinds))
        ending: dict[int, list[DraftAttribution]] = {}
        for draft in self.drafts:
            for span in draft.content:
                first, last = bisect_left(self.units.starts, span.start), bisect_right(self.units.ends, span.end)
                self._in_content[first:last] = b"\1" * (last - first)
            if draft.cue:
                self._by_cue[draft.cue.end] = draft
            if draft.content:
                unit = bisect_right(self.units.starts, draft.content[-1].start) - 1
                ending.setdefault(bisect_right(self.units.sentences, unit) - 1, []).append(draft)
        return ending

    def _quotes_titles(self, draft: DraftAttribution) -> bool:
        """Return True if everything quoted is a title, and the verb is not one of speaking: "showed “The Long Pier”"."""
        if not draft.quoted or draft.word not in self.speech.acts.finding_verbs:
            return False
        held = [span.of(self.text).strip(_MARKS).split() for span in draft.quoted]
        return all(words and all(word[0].isupper() or len(word) < _SMALL for word in words) and words[0][0].isupper() for words in held)

    def _quotation_sentence(self, left: list[int], before: DraftAttribution | None, following: Sequence[int]) -> DraftAttribution | None:
        """Attribute a sentence that is only a quotation, by the reporting clause in the next sentence or to the previous speaker."""
        spans = [self.units.span(i, i + 1) for i in left]
        asked = len(following) == 2 and self.units.words[left[-1]] in ("?", "!")
        if asked and (attributed := self._clause_after(following[0], following[1], spans)) is not None:
            return attributed
        if before is None or before.nature not in SPEECH_OR_WRITING:
            return None
        if before.quoted:
            before.add(spans)
            return before
        return continuation(before, self.index, spans, 0.8) if self._length(left[0]) >= _FEW else None

    def _rest_of_quotation(self, quote: int, before: DraftAttribution | None) -> DraftAttribution | None:
        """Add a quotation that opens its sentence to the one right before: `“It is old,” Roe said. “We need planks” for the pier.`"""
        if before is None or before.nature not in SPEECH_OR_WRITING or before.content != before.quoted or self._length(quote) < _FEW:
            return None
        before.add([self.units.span(quote, quote + 1)])
        return before

    def _clause_after(self, first: int, last: int, content: list[Span]) -> DraftAttribution | None:
        """Read `“Who knew?” Roe asked reporters.`, if it was split into two sentences."""
        subject, verb = self._subject_and_verb(first, last)
        if not verb or self.units.words[verb] not in self.speech.verbs:
            return None
        own = self._by_cue.get(self.units.ends[verb])
        if own is not None and own.quoted:
            own.content[:0] = own.quoted[:0] = content  # "“Why?” Roe asked. “I don't know.”"
            return own
        if own is not None:
            own.content.clear()  # it is dropped
        return self._draft("quotation, source, cue", content, (verb, verb + 1), subject)

    def _quotation_beside_clause(self, quote: int, first: int, last: int) -> DraftAttribution | None:
        kinds = self.units.kinds
        if self._length(quote) < 2:
            return None
        content = [self.units.span(quote, quote + 1)]
        if quote == first and self.units.words[quote] in (",", "?", "!", "…", "—", "–"):
            start = quote + 1 + (quote + 1 < last and kinds[quote + 1] in (COMMA, DASH))
            subject, verb = self._subject_and_verb(start, last)
            if verb:
                return self._draft("quotation, source, cue", content, (verb, verb + 1), subject)
            end = noun_phrase_end(self._part(start, last), start + 1) if start + 1 < last and self._verbal(start) else 0
            if end > start + 1:
                return self._draft("quotation, cue, source", content, (start, start + 1), (start + 1, end))
        past = first + len(_IN_THE_WORDS_OF)
        if past < quote - 1 and self.units.words[first:past] == _IN_THE_WORDS_OF and kinds[quote - 1] in (COMMA, COLON):
            return self._draft("according to source, content", content, (first, past), (past, quote - 1))
        if quote > first + 1 and kinds[quote - 1] == COLON and self._length(quote) >= _FEW:
            return self._source_before_colon(content, first, quote - 1)
        closes = kinds[quote - 1] == COMMA and all(kind == STOP for kind in kinds[quote + 1 : last])
        subject, verb = self._subject_and_verb(first, quote) if closes and self._length(quote) >= _FEW else ((first, first), 0)
        goes_on = self.text[content[0].start + 1].islower() and "to" in self.units.words[verb + 2 : quote]
        if not verb or not goes_on or self.units.words[verb] not in self.speech.verbs:
            return None
        made = self._draft("source, cue, content", [self.units.span(verb + 1, quote + 1)], (verb, verb + 1), subject)
        made.quoted = content  # "Roe advised them to stay, “whether or not they want to”."
        return made

    def _after_abbreviation(self, left: list[int], last: int, inside: Sequence[DraftAttribution]) -> bool:
        """Add the rest of a quotation after a reporting clause that an abbreviation ends: `“Yes,” she said in Elm, Cal. “No.”`"""
        kinds, words = self.units.kinds, self.units.words
        while kinds[last - 1] == STOP:
            last -= 1
        first = left[0]
        said = next((draft for draft in inside if draft.quoted and draft.content == draft.quoted), None)
        short = left == list(range(first, last)) and words[first - 1].endswith(".") and kinds[first - 1] in (NAME, WORD)
        if said is None or not short or said.content[-1].end > self.units.starts[first]:
            return False
        said.add(self.units.span(i, i + 1) for i in left)
        return True

    def _source_before_colon(self, content: list[Span], first: int, colon: int) -> DraftAttribution | None:
        """Read a source before a colon: `And Mr. Roe gloated: “…”`, `Continued Roe: “…”`, `Roe: “…”`"""
        kinds, words = self.units.kinds, self.units.words
        start = max((i + 1 for i in range(first, colon) if kinds[i] in (COMMA, QUOTE, DASH)), default=first)
        start += words[start] in self.speech.joiners
        if start >= colon:
            return None
        topic = next((i for i in range(start + 1, colon) if words[i] in _TOPICS and kinds[i] == WORD), 0)
        bare = topic and all(kinds[i] in (WORD, NAME) and not self._verbal(i) for i in range(start, colon))
        if bare and kinds[topic - 1] == NAME and " " in self.units.span(topic - 1, topic).of(self.text):
            return self._draft("source, colon, quotation", content, (colon, colon + 1), (start, topic))  # "Coach Ann Roe on the draw: “…”"
        if colon - start == 1 and kinds[start] == NAME and words[start] not in _NOTES:
            return self._draft("source, colon, quotation", content, (colon, colon + 1), (start, colon))
        if colon - start == 2 and kinds[start + 1] == NAME and self._verbal(start):
            return self._draft("source, cue, content", content, (start, start + 1), (start + 1, colon))
        noun = next((i for i in range(start + 1, min(colon, start + _SUBJECT)) if words[i] in _SAYINGS), 0)
        if noun and (words[noun - 1].endswith(_POSSESSED) or words[noun - 1] in _POSSESSIVES):
            return self._draft("source, cue, content", content, (noun, noun + 1), (start, noun))
        subject, verb = self._subject_and_verb(start, colon, _IRREGULAR)
        if not verb:
            return None
        verb = next((i for i in range(colon - 1, verb, -1) if self._verbal(i)), verb)
        return self._draft("source, cue, content", content, (verb, verb + 1), subject)

    def introduction(self) -> DraftAttribution | None:
        """Read the passage's last clause, which a colon ends, if it is a reporting clause."""
        kinds, words, bounds = self.units.kinds, self.units.words, self.units.sentences
        colon, opening = len(kinds) - 1, bounds[-2]
        begin = max((i + 1 for i in range(opening, colon) if kinds[i] in (COMMA, DASH, QUOTE)), default=opening)
        if words[opening] == "as" and any(words[i] in self.speech.verbs for i in range(opening, begin)):
            return None  # "As Roe reported, the mayor told the council:"
        begin += words[begin] in self.speech.joiners
        (begin, end), verb = self._subject_and_verb(begin, colon, _IRREGULAR)
        natures, bare = self.speech.verbs, self.speech.acts.bare_forms
        if not verb:
            # `Der Sprecher der Feuerwehr sagte:` is only a subject and a verb of speaking.
            opens = kinds[0] == NAME or words[0] in self.speech.pronouns or words[0] in self.speech.determiners
            only = opens and 1 < colon <= _SUBJECT and natures.get(words[colon - 1]) is Nature.SPEECH
            return self._introduces(colon - 1, 0, colon - 1) if only else None
        spoken = next((i for i in range(verb, colon) if natures.get(words[i], bare.get(words[i])) in SPEECH_OR_WRITING), None)
        if spoken is None and self.speech.documents.isdisjoint(words[verb + 1 : colon]):
            return None
        return self._introduces(verb if spoken is None else spoken, begin, end)

    def _introduces(self, cue: int, first: int, last: int) -> DraftAttribution:
        span, word = self.units.span(cue, cue + 1), self.units.words[cue]
        source = self.units.span(first, last - (self.units.kinds[last - 1] == COMMA))
        nature = self.speech.verbs.get(word, Nature.SPEECH)
        return DraftAttribution(self.index, "source, cue, content", [span], span, source, [], word, nature)

    def _part(self, first: int, last: int) -> Sentence:
        return Sentence(self.units, first, last, last, False, self.speech)

    def _subject_and_verb(self, first: int, last: int, others: frozenset[str] = frozenset()) -> tuple[tuple[int, int], int]:
        """Find the subject that begins at a unit, and its verb, which may be one of some *others*; the verb is 0 if there is none."""
        near = range(first + 1, min(last, first + _SUBJECT))
        verb = next((i for i in near if self._verbal(i) or (self.units.words[i] in others and self.units.kinds[i] == WORD)), 0)
        part = self._part(first, last)
        head = verb_group_start(part, verb)
        subject = subject_before(part, head) if verb else None
        whole = subject in ((first, head), (first, head - (self.units.kinds[head - 1] == COMMA)))  # "Ann Roe, the mayor, said"
        return (subject, verb) if subject and whole else ((first, first), 0)

    def _verbal(self, i: int) -> bool:
        word = self.units.words[i]
        return self.units.kinds[i] == WORD and (word in self.speech.verbs or (word.endswith("ed") and len(word) > 4))

    def _length(self, i: int) -> int:
        return len(self.text[self.units.starts[i] : self.units.ends[i]].split())

    def _draft(self, rule: str, content: list[Span], cue: tuple[int, int], source: tuple[int, int]) -> DraftAttribution:
        word, spans = self.units.words[cue[1] - 1], (self.units.span(*cue), self.units.span(*source))
        known = self.speech.verbs.get(word, Nature.SPEECH)
        nature = known if known in SPEECH_OR_WRITING else Nature.SPEECH
        return DraftAttribution(self.index, rule, content, *spans, list(content), word, nature)


def read_introduction(passage: PassageReader) -> DraftAttribution | None:
    """Read the reporting clause at the end of a passage that introduces the quotation in the next one: `In a speech, she said:`"""
    if passage.text[passage.span.end - 1] not in ":：" or passage.units.kinds[-1] != COLON:
        return None
    return FloatingQuotations(passage.text, passage.index, passage.units, passage.speech, []).introduction()
