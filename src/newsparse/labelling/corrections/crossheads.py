"""Correct crossheads by several blocks together: entries of live blogs, numbered heads, and false crossheads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.corrections.lists import NUMBERED
from newsparse.labelling.states import FURNITURE, Path, State, relabel, where
from newsparse.lines.facts import Facts, names_in
from newsparse.lines.forms import PROSE, FoundBy, Lead, Mark, Quoted, Shape, Sign, Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.terms import Kind

_HEADS: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.QUESTION))
_LONGEST_IN_CAPITALS: Final = 10  # words of a crosshead in capitals
_WORDS_OF_NAME: Final = 2
_LONGEST_QUOTED: Final = 8  # words of a crosshead in quotation marks
_PARAGRAPHS_FOR_EACH: Final = 3  # paragraphs needed for each of them
_LEAST_FIGURES: Final = 0.2  # share of figures in a table's row
_LONGEST_NUMBERED: Final = 30  # words of a numbered head
_MOST_INTERRUPTING: Final = 6  # lines of furniture below the body after which the numbers may go on
_LONGEST_DATED: Final = 6  # words of a line with a date and a time
_LONGEST_TIME_WORD: Final = 5  # letters of a word about time: "Uhr", "min", "včera"


def crossheads_in_capitals(draft: DraftLabels) -> None:
    """Make crossheads of a few separate lines of capitals between paragraphs in lower case."""
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    found = [i for i in body[1:-1] if facts[i].caps and _alone(facts, path, i) and not _names(facts[i], draft.lexicon)]
    if _PARAGRAPHS_FOR_EACH * len(found) <= len(body):
        for i in found:
            path[i] = State.CROSSHEAD


def _names(fact: Facts, lexicon: Lexicon) -> bool:
    """Whether a line may be somebody's name: one with a known given name, or of two words."""
    return fact.by is not None or (fact.words == _WORDS_OF_NAME and names_in(fact, lexicon) is not None)


def quoted_crossheads(draft: DraftLabels) -> None:
    """Make crossheads of a few quoted words without a mark, alone between two paragraphs or below a picture.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier in Elmford is open again.", "'Part of my life'", "The old lamps have been kept, she said."
    >>> draft = draft_of(lines, [State.PARAGRAPH, State.INNER, State.PARAGRAPH])
    >>> quoted_crossheads(draft)
    >>> State(draft.path[1]).name
    'CROSSHEAD'
    """
    facts, path = draft.facts, draft.path
    for i in range(1, len(path) - 1):
        fact = facts[i]
        if fact.quoted is not Quoted.ALL or not 2 <= fact.words <= _LONGEST_QUOTED or fact.mark != Mark.NONE or fact.kind is not None:
            continue
        below = path[i - 1] in (State.CAPTION, State.CREDIT) or (path[i - 1] == State.PARAGRAPH and facts[i - 1].shape in PROSE)
        if (
            below
            and path[i + 1] == State.PARAGRAPH
            and facts[i + 1].shape in PROSE
            and path[i] in (State.PARAGRAPH, State.INNER)
            and not fact.sentences
            and facts[i - 1].mark != Mark.COLON
        ):
            path[i] = State.CROSSHEAD


def _alone(facts: Sequence[Facts], path: Path, i: int) -> bool:
    """Whether a short line without a mark of its own is between two paragraphs."""
    fact, above, below = facts[i], facts[i - 1], facts[i + 1]
    short = 2 <= fact.words <= _LONGEST_IN_CAPITALS and fact.mark in (Mark.NONE, Mark.QUESTION) and fact.lead in (Lead.CAPITAL, Lead.QUOTE)
    plain = fact.kind is None and fact.credit is None and not fact.stamp and fact.digits < _LEAST_FIGURES
    between = path[i - 1] == path[i + 1] == State.PARAGRAPH and not above.caps and not below.caps and above.mark != Mark.COLON
    return short and plain and between and above.shape in PROSE and below.shape in PROSE


def drop_crossheads(draft: DraftLabels) -> None:
    """Relabel false crossheads: what a quotation goes on with, a credit, a time, an address, furniture words, a link under its label.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> draft = draft_of(["Photo: Ann Poe"], [State.CROSSHEAD])
    >>> drop_crossheads(draft)
    >>> State(draft.path[0]).name
    'CREDIT'
    """
    facts, path, lexicon = draft.facts, draft.path, draft.lexicon
    verbs = lexicon.language.speech.verbs if lexicon.language.speech else ()
    for i in where(path, State.CROSSHEAD):
        fact = facts[i]
        if fact.mark == Mark.COLON and fact.key.rsplit(" ", 1)[-1].rstrip(":") in verbs:
            path[i] = State.PARAGRAPH  # "The mayor added:" opens the quotation below it
            continue
        words = [word for word in fact.key.split() if len(word) > _LONGEST_TIME_WORD and word.isalpha() and word not in lexicon.months]
        timed = fact.stamp in (Stamp.TIME, Stamp.AGO) and fact.words <= _LONGEST_DATED and not words
        above = facts[i - 1] if i else None
        listed = above is not None and above.kind is Kind.RELATED and above.found_by is FoundBy.LINE
        if fact.has_sure_credit:
            path[i] = State.CAPTION if fact.shape == Shape.CREDITED_LINE else State.CREDIT
        elif (
            timed
            or listed
            or _directs(fact)
            or fact.kind is not None
            or Sign.ADDRESS in fact.signs
            or (Sign.TAG in fact.signs and "@" in fact.key)
        ):
            path[i] = State.INNER


def _directs(fact: Facts) -> bool:
    """Whether a line is a stage direction of a transcript: "(BEGIN VIDEO CLIP)"."""
    return fact.caps and fact.lead == Lead.OTHER and Sign.BRACKET in fact.signs


def crossheads_of_entries(draft: DraftLabels) -> None:
    """Make crossheads of a time with its event, or of short lines under a time, above prose: a live blog's entries, whose prose is kept."""
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if not body:
        return
    inside = range(max(1, body[0] - 1), body[-1])
    heads = [i for i in inside if facts[i].lead == Lead.ENTRY and facts[i].mark != Mark.STOP]
    below = [i for i in inside if _is_time(facts[i - 1]) and facts[i].shape in _HEADS and facts[i].kind is None]
    for found in (heads, below):
        entries = [i for i in found if facts[i + 1].shape in PROSE or facts[i + 1].shape == Shape.LONG_LINE]
        if len(entries) > 1 and 3 * len(entries) >= 2 * len(found):
            for i in entries:
                relabel(path, i, State.CROSSHEAD)
                j = i + 1
                while j < body[-1] and facts[j].is_prose and path[j] in FURNITURE:
                    path[j] = State.PARAGRAPH
                    j += 1


def numbered_crossheads(draft: DraftLabels) -> None:
    """Make crossheads, not list items, of lines numbered from one to three or more with prose or bullets between them.

    The numbers may go on a few lines below the last paragraph, where an advertisement interrupts the story; the prose below
    each is then the story's, too.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> rows = [[f"{number}. Can I fish from the pier?", "Yes, from the north wall, until it is ten at night."] for number in (1, 2, 3, 4)]
    >>> lines = ["The pier will close.", *rows[0], *rows[1], *rows[2], "Advertisement", *rows[3]]
    >>> draft = draft_of(lines, [*[State.PARAGRAPH] * 7, *[State.TAIL] * 3])
    >>> numbered_crossheads(draft)
    >>> where(draft.path, State.CROSSHEAD), State(draft.path[-1]).name
    ([1, 3, 5, 8], 'PARAGRAPH')
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    run: list[int] = []
    prose = True
    i, last = (body[0], body[-1]) if body else (0, 0)
    while i < min(len(path), last + _MOST_INTERRUPTING):
        if prose and _number(facts[i]) == len(run) + 1 and (i < last or _is_prose(facts, path, i + 1)):
            run.append(i)
            last = max(last, i + 1)
            prose = False
        else:
            prose = prose or facts[i].shape in PROSE or (facts[i].lead == Lead.BULLET and _number(facts[i]) is None)
        i += 1
    if len(run) > 2:
        for i in run:
            relabel(path, i, State.CROSSHEAD)
            if i > body[-1]:
                path[i + 1] = State.PARAGRAPH


def _number(fact: Facts) -> int | None:
    """The number that a line of a few words opens with."""
    number = NUMBERED.match(fact.key) if fact.key[:1].isdigit() and 2 <= fact.words <= _LONGEST_NUMBERED else None
    return int(number[1]) if number else None


def _is_prose(facts: Sequence[Facts], path: Path, i: int) -> bool:
    """Whether a line below the body is prose rather than furniture."""
    return i < len(path) and facts[i].is_prose


def _is_time(fact: Facts) -> bool:
    """Whether a line is a time, with at most a name."""
    return fact.stamp in (Stamp.TIME, Stamp.AGO) and fact.words <= _LONGEST_DATED and fact.lead == Lead.DIGIT
