"""Captions and credits on lines of their own: known by standing together, without a mark that anybody listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.choosing.path import Path, State, where
from newsparse.labelling.facts.credits import is_names
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.lexicon import Lexicon, folded_line
from newsparse.layout import Block

_TEXT: Final = (State.PARAGRAPH, State.CROSSHEAD, State.INNER, State.CAPTION)
# The longest of nine captions in ten (WIRE); a sentence over a credit is a paragraph sooner.
_CAPTION: Final = 27
_SENTENCE: Final = 14
# The longest mark and the longest name on a line of its own.
_MARK: Final = 30
_NAME: Final = 60
_PERSON: Final = (2, 3)


def join_marks(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """Join a line that is a credit's mark with the line below that says whose picture it is: "Photo:", "Ann Poe".

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> rows = "The pier on Friday.", "Photo:", "Ann Poe"
    >>> text = chr(10).join(rows)
    >>> lines = [Block(0, 19, 0, 0), Block(20, 26, 1, 1), Block(27, 34, 2, 2)]
    >>> joined = join_marks(text, lines, lexicon_for(default_knowledge().language("en"), default_knowledge()))
    >>> [text[block.start : block.end] for block in joined] == [rows[0], "Photo:" + chr(10) + "Ann Poe"]
    True
    """
    joined: list[Block] = []
    for block in blocks:
        above = joined[-1] if joined else None
        if (
            above is not None
            and above.end - above.start <= _MARK
            and block.end - block.start <= _NAME
            and text[above.end - 1] in ":：©"
            and folded_line(text[above.start : above.end]) in lexicon.mark_phrases
            and is_names(text[block.start : block.end])
        ):
            joined[-1] = Block(above.start, block.end, above.first, block.last)
        else:
            joined.append(block)
    return joined


def settle_pictures(facts: Sequence[Facts], path: Path) -> None:
    """Take a short line over a line that is a credit, between the paragraphs of the story, for its caption.

    Args:
        facts: the facts of each block.
        path: the state of each block, changed in place.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.facts.line import measure
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> told = "The pier in Elmford reopened on Friday, two years after a storm tore away its western end."
    >>> lines = told, "Visitors on the boards", "Ann Poe/Harbour Pictures", "Repairs took two years."
    >>> path = bytearray([State.PARAGRAPH] * 4)
    >>> settle_pictures([measure(line, words) for line in lines], path)
    >>> [State(state).name for state in path]
    ['PARAGRAPH', 'CAPTION', 'CREDIT', 'PARAGRAPH']
    """
    body = where(path, State.PARAGRAPH)
    if len(body) <= 1:
        return
    prose: str | None = None
    for i in range(body[0] + 2, body[-1]):
        fact, above = facts[i], facts[i - 1]
        if fact.words > _SENTENCE or above.words > _CAPTION or not _may_tell(facts, path, i - 1):
            continue
        credit = fact.credit
        whole = credit is not None and credit.start == 0 and fact.kind is None
        if not whole and _is_person(fact) and path[i] != State.BYLINE:
            # A name that the story tells of is whoever spoke, not whoever took a picture.
            if prose is None:
                prose = " ".join([facts[j].key for j in body if facts[j].words > _SENTENCE])
            whole = fact.key.strip("()").rsplit(" ", 1)[-1] not in prose and above.mark != "question"
        if whole:
            path[i - 1], path[i] = State.CAPTION, State.CREDIT


def _may_tell(facts: Sequence[Facts], path: Path, i: int) -> bool:
    """Whether a line may be a caption: short, nobody's words, and what is above it is the story's."""
    fact = facts[i]
    short = fact.words <= (_SENTENCE if fact.mark == "stop" else _CAPTION) and fact.words > 2
    plain = fact.kind is None and fact.credit is None and fact.mark in ("", "stop") and not fact.quoted and not fact.by
    return short and plain and path[i] in _TEXT and facts[i - 1].words > _SENTENCE and path[i - 1] == State.PARAGRAPH


def _is_person(fact: Facts) -> bool:
    """Whether a line is a person's name with a known given name, and nothing else."""
    return fact.signed == "known" and fact.by is not None and len(fact.by.names) == 1 and fact.words in _PERSON and not fact.mark
