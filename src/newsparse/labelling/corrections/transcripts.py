"""Turns of speech: transcripts, testimonies, interviews."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import BODY, FURNITURE, Path, State, relabel, where
from newsparse.layout import Block
from newsparse.lines.facts import Facts
from newsparse.lines.forms import Mark
from newsparse.patterns import pattern

# ANN ROE: Run?    ANN ROE, MAYOR: Run?    POE: No.    ANN ROE, HOST: (on a line of its own)
_TURN: Final = pattern(r"\p{Lu}[\p{Lu}.'’-]++(?:\s\p{Lu}[\p{Lu}.'’-]*+){0,3}(?:,\s\p{Lu}[\p{Lu}\s.,'’-]{1,60}+)?+:(?:\s\S|$)")
# “Great pier!” – Ann Roe, Elmford    Ann Roe, mayor: “No.”
_TESTIMONY: Final = pattern(
    r"""[“"„«”][^”“"»„«\n]{2,1000}+[”"“»]\s?[—–―-]\s?\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’-]++){0,8}+\s*+
    |\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’@()-]++){1,10}+:\s[“"„«][^”“"»„«\n]{2,300}[”"“»]\s*+""",
    regex.VERBOSE,
)
_OPENERS: Final = '“"„«”'
_CLOSERS: Final = '”"“»'
_QUOTED: Final = pattern(r"[“\"„«][^”\"»“]{0,2000}+[”\"»“]?")
_WORD: Final = pattern(r"\p{L}++")
# `A: It was old.`
_MARKED: Final = pattern(r"(\p{L}{1,9}+)\s?[:.]\s")
_LONGEST_QUESTION: Final = 40  # words
_ANSWER_READ: Final = 600  # characters of an answer in which "I" is looked for
# Fewer paragraphs than this may come between two turns, not counting stage directions.
_FEWEST_BETWEEN: Final = 2


def keep_turns(draft: DraftLabels) -> None:
    """Make paragraphs of three or more lines that open with a name in capitals and a colon: the turns of a transcript."""
    text, blocks, facts, path = draft.layout.text, draft.blocks, draft.facts, draft.path
    run: list[int] = []
    for i, fact in enumerate(facts):
        if (":" in fact.key or fact.mark == Mark.COLON) and _turn(text, blocks[i], fact):
            between = [j for j in range(run[-1] + 1, i) if text[blocks[j].start] not in "(["] if run else []
            run = [*run[-2:], i] if run and len(between) < _FEWEST_BETWEEN else [i]
            if len(run) > 2:
                for j in run:
                    relabel(path, j, State.PARAGRAPH)
                for j in range(run[0], i):
                    if facts[j].quoted and path[j] in FURNITURE:
                        path[j] = State.PARAGRAPH  # a quotation between two tags


def keep_testimonies(draft: DraftLabels) -> None:
    """Make paragraphs of two or more consecutive quotations after the prose, each with a name after a dash or before a colon."""
    text, blocks, path = draft.layout.text, draft.blocks, draft.path
    body = where(path, State.PARAGRAPH)
    last = body[0] if body else len(path)
    run: list[int] = []
    for i in range(last, len(path)):
        if path[i] == State.PARAGRAPH:
            last = i
        start, end = blocks[i].start, blocks[i].end
        if (text[start] in _OPENERS or text[end - 1] in _CLOSERS) and _TESTIMONY.fullmatch(text, start, end):
            run.append(i)
        elif run:
            _take(run, last, path)
            run = []
    _take(run, last, path)


def keep_interviews(draft: DraftLabels) -> None:
    """Make paragraphs, not crossheads, of questions that are answered in the first person."""
    text, blocks, facts, path, lexicon = draft.layout.text, draft.blocks, draft.facts, draft.path, draft.lexicon
    speech = lexicon.language.speech
    first_person = speech.first_person if speech else frozenset()
    asked = [
        i
        for i in range(len(blocks) - 1)
        if facts[i].mark == Mark.QUESTION and path[i] in BODY and facts[i].words <= _LONGEST_QUESTION and not facts[i].quoted
    ]
    if len(asked) < 2 or not first_person:
        return
    answers = speech.answer_labels if speech else frozenset[str]()
    answered = sum(_in_first_person(text, blocks[i + 1], first_person) or _answers(text, blocks[i + 1], answers) for i in asked)
    if answered >= 2 and 2 * answered > len(asked):
        for i in asked:
            path[i] = State.PARAGRAPH


def _take(run: list[int], last: int, path: Path) -> None:
    """Make paragraphs of a run of lines if it is long enough and inside the story or at most a line below it."""
    if len(run) > 1 and run[0] <= last + 2:
        for i in run:
            path[i] = State.PARAGRAPH


def _turn(text: str, block: Block, fact: Facts) -> bool:
    return fact.credit is None and fact.kind is None and _TURN.match(text, block.start, block.end) is not None


def _answers(text: str, block: Block, words: frozenset[str]) -> bool:
    """Whether a block opens with the mark of an answer: `A:`."""
    match = _MARKED.match(text, block.start, block.end)
    return match is not None and match[1].lower() in words


def _in_first_person(text: str, block: Block, first_person: frozenset[str]) -> bool:
    said = _QUOTED.sub(" ", text[block.start : min(block.end, block.start + _ANSWER_READ)]).lower()
    return not first_person.isdisjoint(_WORD.findall(said))
