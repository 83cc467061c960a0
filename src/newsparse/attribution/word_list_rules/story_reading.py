"""A walk through a story, passage by passage, that keeps track of open quotations and of who spoke last."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution, continuation
from newsparse.attribution.nature import SPEECH_OR_WRITING, nature
from newsparse.attribution.quotes import Quotation, continues, pair, unclosed, within
from newsparse.attribution.rule_confidence import confidence
from newsparse.attribution.transcripts import QUESTION, attribute_turn, find_turns
from newsparse.attribution.word_list_rules import verb_final, verb_medial
from newsparse.attribution.word_list_rules.limits import FARTHEST_PASSAGE, LONGEST_SENTENCE, SHORTEST_CONTINUATION
from newsparse.attribution.word_list_rules.sentence_bounds import cut_sentences
from newsparse.attribution.word_list_rules.sentences import Sentence, SentenceAttribution
from newsparse.attribution.word_list_rules.word_index import WordIndex, word_index
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.span import Span
from newsparse.terms import PROSE_LABELS, Label, Nature

# Every passage with a quotation, or with half of one, has one of these marks.
_MARKS: Final = '"„“”«»「『``'
_DASHES: Final = ("-", "–", "—", "―", "−")
_INSERTED: Final = (" – ", " — ", " - ", " ― ")
_SIGNS: Final = frozenset(" \t\n\r.,;:!?…-–—。、，！？؟،")
_READ: Final = PROSE_LABELS | {Label.HEADLINE, Label.STANDFIRST, Label.CAPTION}


def find_drafts(text: str, passages: Sequence[Passage], language: Language) -> list[DraftAttribution]:
    """Find the spans of sources, cues and contents, in reading order.

    Args:
        text: the article's text.
        passages: headline, standfirst, body and captions, in reading order.
        language: their language.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> text = "”Bron är öppen”, sade Anna Berg."
    >>> (draft,) = find_drafts(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], load("sv"))
    >>> draft.source.of(text), draft.content[0].of(text)
    ('Anna Berg', '”Bron är öppen”')
    """
    walk = _StoryReader(text, passages, language)
    for index in range(len(passages)):
        walk.read(index)
    return walk.drafts


class _StoryReader:
    """Read passages one after the other."""

    __slots__ = ("_announcement", "_open_quotation", "_passages", "_text", "_turns", "_word_index", "drafts")

    def __init__(self, text: str, passages: Sequence[Passage], language: Language) -> None:
        self._text = text
        self._passages = passages
        self._word_index: WordIndex = word_index(language)
        self._turns = find_turns(text, passages, language)
        self.drafts: list[DraftAttribution] = []
        self._open_quotation: tuple[Quotation, DraftAttribution | None] | None = None
        """The quotation left open by the passage before, and its attribution."""
        self._announcement: DraftAttribution | None = None
        """A reporting clause that ends in a colon, whose quotation is the next passage."""

    def read(self, index: int) -> None:
        """Read the next passage."""
        text, passage = self._text, self._passages[index]
        start, end = passage.span.start, passage.span.end
        if index in self._turns:
            turn = self._turns[index]
            if turn.rule != QUESTION:
                self.drafts.append(attribute_turn(text, index, turn))
            return
        piece = text[start:end]
        marked = any(map(piece.__contains__, _MARKS))
        dash = self._word_index.speech.dialogue_dashes and piece.startswith(_DASHES)
        reporting_places = sorted([start + place for place in self._word_index.reporting_places(piece)])
        if not reporting_places and not marked and not dash and self._open_quotation is None:
            return
        every = pair(text, start, end) if marked else []
        left_open: Quotation | None = None
        if not all(one.closed for one in every):
            follows = self._passages[index + 1].span.start if index + 1 < len(self._passages) else len(text)
            left_open = next((one for one in every if continues(text, follows, one)), None)
            every = [one for one in every if one.closed or one == left_open or unclosed(text, end, one, self._word_index.natures)]
        quotations = [one for one in every if not one.depth]
        before = len(self.drafts)
        self._continue_quotation(index, quotations)
        self._read_sentences(index, quotations, reporting_places)
        if left_open is not None:
            whole = Span(left_open.start, left_open.end)
            owner = next((draft for draft in self.drafts[before:] if whole in draft.content), None)
            if owner is None and self._open_quotation is not None and self._open_quotation[0].end == left_open.end:
                owner = self._open_quotation[1]
            self._open_quotation = left_open, owner
        else:
            self._open_quotation = None

    def _continue_quotation(self, index: int, quotations: list[Quotation]) -> None:
        """Continue a quotation left open by the passage before in the first quotation of this one."""
        start = self._passages[index].span.start
        if self._open_quotation is None or not quotations or not continues(self._text, start, self._open_quotation[0]):
            self._open_quotation = None
            return
        owner = self._open_quotation[1]
        if owner is not None:
            first = quotations.pop(0)
            span = Span(first.start, first.end)
            owner.content.append(span)
            owner.quoted.append(span)
            self._open_quotation = first, owner

    def _read_sentences(self, index: int, quotations: list[Quotation], reporting_places: list[int]) -> None:
        text, span = self._text, self._passages[index].span
        sentences = cut_sentences(text, span.start, span.end, quotations, self._word_index)
        held, self._announcement = self._announcement, None
        pending: int | None = None
        """The place where a dash opened words whose reporting clause has not come yet."""
        for number, one in enumerate(sentences):
            self._announcement = held if not number else None
            inside = quotations[bisect_left(quotations, (one.start,)) : bisect_left(quotations, (one.end,))] if quotations else []
            dash = self._word_index.speech.dialogue_dashes and text.startswith(_DASHES, one.start)
            if dash and pending is None:
                pending = one.start
            if one.end - one.start > LONGEST_SENTENCE:
                pending = None
                continue
            if inside and self._only_quotations(one, inside):
                within_quotation = self._clauses_inside(index, inside, reporting_places)
                self.drafts += within_quotation
                if not within_quotation:
                    self._attribute_alone(index, inside, number)
                continue
            if not self._may_report(one, inside, reporting_places):
                self._continue_dash(index, one, dash)
                self.drafts += self._clauses_inside(index, inside, reporting_places)
                continue
            drafts = self._read_sentence(index, one, inside, pending) or self._clauses_inside(index, inside, reporting_places)
            if drafts:
                pending = None
                self.drafts += drafts
            else:
                self._continue_dash(index, one, dash)
        self._announcement = (
            self._announcing_clause(index, sentences[-1]) if text[span.start : span.end].rstrip().endswith((":", "：")) else None
        )

    def _announcing_clause(self, index: int, one: Span) -> DraftAttribution | None:
        """Find a reporting clause whose quotation is the next passage: `Anna Berg sade:`."""
        units = self._word_index.cut(self._text, one.start, one.end, [])
        sentence = Sentence(units, self._word_index)
        attribution = verb_medial.announced(sentence)
        return attribution and self._draft(index, sentence, attribution, [], None)

    def _may_report(self, one: Span, inside: list[Quotation], reporting_places: list[int]) -> bool:
        """Return whether a sentence may report: it has a reporting word outside its quotations, or a colon before one."""
        first = bisect_left(reporting_places, one.start)
        at = one.start
        for quotation in (*inside, None):
            past = quotation.start if quotation else one.end
            if first < len(reporting_places) and reporting_places[first] < past:
                return True
            if quotation and self._text[at:past].rstrip().endswith((":", "：")):
                return True
            at = quotation.end if quotation else past
            first = bisect_left(reporting_places, at, first)
        return False

    def _continue_dash(self, index: int, one: Span, dash: bool) -> None:
        """Continue speech at a second dash after a reporting clause in the same passage: `– Ja, sier Berg. – Nå åpner vi.`"""
        before = self.drafts[-1] if self.drafts else None
        if dash and before is not None and before.passage == index and self._opened_by_dash(before) and one.start - before.span.end < 4:
            held = self._without_dash(one)
            before.content.append(held)
            before.quoted.append(held)

    def _opened_by_dash(self, draft: DraftAttribution) -> bool:
        """Return whether a dash opened the content."""
        return (
            bool(draft.quoted)
            and draft.quoted[0] in draft.content
            and not within(pair(self._text, draft.quoted[0].start, draft.quoted[0].end), draft.quoted[:1])
        )

    def _without_dash(self, one: Span) -> Span:
        """Strip the dash before a sentence and the stop after it."""
        text, start = self._text, one.start
        while start < one.end and text[start] in _SIGNS:
            start += 1
        return Span(start, one.end)

    def _only_quotations(self, one: Span, inside: list[Quotation]) -> bool:
        """Return whether a sentence consists only of quotations."""
        text, at = self._text, one.start
        for quotation in inside:
            if any(char not in _SIGNS for char in text[at : quotation.start]):
                return False
            at = quotation.end
        return all(char in _SIGNS for char in text[at : one.end])

    def _clauses_inside(self, index: int, inside: list[Quotation], reporting_places: list[int]) -> list[DraftAttribution]:
        """Find reporting clauses between dashes inside quotations: `«Мост, — сказала она, — открыт»`."""
        if not self._word_index.speech.dialogue_dashes:
            return []
        found: list[DraftAttribution] = []
        for quotation in inside:
            start, end = quotation.start + len(quotation.mark), quotation.end - quotation.closed
            first = bisect_left(reporting_places, start)
            held = self._text[start:end]
            if first == len(reporting_places) or reporting_places[first] >= end or not any(dash in held for dash in _INSERTED):
                continue
            sentence = Sentence(self._word_index.cut(self._text, start, end, []), self._word_index, dialogue=True)
            inserted = [one for one in verb_medial.read(sentence) if one.spoken and one.source and len(one.content) > 1]
            for one in inserted[:1]:
                draft = self._draft(index, sentence, one, [], None)
                draft.content[0] = Span(quotation.start, draft.content[0].end)
                draft.content[-1] = Span(draft.content[-1].start, quotation.end)
                draft.quoted = list(draft.content)
                found.append(draft)
        return found

    def _attribute_alone(self, index: int, inside: list[Quotation], number: int) -> None:
        """Attribute a sentence that consists only of quotations to the last speaker, or to one named before a colon."""
        spans = [Span(q.start, q.end) for q in inside]
        before = self._announcement if self._announcement is not None and not number else (self.drafts[-1] if self.drafts else None)
        if before is None or before.nature not in SPEECH_OR_WRITING or before.passage < index - FARTHEST_PASSAGE:
            return
        if before is self._announcement:
            before.content, before.quoted, before.passage = list(spans), list(spans), index
            self.drafts.append(before)
        elif number and before.quoted and before.passage == index and spans[0].start - before.span.end < 4:
            before.content += spans
            before.quoted += spans
        elif before.quoted and (number == 0 or before.passage == index) and self._word_count(spans[0]) >= SHORTEST_CONTINUATION:
            self.drafts.append(continuation(before, index, spans, 0.9))

    def _word_count(self, span: Span) -> int:
        said = span.of(self._text)
        return len(said.split()) if self._word_index.spaced else len(said) // 2

    def _read_sentence(self, index: int, one: Span, inside: list[Quotation], pending: int | None) -> list[DraftAttribution]:
        text = self._text
        units = self._word_index.cut(text, one.start, one.end, inside)
        sentence = Sentence(units, self._word_index, dialogue=pending is not None)
        found = verb_final.read(sentence) if self._word_index.speech.verb_last else verb_medial.read(sentence)
        return [self._draft(index, sentence, attribution, inside, pending) for attribution in found]

    def _draft(
        self, index: int, sentence: Sentence, attribution: SentenceAttribution, inside: list[Quotation], pending: int | None
    ) -> DraftAttribution:
        """Convert an attribution of a sentence to offsets of the text."""
        units = sentence.units

        def span(piece: tuple[int, int]) -> Span:
            return units.span(*piece)

        content = [span(piece) for piece in attribution.content]
        words = units.words[attribution.cue[0] : attribution.cue[1]]
        size = next((k for k in range(len(words), 0, -1) if " ".join(words[-k:]) in self._word_index.natures), 1)
        word = " ".join(words[-size:])
        quoted = within(inside, content)
        if attribution.spoken:
            whole = span((0, sentence.last))
            if pending is not None and content[0].start == self._without_dash(whole).start:
                # The dash is in an earlier sentence.
                content[0] = Span(self._without_dash(Span(pending, whole.end)).start, content[0].end)
            quoted = list(content)
        source = span(attribution.source) if attribution.source else None
        if source is not None and any(attribution.affixes):
            source = Span(source.start + attribution.affixes[0], source.end - attribution.affixes[1])
        draft = DraftAttribution(index, attribution.rule, content, span(attribution.cue), source, quoted, word)
        draft.nature = nature(self._text, draft, sentence.speech)
        if draft.nature is Nature.OTHER:
            draft.nature = self._word_index.natures.get(word, Nature.SPEECH)
        draft.confidence = confidence(draft)
        return draft
