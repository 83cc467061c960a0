"""Reads a passage whose clauses have a verb bracket, and says who goes on speaking."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsparse.attribution.draft_attribution import NOBODY, SPEECH_OR_WRITING, DraftAttribution, RunningSpeaker, continuation
from newsparse.attribution.fitted.floating_quotations import read_introduction
from newsparse.attribution.quotes import within
from newsparse.attribution.units import DASH, QUOTE, STOP
from newsparse.attribution.verb_brackets.clauses import ClauseOrder, ReportingClause
from newsparse.attribution.verb_brackets.contents import find_bracket_contents, gives_name
from newsparse.attribution.verb_brackets.sentence import BracketSentence, clause_subject
from newsparse.attribution.word_list_rules.reader import WordListReader
from newsparse.attribution.word_list_rules.sentences import COLON_RULE, SentenceAttribution, cut_sentences
from newsparse.knowledge import Language
from newsparse.memo import PerOwner
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Nature

_LONGEST_SENTENCE: Final = 400  # a longer sentence is not prose and is skipped; this also bounds the work for each clause, in units
_SHORTEST_QUOTATION: Final = 3  # a quotation of fewer words needs its own reporting verb
_UNSURE: Final = 0.5  # the confidence in a speaker who has no reporting clause
_GOES_ON: Final = "reported speech goes on"
_QUOTED: Final = frozenset((QUOTE, STOP, DASH))
_MARKS: Final = ",.:;!?…()[]/–—'’\"„“”‚‘«»‹›"


# Words without which no sentence reports, unless a noun does: "der Vorwurf, …".
_TELLING_WORDS: Final[PerOwner[frozenset[str]]] = PerOwner(
    lambda speech: speech.cue_words.union(speech.bracket.subjunctives, speech.bracket.conditionals, speech.bracket.source_adverbs)
)


class BracketReader(WordListReader):
    """Reads the clauses of each sentence, and reported speech that goes on in the subjunctive."""

    __slots__ = ("before", "running", "speaker")

    @staticmethod
    def may_report(piece: str, language: Language) -> bool:
        """Return `True`: the mood of a verb can show reported speech, so that every passage may report."""
        return True

    def introduction(self) -> DraftAttribution | None:
        """Return the reporting clause at the end of the passage, if it introduces a quotation."""
        return read_introduction(self)

    def drafts(self, running: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order."""
        self.running = running
        self.before: Span | None = None  # the previous sentence, if nobody in it was reported
        self.speaker: DraftAttribution | None = None  # the last speaker in the passage
        for one in cut_sentences(self.text, self.span.start, self.span.end, self.quotations, self.word_index):
            said = self.text[one.start : one.end].lower()
            for mark in filter(said.__contains__, _MARKS):
                said = said.replace(mark, " ")  # in a quarter of the time of `translate`
            words = said.split()
            if not words:
                continue
            if not self._may_tell(one, words):
                self.before, self.running = one, NOBODY
                continue
            sentence = self._sentence(one)
            alone = _QUOTED.issuperset(sentence.kinds[: sentence.last])
            if sentence.last > _LONGEST_SENTENCE:
                self.running = NOBODY
            else:
                self.found += self._quotation_alone(sentence, one) if alone else self._read(sentence, one)
        self.running_speaker = self.running
        return self.found

    def _may_tell(self, one: Span, words: list[str]) -> bool:
        """Return True if a sentence has a quotation, a word that reports or a noun whose clause may be a report."""
        quoted = bisect_left(self.quotations, (one.start,)) < bisect_left(self.quotations, (one.end,))
        if quoted or not _TELLING_WORDS(self.speech).isdisjoint(words):
            return True
        nouns = self.speech.bracket.speech_nouns
        return self.text.find(",", one.start, one.end) >= 0 and any(word.endswith(nouns) for word in words)

    def _sentence(self, one: Span) -> BracketSentence:
        inside = self.quotations[bisect_left(self.quotations, (one.start,)) : bisect_left(self.quotations, (one.end,))]
        return BracketSentence(self.text, self.cutter.cut(self.text, one.start, one.end, inside), self.word_index)

    def _read(self, sentence: BracketSentence, one: Span) -> list[DraftAttribution]:
        """Find the attributions of one sentence; whoever speaks in it may go on in the next one."""
        attributions, clauses = find_bracket_contents(sentence)
        drafts = [self._draft(sentence, one, self.quotations, None) for one in attributions]
        self._give_to_speaker(sentence, drafts)
        drafts = drafts or self._refer_to_sentence_before(sentence, clauses) or self._adverb_as_source(sentence)
        previous, self.before = self.before, None if drafts else one
        if not drafts:
            return self._go_on(sentence, clauses, previous)
        drafts.sort(key=lambda draft: draft.content[0].start)
        spoken = [draft for draft in drafts if draft.nature in SPEECH_OR_WRITING]
        # The last one may go on, but not that of a relative clause if there is another.
        main = [one for one in spoken if one.source is None or one.source.of(self.text).lower() not in self.speech.relative_pronouns]
        self.running = RunningSpeaker(next(reversed(main or spoken), None))
        self.speaker = self.running.draft or self.speaker
        return drafts

    def _give_to_speaker(self, sentence: BracketSentence, drafts: list[DraftAttribution]) -> None:
        """Give what lacks a speaker to the running one: `Die Mole sei sicher: „…“`, `Und fügte hinzu: „…“`, `Man hoffe, dass …`."""
        source = self.running.draft.source if self.running.draft is not None else None
        speech, opening = self.speech, sentence.parts[0] if sentence.parts else None
        if not drafts or source is None or opening is None:
            return
        lead = speech.joiners | speech.sentence_adverbs | speech.auxiliaries
        if sentence.words[opening.first] in speech.joiners:
            lead = lead.union(speech.verbs, *speech.particles.values())
        bare = lead.issuperset(sentence.words[opening.first : opening.last])
        again = sentence.words[sentence.last - 1] in speech.auxiliaries  # "…, hieß es *weiter*"
        for draft in drafts:
            generic = draft.source is not None and draft.source.of(self.text).lower() in speech.bracket.generic_pronouns
            unsaid = draft.source is None and again and draft.word in speech.hearsay_verbs
            if generic or unsaid or (draft.rule == COLON_RULE and (bare or sentence.is_reported_speech())):
                draft.source = source

    def _refer_to_sentence_before(self, sentence: BracketSentence, clauses: Sequence[ReportingClause]) -> list[DraftAttribution]:
        """Attribute the previous sentence: `Die Mole wird gebaut. Das teilte der Hafen mit.`"""
        if self.before is None or sentence.words[0] not in self.speech.bracket.sentence_anaphors:
            return []
        clause = next((one for one in clauses if one.order is ClauseOrder.CONTENT_LAST and one.source and one.source[0] > 0), None)
        if clause is None or gives_name(sentence, clause.source, clause.reporting_word):
            return []  # "Das nennt man einen „Stapellauf“"
        if clause.reporting_word > 1 and not sentence.is_any_of(1, self.speech.perfect_auxiliaries, self.speech.bracket.modals):
            return []
        draft = self._draft(sentence, clause.reports("source, cue: the sentence before", (0, 1)), self.quotations, None)
        before = self._sentence(self.before)
        draft.content = [before.units.span(0, before.last)]
        draft.quoted = within(self.quotations, draft.content)
        return [draft]

    def _adverb_as_source(self, sentence: BracketSentence) -> list[DraftAttribution]:
        """Read a sentence whose source is an adverb: `Demnach sei die Mole sicher`, `Die Mole ist demnach sicher`."""
        words, bracket, last = sentence.words, self.speech.bracket, sentence.last
        i = next((i for i in range(last) if words[i] in bracket.source_adverbs), None)
        if i is None or (words[i] in bracket.doubtful_source_adverbs and not (i == 0 and sentence.is_reported_speech())):
            return []
        pieces = tuple(one for one in (sentence.trimmed(0, i), sentence.trimmed(i + 1, last)) if one[0] < one[1])
        rule = "content around according to source" if len(pieces) > 1 else "according to source, content"
        found = SentenceAttribution(rule, (i, i + 1), (i, i + 1), pieces)
        return [self._draft(sentence, found, self.quotations, None)] if pieces else []

    def _go_on(self, sentence: BracketSentence, clauses: Sequence[ReportingClause], previous: Span | None) -> list[DraftAttribution]:
        """Give a sentence without a report to who spoke before, if it is in the subjunctive; else remember whom it introduces."""
        words, speech, running, self.running = sentence.words, self.speech, self.running, NOBODY
        unused = next((clause for clause in clauses if clause.order is ClauseOrder.CONTENT_LAST and clause.source), None)
        if unused is not None and unused.source is not None:
            at = unused.reporting_word
            # Not "einigten sich auf eine Mole", "äußerte sich *nicht*".
            if words[at] not in speech.acts.act_verbs and speech.negations.isdisjoint(words[at : sentence.last]):
                cue, source = sentence.units.span(*unused.cue), sentence.units.span(*unused.source)
                self.running = RunningSpeaker(None, DraftAttribution(self.index, "", [], cue, source, [], words[at], Nature.SPEECH))
                return []
        if not sentence.is_reported_speech() or not speech.first_person.isdisjoint(words[: sentence.last]):
            return []  # whoever speaks in the first person outside quotation marks is the writer
        speaker = running.draft or running.introduced or self._previous_subject(previous) or self.speaker
        if speaker is None or speaker.source is None:
            return []
        before = self.found[-1] if self.found else None
        if before is not None and before is running.draft and before.rule == _GOES_ON:
            before.content = [Span(before.content[0].start, sentence.units.span(0, sentence.last).end)]
            before.quoted = within(self.quotations, before.content)
            self.running = running
            return []
        return self._continued(speaker, sentence, _GOES_ON)

    def _previous_subject(self, sentence: Span | None, loosely: bool = False) -> DraftAttribution | None:
        """Return the subject of the sentence before, which may be who speaks: `Roth kam gestern an. Die Mole sei sicher.`

        Read *loosely*, it need not open the sentence or be a full name.
        """
        before = self._sentence(sentence) if sentence is not None else None
        subject = clause_subject(before, len(before.parts) - 1 if loosely else 0) if before is not None and before.parts else None
        if before is None or subject is None:
            return None
        sure = subject[0] == before.after_joiner(before.parts[0]) and before.names_person(*subject)
        source = before.units.span(*subject)
        return DraftAttribution(self.index, "", [], None, source, [], "", Nature.SPEECH, _UNSURE) if loosely or sure else None

    def _quotation_alone(self, sentence: BracketSentence, one: Span) -> list[DraftAttribution]:
        """Read a sentence that consists of a single quotation."""
        spans = [sentence.units.span(i, i + 1) for i in range(sentence.last) if sentence.kinds[i] == QUOTE]
        before, running, self.running = self.found[-1] if self.found else None, self.running, NOBODY
        again = before is not None and running.draft is before and before.quoted
        if before is not None and again and len(before.quoted[-1].of(self.text).split()) < _SHORTEST_QUOTATION:
            before.add(spans)  # it belongs to the one before only if that one is a word or two, as „Nein“
            self.before, self.running = one, running
            return []
        source = running.draft or running.introduced or self._previous_subject(self.before, loosely=True)
        if sentence.units.starts[0] == self.span.start:
            self.before = one
            return []
        source = source or DraftAttribution(self.index, "", [], nature=Nature.SPEECH, confidence=_UNSURE)
        return self._continued(source, sentence, "quotation alone")

    def _continued(self, source: DraftAttribution, sentence: BracketSentence, rule: str) -> list[DraftAttribution]:
        """Attribute a sentence to who spoke before, and who goes on speaking."""
        draft = continuation(source, self.index, [sentence.units.span(0, sentence.last)], 0.9)
        draft.rule, draft.quoted = rule, within(self.quotations, draft.content)
        if not (source.source or source.cue):
            draft.because = (Evidence("nobody is named"),)
        self.running = RunningSpeaker(draft)
        return [draft]
