"""Find who said what in passages; the entry point of the package."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, takewhile
from typing import Final

from newsparse.attribution import word_list_rules
from newsparse.attribution.clause_rules.sentences import NOBODY, may_report
from newsparse.attribution.draft_attribution import DraftAttribution, continuation
from newsparse.attribution.engines import Engine, engine
from newsparse.attribution.faircopy import FairCopy
from newsparse.attribution.fitted.model import Weights
from newsparse.attribution.fitted.weight_tables import load_for
from newsparse.attribution.floating_quotations import FloatingQuotations
from newsparse.attribution.passage_reader import PassageReader, cutter
from newsparse.attribution.quotes import Quotation, Quotations, continues, inside, pair, unclosed
from newsparse.attribution.speakers import Source, Verdict, resolve
from newsparse.attribution.speakers.name_words import fold_word, is_forename
from newsparse.attribution.transcripts import QUESTION, Turn, attribute_turn, find_turns
from newsparse.attribution.units import COLON, QUOTE_MARKS
from newsparse.attribution.values import Attribution, Because, Speaker, attribution
from newsparse.attribution.verbless_attributions import by_headline_colon, by_label, by_posted_signature, by_signature
from newsparse.attribution.word_list_rules import source_names
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import PROSE_LABELS, Label, Nature, QuoteKind


def find_attributions(
    text: str, passages: Sequence[Passage], language: Language, authors: Sequence[tuple[str, Span]] = ()
) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Find who said what.

    Args:
        text: the article's text.
        passages: headline, standfirst, body with its crossheads, and captions, in reading order; offsets are into *text*.
        language: the language; without `Language.speech` nothing is found.
        authors: the names in the byline and their spans, which decide who "I" is.

    Returns:
        The attributions in reading order, and every named speaker in order of first mention in the body.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.terms import Label
    >>> text = "“Go,” Ann Roe said."
    >>> (said,), _ = find_attributions(text, [read(text, Span(0, 19), Label.PARAGRAPH)], load("en"))
    >>> said.source.text, said.cue.text, said.quoted[0].text
    ('Ann Roe', 'said', 'Go,')
    """
    if language.speech is None:
        return (), ()
    copy = FairCopy(text, passages, authors)
    quotations = Quotations(copy.text)
    drafts = find_drafts(copy.text, copy.passages, language, quotations)
    flat = [one for draft in drafts for one in (draft, *draft.inner)]
    fitted = engine(language) is Engine.FITTED
    sources = [
        Source(copy.passages[draft.passage].span, draft.source, draft.cue, tuple(draft.content), fitted and draft.confidence < _DOUBTFUL)
        for draft in flat
    ]
    heads = {draft.passage for draft in drafts if draft.rule != "quotation alone"}
    spoken_passages = [passage for index, passage in enumerate(copy.passages) if passage.label is not Label.CROSSHEAD or index in heads]
    if engine(language) is Engine.WORD_LIST_RULES:
        verdicts, speakers = source_names.resolve(copy.text, spoken_passages, sources, language)
    else:
        verdicts, speakers = resolve(copy.text, spoken_passages, sources, language, copy.signed, quotations)
    named = {id(speaker): copy.speaker(speaker) for speaker in speakers}
    following = iter(verdicts)
    return tuple([_attribution(copy, passages, draft, following, named) for draft in drafts]), tuple(named.values())


def find_drafts(text: str, passages: Sequence[Passage], language: Language, quotations: Quotations) -> list[DraftAttribution]:
    """Find the spans of sources, cues and contents, in reading order."""
    if language.speech is None:
        return []
    if engine(language) is Engine.WORD_LIST_RULES:
        story = [index for index, passage in enumerate(passages) if passage.label is not Label.CROSSHEAD]
        drafts = word_list_rules.find_drafts(text, [passages[index] for index in story], language)
        for draft in drafts:
            draft.passage = story[draft.passage]
        return _in_order(passages, _apart(_with_heads(text, passages, drafts, language)))
    walk = _Walk(text, passages, language, language.speech, quotations)
    for index in range(len(passages)):
        walk.read(index)
    drafts = _with_heads(text, passages, walk.drafts, language)
    drafts = _apart([*drafts, *_quoted_heads(text, passages, drafts, quotations)])
    for draft in _in_order(passages, drafts):
        if not draft.inner:
            draft.inner = [one for span in draft.quoted for one in _nested(text, draft.passage, span, language, walk.weights)]
    return drafts


def _in_order(passages: Sequence[Passage], drafts: list[DraftAttribution]) -> list[DraftAttribution]:
    """Sort attributions in reading order; if the source is in an earlier passage, the words decide the position."""
    drafts.sort(key=lambda draft: max(draft.span.start, min(passages[draft.passage].span.start, draft.content[0].start)))
    return drafts


class _Walk:
    """Reads passages one after the other, because quotations can continue from one to the next."""

    __slots__ = (
        "drafts",
        "language",
        "left",
        "opened",
        "passages",
        "quotations",
        "running_speaker",
        "runs",
        "speech",
        "text",
        "turns",
        "waiting",
        "weights",
    )

    def __init__(self, text: str, passages: Sequence[Passage], language: Language, speech: SpeechWords, quotations: Quotations) -> None:
        self.text = text
        self.passages = passages
        self.quotations = quotations
        self.language = language
        self.speech = speech
        self.weights = load_for(language) if engine(language) is Engine.FITTED else None
        self.turns = find_turns(text, passages, language)
        self.drafts: list[DraftAttribution] = []
        self.running_speaker = NOBODY
        self.opened: DraftAttribution | None = None
        """A frame that introduces words still to come: "He said:"."""
        self.left: Quotation | None = None
        """The quotation that the previous passage left open."""
        self.runs: DraftAttribution | None = None
        """The attribution that this quotation belongs to."""
        self.waiting: list[Span] = []
        """The pieces of this quotation, if its frame is still to come."""

    def read(self, index: int) -> None:
        """Read the next passage."""
        text, passage = self.text, self.passages[index]
        start, end = passage.span.start, passage.span.end
        if passage.label is Label.CROSSHEAD and not self._is_a_short_paragraph(passage):
            if text[end - 1] == ":":
                self.opened = self._frame(index, PassageReader(text, index, passage.span, [], self.language)) or self.opened
            return
        quotations = self.quotations.of(passage.span)
        goes_on = self.left is not None and continues(text, start, self.left)
        self.left = None
        if quotations and not all(one.closed for one in quotations):
            follows = self.passages[index + 1].span.start if index + 1 < len(self.passages) else len(text)
            self.left = next((one for one in quotations if continues(text, follows, one)), None)
            quotations = [q for q in quotations if q.closed or q == self.left or unclosed(text, end, q, self.speech.verbs)]
        if not quotations and text.find(" ", start, end) < 0 and text.find(":", start, end) < 0:
            return
        quiet = not quotations and index not in self.turns and "(@" not in text[start:end] and text[end - 1] != ":"
        if quiet and not self._may_report(text[start:end]):
            self._leave_quiet(index)
            return
        reading = PassageReader(text, index, passage.span, quotations, self.language)
        found = self._found(index, reading)
        first = Span(quotations[0].start, quotations[0].end) if goes_on and quotations else None
        if first is not None:
            self._run_on(first, index, found)
        elif reading.only_quotation and not found and self.opened is not None:
            found = [_introduced(self.opened, index, quotations)]
        elif reading.only_quotation and self.drafts and not found and self.drafts[-1].passage >= index - _FAR:
            found = [_carried(self._last_speaker(), index, quotations)]
        self.opened = next((draft for draft in found if _empty(text, draft)), None) or self._frame(index, reading)
        self.drafts += [draft for draft in found if draft is not self.opened]
        self._leave(first, index)

    def _is_a_short_paragraph(self, passage: Passage) -> bool:
        """Whether a crosshead is a quotation with its frame, a paragraph so short that it was taken for a crosshead: `“No,” Roe said.`"""
        found = [one for one in self.quotations.of(passage.span) if one.closed and not one.depth]
        if not found or _is_a_quotation(self.quotations, passage):
            return False
        start, end = passage.span.start, passage.span.end
        outside = self.text[start : found[0].start] + " " + self.text[found[-1].end : end]
        return any(word.lower() in self.speech.verbs for word in _LETTERS.findall(outside))

    def _frame(self, index: int, reading: PassageReader) -> DraftAttribution | None:
        """Read the frame at the end of a passage that introduces the quotation in the next one: "In a speech, she said:"."""
        units = reading.units
        if not units.kinds or units.kinds[-1] != COLON:
            return None
        return FloatingQuotations(self.text, index, units, self.speech, []).introduction()

    def _last_speaker(self) -> DraftAttribution:
        """Return the last attribution of the last passage that has one, but not what a relative clause or a passive reports there."""
        last = self.drafts[-1]
        near = takewhile(lambda draft: draft.passage == last.passage, reversed(self.drafts))
        return next((draft for draft in near if draft.source and draft.source.of(self.text).lower() not in _RELATIVES), last)

    def _may_report(self, piece: str) -> bool:
        """Whether the words of a passage without quotations allow an attribution in it."""
        if self.weights is None:
            return may_report(piece, self.speech)
        return self.weights.may_hold_cue(cutter(self.language).words(piece))

    def _leave_quiet(self, index: int) -> None:
        """Leave a passage that holds no attribution: nobody is speaking after it, unless it is only signs."""
        passage = self.passages[index]
        if passage.label in PROSE_LABELS and any(map(str.isalnum, passage.span.of(self.text))):
            self.running_speaker = NOBODY
        self.opened = None
        self._leave(None, index)

    def _found(self, index: int, reading: PassageReader) -> list[DraftAttribution]:
        """Return the attributions in one passage."""
        body = self.passages[index].label in PROSE_LABELS
        found = reading.drafts(self.speech, self.weights, self.running_speaker if body else NOBODY)
        found = [draft for draft in found if _empty(self.text, draft) or not _says_nothing(self.text, draft, self.language)]
        if index in self.turns and self.turns[index].rule == QUESTION:
            return []
        if index in self.turns:
            return [_turn(self.text, index, self.turns[index], found)]
        if not body:
            return found
        self.running_speaker = reading.running_speaker
        text, span = self.text, self.passages[index].span
        before = self.passages[index - 1].span if index and self.passages[index - 1].label in PROSE_LABELS else None
        if self.drafts and before is not None and self.drafts[-1].passage == index - 1 and self.drafts[-1].quoted:
            before = None
        signed = by_posted_signature(text, index, span, before) or by_signature(index, reading.units, self.speech)
        signed = signed or by_label(text, index, reading.units, self.language)
        while signed is not None and self.drafts and signed.passage <= self.drafts[-1].passage < index:
            self.drafts.pop()
        return found if signed is None else [signed]

    def _run_on(self, first: Span, index: int, found: list[DraftAttribution]) -> None:
        """Continue a quotation that the previous passage left open."""
        framed = next((draft for draft in found if first in draft.content), None)
        if framed is not None and framed is not self.runs:
            framed.content[:0] = self.waiting
            framed.quoted[:0] = self.waiting
            framed.passage = framed.passage if not self.waiting else _holding(self.passages, self.waiting[0], index)
            if self.runs is not None:
                # Left open, it is one attribution, whatever frames follow.
                self.runs.content += framed.content
                self.runs.quoted += framed.quoted
                found.remove(framed)
            else:
                self.runs = framed
            self.waiting = []
        elif self.runs is not None:
            self.runs.content.append(first)
            self.runs.quoted.append(first)
        else:
            self.waiting.append(first)

    def _leave(self, first: Span | None, index: int) -> None:
        """Remember what this passage leaves open."""
        if self.left is None:
            if self.waiting and self.drafts and self.drafts[-1].passage >= index - _FAR - len(self.waiting):
                self.drafts.append(continuation(self.drafts[-1], _holding(self.passages, self.waiting[0], index), self.waiting, _GOING_ON))
            self.runs, self.waiting = None, []
        elif first is None or Span(self.left.start, self.left.end) != first:
            whole = Span(self.left.start, self.left.end)
            self.runs = next((draft for draft in self.drafts[-3:] if whole in draft.content or whole in draft.quoted), None)
            self.waiting = [] if self.runs else [whole]


# Confidence for a crosshead that the body repeats as a quotation, and for one that is attributed to the next speaker.
_SAME: Final = 0.85
_ABOVE: Final = 0.5
# Maximum number of crossheads looked up in the body.
_HEADS: Final = 40
# Maximum number of passages to search for the next speaker.
_NEXT: Final = 2
# Labels of passages that may name their source next to a colon, and the maximum code points of a first passage that may.
_HEADED: Final = frozenset({Label.HEADLINE, Label.CROSSHEAD})
_LONGEST_LINE: Final = 120
_LETTERS: Final = pattern(r"[\p{L}\p{N}]++")
_RELATIVES: Final = frozenset({"that", "which", "who"})
# Maximum words in content that is only a date: "On last Thursday".
_DATED: Final = 3
# Maximum distance in passages between a speaker and a paragraph that is only a quotation and continues the speech.
_FAR: Final = 3
# How sure a quotation is that goes on in a passage of its own, as a share of the confidence in the attribution before.
_GOING_ON: Final = 0.9
# The confidence below which an attribution says too little about who speaks next.
_DOUBTFUL: Final = 0.5


def _apart(drafts: list[DraftAttribution]) -> list[DraftAttribution]:
    """Keep attributions whose contents do not overlap; of two that do, keep the one with the higher confidence."""
    pieces = sorted((span.start, span.end, i) for i, draft in enumerate(drafts) for span in draft.content)
    dropped: set[int] = set()
    end, holder = 0, -1
    for start, past, i in pieces:
        if i in dropped:
            continue
        if start < end and holder >= 0:
            if drafts[i].confidence <= drafts[holder].confidence:
                dropped.add(i)
                continue
            dropped.add(holder)
        end, holder = past, i
    return [draft for i, draft in enumerate(drafts) if i not in dropped] if dropped else drafts


def _turn(text: str, index: int, turn: Turn, found: list[DraftAttribution]) -> DraftAttribution:
    """Convert a turn of a transcript; attributions inside it are nested."""
    made = attribute_turn(text, index, turn)
    start, end = turn.content.start, turn.content.end
    made.inner = [one for one in found if one.span.start >= start and one.span.end <= end]
    return made


def _with_heads(text: str, passages: Sequence[Passage], drafts: Sequence[DraftAttribution], language: Language) -> list[DraftAttribution]:
    """Add the attributions of headlines that name their source next to a colon."""
    speakers: set[str] | None = None
    by_passage: dict[int, list[DraftAttribution]] = {}
    for draft in drafts:
        by_passage.setdefault(draft.passage, []).append(draft)
    found: list[DraftAttribution] = []
    replaced: set[int] = set()
    for index, passage in enumerate(passages):
        if ":" not in passage.span.of(text) or not (passage.label in _HEADED or (index == 0 and _is_a_line(passage.text))):
            continue
        if speakers is None:
            speakers = {word for draft in drafts if draft.source for word in _names(draft.source.of(text))}
        quotations = [one for one in pair(text, passage.span.start, passage.span.end) if one.closed]
        known = by_passage.get(index, [])
        units = PassageReader(text, index, passage.span, quotations, language).units
        made = by_headline_colon(text, index, units, language, speakers, known, terse=passage.label is not Label.CROSSHEAD)
        if made is not None:
            (held,) = made.content
            replaced.update(id(one) for one in known if any(span.start < held.end and held.start < span.end for span in one.content))
            found.append(made)
    return [*(draft for draft in drafts if id(draft) not in replaced), *found]


def _is_a_line(words: str) -> bool:
    """Whether a story's first passage is as short as a headline."""
    return len(words) < _LONGEST_LINE and "\n" not in words


def _names(source: str) -> list[str]:
    """Return the last word of a source, in lower case, and its given names."""
    words = source.partition(",")[0].split()
    return [word.lower() for i, word in enumerate(words, 1) if i == len(words) or (word[0].isupper() and is_forename(fold_word(word)))]


def _quoted_heads(
    text: str, passages: Sequence[Passage], drafts: Sequence[DraftAttribution], quotations: Quotations
) -> list[DraftAttribution]:
    """Attribute crossheads that are only a quotation: to the speaker of the same words in the body, or to the next speaker."""
    heads = [index for index, passage in enumerate(passages) if passage.label is Label.CROSSHEAD and _is_a_quotation(quotations, passage)]
    if not heads:
        return []
    quoted = [(_words(span.of(text)), draft) for draft in drafts for span in draft.quoted]
    found: list[DraftAttribution] = []
    for index in heads[:_HEADS]:
        said = _words(passages[index].text)
        same = next((draft for words, draft in quoted if said and said in words), None)
        near = (one for one in drafts if index < one.passage <= index + _NEXT and one.nature is Nature.SPEECH and one.source is not None)
        holder = same or next(near, None)
        if holder is not None:
            made = continuation(holder, index, [passages[index].span])
            made.because = (Evidence("the body quotes the same words" if same else "who speaks next is quoted above"),)
            made.confidence = _SAME if same else _ABOVE
            found.append(made)
    return found


def _is_a_quotation(quotations: Quotations, passage: Passage) -> bool:
    """Whether a passage is only a quotation."""
    found = quotations.of(passage.span)
    return len(found) == 1 and found[0].closed and Span(found[0].start, found[0].end) == passage.span


def _words(said: str) -> str:
    """Normalise words for comparison: no marks, no case."""
    return " ".join(_LETTERS.findall(said.lower()))


def _empty(text: str, draft: DraftAttribution) -> bool:
    """Whether the content is only punctuation, as in "He said:" with its words in the next passage."""
    return not any(_LETTERS.search(text, span.start, span.end) for span in draft.content)


def _says_nothing(text: str, draft: DraftAttribution, language: Language) -> bool:
    """Whether the content is not speech: "thanked *him and left*", "told them *on Thursday*", "met to discuss *the plan*"."""
    speech, dates = language.speech, language.dates
    if draft.quoted or speech is None:
        return False
    # No more words are looked at below.
    found = chain.from_iterable(_LETTERS.finditer(text, span.start, span.end) for span in draft.content)
    words = [match[0].lower() for match in islice(found, _DATED + 1)]
    if draft.word in speech.deliberating_verbs and draft.cue is not None and draft.source is not None:
        frame = text[min(draft.source.start, draft.cue.start) : max(draft.source.end, draft.cue.end)].lower()
        if not speech.meeting_verbs.isdisjoint(_LETTERS.findall(frame)):
            return True  # "met to discuss"
    if words[0] in speech.object_pronouns and (len(words) == 1 or words[1] in speech.joiners):
        return True
    return (
        len(words) <= _DATED
        and any(word in dates.weekdays for word in words)
        and all(word in dates.weekdays or word in dates.day_prepositions or word in dates.relative for word in words)
    )


def _introduced(frame: DraftAttribution, index: int, quotations: Sequence[Quotation]) -> DraftAttribution:
    """Attribute a passage that is only a quotation, by the frame that introduces it."""
    made = _carried(frame, index, quotations)
    made.confidence, made.because = _SAME, (Evidence("the passage before brings it in"),)
    return made


def _nested(text: str, index: int, span: Span, language: Language, weights: Weights | None) -> list[DraftAttribution]:
    """Find the attributions inside a quotation that contains another one: `“He told me, ‘Go,’” she said.`"""
    held = _within(text, span)
    said = held.of(text)
    if language.speech is None or not any(mark in said for mark in _NESTED):
        return []
    quotations = [quotation for quotation in pair(text, held.start, held.end) if quotation.closed]
    return PassageReader(text, index, held, quotations, language).drafts(language.speech, weights) if quotations else []


def _holding(passages: Sequence[Passage], span: Span, index: int) -> int:
    while index and passages[index].span.start > span.start:
        index -= 1
    return index


def _carried(before: DraftAttribution, index: int, quotations: Sequence[Quotation]) -> DraftAttribution:
    """Attribute a paragraph that is only a quotation to the previous speaker."""
    return continuation(before, index, [Span(q.start, q.end) for q in quotations if not q.depth], _GOING_ON)


def _attribution(
    copy: FairCopy, passages: Sequence[Passage], draft: DraftAttribution, verdicts: Iterator[Verdict], named: Mapping[int, Speaker]
) -> Attribution:
    passage, verdict = passages[draft.passage], next(verdicts)
    *others, found = verdict.why
    confidence = round(draft.confidence, 4)  # four digits are finer than the calibration, here and below
    return attribution(
        copy.article,
        list(map(copy.place, draft.content)),
        list(map(copy.place, _quoted(copy.text, draft.quoted))),
        None if draft.cue is None else copy.place(draft.cue),
        None if draft.source is None else copy.place(draft.source),
        paragraph=passage,
        speakers=tuple([named[id(speaker)] for speaker in verdict.speakers]),
        kind=_kind(draft),
        nature=draft.nature,
        confidence=confidence,
        speaker_confidence=round(verdict.confidence, 4),
        anonymous=verdict.anonymous,
        inner=tuple([_attribution(copy, passages, one, verdicts, named) for one in draft.inner]),
        why=Because((draft.rule, confidence, found.name, found.weight, *draft.because, *others)),
    )


def _quoted(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the spans between quotation marks, in order; skip empty ones and those inside another quotation."""
    kept: list[Span] = []
    for span in sorted([_within(text, span) for span in spans], key=lambda span: (span.start, -span.end)):
        if span.start < span.end and not (kept and span.start < kept[-1].end):
            kept.append(span)
    return kept


def _within(text: str, span: Span) -> Span:
    mark = text[span.start : span.start + 2] if text.startswith(("``", "''"), span.start) else text[span.start]
    closed = text[span.end - 1 : span.end] in _CLOSING
    if mark not in QUOTE_MARKS:
        mark = ""  # a quotation that its frame splits
    start, end = inside(text, Quotation(span.start, span.end, 0, closed, mark))
    return Span(start, max(start, end))  # the text may be a single mark


_VERBATIM: Final = frozenset(("speaker's turn", "answer", "post"))
_CLOSING: Final = frozenset("\"”“’‘'»«›‹」』")
_NESTED: Final = ("‘", "'", "“", '"', "«", "‹", "『", "„", "‚")


def _kind(draft: DraftAttribution) -> QuoteKind:
    if draft.rule in _VERBATIM:
        return QuoteKind.DIRECT
    if not draft.quoted:
        return QuoteKind.INDIRECT
    return QuoteKind.DIRECT if set(draft.quoted).issuperset(draft.content) else QuoteKind.MIXED
