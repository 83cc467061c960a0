"""Correct the best path by the evidence of several blocks together, with one small rule each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import regex

from newsparse.labelling.choosing.path import Path, State, where
from newsparse.labelling.corrections.crossheads import settle_heads
from newsparse.labelling.corrections.interruptions import drop_boxes, drop_teasers, keep_prose, settle_interruptions
from newsparse.labelling.corrections.lists import take_lists
from newsparse.labelling.corrections.live_reports import keep_live_reports
from newsparse.labelling.corrections.pictures import settle_pictures
from newsparse.labelling.corrections.questions import take_turns
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.lexicon import Lexicon, folded_line
from newsparse.layout import Block, Layout
from newsparse.patterns import pattern

# ... May 1, 2024. /CFPOfficials said      an agency's name may follow, with the next sentence right after it
_GLUED: Final = pattern(r"[.!?…][”\"’')]?\s?/\s?(?=\p{Lu})")
# The longest name of an agency in a credit, with its picture word: "Anadolu Agency Photo".
_LONGEST_NAME: Final = 30
_PICTURE: Final = (" photo", " photos", " file photo")
# ANN ROE: Run?    ANN ROE, MAYOR: Run?    POE: No.
_TURN: Final = pattern(r"\p{Lu}[\p{Lu}.'’-]++(?:\s\p{Lu}[\p{Lu}.'’-]*+){0,3}(?:,\s\p{Lu}[\p{Lu}\s.,'’-]{1,60}+)?+:\s\S")
# “Great pier!” – Ann Roe, Elmford    Ann Roe, mayor: “No.”
_TESTIMONY: Final = pattern(
    r"""[“"„«”][^”“"»„«\n]{2,1000}+[”"“»]\s?[—–―-]\s?\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’-]++){0,8}+\s*+
    |\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’@()-]++){1,10}+:\s[“"„«][^”“"»„«\n]{2,300}[”"“»]\s*+""",
    regex.VERBOSE,
)
_OPENERS: Final = '“"„«”'
_QUOTED: Final = pattern(r"[“\"„«][^”\"»“]{0,2000}+[”\"»“]?")
_WORD: Final = pattern(r"\p{L}++")
# `A: It was old.`
_MARKED: Final = pattern(r"(\p{L}{1,9}+)\s?[:.]\s")
_BODY: Final = (State.PARAGRAPH, State.CROSSHEAD)
# A deck is one or two lines of a column rather than a paragraph.
_DECK: Final = 25
_DECKS: Final = 3
_DECK_SHAPES: Final = frozenset(("line", "long line"))
_QUESTION: Final = 40
# The longest sentence with a credit that is a caption, in scripts without capitals.
_CASELESS: Final = 25
# If more than this many lines of a text end in a credit in brackets, a bare name in brackets is a credit too.
_SAME: Final = 3
# The longest caption that says where somebody is in the picture; the shortest text before a bare name.
_TOLD: Final = 60
_OPENS: Final = 12
# The longest of nine captions in ten (WIRE).
_CAPTION: Final = 27
_FURNITURE: Final = (State.FRONT, State.INNER, State.TAIL)
_ANSWER: Final = 600
# Fewer paragraphs than this may come between two turns, not counting stage directions.
_APART: Final = 2


def part_glued_credits(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """Split a caption with its credit from the sentence glued to the agency's name.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> line = "The pier on Friday. /CGTNOfficials came."
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> [line[block.start : block.end] for block in part_glued_credits(line, [Block(0, 40, 0, 0)], words)]
    ['The pier on Friday. /CGTN', 'Officials came.']
    """
    parted: list[Block] = []
    for block in blocks:
        end = _glued(text, block, lexicon) if "/" in text[block.start : block.end] else None
        if end is None:
            parted.append(block)
        else:
            rest = end + len(text[end : block.end]) - len(text[end : block.end].lstrip())
            parted += (Block(block.start, end, block.first, block.last), Block(rest, block.end, block.first, block.last))
    return parted


def _glued(text: str, block: Block, lexicon: Lexicon) -> int | None:
    """The offset at which the agency's name ends and a sentence begins; `None` if there is none."""
    for found in _GLUED.finditer(text, block.start, block.end):
        at = found.end()
        for end in range(min(block.end - 2, at + _LONGEST_NAME), at + 1, -1):
            if text[end].isupper() and (text[end + 1].islower() or text[end + 1] == " ") and text[end - 1].isalnum():
                name = folded_line(text[at:end])
                if name in lexicon.agencies or any(name.endswith(word) and name[: -len(word)] in lexicon.agencies for word in _PICTURE):
                    return end
    return None


def settle(layout: Layout, blocks: Sequence[Block], facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> None:
    """Correct the path where several blocks together give certainty."""
    _pairs(layout, blocks, facts, path)
    _twice(layout.text, blocks, facts, path)
    _credited(layout.text, blocks, facts, path)
    _like_others(facts, path)
    settle_pictures(facts, path)
    settle_heads(facts, path, lexicon)
    keep_live_reports(facts, path)
    settle_interruptions(layout, blocks, facts, path)
    drop_teasers(facts, path)
    drop_boxes(facts, path)
    keep_prose(facts, path)
    _turns(layout.text, blocks, facts, path)
    _testimonies(layout.text, blocks, path)
    _interview(layout.text, blocks, facts, path, lexicon)
    take_turns(layout.text, blocks, facts, path)
    take_lists(facts, path, lexicon)


def raise_decks(facts: Sequence[Facts], path: Path, lead: int) -> None:
    """Make decks of short lines without a full stop under the headline, if the lead has a dateline or a byline with "by"."""
    top = path.index(State.HEADLINE) + 1 if State.HEADLINE in path else lead
    if lead < 0 and top > 0:
        near = range(top, min(len(path), top + _DECKS))
        lead = next((i for i in near if (by := facts[i].by) is not None and by.opened and path[i] == State.BYLINE), -1)
    for i in range(top, min(lead, top + _DECKS)):
        plain = facts[i].shape in _DECK_SHAPES and not facts[i].stamp and not facts[i].signs and facts[i].words <= _DECK
        if not plain or path[i] not in (*_BODY, State.FRONT, State.STANDFIRST):
            return
        path[i] = State.STANDFIRST


def _pairs(layout: Layout, blocks: Sequence[Block], facts: Sequence[Facts], path: Path) -> None:
    """Make caption and credit of a line and the credit next to it, where blank lines set the paragraphs apart."""
    lines = layout.lines
    gaps = [lines[block.first].gap > 0 for block in blocks]
    body = [gaps[i] for i in where(path, State.PARAGRAPH)]
    if 3 * sum(body) < 2 * len(body):
        return
    pairs = zip(gaps[1:], gaps[2:], [*gaps[3:], True], strict=False)
    for i, (apart, parted, ended) in enumerate(pairs, 1):
        if apart and ended and not parted:
            for credit, told in ((i, i + 1), (i + 1, i)):
                alone = facts[credit].shape == "credit" and facts[told].credit is None and facts[told].words < _QUESTION
                if alone and path[told] == State.PARAGRAPH:
                    path[credit], path[told] = State.CREDIT, State.CAPTION


def _twice(text: str, blocks: Sequence[Block], facts: Sequence[Facts], path: Path) -> None:
    """Make a caption of a line that the caption under it repeats, if that one has a credit: both are texts of one picture."""
    for i in where(path, State.CAPTION):
        credit, above = facts[i].credit, facts[i - 1]
        if i and credit is not None and path[i - 1] != State.HEADLINE and above.words < _QUESTION:
            start = blocks[i].start
            if above.key and folded_line(text[start : start + credit.start]) == above.key:
                path[i - 1] = State.CAPTION


def _credited(text: str, blocks: Sequence[Block], facts: Sequence[Facts], path: Path) -> None:
    """Make a caption of a line beside the prose that names a photographer or says where somebody is; teasers name no photographer."""
    body = where(path, State.PARAGRAPH)
    if not body:
        return
    top = path.index(State.HEADLINE) if State.HEADLINE in path and path.index(State.HEADLINE) < body[0] else body[0]
    pictured = [i for i, fact in enumerate(facts) if fact.credit is not None or fact.sides]
    bare = {i: _bare(text, blocks[i], facts[i]) for i in pictured}
    often = Counter(filter(None, bare.values()))
    marks = [text[blocks[i].start + credit.start] for i in pictured if (credit := facts[i].credit) is not None]
    bracketed = marks.count("(") > _SAME
    for i in pictured:
        fact, state = facts[i], path[i]
        if i == 0 or fact.kind is not None or state in (State.HEADLINE, State.CAPTION, State.CREDIT):
            continue
        beside = state in _FURNITURE and top < i <= body[-1] + 1
        # Scripts without capitals do not mark the names that tell a caption from a paragraph.
        caseless = state == State.PARAGRAPH and fact.lead == "other" and fact.words <= _CASELESS and path[i - 1] == State.PARAGRAPH
        # "... to the pier. Supplied", "... to the pier. (Bo Wu)": an ending that several lines of a text share is a source.
        source = bare[i] and (often[bare[i]] > 1 or (bracketed and text[blocks[i].end - 1] == ")"))
        told = (fact.sides or source) and fact.words <= _TOLD and (beside or state in _BODY)
        if told or (fact.shape == "credited line" and (beside or caseless)):
            path[i] = State.CAPTION


def _bare(text: str, block: Block, fact: Facts) -> str:
    """The doubtful credit at the end of a line."""
    credit = fact.credit
    return "" if credit is None or credit.sure or credit.start < _OPENS else text[block.start + credit.first : block.start + credit.last]


def _like_others(facts: Sequence[Facts], path: Path) -> None:
    """Make a caption of a short paragraph above its credit, if another caption of the text has its credit below it."""
    over = [i for i in where(path, State.CREDIT) if i and facts[i].shape == "credit"]
    told = sum(path[i - 1] == State.CAPTION for i in over)
    if not told:
        return
    for i in over:
        alone = i + 1 == len(path) or path[i + 1] != State.CAPTION
        if path[i - 1] == State.PARAGRAPH and alone and facts[i - 1].words <= _CAPTION and facts[i - 1].mark != "colon":
            path[i - 1] = State.CAPTION


def _turns(text: str, blocks: Sequence[Block], facts: Sequence[Facts], path: Path) -> None:
    """Make paragraphs of three or more lines that open with a name in capitals and a colon: the turns of a transcript."""
    run: list[int] = []
    for i, fact in enumerate(facts):
        if ":" in fact.key and _turn(text, blocks[i], fact):
            between = [j for j in range(run[-1] + 1, i) if text[blocks[j].start] not in "(["] if run else []
            run = [*run[-2:], i] if run and len(between) < _APART else [i]
            if len(run) > 2:
                for j in run:
                    path[j] = path[j] if path[j] == State.HEADLINE else State.PARAGRAPH
                for j in range(run[0], i):
                    if facts[j].quoted and path[j] in _FURNITURE:
                        path[j] = State.PARAGRAPH  # a quotation between two tags


def _testimonies(text: str, blocks: Sequence[Block], path: Path) -> None:
    """Make paragraphs of two or more consecutive quotations after the prose, each with a name after a dash or before a colon."""
    body = where(path, State.PARAGRAPH)
    last = body[0] if body else len(path)
    run: list[int] = []
    for i in range(last, len(path)):
        if path[i] == State.PARAGRAPH:
            last = i
        start, end = blocks[i].start, blocks[i].end
        if (text[start] in _OPENERS or text.find(":", start, end) >= 0) and _TESTIMONY.fullmatch(text, start, end):
            run.append(i)
        elif run:
            _take(run, last, path)
            run = []
    _take(run, last, path)


def _take(run: list[int], last: int, path: Path) -> None:
    """Make paragraphs of a run of lines if it is long enough and inside the story or at most a line below it."""
    if len(run) > 1 and run[0] <= last + 2:
        for i in run:
            path[i] = State.PARAGRAPH


def _turn(text: str, block: Block, fact: Facts) -> bool:
    return fact.credit is None and fact.kind is None and _TURN.match(text, block.start, block.end) is not None


def _interview(text: str, blocks: Sequence[Block], facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> None:
    """Make paragraphs, not crossheads, of questions that are answered in the first person."""
    speech = lexicon.language.speech
    first_person = speech.first_person if speech else frozenset()
    asked = [
        i
        for i in range(len(blocks) - 1)
        if facts[i].mark == "question" and path[i] in _BODY and facts[i].words <= _QUESTION and not facts[i].quoted
    ]
    if len(asked) < 2 or not first_person:
        return
    answers = speech.answer_labels if speech else frozenset[str]()
    answered = sum(_in_first_person(text, blocks[i + 1], first_person) or _answers(text, blocks[i + 1], answers) for i in asked)
    if answered >= 2 and 2 * answered > len(asked):
        for i in asked:
            path[i] = State.PARAGRAPH


def _answers(text: str, block: Block, words: frozenset[str]) -> bool:
    """Whether a block opens with the mark of an answer: `A:`."""
    match = _MARKED.match(text, block.start, block.end)
    return match is not None and match[1].lower() in words


def _in_first_person(text: str, block: Block, first_person: frozenset[str]) -> bool:
    said = _QUOTED.sub(" ", text[block.start : min(block.end, block.start + _ANSWER)]).lower()
    return not first_person.isdisjoint(_WORD.findall(said))
