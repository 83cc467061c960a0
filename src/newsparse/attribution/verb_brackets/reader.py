"""Reads a passage sentence by sentence, and says who goes on speaking."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsparse.attribution.draft_attribution import NOBODY, SPEECH_OR_WRITING, DraftAttribution, RunningSpeaker, continuation, nature
from newsparse.attribution.passage_reader import PassageReader
from newsparse.attribution.quotes import within
from newsparse.attribution.units import COLON, COMMA, DASH, QUOTE, STOP, Units
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause
from newsparse.attribution.verb_brackets.contents import COLON_RULE, ClauseContent
from newsparse.attribution.verb_brackets.sentence import BracketSentence
from newsparse.attribution.verb_brackets.sentence_reading import find_bracket_contents, gives_name
from newsparse.attribution.verb_brackets.subjects import clause_subject
from newsparse.attribution.word_index import word_index
from newsparse.attribution.word_list_rules.sentences import cut_sentences
from newsparse.attribution.word_list_rules.unit_cutter import unit_cutter
from newsparse.knowledge import Language, SpeechWords
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Nature

_LONGEST_SENTENCE: Final = 400  # a longer sentence is not prose and is skipped; this also bounds the work for each clause
_SHORTEST_QUOTATION: Final = 3  # a quotation of fewer words needs its own reporting verb
# A sentence in quotation marks of at least this many words is attributed even if its speaker is unknown.
_SHORTEST_UNSOURCED_QUOTATION: Final = 6
_LARGEST_GAP: Final = 80  # largest distance of a quotation from the one that it belongs to, in code points
# Largest distance of the verb from a pronoun that opens its sentence.
_FARTHEST_VERB_AFTER_ANAPHOR: Final = 1
_UNSURE: Final = 0.5  # the confidence in a speaker who has no reporting clause
_GOES_ON: Final = "reported speech goes on"
_SIGNS: Final = frozenset((STOP, DASH, COLON, COMMA))
_QUOTED: Final = frozenset((QUOTE, STOP, DASH))


class BracketReader(PassageReader):
    """Reads the clauses of each sentence."""

    __slots__ = ("before", "speaker")

    @staticmethod
    def may_report(piece: str, language: Language, speech: SpeechWords) -> bool:
        """Return `True`: the mood of a verb can show reported speech, so that every passage may report."""
        return True

    def cut(self) -> Units:
        """Cut the passage into units."""
        return unit_cutter(self.language).cut(self.text, self.span.start, self.span.end, self.quotations)

    def drafts(self, running: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order."""
        self.before: BracketSentence | None = None  # the previous sentence, if nobody in it was reported
        self.speaker: DraftAttribution | None = None  # the last speaker in the passage
        found: list[DraftAttribution] = []
        index, cutter = word_index(self.language), unit_cutter(self.language)
        for one in cut_sentences(self.text, self.span.start, self.span.end, self.quotations, index):
            inside = self.quotations[bisect_left(self.quotations, (one.start,)) : bisect_left(self.quotations, (one.end,))]
            sentence = BracketSentence(self.text, cutter.cut(self.text, one.start, one.end, inside), index)
            if sentence.last > _LONGEST_SENTENCE:
                running = NOBODY
                continue
            drafts, running = self.read(sentence, running, found[-1] if found else None)
            found += drafts
        self.running_speaker = running
        return found

    def read(
        self, sentence: BracketSentence, running: RunningSpeaker, before: DraftAttribution | None
    ) -> tuple[list[DraftAttribution], RunningSpeaker]:
        """Find the attributions of one sentence, and the speaker after it."""
        kinds, last = sentence.kinds, sentence.last
        held = set(kinds[:last])
        if held <= _SIGNS:
            return [], running
        if held <= _QUOTED:
            drafts, running = self._quotation_alone(sentence, running, before)
            self.before = self.before if drafts else sentence
            return drafts, running
        drafts, clauses = self._reports(sentence, running)
        drafts.sort(key=lambda draft: draft.content[0].start)
        previous, self.before = self.before, None if drafts else sentence
        if drafts:
            spoken = [draft for draft in drafts if draft.nature in SPEECH_OR_WRITING]
            # The last one may go on, but not that of a relative clause if there is another.
            main = [one for one in spoken if one.source is None or one.source.of(self.text).lower() not in self.speech.relative_pronouns]
            last_one = next(reversed(main or spoken), None)
            self.speaker = last_one or self.speaker
            return drafts, RunningSpeaker(last_one)
        words, speech = sentence.words, self.speech
        unused = next((clause for clause in clauses if clause.order is ClauseOrder.CONTENT_LAST and clause.source), None)
        if unused is not None:
            at = unused.reporting_word
            if words[at] not in speech.acts.act_verbs and speech.negations.isdisjoint(words[at:last]):
                cue = sentence.units.span(*unused.cue)
                return [], RunningSpeaker(
                    None, DraftAttribution(self.index, "", [], cue, self._source(sentence, unused), [], words[at], Nature.SPEECH)
                )
            # "einigten sich auf eine Mole", "äußerte sich *nicht*"
        reported = sentence.is_reported_speech()
        speaker = (running.draft or running.introduced or self._previous_subject(previous) or self.speaker) if reported else None
        if speaker is None or speaker.source is None or not speech.first_person.isdisjoint(words[:last]):
            return [], NOBODY  # whoever speaks in the first person outside quotation marks is the writer
        if before is not None and before is running.draft and before.rule == _GOES_ON:
            before.content = [Span(before.content[0].start, sentence.units.span(0, last).end)]
            before.quoted = within(self.quotations, before.content)
            return [], running
        carried = self._continued(speaker, sentence, _GOES_ON)
        return [carried], RunningSpeaker(carried)

    def _reports(self, sentence: BracketSentence, running: RunningSpeaker) -> tuple[list[DraftAttribution], Sequence[ReportingClause]]:
        """Find the attributions of a sentence whose clauses have a verb bracket, and its reporting clauses."""
        contents, clauses = find_bracket_contents(sentence)
        drafts = [self._draft(sentence, one) for one in contents]
        if drafts and running.draft is not None and running.draft.source is not None:
            self._give_colon_quotations(sentence, drafts, running.draft.source)
            again = sentence.words[sentence.last - 1] in self.speech.auxiliaries
            for draft in drafts:  # "Man hoffe, dass die Mole hält" is said by whoever speaks for an organisation; "…, hieß es *weiter*"
                generic = draft.source is not None and draft.source.of(self.text).lower() in self.speech.bracket.generic_pronouns
                if generic or (draft.source is None and again and draft.word in self.speech.hearsay_verbs):
                    draft.source = running.draft.source
        if not drafts and self.before is not None:
            drafts = self._previous_sentence_as_content(sentence, clauses)
        return drafts or self._adverb_as_source(sentence), clauses

    def _give_colon_quotations(self, sentence: BracketSentence, drafts: list[DraftAttribution], source: Span) -> None:
        """Give a quotation after a colon to the current speaker: `Die Mole sei sicher: „…“`, `Und: „…“`, `Und fügte hinzu: „…“`."""
        speech, opening = sentence.speech, sentence.parts[0]
        lead = speech.joiners | speech.sentence_adverbs | speech.auxiliaries
        if sentence.words[opening.first] in speech.joiners:
            lead = lead.union(speech.verbs, *speech.particles.values())
        bare = lead.issuperset(sentence.words[opening.first : opening.last])
        for draft in drafts:
            if draft.rule == COLON_RULE and (bare or sentence.is_reported_speech()):
                draft.source = source

    def _previous_subject(self, before: BracketSentence | None, loosely: bool = False) -> DraftAttribution | None:
        """Return the subject of the sentence before, which may be who speaks: `Roth kam gestern an. Die Mole sei sicher.`

        Read *loosely*, it need not open the sentence or be a full name.
        """
        subject = clause_subject(before, len(before.parts) - 1 if loosely else 0) if before is not None else None
        if before is None or subject is None:
            return None
        sure = subject[0] == before.after_joiner(before.parts[0]) and before.names_person(*subject)
        source = before.units.span(*subject)
        return DraftAttribution(self.index, "", [], None, source, [], "", Nature.SPEECH, _UNSURE) if loosely or sure else None

    def _previous_sentence_as_content(self, sentence: BracketSentence, clauses: Sequence[ReportingClause]) -> list[DraftAttribution]:
        """Attribute the previous sentence: `Die Mole wird gebaut. Das teilte der Hafen mit.`"""
        words = sentence.words
        if words[0] not in self.speech.bracket.sentence_anaphors or self.before is None:
            return []
        reports = (one for one in clauses if one.order is ClauseOrder.CONTENT_LAST and one.source and one.source[0] > 0)
        clause = next(reports, None)
        if clause is None or gives_name(sentence, clause):
            return []  # "Das nennt man einen „Stapellauf“"
        near = clause.reporting_word <= _FARTHEST_VERB_AFTER_ANAPHOR or sentence.is_any_of(
            1, self.speech.perfect_auxiliaries, self.speech.bracket.modals
        )
        if not near:
            return []
        draft = self._draft(sentence, ClauseContent(clause, "source, cue: the sentence before", ((0, 1),)))
        draft.content = [self.before.units.span(0, self.before.last)]
        draft.quoted = within(self.quotations, draft.content)
        return [draft]

    def _adverb_as_source(self, sentence: BracketSentence) -> list[DraftAttribution]:
        """Read a sentence whose source is an adverb: `Demnach sei die Mole sicher`, `Die Mole ist demnach sicher`."""
        words, bracket, last = sentence.words, self.speech.bracket, sentence.last
        i = next((i for i in range(last) if words[i] in bracket.source_adverbs), None)
        if i is None or (words[i] in bracket.doubtful_source_adverbs and not (i == 0 and sentence.is_reported_speech())):
            return []
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, i, (i, i + 1), i, i + 1)
        both = (sentence.trimmed(0, i), sentence.trimmed(i + 1, last))
        pieces = tuple(piece for piece in both if piece[0] < piece[1])
        rule = "content around according to source" if len(pieces) > 1 else "according to source, content"
        return [self._draft(sentence, ClauseContent(clause, rule, pieces))] if pieces else []

    def _quotation_alone(
        self, sentence: BracketSentence, running: RunningSpeaker, before: DraftAttribution | None
    ) -> tuple[list[DraftAttribution], RunningSpeaker]:
        """Read a sentence that consists of a single quotation."""
        spans = [sentence.units.span(i, i + 1) for i in range(sentence.last) if sentence.kinds[i] == QUOTE]
        if before is not None and running.draft is before and before.quoted:
            # It belongs to the one before; in German only if that one is a word or two, as „Nein“.
            brief = len(before.quoted[-1].of(self.text).split()) < _SHORTEST_QUOTATION
            if brief and before.span.end > spans[0].start - _LARGEST_GAP:
                before.add(spans)
                return [], running
        source = running.draft or running.introduced or self._previous_subject(self.before, loosely=True)
        length = len(spans[0].of(self.text).split())
        if sentence.units.starts[0] == self.span.start or length < (
            _SHORTEST_QUOTATION if source else max(_SHORTEST_QUOTATION, _SHORTEST_UNSOURCED_QUOTATION)
        ):
            return [], NOBODY
        source = source or DraftAttribution(self.index, "", [], nature=Nature.SPEECH, confidence=_UNSURE)
        carried = self._continued(source, sentence, "quotation alone")
        return [carried], RunningSpeaker(carried)

    def _continued(self, source: DraftAttribution, sentence: BracketSentence, rule: str) -> DraftAttribution:
        draft = continuation(source, self.index, [sentence.units.span(0, sentence.last)], 0.9)
        draft.rule, draft.quoted = rule, within(self.quotations, draft.content)
        if not (source.source or source.cue):
            draft.because = (Evidence("nobody is named"),)
        return draft

    def _draft(self, sentence: BracketSentence, found: ClauseContent) -> DraftAttribution:
        clause = found.clause
        content = [sentence.units.span(*piece) for piece in found.content]
        word = sentence.words[clause.reporting_word]
        cue = sentence.units.span(*clause.cue) if clause.cue[0] < clause.cue[1] else None
        source, quoted = self._source(sentence, clause), within(self.quotations, content)
        draft = DraftAttribution(self.index, found.rule, content, cue, source, quoted, word)
        draft.nature = nature(self.text, draft, self.speech)
        if draft.nature is Nature.OTHER and word not in self.speech.verbs:
            draft.nature = Nature.SPEECH  # "der Vorwurf, er habe gelogen"
        return draft

    def _source(self, sentence: BracketSentence, clause: ReportingClause) -> Span | None:
        return sentence.units.span(*clause.source) if clause.source is not None and clause.source[0] < clause.source[1] else None
