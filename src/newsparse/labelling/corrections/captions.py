"""Captions and credits on lines of their own: recognised because they are together, or by the form of the text's other captions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import BODY, FURNITURE, Path, State, where
from newsparse.layout import Block
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, Lead, Mark, Shape
from newsparse.lines.lexicon import folded_line

_TEXT: Final = (State.PARAGRAPH, State.CROSSHEAD, State.INNER, State.CAPTION)
_LONGEST_CAPTION_SENTENCE: Final = 14  # words of a caption with a full stop; a longer line is prose
_PERSON_WORDS: Final = (2, 3)  # words of a person's name
_LONGEST_BESIDE_CREDIT: Final = 40  # words of a caption beside its credit
_LONGEST_CASELESS: Final = 25  # words of a caption with a credit, in scripts without capitals
# If more than this many lines of a text end in a credit in brackets, a bare name in brackets is a credit too.
_MANY_BRACKETS: Final = 3
_LONGEST_DESCRIBED: Final = 60  # words of a caption that says where somebody is in the picture
_SHORTEST_BEFORE_NAME: Final = 12  # characters before a bare name
_FEWEST_CAPTION: Final = 4  # words of a caption in the head
_LONGEST_MARK: Final = 2  # characters of a mark before a credit: "/ "
_USUAL_CAPTION: Final = 27  # words: nine captions in ten are no longer (WIRE)


def captions_over_credits(draft: DraftLabels) -> None:
    """Take a short line over a line that is a credit, between the paragraphs of the story, for its caption.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> caption = "The pier in Elmford reopened on Friday, two years after a storm tore away its western end."
    >>> lines = caption, "Visitors on the boards", "Ann Poe/Harbour Pictures", "Repairs took two years."
    >>> draft = draft_of(lines, [State.PARAGRAPH] * 4)
    >>> captions_over_credits(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'CAPTION', 'CREDIT', 'PARAGRAPH']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if len(body) <= 1:
        return
    prose: str | None = None
    for i in range(body[0] + 2, body[-1]):
        fact, above = facts[i], facts[i - 1]
        if (
            fact.words > _LONGEST_CAPTION_SENTENCE
            or above.words > _USUAL_CAPTION
            or not _may_tell(facts, path, i - 1, sure=fact.shape == Shape.CREDIT)
        ):
            continue
        credit = fact.credit
        whole = credit is not None and credit.start <= _LONGEST_MARK and fact.kind is None
        if not whole and _is_person(fact) and path[i] != State.BYLINE:
            # A name that the story mentions is a speaker's, not a photographer's.
            if prose is None:
                prose = " ".join([facts[j].key for j in body if facts[j].words > _LONGEST_CAPTION_SENTENCE])
            whole = fact.key.strip("()").rsplit(" ", 1)[-1] not in prose and above.mark != Mark.QUESTION
        if whole:
            path[i - 1], path[i] = State.CAPTION, State.CREDIT


def captions_in_the_head(draft: DraftLabels) -> None:
    """Make captions of the lines between headline and body that are right above a line that is a credit, and of their repetitions.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "Pier reopens in Elmford", "Visitors on the new boards", "Photo: Ann Poe", "The pier is open again."
    >>> draft = draft_of(lines, [State.HEADLINE, State.FRONT, State.CREDIT, State.PARAGRAPH])
    >>> captions_in_the_head(draft)
    >>> State(draft.path[1]).name
    'CAPTION'
    """
    facts, path = draft.facts, draft.path
    top = path.find(State.HEADLINE)
    body = path.find(State.PARAGRAPH, top + 1)
    if not 0 <= top < body:
        return
    for i in range(top + 1, body - 1):
        fact, below = facts[i], facts[i + 1]
        whole = path[i + 1] == State.CREDIT and below.shape == Shape.CREDIT
        if whole and path[i] in FURNITURE and _FEWEST_CAPTION <= fact.words <= _USUAL_CAPTION and _is_plain(fact):
            path[i] = State.CAPTION
            for j in range(top + 1, i):
                if facts[j].key == fact.key and path[j] in FURNITURE:
                    path[j] = State.CAPTION


def _is_plain(fact: Facts) -> bool:
    """Whether a line says neither who, nor when, nor where else to go."""
    return fact.kind is None and fact.credit is None and fact.by is None and not fact.name and fact.stamp not in DATED


def captions_beside_credits(draft: DraftLabels) -> None:
    """Make caption and credit of a line and the credit next to it, where blank lines set the paragraphs apart."""
    layout, blocks, facts, path = draft.layout, draft.blocks, draft.facts, draft.path
    lines = layout.lines
    body = [lines[blocks[i].first].gap for i in where(path, State.PARAGRAPH)]
    if 3 * sum(body) < 2 * len(body):
        return
    gaps = [lines[block.first].gap for block in blocks]
    pairs = zip(gaps[1:], gaps[2:], [*gaps[3:], True], strict=False)
    for i, (apart, parted, ended) in enumerate(pairs, 1):
        if apart and ended and not parted:
            for credit, other in ((i, i + 1), (i + 1, i)):
                alone = facts[credit].shape == Shape.CREDIT and facts[other].credit is None and facts[other].words < _LONGEST_BESIDE_CREDIT
                if alone and path[other] == State.PARAGRAPH:
                    path[credit], path[other] = State.CREDIT, State.CAPTION


def captions_said_twice(draft: DraftLabels) -> None:
    """Make a caption of a line that the caption under it repeats, if that one has a credit: both are texts of one picture."""
    text, blocks, facts, path = draft.layout.text, draft.blocks, draft.facts, draft.path
    for i in where(path, State.CAPTION):
        credit, above = facts[i].credit, facts[i - 1]
        if i and credit is not None and path[i - 1] != State.HEADLINE and above.words < _LONGEST_BESIDE_CREDIT:
            start = blocks[i].start
            if above.key and folded_line(text[start : start + credit.start]) == above.key:
                path[i - 1] = State.CAPTION


def captions_with_names(draft: DraftLabels) -> None:
    """Make a caption of a line beside the prose that names a photographer or says where somebody is; teasers name no photographer."""
    text, blocks, facts, path = draft.layout.text, draft.blocks, draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if not body:
        return
    top = path.index(State.HEADLINE) if State.HEADLINE in path and path.index(State.HEADLINE) < body[0] else body[0]
    pictured = [i for i, fact in enumerate(facts) if fact.credit is not None or fact.sides]
    bare = {i: _bare(text, blocks[i], facts[i]) for i in pictured}
    often = Counter(filter(None, bare.values()))
    marks = [text[blocks[i].start + credit.start] for i in pictured if (credit := facts[i].credit) is not None]
    bracketed = marks.count("(") > _MANY_BRACKETS
    for i in pictured:
        fact, state = facts[i], path[i]
        if i == 0 or fact.kind is not None or state in (State.HEADLINE, State.CAPTION, State.CREDIT):
            continue
        beside = state in FURNITURE and top < i <= body[-1] + 1
        # Scripts without capitals do not mark names, by which captions differ from paragraphs.
        caseless = (
            state == State.PARAGRAPH and fact.lead == Lead.OTHER and fact.words <= _LONGEST_CASELESS and path[i - 1] == State.PARAGRAPH
        )
        # "... to the pier. Supplied", "... to the pier. (Bo Wu)": an ending that several lines of a text share is a source.
        source = bare[i] and (often[bare[i]] > 1 or (bracketed and text[blocks[i].end - 1] == ")"))
        described = (fact.sides or source) and fact.words <= _LONGEST_DESCRIBED and (beside or state in BODY)
        if described or (fact.shape == Shape.CREDITED_LINE and (beside or caseless)):
            path[i] = State.CAPTION


def captions_like_others(draft: DraftLabels) -> None:
    """Make a caption of a short paragraph above its credit, if another caption of the text has its credit below it."""
    facts, path = draft.facts, draft.path
    over = [i for i in where(path, State.CREDIT) if i and facts[i].shape == Shape.CREDIT]
    below_captions = sum(path[i - 1] == State.CAPTION for i in over)
    if not below_captions:
        return
    for i in over:
        alone = i + 1 == len(path) or path[i + 1] != State.CAPTION
        if path[i - 1] == State.PARAGRAPH and alone and facts[i - 1].words <= _USUAL_CAPTION and facts[i - 1].mark != Mark.COLON:
            path[i - 1] = State.CAPTION


def _bare(text: str, block: Block, fact: Facts) -> str:
    """The doubtful credit at the end of a line."""
    credit = fact.credit
    return (
        ""
        if credit is None or credit.sure or credit.start < _SHORTEST_BEFORE_NAME
        else text[block.start + credit.first : block.start + credit.last]
    )


def _may_tell(facts: Sequence[Facts], path: Path, i: int, *, sure: bool) -> bool:
    """Whether a line may be a caption: short, not a quotation, and below a line of the story, which may be short over a sure credit."""
    fact = facts[i]
    short = fact.words <= (_LONGEST_CAPTION_SENTENCE if fact.mark == Mark.STOP else _USUAL_CAPTION) and fact.words > 2
    named = fact.by is not None or fact.name
    plain = fact.kind is None and fact.credit is None and fact.mark in (Mark.NONE, Mark.STOP) and not fact.quoted and not named
    below = path[i - 1] == State.PARAGRAPH and (facts[i - 1].words > _LONGEST_CAPTION_SENTENCE or (sure and facts[i - 1].is_prose))
    return short and plain and path[i] in _TEXT and below


def _is_person(fact: Facts) -> bool:
    """Whether a line is a person's name with a known given name, and nothing else."""
    return fact.by is not None and not fact.by.opened and len(fact.by.names) == 1 and fact.words in _PERSON_WORDS and not fact.mark
