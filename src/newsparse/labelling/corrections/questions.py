"""Questions and answers in turn, however short: an interview, a hearing, a list of questions that readers sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import State
from newsparse.layout import Block
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Mark
from newsparse.patterns import pattern

# Q: Did you report them?    A: No.    F: Warum?    问：为什么？
_MARK: Final = pattern(r"(\p{L}{1,8}+)\s?[:：]\s?\S")
_MOVED: Final = (State.FRONT, State.STANDFIRST, State.CROSSHEAD, State.INNER, State.TAIL)
_FEWEST_TURNS: Final = 3  # questions, or turns of each side: fewer may be chance
_FARTHEST_TURN: Final = 4  # lines from one question to the next
_LONGEST_QUESTION: Final = 40  # words
_LONGEST_ANSWER: Final = 20  # words; a longer answer is the story's in any case


def keep_questions(draft: DraftLabels) -> None:
    """Keep questions and answers in turn, and the prose right above them, as part of the story.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> rows = "The trial began.", *["Q: Did you see it?", "A: No."] * 3, "It goes on."
    >>> draft = draft_of(rows, [State.PARAGRAPH, *[State.INNER] * 6, State.PARAGRAPH])
    >>> keep_questions(draft)
    >>> all(state == State.PARAGRAPH for state in draft.path)
    True
    """
    text, blocks, facts, path = draft.layout.text, draft.blocks, draft.facts, draft.path
    if State.PARAGRAPH not in path:
        return
    for run in (_marked(text, blocks, facts), _asked(facts)):
        if run:
            first, last = run
            while first and path[first - 1] in _MOVED and facts[first - 1].shape in PROSE and _plain(facts[first - 1]):
                first -= 1
            for i in range(first, last + 1):
                path[i] = State.PARAGRAPH if path[i] in _MOVED and _plain(facts[i]) else path[i]


def _plain(fact: Facts) -> bool:
    return fact.kind is None and not fact.has_sure_credit


def _marked(text: str, blocks: Sequence[Block], facts: Sequence[Facts]) -> tuple[int, int] | None:
    """From the first to the last of lines that open with one of two marks in turn; none where there are too few."""
    run: list[int] = []
    marks: list[str] = []
    for i, block in enumerate(blocks):
        if ":" not in facts[i].key and "：" not in facts[i].key:
            continue
        found = _MARK.match(text, block.start, block.end)
        if found is None or facts[i].kind is not None:
            continue
        near = bool(run) and i - run[-1] <= _FARTHEST_TURN
        if near and (len(set(marks)) < _FEWEST_TURNS - 1 or found[1] in marks) and found[1] != marks[-1]:
            run.append(i)
            marks.append(found[1])
        elif len(run) >= 2 * _FEWEST_TURNS:
            break
        else:
            run, marks = [i], [found[1]]
    return (run[0], run[-1]) if len(run) >= 2 * _FEWEST_TURNS and len(set(marks)) == _FEWEST_TURNS - 1 else None


def _asked(facts: Sequence[Facts]) -> tuple[int, int] | None:
    """From the first question to the last answer, where every question is followed by what is none, and the next one is near."""
    best: tuple[int, int] | None = None
    run: list[int] = []
    for i in range(len(facts) - 1):
        fact, below = facts[i], facts[i + 1]
        asks = fact.mark == Mark.QUESTION and fact.kind is None and not fact.quoted and fact.words <= _LONGEST_QUESTION
        if not asks:
            continue
        # A heading that asks has paragraphs under it.
        if not _plain(below) or below.mark not in (Mark.STOP, Mark.ELLIPSIS) or below.words > _LONGEST_ANSWER:
            run = []
            continue
        run = [*run, i] if run and i - run[-1] <= _FARTHEST_TURN else [i]
        if len(run) >= _FEWEST_TURNS and (best is None or len(run) > _FEWEST_TURNS):
            best = run[0], i + 1
    return best
