"""Attributions by rules, for languages without weights: the frames of each sentence and their content."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.attribution.drafts import Draft
from newsparse.attribution.framed import complements
from newsparse.attribution.framed.arrangements import Told, arrange, trim
from newsparse.attribution.framed.brackets import Brackets
from newsparse.attribution.framed.clauses import Clauses, Part
from newsparse.attribution.framed.frames import INVERTED, STRAIGHT, Frame, find, frames_of
from newsparse.attribution.quotes import Quotation, within
from newsparse.attribution.scoring import confidence, nature
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD, Cutter, Units
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Nature

# A longer sentence is not prose and is skipped; this also bounds the work per frame.
_LONGEST: Final = 400
# A quotation of fewer words needs its own reporting verb.
_FEW: Final = 3
# A sentence in quotation marks of at least this length is attributed even if its speaker is unknown.
_WHOLE: Final = 6
# Dashes around a frame inside a quotation, and the largest number of pairs searched.
_DASHES: Final = (" – ", " — ", " - ")
_PAIRS: Final = 6
_GOES_ON: Final = "reported speech goes on"
# Largest distance of a quotation from the one that it belongs to, in code points.
_APART: Final = 80
# Largest distance of the verb from a pronoun that opens its sentence.
_ANAPHOR: Final = 1
_SIGNS: Final = frozenset((STOP, DASH, COLON, COMMA))
_QUOTED: Final = frozenset((QUOTE, STOP, DASH))
_SPOKE: Final = frozenset({Nature.SPEECH, Nature.WRITING})


class Floor(NamedTuple):
    """Who has been speaking when a sentence begins."""

    draft: Draft | None = None
    """The attribution that continues in reported speech or in a quotation without a frame."""
    frame: Draft | None = None
    """A speaker named in the sentence before, without content."""


NOBODY: Final = Floor()


def read_sentences(
    text: str, index: int, units: Units, quotations: Sequence[Quotation], speech: SpeechWords, cutter: Cutter, floor: Floor
) -> tuple[list[Draft], Floor]:
    """Find the attributions of a passage, and who has the floor at its end.

    Args:
        text: the article's text.
        index: the passage's index.
        units: its units.
        quotations: its outermost quotations.
        speech: the words of its language.
        cutter: the cutter that made the units.
        floor: who had the floor at the end of the passage before.
    """
    clauses = Clauses(text, units, speech)
    reader = _Reader(text, index, clauses, quotations, cutter)
    found: list[Draft] = []
    for first, last in pairwise(clauses.bounds):
        if last - first > _LONGEST:
            floor = Floor()
            continue
        drafts, floor = reader.sentence(first, last, floor, found[-1] if found else None)
        found += drafts
    return found, floor


class _Reader:
    __slots__ = ("before", "clauses", "cutter", "index", "quotations", "speaker", "text")

    def __init__(self, text: str, index: int, clauses: Clauses, quotations: Sequence[Quotation], cutter: Cutter) -> None:
        self.cutter = cutter
        self.text = text
        self.index = index
        self.clauses = clauses
        self.quotations = quotations
        self.before: tuple[int, int] | None = None
        """The previous sentence, if nobody in it was reported."""
        self.speaker: Draft | None = None
        """Who spoke last in the passage."""

    def sentence(self, first: int, last: int, floor: Floor, before: Draft | None) -> tuple[list[Draft], Floor]:
        """Find the attributions of one sentence, and who has the floor after it."""
        clauses = self.clauses
        kinds = clauses.kinds
        while last > first and kinds[last - 1] == STOP:
            last -= 1
        held = set(kinds[first:last])
        if held <= _SIGNS:
            return [], floor
        if held <= _QUOTED:
            return self._alone(first, last, floor, before)
        sentence = Brackets(clauses, first, last) if clauses.speech.verb_bracket else None
        if sentence is not None:
            parts = sentence.parts
            told, loose_frames = complements.told(sentence)
            drafts = [self._draft(one) for one in told]
            if drafts and floor.draft is not None and floor.draft.source is not None:
                self._carry_on(sentence, drafts, floor.draft.source)
            if not drafts and self.before is not None:
                drafts = self._taken_up(sentence, loose_frames)
            drafts = drafts or self._thereafter(sentence)
        else:
            parts = clauses.parts(first, last)
            frames = frames_of(clauses, parts) if self._cued(first, last) else []
            told = arrange(clauses, parts, frames, first, last)
            drafts = [self._draft(one) for one in told]
            drafts += self._colons(parts, told)
            loose_frames = [frame for _, frame in frames]
        drafts += [made for part in parts if part.quote and (made := self.inserted(part.first, drafts)) is not None]
        drafts.sort(key=lambda draft: draft.content[0].start)
        previous, self.before = self.before, None if drafts else (first, last)
        if drafts:
            spoken = next((draft for draft in reversed(drafts) if draft.nature in _SPOKE), None)
            self.speaker = spoken or self.speaker
            return drafts, Floor(spoken)
        loose = next((frame for frame in loose_frames if frame.shape == STRAIGHT and frame.source), None)
        spoken_before = floor.draft or floor.frame or self.speaker or (previous if sentence is not None else None)
        goes_on = loose is None and spoken_before is not None
        goes_on = goes_on and (sentence.goes_on() if sentence is not None else _goes_on(clauses, first, last))
        speaker = floor.draft if goes_on else None
        if goes_on and speaker is None and (sentence is None or self._reports(first, last)):
            speaker = floor.frame or self._topic(previous) or self.speaker
        if speaker is not None and speaker.source is not None and not _mine(clauses, first, last):
            if before is not None and before is floor.draft and before.rule == _GOES_ON and not before.quoted:
                before.content = [Span(before.content[0].start, self._span(first, last).end)]
                return [], floor
            carried = self._carried(speaker, (first, last), _GOES_ON)
            return [carried], Floor(carried)
        if loose is not None:
            return [], Floor(None, self._framed(loose))
        return [], Floor()

    def _cued(self, first: int, last: int) -> bool:
        """Return whether a sentence may hold a frame: a word of one, a quotation, or a verb with an attached pronoun."""
        clauses = self.clauses
        if QUOTE in clauses.kinds[first:last] or not clauses.speech.cue_words.isdisjoint(clauses.words[first:last]):
            return True
        return "-" in self.text[clauses.units.starts[first] : clauses.units.ends[last - 1]]

    def _reports(self, first: int, last: int) -> bool:
        """Return whether a sentence has a subjunctive that is not a conditional, which may be the reporter's own."""
        speech, said = self.clauses.speech, self.clauses.words[first:last]
        return any(word in speech.subjunctives and word not in speech.conditionals for word in said)

    def _carry_on(self, sentence: Brackets, drafts: list[Draft], source: Span) -> None:
        """Give a quotation after reported speech and a colon to its speaker: `Die Mole sei sicher: „…“`."""
        late = [draft for draft in drafts if draft.rule == complements.COLON_RULE]
        if late and sentence.goes_on():
            for draft in late:
                draft.source = source

    def _topic(self, sentence: tuple[int, int] | None, loosely: bool = False) -> Draft | None:
        """Return the subject of the sentence before, which may be who speaks: `Roth kam gestern an. Die Mole sei sicher.`

        Args:
            sentence: the sentence before, if nobody in it was reported.
            loosely: whether the subject need not open the sentence or be a full name.
        """
        if sentence is None or not self.clauses.speech.verb_bracket:
            return None
        before = Brackets(self.clauses, *sentence)
        subject = before.lead(len(before.parts) - 1 if loosely else 0)
        if subject is None:
            return None
        if not loosely and (subject[0] != before.opening(before.parts[0]) or not before.speaks(*subject)):
            return None
        return Draft(self.index, "", [], None, self._span(*subject), [], "", Nature.SPEECH)

    def _taken_up(self, sentence: Brackets, frames: Sequence[Frame]) -> list[Draft]:
        """Attribute the previous sentence: `Die Mole wird gebaut. Das teilte der Hafen mit.`"""
        clauses = self.clauses
        if clauses.words[sentence.first] not in clauses.speech.sentence_anaphors or self.before is None:
            return []
        frame = next((frame for frame in frames if frame.shape == STRAIGHT and frame.source and frame.source[0] > sentence.first), None)
        if frame is None or (
            frame.anchor > sentence.first + _ANAPHOR
            and clauses.words[sentence.first + 1] not in clauses.speech.perfect_auxiliaries | clauses.speech.modals
        ):
            return []
        draft = self._draft(Told(frame, "source, cue: the sentence before", (self.before,)))
        return [draft]

    def _thereafter(self, sentence: Brackets) -> list[Draft]:
        """Read a sentence whose source is an adverb: `Demnach sei die Mole sicher`, `Die Mole ist demnach sicher`."""
        clauses = self.clauses
        words, speech, first, last = clauses.words, clauses.speech, sentence.first, sentence.last
        i = next((i for i in range(first, last) if words[i] in speech.source_adverbs), None)
        if i is None or (words[i] in speech.doubtful_source_adverbs and not (i == first and sentence.goes_on())):
            return []
        frame = Frame(STRAIGHT, (i, i + 1), (i, i + 1), i, i, i + 1)
        pieces = [piece for piece in (trim(clauses, first, i), trim(clauses, i + 1, last)) if piece[0] < piece[1]]
        rule = "content around according to source" if len(pieces) > 1 else "according to source, content"
        return [self._draft(Told(frame, rule, tuple(pieces)))]

    def _alone(self, first: int, last: int, floor: Floor, before: Draft | None) -> tuple[list[Draft], Floor]:
        """Read a sentence that consists of a single quotation."""
        units, kinds = self.clauses.units, self.clauses.kinds
        spans = [Span(units.starts[i], units.ends[i]) for i in range(first, last) if kinds[i] == QUOTE]
        if before is not None and floor.draft is before and self._belongs(before, spans[0]):
            before.content += spans  # “Go,” Roe said. “It is over.”
            before.quoted += spans
            return [], floor
        inserted = [draft for i in range(first, last) if kinds[i] == QUOTE and (draft := self.inserted(i, [])) is not None]
        if inserted:
            return inserted, Floor(inserted[-1])
        source = floor.draft or floor.frame or self._topic(self.before, loosely=True)
        length = len(spans[0].of(self.text).split())
        if first == 0 or length < _FEW or (source is None and length < _WHOLE):
            return [], Floor()
        if source is None:
            source = Draft(self.index, "", [], nature=Nature.SPEECH)
        carried = self._carried(source, (first, last), "quotation alone")
        return [carried], Floor(carried)

    def inserted(self, quote: int, drafts: list[Draft]) -> Draft | None:
        """Find a frame between dashes inside a quotation, as in Italian: `«Il molo – ha detto la sindaca – è sicuro»`."""
        whole = self._span(quote, quote + 1)
        held = whole.of(self.text)
        if not any(mark in held for mark in _DASHES) or any(
            span.start <= whole.start < span.end for draft in drafts for span in draft.content
        ):
            return None
        units = self.cutter.cut(self.text, whole.start + 1, whole.end, ())
        inner = Clauses(self.text, units, self.clauses.speech)
        dashes = [i for i in range(len(units.kinds)) if units.kinds[i] == DASH][:_PAIRS]
        for k, dash in enumerate(dashes):
            end = dashes[k + 1] if k + 1 < len(dashes) else len(units.kinds)
            part = inner.parts(dash + 1, end)
            if dash == 0 or not part or part[0].quote:
                continue
            frame = find(inner, [Part(0, dash, False), *part], 1)
            if frame is None or frame.shape != INVERTED or frame.first != dash + 1 or frame.last > end:
                continue
            content = [Span(whole.start, units.ends[dash - 1])]
            behind = dashes[k + 1] + 1 if k + 1 < len(dashes) else end
            if behind < len(units.kinds):
                while behind < len(units.kinds) - 1 and units.kinds[behind] in (COMMA, STOP):
                    behind += 1
                content.append(Span(units.starts[min(behind, len(units.kinds) - 1)], whole.end))
            return _Reader(self.text, self.index, inner, self.quotations, self.cutter).spoken(frame, content)
        return None

    def spoken(self, frame: Frame, content: list[Span]) -> Draft:
        """Build the attribution of a quotation that a frame splits in two."""
        told = Told(frame, "content around cue and source", ((frame.first, frame.last),))
        draft = self._draft(told)
        draft.content, draft.quoted = content, list(content)
        return draft

    def _belongs(self, before: Draft, quotation: Span) -> bool:
        """Return whether a quotation alone belongs to the one before; in German only if that one is a word or two, as „Nein“."""
        if not before.quoted or before.span.end <= quotation.start - _APART:
            return False
        return not self.clauses.speech.verb_bracket or len(before.quoted[-1].of(self.text).split()) < _FEW

    def _carried(self, source: Draft, content: tuple[int, int], rule: str) -> Draft:
        spans = [self._span(*content)]
        draft = Draft(self.index, rule, spans, source.cue, source.source, within(self.quotations, spans), source.word, source.nature)
        draft.confidence = source.confidence * 0.9
        draft.because = (Evidence("whoever spoke before goes on" if source.source or source.cue else "nobody is named"),)
        return draft

    def _framed(self, frame: Frame) -> Draft:
        draft = Draft(self.index, "", [], self._span(*frame.cue), self._source(frame), [], self.clauses.words[frame.anchor], Nature.SPEECH)
        draft.confidence = confidence(draft)
        return draft

    def _colons(self, parts: list[Part], told: list[Told]) -> list[Draft]:
        """Find quotations after a colon in sentences without a reporting verb: `Sein Urteil: „…“`."""
        clauses, found = self.clauses, list[Draft]()
        for k, part in enumerate(parts):
            if not part.quote or k == 0 or clauses.kinds[part.first - 1] != COLON:
                continue
            if any(a <= part.first < b for one in told for a, b in one.content):
                continue
            span = self._span(part.first, part.last)
            if len(span.of(self.text).split()) < _FEW:
                continue
            source = self.subject(parts[k - 1])
            cue = part.first - 1
            draft = Draft(self.index, "source, colon, quotation", [span], self._span(cue, cue + 1), source, [span], ":", Nature.SPEECH)
            draft.confidence = confidence(draft) if source else 0.4
            found.append(draft)
        return found

    def subject(self, part: Part) -> Span | None:
        """Find the topic of a clause before a colon: its first noun phrase, or its only full name."""
        clauses, speech = self.clauses, self.clauses.speech
        words, kinds = clauses.words, clauses.kinds
        first = part.first + (words[part.first] in speech.joiners or words[part.first] in speech.auxiliaries)
        if first >= part.last:
            return None
        end = clauses.phrase(first, part.last)
        other = speech.capitalised_nouns and words[first] in speech.determiners and words[first] not in speech.nominative_articles
        if end > first + 1 and not speech.capitalised_nouns and kinds[end - 1] == WORD and kinds[end - 2] == NAME:
            end -= 1  # "Ana Luna coincide: …"
        if end > first and not other and words[first] not in speech.first_person:
            return self._span(first, end)
        names = [i for i in range(first, part.last) if kinds[i] == NAME and not clauses.single(i)]
        return self._span(names[0], names[0] + 1) if len(names) == 1 else None

    def _draft(self, told: Told) -> Draft:
        frame = told.frame
        content = [self._span(*piece) for piece in told.content]
        word = self.clauses.words[frame.anchor]
        if "-" in word and word not in self.clauses.speech.verbs:
            word = word.rpartition("-")[0].removesuffix("-t")
        cue = self._span(*frame.cue) if frame.cue[0] < frame.cue[1] else None
        draft = Draft(self.index, told.rule, content, cue, self._source(frame), within(self.quotations, content), word)
        draft.nature = nature(self.text, draft, self.clauses.speech)
        if draft.nature is Nature.OTHER and word not in self.clauses.speech.verbs:
            draft.nature = Nature.SPEECH  # "der Vorwurf, er habe gelogen"
        draft.confidence = confidence(draft)
        return draft

    def _source(self, frame: Frame) -> Span | None:
        if frame.source is None or frame.source[0] >= frame.source[1]:
            return None
        source = self._span(*frame.source)
        if frame.source[0] == frame.cue[0] and frame.shape == INVERTED:
            # "a-t-elle ajouté": the pronoun is part of the first word of the cue.
            return Span(source.start + source.of(self.text).rfind("-") + 1, source.end)
        return source

    def _span(self, first: int, last: int) -> Span:
        return Span(self.clauses.units.starts[first], self.clauses.units.ends[last - 1])


def _goes_on(clauses: Clauses, first: int, last: int) -> bool:
    """Return whether a sentence is in reported speech outside its quotations."""
    said = [word for word, kind in zip(clauses.words[first:last], clauses.kinds[first:last], strict=True) if kind == WORD]
    speech = clauses.speech
    return any(word in speech.subjunctives for word in said) and not any(word in speech.conditionals for word in said)


def _mine(clauses: Clauses, first: int, last: int) -> bool:
    """Return whether the sentence speaks in the first person outside quotation marks; then nobody else is reported."""
    return any(word in clauses.speech.first_person for word in clauses.words[first:last])
