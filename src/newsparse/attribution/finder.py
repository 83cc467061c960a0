"""From passages to attributions: the one way in."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.attribution.drafts import Draft
from newsparse.attribution.learned import Weights, load
from newsparse.attribution.passages import Reading
from newsparse.attribution.quotes import Quotation, continues, inside, pair
from newsparse.attribution.ruled import NOBODY
from newsparse.attribution.speakers import Source, Verdict, resolve
from newsparse.attribution.values import Attribution, Speaker
from newsparse.knowledge import Language
from newsparse.passage import Passage, read
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Label, QuoteKind


def find_attributions(
    text: str, passages: Sequence[Passage], language: Language, authors: Sequence[tuple[str, Span]] = ()
) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Find who said what.

    Args:
        text: the article's text.
        passages: headline, standfirst, body and captions, in reading order; offsets are into *text*.
        language: the language; without `Language.speech` nothing is found.
        authors: names of those who sign the story, and where they stand: who "I" is.

    Returns:
        The attributions in reading order, and every named speaker in order of first mention in the body.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.terms import Label
    >>> text = "“Go,” Ann Roe said."
    >>> (said,), _ = find_attributions(text, [read(text, Span(0, 19), Label.PARAGRAPH)], load("en"))
    >>> said.source.text, said.cue.text, said.quoted[0].text
    ('Ann Roe', 'said', 'Go,')
    """
    if language.speech is None:
        return (), ()
    drafts = find_drafts(text, passages, language)
    flat = [one for draft in drafts for one in (draft, *draft.inner)]
    sources = [Source(passages[draft.passage].span, draft.source, draft.cue, tuple(draft.content)) for draft in flat]
    verdicts, speakers = resolve(text, passages, sources, language, authors)
    following = iter(verdicts)
    return tuple(_attribution(text, passages, draft, following) for draft in drafts), speakers


def find_drafts(text: str, passages: Sequence[Passage], language: Language) -> list[Draft]:
    """Find the spans of sources, cues and contents, in reading order."""
    drafts: list[Draft] = []
    speech = language.speech
    if speech is None:
        return drafts
    weights = load() if language.code == "en" else None
    left: Quotation | None = None  # the quotation that the passage before left open
    runs: Draft | None = None  # the attribution that it belongs to
    waiting: list[Span] = []  # its pieces, where their frame is still to come
    floor = NOBODY
    for index, passage in enumerate(passages):
        start, end = passage.span.start, passage.span.end
        quotations = pair(text, start, end)
        follows = passages[index + 1].span.start if index + 1 < len(passages) else None
        quotations = [q for q in quotations if q.closed or (follows is not None and continues(text, follows, q))]
        goes_on = left is not None and continues(text, start, left)
        left = next((q for q in quotations if not q.closed), None)
        if not quotations and not any(mark in text[start:end] for mark in " :"):
            continue
        reading = Reading(text, index, passage.span, quotations, language)
        body = passage.label in _BODY
        found = reading.drafts(speech, weights, floor if body else NOBODY)
        floor = reading.floor if body else floor
        first = Span(quotations[0].start, quotations[0].end) if goes_on and quotations else None
        if first is not None:
            framed = next((draft for draft in found if first in draft.content), None)
            if framed is not None and framed is not runs:
                framed.content[:0] = waiting
                framed.quoted[:0] = waiting
                framed.passage = framed.passage if not waiting else _holding(passages, waiting[0], index)
                if runs is not None:
                    _join(runs, framed)
                    found.remove(framed)
                else:
                    runs = framed
                waiting = []
            elif runs is not None:
                runs.content.append(first)
                runs.quoted.append(first)
            else:
                waiting.append(first)
        elif reading.only_quotation and drafts and not found and drafts[-1].passage >= index - 3:
            found = [_carried(drafts[-1], index, quotations)]
        drafts += found
        if left is None:
            runs, waiting = None, []
        elif first is None or Span(left.start, left.end) != first:
            whole = Span(left.start, left.end)
            runs = next((draft for draft in drafts[-3:] if whole in draft.content or whole in draft.quoted), None)
            waiting = [] if runs else [whole]
    drafts.sort(key=lambda draft: draft.span.start)
    for draft in drafts:
        draft.inner = [one for span in draft.quoted for one in _nested(text, draft.passage, span, language, weights)]
    return drafts


def _nested(text: str, index: int, span: Span, language: Language, weights: Weights | None) -> list[Draft]:
    """The attributions inside a quotation that holds another one: `“He told me, ‘Go,’” she said.`"""
    held = _within(text, span)
    if language.speech is None or not any(mark in text[held.start : held.end] for mark in _NESTED):
        return []
    quotations = [quotation for quotation in pair(text, held.start, held.end) if quotation.closed]
    return Reading(text, index, held, quotations, language).drafts(language.speech, weights) if quotations else []


def _holding(passages: Sequence[Passage], span: Span, index: int) -> int:
    while index and passages[index].span.start > span.start:
        index -= 1
    return index


def _join(runs: Draft, framed: Draft) -> None:
    runs.content += framed.content
    runs.quoted += framed.quoted


def _carried(before: Draft, index: int, quotations: Sequence[Quotation]) -> Draft:
    """A paragraph of nothing but a quotation: whoever spoke before goes on."""
    spans = [Span(q.start, q.end) for q in quotations if not q.depth]
    return Draft(
        index,
        "quotation alone",
        spans,
        before.cue,
        before.source,
        list(spans),
        before.word,
        before.nature,
        before.confidence * 0.9,
        (Evidence("whoever spoke before goes on"),),
    )


def _attribution(text: str, passages: Sequence[Passage], draft: Draft, verdicts: Iterator[Verdict]) -> Attribution:
    passage, verdict = passages[draft.passage], next(verdicts)

    def piece(span: Span) -> Passage:
        return read(text, span, passage.label)

    quoted = tuple(piece(_within(text, span)) for span in draft.quoted)
    return Attribution(
        span=draft.span,
        content=tuple(piece(span) for span in draft.content),
        paragraph=passage,
        quoted=quoted,
        cue=piece(draft.cue) if draft.cue else None,
        source=piece(draft.source) if draft.source else None,
        speakers=verdict.speakers,
        kind=_kind(draft),
        nature=draft.nature,
        confidence=draft.confidence,
        anonymous=verdict.anonymous,
        inner=tuple(_attribution(text, passages, one, verdicts) for one in draft.inner),
        why=(Evidence(draft.rule, draft.confidence), *draft.because, Evidence(verdict.why)),
    )


def _within(text: str, span: Span) -> Span:
    mark = text[span.start : span.start + 2] if text.startswith(("``", "''"), span.start) else text[span.start]
    closed = text[span.end - 1 : span.end] in _CLOSING
    return Span(*inside(text, Quotation(span.start, span.end, 0, closed, mark)))


_BODY: Final = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.BLOCK_QUOTE})
_CLOSING: Final = frozenset("\"”“’‘'»«›‹」』")
_NESTED: Final = ("‘", "'", "“", '"', "«", "‹", "『", "„", "‚")


def _kind(draft: Draft) -> QuoteKind:
    if not draft.quoted:
        return QuoteKind.INDIRECT
    return QuoteKind.DIRECT if all(span in draft.quoted for span in draft.content) else QuoteKind.MIXED
