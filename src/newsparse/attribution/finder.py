"""Find who said what in passages; the entry point of the package."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Final

from attrs import evolve

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.engines import reader
from newsparse.attribution.faircopy import FairCopy
from newsparse.attribution.joint_sources import complete
from newsparse.attribution.names_elsewhere import full_names, holders
from newsparse.attribution.quotes import QUOTE_MARKS, Quotation, Quotations, inside, pair
from newsparse.attribution.speakers import Source, Verdict, resolve
from newsparse.attribution.statements import STATEMENT, UNMARKED
from newsparse.attribution.story_walk import StoryWalk
from newsparse.attribution.turns import ANSWER, QUESTION, SPOKEN_TURN
from newsparse.attribution.values import Attribution, Because, Speaker, attribution
from newsparse.attribution.verbless_attributions import with_headings
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.patterns import places_of
from newsparse.span import Span, span_at
from newsparse.terms import Label, QuoteKind

_DOUBTFUL: Final = 0.5  # the confidence below which an attribution says too little about who speaks next
# Rules whose content is verbatim, with or without quotation marks.
_VERBATIM: Final = frozenset((SPOKEN_TURN, ANSWER, "post", QUESTION, STATEMENT, UNMARKED))
_ENDS: Final = {SPOKEN_TURN: ".?!…", STATEMENT: ".?!…:"}  # of a passage that is more than a name above the words, by the rule for these
_CLOSING: Final = frozenset("\"”“’‘'»«›‹」』")
_NESTED: Final = "“„«『"  # open a quotation inside another one
_MAY_NEST: Final = _NESTED + "‘'\"‹‚"  # do, unless a letter precedes them: "‘Go", not "don't"


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
    copy = FairCopy(text, passages, authors, holders(text, passages, language.people))
    quotations = Quotations(copy.text)
    drafts = find_drafts(copy.text, copy.passages, language, quotations, dict(copy.signed))
    flat = [one for draft in drafts for one in (draft, *draft.inner)]
    method = reader(language)
    doubtful = _DOUBTFUL if method.calibrated else 0.0
    sources = [Source(copy.passages[one.passage].span, one.source, one.cue, tuple(one.content), one.confidence < doubtful) for one in flat]
    named_passages = sorted([*_spoken_passages(copy.text, copy.passages, drafts), *copy.unspoken], key=attrgetter("span.start"))
    verdicts, speakers = resolve(copy.text, named_passages, sources, language, copy.signed, quotations)
    labels = {draft.source.of(copy.text) for draft in drafts if draft.source is not None and draft.rule == SPOKEN_TURN}
    fuller = full_names(text, speakers, dict(copy.signed), labels)
    named = {id(speaker): copy.speaker(speaker, fuller.get(id(speaker), speaker.name)) for speaker in speakers}
    following = iter(verdicts)
    return tuple([_attribution(copy, passages, draft, following, named) for draft in drafts]), tuple(named.values())


def _spoken_passages(text: str, passages: Sequence[Passage], drafts: Sequence[DraftAttribution]) -> list[Passage]:
    """The passages in which names are looked for: only crossheads with words or a speaker, and only the name from a line above a turn."""
    starts = [passage.span.start for passage in passages]
    said = {bisect_right(starts, span.start) - 1 for draft in drafts for span in draft.content if draft.rule != "quotation alone"}
    called = {bisect_right(starts, draft.source.start) - 1: draft for draft in drafts if draft.source is not None}
    alone = {
        i: Span(draft.source.start, draft.source.start + len(draft.source.of(text).partition(",")[0]))
        for i, draft in called.items()
        if draft.source is not None and draft.rule in _ENDS and i not in said and passages[i].text[-1] not in _ENDS[draft.rule]
    }
    return [
        evolve(passage, span=alone[i], label=Label.PARAGRAPH) if i in alone else passage
        for i, passage in enumerate(passages)
        if passage.label is not Label.CROSSHEAD or i in said or i in called
    ]


def find_drafts(
    text: str, passages: Sequence[Passage], language: Language, quotations: Quotations, authors: Mapping[str, Span]
) -> list[DraftAttribution]:
    """Find the spans of sources, cues and contents, in reading order."""
    walk = StoryWalk(text, passages, language, quotations, authors)
    for index in range(len(passages)):
        walk.read(index)
    drafts = _apart(with_headings(text, passages, walk.drafts, language))
    drafts.sort(key=lambda one: (max(one.span.start, min(passages[one.passage].span.start, one.content[0].start)), one.content[0].start))
    for draft in drafts:
        draft.source = complete(text, passages[draft.passage].span, draft, language)
        if not draft.inner:
            draft.inner = [one for span in draft.quoted for one in _nested(text, draft.passage, span, language)]
    return drafts


def _apart(drafts: list[DraftAttribution]) -> list[DraftAttribution]:
    """Drop attributions so that no contents overlap; of two that do, the one with the higher confidence stays."""
    pieces = sorted((span.start, span.end, i) for i, draft in enumerate(drafts) for span in draft.content)
    dropped: set[int] = set()
    end, holder = 0, -1
    for start, past, i in pieces:
        if start < end and i not in dropped:
            dropped.add(i if drafts[i].confidence <= drafts[holder].confidence else holder)
        if i not in dropped:
            end, holder = past, i
    return [draft for i, draft in enumerate(drafts) if i not in dropped] if dropped else drafts


def _nested(text: str, index: int, span: Span, language: Language) -> list[DraftAttribution]:
    """Find the attributions inside a quotation that contains another one: `“He told me, ‘Go,’” she said.`"""
    held = _within(text, span)
    if not any(text[at] in _NESTED or not text[at - 1].isalnum() for at in places_of(_MAY_NEST, text, held.start, held.end)):
        return []
    quotations = [quotation for quotation in pair(text, held.start, held.end) if quotation.closed]
    return reader(language)(text, index, held, quotations, language).drafts() if quotations else []


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
        mark = ""  # a quotation that its reporting clause splits
    start, end = inside(text, Quotation(span.start, span.end, 0, closed, mark))
    return span_at(start, max(start, end))  # the text may be a single mark


def _kind(draft: DraftAttribution) -> QuoteKind:
    if draft.rule in _VERBATIM:
        return QuoteKind.DIRECT
    if not draft.quoted:
        return QuoteKind.INDIRECT
    return QuoteKind.DIRECT if set(draft.quoted).issuperset(draft.content) else QuoteKind.MIXED
