"""Reads a passage by word lists and the order of words."""

from bisect import bisect_left
from typing import Final

from newsparse.attribution.draft_attribution import NOBODY, SPEECH_OR_WRITING, DraftAttribution, RunningSpeaker, continuation, nature
from newsparse.attribution.passage_reader import PassageReader
from newsparse.attribution.quotes import Quotation, pair, within
from newsparse.attribution.units import COLON, COMMA, MARKS, NAME, QUOTE, STOP, Units
from newsparse.attribution.word_index import WordIndex, word_index
from newsparse.attribution.word_list_rules import verb_final, verb_medial
from newsparse.attribution.word_list_rules.sentences import CLAUSE_AFTER_DASH, COLON_RULE, Sentence, SentenceAttribution, cut_sentences
from newsparse.attribution.word_list_rules.subjects import can_speak, is_bare_subject
from newsparse.attribution.word_list_rules.unit_cutter import UnitCutter, unit_cutter
from newsparse.knowledge import Language
from newsparse.patterns import pattern
from newsparse.span import Span
from newsparse.terms import Nature

_FARTHEST_PASSAGE: Final = 3  # A speaker continues in a passage that is only a quotation, up to this many passages away
_LARGEST_GAP: Final = 30  # largest distance of a quotation from the attribution of the sentence before that it belongs to, in code points
_LARGEST_GAP_AT_DASH: Final = 4  # the same for speech between dashes
_LONGEST_NAME_BEFORE: Final = 30  # code points of a name before a quotation: 財津市長「問題はなかった」
_SHORTEST_CONTINUATION: Final = 4  # fewest words of a quotation that continues without a reporting clause
_LONGEST_SENTENCE: Final = 2500  # A longer sentence is not prose and is skipped, in code points; this also bounds the work for each verb
_ITEM: Final = pattern(r"\S\s?+(?:\p{Lu}{2,20}+[\s/-]?+){1,4}+:\s")  # "- ELMFORD: The pier …": a dash opens an item of a list
DASHES: Final = ("-", "–", "—", "―", "−")
_ANNOUNCED: Final = (": – ", ": — ", ": - ")
_INSERTED: Final = (" – ", " —", " - ", " ― ")
_ENDS: Final = frozenset(".!?…")
_SIGNS: Final = frozenset(" \t\n\r.,;:!?…-–—。、，！？؟،؛")


class WordListReader(PassageReader):
    """Reads the sentences of a passage.

    >>> from newsparse.knowledge.languages import load
    >>> swedish, text = load("sv"), "”Bron är öppen”, sade Anna Berg."
    >>> (draft,) = WordListReader(text, 0, Span(0, len(text)), pair(text, 0, len(text)), swedish).drafts()
    >>> draft.source.of(text), draft.content[0].of(text)
    ('Anna Berg', '”Bron är öppen”')
    """

    __slots__ = ("cutter", "found", "last_speaker", "word_index")

    def __init__(self, text: str, index: int, span: Span, quotations: list[Quotation], language: Language) -> None:
        self.word_index: WordIndex = word_index(language)
        self.cutter: UnitCutter = unit_cutter(language)
        self.found: list[DraftAttribution] = []  # the attributions found so far
        self.last_speaker: DraftAttribution | None = None
        super().__init__(text, index, span, quotations, language)

    @staticmethod
    def may_report(piece: str, language: Language) -> bool:
        """Return True if some words allow an attribution, or a dash opens a dialogue."""
        index = word_index(language)
        dash = index.speech.dialogue_dashes and (piece.startswith(DASHES) or any(mark in piece for mark in _ANNOUNCED))
        return dash or index.may_report(piece)

    @property
    def spoken(self) -> list[Span]:
        """The quotations of a passage that consists only of them, or the sentences after the dash that opens it."""
        text, (start, end) = self.text, (self.span.start, self.span.end)
        words = self._without_dash(self.span)
        dash = self.speech.dialogue_dashes and text.startswith(DASHES, start) and not self.quotations
        sentence = dash and text[end - 1] in _ENDS and text[words.start : words.start + 1].isupper() and " " in words.of(text)
        return [words] if sentence else super().spoken

    def introduction(self) -> DraftAttribution | None:
        """Return who the last sentence introduces: `Anna Berg är nöjd:`, `…, sier hun og fortsetter:`; its content is empty."""
        return self._introduced(cut_sentences(self.text, self.span.start, self.span.end, self.quotations, self.word_index)[-1])

    def _introduced(self, last: Span) -> DraftAttribution | None:
        """Return whom a sentence introduces as a speaker."""
        text = self.text
        if last.end - last.start > _LONGEST_SENTENCE:
            return None
        end = last.start + len(last.of(text).rstrip(" :：.!"))
        inside = [one for one in self.quotations if last.start <= one.start and one.end <= end]
        units = self.cutter.cut(text, last.start, end, inside)
        units.add(last.end - 1, last.end, COLON, ":")
        units.add(last.end, last.end, QUOTE, "")  # in the place of the words that follow
        dash = self.speech.dialogue_dashes and text.startswith(DASHES, last.start)
        sentence = Sentence(text, units, self.word_index, dialogue=dash)
        found = verb_final.read(sentence) if self.speech.affixes.verb_last else verb_medial.read(sentence)
        one = next((one for one in found if one.content[-1][1] == sentence.last and one.source is not None), None)
        if one is not None and one.source is not None and (one.rule == COLON_RULE or text[last.end - 1] not in ":："):
            first, past = one.source
            full = units.kinds[first] == NAME and " " in units.span(first, first + 1).of(text)
            if (not full and NAME not in units.kinds[first + 1 : past]) or not is_bare_subject(sentence, first, past):
                last_name = units.span(past - 1, past).of(text)
                if units.kinds[past - 1] != NAME or " " not in last_name or self.speech.of.intersection(units.words[first:past]):
                    return None  # "Samtidigt fick kommunen i uppdrag att:"
                one = one._replace(source=(past - 1, past))  # "Vaste klant *Jan Smit*"
        made = self._draft(sentence, one._replace(content=((sentence.last - 1, sentence.last),)), [], None) if one else None
        if made is not None and made.cue is not None and made.cue.of(text) in _ENDS:
            made.cue = None  # "Marco Bianchi non ha dubbi."
        return made

    def cut(self) -> Units:
        """Cut the passage into units."""
        return self.cutter.cut(self.text, self.span.start, self.span.end, self.quotations)

    def drafts(self, running: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order."""
        piece = self.text[self.span.start : self.span.end]
        places = sorted([self.span.start + place for place in self.word_index.reporting_places(piece)])
        self.last_speaker = running.draft
        self._read_sentences(self.quotations, places, running)
        self.running_speaker = RunningSpeaker(self.found[-1]) if self.found else running
        return self.found

    def _read_sentences(self, quotations: list[Quotation], places: list[int], running: RunningSpeaker) -> None:
        text, span = self.text, self.span
        pending: int | None = None  # the place where a dash opened words whose reporting clause has not come yet
        before: Span | None = None  # the sentence before
        quoted = False  # true if that ends with a quotation
        unsaid: list[Span] = []  # the quotations that open the passage, if they are a sentence
        for one in cut_sentences(text, span.start, span.end, quotations, self.word_index):
            inside = quotations[bisect_left(quotations, (one.start,)) : bisect_left(quotations, (one.end,))] if quotations else []
            outside = [*zip([one.start, *(q.end for q in inside)], [*(q.start for q in inside), one.end], strict=True)]
            dash = self.speech.dialogue_dashes and text.startswith(DASHES, one.start) and not _ITEM.match(text, one.start, one.end)
            known, waiting = len(self.found), unsaid
            unsaid = []
            if dash and pending is None:
                pending = one.start
            if one.end - one.start > _LONGEST_SENTENCE:
                pending = None
            elif inside and all(_SIGNS.issuperset(text[at:past]) for at, past in outside):
                inserted = self._clauses_inside(inside, places)
                self.found += inserted
                if not inserted:
                    self._attribute_alone(inside, before, running)
                    unsaid = [Span(q.start, q.end) for q in inside if before is None]
            elif not self._may_report(one, outside, places, pending):
                if not self._continue_dash(one, dash, before) and quoted:
                    self.found += self._refer_back(before, one)  # "«…». *Così* Anna Rossi."
            elif drafts := self._read_sentence(one, inside, pending) or self._clauses_inside(inside, places):
                if quoted and (back := self._refer_back(before, one)):  # "«…». *Lo* dice Anna Rossi, sottolineando che …"
                    past = back[0].last_end
                    drafts = [*back, *(draft for draft in drafts if draft.content[0].start > past)]
                said = pending is not None and drafts[0].content[0].start <= self._without_dash(Span(pending, one.end)).start
                if pending is None or said or not self._continue_dash(one, dash, before):
                    if said:  # what was reported since the dash is part of what was said: "– Pappa sade att bron håller. …, minns Bo"
                        self.found = [draft for draft in self.found if draft.span.start < (pending or 0)]
                    self.found += drafts
                    self.last_speaker = drafts[-1]
                pending = None if said else pending
            elif back := self._refer_back(before, one):
                self.found += back
            else:
                self._continue_dash(one, dash, before)
            if waiting and known == len(self.found) and (made := self._introduced(one)) is not None:
                self.found = [continuation(made, self.index, waiting, 0.9)]  # "«Niente.» *Anna Rossi* scuote la testa."
            before, quoted = one, bool(inside) and inside[-1].end >= one.end - 1

    def _may_report(self, one: Span, outside: list[tuple[int, int]], places: list[int], pending: int | None) -> bool:
        """Return True if a sentence has a reporting word or a colon *outside* its quotations, or a clause after *pending* words."""
        for at, past in outside:
            colon = past < one.end and self.text[at:past].rstrip().endswith((":", "："))
            if colon or bisect_left(places, at) < bisect_left(places, past):
                return True
        if self.speech.dialogue_dashes and any(self.text.find(mark, one.start, one.end) > 0 for mark in _ANNOUNCED):
            return True  # "Anna Lipska ma dość: – Most jest stary"
        if len(outside) > 1 and outside[0][1] - outside[0][0] < _LONGEST_NAME_BEFORE and self.speech.affixes.topic_particles:
            return True  # whoever is named before a quotation, or is the topic of the clause after it, may speak
        return pending is not None and CLAUSE_AFTER_DASH.search(self.text, one.start + 2, one.end) is not None

    def _continue_dash(self, one: Span, dash: bool, sentence: Span | None) -> bool:
        """Continue speech at a second dash after a reporting clause in the same passage: `– Ja, sier Berg. – Nå åpner vi.`"""
        before = self.found[-1] if self.found else None
        if before is None or one.start - before.span.end >= _LARGEST_GAP:
            return False
        opening = next((piece for piece in before.quoted[:1] if piece in before.content), None)
        if opening is None or within(pair(self.text, opening.start, opening.end), [opening]):
            return False  # no dash opened its content
        between = self.text[before.span.end : one.start].rstrip(" .!?…")
        end = sentence.end if sentence else before.span.end  # "…, säger Ek *till TT*. – Inte en mygga."
        continues = between.endswith(DASHES) or (dash and one.start - end < _LARGEST_GAP_AT_DASH)  # "–Sí –dijo Luna–. Abrimos."
        if continues:
            before.add([self._without_dash(one)])
        return continues

    def _refer_back(self, before: Span | None, one: Span) -> list[DraftAttribution]:
        """Attribute the sentence before to the reporting clause that refers to it: `Мост закрыт. Об этом сообщил Петров.`"""
        if before is None or not self.speech.back_references or self.text[one.end - 1] == "?":
            return []
        again = self.found[-1] if self.found else None
        if again is not None and again.span.end > before.start:
            return []
        sentence = Sentence(self.text, self.cutter.cut(self.text, one.start, one.end, []), self.word_index)
        clause = verb_medial.clause_referring_back(sentence)
        if clause is None:
            return []
        draft = self._draft(sentence, clause, [], None)
        draft.content = [Span(before.start, before.end - (self.text[before.end - 1] in ".;؛"))]
        draft.quoted = within(self.quotations, draft.content)
        return [draft]

    def _without_dash(self, one: Span) -> Span:
        start = next((i for i in range(one.start, one.end) if self.text[i] not in _SIGNS), one.end)
        return Span(start, one.end)

    def _clauses_inside(self, inside: list[Quotation], reporting_places: list[int]) -> list[DraftAttribution]:
        """Find reporting clauses inside quotations, between dashes or, with the verb first, commas: `«Мост, — сказала она, — открыт»`,
        `« Le pont est sûr, explique Anne Roy. Il a tenu. »`.
        """
        found: list[DraftAttribution] = []
        for quotation in inside if self.speech.dialogue_dashes or self.speech.romance.clitics else ():
            start, end = quotation.start + len(quotation.mark), quotation.end - quotation.closed
            first = bisect_left(reporting_places, start)
            if first == len(reporting_places) or reporting_places[first] >= end:
                continue
            dashed = any(dash in self.text[start:end] for dash in _INSERTED)
            for piece in [Span(start, end)] if dashed else cut_sentences(self.text, start, end, [], self.word_index):
                sentence = Sentence(self.text, self.cutter.cut(self.text, piece.start, piece.end, []), self.word_index, dialogue=True)
                one = next((one for one in verb_medial.read(sentence) if one.spoken and (not dashed or len(one.content) > 1)), None)
                if one is None or not (dashed or self._has_its_verb_first(sentence, one)):
                    continue
                draft = self._draft(sentence, one, [], None)
                rest = Span(draft.content[-1].start if dashed else self._resumed(sentence, one, min(piece.end, end), end), quotation.end)
                draft.content[0] = Span(quotation.start, draft.content[0].end)
                draft.content[1:] = [*draft.content[1:-1], rest] if dashed else [rest][: rest.start < end]
                draft.quoted = list(draft.content)
                found.append(draft)
                break
        return found

    def _has_its_verb_first(self, sentence: Sentence, one: SentenceAttribution) -> bool:
        """Return True if a clause is a verb and a name or pronoun after it, which a comma or the end of the sentence follows."""
        if one.source is None or one.cue[0] < one.content[0][1] or one.source[0] < one.cue[1] or not self.speech.romance.clitics:
            return False
        first, past, speech = one.source[0], one.source[1], self.speech
        named = can_speak(sentence, one.source) and not sentence.is_one_of(first, speech.first_person)
        return named and (past >= sentence.last or sentence.kinds[past] in (COMMA, STOP))

    def _resumed(self, sentence: Sentence, one: SentenceAttribution, stop: int, end: int) -> int:
        """Return where a quotation goes on after a clause inside it: not in a relative clause that describes who speaks."""
        past = (one.source or one.cue)[1] + 1
        described = past < sentence.last and sentence.is_any_of(past, self.speech.romance.subject_relatives, self.speech.relative_pronouns)
        resumed = sentence.units.starts[past] if past < sentence.last and not described else stop
        return end - len(self.text[resumed:end].lstrip())

    def _attribute_alone(self, inside: list[Quotation], above: Span | None, running: RunningSpeaker) -> None:
        """Attribute a sentence that consists only of quotations to the last speaker, or to the subject of the sentence *above* it."""
        spans = [Span(q.start, q.end) for q in inside]
        relatives = self.speech.romance.subject_relatives
        main = (one for one in reversed(self.found) if one.source is None or one.source.of(self.text).lower() not in relatives)
        before, said = next(main, None) or running.draft, spans[0].of(self.text)
        brief = said[-2:-1] not in _ENDS and (len(said.split()) if self.word_index.spaced else len(said) // 2) < _SHORTEST_CONTINUATION
        near = before is not None and before.nature in SPEECH_OR_WRITING and before.passage >= self.index - _FARTHEST_PASSAGE
        here = before is not None and before.passage == self.index
        floats = bool(self.speech.affixes.topic_particles) and not (self.word_index.cased or self.only_quotation)
        if floats and not here:  # whoever is the topic of the sentence beside it speaks: "仁科葵さん（17）は町長の孫だ。「…」"
            self.found.append(DraftAttribution(self.index, "quotation alone", spans, quoted=list(spans), nature=Nature.SPEECH))
        elif above and not brief and (before is None or not here or before.last_end <= above.start) and (made := self._introduced(above)):
            self.found.append(continuation(made, self.index, spans, 0.9))
        elif before is not None and near and (here or (before.quoted and above is None)):
            beside = above is not None and spans[0].start - before.span.end < _LARGEST_GAP
            if beside and before.quoted:
                before.add(spans)
            elif (beside or before.quoted) and not brief:
                self.found.append(continuation(before, self.index, spans, 0.9))

    def _read_sentence(self, one: Span, inside: list[Quotation], pending: int | None) -> list[DraftAttribution]:
        units = self.cutter.cut(self.text, one.start, one.end, inside)
        sentence = Sentence(self.text, units, self.word_index, dialogue=pending is not None)
        found = verb_final.read(sentence) if self.speech.affixes.verb_last else verb_medial.read(sentence)
        found = [one for one in found if one.rule != verb_final.HEARSAY or self.found]  # somebody has been heard
        return [self._draft(sentence, attribution, inside, pending) for attribution in found]

    def _draft(self, sentence: Sentence, one: SentenceAttribution, inside: list[Quotation], pending: int | None) -> DraftAttribution:
        """Convert an attribution of a sentence to offsets of the text."""
        units = sentence.units
        content = [units.span(*piece) for piece in one.content]
        words = units.words[slice(*one.cue)]
        verbs = (last for k in range(len(words)) if (last := " ".join(words[k:])) in self.word_index.natures)
        at = one.reporting_word
        word = units.words[at] if at >= 0 else next(verbs, words[-1])
        quoted = within(inside, content)
        if one.spoken:
            whole = units.span(0, sentence.last)
            led = all(units.kinds[i] in MARKS or sentence.is_one_of(i, self.speech.joiners) for i in range(one.content[0][0]))
            if pending is not None and led:  # "– … *Men* vi fick ut alla, säger Lapp."
                # The dash is in an earlier sentence.
                content[0] = Span(self._without_dash(Span(pending, whole.end)).start, content[0].end)
            quoted = list(content)
        cue = units.span(*one.cue) if words else None
        source = units.span(*one.source) if one.source else None
        if source is not None:
            source = Span(source.start + one.affixes[0], source.end - one.affixes[1])
        draft = DraftAttribution(self.index, one.rule, content, cue, source, quoted, word)
        if " ".join(words) in self.speech.according_speaker and self.last_speaker is not None:
            draft.source = self.last_speaker.source  # "a su juicio"
        draft.nature = nature(self.text, draft, self.speech)
        if draft.nature is Nature.OTHER and word not in self.speech.verbs:
            draft.nature = self.word_index.natures.get(word, Nature.SPEECH)
        return draft
