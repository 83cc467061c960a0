"""Attributions by rules, for languages without weights: the reporting clauses of each sentence and their contents."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.attribution.clause_rules.according_sources import refers_back
from newsparse.attribution.clause_rules.bracket_contents import find_bracket_contents
from newsparse.attribution.clause_rules.bracket_quotations import COLON_RULE
from newsparse.attribution.clause_rules.bracket_subjects import clause_subject
from newsparse.attribution.clause_rules.clause_content import ClauseContent, trim
from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.contents import find_contents
from newsparse.attribution.clause_rules.limits import (
    FARTHEST_VERB_AFTER_ANAPHOR,
    LARGEST_GAP,
    LONGEST_SENTENCE,
    MOST_DASHES,
    SHORTEST_QUOTATION,
    SHORTEST_UNSOURCED_QUOTATION,
)
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause, clause_in_part, reporting_clauses
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.draft_attribution import NOBODY, DraftAttribution, RunningSpeaker, confidence
from newsparse.attribution.nature import SPEECH_OR_WRITING, nature
from newsparse.attribution.quotes import Quotation, within
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD, Cutter, Units
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Nature

# Dashes around a reporting clause inside a quotation, and the largest number of pairs searched.
_DASHES: Final = (" – ", "—", " - ")
_GOES_ON: Final = "reported speech goes on"
_SIGNS: Final = frozenset((STOP, DASH, COLON, COMMA))
_QUOTED: Final = frozenset((QUOTE, STOP, DASH))
# A word as the units have it, or a part of one: "l’affirme" is two, "a-t-il" one.
_WORD: Final = pattern(r"\w++(?:-\w++)*+")


class CutPassage(NamedTuple):
    """A passage cut into units."""

    text: str
    """The article's text."""
    number: int
    """Its index among the passages."""
    units: Units
    quotations: Sequence[Quotation]
    """Its outermost quotations."""
    cutter: Cutter
    """The cutter that made the units."""


def may_report(piece: str, speech: SpeechWords) -> bool:
    """Return whether a passage without quotations may hold reported speech, by its words.

    Where the mood of a verb can show reported speech, every passage may.

    >>> from newsparse.knowledge.languages import load
    >>> [may_report(piece, load("fr").speech) for piece in ("Le pont est fermé.", "Le maire l’affirme.", "Est-il fermé ?")]
    [False, True, True]
    """
    return bool(speech.bracket.subjunctives) or _holds_cue_word(_WORD.findall(piece.lower()), speech)


def _holds_cue_word(words: Sequence[str], speech: SpeechWords) -> bool:
    """Return whether some words hold a word of a cue, or one that may be a verb with an attached pronoun."""
    return not speech.cue_words.isdisjoint(words) or any("-" in word and _has_attached_pronoun(word, speech) for word in words)


def _has_attached_pronoun(word: str, speech: SpeechWords) -> bool:
    """Return whether a word ends in a pronoun after a hyphen, as a verb can: "a-t-il", "disse-lhe"."""
    last = word.rpartition("-")[2]
    return last in speech.pronouns or last in speech.romance.clitics


def read_sentences(passage: CutPassage, speech: SpeechWords, before: RunningSpeaker) -> tuple[list[DraftAttribution], RunningSpeaker]:
    """Find the attributions of a passage, and the speaker at its end.

    Args:
        passage: the passage.
        speech: the words of its language.
        before: the speaker at the end of the passage before.
    """
    constituents = Constituents(passage.text, passage.units, speech)
    reader = _SentenceReader(passage, constituents)
    found: list[DraftAttribution] = []
    for first, last in pairwise(constituents.bounds):
        if last - first > LONGEST_SENTENCE:
            before = NOBODY
            continue
        drafts, before = reader.read(first, last, before, found[-1] if found else None)
        found += drafts
    return found, before


class _SentenceReader:
    __slots__ = ("before", "constituents", "index", "passage", "quotations", "speaker", "text", "units")

    def __init__(self, passage: CutPassage, constituents: Constituents) -> None:
        self.passage = passage
        self.text = passage.text
        self.index = passage.number
        self.quotations = passage.quotations
        self.constituents = constituents
        self.units = constituents.units
        self.before: tuple[int, int] | None = None
        """The previous sentence, if nobody in it was reported."""
        self.speaker: DraftAttribution | None = None
        """The last speaker in the passage."""

    def read(
        self, first: int, last: int, running: RunningSpeaker, before: DraftAttribution | None
    ) -> tuple[list[DraftAttribution], RunningSpeaker]:
        """Find the attributions of one sentence, and the speaker after it."""
        kinds = self.constituents.kinds
        while last > first and kinds[last - 1] == STOP:
            last -= 1
        held = set(kinds[first:last])
        if held <= _SIGNS:
            return [], running
        if held <= _QUOTED:
            return self._quotation_alone(first, last, running, before)
        sentence = VerbBrackets(self.constituents, first, last) if self.constituents.speech.bracket.verb_bracket else None
        drafts, clauses = self._with_brackets(sentence, running) if sentence is not None else self._without_brackets((first, last), running)
        drafts.sort(key=lambda draft: draft.content[0].start)
        previous, self.before = self.before, None if drafts else (first, last)
        if drafts:
            spoken = self._who_spoke_last(drafts)
            self.speaker = spoken or self.speaker
            return drafts, RunningSpeaker(spoken)
        unused = next((clause for clause in clauses if clause.order is ClauseOrder.CONTENT_LAST and clause.source), None)
        if unused is not None and sentence is not None and self._says_nothing(unused, last):
            unused = None
        if unused is not None:
            return [], RunningSpeaker(None, self._introduction(unused))
        speaker = self._who_goes_on((first, last), sentence, running, previous)
        if speaker is None or speaker.source is None or _in_first_person(self.constituents, first, last):
            return [], NOBODY
        if before is not None and before is running.draft and before.rule == _GOES_ON:
            before.content = [Span(before.content[0].start, self.units.span(first, last).end)]
            before.quoted = within(self.quotations, before.content)
            return [], running
        carried = self._continued(speaker, (first, last), _GOES_ON)
        return [carried], RunningSpeaker(carried)

    def _says_nothing(self, clause: ReportingClause, last: int) -> bool:
        """Return whether a clause without content introduces no speech: "einigten sich auf eine Mole", "äußerte sich *nicht*"."""
        words, speech = self.constituents.words, self.constituents.speech
        return words[clause.reporting_word] in speech.acts.act_verbs or not speech.negations.isdisjoint(words[clause.reporting_word : last])

    def _who_spoke_last(self, drafts: Sequence[DraftAttribution]) -> DraftAttribution | None:
        """Return the attribution whose speaker may go on: the last one, but not that of a relative clause if there is another."""
        relatives = self.constituents.speech.relative_pronouns | self.constituents.speech.romance.subject_relatives
        spoken = [draft for draft in drafts if draft.nature in SPEECH_OR_WRITING]
        main = [draft for draft in spoken if draft.source is None or draft.source.of(self.text).lower() not in relatives]
        return main[-1] if main else spoken[-1] if spoken else None

    def _with_brackets(self, sentence: VerbBrackets, running: RunningSpeaker) -> tuple[list[DraftAttribution], Sequence[ReportingClause]]:
        """Find the attributions of a sentence whose clauses have a verb bracket, and its reporting clauses."""
        contents, clauses = find_bracket_contents(sentence)
        drafts = [self._draft(one) for one in contents]
        if drafts and running.draft is not None and running.draft.source is not None:
            self._give_colon_quotations(sentence, drafts, running.draft.source)
            self._give_generic_subjects(drafts, running.draft.source)
        if not drafts and self.before is not None:
            drafts = self._previous_sentence_as_content(sentence, clauses)
        drafts = drafts or self._adverb_as_source(sentence)
        return drafts + self._split_quotations(sentence.parts, drafts), clauses

    def _without_brackets(
        self, sentence: tuple[int, int], running: RunningSpeaker
    ) -> tuple[list[DraftAttribution], Sequence[ReportingClause]]:
        """Find the attributions of a sentence whose verbs follow their subjects, and its reporting clauses."""
        first, last = sentence
        if not self._may_report(first, last):
            return [], []
        parts = self.constituents.parts(first, last)
        clauses = reporting_clauses(self.constituents, parts)
        contents = find_contents(self.constituents, parts, clauses, first, last)
        drafts = [self._draft(one) for one in contents]
        for draft, one in zip(drafts, contents, strict=True):
            if running.draft is not None and refers_back(self.constituents.words, self.constituents.speech, one.clause.cue):
                draft.source = running.draft.source
        drafts += self._quotations_after_colon(parts, contents)
        return drafts + self._split_quotations(parts, drafts), [clause for _, clause in clauses]

    def _split_quotations(self, parts: Sequence[Part], drafts: list[DraftAttribution]) -> list[DraftAttribution]:
        return [made for part in parts if part.quote and (made := self.split_quotation(part.first, drafts)) is not None]

    def _who_goes_on(
        self, span: tuple[int, int], sentence: VerbBrackets | None, running: RunningSpeaker, previous: tuple[int, int] | None
    ) -> DraftAttribution | None:
        """Return the attribution whose speaker goes on in a sentence without a reporting clause; `None` if the sentence is not reported."""
        if not (running.draft or running.introduced or self.speaker or (previous is not None and sentence is not None)):
            return None
        if not (sentence.is_reported_speech() if sentence is not None else False):
            return None
        if running.draft is not None:
            return running.draft
        return running.introduced or self._previous_subject(previous) or self.speaker

    def _may_report(self, first: int, last: int) -> bool:
        """Return whether a sentence may hold a reporting clause: a word of one, a quotation, or a verb with an attached pronoun."""
        constituents = self.constituents
        return QUOTE in constituents.kinds[first:last] or _holds_cue_word(constituents.words[first:last], constituents.speech)

    def _give_colon_quotations(self, sentence: VerbBrackets, drafts: list[DraftAttribution], source: Span) -> None:
        """Give a quotation after a colon to the current speaker: `Die Mole sei sicher: „…“`, `Und: „…“`, `Weiter heißt es: „…“`."""
        speech, opening = sentence.speech, sentence.parts[0]
        lead = speech.joiners | speech.sentence_adverbs | speech.auxiliaries
        bare = all(word in lead for word in sentence.words[opening.first : opening.last])
        late = [draft for draft in drafts if draft.rule == COLON_RULE]
        if late and (bare or sentence.is_reported_speech()):
            for draft in late:
                draft.source = source

    def _give_generic_subjects(self, drafts: list[DraftAttribution], source: Span) -> None:
        """Give a statement by "man" to the current speaker, who speaks for an organisation: `Man hoffe, dass die Mole hält`."""
        for draft in drafts:
            if draft.source is not None and draft.source.of(self.text).lower() in self.constituents.speech.bracket.generic_pronouns:
                draft.source = source

    def _previous_subject(self, sentence: tuple[int, int] | None, loosely: bool = False) -> DraftAttribution | None:
        """Return the subject of the sentence before, which may be who speaks: `Roth kam gestern an. Die Mole sei sicher.`

        Args:
            sentence: the sentence before, if nobody in it was reported.
            loosely: whether the subject need not open the sentence or be a full name.
        """
        if sentence is None or not self.constituents.speech.bracket.verb_bracket:
            return None
        before = VerbBrackets(self.constituents, *sentence)
        subject = clause_subject(before, len(before.parts) - 1 if loosely else 0)
        if subject is None:
            return None
        if not loosely and (subject[0] != before.after_joiner(before.parts[0]) or not before.names_person(*subject)):
            return None
        return DraftAttribution(self.index, "", [], None, self.units.span(*subject), [], "", Nature.SPEECH)

    def _previous_sentence_as_content(self, sentence: VerbBrackets, clauses: Sequence[ReportingClause]) -> list[DraftAttribution]:
        """Attribute the previous sentence: `Die Mole wird gebaut. Das teilte der Hafen mit.`"""
        constituents = self.constituents
        if constituents.words[sentence.first] not in constituents.speech.bracket.sentence_anaphors or self.before is None:
            return []
        clause = next(
            (
                clause
                for clause in clauses
                if clause.order is ClauseOrder.CONTENT_LAST and clause.source and clause.source[0] > sentence.first
            ),
            None,
        )
        if clause is None or (
            clause.reporting_word > sentence.first + FARTHEST_VERB_AFTER_ANAPHOR
            and not sentence.is_perfect_or_modal(constituents.words[sentence.first + 1])
        ):
            return []
        draft = self._draft(ClauseContent(clause, "source, cue: the sentence before", (self.before,)))
        return [draft]

    def _adverb_as_source(self, sentence: VerbBrackets) -> list[DraftAttribution]:
        """Read a sentence whose source is an adverb: `Demnach sei die Mole sicher`, `Die Mole ist demnach sicher`."""
        constituents = self.constituents
        words, speech, first, last = constituents.words, constituents.speech, sentence.first, sentence.last
        if speech.bracket.source_adverbs.isdisjoint(words[first:last]):
            return []
        i = next(i for i in range(first, last) if words[i] in speech.bracket.source_adverbs)
        if words[i] in speech.bracket.doubtful_source_adverbs and not (i == first and sentence.is_reported_speech()):
            return []
        clause = ReportingClause(ClauseOrder.CONTENT_LAST, (i, i + 1), (i, i + 1), i, i, i + 1)
        pieces = [piece for piece in (trim(constituents, first, i), trim(constituents, i + 1, last)) if piece[0] < piece[1]]
        rule = "content around according to source" if len(pieces) > 1 else "according to source, content"
        return [self._draft(ClauseContent(clause, rule, tuple(pieces)))]

    def _quotation_alone(
        self, first: int, last: int, running: RunningSpeaker, before: DraftAttribution | None
    ) -> tuple[list[DraftAttribution], RunningSpeaker]:
        """Read a sentence that consists of a single quotation."""
        units, kinds = self.units, self.constituents.kinds
        spans = [units.span(i, i + 1) for i in range(first, last) if kinds[i] == QUOTE]
        if before is not None and running.draft is before and self._belongs_to(before, spans[0]):
            before.content += spans  # “Go,” Roe said. “It is over.”
            before.quoted += spans
            return [], running
        inserted = [draft for i in range(first, last) if kinds[i] == QUOTE and (draft := self.split_quotation(i, [])) is not None]
        if inserted:
            return inserted, RunningSpeaker(inserted[-1])
        source = running.draft or running.introduced or self._previous_subject(self.before, loosely=True)
        length = len(spans[0].of(self.text).split())
        if first == 0 or length < SHORTEST_QUOTATION or (source is None and length < SHORTEST_UNSOURCED_QUOTATION):
            return [], RunningSpeaker()
        if source is None:
            source = DraftAttribution(self.index, "", [], nature=Nature.SPEECH)
        carried = self._continued(source, (first, last), "quotation alone")
        return [carried], RunningSpeaker(carried)

    def split_quotation(self, quote: int, drafts: list[DraftAttribution]) -> DraftAttribution | None:
        """Find a reporting clause between dashes inside a quotation, as in Italian: `«Il molo – ha detto la sindaca – è sicuro»`."""
        whole = self.units.span(quote, quote + 1)
        held = whole.of(self.text)
        if not any(mark in held for mark in _DASHES) or any(
            span.start <= whole.start < span.end for draft in drafts for span in draft.content
        ):
            return None
        units = self.passage.cutter.cut(self.text, whole.start + 1, whole.end, ())
        inner = Constituents(self.text, units, self.constituents.speech)
        dashes = [i for i in range(len(units.kinds)) if units.kinds[i] == DASH][:MOST_DASHES]
        for k, dash in enumerate(dashes):
            end = dashes[k + 1] if k + 1 < len(dashes) else len(units.kinds)
            part = inner.parts(dash + 1, end)
            if dash == 0 or not part or part[0].quote:
                continue
            clause = clause_in_part(inner, [Part(0, dash, False), *part], 1)
            if clause is None or clause.order is not ClauseOrder.CONTENT_FIRST or clause.first != dash + 1 or clause.last > end:
                continue
            content = [Span(whole.start, units.ends[dash - 1])]
            resumed = dashes[k + 1] + 1 if k + 1 < len(dashes) else end
            if resumed < len(units.kinds):
                while resumed < len(units.kinds) - 1 and units.kinds[resumed] in (COMMA, STOP):
                    resumed += 1
                content.append(Span(units.starts[min(resumed, len(units.kinds) - 1)], whole.end))
            return _SentenceReader(self.passage, inner).split_draft(clause, content)
        return None

    def split_draft(self, clause: ReportingClause, content: list[Span]) -> DraftAttribution:
        """Build the attribution of a quotation that a reporting clause splits in two."""
        found = ClauseContent(clause, "content around cue and source", ((clause.first, clause.last),))
        draft = self._draft(found)
        draft.content, draft.quoted = content, list(content)
        return draft

    def _belongs_to(self, before: DraftAttribution, quotation: Span) -> bool:
        """Return whether a quotation alone belongs to the one before; in German only if that one is a word or two, as „Nein“."""
        if not before.quoted or before.span.end <= quotation.start - LARGEST_GAP:
            return False
        return not self.constituents.speech.bracket.verb_bracket or len(before.quoted[-1].of(self.text).split()) < SHORTEST_QUOTATION

    def _continued(self, source: DraftAttribution, content: tuple[int, int], rule: str) -> DraftAttribution:
        spans = [self.units.span(*content)]
        draft = DraftAttribution(
            self.index, rule, spans, source.cue, source.source, within(self.quotations, spans), source.word, source.nature
        )
        draft.confidence = source.confidence * 0.9
        draft.because = (Evidence("the last speaker goes on" if source.source or source.cue else "nobody is named"),)
        return draft

    def _introduction(self, clause: ReportingClause) -> DraftAttribution:
        draft = DraftAttribution(
            self.index,
            "",
            [],
            self.units.span(*clause.cue),
            self._source(clause),
            [],
            self.constituents.words[clause.reporting_word],
            Nature.SPEECH,
        )
        draft.confidence = confidence(draft)
        return draft

    def _quotations_after_colon(self, parts: list[Part], contents: list[ClauseContent]) -> list[DraftAttribution]:
        """Find quotations after a colon in sentences without a reporting verb: `Sein Urteil: „…“`."""
        constituents, found = self.constituents, list[DraftAttribution]()
        for k, part in enumerate(parts):
            if not part.quote or k == 0 or constituents.kinds[part.first - 1] != COLON:
                continue
            if any(a <= part.first < b for one in contents for a, b in one.content):
                continue
            span = self.units.span(part.first, part.last)
            if len(span.of(self.text).split()) < SHORTEST_QUOTATION:
                continue
            source = self.topic_before_colon(parts[k - 1])
            cue = part.first - 1
            draft = DraftAttribution(
                self.index, "source, colon, quotation", [span], self.units.span(cue, cue + 1), source, [span], ":", Nature.SPEECH
            )
            draft.confidence = confidence(draft) if source else 0.4
            found.append(draft)
        return found

    def topic_before_colon(self, part: Part) -> Span | None:
        """Find the topic of a clause before a colon: its first noun phrase, or its only full name."""
        constituents, speech = self.constituents, self.constituents.speech
        words, kinds = constituents.words, constituents.kinds
        first = part.first + (words[part.first] in speech.joiners or words[part.first] in speech.auxiliaries)
        if first >= part.last:
            return None
        end = constituents.phrase_end(first, part.last)
        other = speech.bracket.capitalised_nouns and words[first] in speech.determiners and words[first] not in speech.nominative_articles
        if end > first + 1 and not speech.bracket.capitalised_nouns and kinds[end - 1] == WORD and kinds[end - 2] == NAME:
            end -= 1  # "Ana Luna coincide: …"
        if end > first and not other and words[first] not in speech.first_person:
            return self.units.span(first, end)
        names = [i for i in range(first, part.last) if kinds[i] == NAME and not constituents.is_single_word(i)]
        return self.units.span(names[0], names[0] + 1) if len(names) == 1 else None

    def _draft(self, found: ClauseContent) -> DraftAttribution:
        clause = found.clause
        content = [self.units.span(*piece) for piece in found.content]
        word = self.constituents.words[clause.reporting_word]
        if "-" in word and word not in self.constituents.speech.verbs:
            word = word.rpartition("-")[0].removesuffix("-t")
        cue = self.units.span(*clause.cue) if clause.cue[0] < clause.cue[1] else None
        draft = DraftAttribution(self.index, found.rule, content, cue, self._source(clause), within(self.quotations, content), word)
        draft.nature = nature(self.text, draft, self.constituents.speech)
        if draft.nature is Nature.OTHER and word not in self.constituents.speech.verbs:
            draft.nature = Nature.SPEECH  # "der Vorwurf, er habe gelogen"
        draft.confidence = confidence(draft)
        return draft

    def _source(self, clause: ReportingClause) -> Span | None:
        if clause.source is None or clause.source[0] >= clause.source[1]:
            return None
        source = self.units.span(*clause.source)
        word, speech = self.constituents.words[clause.source[0]], self.constituents.speech
        attached = word.rpartition("-")[2] in speech.pronouns and self.constituents.kinds[clause.source[0]] == WORD and "-" in word
        if attached or (clause.source[0] == clause.cue[0] and clause.order is ClauseOrder.CONTENT_FIRST):
            # "a-t-elle ajouté": the pronoun is part of the first word of the cue.
            return Span(source.start + source.of(self.text).rfind("-") + 1, source.end)
        return source


def _in_first_person(constituents: Constituents, first: int, last: int) -> bool:
    """Return whether the sentence speaks in the first person outside quotation marks; then nobody else is reported."""
    return any(word in constituents.speech.first_person for word in constituents.words[first:last])
